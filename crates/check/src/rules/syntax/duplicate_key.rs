use chancery_source::Document;

use crate::rule::declare_rule;
use crate::words::cut;
use crate::{Check, Subject};

declare_rule! {
    /// # What it finds
    /// A key that stands twice in one mapping, in YAML or in JSON.
    ///
    /// # Why it matters
    /// Most readers keep the last value and drop the first without a word, some keep the
    /// first. Either way a fact is lost that somebody wrote down.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     born: 1959-03-16
    ///     born: 1959-03-17
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     born: 1959-03-16
    /// ```
    "duplicate-key", Error, Check::Text(check)
}

fn check(document: &Document, subject: &mut Subject<'_>) {
    for duplicate in document.tree.duplicates() {
        let key = cut(&duplicate.key, 60);
        subject
            .at_bytes(
                duplicate.second.clone(),
                format!("`{key}` is written twice in one mapping"),
            )
            .also_bytes(duplicate.first.clone(), "first written here")
            .help("keep the one that is right: only the first was read, other programs read the last");
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_named};

    #[test]
    fn shows_both_places() {
        insta::assert_snapshot!(lint(&RULE, "topics:\n  - id: a\n    label: A\n    label: B\n"), @"
        4:5 error[duplicate-key]: `label` is written twice in one mapping
          3:5 first written here
          help: keep the one that is right: only the first was read, other programs read the last
        ");
    }

    #[test]
    fn finds_them_in_json_too() {
        let found = lint_named(&RULE, "test.json", r#"{"type": "topic", "id": "a", "label": "A", "id": "b"}"#);
        assert!(found.starts_with("1:44 error[duplicate-key]: `id`"), "{found}");
    }
}
