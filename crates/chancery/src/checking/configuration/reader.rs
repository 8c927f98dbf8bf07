//! Reads a configuration: what stands written, understood and held against what there is.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use chancery_check::{nearest, rules};
use chancery_source::Position;
use toml::Spanned;

use super::written::{Level, Written, WrittenIgnore};
use super::{Configuration, Ignore, Override};
use crate::Failure;

/// Reads the text of a configuration, and words what is wrong with it.
pub(crate) struct Reader<'t> {
    pub text: &'t str,
    shown: String,
}

impl<'t> Reader<'t> {
    pub fn new(text: &'t str, shown: String) -> Reader<'t> {
        Reader { text, shown }
    }
}

impl Reader<'_> {
    pub fn fault(
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

    pub fn read(&self, file: &Path) -> Result<Configuration, Failure> {
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
            loaded_terms: self.loaded_terms(written.spelling.loaded_terms)?,
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
