//! The schema gate: typed records straight out of the tree, and for a record that its type
//! refuses, all its faults by the schema.
//!
//! Because schema and types agree (the law of the model), the validator is asked only
//! about records that `serde` has refused: a good record never meets it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use chancery_model::{Kind, Record};
use chancery_source::{Document, DocumentId, Documents, Node, Reading, Syntax};
use jsonschema::{PatternOptions, Validator};
use serde_json::Value;

use crate::dispatch::{Found, Misfit, dispatch};
use crate::findings::within;
use crate::locate::bytes_of;
use crate::violation::{Refusing, explained, model_name, violations};
use crate::{Check, Entry, Finding, Fix, Place, RecordName, rules};

static AUTHORING: LazyLock<Value> = LazyLock::new(chancery_model::schema::authoring);
static READING: LazyLock<Reading> = LazyLock::new(|| Reading::of_schema(&AUTHORING));

/// The authoring schema, built once.
pub(crate) fn authoring() -> &'static Value {
    &AUTHORING
}

/// What a document holds.
#[derive(Debug, Default)]
pub struct Read {
    /// Its records, in the document's order, those among them that the schema refuses too.
    pub entries: Vec<Entry>,
    /// What its reader and the schema refuse.
    pub findings: Vec<Finding>,
    /// What of the document goes to no rule, in its order.
    pub refusals: Vec<Refusal>,
}

/// A stretch of a document that goes to no rule, because the schema or the reader refuses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The document.
    pub document: DocumentId,
    /// The bytes of the record, or of the fault. A finding that says why begins in them.
    pub bytes: Range<usize>,
    /// Where the key of the list begins in which it stands, if that key is at fault: a finding
    /// there says why, too.
    pub key: Option<usize>,
    /// Whether it is a whole record; else a fault of syntax, or what is no record at all.
    pub is_record: bool,
}

/// Reads the records of a document: has the schema decide how plain scalars are read,
/// makes typed records, and explains all that is refused.
///
/// # Panics
/// If no such document was pushed.
pub fn read(documents: &mut Documents, id: DocumentId) -> Read {
    read_document(documents.get_mut(id).expect("the document was pushed"), id)
}

/// The same for a document that is not yet among others, with the number that it is to have.
pub fn read_document(document: &mut Document, id: DocumentId) -> Read {
    let mut read = Read {
        findings: text_findings(document, id),
        refusals: faults(document, id),
        ..Read::default()
    };
    let Some(root) = document.tree.root() else {
        return read;
    };
    let form = dispatch(root, document.syntax, document.folder.as_deref());
    // What a cut-off file seems to lack may stand behind the fault.
    if document.faults.is_empty() || !form.found.is_empty() {
        for misfit in form.misfits {
            read.refusals.push(Refusal {
                document: id,
                bytes: bytes_of(&misfit.place, &document.tree),
                key: None,
                is_record: false,
            });
            read.findings.push(finding(misfit, id));
        }
    }
    for found in form.found {
        entry(document, id, &found, &mut read);
    }
    tidy(&mut read.refusals);
    read
}

/// Sorts refusals, and leaves out what is told with a record: why it has no kind.
fn tidy(refusals: &mut Vec<Refusal>) {
    let keys: HashSet<usize> = refusals.iter().filter_map(|refusal| refusal.key).collect();
    refusals.retain(|refusal| refusal.is_record || !keys.contains(&refusal.bytes.start));
    refusals.sort_by_key(|refusal| (refusal.bytes.start, !refusal.is_record));
    refusals.dedup_by(|part, whole| {
        whole.is_record && !part.is_record && part.bytes.start <= whole.bytes.end
    });
}

/// The start of the key that names no kind, where a record stands in the list under it.
fn key_at_fault(document: &Document, found: &Found) -> Option<usize> {
    let (list, _) = found.pointer.rsplit_once('/')?;
    let key = document.tree.find(list)?.key?;
    (!found.certain).then(|| key.range().start)
}

