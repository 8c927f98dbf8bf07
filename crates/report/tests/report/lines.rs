//! The concise form, and the words for standard error.

use chancery_check::{Counts, Outcome, Report, Severity, Unreadable, Withheld};
use chancery_report::{Format, summary, unreadable, withheld};
use insta::assert_snapshot;

use crate::build::Desk;

#[test]
fn concise_is_one_line_a_finding() {
    let mut desk = Desk::new();
    let one = desk.file("data/a.yaml", "name: Ādaži # x\nid: y\n");
    let two = desk.file("::error file=x::b\n.yaml", "a: b");
    let (comment, id, value) = (
        desk.place(one, "x", None),
        desk.place(one, "y", None),
        desk.place(two, "b", None),
    );
    desk.error("first", comment, "one\n::error ::forged").help = vec!["help".to_owned()];
    desk.error("second", id, "two").severity = Severity::Warning;
    desk.error("third", value, "\u{1b}]0;title\u{7}").severity = Severity::Info;
    assert_snapshot!(desk.write(Format::Concise, false), @r#"
    data/a.yaml:1:15: error[first] one␊::error ::forged
    data/a.yaml:2:5: warning[second] two
    ./::error file=x::b␊.yaml:1:4: info[third] ␛]0;title␇
    "#);
}

#[test]
fn a_clean_report_writes_nothing_for_people() {
    let mut desk = Desk::new();
    desk.file("a.yaml", "a: b\n");
    assert_eq!(desk.write(Format::Full, true), "");
    assert_eq!(desk.write(Format::Concise, true), "");
}

fn counted(counts: [usize; 7]) -> Report {
    let [
        files,
        files_reported,
        records,
        kinds,
        errors,
        warnings,
        infos,
    ] = counts;
    let found = errors + warnings + infos > 0;
    Report {
        outcome: if found {
            Outcome::Findings
        } else {
            Outcome::Clean
        },
        findings: Vec::new(),
        counts: Counts {
            files,
            files_reported,
            records,
            records_refused: 0,
            kinds,
            errors,
            warnings,
            infos,
            known: 0,
            repairs_safe: 0,
            repairs_unsafe: 0,
        },
        unreadable: Vec::new(),
        withheld: Withheld::default(),
        as_of: None,
    }
}

#[test]
fn the_summary_counts_in_words_that_agree() {
    let table = [
        (
            [84, 84, 84, 11, 0, 0, 0],
            "checked 84 records of 11 kinds in 84 files: clean",
        ),
        (
            [84, 2, 3, 1, 0, 0, 0],
            "checked 3 records of 1 kind in 2 of 84 files: clean",
        ),
        (
            [1, 1, 1, 1, 0, 0, 0],
            "checked 1 record of 1 kind in 1 file: clean",
        ),
        ([1, 1, 0, 0, 0, 0, 0], "checked 0 records in 1 file: clean"),
    ];
    for (counts, words) in table {
        assert_eq!(summary(&counted(counts)), words);
    }
}

#[test]
fn the_summary_of_findings_counts_their_files() {
    let mut desk = Desk::new();
    let (one, two) = (desk.file("a.yaml", "a: b\n"), desk.file("b.yaml", "a: b\n"));
    let (first, second) = (desk.place(one, "a", None), desk.place(two, "a", None));
    desk.error("x", first.clone(), "x");
    assert_eq!(
        summary(&desk.report()),
        "found 1 error in 1 of 2 files (2 records of 1 kind)"
    );
    desk.error("x", first, "x");
    desk.error("x", second, "x").severity = Severity::Warning;
    let mut report = desk.report();
    assert_eq!(
        summary(&report),
        "found 2 errors, 1 warning in 2 of 2 files (2 records of 1 kind)"
    );
    report.counts.infos = 40;
    report.as_of = Some("2021-11-28".to_owned());
    assert_eq!(
        summary(&report),
        "found 2 errors, 1 warning, 40 infos in 2 of 2 files \
         (2 records of 1 kind, as of 2021-11-28); 40 findings not shown"
    );
}

#[test]
fn the_summary_says_what_can_be_repaired() {
    let mut report = counted([1, 1, 1, 1, 6, 0, 0]);
    let mut says = |safe, other| {
        report.counts.repairs_safe = safe;
        report.counts.repairs_unsafe = other;
        let all = summary(&report);
        all.split_once("not shown").unwrap().1.to_owned()
    };
    assert_eq!(says(0, 0), "");
    assert_eq!(says(3, 0), "; 3 can be repaired with `--fix`");
    assert_eq!(says(0, 2), "; 2 can be repaired with `--unsafe-fixes`");
    assert_eq!(
        says(3, 2),
        "; 3 can be repaired with `--fix`, 2 more with `--unsafe-fixes`"
    );
}

#[test]
fn what_could_not_be_read_is_never_called_clean() {
    let mut report = counted([3, 3, 2, 1, 0, 0, 0]);
    report.outcome = Outcome::Incomplete;
    report.as_of = Some("2021-11-28".to_owned());
    let words = "checked 2 records of 1 kind in 3 files as of 2021-11-28: nothing found";
    assert_eq!(summary(&report), words);
    report.unreadable = vec![Unreadable {
        path: "data/\u{1b}x.yaml".to_owned(),
        reason: "permission\ndenied".to_owned(),
    }];
    assert_eq!(
        summary(&report),
        format!("{words}; 1 path could not be read")
    );
    assert_eq!(
        unreadable(&report),
        "error: cannot read data/␛x.yaml: permission␊denied\n"
    );
}

#[test]
fn where_nothing_could_be_read_nothing_else_is_said() {
    let mut report = counted([0, 0, 0, 0, 0, 0, 0]);
    report.outcome = Outcome::Incomplete;
    report.unreadable = vec![Unreadable {
        path: "b.yaml".to_owned(),
        reason: "no such file or folder".to_owned(),
    }];
    assert_eq!(summary(&report), "1 path could not be read");
}

#[test]
fn what_no_rule_looked_at_is_counted_and_never_called_clean() {
    let mut report = counted([3, 3, 2, 1, 0, 0, 0]);
    report.outcome = Outcome::Incomplete;
    report.counts.records_refused = 1;
    report.withheld = Withheld {
        records: 1,
        files: 2,
        rules: vec!["invalid-syntax", "invalid-value"],
    };
    assert_snapshot!(summary(&report), @"checked 2 records of 1 kind in 3 files: nothing found; the schema refuses 1 record, which no rule looked at");
    assert_snapshot!(withheld(&report), @"
    error: 1 record and 2 files could not be looked at, and the report leaves out why
      = help: let it have the findings of `invalid-syntax`, `invalid-value`
    ");
}
