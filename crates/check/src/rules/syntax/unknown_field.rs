use chancery_source::Change;

use crate::rule::declare_rule;
use crate::words::{choice, cut, noun, with_article};
use crate::{Check, Explanation, Safety, Violation, nearest};

declare_rule! {
    /// # What it finds
    /// A key that the schema does not know: misspelt, or in the wrong place.
    ///
    /// # Why it matters
    /// A misspelt key is a fact that nobody will find. Fields of a project's own have their
    /// place under `ext`, where they cannot be mistaken for ours.
    ///
    /// # Example
    /// ```yaml bad
    /// type: person
    /// id: jens-stoltenberg
    /// name: Jens Stoltenberg
    /// alias: [J. Stoltenberg]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: person
    /// id: jens-stoltenberg
    /// name: Jens Stoltenberg
    /// aliases: [J. Stoltenberg]
    /// ```
    "unknown-field", Error, Check::Schema(explain)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if violation.keyword != "additionalProperties" {
        return None;
    }
    let key = violation.property.as_deref()?;
    let what = with_article(&noun(violation.definition));
    let message = format!("`{}` is no field of {what}", cut(key, 60));
    let explanation = Explanation::at_key(violation, message);
    let present = violation.value.as_object();
    let free = violation
        .known_keys()
        .filter(|known| present.is_none_or(|keys| !keys.contains_key(*known)));
    let meant = match &violation.meant {
        Some(missing) => Some(missing.as_str()),
        None => nearest(key, free),
    };
    Some(match meant {
        Some(meant) => explanation
            .help(format!("did you mean `{meant}`?"))
            .fix(Safety::Ask, rename(violation, meant)),
        None => explanation.help(format!("its fields are {}", choice(violation.known_keys()))),
    })
}

fn rename(violation: &Violation<'_>, key: &str) -> Change {
    Change::RenameKey {
        pointer: violation.property_pointer(),
        key: key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_all, repairs};

    #[test]
    fn offers_the_nearest_key() {
        insta::assert_snapshot!(lint(&RULE, "persons:\n  - id: a\n    name: A\n    brn: 1959\n"), @"
        4:5 error[unknown-field]: `brn` is no field of a person
          help: did you mean `born`?
        ");
    }

    #[test]
    fn offers_to_rename_the_key() {
        insta::assert_snapshot!(repairs(&RULE, "persons:\n  - id: a\n    name: A\n    brn: 1959\n"), @r#"ask: [RenameKey { pointer: "/persons/0/brn", key: "born" }]"#);
        // Both may have been meant; which of them to keep is for people to say.
        assert_eq!(
            repairs(
                &RULE,
                "persons:\n  - id: a\n    name: A\n    born: 1959\n    brn: 1959\n"
            ),
            ""
        );
    }

    #[test]
    fn offers_to_rename_what_names_the_kind() {
        insta::assert_snapshot!(repairs(&RULE, "topcs:\n  - id: a\n    label: A\n"), @r#"ask: [RenameKey { pointer: "/topcs", key: "topics" }]"#);
        insta::assert_snapshot!(repairs(&RULE, "typ: topic\nid: a\nlabel: A\n"), @r#"ask: [RenameKey { pointer: "/typ", key: "type" }]"#);
    }

    #[test]
    fn reports_a_misspelt_required_key_once() {
        insta::assert_snapshot!(lint_all("topics:\n  - id: a\n    lable: A\n"), @"
        3:5 error[unknown-field]: `lable` is no field of a topic
          help: did you mean `label`?
        ");
    }

    #[test]
    fn knows_the_lists_of_a_dossier() {
        insta::assert_snapshot!(lint_all("topcs:\n  - id: a\n    label: A\n"), @"
        1:1 error[unknown-field]: `topcs` is no kind of record that a dossier can list
          help: did you mean `topics`?
        ");
    }
}
