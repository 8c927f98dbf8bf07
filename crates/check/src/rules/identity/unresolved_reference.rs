use std::collections::HashMap;

use chancery_model::Kind;
use chancery_source::Change;

use crate::filing::{Filed, filed};
use crate::identify::{bearer, confused_code, is_identifier};
use crate::names::names;
use crate::references::{counts, each_reference, retired_ids};
use crate::rule::declare_rule;
use crate::suggest::Candidates;
use crate::{Check, DataSet, Findings, Note};

declare_rule! {
    /// # What it finds
    /// A reference to a record that is not in the data set: a person, place, source or
    /// country that nobody has written down, or whose identifier is misspelt.
    ///
    /// # Why it matters
    /// A visit to `adazhi` is a visit to nowhere: no map shows it, no search for Ādaži finds
    /// it, and no rule can tell whether it lies in the country of the stop.
    ///
    /// # Example
    /// ```yaml bad
    /// topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    ///     broader: securty
    ///   - id: security
    ///     label: Security
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    ///     broader: security
    ///   - id: security
    ///     label: Security
    /// ```
    "unresolved-reference", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let retired = retired_ids(data);
    let mut meanings = Meanings::new(data);
    for entry in data.entries() {
        let mut subject = findings.about(entry);
        each_reference(data, entry, &mut |step, kind, id| {
            if data.with_id(kind, id).next().is_some()
                || retired.contains_key(&(kind, id))
                || data.may_be_unread(kind, id)
                || !is_identifier(kind, id)
            {
                return;
            }
            let what = kind.name().replace('-', " ");
            let pointer = step.pointer();
            let message = format!("no {what} bears the id `{id}`");
            report(
                meanings.of(kind, id),
                subject.at(&pointer, message),
                (kind, id),
                pointer,
            );
        });
    }
}

/// Says what to do about a reference that leads nowhere.
fn report(meant: Meant<'_>, note: Note<'_>, (kind, id): (Kind, &str), pointer: String) {
    match meant {
        Meant::Record(meant) => {
            let text = meant.to_owned();
            note.help(format!("did you mean `{meant}`?"))
                .suggest([Change::SetText { pointer, text }]);
        }
        Meant::Misnamed(filed, Some(own)) => {
            note.help(format!(
                "`{}` is named so, but its id is `{own}`: correct that id",
                filed.name
            ));
        }
        Meant::Misnamed(filed, None) => {
            note.help(format!(
                "`{}` is named so, but states no id: write `id: {id}` there",
                filed.name
            ));
        }
        Meant::SlipOf(other) => {
            note.help(format!("did you mean `{other}`? no reference names that: if the slip is in the record, correct its id"));
        }
        Meant::Nothing if id == "null" => {
            note.help("leave the key out where nothing is known");
        }
        Meant::Nothing => {
            let file = format!("{}/{id}.yaml", kind.folder());
            note.help(format!(
                "add the record, for instance as `{file}` under a data root"
            ));
        }
    }
}

