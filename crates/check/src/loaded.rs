//! Finds loaded terms in running text: those of the built-in list, and those that a
//! configuration adds.

use std::borrow::Cow;
use std::ops::Range;

use chancery_source::DocumentId;
use unicode_normalization::UnicodeNormalization;

use crate::Stated;
use crate::data_set::Index;
use crate::spelling::words;
use crate::word_lists::{LOADED_TERMS, LoadedTerm};
use crate::words::plural;

/// What the keepers of a data set say of its spelling, and where.
///
/// Plain values: whoever reads a configuration fills them in.
#[derive(Clone, Debug)]
pub struct Spelling {
    /// The configuration itself.
    pub document: DocumentId,
    /// Words and phrases that are loaded, beside those that are built in.
    pub loaded_terms: Vec<Stated<String>>,
}

/// Whether a text can hold a term: only one that begins and ends with a letter or a digit is
/// found again, since texts are read by words.
pub fn is_findable(term: &str) -> bool {
    let mut found = words(term);
    let first = found.next().map(|(bytes, _)| bytes);
    let last = found.last().map(|(bytes, _)| bytes).or(first.clone());
    matches!((first, last), (Some(first), Some(last)) if first.start == 0 && last.end == term.len())
}

/// Whether whatever holds one term holds the other: they differ in case or number at most.
pub fn says_the_same(one: &str, other: &str) -> bool {
    let holds = |term: &str, text: &str| {
        let pattern = Pattern::of(term);
        let text = Text::of(text);
        pattern
            .match_at(&text, 0)
            .is_some_and(|bytes| bytes.len() == text.text.len())
    };
    holds(one, other) || holds(other, one)
}

