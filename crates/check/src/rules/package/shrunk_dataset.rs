use crate::rule::declare_rule;
use crate::words::{counted, grouped};
use crate::{Check, DataSet, Findings};

declare_rule! {
    /// # What it finds
    /// Fewer records of a kind than `chancery.toml` asserts with `minimum`.
    ///
    /// A record that the schema refuses counts: it is there. The rule looks only when the whole
    /// data set is checked.
    ///
    /// # Why it matters
    /// Nothing else notices records that are gone: a folder left out of a commit, a pattern
    /// that excludes too much, an import that broke off. What is left is still valid.
    ///
    /// # Example
    /// ```toml
    /// [kinds.topics]
    /// minimum = 2
    /// ```
    /// ```yaml bad
    /// type: topic
    /// id: energy
    /// label: Energy
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [kinds.topics]
    /// minimum = 2
    /// ```
    /// ```yaml good
    /// topics:
    ///   - id: energy
    ///     label: Energy
    ///   - id: security
    ///     label: Security
    /// ```
    "shrunk-dataset", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let Some(expectations) = data.expectations() else {
        return;
    };
    for expected in &expectations.kinds {
        let Some(minimum) = &expected.minimum else {
            continue;
        };
        let count = data.of_kind(expected.kind).count();
        if count >= minimum.value {
            continue;
        }
        let kind = expected.kind.name().replace('-', " ");
        let message = format!(
            "the data set holds {}, fewer than the {} that it is to hold at least",
            counted(count, &kind),
            grouped(minimum.value)
        );
        findings
            .about_document(expectations.document)
            .at_bytes(minimum.bytes.clone(), message)
            .help("bring back what is gone, or lower `minimum` where it was taken out on purpose");
    }
}

#[cfg(test)]
mod tests {
    use chancery_model::Kind;

    use super::RULE;
    use crate::ExpectedOfKind;
    use crate::testing::{lint, lint_expecting, stated};

    const TOPICS: &str = "topics:\n  - {id: a, label: A}\n  - {id: b, lable: B}\n";

    fn at_least(kind: Kind, minimum: usize) -> String {
        let minimum = Some(stated(minimum));
        lint_expecting(
            &RULE,
            TOPICS,
            ExpectedOfKind {
                minimum,
                ..ExpectedOfKind::nothing(kind)
            },
        )
    }

    #[test]
    fn says_how_many_are_there() {
        insta::assert_snapshot!(at_least(Kind::Topic, 1_200), @"
        1:5 error[shrunk-dataset]: the data set holds 2 topics, fewer than the 1,200 that it is to hold at least
          help: bring back what is gone, or lower `minimum` where it was taken out on purpose
        ");
        assert!(
            at_least(Kind::MinisterialMeeting, 1)
                .contains("holds 0 ministerial meetings, fewer than the 1 ")
        );
    }

    #[test]
    fn is_silent_on_enough_and_where_nothing_is_asserted() {
        assert_eq!(at_least(Kind::Topic, 2), "", "a refused record is there");
        assert_eq!(at_least(Kind::Topic, 0), "");
        assert_eq!(lint(&RULE, TOPICS), "");
        assert_eq!(
            lint_expecting(&RULE, TOPICS, ExpectedOfKind::nothing(Kind::Visit)),
            ""
        );
    }
}
