use chancery_model::{
    CountryCode, Kind, Meeting, MeetingKind, OfficeOrPerson, Participant, Record, Span, Statement,
    Visit,
};
use chancery_source::Change;

use crate::acting::may_be_person;
use crate::geography::may_be_one;
use crate::journeys::{person_name, stop_countries};
use crate::meeting_stops::meeting_countries;
use crate::participation::participations;
use crate::rule::declare_rule;
use crate::sides::{Side, may_be_one_side, parties_of, sides, sides_of};
use crate::taking_part::happened;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A statement at a visit or a meeting by somebody who was not there.
    ///
    /// Lists of participants are open, so that a name which is missing proves little. It counts
    /// where `participants_complete` says that all are listed, where bilateral talks have both
    /// their sides and the speaker acts for neither, and at a visit where the speaker acts for
    /// none of the countries on its way, as a host would, nor for one of the visitors', as those
    /// who come along: unless it led to a conference, a summit or another meeting of many. Who
    /// speaks in another's seat is passed over.
    ///
    /// # Why it matters
    /// Where something was said decides who heard it. Most often the statement belongs to
    /// another meeting of that day, or the speaker is missing among those who took part.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: LT, name: Lithuania}
    ///   - {id: DE, name: Germany}
    /// organisations:
    ///   - {id: nato, name: NATO, kind: alliance}
    /// offices:
    ///   - {id: nato-secretary-general, name: Secretary General, organisation: nato, portfolio: [head-of-organisation]}
    ///   - {id: germany-foreign-minister, name: Minister, country: DE, portfolio: [foreign-minister]}
    /// persons:
    ///   - id: heiko-maas
    ///     name: Heiko Maas
    ///     tenures: [{office: germany-foreign-minister, since: 2018, until: 2021-12-08}]
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     tenures: [{office: nato-secretary-general, since: 2014-10-01}]
    /// visits:
    ///   - id: 2021-11-28-vilnius
    ///     date: 2021-11-28
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: LT}]
    /// statements:
    ///   - id: 2021-11-28-maas-russia
    ///     kind: warning
    ///     speaker: heiko-maas
    ///     date: 2021-11-28
    ///     visit: 2021-11-28-vilnius
    ///     summary: Aggression would cost Russia dear.
    ///     topics: [relations-with-russia]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-vilnius
    ///     date: 2021-11-28
    ///     visitors: [jens-stoltenberg]
    ///     stops: [{country: LT}]
    /// statements:
    ///   - id: 2021-11-28-maas-russia
    ///     kind: warning
    ///     speaker: heiko-maas
    ///     date: 2021-11-28
    ///     summary: Aggression would cost Russia dear.
    ///     topics: [relations-with-russia]
    /// ```
    "speaker-not-present", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Statement(statement)) = &entry.record else {
        return;
    };
    let Some(speaker) = speaker(data, statement) else {
        return;
    };
    let Some((kind, id)) = event_of(statement) else {
        return;
    };
    let mut bearers = data.with_id(kind, id);
    let (Some(event), None) = (bearers.next(), bearers.next()) else {
        return;
    };
    let Some(record) = &event.record else {
        return;
    };
    if !happened(record) || is_among(data, &speaker, record) {
        return;
    }
    if let Some(absence) = absence(data, &speaker, record) {
        report(data, &speaker, (kind, event), absence, subject);
    }
}

/// Who is said to have spoken.
struct Speaker<'d> {
    id: &'d str,
    participant: &'d Participant,
    date: &'d Span,
}

/// The person who spoke for himself or herself, if the statement names one who is on record.
fn speaker<'d>(data: &DataSet<'_>, statement: &'d Statement) -> Option<Speaker<'d>> {
    let participant = &statement.speaker;
    if participant.represents.is_some() || participant.capacity.is_some() {
        return None;
    }
    let id = participant.person.as_ref()?.as_str();
    data.person(id)?;
    Some(Speaker {
        id,
        participant,
        date: &statement.date,
    })
}

