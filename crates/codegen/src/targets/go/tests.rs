//! Oddities one by one; whether it is Go, its own tools say in `.ci/foreign/codegen/go`.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::*;

/// The files for the interchange schema with one definition in the place of another.
fn with(name: &str, definition: Value) -> Shape {
    let mut schema = chancery_model::schema::interchange();
    schema["$defs"][name] = definition;
    Shape::of(&schema).unwrap()
}

fn text(shape: &Shape, path: &str) -> String {
    let mut files = Go.generate(shape).into_iter();
    let file = files.find(|file| file.path == path);
    file.expect("the file is generated").text
}

/// The lines from the one that begins so to the next that begins with `end`.
fn part(text: &str, begin: &str, end: &str) -> String {
    let start = text.find(begin).expect("the beginning is there");
    let length = text[start..].find(end).expect("the end is there");
    text[start..start + length + end.len()].to_owned()
}

#[test]
fn a_doc_cannot_leave_its_comment_nor_become_markup() {
    let shape = with(
        "Rank",
        json!({
            "type": "string",
            "title": "Rank",
            "description": "One.\u{2028}func init() {}\rtwo */ \u{feff}\u{0}.\n\n# No heading\n\n[Text]: no link",
            "enum": ["state"],
            "x-enum-descriptions": ["Of\nstate."],
        }),
    );
    let types = text(&shape, "types.go");
    assert_eq!(
        part(&types, "// One.", "\n)"),
        "// One. func init() {} two */ \u{fffd} .\n//\n// \\# No heading\n//\n\
         // \\[Text]: no link\ntype Rank string\n\n// The values of Rank.\nconst (\n\
         \t// Of state.\n\tRankState Rank = \"state\"\n)"
    );
}

#[test]
fn a_pattern_and_a_text_cannot_leave_their_quotes() {
    assert_eq!(pattern("^[`\u{2028}\n]\\x00$"), r"`^[\x60\x{2028}\x{A}]\x00$`");
    assert_eq!(quoted("a\"\\\n\u{e9}\u{1f600}"), r#""a\"\\\u000a\u00e9\U0001f600""#);
}

#[test]
fn a_text_that_may_be_empty_is_a_pointer_where_it_is_optional() {
    let weekdays = json!({
        "type": "string", "title": "Weekdays", "description": "Days.", "pattern": "^[a-z]*$",
    });
    let shape = with("Weekdays", weekdays);
    assert!(text(&shape, "types.go").contains("\tWeekday *Weekdays\n"));
    assert!(text(&shape, "codec.go").contains("\tif one.Weekday != nil {\n"));
    let types = text(&Shape::interchange(), "types.go");
    assert!(types.contains("\tWeekday Weekdays\n"));
}

#[test]
fn names_follow_the_conventions_of_go() {
    for (name, in_go) in [
        ("VisitId", "VisitID"),
        ("previous_ids", "PreviousIDs"),
        ("archive_url", "ArchiveURL"),
        ("sha256", "SHA256"),
        ("in-exile", "InExile"),
    ] {
        assert_eq!(naming::exported(name), in_go);
    }
    assert_eq!(naming::internal("VisitId"), "visitID");
    assert_eq!(naming::internal("Url"), "url");
}

#[test]
fn nothing_is_declared_twice() {
    let mut names = BTreeSet::new();
    for file in Go.generate(&Shape::interchange()) {
        for line in file.text.lines() {
            let mut words = line.split([' ', '(', '[']);
            let is_constant = line.starts_with('\t') && line.contains(" = \"");
            let name = match words.next() {
                Some("type" | "func" | "var") => words.next().unwrap_or_default(),
                _ if is_constant => line.trim_start().split(' ').next().unwrap_or_default(),
                _ => continue,
            };
            // A method begins with the parenthesis of its receiver.
            assert!(name.is_empty() || names.insert(name.to_owned()), "{name}");
        }
    }
    assert!(names.len() > 500, "{}", names.len());
}

#[test]
fn every_doc_of_the_schema_is_told() {
    let shape = Shape::interchange();
    let types = text(&shape, "types.go");
    let words: Vec<&str> = types.split_whitespace().filter(|word| *word != "//").collect();
    let told = words.join(" ");
    let is_told = |doc: &str| {
        let doc: Vec<&str> = doc.split_whitespace().collect();
        assert!(told.contains(&doc.join(" ")), "{doc:?}");
    };
    for definition in &shape.definitions {
        is_told(&definition.doc);
        for field in definition.form.fields() {
            if !matches!(field.ty, Type::Constant(_)) {
                is_told(&field.doc);
            }
        }
        if let Form::Enumeration(one) = &definition.form {
            one.values.iter().for_each(|value| is_told(&value.doc));
        }
    }
    for variant in &shape.union().variants {
        is_told(&variant.doc);
    }
}
