//! `chancery.toml`: where the data of a project lies, and what its keepers decided.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use chancery_check::{Expectations, ExpectedOfKind, nearest, rules};
use chancery_source::{Document, DocumentId, Position};
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use toml::Spanned;

use crate::Failure;
use crate::written::{Level, Written, WrittenIgnore};

/// The name of the configuration file, searched for upward from each path.
pub const CONFIGURATION_FILE: &str = "chancery.toml";

/// A project's configuration.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The file itself.
    pub file: PathBuf,
    /// The folder in which the file lies; globs and paths in it are relative to this.
    pub folder: PathBuf,
    /// The data roots, as absolute paths.
    pub roots: Vec<PathBuf>,
    pub(crate) text: String,
    pub(crate) exclude: GlobSet,
    pub(crate) rules: BTreeMap<String, Level>,
    pub(crate) overrides: Vec<Override>,
    pub(crate) ignore: Vec<Ignore>,
    pub(crate) kinds: Vec<ExpectedOfKind>,
}

/// Severities for some paths.
#[derive(Clone, Debug)]
pub(crate) struct Override {
    pub paths: GlobSet,
    pub rules: BTreeMap<String, Level>,
}

/// A suppression for a file that has no comments, or for a whole file.
#[derive(Clone, Debug)]
pub(crate) struct Ignore {
    pub path: GlobSet,
    pub rule: String,
    /// Where the entry's rule stands in the file.
    pub bytes: Range<usize>,
}

impl Configuration {
    /// Finds the configuration that governs a path: the nearest `chancery.toml` in its
    /// folder or above. `Ok(None)` if there is none.
    ///
    /// # Errors
    /// If the file found cannot be read, is no TOML, has an unknown key, names a rule that
    /// does not exist or a data root that is no folder.
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
            message: format!("cannot be read: {}", chancery_source::reason(&error)),
            help: None,
        })?;
        Reader { text: &text, shown }.read(file)
    }
}

impl Configuration {
    /// The file as a document, to show places in it.
    pub(crate) fn document(&self) -> Document {
        Document::unread(crate::inputs::shown(&self.file), self.text.clone())
    }

    /// What is expected of the data set; `document` is the number of [`Self::document`].
    pub(crate) fn expectations(&self, document: DocumentId) -> Expectations {
        Expectations {
            document,
            kinds: self.kinds.clone(),
            idle_patterns: Vec::new(),
        }
    }
}

/// Reads the text of a configuration, and words what is wrong with it.
pub(crate) struct Reader<'t> {
    text: &'t str,
    shown: String,
}

