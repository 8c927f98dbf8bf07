//! Sides: the states and the topmost organisations for which those at a meeting act.
//!
//! What is not on record stays open: of somebody who may act for two, either may be meant,
//! and a list that is not said to be complete may lack a side.

use std::fmt;

use chancery_model::{
    Meeting, OfficeOrPerson, OrganisationId, Participant, ParticipantRole, Ref, Span, Visit,
    VisitMeeting,
};

use crate::DataSet;
use crate::acting::{Acting, office, offices};
use crate::geography::may_be_one;
use crate::journeys::made_by;
use crate::meeting_stops::{fitting, narrowed_by_party};

/// A state or a topmost organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side<'d> {
    /// A country, by its code.
    Country(&'d str),
    /// An organisation that is part of no other, by its identifier.
    Organisation(&'d str),
}

impl fmt::Display for Side<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Side::Country(id) | Side::Organisation(id)) = self;
        write!(f, "`{id}`")
    }
}

/// Somebody at a meeting, and where the record names him or her.
#[derive(Clone, Debug)]
pub(crate) struct Party<'d> {
    /// The participant.
    pub participant: &'d Participant,
    /// The JSON pointer within the record.
    pub pointer: String,
}

/// The sides of a meeting, as far as they are known.
#[derive(Clone, Debug)]
pub(crate) struct Sides<'d> {
    /// Those for which somebody surely acts, each with the first who does, in their order.
    pub certain: Vec<(Side<'d>, String)>,
    /// How many there are at the least: a territory and its sovereign may act as one.
    pub fewest: usize,
    /// How many there may be; nothing where that is not known: the list is not complete, or
    /// of somebody no record says for whom he or she acts.
    pub most: Option<usize>,
}

/// The sides for which those at a meeting act. Those who only speak, brief, watch, mediate
/// or come along with another are none.
pub(crate) fn sides<'d>(
    data: &'d DataSet<'_>,
    parties: &[Party<'d>],
    date: &Span,
    is_complete: bool,
) -> Sides<'d> {
    let mut certain: Vec<(Side<'d>, String)> = Vec::new();
    let mut open: Vec<Vec<Side<'d>>> = Vec::new();
    let mut all_are_known = is_complete;
    let who_count = parties
        .iter()
        .filter(|party| makes_a_side(party.participant));
    for party in who_count {
        match sides_of(data, party.participant, date).as_deref() {
            None => all_are_known = false,
            Some(&[side]) => {
                if !certain.iter().any(|(known, _)| *known == side) {
                    certain.push((side, party.pointer.clone()));
                }
            }
            Some(several) => open.push(several.to_vec()),
        }
    }
    open.retain(|several| {
        !several
            .iter()
            .any(|side| certain.iter().any(|(known, _)| known == side))
    });
    let count = certain.len();
    let is_another = |(index, (side, _)): &(usize, &(Side<'_>, String))| {
        let mut before = certain[..*index].iter();
        !before.any(|(other, _)| may_be_one_side(data, *other, *side))
    };
    let apart = certain.iter().enumerate().filter(is_another).count();
    Sides {
        fewest: apart + usize::from(!open.is_empty()),
        certain,
        most: all_are_known.then_some(count + open.len()),
    }
}

/// Whether two sides may be one: a territory and the state to which it belongs.
pub(crate) fn may_be_one_side(data: &DataSet<'_>, one: Side<'_>, other: Side<'_>) -> bool {
    match (one, other) {
        (Side::Country(one), Side::Country(other)) => {
            let code = |code| data.country(code).map(|(_, country)| &country.id);
            match (code(one), code(other)) {
                (Some(one), Some(other)) => may_be_one(data, one, other),
                _ => true,
            }
        }
        (one, other) => one == other,
    }
}

/// Whether somebody of this role is one of those who meet.
fn makes_a_side(participant: &Participant) -> bool {
    match participant.role {
        ParticipantRole::Attendee
        | ParticipantRole::Host
        | ParticipantRole::Guest
        | ParticipantRole::Chair
        | ParticipantRole::CoChair
        | ParticipantRole::Signatory => true,
        ParticipantRole::Briefer
        | ParticipantRole::Speaker
        | ParticipantRole::Observer
        | ParticipantRole::Mediator
        | ParticipantRole::Accompanying
        | ParticipantRole::Spouse => false,
    }
}

/// The sides for which a participant may act on some day of a span: one, unless the offices
/// that he or she may have held then differ. Nothing where the records do not say.
pub(crate) fn sides_of<'d>(
    data: &'d DataSet<'_>,
    participant: &'d Participant,
    date: &Span,
) -> Option<Vec<Side<'d>>> {
    let mut sides: Vec<Side<'d>> = Vec::new();
    for side in all_sides_of(data, participant, date)? {
        if !sides.contains(&side) {
            sides.push(side);
        }
    }
    (!sides.is_empty()).then_some(sides)
}

