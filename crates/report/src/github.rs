//! Workflow commands of GitHub Actions: each finding as an annotation beside its lines.

use std::io;

use chancery_check::{LocatedFinding, Severity};

use crate::Page;
use crate::glyph::{push_exact, visible};
use crate::place::from_root;
use crate::summary::unexplained;

pub(crate) fn render(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in &page.report.findings {
        write_finding(page, finding, out)?;
    }
    for file in &page.report.unreadable {
        let path = property(&from_root(page.setting.folder, &file.path));
        let reason = data(&format!("cannot read it: {}", file.reason));
        writeln!(out, "::error title=unreadable,file={path}::{reason}")?;
    }
    if let Some(words) = unexplained(page.report) {
        writeln!(out, "::error title=incomplete::{}", data(&words))?;
    }
    Ok(())
}

fn write_finding(
    page: &Page<'_>,
    finding: &LocatedFinding,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let path = &page.documents[finding.location.document].path;
    let path = property(&from_root(page.setting.folder, path));
    let (start, end) = (finding.location.span.start, finding.location.span.end);
    write!(
        out,
        "::{command} title={},file={path},line={},endLine={}",
        property(finding.rule),
        start.line,
        end.line
    )?;
    // A runner takes columns within one line alone.
    if start.line == end.line {
        write!(out, ",col={},endColumn={}", start.column, end.column)?;
    }
    write!(out, "::{}", data(&finding.message))?;
    for help in &finding.help {
        // The one line feed that is ours, in the form that the grammar has for it.
        write!(out, "%0A{}", data(&format!("help: {help}")))?;
    }
    writeln!(out)
}

/// A text as the value of a property: exact, but for controls other than line breaks, which
/// no path should hold and a log would act on.
fn property(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '%' => out.push_str("%25"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            ':' => out.push_str("%3A"),
            ',' => out.push_str("%2C"),
            _ => push_exact(&mut out, character),
        }
    }
    out
}

/// A text as the message of a command, with line breaks from the data shown as such.
fn data(text: &str) -> String {
    visible(text).replace('%', "%25")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_and_data_escape_by_the_grammar_of_workflow_commands() {
        assert_eq!(property("a%b\r\n:c,d"), "a%25b%0D%0A%3Ac%2Cd");
        assert_eq!(property("\u{1b}[2J##[x"), "␛[2J##\\u{5b}x");
        assert_eq!(data("50% a::b,c\n::error::x"), "50%25 a::b,c␊::error::x");
    }
}
