//! Records as the YAML that people write: blocks, short lists in brackets, quotes only where
//! another reader would take the text for something else.
//!
//! A text stays on one line, however long it is: folded over several it would not be the same to
//! every reader.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// The longest line that is not broken.
const WIDTH: usize = 80;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A text.
    Text(String),
    /// A number, a truth value or `null`, as JSON writes it.
    Literal(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order in which it is written.
    Map(Vec<(String, Node)>),
}

impl From<&Value> for Node {
    fn from(value: &Value) -> Node {
        match value {
            Value::String(text) => Node::Text(text.clone()),
            Value::Array(items) => Node::List(items.iter().map(Node::from).collect()),
            Value::Object(map) => Node::Map(entries(map)),
            Value::Number(number) => Node::Literal(with_point(number.to_string())),
            Value::Bool(_) | Value::Null => Node::Literal(value.to_string()),
        }
    }
}

/// The entries of a mapping of JSON, in its order.
pub fn entries(map: &Map<String, Value>) -> Vec<(String, Node)> {
    let entries = map.iter();
    entries
        .map(|(key, value)| (key.clone(), Node::from(value)))
        .collect()
}

/// A number with the point that YAML 1.1 wants before an exponent.
fn with_point(number: String) -> String {
    match number.split_once('e') {
        Some((digits, exponent)) if !digits.contains('.') => format!("{digits}.0e{exponent}"),
        _ => number,
    }
}

impl Node {
    /// The texts in it, in their order; keys and numbers are none.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Node::Text(text) => vec![text],
            Node::Literal(_) => Vec::new(),
            Node::List(items) => items.iter().flat_map(Node::texts).collect(),
            Node::Map(entries) => entries.iter().flat_map(|(_, one)| one.texts()).collect(),
        }
    }
}

/// A mapping as a document.
pub fn document(entries: &[(String, Node)]) -> String {
    let mut text = String::new();
    map(entries, 0, "", &mut text);
    text
}

/// A mapping as an item of a list whose dash stands at that depth, in blanks.
pub fn item(entries: &[(String, Node)], depth: usize) -> String {
    let mut text = String::new();
    let dash = format!("{}- ", " ".repeat(depth));
    map(entries, depth + 2, &dash, &mut text);
    text
}

/// Writes entries at a depth; the first of them behind `lead`, which stands in place of its
/// indentation.
fn map(entries: &[(String, Node)], depth: usize, lead: &str, text: &mut String) {
    for (index, (key, value)) in entries.iter().enumerate() {
        let indent = " ".repeat(depth);
        let start = if index == 0 && !lead.is_empty() {
            lead
        } else {
            &indent
        };
        let head = format!("{start}{}:", scalar(key, true));
        if let Some(line) = line(value) {
            let line = format!("{head} {line}\n");
            let breaks = matches!(value, Node::List(items) if !items.is_empty());
            if !breaks || line.chars().count() <= WIDTH + 1 {
                text.push_str(&line);
                continue;
            }
        }
        let _ = writeln!(text, "{head}");
        match value {
            Node::Map(inner) => map(inner, depth + 2, "", text),
            Node::List(items) => list(items, depth + 2, text),
            Node::Text(_) | Node::Literal(_) => {}
        }
    }
}

/// Writes the items of a list, their dashes at a depth.
fn list(items: &[Node], depth: usize, text: &mut String) {
    let dash = format!("{}- ", " ".repeat(depth));
    for item in items {
        match item {
            Node::Map(entries) if !entries.is_empty() => map(entries, depth + 2, &dash, text),
            item => match line(item) {
                Some(line) => {
                    let _ = writeln!(text, "{dash}{line}");
                }
                None => {
                    let _ = writeln!(text, "{}", dash.trim_end());
                    if let Node::List(items) = item {
                        list(items, depth + 2, text);
                    }
                }
            },
        }
    }
}

/// A value that goes on the line of its key or dash: a scalar, a list of scalars in brackets,
/// and what is empty.
fn line(value: &Node) -> Option<String> {
    match value {
        Node::Text(text) => Some(scalar(text, false)),
        Node::Literal(text) => Some(text.clone()),
        Node::Map(entries) => entries.is_empty().then(|| "{}".to_owned()),
        Node::List(items) => {
            let items = items.iter().map(|item| match item {
                Node::Text(text) => Some(scalar(text, true)),
                Node::Literal(text) => Some(text.clone()),
                Node::List(_) | Node::Map(_) => None,
            });
            let items: Vec<String> = items.collect::<Option<_>>()?;
            Some(format!("[{}]", items.join(", ")))
        }
    }
}

fn scalar(text: &str, in_brackets: bool) -> String {
    if is_bare(text, in_brackets) {
        return text.to_owned();
    }
    // JSON leaves bare what readers of YAML refuse or break lines at.
    let quoted = serde_json::Value::from(text).to_string();
    let escaped = quoted.chars().map(|letter| match is_odd(letter) {
        true => format!("\\u{:04x}", u32::from(letter)),
        false => letter.to_string(),
    });
    escaped.collect()
}

/// Whether no file should hold the character as it is.
fn is_odd(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}

/// Whether every reader of YAML takes the text for itself, without quotes.
fn is_bare(text: &str, in_brackets: bool) -> bool {
    const WORDS: [&str; 9] = ["y", "n", "yes", "no", "true", "false", "on", "off", "null"];
    let begins_well = text.starts_with(char::is_alphabetic) || is_date(text);
    let acts = |letter: char| {
        is_odd(letter) || in_brackets && matches!(letter, ',' | '[' | ']' | '{' | '}' | ':')
    };
    begins_well
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
        && !text.contains(acts)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
}

