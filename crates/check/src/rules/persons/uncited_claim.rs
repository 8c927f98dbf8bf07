use chancery_model::Record;

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// Tenures, memberships or relations that no source backs, neither one of their own nor
    /// one of the record.
    ///
    /// They are told once for each list, at the first of them.
    ///
    /// # Why it matters
    /// Who held an office when is what most other rules stand on. Where two records differ,
    /// only a source can say which is right.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: gitanas-nauseda
    ///     name: Gitanas Nausėda
    ///     tenures:
    ///       - {office: lt-president, since: 2019-07-12}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: gitanas-nauseda
    ///     name: Gitanas Nausėda
    ///     tenures:
    ///       - {office: lt-president, since: 2019-07-12, sources: [factbook-lithuania-2021]}
    /// ```
    "uncited-claim", Info, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    match &entry.record {
        Some(Record::Person(person)) if person.sources.is_empty() => {
            let name = person.name.as_str();
            let tenures = person
                .tenures
                .iter()
                .map(|tenure| tenure.sources.is_empty());
            report(
                subject,
                name,
                "/tenures",
                "tenure",
                &tenures.collect::<Vec<_>>(),
            );
            let relations = vec![true; person.relations.len()];
            report(subject, name, "/relations", "relation", &relations);
        }
        Some(Record::Organisation(organisation)) if organisation.sources.is_empty() => {
            let members = organisation
                .members
                .iter()
                .map(|member| member.sources.is_empty());
            let members: Vec<bool> = members.collect();
            report(
                subject,
                organisation.name.as_str(),
                "/members",
                "membership",
                &members,
            );
        }
        _ => {}
    }
}

/// Reports a list by which of its items have no source.
fn report(subject: &mut Subject<'_>, name: &str, list: &str, what: &str, uncited: &[bool]) {
    let Some(first) = uncited.iter().position(|uncited| *uncited) else {
        return;
    };
    let count = uncited.iter().filter(|uncited| **uncited).count();
    let message = match count {
        1 => format!("no source backs a {what} of {name}"),
        more => format!("no source backs {more} {what}s of {name}"),
    };
    let whole = "name a source in the `sources` of the record";
    let help = match what {
        "relation" => whole.to_owned(),
        _ => format!("{whole}, or in those of the {what}"),
    };
    subject.at(&format!("{list}/{first}"), message).help(help);
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    #[test]
    fn counts_what_has_no_source() {
        let person = "persons:\n  - id: a\n    name: Valdas Adamkus\n    tenures:\n      - {office: x, sources: [y]}\n      - {office: x}\n      - {office: x}\n    relations: [{person: b, kind: spouse}]\n";
        insta::assert_snapshot!(lint(&RULE, person), @"
        6:9 info[uncited-claim]: no source backs 2 tenures of Valdas Adamkus
          help: name a source in the `sources` of the record, or in those of the tenure
        8:17 info[uncited-claim]: no source backs a relation of Valdas Adamkus
          help: name a source in the `sources` of the record
        ");
        assert_eq!(lint(&RULE, &format!("{person}    sources: [y]\n")), "");
    }

    #[test]
    fn looks_at_memberships() {
        let organisation = |rest: &str| {
            lint(
                &RULE,
                &format!(
                    "organisations:\n  - id: a\n    name: A\n    kind: alliance\n    members: [{{country: LV{rest}}}]\n"
                ),
            )
        };
        assert!(organisation("").contains("no source backs a membership of A"));
        assert_eq!(organisation(", sources: [y]"), "");
        let cited = "organisations: [{id: a, name: A, kind: alliance, members: [{country: LV}], sources: [y]}]\n";
        assert_eq!(lint(&RULE, cited), "");
    }
}
