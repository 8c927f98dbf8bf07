//! Whatever stands in files and file names, a report is text and nothing more.

use std::ops::Range;

use chancery_check::{Report, Severity};
use chancery_report::{Format, summary, unreadable};
use proptest::prelude::*;
use proptest::string::string_regex;
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;

use crate::build::{Desk, without_colours, write};

/// Text of the pieces that attacks and odd files are made of.
fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("::error file=x::y".to_owned()),
        Just("##[error]y".to_owned()),
        Just("]]> <!-- & ' \" \0\u{1}\u{fffe}\u{ffff}".to_owned()),
        Just("<img src=x onerror=y> </code>".to_owned()),
        Just("@octocat #1 GH-1 https://x.org www.x.org a@x.org".to_owned()),
        Just("[a](b) ![c](d) *e* _f_ ~~g~~ |".to_owned()),
        Just("`".to_owned()),
        Just("``".to_owned()),
        Just("\\".to_owned()),
        Just(" ".to_owned()),
        Just("%0A%2C,".to_owned()),
        Just("::".to_owned()),
        Just("##[".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\r".to_owned()),
        Just("\t".to_owned()),
        Just("\u{1b}[2J".to_owned()),
        Just("\u{9b}2J".to_owned()),
        Just("\u{85}".to_owned()),
        Just("\u{2028}".to_owned()),
        Just("\u{202e}\u{2066}".to_owned()),
        Just("\u{200d}".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("日本".to_owned()),
        Just("a\u{304}\u{30c}".to_owned()),
        Just("x".repeat(300)),
        string_regex("(?s).{0,12}").expect("the pattern is one"),
        "[a-z: -]{0,20}",
    ];
    proptest::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

/// Two places in a text, as shares of its length, beyond its end included.
fn marks() -> impl Strategy<Value = [(usize, usize); 2]> {
    let mark = || (0..120_usize, 0..60_usize);
    (mark(), mark()).prop_map(|(one, other)| [one, other])
}

/// Bytes of a text that begin and end between two characters.
fn stretch(text: &str, (at, length): (usize, usize)) -> Range<usize> {
    let boundary = |share: usize| {
        let mut at = (text.len() * share / 100).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    boundary(at)..boundary(at + length)
}

proptest! {
    #[test]
    fn no_input_acts_through_a_report(
        text in nasty(),
        other in nasty(),
        path in nasty(),
        words in nasty(),
        marks in marks(),
        beyond in 0..3_usize,
    ) {
        let mut desk = Desk::new();
        let (one, two) = (desk.file(&path, &text), desk.file(&format!("x{path}"), &other));
        let read = |id| desk.documents[id].tree.text().to_owned();
        let (text, other) = (read(one), read(two));
        let mut at = desk.bytes(one, stretch(&text, marks[0]), Some(&words));
        let near = desk.bytes(one, stretch(&text, marks[1]), Some(&words));
        let far = desk.bytes(two, stretch(&other, marks[1]), None);
        // A place may be wrong by itself: bytes within a character or beyond the text.
        at.bytes.end += beyond;
        let finding = desk.error("some-rule", at, &words);
        finding.severity = Severity::Warning;
        finding.related = vec![near, far];
        finding.help = vec![words.clone()];
        let mut report = desk.report();
        report.unreadable.push(chancery_check::Unreadable {
            path: path.clone(),
            reason: words.clone(),
        });

        for format in [Format::Full, Format::Concise] {
            let written = write(format, &report, &desk.documents, false);
            prop_assert!(!written.is_empty());
            harmless(&written)?;
            let styled = write(format, &report, &desk.documents, true);
            let uncoloured = without_colours(&styled);
            prop_assert_eq!(trimmed(&uncoloured), trimmed(&written));
        }
        for format in Format::ALL {
            let written = write(format, &report, &desk.documents, false);
            if format == Format::Github {
                annotations(&written, &report, &desk.documents[one].path)?;
            } else {
                no_command(&written)?;
            }
            if format == Format::Junit {
                harmless(&written)?;
                xml(&written)?;
            }
            if format == Format::Markdown {
                harmless(&written)?;
                prose(&written)?;
            }
            if matches!(format, Format::Sarif | Format::Gitlab) {
                let value: Value = serde_json::from_str(&written).expect("the report is JSON");
                prop_assert!(value.is_object() || value.is_array());
            }
        }
        harmless(&summary(&report))?;
        harmless(&unreadable(&report))?;

        let written = write(Format::Json, &report, &desk.documents, false);
        no_command(&written)?;
        let value: Value = serde_json::from_str(&written).expect("the report is JSON");
        prop_assert_eq!(value["findings"].as_array().map(Vec::len), Some(1));
        let finding = &value["findings"][0];
        prop_assert_eq!(finding["related"].as_array().map(Vec::len), Some(2));
        prop_assert_eq!(&finding["message"], &words);
        prop_assert_eq!(&finding["label"], &words);
        prop_assert_eq!(&finding["help"][0], &words);
        prop_assert_eq!(&finding["path"], &desk.documents[one].path);
        prop_assert_eq!(&value["unreadable"][0]["reason"], &words);
    }
}

/// The lines without the blanks at their ends, which nobody sees.
fn trimmed(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_end).collect()
}

/// No control but the line feed, nothing that turns text round, no workflow command.
fn harmless(written: &str) -> Result<(), TestCaseError> {
    for character in written.chars() {
        let acts = (character.is_control() && character != '\n')
            || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}');
        prop_assert!(!acts, "{character:?} in {written:?}");
    }
    no_command(written)
}

