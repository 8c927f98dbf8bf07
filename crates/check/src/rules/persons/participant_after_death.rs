use std::collections::HashSet;

use chancery_model::{Date, Person};

use crate::participation::participations;
use crate::rule::declare_rule;
use crate::taking_part::took_place;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// Somebody who takes part in an event, or makes a statement, after his or her death.
    ///
    /// What was only planned, or was put off or called off, is passed over. So is somebody of
    /// whom the record itself says that he or she held an office later: `tenure-outside-life`
    /// finds that, and one wrong date is no fault of every event.
    ///
    /// # Why it matters
    /// A namesake stands in the record, or the date is wrong by years. Either gives a dead
    /// person a journey, and takes it from the one who made it.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: lech-kaczynski
    ///     name: Lech Kaczyński
    ///     died: 2010-04-10
    /// visits:
    ///   - id: 2010-05-09-moscow
    ///     date: 2010-05-09
    ///     visitors: [lech-kaczynski]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: bronislaw-komorowski
    ///     name: Bronisław Komorowski
    /// visits:
    ///   - id: 2010-05-09-moscow
    ///     date: 2010-05-09
    ///     visitors: [bronislaw-komorowski]
    /// ```
    "participant-after-death", Error, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(record) = &entry.record else {
        return;
    };
    let mut told = HashSet::new();
    for at in participations(record) {
        let named = at.participant.person.as_ref();
        let Some((person_entry, person)) = named.and_then(|id| data.person(id.as_str())) else {
            continue;
        };
        let Some(died) = person.died.filter(|died| !served_after(person, died)) else {
            continue;
        };
        if at.date.is_reversed()
            || !died.interval().is_surely_before(&at.date.start())
            || !took_place(record, at.pointer)
            || !told.insert(person.id.as_str())
        {
            continue;
        }
        subject
            .at(
                &at.pointer,
                format!(
                    "{} takes part on {}, and died on {died}",
                    person.name, at.date
                ),
            )
            .also_in(person_entry, "/died", "died on this day")
            .help("name the one who took part, or correct one of the dates");
    }
}

fn served_after(person: &Person, died: &Date) -> bool {
    person.tenures.iter().any(|tenure| {
        let days = [tenure.since, tenure.until, tenure.last_seen];
        days.iter().flatten().any(|day| died.is_surely_before(day))
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn meeting(date: &str, died: &str, status: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
persons:
  - {{id: kaczynski, name: Lech Kaczyński, died: {died}}}
meetings:
  - id: a
    date: {date}
    status: {status}
    participants: [nobody, kaczynski, {{person: kaczynski, role: chair}}]
"
            ),
        )
    }

    #[test]
    fn shows_the_death() {
        insta::assert_snapshot!(meeting("2010-05-09", "2010-04-10", "concluded"), @"
        7:28 error[participant-after-death]: Lech Kaczyński takes part on 2010-05-09, and died on 2010-04-10
          2:49 died on this day
          help: name the one who took part, or correct one of the dates
        ");
    }

    #[test]
    fn is_silent_where_some_reading_lets_him_live() {
        for (date, died) in [
            ("2010-04-10", "2010-04-10"),
            ("2010-04-09/2010-05-01", "2010-04-10"),
            ("2010", "2010-04-10"),
            ("2010-05-09", "2010"),
            ("2010-05-09/2010-05-01", "2010-04-10"),
            ("2010-05-09?", "2010-04-10"),
            ("../2010-05-09", "2010-04-10"),
            ("2010-05-09", "2010-04-10~"),
        ] {
            assert_eq!(meeting(date, died, "concluded"), "", "{date}, {died}");
        }
    }

    #[test]
    fn one_wrong_date_of_death_is_no_fault_of_every_event() {
        let with = |until: &str| {
            lint(
                &RULE,
                &format!(
                    "persons: [{{id: a, name: A, died: 2004-10-02, tenures: [{{office: b, {until}}}]}}]\nmeetings: [{{id: c, date: 2021-11-28, participants: [a]}}]\n"
                ),
            )
        };
        assert_eq!(with("until: 2024-10-01"), "");
        assert_ne!(with("until: 2004-10-02"), "");
    }

    #[test]
    fn passes_over_what_did_not_take_place() {
        for status in ["planned", "postponed", "cancelled"] {
            assert_eq!(meeting("2010-05-09", "2010-04-10", status), "", "{status}");
        }
        assert_ne!(meeting("2010-05-09", "2010-04-10", "unknown"), "");
        let within = |status: &str| {
            lint(
                &RULE,
                &format!(
                    "persons: [{{id: a, name: A, died: 2010-04-10}}]\nvisits:\n  - id: v\n    date: 2010-05-09\n    status: concluded\n    meetings:\n      - {{status: {status}, participants: [a]}}\n"
                ),
            )
        };
        assert_eq!(within("cancelled"), "");
        assert_ne!(within("concluded"), "");
    }
}
