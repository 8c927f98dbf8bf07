//! The JUnit form: a suite for each file with findings, and in it a case for each finding.
//!
//! JUnit has no severities. A finding that fails the check is a failure, one below the bar is
//! a skipped case, so that a platform calls the run what the exit code calls it. What could
//! not be read is an error. A check in which nothing is wrong has one case, which passes:
//! platforms take a report without any for a job that went wrong.

use std::fmt::Write as _;
use std::io;

use chancery_check::LocatedFinding;

use crate::glyph::{leading_path, visible};
use crate::place::{Numbered, from_root};
use crate::summary::{summary, unexplained};
use crate::{Page, in_one_file};

/// A suite, written as it will stand in the document.
struct Suite {
    name: String,
    cases: String,
    tests: usize,
    failures: usize,
    errors: usize,
    skipped: usize,
}

pub(crate) fn render(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut suites: Vec<Suite> = Vec::new();
    suites.extend(whole_run(page));
    let files = page.report.findings.chunk_by(in_one_file);
    suites.extend(files.map(|findings| file(page, findings)));
    let sum = |of: fn(&Suite) -> usize| suites.iter().map(of).sum::<usize>();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        out,
        "<testsuites name=\"chancery\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">",
        sum(|suite| suite.tests),
        sum(|suite| suite.failures),
        sum(|suite| suite.errors),
        sum(|suite| suite.skipped),
    )?;
    for suite in &suites {
        writeln!(
            out,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">",
            escaped(&suite.name),
            suite.tests,
            suite.failures,
            suite.errors,
            suite.skipped,
        )?;
        write!(out, "{}", suite.cases)?;
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

/// What there is to say of the check as a whole: what it did not look at, or that nothing was
/// found.
fn whole_run(page: &Page<'_>) -> Option<Suite> {
    let report = page.report;
    let mut suite = Suite::new("chancery".to_owned());
    for file in &report.unreadable {
        let path = from_root(page.setting.folder, &file.path);
        let words = format!("cannot read {path}: {}", file.reason);
        suite.case("chancery", &format!("read {path}"), None);
        suite.outcome("error", &words, "unreadable", &[]);
        suite.errors += 1;
    }
    if let Some(words) = unexplained(report) {
        suite.case("chancery", "look at every record", None);
        suite.outcome("error", &words, "incomplete", &[]);
        suite.errors += 1;
    }
    if suite.tests == 0 && report.findings.is_empty() {
        suite.case("chancery", "check", None);
        let said = escaped(&summary(report));
        let _ = writeln!(suite.cases, "      <system-out>{said}</system-out>");
        suite.end_case();
    }
    (suite.tests > 0).then_some(suite)
}

/// The findings of one file.
fn file(page: &Page<'_>, findings: &[LocatedFinding]) -> Suite {
    let path = &page.documents[findings[0].location.document].path;
    let path = from_root(page.setting.folder, path);
    let mut suite = Suite::new(path.clone());
    let mut names = Numbered::default();
    for finding in findings {
        let start = finding.location.span.start;
        let place = format!("line {} column {}", start.line, start.column);
        // A name that lasts from run to run, by which platforms tell new faults from old.
        let mut name = match &finding.location.pointer {
            Some(pointer) if !pointer.is_empty() => format!("{} {pointer}", finding.rule),
            _ => finding.rule.to_owned(),
        };
        if let before @ 1.. = names.before(&name) {
            let _ = write!(name, " ({})", before + 1);
        }
        suite.case(&path, &name, Some((&path, start.line)));
        let mut lines = vec![format!("{}: {place}", leading_path(&path))];
        lines.extend(finding.help.iter().map(|help| format!("help: {help}")));
        if finding.severity >= page.setting.fails_from {
            suite.failures += 1;
            suite.outcome("failure", &finding.message, finding.severity.name(), &lines);
        } else {
            suite.skipped += 1;
            let severity = finding.severity.name();
            let message = format!("{severity}: {} ({place})", finding.message);
            suite.skip(&message);
        }
    }
    suite
}

impl Suite {
    fn new(name: String) -> Suite {
        Suite {
            name,
            cases: String::new(),
            tests: 0,
            failures: 0,
            errors: 0,
            skipped: 0,
        }
    }

    /// Begins a case; [`Suite::outcome`], [`Suite::skip`] or [`Suite::end_case`] ends it.
    fn case(&mut self, class: &str, name: &str, place: Option<(&str, u32)>) {
        self.tests += 1;
        let (class, name) = (escaped(class), escaped(name));
        let place = place.map_or(String::new(), |(path, line)| {
            format!(" file=\"{}\" line=\"{line}\"", escaped(path))
        });
        let _ = writeln!(
            self.cases,
            "    <testcase classname=\"{class}\" name=\"{name}\" time=\"0\"{place}>"
        );
    }

    fn outcome(&mut self, element: &str, message: &str, sort: &str, lines: &[String]) {
        let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
        let _ = writeln!(
            self.cases,
            "      <{element} message=\"{}\" type=\"{sort}\">{}</{element}>",
            escaped(message),
            lines.join("\n"),
        );
        self.end_case();
    }

    fn skip(&mut self, message: &str) {
        let message = escaped(message);
        let _ = writeln!(self.cases, "      <skipped message=\"{message}\"/>");
        self.end_case();
    }

    fn end_case(&mut self) {
        self.cases.push_str("    </testcase>\n");
    }
}

/// A text as it may stand in an attribute or between tags: visible, so that controls and line
/// breaks are pictures, with the letters of markup as entities, and without the two code
/// points that XML 1.0 leaves out beside the controls.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\u{fffe}' | '\u{ffff}' => out.extend(character.escape_unicode()),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn no_text_is_markup() {
        assert_eq!(
            escaped("]]> <a b='c'> & \"\0\u{1b}\n\u{ffff}"),
            "]]&gt; &lt;a b=&apos;c&apos;&gt; &amp; &quot;␀␛␊\\u{ffff}"
        );
    }
}