fn all_sides_of<'d>(
    data: &'d DataSet<'_>,
    participant: &'d Participant,
    date: &Span,
) -> Option<Vec<Side<'d>>> {
    let of_office = |id: &str| Some(vec![side_of_office(data, &office(data, id)?)?]);
    match &participant.on_behalf_of {
        Some(Ref::Country(code)) => return Some(vec![country(data, code.as_str())?]),
        Some(Ref::Organisation(id)) => return Some(vec![side_of_organisation(data, id)?]),
        Some(Ref::Office(id)) => return of_office(id.as_str()),
        Some(_) => return None,
        None => {}
    }
    match &participant.represents {
        Some(OfficeOrPerson::Office(id)) => return of_office(id.as_str()),
        Some(OfficeOrPerson::Person(id)) => {
            let seat = Participant::of(id.clone());
            return of_offices(data, &offices(data, &seat, date)?);
        }
        None => {}
    }
    if let Some(id) = &participant.office {
        return of_office(id.as_str());
    }
    if let Some(code) = &participant.country {
        return Some(vec![country(data, code.as_str())?]);
    }
    if let Some(id) = &participant.organisation {
        return Some(vec![side_of_organisation(data, id)?]);
    }
    of_offices(data, &offices(data, participant, date)?)
}

fn of_offices<'d>(data: &'d DataSet<'_>, offices: &[Acting<'d>]) -> Option<Vec<Side<'d>>> {
    offices
        .iter()
        .map(|acting| side_of_office(data, acting))
        .collect()
}

fn side_of_office<'d>(data: &'d DataSet<'_>, acting: &Acting<'d>) -> Option<Side<'d>> {
    match (&acting.office.country, &acting.office.organisation) {
        (Some(code), _) => country(data, code.as_str()),
        (None, Some(id)) => side_of_organisation(data, id),
        (None, None) => None,
    }
}

/// The country of an organisation or of one of which it is a part, else the topmost of these.
fn side_of_organisation<'d>(data: &'d DataSet<'_>, id: &OrganisationId) -> Option<Side<'d>> {
    let chain = data.with_parents(id.as_str());
    let of_country = chain
        .iter()
        .find_map(|(_, organisation)| organisation.country.as_ref());
    if let Some(code) = of_country {
        return country(data, code.as_str());
    }
    let (_, top) = chain.last()?;
    // One that is not on record may stand above it; in a ring none is the topmost.
    top.parent
        .is_none()
        .then_some(Side::Organisation(top.id.as_str()))
}

fn country<'d>(data: &'d DataSet<'_>, code: &str) -> Option<Side<'d>> {
    let (_, country) = data.country(code)?;
    Some(Side::Country(country.id.as_str()))
}

/// All who are at a meeting.
pub(crate) fn parties_of(meeting: &Meeting) -> Vec<Party<'_>> {
    listed("", &meeting.hosts, &meeting.participants)
}

/// All who are at a meeting within a visit. One that names none of the visiting party is
/// attended by all visitors of its stop; nothing where that stop is not known.
pub(crate) fn parties_of_visit_meeting<'d>(
    data: &DataSet<'_>,
    visit: &'d Visit,
    index: usize,
) -> Option<Vec<Party<'d>>> {
    let meeting = visit.meetings.get(index)?;
    let base = format!("/meetings/{index}");
    let mut parties = listed(&base, &meeting.hosts, &meeting.participants);
    let names_visitors = parties.iter().any(|party| {
        let mut visiting = visit.visitors.iter().chain(&visit.accompanying);
        visiting.any(|visitor| is_same(visitor, party.participant))
    });
    if !names_visitors {
        parties.extend(visitors_at(data, visit, meeting)?);
    }
    Some(parties)
}

fn listed<'d>(
    base: &str,
    hosts: &'d [Participant],
    participants: &'d [Participant],
) -> Vec<Party<'d>> {
    let of = |field: &'static str, list: &'d [Participant]| {
        let base = base.to_owned();
        list.iter()
            .enumerate()
            .map(move |(index, participant)| Party {
                participant,
                pointer: format!("{base}/{field}/{index}"),
            })
    };
    of("hosts", hosts)
        .chain(of("participants", participants))
        .collect()
}

/// Whether two participants are surely the same one.
fn is_same(one: &Participant, other: &Participant) -> bool {
    match (&one.person, &other.person) {
        (Some(one), Some(other)) => one == other,
        (None, None) => {
            one.name == other.name
                && one.office == other.office
                && one.organisation == other.organisation
                && one.country == other.country
        }
        _ => false,
    }
}

