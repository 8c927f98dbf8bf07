//! Where an export goes: standard output, a file or a folder. Files are written in a hidden
//! folder beside their place and put there when they are whole.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use chancery::Options;
use chancery_export::{Exported, Exporter, Fault, Run, Selection};

use crate::interrupt::{self, Workshop};
use crate::output::Error;
use crate::place::{self, shown};

/// Where an export goes.
#[derive(Debug)]
pub(crate) enum Destination {
    /// Standard output.
    Stdout,
    /// A file, which takes the place of one that is there.
    File(PathBuf),
    /// What is there and is no file: a terminal, a pipe, `/dev/null`.
    Device(PathBuf),
    /// A folder, which takes the place of one that holds nothing else.
    Folder(PathBuf),
}

/// Turns a fault of an exporter into what is told.
type Worded<'w> = &'w dyn Fn(Fault) -> Error;

/// Whether a check would read a file of that path as data.
type IsData<'d> = &'d dyn Fn(&Path) -> Result<bool, Error>;

impl Destination {
    /// Where a format goes by `--output`.
    ///
    /// # Errors
    /// If the format cannot go there, or something is in the way.
    pub fn of(exporter: &Exporter, output: Option<&Path>) -> Result<Destination, Error> {
        let output = output.filter(|path| *path != Path::new("-"));
        let Some(path) = output else {
            return match exporter.run {
                Run::Stream(_) => Ok(Destination::Stdout),
                Run::File(_) | Run::Folder(_) => Err(needs_output(exporter)),
            };
        };
        // What a link leads to is replaced, not the link.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let found = fs::metadata(&path).ok();
        let in_the_way = |what: &str, help: String| {
            Err(Error::new(
                format!("cannot write `{}`: {what}", shown(&path)),
                Some(help),
            ))
        };
        let is_folder = matches!(exporter.run, Run::Folder(_));
        match found {
            Some(about) if about.is_dir() && !is_folder => {
                let example = shown(&path.join(example(exporter)));
                in_the_way(
                    "it is a folder",
                    format!("name a file: `--output {example}`"),
                )
            }
            Some(about) if !about.is_dir() && is_folder => in_the_way(
                "a file is there, and the format is a folder of files",
                "name a folder, there or not".to_owned(),
            ),
            Some(about) if is_folder || about.is_file() => {
                if about.is_file() && about.permissions().readonly() {
                    return in_the_way("permission denied", "the file is read-only".to_owned());
                }
                Ok(Destination::at(path, is_folder))
            }
            Some(_) if matches!(exporter.run, Run::Stream(_)) => Ok(Destination::Device(path)),
            Some(_) => in_the_way(
                "it is no file",
                format!("name a file: `--output {}`", example(exporter)),
            ),
            None => Ok(Destination::at(path, is_folder)),
        }
    }

    fn at(path: PathBuf, is_folder: bool) -> Destination {
        match is_folder {
            true => Destination::Folder(path),
            false => Destination::File(path),
        }
    }

    /// The path, as the user may name it; none for standard output.
    pub fn shown(&self) -> Option<String> {
        match self {
            Destination::Stdout => None,
            Destination::File(path) | Destination::Device(path) | Destination::Folder(path) => {
                Some(shown(path))
            }
        }
    }

    /// Refuses a file that the next check would take for data: every record in it would be
    /// there twice.
    ///
    /// # Errors
    /// If it would, or a configuration is faulty.
    pub fn refuse_data(&self, paths: &[PathBuf], settings: &Options) -> Result<(), Error> {
        match self {
            Destination::File(path) if chancery::is_read_as_data(path, paths, settings)? => {
                Err(would_be_data(path))
            }
            _ => Ok(()),
        }
    }

    /// Lets an exporter write, and puts what it wrote in its place in one step.
    ///
    /// # Errors
    /// If it cannot be written; then what was there before is as it was.
    pub fn write(
        &self,
        exporter: &Exporter,
        selection: &Selection<'_>,
        worded: Worded<'_>,
        is_data: IsData<'_>,
    ) -> Result<Exported, Error> {
        let io = |error: io::Error| worded(Fault::Io(error));
        let target = match self {
            Destination::Stdout => return Err(io(io::ErrorKind::Unsupported.into())),
            Destination::Device(path) => {
                let file = File::options().write(true).open(path).map_err(io)?;
                return stream(exporter, selection, file).map_err(worded);
            }
            Destination::File(path) | Destination::Folder(path) => path,
        };
        let workshop = workshop(target).map_err(io)?;
        let new = workshop.path().join("new");
        let exported = match exporter.run {
            Run::Stream(_) => File::create(&new)
                .map_err(Fault::Io)
                .and_then(|file| stream(exporter, selection, file)),
            Run::File(run) => run(selection, &new),
            Run::Folder(run) => fs::create_dir(&new)
                .map_err(Fault::Io)
                .and_then(|()| run(selection, &new)),
        };
        let exported = exported.map_err(worded)?;
        let files = files_below(&new).map_err(io)?;
        for file in &files {
            // A disk may tell that it is full only now.
            File::open(within(&new, file))
                .and_then(|file| file.sync_all())
                .map_err(io)?;
        }
        if matches!(self, Destination::Folder(_)) {
            for file in &files {
                if is_data(&target.join(file))? {
                    return Err(would_be_data(&target.join(file)));
                }
            }
            refuse_strangers(target, &files)?;
        } else if let Ok(old) = fs::metadata(target) {
            fs::set_permissions(&new, old.permissions()).map_err(io)?;
        }
        let _whole = interrupt::hold();
        replace(&new, target, &workshop).map_err(io)?;
        Ok(exported)
    }
}

