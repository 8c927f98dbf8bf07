use std::cell::OnceCell;
use std::collections::HashMap;

use chancery_model::{Kind, Organisation, Record};
use chancery_source::Change;

use crate::data_set::{Index, Lasting};
use crate::mentions::{Mention, each_mention};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// An organisation that is named with a day on which it did not exist: as a participant,
    /// as the body that meets, as the leader of an operation, as the party of a document.
    ///
    /// What a record is about, and what came of it, may be of any time.
    ///
    /// # Why it matters
    /// Organisations follow one another under new names: talks of 1985 were not held with the
    /// European Union. Whoever follows one of them through the years meets it where it was
    /// not.
    ///
    /// # Example
    /// ```yaml bad
    /// organisations:
    ///   - {id: eec, name: EEC, kind: supranational-union, since: 1958-01-01, until: 1993-10-31, successor: eu}
    ///   - {id: eu, name: European Union, kind: supranational-union, since: 1993-11-01}
    /// meetings:
    ///   - id: 1985-03-29-brussels
    ///     date: 1985-03-29
    ///     participants:
    ///       - organisation: eu
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// organisations:
    ///   - {id: eec, name: EEC, kind: supranational-union, since: 1958-01-01, until: 1993-10-31, successor: eu}
    ///   - {id: eu, name: European Union, kind: supranational-union, since: 1993-11-01}
    /// meetings:
    ///   - id: 1985-03-29-brussels
    ///     date: 1985-03-29
    ///     participants:
    ///       - organisation: eec
    /// ```
    "organisation-inactive", Error, Check::All(check)
}

/// How many of a chain of organisations that followed one another are looked at.
const DEPTH: usize = 16;

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut bounded: Index<&str, (&Entry, &Organisation)> = Index::default();
    for entry in data.entries() {
        if let Some(Record::Organisation(organisation)) = &entry.record
            && (organisation.since.is_some() || organisation.until.is_some())
            && data.is_named_by_its_id(entry)
        {
            bounded.insert(organisation.id.as_str(), (entry, organisation));
        }
    }
    if bounded.is_empty() {
        return;
    }
    let before: OnceCell<HashMap<&str, Vec<&Organisation>>> = OnceCell::new();
    each_mention(
        data,
        Kind::Organisation,
        &|id| bounded.contains_key(id),
        &mut |mention| {
            let Some(&(entry, organisation)) = bounded.get(mention.id) else {
                return;
            };
            let (start, end) = (&mention.when.start, &mention.when.end);
            if !lasting(organisation).may_cover(start, end) {
                let before = before.get_or_init(|| predecessors(data));
                report(data, &mention, entry, organisation, before, findings);
            }
        },
    );
}

fn lasting(organisation: &Organisation) -> Lasting {
    Lasting {
        since: organisation.since,
        until: organisation.until,
    }
}

/// The organisations whose place each took.
fn predecessors<'d>(data: &'d DataSet<'_>) -> HashMap<&'d str, Vec<&'d Organisation>> {
    let mut all: HashMap<&str, Vec<&Organisation>> = HashMap::new();
    for entry in data.entries() {
        if let Some(Record::Organisation(organisation)) = &entry.record
            && let Some(successor) = &organisation.successor
        {
            all.entry(successor.as_str())
                .or_default()
                .push(organisation);
        }
    }
    all
}

fn report(
    data: &DataSet<'_>,
    mention: &Mention<'_>,
    entry: &Entry,
    organisation: &Organisation,
    before: &HashMap<&str, Vec<&Organisation>>,
    findings: &mut Findings,
) {
    let when = &mention.when;
    let is_gone = organisation
        .until
        .is_some_and(|until| until.interval().is_surely_before(&when.start));
    let (bound, word, label) = if is_gone {
        ("until", "existed no longer", "it ended here")
    } else {
        ("since", "did not yet exist", "it began here")
    };
    let mut subject = findings.about(mention.entry);
    let note = subject
        .at(
            &mention.pointer,
            format!("`{}` {word} {}", mention.id, when.shown),
        )
        .also(&when.pointer, "the days")
        .also_in(entry, &format!("/{bound}"), label);
    let other = if is_gone {
        later(data, organisation, mention)
    } else {
        earlier(organisation, before, mention)
    };
    match other {
        Some(other) => note
            .help(format!("name `{other}`, or correct one of the dates"))
            .suggest([Change::SetText {
                pointer: mention.pointer.clone(),
                text: other.to_owned(),
            }]),
        None => note.help("correct one of the dates, or name the organisation that there was"),
    };
}

/// The one of those that followed which surely existed then.
fn later<'d>(
    data: &'d DataSet<'_>,
    organisation: &Organisation,
    mention: &Mention<'_>,
) -> Option<&'d str> {
    let mut next = organisation.successor.as_ref();
    for _ in 0..DEPTH {
        let (_, other) = data.organisation(next?.as_str())?;
        if lasting(other).surely_covers(&mention.when.start, &mention.when.end) {
            return Some(other.id.as_str());
        }
        next = other.successor.as_ref();
    }
    None
}

