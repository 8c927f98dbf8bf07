//! `chancery init`: a new data repository, in which nothing that is there is touched.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chancery::CONFIGURATION_FILE;
use clap::Args;

use crate::interrupt;
use crate::output::{self, Error};
use crate::place;

const EXAMPLES: &str = "\
Examples:
  chancery init records            a data repository in the folder records
  chancery init                    the same in this folder, beside what is there
  chancery init try-it --example   with three faults to find and to mend: a minute's lesson";

/// The repository of Chancery, where its packages name one.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// Below which folder the records lie.
const DATA: &str = "data";

#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct InitOptions {
    /// The folder, which is made if it is not there
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,

    /// Add a dossier with three faults, whose findings say how to mend them
    #[arg(long)]
    example: bool,

    /// The address from which the workflow installs Chancery by `cargo install --git`
    /// [default: that of this program, else the variable CHANCERY_REPOSITORY of your repository]
    #[arg(long, value_name = "URL", value_parser = address)]
    repository: Option<String>,
}

/// Where GitHub looks for what to run.
const WORKFLOW: &str = ".github/workflows/chancery.yml";

/// A file of the new repository.
struct Wanted {
    /// Its path, with forward slashes.
    path: &'static str,
    text: String,
}

fn wanted(path: &'static str, text: &str) -> Wanted {
    let text = text.to_owned();
    Wanted { path, text }
}

pub(crate) fn run(options: &InitOptions) -> Result<ExitCode, Error> {
    let folder = &options.folder;
    let records = first_records();
    let is_settled = is_settled(folder, &records);
    let mut files = vec![
        wanted(CONFIGURATION_FILE, include_str!("init/chancery.toml")),
        wanted("README.md", include_str!("init/README.md")),
        workflow(options.repository.as_deref()),
        wanted(
            ".pre-commit-config.yaml",
            include_str!("init/pre-commit.yaml"),
        ),
    ];
    if !is_settled {
        files.extend(records);
    }
    if options.example {
        if is_settled {
            let what = format!("`{}` holds records of its own already", folder.display());
            let help = "the example stands among the first records: try it in a new folder, as by \
                        `chancery init try-it --example`";
            return Err(Error::new(what, Some(help.to_owned())));
        }
        files.push(example());
    }
    let mut failed = None;
    let mut wrote_workflow = false;
    for file in &files {
        match place(folder, file)? {
            Placed::Wrote => {
                wrote_workflow |= file.path == WORKFLOW;
                output::note(&format!("wrote {}", file.path));
            }
            Placed::Kept => output::note(&format!("kept {}, which was there", file.path)),
            Placed::Failed(reason) => {
                failed.get_or_insert(format!("cannot write `{}`: {reason}", file.path));
            }
        }
    }
    if let Some(what) = failed {
        return Err(Error::new(what, None));
    }
    if is_settled {
        output::note("no first record was added: there are records or a configuration already");
    }
    let go_there = match folder == Path::new(".") {
        true => String::new(),
        false => format!("cd {} && ", folder.display()),
    };
    if let Some(root) = repository_above(folder).filter(|_| wrote_workflow) {
        output::note(&format!(
            "note: the repository begins at `{}`: GitHub reads workflows below its root alone, and \
             pre-commit its configuration there; move `.github` and `.pre-commit-config.yaml`",
            root.display()
        ));
    }
    output::note(&format!("next: {go_there}chancery check"));
    if wrote_workflow && options.repository.is_none() && REPOSITORY.is_empty() {
        output::note(
            "before you push: set the variable CHANCERY_REPOSITORY at GitHub, or give \
             `--repository`; the workflow builds Chancery from that address",
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// The root of the git repository in which a folder lies, unless it is that root.
fn repository_above(folder: &Path) -> Option<PathBuf> {
    let folder = fs::canonicalize(folder).ok()?;
    let root = folder.ancestors().find(|one| one.join(".git").exists())?;
    (root != folder).then(|| root.to_owned())
}

/// A record of an event with all that it names.
fn first_records() -> Vec<Wanted> {
    vec![
        wanted(
            "data/visits/2018-02-01-gottemoeller-latvia.yaml",
            include_str!("init/data/visit.yaml"),
        ),
        wanted(
            "data/persons/rose-gottemoeller.yaml",
            include_str!("init/data/person.yaml"),
        ),
        wanted(
            "data/countries/LV.yaml",
            include_str!("init/data/country.yaml"),
        ),
        wanted(
            "data/sources/nato-151395.yaml",
            include_str!("init/data/source.yaml"),
        ),
    ]
}

fn example() -> Wanted {
    wanted("data/example.yaml", include_str!("init/data/example.yaml"))
}

fn workflow(repository: Option<&str>) -> Wanted {
    let known = repository.or(Some(REPOSITORY).filter(|address| !address.is_empty()));
    let (address, origin) = match known {
        Some(address) => (
            serde_json::Value::from(address).to_string(),
            "The variable\n  # CHANCERY_REVISION of this repository holds a commit to stay with.",
        ),
        None => (
            "${{ vars.CHANCERY_REPOSITORY }}".to_owned(),
            "Both are\n  # variables of this repository (Settings, Secrets and variables, Actions, Variables).",
        ),
    };
    let text = include_str!("init/workflow.yml");
    let text = text.replace("{repository}", &address);
    Wanted {
        path: WORKFLOW,
        text: text.replace("{origin}", origin),
    }
}

/// Whether somebody's records or decisions are there already, beside which the first records
/// would be strangers.
fn is_settled(folder: &Path, records: &[Wanted]) -> bool {
    let configuration = fs::read_to_string(folder.join(CONFIGURATION_FILE));
    if configuration.is_ok_and(|text| text != include_str!("init/chancery.toml")) {
        return true;
    }
    let example = example();
    let ours = records.iter().chain([&example]);
    let ours: Vec<PathBuf> = ours.map(|file| folder.join(file.path)).collect();
    let walked = chancery::model::Kind::ALL.iter().map(|kind| kind.folder());
    let folders = walked.map(|kind| folder.join(DATA).join(kind));
    folders
        .chain([folder.join(DATA)])
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flat_map(|entries| entries.flatten())
        .any(|entry| entry.path().is_file() && !ours.contains(&entry.path()))
}

enum Placed {
    Wrote,
    Kept,
    Failed(String),
}

/// Puts a file in its place, unless there is something.
fn place(folder: &Path, file: &Wanted) -> Result<Placed, Error> {
    let path = folder.join(file.path);
    if path.symlink_metadata().is_ok() {
        return Ok(Placed::Kept);
    }
    if let Some(parent) = path.parent()
        && let Err(error) = fs::create_dir_all(parent)
    {
        let (folder, reason) = (parent.display(), place::reason(&error));
        let what = format!("cannot make the folder `{folder}`: {reason}");
        return Err(Error::new(what, None));
    }
    let _whole = interrupt::hold();
    Ok(match chancery::create(&path, file.text.as_bytes()) {
        Ok(()) => Placed::Wrote,
        Err(fault) => Placed::Failed(fault.reason),
    })
}

/// An address that a workflow can hold.
fn address(text: &str) -> Result<String, String> {
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control();
    match text.is_empty() || text.starts_with('-') || text.contains(is_odd) || text.contains("${{")
    {
        true => Err("it is no address of a repository".to_owned()),
        false => Ok(text.to_owned()),
    }
}
