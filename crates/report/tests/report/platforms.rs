//! The forms that platforms of CI read.

use chancery_check::{Fix, Outcome, RecordName, Report, Safety, Severity, Unreadable, Withheld};
use chancery_model::Kind;
use chancery_report::{Format, Setting};
use chancery_source::Change;
use insta::assert_snapshot;
use serde_json::Value;

use crate::build::{Desk, write, write_for};

const VISIT: &str = "\
type: visit
id: Riga
start: 2021-11-28
end: 2021-11-27
";

/// An error with a second place and a repair, a warning in a file with a hard name, an info.
fn desk() -> Desk {
    let mut desk = Desk::new();
    let visit = desk.file("data/riga.yaml", VISIT);
    let odd = desk.file("data/50%, a:b\n.yaml", "a: b\nc: d\n");
    let mut end = desk.place(visit, "2021-11-27", Some("ends here"));
    end.pointer = Some("/end".to_owned());
    let start = desk.place(visit, "2021-11-28", Some("starts here"));
    let (a, b) = (desk.place(odd, "a", None), desk.bytes(odd, 3..9, None));
    let finding = desk.error("reversed-span", end, "the visit ends before it starts");
    finding.related = vec![start];
    finding.help = vec!["swap `start` and `end`".to_owned()];
    finding.record = Some(RecordName {
        kind: Kind::Visit,
        id: "Riga".to_owned(),
    });
    finding.fix = Some(Fix {
        safety: Safety::Ask,
        document: visit,
        changes: vec![Change::SetText {
            pointer: "/end".to_owned(),
            text: "2021-11-28".to_owned(),
        }],
    });
    desk.error(
        "invalid-syntax",
        a,
        "@octocat: `a` is 50% <b>odd</b>, see #1",
    )
    .severity = Severity::Warning;
    desk.error("stale-status", b, "two lines").severity = Severity::Info;
    desk
}

/// The same, with a file that could not be read and records whose findings are left out.
fn incomplete(desk: &Desk) -> Report {
    let mut report = desk.report();
    report.outcome = Outcome::Incomplete;
    report.unreadable = vec![Unreadable {
        path: "data/x, y.yaml".to_owned(),
        reason: "permission denied".to_owned(),
    }];
    report.withheld = Withheld {
        records: 2,
        files: 1,
        rules: vec!["wrong-type"],
    };
    report
}

fn in_folder(format: Format, report: &Report, desk: &Desk) -> String {
    let setting = Setting {
        folder: "packages/a",
        ..Setting::default()
    };
    write_for(&setting, format, report, &desk.documents)
}

