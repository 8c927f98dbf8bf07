use chancery_model::{Citation, Date, Day, Interval, Kind, Person, Record, Status};
use chancery_source::{Change, Kind as Sort, Node, Tree};

use crate::publications::Publications;
use crate::rule::declare_rule;
use crate::shapes::Step;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A date written as "on or before" a day on which its sources had long appeared, or a
    /// `last_seen` later than the last of them was published or read, or than today.
    ///
    /// Ends (`until`) are passed over, and so is what was not concluded: a source may know a
    /// day by which something is to happen.
    ///
    /// # Why it matters
    /// What a source of November reports had happened by November. The tighter bound costs
    /// nothing, and it is what tells two readings of a timeline apart.
    ///
    /// # Example
    /// ```yaml bad
    /// sources:
    ///   - id: nato-189041
    ///     kind: press-release
    ///     title: Joint NATO-EU visit
    ///     published: 2021-11-28
    /// deployments:
    ///   - id: nato-expert-team-lithuania
    ///     title: Team of experts
    ///     kind: expert-team
    ///     since: ..2021-12-31
    ///     sources: [nato-189041]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// sources:
    ///   - id: nato-189041
    ///     kind: press-release
    ///     title: Joint NATO-EU visit
    ///     published: 2021-11-28
    /// deployments:
    ///   - id: nato-expert-team-lithuania
    ///     title: Team of experts
    ///     kind: expert-team
    ///     since: ..2021-11-28
    ///     sources: [nato-189041]
    /// ```
    "bound-after-source", Warning, Check::Against(check)
}

/// Dates that a source may know beforehand, or that are about a source itself.
const PASSED_OVER: [&str; 3] = ["until", "previous_date", "published"];

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    if entry.record.is_none() {
        return;
    }
    if entry.kind == Kind::Coverage {
        return;
    }
    data.walk(entry, &mut |step| {
        if matches!(step.definition, Some("Date" | "Span")) {
            check_date(data, entry, step, subject);
        }
    });
    if let Some(Record::Person(person)) = &entry.record {
        check_tenures(data, person, subject);
    }
}

/// Nobody was seen in office on a day that no source can tell of.
fn check_tenures(data: &DataSet<'_>, person: &Person, subject: &mut Subject<'_>) {
    for (index, tenure) in person.tenures.iter().enumerate() {
        let Some(seen) = &tenure.last_seen else {
            continue;
        };
        let pointer = format!("/tenures/{index}/last_seen");
        if let Some(today) = data.today()
            && Interval::of(today).is_surely_before(&seen.interval())
        {
            subject
                .at(
                    &pointer,
                    format!("`last_seen` is {seen}, and today is {today}"),
                )
                .help("write the day on which a source last showed the holder in office");
            continue;
        }
        let own = if tenure.sources.is_empty() {
            &person.sources
        } else {
            &tenure.sources
        };
        if let Some((source, field, last)) = last_word(data, own)
            && Interval::of(last).is_surely_before(&seen.interval())
        {
            subject
                .at(
                    &pointer,
                    format!("`last_seen` is {seen}, and no source reaches beyond {last}"),
                )
                .also_in(source, field, "its newest source")
                .help("correct the day, or cite the source that shows the holder in office on it");
        }
    }
}

/// The last day on which one of the sources was published or read, and where that stands;
/// nothing where one of them is not on record or has no date.
fn last_word<'d>(
    data: &'d DataSet<'_>,
    citations: &[Citation],
) -> Option<(&'d Entry, &'static str, Day)> {
    let mut last: Option<(&Entry, &str, Day)> = None;
    for citation in citations {
        let entry = data
            .with_id(Kind::Source, citation.source.as_str())
            .next()?;
        let Some(Record::Source(source)) = &entry.record else {
            return None;
        };
        let published = source.published.map(|date| date.interval().latest);
        let (field, day) = match (&source.retrieved, published) {
            (Some(retrieved), _) => ("/retrieved", retrieved.day()),
            (None, Some(Some(published))) => ("/published", published),
            (None, _) => return None,
        };
        if last.is_none_or(|(_, _, known)| known < day) {
            last = Some((entry, field, day));
        }
    }
    last
}

fn check_date(data: &DataSet<'_>, entry: &Entry, step: &Step<'_>, subject: &mut Subject<'_>) {
    let text = step.node.text();
    let bound = text
        .strip_prefix("..")
        .and_then(|bound| bound.parse::<Date>().ok());
    let Some(bound) = bound else {
        return;
    };
    let pointer = step.pointer();
    let key = pointer.rsplit('/').next().unwrap_or_default();
    if PASSED_OVER.contains(&key) {
        return;
    }
    let around = Around {
        tree: &data.document(entry).tree,
        root: &entry.pointer,
        pointer: &pointer,
    };
    let status = around.nearest("status").map(Node::text);
    if step.definition == Some("Span")
        && status.is_some_and(|status| status != Status::Concluded.name())
    {
        return;
    }
    let sources = around.nearest("sources").map(cited).unwrap_or_default();
    let newest = Publications::of_ids(data, sources.into_iter()).and_then(|all| all.newest());
    let Some(newest) = newest else {
        return;
    };
    if !newest.published.is_surely_before(&bound.interval()) {
        return;
    }
    let note = subject
        .at(
            &pointer,
            format!(
                "`{text}` reaches beyond its newest source, which appeared on {}",
                newest.shown()
            ),
        )
        .also_in(newest.entry, "/published", "its newest source");
    match newest.published.latest {
        Some(latest) => note
            .help(format!(
                "write `..{latest}`, or cite the source that names {bound}"
            ))
            .suggest([Change::SetText {
                pointer,
                text: format!("..{latest}"),
            }]),
        None => note.help(format!("cite the source that names {bound}")),
    };
}

