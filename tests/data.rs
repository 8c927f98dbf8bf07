//! The records of `data/`.

use std::fs;

use crate::command::{chancery, root};

#[test]
fn the_data_are_clean() {
    let said = chancery(
        &root(),
        &[
            "check",
            "data",
            "--fail-on",
            "warning",
            "--as-of",
            "2026-11-24",
        ],
    );
    assert_eq!(said.exit, 0, "{}{}", said.stdout, said.stderr);
}

/// A record is found by its name: the file is called after the id of the one record in it.
#[test]
fn files_are_named_after_their_records() {
    let mut seen = 0;
    for folder in fs::read_dir(root().join("data")).unwrap() {
        let folder = folder.unwrap().path();
        if !folder.is_dir() {
            continue;
        }
        for file in fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(&path).unwrap();
            let id = text.lines().find_map(|line| line.strip_prefix("id: "));
            let id = id.map(|id| id.trim_matches('"'));
            assert_eq!(id, Some(stem.as_str()), "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 0);
}
