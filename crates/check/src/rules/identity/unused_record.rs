use std::collections::HashSet;

use chancery_model::{Kind, Record};

use crate::data_set::Index;
use crate::references::{each_reference, retired_ids};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// A place, topic or source that no other record refers to.
    ///
    /// Places are passed over as long as nothing but places refers to places, and so are the
    /// other two: a gazetteer by itself is no fault. Nor is a topic that was replaced.
    ///
    /// # Why it matters
    /// It may be left over, or the record that ought to cite it may be missing or name
    /// another. A list of sources that nothing rests on looks better founded than it is.
    ///
    /// # Example
    /// ```yaml bad
    /// places:
    ///   - id: riga
    ///     name: Riga
    ///     kind: city
    ///   - id: tallinn
    ///     name: Tallinn
    ///     kind: city
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28
    ///     stops:
    ///       - {country: LV, place: riga}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// places:
    ///   - id: riga
    ///     name: Riga
    ///     kind: city
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28
    ///     stops:
    ///       - {country: LV, place: riga}
    /// ```
    "unused-record", Info, Check::All(check)
}

/// The kinds whose records are there to be referred to. Persons, offices and countries are
/// facts by themselves.
const KINDS: [Kind; 3] = [Kind::Place, Kind::Topic, Kind::Source];

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    // What a broken file refers to is not known.
    let is_whole = |entry: &Entry| data.document(entry).faults.is_empty();
    if !data.is_whole() || !data.entries().iter().all(is_whole) {
        return;
    }
    let uses = Uses::of(data);
    for entry in data.entries() {
        let (Some(record), Some(id)) = (&entry.record, entry.id.as_deref()) else {
            continue;
        };
        let is_replaced = matches!(record, Record::Topic(topic) if topic.replaced_by.is_some());
        if !uses.asked.contains(&entry.kind)
            || is_replaced
            || uses.used.contains_key(&(entry.kind, id))
        {
            continue;
        }
        let kind = entry.kind.name();
        findings
            .about(entry)
            .at(
                "/id",
                format!("no other record refers to the {kind} `{id}`"),
            )
            .help("refer to it where it belongs, or remove the record");
    }
}

struct Uses<'s> {
    /// The records that others refer to.
    used: Index<(Kind, &'s str), ()>,
    /// The kinds that records of another kind refer to.
    asked: HashSet<Kind>,
}

impl<'s> Uses<'s> {
    fn of(data: &'s DataSet<'_>) -> Uses<'s> {
        let retired = retired_ids(data);
        let mut uses = Uses {
            used: Index::default(),
            asked: HashSet::new(),
        };
        for entry in data.entries() {
            let own = entry.id.as_deref();
            each_reference(data, entry, &mut |_, kind, id| {
                if !KINDS.contains(&kind) || (kind == entry.kind && own == Some(id)) {
                    return;
                }
                let borne = data.with_id(kind, id);
                let retired = retired.get(&(kind, id)).into_iter().flatten();
                for named in borne.chain(retired.map(|retirement| retirement.entry)) {
                    if let Some(id) = named.id.as_deref() {
                        uses.used.insert((kind, id), ());
                    }
                    if entry.kind != kind {
                        uses.asked.insert(kind);
                    }
                }
            });
        }
        uses
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    const VISIT: &str = "visits:\n  - id: a\n    topics: [energy]\n";

    #[test]
    fn names_the_record() {
        let yaml = format!(
            "topics:\n  - {{id: energy, label: Energy, broader: security}}\n  - {{id: security, label: Security}}\n  - {{id: sport, label: Sport, broader: sport}}\n{VISIT}"
        );
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        4:10 info[unused-record]: no other record refers to the topic `sport`
          help: refer to it where it belongs, or remove the record
        ");
    }

    #[test]
    fn is_silent_on_what_has_a_use() {
        let replaced = "topics:\n  - {id: energy, label: Energy}\n  - {id: power, label: Power, replaced_by: energy}\n";
        assert_eq!(lint(&RULE, &format!("{replaced}{VISIT}")), "");
        let merged = "topics:\n  - {id: power, label: Power, previous_ids: [energy]}\n";
        assert_eq!(lint(&RULE, &format!("{merged}{VISIT}")), "");
    }

    #[test]
    fn is_silent_on_a_list_by_itself() {
        assert_eq!(
            lint(
                &RULE,
                "topics:\n  - {id: energy, label: Energy}\n  - {id: sport, label: Sport}\n"
            ),
            ""
        );
        assert_eq!(
            lint(
                &RULE,
                &format!("places:\n  - {{id: riga, name: Riga, kind: city}}\n{VISIT}")
            ),
            ""
        );
    }

    #[test]
    fn counts_what_a_refused_record_refers_to() {
        let yaml = "topics:\n  - {id: energy, label: Energy}\n  - {id: sport, label: Sport}\nvisits:\n  - id: a\n    status: done\n    topics: [energy, sport]\n";
        assert_eq!(lint(&RULE, yaml), "");
    }

    #[test]
    fn does_not_judge_by_half_a_file() {
        let whole = format!(
            "topics:\n  - {{id: energy, label: Energy}}\n  - {{id: sport, label: Sport}}\n{VISIT}"
        );
        assert_ne!(lint(&RULE, &whole), "");
        assert_eq!(lint(&RULE, &format!("{whole}  - &anchor\n    id: b\n")), "");
    }
}
