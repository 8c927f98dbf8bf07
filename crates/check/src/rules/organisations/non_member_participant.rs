use chancery_model::{
    MeetingKind, OrganisationId, Participant, ParticipantRole, Record, Span, Status,
};

use crate::journeys::{person_name, takes_place};
use crate::participants::with_role;
use crate::rolls::{Roll, Standing};
use crate::rule::declare_rule;
use crate::sides::{Side, sides_of};
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// An attendee of a meeting of a body who acts for a country or an organisation that did
    /// not belong to that body on those days.
    ///
    /// Observers, partners, candidates and those who are invited belong to it as well as its
    /// members; a council has the members of its alliance. Hosts, chairs, guests and briefers
    /// are passed over, and so are the participants of a single session. Where the members are
    /// not said to be all listed, only a membership of another time tells that somebody was
    /// none.
    ///
    /// # Why it matters
    /// A minister among the attendees of a council counts as one of those who decided. Guests
    /// are often copied from the list of those present into the list of members.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: FI, name: Finland}
    /// organisations:
    ///   - id: north-atlantic-council
    ///     name: North Atlantic Council
    ///     kind: decision-making-body
    ///     members:
    ///       - {country: FI, since: 2023-04-04}
    /// ministerial_meetings:
    ///   - id: 2021-11-30-riga
    ///     body: north-atlantic-council
    ///     level: foreign-ministers
    ///     status: concluded
    ///     date: 2021-11-30
    ///     participants:
    ///       - country: FI
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: FI, name: Finland}
    /// organisations:
    ///   - id: north-atlantic-council
    ///     name: North Atlantic Council
    ///     kind: decision-making-body
    ///     members:
    ///       - {country: FI, since: 2023-04-04}
    /// ministerial_meetings:
    ///   - id: 2021-11-30-riga
    ///     body: north-atlantic-council
    ///     level: foreign-ministers
    ///     status: concluded
    ///     date: 2021-11-30
    ///     participants:
    ///       - country: FI
    ///         role: guest
    /// ```
    "non-member-participant", Warning, Check::Against(check)
}

/// A body that meets, and who takes part.
struct Assembly<'d> {
    body: &'d OrganisationId,
    date: &'d Span,
    status: Status,
    participants: &'d [Participant],
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(assembly) = entry.record.as_ref().and_then(assembly) else {
        return;
    };
    if !takes_place(assembly.status) || assembly.date.is_reversed() {
        return;
    }
    let attendees = || {
        let all = assembly.participants.iter().enumerate();
        all.filter(|(_, participant)| participant.role == ParticipantRole::Attendee)
    };
    if attendees().next().is_none() {
        return;
    }
    let Some(roll) = Roll::of(data, assembly.body.as_str()) else {
        return;
    };
    for (index, participant) in attendees() {
        if let Some((side, standing)) = stranger(data, &roll, participant, assembly.date) {
            report(data, entry, &assembly, index, side, &standing, subject);
        }
    }
}

/// Bodies meet in sessions and summits; in talks, audiences and addresses they meet others.
fn assembly(record: &Record) -> Option<Assembly<'_>> {
    match record {
        Record::MinisterialMeeting(meeting) => Some(Assembly {
            body: &meeting.body,
            date: &meeting.date,
            status: meeting.status,
            participants: &meeting.participants,
        }),
        Record::Meeting(meeting)
            if matches!(
                meeting.kind,
                Some(MeetingKind::CouncilSession | MeetingKind::Summit)
            ) =>
        {
            Some(Assembly {
                body: meeting.body.as_ref()?,
                date: &meeting.date,
                status: meeting.status,
                participants: &meeting.participants,
            })
        }
        _ => None,
    }
}

/// The side for which a participant acts, where by no reading it belongs to the body.
fn stranger<'d>(
    data: &'d DataSet<'_>,
    roll: &Roll<'d>,
    participant: &'d Participant,
    date: &Span,
) -> Option<(Side<'d>, Standing<'d>)> {
    let (start, end) = (date.start(), date.end());
    let mut first = None;
    for side in sides_of(data, participant, date)? {
        match roll.standing(data, side, &start, &end) {
            Standing::MayBelong => return None,
            standing => first = first.or(Some((side, standing))),
        }
    }
    first
}

