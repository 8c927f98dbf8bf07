//! The Code Quality report of GitLab: a list of issues in the form of Code Climate, of which
//! GitLab shows the description, the severity and the line, and tells new ones by fingerprint.

use std::io;

use chancery_check::{LocatedFinding, Severity};
use serde::Serialize;

use crate::Page;
use crate::glyph::visible;
use crate::json::write_document;
use crate::place::{Numbered, digest, from_root, identity};
use crate::summary::unexplained;

#[derive(Serialize)]
struct Issue {
    r#type: &'static str,
    check_name: &'static str,
    description: String,
    categories: [&'static str; 1],
    severity: &'static str,
    fingerprint: String,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

pub(crate) fn render(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut numbered = Numbered::default();
    let found = page.report.findings.iter();
    let mut issues: Vec<Issue> = found
        .map(|finding| of_finding(page, finding, &mut numbered))
        .collect();
    issues.extend(page.report.unreadable.iter().map(|file| {
        let path = from_root(page.setting.folder, &file.path);
        let words = visible(&format!("cannot read it: {}", file.reason));
        incomplete("unreadable", path, words)
    }));
    if let Some(words) = unexplained(page.report) {
        issues.push(incomplete("incomplete", ".".to_owned(), words));
    }
    write_document(&issues, out)
}

fn of_finding(page: &Page<'_>, finding: &LocatedFinding, numbered: &mut Numbered) -> Issue {
    let path = &page.documents[finding.location.document].path;
    let span = finding.location.span;
    Issue {
        r#type: "issue",
        check_name: finding.rule,
        description: visible(&finding.message),
        categories: ["Bug Risk"],
        severity: match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Info => "info",
        },
        fingerprint: unique(&identity(page, finding), numbered),
        location: Location {
            path: from_root(page.setting.folder, path),
            lines: Lines {
                begin: span.start.line,
                end: span.end.line,
            },
        },
    }
}

/// GitLab shows one issue a fingerprint, so a second finding of the same rule about the same
/// value has one of its own.
fn unique(identity: &str, numbered: &mut Numbered) -> String {
    match numbered.before(identity) {
        0 => identity.to_owned(),
        before => digest(&[identity, &before.to_string()]),
    }
}

/// An issue about what was not looked at.
fn incomplete(check_name: &'static str, path: String, description: String) -> Issue {
    Issue {
        r#type: "issue",
        check_name,
        description,
        categories: ["Bug Risk"],
        severity: "critical",
        fingerprint: digest(&[check_name, &path]),
        location: Location {
            path,
            lines: Lines { begin: 1, end: 1 },
        },
    }
}
