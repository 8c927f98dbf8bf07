//! Findings that are known and let be: old ones stay known, new ones fail.

use std::fs;

use crate::command::{Said, Scratch, chancery};

fn check(scratch: &Scratch, arguments: &[&str]) -> Said {
    let arguments = [&["check", "--format", "concise"], arguments].concat();
    chancery(scratch.path(), &arguments)
}

fn baseline(scratch: &Scratch) -> String {
    fs::read_to_string(scratch.path().join("baseline.json")).unwrap()
}

/// A dossier with faults in two records and a file that is none.
fn faulty(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.write(
        "data/topics.yaml",
        "topics:\n  - {id: a, label: \" A\", broader: x}\n  - {id: b, label: B, broader: yy, notes: \" b\"}\n",
    );
    scratch.write("data/broken.yaml", "type: [\n");
    let said = check(&scratch, &["--write-baseline", "baseline.json", "data"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
    assert_eq!(said.stderr, "wrote 5 findings to `baseline.json`\n");
    scratch
}

#[test]
fn what_is_known_is_let_be_and_what_is_new_fails() {
    let scratch = faulty("known");
    insta::assert_snapshot!(baseline(&scratch), @r#"
    {"version": 1, "findings": [
    {"file":"data/broken.yaml","rule":"invalid-syntax"},
    {"kind":"topic","id":"a","rule":"unresolved-reference","pointer":"/broader"},
    {"kind":"topic","id":"a","rule":"untrimmed-text","pointer":"/label"},
    {"kind":"topic","id":"b","rule":"unresolved-reference","pointer":"/broader"},
    {"kind":"topic","id":"b","rule":"untrimmed-text","pointer":"/notes"}
    ]}
    "#);
    let said = check(&scratch, &["--baseline", "baseline.json", "data"]);
    assert_eq!((said.exit, said.stdout.as_str()), (0, ""));
    insta::assert_snapshot!(said.stderr, @"checked 2 records of 1 kind in 2 files: nothing new; 5 findings known to the baseline not shown");
    // Records before it, lines before it, another file: the finding is the same one.
    fs::remove_file(scratch.path().join("data/topics.yaml")).unwrap();
    scratch.write(
        "data/more/topics.yaml",
        "# moved\ntopics:\n  - {id: c, label: C, broader: z}\n  - {id: b, label: B, broader: yy, notes: \" b\"}\n  - {id: a, label: \" A\", broader: x}\n",
    );
    let said = check(&scratch, &["--baseline", "baseline.json", "data"]);
    assert_eq!(said.exit, 1);
    insta::assert_snapshot!(said.stdout, @"data/more/topics.yaml:3:32: error[unresolved-reference] no topic bears the id `z`");
    insta::assert_snapshot!(said.stderr, @"found 1 error in 1 of 2 files (3 records of 1 kind); 5 findings known to the baseline not shown");
    let json = chancery(
        scratch.path(),
        &[
            "check",
            "--format",
            "json",
            "--baseline",
            "baseline.json",
            "data",
        ],
    );
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(json["counts"]["known"], 5);
    assert_eq!(json["counts"]["errors"], 1);
    assert_eq!(json["outcome"], "findings");
}

#[test]
fn a_baseline_only_shrinks() {
    let scratch = faulty("shrinks");
    scratch.write("data/broken.yaml", "type: topic\nid: c\nlabel: C\n");
    let said = check(
        &scratch,
        &[
            "--baseline",
            "baseline.json",
            "--fail-on",
            "warning",
            "data",
        ],
    );
    assert_eq!(said.exit, 1);
    insta::assert_snapshot!(said.stdout, @"baseline.json:2:1: warning[unused-suppression] the baseline knows of `invalid-syntax` at `data/broken.yaml`, where it is found no more");
    // Only where everything was looked at can be said what is found no more.
    for part in [
        &["data/topics.yaml"][..],
        &["--select", "untrimmed-text", "data"],
    ] {
        let arguments = [&["--baseline", "baseline.json"], part].concat();
        let said = check(&scratch, &arguments);
        assert_eq!((said.exit, said.stdout.as_str()), (0, ""), "{part:?}");
    }
    // What is new does not come into it where it is given as well.
    scratch.write("data/new.yaml", "type: topic\nid: d\nlabel: \" D\"\n");
    let both = [
        "--baseline",
        "baseline.json",
        "--write-baseline",
        "baseline.json",
        "data",
    ];
    let said = check(&scratch, &both);
    assert_eq!(said.exit, 0);
    assert_eq!(
        said.stderr,
        "wrote 4 findings to `baseline.json`: 0 new, 1 gone\n"
    );
    assert!(!baseline(&scratch).contains("broken"));
    assert_eq!(baseline(&scratch).lines().count(), 6);
    let said = check(&scratch, &["--baseline", "baseline.json", "data"]);
    assert!(
        said.stdout.starts_with("data/new.yaml:3:8: "),
        "{}",
        said.stdout
    );
    let said = check(&scratch, &["--write-baseline", "baseline.json", "data"]);
    assert_eq!(
        said.stderr,
        "wrote 5 findings to `baseline.json`: 1 new, 0 gone\n"
    );
}

#[test]
fn what_was_not_looked_at_is_neither_told_nor_forgotten() {
    let scratch = faulty("part");
    scratch.write("data/more.yaml", "type: topic\nid: c\nlabel: \" C\"\n");
    // A baseline of one file more keeps what it knows of the others.
    let part = ["--write-baseline", "baseline.json", "data/more.yaml"];
    assert_eq!(check(&scratch, &part).exit, 0);
    assert_eq!(baseline(&scratch).lines().count(), 8);
    let said = check(&scratch, &["--baseline", "baseline.json", "data"]);
    assert_eq!((said.exit, said.stdout.as_str()), (0, ""));
    // A record that the schema refuses goes to no rule: what they found is not mended.
    scratch.write(
        "data/more.yaml",
        "type: topic\nid: c\nlabel: \" C\"\nlabl: C\n",
    );
    let said = check(&scratch, &["--baseline", "baseline.json", "data"]);
    assert_eq!(said.exit, 1);
    assert!(
        said.stdout.contains("error[unknown-field]"),
        "{}",
        said.stdout
    );
    assert!(
        !said.stdout.contains("unused-suppression"),
        "{}",
        said.stdout
    );
}

#[test]
fn two_findings_alike_are_counted() {
    let scratch = Scratch::new("counted");
    let twice = "type: source\nid: s\ntitle: S\nkind: dataset\nnotes: \"a  b  c\"\n";
    scratch.write("sources/s.yaml", twice);
    scratch.write("sources/again/s.yaml", twice);
    let said = check(&scratch, &["--write-baseline", "baseline.json", "sources"]);
    assert_eq!(said.exit, 0, "{}", said.stderr);
    let text = baseline(&scratch);
    assert!(text.contains("\"count\":2"), "{text}");
    assert_eq!(
        check(&scratch, &["--baseline", "baseline.json", "sources"]).stdout,
        ""
    );
    // One of the two mended, and then a third.
    scratch.write(
        "sources/again/s.yaml",
        "type: source\nid: t\ntitle: T\nkind: dataset\n",
    );
    let said = check(&scratch, &["--baseline", "baseline.json", "sources"]);
    assert!(
        said.stdout.contains(
            "knows of 2 findings of `untrimmed-text` at source `s`, and today there are 1"
        ),
        "{}",
        said.stdout
    );
    scratch.write("sources/again/s.yaml", twice);
    scratch.write("sources/more/s.yaml", twice);
    let said = check(&scratch, &["--baseline", "baseline.json", "sources"]);
    assert_eq!(
        said.stdout.matches("untrimmed-text").count(),
        1,
        "{}",
        said.stdout
    );
}

#[test]
fn a_baseline_that_is_none_is_told_before_anything_is_done() {
    let scratch = faulty("none");
    let untrimmed = fs::read(scratch.path().join("data/topics.yaml")).unwrap();
    for (text, words) in [
        ("{", "baseline.json:1:1: this `{` is never closed"),
        ("[]", "this is no baseline"),
        (
            "{\"version\": 2, \"findings\": []}",
            "its version is 2, and this program knows 1",
        ),
        (
            "{\"version\": 1, \"findings\": [{\"rule\": \"x\", \"line\": 3}]}",
            "unknown field `line`",
        ),
    ] {
        scratch.write("baseline.json", text);
        let said = check(&scratch, &["--fix", "--baseline", "baseline.json", "data"]);
        assert_eq!((said.exit, said.stdout.as_str()), (2, ""), "{text}");
        assert!(said.stderr.contains(words), "{text}: {}", said.stderr);
        assert!(
            said.stderr.contains("`--write-baseline`"),
            "{}",
            said.stderr
        );
        let now = fs::read(scratch.path().join("data/topics.yaml")).unwrap();
        assert_eq!(now, untrimmed, "{text}");
    }
    let said = check(&scratch, &["--baseline", "none.json", "data"]);
    assert_eq!(said.exit, 2);
    insta::assert_snapshot!(said.stderr, @r"
    error: none.json: cannot be read: no such file or folder
      = help: `--write-baseline` writes one of what is found today
    ");
    // A folder that is not there, and data that cannot be read.
    assert_eq!(
        check(&scratch, &["--write-baseline", "none/x.json", "data"]).exit,
        2
    );
    let said = check(&scratch, &["--write-baseline", "x.json", "data", "gone"]);
    assert_eq!(said.exit, 2);
    assert!(!scratch.path().join("x.json").exists());
    // A file that is something else is not replaced.
    let text = "data = [\"data\"]\n";
    scratch.write("chancery.toml", text);
    let said = check(&scratch, &["--write-baseline", "chancery.toml"]);
    assert_eq!(said.exit, 2);
    insta::assert_snapshot!(said.stderr, @r"
    error: `chancery.toml` is there and is no baseline
      = help: give `--write-baseline` another file, or take this one away
    ");
    let now = fs::read_to_string(scratch.path().join("chancery.toml")).unwrap();
    assert_eq!(now, text);
}
