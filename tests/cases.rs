//! Files that are wrong in one way each, through the whole line, in every format. A case is
//! a file or a folder below `cases/<rule>/`; its snapshot lies beside it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{chancery, root};

/// All cases, sorted, with the rule that each must break.
fn cases() -> Vec<(String, PathBuf)> {
    let mut all = Vec::new();
    for folder in sorted(&root().join("tests/cases")) {
        let rule = folder.file_name().unwrap().to_str().unwrap().to_owned();
        for case in sorted(&folder) {
            if case.extension().is_none_or(|extension| extension != "snap") {
                all.push((rule.clone(), case));
            }
        }
    }
    all
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| !path.to_string_lossy().ends_with(".snap.new"));
    paths.sort();
    paths
}

#[test]
fn every_case_is_explained_in_every_format() {
    for (rule, path) in cases() {
        let (folder, name) = (path.parent().unwrap(), path.file_name().unwrap());
        let name = name.to_str().unwrap();
        let mut report = String::new();
        for format in ["full", "concise", "json"] {
            let arguments = ["check", "--format", format, "--as-of", "2026-01-01", name];
            let said = chancery(folder, &arguments);
            if format == "full" {
                writeln!(report, "exit {}\n{}", said.exit, said.stderr).unwrap();
            }
            writeln!(report, "── {format}\n{}", said.stdout).unwrap();
            assert!(
                said.stdout.contains(&rule),
                "{rule}/{name}: {}",
                said.stdout
            );
        }
        insta::with_settings!({
            snapshot_path => folder,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, report);
        });
    }
}

#[test]
fn every_rule_has_a_case() {
    let covered: Vec<String> = cases().into_iter().map(|(rule, _)| rule).collect();
    for rule in chancery::rules::ALL {
        assert!(
            covered.iter().any(|name| name == rule.name),
            "{} has no case",
            rule.name
        );
    }
}
