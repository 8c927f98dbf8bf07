use chancery_source::Change;
use language_tags::{LanguageTag, ValidationError};

use crate::rule::declare_rule;
use crate::{Check, Explanation, Place, Safety, Step, Subject, Violation};

declare_rule! {
    /// # What it finds
    /// A language tag of the wrong form, or with a language, script or region that the
    /// registry of language tags does not know.
    ///
    /// # Why it matters
    /// Tags are how a reader finds the name in Latvian. `xx` is well formed, belongs to no
    /// language, and is found by nobody.
    ///
    /// # Example
    /// ```yaml bad
    /// type: place
    /// id: adazi
    /// name: Adazi
    /// kind: town
    /// names: {xx-YY: Ādaži}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: place
    /// id: adazi
    /// name: Adazi
    /// kind: town
    /// names: {lv: Ādaži}
    /// ```
    "invalid-language-tag", Error, Check::Schema(explain), Check::Value(check)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if violation.definition != "LanguageTag" {
        return None;
    }
    let is_key = violation.keyword == "propertyNames";
    let text = violation.value.as_str()?;
    let message = chancery_model::explain("LanguageTag", text)?;
    let place = if is_key {
        Place::Key(violation.property_pointer())
    } else {
        Place::Value(violation.pointer.clone())
    };
    let mut explanation = Explanation {
        place,
        message,
        help: Vec::new(),
        fix: None,
    };
    if let Some(tag) = canonical(text) {
        explanation.help.push(format!("write `{tag}`"));
        let change = if is_key {
            let pointer = violation.property_pointer();
            Change::RenameKey { pointer, key: tag }
        } else {
            let pointer = violation.pointer.clone();
            Change::SetText { pointer, text: tag }
        };
        explanation = explanation.fix(Safety::Ask, change);
    } else {
        let help = "a language is written by its code, like `lv` or `pt-BR`";
        explanation.help.push(help.to_owned());
    }
    Some(explanation)
}

/// The tag in its usual case and with hyphens, where that makes it a valid one.
fn canonical(text: &str) -> Option<String> {
    let tag = LanguageTag::parse(&text.trim().replace('_', "-")).ok()?;
    let written = tag.into_string();
    (chancery_model::explain("LanguageTag", &written).is_none() && fault(&written).is_none())
        .then_some(written)
}

fn check(step: &Step<'_>, subject: &mut Subject<'_>) {
    match step.definition {
        Some("LanguageTag") => {
            if let Some(message) = fault(step.node.text()) {
                subject.at(&step.pointer(), message).help(HELP);
            }
        }
        Some("Names") => {
            for (key, value) in step.node.entries() {
                if let Some(message) = fault(key.text()) {
                    subject.at_key(&step.pointer_of(value), message).help(HELP);
                }
            }
        }
        _ => {}
    }
}

const HELP: &str =
    "write the code that the language has in the registry of language tags, such as `lv`";