/// What the reader of the text refuses.
fn faults(document: &Document, id: DocumentId) -> Vec<Refusal> {
    let faults = document.faults.iter().map(|fault| Refusal {
        document: id,
        bytes: fault.bytes.clone(),
        key: None,
        is_record: false,
    });
    faults.collect()
}

/// Lets the rules about text look: syntax, encoding, keys written twice.
fn text_findings(document: &Document, id: DocumentId) -> Vec<Finding> {
    let mut all = Vec::new();
    for rule in rules::ALL {
        let mut findings = crate::Findings::new(rule);
        for check in rule.checks {
            if let Check::Text(check) = check {
                check(document, &mut findings.about_document(id));
            }
        }
        all.extend(findings.into_found());
    }
    all
}

fn finding(misfit: Misfit, document: DocumentId) -> Finding {
    Finding {
        rule: misfit.rule,
        severity: rules::by_name(misfit.rule).map_or(crate::Severity::Error, |rule| rule.severity),
        message: misfit.message,
        document,
        place: misfit.place,
        label: None,
        related: Vec::new(),
        help: misfit.help,
        record: None,
        fix: misfit.fix.map(|(safety, change)| Fix {
            safety,
            document,
            changes: vec![change],
        }),
    }
}

/// Reads one record and appends it, with what is wrong with it, to the rest.
fn entry(document: &mut Document, id: DocumentId, found: &Found, read: &mut Read) {
    let start = READING.start(found.kind.definition());
    let node = document
        .tree
        .find(&found.pointer)
        .expect("dispatch found it there")
        .value
        .id();
    // JSON says of each value what it is; only a plain scalar of YAML wants reading.
    if let (Some(start), Syntax::Yaml) = (start, document.syntax) {
        READING.apply(&mut document.tree, node, start);
    }
    let node = document.tree.node(node);
    let torn = is_torn(document, node);
    let bytes = node.range();
    let record = match Record::deserialize_as(found.kind, node) {
        Ok(record) if found.certain && !torn => Some(record),
        Ok(_) => None,
        Err(refusal) => {
            let context = Refused {
                document,
                id,
                found,
                torn,
                refusal: refusal.to_string(),
            };
            read.findings.extend(context.explain(node));
            None
        }
    };
    if record.is_none() && !torn {
        read.refusals.push(Refusal {
            document: id,
            bytes,
            key: key_at_fault(document, found),
            is_record: true,
        });
    }
    let mut entry = Entry::new(id, node, found.kind, stated_id(node), record);
    entry.is_torn = torn;
    read.entries.push(entry);
}

fn stated_id(node: Node<'_>) -> Option<String> {
    let id = node.get("id")?;
    (id.kind() == chancery_source::Kind::Text).then(|| id.text().to_owned())
}

/// A record that its type refused.
struct Refused<'a> {
    document: &'a Document,
    id: DocumentId,
    found: &'a Found,
    torn: bool,
    refusal: String,
}

