//! The few lines around a mark, cut to what a terminal can show, with the marks moved along.
//!
//! A document may be one line of megabytes and have thousands of findings: nothing here
//! looks further from a mark than the constants below say.

use std::ops::Range;

use crate::glyph::push_visible;

/// Bytes of a line that are kept before its first mark.
const BEFORE: usize = 240;
/// Bytes that are kept from the start of the last mark on.
const AFTER: usize = 480;
/// Bytes that a mark covers at most; the rest of a long value is shown without it.
const LONGEST_MARK: usize = 120;
/// Bytes of blank lines at most between a mark on a blank line and the text before it.
const BLANK: usize = 80;

/// Lines of a document as a report shows them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    /// The number of the first line, from 1.
    pub(crate) first_line: usize,
    /// The lines, without control characters; `…` where a line was cut.
    pub(crate) text: String,
    /// The marks, in the order in which they were given, as bytes of `text`. Each lies in
    /// one line.
    pub(crate) marks: Vec<Range<usize>>,
    /// A line without a mark that is shown all the same, as bytes of `text`: what stands
    /// before a mark on a blank line.
    pub(crate) lead: Option<Range<usize>>,
}

impl Excerpt {
    /// The lines that the marks cover, of which the earliest begins in line `first_line`.
    /// Marks beyond the text point to its end; a mark over several lines keeps its first.
    pub(crate) fn new(text: &str, marks: &[Range<usize>], first_line: usize) -> Excerpt {
        let marks: Vec<_> = marks.iter().map(|mark| within_line(text, mark)).collect();
        let first = marks.iter().map(|mark| mark.start).min().unwrap_or(0);
        let last = marks.iter().map(|mark| mark.start).max().unwrap_or(0);

        let (mut start, cut_before) = line_start(text, first);
        let (end, cut_after) = line_end(text, last);
        let mut lead = None;
        let mut first_line = first_line;
        if !cut_before
            && text[start..end].trim().is_empty()
            && let Some(before) = line_before(text, start)
        {
            let lines = text[before.start..start].matches('\n').count();
            first_line = first_line.saturating_sub(lines).max(1);
            start = before.start;
            lead = Some(before);
        }

        let mut copy = Copy::new(text, marks, lead);
        if cut_before {
            copy.out.push('…');
        }
        copy.lines(start..end, cut_after);
        copy.stand_on_something();
        Excerpt {
            first_line,
            text: copy.out,
            marks: copy.moved,
            lead: copy.moved_lead,
        }
    }

    /// The number of the last line that is shown, from 1.
    pub(crate) fn last_line(&self) -> usize {
        let end = self.marks.iter().map(|mark| mark.end).max().unwrap_or(0);
        self.first_line + self.text[..end].matches('\n').count()
    }
}

/// Copies text, making it visible, and notes where the marks come to lie.
struct Copy<'t> {
    text: &'t str,
    marks: Vec<Range<usize>>,
    lead: Option<Range<usize>>,
    out: String,
    moved: Vec<Range<usize>>,
    moved_lead: Option<Range<usize>>,
}

impl<'t> Copy<'t> {
    fn new(text: &'t str, marks: Vec<Range<usize>>, lead: Option<Range<usize>>) -> Self {
        Copy {
            text,
            out: String::new(),
            moved: vec![0..0; marks.len()],
            moved_lead: lead.as_ref().map(|_| 0..0),
            marks,
            lead,
        }
    }

    fn lines(&mut self, range: Range<usize>, cut_after: bool) {
        let text = &self.text[range.clone()];
        let mut characters = text.char_indices().peekable();
        while let Some((offset, character)) = characters.next() {
            let at = range.start + offset;
            self.note(at);
            match character {
                '\n' => self.out.push('\n'),
                '\r' if characters.peek().is_none_or(|(_, next)| *next == '\n') => {}
                // A tab is a blank, save where it is the very thing that is marked.
                '\t' if !self.marks.iter().any(|mark| mark.contains(&at)) => {
                    self.out.push_str("    ");
                }
                _ => push_visible(&mut self.out, character),
            }
        }
        self.note(range.end);
        if cut_after {
            self.out.push('…');
        }
    }

    /// Gives a mark on an empty last line a blank to stand on: without one the line would
    /// not count as a line.
    fn stand_on_something(&mut self) {
        if self.out.is_empty() || self.out.ends_with('\n') {
            let empty = self.out.len()..self.out.len();
            self.out.push(' ');
            for mark in self.moved.iter_mut().filter(|mark| **mark == empty) {
                mark.end += 1;
            }
        }
    }

