use std::collections::HashSet;

use chancery_model::{Capacity, Day};

use crate::data_set::Holding;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings, Severity};

declare_rule! {
    /// # What it finds
    /// More holders of an office at a time than it has seats.
    ///
    /// One shared day is a handover. Who is elected or designated fills no seat. A tenure
    /// without `until` counts as still so. Where one of them is acting, interim, contested or
    /// in exile, it is a warning: that may be how it was.
    ///
    /// # Why it matters
    /// Two presidents in May make every visit in May ambiguous. Mostly the end of the first
    /// tenure was never written down, or a day and a month have changed places.
    ///
    /// # Example
    /// ```yaml bad
    /// offices:
    ///   - {id: lt-president, name: President, country: LT, portfolio: [head-of-state]}
    /// persons:
    ///   - id: dalia-grybauskaite
    ///     name: Dalia Grybauskaitė
    ///     tenures:
    ///       - {office: lt-president, since: 2009-07-12}
    ///   - id: gitanas-nauseda
    ///     name: Gitanas Nausėda
    ///     tenures:
    ///       - {office: lt-president, since: 2019-07-12}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// offices:
    ///   - {id: lt-president, name: President, country: LT, portfolio: [head-of-state]}
    /// persons:
    ///   - id: dalia-grybauskaite
    ///     name: Dalia Grybauskaitė
    ///     tenures:
    ///       - {office: lt-president, since: 2009-07-12, until: 2019-07-12}
    ///   - id: gitanas-nauseda
    ///     name: Gitanas Nausėda
    ///     tenures:
    ///       - {office: lt-president, since: 2019-07-12}
    /// ```
    "overlapping-tenures", Error, Check::All(check)
}

/// How many of those who held the office are named.
const NAMED: usize = 4;

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for id in data.offices_held() {
        let Some((_, office)) = data.office(id) else {
            continue;
        };
        let mut certain: Vec<Held<'_>> = data
            .tenures_of(id)
            .filter(|holding| data.is_named_by_its_id(holding.entry))
            .filter_map(Held::of)
            .collect();
        certain.sort_by_key(|held| (held.first, held.last));
        let seats = usize::from(office.seats.get());
        let mut seated: Vec<Held<'_>> = Vec::new();
        for held in certain {
            // On the day of its end a tenure may pass to another: that day is not counted, and
            // a tenure of one day is not seated beside any other.
            seated.retain(|other| other.last > held.first);
            let others = others(&seated, &held);
            if held.last > held.first && others.len() >= seats {
                report(&held, &others, seats, findings);
            }
            seated.push(held);
        }
    }
}

/// A tenure with the days on which it was held by every reading.
#[derive(Clone, Copy)]
struct Held<'d> {
    holding: Holding<'d>,
    first: Day,
    last: Day,
}

impl<'d> Held<'d> {
    fn of(holding: Holding<'d>) -> Option<Held<'d>> {
        let (first, last) = holding.lasting().certain()?;
        holding.fills_a_seat().then_some(Held {
            holding,
            first,
            last,
        })
    }

    fn may_stand_beside_another(&self) -> bool {
        self.holding.tenure.capacity != Capacity::Incumbent
    }
}

/// Those who hold a seat already, each person once, without the one who takes another.
fn others<'s, 'd>(seated: &'s [Held<'d>], held: &Held<'d>) -> Vec<&'s Held<'d>> {
    let mut persons = HashSet::from([std::ptr::from_ref(held.holding.entry)]);
    seated
        .iter()
        .filter(|other| persons.insert(std::ptr::from_ref(other.holding.entry)))
        .collect()
}

