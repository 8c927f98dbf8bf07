use chancery_model::{Kind, Participant, ParticipantRole, Record, Span};
use chancery_source::Change;

use crate::acting::may_be_person;
use crate::journeys::is_on_record;
use crate::participants::{called, with_role};
use crate::participation::date_of_meeting;
use crate::rule::declare_rule;
use crate::sides::sides_of;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A meeting that two preside over, neither of them together with the other.
    ///
    /// Those who preside together are each `co-chair`. Each session of a ministerial meeting
    /// may have a chair of its own. Where two entries may mean one person, as an office and
    /// its holder, they are taken for one.
    ///
    /// # Why it matters
    /// Who chaired is asked of every meeting, and has one answer. Mostly one of the two spoke
    /// first or received the others, or the chair of another meeting was copied.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - {id: antony-blinken, name: Antony Blinken}
    ///   - {id: luigi-di-maio, name: Luigi Di Maio}
    /// meetings:
    ///   - id: 2021-06-28-rome
    ///     date: 2021-06-28
    ///     participants:
    ///       - {person: antony-blinken, role: chair}
    ///       - {person: luigi-di-maio, role: chair}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - {id: antony-blinken, name: Antony Blinken}
    ///   - {id: luigi-di-maio, name: Luigi Di Maio}
    /// meetings:
    ///   - id: 2021-06-28-rome
    ///     date: 2021-06-28
    ///     participants:
    ///       - {person: antony-blinken, role: co-chair}
    ///       - {person: luigi-di-maio, role: co-chair}
    /// ```
    "several-chairs", Warning, Check::Against(check)
}

/// Somebody who presides, and where.
type Chair<'d> = (String, &'d Participant);

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let mut judge = |date: &Span, chairs: &[Chair<'_>]| {
        if !date.is_reversed() {
            check_one(data, entry, date, chairs, subject);
        }
    };
    match &entry.record {
        Some(Record::Meeting(meeting)) => {
            let lists = [
                ("/hosts", &*meeting.hosts),
                ("/participants", &*meeting.participants),
            ];
            judge(&meeting.date, &chairs("", lists));
        }
        Some(Record::MinisterialMeeting(meeting)) => {
            let lists = [
                ("/hosts", &*meeting.hosts),
                ("/participants", &*meeting.participants),
            ];
            let own = meeting
                .chair
                .iter()
                .filter(|chair| chair.role != ParticipantRole::CoChair)
                .map(|chair| ("/chair".to_owned(), chair));
            let all: Vec<Chair<'_>> = own.chain(chairs("", lists)).collect();
            judge(&meeting.date, &all);
            for (index, session) in meeting.sessions.iter().enumerate() {
                let base = format!("/sessions/{index}");
                let date = session.date.as_ref().unwrap_or(&meeting.date);
                let lists = [("/participants", &*session.participants)];
                judge(date, &chairs(&base, lists));
            }
        }
        Some(Record::Visit(visit)) => {
            for (index, meeting) in visit.meetings.iter().enumerate() {
                let base = format!("/meetings/{index}");
                let lists = [
                    ("/hosts", &*meeting.hosts),
                    ("/participants", &*meeting.participants),
                ];
                judge(date_of_meeting(visit, meeting), &chairs(&base, lists));
            }
        }
        _ => {}
    }
}

/// Those in some lists who preside.
fn chairs<'d, const N: usize>(base: &str, lists: [(&str, &'d [Participant]); N]) -> Vec<Chair<'d>> {
    let mut all = Vec::new();
    for (field, list) in lists {
        for (index, participant) in list.iter().enumerate() {
            if participant.role == ParticipantRole::Chair {
                all.push((format!("{base}{field}/{index}"), participant));
            }
        }
    }
    all
}

