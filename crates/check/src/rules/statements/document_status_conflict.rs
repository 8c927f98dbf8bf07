use chancery_model::{Date, Document, DocumentStatus, Interval, Record};
use chancery_source::Change;

use crate::claims::{ClaimDay, Origin, claim_day};
use crate::publications::Publications;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A document with a day of signing whose status comes before signing, and a signed one
    /// without a day of signing, or whose status is stated for a day before it.
    ///
    /// A status belongs to the day `as_of`, by default that of the newest source, with a day more
    /// for time zones. A document
    /// proposed as of November may well have been signed in January; one in force need not
    /// have been signed by anybody, and one that was given up may have been.
    ///
    /// # Why it matters
    /// Status and day say one thing twice, and readers take either for the whole: who counts
    /// what was agreed goes by the one, who draws a timeline by the other.
    ///
    /// # Example
    /// ```yaml bad
    /// documents:
    ///   - id: nato-eu-joint-declaration-2018
    ///     kind: joint-declaration
    ///     title: Joint declaration on EU-NATO cooperation
    ///     status: proposed
    ///     signed: 2018-07-10
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// documents:
    ///   - id: nato-eu-joint-declaration-2018
    ///     kind: joint-declaration
    ///     title: Joint declaration on EU-NATO cooperation
    ///     status: signed
    ///     signed: 2018-07-10
    /// ```
    "document-status-conflict", Error, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Document(document)) = &entry.record else {
        return;
    };
    match (document.status, &document.signed) {
        (
            DocumentStatus::Proposed | DocumentStatus::UnderNegotiation | DocumentStatus::Agreed,
            Some(signed),
        ) => check_unsigned(document, signed, subject),
        (DocumentStatus::Signed, None) => report_undated(data, document, subject),
        (DocumentStatus::Signed, Some(signed)) => {
            check_signed(data, entry, document, signed, subject);
        }
        _ => {}
    }
}

/// A status before signing, beside a day of signing.
fn check_unsigned(document: &Document, signed: &Date, subject: &mut Subject<'_>) {
    let may_have_held = document.as_of.as_ref().is_some_and(|as_of| {
        let as_of = Interval::of(as_of.day());
        !signed.interval().is_surely_before(&as_of)
    });
    if may_have_held {
        return;
    }
    let status = document.status.name();
    let mut note = subject
        .at(
            "/status",
            format!("the document is `{status}`, and was signed on {signed}"),
        )
        .also("/signed", "signed on this day");
    if document.as_of.is_some() {
        note = note.also("/as_of", "the day of the status");
    }
    note.help("write `signed`, or take out `signed: …` where it is only to be signed")
        .suggest([Change::SetText {
            pointer: "/status".to_owned(),
            text: DocumentStatus::Signed.name().to_owned(),
        }]);
}

/// A signed document of which nothing says when. The day of the status, or that of the newest
/// source, is the last on which it can have been signed.
fn report_undated(data: &DataSet<'_>, document: &Document, subject: &mut Subject<'_>) {
    let note = subject.at("/status", "the document is `signed`, and nothing says when");
    let newest = Publications::of(data, &document.sources)
        .and_then(|all| all.newest())
        .and_then(|newest| Some((newest.entry, newest.published.day()?)));
    let stated = document.as_of.as_ref().map(|as_of| as_of.day());
    let (note, day) = match (stated, newest) {
        (Some(day), _) => (note.also("/as_of", "signed by this day"), day),
        (None, Some((source, day))) => {
            let label = "its newest source: signed by this day";
            (note.also_in(source, "/published", label), day)
        }
        (None, None) => {
            note.help("write when it was signed, as far as it is known: `signed: 2021`");
            return;
        }
    };
    note.help(format!(
        "write the day; where no source has it, `signed: ..{day}`"
    ))
    .suggest([Change::Add {
        pointer: String::new(),
        key: "signed".to_owned(),
        source: format!("\"..{day}\""),
    }]);
}

/// A signed document whose status is stated for a day before it was signed.
fn check_signed(
    data: &DataSet<'_>,
    entry: &Entry,
    document: &Document,
    signed: &Date,
    subject: &mut Subject<'_>,
) {
    let as_of = document.as_of.as_ref();
    let Some(day) = claim_day(data, entry, as_of, &document.sources) else {
        return;
    };
    if !day.interval.is_surely_before(&signed.interval()) || is_a_day_ahead(&day, signed) {
        return;
    }
    let status = document.status.name();
    let message = format!(
        "the document is `{status}` {}, and was signed on {signed}",
        known(&day)
    );
    let mut note = subject.at("/signed", message).also("/status", "its status");
    if let Some((source, pointer)) = &day.place {
        note = note.also_in(source, pointer, "the day of the status");
    }
    note.help("correct the day of signing, or cite the source that tells of it and move `as_of`");
}

/// Whether what was signed where the sun rises first may have been told on the day before.
fn is_a_day_ahead(day: &ClaimDay<'_>, signed: &Date) -> bool {
    let next = day.interval.latest.and_then(|latest| latest.plus(1));
    matches!(day.origin, Origin::Published)
        && next.is_some_and(|next| !Interval::of(next).is_surely_before(&signed.interval()))
}

