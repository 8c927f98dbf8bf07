//! Faults by which a text from the data or a file name acts through what is printed.

use std::process::Command;

use crate::command::{Scratch, chancery};

/// All but `github`, which writes commands: those it means, and no other, by a test of its own.
const FORMATS: [&str; 8] = [
    "full",
    "concise",
    "json",
    "json-lines",
    "sarif",
    "junit",
    "gitlab",
    "markdown",
];

/// A folder whose names, keys and values all try the same.
fn hostile(test: &str, name: &str, word: &str) -> Scratch {
    let scratch = Scratch::new(test);
    let record = format!(
        "type: topic\nid: \"a{word}\"\nlabel: \"A{word}\"\n\"{word}\": 1\nbroader: \"{word}\"\n\
         ext: {{own: {{\"{word}\": 1, \"{word}\": 2}}}}\n"
    );
    scratch.write("a.yaml", &record);
    scratch.write("b.yaml", format!("type: \"{word}\"\nid: a\n"));
    scratch.write("c.json", format!("{{\"type\": \"{word}\" x}}"));
    if cfg!(unix) {
        scratch.write(&format!("{name}.yaml"), &record);
        scratch.write(&format!("x{name}/d.yaml"), "a: [\n");
    }
    scratch
}

/// All that the command says in an environment of a CI service, in a format.
fn in_ci(scratch: &Scratch, arguments: &[&str]) -> String {
    let mut command = Command::new(super::machine::CHANCERY);
    command
        .current_dir(scratch.path())
        .arg("check")
        .args(arguments);
    for name in ["GITHUB_ACTIONS", "CI", "TF_BUILD", "GITLAB_CI"] {
        command.env(name, "true");
    }
    let output = command.output().unwrap();
    assert!(
        output.status.code() == Some(1) || output.status.code() == Some(2),
        "{output:?}"
    );
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

#[test]
pub(super) fn workflow_commands() {
    let names = ["\n::error file=x::y", "::error ::y", "##vso[task.x]y"];
    let words = [
        "\\n::error file=x,line=1::y",
        "::error ::y",
        "\\r\\n##[error]y",
        "##vso[task.x]y",
        "\\n  ::add-mask::y",
    ];
    for (at, word) in words.iter().enumerate() {
        let scratch = hostile("workflow", names[at % names.len()], word);
        for format in FORMATS {
            let said = in_ci(&scratch, &["--format", format]);
            let lines = said.split(['\n', '\r']);
            for line in lines {
                assert!(!line.trim_start().starts_with("::"), "{format}: {line:?}");
                assert!(!line.contains("##["), "{format}: {line:?}");
                assert!(!line.contains("##vso["), "{format}: {line:?}");
            }
        }
        let said = in_ci(&scratch, &["--unsafe-fixes", "--diff"]);
        assert!(
            !said.lines().any(|line| line.trim_start().starts_with("::")),
            "{said}"
        );
    }
}

/// A text without the sequences that set colours.
fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        out.push_str(digits.strip_prefix('m').unwrap_or("\u{1b}"));
    }
    out
}

#[test]
pub(super) fn terminal_escapes() {
    let words = [
        "\\e[2J",
        "\\x1b]0;x\\x07",
        "\\x9b2J",
        "\\x7f\\b\\b",
        "\\u202Ex",
        "\\u2066x",
        "\\u200B",
    ];
    for word in words {
        let scratch = hostile("escapes", "\u{1b}[2J\u{7}\u{9b}\u{202e}", word);
        for arguments in [
            &["--format", "full"][..],
            &["--format", "concise"],
            &["--color", "always"],
            &["--diff", "--unsafe-fixes"],
        ] {
            let said = in_ci(&scratch, arguments);
            let plain = without_colours(&said);
            let acts = |c: char| {
                c.is_control() && c != '\n'
                    || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}')
            };
            assert!(!plain.contains(acts), "{arguments:?} {word}: {plain:?}");
        }
        // JSON keeps what the data say, by its own escapes.
        let said = chancery(scratch.path(), &["check", "--format", "json"]);
        assert!(
            said.stdout
                .chars()
                .all(|c| c == '\n' || !c.is_control() || c >= '\u{7f}'),
            "{word}"
        );
    }
}

#[test]
pub(super) fn flood_of_findings() {
    let scratch = Scratch::new("flood");
    let items = "no, ".repeat(700);
    let text = format!("type: topic\nid: a\nlabel: A\naliases: [{items}a]\nbroader: none\n");
    scratch.write("topics/a.yaml", text);
    scratch.write(
        "topics/b.yaml",
        "type: topic\nid: b\nlabel: B\nbroader: none\n",
    );
    let run = |arguments: &[&str]| {
        let mut all = vec![
            "check",
            "--format",
            "concise",
            "--select",
            "ambiguous-scalar,unresolved-reference",
        ];
        all.extend(arguments);
        chancery(scratch.path(), &all)
    };
    let said = run(&[]);
    let of_a = |stdout: &str| {
        stdout
            .lines()
            .filter(|line| line.contains("a.yaml:"))
            .count()
    };
    assert_eq!((said.exit, of_a(&said.stdout)), (1, 500), "{}", said.stderr);
    // The one error stands behind all warnings, and is among those that are shown.
    assert!(
        said.stdout
            .contains("a.yaml:5:10: error[unresolved-reference]"),
        "{}",
        said.stdout
    );
    assert!(
        said.stdout.contains("b.yaml:4:10: error"),
        "the next file is not cut"
    );
    insta::assert_snapshot!(said.stderr, @"
    warning: 201 more findings in topics/a.yaml are not shown; `--max-findings` sets the limit
    found 2 errors, 700 warnings in 2 of 2 files (2 records of 1 kind); 201 findings not shown; 700 can be repaired with `--fix`
    ");
    assert_eq!(of_a(&run(&["--max-findings", "0"]).stdout), 701);
    let few = run(&["--max-findings", "1", "--fail-on", "warning"]);
    assert_eq!((few.exit, few.stdout.lines().count()), (1, 2));
    // What is not shown is repaired and counted all the same.
    let said = run(&["--max-findings", "1", "--fix"]);
    assert!(
        said.stderr.contains("made 700 repairs in 1 file"),
        "{}",
        said.stderr
    );
}
