use std::collections::HashSet;

use chancery_model::{Date, Kind, Record, Span};
use chancery_source::Change;

use crate::filing::filed;
use crate::references::each_reference;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

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
    "id-date-mismatch", Info, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut named: Option<HashSet<(Kind, &str)>> = None;
    for entry in data.entries() {
        let Some(mismatch) = entry.record.as_ref().and_then(mismatch) else {
            continue;
        };
        let mut subject = findings.about(entry);
        let note = subject
            .at("/id", mismatch.message)
            .also("/date", "it began here");
        let Some(id) = mismatch.meant else {
            continue;
        };
        let note = note.help(format!("rename it to `{id}`, or correct the date"));
        // Whatever refers to it would have to be renamed too, in files of its own.
        let named = named.get_or_insert_with(|| all_named(data));
        let is_named = named.contains(&(entry.kind, mismatch.id));
        if !is_named && data.with_id(entry.kind, &id).next().is_none() {
            note.suggest(renaming(data, entry, mismatch.id, id));
        }
    }
}

/// What is wrong with an identifier, and the one that was meant.
struct Mismatch<'r> {
    id: &'r str,
    message: String,
    /// The identifier that fits, where the day is known.
    meant: Option<String>,
}

fn mismatch(record: &Record) -> Option<Mismatch<'_>> {
    let (id, date) = event(record)?;
    let (stated, rest) = leading_date(id)?;
    let start = date.start();
    if date.is_reversed() || stated.interval().may_overlap(&start) {
        return None;
    }
    let begins = match start.day() {
        Some(day) => format!("on {day}"),
        None => format!("in {date}"),
    };
    Some(Mismatch {
        id,
        message: format!("the id says {stated}, but this began {begins}"),
        meant: start.day().map(|day| format!("{day}{rest}")),
    })
}

/// Every identifier that some record refers to.
fn all_named<'d>(data: &DataSet<'d>) -> HashSet<(Kind, &'d str)> {
    let mut named = HashSet::new();
    for entry in data.entries() {
        each_reference(data, entry, &mut |_, kind, id| {
            named.insert((kind, id));
        });
    }
    named
}

/// Another identifier for a record, and another name for its file if that bears the old one.
fn renaming(data: &DataSet<'_>, entry: &Entry, old: &str, id: String) -> Vec<Change> {
    let filed = filed(data, entry).filter(|filed| filed.stem == old);
    let rename = filed.map(|filed| Change::RenameFile {
        name: format!("{id}.{}", filed.extension),
    });
    let pointer = "/id".to_owned();
    let set = Change::SetText { pointer, text: id };
    std::iter::once(set).chain(rename).collect()
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
    use crate::testing::{lint, repairs};

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

    #[test]
    fn renames_what_nothing_refers_to() {
        let record = "type: visit\nid: 2021-11-27-baltic\ndate: 2021-11-28\n";
        insta::assert_snapshot!(repairs(&RULE, record), @r#"ask: [SetText { pointer: "/id", text: "2021-11-28-baltic" }]"#);
        let filed = format!("# visits/2021-11-27-baltic.yaml\n{record}");
        insta::assert_snapshot!(repairs(&RULE, &filed), @r#"ask: [SetText { pointer: "/id", text: "2021-11-28-baltic" }, RenameFile { name: "2021-11-28-baltic.yaml" }]"#);
        let named = "visits:\n  - {id: 2021-11-27-baltic, date: 2021-11-28}\nstatements:\n  - {id: a, kind: position, visit: 2021-11-27-baltic}\n";
        assert_ne!(lint(&RULE, named), "");
        assert_eq!(repairs(&RULE, named), "");
    }
}
