//! `chancery new KIND`: a short record from flags, checked before it is written.
//!
//! The flags of a kind are the fields of its schema: a field that the model gains has its flag
//! without further work.

mod form;
mod identify;
mod read;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chancery::model::schema;
use chancery::{Checked, Home, Kind, Options, Severity, check_draft, create, home};
use chancery_report::{Format, Setting, render};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use serde_json::Value;

use crate::arguments::Color;
use crate::check::day_of_the_run;
use crate::interrupt;
use crate::output::{self, Error};
use crate::place::{self, shown};
use chancery_export::yaml::{self, Node};
use form::{Flag, flags};

const EXAMPLES: &str = "\
Examples:
  chancery new source --kind press-release --title \"Talks in Riga\" \\
      --publisher nato --published 2021-11-28 --url https://example.org/talks
  chancery new person --name \"Krišjānis Kariņš\" --citizenships LV
  chancery new visit --date 2021-11-28/2021-11-29 --status concluded --visitor jens-stoltenberg \\
      --stop country=LV,place=riga --source nato-2021-11-28

How values are written:
  lists      repeat the flag; identifiers may also be joined by commas: --sources a,b
  parts      key=value, joined by commas: --stop country=LV,place=riga,date=2021-11-28
  parts within parts have a full stop: --visitor person=jens-stoltenberg,on_behalf_of.country=NO
  names and ids are key=value, too: --names lv=Rīga

Exit codes:
  0  the record was written
  1  the record would have errors: they were reported, and nothing was written
  2  the job could not be done: a flag that is missing or has a faulty value, a file that is there";

/// What `chancery new` was asked for.
#[derive(Debug)]
pub(crate) struct NewOptions {
    kind: Kind,
    id: Option<String>,
    dry_run: bool,
    /// What was given, in the order of the schema.
    given: Vec<(Flag, Vec<String>)>,
}

