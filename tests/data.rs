//! The records of `data/`, and what the READMEs say of them.

use std::fmt::Write as _;
use std::fs;

use chancery::{Day, Kind, Options, Record, load};

use crate::command::{Scratch, chancery, root};

/// The day of the checks, that of the READMEs.
const TODAY: &str = "2026-11-24";

/// The files of `data/`, as folder and name, sorted.
pub(crate) fn files() -> Vec<(String, String)> {
    let names = |path: &std::path::Path| -> Vec<String> {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap());
        let names = entries.map(|entry| entry.file_name().into_string().unwrap());
        names.collect()
    };
    let data = root().join("data");
    let mut all = Vec::new();
    for folder in names(&data) {
        if data.join(&folder).is_dir() {
            let files = names(&data.join(&folder)).into_iter();
            all.extend(files.map(|file| (folder.clone(), file)));
        }
    }
    all.sort();
    assert!(!all.is_empty());
    all
}

fn records() -> Vec<Record> {
    let loaded = load(&[root().join("data")], &Options::default()).unwrap();
    loaded.into_records()
}

#[test]
fn the_data_are_clean() {
    let said = chancery(
        &root(),
        &["check", "data", "--fail-on", "warning", "--as-of", TODAY],
    );
    assert_eq!(said.exit, 0, "{}{}", said.stdout, said.stderr);
}

/// A record is found by its name: the file is called after the id of the one record in it,
/// and lies in the folder of its kind.
#[test]
fn files_are_named_after_their_records() {
    for (folder, file) in files() {
        let path = format!("data/{folder}/{file}");
        let text = fs::read_to_string(root().join(&path)).unwrap();
        let value_of = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(key));
            line.map(|value| value.trim_matches('"'))
        };
        assert_eq!(value_of("id: "), file.strip_suffix(".yaml"), "{path}");
        let kind = value_of("type: ").and_then(Kind::from_name);
        assert_eq!(kind.map(Kind::folder), Some(folder.as_str()), "{path}");
    }
}

/// Nothing is lost between a file and a program: what a record writes, in the full form of the
/// interchange schema, reads as the same record and writes the same again.
#[test]
fn what_records_write_reads_as_the_same_records() {
    let records = records();
    assert_eq!(records.len(), files().len(), "each file has a record");
    for record in records {
        let written = serde_json::to_string(&record).unwrap();
        let again: Record = serde_json::from_str(&written).unwrap();
        assert_eq!(again, record);
        assert_eq!(serde_json::to_string(&again).unwrap(), written);
    }
}

/// How many records there are of each kind, and for events from when to when, as a table.
fn counts(records: &[Record]) -> String {
    let mut table = "| folder | records | first day | last day |\n\
                     | --- | ---: | --- | --- |\n"
        .to_owned();
    for &kind in Kind::ALL {
        let of_kind: Vec<_> = records.iter().filter(|one| one.kind() == kind).collect();
        let mut days: Vec<Day> = Vec::new();
        for record in &of_kind {
            let span = match record {
                Record::Visit(visit) => visit.date,
                Record::Meeting(meeting) => meeting.date,
                Record::MinisterialMeeting(meeting) => meeting.date,
                Record::Statement(statement) => statement.date,
                _ => continue,
            };
            days.extend(
                [span.extent().earliest, span.extent().latest]
                    .iter()
                    .flatten(),
            );
        }
        let shown = |day: Option<&Day>| day.map(Day::to_string).unwrap_or_default();
        let (first, last) = (shown(days.iter().min()), shown(days.iter().max()));
        let (folder, count) = (kind.folder(), of_kind.len());
        writeln!(table, "| `{folder}/` | {count} | {first} | {last} |").unwrap();
    }
    writeln!(table, "| all | {} | | |", records.len()).unwrap();
    table
}

/// Holds a part of a file to what it ought to be. `INSTA_UPDATE=always`, which writes the
/// snapshots, writes it too.
fn assert_fresh(file: &str, from: &str, to: &str, expected: &str) {
    let path = root().join(file);
    let text = fs::read_to_string(&path).unwrap();
    let start = text.find(from).expect(from) + from.len();
    let end = start + text[start..].find(to).expect(to);
    if std::env::var_os("INSTA_UPDATE").is_some_and(|how| how == "always") {
        let text = format!("{}{expected}{}", &text[..start], &text[end..]);
        fs::write(&path, text).unwrap();
    } else {
        assert_eq!(
            &text[start..end],
            expected,
            "{file} is stale: INSTA_UPDATE=always cargo test -p chancery-cli writes it"
        );
    }
}

#[test]
fn the_counts_are_fresh() {
    assert_fresh(
        "data/README.md",
        "<!-- counts, written by a test -->\n\n",
        "\n<!-- end of counts -->",
        &counts(&records()),
    );
}

/// What the README shows of the command, the command says.
#[test]
fn the_readme_shows_what_the_command_says() {
    let said = chancery(&root(), &["check", "data", "--as-of", TODAY]);
    assert_eq!((said.exit, said.stdout.as_str()), (0, ""));
    assert_fresh(
        "README.md",
        "The first prints:\n\n```\n",
        "```",
        &said.stderr,
    );

    let person = "data/persons/jens-stoltenberg.yaml";
    let person = fs::read_to_string(root().join(person)).unwrap();
    let before = "`data/persons/jens-stoltenberg.yaml`:\n\n```yaml\n";
    assert_fresh("README.md", before, "```", &person);

    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, example) = readme
        .split_once("`data/meetings.yaml`:\n\n```yaml\n")
        .unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let scratch = Scratch::new("readme");
    scratch.write(
        "chancery.toml",
        fs::read(root().join("chancery.toml")).unwrap(),
    );
    for (folder, file) in files() {
        let path = format!("data/{folder}/{file}");
        scratch.write(&path, fs::read(root().join(&path)).unwrap());
    }
    scratch.write("data/meetings.yaml", example);
    let said = chancery(scratch.path(), &["check", "--as-of", TODAY]);
    assert_eq!(said.exit, 1, "{}", said.stderr);
    let said = said.stdout + &said.stderr;
    assert_fresh("README.md", "$ chancery check\n", "```", &said);
}
