//! `chancery check`: what is checked and repaired, and the verdict as exit code.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chancery::{Baseline, Checked, Day, Fixed, FixedFile, Options, Outcome, Report, Safety};
use chancery_report::{unreadable, visible};

use crate::arguments::{CheckOptions, FailOn};
use crate::interrupt;
use crate::output::{self, COULD_NOT, Error};
use crate::place;
use crate::reports::Reports;

pub(crate) fn run(options: &CheckOptions) -> Result<ExitCode, Error> {
    let reports = Reports::of(options)?;
    let mut settings = Options {
        today: Some(options.as_of.unwrap_or_else(day_of_the_run)),
        select: options.select.clone(),
        ignore: options.ignore.clone(),
        limits: options.limits.reading.get(),
        ..Options::default()
    };
    let paths = options.selection.apply(&options.paths, &mut settings)?;
    if options.selection.show_files {
        return show_files(&paths, &settings);
    }
    // A baseline that cannot be read is told before anything is written.
    let baseline = options
        .baseline
        .as_deref()
        .map(Baseline::read)
        .transpose()?;
    let job = Job {
        options,
        settings,
        paths,
        reports,
        baseline,
    };
    if options.diff || options.fix || options.unsafe_fixes || options.fix_only {
        return job.repair();
    }
    let checked = chancery::check(&job.paths, &job.settings)?;
    job.report(checked)
}

/// A check, with all that was asked of it.
struct Job<'o> {
    options: &'o CheckOptions,
    settings: Options,
    paths: Vec<PathBuf>,
    reports: Reports,
    baseline: Option<Baseline>,
}

/// Lists the files that would be reported on, one a line.
fn show_files(paths: &[PathBuf], settings: &Options) -> Result<ExitCode, Error> {
    let (files, faults) = chancery::files(paths, settings)?;
    let lines = files.iter().map(|file| format!("{}\n", visible(file)));
    output::print(&lines.collect::<String>())?;
    for fault in &faults {
        output::note(&format!(
            "error: cannot read {}: {}",
            fault.path, fault.reason
        ));
    }
    Ok(ExitCode::from(match faults.is_empty() {
        true => 0,
        false => COULD_NOT,
    }))
}

impl Job<'_> {
    /// Reports what was found, less what the baseline knows; or writes a baseline of it.
    fn report(self, mut checked: Checked) -> Result<ExitCode, Error> {
        if let Some(file) = &self.options.write_baseline {
            let most = self.baseline.as_ref();
            return write_baseline(file, &checked, most, self.options.quiet);
        }
        if let Some(baseline) = self.baseline {
            baseline.apply(&mut checked, &self.settings);
        }
        let verdict = verdict(&checked.report, self.options.fail_on);
        let hidden = match self.options.limits.max_findings {
            most @ 1.. if !self.options.statistics => checked.report.keep_gravest(most),
            _ => BTreeMap::new(),
        };
        let hidden = hidden.into_iter().map(|(document, count)| {
            let path = &checked.documents[document].path;
            format!(
                "warning: {count} more findings in {path} are not shown; `--max-findings` sets \
                 the limit"
            )
        });
        let notes: Vec<String> = hidden.collect();
        let failed = self.reports.write(self.options, &checked, &notes)?;
        Ok(failed.unwrap_or(verdict))
    }

    fn repair(self) -> Result<ExitCode, Error> {
        let options = self.options;
        if self.settings.buffer.is_some() && !options.diff {
            return Err(Error::new(
                "standard input cannot be repaired in its place",
                Some("`--diff` shows what a repair would make of it".to_owned()),
            ));
        }
        let most = if options.unsafe_fixes {
            Safety::Ask
        } else {
            Safety::Safe
        };
        let mut fixed = chancery::fix(&self.paths, &self.settings, most)?;
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
            fixed.checked = chancery::check(&self.paths, &self.settings)?;
        }
        let verdict = if options.fix_only {
            match repaired_all(&fixed.checked.report) {
                true => ExitCode::SUCCESS,
                false => ExitCode::from(COULD_NOT),
            }
        } else {
            self.report(fixed.checked)?
        };
        match written.failed.is_empty() {
            true => Ok(verdict),
            false => Ok(ExitCode::from(COULD_NOT)),
        }
    }
}

/// Writes all that was found into a baseline, or of what `most` knows what is found still. What
/// could not be read is missing from it.
fn write_baseline(
    file: &Path,
    checked: &Checked,
    most: Option<&Baseline>,
    is_quiet: bool,
) -> Result<ExitCode, Error> {
    for line in unreadable(&checked.report).lines() {
        output::note(line);
    }
    if !checked.report.unreadable.is_empty() {
        return Err(Error::new(
            "a baseline would not know of what could not be read",
            None,
        ));
    }
    let before = Baseline::read(file).ok();
    if before.is_none() && file.exists() {
        return Err(Error::new(
            format!("`{}` is there and is no baseline", file.display()),
            Some("give `--write-baseline` another file, or take this one away".to_owned()),
        ));
    }
    let renewed = Baseline::renewed(checked, file, before.as_ref(), most);
    place::put(file, renewed.text.as_bytes())?;
    if !is_quiet {
        let count = match renewed.findings {
            1 => "1 finding".to_owned(),
            count => format!("{count} findings"),
        };
        let change = match before {
            Some(_) => format!(": {} new, {} gone", renewed.added, renewed.removed),
            None => String::new(),
        };
        output::note(&format!("wrote {count} to `{}`{change}", file.display()));
    }
    Ok(ExitCode::SUCCESS)
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
        let hidden = fixed.checked.report.counts.repairs_unsafe;
        if hidden > 0 && !options.unsafe_fixes {
            let (those, change) = match hidden {
                1 => ("1 more repair", "changes"),
                _ => (&*format!("{hidden} more repairs"), "change"),
            };
            output::note(&format!(
                "{those} {change} the meaning: `--diff --unsafe-fixes` shows them too"
            ));
        }
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

fn verdict(report: &Report, fail_on: FailOn) -> ExitCode {
    let least = fail_on.severity();
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
pub(crate) fn day_of_the_run() -> Day {
    let date = jiff::ZonedDateTime::now().date();
    Day::new(
        u16::try_from(date.year()).expect("the clock shows a year of four digits"),
        u8::try_from(date.month()).expect("a month is 1 to 12"),
        u8::try_from(date.day()).expect("a day is 1 to 31"),
    )
    .expect("the calendar gives days that exist")
}
