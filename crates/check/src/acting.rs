//! For whom somebody acts: the offices that a participant may act in on a day, and the
//! country of an office.

use chancery_model::{CountryCode, Kind, Office, Participant, Portfolio, Record, Span};

use crate::data_set::Holding;
use crate::journeys::is_on_record;
use crate::{DataSet, Entry};

/// How many organisations up a chain of `parent` is followed; a ring ends there as well.
const DEPTH: usize = 16;

/// An office in which somebody may act.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Acting<'d> {
    /// The entry of the office.
    pub entry: &'d Entry,
    /// The office.
    pub office: &'d Office,
    /// The tenure that says so, where the participant names no office.
    pub holding: Option<Holding<'d>>,
}

/// The offices in which a participant may act on some day of a span: the one named, else
/// those of the tenures that may cover it. Nothing where the records do not say: a person
/// without tenures or with none on that day, a reference that leads nowhere, and whatever
/// `capacity` or `represents` explains.
pub(crate) fn offices<'d>(
    data: &'d DataSet<'_>,
    participant: &Participant,
    date: &Span,
) -> Option<Vec<Acting<'d>>> {
    if participant.capacity.is_some() || participant.represents.is_some() || date.is_reversed() {
        return None;
    }
    if let Some(office) = &participant.office {
        return Some(vec![acting(data, office.as_str(), None)?]);
    }
    let (entry, person) = data.person(participant.person.as_ref()?.as_str())?;
    let (start, end) = (date.start(), date.end());
    let held: Vec<Acting<'d>> = person
        .tenures
        .iter()
        .enumerate()
        .map(|(index, tenure)| Holding {
            entry,
            person,
            index,
            tenure,
        })
        .filter(|holding| holding.may_cover(&start, &end))
        .map(|holding| acting(data, holding.tenure.office.as_str(), Some(holding)))
        .collect::<Option<_>>()?;
    (!held.is_empty()).then_some(held)
}

/// The office of an identifier, whoever acts in it.
pub(crate) fn office<'d>(data: &'d DataSet<'_>, id: &str) -> Option<Acting<'d>> {
    acting(data, id, None)
}

fn acting<'d>(
    data: &'d DataSet<'_>,
    office: &str,
    holding: Option<Holding<'d>>,
) -> Option<Acting<'d>> {
    data.with_id(Kind::Office, office)
        .find_map(|entry| match &entry.record {
            Some(Record::Office(office)) => Some(Acting {
                entry,
                office,
                holding,
            }),
            _ => None,
        })
}

impl<'d> Acting<'d> {
    /// The country of the office, or of the organisation whose office it is, with the entry
    /// and the pointer that say so.
    pub fn country(&self, data: &'d DataSet<'_>) -> Option<(&'d CountryCode, &'d Entry)> {
        if let Some(country) = &self.office.country {
            return Some((country, self.entry));
        }
        let mut next = self.office.organisation.as_ref();
        for _ in 0..DEPTH {
            let id = next?;
            let (entry, organisation) =
                data.with_id(Kind::Organisation, id.as_str())
                    .find_map(|entry| match &entry.record {
                        Some(Record::Organisation(organisation)) => Some((entry, &**organisation)),
                        _ => None,
                    })?;
            if let Some(country) = &organisation.country {
                return Some((country, entry));
            }
            next = organisation.parent.as_ref();
        }
        None
    }

    /// Whether the office has a portfolio.
    pub fn has(&self, portfolio: Portfolio) -> bool {
        self.office.portfolio.contains(&portfolio)
    }
}

/// Whether a participant of a list may be this person, or a person of this participant's
/// sort: named, or an office, a country or an organisation that may stand for him or her.
pub(crate) fn may_be_person(
    data: &DataSet<'_>,
    listed: &Participant,
    person: &str,
    date: &Span,
) -> bool {
    if let Some(named) = &listed.person {
        return *named == *person || !is_on_record(data, Kind::Person, named.as_str());
    }
    let Some(office) = &listed.office else {
        return true;
    };
    let Some((_, record)) = data.person(person) else {
        return true;
    };
    let (start, end) = (date.start(), date.end());
    record.tenures.is_empty()
        || data
            .tenures_of(office.as_str())
            .any(|holding| std::ptr::eq(holding.person, record) && holding.may_cover(&start, &end))
}
