//! The concise form: one line a finding, as compilers write it and editors read it.

use std::io;

use chancery_check::Report;
use chancery_source::Documents;

use crate::glyph::{leading_path, visible};
use crate::style::Styles;

pub(crate) fn render(
    report: &Report,
    documents: &Documents,
    styled: bool,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let styles = Styles::new(styled);
    for finding in &report.findings {
        let severity = styles.severity(finding.severity);
        let start = finding.location.span.start;
        writeln!(
            out,
            "{}:{}:{}: {severity}{}[{}]{severity:#} {}",
            leading_path(&documents[finding.location.document].path),
            start.line,
            start.column,
            finding.severity.name(),
            finding.rule,
            visible(&finding.message)
        )?;
    }
    Ok(())
}
