use std::collections::HashSet;

use chancery_model::{Interval, Participant, Rank, Record};

use crate::data_set::{Holding, Index};
use crate::participation::Participation;
use crate::rule::declare_rule;
use crate::spelling::words;
use crate::taking_part::without_office;
use crate::{Check, DataSet, Entry, Findings, Severity};

declare_rule! {
    /// # What it finds
    /// A participant who has tenures on record, none of them on that day.
    ///
    /// A person without any tenures is passed over, and so is one of whom the record says in
    /// which office, in which capacity, in whose place or for whom he or she takes part, whose
    /// `title` says that he or she is a former one, and who pays a private or unofficial visit.
    ///
    /// Where four records or more have one and the same tenure nearest to them, that is told
    /// once, of the tenure: one of its days is likelier to be wrong than all of theirs.
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

/// From how many records on it is likelier that a tenure is wrong.
const MANY: usize = 4;

/// How many of those are shown.
const SHOWN: usize = 6;

/// Words of a printed title by which somebody holds the office no more.
const NO_MORE: [&str; 5] = ["former", "ex", "emeritus", "emerita", "retired"];

const HELP: &str = "add the tenure, correct the date, or say in which `office` or `capacity`, or `on_behalf_of` whom, this person took part";

/// A participant without an office on the day, with the tenure that is nearest to it.
struct Found<'d> {
    entry: &'d Entry,
    pointer: String,
    date: String,
    nearest: Holding<'d>,
    has_expired: bool,
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut order: Vec<(*const Entry, usize)> = Vec::new();
    let mut by_tenure: Index<(*const Entry, usize), Vec<Found<'_>>> = Index::default();
    for entry in data.entries() {
        let Some(record) = &entry.record else {
            continue;
        };
        let mut told = HashSet::new();
        for at in without_office(record) {
            let Some(person) = at.participant.person.as_ref() else {
                continue;
            };
            if is_explained(record, &at) || told.contains(person) {
                continue;
            }
            if let Some(found) = check_one(data, entry, person.as_str(), &at) {
                told.insert(person);
                let tenure = (std::ptr::from_ref(found.nearest.entry), found.nearest.index);
                let group = by_tenure.entry(tenure).or_insert_with(|| {
                    order.push(tenure);
                    Vec::new()
                });
                group.push(found);
            }
        }
    }
    for tenure in order {
        match by_tenure[&tenure].as_slice() {
            few if few.len() < MANY => few.iter().for_each(|found| report(found, findings)),
            many => report_all(many, findings),
        }
    }
}

/// Whether the record says why somebody takes part without an office.
fn is_explained(record: &Record, at: &Participation<'_>) -> bool {
    let is_private = match record {
        Record::Visit(visit) => matches!(visit.rank, Some(Rank::Private | Rank::Unofficial)),
        _ => false,
    };
    let Participant {
        on_behalf_of,
        organisation,
        country,
        title,
        ..
    } = at.participant;
    let says_for_whom = on_behalf_of.is_some() || organisation.is_some() || country.is_some();
    let is_former = title.as_ref().is_some_and(|title| {
        words(title.as_str()).any(|(_, word)| {
            NO_MORE
                .iter()
                .any(|no_more| word.eq_ignore_ascii_case(no_more))
        })
    });
    says_for_whom || is_former || (is_private && at.pointer.is_visitor())
}

fn check_one<'d>(
    data: &'d DataSet<'_>,
    entry: &'d Entry,
    person: &str,
    at: &Participation<'_>,
) -> Option<Found<'d>> {
    let (start, end) = (at.date.start(), at.date.end());
    let covers = |holding: Holding<'_>| holding.may_cover(&start, &end);
    if data.tenures_by(person).any(covers) {
        return None;
    }
    let tenures: Vec<Holding<'_>> = data.tenures_by(person).collect();
    let has_expired = tenures.iter().all(|holding| {
        holding.tenure.until.is_some() && holding.lasting().extent().is_surely_before(&start)
    });
    Some(Found {
        entry,
        pointer: at.pointer.to_string(),
        date: at.date.to_string(),
        nearest: *nearest(&tenures, &start)?,
        has_expired,
    })
}

fn report(found: &Found<'_>, findings: &mut Findings) {
    let nearest = &found.nearest;
    let mut subject = findings.about(found.entry);
    let note = subject
        .at(
            &found.pointer,
            format!(
                "{} held no office on record on {}",
                nearest.person.name, found.date
            ),
        )
        .also_in(
            nearest.entry,
            &nearest.pointer(),
            format!("held `{}` {}", nearest.tenure.office, nearest.days()),
        )
        .help(HELP);
    if found.has_expired {
        note.severity(Severity::Warning);
    }
}

fn report_all(many: &[Found<'_>], findings: &mut Findings) {
    let Some(first) = many.first() else {
        return;
    };
    let nearest = &first.nearest;
    let mut subject = findings.about(nearest.entry);
    let mut note = subject
        .at(
            &nearest.pointer(),
            format!(
                "{} held no office on record on the days of {} records; this tenure is nearest, {}",
                nearest.person.name,
                many.len(),
                nearest.days()
            ),
        )
        .help("correct the days of the tenure, or add the one that is missing")
        .help("else say in each record in which `office` or `capacity`, or `on_behalf_of` whom, this person took part");
    for found in many.iter().take(SHOWN) {
        note = note.also_in(found.entry, &found.pointer, format!("on {}", found.date));
    }
    if many.iter().any(|found| found.has_expired) {
        note.severity(Severity::Warning);
    }
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
            "title: Former President of Lithuania",
            "title: ex-President",
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
    fn passes_over_private_visits() {
        let visit = |rank: &str| {
            lint(
                &RULE,
                &format!(
                    "persons: [{{id: a, name: A, tenures: [{{office: b, until: 2001-01-20}}]}}]\nvisits: [{{id: c, rank: {rank}, date: 2009-08-04, visitors: [a]}}]\n"
                ),
            )
        };
        assert_eq!(visit("private"), "");
        assert_eq!(visit("unofficial"), "");
        assert_ne!(visit("official"), "");
    }

    #[test]
    fn doubts_the_tenure_that_many_records_contradict() {
        let of = |count: usize| {
            let meetings: String = (1..=count)
                .map(|n| format!("  - {{id: m{n}, date: 2021-11-0{n}, participants: [a]}}\n"))
                .collect();
            lint(
                &RULE,
                &format!(
                    "persons:\n  - id: a\n    name: A\n    tenures: [{{office: b, since: 2004-10-01, until: 2014-10-01}}]\nmeetings:\n{meetings}"
                ),
            )
        };
        insta::assert_snapshot!(of(4), @"
        4:15 warning[no-office-at-date]: A held no office on record on the days of 4 records; this tenure is nearest, 2004-10-01 to 2014-10-01
          6:47 on 2021-11-01
          7:47 on 2021-11-02
          8:47 on 2021-11-03
          9:47 on 2021-11-04
          help: correct the days of the tenure, or add the one that is missing
          help: else say in each record in which `office` or `capacity`, or `on_behalf_of` whom, this person took part
        ");
        assert_eq!(of(3).matches("warning[").count(), 3);
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

    #[test]
    fn takes_nothing_from_a_tenure_that_ends_before_it_begins() {
        let yaml = "\
persons:
  - id: stoltenberg
    name: Jens Stoltenberg
    tenures: [{office: a, since: 2014-10-01, until: 2004-10-01}]
meetings:
  - {id: b, date: 2021-11-28, participants: [stoltenberg]}
";
        assert_eq!(lint(&RULE, yaml), "");
    }
}
