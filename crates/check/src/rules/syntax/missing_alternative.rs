use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, Explanation, Violation};

declare_rule! {
    /// # What it finds
    /// A reference that names no record: an empty mapping where one key is needed.
    ///
    /// # Why it matters
    /// A statement addressed to `{}` is addressed to nobody.
    ///
    /// # Example
    /// ```yaml bad
    /// type: statement
    /// id: 2021-11-28-stoltenberg-call
    /// kind: call
    /// speaker: jens-stoltenberg
    /// date: 2021-11-28
    /// addressees: [{}]
    /// summary: Asks for transparency.
    /// topics: [build-up]
    /// sources: [nato-189041]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: statement
    /// id: 2021-11-28-stoltenberg-call
    /// kind: call
    /// speaker: jens-stoltenberg
    /// date: 2021-11-28
    /// addressees: [{country: RU}]
    /// summary: Asks for transparency.
    /// topics: [build-up]
    /// sources: [nato-189041]
    /// ```
    "missing-alternative", Error, Check::Schema(explain)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if violation.keyword != "minProperties" {
        return None;
    }
    Some(
        Explanation::at_value(violation, "this names no record")
            .help(format!("write one of {}", choice(violation.known_keys()))),
    )
}