    /// The byte `at` of the text comes next: marks that begin or end there do so here.
    fn note(&mut self, at: usize) {
        let here = self.out.len();
        let marks = self.marks.iter().chain(&self.lead);
        let moved = self.moved.iter_mut().chain(&mut self.moved_lead);
        for (mark, moved) in marks.zip(moved) {
            if mark.start == at {
                moved.start = here;
            }
            if mark.end == at {
                moved.end = here;
            }
        }
    }
}

/// The part of a mark that lies in the text, in the line in which it begins, and is not
/// too long to show.
fn within_line(text: &str, mark: &Range<usize>) -> Range<usize> {
    let start = boundary_before(text, mark.start);
    let end = boundary_before(text, mark.end.min(start + LONGEST_MARK)).max(start);
    let covered = &text[start..end];
    let line = covered.split('\n').next().unwrap_or(covered);
    start..start + line.trim_end_matches('\r').len()
}

/// Where the line begins in which `at` lies, and whether more of it lies before.
fn line_start(text: &str, at: usize) -> (usize, bool) {
    let limit = boundary_before(text, at.saturating_sub(BEFORE));
    match text[limit..at].rfind('\n') {
        Some(offset) => (limit + offset + 1, false),
        None => (limit, limit > 0 && !text[..limit].ends_with('\n')),
    }
}

/// Where the line ends in which `at` lies, and whether more of it lies behind.
fn line_end(text: &str, at: usize) -> (usize, bool) {
    let limit = boundary_before(text, at + AFTER);
    match text[at..limit].find('\n') {
        Some(offset) => (at + offset, false),
        None => (
            limit,
            !matches!(text[limit..].chars().next(), None | Some('\n')),
        ),
    }
}

/// The last line with text before the line that begins at `start`, if it is near and short.
fn line_before(text: &str, start: usize) -> Option<Range<usize>> {
    let end = text[..start].trim_end().len();
    let (begin, cut) = line_start(text, end);
    (end > 0 && start - end <= BLANK && !cut).then_some(begin..end)
}

/// The last boundary between characters that is not after `at`.
fn boundary_before(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::glyph::visible;

    fn excerpt(text: &str, start: usize, end: usize, line: usize) -> (Excerpt, String) {
        let mark = start..end;
        let excerpt = Excerpt::new(text, std::slice::from_ref(&mark), line);
        let marked = excerpt.text[excerpt.marks[0].clone()].to_owned();
        (excerpt, marked)
    }

    #[test]
    fn only_the_marked_line_is_kept_without_its_line_end() {
        let (excerpt, marked) = excerpt("a: 1\r\nb:\t2\r\nc: 3\r\n", 9, 10, 2);
        assert_eq!((excerpt.text.as_str(), marked.as_str()), ("b:    2", "2"));
        assert_eq!((excerpt.first_line, excerpt.last_line()), (2, 2));
    }

    #[test]
    fn a_long_line_is_kept_near_the_mark_alone() {
        let text = "ā".repeat(4_000_000);
        let (excerpt, marked) = excerpt(&text, 4_000_000, 4_000_002, 1);
        assert!(excerpt.text.starts_with("…ā") && excerpt.text.ends_with("ā…"));
        assert_eq!(marked, "ā");
        assert!(excerpt.text.len() < BEFORE + AFTER + 8);
    }

    #[test]
    fn marks_that_fit_no_text_point_into_it() {
        let marks = [
            (1, 2, ""),
            (0, 1, ""),
            (3, 2, ""),
            (0, 90, "会"),
            (usize::MAX, usize::MAX, ""),
        ];
        for (start, end, words) in marks {
            assert_eq!(excerpt("会", start, end, 1).1, words, "{start}..{end}");
        }
    }

    proptest! {
        #[test]
        fn a_mark_covers_what_it_covered(
            text in "[ab:\t\u{1b}\u{202e}会ā \r\n]{0,60}",
            marks in proptest::collection::vec((0..70_usize, 0..30_usize), 1..4),
        ) {
            let marks: Vec<_> = marks
                .into_iter()
                .map(|(start, length)| {
                    boundary_before(&text, start)..boundary_before(&text, start + length)
                })
                .collect();
            let first = marks.iter().map(|mark| mark.start).min().unwrap_or(0);
            let line = 1 + text[..first].matches('\n').count();
            let excerpt = Excerpt::new(&text, &marks, line);
            for (mark, moved) in marks.iter().zip(&excerpt.marks) {
                let covered = text[mark.clone()].split('\n').next().unwrap_or_default();
                let shown = &excerpt.text[moved.clone()];
                if covered.trim_end_matches('\r').is_empty() {
                    prop_assert!(shown.is_empty() || shown == " ");
                } else {
                    prop_assert_eq!(visible(covered.trim_end_matches('\r')), shown);
                }
                let number = excerpt.first_line + excerpt.text[..moved.start].matches('\n').count();
                prop_assert_eq!(number, 1 + text[..mark.start].matches('\n').count());
            }
        }
    }
}