/// The visitors of the stops to which a meeting may belong, where those are the same ones.
fn visitors_at<'d>(
    data: &DataSet<'_>,
    visit: &'d Visit,
    meeting: &VisitMeeting,
) -> Option<Vec<Party<'d>>> {
    let stops = match fitting(data, visit, meeting) {
        Some(fitting) => fitting.stops,
        None => narrowed_by_party(visit, meeting, visit.stops.iter().enumerate().collect()),
    };
    let mut sets = stops.iter().map(|(_, stop)| {
        let visitors = visit.visitors.iter().enumerate();
        visitors
            .filter(|(_, visitor)| made_by(stop, visitor))
            .map(|(index, _)| index)
            .collect::<Vec<usize>>()
    });
    let first = sets.next()?;
    let parties = first.iter().map(|&index| Party {
        participant: &visit.visitors[index],
        pointer: format!("/visitors/{index}"),
    });
    sets.all(|other| other == first).then(|| parties.collect())
}

#[cfg(test)]
mod tests {
    use chancery_model::Record;
    use chancery_source::{Document, Documents};

    use super::{parties_of, parties_of_visit_meeting, sides};
    use crate::{DataSet, read};

    const RECORDS: &str = "\
countries:
  - {id: LV, name: Latvia}
  - {id: LT, name: Lithuania}
organisations:
  - {id: nato, name: NATO, kind: alliance}
  - {id: eu, name: EU, kind: supranational-union}
  - {id: commission, name: Commission, kind: institution, parent: eu}
  - {id: lost, name: Lost, kind: other, parent: nowhere}
  - {id: one, name: One, kind: other, parent: two}
  - {id: two, name: Two, kind: other, parent: one}
  - {id: lv-ministry, name: Ministry, kind: ministry, country: LV}
offices:
  - {id: secretary, name: Secretary, organisation: nato, portfolio: [other]}
  - {id: president, name: President, organisation: commission, portfolio: [other]}
  - {id: lv-minister, name: Minister, organisation: lv-ministry, portfolio: [minister]}
  - {id: lv-premier, name: Premier, country: LV, portfolio: [head-of-government]}
  - {id: lt-premier, name: Premier, country: LT, portfolio: [head-of-government]}
  - {id: nobodys, name: Nobody, portfolio: [other]}
persons:
  - {id: jens, name: Jens, tenures: [{office: secretary, since: 2014}]}
  - {id: ursula, name: Ursula, tenures: [{office: president, since: 2019}]}
  - {id: krisjanis, name: Krisjanis, tenures: [{office: lv-premier, since: 2019}, {office: lv-minister, since: 2019}]}
  - {id: both, name: Both, tenures: [{office: lt-premier, since: 2019}, {office: secretary, since: 2019}]}
  - {id: former, name: Former, tenures: [{office: lt-premier, since: 2009, until: 2012}]}
";

