use std::collections::{BTreeSet, HashMap, HashSet};

use chancery_model::{Kind, Person, Record};

use crate::data_set::{Index, Lasting};
use crate::names::{NameSort, spellings};
use crate::participation::participations;
use crate::rule::declare_rule;
use crate::spelling::{are_near, skeleton, tokens, without_marks};
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// Two persons of one citizenship or one office whose names may be two spellings of one.
    ///
    /// The office may be one of their tenures, or one in which they are named where they took
    /// part. Persons whom life dates, identifiers in other data sets or a stated relation
    /// tell apart are passed over: fathers and sons share a name.
    ///
    /// # Why it matters
    /// Names from other scripts are spelt in many ways, and an import makes a person of each.
    /// Half of the visits then belong to somebody else.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - {id: binyamin-netanyahu, name: Binyamin Netanyahu, citizenships: [IL]}
    ///   - {id: benyamin-netanyahu, name: Benyamin Netanyahu, citizenships: [IL]}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: binyamin-netanyahu
    ///     name: Binyamin Netanyahu
    ///     aliases: [Benyamin Netanyahu]
    ///     citizenships: [IL]
    ///     previous_ids: [benyamin-netanyahu]
    /// ```
    "duplicate-person", Warning, Check::All(check)
}

/// A person with what may make another the same.
struct Known<'d> {
    entry: &'d Entry,
    person: &'d Person,
    names: Vec<&'d str>,
    aliases: HashSet<String>,
    /// Codes of countries and identifiers of offices; they cannot be confused.
    ties: BTreeSet<&'d str>,
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let all = known(data);
    let mut by_word: Index<String, Vec<usize>> = Index::default();
    for (at, later) in all.iter().enumerate() {
        let mut candidates: BTreeSet<usize> = BTreeSet::new();
        for key in keys(later) {
            let persons = by_word.entry(key).or_default();
            candidates.extend(persons.iter());
            persons.push(at);
        }
        let twin = candidates
            .into_iter()
            .map(|earlier| &all[earlier])
            .find_map(|earlier| Some((earlier, names_in_common(earlier, later)?)));
        if let Some((earlier, tie)) = twin {
            report(earlier, later, tie, findings);
        }
    }
}

/// All persons with their ties.
fn known<'d>(data: &'d DataSet<'_>) -> Vec<Known<'d>> {
    let mut acted: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    for record in data
        .entries()
        .iter()
        .filter_map(|entry| entry.record.as_ref())
    {
        for at in participations(record) {
            if let (Some(person), Some(office)) = (&at.participant.person, &at.participant.office) {
                acted
                    .entry(person.as_str())
                    .or_default()
                    .insert(office.as_str());
            }
        }
    }
    let persons = data
        .entries()
        .iter()
        .filter_map(|entry| match &entry.record {
            Some(record @ Record::Person(person)) if data.is_named_by_its_id(entry) => {
                Some((entry, record, &**person))
            }
            _ => None,
        });
    persons
        .map(|(entry, record, person)| {
            let (aliases, names): (Vec<_>, Vec<_>) = spellings(record)
                .into_iter()
                .partition(|spelling| spelling.sort == NameSort::Alias);
            let citizenships = person.citizenships.iter().map(|code| code.as_str());
            let offices = person.tenures.iter().map(|tenure| tenure.office.as_str());
            let acted = acted.get(person.id.as_str()).into_iter().flatten().copied();
            Known {
                entry,
                person,
                names: names.iter().map(|spelling| spelling.text).collect(),
                aliases: aliases
                    .iter()
                    .map(|alias| without_marks(alias.text))
                    .collect(),
                ties: citizenships.chain(offices).chain(acted).collect(),
            }
        })
        .collect()
}

/// What two persons share whose names are near: a tie, with a word and the beginnings of the
/// other words, or with what stays of all words whatever the manner of rendering them.
fn keys(known: &Known<'_>) -> HashSet<String> {
    let mut keys = HashSet::new();
    for name in &known.names {
        let folded = without_marks(name);
        let words = tokens(&folded);
        let rendered: Vec<String> = words.iter().map(|word| skeleton(word)).collect();
        let mut shared = vec![rendered.join(" ")];
        for (at, word) in words.iter().enumerate() {
            let others = rendered
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != at);
            let mut beginnings: Vec<char> =
                others.filter_map(|(_, word)| word.chars().next()).collect();
            beginnings.sort_unstable();
            shared.push(format!("{word}+{}", String::from_iter(beginnings)));
        }
        for tie in &known.ties {
            keys.extend(shared.iter().map(|shared| format!("{tie}/{shared}")));
        }
    }
    keys
}

/// What ties two persons who may be one; nothing where something tells them apart.
fn names_in_common<'d>(a: &Known<'d>, b: &Known<'d>) -> Option<&'d str> {
    let tie = a.ties.intersection(&b.ties).next().copied()?;
    let are_alike = a
        .names
        .iter()
        .any(|one| b.names.iter().any(|other| are_near(one, other)));
    (are_alike
        && !share_an_alias(a, b)
        && !share_or_differ_in_ids(a.person, b.person)
        && !lives_differ(a.person, b.person)
        && !are_related(a.person, b.person))
    .then_some(tie)
}

/// An alias of one that is a name or an alias of the other is found by another rule.
fn share_an_alias(a: &Known<'_>, b: &Known<'_>) -> bool {
    let is_alias_of = |a: &Known<'_>, b: &Known<'_>| {
        let names = a.names.iter().map(|name| without_marks(name));
        names
            .chain(a.aliases.iter().cloned())
            .any(|name| b.aliases.contains(&name))
    };
    is_alias_of(a, b) || is_alias_of(b, a)
}

