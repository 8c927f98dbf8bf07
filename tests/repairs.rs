//! Repairs: what is written, what is counted, what is left.

use crate::command::{Scratch, chancery};

#[test]
fn repairs_touch_nothing_else() {
    let scratch = Scratch::new("fix");
    let before = "type: topic\r\nid: a # its id\r\nlabel: 'A'\r\n# chancery: ignore[duplicate-id] long mended\r\nnotes: X\r\n";
    scratch.write("a.yaml", before);
    let said = chancery(scratch.path(), &["check", "--diff"]);
    assert_eq!(said.exit, 1);
    assert!(
        said.stdout
            .contains("\n-# chancery: ignore[duplicate-id] long mended\n"),
        "{}",
        said.stdout
    );
    let read = || std::fs::read_to_string(scratch.path().join("a.yaml")).unwrap();
    assert_eq!(read(), before, "--diff writes nothing");
    let said = chancery(scratch.path(), &["check", "--fix", "--fail-on", "info"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
    assert!(
        said.stderr.starts_with("made 1 repair in 1 file\n"),
        "{}",
        said.stderr
    );
    assert_eq!(
        read(),
        "type: topic\r\nid: a # its id\r\nlabel: 'A'\r\nnotes: X\r\n"
    );
    assert_eq!(chancery(scratch.path(), &["check", "--diff"]).exit, 0);
}

#[cfg(unix)]
#[test]
fn a_repair_keeps_the_mode_and_leaves_hard_links_alone() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new("modes");
    let text = "type: topic\nid: a\nlabel: A # chancery: ignore[duplicate-id] long mended\n";
    scratch.write("real/a.yaml", text);
    let real = scratch.path().join("real/a.yaml");
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink("real/a.yaml", scratch.path().join("link.yaml")).unwrap();
    let said = chancery(scratch.path(), &["check", "--fix", "link.yaml"]);
    assert_eq!(said.exit, 0, "{}", said.stderr);
    assert_eq!(
        std::fs::read_to_string(&real).unwrap(),
        "type: topic\nid: a\nlabel: A\n"
    );
    assert_eq!(
        std::fs::metadata(&real).unwrap().permissions().mode() & 0o777,
        0o640
    );
    assert!(
        scratch.path().join("link.yaml").is_symlink(),
        "a link stays a link"
    );
    scratch.write("twin.yaml", text);
    std::fs::hard_link(
        scratch.path().join("twin.yaml"),
        scratch.path().join("other.txt"),
    )
    .unwrap();
    let said = chancery(scratch.path(), &["check", "--fix", "twin.yaml"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr
            .contains("cannot write twin.yaml: it has several hard links"),
        "{}",
        said.stderr
    );
}

#[cfg(unix)]
#[test]
fn a_repair_that_cannot_be_written_is_not_counted_and_stays_a_finding() {
    let scratch = Scratch::new("unwritten");
    let text = "type: topic\nid: a\nlabel: ' A'\n";
    scratch.write("a.yaml", text);
    scratch.write("b.yaml", "type: topic\nid: b\nlabel: ' B'\n");
    std::fs::hard_link(
        scratch.path().join("a.yaml"),
        scratch.path().join("twin.txt"),
    )
    .unwrap();
    let arguments = ["check", "--fix", "--format", "concise"];
    let said = chancery(scratch.path(), &arguments);
    assert_eq!(said.exit, 2);
    insta::assert_snapshot!(said.stdout, @"a.yaml:3:8: warning[untrimmed-text] the text begins with a blank");
    insta::assert_snapshot!(said.stderr, @"
    error: cannot write a.yaml: it has several hard links, which a new file would part
    made 1 repair in 1 file
    found 1 warning in 1 of 2 files (2 records of 1 kind); 1 can be repaired with `--fix`
    ");
    let read = |name: &str| std::fs::read_to_string(scratch.path().join(name)).unwrap();
    assert_eq!(read("a.yaml"), text);
    assert_eq!(read("b.yaml"), "type: topic\nid: b\nlabel: 'B'\n");
}

#[test]
fn a_block_text_is_repaired_in_its_lines() {
    let scratch = Scratch::new("fix-block");
    let text = "type: topic\nid: a\nlabel: A\nnotes: >\n  two  blanks and\n  a Cyrillic lеtter,\n\n  a blank at the end \n# of the end\n";
    scratch.write("a.yaml", text);
    let said = chancery(scratch.path(), &["check", "--unsafe-fixes"]);
    assert_eq!(said.exit, 0, "{}", said.stdout);
    assert!(
        said.stderr.contains("made 2 repairs in 1 file"),
        "{}",
        said.stderr
    );
    assert!(said.stderr.ends_with("clean\n"), "{}", said.stderr);
    let read = std::fs::read_to_string(scratch.path().join("a.yaml")).unwrap();
    assert_eq!(
        read,
        "type: topic\nid: a\nlabel: A\nnotes: >\n  two blanks and\n  a Cyrillic letter,\n\n  a blank at the end\n# of the end\n"
    );
}

#[test]
fn the_summary_counts_the_repairs_that_can_be_made() {
    let scratch = Scratch::new("repairable");
    scratch.write("a.yaml", "type: topic\nid: a\nlabel: ' A'\n");
    scratch.write("b.yaml", "type: topic\nid: b\nlabel: B\nbroder: a\n");
    // What is broken cannot be repaired.
    scratch.write("c.yaml", "type: topic\nid: c\nlabel: ' C'\nnotes: [\n");
    let said = chancery(scratch.path(), &["check"]);
    insta::assert_snapshot!(said.stderr, @"found 2 errors, 1 warning in 3 of 3 files (2 records of 1 kind); 1 can be repaired with `--fix`, 1 more with `--unsafe-fixes`; the schema refuses 1 record, which no rule looked at");
    let said = chancery(scratch.path(), &["check", "--format", "json"]);
    assert!(said.stdout.contains("\"repairs_safe\": 1"));
    assert!(said.stdout.contains("\"safety\": \"unsafe\""));
    let said = chancery(scratch.path(), &["check", "--unsafe-fixes"]);
    insta::assert_snapshot!(said.stderr, @"
    made 2 repairs in 2 files
    found 1 error in 1 of 3 files (2 records of 1 kind)
    ");
}

#[test]
fn a_path_that_is_not_there_is_told_with_the_repairs() {
    let scratch = Scratch::new("fix-absent");
    scratch.write("a.yaml", "type: topic\nid: a\nlabel: A\n");
    for option in ["--diff", "--fix-only"] {
        let said = chancery(scratch.path(), &["check", option, "a.yaml", "b.yaml"]);
        assert_eq!(said.exit, 2, "{option}");
        assert!(
            said.stderr.contains("cannot read b.yaml"),
            "{}",
            said.stderr
        );
    }
}

#[test]
fn a_slip_in_an_id_is_mended_there_and_nowhere_else() {
    let folder = Scratch::new("slip");
    let slip = "type: topic\nid: securty\nlabel: Security\n";
    folder.write("topics/security.yaml", slip);
    let mut others = Vec::new();
    for id in ["energy", "terror", "trade"] {
        let name = format!("topics/{id}.yaml");
        let text = format!("type: topic\nid: {id}\nlabel: A\nbroader: security\n");
        folder.write(&name, &text);
        others.push((folder.path().join(name), text));
    }
    let said = chancery(folder.path(), &["check", "--unsafe-fixes"]);
    assert!(
        said.stderr.contains("made 1 repair in 1 file"),
        "{}",
        said.stderr
    );
    for rule in ["unresolved-reference", "id-path-mismatch"] {
        assert!(!said.stdout.contains(rule), "{}", said.stdout);
    }
    let mended = std::fs::read_to_string(folder.path().join("topics/security.yaml")).unwrap();
    assert_eq!(mended, slip.replace("securty", "security"));
    for (path, text) in others {
        assert_eq!(std::fs::read_to_string(path).unwrap(), text);
    }
}

#[test]
fn a_renamed_file_is_reported_under_its_new_name() {
    let folder = Scratch::new("renamed");
    folder.write(
        "topics/energie.yaml",
        "type: topic\nid: energy\nlabel: Energy\nbroader: supply\n",
    );
    let arguments = ["check", "--unsafe-fixes", "--format", "concise"];
    let said = chancery(folder.path(), &arguments);
    assert!(!said.stdout.contains("id-path-mismatch"), "{}", said.stdout);
    assert!(
        said.stdout
            .starts_with("topics/energy.yaml:4:10: error[unresolved-reference]"),
        "{}",
        said.stdout
    );
    assert!(folder.path().join("topics/energy.yaml").is_file());
}

#[test]
fn a_key_that_says_the_same_again_is_taken_out_to_the_byte() {
    let folder = Scratch::new("twice");
    let (head, tail) = (
        "type: person\nid: a\nname: A # so\nborn: 1959-03-16\n",
        "died: 2021-03-16\n",
    );
    folder.write("a.yaml", format!("{head}born: 1959-03-16\n{tail}"));
    let said = chancery(folder.path(), &["check", "--fix"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
    let mended = std::fs::read_to_string(folder.path().join("a.yaml")).unwrap();
    assert_eq!(mended, format!("{head}{tail}"));
}