impl Reader<'_> {
    pub(crate) fn fault(
        &self,
        span: Option<Range<usize>>,
        message: String,
        help: Option<String>,
    ) -> Failure {
        Failure::Configuration {
            path: self.shown.clone(),
            position: span.map(|span| position(self.text, span.start)),
            message,
            help,
        }
    }

    fn read(&self, file: &Path) -> Result<Configuration, Failure> {
        let written: Written = toml::from_str(self.text).map_err(|error| self.refused(&error))?;
        let folder = file.parent().unwrap_or(Path::new(""));
        let overrides = written.overrides.into_iter().map(|entry| {
            Ok(Override {
                paths: self.globs(&entry.paths)?,
                rules: self.levels(entry.rules)?,
            })
        });
        let ignore = written.ignore.into_iter().map(|entry| self.ignore(entry));
        Ok(Configuration {
            file: file.to_owned(),
            folder: folder.to_owned(),
            roots: self.roots(folder, &written.data)?,
            text: self.text.to_owned(),
            exclude: self.globs(&written.exclude)?,
            rules: self.levels(written.rules)?,
            overrides: overrides.collect::<Result<_, Failure>>()?,
            ignore: ignore.collect::<Result<_, Failure>>()?,
            kinds: self.kinds(written.kinds)?,
        })
    }

    /// What the TOML reader refuses; an unknown key with the one that was meant.
    fn refused(&self, error: &toml::de::Error) -> Failure {
        let message = error.message().lines().collect::<Vec<_>>().join(" ");
        let mut words = message.split('`').skip(1).step_by(2);
        if let (true, Some(key)) = (message.starts_with("unknown field"), words.next()) {
            let known: Vec<&str> = words.collect();
            let help = match nearest(key, known.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("the keys here are `{}`", known.join("`, `")),
            };
            return self.fault(error.span(), format!("unknown key `{key}`"), Some(help));
        }
        self.fault(error.span(), message, None)
    }

    fn roots(&self, folder: &Path, data: &[Spanned<String>]) -> Result<Vec<PathBuf>, Failure> {
        let mut roots = Vec::new();
        for root in data {
            let path = folder.join(root.get_ref());
            if !path.is_dir() {
                return Err(self.fault(
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
        Ok(roots)
    }

    fn globs(&self, patterns: &[Spanned<String>]) -> Result<GlobSet, Failure> {
        let mut set = GlobSetBuilder::new();
        let unreadable = |pattern: &Spanned<String>, error: &globset::Error| {
            let message = format!(
                "`{}` is no pattern for paths: {}",
                pattern.get_ref(),
                error.kind()
            );
            self.fault(Some(pattern.span()), message, None)
        };
        for pattern in patterns {
            let glob = GlobBuilder::new(pattern.get_ref())
                .literal_separator(true)
                .build()
                .map_err(|error| unreadable(pattern, &error))?;
            set.add(glob);
        }
        set.build()
            .map_err(|error| self.fault(None, error.to_string(), None))
    }

    fn levels(
        &self,
        rules: BTreeMap<Spanned<String>, Level>,
    ) -> Result<BTreeMap<String, Level>, Failure> {
        rules
            .into_iter()
            .map(|(name, level)| self.known_rule(&name).map(|rule| (rule, level)))
            .collect()
    }

    fn ignore(&self, entry: WrittenIgnore) -> Result<Ignore, Failure> {
        if !entry.reason.get_ref().chars().any(char::is_alphanumeric) {
            return Err(self.fault(
                Some(entry.reason.span()),
                "a suppression without a reason suppresses nothing".to_owned(),
                Some("say why the finding is to be let be".to_owned()),
            ));
        }
        Ok(Ignore {
            path: self.globs(std::slice::from_ref(&entry.path))?,
            bytes: entry.rule.span(),
            rule: self.known_rule(&entry.rule)?,
        })
    }

    fn known_rule(&self, name: &Spanned<String>) -> Result<String, Failure> {
        if rules::by_name(name.get_ref()).is_some() {
            return Ok(name.get_ref().clone());
        }
        let help = match nearest(name.get_ref(), rules::ALL.iter().map(|rule| rule.name)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "`chancery rule` lists them all".to_owned(),
        };
        let message = format!("there is no rule `{}`", name.get_ref());
        Err(self.fault(Some(name.span()), message, Some(help)))
    }
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

    fn read(text: &str) -> Result<Configuration, Failure> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(CONFIGURATION_FILE);
        let shown = CONFIGURATION_FILE.to_owned();
        Reader { text, shown }.read(&file)
    }

    fn fault(text: &str) -> String {
        let failure = read(text).unwrap_err();
        format!("{failure}; {}", failure.help().unwrap_or_default())
    }

    #[test]
    fn roots_are_relative_to_the_file() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(
            read("data = [\"src\"]\n").unwrap().roots,
            [folder.join("src")]
        );
        assert_eq!(read("# nothing\n").unwrap().roots, [folder]);
    }

    #[test]
    fn faults_have_a_place_and_a_repair() {
        for (text, said) in [
            (
                "# roots\ndtaa = []\n",
                "2:1: unknown key `dtaa`; did you mean `data`?",
            ),
            (
                "data = [\"src\", \"nowhere\"]\n",
                "1:16: the data root `nowhere` is no folder; name a folder, relative to this file",
            ),
            (
                "[rules]\nduplicate-ids = \"off\"\n",
                "2:1: there is no rule `duplicate-ids`; did you mean `duplicate-id`?",
            ),
            (
                "[[ignore]]\npath = \"a\"\nrule = \"duplicate-id\"\nreason = \"\"\n",
                "4:10: a suppression without a reason suppresses nothing; say why the finding is \
                 to be let be",
            ),
            (
                "[kinds.ministerial-meetings]\nminimum = 1\n",
                "1:8: there is no kind of record with the plural `ministerial-meetings`; did you \
                 mean `ministerial_meetings`?",
            ),
            (
                "[kinds.persons.fill]\nbron = 0.5\n",
                "2:1: there is no field `bron` in a record of the kind `person`; did you mean \
                 `born`?",
            ),
            (
                "[kinds.visits]\nminimum = 5\nmaximum = 3\n",
                "3:11: at most 3 `visits` are never at least 5; raise `maximum`, or lower \
                 `minimum`",
            ),
            (
                "[kinds.persons]\nnewest-within-days = 3\n",
                "2:22: `persons` are of no day, so that none is the newest; `newest-within-days` \
                 is for `visits`, `meetings`, `ministerial_meetings`, `deployments`, `statements`",
            ),
            (
                "[[overrides]]\npaths = [\"a\"]\nrule = {}\n",
                "3:1: unknown key `rule`; did you mean `rules`?",
            ),
        ] {
            assert_eq!(fault(text), format!("chancery.toml:{said}"));
        }
        assert!(fault("data = \"src\"\n").starts_with("chancery.toml:1:8: "));
        assert!(fault("[rules]\nduplicate-id = \"loud\"\n").starts_with("chancery.toml:2:16: "));
        assert!(
            fault("exclude = [\"a[\"]\n").starts_with("chancery.toml:1:12: `a[` is no pattern")
        );
        assert!(fault("data = [\n").starts_with("chancery.toml:"));
    }
}
