use chancery_model::Status;

use crate::claims::{Claim, claims};
use crate::publications::Publications;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// Something stated as concluded of which every source appeared before it began.
    ///
    /// A source without a date is given the benefit of the doubt, and so is a record that
    /// cites a later source for a part of it.
    ///
    /// # Why it matters
    /// An announcement shows what was planned. That it came about, on those days and with
    /// those people, needs a source that could know.
    ///
    /// # Example
    /// ```yaml bad
    /// sources:
    ///   - id: nato-189041
    ///     kind: press-release
    ///     title: Joint NATO-EU visit
    ///     published: 2021-11-28
    /// meetings:
    ///   - id: 2021-11-30-riga
    ///     date: 2021-11-30
    ///     status: concluded
    ///     as_of: 2021-12-01
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
    ///   - id: nato-189163
    ///     kind: transcript
    ///     title: Opening remarks
    ///     published: 2021-11-30
    /// meetings:
    ///   - id: 2021-11-30-riga
    ///     date: 2021-11-30
    ///     status: concluded
    ///     as_of: 2021-12-01
    ///     sources: [nato-189041, nato-189163]
    /// ```
    "concluded-without-report", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    for claim in claims(data, entry) {
        report(data, entry, &claim, subject);
    }
}

fn report(data: &DataSet<'_>, entry: &Entry, claim: &Claim<'_>, subject: &mut Subject<'_>) {
    // Where the day of the status is that of the newest source, it is another rule's matter.
    if claim.status != Status::Concluded || claim.date.is_reversed() || claim.conflict().is_some() {
        return;
    }
    let publications = if claim.base.is_empty() {
        Publications::of_record(data, entry)
    } else {
        Publications::of(data, claim.sources)
    };
    let Some(newest) = publications.and_then(|publications| publications.newest()) else {
        return;
    };
    if !newest.published.is_surely_before(&claim.date.start()) {
        return;
    }
    subject
        .at(
            &format!("{}/status", claim.base),
            "stated as concluded, yet every source appeared before it began",
        )
        .also(&claim.date_pointer, "its days")
        .also_in(newest.entry, "/published", "its newest source")
        .help("cite a source that reports it, or write the status as of the day of its sources");
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_all};

    fn meeting(published: &str, rest: &str) -> String {
        format!(
            "sources:\n  - {{id: a, kind: press-release, title: A, published: {published}}}\n  - {{id: undated, kind: book, title: B}}\n  - {{id: late, kind: book, title: C, published: 2022}}\nvisits:\n  - id: a\n    date: 2021-11-30\n    status: concluded\n    {rest}\n"
        )
    }

    const STATED: &str = "as_of: 2021-12-01\n    sources: [a]";

    #[test]
    fn shows_the_newest_source() {
        insta::assert_snapshot!(lint(&RULE, &meeting("2021-11-28", STATED)), @"
        8:13 warning[concluded-without-report]: stated as concluded, yet every source appeared before it began
          7:11 its days
          2:55 its newest source
          help: cite a source that reports it, or write the status as of the day of its sources
        ");
    }

    #[test]
    fn is_silent_where_a_source_may_have_known() {
        for published in ["2021-11-30", "2021-11", "2021-11-29?", "2021-11-29.."] {
            assert_eq!(lint(&RULE, &meeting(published, STATED)), "", "{published}");
        }
        for rest in [
            "as_of: 2021-12-01\n    sources: [a, undated]",
            "as_of: 2021-12-01\n    sources: [a, missing]",
            "as_of: 2021-12-01\n    sources: [a]\n    stops: [{country: LV, sources: [late]}]",
        ] {
            assert_eq!(lint(&RULE, &meeting("2021-11-28", rest)), "", "{rest}");
        }
    }

    #[test]
    fn asks_it_only_of_what_is_concluded_and_dated() {
        let data = meeting("2021-11-28", STATED);
        for (text, other) in [
            ("status: concluded", "status: cancelled"),
            ("status: concluded", "status: unknown"),
            ("date: 2021-11-30", "date: 2021-11-30/2021-11-29"),
        ] {
            assert_eq!(lint(&RULE, &data.replace(text, other)), "", "{other}");
        }
    }

    #[test]
    fn takes_the_sources_of_a_meeting_of_a_visit() {
        let within = |sources: &str| {
            let rest = format!(
                "as_of: 2022-12-31\n    meetings: [{{date: 2021-11-30, status: concluded, sources: {sources}}}]\n    sources: [late]"
            );
            lint(&RULE, &meeting("2021-11-28", &rest))
        };
        insta::assert_snapshot!(within("[a]"), @"
        10:43 warning[concluded-without-report]: stated as concluded, yet every source appeared before it began
          10:23 its days
          2:55 its newest source
          help: cite a source that reports it, or write the status as of the day of its sources
        ");
        assert_eq!(within("[a, late]"), "");
    }

    #[test]
    fn leaves_what_the_sources_contradict_to_status_date_conflict() {
        let data = meeting("2021-11-28", "visitors: [b]\n    sources: [a]");
        let found = lint_all(&data);
        assert!(
            found.contains("status-date-conflict") && !found.contains("concluded-without-report"),
            "{found}"
        );
    }
}
