//! What the keepers of a project decided about findings: severities, and what is let be.

use std::path::Path;

use chancery_check::{Finding, Findings, IdlePattern, LocatedFinding, locate, rules, suppress};
use chancery_source::{DocumentId, Documents};

use super::configuration::Level;
use crate::{Configuration, Options};

/// The documents of one data set, and what governs it.
pub(crate) struct Judged<'c> {
    /// The configuration, and the document that shows it.
    pub configuration: Option<(&'c Configuration, DocumentId)>,
    pub options: &'c Options,
    /// Patterns of the configuration that fit no file: what they are for cannot be used.
    pub idle: &'c [IdlePattern],
}

impl Judged<'_> {
    /// Applies what was decided: rules chosen on the command line, comments and entries that
    /// answer findings, severities.
    ///
    /// `path` gives the absolute path of a document; `all` says that every file of the data
    /// set is reported on, so that an entry that answers nothing can be told.
    pub fn settle<'p>(
        &self,
        findings: Vec<LocatedFinding>,
        documents: &Documents,
        path: &dyn Fn(DocumentId) -> Option<&'p Path>,
        all: bool,
    ) -> Vec<LocatedFinding> {
        let is_on = |rule: &str| self.options.is_chosen(rule);
        let mut findings = suppress(findings, documents, &is_on);
        findings.retain(|finding| is_on(finding.rule));
        let Some((configuration, document)) = self.configuration else {
            return findings;
        };
        let mut used = vec![false; configuration.ignore.len()];
        findings.retain(|finding| {
            let file = path(finding.location.document);
            let relative = file.and_then(|file| file.strip_prefix(&configuration.folder).ok());
            let answer = configuration.ignore.iter().position(|entry| {
                entry.rule == finding.rule && relative.is_some_and(|r| entry.path.fit(r))
            });
            answer.inspect(|&index| used[index] = true).is_none()
        });
        if all && is_on("unused-suppression") {
            let unused = self.unused(configuration, document, &used);
            findings.extend(unused.into_iter().map(|finding| locate(finding, documents)));
        }
        findings
            .into_iter()
            .filter_map(|finding| {
                let file = path(finding.location.document);
                let severity = match level(configuration, finding.rule, file) {
                    Some(level) => level.severity()?,
                    None => finding.severity,
                };
                Some(LocatedFinding {
                    severity,
                    ..finding
                })
            })
            .collect()
    }

    /// A finding in the configuration for each entry that answers nothing, where there is
    /// something that it could answer.
    fn unused(
        &self,
        configuration: &Configuration,
        document: DocumentId,
        used: &[bool],
    ) -> Vec<Finding> {
        let Some(rule) = rules::by_name("unused-suppression") else {
            return Vec::new();
        };
        let mut found = Findings::new(rule);
        for (entry, used) in configuration.ignore.iter().zip(used) {
            let is_idle = self.idle.iter().any(|idle| entry.path.hold(idle));
            if *used || is_idle || !self.options.is_chosen(&entry.rule) {
                continue;
            }
            found
                .about_document(document)
                .at_bytes(
                    entry.bytes.clone(),
                    format!("`{}` finds nothing there to suppress", entry.rule),
                )
                .help("remove the entry: what it answered is mended");
        }
        found.into_found()
    }
}

/// The level that a configuration gives a rule in a file.
fn level(configuration: &Configuration, rule: &str, file: Option<&Path>) -> Option<Level> {
    let relative = file.and_then(|file| file.strip_prefix(&configuration.folder).ok());
    let overridden = configuration.overrides.iter().rev().find_map(|entry| {
        let fits = relative.is_some_and(|relative| entry.paths.fit(relative));
        fits.then(|| entry.rules.get(rule)).flatten()
    });
    overridden
        .or_else(|| configuration.rules.get(rule))
        .copied()
}
