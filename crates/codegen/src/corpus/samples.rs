//! Texts that match a pattern, and texts that do not.

use regex::Regex;

use crate::shape::{Definition, Form, Text};

/// Texts that some pattern of the schema may take. The first ones stress writers: marks that
/// JSON and other languages escape, letters beyond the basic plane, combining marks.
const RIGHT: &[&str] = &[
    "Line one: \"R\u{12b}ga\" \\ <b>&amp;</b>\nline two \u{1d518}e\u{301} 'x' ${y} %s */",
    "\"R\u{12b}ga\" \\ <b>&amp;</b> \u{1d518}e\u{301} 'x' ${y} %s */ -- \u{ff5e}",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "one-of-former-times-2",
];

/// Texts that most patterns of the schema refuse, each for a reason of its own.
const WRONG: &[(&str, &str)] = &[
    ("", "an empty text"),
    (" ", "a blank"),
    ("\n", "a line feed"),
    ("\u{0}", "a control character"),
    ("a\u{202e}b", "a mark that turns the direction of writing"),
    ("-a", "a hyphen in front"),
    ("a--b", "two hyphens"),
    ("Capital Letters", "capital letters and a blank"),
    ("lower case", "small letters and a blank"),
    ("\u{e9}t\u{e9}", "accented letters"),
    (
        "\u{0661}\u{0662}\u{0663}\u{0664}",
        "digits of another script",
    ),
    ("2021-02-30", "a day that does not exist"),
    ("2021-13", "a month that does not exist"),
    ("2100-02-29", "a leap day in a common year"),
    ("2021-11-28/2021-11-29/2021-11-30", "three days"),
    ("ftp://example.org", "another protocol"),
    ("http://exa mple.org", "a blank within"),
];

/// Compiles the pattern of a text.
pub(super) fn regex(text: &Text) -> Regex {
    Regex::new(&text.pattern).unwrap_or_else(|error| panic!("`{}`: {error}", text.pattern))
}

/// Texts of the form: its examples, else the first of ours that match it. Where a length is
/// bound, the longest one is among them.
pub(super) fn right(definition: &Definition, text: &Text) -> Vec<String> {
    let regex = regex(text);
    let mut right = text.examples.clone();
    let matching = RIGHT.iter().filter(|sample| regex.is_match(sample));
    if right.is_empty() {
        right.extend(matching.take(1).map(|&sample| sample.to_owned()));
    }
    if let Some(longest) = text.longest {
        let sample = "a".repeat(longest as usize);
        right.extend(Some(sample).filter(|sample| regex.is_match(sample)));
    }
    let name = &definition.name;
    assert!(
        !right.is_empty(),
        "no sample matches the pattern of `{name}`: add one"
    );
    right
}

/// Texts that are not of the form, with what is wrong about each.
pub(super) fn wrong(definition: &Definition, text: &Text) -> Vec<(String, String)> {
    let regex = regex(text);
    let mut wrong: Vec<(String, String)> = WRONG
        .iter()
        .map(|&(sample, what)| (sample.to_owned(), what.to_owned()))
        .collect();
    let good = &right(definition, text)[0];
    // Engines that let `$` stand before a last line feed, and anchors that hold for one branch
    // of a pattern alone, are found out by these.
    wrong.push((format!("{good}\n"), "a line feed at the end".to_owned()));
    wrong.push((
        format!("{good}\r"),
        "a carriage return at the end".to_owned(),
    ));
    wrong.push((
        format!("\u{7}{good}"),
        "a control character in front".to_owned(),
    ));
    wrong.push((
        format!("{good}\u{2028}"),
        "a line separator at the end".to_owned(),
    ));
    wrong.retain(|(sample, _)| !regex.is_match(sample));
    wrong
}

/// A text of the form that is one character too long.
pub(super) fn too_long(text: &Text) -> Option<String> {
    let sample = "a".repeat(text.longest? as usize + 1);
    Some(sample).filter(|sample| regex(text).is_match(sample))
}

/// The text form of a definition that is one.
pub(super) fn text_of(definition: &Definition) -> &Text {
    match &definition.form {
        Form::Text(text) => text,
        _ => unreachable!("that the keys of maps are texts was proved in reading the shape"),
    }
}
