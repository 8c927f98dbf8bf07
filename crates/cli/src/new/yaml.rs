//! A record as the YAML that people write: blocks, short lists in brackets, quotes only where
//! another reader would take the text for something else.

/// The longest line that is not broken.
const WIDTH: usize = 80;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Text(String),
    /// A number or a truth value, as JSON writes it.
    Literal(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
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
pub(crate) fn document(entries: &[(String, Node)]) -> String {
    let mut text = String::new();
    map(entries, 0, "", &mut text);
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
        match value {
            Node::Text(value) => text.push_str(&format!("{head} {}\n", scalar(value, false))),
            Node::Literal(value) => text.push_str(&format!("{head} {value}\n")),
            Node::Map(inner) => {
                text.push_str(&format!("{head}\n"));
                map(inner, depth + 2, "", text);
            }
            Node::List(items) => list(&head, items, depth + 2, text),
        }
    }
}

fn list(head: &str, items: &[Node], depth: usize, text: &mut String) {
    if let Some(items) = bracketed(items) {
        let line = format!("{head} {items}\n");
        if line.chars().count() <= WIDTH {
            text.push_str(&line);
            return;
        }
    }
    text.push_str(&format!("{head}\n"));
    let dash = format!("{}- ", " ".repeat(depth));
    for item in items {
        match item {
            Node::Map(entries) => map(entries, depth + 2, &dash, text),
            Node::Literal(value) => text.push_str(&format!("{dash}{value}\n")),
            Node::Text(value) => text.push_str(&format!("{dash}{}\n", scalar(value, false))),
            // No field of a record is a list of lists.
            Node::List(_) => unreachable!("the schema has no list of lists"),
        }
    }
}

/// A list of scalars in brackets; nothing for any other.
fn bracketed(items: &[Node]) -> Option<String> {
    let items = items.iter().map(|item| match item {
        Node::Text(text) => Some(scalar(text, true)),
        Node::Literal(text) => Some(text.clone()),
        Node::List(_) | Node::Map(_) => None,
    });
    let items: Vec<String> = items.collect::<Option<_>>()?;
    Some(format!("[{}]", items.join(", ")))
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
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
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
}