fn report(
    data: &DataSet<'_>,
    entry: &Entry,
    assembly: &Assembly<'_>,
    index: usize,
    side: Side<'_>,
    standing: &Standing<'_>,
    subject: &mut Subject<'_>,
) {
    let participant = &assembly.participants[index];
    let pointer = format!("/participants/{index}");
    let who = match &participant.person {
        Some(person) => format!(
            "{} acts for {side}, which",
            person_name(data, person.as_str())
        ),
        None => side.to_string(),
    };
    let note = subject.at(
        &pointer,
        format!(
            "{who} did not belong to `{}` on {}",
            assembly.body, assembly.date
        ),
    );
    let note = match standing {
        Standing::AtAnotherTime(member) => note.also_in(
            member.entry,
            &member.pointer(),
            format!("belonged to it {}", member.lasting().days()),
        ),
        Standing::NotListed(all) => {
            note.also_in(all, "/members_complete", "all members are listed here")
        }
        Standing::MayBelong => note,
    };
    let note = note.help("write `role: guest`, or correct the membership or the date");
    if let Some(change) = with_role(data, entry, &pointer, "guest") {
        note.suggest([change]);
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_named, repairs};

    fn with_meeting(body: &str, meeting: &str) -> String {
        format!(
            "\
countries:
  - {{id: LV, name: Latvia}}
  - {{id: FI, name: Finland}}
  - {{id: SE, name: Sweden}}
  - {{id: DK, name: Denmark}}
  - {{id: UA, name: Ukraine}}
  - {{id: EE, name: Estonia}}
  - {{id: GL, name: Greenland, exists: [{{status: dependent-territory, sovereign: DK}}]}}
organisations:
  - id: nato
    name: NATO
    kind: alliance
    {body}
    members:
      - {{country: LV, since: 2004-03-29}}
      - {{country: DK, role: founding-member}}
      - {{country: FI, since: 2023-04-04}}
      - {{organisation: union, role: partner, since: 2016}}
      - {{organisation: bloc, since: 2016}}
  - {{id: council, name: Council, kind: decision-making-body, parent: nato}}
  - {{id: union, name: Union, kind: other, members: [{{country: EE, since: 1995}}]}}
  - {{id: bloc, name: Bloc, kind: other, members: [{{country: SE, since: 1995}}], members_complete: true}}
  - {{id: office, name: Office, kind: other, parent: union}}
  - {{id: other, name: Other, kind: other}}
offices:
  - {{id: fi-minister, name: Minister, country: FI, portfolio: [foreign-minister]}}
  - {{id: lv-minister, name: Minister, country: LV, portfolio: [foreign-minister]}}
persons:
  - {{id: haavisto, name: Pekka Haavisto, tenures: [{{office: fi-minister, since: 2019}}]}}
  - {{id: both, name: Both, tenures: [{{office: fi-minister, since: 2019}}, {{office: lv-minister, since: 2019}}]}}
{meeting}"
        )
    }

    fn council(fields: &str) -> String {
        format!(
            "ministerial_meetings:\n  - {{id: a, body: council, level: foreign-ministers, status: concluded, date: 2021-11-30, {fields}}}\n"
        )
    }

    fn attending(participant: &str) -> String {
        let meeting = council(&format!("participants: [{participant}]"));
        lint(&RULE, &with_meeting("members_complete: true", &meeting))
    }

    fn attending_open(participant: &str) -> String {
        let meeting = council(&format!("participants: [{participant}]"));
        lint(&RULE, &with_meeting("members_complete: false", &meeting))
    }

    #[test]
    fn shows_the_membership_of_another_time_or_the_whole_list() {
        insta::assert_snapshot!(attending_open("haavisto"), @"
        32:106 warning[non-member-participant]: Pekka Haavisto acts for `FI`, which did not belong to `council` on 2021-11-30
          17:9 belonged to it since 2023-04-04
          help: write `role: guest`, or correct the membership or the date
        ");
        insta::assert_snapshot!(attending("{country: UA}"), @"
        32:106 warning[non-member-participant]: `UA` did not belong to `council` on 2021-11-30
          13:23 all members are listed here
          help: write `role: guest`, or correct the membership or the date
        ");
        assert_eq!(attending_open("{country: UA}"), "", "the list may lack it");
    }

    #[test]
    fn whoever_belongs_to_it_in_some_way_is_no_stranger() {
        for participant in [
            "{country: LV}",
            "{country: DK}",
            "{country: GL}",
            "{country: SE}",
            "{organisation: nato}",
            "{organisation: council}",
            "{organisation: union}",
            "{organisation: office}",
            "both",
        ] {
            assert_eq!(attending(participant), "", "{participant}");
        }
        assert_ne!(attending("{organisation: other}"), "");
        assert_ne!(
            attending("{country: EE}"),
            "",
            "a partner brings none of its own"
        );
        let meeting = council("participants: [{country: UA}]");
        let open = with_meeting("members_complete: true", &meeting)
            .replace("since: 1995}], members_complete: true", "since: 1995}]");
        assert_eq!(lint(&RULE, &open), "", "the bloc may bring it");
    }

    #[test]
    fn the_days_of_the_membership_decide() {
        let on = |date: &str| {
            let meeting = council("participants: [{country: FI}]").replace("2021-11-30", date);
            lint(&RULE, &with_meeting("members_complete: false", &meeting))
        };
        assert_eq!(on("2023-04-04"), "");
        assert_eq!(on("2023-04-03/2023-04-04"), "");
        assert_eq!(on("2023"), "");
        assert_ne!(on("2023-04-03"), "");
        assert_eq!(on("2022-02-02/2022-02-01"), "", "reversed");
    }

    #[test]
    fn is_silent_where_somebody_is_something_else_or_not_known() {
        for participant in [
            "{country: UA, role: guest}",
            "{country: UA, role: host}",
            "{country: UA, role: chair}",
            "{country: UA, role: observer}",
            "nobody",
            "{name: Somebody}",
            "{person: haavisto, capacity: acting}",
            "{country: XX}",
        ] {
            assert_eq!(attending(participant), "", "{participant}");
        }
        for fields in [
            "hosts: [{country: UA}]",
            "chair: {country: UA}",
            "sessions: [{participants: [{country: UA}]}]",
        ] {
            let found = lint(
                &RULE,
                &with_meeting("members_complete: true", &council(fields)),
            );
            assert_eq!(found, "", "{fields}");
        }
        for (from, to) in [
            ("concluded", "cancelled"),
            ("concluded", "postponed"),
            ("council, level", "nobody, level"),
        ] {
            let meeting = council("participants: [{country: UA}]").replace(from, to);
            let found = lint(&RULE, &with_meeting("members_complete: true", &meeting));
            assert_eq!(found, "", "{to}");
        }
    }

    #[test]
    fn looks_at_sessions_and_summits_alone() {
        for (kind, is_found) in [
            ("council-session", true),
            ("summit", true),
            ("bilateral-talks", false),
            ("address", false),
            ("conference", false),
        ] {
            let meeting = format!(
                "meetings:\n  - {{id: a, date: 2021, kind: {kind}, body: council, participants: [{{country: UA}}]}}\n"
            );
            let found = lint(&RULE, &with_meeting("members_complete: true", &meeting));
            assert_eq!(!found.is_empty(), is_found, "{kind}");
        }
    }

    #[test]
    fn suggests_the_role_of_a_guest() {
        let repair = |participant: &str| {
            let meeting = council(&format!("participants: [{participant}]"));
            repairs(&RULE, &with_meeting("members_complete: true", &meeting))
        };
        insta::assert_snapshot!(repair("haavisto"), @r#"ask: [SetSource { pointer: "/ministerial_meetings/0/participants/0", source: "{person: haavisto, role: guest}" }]"#);
        insta::assert_snapshot!(repair("{country: UA}"), @r#"ask: [Add { pointer: "/ministerial_meetings/0/participants/0", key: "role", source: "guest" }]"#);
        insta::assert_snapshot!(repair("{country: UA, role: attendee}"), @r#"ask: [SetText { pointer: "/ministerial_meetings/0/participants/0/role", text: "guest" }]"#);
        let json = r#"{"countries": [{"id": "FI", "name": "Finland"}], "organisations": [{"id": "nato", "name": "NATO", "kind": "alliance", "members": [{"country": "FI", "since": "2023"}]}], "ministerial_meetings": [{"id": "a", "body": "nato", "level": "foreign-ministers", "status": "concluded", "date": "2021", "participants": [{"country": "FI"}]}]}"#;
        assert_ne!(lint_named(&RULE, "test.json", json), "");
    }
}