/// Writes a stream to an open file.
fn stream(exporter: &Exporter, selection: &Selection<'_>, file: File) -> Result<Exported, Fault> {
    let Run::Stream(run) = exporter.run else {
        return Err(Fault::Io(io::ErrorKind::Unsupported.into()));
    };
    let mut out = BufWriter::with_capacity(1 << 16, file);
    let exported = run(selection, &mut out)?;
    out.flush()?;
    Ok(exported)
}

/// A hidden folder beside a path, which no walk takes for data and no other run has.
fn workshop(target: &Path) -> io::Result<Workshop> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let mut number = 0;
    loop {
        let beside = format!(".{name}.{}-{number}.new", std::process::id());
        match Workshop::make(target.with_file_name(beside)) {
            // Left by a run that was killed.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 100 => {
                number += 1;
            }
            made => return made,
        }
    }
}

/// Puts a file or a folder in its place. A folder that is there steps aside into the workshop,
/// and back where the new one cannot take its place.
fn replace(new: &Path, target: &Path, workshop: &Workshop) -> io::Result<()> {
    if !target.is_dir() {
        return fs::rename(new, target);
    }
    let old = workshop.path().join("old");
    fs::rename(target, &old)?;
    fs::rename(new, target).inspect_err(|_| {
        let _ = fs::rename(&old, target);
    })
}

/// Refuses to take the place of a folder in which there is something that was not exported.
fn refuse_strangers(folder: &Path, ours: &[PathBuf]) -> Result<(), Error> {
    let ours: BTreeSet<&PathBuf> = ours.iter().collect();
    let cannot = |error: io::Error| {
        let reason = place::reason(&error);
        Error::new(format!("cannot read `{}`: {reason}", shown(folder)), None)
    };
    let found = match folder.exists() {
        true => files_below(folder).map_err(cannot)?,
        false => Vec::new(),
    };
    let strangers = found.iter().filter(|file| !ours.contains(file));
    let strangers: Vec<String> = strangers
        .map(|file| format!("`{}`", file.display()))
        .collect();
    if strangers.is_empty() {
        return Ok(());
    }
    let more = match strangers.len() {
        0..=3 => String::new(),
        count => format!(" and {} more", count - 3),
    };
    Err(Error::new(
        format!(
            "cannot write `{}`: it holds {}{more}, which this export does not write",
            shown(folder),
            strangers[..strangers.len().min(3)].join(", ")
        ),
        Some("name another folder, or take those files away".to_owned()),
    ))
}

/// The files below a folder, by their way from there, sorted; the file itself where it is one.
/// Links are files: what they lead to is not looked at.
fn files_below(root: &Path) -> io::Result<Vec<PathBuf>> {
    if !fs::symlink_metadata(root)?.is_dir() {
        return Ok(vec![PathBuf::new()]);
    }
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let below = folder.join(entry.file_name());
            match entry.file_type()?.is_dir() {
                true => folders.push(below),
                false => files.push(below),
            }
        }
    }
    files.sort();
    Ok(files)
}

/// A file that [`files_below`] found.
fn within(root: &Path, below: &Path) -> PathBuf {
    match below.as_os_str().is_empty() {
        true => root.to_owned(),
        false => root.join(below),
    }
}

fn needs_output(exporter: &Exporter) -> Error {
    let (name, example) = (exporter.name, example(exporter));
    let what = match exporter.run {
        Run::Folder(_) => format!("`{name}` is a folder of files, which needs `--output`"),
        _ => format!("`{name}` is no text, and needs a file to go to"),
    };
    let help = format!("`chancery export {name} --output {example}`");
    Error::new(what, Some(help))
}

/// A name that somebody might give to an export.
fn example(exporter: &Exporter) -> String {
    match exporter.extension {
        Some(extension) => format!("records.{extension}"),
        None => format!("records-{}", exporter.name),
    }
}

fn would_be_data(path: &Path) -> Error {
    Error::new(
        format!(
            "cannot write `{}`: it lies among the data, and the next check would find every \
             record in it twice",
            shown(path)
        ),
        Some("name a file outside the data, or `exclude` it in chancery.toml".to_owned()),
    )
}
