use std::collections::HashSet;

use chancery_model::Interval;

use crate::data_set::Holding;
use crate::participation::Participation;
use crate::rule::declare_rule;
use crate::taking_part::without_office;
use crate::{Check, DataSet, Findings, Severity, Subject};

declare_rule! {
    /// # What it finds
    /// A participant who has tenures on record, none of them on that day.
    ///
    /// A person without any tenures is passed over, and so is one of whom the record says in
    /// which office, in which capacity, in whose place or for whom he or she takes part.
    ///
    /// Where every tenure had ended by a day that is known, it is a warning: the office had
    /// expired.
    ///
    /// # Why it matters
    /// For whom somebody acts is worked out from the tenure on that day. Without one, a visit
    /// counts for no country: a tenure is missing, the date is wrong, or the person came as a
    /// private one, which is worth saying.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: dalia-grybauskaite
    ///     name: Dalia Grybauskaitė
    ///     tenures:
    ///       - {office: lt-president, since: 2009-07-12, until: 2019-07-12}
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     visitors: [dalia-grybauskaite]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: dalia-grybauskaite
    ///     name: Dalia Grybauskaitė
    ///     tenures:
    ///       - {office: lt-president, since: 2009-07-12, until: 2019-07-12}
    /// visits:
    ///   - id: 2018-11-28-riga
    ///     date: 2018-11-28
    ///     visitors: [dalia-grybauskaite]
    /// ```
    "no-office-at-date", Info, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for entry in data.entries() {
        let Some(record) = &entry.record else {
            continue;
        };
        let mut subject = findings.about(entry);
        let mut told = HashSet::new();
        for participation in without_office(record) {
            let participant = participation.participant;
            let says_for_whom = participant.on_behalf_of.is_some()
                || participant.organisation.is_some()
                || participant.country.is_some();
            let Some(person) = participant.person.as_ref().filter(|_| !says_for_whom) else {
                continue;
            };
            if !told.contains(person)
                && check_one(data, person.as_str(), &participation, &mut subject)
            {
                told.insert(person);
            }
        }
    }
}

fn check_one(
    data: &DataSet<'_>,
    person: &str,
    at: &Participation<'_>,
    subject: &mut Subject<'_>,
) -> bool {
    let (start, end) = (at.date.start(), at.date.end());
    if data
        .tenures_by(person)
        .any(|holding| holding.may_cover(&start, &end))
    {
        return false;
    }
    let tenures: Vec<Holding<'_>> = data.tenures_by(person).collect();
    let Some(nearest) = nearest(&tenures, &start) else {
        return false;
    };
    let has_expired = tenures.iter().all(|holding| {
        holding.tenure.until.is_some() && holding.lasting().extent().is_surely_before(&start)
    });
    let note = subject
        .at(
            &at.pointer,
            format!("{} held no office on record on {}", nearest.person.name, at.date),
        )
        .also_in(
            nearest.entry,
            &nearest.pointer(),
            format!("held `{}` {}", nearest.tenure.office, nearest.days()),
        )
        .help("add the tenure, correct the date, or say in which `office` or `capacity`, or `on_behalf_of` whom, this person took part");
    if has_expired {
        note.severity(Severity::Warning);
    }
    true
}

/// The tenure that was over last before a time, else the first that is written.
fn nearest<'t, 'd>(tenures: &'t [Holding<'d>], start: &Interval) -> Option<&'t Holding<'d>> {
    tenures
        .iter()
        .filter(|holding| holding.lasting().extent().is_surely_before(start))
        .max_by_key(|holding| holding.lasting().extent().latest)
        .or(tenures.first())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn meeting(date: &str, participant: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
persons:
  - id: grybauskaite
    name: Dalia Grybauskaitė
    tenures:
      - {{office: lt-president, since: 2009-07-12, until: 2019-07-12}}
      - {{office: eu-commissioner, since: 2004-05-01, until: 2009-07-01}}
  - {{id: newcomer, name: Newcomer}}
meetings:
  - id: a
    date: {date}
    hosts: [newcomer, nobody]
    participants: [{participant}]
"
            ),
        )
    }

    #[test]
    fn shows_the_last_tenure_before() {
        insta::assert_snapshot!(meeting("2021-11-28", "grybauskaite"), @"
        12:20 warning[no-office-at-date]: Dalia Grybauskaitė held no office on record on 2021-11-28
          5:9 held `lt-president` 2009-07-12 to 2019-07-12
          help: add the tenure, correct the date, or say in which `office` or `capacity`, or `on_behalf_of` whom, this person took part
        ");
        assert!(meeting("2009-07-05", "grybauskaite").contains("held `eu-commissioner`"));
    }

    /// Before the first tenure, between two, and after one of which the end is not known, a
    /// tenure may be missing: that is less than an office that has expired.
    #[test]
    fn warns_where_all_had_ended_by_a_known_day() {
        for date in ["2001-01-01", "2009-07-05"] {
            assert!(meeting(date, "grybauskaite").contains("info["), "{date}");
        }
        let open = "persons:\n  - id: a\n    name: A\n    tenures: [{office: x, until: 2010}, {office: y, since: 2022-01-01}]\nmeetings:\n  - {id: a, date: 2021-11-28, participants: [a]}\n";
        assert!(lint(&RULE, open).contains("info["), "{}", lint(&RULE, open));
        let ended = open.replace("since: 2022-01-01", "until: 2021-11-27");
        assert!(lint(&RULE, &ended).contains("warning["));
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for date in [
            "2009-07-12",
            "2019-07-12",
            "2009-07",
            "2019",
            "2021?",
            "../2012",
            "2019-07-12/2020",
            "2021-11-28/2021-11-01",
        ] {
            assert_eq!(meeting(date, "grybauskaite"), "", "{date}");
        }
    }

    #[test]
    fn is_silent_where_the_record_explains() {
        for rest in [
            "office: lt-president",
            "capacity: elect",
            "represents: {person: nauseda}",
            "on_behalf_of: {organisation: un}",
            "role: spouse",
            "country: LT",
        ] {
            assert_eq!(
                meeting("2021-11-28", &format!("{{person: grybauskaite, {rest}}}")),
                "",
                "{rest}"
            );
        }
    }

    #[test]
    fn tells_each_person_once() {
        let found = meeting("2021-11-28", "grybauskaite, grybauskaite");
        assert_eq!(found.matches("warning[").count(), 1);
        assert_eq!(
            meeting(
                "2021-11-28",
                "grybauskaite, {person: grybauskaite, office: lt-president}"
            ),
            ""
        );
    }
}
