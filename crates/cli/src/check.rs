//! `chancery check`: findings on stdout, the summary on stderr, the verdict as exit code.

use std::collections::BTreeMap;
use std::process::ExitCode;

use chancery::{Checked, Day, Fixed, FixedFile, Options, Outcome, Report, Safety, Severity};
use chancery_report::{Format, render, summary, unreadable, visible, withheld};

use crate::arguments::{CheckOptions, FailOn, OutputFormat};
use crate::interrupt;
use crate::output::{self, COULD_NOT, Error};

pub(crate) fn run(options: &CheckOptions) -> Result<ExitCode, Error> {
    let settings = Options {
        today: Some(options.as_of.unwrap_or_else(day_of_the_run)),
        select: options.select.clone(),
        ignore: options.ignore.clone(),
        limits: options.limits.of_reading(),
    };
    if options.diff || options.fix || options.unsafe_fixes || options.fix_only {
        return repair(options, &settings);
    }
    let mut checked = chancery::check(&options.paths, &settings)?;
    let verdict = verdict(&checked.report, options.fail_on);
    report(options, &mut checked)?;
    Ok(verdict)
}

fn report(options: &CheckOptions, checked: &mut Checked) -> Result<(), Error> {
    if options.statistics {
        output::print(&statistics(&checked.report, options.format))?;
        tell(options, &checked.report);
        return Ok(());
    }
    let hidden = match options.limits.max_findings {
        0 => BTreeMap::new(),
        most => checked.report.keep_gravest(most),
    };
    let mut text = Vec::new();
    let styled = output::is_styled(options.color);
    render(
        format(options.format),
        &checked.report,
        &checked.documents,
        styled,
        &mut text,
    )?;
    output::print(&String::from_utf8_lossy(&text))?;
    for (document, count) in hidden {
        let path = &checked.documents[document].path;
        output::note(&format!(
            "warning: {count} more findings in {path} are not shown; `--max-findings` sets the limit"
        ));
    }
    tell(options, &checked.report);
    Ok(())
}

/// How often each rule found something: for people a line a rule, the most frequent first;
/// for programs an object by rule and severity.
fn statistics(report: &Report, format: OutputFormat) -> String {
    let mut counts: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
    for finding in &report.findings {
        *counts.entry((finding.rule, finding.severity)).or_default() += 1;
    }
    if format == OutputFormat::Json {
        let mut rules: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for ((rule, severity), count) in counts {
            let of_rule = rules.entry(rule).or_default();
            of_rule.insert(severity.name(), count);
        }
        return format!("{:#}\n", serde_json::json!(rules));
    }
    let mut sorted: Vec<_> = counts.into_iter().collect();
    sorted.sort_by_key(|&((rule, _), count)| (std::cmp::Reverse(count), rule));
    sorted
        .into_iter()
        .map(|((rule, severity), count)| format!("{count:>6}  {:7}  {rule}\n", severity.name()))
        .collect()
}

/// What goes to stderr beside the findings.
fn tell(options: &CheckOptions, report: &Report) {
    for line in unreadable(report).lines().chain(withheld(report).lines()) {
        output::note(line);
    }
    if !options.quiet {
        output::note(&summary(report));
    }
}

fn repair(options: &CheckOptions, settings: &Options) -> Result<ExitCode, Error> {
    let most = if options.unsafe_fixes {
        Safety::Ask
    } else {
        Safety::Safe
    };
    let mut fixed = chancery::fix(&options.paths, settings, most)?;
    if options.diff {
        return show(options, &fixed);
    }
    let written = fixed.write(interrupt::hold);
    for (path, reason) in &written.failed {
        output::note(&format!("error: cannot write {path}: {reason}"));
    }
    if !options.quiet {
        output::note(&repairs("made", written.repairs, written.files));
    }
    if !written.failed.is_empty() {
        // What was to be mended and is not has to stand in the report.
        fixed.checked = chancery::check(&options.paths, settings)?;
    }
    let verdict = if options.fix_only {
        match repaired_all(&fixed.checked.report) {
            true => ExitCode::SUCCESS,
            false => ExitCode::from(COULD_NOT),
        }
    } else {
        let verdict = verdict(&fixed.checked.report, options.fail_on);
        report(options, &mut fixed.checked)?;
        verdict
    };
    match written.failed.is_empty() {
        true => Ok(verdict),
        false => Ok(ExitCode::from(COULD_NOT)),
    }
}

