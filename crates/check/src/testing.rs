//! One rule over a snippet, as text: what the tests of the rules stand on.

use std::fmt::Write as _;

use chancery_model::{Day, FullDate, Kind, Record};
use chancery_source::{Document, DocumentId, Documents};
use serde_json::{Value, json};

use crate::dispatch::dispatch;
use crate::{
    DataSet, Entry, Expectations, ExpectedOfKind, Finding, Findings, LocatedFinding, Rule, Safety,
    Spelling, Stated, locate_all, read, rules,
};

/// What a rule finds in YAML. Required fields that the snippet leaves out are filled in, so
/// that a test shows only what it is about; not for the rules of the schema itself.
///
/// A snippet that is about its file names it in a comment at the top: `# topics/energy.yaml`.
pub(crate) fn lint(rule: &'static Rule, yaml: &str) -> String {
    lint_named(rule, named(yaml), yaml)
}

/// The path of a file in a comment on the first line.
fn named(yaml: &str) -> &str {
    yaml.lines()
        .next()
        .and_then(|line| line.strip_prefix("# "))
        .filter(|path| path.ends_with(".yaml"))
        .unwrap_or("test.yaml")
}

/// The same for a file of another name, which decides its syntax.
pub(crate) fn lint_named(rule: &'static Rule, name: &str, text: &str) -> String {
    lint_with(rule, name, text.as_bytes(), None)
}

/// The same for bytes that are no text.
pub(crate) fn lint_bytes(rule: &'static Rule, bytes: &[u8]) -> String {
    lint_with(rule, "test.yaml", bytes, None)
}

/// The same with a day that counts as today.
pub(crate) fn lint_as_of(rule: &'static Rule, yaml: &str, today: &str) -> String {
    let today = Some(today.parse::<FullDate>().unwrap().day());
    lint_with(rule, named(yaml), yaml.as_bytes(), today)
}

/// The same where a configuration, `1234` and no more, states what is expected of a kind.
/// Today is the first day of 2026.
pub(crate) fn lint_expecting(rule: &'static Rule, yaml: &str, kind: ExpectedOfKind) -> String {
    lint_against(rule, yaml, |document| Expectations {
        document,
        kinds: vec![kind],
        idle_patterns: Vec::new(),
    })
}

/// The same where a configuration, `1234` and no more, states what is expected.
pub(crate) fn lint_against(
    rule: &'static Rule,
    yaml: &str,
    expectations: impl FnOnce(DocumentId) -> Expectations,
) -> String {
    lint_configured(rule, yaml, |data, document| {
        data.expecting(expectations(document))
    })
}

/// The same where that configuration says how the data are spelt.
pub(crate) fn lint_spelling(
    rule: &'static Rule,
    yaml: &str,
    spelling: impl FnOnce(DocumentId) -> Spelling,
) -> String {
    lint_configured(rule, yaml, |data, document| data.spelt(spelling(document)))
}

fn lint_configured(
    rule: &'static Rule,
    yaml: &str,
    configured: impl for<'d> FnOnce(DataSet<'d>, DocumentId) -> DataSet<'d>,
) -> String {
    let mut documents = Documents::new();
    let id = documents.push(Document::parse("test.yaml", yaml.as_bytes().to_vec()));
    let configuration = documents.push(Document::unread("chancery.toml", "    1234"));
    let entries = read(&mut documents, id).entries;
    let entries = filled(&documents[id], entries);
    let data = DataSet::new(&documents, entries, Day::new(2026, 1, 1));
    let data = configured(data, configuration);
    let mut findings = Findings::new(rule);
    crate::run::look(&[rule], &data, std::slice::from_mut(&mut findings));
    print(locate_all(findings.into_found(), &documents))
}

/// A value as that configuration states it.
pub(crate) fn stated<T>(value: T) -> Stated<T> {
    Stated { value, bytes: 4..8 }
}

/// What all rules find in YAML, with nothing filled in.
pub(crate) fn lint_all(yaml: &str) -> String {
    let mut documents = Documents::new();
    let id = documents.push(Document::parse("test.yaml", yaml.as_bytes().to_vec()));
    let one = read(&mut documents, id);
    let mut all = one.findings;
    let data = DataSet::new(&documents, one.entries, None);
    crate::identify(&mut all, &data);
    all.extend(crate::run(&data));
    let located = crate::suppress(locate_all(all, &documents), &documents, &|_| true);
    print(located)
}