/// The day of a status in a message.
fn known(day: &ClaimDay<'_>) -> String {
    match day.origin {
        Origin::Stated => format!("as of {}", day.shown),
        Origin::Published => format!("by sources of {} and before", day.shown),
        Origin::Today => format!("as of today, {}", day.shown),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_as_of, repairs};

    fn data(fields: &str) -> String {
        format!(
            "sources:\n  - {{id: a, kind: book, title: A, published: 2021-11-28}}\n  - {{id: b, kind: book, title: B}}\ndocuments:\n  - id: d\n    kind: treaty\n    title: T\n    sources: [a]\n{fields}"
        )
    }

    fn document(fields: &str) -> String {
        lint(&RULE, &data(fields))
    }

    #[test]
    fn who_signed_no_longer_proposes() {
        insta::assert_snapshot!(document("    status: proposed\n    signed: 2021-11-27\n"), @"
        9:13 error[document-status-conflict]: the document is `proposed`, and was signed on 2021-11-27
          10:13 signed on this day
          help: write `signed`, or take out `signed: …` where it is only to be signed
        ");
        insta::assert_snapshot!(document("    status: agreed\n    signed: 2021-11-27\n    as_of: 2021-11-28\n"), @"
        9:13 error[document-status-conflict]: the document is `agreed`, and was signed on 2021-11-27
          10:13 signed on this day
          11:12 the day of the status
          help: write `signed`, or take out `signed: …` where it is only to be signed
        ");
        insta::assert_snapshot!(repairs(&RULE, &data("    status: under-negotiation\n    signed: 2021\n")), @r#"ask: [SetText { pointer: "/documents/0/status", text: "signed" }]"#);
    }

    #[test]
    fn a_status_of_an_earlier_day_stands() {
        for signed in [
            "2021-11-29",
            "2021-11-28",
            "2021-11",
            "2021?",
            "2021-11-20..",
        ] {
            let fields =
                format!("    status: proposed\n    signed: {signed}\n    as_of: 2021-11-28\n");
            assert_eq!(document(&fields), "", "{signed}");
        }
        for signed in ["2021-11-27", "2021-10", "2020", "..2021-11-27"] {
            let fields =
                format!("    status: proposed\n    signed: {signed}\n    as_of: 2021-11-28\n");
            assert_ne!(document(&fields), "", "{signed}");
        }
    }

    #[test]
    fn what_is_signed_was_signed_some_day() {
        insta::assert_snapshot!(document("    status: signed\n"), @"
        9:13 error[document-status-conflict]: the document is `signed`, and nothing says when
          2:46 its newest source: signed by this day
          help: write the day; where no source has it, `signed: ..2021-11-28`
        ");
        insta::assert_snapshot!(document("    status: signed\n    as_of: 2021-11-20\n"), @"
        9:13 error[document-status-conflict]: the document is `signed`, and nothing says when
          10:12 signed by this day
          help: write the day; where no source has it, `signed: ..2021-11-20`
        ");
        let undated = data("    status: signed\n").replace("[a]", "[a, b]");
        insta::assert_snapshot!(lint(&RULE, &undated), @"
        9:13 error[document-status-conflict]: the document is `signed`, and nothing says when
          help: write when it was signed, as far as it is known: `signed: 2021`
        ");
        assert_eq!(repairs(&RULE, &undated), "");
        insta::assert_snapshot!(repairs(&RULE, &data("    status: signed\n")), @r#"ask: [Add { pointer: "/documents/0", key: "signed", source: "\"..2021-11-28\"" }]"#);
        let month = data("    status: signed\n").replace("2021-11-28", "2021-11");
        assert_eq!(repairs(&RULE, &month), "");
        assert_eq!(
            document("    status: signed\n    signed: ..2021-11-28\n"),
            ""
        );
    }

    #[test]
    fn no_status_tells_of_a_later_day() {
        insta::assert_snapshot!(document("    status: signed\n    signed: 2021-11-30\n"), @"
        10:13 error[document-status-conflict]: the document is `signed` by sources of 2021-11-28 and before, and was signed on 2021-11-30
          9:13 its status
          2:46 the day of the status
          help: correct the day of signing, or cite the source that tells of it and move `as_of`
        ");
        insta::assert_snapshot!(document("    status: signed\n    signed: 2021-11-27\n    as_of: 2021-11-26\n"), @"
        10:13 error[document-status-conflict]: the document is `signed` as of 2021-11-26, and was signed on 2021-11-27
          9:13 its status
          11:12 the day of the status
          help: correct the day of signing, or cite the source that tells of it and move `as_of`
        ");
        let undated = data("    status: signed\n    signed: 2021-11-29\n").replace("[a]", "[b]");
        assert_eq!(lint(&RULE, &undated), "", "today is not known");
        assert!(lint_as_of(&RULE, &undated, "2021-11-28").contains("as of today, 2021-11-28,"));
        assert_eq!(lint_as_of(&RULE, &undated, "2021-11-29"), "");
        for signed in ["2021-11-28", "2021-11-29", "2021-11", "2021", "2021-11-30?"] {
            assert_eq!(
                document(&format!("    status: signed\n    signed: {signed}\n")),
                ""
            );
        }
        let unknown = data("    status: signed\n    signed: 2021-11-29\n").replace("[a]", "[c]");
        assert_eq!(lint(&RULE, &unknown), "", "the source is not on record");
    }

    #[test]
    fn other_statuses_may_have_a_day_or_none() {
        for status in ["in-force", "terminated", "abandoned"] {
            for signed in ["", "    signed: 2021-11-27\n", "    signed: 2022\n"] {
                assert_eq!(document(&format!("    status: {status}\n{signed}")), "");
            }
        }
        for status in ["proposed", "under-negotiation", "agreed"] {
            assert_eq!(document(&format!("    status: {status}\n")), "");
        }
    }
}
