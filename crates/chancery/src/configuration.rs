//! `chancery.toml`: where the data of a project lies.

use std::ops::Range;
use std::path::{Path, PathBuf};

use chancery_check::nearest;
use chancery_source::Position;
use serde::Deserialize;
use toml::Spanned;

use crate::Failure;

/// The name of the configuration file, searched for upward from each path.
pub const CONFIGURATION_FILE: &str = "chancery.toml";

/// The keys that the file may have.
const KEYS: [&str; 1] = ["data"];

/// A project's configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Configuration {
    /// The folder in which the file lies.
    pub folder: PathBuf,
    /// The data roots, as absolute paths.
    pub roots: Vec<PathBuf>,
}

/// The file as written.
#[derive(Debug, Deserialize)]
struct Written {
    data: Option<Vec<Spanned<String>>>,
}

impl Configuration {
    /// Finds the configuration that governs a path: the nearest `chancery.toml` in its
    /// folder or above. `Ok(None)` if there is none.
    ///
    /// # Errors
    /// If the file found cannot be read, is no TOML, has an unknown key, or names a data
    /// root that is no folder.
    pub fn governing(path: &Path) -> Result<Option<Configuration>, Failure> {
        for folder in path.ancestors() {
            let file = folder.join(CONFIGURATION_FILE);
            if file.is_file() {
                return Configuration::read(&file).map(Some);
            }
        }
        Ok(None)
    }

    /// Reads one configuration file.
    ///
    /// # Errors
    /// As [`Configuration::governing`].
    pub fn read(file: &Path) -> Result<Configuration, Failure> {
        let shown = crate::inputs::shown(file);
        let text = std::fs::read_to_string(file).map_err(|error| Failure::Configuration {
            path: shown.clone(),
            position: None,
            message: format!("cannot be read: {error}"),
            help: None,
        })?;
        let folder = file.parent().unwrap_or(Path::new("")).to_owned();
        parse(&text, &folder, &shown)
    }
}

fn parse(text: &str, folder: &Path, shown: &str) -> Result<Configuration, Failure> {
    let fault = |span: Option<Range<usize>>, message: String, help: Option<String>| {
        Failure::Configuration {
            path: shown.to_owned(),
            position: span.map(|span| position(text, span.start)),
            message,
            help,
        }
    };
    let syntax = |error: toml::de::Error| {
        let message = error.message().lines().collect::<Vec<_>>().join(" ");
        fault(error.span(), message, None)
    };
    let keys: std::collections::BTreeMap<Spanned<String>, toml::Value> =
        toml::from_str(text).map_err(syntax)?;
    for key in keys.keys() {
        let name = key.get_ref().as_str();
        if !KEYS.contains(&name) {
            let help = match nearest(name, KEYS) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("the keys are `{}`", KEYS.join("`, `")),
            };
            return Err(fault(
                Some(key.span()),
                format!("unknown key `{name}`"),
                Some(help),
            ));
        }
    }
    let written: Written = toml::from_str(text).map_err(syntax)?;
    let mut roots = Vec::new();
    for root in written.data.unwrap_or_default() {
        let path = folder.join(root.get_ref());
        if !path.is_dir() {
            return Err(fault(
                Some(root.span()),
                format!("the data root `{}` is no folder", root.get_ref()),
                Some("name a folder, relative to this file".to_owned()),
            ));
        }
        roots.push(path);
    }
    if roots.is_empty() {
        roots.push(folder.to_owned());
    }
    Ok(Configuration {
        folder: folder.to_owned(),
        roots,
    })
}

fn position(text: &str, byte: usize) -> Position {
    let before = &text[..byte.min(text.len())];
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    Position {
        line: u32::try_from(line).unwrap_or(u32::MAX),
        column: u32::try_from(column).unwrap_or(u32::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let failure = parse(text, folder, "chancery.toml").unwrap_err();
        format!("{failure}; {}", failure.help().unwrap_or_default())
    }

    #[test]
    fn roots_are_relative_to_the_file() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let configuration = parse("data = [\"src\"]\n", folder, "chancery.toml").unwrap();
        assert_eq!(configuration.roots, [folder.join("src")]);
        let configuration = parse("# nothing\n", folder, "chancery.toml").unwrap();
        assert_eq!(configuration.roots, [folder]);
    }

    #[test]
    fn faults_have_a_place_and_a_repair() {
        assert_eq!(
            fault("# roots\ndtaa = [\"src\"]\n"),
            "chancery.toml:2:1: unknown key `dtaa`; did you mean `data`?"
        );
        assert_eq!(
            fault("data = [\"src\", \"nowhere\"]\n"),
            "chancery.toml:1:16: the data root `nowhere` is no folder; name a folder, relative \
             to this file"
        );
        assert!(fault("data = \"src\"\n").starts_with("chancery.toml:1:8: "));
        assert!(fault("data = [\n").starts_with("chancery.toml:"));
    }
}