/// Where a term comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Origin<'l> {
    /// The built-in list.
    BuiltIn(&'static LoadedTerm),
    /// The configuration.
    Configured(&'l Stated<String>),
}

/// A term in a text.
#[derive(Clone, Debug)]
pub(crate) struct Occurrence<'l, 't> {
    /// What the text has.
    pub text: &'t str,
    /// The term that it is.
    pub origin: Origin<'l>,
}

/// What a pattern stands for.
#[derive(Clone, Copy, Debug)]
enum Meaning {
    Loaded(&'static LoadedTerm),
    /// A phrase in which the words of the built-in list are plain.
    Plain,
    /// The index of a term of the configuration.
    Configured(usize),
}

/// All terms, by the first of their words.
#[derive(Debug, Default)]
pub(crate) struct LoadedTerms {
    by_first_word: Index<String, Vec<(Pattern, Meaning)>>,
}

impl LoadedTerms {
    /// The built-in terms, and those of a configuration.
    pub fn of(spelling: Option<&Spelling>) -> LoadedTerms {
        let mut terms = LoadedTerms::default();
        for term in LOADED_TERMS {
            terms.add(term.text, Meaning::Loaded(term));
            for phrase in term.plain {
                terms.add(phrase, Meaning::Plain);
            }
        }
        let configured = spelling.into_iter().flat_map(|all| &all.loaded_terms);
        for (index, term) in configured.enumerate() {
            terms.add(&term.value, Meaning::Configured(index));
        }
        terms
    }

    fn add(&mut self, text: &str, meaning: Meaning) {
        let pattern = Pattern::of(text);
        for first in pattern.first_words() {
            let same = self.by_first_word.entry(first).or_default();
            same.push((pattern.clone(), meaning));
        }
    }

    /// The terms that a text holds, outside quotation marks; each once.
    pub fn within<'l, 't>(
        &self,
        spelling: Option<&'l Spelling>,
        text: &'t str,
    ) -> Vec<Occurrence<'l, 't>> {
        let text = Text::of(text);
        let mut plain: Vec<Range<usize>> = Vec::new();
        let mut found: Vec<(Range<usize>, Meaning)> = Vec::new();
        for (at, word) in text.words.iter().enumerate() {
            for (pattern, meaning) in self.by_first_word.get(&*word.folded).into_iter().flatten() {
                let Some(bytes) = pattern.match_at(&text, at) else {
                    continue;
                };
                match meaning {
                    Meaning::Plain => plain.push(bytes),
                    _ if pattern.is_lower_case && text.is_name(at) => {}
                    meaning => found.push((bytes, *meaning)),
                }
            }
        }
        let quoted = if found.is_empty() {
            Vec::new()
        } else {
            quotations(text.text)
        };
        let lies_in = |spans: &[Range<usize>], bytes: &Range<usize>| {
            spans
                .iter()
                .any(|span| span.start <= bytes.start && bytes.end <= span.end)
        };
        let mut occurrences: Vec<(Range<usize>, Occurrence<'l, 't>)> = Vec::new();
        for (bytes, meaning) in found {
            let origin = match meaning {
                Meaning::Loaded(term) if !lies_in(&plain, &bytes) => Origin::BuiltIn(term),
                Meaning::Configured(index) => {
                    match spelling.and_then(|all| all.loaded_terms.get(index)) {
                        Some(term) => Origin::Configured(term),
                        None => continue,
                    }
                }
                _ => continue,
            };
            // Built-in terms stand before others, and say why.
            let is_known = |(other, _): &(Range<usize>, Occurrence<'_, '_>)| *other == bytes;
            if !lies_in(&quoted, &bytes) && !occurrences.iter().any(is_known) {
                let text = &text.text[bytes.clone()];
                occurrences.push((bytes, Occurrence { text, origin }));
            }
        }
        let mut once: Vec<Occurrence<'l, 't>> = Vec::new();
        for (_, occurrence) in occurrences {
            let is_same = |other: &Occurrence<'_, '_>| other.origin.is(&occurrence.origin);
            if !once.iter().any(is_same) {
                once.push(occurrence);
            }
        }
        once
    }
}

impl Origin<'_> {
    fn is(&self, other: &Origin<'_>) -> bool {
        match (self, other) {
            (Origin::BuiltIn(one), Origin::BuiltIn(other)) => std::ptr::eq(*one, *other),
            (Origin::Configured(one), Origin::Configured(other)) => std::ptr::eq(*one, *other),
            _ => false,
        }
    }
}

/// A term, ready to be held against a text.
#[derive(Clone, Debug)]
struct Pattern {
    words: Vec<String>,
    /// What stands between the words.
    gaps: Vec<String>,
    /// The last word in the plural.
    plural: String,
    /// Whether it begins with no capital: then a capital makes a name of it.
    is_lower_case: bool,
}

impl Pattern {
    fn of(term: &str) -> Pattern {
        let text = Text::of(term);
        let words: Vec<String> = text
            .words
            .iter()
            .map(|word| word.folded.to_string())
            .collect();
        let pairs = text.words.iter().zip(text.words.iter().skip(1));
        Pattern {
            gaps: pairs
                .map(|(one, next)| gap(&term[one.bytes.end..next.bytes.start]))
                .collect(),
            plural: words.last().map(|last| plural(last)).unwrap_or_default(),
            words,
            is_lower_case: !term.starts_with(char::is_uppercase),
        }
    }

    /// The words with which a text may begin that is this term.
    fn first_words(&self) -> Vec<String> {
        match self.words.as_slice() {
            [] => Vec::new(),
            [only] if *only != self.plural => vec![only.clone(), self.plural.clone()],
            [first, ..] => vec![first.clone()],
        }
    }

    /// The bytes that the term takes of a text from one of its words on.
    fn match_at(&self, text: &Text<'_>, at: usize) -> Option<Range<usize>> {
        let words = text.words.get(at..at + self.words.len())?;
        let (last, before) = words.split_last()?;
        let (own_last, own_before) = self.words.split_last()?;
        let is_last = *last.folded == **own_last || *last.folded == *self.plural;
        let are_before = before
            .iter()
            .zip(own_before)
            .all(|(word, own)| *word.folded == **own);
        let are_gaps = words.windows(2).zip(&self.gaps).all(|(pair, own)| {
            let gap = gap(&text.text[pair[0].bytes.end..pair[1].bytes.start]);
            gap == *own || own == " " && gap == "-"
        });
        (is_last && are_before && are_gaps).then(|| words[0].bytes.start..last.bytes.end)
    }
}

/// What stands between two words, as it is compared: blanks as one, hyphens and apostrophes
/// each as the plain one.
fn gap(text: &str) -> String {
    if text.chars().all(char::is_whitespace) {
        return " ".to_owned();
    }
    text.replace(['‐', '‑'], "-").replace(['’', 'ʼ'], "'")
}

/// A text with its words.
struct Text<'t> {
    text: &'t str,
    words: Vec<Word<'t>>,
}

