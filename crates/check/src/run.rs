//! Lets every rule look at the data set.

use crate::{Check, DataSet, Finding, Findings, Rule, rules};

/// What the rules about records find in a data set: first those that need one record,
/// then those that need all.
///
/// What reader and schema refuse is not here: [`crate::read`] has reported it.
pub fn run(data: &DataSet<'_>) -> Vec<Finding> {
    let mut all = Vec::new();
    for rule in rules::ALL {
        let mut findings = Findings::new(rule);
        look(rule, data, &mut findings);
        all.extend(findings.into_found());
    }
    all
}

/// Lets one rule look at all records.
pub(crate) fn look(rule: &Rule, data: &DataSet<'_>, findings: &mut Findings) {
    for check in rule.checks {
        match check {
            Check::Each(check) => {
                for entry in data.entries() {
                    if entry.record.is_some() {
                        check(entry, &mut findings.about(entry));
                    }
                }
            }
            Check::Value(check) => {
                for entry in data.entries() {
                    if entry.record.is_some() {
                        let mut subject = findings.about(entry);
                        data.walk(entry, &mut |step| check(step, &mut subject));
                    }
                }
            }
            Check::All(check) => check(data, findings),
            Check::Text(_) | Check::Schema(_) | Check::Suppressions => {}
        }
    }
}
