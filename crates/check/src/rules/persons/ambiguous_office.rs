use std::collections::HashSet;

use chancery_model::{
    Capacity, MinisterialLevel, Office, Participant, Portfolio, Record, Ref, Statement,
};

use crate::data_set::Holding;
use crate::participation::{Participation, participations};
use crate::rule::declare_rule;
use crate::taking_part::without_office;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A participant who held two offices on that day, where the record does not say in which
    /// of them he or she took part.
    ///
    /// The leadership of a party is not counted, nor an office for which somebody is only
    /// elected or designated. Where `on_behalf_of`, the level of a ministerial meeting or
    /// the visit of a statement decides between the two, nothing is found.
    ///
    /// # Why it matters
    /// A prime minister who is foreign minister as well meets foreign ministers as one of
    /// them. Which office took part decides the level of a meeting and the rank of a visit,
    /// and no program can guess it.
    ///
    /// # Example
    /// ```yaml bad
    /// offices:
    ///   - {id: de-chancellor, name: Federal Chancellor, country: DE, portfolio: [head-of-government]}
    ///   - {id: de-foreign-minister, name: Foreign Minister, country: DE, portfolio: [foreign-minister]}
    /// persons:
    ///   - id: konrad-adenauer
    ///     name: Konrad Adenauer
    ///     tenures:
    ///       - {office: de-chancellor, since: 1949-09-15, until: 1963-10-16}
    ///       - {office: de-foreign-minister, since: 1951-03-15, until: 1955-06-06}
    /// visits:
    ///   - id: 1953-04-07-washington
    ///     date: 1953-04-07
    ///     visitors: [konrad-adenauer]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// offices:
    ///   - {id: de-chancellor, name: Federal Chancellor, country: DE, portfolio: [head-of-government]}
    ///   - {id: de-foreign-minister, name: Foreign Minister, country: DE, portfolio: [foreign-minister]}
    /// persons:
    ///   - id: konrad-adenauer
    ///     name: Konrad Adenauer
    ///     tenures:
    ///       - {office: de-chancellor, since: 1949-09-15, until: 1963-10-16}
    ///       - {office: de-foreign-minister, since: 1951-03-15, until: 1955-06-06}
    /// visits:
    ///   - id: 1953-04-07-washington
    ///     date: 1953-04-07
    ///     visitors:
    ///       - {person: konrad-adenauer, office: de-foreign-minister}
    /// ```
    "ambiguous-office", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(record) = &entry.record else {
        return;
    };
    let mut told = HashSet::new();
    for participation in without_office(record) {
        let Some(person) = participation.participant.person.as_ref() else {
            continue;
        };
        if told.contains(person) || data.tenures_by(person.as_str()).nth(1).is_none() {
            continue;
        }
        let held = held(data, record, person.as_str(), &participation);
        if held.len() > 1 && !is_named_at_event(data, record, person.as_str()) {
            told.insert(person);
            report(&held, &participation, subject);
        }
    }
}

/// The tenures of different offices, each surely held for all of the event, between which
/// nothing decides.
fn held<'d>(
    data: &'d DataSet<'_>,
    record: &Record,
    person: &str,
    at: &Participation<'_>,
) -> Vec<Holding<'d>> {
    let (start, end) = (at.date.start(), at.date.end());
    let mut seen = HashSet::new();
    let mut offices: Vec<(Holding<'d>, &Office)> = data
        .tenures_by(person)
        .filter(|holding| holding.fills_a_seat() && holding.tenure.capacity != Capacity::Contested)
        .filter(|holding| holding.surely_covers(&start, &end))
        .filter_map(|holding| {
            let (_, office) = data.office(holding.tenure.office.as_str())?;
            let counts = office
                .portfolio
                .iter()
                .any(|p| *p != Portfolio::PartyLeader);
            (counts && seen.insert(office.id.as_str())).then_some((holding, office))
        })
        .collect();
    offices.retain(|(_, office)| acts_for(at.participant, office));
    if let Some(portfolio) = portfolio_of(record) {
        let fits = |office: &Office| office.portfolio.contains(&portfolio);
        if offices.iter().filter(|(_, office)| fits(office)).count() == 1 {
            return Vec::new();
        }
    }
    offices.into_iter().map(|(holding, _)| holding).collect()
}

/// Whether an office is one of those for whom the participant is said to act.
fn acts_for(participant: &Participant, office: &Office) -> bool {
    let (country, organisation) = match &participant.on_behalf_of {
        Some(Ref::Country(code)) => (Some(code), None),
        Some(Ref::Organisation(id)) => (None, Some(id)),
        Some(_) => return false,
        None => (
            participant.country.as_ref(),
            participant.organisation.as_ref(),
        ),
    };
    country.is_none_or(|code| office.country.as_ref() == Some(code))
        && organisation.is_none_or(|id| office.organisation.as_ref() == Some(id))
}

/// The portfolio at whose level a meeting is held.
fn portfolio_of(record: &Record) -> Option<Portfolio> {
    let Record::MinisterialMeeting(meeting) = record else {
        return None;
    };
    match meeting.level {
        MinisterialLevel::ForeignMinisters => Some(Portfolio::ForeignMinister),
        MinisterialLevel::DefenceMinisters => Some(Portfolio::DefenceMinister),
        MinisterialLevel::FinanceMinisters => Some(Portfolio::FinanceMinister),
        MinisterialLevel::InteriorMinisters => Some(Portfolio::InteriorMinister),
        MinisterialLevel::PermanentRepresentatives => Some(Portfolio::PermanentRepresentative),
        MinisterialLevel::ChiefsOfDefence => Some(Portfolio::MilitaryCommander),
        MinisterialLevel::HeadsOfStateAndGovernment | MinisterialLevel::OtherMinisters => None,
    }
}