/// Whether the text is a date, or an identifier that begins with one: a year, a hyphen and what
/// makes neither a number nor a time of the day.
fn is_date(text: &str) -> bool {
    let is_year = |year: &str| year.len() == 4 && year.bytes().all(|one| one.is_ascii_digit());
    let is_plain = |one: char| one.is_ascii_alphanumeric() || matches!(one, '-' | '/' | '.');
    text.split_once('-').is_some_and(|(year, rest)| {
        is_year(year)
            && rest.len() >= 2
            && text.chars().all(is_plain)
            // `2021-11-28T10` would be a moment.
            && (text.len() == 10 || !text[10.min(text.len())..].starts_with(['t', 'T']))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quotes_what_another_reader_would_misread() {
        for bare in [
            "Ādaži",
            "riga",
            "2021-11-28",
            "2021-11",
            "2021-11-28/..",
            "2021-11-28-riga",
            "https://example.org/a?b=c#d",
            "Talks, held in Riga: no",
        ] {
            let expected = bare != "Talks, held in Riga: no";
            assert_eq!(is_bare(bare, false), expected, "{bare}");
        }
        for quoted in [
            "",
            "NO",
            "no",
            "null",
            "2017",
            "0777",
            "10:30",
            "~900",
            "900+",
            "- a",
            "a #b",
            "a:",
            "a ",
            " a",
            "@a",
            "'a'",
            "a\nb",
            "../2021",
            "2021-1",
            "1e3",
            "#a",
            "2021-11-28T10",
        ] {
            assert!(!is_bare(quoted, false), "{quoted}");
        }
        assert!(is_bare("a, b", false) && !is_bare("a, b", true));
    }

    #[test]
    fn writes_as_people_do() {
        let text = |text: &str| Node::Text(text.to_owned());
        let stop = |place: &str| {
            Node::Map(vec![
                ("country".to_owned(), text("LV")),
                (
                    "places".to_owned(),
                    Node::List(vec![text(place), text("NO")]),
                ),
            ])
        };
        let long = "a-rather-long-identifier-of-somebody";
        let entries = [
            ("id".to_owned(), text("2021-11-28-riga")),
            ("seats".to_owned(), Node::Literal("2".to_owned())),
            (
                "names".to_owned(),
                Node::Map(vec![("no".to_owned(), text("Riga"))]),
            ),
            (
                "stops".to_owned(),
                Node::List(vec![stop("riga"), stop("adazi")]),
            ),
            (
                "visitors".to_owned(),
                Node::List(vec![text(long), text(long), text("x")]),
            ),
        ];
        insta::assert_snapshot!(document(&entries), @r#"
        id: 2021-11-28-riga
        seats: 2
        names:
          "no": Riga
        stops:
          - country: LV
            places: [riga, "NO"]
          - country: LV
            places: [adazi, "NO"]
        visitors:
          - a-rather-long-identifier-of-somebody
          - a-rather-long-identifier-of-somebody
          - x
        "#);
    }

    /// Texts that broke writers of YAML: each comes back as it was.
    #[test]
    fn every_text_reads_back() {
        for odd in [
            "NO",
            "~",
            "- a",
            "? a",
            ": a",
            "a: b",
            "a #b",
            "#",
            "'",
            "\"",
            "\\",
            "%a",
            "@a",
            "`a`",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "{a: b}",
            "[a]",
            "a, b",
            "a]",
            "---",
            "...",
            " a ",
            "a\nb",
            "a\n\nb\n",
            "\t",
            "0x1F",
            "1_000",
            "12:34:56",
            "2021-11-28T10:00:00Z",
            "<<",
            "=",
            "\u{feff}a",
            "a\u{85}b",
            "a\u{2028}b",
            "\u{7f}",
            "\u{1f600}",
            "بيروت",
            "ą̊",
            "é",
        ] {
            let text = || Node::Text(odd.to_owned());
            let list = Node::List(vec![text(), text()]);
            let entries = [(odd.to_owned(), text()), ("list".to_owned(), list)];
            let written = document(&entries);
            let read = chancery::Document::parse("a.yaml", written.clone().into_bytes());
            let texts: Vec<&str> = read
                .tree
                .root()
                .unwrap_or_else(|| panic!("{written}\n{:?}", read.faults))
                .entries()
                .flat_map(|(key, value)| [key.text(), value.text()])
                .collect();
            let faults: Vec<_> = read.faults.iter().map(|fault| &fault.message).collect();
            assert_eq!(texts[..2], [odd, odd], "{written}\n{faults:?}");
            let items = read.tree.find("/list").unwrap().value.items();
            let items: Vec<&str> = items.map(|item| item.text()).collect();
            assert_eq!(items, [odd, odd], "{written}");
        }
    }

    fn value() -> impl Strategy<Value = Value> {
        let text =
            "(\\PC|[-:#,'\"\\\\ \\[\\]{}&*!|>%@`\n\t?~.0-9ynYNe\u{85}\u{2028}\u{feff}\u{ffff}])*";
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            text.prop_map(Value::from),
            "(true|null|no|~|0x1f|1e3|2021-11-28|[0-9_.+-]{1,4})".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 4, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                proptest::collection::btree_map(text, inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_value_reads_back(value in value()) {
            let written = item(&[("value".to_owned(), Node::from(&value))], 2);
            let parsed = chancery::Document::parse("a.yaml", written.clone().into_bytes());
            prop_assert!(parsed.faults.is_empty(), "{written}\n{:?}", parsed.faults);
            let found = parsed.tree.find("/0/value").unwrap().value;
            let read: Value = found.read().unwrap();
            prop_assert_eq!(read, value, "{}", written);
        }
    }
}
