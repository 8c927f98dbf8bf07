use chancery_model::{ParticipantRole, Record};

use crate::journeys::takes_place;
use crate::rolls::Roll;
use crate::rule::declare_rule;
use crate::words::counted;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A ministerial meeting that more attend than its body has members on those days.
    ///
    /// It is asked only where all members are said to be listed. Guests, chairs, briefers and
    /// the participants of single sessions who are named may have been counted as well.
    ///
    /// # Why it matters
    /// Thirty-one ministers of an alliance of thirty: a guest was counted in, the number is that
    /// of another year, or the list of members lacks one.
    ///
    /// # Example
    /// ```yaml bad
    /// organisations:
    ///   - id: benelux
    ///     name: Benelux
    ///     kind: intergovernmental-organisation
    ///     members_complete: true
    ///     members: [{country: BE}, {country: NL}, {country: LU}]
    /// ministerial_meetings:
    ///   - id: 2021-11-30-benelux
    ///     body: benelux
    ///     level: foreign-ministers
    ///     status: concluded
    ///     date: 2021-11-30
    ///     attendance: 4
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// organisations:
    ///   - id: benelux
    ///     name: Benelux
    ///     kind: intergovernmental-organisation
    ///     members_complete: true
    ///     members: [{country: BE}, {country: NL}, {country: LU}]
    /// ministerial_meetings:
    ///   - id: 2021-11-30-benelux
    ///     body: benelux
    ///     level: foreign-ministers
    ///     status: concluded
    ///     date: 2021-11-30
    ///     attendance: 3
    /// ```
    "attendance-exceeds-membership", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::MinisterialMeeting(meeting)) = &entry.record else {
        return;
    };
    let Some(attendance) = meeting
        .attendance
        .as_ref()
        .filter(|count| !count.approximate)
    else {
        return;
    };
    if !takes_place(meeting.status) || meeting.date.is_reversed() {
        return;
    }
    let Some(roll) = Roll::of(data, meeting.body.as_str()) else {
        return;
    };
    let Some(saying) = roll.complete else {
        return;
    };
    let members = roll.most_members(&meeting.date.start(), &meeting.date.end());
    let in_sessions = meeting
        .sessions
        .iter()
        .flat_map(|session| &session.participants);
    let beside = meeting
        .participants
        .iter()
        .filter(|participant| participant.role != ParticipantRole::Attendee)
        .chain(in_sessions)
        .chain(&meeting.hosts)
        .chain(&meeting.chair)
        .count();
    let attending = usize::try_from(attendance.minimum.get()).unwrap_or(usize::MAX);
    if attending <= members + beside {
        return;
    }
    let others = match beside {
        0 => String::new(),
        1 => ", and 1 other participant is named".to_owned(),
        some => format!(", and {some} other participants are named"),
    };
    subject
        .at(
            "/attendance",
            format!(
                "{attending} attend, and `{}` had {} on {}{others}",
                meeting.body,
                counted(members, "member"),
                meeting.date
            ),
        )
        .also("/body", "the body that meets")
        .also_in(saying, "/members_complete", "all members are listed here")
        .help("correct the number, list the guests, or add the member that is missing");
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn meeting(fields: &str) -> String {
        meeting_of("members_complete: true", fields)
    }

    fn meeting_of(body: &str, fields: &str) -> String {
        let mut all = fields.to_owned();
        for default in ["status: concluded", "date: 2021-11-30", "body: council"] {
            let key = default.split(':').next().unwrap_or_default();
            if !fields.contains(&format!("{key}: ")) {
                all.push_str(&format!(", {default}"));
            }
        }
        lint(
            &RULE,
            &format!(
                "\
organisations:
  - id: alliance
    name: Alliance
    kind: alliance
    {body}
    members:
      - {{country: LV, since: 2004}}
      - {{country: LT, role: founding-member}}
      - {{country: EE, since: 2021-11-30, until: 2022}}
      - {{country: EE, since: 2023}}
      - {{country: FI, role: partner}}
      - {{country: FI, since: 2023-04-04}}
  - {{id: council, name: Council, kind: decision-making-body, parent: alliance}}
  - id: commission
    name: Commission
    kind: decision-making-body
    members_complete: true
    members: [{{country: UA}}, {{organisation: alliance}}]
ministerial_meetings:
  - {{id: a, level: foreign-ministers, {all}}}
"
            ),
        )
    }

    #[test]
    fn counts_the_members_of_the_day() {
        insta::assert_snapshot!(meeting("attendance: 4"), @"
        20:51 warning[attendance-exceeds-membership]: 4 attend, and `council` had 3 members on 2021-11-30
          20:97 the body that meets
          5:23 all members are listed here
          help: correct the number, list the guests, or add the member that is missing
        ");
        assert_eq!(meeting("attendance: 3"), "");
        assert_eq!(meeting("attendance: 3-5"), "");
        assert_ne!(meeting("attendance: 4-5"), "");
        assert_ne!(meeting("attendance: 4+"), "");
    }

    #[test]
    fn whoever_is_named_beside_may_have_been_counted() {
        insta::assert_snapshot!(meeting("attendance: 5, chair: {person: x}"), @"
        20:51 warning[attendance-exceeds-membership]: 5 attend, and `council` had 3 members on 2021-11-30, and 1 other participant is named
          20:117 the body that meets
          5:23 all members are listed here
          help: correct the number, list the guests, or add the member that is missing
        ");
        for fields in [
            "chair: {person: x}",
            "hosts: [{country: LV}]",
            "participants: [{person: x, role: guest}]",
            "sessions: [{participants: [x]}]",
        ] {
            assert_eq!(meeting(&format!("attendance: 4, {fields}")), "", "{fields}");
        }
        assert_ne!(meeting("attendance: 4, participants: [x]"), "");
        assert!(
            meeting("attendance: 9, chair: x, hosts: [y]")
                .contains("2 other participants are named")
        );
    }

    /// Of the commission: its state, the alliance, and the three members of that.
    #[test]
    fn a_member_that_is_a_body_brings_its_own() {
        let found = meeting("attendance: 6, body: commission");
        assert!(found.contains("had 5 members"), "{found}");
        assert_eq!(meeting("attendance: 5, body: commission"), "");
        let open = meeting_of("members_complete: false", "attendance: 6, body: commission");
        assert_eq!(open, "");
    }

    #[test]
    fn is_silent_where_members_may_be_missing_or_numbers_are_rough() {
        assert_eq!(meeting_of("members_complete: false", "attendance: 40"), "");
        for fields in [
            "title: A",
            "attendance: ~40",
            "attendance: 40, status: postponed",
            "attendance: 40, status: cancelled",
            "attendance: 40, date: 2021-12-02/2021-11-30",
            "attendance: 40, body: nobody",
        ] {
            assert_eq!(meeting(fields), "", "{fields}");
        }
        assert_ne!(meeting("attendance: 40, status: planned"), "");
    }
}