#[test]
fn github_has_a_command_for_each_finding() {
    let desk = desk();
    assert_snapshot!(in_folder(Format::Github, &incomplete(&desk), &desk), @r#"
    ::error title=reversed-span,file=packages/a/data/riga.yaml,line=4,endLine=4,col=6,endColumn=16::the visit ends before it starts%0Ahelp: swap `start` and `end`
    ::warning title=invalid-syntax,file=packages/a/data/50%25%2C a%3Ab%0A.yaml,line=1,endLine=1,col=1,endColumn=2::@octocat: `a` is 50%25 <b>odd</b>, see #1
    ::notice title=stale-status,file=packages/a/data/50%25%2C a%3Ab%0A.yaml,line=1,endLine=2::two lines
    ::error title=unreadable,file=packages/a/data/x%2C y.yaml::cannot read it: permission denied
    ::error title=incomplete::2 records and 1 file could not be looked at, and the report leaves out why
    "#);
}

#[test]
fn gitlab_has_an_issue_for_each_finding() {
    let desk = desk();
    assert_snapshot!(in_folder(Format::Gitlab, &incomplete(&desk), &desk), @r#"
    [
      {
        "type": "issue",
        "check_name": "reversed-span",
        "description": "the visit ends before it starts",
        "categories": [
          "Bug Risk"
        ],
        "severity": "major",
        "fingerprint": "063ce74b4f36bdc56cfc0838e8bea7cf",
        "location": {
          "path": "packages/a/data/riga.yaml",
          "lines": {
            "begin": 4,
            "end": 4
          }
        }
      },
      {
        "type": "issue",
        "check_name": "invalid-syntax",
        "description": "@octocat: `a` is 50% <b>odd</b>, see #1",
        "categories": [
          "Bug Risk"
        ],
        "severity": "minor",
        "fingerprint": "ecd53a00110b32eff0131330b92ad404",
        "location": {
          "path": "packages/a/data/50%, a:b\n.yaml",
          "lines": {
            "begin": 1,
            "end": 1
          }
        }
      },
      {
        "type": "issue",
        "check_name": "stale-status",
        "description": "two lines",
        "categories": [
          "Bug Risk"
        ],
        "severity": "info",
        "fingerprint": "85ef8fa770d5857f04e92bcf844f138d",
        "location": {
          "path": "packages/a/data/50%, a:b\n.yaml",
          "lines": {
            "begin": 1,
            "end": 2
          }
        }
      },
      {
        "type": "issue",
        "check_name": "unreadable",
        "description": "cannot read it: permission denied",
        "categories": [
          "Bug Risk"
        ],
        "severity": "critical",
        "fingerprint": "4cf41b8bf245fa3b41d5d7e601b2c21e",
        "location": {
          "path": "packages/a/data/x, y.yaml",
          "lines": {
            "begin": 1,
            "end": 1
          }
        }
      },
      {
        "type": "issue",
        "check_name": "incomplete",
        "description": "2 records and 1 file could not be looked at, and the report leaves out why",
        "categories": [
          "Bug Risk"
        ],
        "severity": "critical",
        "fingerprint": "a5c9ec43b4bedce0a7530c1080e9fc32",
        "location": {
          "path": ".",
          "lines": {
            "begin": 1,
            "end": 1
          }
        }
      }
    ]
    "#);
}

#[test]
fn junit_fails_from_the_bar_on() {
    let desk = desk();
    assert_snapshot!(in_folder(Format::Junit, &incomplete(&desk), &desk), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="chancery" tests="5" failures="1" errors="2" skipped="2">
      <testsuite name="chancery" tests="2" failures="0" errors="2" skipped="0">
        <testcase classname="chancery" name="read packages/a/data/x, y.yaml" time="0">
          <error message="cannot read packages/a/data/x, y.yaml: permission denied" type="unreadable"></error>
        </testcase>
        <testcase classname="chancery" name="look at every record" time="0">
          <error message="2 records and 1 file could not be looked at, and the report leaves out why" type="incomplete"></error>
        </testcase>
      </testsuite>
      <testsuite name="packages/a/data/riga.yaml" tests="1" failures="1" errors="0" skipped="0">
        <testcase classname="packages/a/data/riga.yaml" name="reversed-span /end" time="0" file="packages/a/data/riga.yaml" line="4">
          <failure message="the visit ends before it starts" type="error">packages/a/data/riga.yaml: line 4 column 6
    help: swap `start` and `end`</failure>
        </testcase>
      </testsuite>
      <testsuite name="packages/a/data/50%, a:b␊.yaml" tests="2" failures="0" errors="0" skipped="2">
        <testcase classname="packages/a/data/50%, a:b␊.yaml" name="invalid-syntax" time="0" file="packages/a/data/50%, a:b␊.yaml" line="1">
          <skipped message="warning: @octocat: `a` is 50% &lt;b&gt;odd&lt;/b&gt;, see #1 (line 1 column 1)"/>
        </testcase>
        <testcase classname="packages/a/data/50%, a:b␊.yaml" name="stale-status" time="0" file="packages/a/data/50%, a:b␊.yaml" line="1">
          <skipped message="info: two lines (line 1 column 4)"/>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
    let setting = Setting {
        fails_from: Severity::Info,
        ..Setting::default()
    };
    let all = write_for(&setting, Format::Junit, &desk.report(), &desk.documents);
    assert!(
        all.contains(r#"tests="3" failures="3" errors="0" skipped="0""#),
        "{all}"
    );
}

#[test]
fn markdown_is_short_and_by_file() {
    let desk = desk();
    assert_snapshot!(in_folder(Format::Markdown, &incomplete(&desk), &desk), @r#"
    **Chancery** found 1 error, 1 warning, 1 info in 2 of 2 files (2 records of 1 kind); 1 path could not be read

    - **error** cannot read `packages/a/data/x, y.yaml`: permission denied
    - **error** 2 records and 1 file could not be looked at, and the report leaves out why

    `packages/a/data/riga.yaml`

    - **error** line 4: the visit ends before it starts (`reversed-span`)
      - help: swap `start` and `end`

    `packages/a/data/50%, a:b␊.yaml`

    - **warning** line 1: `@octocat:` `a` is `50%` `<b>odd</b>,` see `#1` (`invalid-syntax`)
    - **info** line 1: two lines (`stale-status`)
    "#);
}

#[test]
fn sarif_has_rules_places_repairs_and_fingerprints() {
    let desk = desk();
    let text = in_folder(Format::Sarif, &incomplete(&desk), &desk);
    let mut value: Value = serde_json::from_str(&text).unwrap();
    let rules = value.pointer_mut("/runs/0/tool/driver/rules").unwrap();
    for rule in rules.as_array_mut().unwrap() {
        let help = rule["help"].take();
        assert!(
            help["markdown"]
                .as_str()
                .unwrap()
                .contains("# What it finds\n")
        );
        assert!(
            help["text"]
                .as_str()
                .unwrap()
                .starts_with("What it finds\n")
        );
    }
    value["runs"][0]["tool"]["driver"]["semanticVersion"] = "0.0.0".into();
    assert_snapshot!(format!("{value:#}"), @r#"
    {
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "chancery",
              "semanticVersion": "0.0.0",
              "rules": [
                {
                  "id": "invalid-syntax",
                  "name": "InvalidSyntax",
                  "shortDescription": {
                    "text": "A file that is not YAML or JSON, or that uses what the strict profile of YAML leaves out."
                  },
                  "fullDescription": {
                    "text": "A file that is not YAML or JSON, or that uses what the strict profile of YAML leaves\nout: anchors, aliases, tags, merge keys, several documents, keys that are no plain\ntext, more than 64 levels."
                  },
                  "help": null,
                  "defaultConfiguration": {
                    "level": "error"
                  }
                },
                {
                  "id": "reversed-span",
                  "name": "ReversedSpan",
                  "shortDescription": {
                    "text": "Something that ends before it begins."
                  },
                  "fullDescription": {
                    "text": "Something that ends before it begins: a span of days, `since` and `until`, a count\nwhose least is more than its most.\n\nDates that are known in part are compared only as far as they are known."
                  },
                  "help": null,
                  "defaultConfiguration": {
                    "level": "error"
                  }
                },
                {
                  "id": "stale-status",
                  "name": "StaleStatus",
                  "shortDescription": {
                    "text": "Something that its sources announce as planned or under way, and that is over by now."
                  },
                  "fullDescription": {
                    "text": "Something that its sources announce as planned or under way, and that is over by now.\n\nA record with an `as_of` is passed over: it says how things stood on that day, and\nthat stays true. So is one whose status its own sources contradict, which has a\nfinding of its own."
                  },
                  "help": null,
                  "defaultConfiguration": {
                    "level": "warning"
                  }
                }
              ]
            }
          },
          "invocations": [
            {
              "executionSuccessful": false,
              "toolExecutionNotifications": [
                {
                  "level": "error",
                  "message": {
                    "text": "cannot read it: permission denied"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "packages/a/data/x%2C%20y.yaml",
                          "uriBaseId": "SRCROOT"
                        }
                      }
                    }
                  ]
                },
                {
                  "level": "error",
                  "message": {
                    "text": "2 records and 1 file could not be looked at, and the report leaves out why"
                  }
                }
              ]
            }
          ],
          "originalUriBaseIds": {
            "SRCROOT": {
              "description": {
                "text": "The root of the repository."
              }
            }
          },
          "columnKind": "unicodeCodePoints",
          "results": [
            {
              "ruleId": "reversed-span",
              "level": "error",
              "message": {
                "text": "the visit ends before it starts\nhelp: swap `start` and `end`"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "packages/a/data/riga.yaml",
                      "uriBaseId": "SRCROOT"
                    },
                    "region": {
                      "startLine": 4,
                      "startColumn": 6,
                      "endLine": 4,
                      "endColumn": 16
                    }
                  },
                  "message": {
                    "text": "ends here"
                  }
                }
              ],
              "partialFingerprints": {
                "recordRulePointer/v1": "063ce74b4f36bdc56cfc0838e8bea7cf"
              },
              "ruleIndex": 1,
              "relatedLocations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "packages/a/data/riga.yaml",
                      "uriBaseId": "SRCROOT"
                    },
                    "region": {
                      "startLine": 3,
                      "startColumn": 8,
                      "endLine": 3,
                      "endColumn": 18
                    }
                  },
                  "message": {
                    "text": "starts here"
                  },
                  "id": 0
                }
              ],
              "fixes": [
                {
                  "description": {
                    "text": "a suggestion, to be looked at by a person"
                  },
                  "artifactChanges": [
                    {
                      "artifactLocation": {
                        "uri": "packages/a/data/riga.yaml",
                        "uriBaseId": "SRCROOT"
                      },
                      "replacements": [
                        {
                          "deletedRegion": {
                            "startLine": 4,
                            "startColumn": 6,
                            "endLine": 4,
                            "endColumn": 16
                          },
                          "insertedContent": {
                            "text": "2021-11-28"
                          }
                        }
                      ]
                    }
                  ]
                }
              ],
              "properties": {
                "kind": "visit",
                "record": "Riga",
                "pointer": "/end",
                "fixSafety": "unsafe"
              }
            },
            {
              "ruleId": "invalid-syntax",
              "level": "warning",
              "message": {
                "text": "@octocat: `a` is 50% <b>odd</b>, see #1"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "packages/a/data/50%25%2C%20a%3Ab%0A.yaml",
                      "uriBaseId": "SRCROOT"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 1,
                      "endLine": 1,
                      "endColumn": 2
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "recordRulePointer/v1": "ecd53a00110b32eff0131330b92ad404"
              },
              "ruleIndex": 0
            },
            {
              "ruleId": "stale-status",
              "level": "note",
              "message": {
                "text": "two lines"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "packages/a/data/50%25%2C%20a%3Ab%0A.yaml",
                      "uriBaseId": "SRCROOT"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 4,
                      "endLine": 2,
                      "endColumn": 5
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "recordRulePointer/v1": "85ef8fa770d5857f04e92bcf844f138d"
              },
              "ruleIndex": 2
            }
          ]
        }
      ]
    }
    "#);
}

