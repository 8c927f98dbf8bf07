//! Faults that other tools of this sort have had: each row of `faults.md` with its tests.
//!
//! The table below is the list. The page is made from it, and a test that a row names and that
//! is gone fails to compile, or fails `every_row_has_its_tests`.

mod files;
pub(crate) mod machine;
mod output;
mod processes;
mod schemas;
mod speed;
mod texts;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use crate::command::root;

/// One fault.
struct Row {
    /// The family of faults.
    family: &'static str,
    fault: &'static str,
    /// What the command does in its place.
    ours: &'static str,
    tests: Tests,
}

enum Tests {
    /// Tests in the folder of this file, by their names there.
    Here(&'static [(&'static str, fn())]),
    /// Tests of a crate: the file below the root, and the names.
    There(&'static str, &'static [&'static str]),
    /// Nothing yet that could have the fault, and what will bring it.
    Later(&'static str),
}

macro_rules! here {
    ($($name:path),+ $(,)?) => { Tests::Here(&[$((stringify!($name), $name as fn())),+]) };
}

const PARSER: &str = "Parsers";
const SCHEMA: &str = "Schema engines";
const MACHINE: &str = "Files and processes";
const OUTPUT: &str = "Injection into output";

const ROWS: &[Row] = &[
    Row {
        family: PARSER,
        fault: "billion laughs",
        ours: "refuses anchors and aliases, so that nothing expands",
        tests: here![texts::billion_laughs],
    },
    Row {
        family: PARSER,
        fault: "deep nesting",
        ours: "reads 64 collections deep, with no recursion on the depth of input; `--max-depth` sets the limit",
        tests: here![texts::deep_nesting, texts::a_limit_names_its_option],
    },
    Row {
        family: PARSER,
        fault: "quadratic time",
        ours: "takes time in proportion to the length of a file; reads up to `--max-file-size`",
        tests: here![speed::reading_is_linear, speed::the_whole_check_is_linear],
    },
    Row {
        family: PARSER,
        fault: "duplicate keys",
        ours: "an error with both places, in JSON too, after composition of characters",
        tests: here![texts::duplicate_keys],
    },
    Row {
        family: PARSER,
        fault: "Norway, octal, sexagesimal, 1.10",
        ours: "the schema decides; what others would misread is a warning with a safe repair",
        tests: here![texts::norway],
    },
    Row {
        family: PARSER,
        fault: "huge integers",
        ours: "never changes a digit",
        tests: here![texts::huge_integers],
    },
    Row {
        family: PARSER,
        fault: "NaN, Infinity",
        ours: "refuses them",
        tests: here![texts::not_a_number],
    },
    Row {
        family: PARSER,
        fault: "NUL",
        ours: "refuses it, raw and escaped",
        tests: here![texts::nul],
    },
    Row {
        family: PARSER,
        fault: "byte order mark",
        ours: "a warning with a repair at the start, an error elsewhere",
        tests: here![texts::byte_order_mark],
    },
    Row {
        family: PARSER,
        fault: "line ends",
        ours: "LF and CRLF alone; CR, NEL, LS and PS are refused",
        tests: here![texts::line_ends],
    },
    Row {
        family: PARSER,
        fault: "invalid UTF-8, UTF-16",
        ours: "names the byte and the likely encoding, decodes nothing by guess",
        tests: here![texts::encodings],
    },
    Row {
        family: PARSER,
        fault: "lone surrogate",
        ours: "refuses it",
        tests: here![texts::lone_surrogate],
    },
    Row {
        family: PARSER,
        fault: "undefined or cyclic alias",
        ours: "refused with anchors",
        tests: here![texts::cyclic_alias],
    },
    Row {
        family: PARSER,
        fault: "tags, merge keys, many documents, nothing",
        ours: "none is allowed, and nothing is an error",
        tests: here![texts::strict_profile],
    },
    Row {
        family: PARSER,
        fault: "bidirectional, invisible, homoglyph",
        ours: "found in values, keys and comments, and never where a script needs it",
        tests: here![
            texts::unseen_characters,
            texts::no_false_alarm_in_any_script
        ],
    },
    Row {
        family: SCHEMA,
        fault: "remote `$ref`",
        ours: "fetches nothing: no network code is linked",
        tests: here![schemas::remote_reference, schemas::no_network_code],
    },
    Row {
        family: SCHEMA,
        fault: "file `$ref`, path traversal",
        ours: "reads no file that a schema names",
        tests: here![schemas::file_reference],
    },
    Row {
        family: SCHEMA,
        fault: "catastrophic patterns",
        ours: "patterns take time in proportion to the text",
        tests: here![schemas::evil_patterns],
    },
    Row {
        family: SCHEMA,
        fault: "self `$ref`",
        ours: "told when the configuration is read, with its place in the schema",
        tests: here![schemas::self_reference],
    },
    Row {
        family: MACHINE,
        fault: "symlink loop, dangling link",
        ours: "follows no link to a folder, names a link that leads nowhere, reads a file once",
        tests: here![files::links],
    },
    Row {
        family: MACHINE,
        fault: "change during a repair",
        ours: "leaves the file alone and says so",
        tests: here![files::a_file_that_changes_meanwhile],
    },
    Row {
        family: MACHINE,
        fault: "write that is not atomic",
        ours: "the file is the old one or the new one whenever the process is killed; hard links are refused",
        tests: here![machine::killed_while_repairing, files::hard_links],
    },
    Row {
        family: MACHINE,
        fault: "full disk",
        ours: "exit 2, the file as it was",
        tests: here![
            machine::full_disk_under_a_report,
            machine::full_disk_under_a_repair
        ],
    },
    Row {
        family: MACHINE,
        fault: "closed pipe",
        ours: "dies by SIGPIPE, silently",
        tests: here![processes::closed_pipe],
    },
    Row {
        family: MACHINE,
        fault: "interrupt",
        ours: "dies by the signal, which shells report as 130, and leaves no temporary file",
        tests: here![processes::interrupt],
    },
    Row {
        family: MACHINE,
        fault: "read-only folder, unreadable file",
        ours: "exit 2, and the others are done",
        tests: here![machine::read_only_folder, machine::unreadable_file],
    },
    Row {
        family: MACHINE,
        fault: "many files, few descriptors",
        ours: "holds one file open a thread",
        tests: here![processes::many_files_with_few_descriptors],
    },
    Row {
        family: MACHINE,
        fault: "one bad file hides others",
        ours: "each is reported",
        tests: here![processes::every_bad_file_is_reported],
    },
    Row {
        family: MACHINE,
        fault: "order",
        ours: "the same bytes each time",
        tests: here![processes::every_bad_file_is_reported],
    },
    Row {
        family: OUTPUT,
        fault: "workflow command",
        ours: "no line of any output begins one that we did not mean",
        tests: here![output::workflow_commands],
    },
    Row {
        family: OUTPUT,
        fault: "terminal escape",
        ours: "what acts on a terminal is shown as a glyph; JSON escapes it",
        tests: here![output::terminal_escapes],
    },
    Row {
        family: OUTPUT,
        fault: "flood of findings",
        ours: "shows the gravest of a file up to `--max-findings`, counts the rest and says so",
        tests: here![output::flood_of_findings],
    },
    Row {
        family: OUTPUT,
        fault: "XML, JSON, SARIF reports",
        ours: "each form escapes by its own grammar",
        tests: Tests::There(
            "crates/report/tests/report/hostile.rs",
            &["no_input_acts_through_a_report"],
        ),
    },
    Row {
        family: OUTPUT,
        fault: "SQL",
        ours: "the generated tables escape by a writer",
        tests: Tests::There(
            "crates/codegen/src/targets/sql/tests.rs",
            &["texts_of_the_schema_cannot_end_a_text_or_a_comment"],
        ),
    },
    Row {
        family: OUTPUT,
        fault: "CSV formula",
        ours: "",
        tests: Tests::Later("`chancery export csv`"),
    },
    Row {
        family: OUTPUT,
        fault: "HTML, script",
        ours: "",
        tests: Tests::Later("`chancery export html`"),
    },
    Row {
        family: OUTPUT,
        fault: "zip-slip",
        ours: "",
        tests: Tests::Later("`chancery export` into an archive"),
    },
    Row {
        family: OUTPUT,
        fault: "ICS, Turtle, GeoJSON",
        ours: "",
        tests: Tests::Later("`chancery export` into those formats"),
    },
];

/// The page, from the table.
fn page() -> String {
    let mut page = String::from(
        "# Faults of such tools, and the tests against them\n\n\
         Made from the table in `tests/faults/mod.rs`, which says how to bring it up to date.\n",
    );
    let mut family = "";
    for row in ROWS {
        if row.family != family {
            family = row.family;
            write!(
                page,
                "\n## {family}\n\n| fault | here | tests |\n|---|---|---|\n"
            )
            .unwrap();
        }
        let (ours, tests) = match &row.tests {
            Tests::Here(tests) => {
                let names = tests.iter().map(|(name, _)| format!("`faults::{name}`"));
                (row.ours.to_owned(), names.collect::<Vec<_>>().join(", "))
            }
            Tests::There(file, tests) => {
                let names = tests.iter().map(|name| format!("`{name}`"));
                let names = names.collect::<Vec<_>>().join(", ");
                (row.ours.to_owned(), format!("{names} in `{file}`"))
            }
            Tests::Later(what) => ("nothing writes it yet".to_owned(), format!("with {what}")),
        };
        writeln!(page, "| {} | {ours} | {tests} |", row.fault).unwrap();
    }
    page
}

/// `INSTA_UPDATE=always cargo test -p chancery-cli faults` writes the page anew.
#[test]
fn the_page_is_fresh() {
    let path = root().join("tests/faults.md");
    let page = page();
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        fs::write(&path, &page).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), page);
}

