//! Where reports go: several in one run, files, GitHub Actions.

use std::fs;

use crate::command::{Scratch, chancery, chancery_with};

const FAULTY: &str = "type: topic\nid: a\nlabel: A\nbroader: b\n";
const CONCISE: &str = "a.yaml:4:10: error[unresolved-reference] no topic bears the id `b`\n";

fn read(scratch: &Scratch, name: &str) -> String {
    fs::read_to_string(scratch.path().join(name)).expect("the report is written")
}

#[test]
fn formats_go_to_files_beside_the_one_that_is_printed() {
    let scratch = Scratch::new("formats");
    scratch.write("a.yaml", FAULTY);
    fs::create_dir(scratch.path().join("out")).unwrap();
    scratch.write("out/report.sarif", "old");
    let formats = "concise json-lines=out/lines.txt sarif=out/report.sarif junit=out/junit.xml \
                   gitlab=out/gitlab.txt markdown=out/comment.md github=out/github.txt";
    let mut arguments = vec!["check", "a.yaml"];
    for format in formats.split_whitespace() {
        arguments.extend(["--format", format]);
    }
    let said = chancery(scratch.path(), &arguments);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (1, CONCISE),
        "{}",
        said.stderr
    );
    for (file, words) in [
        ("out/lines.txt", "\"outcome\":\"findings\""),
        ("out/report.sarif", "\"version\": \"2.1.0\""),
        ("out/junit.xml", "failures=\"1\""),
        ("out/gitlab.txt", "\"check_name\": \"unresolved-reference\""),
        ("out/comment.md", "**Chancery** found 1 error in 1 file"),
        (
            "out/github.txt",
            "::error title=unresolved-reference,file=a.yaml,line=4",
        ),
    ] {
        let text = read(&scratch, file);
        assert!(text.contains(words), "{file}: {text}");
    }
    let left = fs::read_dir(scratch.path().join("out")).unwrap().count();
    assert_eq!(left, 6, "nothing is left beside the reports");
}

