//! Lets every rule look at the data set.

use crate::rule::{OnRecord, OnRecordInSet, OnSet, OnText, OnValue};
use crate::texts::each_text;
use crate::{Check, DataSet, Finding, Findings, Rule, rules};

/// What the rules about records find in a data set.
///
/// What reader and schema refuse is not here: [`crate::read`] has reported it.
pub fn run(data: &DataSet<'_>) -> Vec<Finding> {
    let mut all: Vec<Findings> = rules::ALL.iter().map(|rule| Findings::new(rule)).collect();
    look(rules::ALL, data, &mut all);
    all.into_iter().flat_map(Findings::into_found).collect()
}

/// The checks of rules, by what they look at; each with the index of its rule.
#[derive(Default)]
struct Checks {
    values: Vec<(usize, OnValue)>,
    texts: Vec<(usize, OnText)>,
    records: Vec<(usize, OnRecord)>,
    records_in_set: Vec<(usize, OnRecordInSet)>,
    set: Vec<(usize, OnSet)>,
}

impl Checks {
    fn of(rules: &[&Rule]) -> Checks {
        let mut checks = Checks::default();
        for (rule, all) in rules.iter().map(|rule| rule.checks).enumerate() {
            for check in all {
                match check {
                    Check::Value(check) => checks.values.push((rule, *check)),
                    Check::OwnText(check) => checks.texts.push((rule, *check)),
                    Check::Each(check) => checks.records.push((rule, *check)),
                    Check::Against(check) => checks.records_in_set.push((rule, *check)),
                    Check::All(check) => checks.set.push((rule, *check)),
                    Check::Text(_) | Check::Schema(_) | Check::Suppressions => {}
                }
            }
        }
        checks
    }
}

/// Lets rules look at all records; what each of them finds goes to its own findings.
///
/// Record by record as far as rules allow it: then a record is fetched from memory once, and
/// not once a rule.
pub(crate) fn look(rules: &[&Rule], data: &DataSet<'_>, findings: &mut [Findings]) {
    let checks = Checks::of(rules);
    for entry in data.entries() {
        if entry.record.is_some() {
            data.walk(entry, &mut |step| {
                for (rule, check) in &checks.values {
                    check(step, &mut findings[*rule].about(entry));
                }
            });
            each_text(data, entry, &mut |text| {
                for (rule, check) in &checks.texts {
                    check(text, &mut findings[*rule].about(entry));
                }
            });
            for (rule, check) in &checks.records {
                check(entry, &mut findings[*rule].about(entry));
            }
        }
        for (rule, check) in &checks.records_in_set {
            check(data, entry, &mut findings[*rule].about(entry));
        }
    }
    for (rule, check) in checks.set {
        check(data, &mut findings[rule]);
    }
}
