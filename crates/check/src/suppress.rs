//! Suppressions: comments by which a keeper of the data answers a finding at its place.
//!
//! `# chancery: ignore[rule] reason` at the end of a line, or on a line above it, answers the
//! findings of that line; `# chancery: ignore-file[rule] reason` those of the whole file.

use std::ops::Range;

use chancery_source::{Change, DocumentId, Documents, Tree};

use crate::{
    Finding, Findings, LocatedFinding, Note, Rule, Subject, locate, nearest, rules,
    rules::UNUSED_SUPPRESSION as UNUSED,
};

/// What begins every comment that is meant for us.
const MARK: &str = "chancery:";

/// A comment that answers findings.
#[derive(Debug)]
struct Suppression {
    document: DocumentId,
    /// The bytes of the comment, from its `#`.
    comment: Range<usize>,
    /// The line whose findings it answers; none for the whole file.
    line: Option<u32>,
    rules: Vec<String>,
    has_reason: bool,
    /// What is wrong with its form, if anything is.
    malformed: Option<String>,
}

/// Takes out the findings that a comment with a reason answers, and adds one for each comment
/// that answers none. `is_on` says whether a rule was let look: what it would have found
/// without it cannot be known.
pub fn suppress(
    findings: Vec<LocatedFinding>,
    documents: &Documents,
    is_on: &dyn Fn(&str) -> bool,
) -> Vec<LocatedFinding> {
    let all: Vec<Suppression> = documents
        .iter()
        .flat_map(|(id, document)| suppressions(id, &document.tree))
        .collect();
    if all.is_empty() {
        return findings;
    }
    let mut used = vec![Vec::new(); all.len()];
    let mut left: Vec<LocatedFinding> = Vec::new();
    for finding in findings {
        let answers = |suppression: &Suppression| suppression.answers(&finding);
        match all.iter().position(answers) {
            Some(index) => used[index].push(finding.rule),
            None => left.push(finding),
        }
    }
    if is_on(UNUSED.name) {
        let mut found = Findings::new(UNUSED);
        for (suppression, used) in all.iter().zip(&used) {
            let text = documents[suppression.document].tree.text();
            suppression.report(used, text, is_on, &mut found);
        }
        let unused = found.into_found().into_iter();
        left.extend(unused.map(|finding: Finding| locate(finding, documents)));
        crate::locate::sort(&mut left, documents);
    }
    left
}

/// The comments of a document that are meant for us.
fn suppressions(document: DocumentId, tree: &Tree) -> Vec<Suppression> {
    tree.comments()
        .iter()
        .filter_map(|comment| {
            let text = tree.text()[comment.clone()].trim_start_matches('#').trim();
            let said = text.strip_prefix(MARK)?.trim();
            Some(Suppression::parse(document, tree, comment.clone(), said))
        })
        .collect()
}

impl Suppression {
    fn parse(document: DocumentId, tree: &Tree, comment: Range<usize>, said: &str) -> Suppression {
        let form = said
            .split_once('[')
            .and_then(|(verb, rest)| Some((verb.trim(), rest.split_once(']')?)));
        let (verb, (names, reason)) = form.unwrap_or(("", ("", "")));
        let malformed = match verb {
            "ignore" | "ignore-file" => None,
            _ => Some("write `# chancery: ignore[rule] reason`".to_owned()),
        };
        Suppression {
            document,
            line: (verb != "ignore-file").then(|| answered_line(tree, &comment)),
            comment,
            rules: names
                .split(',')
                .map(|name| name.trim().to_owned())
                .filter(|name| !name.is_empty())
                .collect(),
            has_reason: reason.chars().any(char::is_alphanumeric),
            malformed,
        }
    }

    fn answers(&self, finding: &LocatedFinding) -> bool {
        self.has_reason
            && self.malformed.is_none()
            && self.document == finding.location.document
            && self
                .line
                .is_none_or(|line| line == finding.location.span.start.line)
            && self.rules.iter().any(|rule| rule == finding.rule)
    }

    /// Says what is wrong with a comment that answers nothing, or not all that it names.
    fn report(
        &self,
        used: &[&str],
        text: &str,
        is_on: &dyn Fn(&str) -> bool,
        found: &mut Findings,
    ) {
        let mut subject = found.about_document(self.document);
        if let Some(help) = &self.malformed {
            self.say(
                &mut subject,
                "this comment is meant for chancery, but says nothing that it knows".to_owned(),
            )
            .help(help.clone());
            return;
        }
        if !self.has_reason {
            self.say(
                &mut subject,
                "a suppression without a reason suppresses nothing".to_owned(),
            )
            .help("say behind the bracket why the finding is to be let be");
            return;
        }
        for name in &self.rules {
            if used.contains(&name.as_str()) {
                continue;
            }
            let Some(rule) = rules::by_name(name) else {
                let note = self.say(
                    &mut subject,
                    format!("there is no rule `{name}` to suppress"),
                );
                match nearest(name, rules::ALL.iter().map(|rule: &&Rule| rule.name)) {
                    Some(meant) => note.help(format!("did you mean `{meant}`?")),
                    None => note.help("`chancery rule` lists them all"),
                };
                continue;
            };
            if !is_on(rule.name) {
                continue;
            }
            let note = self
                .say(
                    &mut subject,
                    format!("`{name}` finds nothing here to suppress"),
                )
                .help("remove the suppression: what it answered is mended");
            if self.rules.len() == 1 {
                note.fix([Change::Bytes {
                    bytes: with_blanks(text, &self.comment),
                    text: String::new(),
                }]);
            }
        }
    }
}

impl Suppression {
    fn say<'s>(&self, subject: &'s mut Subject<'_>, message: impl Into<String>) -> Note<'s> {
        subject.at_bytes(self.comment.clone(), message)
    }
}

/// The line that a comment speaks of: its own where something stands before it, else the next
/// that is no comment.
fn answered_line(tree: &Tree, comment: &Range<usize>) -> u32 {
    let text = tree.text();
    let line = tree.position(comment.start).line;
    let start = text[..comment.start].rfind('\n').map_or(0, |at| at + 1);
    if !text[start..comment.start].trim().is_empty() {
        return line;
    }
    let below = text[comment.end..].lines().skip(1);
    let skipped = below
        .take_while(|line| line.trim_start().starts_with('#') || line.trim().is_empty())
        .count();
    line + 1 + u32::try_from(skipped).unwrap_or(u32::MAX - line - 1)
}

/// A comment with the blanks before it, or with its whole line where it has one of its own.
fn with_blanks(text: &str, comment: &Range<usize>) -> Range<usize> {
    let before = &text[..comment.start];
    let start = before.trim_end_matches([' ', '\t']).len();
    let has_own_line = start == 0 || text[..start].ends_with('\n');
    if has_own_line {
        let end = text[comment.end..]
            .find('\n')
            .map_or(text.len(), |at| comment.end + at + 1);
        return start..end;
    }
    start..comment.end
}