#[test]
fn two_reports_never_share_a_place() {
    let scratch = Scratch::new("one-place");
    scratch.write("a.yaml", FAULTY);
    let said = |arguments: &[&str]| {
        let said = chancery(scratch.path(), &[&["check", "a.yaml"], arguments].concat());
        assert_eq!((said.exit, said.stdout.as_str()), (2, ""), "{arguments:?}");
        said.stderr
    };
    insta::assert_snapshot!(said(&["--format", "full", "--format", "sarif"]), @r#"
    error: `full` and `sarif` would both go to standard output, where no reader could part them
      = help: give one of them a file: `--format sarif=PATH`
    "#);
    insta::assert_snapshot!(said(&["--format", "json=x", "--format", "sarif=x"]), @r#"
    error: `json` and `sarif` would both go to `x`
      = help: give each a file of its own
    "#);
    insta::assert_snapshot!(said(&["--format", "json=x", "--output", "y"]), @r#"
    error: `--output` has nothing to write: every format has a file of its own
      = help: leave it out, or give a `--format` without a file
    "#);
    insta::assert_snapshot!(said(&["--format", "sarif", "--statistics"]), @r#"
    error: `--statistics` cannot be had as `sarif`
      = help: give `--format full`, `concise` or `json`, or leave it out
    "#);
    assert!(said(&["--format", "sarf"]).contains("did you mean `sarif`?"));
    assert!(said(&["--format", "xml"]).contains("the formats are full, concise, json,"));
    assert!(said(&["--format", "json="]).contains("no file is named after `=`"));
    assert!(!scratch.path().join("x").exists());
}

#[test]
fn output_takes_what_would_be_printed() {
    let scratch = Scratch::new("output");
    scratch.write("a.yaml", FAULTY);
    let check = |arguments: &[&str]| {
        let all = [&["check", "a.yaml", "--quiet"], arguments].concat();
        let said = chancery(scratch.path(), &all);
        assert_eq!((said.exit, said.stderr.as_str()), (1, ""), "{arguments:?}");
        said.stdout
    };
    let concise = ["--format", "concise", "--output", "report.txt"];
    assert_eq!(check(&concise), "");
    assert_eq!(read(&scratch, "report.txt"), CONCISE);
    assert_eq!(check(&["--format", "concise", "--output", "-"]), CONCISE);
    assert_eq!(check(&["--format", "concise=-"]), CONCISE);
    assert_eq!(check(&["--color", "always", "-o", "report.txt"]), "");
    let full = read(&scratch, "report.txt");
    assert!(
        full.starts_with("error[unresolved-reference]"),
        "no colours: {full}"
    );
    assert_eq!(check(&["--statistics", "-o", "report.txt"]), "");
    assert_eq!(
        read(&scratch, "report.txt"),
        "     1  error    unresolved-reference\n"
    );
}

#[test]
fn a_report_that_cannot_be_written_is_no_clean_run_and_keeps_no_other_back() {
    let scratch = Scratch::new("unwritable");
    scratch.write("a.yaml", "type: topic\nid: a\nlabel: A\n");
    let check = |path: &str| {
        let format = format!("sarif={path}");
        let formats = [
            "--format",
            "json-lines",
            "--format",
            &format,
            "--format",
            "junit=x.xml",
        ];
        let said = chancery(
            scratch.path(),
            &[&["check", "a.yaml", "--quiet"], &formats[..]].concat(),
        );
        assert_eq!(said.exit, 2, "{path}");
        assert!(said.stdout.contains("\"outcome\":\"clean\""), "{path}");
        assert!(read(&scratch, "x.xml").ends_with("</testsuites>\n"));
        said.stderr
    };
    assert_eq!(
        check("none/x.sarif"),
        "error: cannot write `none/x.sarif`: there is no such folder\n"
    );
    assert_eq!(check("."), "error: cannot write `.`: it is a folder\n");
    #[cfg(target_os = "linux")]
    assert_eq!(
        check("/dev/full"),
        "error: cannot write `/dev/full`: the disk is full\n"
    );
    // Data is worth more than a report.
    insta::assert_snapshot!(check("./a.yaml"), @r#"
    error: cannot write a report to `./a.yaml`: it is among the data that was checked
      = help: write reports outside the data, or leave them out of it by `exclude` in chancery.toml
    "#);
    assert_eq!(read(&scratch, "a.yaml"), "type: topic\nid: a\nlabel: A\n");
}

#[cfg(unix)]
#[test]
fn a_report_goes_through_links_and_into_what_is_no_file() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let scratch = Scratch::new("links");
    scratch.write("a.yaml", FAULTY);
    scratch.write("real.txt", "old");
    let real = scratch.path().join("real.txt");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.txt", scratch.path().join("link.txt")).unwrap();
    let check = |path: &str| {
        let format = format!("concise={path}");
        chancery(scratch.path(), &["check", "a.yaml", "--format", &format])
    };
    assert_eq!(check("link.txt").exit, 1);
    assert_eq!(fs::read_to_string(&real).unwrap(), CONCISE);
    assert_eq!(
        fs::metadata(&real).unwrap().permissions().mode() & 0o777,
        0o640
    );
    assert!(
        fs::symlink_metadata(scratch.path().join("link.txt"))
            .unwrap()
            .is_symlink()
    );
    assert_eq!(check("/dev/stdout").stdout, CONCISE);
    assert_eq!(check("/dev/null").exit, 1);
    fs::set_permissions(&real, fs::Permissions::from_mode(0o440)).unwrap();
    let said = check("real.txt");
    assert_eq!(
        (said.exit, said.stderr.lines().next().unwrap()),
        (2, "error: cannot write `real.txt`: permission denied")
    );
}

#[test]
fn github_actions_shows_annotations_where_no_format_is_named() {
    let scratch = Scratch::new("actions");
    scratch.write("a.yaml", FAULTY);
    scratch.write("c.yaml", "type: topic\nid: c\nlabel: C\n");
    let set = [("GITHUB_ACTIONS", "true")];
    let check = |arguments: &[&str]| {
        let all = [&["check", "--quiet"], arguments].concat();
        chancery_with(scratch.path(), &all, &set).stdout
    };
    let annotation = "::error title=unresolved-reference,file=a.yaml,line=4,endLine=4,col=10,\
                      endColumn=11::no topic bears the id `b`";
    let commands = |text: &str| text.lines().filter(|line| line.starts_with("::")).count();
    let both = check(&["a.yaml"]);
    assert!(both.starts_with("error[unresolved-reference]"), "{both}");
    assert!(both.contains(&format!("\n{annotation}")), "{both}");
    assert_eq!(commands(&both), 1);
    assert_eq!(check(&["a.yaml", "--format", "concise"]), CONCISE);
    assert_eq!(
        check(&["a.yaml", "--format", "full"]).matches("::").count(),
        0
    );
    assert!(check(&["a.yaml", "--output", "report.txt"]).starts_with(annotation));
    assert_eq!(commands(&read(&scratch, "report.txt")), 0);
    assert_eq!(commands(&check(&["a.yaml", "--statistics"])), 0);
    assert_eq!(check(&["c.yaml"]), "");
    let elsewhere = [("GITHUB_ACTIONS", "false")];
    let said = chancery_with(scratch.path(), &["check", "a.yaml"], &elsewhere);
    assert_eq!(commands(&said.stdout), 0);
}

#[test]
fn platforms_are_told_paths_from_the_root_of_the_repository() {
    let scratch = Scratch::new("root");
    scratch.write("packages/x/a.yaml", FAULTY);
    let folder = scratch.path().join("packages/x");
    let check = |format: &str, set: &[(&str, &str)]| {
        let arguments = ["check", "a.yaml", "--format", format];
        chancery_with(&folder, &arguments, set).stdout
    };
    let workspace = scratch.path().canonicalize().unwrap();
    let workspace = workspace.to_str().unwrap();
    for set in [
        ("GITHUB_WORKSPACE", workspace),
        ("CI_PROJECT_DIR", workspace),
    ] {
        assert!(
            check("github", &[set]).contains(",file=packages/x/a.yaml,"),
            "{set:?}"
        );
    }
    for (variable, value) in [("CI_PROJECT_DIR", "/none"), ("GITHUB_WORKSPACE", "")] {
        assert!(check("github", &[(variable, value)]).contains(",file=a.yaml,"));
    }
    // The repository knows best, wherever a platform put it.
    fs::create_dir(scratch.path().join("packages/.git")).unwrap();
    let set = [("GITHUB_WORKSPACE", workspace)];
    assert!(check("github", &set).contains(",file=x/a.yaml,"));
    assert!(check("gitlab", &set).contains("\"path\": \"x/a.yaml\""));
    assert!(check("sarif", &set).contains("\"uri\": \"x/a.yaml\""));
    assert!(check("junit", &set).contains("file=\"x/a.yaml\""));
    assert!(check("markdown", &set).contains("`x/a.yaml`"));
    // Programs on the spot open what they are told.
    assert!(check("json", &set).contains("\"path\": \"a.yaml\""));
}

#[cfg(unix)]
#[test]
fn no_name_of_a_file_or_argument_forges_a_command() {
    let scratch = Scratch::new("forged");
    let name = "x\n::error file=y::forged\n##[error]z\u{1b}[2J.yaml";
    scratch.write(name, "type: topic\nid: a\nlable: A\n\"::error ::k\": 1\n");
    scratch.write("::warning ::b.yaml", "type: topic\nid: b\nlable: A\n");
    let set = [("GITHUB_ACTIONS", "true")];
    let acts = |text: &str| {
        let commands = text
            .lines()
            .filter(|line| line.trim_start().starts_with("::"));
        (
            commands.count(),
            text.contains("##[") || text.contains('\u{1b}'),
        )
    };
    for format in [
        "full",
        "concise",
        "json",
        "json-lines",
        "sarif",
        "junit",
        "gitlab",
        "markdown",
    ] {
        let said = chancery_with(scratch.path(), &["check", "--format", format], &set);
        let shown = acts(&(said.stdout + &said.stderr));
        assert_eq!(shown, (0, false), "{format}");
    }
    let said = chancery_with(scratch.path(), &["check"], &set);
    let json = chancery(scratch.path(), &["check", "--format", "json"]).stdout;
    let findings = json.matches("\"rule\":").count();
    assert!(findings >= 3, "{json}");
    assert_eq!(acts(&(said.stdout + &said.stderr)), (findings, false));
    let forged = "--x\n::error ::forged\u{1b}[2J";
    for arguments in [
        &["check", forged][..],
        &["check", "--format", "\n::error ::forged"],
        &["check", "--output", "none/\n::error ::forged"],
        &["check", "none\n::error ::forged"],
        &["check", "--config\n::error ::forged"],
        &["rule", "\n::error ::forged"],
        &["schema", "\n::error ::forged"],
        &["\n::error ::forged"],
        &["check", "--diff"],
        &["check", "--statistics"],
    ] {
        let said = chancery_with(scratch.path(), arguments, &set);
        let text = said.stdout + &said.stderr;
        let lines = text
            .lines()
            .filter(|line| line.trim_start().starts_with("::error ::forged"));
        assert_eq!(lines.count(), 0, "{text}");
        assert!(!text.contains("\u{1b}[2J"), "{text}");
    }
}