/// The event at which a statement was made.
fn event_of(statement: &Statement) -> Option<(Kind, &str)> {
    let visit = statement.visit.as_ref();
    let meeting = statement.meeting.as_ref();
    let ministerial = statement.ministerial_meeting.as_ref();
    visit
        .map(|id| (Kind::Visit, id.as_str()))
        .or(meeting.map(|id| (Kind::Meeting, id.as_str())))
        .or(ministerial.map(|id| (Kind::MinisterialMeeting, id.as_str())))
}

/// Whether somebody whom the event names is the speaker or may be, or sat there in the
/// speaker's place.
fn is_among(data: &DataSet<'_>, speaker: &Speaker<'_>, record: &Record) -> bool {
    participations(record).iter().any(|participation| {
        let listed = participation.participant;
        let is_stood_in_for = match &listed.represents {
            Some(OfficeOrPerson::Person(person)) => *person == *speaker.id,
            Some(OfficeOrPerson::Office(_)) => true,
            None => false,
        };
        is_stood_in_for || may_be(data, listed, speaker, participation.date)
    })
}

/// Whether somebody listed may be the speaker. One of whom only the country or the organisation
/// is named is somebody who acts for it.
fn may_be(data: &DataSet<'_>, listed: &Participant, speaker: &Speaker<'_>, date: &Span) -> bool {
    if listed.person.is_some() || listed.office.is_some() {
        return may_be_person(data, listed, speaker.id, date);
    }
    match (
        sides_of(data, listed, date),
        sides_of(data, speaker.participant, speaker.date),
    ) {
        (Some(theirs), Some(own)) => theirs.iter().any(|side| own.contains(side)),
        _ => true,
    }
}

/// What shows that somebody who is not named was not there.
enum Absence<'d> {
    /// All who took part are listed.
    Complete,
    /// Both sides are known, and the speaker acts for another.
    OtherSide(Side<'d>),
    /// Nobody on the way is of this country.
    OtherCountry(&'d CountryCode),
}

fn absence<'d>(
    data: &'d DataSet<'_>,
    speaker: &Speaker<'d>,
    record: &Record,
) -> Option<Absence<'d>> {
    match record {
        Record::Visit(visit) => of_visit(data, speaker, visit),
        Record::Meeting(meeting) if meeting.participants_complete => Some(Absence::Complete),
        Record::Meeting(meeting) => of_talks(data, speaker, meeting),
        Record::MinisterialMeeting(meeting) if meeting.participants_complete => {
            Some(Absence::Complete)
        }
        _ => None,
    }
}

/// The only side for which the speaker can have acted.
fn side<'d>(data: &'d DataSet<'_>, speaker: &Speaker<'d>) -> Option<Side<'d>> {
    match sides_of(data, speaker.participant, speaker.date)?.as_slice() {
        [side] => Some(*side),
        _ => None,
    }
}

fn of_talks<'d>(
    data: &'d DataSet<'_>,
    speaker: &Speaker<'d>,
    meeting: &Meeting,
) -> Option<Absence<'d>> {
    if meeting.kind != Some(MeetingKind::BilateralTalks) || meeting.date.is_reversed() {
        return None;
    }
    let there = sides(data, &parties_of(meeting), &meeting.date, false).certain;
    let own = side(data, speaker)?;
    let is_theirs = there
        .iter()
        .any(|(side, _)| may_be_one_side(data, *side, own));
    (there.len() >= 2 && !is_theirs).then_some(Absence::OtherSide(own))
}