fn no_command(written: &str) -> Result<(), TestCaseError> {
    prop_assert!(!written.contains("##["), "{written:?}");
    for line in written.lines() {
        prop_assert!(!line.trim_start().starts_with("::"), "{line:?}");
    }
    Ok(())
}

/// A command for each finding and file, and the path in it as it is.
fn annotations(written: &str, report: &Report, path: &str) -> Result<(), TestCaseError> {
    let mut lines = written.lines();
    let count = report.findings.len() + report.unreadable.len();
    prop_assert_eq!(written.lines().count(), count, "{:?}", written);
    prop_assert!(!written.contains("##["));
    for character in written.chars() {
        prop_assert!(
            !character.is_control() || character == '\n',
            "{:?}",
            character
        );
    }
    let line = lines.next().unwrap_or_default();
    let (properties, _) = line
        .strip_prefix("::warning ")
        .unwrap()
        .split_once("::")
        .unwrap();
    let file = properties
        .split(',')
        .find_map(|one| one.strip_prefix("file="));
    let mut file = file.unwrap().to_owned();
    for (escape, character) in [
        ("%0D", "\r"),
        ("%0A", "\n"),
        ("%3A", ":"),
        ("%2C", ","),
        ("%25", "%"),
    ] {
        file = file.replace(escape, character);
    }
    let is_plain = |character: char| character.is_alphanumeric() || "\r\n:,% -".contains(character);
    let is_told_anew = path.contains("./") || path.contains("//") || path.starts_with('/');
    if path.chars().all(is_plain) && !is_told_anew {
        prop_assert_eq!(file, path);
    }
    Ok(())
}

/// Nothing between the tags and quotes that could open another.
fn xml(written: &str) -> Result<(), TestCaseError> {
    let own = [
        "?xml ",
        "testsuites ",
        "testsuite ",
        "testcase ",
        "failure ",
        "skipped ",
        "error ",
    ];
    let ends = [
        "/testsuites>",
        "/testsuite>",
        "/testcase>",
        "/failure>",
        "/error>",
    ];
    for piece in written.split('<').skip(1) {
        let known = own
            .iter()
            .chain(&ends)
            .any(|known| piece.starts_with(known));
        prop_assert!(known, "{:?}", piece);
        let (tag, text) = piece.split_once('>').unwrap();
        prop_assert!(tag.matches('"').count() % 2 == 0, "{:?}", tag);
        prop_assert!(!text.contains(['>', '"']), "{:?}", text);
    }
    prop_assert!(!written.contains(['\u{fffe}', '\u{ffff}']), "{:?}", written);
    Ok(())
}

/// To a reader of Markdown: paragraphs, lists, bold words and code, and in what is no code
/// nothing of which a platform makes a link.
fn prose(written: &str) -> Result<(), TestCaseError> {
    for event in Parser::new_ext(written, Options::all()) {
        match event {
            Event::Start(Tag::Paragraph | Tag::List(None) | Tag::Item | Tag::Strong)
            | Event::End(_)
            | Event::Code(_)
            | Event::SoftBreak => {}
            Event::Text(text) => {
                let lower = text.to_lowercase();
                let links = ["@", "#", "://", "www.", "gh-", "<", "&", "[", "\\"];
                let found = links.iter().find(|one| lower.contains(**one));
                prop_assert!(found.is_none(), "{:?} in {:?}", found, text);
            }
            other => prop_assert!(false, "{:?} in {:?}", other, written),
        }
    }
    Ok(())
}
