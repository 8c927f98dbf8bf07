//! Lets every rule look at the data set.

use crate::texts::{OwnText, each_text};
use crate::{Check, DataSet, Entry, Finding, Findings, Rule, Step, Subject, rules};

/// What the rules about records find in a data set.
///
/// What reader and schema refuse is not here: [`crate::read`] has reported it.
pub fn run(data: &DataSet<'_>) -> Vec<Finding> {
    let mut all: Vec<Findings> = rules::ALL.iter().map(|rule| Findings::new(rule)).collect();
    look(rules::ALL, data, &mut all);
    all.into_iter().flat_map(Findings::into_found).collect()
}

/// A check of one rule among many, by the rule's index.
type Of<C> = (usize, C);

/// Lets rules look at all records; what each of them finds goes to its own findings.
///
/// Record by record as far as rules allow it: then a record is fetched from memory once, and
/// not once a rule.
pub(crate) fn look(rules: &[&Rule], data: &DataSet<'_>, findings: &mut [Findings]) {
    let mut of_values: Vec<Of<fn(&Step<'_>, &mut Subject<'_>)>> = Vec::new();
    let mut of_records: Vec<Of<fn(&Entry, &mut Subject<'_>)>> = Vec::new();
    let mut of_texts: Vec<Of<fn(&OwnText<'_, '_>, &mut Subject<'_>)>> = Vec::new();
    let mut of_sets: Vec<Of<fn(&DataSet<'_>, &Entry, &mut Subject<'_>)>> = Vec::new();
    let mut of_all: Vec<Of<fn(&DataSet<'_>, &mut Findings)>> = Vec::new();
    for (rule, checks) in rules.iter().map(|rule| rule.checks).enumerate() {
        for check in checks {
            match check {
                Check::Value(check) => of_values.push((rule, *check)),
                Check::Each(check) => of_records.push((rule, *check)),
                Check::OwnText(check) => of_texts.push((rule, *check)),
                Check::Against(check) => of_sets.push((rule, *check)),
                Check::All(check) => of_all.push((rule, *check)),
                Check::Text(_) | Check::Schema(_) | Check::Suppressions => {}
            }
        }
    }
    for entry in data.entries() {
        if entry.record.is_some() {
            data.walk(entry, &mut |step| {
                for (rule, check) in &of_values {
                    check(step, &mut findings[*rule].about(entry));
                }
            });
            each_text(data, entry, &mut |text| {
                for (rule, check) in &of_texts {
                    check(text, &mut findings[*rule].about(entry));
                }
            });
            for (rule, check) in &of_records {
                check(entry, &mut findings[*rule].about(entry));
            }
        }
        for (rule, check) in &of_sets {
            check(data, entry, &mut findings[*rule].about(entry));
        }
    }
    for (rule, check) in of_all {
        check(data, &mut findings[rule]);
    }
}
