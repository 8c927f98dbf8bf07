//! The JSON lines form: a finding a line, for programs that read as it comes, and a summary
//! at the end, without which the report was cut off.

use std::io;

use crate::Page;
use crate::envelope::{Finding, Line, Summary, Unreadable};
use crate::json::inert;

pub(crate) fn render(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let report = page.report;
    for finding in &report.findings {
        write_line(&Line::Finding(Finding::new(finding, page.documents)), out)?;
    }
    for file in &report.unreadable {
        write_line(&Line::Unreadable(Unreadable::new(file)), out)?;
    }
    write_line(&Line::Summary(Summary::new(report)), out)
}

fn write_line(line: &Line<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "{}", inert(&serde_json::to_string(line)?))
}
