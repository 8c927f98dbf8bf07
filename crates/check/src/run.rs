//! Lets every rule look at the data set.

use crate::{Check, DataSet, Finding, Findings, Rule, Step, Subject, rules};

/// What the rules about records find in a data set: first those that need one record,
/// then those that need all.
///
/// What reader and schema refuse is not here: [`crate::read`] has reported it.
pub fn run(data: &DataSet<'_>) -> Vec<Finding> {
    let mut all: Vec<Findings> = rules::ALL.iter().map(|rule| Findings::new(rule)).collect();
    look_at_values(rules::ALL, data, &mut all);
    for (rule, findings) in rules::ALL.iter().zip(&mut all) {
        look_at_records(rule, data, findings);
    }
    all.into_iter().flat_map(Findings::into_found).collect()
}

/// Lets one rule look at all records.
#[cfg(test)]
pub(crate) fn look(rule: &'static Rule, data: &DataSet<'_>, findings: &mut Findings) {
    look_at_values(&[rule], data, std::slice::from_mut(findings));
    look_at_records(rule, data, findings);
}

/// Goes over the values of all records once, for all rules that look at values.
fn look_at_values(rules: &[&Rule], data: &DataSet<'_>, findings: &mut [Findings]) {
    let of_values = |check: &Check| match check {
        Check::Value(check) => Some(*check),
        _ => None,
    };
    let checks: Vec<(usize, fn(&Step<'_>, &mut Subject<'_>))> = rules
        .iter()
        .enumerate()
        .flat_map(|(at, rule)| {
            rule.checks
                .iter()
                .filter_map(of_values)
                .map(move |check| (at, check))
        })
        .collect();
    for entry in data.entries().iter().filter(|entry| entry.record.is_some()) {
        data.walk(entry, &mut |step| {
            for (at, check) in &checks {
                check(step, &mut findings[*at].about(entry));
            }
        });
    }
}

/// Lets one rule look at each record, or at all of them together.
fn look_at_records(rule: &Rule, data: &DataSet<'_>, findings: &mut Findings) {
    for check in rule.checks {
        match check {
            Check::Each(check) => {
                for entry in data.entries().iter().filter(|entry| entry.record.is_some()) {
                    check(entry, &mut findings.about(entry));
                }
            }
            Check::All(check) => check(data, findings),
            Check::Text(_) | Check::Schema(_) | Check::Value(_) | Check::Suppressions => {}
        }
    }
}
