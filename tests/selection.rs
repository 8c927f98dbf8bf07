//! What is read and reported on: ignored and excluded files, standard input, what git says has
//! changed, threads.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::{Said, Scratch, chancery, chancery_reading, chancery_with};

const A: &str = "type: topic\nid: a\nlabel: A\n";
const B: &str = "type: topic\nid: b\nlabel: B\nbroader: a\n";

/// A data set of two topics, the second below the first.
fn two(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.write(
        "chancery.toml",
        "data = [\"data\"]\nexclude = [\"data/topics/draft.yaml\"]\n",
    );
    scratch.write("data/topics/a.yaml", A);
    scratch.write("data/topics/b.yaml", B);
    scratch.write("data/topics/draft.yaml", "type: topic\nid: draft\n");
    scratch.write("data/topics/ignored.yaml", "type: topic\nid: ignored\n");
    scratch.write(".gitignore", "ignored.yaml\n");
    scratch
}

fn files(scratch: &Scratch, arguments: &[&str]) -> String {
    let said = chancery(
        scratch.path(),
        &[&["check", "--show-files"], arguments].concat(),
    );
    assert_eq!((said.exit, said.stderr.as_str()), (0, ""), "{arguments:?}");
    said.stdout.replace("data/topics/", "")
}

#[test]
fn ignored_and_excluded_files_are_data_only_where_they_are_asked_for() {
    let scratch = two("ignored");
    let draft = "data/topics/draft.yaml";
    let ignored = "data/topics/ignored.yaml";
    assert_eq!(files(&scratch, &[]), "a.yaml\nb.yaml\n");
    assert_eq!(
        files(&scratch, &["--no-ignore"]),
        "a.yaml\nb.yaml\nignored.yaml\n"
    );
    assert_eq!(
        files(&scratch, &["--isolated", "data"]),
        "a.yaml\nb.yaml\ndraft.yaml\n"
    );
    assert_eq!(files(&scratch, &["data/topics/b.yaml"]), "b.yaml\n");
    assert_eq!(
        files(&scratch, &[draft, ignored]),
        "draft.yaml\nignored.yaml\n"
    );
    assert_eq!(files(&scratch, &["--force-exclude", draft, ignored]), "");
    let said = chancery(
        scratch.path(),
        &["check", "--force-exclude", draft, ignored],
    );
    assert_eq!(
        (said.exit, said.stderr.as_str()),
        (0, "checked 0 records in 0 of 2 files: clean\n"),
    );
    let said = chancery(scratch.path(), &["check", "--show-files", "none"]);
    assert_eq!(
        (said.exit, said.stderr.as_str()),
        (2, "error: cannot read none: no such file or folder\n"),
    );
}

#[test]
fn a_configuration_may_be_named_or_done_without() {
    let scratch = two("named");
    scratch.write("other/other.toml", "data = [\"../data\"]\n");
    let all = "a.yaml\nb.yaml\ndraft.yaml\n";
    assert_eq!(files(&scratch, &["--config", "other/other.toml"]), all);
    let said = chancery(scratch.path(), &["check", "--config", "none.toml"]);
    assert_eq!(
        (said.exit, said.stderr.as_str()),
        (
            2,
            "error: none.toml: cannot be read: no such file or folder\n"
        ),
    );
    // Alone, the second topic has nothing to resolve against.
    let said = chancery(
        scratch.path(),
        &["check", "--isolated", "data/topics/b.yaml"],
    );
    assert!(
        said.stdout.contains("no topic bears the id `a`"),
        "{}",
        said.stdout
    );
}