fn report(held: &Held<'_>, others: &[&Held<'_>], seats: usize, findings: &mut Findings) {
    let names: Vec<&str> = others
        .iter()
        .take(NAMED)
        .map(|other| other.holding.person.name.as_str())
        .collect();
    let more = match others.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let last = others
        .iter()
        .map(|other| other.last)
        .fold(held.last, Ord::min);
    let time = if last == Day::LAST {
        format!("since {}", held.first)
    } else {
        format!("from {} to {last}", held.first)
    };
    let seats = match seats {
        1 => "one seat".to_owned(),
        more => format!("{more} seats"),
    };
    let mut subject = findings.about(held.holding.entry);
    let mut note = subject.at(
        &held.holding.pointer(),
        format!(
            "{} held `{}` beside {}{more} {time}, and the office has {seats}",
            held.holding.person.name,
            held.holding.tenure.office,
            names.join(", "),
        ),
    );
    for other in others.iter().take(NAMED) {
        let label = format!(
            "held by {} {}",
            other.holding.person.name,
            other.holding.days()
        );
        note = note.also_in(other.holding.entry, &other.holding.pointer(), label);
    }
    if held.may_stand_beside_another()
        || others.iter().any(|other| other.may_stand_beside_another())
    {
        note = note.severity(Severity::Warning);
    }
    let is_claimed = |held: &Held<'_>| {
        matches!(
            held.holding.tenure.capacity,
            Capacity::Contested | Capacity::InExile
        )
    };
    if is_claimed(held) || others.iter().any(|other| is_claimed(other)) {
        note.help("correct the days; where both claimed the office, suppress this with the reason");
        return;
    }
    note.help(match others.iter().find(|other| other.holding.tenure.until.is_none()) {
        Some(open) => format!("state by `until` when {} left the office", open.holding.person.name),
        None => "correct the days, state the `capacity` of one of them, or the `seats` of the office".to_owned(),
    });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn office(seats: &str, first: &str, second: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
offices:
  - {{id: president, name: President, country: LT, portfolio: [head-of-state]{seats}}}
persons:
  - id: adamkus
    name: Valdas Adamkus
    tenures: [{{office: president, {first}}}]
  - id: paksas
    name: Rolandas Paksas
    tenures: [{{office: president, {second}}}]
"
            ),
        )
    }

    #[test]
    fn shows_both_tenures() {
        insta::assert_snapshot!(office("", "since: 1998-02-26, until: 2003-03-25", "since: 2003-02-26, until: 2004-04-06"), @"
        9:15 error[overlapping-tenures]: Rolandas Paksas held `president` beside Valdas Adamkus from 2003-02-26 to 2003-03-25, and the office has one seat
          6:15 held by Valdas Adamkus 1998-02-26 to 2003-03-25
          help: correct the days, state the `capacity` of one of them, or the `seats` of the office
        ");
        let open = office("", "since: 1998-02-26", "since: 2003-02-26");
        assert!(
            open.contains("since 2003-02-26") && open.contains("when Valdas Adamkus left"),
            "{open}"
        );
    }

    #[test]
    fn is_silent_on_handovers_and_what_is_not_certain() {
        for (first, second) in [
            (
                "since: 1998-02-26, until: 2003-02-26",
                "since: 2003-02-26, until: 2004-04-06",
            ),
            ("since: 1998-02-26, until: 2003", "since: 2003-02-26"),
            ("since: 1998-02-26, until: 2003-03-25?", "since: 2003-02-26"),
            ("until: 2003-03-25", "since: 2003-02-26"),
            ("since: 1998-02-26, until: 2003-03-25", "since: 2003"),
            (
                "since: 1998-02-26, until: 2003-02-26",
                "since: 2003-01-05, until: 2003-02-26, capacity: elect",
            ),
            ("since: 1998, until: 1998", "since: 1998, until: 1998"),
            (
                "since: 1998-02-26, until: 2003-02-26",
                "since: 2001-01-01, until: 2001-01-01",
            ),
            (
                "since: 2003-02-26, until: 2003-02-26",
                "since: 2003-02-26, until: 2004-04-06",
            ),
        ] {
            assert_eq!(office("", first, second), "", "{first}, {second}");
        }
        assert_eq!(
            office(", seats: 2", "since: 1998-02-26", "since: 2003-02-26"),
            ""
        );
        assert_ne!(
            office(
                "",
                "since: 1998-02-26, until: 2003-02-27",
                "since: 2003-02-26"
            ),
            ""
        );
    }

    #[test]
    fn a_copy_holds_nothing_beside_its_original() {
        let person = |id: &str, since: &str| {
            format!(
                "  - {{id: {id}, name: {id}, tenures: [{{office: president, since: {since}}}]}}\n"
            )
        };
        let two = format!("{}{}", person("adamkus", "1998"), person("adamkus", "1999"));
        let data = |persons: &str| {
            let office = "offices: [{id: president, name: President, country: LT, portfolio: [head-of-state]}]";
            lint(&RULE, &format!("{office}\npersons:\n{persons}"))
        };
        assert_eq!(data(&two), "");
        let with_another = data(&format!("{two}{0}{0}", person("paksas", "2003")));
        assert_eq!(with_another.matches("error[").count(), 1, "{with_another}");
    }

    #[test]
    fn names_a_few_of_many() {
        let persons: String = (1..=7).map(|n| format!("  - {{id: p{n}, name: P{n}, tenures: [{{office: president, since: 200{n}}}]}}\n")).collect();
        let data = format!(
            "offices: [{{id: president, name: President, country: LT, portfolio: [head-of-state]}}]\npersons:\n{persons}"
        );
        let found = lint(&RULE, &data);
        let last = found.split("error[").last().unwrap();
        assert!(
            last.contains("P7 held `president` beside P1, P2, P3, P4 and 2 more since"),
            "{found}"
        );
        assert_eq!(last.matches("held by").count(), 4, "{found}");
    }

    #[test]
    fn an_acting_holder_may_stand_beside_another() {
        let found = office(
            "",
            "since: 1998-02-26, until: 2009",
            "since: 2004-04-06, until: 2004-07-12, capacity: acting",
        );
        assert!(found.contains("warning["), "{found}");
        let claimed = office("", "since: 2013", "since: 2019-01-23, capacity: contested");
        assert!(claimed.contains("both claimed the office"), "{claimed}");
    }

    #[test]
    fn two_tenures_of_one_person_are_one_holder() {
        let found = lint(
            &RULE,
            "offices: [{id: president, name: President, country: LT, portfolio: [head-of-state]}]\npersons:\n  - id: adamkus\n    name: Valdas Adamkus\n    tenures:\n      - {office: president, since: 1998-02-26}\n      - {office: president, since: 2004-07-12, until: 2009-07-12}\n",
        );
        assert_eq!(found, "");
    }
}
