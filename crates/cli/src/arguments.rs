//! What the command line accepts.

use std::path::PathBuf;

use crate::selection::Selection;
use chancery_report::Format;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Validates records of diplomacy against their schema and their rules.
#[derive(Debug, Parser)]
#[command(name = "chancery", version, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check data files against the schema and the rules
    Check(Box<CheckOptions>),
    /// Begin a data repository: folders, configuration, checks in CI and before commits
    Init(crate::init::InitOptions),
    /// Write a new record from flags, checked before it is written
    New(crate::new::NewOptions),
    /// Print or write the JSON Schemas of the records
    Schema(SchemaOptions),
    /// Write the types of the records for other languages
    Generate(GenerateOptions),
    /// Write the records in another format: JSON, YAML, tables, a map, a calendar, a graph
    Export(crate::export::ExportOptions),
    /// Explain a rule, or list them all
    Rule(RuleOptions),
    /// Print what a shell needs to complete the command line
    Completions(crate::shell::CompletionsOptions),
    /// Print the manual page, or write those of all subcommands
    Man(crate::shell::ManOptions),
}

const CHECK_EXAMPLES: &str = "\
Examples:
  chancery check                      the data roots of chancery.toml, else this folder
  chancery check data/visits          report on these files; references still resolve everywhere
  chancery check --format json data   for programs
  chancery check --format full --format sarif=chancery.sarif
                                      for people, and for code scanning in a file
  chancery check --fail-on warning    warnings fail too
  chancery check --diff               show the repairs that keep the meaning
  chancery check --fix                make them
  chancery check --since origin/main  report on what a branch changes
  chancery check --write-baseline baseline.json   let be what is found today; from then on
  chancery check --baseline baseline.json         only new findings fail

Exit codes:
  0  no finding at or above --fail-on
  1  findings at or above --fail-on
  2  the job could not be done: a path that does not exist, a file that cannot be read, a
     faulty configuration, nothing to check, a report that cannot be written; or a record that the schema refuses, while
     --select, --ignore, the configuration or a comment leaves out why";

#[derive(Args, Debug)]
#[command(after_help = CHECK_EXAMPLES)]
pub(crate) struct CheckOptions {
    /// Files and folders to report on, or `-` for standard input [default: the data roots of
    /// chancery.toml, else .]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// How findings are written, and with =PATH to which file: full, concise, json, json-lines,
    /// sarif, junit, github, gitlab, markdown; may be given several times [default: full]
    #[arg(long, value_name = "FORMAT[=PATH]", value_parser = written, long_help = format_help())]
    pub format: Vec<Written>,

    /// Write to this file what would go to standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Report these rules alone; may be given several times, or with commas
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule_name)]
    pub select: Vec<String>,

    /// Do not report these rules; may be given several times, or with commas
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule_name)]
    pub ignore: Vec<String>,

    /// Print how often each rule found something, in place of the findings: a line a rule, or
    /// with --format json an object by rule and severity
    #[arg(long)]
    pub statistics: bool,

    /// The least severity that fails the check
    #[arg(long, value_enum, default_value = "error", value_name = "SEVERITY")]
    pub fail_on: FailOn,

    /// The day that counts as today, for rules that ask [default: the day of the run]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = full_day)]
    pub as_of: Option<chancery::Day>,

    /// When to use colours
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN")]
    pub color: Color,

    /// Make the repairs that keep the meaning, and report what is left
    #[arg(long)]
    pub fix: bool,

    /// Make all repairs, those too that change the meaning: look at them with --diff first
    #[arg(long)]
    pub unsafe_fixes: bool,

    /// Make repairs and report no findings; --unsafe-fixes adds the others
    #[arg(long, conflicts_with_all = ["format", "output", "statistics"])]
    pub fix_only: bool,

    /// Show the repairs as a diff and write nothing; exit with 1 if there are any
    #[arg(long, conflicts_with_all = ["fix_only", "format", "output", "statistics"])]
    pub diff: bool,

    /// Let the findings be that this file knows of, and tell of those that it knows and that
    /// are found no more
    #[arg(long, value_name = "FILE", conflicts_with_all = ["diff", "fix_only"])]
    pub baseline: Option<PathBuf>,

    /// Write all that is found into this file, for --baseline; with --baseline, of what that
    /// knows what is found still, so that it shrinks and does not grow
    #[arg(long, value_name = "FILE", conflicts_with_all = ["diff", "fix_only", "select", "ignore", "changed", "since"])]
    pub write_baseline: Option<PathBuf>,

    /// Print findings alone, without the summary
    #[arg(long, short)]
    pub quiet: bool,

    #[command(flatten)]
    pub selection: Selection,

    #[command(flatten)]
    pub limits: LimitOptions,
}

/// What keeps a file from taking all memory or all time.
#[derive(Args, Debug)]
#[command(next_help_heading = "Limits")]
pub(crate) struct ReadingLimits {
    /// The largest file that is read, in MiB
    #[arg(long, value_name = "MIB", default_value = "16", value_parser = clap::value_parser!(u64).range(1..=4095))]
    pub max_file_size: u64,

    /// How many mappings and lists may be nested in one another
    #[arg(long, value_name = "NUMBER", default_value = "64", value_parser = clap::value_parser!(u64).range(1..=128))]
    pub max_depth: u64,
}

