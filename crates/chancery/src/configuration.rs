//! `chancery.toml`: where the data of a project lies, and what its keepers decided.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use chancery_check::{Expectations, ExpectedOfKind, Extension, IdlePattern, nearest, rules};
use chancery_source::{Document, DocumentId, Position};
use toml::Spanned;

use crate::Failure;
use crate::patterns::Patterns;
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
    pub(crate) exclude: Patterns,
    pub(crate) rules: BTreeMap<String, Level>,
    pub(crate) overrides: Vec<Override>,
    pub(crate) ignore: Vec<Ignore>,
    pub(crate) kinds: Vec<ExpectedOfKind>,
    pub(crate) extensions: Vec<Extension>,
}

/// Severities for some paths.
#[derive(Clone, Debug)]
pub(crate) struct Override {
    pub paths: Patterns,
    pub rules: BTreeMap<String, Level>,
}

/// A suppression for a file that has no comments, or for a whole file.
#[derive(Clone, Debug)]
pub(crate) struct Ignore {
    pub path: Patterns,
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
    pub(crate) fn expectations(
        &self,
        document: DocumentId,
        idle_patterns: Vec<IdlePattern>,
    ) -> Expectations {
        Expectations {
            document,
            kinds: self.kinds.clone(),
            idle_patterns,
        }
    }

    /// The patterns that fit none of the files, in the order in which they are written:
    /// `found` are all that lie below the roots, the excluded among them.
    pub(crate) fn idle_patterns(&self, found: &[PathBuf]) -> Vec<IdlePattern> {
        let relative = |path| Path::strip_prefix(path, &self.folder).unwrap_or(path);
        let found: Vec<&Path> = found.iter().map(|file| relative(file)).collect();
        let roots: Vec<&Path> = self.roots.iter().map(|root| relative(root)).collect();
        let mut idle = self.exclude.idle(&found, &roots);
        let data = found.into_iter().filter(|file| !self.exclude.fit(file));
        let data: Vec<&Path> = data.collect();
        let overridden = self.overrides.iter().map(|entry| &entry.paths);
        let ignored = self.ignore.iter().map(|entry| &entry.path);
        for patterns in overridden.chain(ignored) {
            idle.extend(patterns.idle(&data, &roots));
        }
        idle.sort_by_key(|idle| idle.pattern.bytes.start);
        idle
    }
}

/// Reads the text of a configuration, and words what is wrong with it.
pub(crate) struct Reader<'t> {
    pub(crate) text: &'t str,
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
                paths: self.patterns(&entry.paths)?,
                rules: self.levels(entry.rules)?,
            })
        });
        let ignore = written.ignore.into_iter().map(|entry| self.ignore(entry));
        Ok(Configuration {
            file: file.to_owned(),
            folder: folder.to_owned(),
            roots: self.roots(folder, &written.data)?,
            text: self.text.to_owned(),
            exclude: self.patterns(&written.exclude)?,
            rules: self.levels(written.rules)?,
            overrides: overrides.collect::<Result<_, Failure>>()?,
            ignore: ignore.collect::<Result<_, Failure>>()?,
            kinds: self.kinds(written.kinds)?,
            extensions: self.extensions(folder, written.ext)?,
        })
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
            path: self.patterns(std::slice::from_ref(&entry.path))?,
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
                "[ext.My]\nschema = \"a.json\"\n",
                "1:6: `My` is no namespace, a namespace is like `example` or `org.example`; ",
            ),
            (
                "[ext.own]\nschema = \"a.json\"\n",
                "2:10: the schema `a.json` cannot be read: no such file or folder; name a file, \
                 relative to this one",
            ),
        ] {
            assert_eq!(fault(text), format!("chancery.toml:{said}"));
        }
        assert!(
            fault("exclude = [\"a[\"]\n").starts_with("chancery.toml:1:12: `a[` is no pattern")
        );
    }

    /// What the reader of TOML refuses, in our words.
    #[test]
    fn says_what_does_not_fit_its_schema() {
        for (text, said) in [
            (
                "# roots\ndtaa = []\n",
                "2:1: `dtaa` is no field of a configuration; did you mean `data`?",
            ),
            (
                "[[overrides]]\npaths = [\"a\"]\nrule = {}\n",
                "3:1: `rule` is no field of an entry of `overrides`; did you mean `rules`?",
            ),
            (
                "data = \"src\"\n",
                "1:8: `data` is a text (`src`), but a list of values belongs here; write `[\"src\"]`",
            ),
            (
                "data = [1]\n",
                "1:9: this is a number (`1`), but a text belongs here; ",
            ),
            (
                "[rules]\nduplicate-id = \"loud\"\n",
                "2:16: `loud` is not a level; write `error`, `warning`, `info` or `off`",
            ),
            (
                "[rules]\nduplicate-id = \"warn\"\n",
                "2:16: `warn` is not a level; write `error`, `warning`, `info` or `off`",
            ),
            (
                "[rules]\nduplicate-id = 1\n",
                "2:16: `duplicate-id` is a number (`1`), but a level (a text) belongs here; ",
            ),
            (
                "rules = \"off\"\n",
                "1:9: `rules` is a text (`off`), but a table belongs here; ",
            ),
            (
                "# one\n[[ignore]]\npath = \"a\"\nrule = \"duplicate-id\"\n",
                "2:1: this entry of `ignore` has no `reason`; add `reason`: why its findings are to be let be",
            ),
            (
                "ignore = {path = \"a\"}\n",
                "1:10: `ignore` is a table, but a list of ignores belongs here; ",
            ),
            (
                "[kinds.visits]\nminimum = -1\n",
                "2:11: `-1` is out of bounds for `minimum`; write a number from `0` on",
            ),
            (
                "[kinds.visits]\nminimum = 1.5\n",
                "2:11: `minimum` is a number (`1.5`), but a whole number belongs here; ",
            ),
            (
                "[kinds.visits]\nmin = 1\n",
                "2:1: `min` is no field of an expectation; its fields are `minimum`, `maximum`, `newest-within-days` or `fill`",
            ),
            (
                "[kinds.meetings]\nnewest-within-days = 5000000000\n",
                "2:22: `5000000000` is out of bounds for `newest-within-days`; write a number from `0` to `4294967295`",
            ),
            (
                "[kinds.persons.fill]\nborn = 80\n",
                "2:8: `80` is out of bounds for `born`; write a number from `0` to `1`",
            ),
            (
                "[kinds.persons.fill]\nborn = nan\n",
                "2:8: `born` is a text (`nan`), but a share (a number) belongs here; ",
            ),
            (
                "[kinds.persons.fill]\ntenures.since = 0.5\n",
                "2:1: `tenures` is a table, but a share (a number) belongs here; ",
            ),
            (
                "ext.own = \"a.json\"\n",
                "1:11: `own` is a text (`a.json`), but an extension (a table) belongs here; ",
            ),
            (
                "data = 2021-11-28\n",
                "1:8: `data` is a text (`2021-11-28`), but a list of values belongs here; write `[\"2021-11-28\"]`",
            ),
            (
                "data = [\n",
                "1:9: this is no TOML: unclosed array, expected `]`; ",
            ),
            (
                "data = [\"a]\n",
                "1:12: this is no TOML: unclosed array, expected `]`; ",
            ),
            (
                "data = []\ndata = []\n",
                "2:1: this is no TOML: duplicate key; ",
            ),
        ] {
            assert_eq!(fault(text), format!("chancery.toml:{said}"));
        }
    }
}