/// A host is of a country on the way, and those who come along are of a visitor's. Where that
/// of a stop, a meeting or a visitor is not known, anybody may have been one.
fn of_visit<'d>(
    data: &'d DataSet<'_>,
    speaker: &Speaker<'d>,
    visit: &Visit,
) -> Option<Absence<'d>> {
    let leads_to_many = visit.stops.iter().any(|stop| !stop.attends.is_empty())
        || visit
            .meetings
            .iter()
            .any(|meeting| is_of_many(meeting.kind));
    let side = side(data, speaker)?;
    let Side::Country(own) = side else {
        return None;
    };
    if leads_to_many || may_come_along(data, side, visit) {
        return None;
    }
    let own = &data.country(own)?.1.id;
    let stops = visit.stops.iter().map(|stop| stop_countries(data, stop));
    let placed = visit
        .meetings
        .iter()
        .filter(|meeting| meeting.country.is_some() || meeting.place.is_some());
    let meetings = placed.map(|meeting| meeting_countries(data, meeting));
    let on_the_way: Vec<Vec<&CountryCode>> = stops.chain(meetings).collect();
    let is_elsewhere = |countries: &Vec<&CountryCode>| {
        !countries.is_empty() && !countries.iter().any(|code| may_be_one(data, code, own))
    };
    (!on_the_way.is_empty() && on_the_way.iter().all(is_elsewhere))
        .then_some(Absence::OtherCountry(own))
}

/// Whether a visitor may act for this side, so that others of it may have come along.
fn may_come_along(data: &DataSet<'_>, own: Side<'_>, visit: &Visit) -> bool {
    visit.visitors.iter().any(|visitor| {
        let theirs = sides_of(data, visitor, &visit.date);
        theirs.is_none_or(|sides| sides.iter().any(|side| may_be_one_side(data, *side, own)))
    })
}

/// Whether a meeting has people of countries that nobody names.
fn is_of_many(kind: Option<MeetingKind>) -> bool {
    matches!(
        kind,
        Some(MeetingKind::Summit | MeetingKind::CouncilSession | MeetingKind::Conference)
    )
}

fn report(
    data: &DataSet<'_>,
    speaker: &Speaker<'_>,
    (kind, event): (Kind, &Entry),
    absence: Absence<'_>,
    subject: &mut Subject<'_>,
) {
    let name = person_name(data, speaker.id);
    let id = event.id.as_deref().unwrap_or_default();
    let called = kind.name().replace('-', " ");
    let note = subject.at(
        "/speaker",
        format!("{name} is not among those at the {called} `{id}`"),
    );
    let note = match absence {
        Absence::Complete => note.also_in(event, "/participants_complete", "all are listed"),
        Absence::OtherSide(side) => note.also_in(
            event,
            "/kind",
            format!("both sides are known, and the speaker acts for {side}"),
        ),
        Absence::OtherCountry(country) => note.also_in(
            event,
            "/visitors",
            format!("the visitors; the speaker acts for `{country}`, which is not on the way"),
        ),
    };
    let field = kind.name().replace('-', "_");
    let others = elsewhere(data, speaker);
    let Some((first, rest)) = others.split_first() else {
        note.help(format!(
            "correct `{field}` or the speaker, take out `{field}`, or list the speaker there"
        ));
        return;
    };
    let shown: Vec<String> = others
        .iter()
        .map(|(kind, id)| format!("the {} `{id}`", kind.name().replace('-', " ")))
        .collect();
    let note = note.help(format!(
        "{name} was at {} then: name the one at which it was said, or list the speaker here",
        shown.join(" and at ")
    ));
    if rest.is_empty() && first.0 == kind {
        note.suggest([Change::SetText {
            pointer: format!("/{field}"),
            text: first.1.to_owned(),
        }]);
    }
}

