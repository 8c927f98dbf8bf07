//! SARIF 2.1.0, as code scanning reads it: the rules that found something with what they are
//! for, the findings with their places, the facts they conflict with, and repairs.
//!
//! What answers a finding (a comment, the configuration) leaves it out of the report, so that
//! there are no suppressions.

use std::io;

use chancery_check::{LocatedFinding, Location, Rule, Severity, rules};
use serde_json::{Map, Value, json};

use crate::Page;
use crate::envelope::new_name;
use crate::glyph::visible;
use crate::json::write_document;
use crate::place::{from_root, identity, is_absolute};
use crate::summary::unexplained;

/// What paths are told from: the root of the repository, wherever it lies.
const ROOT: &str = "SRCROOT";

pub(crate) fn render(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let found = &page.report.findings;
    let used: Vec<&Rule> = rules::ALL
        .iter()
        .copied()
        .filter(|rule| found.iter().any(|finding| finding.rule == rule.name))
        .collect();
    let results: Vec<Value> = found
        .iter()
        .map(|finding| result(page, finding, &used))
        .collect();
    let document = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "chancery",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": used.iter().copied().map(descriptor).collect::<Vec<_>>(),
            }},
            "invocations": [invocation(page)],
            "originalUriBaseIds": { ROOT: {
                "description": { "text": "The root of the repository." },
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    write_document(&document, out)
}

/// A rule as SARIF describes it.
fn descriptor(rule: &Rule) -> Value {
    let doc = rule.markdown();
    let what = doc
        .lines()
        .skip_while(|line| line.starts_with('#') || line.is_empty())
        .take_while(|line| !line.starts_with('#'))
        .collect::<Vec<_>>()
        .join("\n");
    json!({
        "id": rule.name,
        "name": pascal_case(rule.name),
        "shortDescription": { "text": format!("{}.", rule.summary()) },
        "fullDescription": { "text": what.trim() },
        "help": { "text": plain(&doc), "markdown": doc },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// `StopOutsideVisit` of `stop-outside-visit`.
fn pascal_case(name: &str) -> String {
    name.split('-')
        .map(|word| word[..1].to_ascii_uppercase() + &word[1..])
        .collect()
}

/// A rule's doc without the marks of Markdown: headings as they are read, examples indented.
fn plain(markdown: &str) -> String {
    let mut out = String::new();
    let mut in_example = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if in_example {
            out.push_str(&format!("    {line}\n"));
        } else {
            out.push_str(line.trim_start_matches('#').trim_start());
            out.push('\n');
        }
    }
    out
}

fn result(page: &Page<'_>, finding: &LocatedFinding, used: &[&Rule]) -> Value {
    let mut text = visible(&finding.message);
    for help in &finding.help {
        text.push_str(&format!("\nhelp: {}", visible(help)));
    }
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "message": { "text": unlinked(&text) },
        "locations": [location(page, &finding.location)],
        "partialFingerprints": { "recordRulePointer/v1": identity(page, finding) },
    });
    if let Some(index) = used.iter().position(|rule| rule.name == finding.rule) {
        result["ruleIndex"] = index.into();
    }
    if !finding.related.is_empty() {
        let related = finding.related.iter().enumerate().map(|(index, place)| {
            let mut related = location(page, place);
            related["id"] = index.into();
            related
        });
        result["relatedLocations"] = related.collect();
    }
    if let Some(fix) = finding.fix.as_ref().and_then(|fix| repair(page, fix)) {
        result["fixes"] = json!([fix]);
    }
    let properties = properties(finding);
    if !properties.is_empty() {
        result["properties"] = properties.into();
    }
    result
}

/// What SARIF has no words for.
fn properties(finding: &LocatedFinding) -> Map<String, Value> {
    let mut properties = Map::new();
    if let Some(record) = &finding.record {
        properties.insert("kind".to_owned(), record.kind.name().into());
        properties.insert("record".to_owned(), record.id.as_str().into());
    }
    if let Some(pointer) = &finding.location.pointer {
        properties.insert("pointer".to_owned(), pointer.as_str().into());
    }
    if let Some(fix) = &finding.fix {
        properties.insert("fixSafety".to_owned(), fix.safety.name().into());
    }
    properties
}

fn location(page: &Page<'_>, place: &Location) -> Value {
    let mut location = json!({ "physicalLocation": {
        "artifactLocation": artifact(page, &page.documents[place.document].path),
        "region": region(place.span),
    }});
    if let Some(label) = &place.label {
        location["message"] = json!({ "text": unlinked(&visible(label)) });
    }
    location
}

/// The end of a region is the place after its last character, as with our spans.
fn region(span: chancery_source::Span) -> Value {
    json!({
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
    })
}

/// A repair, if SARIF can say it: it knows replacements of text and no new names of files,
/// and the changes of a repair are made together or not at all.
fn repair(page: &Page<'_>, fix: &chancery_check::Fix) -> Option<Value> {
    let document = &page.documents[fix.document];
    let edits = chancery_source::edits(document, &fix.changes)?;
    if edits.is_empty() || new_name(fix).is_some() {
        return None;
    }
    let replacements: Vec<Value> = edits
        .into_iter()
        .map(|edit| {
            json!({
                "deletedRegion": region(document.tree.span(edit.bytes)),
                "insertedContent": { "text": edit.text },
            })
        })
        .collect();
    let description = match fix.safety {
        chancery_check::Safety::Safe => "a repair that keeps the meaning",
        chancery_check::Safety::Ask => "a suggestion, to be looked at by a person",
    };
    Some(json!({
        "description": { "text": description },
        "artifactChanges": [{
            "artifactLocation": artifact(page, &document.path),
            "replacements": replacements,
        }],
    }))
}

fn invocation(page: &Page<'_>) -> Value {
    let report = page.report;
    let mut notifications: Vec<Value> = report
        .unreadable
        .iter()
        .map(|file| {
            let text = format!("cannot read it: {}", visible(&file.reason));
            json!({
                "level": "error",
                "message": { "text": unlinked(&text) },
                "locations": [{ "physicalLocation": {
                    "artifactLocation": artifact(page, &file.path),
                }}],
            })
        })
        .collect();
    if let Some(text) = unexplained(report) {
        notifications.push(json!({ "level": "error", "message": { "text": text } }));
    }
    let mut invocation = json!({ "executionSuccessful": notifications.is_empty() });
    if !notifications.is_empty() {
        invocation["toolExecutionNotifications"] = notifications.into();
    }
    invocation
}

/// Where a file lies, as an address: relative to the root of the repository where it can be.
fn artifact(page: &Page<'_>, path: &str) -> Value {
    let path = from_root(page.setting.folder, path);
    if !is_absolute(&path) {
        return json!({ "uri": encoded(&path), "uriBaseId": ROOT });
    }
    let slash = if path.starts_with('/') { "" } else { "/" };
    json!({ "uri": format!("file://{slash}{}", encoded(&path)) })
}

/// A path as part of an address: all but unreserved characters and slashes as `%20`.
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A text without links: a message of SARIF makes one of `[words](address)`, and an address
/// that data brings leads nowhere that a reader wants to go.
fn unlinked(text: &str) -> String {
    text.replace("](", "] (")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_addresses() {
        assert_eq!(encoded("a b/%:Ā\n.yaml"), "a%20b/%25%3A%C4%80%0A.yaml");
    }

    #[test]
    fn docs_read_well_without_markdown() {
        let doc = "# What it finds\nA `stop`.\n\n# Example\n```yaml bad\na: # b\n```\n";
        assert_eq!(
            plain(doc),
            "What it finds\nA `stop`.\n\nExample\n    a: # b\n"
        );
        assert_eq!(pascal_case("stop-outside-visit"), "StopOutsideVisit");
    }
}
