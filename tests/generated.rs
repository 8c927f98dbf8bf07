//! The committed files of `schema/` are what the model generates today.

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