/// The events at which the speaker surely was on the day of the statement.
fn elsewhere<'d>(data: &'d DataSet<'_>, speaker: &Speaker<'_>) -> Vec<(Kind, &'d str)> {
    let Some(day) = speaker.date.extent().day() else {
        return Vec::new();
    };
    let mut all: Vec<(Kind, &str)> = Vec::new();
    for engagement in data.engagements_on(speaker.id, day) {
        let event = engagement.entry;
        let Some(id) = event.id.as_deref() else {
            continue;
        };
        let is_known = engagement.date.extent().earliest.is_some();
        let is_there = event.record.as_ref().is_some_and(happened);
        if is_known && is_there && !all.contains(&(event.kind, id)) {
            all.push((event.kind, id));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    const RECORDS: &str = "\
countries:
  - {id: LT, name: Lithuania}
  - {id: LV, name: Latvia}
  - {id: DE, name: Germany}
  - {id: PF, name: French Polynesia, exists: [{sovereign: FR}]}
  - {id: FR, name: France}
organisations:
  - {id: nato, name: NATO, kind: alliance}
offices:
  - {id: de-minister, name: Minister, country: DE, portfolio: [foreign-minister]}
  - {id: lt-president, name: President, country: LT, portfolio: [head-of-state]}
  - {id: fr-minister, name: Minister, country: FR, portfolio: [foreign-minister]}
  - {id: secretary, name: Secretary, organisation: nato, portfolio: [other]}
persons:
  - {id: heiko, name: Heiko, tenures: [{office: de-minister, since: 2018, until: 2021-12-08}]}
  - {id: gitanas, name: Gitanas, tenures: [{office: lt-president, since: 2019}]}
  - {id: jens, name: Jens, tenures: [{office: secretary, since: 2014}]}
  - {id: yves, name: Yves, tenures: [{office: fr-minister, since: 2017}]}
  - {id: newcomer, name: Newcomer}
  - {id: both, name: Both, tenures: [{office: de-minister, since: 2018}, {office: lt-president, since: 2018}]}
";

    fn data(speaker: &str, at: &str, events: &str) -> String {
        format!(
            "{RECORDS}statements:\n  - {{id: s, kind: report, summary: A, topics: [c], date: 2021-11-28, speaker: {speaker}, {at}}}\n{events}"
        )
    }

    fn visit(speaker: &str, stops: &str) -> String {
        let events =
            format!("visits:\n  - {{id: v, date: 2021-11-28, visitors: [jens], {stops}}}\n");
        lint(&RULE, &data(speaker, "visit: v", &events))
    }

    fn meeting(speaker: &str, fields: &str) -> String {
        let events = format!("meetings:\n  - {{id: m, date: 2021-11-28, {fields}}}\n");
        lint(&RULE, &data(speaker, "meeting: m", &events))
    }

    fn ministerial(speaker: &str, fields: &str) -> String {
        let events = format!(
            "ministerial_meetings:\n  - {{id: mm, body: nato, level: foreign-ministers, status: concluded, date: 2021-11-28, {fields}}}\n"
        );
        lint(&RULE, &data(speaker, "ministerial_meeting: mm", &events))
    }

    #[test]
    fn nobody_of_another_country_speaks_on_the_way() {
        insta::assert_snapshot!(visit("heiko", "stops: [{country: LT}]"), @"
        22:79 warning[speaker-not-present]: Heiko is not among those at the visit `v`
          24:41 the visitors; the speaker acts for `DE`, which is not on the way
          help: correct `visit` or the speaker, take out `visit`, or list the speaker there
        ");
        assert_ne!(
            visit(
                "heiko",
                "stops: [{country: LT}], meetings: [{country: LV}, {title: A}]"
            ),
            ""
        );
        for stops in [
            "stops: [{country: LT}, {country: DE}]",
            "stops: [{country: LT}, {place: somewhere}]",
            "stops: [{country: LT}], meetings: [{country: DE}]",
            "stops: [{country: LT}], meetings: [{place: somewhere}]",
            "stops: [{country: LT, hosts: [heiko]}]",
            "stops: [{country: LT, hosts: [{office: de-minister}]}]",
            "stops: [{country: LT, hosts: [{country: DE}]}]",
            "stops: [{country: LT, attends: [{meeting: m}]}]",
            "stops: [{country: LT}], meetings: [{kind: summit}]",
            "stops: [{country: LT}], meetings: [{kind: council-session}]",
            "stops: [{country: LT}], meetings: [{kind: conference}]",
            "stops: [{country: LT}], accompanying: [heiko]",
            "stops: [{country: LT}], meetings: [{participants: [heiko]}]",
            "stops: [{country: LT}], meetings: [{participants: [{name: Somebody}]}]",
            "stops: [{country: LT}], meetings: [{participants: [{person: newcomer, represents: {person: heiko}}]}]",
            "stops: [{country: LT}], status: planned",
            "stops: [{country: LT}], status: cancelled",
            "status: cancelled",
            "stops: []",
        ] {
            assert_eq!(visit("heiko", stops), "", "{stops}");
        }
        assert_ne!(
            visit("heiko", "stops: [{country: LT, hosts: [{country: LT}]}]"),
            ""
        );
        assert_ne!(
            visit(
                "heiko",
                "stops: [{country: LT}], meetings: [{participants: [{person: newcomer, represents: {person: gitanas}}]}]"
            ),
            ""
        );
        assert_eq!(visit("yves", "stops: [{country: PF}]"), "");
        assert_ne!(visit("yves", "stops: [{country: LT}]"), "");
    }

    #[test]
    fn is_silent_on_who_may_have_been_there_or_is_not_known() {
        for speaker in [
            "gitanas",
            "both",
            "newcomer",
            "jens",
            "nobody",
            "{organisation: nato}",
            "{country: DE}",
            "{office: de-minister}",
            "{person: heiko, capacity: acting}",
            "{person: heiko, represents: {person: gitanas}}",
            "{person: heiko, on_behalf_of: {organisation: nato}}",
        ] {
            assert_eq!(visit(speaker, "stops: [{country: LT}]"), "", "{speaker}");
        }
        let late = data(
            "heiko",
            "visit: v",
            "visits:\n  - {id: v, date: 2021-12-10, visitors: [jens], stops: [{country: LT}]}\n",
        );
        let late = late.replace("date: 2021-11-28", "date: 2021-12-10");
        assert_eq!(lint(&RULE, &late), "", "he held the office no longer");
    }

    #[test]
    fn who_is_of_a_visitors_country_may_have_come_along() {
        let visit = |visitor: &str| {
            let events = format!(
                "visits:\n  - {{id: v, date: 2021-11-28, visitors: [{visitor}], stops: [{{country: LT}}]}}\n"
            );
            lint(&RULE, &data("heiko", "visit: v", &events))
        };
        for visitor in ["{country: DE}", "both", "newcomer", "jens, newcomer"] {
            assert_eq!(visit(visitor), "", "{visitor}");
        }
        for visitor in ["jens", "yves", "{country: LV}"] {
            assert_ne!(visit(visitor), "", "{visitor}");
        }
    }

    #[test]
    fn a_complete_list_is_complete() {
        insta::assert_snapshot!(meeting("heiko", "participants: [jens], participants_complete: true"), @"
        22:79 warning[speaker-not-present]: Heiko is not among those at the meeting `m`
          24:76 all are listed
          help: correct `meeting` or the speaker, take out `meeting`, or list the speaker there
        ");
        insta::assert_snapshot!(ministerial("jens", "participants: [heiko], participants_complete: true"), @"
        22:79 warning[speaker-not-present]: Jens is not among those at the ministerial meeting `mm`
          24:135 all are listed
          help: correct `ministerial_meeting` or the speaker, take out `ministerial_meeting`, or list the speaker there
        ");
        assert_eq!(meeting("heiko", "participants: [jens]"), "");
        assert_eq!(ministerial("jens", "participants: [heiko]"), "");
        for fields in [
            "participants: [jens, heiko], participants_complete: true",
            "hosts: [heiko], participants: [jens], participants_complete: true",
            "participants: [{country: DE}], participants_complete: true",
            "participants: [{person: newcomer, represents: {office: de-minister}}], participants_complete: true",
            "participants: [unknown], participants_complete: true",
            "participants: [jens], participants_complete: true, status: planned",
        ] {
            assert_eq!(meeting("heiko", fields), "", "{fields}");
        }
        for fields in [
            "chair: jens, participants_complete: true",
            "sessions: [{participants: [jens]}], participants_complete: true",
        ] {
            assert_eq!(ministerial("jens", fields), "", "{fields}");
        }
        assert_ne!(
            meeting(
                "newcomer",
                "participants: [jens], participants_complete: true"
            ),
            ""
        );
    }

    #[test]
    fn bilateral_talks_have_two_sides() {
        insta::assert_snapshot!(meeting("heiko", "kind: bilateral-talks, participants: [jens, gitanas]"), @"
        22:79 warning[speaker-not-present]: Heiko is not among those at the meeting `m`
          24:37 both sides are known, and the speaker acts for `DE`
          help: correct `meeting` or the speaker, take out `meeting`, or list the speaker there
        ");
        for fields in [
            "kind: multilateral-talks, participants: [jens, gitanas]",
            "participants: [jens, gitanas]",
            "kind: bilateral-talks, participants: [jens]",
            "kind: bilateral-talks, participants: [jens, newcomer]",
            "kind: bilateral-talks, participants: [jens, {country: DE}]",
        ] {
            assert_eq!(meeting("heiko", fields), "", "{fields}");
        }
        let talks = "kind: bilateral-talks, participants: [gitanas, {country: PF}]";
        assert_eq!(meeting("yves", talks), "", "its state");
        for speaker in ["newcomer", "both"] {
            let talks = "kind: bilateral-talks, participants: [jens, gitanas]";
            assert_eq!(meeting(speaker, talks), "", "{speaker}");
        }
        assert_ne!(
            meeting(
                "jens",
                "kind: bilateral-talks, participants: [heiko, gitanas]"
            ),
            ""
        );
    }

    #[test]
    fn names_where_the_speaker_was() {
        let visits = |other: &str| {
            let events = format!(
                "visits:\n  - {{id: v, date: 2021-11-28, visitors: [jens], stops: [{{country: LT}}]}}\n{other}"
            );
            data("heiko", "visit: v", &events)
        };
        let own =
            visits("  - {id: w, date: 2021-11-28, visitors: [heiko], stops: [{country: LV}]}\n");
        insta::assert_snapshot!(lint(&RULE, &own), @"
        22:79 warning[speaker-not-present]: Heiko is not among those at the visit `v`
          24:41 the visitors; the speaker acts for `DE`, which is not on the way
          help: Heiko was at the visit `w` then: name the one at which it was said, or list the speaker here
        ");
        insta::assert_snapshot!(repairs(&RULE, &own), @r#"ask: [SetText { pointer: "/statements/0/visit", text: "w" }]"#);
        let met = visits("meetings:\n  - {id: m, date: 2021-11-28, participants: [heiko]}\n");
        assert!(lint(&RULE, &met).contains("Heiko was at the meeting `m` then"));
        assert_eq!(repairs(&RULE, &met), "", "another field");
        for other in ["2021-11-27", "2021?", "2021-11-28, status: cancelled"] {
            let other = visits(&format!(
                "  - {{id: w, date: {other}, visitors: [heiko], stops: [{{country: LV}}]}}\n"
            ));
            assert!(
                lint(&RULE, &other).contains("help: correct `visit`"),
                "{other}"
            );
        }
        let twice = visits(
            "  - {id: w, date: 2021-11-28, visitors: [heiko]}\n  - {id: x, date: 2021-11-28, visitors: [heiko]}\n",
        );
        assert_eq!(repairs(&RULE, &twice), "");
        let open = own.replace(
            "topics: [c], date: 2021-11-28",
            "topics: [c], date: 2021-11",
        );
        assert!(lint(&RULE, &open).contains("help: correct `visit`"));
    }

    #[test]
    fn a_reference_that_leads_nowhere_or_to_two_is_no_event() {
        assert_eq!(lint(&RULE, &data("heiko", "visit: nowhere", "")), "");
        let one = "  - {id: v, date: 2021-11-28, visitors: [jens], stops: [{country: LT}]}\n";
        let twice = data("heiko", "visit: v", &format!("visits:\n{one}{one}"));
        assert_eq!(lint(&RULE, &twice), "");
        let alone = data("heiko", "language: en", "");
        assert_eq!(lint(&RULE, &alone), "", "at no event");
    }
}
