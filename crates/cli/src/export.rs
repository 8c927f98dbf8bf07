//! `chancery export`: the records in another format, all of them or none.

use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use chancery::{DataSet, Day, Options, Parts, Report, load, nearest};
use chancery_export::{ALL, Exported, Exporter, Fault, Run, Selection, by_name};
use chancery_report::{unreadable, withheld};
use clap::Args;

use crate::arguments::{ReadingLimits, full_day};
use crate::check::day_of_the_run;
use crate::destination::Destination;
use crate::output::{self, Error};
use crate::selection::DataOptions;

/// How many of the things that are left out are told one by one.
const TOLD: usize = 20;

const EXAMPLES: &str = "\
Examples:
  chancery export                          list the formats
  chancery export ndjson > records.ndjson  the data roots of chancery.toml, else this folder
  chancery export json --output all.json   write a file in one step
  chancery export ics data/visits --output visits.ics
                                           these records alone
  chancery export dot | dot -Tsvg > who-met-whom.svg
  chancery export yaml --force             without the records that have errors by the schema

Exit codes:
  0  the records were written; with --force, those that the schema accepts
  2  nothing was written: the data has errors, the format is not known, something is in the
     way, the output cannot be written";

#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ExportOptions {
    /// The format [default: list them]
    pub format: Option<String>,

    /// Files and folders whose records to export; a format that needs them takes the records
    /// that they refer to as well [default: the data roots of chancery.toml, else .]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// Write to this file, or for a format of several files to this folder [default: standard
    /// output, for formats that are one text]
    #[arg(long, short, value_name = "PATH", requires = "format")]
    pub output: Option<PathBuf>,

    /// Export what the schema accepts of data that has errors, and name on standard error what
    /// is left out
    #[arg(long, requires = "format")]
    pub force: bool,

    /// Say of each participant for whom he or she acts, where that follows from the office held
    /// on the day
    #[arg(long, requires = "format")]
    pub spell_out: bool,

    /// The day that counts as today, for rules that ask [default: the day of the run]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = full_day)]
    pub as_of: Option<Day>,

    #[command(flatten)]
    pub data: DataOptions,

    #[command(flatten)]
    pub limits: ReadingLimits,
}

pub(crate) fn run(options: &ExportOptions) -> Result<ExitCode, Error> {
    let Some(name) = &options.format else {
        output::print(&list())?;
        return Ok(ExitCode::SUCCESS);
    };
    let exporter = by_name(name).ok_or_else(|| unknown(name))?;
    if options.spell_out && !exporter.has_records {
        return Err(Error::new(
            format!("`--spell-out` changes nothing in `{name}`, which holds no records as such"),
            Some("leave it out".to_owned()),
        ));
    }
    let mut settings = Options {
        today: Some(options.as_of.unwrap_or_else(day_of_the_run)),
        limits: options.limits.get(),
        ..Options::default()
    };
    options.data.apply(&mut settings);
    // What cannot be written is told before the data is read.
    let destination = Destination::of(exporter, options.output.as_deref())?;
    destination.refuse_data(&options.paths, &settings)?;
    let mut parts = load(&options.paths, &settings)?.into_parts();
    if !options.force {
        refuse_faulty(&parts.report)?;
    }
    let data = the_data_set(&mut parts, options)?;
    let data = DataSet::new(&parts.documents, data, settings.today);
    let mut selection = Selection::new(&data, |entry| parts.is_selected(entry));
    if selection.records().len() == 0 {
        return Err(Error::new("there is no record to export", None));
    }
    if exporter.needs_referents {
        selection = selection.with_referents();
    }
    if options.spell_out {
        selection = selection.spelled_out();
    }
    let exported = write(exporter, &selection, &destination, (options, &settings))?;
    if options.force {
        tell_left_out(&parts, &data);
    }
    tell(&exported, &destination);
    Ok(ExitCode::SUCCESS)
}

fn list() -> String {
    let width = ALL.iter().map(|one| one.name.len()).max().unwrap_or(0);
    let lines = ALL
        .iter()
        .map(|one| format!("{:width$}  {}\n", one.name, one.summary));
    lines.collect()
}

fn unknown(name: &str) -> Error {
    let names = ALL.iter().map(|exporter| exporter.name);
    let help = match nearest(name, names.clone()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("the formats are {}", names.collect::<Vec<_>>().join(", ")),
    };
    Error::new(format!("there is no format `{name}`"), Some(help))
}

