//! Faults of the files that are checked and repaired.

use std::fs;

use chancery::{Options, Safety};

use crate::command::{Scratch, chancery};

/// A topic with a repair that keeps the meaning, before and after.
pub(super) const BEFORE: &str = "type: topic\nid: a\nlabel: ' A'\n";
pub(super) const AFTER: &str = "type: topic\nid: a\nlabel: 'A'\n";

#[cfg(unix)]
#[test]
pub(super) fn links() {
    use std::os::unix::fs::symlink;
    let scratch = Scratch::new("links");
    scratch.write("topics/a.yaml", AFTER);
    symlink("..", scratch.path().join("topics/up")).unwrap();
    symlink("self", scratch.path().join("self")).unwrap();
    symlink("a.yaml", scratch.path().join("topics/b.yaml")).unwrap();
    let said = chancery(scratch.path(), &["check"]);
    // A link to itself is told of; the loop is not followed, and the file is read once.
    assert!(said.stderr.contains("cannot read self"), "{}", said.stderr);
    assert!(
        said.stderr.contains("1 record of 1 kind in 1 file"),
        "{}",
        said.stderr
    );
    fs::remove_file(scratch.path().join("self")).unwrap();
    assert_eq!(chancery(scratch.path(), &["check"]).exit, 0);
    symlink("nowhere.yaml", scratch.path().join("topics/c.yaml")).unwrap();
    let said = chancery(scratch.path(), &["check"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr
            .contains("topics/c.yaml: the link leads nowhere"),
        "{}",
        said.stderr
    );
}

#[cfg(not(unix))]
pub(super) fn links() {}

#[test]
pub(super) fn a_file_that_changes_meanwhile() {
    let scratch = Scratch::new("meanwhile");
    scratch.write("a.yaml", BEFORE);
    scratch.write("b.yaml", BEFORE.replace("id: a", "id: b"));
    let paths = [scratch.path().to_owned()];
    let fixed = chancery::fix(&paths, &Options::default(), Safety::Safe).unwrap();
    let mine = "type: topic\nid: a\nlabel: ' A'\nnotes: just written\n";
    scratch.write("a.yaml", mine);
    let written = fixed.write(|| ());
    let reason = "it has changed since it was read".to_owned();
    assert_eq!(written.failed.len(), 1);
    assert!(written.failed[0].0.ends_with("a.yaml") && written.failed[0].1 == reason);
    assert_eq!(
        fs::read_to_string(scratch.path().join("a.yaml")).unwrap(),
        mine
    );
    let other = fs::read_to_string(scratch.path().join("b.yaml")).unwrap();
    assert_eq!(other, AFTER.replace("id: a", "id: b"));
    assert_eq!(
        fs::read_dir(scratch.path()).unwrap().count(),
        2,
        "no temporary file"
    );
}

#[test]
pub(super) fn hard_links() {
    let scratch = Scratch::new("hard-links");
    scratch.write("a.yaml", BEFORE);
    fs::hard_link(
        scratch.path().join("a.yaml"),
        scratch.path().join("twin.txt"),
    )
    .unwrap();
    let said = chancery(scratch.path(), &["check", "--fix"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr.contains("it has several hard links"),
        "{}",
        said.stderr
    );
    assert_eq!(
        fs::read_to_string(scratch.path().join("twin.txt")).unwrap(),
        BEFORE
    );
}
