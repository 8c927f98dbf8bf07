//! `chancery check`: findings on stdout, the summary on stderr, the verdict as exit code.

use std::process::ExitCode;

use chancery::{Day, Options, Outcome, Report, Severity};
use chancery_report::{Format, render, summary, unreadable};

use crate::arguments::{CheckOptions, FailOn, OutputFormat};
use crate::output::{self, COULD_NOT, Error};

pub(crate) fn run(options: &CheckOptions) -> Result<ExitCode, Error> {
    let today = options.as_of.unwrap_or_else(day_of_the_run);
    let checked = chancery::check(&options.paths, &Options { today: Some(today) })?;
    let report = &checked.report;

    let mut text = Vec::new();
    let styled = output::is_styled(options.color);
    render(
        format(options.format),
        report,
        &checked.documents,
        styled,
        &mut text,
    )?;
    output::print(&String::from_utf8_lossy(&text))?;

    for line in unreadable(report).lines() {
        output::note(line);
    }
    if !options.quiet {
        output::note(&summary(report));
    }
    Ok(verdict(report, options.fail_on))
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