impl Refused<'_> {
    /// All its faults, in the words of the rules.
    fn explain(&self, node: Node<'_>) -> Vec<Finding> {
        let Ok(value) = node.read::<Value>() else {
            return vec![self.fallback(node)];
        };
        let kind = self.found.kind;
        let root = schema_of(kind);
        let refusing = Refusing {
            root,
            value: &value,
            called: &|pointer| model_name(root, kind.definition(), pointer),
        };
        let all = violations(&refusing, validator(kind).iter_errors(&value));
        let mut findings: Vec<Finding> = Vec::new();
        for violation in all {
            let Some((rule, explanation)) = explained(&violation) else {
                continue;
            };
            let finding = Finding {
                rule: rule.name,
                severity: rule.severity,
                message: explanation.message,
                document: self.id,
                place: self.within(explanation.place),
                label: None,
                related: Vec::new(),
                help: explanation.help,
                record: self.name(node),
                fix: explanation.fix.map(|(safety, changes)| Fix {
                    safety,
                    document: self.id,
                    changes: changes
                        .into_iter()
                        .map(|change| within(&self.found.pointer, change))
                        .collect(),
                }),
            };
            if !self.is_silenced(&violation.pointer, violation.keyword) {
                findings.push(finding);
            }
        }
        if findings.is_empty() && !self.torn && self.found.certain {
            findings.push(self.fallback(node));
        }
        findings
    }

    /// What the type itself said: a refusal is never silent, even if the schema has no
    /// word for it.
    fn fallback(&self, node: Node<'_>) -> Finding {
        Finding {
            rule: rules::INVALID_VALUE,
            severity: crate::Severity::Error,
            message: self.refusal.clone(),
            document: self.id,
            place: Place::Value(self.found.pointer.clone()),
            label: None,
            related: Vec::new(),
            help: Vec::new(),
            record: self.name(node),
            fix: None,
        }
    }

    fn name(&self, node: Node<'_>) -> Option<RecordName> {
        Some(RecordName {
            kind: self.found.kind,
            id: stated_id(node)?,
        })
    }

    fn within(&self, place: Place) -> Place {
        match place {
            Place::Value(pointer) => Place::Value(format!("{}{pointer}", self.found.pointer)),
            Place::Key(pointer) => Place::Key(format!("{}{pointer}", self.found.pointer)),
            bytes => bytes,
        }
    }

    /// Whether a violation only repeats what was said already: a kind that was guessed, or
    /// what a cut-off record lacks.
    fn is_silenced(&self, pointer: &str, keyword: &str) -> bool {
        if !self.found.certain && (pointer == "/type" || pointer.is_empty()) {
            return true;
        }
        if !self.torn {
            return false;
        }
        if matches!(keyword, "required" | "minItems" | "minProperties") {
            return true;
        }
        let tree = &self.document.tree;
        let whole = format!("{}{pointer}", self.found.pointer);
        let fault = self.document.faults.iter().map(|fault| fault.bytes.start);
        let line = |byte: usize| tree.position(byte).line;
        let Some(place) = tree.find(&whole) else {
            return true;
        };
        let end = place.value.range().end;
        fault
            .into_iter()
            .any(|fault| line(fault) == line(end) || (!place.value.is_complete() && end <= fault))
    }
}

/// Whether a fault cut this record off, so that it may lack what stands behind.
fn is_torn(document: &Document, node: Node<'_>) -> bool {
    let tree = &document.tree;
    let range = node.range();
    !node.is_complete()
        || document.faults.iter().any(|fault| {
            let at = fault.bytes.start;
            let is_last = tree
                .root()
                .is_some_and(|root| range.end >= root.range().end);
            let is_its_line = tree.position(at).line == tree.position(range.start).line;
            at >= range.start
                && if document.syntax == Syntax::NdJson {
                    is_its_line
                } else {
                    is_last
                }
        })
}

/// A schema whose root is one kind, with the definitions that it needs.
fn schema_of(kind: Kind) -> &'static Value {
    static SCHEMAS: LazyLock<HashMap<Kind, OnceLock<Value>>> =
        LazyLock::new(|| Kind::ALL.iter().map(|&k| (k, OnceLock::new())).collect());
    SCHEMAS[&kind].get_or_init(|| {
        serde_json::json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$ref": format!("#/$defs/{}", kind.definition()),
            "$defs": AUTHORING["$defs"],
        })
    })
}

/// The validator of one kind, built when first a record of it is refused.
fn validator(kind: Kind) -> &'static Validator {
    static VALIDATORS: LazyLock<HashMap<Kind, OnceLock<Validator>>> =
        LazyLock::new(|| Kind::ALL.iter().map(|&k| (k, OnceLock::new())).collect());
    VALIDATORS[&kind].get_or_init(|| {
        jsonschema::options()
            .with_pattern_options(PatternOptions::regex())
            .build(schema_of(kind))
            .expect("our own schema compiles: a test of the model builds it")
    })
}
