//! What the schema or the reader refuses: it is counted, and never called clean.

use crate::command::{Said, Scratch, chancery};

const TOPIC: &str = "type: topic\nid: a\nlabel: A\n";
const REFUSED: &str = "type: topic\nid: b\nlabel: B\nbroder: a\n";

fn check(scratch: &Scratch, arguments: &[&str]) -> Said {
    let mut all = vec!["check"];
    all.extend(arguments);
    chancery(scratch.path(), &all)
}

#[test]
fn a_refused_record_is_counted() {
    let scratch = Scratch::new("refused");
    scratch.write("a.yaml", TOPIC);
    scratch.write("b.yaml", REFUSED);
    let said = check(&scratch, &[]);
    assert_eq!(said.exit, 1);
    insta::assert_snapshot!(said.stderr, @"found 1 error in 1 of 2 files (2 records of 1 kind); 1 can be repaired with `--unsafe-fixes`; the schema refuses 1 record, which no rule looked at");
    let said = check(&scratch, &["--format", "json"]).stdout;
    assert!(said.contains("\"records_refused\": 1"), "{said}");
    assert!(!said.contains("withheld"), "{said}");
}

#[test]
fn a_refused_record_is_not_clean_whatever_rules_are_chosen() {
    let scratch = Scratch::new("refused-select");
    scratch.write("a.yaml", TOPIC);
    scratch.write("b.yaml", REFUSED);
    for arguments in [
        ["--select", "weekday-mismatch"],
        ["--ignore", "unknown-field"],
    ] {
        let said = check(&scratch, &arguments);
        assert_eq!((said.exit, said.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(!said.stderr.contains("clean"), "{}", said.stderr);
    }
    let said = check(&scratch, &["--select", "weekday-mismatch"]);
    insta::assert_snapshot!(said.stderr, @"
    error: 1 record could not be looked at, and the report leaves out why
      = help: let it have the findings of `unknown-field`
    checked 2 records of 1 kind in 2 files: nothing found; the schema refuses 1 record, which no rule looked at
    ");
    let said = check(
        &scratch,
        &[
            "--quiet",
            "--format",
            "json",
            "--select",
            "weekday-mismatch",
        ],
    );
    assert!(said.stdout.contains("\"outcome\": \"incomplete\""));
    insta::assert_snapshot!(said.stdout.split_once("\"withheld\"").unwrap().1, @r#"
    : {
        "records": 1,
        "files": 0,
        "rules": [
          "unknown-field"
        ]
      }
    }
    "#);
    assert!(said.stderr.starts_with("error: 1 record could not"));
    let said = check(&scratch, &["--select", "unknown-field"]);
    assert_eq!(said.exit, 1, "the reason is reported");
}

#[test]
fn a_reason_in_one_record_does_not_speak_for_another() {
    let scratch = Scratch::new("refused-two");
    scratch.write(
        "a.yaml",
        "topics:\n  - id: a\n    label: A\n    broder: b\n  - id: b\n    label: {}\n",
    );
    let said = check(&scratch, &["--select", "unknown-field"]);
    assert_eq!(said.exit, 2, "{}", said.stdout);
    assert!(
        said.stderr.contains("error: 1 record could not"),
        "{}",
        said.stderr
    );
}

#[test]
fn a_misspelt_list_speaks_for_the_records_in_it() {
    let scratch = Scratch::new("refused-list");
    scratch.write(
        "a.yaml",
        "topcs:\n  - id: a\n    label: A\n  - id: b\n    label: B\n",
    );
    let said = check(&scratch, &[]);
    assert_eq!(said.exit, 1, "{}", said.stderr);
    let said = check(&scratch, &["--ignore", "unknown-field"]);
    assert_eq!(said.exit, 2);
    insta::assert_snapshot!(said.stderr, @"
    error: 2 records could not be looked at, and the report leaves out why
      = help: let it have the findings of `unknown-field`
    checked 2 records of 1 kind in 1 file: nothing found; the schema refuses 2 records, which no rule looked at
    ");
}

#[test]
fn no_setting_and_no_comment_makes_a_refused_record_clean() {
    let scratch = Scratch::new("refused-off");
    scratch.write("a.yaml", REFUSED);
    scratch.write("chancery.toml", "[rules]\nunknown-field = \"off\"\n");
    assert_eq!(check(&scratch, &[]).exit, 2);
    scratch.write("chancery.toml", "");
    scratch.write(
        "a.yaml",
        format!(
            "{} # chancery: ignore[unknown-field] ours\n",
            REFUSED.trim()
        ),
    );
    let said = check(&scratch, &[]);
    assert_eq!((said.exit, said.stdout.as_str()), (2, ""));
    scratch.write("chancery.toml", "[rules]\nunknown-field = \"warning\"\n");
    scratch.write("a.yaml", REFUSED);
    let said = check(&scratch, &[]);
    assert_eq!(said.exit, 0, "it is told, and no error");
    assert!(
        said.stderr.contains("1 record, which no rule looked at"),
        "{}",
        said.stderr
    );
}

/// A topic that names three others, of which one is there, one is broken and one is nowhere.
fn three_references(scratch: &Scratch) {
    scratch.write(
        "topics/all.yaml",
        "topics:\n  - {id: x, label: X, broader: gone}\n  - {id: y, label: Y, broader: a}\n  - {id: z, label: Z, broader: nowhere}\n",
    );
}

fn unresolved(scratch: &Scratch) -> Vec<String> {
    let select = "unresolved-reference,unused-record,invalid-syntax";
    let arguments = ["--format", "concise", "--select", select];
    let said = check(scratch, &arguments).stdout;
    let lines = said
        .lines()
        .filter(|line| line.contains("unresolved") || line.contains("unused"));
    lines.map(str::to_owned).collect()
}

#[test]
fn a_file_that_cannot_be_parsed_answers_to_its_name() {
    let scratch = Scratch::new("unparsed");
    scratch.write("topics/a.yaml", TOPIC);
    three_references(&scratch);
    assert!(unresolved(&scratch).len() >= 2);
    // The fault comes before the identifier.
    scratch.write("topics/gone.yaml", "type: topic\n\tlabel: A\nid: gone\n");
    let found = unresolved(&scratch);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`nowhere`"), "{found:?}");
}

#[test]
fn a_file_that_cannot_be_read_answers_to_its_name() {
    let scratch = Scratch::new("unread");
    scratch.write("topics/a.yaml", TOPIC);
    three_references(&scratch);
    let mut large = TOPIC.as_bytes().to_vec();
    large.resize(17 * 1024 * 1024, b'#');
    scratch.write("topics/gone.yaml", large);
    let found = unresolved(&scratch);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`nowhere`"), "{found:?}");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_answers_to_its_name() {
    let scratch = Scratch::new("dangling");
    scratch.write("topics/a.yaml", TOPIC);
    three_references(&scratch);
    let link = scratch.path().join("topics/gone.yaml");
    std::os::unix::fs::symlink("no-such-file.yaml", link).unwrap();
    let found = unresolved(&scratch);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`nowhere`"), "{found:?}");
}

#[test]
fn what_is_no_record_is_not_clean_either() {
    let scratch = Scratch::new("no-record");
    scratch.write("list.yaml", "- a\n");
    scratch.write("torn.yaml", "type: topic\nid: [\n");
    let said = check(&scratch, &["--select", "weekday-mismatch"]);
    assert_eq!(said.exit, 2);
    insta::assert_snapshot!(said.stderr, @"
    error: 2 files could not be looked at, and the report leaves out why
      = help: let it have the findings of `invalid-syntax`, `wrong-type`
    checked 0 records in 2 files: nothing found
    ");
    let said = check(&scratch, &["--ignore", "wrong-type"]);
    assert_eq!(said.exit, 2);
}

#[test]
fn a_file_that_cannot_be_parsed_counts_as_no_record() {
    let scratch = Scratch::new("torn");
    scratch.write("a.yaml", "type: topic\nid: a\nlabel: [A\n");
    let said = check(&scratch, &[]);
    insta::assert_snapshot!(said.stderr, @"found 1 error in 1 file (0 records)");
    scratch.write("a.yaml", TOPIC);
    scratch.write(
        "b.ndjson",
        "{\"type\": \"topic\", \"id\": \"b\", \"label\": \"B\"}\n{\"type\": \"topic\", \"id\"\n",
    );
    let said = check(&scratch, &[]);
    insta::assert_snapshot!(said.stderr, @"found 1 error in 1 of 2 files (2 records of 1 kind)");
}
