use chancery_model::{MeetingKind, Participant, ParticipantRole, Record, Status};

use crate::journeys::takes_place;
use crate::participants::called;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A briefing at which nobody briefs, although all who took part are listed.
    ///
    /// Whoever has the role `briefer` or `speaker` briefs. Where the list is not said to be
    /// complete by `participants_complete`, the source may well have named the guests alone.
    ///
    /// # Why it matters
    /// A briefing is told by who informed whom. Without a briefer it looks as if the visitors
    /// had sat there among themselves.
    ///
    /// # Example
    /// ```yaml bad
    /// meetings:
    ///   - id: 2021-11-28-riga-briefing
    ///     kind: briefing
    ///     date: 2021-11-28
    ///     participants_complete: true
    ///     participants:
    ///       - jens-stoltenberg
    ///       - janis-sarts
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// meetings:
    ///   - id: 2021-11-28-riga-briefing
    ///     kind: briefing
    ///     date: 2021-11-28
    ///     participants_complete: true
    ///     participants:
    ///       - jens-stoltenberg
    ///       - person: janis-sarts
    ///         role: briefer
    /// ```
    "briefing-without-briefer", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    match &entry.record {
        Some(Record::Meeting(meeting)) => {
            let briefing = Briefing {
                base: String::new(),
                kind: meeting.kind,
                status: meeting.status,
                hosts: &meeting.hosts,
                participants: &meeting.participants,
                is_complete: meeting.participants_complete,
            };
            briefing.check(data, subject);
        }
        Some(Record::Visit(visit)) => {
            for (index, meeting) in visit.meetings.iter().enumerate() {
                let briefing = Briefing {
                    base: format!("/meetings/{index}"),
                    kind: meeting.kind,
                    status: meeting.status.unwrap_or(visit.status),
                    hosts: &meeting.hosts,
                    participants: &meeting.participants,
                    is_complete: meeting.participants_complete,
                };
                briefing.check(data, subject);
            }
        }
        _ => {}
    }
}

/// A meeting, as far as it may be a briefing.
struct Briefing<'d> {
    base: String,
    kind: Option<MeetingKind>,
    status: Status,
    hosts: &'d [Participant],
    participants: &'d [Participant],
    is_complete: bool,
}

impl Briefing<'_> {
    fn check(&self, data: &DataSet<'_>, subject: &mut Subject<'_>) {
        let is_briefing = self.kind == Some(MeetingKind::Briefing);
        if !is_briefing || !self.is_complete || !takes_place(self.status) {
            return;
        }
        if self.hosts.iter().chain(self.participants).any(briefs) {
            return;
        }
        // Who receives the others is the likeliest to inform them.
        let help = match self.hosts {
            [host] => called(data, host).map(|name| format!("{name}, who receives the others,")),
            _ => None,
        };
        let who = help.unwrap_or_else(|| "those who informed the others".to_owned());
        subject
            .at(&format!("{}/kind", self.base), "nobody briefs at this briefing")
            .also(
                &format!("{}/participants_complete", self.base),
                "all who took part are listed",
            )
            .help(format!(
                "give {who} `role: briefer`, or take `participants_complete` out where the source does not say who it was"
            ));
    }
}

/// Whether somebody informs the others.
fn briefs(participant: &Participant) -> bool {
    matches!(
        participant.role,
        ParticipantRole::Briefer | ParticipantRole::Speaker
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn briefing(rest: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
meetings:
  - id: a
    date: 2021-11-28
    kind: briefing
    {rest}
"
            ),
        )
    }

    const COMPLETE: &str = "participants_complete: true";

    #[test]
    fn shows_that_the_list_is_complete() {
        insta::assert_snapshot!(briefing("participants: [x, y]\n    participants_complete: true"), @"
        4:11 warning[briefing-without-briefer]: nobody briefs at this briefing
          6:28 all who took part are listed
          help: give those who informed the others `role: briefer`, or take `participants_complete` out where the source does not say who it was
        ");
        let host = briefing(&format!("hosts: [{{office: director}}]\n    {COMPLETE}"));
        let help = "help: give the holder of `director`, who receives the others, `role: briefer`";
        assert!(host.contains(help), "{host}");
    }

    #[test]
    fn whoever_informs_the_others_briefs() {
        for (role, is_found) in [
            ("briefer", false),
            ("speaker", false),
            ("attendee", true),
            ("host", true),
            ("chair", true),
            ("guest", true),
        ] {
            for list in ["participants", "hosts"] {
                let rest = format!("{list}: [{{person: x, role: {role}}}, y]\n    {COMPLETE}");
                let found = briefing(&rest);
                assert_eq!(!found.is_empty(), is_found, "{list} {role}: {found}");
            }
        }
    }

    #[test]
    fn is_silent_on_an_open_list_another_kind_and_what_was_called_off() {
        for rest in ["participants: [x, y]", "participants_complete: false"] {
            assert_eq!(briefing(rest), "", "{rest}");
        }
        for (kind, status, is_found) in [
            ("briefing", "concluded", true),
            ("briefing", "planned", true),
            ("briefing", "cancelled", false),
            ("briefing", "postponed", false),
            ("bilateral-talks", "concluded", false),
            ("press-conference", "concluded", false),
        ] {
            let yaml = format!(
                "meetings:\n  - {{id: a, date: 2021, kind: {kind}, status: {status}, {COMPLETE}}}\n"
            );
            assert_eq!(!lint(&RULE, &yaml).is_empty(), is_found, "{kind} {status}");
        }
        let without = format!("meetings:\n  - {{id: a, date: 2021, {COMPLETE}}}\n");
        assert_eq!(lint(&RULE, &without), "", "the kind is not known");
    }

    #[test]
    fn looks_at_the_meetings_of_a_visit() {
        let visit = |status: &str, meeting: &str| {
            lint(
                &RULE,
                &format!(
                    "visits:\n  - id: a\n    status: {status}\n    stops: [{{country: LV}}]\n    meetings:\n      - {{kind: briefing, {meeting}}}\n"
                ),
            )
        };
        let found = visit("concluded", COMPLETE);
        assert!(found.starts_with("6:16 warning"), "{found}");
        assert_eq!(visit("cancelled", COMPLETE), "");
        let own = format!("{COMPLETE}, status: concluded");
        assert_ne!(visit("cancelled", &own), "", "its own status holds");
        assert_eq!(visit("concluded", "country: LV"), "");
    }
}
