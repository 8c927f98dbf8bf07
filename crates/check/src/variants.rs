//! Spellings of names, found again in running text.

use std::collections::HashMap;

use chancery_model::Kind;

use crate::names::{NameSort, spellings};
use crate::prose::OwnText;
use crate::spelling::{are_near, words};
use crate::{DataSet, Entry};

/// Shorter aliases are too often words of their own.
const SHORTEST: usize = 4;

/// An alias that is another spelling of its record's name, and no name of any other record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Variant<'d> {
    /// The record's entry.
    pub entry: &'d Entry,
    /// The index of the alias among the record's aliases.
    pub index: usize,
    /// The name that belongs in its place.
    pub name: &'d str,
}

/// A variant in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Occurrence<'d, 't> {
    /// The bytes of the text that it takes.
    pub start: usize,
    /// The alias as the text has it.
    pub text: &'t str,
    /// What it is a variant of.
    pub variant: Variant<'d>,
}

/// All names and variants, by the first of their words.
#[derive(Debug, Default)]
pub(crate) struct Variants<'d> {
    by_first_word: HashMap<&'d str, Vec<(&'d str, Option<Variant<'d>>)>>,
}

impl<'d> Variants<'d> {
    /// The names and variants of persons, places, countries, organisations and offices.
    pub fn of(data: &'d DataSet<'_>) -> Variants<'d> {
        let mut meanings: HashMap<&'d str, Option<Variant<'d>>> = HashMap::new();
        for entry in data
            .entries()
            .iter()
            .filter(|entry| has_a_proper_name(entry.kind))
        {
            let Some(record) = &entry.record else {
                continue;
            };
            let all = spellings(record);
            let Some(name) = all.first().map(|spelling| spelling.text) else {
                continue;
            };
            let mut index = 0;
            for spelling in &all {
                let variant = Variant { entry, index, name };
                index += usize::from(spelling.sort == NameSort::Alias);
                let is_variant = spelling.sort == NameSort::Alias
                    && spelling.text != name
                    && spelling.text.chars().count() >= SHORTEST
                    && are_near(spelling.text, name);
                // What means two records, or is a name of any, is no variant.
                meanings
                    .entry(spelling.text)
                    .and_modify(|known| *known = None)
                    .or_insert(is_variant.then_some(variant));
            }
        }
        let mut variants = Variants::default();
        for (text, variant) in meanings {
            if let Some((_, first)) = words(text).next() {
                variants
                    .by_first_word
                    .entry(first)
                    .or_default()
                    .push((text, variant));
            }
        }
        variants
    }

    /// The variants that a text holds. The longest name wins where several begin at a word.
    pub fn within<'t>(&self, text: &'t str) -> Vec<Occurrence<'d, 't>> {
        let mut found = Vec::new();
        let mut taken = 0;
        for (bytes, word) in words(text) {
            let start = bytes.start;
            let names = self.by_first_word.get(word).into_iter().flatten();
            let longest = names
                .filter(|(name, _)| start >= taken && begins_with(&text[start..], name))
                .max_by_key(|(name, _)| name.len());
            let Some((name, variant)) = longest else {
                continue;
            };
            taken = start + name.len();
            found.extend(variant.map(|variant| Occurrence {
                start,
                text: &text[start..taken],
                variant,
            }));
        }
        found
    }
}

/// Whether a text begins with a name that ends where a word ends.
fn begins_with(text: &str, name: &str) -> bool {
    let Some(rest) = text.strip_prefix(name) else {
        return false;
    };
    let joined = |character: char| {
        character.is_alphanumeric() || unicode_normalization::char::is_combining_mark(character)
    };
    !rest.starts_with(joined)
}

fn has_a_proper_name(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Person | Kind::Place | Kind::Country | Kind::Organisation | Kind::Office
    )
}

/// A text in which every one of some occurrences is replaced by the text that belongs there.
pub(crate) fn replaced(own: &OwnText<'_>, replacements: &[(usize, &str, &str)]) -> String {
    let mut out = String::with_capacity(own.text.len());
    let mut at = 0;
    for (start, old, new) in replacements {
        out.push_str(&own.text[at..*start]);
        out.push_str(new);
        at = start + old.len();
    }
    out.push_str(&own.text[at..]);
    out
}
