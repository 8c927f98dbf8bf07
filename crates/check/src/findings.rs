//! How a rule says what it found: by pointer, fluently, without knowing lines or files.

use std::fmt::Display;
use std::ops::Range;

use chancery_source::{Change, DocumentId};

use crate::{Entry, Finding, Fix, Place, Related, Rule, Safety, Severity, Stated};

/// What one rule has found so far.
#[derive(Debug)]
pub struct Findings {
    rule: &'static Rule,
    found: Vec<Finding>,
}

impl Findings {
    /// No findings yet of a rule.
    pub fn new(rule: &'static Rule) -> Findings {
        Findings {
            rule,
            found: Vec::new(),
        }
    }

    /// Speaks of one record: pointers given from here on are within it.
    pub fn about<'a>(&'a mut self, entry: &'a Entry) -> Subject<'a> {
        Subject {
            document: entry.document,
            entry: Some(entry),
            findings: self,
        }
    }

    /// Speaks of a document that need not hold a record.
    pub fn about_document(&mut self, document: DocumentId) -> Subject<'_> {
        Subject {
            document,
            entry: None,
            findings: self,
        }
    }

    /// What was found.
    pub fn into_found(self) -> Vec<Finding> {
        self.found
    }
}

/// The record or document that a rule speaks of.
#[derive(Debug)]
pub struct Subject<'a> {
    findings: &'a mut Findings,
    document: DocumentId,
    /// The record, of which most rules have nothing to say: what its findings need of it is
    /// asked for when there is one.
    entry: Option<&'a Entry>,
}

impl Subject<'_> {
    /// The JSON pointer of the record within its document.
    fn base(&self) -> &str {
        self.entry.map_or("", |entry| &entry.pointer)
    }

    /// Reports the value at a pointer within the record (`/stops/0/date`).
    pub fn at(
        &mut self,
        pointer: &(impl Display + ?Sized),
        message: impl Into<String>,
    ) -> Note<'_> {
        let place = Place::Value(format!("{}{pointer}", self.base()));
        self.report(place, message.into())
    }

    /// Reports the key of the value at a pointer within the record.
    pub fn at_key(
        &mut self,
        pointer: &(impl Display + ?Sized),
        message: impl Into<String>,
    ) -> Note<'_> {
        let place = Place::Key(format!("{}{pointer}", self.base()));
        self.report(place, message.into())
    }

    /// Reports a stretch of the document's bytes.
    pub fn at_bytes(&mut self, bytes: Range<usize>, message: impl Into<String>) -> Note<'_> {
        self.report(Place::Bytes(bytes), message.into())
    }

    pub(crate) fn report(&mut self, place: Place, message: String) -> Note<'_> {
        let found = &mut self.findings.found;
        found.push(Finding {
            rule: self.findings.rule.name,
            severity: self.findings.rule.severity,
            message,
            document: self.document,
            place,
            label: None,
            related: Vec::new(),
            help: Vec::new(),
            record: self.entry.and_then(Entry::name),
            fix: None,
        });
        let finding = found.last_mut().expect("a finding was just pushed");
        let base = self.entry.map_or("", |entry| &entry.pointer);
        Note { finding, base }
    }
}

/// A finding in the making.
#[derive(Debug)]
pub struct Note<'a> {
    finding: &'a mut Finding,
    base: &'a str,
}

impl Note<'_> {
    /// Says in a few words what stands under the mark.
    pub fn label(self, text: impl Into<String>) -> Self {
        self.finding.label = Some(text.into());
        self
    }

    /// Weighs this finding otherwise than its rule weighs the rest.
    pub fn severity(self, severity: Severity) -> Self {
        self.finding.severity = severity;
        self
    }

    /// Shows a second value of the same record.
    pub fn also(self, pointer: &(impl Display + ?Sized), label: impl Into<String>) -> Self {
        let place = Place::Value(format!("{}{pointer}", self.base));
        let document = self.finding.document;
        self.relate(document, place, label.into())
    }

    /// Shows a value of another record, in its own document.
    pub fn also_in(
        self,
        entry: &Entry,
        pointer: &(impl Display + ?Sized),
        label: impl Into<String>,
    ) -> Self {
        let place = Place::Value(format!("{}{pointer}", entry.pointer));
        self.relate(entry.document, place, label.into())
    }

    /// Shows a second stretch of the same document's bytes.
    pub fn also_bytes(self, bytes: Range<usize>, label: impl Into<String>) -> Self {
        let document = self.finding.document;
        self.relate(document, Place::Bytes(bytes), label.into())
    }

    /// Shows where a configuration, which is another document, states a value.
    pub(crate) fn also_stated<T>(
        self,
        configuration: DocumentId,
        stated: &Stated<T>,
        label: impl Into<String>,
    ) -> Self {
        self.relate(
            configuration,
            Place::Bytes(stated.bytes.clone()),
            label.into(),
        )
    }

    /// Says what to do, in one sentence.
    pub fn help(self, text: impl Into<String>) -> Self {
        self.finding.help.push(text.into());
        self
    }

    /// Offers a repair that keeps the meaning. Pointers in the changes are within the record.
    pub fn fix(self, changes: impl IntoIterator<Item = Change>) -> Self {
        self.repair(Safety::Safe, changes)
    }

    /// Offers a repair that a person has to look at. Pointers are within the record.
    pub fn suggest(self, changes: impl IntoIterator<Item = Change>) -> Self {
        self.repair(Safety::Ask, changes)
    }

    fn repair(self, safety: Safety, changes: impl IntoIterator<Item = Change>) -> Self {
        let changes = changes.into_iter().map(|change| within(self.base, change));
        self.finding.fix = Some(Fix {
            safety,
            document: self.finding.document,
            changes: changes.collect(),
        });
        self
    }

    fn relate(self, document: DocumentId, place: Place, label: String) -> Self {
        self.finding.related.push(Related {
            document,
            place,
            label,
        });
        self
    }
}

/// A change whose pointer is within a record, told from the document's root.
pub(crate) fn within(base: &str, mut change: Change) -> Change {
    match &mut change {
        Change::SetText { pointer, .. }
        | Change::SetSource { pointer, .. }
        | Change::RenameKey { pointer, .. }
        | Change::Remove { pointer }
        | Change::Add { pointer, .. }
        | Change::AddFirst { pointer, .. }
        | Change::Reorder { pointer, .. }
        | Change::Quote { pointer } => pointer.insert_str(0, base),
        Change::Bytes { .. } | Change::RenameFile { .. } => {}
    }
    change
}