/// The names of the tests in a file, by their attributes.
fn tests_in(text: &str) -> BTreeSet<&str> {
    let mut lines = text.lines().map(str::trim);
    let mut names = BTreeSet::new();
    while let Some(line) = lines.next() {
        if line == "#[test]" {
            let mut rest = lines.by_ref().skip_while(|line| line.starts_with("#["));
            let name = rest.next().and_then(|line| {
                let (_, rest) = line.split_once("fn ")?;
                rest.split('(').next()
            });
            names.extend(name);
        }
    }
    names
}

#[test]
fn every_row_has_its_tests() {
    let mut named = BTreeSet::new();
    for row in ROWS {
        match &row.tests {
            Tests::Here(tests) => named.extend(tests.iter().map(|(name, _)| (*name).to_owned())),
            Tests::There(file, tests) => {
                let text = fs::read_to_string(root().join(file)).unwrap();
                let there = tests_in(&text);
                assert!(!tests.is_empty(), "{}", row.fault);
                for test in *tests {
                    assert!(
                        there.contains(test) || text.contains(&format!("fn {test}(")),
                        "{test} in {file}"
                    );
                }
            }
            Tests::Later(what) => assert!(!what.is_empty()),
        }
    }
    let mut written = BTreeSet::new();
    for entry in fs::read_dir(root().join("tests/faults")).unwrap() {
        let path = entry.unwrap().path();
        let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if module != "mod" {
            let text = fs::read_to_string(&path).unwrap();
            written.extend(
                tests_in(&text)
                    .iter()
                    .map(|name| format!("{module}::{name}")),
            );
        }
    }
    assert_eq!(named, written, "each test of this folder belongs to a row");
}
