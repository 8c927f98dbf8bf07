use chancery_model::Status;
use chancery_source::Change;

use crate::claims::{Claim, Origin, claims};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// A status that cannot have been, as of the day for which it is stated: something
    /// concluded that had not ended, planned that had begun, under way that was over.
    ///
    /// The day is `as_of`; without it the newest day on which one of the sources was
    /// published; without either, today.
    ///
    /// # Why it matters
    /// A press release tells of what is done, under way and planned in one breath. The
    /// status is a claim about one day, and a claim that the day contradicts was copied
    /// from another source or has gone stale.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-29
    ///     status: concluded
    ///     as_of: 2021-11-28
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28/2021-11-29
    ///     status: under-way
    ///     as_of: 2021-11-28
    /// ```
    "status-date-conflict", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for entry in data.entries() {
        let mut subject = findings.about(entry);
        for claim in claims(data, entry) {
            report(&claim, &mut subject);
        }
    }
}

fn report(claim: &Claim<'_>, subject: &mut Subject<'_>) {
    let (Some((conflict, right)), Some(day)) = (claim.conflict(), &claim.day) else {
        return;
    };
    let pointer = format!("{}/status", claim.base);
    let (status, shown) = (claim.status.name(), &day.shown);
    let mut note = subject
        .at(
            &pointer,
            format!("stated as {status} as of {shown}, when {conflict}"),
        )
        .also(&claim.date_pointer, "its days");
    if let Some((entry, pointer)) = &day.place {
        note = note.also_in(entry, pointer, "the day for which the status is stated");
    }
    let right = right.name();
    // How it went is true still, where only the source is too old to know of it.
    if claim.status == Status::Concluded && day.origin == Origin::Published {
        note.help(format!(
            "cite a source that tells how it went; or write `status: {right}` and `as_of`, if the \
             record is to say what was known on that day"
        ));
        return;
    }
    note.help(format!(
        "write `status: {right}`, or state by `as_of` the day for which `{status}` is right"
    ))
    .suggest([Change::SetText {
        pointer,
        text: right.to_owned(),
    }]);
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_as_of, repairs};

    fn visit(status: &str, as_of: &str) -> String {
        lint(
            &RULE,
            &format!(
                "visits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    status: {status}\n    as_of: {as_of}\n"
            ),
        )
    }

    #[test]
    fn knows_what_cannot_have_been() {
        for (status, impossible, possible) in [
            ("planned", "2021-11-29", "2021-11-28"),
            ("planned", "2021-11-30", "2021-11-27"),
            ("under-way", "2021-11-27", "2021-11-28"),
            ("under-way", "2021-11-30", "2021-11-29"),
            ("concluded", "2021-11-28", "2021-11-29"),
            ("concluded", "2021-11-27", "2021-11-30"),
        ] {
            assert_ne!(visit(status, impossible), "", "{status} as of {impossible}");
            assert_eq!(visit(status, possible), "", "{status} as of {possible}");
        }
        assert_eq!(visit("cancelled", "2021-11-30"), "");
    }

    #[test]
    fn takes_the_day_from_the_newest_source() {
        let data = "sources:\n  - id: old\n    kind: press-release\n    title: A\n    published: 2021-11-01\n  - id: new\n    kind: press-release\n    title: B\n    published: 2021-11-28\nvisits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    status: concluded\n    sources: [old, new]\n";
        insta::assert_snapshot!(lint(&RULE, data), @"
        13:13 error[status-date-conflict]: stated as concluded as of 2021-11-28, when it had not ended
          12:11 its days
          9:16 the day for which the status is stated
          help: cite a source that tells how it went; or write `status: under-way` and `as_of`, if the record is to say what was known on that day
        ");
    }

    #[test]
    fn falls_back_to_today() {
        let data = |sources: &str| {
            format!(
                "sources:\n  - {{id: undated, kind: book, title: A}}\nvisits:\n  - id: a\n    date: 2021-11-28\n    status: planned\n    sources: {sources}\n"
            )
        };
        assert_ne!(lint_as_of(&RULE, &data("[undated]"), "2021-12-01"), "");
        assert_eq!(lint_as_of(&RULE, &data("[undated]"), "2021-11-01"), "");
        // A source that is not on record may be the newest.
        assert_eq!(
            lint_as_of(&RULE, &data("[undated, missing]"), "2021-12-01"),
            ""
        );
    }

    #[test]
    fn offers_the_status_of_that_day() {
        let data = "visits:\n  - id: a\n    date: 2021-11-28\n    status: concluded\n    as_of: 2021-11-27\n";
        insta::assert_snapshot!(repairs(&RULE, data), @r#"ask: [SetText { pointer: "/visits/0/status", text: "planned" }]"#);
    }

    #[test]
    fn takes_a_source_known_to_the_month_for_any_day_of_it() {
        let data = |published: &str| {
            format!(
                "sources:\n  - {{id: a, kind: book, title: A, published: 2021-11-27}}\n  - {{id: b, kind: book, title: B, published: {published}}}\nvisits:\n  - id: a\n    date: 2021-11-28\n    status: concluded\n    sources: [a, b]\n"
            )
        };
        assert_ne!(lint(&RULE, &data("2021-10")), "");
        for published in ["2021-11", "2021?", "2021-11-01.."] {
            assert_eq!(lint(&RULE, &data(published)), "", "{published}");
        }
    }

    #[test]
    fn takes_the_stop_s_day_for_a_meeting_without_one() {
        let data = "visits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    status: under-way\n    as_of: 2021-11-28\n    stops:\n      - country: LT\n        date: 2021-11-28\n      - country: LV\n        date: 2021-11-29\n    meetings:\n      - country: LT\n        status: concluded\n      - country: LV\n        status: concluded\n";
        let found = lint(&RULE, data);
        assert!(found.starts_with("15:17 error"), "{found}");
        assert_eq!(found.matches("error[").count(), 1, "{found}");
    }

    #[test]
    fn takes_no_side_where_a_meeting_fell_on_one_of_several_days() {
        let meeting = |as_of: &str, status: &str, place: &str| {
            lint(
                &RULE,
                &format!(
                    "places:\n  - {{id: riga, name: Riga, kind: city, country: LV}}\n  - {{id: old-town, name: Old Town, kind: venue, within: riga}}\nvisits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    status: under-way\n    as_of: {as_of}\n    stops:\n      - {{country: LV, place: riga, date: 2021-11-28}}\n      - {{country: LV, place: old-town, date: 2021-11-29}}\n    meetings:\n      - {{{place}, status: {status}}}\n"
                ),
            )
        };
        for place in ["country: LV", "place: riga", "kind: briefing"] {
            for status in ["concluded", "planned", "under-way"] {
                for as_of in ["2021-11-28", "2021-11-29"] {
                    assert_eq!(
                        meeting(as_of, status, place),
                        "",
                        "{as_of} {status} {place}"
                    );
                }
            }
            assert!(
                meeting("2021-11-27", "concluded", place).contains("stated as concluded"),
                "{place}"
            );
            assert!(
                meeting("2021-11-30", "planned", place).contains("stated as planned"),
                "{place}"
            );
        }
    }

    #[test]
    fn takes_the_day_of_a_meeting_from_its_own_sources_unless_the_visit_states_one() {
        let data = |visit: &str, sources: &str| {
            format!(
                "sources:\n  - {id_old}\n  - {id_new}\n  - {id_undated}\nvisits:\n  - id: a\n    date: 2021-11-28/2021-11-29\n    status: under-way\n    {visit}\n    meetings:\n      - date: 2021-11-29\n        status: concluded\n        sources: {sources}\n",
                id_old = "{id: old, kind: book, title: A, published: 2021-11-28}",
                id_new = "{id: new, kind: book, title: B, published: 2021-11-29}",
                id_undated = "{id: undated, kind: book, title: C}",
            )
        };
        let conflicts = |visit: &str, sources: &str| !lint(&RULE, &data(visit, sources)).is_empty();
        assert!(!conflicts("sources: [old]", "[new]"));
        assert!(conflicts("sources: [new]", "[old]"));
        assert!(conflicts("sources: [old]", "[undated]"));
        assert!(!conflicts("sources: [old]", "[old, missing]"));
        assert!(conflicts("as_of: 2021-11-28", "[new]"));
    }
}
