use chancery_model::Record;

use crate::publications::Publications;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings};

declare_rule! {
    /// # What it finds
    /// A statement made after all the sources in which it is said to stand.
    ///
    /// A source without a date, or one known to the month, is given the benefit of the
    /// doubt. A text handed out before it was spoken, or dated by the clock of another continent,
    /// is a reason to suppress the finding.
    ///
    /// # Why it matters
    /// What a source of the 28th reports was said on the 28th or before. A later date was
    /// copied from another statement, or the statement stands in another source.
    ///
    /// # Example
    /// ```yaml bad
    /// sources:
    ///   - id: nato-189041
    ///     kind: press-release
    ///     title: Joint NATO-EU visit
    ///     published: 2021-11-28
    /// statements:
    ///   - id: 2021-11-29-stoltenberg-call
    ///     kind: call
    ///     speaker: jens-stoltenberg
    ///     date: 2021-11-29
    ///     summary: Asks for transparency.
    ///     topics: [build-up]
    ///     sources: [nato-189041]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// sources:
    ///   - id: nato-189041
    ///     kind: press-release
    ///     title: Joint NATO-EU visit
    ///     published: 2021-11-28
    /// statements:
    ///   - id: 2021-11-28-stoltenberg-call
    ///     kind: call
    ///     speaker: jens-stoltenberg
    ///     date: 2021-11-28
    ///     summary: Asks for transparency.
    ///     topics: [build-up]
    ///     sources: [nato-189041]
    /// ```
    "statement-after-source", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for entry in data.entries() {
        let Some(Record::Statement(statement)) = &entry.record else {
            continue;
        };
        let date = &statement.date;
        let newest = Publications::of(data, &statement.sources).and_then(|all| all.newest());
        let Some(newest) = newest.filter(|_| !date.is_reversed()) else {
            continue;
        };
        if newest.published.is_surely_before(&date.start()) {
            let shown = newest.shown();
            findings
                .about(entry)
                .at("/date", format!("made on {date}, after its newest source appeared on {shown}"))
                .also_in(newest.entry, "/published", "its newest source")
                .help("correct the date of the statement or of the source, or cite the source in which it stands");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn statement(date: &str, sources: &str) -> String {
        lint(
            &RULE,
            &format!(
                "sources:\n  - {{id: old, kind: book, title: A, published: 2021-11-27}}\n  - {{id: new, kind: book, title: B, published: 2021-11-28}}\n  - {{id: month, kind: book, title: C, published: 2021-11}}\n  - {{id: undated, kind: book, title: D}}\nstatements:\n  - id: a\n    kind: call\n    speaker: b\n    summary: A.\n    topics: [c]\n    date: {date}\n    sources: {sources}\n"
            ),
        )
    }

    #[test]
    fn shows_the_newest_source() {
        insta::assert_snapshot!(statement("2021-11-29", "[new, old]"), @"
        12:11 error[statement-after-source]: made on 2021-11-29, after its newest source appeared on 2021-11-28
          3:48 its newest source
          help: correct the date of the statement or of the source, or cite the source in which it stands
        ");
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for date in [
            "2021-11-28",
            "2021-11",
            "2021",
            "2021-11-29?",
            "..2021-11-29",
            "2021-11-28/2021-11-29",
        ] {
            assert_eq!(statement(date, "[new, old]"), "", "{date}");
        }
        for sources in ["[month]", "[new, undated]", "[new, missing]"] {
            assert_eq!(statement("2021-11-29", sources), "", "{sources}");
        }
        assert_ne!(statement("2021-12-01", "[month]"), "");
    }

    /// The year of the source is wrong, as its weekday tells: one fault, not one a statement.
    #[test]
    fn is_silent_on_a_source_whose_date_is_in_doubt() {
        let data = |weekday: &str| {
            format!(
                "sources:\n  - {{id: a, kind: book, title: A, published: 2012-11-28, weekday: {weekday}}}\nstatements:\n  - id: a\n    kind: call\n    speaker: b\n    summary: A.\n    topics: [c]\n    date: 2021-11-28\n    sources: [a]\n"
            )
        };
        assert_ne!(lint(&RULE, &data("wednesday")), "");
        assert_eq!(lint(&RULE, &data("sunday")), "");
    }
}