/// What a reference that leads nowhere was meant to name.
#[derive(Clone, Copy)]
enum Meant<'d> {
    /// The record with this id.
    Record(&'d str),
    /// The record in a file that is named after the reference, with the other id that it
    /// states.
    Misnamed(Filed<'d>, Option<&'d str>),
    /// Perhaps the record with this id; yet several references agree on another one and none
    /// names this, so that the slip may as well be in the record.
    SlipOf(&'d str),
    /// Nothing that is known.
    Nothing,
}

/// The records that references may mean, by kind, made ready when first asked for.
struct Meanings<'a, 'd> {
    data: &'a DataSet<'d>,
    counts: Option<HashMap<(Kind, &'d str), usize>>,
    by_kind: HashMap<Kind, Meaning<'a, 'd>>,
    answers: HashMap<(Kind, &'d str), Meant<'a>>,
}

/// What the records of one kind are called.
struct Meaning<'a, 'd> {
    ids: Candidates<'a>,
    names: Candidates<'a>,
    by_name: HashMap<&'a str, &'a str>,
    /// By the name of its file: the record that states another id, or none.
    misnamed: HashMap<&'d str, (Filed<'d>, Option<&'a str>)>,
}

impl<'a, 'd> Meaning<'a, 'd> {
    fn of(data: &'a DataSet<'d>, kind: Kind) -> Meaning<'a, 'd> {
        let all = || {
            data.entries()
                .iter()
                .filter(move |entry| entry.kind == kind)
        };
        let ids = || all().filter_map(|entry| entry.id.as_deref());
        let by_name: HashMap<&str, &str> = all()
            .filter_map(|entry| Some((entry.record.as_ref()?, entry.id.as_deref()?)))
            .flat_map(|(record, id)| names(record).into_iter().map(move |name| (name, id)))
            .collect();
        let mut sorted: Vec<&str> = by_name.keys().copied().collect();
        sorted.sort_unstable();
        let misnamed = all()
            .filter_map(|entry| Some((filed(data, entry)?, entry.id.as_deref())))
            .filter(|(filed, id)| filed.kind == kind && Some(filed.stem) != *id)
            .map(|(filed, id)| (filed.stem, (filed, id)))
            .collect();
        Meaning {
            ids: Candidates::new(ids().filter(|id| is_identifier(kind, id))),
            names: Candidates::new(sorted),
            by_name,
            misnamed,
        }
    }

    /// The id that is spelt most alike, else the id of the record whose name is.
    fn nearest(&self, id: &str) -> Option<&'a str> {
        self.ids.nearest(id).or_else(|| {
            let name = self.names.nearest(&id.replace('-', " "))?;
            self.by_name.get(name).copied()
        })
    }
}

impl<'a, 'd> Meanings<'a, 'd> {
    fn new(data: &'a DataSet<'d>) -> Meanings<'a, 'd> {
        Meanings {
            data,
            counts: None,
            by_kind: HashMap::new(),
            answers: HashMap::new(),
        }
    }

    fn of(&mut self, kind: Kind, id: &'d str) -> Meant<'a>
    where
        'd: 'a,
    {
        if let Some(answer) = self.answers.get(&(kind, id)) {
            return *answer;
        }
        let answer = self.look(kind, id);
        self.answers.insert((kind, id), answer);
        answer
    }

    fn look(&mut self, kind: Kind, id: &'d str) -> Meant<'a>
    where
        'd: 'a,
    {
        let data = self.data;
        let meaning = self
            .by_kind
            .entry(kind)
            .or_insert_with(|| Meaning::of(data, kind));
        if let Some((filed, own)) = meaning.misnamed.get(id) {
            return Meant::Misnamed(*filed, *own);
        }
        if let Some(record) = bearer(data, kind, id) {
            return Meant::Record(record.id());
        }
        if kind == Kind::Country {
            // Of two letters each is told apart from twenty others by one: the nearest is a guess.
            return confused_code(id).map_or(Meant::Nothing, Meant::Record);
        }
        let Some(nearest) = meaning.nearest(id) else {
            return Meant::Nothing;
        };
        let counts = self.counts.get_or_insert_with(|| counts(data));
        let named = |id: &str| counts.get(&(kind, id)).copied().unwrap_or_default();
        if named(id) > 1 && named(nearest) == 0 {
            Meant::SlipOf(nearest)
        } else {
            Meant::Record(nearest)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    const RIGA: &str =
        "places:\n  - id: riga\n    name: Riga\n    kind: city\n    aliases: [Rīga, Riga City]\n";

    fn within(id: &str) -> String {
        lint(
            &RULE,
            &format!(
                "{RIGA}  - id: old-town\n    name: Old Town\n    kind: venue\n    within: {id}\n"
            ),
        )
    }

    #[test]
    fn offers_the_nearest_id_or_name() {
        assert_eq!(within("riga"), "");
        insta::assert_snapshot!(within("rga"), @"
        9:13 error[unresolved-reference]: no place bears the id `rga`
          help: did you mean `riga`?
        ");
        assert!(within("riga-city").contains("did you mean `riga`?"));
        assert!(within("tallinn").contains("add the record"));
        let topics = |broader: &str| {
            repairs(
                &RULE,
                &format!(
                    "topics:\n  - {{id: security, label: A}}\n  - {{id: energy, label: B, broader: {broader}}}\n"
                ),
            )
        };
        insta::assert_snapshot!(topics("securty"), @r#"ask: [SetText { pointer: "/topics/1/broader", text: "security" }]"#);
        assert_eq!(topics("sport"), "");
    }

    #[test]
    fn guesses_no_country_by_its_letters() {
        let place = |code: &str| {
            let yaml = format!(
                "countries:\n  - {{id: DE, name: Germany}}\n  - {{id: UA, name: Ukraine}}\nplaces:\n  - {{id: a, name: A, kind: city, country: {code}}}\n"
            );
            format!("{}{}", lint(&RULE, &yaml), repairs(&RULE, &yaml))
        };
        insta::assert_snapshot!(place("SE"), @"
        5:43 error[unresolved-reference]: no country bears the id `SE`
          help: add the record, for instance as `countries/SE.yaml` under a data root
        ");
        for (code, meant) in [("UK", "GB"), ("EL", "GR")] {
            assert!(
                place(code).contains(&format!("text: \"{meant}\"")),
                "{}",
                place(code)
            );
        }
    }

    #[test]
    fn takes_a_name_before_a_likeness() {
        let data = "organisations:\n  - {id: un, name: United Nations, kind: intergovernmental-organisation, aliases: [EUU]}\n  - {id: euro, name: Euro, kind: intergovernmental-organisation, parent: euu}\n";
        assert!(
            lint(&RULE, data).contains("did you mean `un`?"),
            "{}",
            lint(&RULE, data)
        );
    }

    #[test]
    fn leaves_a_slip_in_an_id_to_that_id() {
        let broader = |slip: &str| format!("  - {{id: b{slip}, label: B, broader: security}}\n");
        let data = format!(
            "topics:\n  - {{id: securty, label: A}}\n{}{}",
            broader("1"),
            broader("2")
        );
        insta::assert_snapshot!(lint(&RULE, &data), @"
        3:33 error[unresolved-reference]: no topic bears the id `security`
          help: did you mean `securty`? no reference names that: if the slip is in the record, correct its id
        4:33 error[unresolved-reference]: no topic bears the id `security`
          help: did you mean `securty`? no reference names that: if the slip is in the record, correct its id
        ");
        assert_eq!(repairs(&RULE, &data), "");
        let one = format!("topics:\n  - {{id: securty, label: A}}\n{}", broader(""));
        assert_ne!(repairs(&RULE, &one), "");
        let used = data + "  - {id: b3, label: B, broader: securty}\n";
        assert_eq!(repairs(&RULE, &used).lines().count(), 2);
    }

    #[test]
    fn follows_short_forms_and_country_codes() {
        let found = lint(
            &RULE,
            "deployments:\n  - id: a\n    title: A\n    kind: battlegroup\n    host: LV\n    contributors:\n      countries: [CA, {country: PL}]\n    sources: [{source: nato}]\n",
        );
        for missing in ["`LV`", "`CA`", "`PL`", "`nato`"] {
            assert!(found.contains(missing), "{missing} in {found}");
        }
    }

    #[test]
    fn resolves_to_a_record_that_the_schema_refuses() {
        let data = "places:\n  - id: riga\n    nme: Riga\n  - id: old-town\n    name: Old Town\n    kind: venue\n    within: riga\n";
        assert_eq!(lint(&RULE, data), "");
    }
}
