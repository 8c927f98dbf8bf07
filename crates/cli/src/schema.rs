//! `chancery schema`: prints, writes or compares the generated JSON Schemas.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chancery::{Kind, SchemaFile, nearest, schema_files};

use crate::arguments::SchemaOptions;
use crate::folder::{self, Wanted};
use crate::output::{self, Error};

/// The folder that `--check` compares, unless told otherwise.
const FOLDER: &str = "schema";

/// What every generated schema's name ends in.
const ENDING: &str = ".schema.json";

/// The schemas beside that for authors that are of no kind.
const OTHERS: [&str; 4] = ["interchange", "configuration", "report", "report-line"];

pub(crate) fn run(options: &SchemaOptions) -> Result<ExitCode, Error> {
    let folder = options.output.as_deref();
    match (options.check, folder) {
        (true, folder) => compare(folder.unwrap_or(Path::new(FOLDER))),
        (false, Some(folder)) => write(folder),
        (false, None) => print(options.schema.as_deref().unwrap_or("authoring")),
    }
}

fn print(name: &str) -> Result<ExitCode, Error> {
    let path = match name {
        "authoring" => format!("chancery{ENDING}"),
        name if OTHERS.contains(&name) => format!("{name}{ENDING}"),
        kind => format!("kinds/{kind}{ENDING}"),
    };
    let Some(file) = all_files().into_iter().find(|file| file.path == path) else {
        let kinds = Kind::ALL.iter().map(|kind| kind.name());
        let names: Vec<&str> = ["authoring"]
            .into_iter()
            .chain(OTHERS)
            .chain(kinds)
            .collect();
        let help = match nearest(name, names.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the schemas are {}", names.join(", ")),
        };
        return Err(Error::new(
            format!("there is no schema `{name}`"),
            Some(help),
        ));
    };
    output::print(&file.text)?;
    Ok(ExitCode::SUCCESS)
}

/// The files of the model, and the schemas of what `check` prints for programs.
fn all_files() -> Vec<SchemaFile> {
    let reports = chancery_report::schemas().into_iter();
    let reports = reports.map(|(name, schema)| SchemaFile {
        path: format!("{name}{ENDING}"),
        text: chancery::model::schema::print(&schema),
    });
    schema_files().into_iter().chain(reports).collect()
}

fn write(folder: &Path) -> Result<ExitCode, Error> {
    let files = all_files();
    let changed = folder::write(folder, &wanted(&files))?;
    for path in strangers(folder, &files) {
        output::note(&format!(
            "warning: `{}` is no schema of ours; it was left alone",
            path.display()
        ));
    }
    output::note(&format!(
        "wrote {changed} of {} schemas to `{}`; the others were fresh",
        files.len(),
        folder.display()
    ));
    Ok(ExitCode::SUCCESS)
}

fn wanted(files: &[SchemaFile]) -> Vec<Wanted> {
    let files = files.iter().map(|file| Wanted {
        path: file.path.clone(),
        text: file.text.clone(),
    });
    files.collect()
}

fn compare(folder: &Path) -> Result<ExitCode, Error> {
    let files = all_files();
    let mut stale = String::new();
    for (path, state) in folder::differences(folder, &wanted(&files))? {
        stale.push_str(&format!("{}: {state}\n", path.display()));
    }
    for path in strangers(folder, &files) {
        stale.push_str(&format!("{}: is no schema of the model\n", path.display()));
    }
    output::print(&stale)?;
    if stale.is_empty() {
        output::note(&format!(
            "{} schemas in `{}` are fresh",
            files.len(),
            folder.display()
        ));
        return Ok(ExitCode::SUCCESS);
    }
    output::note(&format!(
        "  = help: run `chancery schema --output {}` and commit what it writes",
        folder.display()
    ));
    Ok(ExitCode::FAILURE)
}

/// Schemas in the folder that the model does not generate: left from a kind that was
/// renamed.
fn strangers(folder: &Path, files: &[SchemaFile]) -> Vec<PathBuf> {
    let ours: BTreeSet<PathBuf> = files.iter().map(|file| folder.join(&file.path)).collect();
    let mut strangers = BTreeSet::new();
    for folder in [folder.to_owned(), folder.join("kinds")] {
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.to_string_lossy().ends_with(ENDING) && !ours.contains(&path) {
                strangers.insert(path);
            }
        }
    }
    strangers.into_iter().collect()
}
