use crate::rule::declare_rule;
use crate::words::{counted, grouped};
use crate::{Check, DataSet, Findings};

declare_rule! {
    /// # What it finds
    /// More records of a kind than `chancery.toml` asserts with `maximum`.
    ///
    /// The rule looks only when the whole data set is checked.
    ///
    /// # Why it matters
    /// An import that ran twice under new identifiers, or one that took in a neighbouring
    /// data set, breaks no other rule.
    ///
    /// # Example
    /// ```toml
    /// [kinds.topics]
    /// maximum = 1
    /// ```
    /// ```yaml bad
    /// topics:
    ///   - id: energy
    ///     label: Energy
    ///   - id: energy-2
    ///     label: Energy
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [kinds.topics]
    /// maximum = 1
    /// ```
    /// ```yaml good
    /// type: topic
    /// id: energy
    /// label: Energy
    /// ```
    "swollen-dataset", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let Some(expectations) = data.expectations() else {
        return;
    };
    for expected in &expectations.kinds {
        let Some(maximum) = &expected.maximum else {
            continue;
        };
        let count = data.of_kind(expected.kind).count();
        if count <= maximum.value {
            continue;
        }
        let kind = expected.kind.name().replace('-', " ");
        let message = format!(
            "the data set holds {}, more than the {} that it is to hold at most",
            counted(count, &kind),
            grouped(maximum.value)
        );
        findings
            .about_document(expectations.document)
            .at_bytes(maximum.bytes.clone(), message)
            .help("look for records that came in twice, or raise `maximum` where the data set has grown");
    }
}

#[cfg(test)]
mod tests {
    use chancery_model::Kind;

    use super::RULE;
    use crate::ExpectedOfKind;
    use crate::testing::{lint, lint_expecting, stated};

    const TOPICS: &str = "topics:\n  - {id: a, label: A}\n  - {id: b, label: B}\n";

    fn at_most(kind: Kind, maximum: usize) -> String {
        let maximum = Some(stated(maximum));
        lint_expecting(
            &RULE,
            TOPICS,
            ExpectedOfKind {
                maximum,
                ..ExpectedOfKind::nothing(kind)
            },
        )
    }

    #[test]
    fn says_how_many_are_there() {
        insta::assert_snapshot!(at_most(Kind::Topic, 1), @"
        1:5 warning[swollen-dataset]: the data set holds 2 topics, more than the 1 that it is to hold at most
          help: look for records that came in twice, or raise `maximum` where the data set has grown
        ");
    }

    #[test]
    fn is_silent_on_as_many_and_where_nothing_is_asserted() {
        assert_eq!(at_most(Kind::Topic, 2), "");
        assert_eq!(at_most(Kind::Visit, 0), "");
        assert_eq!(lint(&RULE, TOPICS), "");
    }
}
