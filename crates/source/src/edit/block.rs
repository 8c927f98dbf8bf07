//! Another text in a block scalar (`|`, `>`): the words that change, in the lines as they are.

use std::ops::Range;

use super::Edit;

/// The edit that gives a block scalar another text; none where its lines would have to be
/// broken anew. `bytes` are those of the scalar in the text of the document, from its `|` or
/// `>`; `old` is what it says.
///
/// Nothing here knows how blocks fold and chomp: whether the text is the one that is meant is
/// for the reader to say.
pub(super) fn rewrite(text: &str, bytes: Range<usize>, old: &str, new: &str) -> Option<Edit> {
    let bytes = with_line_end(text, bytes)?;
    let source = text.get(bytes.clone())?;
    let header = source.find('\n')? + 1;
    let (before, after) = (Words::of(old), Words::of(new));
    let mut lines = Words::of(&source[header..]);
    if lines.words != before.words || after.words.is_empty() {
        return None;
    }
    lines.put_words(&after)?;
    lines.put_gaps(&before, &after)?;
    Some(Edit {
        bytes: bytes.start + header..bytes.end,
        text: lines.join(),
    })
}

/// Words, and what stands before, between and behind them: one gap more than words.
struct Words<'t> {
    words: Vec<&'t str>,
    gaps: Vec<String>,
}

impl<'t> Words<'t> {
    fn of(text: &'t str) -> Words<'t> {
        let is_gap = |c: char| matches!(c, ' ' | '\n' | '\r');
        let (mut words, mut gaps) = (Vec::new(), Vec::new());
        let mut rest = text;
        loop {
            let word = rest.trim_start_matches(is_gap);
            gaps.push(rest[..rest.len() - word.len()].to_owned());
            if word.is_empty() {
                return Words { words, gaps };
            }
            let end = word.find(is_gap).unwrap_or(word.len());
            words.push(&word[..end]);
            rest = &word[end..];
        }
    }

    /// Puts other words in place of these. Where there are more or fewer, those that differ
    /// have to stand in one line.
    fn put_words(&mut self, new: &Words<'t>) -> Option<()> {
        if self.words.len() != new.words.len() {
            let pairs = || self.words.iter().zip(&new.words);
            let first = pairs().take_while(|(a, b)| a == b).count();
            let most = self.words.len().min(new.words.len()) - first;
            let ends = self.words.iter().rev().zip(new.words.iter().rev());
            let last = ends.take(most).take_while(|(a, b)| a == b).count();
            let gone = first..self.words.len() - last;
            let come = first..new.words.len() - last;
            let inner = |range: &Range<usize>| range.start + 1..range.end.max(range.start + 1);
            if gone.is_empty() || come.is_empty() || self.spans_lines(inner(&gone)) {
                return None;
            }
            self.gaps
                .splice(inner(&gone), new.gaps[inner(&come)].iter().cloned());
        }
        self.words.clone_from(&new.words);
        Some(())
    }

    fn spans_lines(&self, gaps: Range<usize>) -> bool {
        self.gaps[gaps].iter().any(|gap| gap.contains('\n'))
    }

    /// Takes over the gaps that change: blanks as they are meant, line breaks without the
    /// blanks and blank lines around them.
    fn put_gaps(&mut self, old: &Words<'_>, new: &Words<'_>) -> Option<()> {
        if old.gaps.len() != new.gaps.len() {
            // Words were replaced in one line, with the gaps between them.
            return (self.gaps.len() == new.gaps.len()).then_some(());
        }
        let last = self.gaps.len() - 1;
        let pairs = old.gaps.iter().zip(&new.gaps);
        for (at, (gap, (old, new))) in self.gaps.iter_mut().zip(pairs).enumerate() {
            if old == new {
                continue;
            }
            *gap = match gap.rfind('\n') {
                None if at == last => String::new(),
                None => new.clone(),
                Some(_) if at == last && feeds(old) != feeds(new) => line_feed(gap).to_owned(),
                Some(feed) if at == 0 => gap[feed + 1..].to_owned(),
                Some(_) => unpadded(gap),
            };
        }
        Some(())
    }

    fn join(&self) -> String {
        let words = self.words.iter().copied().chain([""]);
        let pairs = self.gaps.iter().map(String::as_str).zip(words);
        pairs.flat_map(|(gap, word)| [gap, word]).collect()
    }
}

/// The bytes of a block with the blank lines behind it, which may belong to what it says.
fn with_line_end(text: &str, bytes: Range<usize>) -> Option<Range<usize>> {
    let rest = text.get(bytes.end..)?;
    let blank = &rest[..rest.len() - rest.trim_start_matches([' ', '\r', '\n']).len()];
    let end = match blank.rfind('\n') {
        Some(feed) => feed + 1,
        None => blank.len(),
    };
    Some(bytes.start..bytes.end + end)
}

fn feeds(gap: &str) -> usize {
    gap.matches('\n').count()
}

fn line_feed(gap: &str) -> &'static str {
    if gap.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A gap over several lines without the blanks at the end of each; the indentation of the
/// last stays.
fn unpadded(gap: &str) -> String {
    let mut lines: Vec<&str> = gap.split('\n').collect();
    let indentation = lines.pop().unwrap_or_default();
    let ends = lines.iter().map(|line| match line.ends_with('\r') {
        true => "\r\n",
        false => "\n",
    });
    ends.chain([indentation]).collect()
}
