use chancery_model::{Interval, Record};

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A source that was read before it was published.
    ///
    /// One day is let pass: a page of the 29th in Wellington is read on the 28th in
    /// Washington.
    ///
    /// # Why it matters
    /// One of the two dates is wrong. If it is `published`, every rule that asks what a
    /// source could know asks it of the wrong day.
    ///
    /// # Example
    /// ```yaml bad
    /// type: source
    /// id: nato-189041
    /// kind: press-release
    /// title: Joint NATO-EU visit
    /// published: 2021-11-28
    /// retrieved: 2020-11-30
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: source
    /// id: nato-189041
    /// kind: press-release
    /// title: Joint NATO-EU visit
    /// published: 2021-11-28
    /// retrieved: 2021-11-30
    /// ```
    "retrieved-before-published", Error, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Source(source)) = &entry.record else {
        return;
    };
    let (Some(retrieved), Some(published)) = (source.retrieved, source.published) else {
        return;
    };
    // The day on which it was read, told where the sun rises first.
    let Some(day) = retrieved.day().plus(1) else {
        return;
    };
    if Interval::of(day).is_surely_before(&published.interval()) {
        subject
            .at(
                "/retrieved",
                format!("read on {retrieved}, before it was published on {published}"),
            )
            .also("/published", "published here")
            .help("correct the date that is wrong");
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn source(published: &str, retrieved: &str) -> String {
        lint(
            &RULE,
            &format!(
                "sources:\n  - id: a\n    kind: book\n    title: A\n    published: {published}\n    retrieved: {retrieved}\n"
            ),
        )
    }

    #[test]
    fn shows_both_days() {
        insta::assert_snapshot!(source("2021-11-28", "2020-11-30"), @"
        6:16 error[retrieved-before-published]: read on 2020-11-30, before it was published on 2021-11-28
          5:16 published here
          help: correct the date that is wrong
        ");
        assert_ne!(source("2021-11-28", "2021-11-26"), "");
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for published in [
            "2021-11-28",
            "2021-11-29",
            "2021-11",
            "2021",
            "2021-12?",
            "..2021-12-31",
        ] {
            assert_eq!(source(published, "2021-11-28"), "", "{published}");
        }
    }
}
