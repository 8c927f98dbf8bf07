use std::collections::HashMap;
use std::ops::Range;

use chancery_source::Change;
use unicode_normalization::UnicodeNormalization;

use crate::prose::{OwnText, own_texts};
use crate::rule::declare_rule;
use crate::spelling::{without_marks, words};
use crate::variants::{Variants, replaced};
use crate::{Check, DataSet, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// One name in two spellings in the texts of one record, with its marks and without.
    ///
    /// What is kept as printed is exempt, and so are words of one letter or two, such as `À` and
    /// `A`. Where one of the two is an alias on record,
    /// `name-variant` speaks of it.
    ///
    /// # Why it matters
    /// Readers take Ādaži and Adaži for two places, and a search finds half of what there is.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-29-adazi
    ///     date: 2021-11-29
    ///     title: Visit to Ādaži
    ///     purpose: to see the troops at Adaži
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-29-adazi
    ///     date: 2021-11-29
    ///     title: Visit to Ādaži
    ///     purpose: to see the troops at Ādaži
    /// ```
    "mixed-spelling", Warning, Check::All(check)
}

/// Shorter words are articles and prepositions more often than names.
const SHORTEST: usize = 3;

/// A capitalised word in one of the texts.
struct Word {
    text: usize,
    bytes: Range<usize>,
    spelling: String,
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let variants = Variants::of(data);
    for entry in data.entries() {
        if let Some(record) = &entry.record {
            let texts = own_texts(record);
            // Two spellings of a word differ in a letter with a mark.
            if texts.iter().all(|own| own.text.is_ascii()) {
                continue;
            }
            check_texts(&texts, &variants, &mut findings.about(entry));
        }
    }
}

fn check_texts(texts: &[OwnText<'_>], variants: &Variants<'_>, subject: &mut Subject<'_>) {
    let mut order: Vec<String> = Vec::new();
    let mut spellings: HashMap<String, Vec<Word>> = HashMap::new();
    for (index, own) in texts.iter().enumerate() {
        let known: Vec<Range<usize>> = variants
            .within(own.text)
            .iter()
            .map(|found| found.start..found.start + found.text.len())
            .collect();
        for (bytes, word) in words(own.text) {
            let is_variant =
                own.is_heading && known.iter().any(|range| range.contains(&bytes.start));
            let is_short = word.nfc().take(SHORTEST).count() < SHORTEST;
            if is_variant || is_short || !word.starts_with(char::is_uppercase) {
                continue;
            }
            let folded = without_marks(word);
            let seen = spellings.entry(folded.clone()).or_default();
            if seen.is_empty() {
                order.push(folded);
            }
            let spelling = word.nfc().flat_map(char::to_lowercase).collect();
            seen.push(Word {
                text: index,
                bytes,
                spelling,
            });
        }
    }
    for folded in order {
        report(&spellings[&folded], texts, subject);
    }
}

/// Reports the words that lack the marks which others of them have.
fn report(all: &[Word], texts: &[OwnText<'_>], subject: &mut Subject<'_>) {
    let marks = |word: &Word| {
        word.spelling
            .chars()
            .filter(|character| !character.is_ascii())
            .count()
    };
    let Some(full) = all.iter().rev().max_by_key(|word| marks(word)) else {
        return;
    };
    let Some(first) = all.iter().find(|word| word.spelling != full.spelling) else {
        return;
    };
    let written = |word: &Word| texts[word.text].text[word.bytes.clone()].to_owned();
    let (own, right, wrong) = (&texts[first.text], written(full), written(first));
    let note = subject.at(
        &own.pointer,
        format!("this record spells one name `{right}` and `{wrong}`"),
    );
    let note = match full.text == first.text {
        true => note,
        false => note.also(&texts[full.text].pointer, format!("spelt `{right}` here")),
    };
    let note = note.help(format!("keep to one spelling, as `{right}`"));
    let is_wrong = |word: &&Word| word.spelling != full.spelling;
    let changes = texts.iter().enumerate().filter_map(|(index, own)| {
        let replacements: Vec<(usize, String)> = all
            .iter()
            .filter(|word| word.text == index)
            .filter(is_wrong)
            .map(|word| (word.bytes.start, written(word)))
            .collect();
        let replacements: Vec<(usize, &str, &str)> = replacements
            .iter()
            .map(|(start, old)| (*start, old.as_str(), right.as_str()))
            .collect();
        (!replacements.is_empty()).then(|| Change::SetText {
            pointer: own.pointer.clone(),
            text: replaced(own, &replacements),
        })
    });
    note.suggest(changes.collect::<Vec<_>>());
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn visit(title: &str, rest: &str) -> String {
        format!("visits:\n  - id: a\n    title: {title}\n    {rest}\n")
    }

    #[test]
    fn keeps_the_spelling_with_marks() {
        let data = visit(
            "Adazi and Riga",
            "purpose: to see Ādaži, not Adazi or ADAŽI",
        );
        insta::assert_snapshot!(lint(&RULE, &data), @"
        3:12 warning[mixed-spelling]: this record spells one name `Ādaži` and `Adazi`
          4:14 spelt `Ādaži` here
          help: keep to one spelling, as `Ādaži`
        ");
        let repair = repairs(&RULE, &data);
        assert!(
            repair.contains("\"Ādaži and Riga\"") && repair.contains("to see Ādaži, not Ādaži or"),
            "{repair}"
        );
    }

    #[test]
    fn is_silent_on_what_is_printed_and_on_other_words() {
        for (title, rest) in [
            ("Ādaži", "remarks: Adaži"),
            ("Ādaži", "stops: [{country: LV, as_printed: Adaži}]"),
            ("Ādaži", "purpose: to see ĀDAŽI"),
            ("To resume", "purpose: with a résumé"),
            ("À Riga", "purpose: A talk"),
            ("O\u{300}u", "purpose: Ou"),
            ("A\u{304}daz\u{30C}i", "purpose: Ādaži"),
        ] {
            assert_eq!(lint(&RULE, &visit(title, rest)), "", "{title}, {rest}");
        }
    }

    #[test]
    fn leaves_known_variants_to_their_own_rule() {
        let places =
            "places: [{id: adazi, name: Ādaži, kind: town, country: LV, aliases: [Adaži]}]\n";
        assert_eq!(
            lint(
                &RULE,
                &format!("{places}{}", visit("Ādaži", "purpose: Adaži"))
            ),
            ""
        );
        assert_ne!(
            lint(
                &RULE,
                &format!("{places}{}", visit("Ādaži", "notes: Adaži"))
            ),
            ""
        );
    }
}