/// The only one of those before which surely existed then.
fn earlier<'d>(
    organisation: &Organisation,
    before: &HashMap<&'d str, Vec<&'d Organisation>>,
    mention: &Mention<'_>,
) -> Option<&'d str> {
    let mut id = organisation.id.as_str();
    for _ in 0..DEPTH {
        let all = before.get(id)?;
        let existed = |other: &&&Organisation| {
            lasting(other).surely_covers(&mention.when.start, &mention.when.end)
        };
        let mut fitting = all.iter().filter(existed);
        if let Some(other) = fitting.next() {
            return fitting.next().is_none().then_some(other.id.as_str());
        }
        let [only] = all.as_slice() else {
            return None;
        };
        id = only.id.as_str();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn with(record: &str) -> String {
        format!(
            "\
organisations:
  - {{id: coal, name: Coal, kind: other, since: 1952-07-23, until: 1957-12-31, successor: eec}}
  - {{id: eec, name: EEC, kind: other, since: 1958-01-01, until: 1993-10-31, successor: eu}}
  - {{id: eu, name: EU, kind: other, since: 1993-11-01}}
  - {{id: one, name: One, kind: other, until: 1990, successor: both}}
  - {{id: two, name: Two, kind: other, since: 1980, until: 1990, successor: both}}
  - {{id: three, name: Three, kind: other, since: 1980, until: 1990, successor: both}}
  - {{id: both, name: Both, kind: other, since: 1991}}
  - {{id: always, name: Always, kind: other}}
  - {{id: ring, name: Ring, kind: other, until: 1900, successor: ring}}
{record}
"
        )
    }

    fn meeting(date: &str, organisation: &str) -> String {
        with(&format!(
            "meetings:\n  - {{id: a, date: {date}, participants: [{{organisation: {organisation}}}]}}"
        ))
    }

    #[test]
    fn shows_when_it_existed() {
        insta::assert_snapshot!(lint(&RULE, &meeting("1985-03-29", "eu")), @"
        12:61 error[organisation-inactive]: `eu` did not yet exist on 1985-03-29
          12:19 the days
          4:44 it began here
          help: name `eec`, or correct one of the dates
        ");
        insta::assert_snapshot!(lint(&RULE, &meeting("1993-11-01", "coal")), @"
        12:61 error[organisation-inactive]: `coal` existed no longer on 1993-11-01
          12:19 the days
          2:67 it ended here
          help: name `eu`, or correct one of the dates
        ");
        insta::assert_snapshot!(lint(&RULE, &meeting("1985", "both")), @"
        12:55 error[organisation-inactive]: `both` did not yet exist on 1985
          12:19 the days
          8:48 it began here
          help: correct one of the dates, or name the organisation that there was
        ");
    }

    #[test]
    fn suggests_the_one_that_there_was() {
        insta::assert_snapshot!(repairs(&RULE, &meeting("1985-03-29", "eu")), @r#"ask: [SetText { pointer: "/meetings/0/participants/0/organisation", text: "eec" }]"#);
        for (date, organisation, other) in [
            ("1953-01-01", "eu", "coal"),
            ("2021", "coal", "eu"),
            ("1960", "coal", "eec"),
        ] {
            let repair = repairs(&RULE, &meeting(date, organisation));
            assert!(repair.contains(&format!("\"{other}\"")), "{repair}");
        }
        for (date, organisation) in [
            ("1985", "both"),
            ("1950", "eu"),
            ("1950", "coal"),
            ("1950", "ring"),
            ("1979", "both"),
        ] {
            let found = meeting(date, organisation);
            assert_ne!(lint(&RULE, &found), "", "{date} {organisation}");
            assert_eq!(repairs(&RULE, &found), "", "{date} {organisation}");
        }
    }

    #[test]
    fn the_days_decide() {
        for (date, organisation, is_found) in [
            ("1993-10-31", "eu", true),
            ("1993-11-01", "eu", false),
            ("1993-10-30/1993-11-01", "eu", false),
            ("1993", "eu", false),
            ("1993-10-31", "eec", false),
            ("1993-11-01", "eec", true),
            ("1900", "always", false),
            ("1900", "nobody", false),
            ("1950/1940", "eu", false),
        ] {
            let found = lint(&RULE, &meeting(date, organisation));
            assert_eq!(!found.is_empty(), is_found, "{date} {organisation}");
        }
    }

    #[test]
    fn looks_wherever_a_day_stands_with_it() {
        for record in [
            "ministerial_meetings:\n  - {id: a, body: eu, level: foreign-ministers, status: concluded, date: 1985}",
            "ministerial_meetings:\n  - {id: a, body: x, level: foreign-ministers, status: concluded, date: 1995, sessions: [{date: 1985, participants: [{organisation: eu}]}]}",
            "ministerial_meetings:\n  - {id: a, body: x, level: foreign-ministers, status: concluded, date: 1985, chair: {organisation: eu}}",
            "operations:\n  - {id: a, title: A, organisation: eec, since: 1999}",
            "deployments:\n  - {id: a, title: A, kind: brigade, organisation: eu, until: 1985}",
            "documents:\n  - {id: a, title: A, kind: treaty, status: signed, signed: 1985, parties: [{organisation: eu}]}",
            "persons:\n  - {id: a, name: A, tenures: [{office: x, cabinet: eec, since: 1999}]}",
            "visits:\n  - {id: a, date: 1985, visitors: [{person: x, on_behalf_of: {organisation: eu}}]}",
        ] {
            assert!(lint(&RULE, &with(record)).contains("error["), "{record}");
        }
        for record in [
            "operations:\n  - {id: a, title: A, organisation: eec, since: 1990, until: 1999}",
            "operations:\n  - {id: a, title: A, organisation: eu, since: 1985}",
            "persons:\n  - {id: a, name: A, tenures: [{office: x, cabinet: eec}]}",
            "documents:\n  - {id: a, title: A, kind: treaty, status: signed, parties: [{organisation: eu}]}",
            "statements:\n  - {id: a, kind: call, date: 1985, speaker: x, about: [{organisation: eu}], summary: A, topics: [x]}",
            "ministerial_meetings:\n  - {id: a, body: eu, level: foreign-ministers, status: cancelled, date: 1985}",
            "persons:\n  - {id: a, name: A, tenures: [{office: eu, since: 1985}]}",
        ] {
            assert_eq!(lint(&RULE, &with(record)), "", "{record}");
        }
    }
}