/// Asks the data set of YAML, in which required fields are filled in.
pub(crate) fn with_data<A>(yaml: &str, ask: impl FnOnce(&DataSet<'_>) -> A) -> A {
    let mut documents = Documents::new();
    let id = documents.push(Document::parse("test.yaml", yaml.as_bytes().to_vec()));
    let entries = read(&mut documents, id).entries;
    let entries = filled(&documents[id], entries);
    ask(&DataSet::new(&documents, entries, None))
}

fn suppressed(text: &str) -> String {
    let blocks = lint_all(text);
    let mut kept = String::new();
    let mut is_kept = false;
    for line in blocks.lines() {
        if !line.starts_with(' ') {
            is_kept = line.contains("[unused-suppression]");
        }
        if is_kept {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// The repairs that a rule offers in YAML, a line each: how safe, and the changes.
pub(crate) fn repairs(rule: &'static Rule, yaml: &str) -> String {
    let fixes = found(rule, named(yaml), yaml.as_bytes(), None)
        .into_iter()
        .filter_map(|finding| finding.fix);
    fixes
        .map(|fix| {
            let safety = match fix.safety {
                Safety::Safe => "safe",
                Safety::Ask => "ask",
            };
            format!("{safety}: {:?}\n", fix.changes)
        })
        .collect()
}

/// YAML after every repair that a rule offers in it.
pub(crate) fn mended(rule: &'static Rule, yaml: &str) -> String {
    let document = Document::parse(named(yaml), yaml.as_bytes().to_vec());
    let changes: Vec<_> = found(rule, named(yaml), yaml.as_bytes(), None)
        .into_iter()
        .filter_map(|finding| finding.fix)
        .flat_map(|fix| fix.changes)
        .collect();
    let edits = chancery_source::edits(&document, &changes).expect("the repairs can be made");
    chancery_source::apply(yaml, &edits).expect("the repairs are apart")
}

fn lint_with(rule: &'static Rule, name: &str, bytes: &[u8], today: Option<Day>) -> String {
    if matches!(rule.checks, [crate::Check::Suppressions]) {
        return suppressed(&String::from_utf8_lossy(bytes));
    }
    print(found(rule, name, bytes, today))
}

fn found(rule: &'static Rule, name: &str, bytes: &[u8], today: Option<Day>) -> Vec<LocatedFinding> {
    let mut documents = Documents::new();
    let id = documents.push(Document::parse(name, bytes.to_vec()));
    let one = read(&mut documents, id);
    let entries = filled(&documents[id], one.entries);
    let mut found: Vec<Finding> = one.findings;
    found.retain(|finding| finding.rule == rule.name);
    let data = DataSet::new(&documents, entries, today);
    let mut findings = Findings::new(rule);
    crate::run::look(&[rule], &data, std::slice::from_mut(&mut findings));
    found.extend(findings.into_found());
    locate_all(found, &documents)
}

/// Entries with the records that they would be if nothing required were missing.
fn filled(document: &Document, entries: Vec<Entry>) -> Vec<Entry> {
    let root = document.tree.root().expect("the snippet holds something");
    let found = dispatch(root, document.syntax, None).found;
    entries
        .into_iter()
        .zip(found)
        .map(|(mut entry, found)| {
            if entry.record.is_none() && found.certain {
                let node = document.tree.find(&entry.pointer).unwrap().value;
                let mut value: Value = node.read().unwrap();
                fill(entry.kind, &mut value);
                entry.record = Record::deserialize_as(entry.kind, value).ok();
            }
            entry
        })
        .collect()
}

fn fill(kind: Kind, value: &mut Value) {
    let smallest = match kind {
        Kind::Visit => {
            json!({"status": "unknown", "date": "2021", "visitors": ["x"], "sources": ["x"]})
        }
        Kind::Meeting | Kind::Operation | Kind::Deployment | Kind::Coverage => {
            json!({"status": "unknown", "sources": ["x"]})
        }
        Kind::Statement | Kind::Document | Kind::MinisterialMeeting => json!({"sources": ["x"]}),
        _ => json!({}),
    };
    let fields =
        chancery_model::schema::authoring()["$defs"][kind.definition()]["properties"].clone();
    if let (Some(target), Some(smallest)) = (value.as_object_mut(), smallest.as_object()) {
        for (key, default) in smallest {
            if fields.get(key).is_some() {
                target.entry(key.clone()).or_insert_with(|| default.clone());
            }
        }
    }
}

fn print(findings: Vec<LocatedFinding>) -> String {
    let mut out = String::new();
    for finding in findings {
        let at = finding.location.span.start;
        let (line, column) = (at.line, at.column);
        let severity = finding.severity.name();
        let (rule, message) = (finding.rule, finding.message);
        writeln!(out, "{line}:{column} {severity}[{rule}]: {message}").unwrap();
        for other in finding.related {
            let at = other.span.start;
            let label = other.label.unwrap_or_default();
            writeln!(out, "  {}:{} {label}", at.line, at.column).unwrap();
        }
        for help in finding.help {
            writeln!(out, "  help: {help}").unwrap();
        }
    }
    out
}

/// A block of YAML in a rule's doc.
pub(crate) struct Example {
    pub text: String,
    pub is_bad: bool,
    /// Whether a block of TOML stands above it: then it is an example only with that
    /// configuration, which is not read here.
    pub is_configured: bool,
}

/// The blocks marked `yaml bad` and `yaml good`.
pub(crate) fn examples(doc: &str) -> Vec<Example> {
    let mut all = Vec::new();
    let mut current: Option<Example> = None;
    let mut is_configured = false;
    for line in doc
        .lines()
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
    {
        match (&mut current, line.trim()) {
            (None, "```toml") => is_configured = true,
            (None, "```yaml bad" | "```yaml good") => {
                current = Some(Example {
                    text: String::new(),
                    is_bad: line.ends_with("bad"),
                    is_configured: std::mem::take(&mut is_configured),
                });
            }
            (Some(_), "```") => all.extend(current.take()),
            (Some(example), _) => {
                example
                    .text
                    .push_str(&line.replace("\\u{feff}", "\u{feff}"));
                example.text.push('\n');
            }
            _ => {}
        }
    }
    all
}

/// Every rule that the crate lists can be asked for by its name.
#[test]
fn rules_are_found_by_name() {
    for rule in rules::ALL {
        assert_eq!(rules::by_name(rule.name).unwrap().doc, rule.doc);
    }
    assert!(rules::by_name("no-such-rule").is_none());
}
