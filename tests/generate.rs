//! The types for other languages: where they are written, and what is said when they are not.

use std::fs;

use crate::command::{Scratch, chancery, root};

#[test]
fn without_a_language_they_are_listed() {
    let scratch = Scratch::new("generate-list");
    let said = chancery(scratch.path(), &["generate"]);
    assert_eq!((said.exit, said.stderr.as_str()), (0, ""));
    assert!(said.stdout.lines().count() == chancery_codegen::ALL.len());
    assert!(
        said.stdout.contains("typescript  types and codecs"),
        "{}",
        said.stdout
    );
    assert!(fs::read_dir(scratch.path()).unwrap().next().is_none());
}

#[test]
fn twice_the_same_bytes_are_written() {
    let scratch = Scratch::new("generate-twice");
    let arguments = ["generate", "typescript", "typescript", "--output", "out"];
    let said = chancery(scratch.path(), &arguments);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
    assert_eq!(said.stderr, "wrote 1 file to `out`, 0 were fresh\n");
    let written = fs::read(scratch.path().join("out/typescript/chancery.ts")).unwrap();
    assert_eq!(
        written,
        fs::read(root().join("schema/typescript/chancery.ts")).unwrap()
    );
    let said = chancery(scratch.path(), &arguments);
    assert_eq!(said.stderr, "wrote 0 files to `out`, 1 was fresh\n");
    let names = fs::read_dir(scratch.path().join("out/typescript")).unwrap();
    assert_eq!(names.count(), 1);
}

#[test]
fn for_an_unknown_language_the_nearest_is_offered() {
    let scratch = Scratch::new("generate-unknown");
    let said = chancery(
        scratch.path(),
        &["generate", "typscript", "--output", "out"],
    );
    assert_eq!(said.exit, 2);
    assert_eq!(
        said.stderr,
        "error: there is no language `typscript`\n  = help: did you mean `typescript`?\n"
    );
    let said = chancery(scratch.path(), &["generate", "typescript", "volapuk"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr.contains("= help: the languages are "),
        "{}",
        said.stderr
    );
    assert!(fs::read_dir(scratch.path()).unwrap().next().is_none());
}

#[test]
fn what_drifted_is_named_with_the_command_that_mends_it() {
    let scratch = Scratch::new("generate-drift");
    chancery(scratch.path(), &["generate", "--output", "schema"]);
    let said = chancery(scratch.path(), &["generate", "--check"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );

    scratch.write("schema/typescript/chancery.ts", "export {};\n");
    scratch.write("schema/typescript/old.ts", "export {};\n");
    let said = chancery(scratch.path(), &["generate", "--check"]);
    assert_eq!(said.exit, 1);
    assert_eq!(
        said.stdout,
        "schema/typescript/chancery.ts: differs from the model\n\
         schema/typescript/old.ts: is no file that is generated\n"
    );
    assert_eq!(
        said.stderr,
        "  = help: run `chancery generate typescript --output schema` and commit what it writes\n  \
         = help: remove what is not generated\n"
    );

    fs::remove_file(scratch.path().join("schema/LOSSES.md")).unwrap();
    let said = chancery(
        scratch.path(),
        &["generate", "--check", "--output", "schema"],
    );
    assert!(
        said.stdout.contains("schema/LOSSES.md: is missing\n"),
        "{}",
        said.stdout
    );
    assert!(
        said.stderr
            .contains("run `chancery generate --output schema` and"),
        "{}",
        said.stderr
    );

    let said = chancery(scratch.path(), &["generate", "--output", "schema"]);
    assert!(
        said.stderr
            .starts_with("warning: `schema/typescript/old.ts` is no file of ours"),
        "{}",
        said.stderr
    );
    fs::remove_file(scratch.path().join("schema/typescript/old.ts")).unwrap();
    assert_eq!(chancery(scratch.path(), &["generate", "--check"]).exit, 0);
}

#[test]
fn nothing_is_half_written_where_something_cannot_be() {
    let scratch = Scratch::new("generate-blocked");
    scratch.write("out/LOSSES.md/in-the-way", "");
    let said = chancery(scratch.path(), &["generate", "--output", "out"]);
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr
            .starts_with("error: cannot write `out/LOSSES.md`: "),
        "{}",
        said.stderr
    );
    scratch.write("file", "");
    let said = chancery(
        scratch.path(),
        &["generate", "typescript", "--output", "file"],
    );
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr
            .starts_with("error: cannot write `file/typescript/chancery.ts`: "),
        "{}",
        said.stderr
    );
    let left = fs::read_dir(scratch.path().join("out")).unwrap();
    let left = left.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(left.into_iter().all(|name| !name.ends_with(".new")));
}

#[test]
fn the_losses_are_printed_as_they_are_committed() {
    let said = chancery(&root(), &["generate", "--losses"]);
    let committed = fs::read_to_string(root().join("schema/LOSSES.md")).unwrap();
    assert_eq!((said.exit, said.stdout), (0, committed));
}