/// What the registry does not know of a tag. A variant beside an unusual language is left
/// alone: the registry only recommends where it belongs.
fn fault(tag: &str) -> Option<String> {
    let parsed = LanguageTag::parse(tag).ok()?;
    let unknown = |what: &str, subtag: &str| Some(format!("`{subtag}` is no registered {what}"));
    match parsed.validate().err()? {
        ValidationError::PrimaryLanguageNotInRegistry => {
            unknown("language", parsed.primary_language())
        }
        ValidationError::ExtendedLanguageNotInRegistry => {
            unknown("language", parsed.extended_language().unwrap_or(tag))
        }
        ValidationError::ScriptNotInRegistry => unknown("script", parsed.script().unwrap_or(tag)),
        ValidationError::RegionNotInRegistry => unknown("region", parsed.region().unwrap_or(tag)),
        ValidationError::VariantNotInRegistry => {
            unknown("variant", parsed.variant().unwrap_or(tag))
        }
        ValidationError::DuplicateVariant | ValidationError::DuplicateExtension => {
            Some(format!("`{tag}` says one thing twice"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{RULE, fault};
    use crate::testing::{lint, lint_all, repairs};

    fn place(tag: &str) -> String {
        format!("places:\n  - id: a\n    name: A\n    kind: city\n    names: {{{tag}: B}}\n")
    }

    #[test]
    fn names_the_part_that_is_not_registered() {
        insta::assert_snapshot!(lint(&RULE, &place("xx-YY")), @"
        5:13 error[invalid-language-tag]: `xx` is no registered language
          help: write the code that the language has in the registry of language tags, such as `lv`
        ");
        assert!(
            fault("lv-YY")
                .unwrap()
                .contains("`YY` is no registered region")
        );
        assert!(
            fault("lv-Abcd")
                .unwrap()
                .contains("`Abcd` is no registered script")
        );
    }

    #[test]
    fn words_what_the_schema_refuses() {
        insta::assert_snapshot!(lint_all(&place("pt_BR")), @"
        5:13 error[invalid-language-tag]: `pt_BR` is joined by `_`, language tags are joined by hyphens
          help: write `pt-BR`
        ");
        let source = "sources:\n  - id: a\n    kind: book\n    title: A\n    language: Latvian\n";
        insta::assert_snapshot!(lint_all(source), @"
        5:15 error[invalid-language-tag]: `Latvian` is no language tag
          help: a language is written by its code, like `lv` or `pt-BR`
        ");
    }

    #[test]
    fn lets_registered_tags_be() {
        for tag in [
            "lv",
            "pt-BR",
            "zh-Hant-TW",
            "sr-Latn",
            "es-419",
            "be-tarask",
            "sq-XK",
            "no",
            "sh",
            "mo",
            "iw",
            "ltg",
            "sgs",
            "und",
            "mul",
            "de-x-a-b1",
            "lv-tarask",
            "rom",
            "crh",
            "cnr",
        ] {
            assert_eq!(fault(tag), None, "{tag}");
        }
    }

    #[test]
    fn says_what_is_wrong_with_each_part() {
        let faults: Vec<String> = [
            "xx",
            "zh-abc",
            "lv-Abcd",
            "lv-YY",
            "lv-abcde",
            "be-tarask-tarask",
            "lv-a-foo-a-bar",
        ]
        .iter()
        .filter_map(|tag| fault(tag))
        .collect();
        insta::assert_snapshot!(faults.join("\n"), @"
        `xx` is no registered language
        `abc` is no registered language
        `Abcd` is no registered script
        `YY` is no registered region
        `abcde` is no registered variant
        `be-tarask-tarask` says one thing twice
        `lv-a-foo-a-bar` says one thing twice
        ");
    }

    #[test]
    fn looks_at_the_language_of_a_source() {
        let source =
            |tag: &str| format!("sources:\n  - {{id: a, kind: book, title: A, language: {tag}}}\n");
        insta::assert_snapshot!(lint(&RULE, &source("xx")), @"
        2:45 error[invalid-language-tag]: `xx` is no registered language
          help: write the code that the language has in the registry of language tags, such as `lv`
        ");
        insta::assert_snapshot!(repairs(&RULE, &source("pt_BR")), @r#"ask: [SetText { pointer: "/sources/0/language", text: "pt-BR" }]"#);
        insta::assert_snapshot!(repairs(&RULE, &place("pt_BR")), @r#"ask: [RenameKey { pointer: "/places/0/names/pt_BR", key: "pt-BR" }]"#);
    }

    #[test]
    fn offers_no_tag_that_is_wrong_too() {
        insta::assert_snapshot!(lint_all(&place("xx_YY")), @"
        5:13 error[invalid-language-tag]: `xx_YY` is joined by `_`, language tags are joined by hyphens
          help: a language is written by its code, like `lv` or `pt-BR`
        ");
        assert_eq!(repairs(&RULE, &place("xx_YY")), "");
    }
}