/// Identifiers in one other data set tell two persons apart; that they are the same is found
/// by another rule.
fn share_or_differ_in_ids(a: &Person, b: &Person) -> bool {
    a.id == b.id || a.ids.keys().any(|scheme| b.ids.contains_key(scheme))
}

fn lives_differ(a: &Person, b: &Person) -> bool {
    let differ = |a: Option<chancery_model::Date>, b: Option<chancery_model::Date>| {
        a.zip(b).is_some_and(|(a, b)| !a.may_overlap(&b))
    };
    let life = |person: &Person| Lasting {
        since: person.born,
        until: person.died,
    };
    let served_outside = |person: &Person, life: Lasting| {
        let life = life.extent();
        person.tenures.iter().any(|tenure| {
            let days = [tenure.since, tenure.until, tenure.last_seen];
            days.into_iter()
                .flatten()
                .any(|day| !day.interval().may_overlap(&life))
        })
    };
    differ(a.born, b.born)
        || differ(a.died, b.died)
        || life(a).is_surely_apart_from(&life(b))
        || served_outside(a, life(b))
        || served_outside(b, life(a))
}

fn are_related(a: &Person, b: &Person) -> bool {
    let names = |one: &Person, other: &Person| {
        one.relations
            .iter()
            .any(|relation| relation.person == other.id)
    };
    names(a, b) || names(b, a)
}

fn report(earlier: &Known<'_>, later: &Known<'_>, tie: &str, findings: &mut Findings) {
    let (one, other) = (earlier.person, later.person);
    let kind = match tie.starts_with(|first: char| first.is_ascii_uppercase()) {
        true => Kind::Country,
        false => Kind::Office,
    };
    let tie = match kind {
        Kind::Country => format!("citizens of `{tie}`"),
        _ => format!("named in the office `{tie}`"),
    };
    findings
        .about(later.entry)
        .at(
            "/name",
            format!("`{}` and `{}` may be one person, both {tie}", other.id, one.id),
        )
        .also_in(earlier.entry, "/name", format!("named {} here", one.name))
        .help(format!(
            "make them one record, with `{}` among its `aliases` and `{}` among its `previous_ids`, or tell \
             them apart by `born`, `ids` or a relation",
            other.name, other.id
        ));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn persons(first: &str, second: &str) -> String {
        lint(
            &RULE,
            &format!("persons:\n  - {{id: a, {first}}}\n  - {{id: b, {second}}}\n"),
        )
    }

    #[test]
    fn shows_both() {
        insta::assert_snapshot!(persons("name: Binyamin Netanyahu, citizenships: [IL]", "name: Benyamin Netanyahu, citizenships: [US, IL]"), @"
        3:19 warning[duplicate-person]: `b` and `a` may be one person, both citizens of `IL`
          2:19 named Binyamin Netanyahu here
          help: make them one record, with `Benyamin Netanyahu` among its `aliases` and `b` among its `previous_ids`, or tell them apart by `born`, `ids` or a relation
        ");
        assert!(
            persons(
                "name: Viktor Orbán, tenures: [{office: pm}]",
                "name: Orban Viktor, tenures: [{office: pm}]"
            )
            .contains("both named in the office `pm`")
        );
    }

    #[test]
    fn counts_the_office_in_which_somebody_is_named() {
        let data = "persons:\n  - {id: a, name: Alexander Lukashenko}\n  - {id: b, name: Aleksandr Lukashenka, tenures: [{office: by-president}]}\nmeetings:\n  - {id: m, date: 2021, participants: [{person: a, office: by-president}]}\n";
        assert_ne!(lint(&RULE, data), "");
        assert_eq!(
            lint(
                &RULE,
                &data.replace("office: by-president}]}\nm", "office: x}]}\nm")
            ),
            ""
        );
    }

    #[test]
    fn is_silent_where_something_tells_them_apart() {
        let name = "name: Jean Martin, citizenships: [FR]";
        assert_ne!(persons(name, name), "");
        for (first, second) in [
            ("born: 1924", "born: 1946-07-06"),
            ("died: 1960", "born: 1961"),
            ("died: 1960", "tenures: [{office: x, since: 1961}]"),
            ("ids: {wikidata: Q1}", "ids: {wikidata: Q2}"),
            ("ids: {wikidata: Q1}", "ids: {wikidata: Q1}"),
            ("relations: [{person: b, kind: child}]", "born: 1946"),
            ("aliases: [J. Martin]", "aliases: [J. Martin]"),
        ] {
            assert_eq!(
                persons(&format!("{name}, {first}"), &format!("{name}, {second}")),
                "",
                "{first}, {second}"
            );
        }
        assert_ne!(
            persons(
                &format!("{name}, born: 1946"),
                &format!("{name}, born: 1946-07-06")
            ),
            ""
        );
    }

    #[test]
    fn is_silent_on_other_names_and_without_a_tie() {
        assert_eq!(
            persons(
                "name: Lech Kaczyński, citizenships: [PL]",
                "name: Jarosław Kaczyński, citizenships: [PL]"
            ),
            ""
        );
        assert_eq!(
            persons(
                "name: Jean Martin, citizenships: [FR]",
                "name: Jean Martin, citizenships: [CH]"
            ),
            ""
        );
        assert_eq!(persons("name: Jean Martin", "name: Jean Martin"), "");
    }
}
