//! Hand-made reports over small documents.

use std::ops::Range;

use chancery_check::{Counts, LocatedFinding, Location, Outcome, Report, Severity, Withheld};
use chancery_report::{Format, Setting, render};
use chancery_source::{Document, DocumentId, Documents};

/// Documents with findings about them.
pub struct Desk {
    pub documents: Documents,
    pub findings: Vec<LocatedFinding>,
    files: usize,
}

impl Desk {
    pub fn new() -> Desk {
        Desk {
            documents: Documents::default(),
            findings: Vec::new(),
            files: 0,
        }
    }

    pub fn file(&mut self, path: &str, text: &str) -> DocumentId {
        self.files += 1;
        self.documents
            .push(Document::parse(path, text.as_bytes().to_vec()))
    }

    /// The place where `words` first stand in a document.
    pub fn place(&self, document: DocumentId, words: &str, label: Option<&str>) -> Location {
        let text = self.documents[document].tree.text();
        let start = text.find(words).expect("the words stand in the document");
        self.bytes(document, start..start + words.len(), label)
    }

    pub fn bytes(
        &self,
        document: DocumentId,
        bytes: Range<usize>,
        label: Option<&str>,
    ) -> Location {
        Location {
            document,
            pointer: None,
            span: self.documents[document].tree.span(bytes.clone()),
            bytes,
            label: label.map(str::to_owned),
        }
    }

    /// Adds an error of a rule without second places and help, for the caller to fill.
    pub fn error(
        &mut self,
        rule: &'static str,
        at: Location,
        message: &str,
    ) -> &mut LocatedFinding {
        self.findings.push(LocatedFinding {
            rule,
            severity: Severity::Error,
            message: message.to_owned(),
            location: at,
            related: Vec::new(),
            help: Vec::new(),
            record: None,
            fix: None,
        });
        self.findings.last_mut().expect("it was just pushed")
    }

    pub fn report(&self) -> Report {
        let of = |severity| {
            let findings = self.findings.iter();
            findings
                .filter(|finding| finding.severity == severity)
                .count()
        };
        Report {
            outcome: if self.findings.is_empty() {
                Outcome::Clean
            } else {
                Outcome::Findings
            },
            findings: self.findings.clone(),
            counts: Counts {
                files: self.files,
                files_reported: self.files,
                records: self.files,
                records_refused: 0,
                kinds: 1,
                errors: of(Severity::Error),
                warnings: of(Severity::Warning),
                infos: of(Severity::Info),
                known: 0,
                repairs_safe: 0,
                repairs_unsafe: 0,
            },
            unreadable: Vec::new(),
            withheld: Withheld::default(),
            as_of: None,
        }
    }

    pub fn write(&self, format: Format, styled: bool) -> String {
        write(format, &self.report(), &self.documents, styled)
    }
}

pub fn write(format: Format, report: &Report, documents: &Documents, styled: bool) -> String {
    let setting = Setting {
        styled,
        ..Setting::default()
    };
    write_for(&setting, format, report, documents)
}

pub fn write_for(
    setting: &Setting<'_>,
    format: Format,
    report: &Report,
    documents: &Documents,
) -> String {
    let mut out = Vec::new();
    render(format, report, documents, setting, &mut out).expect("a vector takes every byte");
    String::from_utf8(out).expect("reports are UTF-8")
}

/// The text without `ESC [ digits and semicolons m`; any other escape stays.
pub fn without_colours(text: &str) -> String {
    let mut pieces = text.split("\u{1b}[");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let rest = piece.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        match rest.strip_prefix('m') {
            Some(rest) => out.push_str(rest),
            None => out.push_str(&format!("\u{1b}[{piece}")),
        }
    }
    out
}