#[test]
fn standard_input_stands_for_a_file_among_the_others() {
    let scratch = two("stdin");
    let said = |arguments: &[&str], text: &str| -> Said {
        let arguments = [&["check", "--format", "concise"], arguments].concat();
        chancery_reading(scratch.path(), &arguments, text)
    };
    let of_b = ["-", "--stdin-filename", "data/topics/b.yaml"];
    assert_eq!(said(&of_b, B).exit, 0);
    let faulty = said(&of_b, &B.replace("broader: a", "broader: aa"));
    insta::assert_snapshot!(faulty.stdout, @"data/topics/b.yaml:4:10: error[unresolved-reference] no topic bears the id `aa`");
    // A fault that others see is told where they are reported on.
    let of_a = ["-", "--stdin-filename", "data/topics/a.yaml", "data"];
    let renamed = said(&of_a, &A.replace("id: a", "id: c"));
    insta::assert_snapshot!(renamed.stdout, @r"
    data/topics/a.yaml:2:5: warning[id-path-mismatch] the record `c` stands in a file that is named `a.yaml`
    data/topics/b.yaml:4:10: error[unresolved-reference] no topic bears the id `a`
    ");
    // A new file is data before it is written.
    let new = ["-", "--stdin-filename", "data/topics/c.yaml"];
    assert_eq!(said(&new, &B.replace("id: b", "id: c")).exit, 0);
    assert!(!scratch.path().join("data/topics/c.yaml").exists());
    // Without a name it is alone.
    let alone = said(&["-"], B);
    insta::assert_snapshot!(alone.stdout, @"<stdin>:4:10: error[unresolved-reference] no topic bears the id `a`");
    let shown = said(
        &["-", "--stdin-filename", "data/topics/b.yaml", "--diff"],
        "\u{feff}type: topic\n",
    );
    assert_eq!(shown.exit, 2);
    assert!(
        shown.stderr.contains("cannot be used with"),
        "{}",
        shown.stderr
    );
    let diff = chancery_reading(
        scratch.path(),
        &[
            "check",
            "--diff",
            "-",
            "--stdin-filename",
            "data/topics/b.yaml",
        ],
        &B.replace("label: B", "label: \" B\""),
    );
    assert!(diff.stdout.contains("+label: \"B\""), "{}", diff.stdout);
    for repair in ["--fix", "--unsafe-fixes", "--fix-only"] {
        let said = chancery_reading(scratch.path(), &["check", repair, "-"], B);
        assert_eq!(said.exit, 2);
        insta::allow_duplicates! {
            insta::assert_snapshot!(said.stderr, @r"
            error: standard input cannot be repaired in its place
              = help: `--diff` shows what a repair would make of it
            ");
        }
    }
    let much = "#".repeat(1024 * 1024 + 1);
    let large = said(&["-", "--max-file-size", "1"], &much);
    assert_eq!(large.exit, 2);
    assert!(
        large
            .stderr
            .contains("cannot read <stdin>: it is larger than `--max-file-size`"),
        "{}",
        large.stderr
    );
    let lost = said(&["--stdin-filename", "x.yaml"], "");
    insta::assert_snapshot!(lost.stderr, @r"
    error: `--stdin-filename` names standard input, and no PATH is `-`
      = help: write `chancery check - --stdin-filename FILE < TEXT`
    ");
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder).args([
        "-c",
        "user.name=keeper",
        "-c",
        "user.email=keeper@localhost",
        "-c",
        "init.defaultBranch=main",
        "-c",
        "commit.gpgsign=false",
    ]);
    let said = command.args(arguments).output().expect("git is installed");
    assert!(said.status.success(), "{arguments:?}: {said:?}");
}

#[test]
fn what_git_says_has_changed_is_reported_on_alone() {
    let scratch = two("changed");
    let folder = scratch.path();
    git(folder, &["init", "--quiet"]);
    git(folder, &["add", "data/topics/a.yaml"]);
    // Before the first commit everything is new.
    assert_eq!(files(&scratch, &["--changed"]), "a.yaml\nb.yaml\n");
    git(folder, &["add", "."]);
    git(folder, &["commit", "--quiet", "-m", "two topics"]);
    assert_eq!(files(&scratch, &["--changed"]), "");
    let said = chancery(folder, &["check", "--changed"]);
    assert_eq!(
        (said.exit, said.stderr.as_str()),
        (0, "checked 0 records in 0 of 2 files: clean\n"),
    );
    git(folder, &["switch", "--quiet", "-c", "branch"]);
    scratch.write("data/topics/a.yaml", A.replace("label: A", "label: AA"));
    scratch.write("data/topics/ü ü.yaml", "type: topic\nid: c\nlabel: C\n");
    assert_eq!(files(&scratch, &["--changed"]), "a.yaml\nü ü.yaml\n");
    // The same from a folder inside.
    let inside = chancery(
        &folder.join("data"),
        &["check", "--show-files", "--changed"],
    );
    assert_eq!(inside.stdout, "topics/a.yaml\ntopics/ü ü.yaml\n");
    git(folder, &["add", "."]);
    git(folder, &["commit", "--quiet", "-m", "on the branch"]);
    assert_eq!(files(&scratch, &["--changed"]), "");
    assert_eq!(files(&scratch, &["--since", "main"]), "a.yaml\nü ü.yaml\n");
    assert_eq!(
        files(&scratch, &["--since", "main", "data/topics/a.yaml"]),
        "a.yaml\n"
    );
    // What main gets meanwhile is no change of the branch.
    git(folder, &["switch", "--quiet", "main"]);
    scratch.write("data/topics/b.yaml", B.replace("label: B", "label: BB"));
    git(folder, &["commit", "--quiet", "-am", "on main"]);
    git(folder, &["switch", "--quiet", "branch"]);
    assert_eq!(files(&scratch, &["--since", "main"]), "a.yaml\nü ü.yaml\n");
    // A file that is gone is none to report on; a reference to it that is left open is.
    fs::remove_file(folder.join("data/topics/a.yaml")).unwrap();
    assert_eq!(files(&scratch, &["--changed"]), "");
    for since in [&["--changed"][..], &["--since", "HEAD"]] {
        let said = chancery(folder, &[&["check", "--format", "concise"], since].concat());
        assert_eq!(said.exit, 1, "{since:?}");
        insta::allow_duplicates! {
            insta::assert_snapshot!(said.stdout + &said.stderr, @r"
            data/topics/b.yaml:4:10: error[unresolved-reference] no topic bears the id `a`
            found 1 error in 1 of 2 files (0 records)
            ");
        }
    }
    git(folder, &["checkout", "--quiet", "data/topics/a.yaml"]);
    // What a change puts in the wrong elsewhere is told there.
    scratch.write("data/topics/0.yaml", B.replace("label: B", "label: BBB"));
    let said = chancery(folder, &["check", "--format", "concise", "--changed"]);
    insta::assert_snapshot!(said.stdout, @r"
    data/topics/0.yaml:2:5: warning[id-path-mismatch] the record `b` stands in a file that is named `0.yaml`
    data/topics/b.yaml:2:5: error[duplicate-id] a second topic bears the id `b`
    ");
}

#[test]
fn git_that_cannot_answer_is_told() {
    let scratch = two("no-git");
    let inside = scratch.path().to_str().unwrap();
    let alone = [("GIT_CEILING_DIRECTORIES", inside), ("GIT_DIR", "/nowhere")];
    let said = chancery_with(scratch.path(), &["check", "--changed"], &alone);
    assert_eq!((said.exit, said.stdout.as_str()), (2, ""));
    insta::assert_snapshot!(said.stderr, @r"
    error: git does not say what has changed: not a git repository: '/nowhere'
      = help: `--changed` and `--since` ask git what has changed: give paths instead where there is no repository
    ");
    let said = chancery_with(
        scratch.path(),
        &["check", "--changed"],
        &[("PATH", "/nowhere")],
    );
    assert_eq!(said.exit, 2);
    assert!(
        said.stderr.contains("there is no `git` on the path"),
        "{}",
        said.stderr
    );
    git(scratch.path(), &["init", "--quiet"]);
    let said = chancery(scratch.path(), &["check", "--since", "--output=x"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (2, ""),
        "{}",
        said.stderr
    );
    assert!(!scratch.path().join("x").exists());
}

#[test]
fn the_report_is_the_same_whatever_the_threads() {
    let scratch = Scratch::new("threads");
    for number in 0..300 {
        let text = match number % 5 {
            0 => format!(
                "type: topic\nid: t{number}\nlabel: T\nbroader: t{}\n",
                number + 7
            ),
            1 => format!("type: topic\nid: t{number}\nlabel: \" T\"\n"),
            2 => "type: [\n".to_owned(),
            3 => format!("type: topic\nid: t{number}\n"),
            _ => format!("type: topic\nid: t{}\nlabel: T\n", number - 4),
        };
        scratch.write(&format!("topics/t{number}.yaml"), text);
    }
    let said = |threads: &str| {
        let arguments = ["check", "--format", "json", "--threads", threads, "topics"];
        let said = chancery(scratch.path(), &arguments);
        (said.exit, said.stdout, said.stderr)
    };
    let one = said("1");
    assert_eq!(one.0, 1);
    for threads in ["2", "3", "8", "2", "2"] {
        assert_eq!(said(threads), one, "{threads} threads");
    }
    let none = chancery(scratch.path(), &["check", "--threads", "0", "topics"]);
    assert_eq!(none.exit, 2);
}
