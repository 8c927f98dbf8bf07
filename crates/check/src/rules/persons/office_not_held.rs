use chancery_model::{Interval, Kind, Participant};
use chancery_source::Change;

use crate::data_set::Holding;
use crate::participation::{Participation, participations};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings, Subject};

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
    let note = note.help(help(data, (person.as_str(), office.as_str()), &start, &end));
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

/// Who held the office at the time, else what the person held.
fn help(
    data: &DataSet<'_>,
    (person, office): (&str, &str),
    start: &Interval,
    end: &Interval,
) -> String {
    let holders = data
        .tenures_of(office)
        .filter(|holding| holding.may_cover(start, end));
    let names: Vec<String> = holders
        .map(|holding| format!("`{}` held it {}", holding.person.id, holding.days()))
        .collect();
    if names.is_empty() {
        let held: Vec<String> = data
            .tenures_by(person)
            .filter(|holding| holding.may_cover(start, end))
            .map(|holding| format!("`{}`", holding.tenure.office))
            .collect();
        match held.as_slice() {
            [] => "correct the person or the office, or add the tenure".to_owned(),
            held => format!("write the office held at the time: {}", held.join(" or ")),
        }
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
        for tenure in [
            "since: 2020, until: 2022",
            "since: 2021, until: 2021",
            "capacity: elect",
        ] {
            let other = format!("[{{office: lt-president, {tenure}}}]");
            let beside = with_meeting("2021-11-28", "").replace(
                "meetings:",
                &format!("  - {{id: other, name: Other, tenures: {other}}}\nmeetings:"),
            );
            assert_eq!(repairs(&RULE, &beside), "", "{tenure} beside another");
            let alone = beside.replace("[{office: lt-president, since: 2019-07-12}]", "[]");
            let is_certain = tenure == "since: 2020, until: 2022";
            assert_eq!(!repairs(&RULE, &alone).is_empty(), is_certain, "{tenure}");
        }
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
    fn names_only_who_held_it_on_that_day() {
        let earlier = with_meeting("2021-11-28", "").replace(
            "meetings:",
            "  - {id: adamkus, name: Valdas Adamkus, tenures: [{office: lt-president, until: 2009-07-12}]}\nmeetings:",
        );
        let found = lint(&RULE, &earlier);
        assert!(
            found.contains("help: `nauseda` held it since 2019-07-12: name"),
            "{found}"
        );
        assert!(
            meeting("2001-06", "")
                .contains("help: correct the person or the office, or add the tenure")
        );
        let of_another = with_meeting("2021-11-28", "").replacen(
            "{office: lt-president, since: 2009-07-12",
            "{office: x, since: 2009-07-12",
            1,
        );
        insta::assert_snapshot!(lint(&RULE, &of_another), @"
        15:17 error[office-not-held]: Dalia Grybauskaitė did not hold the office `lt-president` on 2021-11-28
          6:14 none of these tenures is of that office
          help: `nauseda` held it since 2019-07-12: name the one who took part, or correct the date
        ");
    }

    #[test]
    fn waits_for_the_dates_the_tenures_and_the_office() {
        assert_eq!(meeting("2021-11-28/2021-11-27", ""), "");
        let data = with_meeting("2021-11-28", "");
        for (text, other) in [
            (
                "    tenures: [{office: lt-president, since: 2009-07-12, until: 2019-07-12}]\n",
                "",
            ),
            (
                "offices:\n  - {id: lt-president",
                "offices:\n  - {id: lt-premier",
            ),
            ("person: grybauskaite", "person: newcomer"),
        ] {
            let other = data.replace(text, other);
            assert_ne!(data, other, "{text}");
            assert_eq!(lint(&RULE, &other), "", "{text}");
        }
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

    #[test]
    fn names_the_office_that_was_held() {
        let yaml = "\
offices:
  - {id: hr-president, name: President, country: HR, portfolio: [head-of-state]}
  - {id: hr-prime-minister, name: Prime Minister, country: HR, portfolio: [head-of-government]}
persons:
  - id: milanovic
    name: Zoran Milanović
    tenures:
      - {office: hr-prime-minister, since: 2011-12-23, until: 2016-01-22}
      - {office: hr-president, since: 2020-02-18}
meetings:
  - id: a
    date: 2015-07-09
    participants:
      - {person: milanovic, office: hr-president}
";
        insta::assert_snapshot!(lint(&RULE, yaml), @"
        14:37 error[office-not-held]: Zoran Milanović did not hold the office `hr-president` on 2015-07-09
          9:9 held it since 2020-02-18
          help: write the office held at the time: `hr-prime-minister`
        ");
    }
}
