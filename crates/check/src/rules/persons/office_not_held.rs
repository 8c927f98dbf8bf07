use chancery_model::{Interval, Kind, Participant};
use chancery_source::Change;

use crate::data_set::Holding;
use crate::participation::{Participation, participations};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// A participant who is said to act in an office that he or she did not hold on that
    /// day, by the tenures on record.
    ///
    /// A person without any tenures on record is passed over, and so is a participant whose
    /// `capacity` or `represents` explains the difference.
    ///
    /// # Why it matters
    /// Offices expire, and spreadsheets do not notice: the president of a visit in 2022 may
    /// have left office in 2016. Who acted for a state is the point of the record.
    ///
    /// # Example
    /// ```yaml bad
    /// offices:
    ///   - id: lt-president
    ///     name: President of Lithuania
    ///     country: LT
    ///     portfolio: [head-of-state]
    /// persons:
    ///   - id: dalia-grybauskaite
    ///     name: Dalia Grybauskaitė
    ///     tenures:
    ///       - {office: lt-president, since: 2009-07-12, until: 2019-07-12}
    /// visits:
    ///   - id: 2021-11-28-vilnius
    ///     date: 2021-11-28
    ///     visitors: [jens-stoltenberg]
    ///     stops:
    ///       - country: LT
    ///         hosts:
    ///           - {person: dalia-grybauskaite, office: lt-president}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// offices:
    ///   - id: lt-president
    ///     name: President of Lithuania
    ///     country: LT
    ///     portfolio: [head-of-state]
    /// persons:
    ///   - id: gitanas-nauseda
    ///     name: Gitanas Nausėda
    ///     tenures:
    ///       - {office: lt-president, since: 2019-07-12}
    /// visits:
    ///   - id: 2021-11-28-vilnius
    ///     date: 2021-11-28
    ///     visitors: [jens-stoltenberg]
    ///     stops:
    ///       - country: LT
    ///         hosts:
    ///           - {person: gitanas-nauseda, office: lt-president}
    /// ```
    "office-not-held", Error, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for entry in data.entries() {
        let Some(record) = &entry.record else {
            continue;
        };
        let mut subject = findings.about(entry);
        for participation in participations(record) {
            check_one(data, &participation, &mut subject);
        }
    }
}

fn check_one(data: &DataSet<'_>, at: &Participation<'_>, subject: &mut Subject<'_>) {
    let Participant {
        person: Some(person),
        office: Some(office),
        capacity: None,
        represents: None,
        ..
    } = at.participant
    else {
        return;
    };
    let Some((entry, record)) = data.person(person.as_str()) else {
        return;
    };
    if at.date.is_reversed()
        || record.tenures.is_empty()
        || data.record(Kind::Office, office.as_str()).is_none()
    {
        return;
    }
    let (start, end) = (at.date.start(), at.date.end());
    let own: Vec<Holding<'_>> = data
        .tenures_of(office.as_str())
        .filter(|holding| std::ptr::eq(holding.entry, entry))
        .collect();
    if own.iter().any(|holding| holding.may_cover(&start, &end)) {
        return;
    }
    let name = &record.name;
    let note = subject.at(
        &format!("{}/office", at.pointer),
        format!("{name} did not hold the office `{office}` on {}", at.date),
    );
    let note = match own.last() {
        Some(holding) => note.also_in(
            holding.entry,
            &holding.pointer(),
            format!("held it {}", holding.days()),
        ),
        None => note.also_in(entry, "/tenures", "none of these tenures is of that office"),
    };
    let note = note.help(help(data, office.as_str(), at, entry));
    if let Some(holder) = only_holder(data, office.as_str(), &start, &end) {
        note.suggest([Change::SetText {
            pointer: format!("{}/person", at.pointer),
            text: holder.person.id.as_str().to_owned(),
        }]);
    }
}

/// The one who surely held the office for all of the event, where nobody else may have.
fn only_holder<'d>(
    data: &'d DataSet<'_>,
    office: &str,
    start: &Interval,
    end: &Interval,
) -> Option<Holding<'d>> {
    let mut holders = data
        .tenures_of(office)
        .filter(|holding| holding.may_cover(start, end));
    let first = holders.next()?;
    let is_only = holders.all(|other| std::ptr::eq(other.entry, first.entry));
    (is_only && first.fills_a_seat() && first.surely_covers(start, end)).then_some(first)
}

fn help(data: &DataSet<'_>, office: &str, at: &Participation<'_>, not: &Entry) -> String {
    let holders = data.tenures_of(office).filter(|holding| {
        !std::ptr::eq(holding.entry, not) && holding.may_cover(&at.date.start(), &at.date.end())
    });
    let names: Vec<String> = holders
        .map(|holding| format!("`{}` held it {}", holding.person.id, holding.days()))
        .collect();
    if names.is_empty() {
        "correct the person or the office, add the tenure, or state the `capacity`".to_owned()
    } else {
        format!(
            "{}: name the one who took part, or correct the date",
            names.join(", ")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn meeting(date: &str, rest: &str) -> String {
        lint(&RULE, &with_meeting(date, rest))
    }

    fn with_meeting(date: &str, rest: &str) -> String {
        format!(
            "\
offices:
  - {{id: lt-president, name: President, country: LT, portfolio: [head-of-state]}}
persons:
  - id: grybauskaite
    name: Dalia Grybauskaitė
    tenures: [{{office: lt-president, since: 2009-07-12, until: 2019-07-12}}]
  - id: nauseda
    name: Gitanas Nausėda
    tenures: [{{office: lt-president, since: 2019-07-12}}]
meetings:
  - id: a
    date: {date}
    participants:
      - person: grybauskaite
        office: lt-president
{rest}"
        )
    }

    #[test]
    fn suggests_the_only_holder() {
        let repair = repairs(&RULE, &with_meeting("2021-11-28", ""));
        assert!(
            repair.contains("SetText") && repair.contains("/meetings/0/participants/0/person"),
            "{repair}"
        );
        assert!(
            repair.starts_with("ask") && repair.contains("\"nauseda\""),
            "{repair}"
        );
        assert_eq!(repairs(&RULE, &with_meeting("2009-06", "")), "");
        let two = with_meeting("2021-11-28", "").replacen("persons:\n", "persons:\n  - {id: deputy, name: Deputy, tenures: [{office: lt-president, since: 2021, until: 2021}]}\n", 1);
        assert_eq!(repairs(&RULE, &two), "", "two may have held it");
    }

    #[test]
    fn names_who_held_it() {
        insta::assert_snapshot!(meeting("2021-11-28", ""), @"
        15:17 error[office-not-held]: Dalia Grybauskaitė did not hold the office `lt-president` on 2021-11-28
          6:15 held it 2009-07-12 to 2019-07-12
          help: `nauseda` held it since 2019-07-12: name the one who took part, or correct the date
        ");
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for date in [
            "2019-07-12",
            "2019",
            "2019-07-12/2019-07-20",
            "2009-07",
            "2021?",
        ] {
            assert_eq!(meeting(date, ""), "", "{date}");
        }
        assert_ne!(meeting("2009-06", ""), "");
    }

    #[test]
    fn believes_a_stated_capacity() {
        assert_eq!(meeting("2021-11-28", "        capacity: elect\n"), "");
        assert_eq!(
            meeting("2021-11-28", "        represents: {office: lt-president}\n"),
            ""
        );
    }
}
