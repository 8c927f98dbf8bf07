//! The JSON form.

use chancery_check::{Outcome, RecordName, Unreadable};
use chancery_model::Kind;
use chancery_report::Format;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::build::{Desk, write};

#[test]
fn the_envelope_holds_counts_and_findings_and_no_null() {
    let mut desk = Desk::new();
    let visit = desk.file("data/a.yaml", "type: visit\nid: ā x\nend: 2021-11-27\n");
    let id = desk.place(visit, "x", None);
    let mut end = desk.place(visit, "2021-11-27", Some("ends here"));
    end.pointer = Some("/end".to_owned());
    let finding = desk.error(
        "reversed-span",
        id,
        "a \u{1b}[2J \"quoted\" ##[error] ##[ ā",
    );
    finding.related = vec![end];
    finding.help = vec!["swap them".to_owned()];
    finding.record = Some(RecordName {
        kind: Kind::Visit,
        id: "x".to_owned(),
    });
    let mut report = desk.report();
    report.as_of = Some("2021-11-28".to_owned());
    report.outcome = Outcome::Incomplete;
    report.unreadable = vec![Unreadable {
        path: "b.yaml".to_owned(),
        reason: "permission denied".to_owned(),
    }];
    let written = write(Format::Json, &report, &desk.documents, false);
    assert!(written.ends_with("}\n"));
    assert_snapshot!(written, @r#"
    {
      "version": 1,
      "outcome": "incomplete",
      "as_of": "2021-11-28",
      "counts": {
        "files": 1,
        "files_reported": 1,
        "records": 1,
        "records_refused": 0,
        "kinds": 1,
        "errors": 1,
        "warnings": 0,
        "infos": 0,
        "known": 0,
        "repairs_safe": 0,
        "repairs_unsafe": 0
      },
      "findings": [
        {
          "rule": "reversed-span",
          "severity": "error",
          "message": "a \u001b[2J \"quoted\" ##\u005berror] ##\u005b ā",
          "path": "data/a.yaml",
          "span": {
            "start": {
              "line": 2,
              "column": 7
            },
            "end": {
              "line": 2,
              "column": 8
            }
          },
          "record": {
            "kind": "visit",
            "id": "x"
          },
          "related": [
            {
              "path": "data/a.yaml",
              "pointer": "/end",
              "span": {
                "start": {
                  "line": 3,
                  "column": 6
                },
                "end": {
                  "line": 3,
                  "column": 16
                }
              },
              "label": "ends here"
            }
          ],
          "help": [
            "swap them"
          ]
        }
      ],
      "unreadable": [
        {
          "path": "b.yaml",
          "reason": "permission denied"
        }
      ]
    }
    "#);

    let value: Value = serde_json::from_str(&written).expect("the report is JSON");
    assert_eq!(value["findings"][0]["message"], report.findings[0].message);
}

#[test]
fn a_clean_report_is_a_document_too() {
    let mut desk = Desk::new();
    desk.file("a.yaml", "a: b\n");
    let value: Value =
        serde_json::from_str(&desk.write(Format::Json, false)).expect("the report is JSON");
    assert_eq!(
        value,
        json!({
            "version": 1,
            "outcome": "clean",
            "counts": {
                "files": 1, "files_reported": 1, "records": 1, "records_refused": 0,
                "kinds": 1,
                "errors": 0, "warnings": 0, "infos": 0,
                "known": 0, "repairs_safe": 0, "repairs_unsafe": 0
            },
            "findings": [],
            "unreadable": []
        })
    );
}
