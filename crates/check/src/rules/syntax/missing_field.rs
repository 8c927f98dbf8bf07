use crate::rule::declare_rule;
use crate::words::{noun, with_article};
use crate::{Check, Explanation, Place, Violation};

declare_rule! {
    /// # What it finds
    /// A mapping without a key that it cannot do without: a visit without a `date`, a source
    /// without a `title`, a record that does not say its `type`.
    ///
    /// # Why it matters
    /// The required keys are the few without which a record says nothing: who, when, by
    /// what source. Everything else may be left out where it is not known.
    ///
    /// # Example
    /// ```yaml bad
    /// type: topic
    /// id: hybrid-threats
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: topic
    /// id: hybrid-threats
    /// label: Hybrid threats
    /// ```
    "missing-field", Error, Check::Schema(explain)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if violation.keyword != "required" {
        return None;
    }
    let key = violation.property.as_deref()?;
    let what = noun(violation.definition);
    let message = format!("this {what} has no `{key}`");
    let explanation = Explanation {
        place: Place::Value(violation.pointer.clone()),
        message,
        help: Vec::new(),
        fix: None,
    };
    let help = match violation.description_of_key(key) {
        Some(doc) => format!("add `{key}`: {}", lower_first(doc.trim_end_matches('.'))),
        None => format!("{} needs `{key}`", with_article(&what)),
    };
    Some(explanation.help(help))
}

/// A sentence as it continues another.
fn lower_first(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next();
    let is_word = letters
        .clone()
        .next()
        .is_some_and(|second| second.is_lowercase() || second == ' ');
    match first {
        Some(letter) if is_word => letter.to_lowercase().chain(letters).collect(),
        _ => sentence.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint_all, lint_named, repairs};

    #[test]
    fn points_at_the_head_of_the_mapping() {
        let found = lint_named(&RULE, "test.yaml", "topics:\n  - id: a\n");
        assert!(
            found.starts_with("2:5 error[missing-field]: this topic has no `label`"),
            "{found}"
        );
        assert!(found.contains("help: add `label`: "), "{found}");
    }

    #[test]
    fn guesses_the_kind_of_a_record_without_type() {
        let found = lint_named(&RULE, "test.yaml", "id: a\nborn: 1959-03-16\ntenures: []\n");
        assert!(
            found.contains("help: if this is a person, write `type: person`"),
            "{found}"
        );
    }

    #[test]
    fn takes_no_record_with_lists_for_a_dossier() {
        let visit = "id: a\ndate: 2021\nstatus: unknown\nvisitors: [x]\nmeetings:\n  - kind: briefing\nsources: [x]\n";
        let found = lint_all(visit);
        let refused: Vec<&str> = found
            .lines()
            .filter(|line| line.contains("error[") && !line.contains("unresolved"))
            .collect();
        assert_eq!(
            refused,
            ["1:1 error[missing-field]: this record does not say of which kind it is"]
        );
        let filed = format!("# data/visits/a.yaml\n{visit}");
        insta::assert_snapshot!(repairs(&RULE, &filed), @r#"ask: [AddFirst { pointer: "", key: "type", source: "visit" }]"#);
        assert_eq!(repairs(&RULE, visit), "");
        let dossier = "id: a\nvisits:\n  - id: a\n";
        assert!(
            !lint_all(dossier).contains("of which kind"),
            "{}",
            lint_all(dossier)
        );
    }
}
