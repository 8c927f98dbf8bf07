use chancery_model::{MinisterialMeeting, Record};

use crate::frames::{Outside, are_apart, outside, widened};
use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A session with a day that lies outside the ministerial meeting.
    ///
    /// Where no session lies within the meeting, that is one fault: of the meeting's days.
    ///
    /// Dates that are known in part are compared only as far as they are known.
    ///
    /// # Why it matters
    /// A meeting lasts from its first session to its last. A session on another day is in no
    /// calendar, and those who were invited to it are looked for on days on which nobody met.
    ///
    /// # Example
    /// ```yaml bad
    /// ministerial_meetings:
    ///   - id: 2021-11-30-riga
    ///     body: north-atlantic-council
    ///     level: foreign-ministers
    ///     status: concluded
    ///     date: 2021-11-30
    ///     sessions:
    ///       - format: NATO-Ukraine Commission
    ///         date: 2021-12-01
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// ministerial_meetings:
    ///   - id: 2021-11-30-riga
    ///     body: north-atlantic-council
    ///     level: foreign-ministers
    ///     status: concluded
    ///     date: 2021-11-30/2021-12-01
    ///     sessions:
    ///       - format: NATO-Ukraine Commission
    ///         date: 2021-12-01
    /// ```
    "session-outside-meeting", Error, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::MinisterialMeeting(meeting)) = &entry.record else {
        return;
    };
    let sessions = meeting.sessions.iter().map(|session| session.date.as_ref());
    let outside = outside(&meeting.date, sessions);
    if outside.len() > 1
        && outside.len() == meeting.sessions.len()
        && are_apart(&meeting.date, &outside)
    {
        report_all(meeting, &outside, subject);
        return;
    }
    let help = match widened(&meeting.date, outside.iter().map(|session| session.date)) {
        Some(wide) => format!("correct the session's date, or widen the meeting to `{wide}`"),
        None => "correct the session's date, or widen the meeting".to_owned(),
    };
    for Outside {
        index,
        date,
        is_early,
    } in outside
    {
        let side = if is_early {
            "begins before the meeting"
        } else {
            "ends after the meeting"
        };
        subject
            .at(
                &format!("/sessions/{index}/date"),
                format!("the session on {date} {side}"),
            )
            .also("/date", "the meeting's days")
            .help(help.clone());
    }
}

/// Reports the meeting's days, not each session: it is more likely that one date is wrong
/// than all others.
fn report_all(meeting: &MinisterialMeeting, sessions: &[Outside<'_>], subject: &mut Subject<'_>) {
    let (first, last) = (sessions[0], sessions[sessions.len() - 1]);
    let days = widened(first.date, sessions.iter().map(|session| session.date));
    subject
        .at(
            "/date",
            format!("no session lies within the meeting of {}", meeting.date),
        )
        .also(
            &format!("/sessions/{}/date", first.index),
            "the first session",
        )
        .also(
            &format!("/sessions/{}/date", last.index),
            "the last session",
        )
        .help(match days {
            Some(days) => format!("write the days of its sessions: `{days}`, or correct those"),
            None => "correct the meeting's days, or those of its sessions".to_owned(),
        });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn meeting(date: &str, sessions: &[&str]) -> String {
        let sessions: Vec<String> = sessions
            .iter()
            .map(|date| format!("      - {{date: {date}}}\n"))
            .collect();
        format!(
            "\
ministerial_meetings:
  - id: a
    body: council
    level: foreign-ministers
    status: concluded
    date: {date}
    sessions:
{}",
            sessions.concat()
        )
    }

    fn on(session: &str) -> String {
        lint(&RULE, &meeting("2021-11-30/2021-12-01", &[session]))
    }

    #[test]
    fn names_the_side_and_the_wider_span() {
        insta::assert_snapshot!(on("2021-12-02"), @"
        8:16 error[session-outside-meeting]: the session on 2021-12-02 ends after the meeting
          6:11 the meeting's days
          help: correct the session's date, or widen the meeting to `2021-11-30/2021-12-02`
        ");
        insta::assert_snapshot!(on("2021-11-29"), @"
        8:16 error[session-outside-meeting]: the session on 2021-11-29 begins before the meeting
          6:11 the meeting's days
          help: correct the session's date, or widen the meeting to `2021-11-29/2021-12-01`
        ");
        let yaml = meeting("2021-11-30", &["2021-12-01"]);
        assert_eq!(repairs(&RULE, &yaml), "", "which of the two, people know");
    }

    #[test]
    fn widens_for_all_sessions_at_once() {
        let found = lint(
            &RULE,
            &meeting("2021-11-30", &["2021-11-29", "2021-11-30", "2021-12-01"]),
        );
        let wide = "widen the meeting to `2021-11-29/2021-12-01`\n";
        assert_eq!(found.matches(wide).count(), 2, "{found}");
        let open = lint(&RULE, &meeting("2021-11-30", &["2021-12-01.."]));
        assert!(open.contains("or widen the meeting\n"), "{open}");
    }

    #[test]
    fn a_wrong_year_of_the_meeting_is_one_fault() {
        let days = ["2021-11-30", "2021-12-01"];
        insta::assert_snapshot!(lint(&RULE, &meeting("2012-11-30/2012-12-01", &days)), @"
        6:11 error[session-outside-meeting]: no session lies within the meeting of 2012-11-30/2012-12-01
          8:16 the first session
          9:16 the last session
          help: write the days of its sessions: `2021-11-30/2021-12-01`, or correct those
        ");
        let single = lint(&RULE, &meeting("2012-11-30", &days[..1]));
        assert!(single.contains("the session on 2021-11-30"), "{single}");
        let open = lint(&RULE, &meeting("2012", &["2021-11..", "2021-12-01"]));
        assert!(open.contains("or those of its sessions"), "{open}");
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for date in [
            "2021-11-30",
            "2021-12-01",
            "2021-11-30/2021-12-01",
            "2021-11",
            "2021-12",
            "2021",
            "2021-12-02?",
            "2021-11-30/..",
            "..2021-12-31",
            "2021-12-03/2021-12-02",
        ] {
            assert_eq!(on(date), "", "{date}");
        }
        let sessions = ["2021-12-02"];
        assert_eq!(lint(&RULE, &meeting("2021-12", &sessions)), "");
        let reversed = meeting("2021-12-01/2021-11-30", &sessions);
        assert_eq!(lint(&RULE, &reversed), "", "reversed");
        let undated = meeting("2021-11-30", &[]).replace("sessions:", "sessions: [{title: A}]");
        assert_eq!(lint(&RULE, &undated), "");
    }
}
