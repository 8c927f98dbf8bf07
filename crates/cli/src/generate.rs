//! `chancery generate`: writes or compares the types for other languages.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chancery::nearest;
use chancery_codegen::{ALL, Generator, Shape, by_name, losses};

use crate::arguments::GenerateOptions;
use crate::folder::{self, Wanted};
use crate::output::{self, Error};

/// The folder below which the languages have theirs, unless told otherwise.
const FOLDER: &str = "schema";

/// The page that says what is lost. It is about all languages, and written with all.
const LOSSES: &str = "LOSSES.md";

pub(crate) fn run(options: &GenerateOptions) -> Result<ExitCode, Error> {
    if options.losses {
        output::print(&losses(&Shape::interchange()))?;
        return Ok(ExitCode::SUCCESS);
    }
    if options.languages.is_empty() && options.output.is_none() && !options.check {
        output::print(&list())?;
        return Ok(ExitCode::SUCCESS);
    }
    let generators = chosen(&options.languages)?;
    let files = files(&generators, options.languages.is_empty());
    let folder = options.output.as_deref().unwrap_or(Path::new(FOLDER));
    if options.check {
        compare(folder, &generators, &files)
    } else {
        write(folder, &generators, &files)
    }
}

fn list() -> String {
    let names = ALL.iter().map(|generator| generator.name().len());
    let width = names.max().unwrap_or(0);
    let lines = ALL.iter().map(|generator| {
        let (name, summary) = (generator.name(), generator.summary());
        format!("{name:width$}  {summary}\n")
    });
    lines.collect()
}

/// The generators of the languages named, each once; all of them where none is named.
fn chosen(languages: &[String]) -> Result<Vec<&'static dyn Generator>, Error> {
    if languages.is_empty() {
        return Ok(ALL.to_vec());
    }
    let mut chosen: Vec<&'static dyn Generator> = Vec::new();
    for language in languages {
        let generator = by_name(language).ok_or_else(|| unknown(language))?;
        if !chosen.iter().any(|one| one.name() == generator.name()) {
            chosen.push(generator);
        }
    }
    Ok(chosen)
}

fn unknown(language: &str) -> Error {
    let names = ALL.iter().map(|generator| generator.name());
    let help = match nearest(language, names.clone()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("the languages are {}", names.collect::<Vec<_>>().join(", ")),
    };
    Error::new(format!("there is no language `{language}`"), Some(help))
}

fn files(generators: &[&dyn Generator], with_losses: bool) -> Vec<Wanted> {
    let shape = Shape::interchange();
    let mut files = Vec::new();
    for generator in generators {
        let generated = generator.generate(&shape).into_iter();
        files.extend(generated.map(|file| Wanted {
            path: format!("{}/{}", generator.name(), file.path),
            text: file.text,
        }));
    }
    if with_losses {
        files.push(Wanted {
            path: LOSSES.to_owned(),
            text: losses(&shape),
        });
    }
    files
}

fn write(
    folder: &Path,
    generators: &[&dyn Generator],
    files: &[Wanted],
) -> Result<ExitCode, Error> {
    let changed = folder::write(folder, files)?;
    for path in strangers(folder, generators, files) {
        output::note(&format!(
            "warning: `{}` is no file of ours; it was left alone",
            path.display()
        ));
    }
    output::note(&format!(
        "wrote {} to `{}`, {} fresh",
        counted(changed),
        folder.display(),
        match files.len() - changed {
            1 => "1 was".to_owned(),
            fresh => format!("{fresh} were"),
        }
    ));
    Ok(ExitCode::SUCCESS)
}

fn compare(
    folder: &Path,
    generators: &[&dyn Generator],
    files: &[Wanted],
) -> Result<ExitCode, Error> {
    let mut differences = folder::differences(folder, files)?;
    let mendable = differences.len();
    let strangers = strangers(folder, generators, files).into_iter();
    differences.extend(strangers.map(|path| (path, "is no file that is generated")));
    if differences.is_empty() {
        output::note(&format!(
            "{} in `{}` {} fresh",
            counted(files.len()),
            folder.display(),
            if files.len() == 1 { "is" } else { "are" }
        ));
        return Ok(ExitCode::SUCCESS);
    }
    let lines = differences
        .iter()
        .map(|(path, how)| format!("{}: {how}\n", path.display()));
    output::print(&lines.collect::<String>())?;
    if mendable > 0 {
        output::note(&format!(
            "  = help: run `chancery generate {}--output {}` and commit what it writes",
            languages(folder, generators, &differences[..mendable]),
            folder.display()
        ));
    }
    if mendable < differences.len() {
        output::note("  = help: remove what is not generated");
    }
    Ok(ExitCode::FAILURE)
}

/// The languages to be written again, with a blank behind each; none where a page that is about
/// all of them differs, so that all are written.
fn languages(
    folder: &Path,
    generators: &[&dyn Generator],
    differences: &[(PathBuf, &str)],
) -> String {
    let differs = |within: &Path| differences.iter().any(|(path, _)| path.starts_with(within));
    if differs(&folder.join(LOSSES)) {
        return String::new();
    }
    let names = generators.iter().map(|generator| generator.name());
    names
        .filter(|name| differs(&folder.join(name)))
        .map(|name| format!("{name} "))
        .collect()
}

fn counted(files: usize) -> String {
    match files {
        1 => "1 file".to_owned(),
        files => format!("{files} files"),
    }
}

/// Files in the folders of the languages that nobody generates: left from a page or a module
/// that was renamed.
fn strangers(folder: &Path, generators: &[&dyn Generator], files: &[Wanted]) -> Vec<PathBuf> {
    let ours: BTreeSet<PathBuf> = files.iter().map(|file| folder.join(&file.path)).collect();
    let mut strangers = BTreeSet::new();
    let mut folders: Vec<PathBuf> = generators
        .iter()
        .map(|generator| folder.join(generator.name()))
        .collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            // A link is a stranger by itself, and what it points to is none of ours.
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else if !ours.contains(&path) {
                strangers.insert(path);
            }
        }
    }
    strangers.into_iter().collect()
}