    fn with(events: &str, ask: impl FnOnce(&DataSet<'_>, &Record)) {
        let mut documents = Documents::new();
        let yaml = format!("{RECORDS}{events}");
        let id = documents.push(Document::parse("test.yaml", yaml.into_bytes()));
        let one = read(&mut documents, id);
        assert!(one.findings.is_empty(), "{:?}", one.findings);
        let data = DataSet::new(&documents, one.entries, None);
        let event = data.entries().last().unwrap().record.as_ref().unwrap();
        ask(&data, event);
    }

    /// The sides for which somebody surely acts, the fewest and the most.
    fn meeting(participants: &str) -> String {
        let mut shown = String::new();
        let event = format!(
            "meetings:\n  - {{id: a, date: 2021-11-28, status: unknown, sources: [x], {participants}}}\n"
        );
        with(&event, |data, record| {
            let Record::Meeting(meeting) = record else {
                panic!("the last one is the meeting");
            };
            let parties = parties_of(meeting);
            let found = sides(data, &parties, &meeting.date, meeting.participants_complete);
            for (side, pointer) in &found.certain {
                shown.push_str(&format!("{side} {pointer}, "));
            }
            shown.push_str(&format!("{} to {:?}", found.fewest, found.most));
        });
        shown
    }

    fn all_of(participants: &str) -> String {
        meeting(&format!(
            "participants: [{participants}], participants_complete: true"
        ))
    }

    #[test]
    fn a_state_and_a_topmost_organisation_are_sides() {
        assert_eq!(
            all_of("jens, ursula, krisjanis, {office: lv-minister}"),
            "`nato` /participants/0, `eu` /participants/1, `LV` /participants/2, 3 to Some(3)"
        );
        assert_eq!(
            meeting(
                "hosts: [krisjanis], participants: [{country: LT}, {organisation: commission}]"
            ),
            "`LV` /hosts/0, `LT` /participants/0, `eu` /participants/1, 3 to None"
        );
        assert_eq!(
            all_of("{name: Somebody, country: LT}, {organisation: lv-ministry}"),
            "`LT` /participants/0, `LV` /participants/1, 2 to Some(2)"
        );
    }

    #[test]
    fn what_is_said_of_a_participant_is_believed() {
        for (said, side) in [
            ("on_behalf_of: {country: LT}", "LT"),
            ("on_behalf_of: {organisation: commission}", "eu"),
            ("on_behalf_of: {office: lv-premier}", "LV"),
            ("represents: {office: lv-premier}", "LV"),
            ("represents: {person: ursula}", "eu"),
            ("office: lv-premier, capacity: elect", "LV"),
        ] {
            let shown = all_of(&format!("{{person: jens, {said}}}"));
            assert_eq!(shown, format!("`{side}` /participants/0, 1 to Some(1)"));
        }
    }

    #[test]
    fn who_may_act_for_two_may_add_one_side_or_none() {
        assert_eq!(all_of("both"), "1 to Some(1)");
        assert_eq!(all_of("both, ursula"), "`eu` /participants/1, 2 to Some(2)");
        assert_eq!(all_of("both, jens"), "`nato` /participants/1, 1 to Some(1)");
        assert_eq!(all_of("both, {person: both, title: Dr}"), "1 to Some(2)");
    }

    #[test]
    fn what_is_not_on_record_leaves_the_most_open() {
        for participant in [
            "nobody",
            "former",
            "{name: Somebody}",
            "{person: jens, capacity: acting}",
            "{person: jens, on_behalf_of: {person: ursula}}",
            "{person: jens, on_behalf_of: {country: EE}}",
            "{person: jens, represents: {person: nobody}}",
            "{office: nobody}",
            "{office: nobodys}",
            "{organisation: nobody}",
            "{organisation: lost}",
            "{organisation: one}",
            "{country: EE}",
        ] {
            assert_eq!(all_of(participant), "0 to None", "{participant}");
        }
    }

    #[test]
    fn who_takes_no_part_in_the_talks_is_no_side() {
        for role in [
            "briefer",
            "speaker",
            "observer",
            "mediator",
            "accompanying",
            "spouse",
        ] {
            let shown = all_of(&format!("{{person: jens, role: {role}}}"));
            assert_eq!(shown, "0 to Some(0)", "{role}");
        }
        for role in [
            "attendee",
            "host",
            "guest",
            "chair",
            "co-chair",
            "signatory",
        ] {
            let shown = all_of(&format!("{{person: jens, role: {role}}}"));
            assert_eq!(shown, "`nato` /participants/0, 1 to Some(1)", "{role}");
        }
    }

    /// Where those at the only meeting of a visit to Lithuania and Latvia stand.
    fn visit(meeting: &str, stops: &str) -> Option<Vec<String>> {
        let mut pointers = None;
        let event = format!(
            "visits:\n  - {{id: a, date: 2021-11-28, status: unknown, sources: [x], visitors: [jens, ursula, {{office: secretary}}], stops: [{stops}], meetings: [{{{meeting}}}]}}\n"
        );
        with(&event, |data, record| {
            let Record::Visit(visit) = record else {
                panic!("the last one is the visit");
            };
            assert!(parties_of_visit_meeting(data, visit, 1).is_none());
            pointers = parties_of_visit_meeting(data, visit, 0)
                .map(|parties| parties.into_iter().map(|party| party.pointer).collect());
        });
        pointers
    }

    #[test]
    fn all_visitors_of_the_stop_attend_unless_some_are_named() {
        let stops = "{country: LT}, {country: LV, visitors: [jens]}";
        let at = |meeting: &str| visit(meeting, stops);
        let some = |pointers: &[&str]| Some(pointers.iter().map(|&p| p.to_owned()).collect());
        assert_eq!(
            at("country: LT, hosts: [krisjanis]"),
            some(&[
                "/meetings/0/hosts/0",
                "/visitors/0",
                "/visitors/1",
                "/visitors/2"
            ])
        );
        assert_eq!(at("country: LV"), some(&["/visitors/0", "/visitors/2"]));
        for named in ["ursula", "{office: secretary}"] {
            assert_eq!(
                at(&format!("country: LT, participants: [{named}]")),
                some(&["/meetings/0/participants/0"])
            );
        }
        assert_eq!(
            at("country: LT, participants: [{office: president}]").map(|all| all.len()),
            Some(4)
        );
        assert_eq!(at("title: Somewhere"), None, "two stops, two parties");
        assert_eq!(at("country: EE"), None, "no such country, no such stop");
        assert_eq!(
            visit("title: Somewhere", "{country: LT}, {country: LV}"),
            some(&["/visitors/0", "/visitors/1", "/visitors/2"])
        );
        assert_eq!(visit("title: Nowhere", ""), None);
    }
}