struct Word<'t> {
    bytes: Range<usize>,
    /// The word composed and in lower case.
    folded: Cow<'t, str>,
}

impl<'t> Text<'t> {
    fn of(text: &'t str) -> Text<'t> {
        let words = words(text).map(|(bytes, word)| Word {
            bytes,
            folded: fold(word),
        });
        Text {
            text,
            words: words.collect(),
        }
    }

    /// Whether a word has a capital that no sentence gave it. Words all in capitals have it
    /// for emphasis.
    fn is_name(&self, at: usize) -> bool {
        let Word { bytes, .. } = &self.words[at];
        let word = &self.text[bytes.clone()];
        let is_capitalised = word.starts_with(char::is_uppercase)
            && (word.chars().count() == 1 || word.chars().any(char::is_lowercase));
        let before = self.text[..bytes.start].trim_end();
        let begins = before.is_empty()
            || before.ends_with(['.', '!', '?', ':', '…', '(', '[', '–', '—', '•']);
        is_capitalised && !begins
    }
}

fn fold(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.nfc().flat_map(char::to_lowercase).collect())
    }
}

/// The stretches of a text that stand in quotation marks, marks included. A mark that nothing
/// closes quotes nothing.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut end = 0;
    for (start, mark) in text.char_indices() {
        let closing: &[char] = match mark {
            _ if start < end => continue,
            '"' => &['"'],
            '“' => &['”'],
            '„' => &['“', '”'],
            '«' => &['»'],
            '»' => &['«'],
            '‘' => &['’'],
            _ => continue,
        };
        let behind = start + mark.len_utf8();
        if let Some(at) = text[behind..].find(closing) {
            end = behind + at + 1;
            all.push(start..end);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::stated;

    fn spelling(terms: &[&str]) -> Spelling {
        Spelling {
            document: DocumentId(0),
            loaded_terms: terms.iter().map(|&term| stated(term.to_owned())).collect(),
        }
    }

    fn found_with(terms: &[&str], text: &str) -> Vec<String> {
        let spelling = spelling(terms);
        let found = LoadedTerms::of(Some(&spelling));
        let found = found.within(Some(&spelling), text);
        found.iter().map(|one| one.text.to_owned()).collect()
    }

    fn found(text: &str) -> Vec<String> {
        found_with(&[], text)
    }

    #[test]
    fn every_built_in_term_is_found_alone_and_in_the_plural() {
        for term in LOADED_TERMS {
            assert!(is_findable(term.text), "{}", term.text);
            assert_eq!(term.text, term.text.to_lowercase());
            assert!(term.reason.starts_with("it ") && !term.instead.is_empty());
            assert_eq!(found(&format!("the {} of it", term.text)), [term.text]);
            assert_eq!(found(&plural(term.text)).len(), 1, "{}", term.text);
            for phrase in term.plain {
                assert_eq!(found(&format!("a {phrase} now")), [""; 0], "{phrase}");
                assert_eq!(found(&plural(phrase)), [""; 0], "{phrase}");
            }
        }
        let texts: Vec<&str> = LOADED_TERMS.iter().map(|term| term.text).collect();
        for (index, one) in texts.iter().enumerate() {
            for other in &texts[index + 1..] {
                assert!(!says_the_same(one, other), "{one}, {other}");
            }
        }
        assert!(texts.is_sorted_by_key(|text| text.replace('-', "")));
    }

    #[test]
    fn finds_whole_words_however_they_are_written() {
        assert_eq!(
            found("The regime's end. Regime of none, REGIME"),
            ["regime"]
        );
        assert_eq!(found("Regime change"), ["Regime"]);
        assert_eq!(found("(Regime change)"), ["Regime"]);
        assert_eq!(
            found("a freedom\n fighter and a freedom-fighter"),
            ["freedom\n fighter"]
        );
        assert_eq!(found("the so‑called state"), ["so‑called"]);
        assert_eq!(found("cronies"), ["cronies"]);
        for text in [
            "regimen",
            "they did so. Called home",
            "doing so called for patience",
            "freedom, fighter",
            "the International Regime Centre",
            "a visit to Rogue River",
            "the freedom of fighters",
            "",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
        assert_eq!(
            found("a sanctions regime, and the regime itself"),
            ["regime"]
        );
    }

    #[test]
    fn leaves_quotations() {
        for text in [
            "He spoke of \"the regime\" there",
            "He spoke of “the regime” there",
            "He spoke of „the regime“ there",
            "He spoke of „the regime” there",
            "He spoke of «the regime» there",
            "He spoke of »the regime« there",
            "He spoke of ‘the regime’ there",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
        assert_eq!(
            found("\"they\" met the regime of \"it\" and the regime"),
            ["regime"]
        );
        assert_eq!(
            found("5\" from the regime"),
            ["regime"],
            "nothing closes it"
        );
        assert_eq!(found("the regime “now”"), ["regime"]);
    }

    #[test]
    fn every_configured_term_takes_effect() {
        for (term, text) in [
            ("junta", "the junta"),
            ("junta", "Juntas met"),
            ("regime", "a sanctions regime"),
            ("Zionist entity", "the Zionist entity"),
            ("Kiev regime", "the Kiev Regime"),
            ("Junta", "the Junta of officers"),
            ("šķelmis", "viens ŠĶELMIS"),
            ("people's war", "a people’s war"),
            ("9/11", "since 9/11"),
            ("visit", "a historic visit"),
        ] {
            let found = found_with(&[term], text);
            assert!(
                found.iter().any(|found| says_the_same(found, term)),
                "{term}: {found:?}"
            );
        }
        assert_eq!(found_with(&["junta"], "the Junta of Andalusia"), [""; 0]);
        assert_eq!(found_with(&["9/11"], "9-11, 9 11"), [""; 0]);
        assert_eq!(found_with(&["regime"], "the regime"), ["regime"], "once");
        assert_eq!(
            found_with(&["junta", "putsch"], "putsch, junta, putsch"),
            ["putsch", "junta"]
        );
    }

    #[test]
    fn knows_what_no_text_can_hold() {
        for term in ["junta", "so-called", "9/11", "people's war", "e\u{301}"] {
            assert!(is_findable(term), "{term}");
        }
        for term in ["", " ", "--", " junta", "junta ", "C++", "(junta)"] {
            assert!(!is_findable(term), "{term}");
        }
        for (one, other) in [
            ("junta", "Junta"),
            ("juntas", "junta"),
            ("junta", "juntas"),
            ("war-like", "war-like"),
            ("so called", "so-called"),
        ] {
            assert!(says_the_same(one, other), "{one}, {other}");
        }
        for (one, other) in [("junta", "junta rule"), ("rule", "junta rule"), ("a", "b")] {
            assert!(!says_the_same(one, other), "{one}, {other}");
        }
    }
}
