//! What a rule is: a name, a severity, a doc and its checks.

use chancery_source::Document;

use crate::texts::OwnText;
use crate::{DataSet, Entry, Explanation, Findings, Severity, Step, Subject, Violation};

/// One thing that can be wrong, with its explanation and the check that finds it.
#[derive(Debug)]
pub struct Rule {
    /// Its name in kebab case, named for the fault: `stop-outside-visit`. Never reused.
    pub name: &'static str,
    /// The severity of its findings.
    pub severity: Severity,
    /// What it finds, why it matters, a bad and a good example, in Markdown.
    pub doc: &'static str,
    /// How it looks; some faults show in more than one way.
    pub checks: &'static [Check],
}

/// Looks at one record.
pub type OnRecord = fn(&Entry, &mut Subject<'_>);

/// Looks at one value of a record.
pub type OnValue = fn(&Step<'_>, &mut Subject<'_>);

/// Looks at one text of a record.
pub type OnText = fn(&OwnText<'_, '_>, &mut Subject<'_>);

/// Looks at one record and whatever belongs to it in the rest of the data set.
pub type OnRecordInSet = fn(&DataSet<'_>, &Entry, &mut Subject<'_>);

/// Looks at the data set as a whole.
pub type OnSet = fn(&DataSet<'_>, &mut Findings);

/// How much a rule needs to see.
#[derive(Debug)]
pub enum Check {
    /// The text of one document and what its reader refused.
    Text(fn(&Document, &mut Subject<'_>)),
    /// A value that the schema refuses: says what is wrong with it, or leaves it to the
    /// next rule.
    Schema(fn(&Violation<'_>) -> Option<Explanation>),
    /// One record by itself; runs on every keystroke in an editor.
    Each(OnRecord),
    /// The comments that answer findings, when all is found.
    Suppressions,
    /// Each value of each record that the schema accepts; runs on every keystroke too.
    Value(OnValue),
    /// Each text of each record that follows our own spelling; on every keystroke as well.
    OwnText(OnText),
    /// One record, held against the rest of the data set; runs on save and in CI.
    Against(OnRecordInSet),
    /// The whole data set at once; on save and in CI as well.
    All(OnSet),
}

impl Rule {
    /// Whether its findings say why a record, or a part of a file, goes to no other rule.
    pub fn refuses(&self) -> bool {
        let is_of_schema = |check: &Check| matches!(check, Check::Schema(_));
        self.checks.iter().any(is_of_schema)
            || ["invalid-syntax", "invalid-encoding"].contains(&self.name)
    }

    /// Whether it looks at files and what the schema refuses in them, and at no typed record.
    pub fn is_about_files(&self) -> bool {
        let is_about_files = |check: &Check| {
            matches!(
                check,
                Check::Text(_) | Check::Schema(_) | Check::Suppressions
            )
        };
        self.checks.iter().all(is_about_files)
    }

    /// The doc as Markdown, without the blank that each line of a doc comment begins with.
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        for line in self.doc.lines() {
            text.push_str(line.strip_prefix(' ').unwrap_or(line).trim_end());
            text.push('\n');
        }
        text
    }

    /// The first sentence of the doc, on one line: what it finds, up to the examples.
    pub fn summary(&self) -> String {
        let first: Vec<&str> = self
            .doc
            .lines()
            .map(str::trim)
            .skip_while(|line| line.is_empty() || line.starts_with('#'))
            .take_while(|line| !line.is_empty())
            .collect();
        let first = first.join(" ");
        // A full stop within a word ends nothing: `chancery.toml`.
        let end = [": ", ". "].iter().filter_map(|end| first.find(end)).min();
        first[..end.unwrap_or(first.len())]
            .trim_end_matches([':', '.'])
            .to_owned()
    }
}

/// Declares the `RULE` of a rule file; its doc comment becomes [`Rule::doc`].
macro_rules! declare_rule {
    ($(#[doc = $doc:literal])* $name:literal, $severity:ident, $($check:expr),+ $(,)?) => {
        pub(crate) const RULE: $crate::Rule = $crate::Rule {
            name: $name,
            severity: $crate::Severity::$severity,
            doc: concat!($($doc, "\n"),*),
            checks: &[$($check),+],
        };
    };
}
pub(crate) use declare_rule;