impl Args for NewOptions {
    fn augment_args(command: Command) -> Command {
        // The flags of a kind are made when it is named: no other run needs to read its schema.
        let kinds = Kind::ALL.iter().map(|kind| {
            let about = kind.description().trim_end_matches('.');
            Command::new(kind.name()).about(about).defer(with_flags)
        });
        command
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand_value_name("KIND")
            .subcommand_help_heading("Kinds")
            .disable_help_subcommand(true)
            .subcommands(kinds)
            .after_help(EXAMPLES)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for NewOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let chosen = matches.subcommand();
        let found = chosen.and_then(|(name, of)| Some((Kind::from_name(name)?, of)));
        let Some((kind, matches)) = found else {
            return Err(clap::Error::new(clap::error::ErrorKind::MissingSubcommand));
        };
        let values = |flag: &Flag| -> Vec<String> {
            if matches!(flag.form, form::Form::Truth) {
                let is_set = matches.get_flag(&flag.field);
                return Vec::from_iter(is_set.then(|| "true".to_owned()));
            }
            let given = matches.get_many::<String>(&flag.field);
            given.map_or_else(Vec::new, |all| all.cloned().collect())
        };
        let given = flags(&schema::authoring_of(kind), kind).into_iter();
        let given = given.map(|flag| {
            let values = values(&flag);
            (flag, values)
        });
        Ok(NewOptions {
            kind,
            id: matches.get_one::<String>("id").cloned(),
            dry_run: matches.get_flag("dry-run"),
            given: given.filter(|(_, values)| !values.is_empty()).collect(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The command of a kind with its flags.
fn with_flags(command: Command) -> Command {
    let Some(kind) = Kind::from_name(command.get_name()) else {
        return command;
    };
    let dry_run = Arg::new("dry-run")
        .long("dry-run")
        .action(ArgAction::SetTrue)
        .help("Print the record in place of writing it");
    let flags = flags(&schema::authoring_of(kind), kind);
    command
        .arg(dry_run)
        .arg(id(kind))
        .args(flags.iter().map(Flag::argument))
}

/// The flag for the identifier. A country bears a code, which is nothing that a name would
/// make.
fn id(kind: Kind) -> Arg {
    let id = Arg::new("id").long("id").value_name("ID");
    match kind {
        Kind::Country => id
            .help("The code of the country, such as `LV`")
            .help_heading(form::REQUIRED)
            .required(true)
            .value_parser(form::parser("CountryCode".to_owned())),
        _ => id
            .help("The identifier of the record [default: made of its dates and names]")
            .help_heading(form::OPTIONAL)
            .value_parser(form::parser(format!("{}Id", kind.definition()))),
    }
}

pub(crate) fn run(options: &NewOptions) -> Result<ExitCode, Error> {
    let kind = options.kind;
    let mut fields = Vec::new();
    for (flag, values) in &options.given {
        let node = read::field(flag, values).map_err(|reason| {
            let what = format!("`--{}`: {}", flag.name, reason.what);
            Error::new(what, reason.help)
        })?;
        fields.push((flag.field.clone(), node));
    }
    let id = match &options.id {
        Some(id) => id.clone(),
        None => identify::identifier(kind, &fields).ok_or_else(|| {
            let what = "what was given makes no identifier".to_owned();
            Error::new(what, Some("name it with `--id`".to_owned()))
        })?,
    };
    let home = home(kind, Path::new("."))?;
    let path = home.folder.join(format!("{id}.yaml"));
    let text = text(kind, &id, fields, modeline(&home, kind).as_deref());
    if options.dry_run {
        output::print(&text)?;
    }
    let shown = shown(&path);
    if path.symlink_metadata().is_ok() {
        let help = "give the new record another identifier with `--id`, or edit that file";
        return Err(Error::new(
            format!("there is a file `{shown}` already"),
            Some(help.to_owned()),
        ));
    }
    if !is_valid(&home, &path, &text)? {
        output::note(&format!(
            "`{shown}` was not written: the record would have errors"
        ));
        return Ok(ExitCode::FAILURE);
    }
    if options.dry_run {
        output::note(&format!("would write `{shown}`"));
    } else {
        write(&path, &shown, &text)?;
        output::note(&format!("wrote `{shown}`"));
    }
    Ok(ExitCode::SUCCESS)
}

fn write(path: &Path, shown: &str, text: &str) -> Result<(), Error> {
    let cannot = |reason: String| Error::new(format!("cannot write `{shown}`: {reason}"), None);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| cannot(place::reason(&error)))?;
    }
    let _whole = interrupt::hold();
    create(path, text.as_bytes()).map_err(|fault| cannot(fault.reason))
}

/// Reports what would be wrong with the record, and says whether it may be written.
fn is_valid(home: &Home, path: &Path, text: &str) -> Result<bool, Error> {
    let options = Options {
        today: Some(day_of_the_run()),
        ..Options::default()
    };
    let mut checked: Checked = check_draft(home, path, text, &options)?;
    // That nothing refers to a new record yet is no news to whoever writes it.
    let findings = &mut checked.report.findings;
    findings.retain(|finding| finding.severity >= Severity::Warning);
    let is_valid = findings.iter().all(|one| one.severity < Severity::Error);
    let setting = Setting {
        styled: output::is_styled(Color::Auto),
        ..Setting::default()
    };
    let mut report = Vec::new();
    render(
        Format::Full,
        &checked.report,
        &checked.documents,
        &setting,
        &mut report,
    )?;
    output::print(&String::from_utf8_lossy(&report))?;
    Ok(is_valid)
}

/// The record as a file. Its fields stand in the order of the schema, but that its sources
/// come last, as people write them.
fn text(kind: Kind, id: &str, fields: Vec<(String, Node)>, modeline: Option<&str>) -> String {
    let scalar = |text: &str| Node::Text(text.to_owned());
    let mut all = vec![
        ("type".to_owned(), scalar(kind.name())),
        ("id".to_owned(), scalar(id)),
    ];
    let is_last = |field: &str| field == "sources";
    let (last, first): (Vec<_>, Vec<_>) = fields.into_iter().partition(|(key, _)| is_last(key));
    all.extend(first);
    all.extend(last);
    let modeline = modeline.map_or_else(String::new, |line| format!("{line}\n"));
    format!("{modeline}{}", yaml::document(&all))
}

/// The comment by which editors find the schema of the kind, where the project has it.
fn modeline(home: &Home, kind: Kind) -> Option<String> {
    let below = format!("schema/kinds/{}.schema.json", kind.name());
    let text = std::fs::read_to_string(home.project.join(&below)).ok()?;
    let schema: Value = serde_json::from_str(&text).ok()?;
    let ours = schema::authoring_of(kind);
    if schema.get("$id") != ours.get("$id") {
        return None;
    }
    let way: PathBuf = home.folder.strip_prefix(&home.project).ok()?.to_owned();
    let up = "../".repeat(way.components().count());
    Some(format!("# yaml-language-server: $schema={up}{below}"))
}