#[test]
fn a_clean_report_is_a_document_in_each_form() {
    let mut desk = Desk::new();
    desk.file("a.yaml", "a: b\n");
    assert_snapshot!(desk.write(Format::Github, false), @"");
    assert_snapshot!(desk.write(Format::Gitlab, false), @"[]");
    assert_snapshot!(desk.write(Format::Junit, false), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="chancery" tests="1" failures="0" errors="0" skipped="0">
      <testsuite name="chancery" tests="1" failures="0" errors="0" skipped="0">
        <testcase classname="chancery" name="check" time="0">
          <system-out>checked 1 record of 1 kind in 1 file: clean</system-out>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
    assert_snapshot!(desk.write(Format::Markdown, false), @"**Chancery** checked 1 record of 1 kind in 1 file: clean");
    assert_snapshot!(desk.write(Format::JsonLines, false), @r#"{"type":"summary","version":1,"outcome":"clean","counts":{"files":1,"files_reported":1,"records":1,"records_refused":0,"kinds":1,"errors":0,"warnings":0,"infos":0,"known":0,"repairs_safe":0,"repairs_unsafe":0}}"#);
    let sarif: Value = serde_json::from_str(&desk.write(Format::Sarif, false)).unwrap();
    let run = &sarif["runs"][0];
    assert_eq!(run["results"], Value::Array(Vec::new()));
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
}

/// The fingerprints of GitLab and of SARIF.
fn fingerprints(report: &Report, desk: &Desk) -> (Vec<String>, Vec<String>) {
    let read = |format| -> Value {
        serde_json::from_str(&write(format, report, &desk.documents, false)).unwrap()
    };
    let texts = |values: &Value, pointer: &str| {
        let values = values.as_array().unwrap().iter();
        let texts = values.map(|one| one.pointer(pointer).unwrap().as_str().unwrap());
        texts.map(str::to_owned).collect::<Vec<_>>()
    };
    let sarif = read(Format::Sarif);
    let results = &sarif["runs"][0]["results"];
    (
        texts(&read(Format::Gitlab), "/fingerprint"),
        texts(results, "/partialFingerprints/recordRulePointer~1v1"),
    )
}

#[test]
fn fingerprints_outlive_lines_and_files_and_tell_findings_apart() {
    let (gitlab, sarif) = fingerprints(&desk().report(), &desk());
    assert_eq!(gitlab, sarif);
    assert!(gitlab.iter().all(|one| one.len() == 32));

    // The same record further down in another file, said in other words.
    let mut moved = Desk::new();
    let file = moved.file("elsewhere.yaml", &format!("# moved\n\n{VISIT}"));
    let mut end = moved.place(file, "2021-11-27", None);
    end.pointer = Some("/end".to_owned());
    let finding = moved.error("reversed-span", end, "other words");
    finding.record = Some(RecordName {
        kind: Kind::Visit,
        id: "Riga".to_owned(),
    });
    assert_eq!(fingerprints(&moved.report(), &moved).0[0], gitlab[0]);

    // A second finding about the same value has its own in GitLab, which shows one of each.
    let again = moved.findings[0].clone();
    moved.findings.push(again);
    let (twice, alike) = fingerprints(&moved.report(), &moved);
    assert_eq!(twice[0], gitlab[0]);
    assert_ne!(twice[1], twice[0]);
    assert_eq!(alike[1], alike[0]);

    for change in [
        |finding: &mut chancery_check::LocatedFinding| finding.rule = "duplicate-id",
        |finding: &mut chancery_check::LocatedFinding| {
            finding.location.pointer = Some("/start".to_owned());
        },
        |finding: &mut chancery_check::LocatedFinding| finding.record = None,
    ] {
        let mut other = moved.report();
        change(&mut other.findings[0]);
        assert_ne!(fingerprints(&other, &moved).0[0], gitlab[0]);
    }
}

#[test]
fn a_repair_that_renames_a_file_is_no_fix_of_sarif() {
    let mut desk = desk();
    let fix = desk.findings[0].fix.as_mut().unwrap();
    fix.changes.push(Change::RenameFile {
        name: "other.yaml".to_owned(),
    });
    let sarif = desk.write(Format::Sarif, false);
    assert!(!sarif.contains("\"fixes\""), "half of it would be one");
    assert!(desk.write(Format::Json, false).contains("\"rename\""));
}

#[test]
fn a_comment_shows_so_many_findings_and_counts_the_rest() {
    let mut desk = Desk::new();
    for number in 0..30 {
        let file = desk.file(&format!("{number}.yaml"), "a: b\n");
        for words in ["a", "b"] {
            let at = desk.place(file, words, None);
            desk.error("x", at, words);
        }
    }
    let text = desk.write(Format::Markdown, false);
    assert_eq!(text.matches("- **error**").count(), 40);
    assert!(text.ends_with("\n… and 20 more in 10 files.\n"), "{text}");

    let long = "@x ".repeat(300);
    for finding in &mut desk.findings {
        finding.message = long.clone();
        finding.help = vec![long.clone(); 5];
    }
    let text = desk.write(Format::Markdown, false);
    assert!(text.len() < 60_000, "{}", text.len());
    assert!(text.contains(" more in "));
}
