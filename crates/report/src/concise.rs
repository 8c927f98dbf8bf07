//! The concise form: one line a finding, as compilers write it and editors read it.

use std::io;

use crate::Page;
use crate::glyph::{leading_path, visible};

pub(crate) fn render(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in &page.report.findings {
        let start = finding.location.span.start;
        writeln!(
            out,
            "{}:{}:{}: {} {}",
            leading_path(&page.documents[finding.location.document].path),
            start.line,
            start.column,
            page.styles.title(finding),
            visible(&finding.message)
        )?;
    }
    Ok(())
}