/// A value with what stands around it in its record.
struct Around<'a> {
    tree: &'a Tree,
    root: &'a str,
    pointer: &'a str,
}

impl<'a> Around<'a> {
    /// The value of a key in the innermost mapping around the value that has it, and has
    /// something there.
    fn nearest(&self, key: &str) -> Option<Node<'a>> {
        let mut pointer = self.pointer;
        loop {
            let (outer, _) = pointer.rsplit_once('/')?;
            let mapping = self.tree.find(&format!("{}{outer}", self.root))?.value;
            let value = mapping
                .get(key)
                .filter(|value| value.kind() == Sort::Text || !value.is_empty());
            if value.is_some() {
                return value;
            }
            pointer = outer;
        }
    }
}

/// The sources that a list of citations names.
fn cited(list: Node<'_>) -> Vec<&str> {
    list.items()
        .map(|item| item.get("source").map_or(item.text(), Node::text))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_as_of, repairs};

    const SOURCES: &str = "sources:\n  - {id: a, kind: book, title: A, published: 2021-11-28}\n  - {id: late, kind: book, title: B, published: 2022-03}\n  - {id: undated, kind: book, title: C}\n";

    fn unit(since: &str, sources: &str) -> String {
        format!(
            "{SOURCES}deployments:\n  - id: a\n    title: A\n    kind: battlegroup\n    since: {since}\n    sources: {sources}\n"
        )
    }

    #[test]
    fn offers_the_day_of_the_newest_source() {
        insta::assert_snapshot!(lint(&RULE, &unit("..2021-12-31", "[a]")), @"
        9:12 warning[bound-after-source]: `..2021-12-31` reaches beyond its newest source, which appeared on 2021-11-28
          2:46 its newest source
          help: write `..2021-11-28`, or cite the source that names 2021-12-31
        ");
        insta::assert_snapshot!(repairs(&RULE, &unit("..2021-12-31", "[{source: a, locator: page 1}]")), @r#"ask: [SetText { pointer: "/deployments/0/since", text: "..2021-11-28" }]"#);
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for since in [
            "..2021-11-28",
            "..2021-11",
            "..2021",
            "2021-12-31",
            "2021-12-31..",
            "..2021-12-31?",
        ] {
            assert_eq!(lint(&RULE, &unit(since, "[a]")), "", "{since}");
        }
        for sources in ["[a, late]", "[a, undated]", "[a, missing]"] {
            assert_eq!(lint(&RULE, &unit("..2021-12-31", sources)), "", "{sources}");
        }
    }

    #[test]
    fn nobody_was_seen_after_all_sources_or_after_today() {
        let data = |seen: &str, sources: &str| {
            let read =
                "  - {id: read, kind: book, title: D, published: 2021, retrieved: 2022-05-01}\n";
            format!(
                "{SOURCES}{read}persons:\n  - id: b\n    name: B\n    tenures: [{{office: c, last_seen: {seen}}}]\n    sources: {sources}\n"
            )
        };
        let found =
            |seen: &str, sources: &str| lint_as_of(&RULE, &data(seen, sources), "2023-01-01");
        insta::assert_snapshot!(found("2021-11-29", "[a]"), @"
        9:38 warning[bound-after-source]: `last_seen` is 2021-11-29, and no source reaches beyond 2021-11-28
          2:46 its newest source
          help: correct the day, or cite the source that shows the holder in office on it
        ");
        insta::assert_snapshot!(found("2023-01-02", "[undated]"), @"
        9:38 warning[bound-after-source]: `last_seen` is 2023-01-02, and today is 2023-01-01
          help: write the day on which a source last showed the holder in office
        ");
        for (seen, sources) in [
            ("2021-11-28", "[a]"),
            ("2021-11", "[a]"),
            ("2022-03-31", "[a, late]"),
            ("2022-05-01", "[a, read]"),
            ("2022-12-31", "[a, undated]"),
            ("2022-12-31", "[a, missing]"),
            ("2023", "[undated]"),
        ] {
            assert_eq!(found(seen, sources), "", "{seen} {sources}");
        }
        assert_ne!(found("2022-05-02", "[a, read]"), "");
    }

    #[test]
    fn takes_the_sources_of_the_item() {
        let person = |sources: &str| {
            format!(
                "{SOURCES}persons:\n  - id: b\n    name: B\n    tenures: [{{office: c, since: ..2021-12-31, sources: {sources}}}]\n    sources: [late]\n"
            )
        };
        assert_ne!(lint(&RULE, &person("[a]")), "");
        assert_eq!(lint(&RULE, &person("[late]")), "");
        assert_eq!(lint(&RULE, &person("[]")), "");
    }

    #[test]
    fn lets_a_source_know_what_is_to_come() {
        let visit = |status: &str| {
            lint(
                &RULE,
                &format!(
                    "{SOURCES}visits:\n  - id: a\n    date: ..2021-12-31\n    status: {status}\n    sources: [a]\n"
                ),
            )
        };
        assert_ne!(visit("concluded"), "");
        assert_eq!(visit("planned"), "");
        assert_eq!(
            lint(&RULE, &unit("2021\n    until: ..2021-12-31", "[a]")),
            ""
        );
    }
}