/// The same, and what keeps it from filling the whole screen.
#[derive(Args, Debug)]
#[command(next_help_heading = "Limits")]
pub(crate) struct LimitOptions {
    #[command(flatten)]
    pub reading: ReadingLimits,

    /// How many findings of a file are shown, the gravest of them; 0 shows all
    #[arg(long, value_name = "NUMBER", default_value = "500")]
    pub max_findings: usize,
}

impl ReadingLimits {
    /// What bounds the reading of a file.
    pub fn get(&self) -> chancery::Limits {
        chancery::Limits {
            file_bytes: self.max_file_size * 1024 * 1024,
            depth: usize::try_from(self.max_depth).unwrap_or(chancery::Limits::DEEPEST),
        }
    }
}

/// A format, and the file that it goes to; without one, standard output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub format: Format,
    pub path: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Info,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set; FORCE_COLOR and CLICOLOR_FORCE ask for them
    Auto,
    Always,
    Never,
}

const SCHEMA_EXAMPLES: &str = "\
Examples:
  chancery schema                     the schema that data files are checked against
  chancery schema visit               for a file that holds one visit
  chancery schema interchange         full forms only: what exports write and programs read
  chancery schema report              what `chancery check --format json` prints
  chancery schema --output schema     write all of them into a folder
  chancery schema --check             fail if schema/ differs from what would be written";

#[derive(Args, Debug)]
#[command(after_help = SCHEMA_EXAMPLES)]
pub(crate) struct SchemaOptions {
    /// authoring, interchange, configuration, report, report-line, or a kind of record
    /// [default: authoring]
    #[arg(conflicts_with_all = ["output", "check"])]
    pub schema: Option<String>,

    /// Write all schemas into this folder
    #[arg(long, value_name = "FOLDER")]
    pub output: Option<PathBuf>,

    /// Write nothing; fail if the folder (--output, else schema) is not what would be written
    #[arg(long)]
    pub check: bool,
}

const GENERATE_EXAMPLES: &str = "\
Examples:
  chancery generate                        list the languages
  chancery generate typescript             write schema/typescript
  chancery generate typescript --output X  write X/typescript
  chancery generate --output schema        all languages, and the page that says what they lose
  chancery generate --check                fail if schema/ differs from what would be written
  chancery generate --losses               what each language keeps of the schema";

#[derive(Args, Debug)]
#[command(after_help = GENERATE_EXAMPLES)]
pub(crate) struct GenerateOptions {
    /// The languages to write, each into a folder of its name [default: with --output or
    /// --check all, else list them]
    #[arg(value_name = "LANGUAGE")]
    pub languages: Vec<String>,

    /// Write below this folder [default: schema]
    #[arg(long, value_name = "FOLDER")]
    pub output: Option<PathBuf>,

    /// Write nothing; fail if the folder (--output, else schema) is not what would be written
    #[arg(long)]
    pub check: bool,

    /// Print the table of what each language keeps of the schema, and what it loses
    #[arg(long, conflicts_with_all = ["languages", "output", "check"])]
    pub losses: bool,
}

#[derive(Args, Debug)]
pub(crate) struct RuleOptions {
    /// The rule to explain, such as stop-outside-visit [default: list all]
    pub name: Option<String>,

    /// How to print: as text for people, or as JSON for programs
    #[arg(long, value_enum, default_value = "text")]
    pub format: RuleFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RuleFormat {
    Text,
    Json,
}

/// What `--help` says of `--format`.
fn format_help() -> String {
    let mut help = "How findings are written, and with =PATH to which file, put in its place in \
                    one step. May be given several times; one format at most goes to standard \
                    output. In GitHub Actions annotations are added where none is given\n\n\
                    [default: full]\n"
        .to_owned();
    for format in Format::ALL {
        help.push_str(&format!("\n- {}: {}", format.name(), format.about()));
    }
    help
}

fn written(text: &str) -> Result<Written, String> {
    let (name, path) = match text.split_once('=') {
        Some((name, path)) => (name, Some(path)),
        None => (text, None),
    };
    let names = || Format::ALL.iter().map(|format| format.name());
    let Some(format) = Format::ALL.into_iter().find(|one| one.name() == name) else {
        return Err(match chancery::nearest(name, names()) {
            Some(meant) => format!("there is no such format; did you mean `{meant}`?"),
            None => format!("the formats are {}", names().collect::<Vec<_>>().join(", ")),
        });
    };
    match path {
        Some("") => Err("no file is named after `=`".to_owned()),
        path => Ok(Written {
            format,
            path: path.map(PathBuf::from),
        }),
    }
}

fn rule_name(text: &str) -> Result<String, String> {
    let text = text.trim();
    if chancery::rules::by_name(text).is_some() {
        return Ok(text.to_owned());
    }
    let names = chancery::rules::ALL.iter().map(|rule| rule.name);
    Err(match chancery::nearest(text, names) {
        Some(meant) => format!("there is no such rule; did you mean `{meant}`?"),
        None => "there is no such rule; `chancery rule` lists them all".to_owned(),
    })
}

pub(crate) fn full_day(text: &str) -> Result<chancery::Day, String> {
    text.parse::<chancery::model::FullDate>()
        .map(|date| date.day())
        .map_err(|reason| reason.to_string())
}
