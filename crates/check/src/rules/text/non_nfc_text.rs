use chancery_source::Change;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::rule::declare_rule;
use crate::texts::{OwnText, TextSort, number, shown};
use crate::{Check, Safety, Subject};

declare_rule! {
    /// # What it finds
    /// A text whose letters are not in Unicode's composed form (NFC): an `S` with a separate
    /// caron behind it instead of the one letter `Š`.
    ///
    /// # Why it matters
    /// The two look the same and are not equal: a search, a sort and a join take
    /// `Šimonytė` for two different names. Text copied from PDF files and from some file
    /// systems is often of this sort.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: ingrida-simonyte
    ///     name: "Ingrida S\u030Cimonyte\u0307"
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: ingrida-simonyte
    ///     name: Ingrida Šimonytė
    /// ```
    "non-nfc-text", Warning, Check::OwnText(check)
}

fn check(text: &OwnText<'_, '_>, subject: &mut Subject<'_>) {
    if text.sort == TextSort::Url || text.text.is_ascii() || is_nfc(text.text) {
        return;
    }
    let composed: String = text.text.nfc().collect();
    let pointer = text.step.pointer();
    let note = subject
        .at(&pointer, message(text.text, &composed))
        .help(format!("write {}", shown(&composed, |_| false)));
    let safety = safety(text.text);
    let change = Change::SetText {
        pointer,
        text: composed,
    };
    match safety {
        Safety::Safe => note.fix([change]),
        Safety::Ask => note.suggest([change]),
    };
}

/// NFC trades the compatibility ideographs of some East Asian names for others that may
/// look different: a person has to see that.
fn safety(text: &str) -> Safety {
    let is_ideograph =
        |character| matches!(character, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}');
    if text.chars().any(is_ideograph) {
        Safety::Ask
    } else {
        Safety::Safe
    }
}

/// Names the first letter that is not composed; the whole text where it is no plain letter
/// with marks.
fn message(text: &str, composed: &str) -> String {
    let alike = text
        .chars()
        .zip(composed.chars())
        .take_while(|(written, wanted)| written == wanted)
        .count();
    let mut rest = text.chars().skip(alike);
    let mut parts: Vec<char> = rest.next().into_iter().collect();
    parts.extend(rest.take_while(|&mark| canonical_combining_class(mark) != 0));
    let letter: String = parts.iter().copied().nfc().collect();
    let is_mark = |character| canonical_combining_class(character) != 0;
    match parts.as_slice() {
        [base, marks @ ..]
            if letter.chars().count() == 1 && !marks.is_empty() && !is_mark(*base) =>
        {
            let marks: Vec<String> = marks.iter().map(|&mark| number(mark)).collect();
            format!(
                "the letter `{letter}` is written in parts, as `{base}` and {}",
                marks.join(" and ")
            )
        }
        _ => format!(
            "{} is not in Unicode's composed form",
            shown(composed, |_| false)
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn person(name: &str) -> String {
        format!("persons:\n  - id: a\n    name: {name}\n")
    }

    #[test]
    fn names_the_letter_and_composes_it() {
        let yaml = person("Šimone S\u{30c}imonyte\u{307}");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        3:11 warning[non-nfc-text]: the letter `Š` is written in parts, as `S` and U+030C
          help: write `Šimone Šimonytė`
        ");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"safe: [SetText { pointer: "/persons/0/name", text: "Šimone Šimonytė" }]"#);
    }

    #[test]
    fn is_silent_where_there_is_no_one_letter() {
        for name in ["Šimonytė", "m\u{304}x\u{302}", "安倍晋三", "عَلِيّ", "한국"] {
            assert_eq!(lint(&RULE, &person(name)), "", "{name}");
        }
    }

    #[test]
    fn asks_before_an_ideograph_changes_its_look() {
        let yaml = person("\u{FA19}田");
        assert!(lint(&RULE, &yaml).contains("is not in Unicode's composed form"));
        assert!(repairs(&RULE, &yaml).starts_with("ask:"));
        let jamo = person("\u{1112}\u{1161}\u{11ab}");
        assert!(repairs(&RULE, &jamo).starts_with("safe:"));
    }
}
