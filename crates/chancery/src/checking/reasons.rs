//! Whether the report says why something was not looked at.

use std::collections::BTreeSet;
use std::ops::Range;

use chancery_check::{LocatedFinding, Refusal, Withheld, rules};
use chancery_source::DocumentId;

/// Findings that say why something goes to no rule: where they begin, and their rules.
pub(crate) struct Reasons(BTreeSet<(DocumentId, usize, &'static str)>);

impl Reasons {
    pub fn of(findings: &[LocatedFinding]) -> Reasons {
        let refuses = |rule: &str| rules::by_name(rule).is_some_and(|rule| rule.refuses());
        let places = findings
            .iter()
            .filter(|finding| refuses(finding.rule))
            .map(|finding| {
                let at = &finding.location;
                (at.document, at.bytes.start, finding.rule)
            });
        Reasons(places.collect())
    }

    /// The rules that say why a stretch was refused.
    fn for_refusal(&self, refusal: &Refusal) -> impl Iterator<Item = &'static str> {
        let within = |bytes: Range<usize>| {
            let document = refusal.document;
            let from = (document, bytes.start, "");
            self.0.range(from..(document, bytes.end + 1, ""))
        };
        let key = refusal.key.into_iter().flat_map(move |at| within(at..at));
        within(refusal.bytes.clone())
            .chain(key)
            .map(|(_, _, rule)| *rule)
    }

    /// Adds up of which refusals no reason is `left` in the report.
    pub fn withheld(&self, refusals: &[Refusal], left: &Reasons, withheld: &mut Withheld) {
        let mut files = BTreeSet::new();
        let mut rules: BTreeSet<&'static str> = withheld.rules.drain(..).collect();
        for refusal in refusals {
            if left.for_refusal(refusal).next().is_some() {
                continue;
            }
            if refusal.is_record {
                withheld.records += 1;
            } else {
                files.insert(refusal.document);
            }
            rules.extend(self.for_refusal(refusal));
        }
        withheld.files += files.len();
        withheld.rules = rules.into_iter().collect();
    }
}