/// Whether every file could be read, so that its repairs are among those made or shown; tells
/// of those that could not.
fn repaired_all(report: &Report) -> bool {
    for line in unreadable(report).lines() {
        output::note(line);
    }
    report.unreadable.is_empty()
}

/// Shows repairs as a diff, and writes nothing.
fn show(options: &CheckOptions, fixed: &Fixed) -> Result<ExitCode, Error> {
    for file in &fixed.files {
        output::print(&difference(file))?;
    }
    if !options.quiet {
        output::note(&repairs("would make", fixed.repairs(), fixed.files.len()));
    }
    if !repaired_all(&fixed.checked.report) {
        return Ok(ExitCode::from(COULD_NOT));
    }
    Ok(ExitCode::from(u8::from(!fixed.files.is_empty())))
}

fn repairs(verb: &str, repairs: usize, files: usize) -> String {
    let count = |number: usize, noun: &str| match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    };
    format!(
        "{verb} {} in {}",
        count(repairs, "repair"),
        count(files, "file")
    )
}

/// The change of one file as a unified diff.
fn difference(file: &FixedFile) -> String {
    let before = String::from_utf8_lossy(&file.before);
    let after = String::from_utf8_lossy(&file.after);
    let folder = file.shown.rsplit_once('/').map(|(folder, _)| folder);
    let old = visible(&file.shown);
    let new = match (&file.renamed, folder) {
        (Some(name), Some(folder)) => format!("{folder}/{name}"),
        (Some(name), None) => name.clone(),
        (None, _) => file.shown.clone(),
    };
    let new = visible(&new);
    let mut text = String::new();
    if file.renamed.is_some() {
        text = format!("rename from {old}\nrename to {new}\n");
    }
    let diff = similar::TextDiff::from_lines(before.as_ref(), after.as_ref());
    let lines = diff
        .unified_diff()
        .context_radius(2)
        .header(&old, &new)
        .to_string();
    for line in lines.split_inclusive('\n') {
        let (body, end) = match line.strip_suffix('\n') {
            Some(body) => (body.trim_end_matches('\r'), "\n"),
            None => (line, ""),
        };
        text.push_str(&visible(body));
        text.push_str(end);
    }
    text
}

fn format(format: OutputFormat) -> Format {
    match format {
        OutputFormat::Full => Format::Full,
        OutputFormat::Concise => Format::Concise,
        OutputFormat::Json => Format::Json,
    }
}

fn verdict(report: &Report, fail_on: FailOn) -> ExitCode {
    let least = match fail_on {
        FailOn::Error => Severity::Error,
        FailOn::Warning => Severity::Warning,
        FailOn::Info => Severity::Info,
    };
    if report.outcome == Outcome::Incomplete {
        return ExitCode::from(COULD_NOT);
    }
    let fails = report
        .findings
        .iter()
        .any(|finding| finding.severity >= least);
    ExitCode::from(u8::from(fails))
}

/// Today, on this machine's calendar: the one place where the clock is read.
fn day_of_the_run() -> Day {
    let date = jiff::ZonedDateTime::now().date();
    Day::new(
        u16::try_from(date.year()).expect("the clock shows a year of four digits"),
        u8::try_from(date.month()).expect("a month is 1 to 12"),
        u8::try_from(date.day()).expect("a day is 1 to 31"),
    )
    .expect("the calendar gives days that exist")
}
