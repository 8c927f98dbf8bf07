//! The whole check over a folder of files: no panic, the same report twice, every place in its
//! text, and nothing in a report acts on a terminal or forges a command.
//!
//! A text is cut into files at U+001E; the first line of each is its name.
#![no_main]

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use chancery::{Checked, Options};
use chancery_fuzz::scratch;
use chancery_report::{Format, render};
use libfuzzer_sys::fuzz_target;

static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| scratch("check"));

const MOST_FILES: usize = 40;

fuzz_target!(|bytes: &[u8]| {
    let folder = &*FOLDER;
    fs::remove_dir_all(folder).expect("the folder is ours");
    fs::create_dir_all(folder).expect("the folder is ours");
    for (number, file) in bytes
        .split(|byte| *byte == 0x1E)
        .take(MOST_FILES)
        .enumerate()
    {
        let (name, text) = named(number, file);
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            // Where a file stands in the way, there is one file less to check.
            let _ = fs::create_dir_all(parent);
        }
        let _ = fs::write(path, text);
    }
    let first = reports();
    if let Some(checked) = first.1 {
        places(&checked);
    }
    assert_eq!(first.0, reports().0, "the same files give the same report");
});

/// The name and text of a file: a name of harmless letters, else a number.
fn named(number: usize, file: &[u8]) -> (String, &[u8]) {
    let end = file.iter().position(|byte| *byte == b'\n');
    let (name, text) = file.split_at(end.unwrap_or(0));
    let text = text.strip_prefix(b"\n").unwrap_or(text);
    let is_harmless = |byte: &u8| byte.is_ascii_alphanumeric() || b"-./_".contains(byte);
    let name = std::str::from_utf8(name).ok().filter(|name| {
        (1..80).contains(&name.len())
            && name.bytes().all(|byte| is_harmless(&byte))
            && !name.contains("..")
            && !name.contains("//")
            && !name.starts_with('/')
            && !name.ends_with('/')
    });
    match name {
        Some(name) => (name.to_owned(), text),
        None => (format!("visits/{number}.yaml"), file),
    }
}

fn reports() -> (Vec<String>, Option<Checked>) {
    let options = Options {
        today: chancery::Day::new(2026, 1, 1),
        ..Options::default()
    };
    let checked = match chancery::check(&[FOLDER.clone()], &options) {
        Ok(checked) => checked,
        Err(failure) => return (vec![failure.to_string()], None),
    };
    let reports = [Format::Full, Format::Concise, Format::Json].map(|format| {
        let mut out = Vec::new();
        render(format, &checked.report, &checked.documents, false, &mut out).expect("memory");
        String::from_utf8(out).expect("reports are UTF-8")
    });
    for (report, is_json) in reports.iter().zip([false, false, true]) {
        harmless(report, is_json);
    }
    (reports.to_vec(), Some(checked))
}

fn harmless(report: &str, is_json: bool) {
    let acts = |c: char| {
        c != '\n' && c.is_control()
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(is_json || !report.contains(acts), "{report:?}");
    assert!(
        !report
            .lines()
            .any(|line| line.trim_start().starts_with("::")),
        "{report}"
    );
    if is_json {
        serde_json::from_str::<serde_json::Value>(report).expect("a report is JSON");
    }
}

fn places(checked: &Checked) {
    for finding in &checked.report.findings {
        for place in finding.related.iter().chain([&finding.location]) {
            let text = checked.documents[place.document].tree.text();
            assert!(text.get(place.bytes.clone()).is_some(), "{finding:?}");
        }
        assert!(!finding.message.trim().is_empty() && !finding.message.contains('\n'));
    }
}
