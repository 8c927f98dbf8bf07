//! The closing words of a check, for standard error.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chancery_check::{Outcome, Report};

use crate::glyph::visible;

/// One sentence on what was checked and how it ended, without a full stop or a line feed:
/// `checked 84 records of 11 kinds in 84 files: clean`, or
/// `found 3 errors, 1 warning in 2 of 84 files (84 records of 11 kinds)`.
///
/// It names the day that counted as today where a rule asked for one, and says how many
/// findings were counted and not shown, how many can be repaired, how many records the schema refuses and how many
/// files could not be read.
pub fn summary(report: &Report) -> String {
    let counts = &report.counts;
    let found = counts.errors + counts.warnings + counts.infos;
    let unread = match report.unreadable.len() {
        0 => String::new(),
        unread => format!("{} could not be read", number(unread, "path")),
    };
    if counts.files == 0 && found == 0 && !unread.is_empty() {
        return unread;
    }
    let mut sentence = if found == 0 {
        nothing_found(report)
    } else {
        something_found(report, found)
    };
    sentence.push_str(&repairs(report));
    if let known @ 1.. = report.counts.known {
        let findings = number(known, "finding");
        let _ = write!(sentence, "; {findings} known to the baseline not shown");
    }
    if let refused @ 1.. = counts.records_refused {
        let records = number(refused, "record");
        let _ = write!(
            sentence,
            "; the schema refuses {records}, which no rule looked at"
        );
    }
    if !unread.is_empty() {
        let _ = write!(sentence, "; {unread}");
    }
    sentence
}

/// A line for each file that could not be read, each with a line feed:
/// `error: cannot read data/visits/x.yaml: permission denied`. Empty when all were read.
pub fn unreadable(report: &Report) -> String {
    report
        .unreadable
        .iter()
        .map(|file| {
            let (path, reason) = (visible(&file.path), visible(&file.reason));
            format!("error: cannot read {path}: {reason}\n")
        })
        .collect()
}

/// What was not looked at while the findings do not say why, and what to do, each line with
/// a line feed. Empty when there is nothing of the kind.
pub fn withheld(report: &Report) -> String {
    let Some(words) = unexplained(report) else {
        return String::new();
    };
    let rules = report.withheld.rules.join("`, `");
    format!("error: {words}\n  = help: let it have the findings of `{rules}`\n")
}

/// What was not looked at while the findings do not say why, as one sentence; none where
/// there is nothing of the kind.
pub(crate) fn unexplained(report: &Report) -> Option<String> {
    let withheld = &report.withheld;
    if withheld.is_nothing() {
        return None;
    }
    let parts: Vec<String> = [(withheld.records, "record"), (withheld.files, "file")]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| number(count, word))
        .collect();
    Some(format!(
        "{} could not be looked at, and the report leaves out why",
        parts.join(" and ")
    ))
}

fn nothing_found(report: &Report) -> String {
    let counts = &report.counts;
    let files = if counts.files_reported == counts.files {
        number(counts.files, "file")
    } else {
        part(counts.files_reported, counts.files)
    };
    let end = match report.outcome {
        Outcome::Incomplete => "nothing found",
        Outcome::Clean | Outcome::Findings if counts.known > 0 => "nothing new",
        Outcome::Clean | Outcome::Findings => "clean",
    };
    format!(
        "checked {} in {files}{}: {end}",
        records(report),
        day(report, " ")
    )
}

fn something_found(report: &Report, found: usize) -> String {
    let counts = &report.counts;
    let by_severity: Vec<_> = [
        (counts.errors, "error"),
        (counts.warnings, "warning"),
        (counts.infos, "info"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, word)| number(count, word))
    .collect();
    let files: BTreeSet<_> = report
        .findings
        .iter()
        .map(|finding| finding.location.document)
        .collect();
    // What a change breaks elsewhere stands in files that were not asked for.
    let reported_on = match counts.files_reported {
        few if few < files.len() => counts.files,
        reported => reported,
    };
    let hidden = match found.saturating_sub(report.findings.len()) {
        0 => String::new(),
        hidden => format!("; {} not shown", number(hidden, "finding")),
    };
    format!(
        "found {} in {} ({}{}){hidden}",
        by_severity.join(", "),
        part(files.len(), reported_on),
        records(report),
        day(report, ", ")
    )
}

/// `; 3 can be repaired with --fix, 2 more with --unsafe-fixes`; nothing where none can.
fn repairs(report: &Report) -> String {
    let (safe, other) = (report.counts.repairs_safe, report.counts.repairs_unsafe);
    match (safe, other) {
        (0, 0) => String::new(),
        (safe, 0) => format!("; {safe} can be repaired with `--fix`"),
        (0, other) => format!("; {other} can be repaired with `--unsafe-fixes`"),
        (safe, other) => {
            format!("; {safe} can be repaired with `--fix`, {other} more with `--unsafe-fixes`")
        }
    }
}

/// `84 records of 11 kinds`.
fn records(report: &Report) -> String {
    let counts = &report.counts;
    match counts.records {
        0 => number(0, "record"),
        records => format!(
            "{} of {}",
            number(records, "record"),
            number(counts.kinds, "kind")
        ),
    }
}

/// `as of 2021-11-28` after the given separator, where a rule asked for the day.
fn day(report: &Report, separator: &str) -> String {
    match &report.as_of {
        Some(day) => format!("{separator}as of {day}"),
        None => String::new(),
    }
}

/// `2 of 84 files`, or `1 file` where that is all there is.
fn part(count: usize, all: usize) -> String {
    if all == 1 && count == 1 {
        return number(1, "file");
    }
    format!("{count} of {}", number(all, "file"))
}

pub(crate) fn number(count: usize, word: &str) -> String {
    match count {
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    }
}
