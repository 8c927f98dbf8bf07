//! The committed files of `schema/` are what the model generates today.

use std::collections::BTreeSet;
use std::fs;

use crate::command::{chancery, root};

#[test]
fn the_committed_schemas_are_fresh() {
    let said = chancery(&root(), &["schema", "--check"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
}

#[test]
fn the_committed_types_for_other_languages_are_fresh() {
    let said = chancery(&root(), &["generate", "--check"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
}

#[test]
fn generation_is_deterministic() {
    assert_eq!(chancery::schema_files(), chancery::schema_files());
}

/// The rules of the table in `schema/rules.md`, with their severities.
fn rows() -> BTreeSet<(String, String)> {
    let page = fs::read_to_string(root().join("schema/rules.md")).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| ["));
    rows.map(|row| {
        let cells: Vec<&str> = row.split(" | ").collect();
        let name = cells[0].trim_start_matches("| [").split(']').next();
        (name.unwrap().to_owned(), cells[1].to_owned())
    })
    .collect()
}

#[test]
fn the_table_of_rules_is_the_list_in_the_code_and_each_has_its_file() {
    let list: BTreeSet<(String, String)> = chancery::rules::ALL
        .iter()
        .map(|rule| (rule.name.to_owned(), rule.severity.name().to_owned()))
        .collect();
    assert_eq!(rows(), list);

    let mut files = BTreeSet::new();
    for family in fs::read_dir(root().join("crates/check/src/rules")).unwrap() {
        let family = family.unwrap().path();
        if family.is_dir() {
            let paths = fs::read_dir(family).unwrap().map(|one| one.unwrap().path());
            // A rule that has outgrown a file is a folder of its name.
            let rules = paths.filter(|one| one.is_dir() || one.extension() == Some("rs".as_ref()));
            files.extend(rules.map(|path| {
                let stem = path.file_stem().unwrap().to_string_lossy();
                stem.replace('_', "-")
            }));
        }
    }
    let names: BTreeSet<String> = list.into_iter().map(|(name, _)| name).collect();
    assert_eq!(files, names);
}
