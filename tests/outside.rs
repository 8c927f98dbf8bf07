//! A crate of somebody else's, built from what the README says of the library and no more.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::{Scratch, root};

/// The text of the fenced block of a kind that follows `after` in the README.
fn block(readme: &str, after: &str, kind: &str) -> String {
    let (_, rest) = readme.split_once(after).unwrap();
    let (_, rest) = rest.split_once(&format!("\n```{kind}\n")).unwrap();
    let (text, _) = rest.split_once("```\n").unwrap();
    text.to_owned()
}

#[test]
fn a_crate_outside_answers_three_questions() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let section = "**As a crate.**";
    let program = block(&readme, section, "rust");
    let (_, after_program) = readme.split_once(&program).unwrap();
    let printed = block(after_program, "", "");

    let crate_path = root().canonicalize().unwrap().join("crates/chancery");
    let dependencies = block(&readme, section, "toml");
    let here = dependencies.replace("../chancery/crates/chancery", crate_path.to_str().unwrap());
    assert_ne!(here, dependencies, "the README names the path of the crate");

    let scratch = Scratch::new("outside");
    let package = "[package]\nname = \"outside\"\nversion = \"0.0.0\"\nedition = \"2024\"\n";
    // A workspace of its own, wherever the scratch folder lies.
    scratch.write("Cargo.toml", format!("{package}\n{here}\n[workspace]\n"));
    scratch.write("src/main.rs", &program);
    // What the workspace has been built of is there without a network.
    fs::copy(root().join("Cargo.lock"), scratch.path().join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(scratch.path())
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside"),
        )
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(said, "", "it builds without a warning");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), printed);
}
