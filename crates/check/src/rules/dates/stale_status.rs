use chancery_model::{Interval, Status};

use crate::claims::{Claim, Origin, claims};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// Something that its sources announce as planned or under way, and that is over by now.
    ///
    /// A record with an `as_of` is passed over: it says how things stood on that day, and
    /// that stays true. So is one whose status its own sources contradict, which has a
    /// finding of its own.
    ///
    /// # Why it matters
    /// Announcements are written down on the day, and nobody comes back. A year later the
    /// record still promises a meeting that was held, moved or called off.
    ///
    /// # Example
    /// ```yaml bad
    /// sources:
    ///   - id: nato-189041
    ///     kind: press-release
    ///     title: Joint NATO-EU visit
    ///     published: 2021-11-28
    /// ministerial_meetings:
    ///   - id: 2021-11-30-nato-foreign-ministers
    ///     body: north-atlantic-council
    ///     level: foreign-ministers
    ///     date: 2021-11-30/2021-12-01
    ///     status: planned
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
    /// ministerial_meetings:
    ///   - id: 2021-11-30-nato-foreign-ministers
    ///     body: north-atlantic-council
    ///     level: foreign-ministers
    ///     date: 2021-11-30/2021-12-01
    ///     status: planned
    ///     as_of: 2021-11-28
    ///     sources: [nato-189041]
    /// ```
    "stale-status", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    for claim in claims(data, entry) {
        report(data, &claim, subject);
    }
}

fn report(data: &DataSet<'_>, claim: &Claim<'_>, subject: &mut Subject<'_>) {
    let Some(day) = claim
        .day
        .as_ref()
        .filter(|day| day.origin == Origin::Published)
    else {
        return;
    };
    let is_open = matches!(claim.status, Status::Planned | Status::UnderWay);
    if !is_open || claim.date.is_reversed() || claim.conflict().is_some() {
        return;
    }
    let Some(today) = data.today().map(Interval::of) else {
        return;
    };
    if !claim.date.end().is_surely_before(&today) {
        return;
    }
    let status = claim.status.name();
    let mut note = subject
        .at(
            &format!("{}/status", claim.base),
            format!("still stated as {status}, and over by now"),
        )
        .also(&claim.date_pointer, "its days");
    if let Some((entry, pointer)) = &day.place {
        note = note.also_in(entry, pointer, format!("as of this day it was {status}"));
    }
    let outcome = "write how it went: `concluded`, `postponed` or `cancelled`";
    note.help(match day.interval.day() {
        Some(day) => format!("{outcome}; or state `as_of: {day}` if the record is about that day"),
        None => format!("{outcome}; or state by `as_of` the day that the record is about"),
    });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint_as_of;

    fn visit(date: &str, rest: &str) -> String {
        format!(
            "sources:\n  - {{id: a, kind: press-release, title: A, published: 2021-11-28}}\n  - {{id: undated, kind: book, title: B}}\nvisits:\n  - id: a\n    date: {date}\n    {rest}\n    stops: [{{country: LV, date: 2021-11-29}}]\n"
        )
    }

    #[test]
    fn offers_the_day_of_the_source() {
        insta::assert_snapshot!(lint_as_of(&RULE, &visit("2021-11-28/2021-11-29", "status: planned\n    sources: [a]"), "2022-01-01"), @"
        7:13 warning[stale-status]: still stated as planned, and over by now
          6:11 its days
          2:55 as of this day it was planned
          help: write how it went: `concluded`, `postponed` or `cancelled`; or state `as_of: 2021-11-28` if the record is about that day
        ");
    }

    #[test]
    fn names_no_day_where_the_source_has_only_a_month() {
        let data = visit("2021-12-05", "status: under-way\n    sources: [a]")
            .replace("published: 2021-11-28", "published: 2021-12");
        insta::assert_snapshot!(lint_as_of(&RULE, &data, "2022-01-01"), @"
        7:13 warning[stale-status]: still stated as under-way, and over by now
          6:11 its days
          2:55 as of this day it was under-way
          help: write how it went: `concluded`, `postponed` or `cancelled`; or state by `as_of` the day that the record is about
        ");
    }

    #[test]
    fn waits_until_it_is_surely_over() {
        let planned = "status: planned\n    sources: [a]";
        for date in [
            "2022",
            "2021-12-31",
            "2021-11-29/..",
            "2021-12~",
            "2021-11-29?",
        ] {
            assert_eq!(
                lint_as_of(&RULE, &visit(date, planned), "2021-12-31"),
                "",
                "{date}"
            );
        }
        assert_ne!(
            lint_as_of(&RULE, &visit("2021-12-30", planned), "2021-12-31"),
            ""
        );
    }

    #[test]
    fn passes_over_what_is_not_its_matter() {
        for rest in [
            "status: planned\n    as_of: 2021-11-28\n    sources: [a]",
            "status: concluded\n    sources: [a]",
            "status: postponed\n    sources: [a]",
            "status: planned\n    sources: [undated]",
            "status: planned\n    sources: [a, missing]",
        ] {
            assert_eq!(
                lint_as_of(&RULE, &visit("2021-11-29", rest), "2022-01-01"),
                "",
                "{rest}"
            );
        }
        let reversed = visit("2021-11-30/2021-11-29", "status: planned\n    sources: [a]");
        assert_eq!(lint_as_of(&RULE, &reversed, "2022-01-01"), "");
        let early = visit("2021-11-01", "status: planned\n    sources: [a]");
        assert_eq!(lint_as_of(&RULE, &early, "2022-01-01"), "");
    }

    #[test]
    fn looks_at_the_meetings_of_a_visit() {
        let meeting = |as_of: &str| {
            visit(
                "2021-11-28/2021-11-29",
                &format!(
                    "status: concluded\n    {as_of}\n    meetings: [{{country: LV, status: planned}}]\n    sources: [a]"
                ),
            )
        };
        let found = lint_as_of(&RULE, &meeting("rank: working"), "2022-01-01");
        assert!(found.starts_with("9:38 warning[stale-status]"), "{found}");
        assert!(found.contains("\n  11:33 its days"), "{found}");
        assert_eq!(
            lint_as_of(&RULE, &meeting("as_of: 2021-11-28"), "2022-01-01"),
            ""
        );
    }
}
