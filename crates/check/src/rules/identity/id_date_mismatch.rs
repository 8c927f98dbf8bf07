use chancery_model::{Date, Record, Span};

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A visit, meeting or statement whose identifier begins with another day than the one
    /// on which it began.
    ///
    /// # Why it matters
    /// People find events by the date in the identifier. Where the two differ, one is
    /// usually a slip; where the identifier is published already it has to stay, and the
    /// difference wants a word of explanation.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-27-nato-eu-baltic
    ///     date: 2021-11-28/2021-11-29
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-nato-eu-baltic
    ///     date: 2021-11-28/2021-11-29
    /// ```
    "id-date-mismatch", Info, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some((id, date)) = entry.record.as_ref().and_then(event) else {
        return;
    };
    let Some((stated, rest)) = leading_date(id) else {
        return;
    };
    let start = date.start();
    if date.is_reversed() || stated.interval().may_overlap(&start) {
        return;
    }
    let begins = match start.day() {
        Some(day) => format!("on {day}"),
        None => format!("in {date}"),
    };
    let note = subject
        .at("/id", format!("the id says {stated}, but this began {begins}"))
        .also("/date", "it began here");
    if let Some(day) = start.day() {
        note.help(format!("rename it to `{day}{rest}`, or correct the date"));
    }
}

fn event(record: &Record) -> Option<(&str, &Span)> {
    Some(match record {
        Record::Visit(visit) => (visit.id.as_str(), &visit.date),
        Record::Meeting(meeting) => (meeting.id.as_str(), &meeting.date),
        Record::MinisterialMeeting(meeting) => (meeting.id.as_str(), &meeting.date),
        Record::Statement(statement) => (statement.id.as_str(), &statement.date),
        _ => return None,
    })
}

/// The date that an identifier begins with, as far as it goes, and the rest.
fn leading_date(id: &str) -> Option<(Date, &str)> {
    [10, 7, 4].into_iter().find_map(|length| {
        let (head, rest) = id.split_at_checked(length)?;
        let ends = rest.is_empty() || rest.starts_with('-');
        let date = head.parse::<Date>().ok()?;
        ends.then_some((date, rest))
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn visit(id: &str, date: &str) -> String {
        lint(&RULE, &format!("visits:\n  - id: {id}\n    date: {date}\n"))
    }

    #[test]
    fn compares_as_far_as_both_are_known() {
        assert_eq!(visit("2021-11-baltic", "2021-11-28"), "");
        assert_eq!(visit("2021-11-28-baltic", "2021-11"), "");
        assert_eq!(visit("2021-11-28-baltic", "2021-11-28?"), "");
        assert_ne!(visit("2021-10-baltic", "2021-11-28"), "");
        assert_ne!(visit("2020-baltic", "2021-11-28"), "");
    }

    #[test]
    fn takes_no_number_for_a_date() {
        assert_eq!(visit("189041-baltic", "2021-11-28"), "");
        assert_eq!(visit("20211127", "2021-11-28"), "");
    }

    #[test]
    fn offers_the_right_id() {
        insta::assert_snapshot!(visit("2021-11-27-baltic", "2021-11-28/2021-11-29"), @"
        2:9 info[id-date-mismatch]: the id says 2021-11-27, but this began on 2021-11-28
          3:11 it began here
          help: rename it to `2021-11-28-baltic`, or correct the date
        ");
    }
}