fn check_one(
    data: &DataSet<'_>,
    entry: &Entry,
    date: &Span,
    chairs: &[Chair<'_>],
    subject: &mut Subject<'_>,
) {
    let Some(((first, presiding), others)) = chairs.split_first() else {
        return;
    };
    let others: Vec<&Chair<'_>> = others
        .iter()
        .filter(|(_, other)| are_surely_two(data, presiding, other, date))
        .collect();
    let Some((second, other)) = others.first() else {
        return;
    };
    let name = |participant| called(data, participant).unwrap_or_else(|| "somebody".to_owned());
    let mut note = subject
        .at(
            second,
            format!("{} presides, and so does {}", name(other), name(presiding)),
        )
        .also(first, "presides");
    for (pointer, _) in &others[1..] {
        note = note.also(pointer, "presides as well");
    }
    let note = note.help(
        "write `role: co-chair` for each if they preside together, or leave the chair to one",
    );
    let changes: Option<Vec<Change>> = chairs
        .iter()
        .map(|(pointer, _)| with_role(data, entry, pointer, ParticipantRole::CoChair.name()))
        .collect();
    if let Some(changes) = changes {
        note.suggest(changes);
    }
}

/// Whether two entries mean two, however they are read: other persons, a person who never
/// held the office, those who act for other sides.
fn are_surely_two(data: &DataSet<'_>, one: &Participant, other: &Participant, date: &Span) -> bool {
    match (&one.person, &other.person) {
        (Some(one), Some(other)) => {
            one != other
                && is_on_record(data, Kind::Person, one.as_str())
                && is_on_record(data, Kind::Person, other.as_str())
        }
        (Some(person), None) => {
            !may_be_person(data, other, person.as_str(), date) || act_apart(data, one, other, date)
        }
        (None, Some(person)) => {
            !may_be_person(data, one, person.as_str(), date) || act_apart(data, one, other, date)
        }
        (None, None) => act_apart(data, one, other, date),
    }
}

/// Whether it is known for whom both act, and it is never the same side.
fn act_apart(data: &DataSet<'_>, one: &Participant, other: &Participant, date: &Span) -> bool {
    let sides = sides_of(data, one, date).zip(sides_of(data, other, date));
    sides.is_some_and(|(one, other)| one.iter().all(|side| !other.contains(side)))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_named, mended};

    const RECORDS: &str = "\
countries: [{id: LV, name: Latvia}, {id: LT, name: Lithuania}]
organisations:
  - {id: nato, name: NATO, kind: alliance}
  - {id: council, name: Council, kind: decision-making-body, parent: nato}
offices:
  - {id: secretary, name: Secretary General, organisation: nato, portfolio: [head-of-organisation]}
  - {id: lv-minister, name: Minister, country: LV, portfolio: [foreign-minister]}
persons:
  - {id: jens, name: Jens Stoltenberg, tenures: [{office: secretary, since: 2014-10-01}]}
  - {id: rinkevics, name: Edgars Rinkevics, tenures: [{office: lv-minister, since: 2011-10-25}]}
  - {id: unknown, name: Someone}
";

    fn meeting(rest: &str) -> String {
        format!("{RECORDS}meetings:\n  - id: a\n    date: 2021-11-30\n    {rest}\n")
    }

    fn two(one: &str, other: &str) -> String {
        meeting(&format!(
            "participants: [{{{one}, role: chair}}, {{{other}, role: chair}}]"
        ))
    }

    #[test]
    fn shows_all_who_preside() {
        let yaml = two("person: jens", "person: rinkevics");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        15:49 warning[several-chairs]: Edgars Rinkevics presides, and so does Jens Stoltenberg
          15:20 presides
          help: write `role: co-chair` for each if they preside together, or leave the chair to one
        ");
        let three = meeting(
            "participants: [{person: jens, role: chair}, {person: rinkevics, role: chair}, {person: unknown, role: chair}]",
        );
        let found = lint(&RULE, &three);
        assert_eq!(found.matches("several-chairs").count(), 1, "{found}");
        assert!(found.contains("presides as well"), "{found}");
    }

    #[test]
    fn is_silent_where_one_presides_or_both_do_together() {
        for (one, other) in [
            ("chair", "co-chair"),
            ("co-chair", "chair"),
            ("co-chair", "co-chair"),
            ("chair", "attendee"),
            ("host", "host"),
        ] {
            let yaml = meeting(&format!(
                "participants: [{{person: jens, role: {one}}}, {{person: rinkevics, role: {other}}}]"
            ));
            assert_eq!(lint(&RULE, &yaml), "", "{one} {other}");
        }
    }

    #[test]
    fn takes_for_one_who_may_be_one() {
        for (one, other, is_found) in [
            ("person: jens", "office: secretary", false),
            ("office: secretary", "person: jens", false),
            ("person: jens", "organisation: nato", false),
            ("person: jens", "organisation: council", false),
            ("organisation: council", "office: secretary", false),
            ("person: unknown", "office: secretary", false),
            ("person: unknown", "country: LV", false),
            ("person: jens", "person: nobody", false),
            ("person: nobody", "person: jens", false),
            ("name: Somebody", "name: Another", false),
            ("person: rinkevics", "office: secretary", true),
            ("office: secretary", "person: rinkevics", true),
            ("person: rinkevics", "organisation: nato", true),
            ("organisation: nato", "person: rinkevics", true),
            ("office: lv-minister", "office: secretary", true),
            ("country: LV", "country: LT", true),
            ("country: LV", "office: lv-minister", false),
        ] {
            let found = lint(&RULE, &two(one, other));
            assert_eq!(!found.is_empty(), is_found, "{one} {other}: {found}");
        }
        let reversed = two("person: jens", "person: rinkevics")
            .replace("date: 2021-11-30", "date: 2021-11-30/2021-11-29");
        assert_eq!(lint(&RULE, &reversed), "");
    }

    #[test]
    fn looks_at_the_chair_of_a_ministerial_meeting_and_of_each_session() {
        let ministerial = |rest: &str| {
            format!(
                "{RECORDS}ministerial_meetings:\n  - id: a\n    body: council\n    level: foreign-ministers\n    status: concluded\n    date: 2021-11-30\n    {rest}\n"
            )
        };
        for (rest, is_found) in [
            (
                "chair: jens\n    participants: [{person: rinkevics, role: chair}]",
                true,
            ),
            (
                "chair: jens\n    hosts: [{person: rinkevics, role: chair}]",
                true,
            ),
            (
                "chair: jens\n    participants: [{person: jens, role: chair}]",
                false,
            ),
            (
                "chair: {person: jens, role: co-chair}\n    participants: [{person: rinkevics, role: chair}]",
                false,
            ),
            (
                "chair: jens\n    sessions: [{participants: [{person: rinkevics, role: chair}]}]",
                false,
            ),
            (
                "sessions: [{participants: [{person: jens, role: chair}, {person: rinkevics, role: chair}]}]",
                true,
            ),
            (
                "sessions: [{participants: [{person: jens, role: chair}]}, {participants: [{person: rinkevics, role: chair}]}]",
                false,
            ),
        ] {
            let yaml = ministerial(rest);
            assert_eq!(!lint(&RULE, &yaml).is_empty(), is_found, "{rest}");
            if is_found {
                let clean = mended(&RULE, &yaml);
                assert_eq!(lint(&RULE, &clean), "", "{clean}");
                assert_eq!(clean.matches("role: co-chair").count(), 2, "{clean}");
            }
        }
    }

    #[test]
    fn looks_at_the_meetings_of_a_visit() {
        let yaml = format!(
            "{RECORDS}visits:\n  - id: a\n    date: 2021-11-30\n    visitors: [jens]\n    stops: [{{country: LV}}]\n    meetings:\n      - participants: [{{person: jens, role: chair}}]\n        hosts: [{{person: rinkevics, role: chair}}]\n"
        );
        let found = lint(&RULE, &yaml);
        assert!(
            found.starts_with("18:24 warning[several-chairs]: Jens"),
            "{found}"
        );
        assert!(found.contains("\n  19:17 presides\n"), "{found}");
        assert_eq!(
            mended(&RULE, &yaml),
            yaml.replace("role: chair", "role: co-chair")
        );
    }

    #[test]
    fn lets_them_preside_together() {
        let yaml = two("person: jens", "person: rinkevics");
        assert_eq!(
            mended(&RULE, &yaml),
            yaml.replace("role: chair", "role: co-chair")
        );
        let json = r#"{"persons": [{"id": "x", "name": "X"}, {"id": "y", "name": "Y"}], "ministerial_meetings": [{"id": "a", "body": "nato", "level": "foreign-ministers", "status": "concluded", "date": "2021", "chair": "x", "participants": [{"person": "y", "role": "chair"}]}]}"#;
        assert_ne!(lint_named(&RULE, "test.json", json), "");
    }
}