/// Whether the visit or meeting at which a statement was made names the speaker: what is
/// found or said there need not be said again.
fn is_named_at_event(data: &DataSet<'_>, record: &Record, person: &str) -> bool {
    let Record::Statement(statement) = record else {
        return false;
    };
    event_of(data, statement).is_some_and(|event| {
        participations(event).iter().any(|at| {
            let named = at.participant.person.as_ref();
            named.is_some_and(|id| id.as_str() == person)
        })
    })
}

fn event_of<'d>(data: &'d DataSet<'_>, statement: &Statement) -> Option<&'d Record> {
    use chancery_model::Kind;
    let (kind, id) = match statement {
        Statement {
            visit: Some(id), ..
        } => (Kind::Visit, id.as_str()),
        Statement {
            meeting: Some(id), ..
        } => (Kind::Meeting, id.as_str()),
        Statement {
            ministerial_meeting: Some(id),
            ..
        } => (Kind::MinisterialMeeting, id.as_str()),
        _ => return None,
    };
    data.record(kind, id)
}

fn report(held: &[Holding<'_>], at: &Participation<'_>, subject: &mut Subject<'_>) {
    let name = &held[0].person.name;
    let offices: Vec<String> = held
        .iter()
        .map(|holding| format!("`{}`", holding.tenure.office))
        .collect();
    let mut note = subject.at(
        &at.pointer,
        format!(
            "{name} held {} on {}, and no office is named here",
            offices.join(" and "),
            at.date
        ),
    );
    for holding in held {
        let label = format!("held `{}` {}", holding.tenure.office, holding.days());
        note = note.also_in(holding.entry, &holding.pointer(), label);
    }
    let choices: Vec<String> = held
        .iter()
        .map(|holding| {
            format!(
                "`{{person: {}, office: {}}}`",
                holding.person.id, holding.tenure.office
            )
        })
        .collect();
    note.help(format!("name the office: {}", choices.join(" or ")));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    const PERSONS: &str = "\
offices:
  - {id: chancellor, name: Prime Minister, country: DE, portfolio: [head-of-government]}
  - {id: foreign-minister, name: Foreign Minister, country: DE, portfolio: [foreign-minister]}
  - {id: eu-chair, name: Chair, organisation: eu, portfolio: [other]}
  - {id: party, name: Leader, organisation: unity, portfolio: [party-leader]}
persons:
  - id: adenauer
    name: Konrad Adenauer
    tenures:
      - {office: chancellor, since: 1949-09-15, until: 1963-10-16}
      - {office: foreign-minister, since: 1951-03-15, until: 1955-06-06}
      - {office: eu-chair, since: 1964-01-01}
      - {office: chancellor, since: 1964-01-01, capacity: elect}
      - {office: party, since: 1950-01-01}
";

    fn meeting(date: &str, participant: &str) -> String {
        lint(
            &RULE,
            &format!(
                "{PERSONS}meetings:\n  - id: a\n    date: {date}\n    participants: [{participant}]\n"
            ),
        )
    }

    #[test]
    fn lists_the_offices() {
        insta::assert_snapshot!(meeting("1953-04-07", "adenauer"), @"
        18:20 warning[ambiguous-office]: Konrad Adenauer held `chancellor` and `foreign-minister` on 1953-04-07, and no office is named here
          10:9 held `chancellor` 1949-09-15 to 1963-10-16
          11:9 held `foreign-minister` 1951-03-15 to 1955-06-06
          help: name the office: `{person: adenauer, office: chancellor}` or `{person: adenauer, office: foreign-minister}`
        ");
    }

    #[test]
    fn is_silent_where_some_reading_has_one_office() {
        for date in [
            "1951-03-14",
            "1951-03",
            "1951",
            "1955-06-06/1955-06-07",
            "1953?",
            "1964-05-01",
            "1953-04-07/..",
        ] {
            assert_eq!(meeting(date, "adenauer"), "", "{date}");
        }
        assert_ne!(meeting("1953", "adenauer"), "");
    }

    #[test]
    fn is_silent_where_the_record_decides() {
        for rest in [
            "office: chancellor",
            "capacity: acting",
            "represents: {office: foreign-minister}",
            "on_behalf_of: {organisation: eu}",
            "role: accompanying",
        ] {
            assert_eq!(
                meeting("1953-04-07", &format!("{{person: adenauer, {rest}}}")),
                "",
                "{rest}"
            );
        }
        assert_ne!(
            meeting(
                "1953-04-07",
                "{person: adenauer, on_behalf_of: {country: DE}}"
            ),
            ""
        );
    }

    #[test]
    fn a_level_decides_between_portfolios() {
        let council = |level: &str| {
            lint(
                &RULE,
                &format!(
                    "{PERSONS}ministerial_meetings:\n  - id: a\n    body: nac\n    status: concluded\n    level: {level}\n    date: 1953-04-07\n    participants: [adenauer]\n"
                ),
            )
        };
        assert_eq!(council("foreign-ministers"), "");
        assert_ne!(council("other-ministers"), "");
    }

    #[test]
    fn says_it_at_the_event_and_not_at_each_statement() {
        let found = lint(
            &RULE,
            &format!(
                "{PERSONS}meetings:\n  - id: a\n    date: 1953-04-07\n    participants: [adenauer]\nstatements:\n  - {{id: b, kind: position, date: 1953-04-07, speaker: adenauer, meeting: a, summary: A, topics: [x]}}\n"
            ),
        );
        assert_eq!(found.matches("warning[").count(), 1, "{found}");
    }
}