/// Refuses data of which an export would lack something, or that is wrong by a rule.
fn refuse_faulty(report: &Report) -> Result<(), Error> {
    let help = "`chancery check` shows what is wrong; `--force` exports the records that the \
                schema accepts";
    let help = Some(help.to_owned());
    if !report.unreadable.is_empty() {
        for line in unreadable(report).lines() {
            output::note(line);
        }
        let paths = counted(report.unreadable.len(), "path");
        return Err(Error::new(
            format!("nothing was exported: {paths} could not be read"),
            help,
        ));
    }
    let counts = &report.counts;
    if counts.errors > 0 {
        let others = [(counts.warnings, "warning"), (counts.infos, "info")];
        let others = others.into_iter().filter(|(count, _)| *count > 0);
        let others: Vec<String> = others.map(|(count, noun)| counted(count, noun)).collect();
        let beside = match others.is_empty() {
            true => String::new(),
            false => format!(" (and {}, which would not matter)", others.join(" and ")),
        };
        let errors = counted(counts.errors, "error");
        return Err(Error::new(
            format!("nothing was exported: the data has {errors}{beside}"),
            help,
        ));
    }
    let unexplained = withheld(report);
    if let Some(first) = unexplained.lines().next() {
        let what = first.trim_start_matches("error: ");
        return Err(Error::new(format!("nothing was exported: {what}"), help));
    }
    Ok(())
}

/// The entries of the one data set to which the paths belong.
fn the_data_set(parts: &mut Parts, options: &ExportOptions) -> Result<Vec<chancery::Entry>, Error> {
    let mut sets = parts.take_sets();
    if sets.len() > 1 {
        let sets = counted(sets.len(), "data set");
        let paths: Vec<String> = options
            .paths
            .iter()
            .map(|path| format!("`{}`", path.display()))
            .collect();
        return Err(Error::new(
            format!(
                "{} belong to {sets}, whose references do not resolve in one another",
                paths.join(", ")
            ),
            Some("export them one by one, or with `--isolated` as one data set".to_owned()),
        ));
    }
    Ok(sets.pop().unwrap_or_default())
}

fn write(
    exporter: &Exporter,
    selection: &Selection<'_>,
    destination: &Destination,
    (options, settings): (&ExportOptions, &Options),
) -> Result<Exported, Error> {
    let failed = |fault: Fault| match fault {
        Fault::Io(error) => match destination.shown() {
            Some(path) => Error::new(
                format!("cannot write `{path}`: {}", crate::place::reason(&error)),
                None,
            ),
            None => Error::Io(error),
        },
        Fault::Refused(reason) => Error::new(format!("nothing was exported: {reason}"), None),
    };
    if let (Destination::Stdout, Run::Stream(run)) = (destination, exporter.run) {
        let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
        let exported = run(selection, &mut out).map_err(failed)?;
        out.flush()?;
        return Ok(exported);
    }
    destination.write(exporter, selection, &failed, &|file| {
        Ok(chancery::is_read_as_data(file, &options.paths, settings)?)
    })
}

/// Names what was not exported, and why.
fn tell_left_out(parts: &Parts, data: &DataSet<'_>) {
    let all = parts.left_out(data);
    for one in all.iter().take(TOLD) {
        let record = match &one.record {
            Some(name) => format!("{} `{}`, ", name.kind, name.id),
            None => String::new(),
        };
        output::note(&format!("left out: {record}{}: {}", one.place, one.reason));
    }
    if all.len() > TOLD {
        output::note(&format!("left out: {} more", all.len() - TOLD));
    }
    let errors = parts.report.counts.errors;
    if errors > 0 {
        output::note(&format!(
            "warning: the data has {}: `chancery check` shows what is wrong",
            counted(errors, "error")
        ));
    }
}

/// What was written, and what the format could not take.
fn tell(exported: &Exported, destination: &Destination) {
    let counts: Vec<String> = exported
        .counts
        .iter()
        .enumerate()
        .filter(|(index, (_, count))| *index == 0 || *count > 0)
        .map(|(_, (nouns, count))| counted(*count, nouns.strip_suffix('s').unwrap_or(nouns)))
        .collect();
    let place = match destination.shown() {
        Some(path) => format!(" to `{path}`"),
        None => String::new(),
    };
    output::note(&format!("wrote {}{place}", counts.join(", ")));
    for sentence in &exported.left_out {
        output::note(&format!("note: {sentence}"));
    }
}

fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}
