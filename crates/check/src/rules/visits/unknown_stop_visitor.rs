use chancery_model::{Kind, PersonId, Record, Visit};
use chancery_source::Change;

use crate::journeys::{is_on_record, person_name};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, DataSet, Entry, Subject, nearest};

declare_rule! {
    /// # What it finds
    /// A stop that lists somebody who is none of the visit's visitors.
    ///
    /// Those who accompany the visitors are passed over, and so is a visit with a visitor who
    /// is not named: that may be the one.
    ///
    /// # Why it matters
    /// The visitors of a stop are a part of the visit's. Somebody who is only there was at
    /// the stop without being on the visit: every count of visits leaves him or her out.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - {id: jens-stoltenberg, name: Jens Stoltenberg}
    ///   - {id: ursula-von-der-leyen, name: Ursula von der Leyen}
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     visitors: [jens-stoltenberg]
    ///     stops:
    ///       - country: LV
    ///         visitors: [ursula-von-der-leyen]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - {id: jens-stoltenberg, name: Jens Stoltenberg}
    ///   - {id: ursula-von-der-leyen, name: Ursula von der Leyen}
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     visitors: [jens-stoltenberg, ursula-von-der-leyen]
    ///     stops:
    ///       - country: LV
    ///         visitors: [ursula-von-der-leyen]
    /// ```
    "unknown-stop-visitor", Error, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Visit(visit)) = &entry.record else {
        return;
    };
    let party = || visit.visitors.iter().chain(&visit.accompanying);
    let is_known = |person: &PersonId| is_on_record(data, Kind::Person, person.as_str());
    if !party().all(|member| member.person.as_ref().is_some_and(is_known)) {
        return;
    }
    let known: Vec<&PersonId> = party()
        .filter_map(|member| member.person.as_ref())
        .collect();
    // Each person once, with the places of all entries.
    let mut strangers: Vec<(&PersonId, Vec<String>)> = Vec::new();
    for (index, stop) in visit.stops.iter().enumerate() {
        for (at, person) in stop.visitors.iter().enumerate() {
            if known.contains(&person) || !is_known(person) {
                continue;
            }
            let pointer = format!("/stops/{index}/visitors/{at}");
            match strangers.iter_mut().find(|(other, _)| *other == person) {
                Some((_, pointers)) => pointers.push(pointer),
                None => strangers.push((person, vec![pointer])),
            }
        }
    }
    for (person, pointers) in strangers {
        report(data, visit, person, &pointers, subject);
    }
}

fn report(
    data: &DataSet<'_>,
    visit: &Visit,
    person: &PersonId,
    pointers: &[String],
    subject: &mut Subject<'_>,
) {
    let name = person_name(data, person.as_str());
    let [first, others @ ..] = pointers else {
        return;
    };
    let mut note = subject
        .at(
            first,
            format!("{name} made this stop, but is none of the visitors"),
        )
        .also("/visitors", "the visitors");
    for other in others {
        note = note.also(other, "and this stop");
    }
    let ids = visit
        .visitors
        .iter()
        .filter_map(|visitor| Some(visitor.person.as_ref()?.as_str()));
    let ids: Vec<&str> = ids.collect();
    match nearest(person.as_str(), ids.iter().copied()) {
        Some(meant) => note
            .help(format!("did you mean `{meant}`?"))
            .suggest(pointers.iter().map(|pointer| Change::SetText {
                pointer: pointer.clone(),
                text: meant.to_owned(),
            })),
        None => note.help(format!(
            "add `{person}` to the visitors of the visit, or name {} here",
            choice(ids)
        )),
    };
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn visit(rest: &str) -> String {
        format!(
            "\
persons:
  - {{id: benyamin-netanyahu, name: Benyamin Netanyahu}}
  - {{id: binyamin-netanyahu, name: Binyamin Netanyahu}}
  - {{id: ursula-von-der-leyen, name: Ursula von der Leyen}}
visits:
  - id: a
{rest}"
        )
    }

    #[test]
    fn offers_the_visitor_who_was_meant() {
        let data = visit(
            "    visitors: [benyamin-netanyahu]\n    stops:\n      - {country: US, visitors: [binyamin-netanyahu]}\n",
        );
        insta::assert_snapshot!(lint(&RULE, &data), @"
        9:34 error[unknown-stop-visitor]: Binyamin Netanyahu made this stop, but is none of the visitors
          7:15 the visitors
          help: did you mean `benyamin-netanyahu`?
        ");
        assert_eq!(
            repairs(&RULE, &data),
            "ask: [SetText { pointer: \"/visits/0/stops/0/visitors/0\", text: \"benyamin-netanyahu\" }]\n"
        );
        let far = visit(
            "    visitors: [benyamin-netanyahu]\n    stops:\n      - {country: US, visitors: [ursula-von-der-leyen]}\n",
        );
        assert!(lint(&RULE, &far).contains("add `ursula-von-der-leyen` to the visitors"));
        assert_eq!(repairs(&RULE, &far), "");
    }

    #[test]
    fn tells_each_person_once() {
        let data = visit(
            "    visitors: [benyamin-netanyahu]\n    stops:\n      - {country: US, visitors: [binyamin-netanyahu]}\n      - {country: CA, visitors: [binyamin-netanyahu]}\n",
        );
        insta::assert_snapshot!(lint(&RULE, &data), @"
        9:34 error[unknown-stop-visitor]: Binyamin Netanyahu made this stop, but is none of the visitors
          7:15 the visitors
          10:34 and this stop
          help: did you mean `benyamin-netanyahu`?
        ");
        assert_eq!(repairs(&RULE, &data).matches("SetText").count(), 2);
    }

    #[test]
    fn is_silent_where_the_person_may_be_of_the_party() {
        for party in [
            "    visitors: [ursula-von-der-leyen, {office: ec-president}]",
            "    visitors: [{office: il-prime-minister}]",
            "    visitors: [benyamin-netanyahu]\n    accompanying: [ursula-von-der-leyen]",
        ] {
            let data = visit(&format!(
                "{party}\n    stops:\n      - {{country: US, visitors: [ursula-von-der-leyen]}}\n"
            ));
            assert_eq!(lint(&RULE, &data), "", "{party}");
        }
        let misspelt = visit(
            "    visitors: [benymin]\n    stops:\n      - {country: US, visitors: [benyamin-netanyahu]}\n",
        );
        assert_eq!(lint(&RULE, &misspelt), "");
        let nobody = visit(
            "    visitors: [benyamin-netanyahu]\n    stops:\n      - {country: US, visitors: [benymin]}\n",
        );
        assert_eq!(lint(&RULE, &nobody), "");
    }
}
