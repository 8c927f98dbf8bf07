//! The crate from outside, in one binary.

mod agreement;
mod edits;
mod encoding;
mod faults_of_json;
mod faults_of_yaml;
mod hostile;
mod reading;
mod records;
mod trees;
mod walking;

use chancery_source::{Document, Kind, Node, Tree};

/// The tree of a text that has no faults.
fn tree(path: &str, text: &str) -> Tree {
    let document = Document::parse(path, text.as_bytes().to_vec());
    assert_eq!(describe(&document), "sound", "{text:?}");
    document.tree
}

/// A node in the notation of JSON, with `?` before text without quotes and `!` after what was
/// not read to its end.
fn outline(node: Node<'_>) -> String {
    let text = match node.kind() {
        Kind::Map => {
            let entry =
                |(key, value): (Node<'_>, Node<'_>)| format!("{}: {}", key.text(), outline(value));
            format!(
                "{{{}}}",
                node.entries().map(entry).collect::<Vec<_>>().join(", ")
            )
        }
        Kind::List => {
            format!(
                "[{}]",
                node.items().map(outline).collect::<Vec<_>>().join(", ")
            )
        }
        Kind::Text if node.is_plain() => format!("?{:?}", node.text()),
        Kind::Text => format!("{:?}", node.text()),
        Kind::Number | Kind::Bool => node.text().to_owned(),
        Kind::Null if node.text().is_empty() => "nothing".to_owned(),
        Kind::Null => node.text().to_owned(),
    };
    if node.is_complete() { text } else { text + "!" }
}

/// The faults of a text, one a line: `line:column-column message` and `(help)`.
fn faults(path: &str, text: &str) -> String {
    let document = Document::parse(path, text.as_bytes().to_vec());
    describe(&document)
}

fn describe(document: &Document) -> String {
    let mut lines = Vec::new();
    for fault in &document.faults {
        let span = document.tree.span(fault.bytes.clone());
        let end = match span.end.line == span.start.line {
            true => span.end.column.to_string(),
            false => format!("{}:{}", span.end.line, span.end.column),
        };
        let help = fault
            .help
            .as_ref()
            .map_or(String::new(), |help| format!(" ({help})"));
        let (line, column) = (span.start.line, span.start.column);
        lines.push(format!("{line}:{column}-{end} {}{help}", fault.message));
    }
    match lines.is_empty() {
        true => "sound".to_owned(),
        false => lines.join("\n"),
    }
}

/// A table of texts, each with its faults below it.
fn table(path: &str, texts: &[&str]) -> String {
    let rows = texts.iter().map(|text| {
        let shown = text
            .escape_debug()
            .to_string()
            .replace("\\\"", "\"")
            .replace("\\'", "'");
        format!("> {shown}\n  {}", faults(path, text).replace('\n', "\n  "))
    });
    rows.collect::<Vec<_>>().join("\n")
}
