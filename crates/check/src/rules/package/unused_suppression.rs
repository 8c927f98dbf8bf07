use crate::Check;
use crate::rule::declare_rule;

declare_rule! {
    /// # What it finds
    /// A comment that suppresses nothing: the finding is gone, the rule's name is misspelt, or
    /// there is no reason.
    ///
    /// # Why it matters
    /// A suppression is an answer to a finding. One that answers nothing hides the next fault
    /// at its place, and one without a reason tells the next reader nothing.
    ///
    /// # Example
    /// ```yaml bad
    /// topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid threats # chancery: ignore[unresolved-reference] kept elsewhere
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    ///     broader: security # chancery: ignore[unresolved-reference] kept elsewhere
    /// ```
    "unused-suppression", Warning, Check::Suppressions
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_all};

    fn topic(line: &str) -> String {
        format!("topics:\n  - id: a\n    label: A\n    {line}\n")
    }

    #[test]
    fn a_reason_answers_a_finding_on_its_line_or_below() {
        assert_eq!(
            lint_all(&topic(
                "broader: b # chancery: ignore[unresolved-reference] kept elsewhere"
            )),
            ""
        );
        assert_eq!(
            lint_all(&topic(
                "# chancery: ignore[unresolved-reference] kept elsewhere\n    # and more\n    broader: b"
            )),
            ""
        );
        assert_eq!(
            lint_all(&topic(
                "# chancery: ignore-file[unresolved-reference] kept elsewhere\n    notes: X\n    broader: b"
            )),
            ""
        );
        assert_ne!(
            lint_all(&topic(
                "# chancery: ignore[unresolved-reference] kept elsewhere\n    notes: X\n    broader: b"
            )),
            ""
        );
    }

    #[test]
    fn without_a_reason_nothing_is_suppressed() {
        let found = lint_all(&topic(
            "broader: b # chancery: ignore[unresolved-reference]",
        ));
        assert!(found.contains("error[unresolved-reference]"), "{found}");
        assert!(found.contains("4:16 warning[unused-suppression]: a suppression without a reason suppresses nothing"), "{found}");
    }

    #[test]
    fn says_what_is_not_used() {
        insta::assert_snapshot!(lint(&RULE, &topic("notes: X # chancery: ignore[unresolved-referense, duplicate-id] kept elsewhere")), @"
        4:14 warning[unused-suppression]: `duplicate-id` finds nothing here to suppress
          help: remove the suppression: what it answered is mended
        4:14 warning[unused-suppression]: there is no rule `unresolved-referense` to suppress
          help: did you mean `unresolved-reference`?
        ");
        let found = lint(
            &RULE,
            &topic("notes: X # chancery: ignore unresolved-reference"),
        );
        assert!(found.contains("says nothing that it knows"), "{found}");
    }
}
