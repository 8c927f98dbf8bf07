use chancery_source::{Change, Kind as Sort, Node, Syntax};

use crate::rule::declare_rule;
use crate::texts::shown;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A sentence that the commas of a list in brackets have cut into items.
    ///
    /// It is told by items without quotes of which a later one goes on where the one before
    /// left off: in lower case after a capital, with `and` or `but`, or inside a bracket that
    /// the one before has opened.
    ///
    /// # Why it matters
    /// `[Size, lead not given]` says that two things are open, the first of which is "Size".
    /// Nothing fails, and what the writer meant is lost.
    ///
    /// # Example
    /// ```yaml bad
    /// deployments:
    ///   - id: nato-expert-team-lithuania
    ///     title: Team of experts in Lithuania
    ///     kind: expert-team
    ///     open: [Size, lead not given]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// deployments:
    ///   - id: nato-expert-team-lithuania
    ///     title: Team of experts in Lithuania
    ///     kind: expert-team
    ///     open: ["Size, lead not given"]
    /// ```
    "split-prose", Warning, Check::Against(check)
}

/// The lists whose items are sentences or parts of one. Elsewhere (`aliases`) an item in
/// lower case is a name.
const LISTS_OF_PROSE: [&str; 2] = ["open", "asks"];

/// Words with which an item goes on, and no item begins.
const GOING_ON: [&str; 8] = [
    "and",
    "or",
    "but",
    "nor",
    "which",
    "although",
    "because",
    "respectively",
];

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    if entry.record.is_none() {
        return;
    }
    if data.document(entry).syntax != Syntax::Yaml {
        return;
    }
    data.walk(entry, &mut |step| {
        for key in LISTS_OF_PROSE
            .into_iter()
            .filter(|key| step.node.kind() == Sort::Map && step.may_have(key))
        {
            let Some((list, whole)) = step
                .node
                .get(key)
                .and_then(|list| Some((list, joined(list)?)))
            else {
                continue;
            };
            let pointer = format!("{}/{key}", step.pointer());
            let cut = whole
                .iter()
                .find(|text| text.contains(", "))
                .map_or("", String::as_str);
            let source = serde_json::json!(whole)
                .to_string()
                .replace("\",\"", "\", \"");
            subject
                .at(
                    &pointer,
                    format!(
                        "the commas cut {} into {} items",
                        shown(cut, |_| false),
                        list.items().count()
                    ),
                )
                .help(format!(
                    "if it is one sentence, put it in quotes: `{source}`"
                ))
                .suggest([Change::SetSource { pointer, source }]);
        }
    });
}

/// The items of a list in brackets with those put together that go on; nothing if none does.
fn joined(list: Node<'_>) -> Option<Vec<String>> {
    if list.kind() != Sort::List || list.is_plain() {
        return None;
    }
    let mut whole: Vec<String> = Vec::new();
    let mut was_plain = false;
    for item in list.items() {
        match whole.last_mut() {
            Some(before) if was_plain && item.is_plain() && goes_on(before, item.text()) => {
                before.push_str(", ");
                before.push_str(item.text());
            }
            _ => whole.push(item.text().to_owned()),
        }
        was_plain = item.is_plain();
    }
    (whole.len() < list.items().count()).then_some(whole)
}

/// Whether an item goes on where the one before left off.
fn goes_on(before: &str, item: &str) -> bool {
    let word = item.split(' ').next().unwrap_or_default();
    let is_open = |text: &str, [open, close]: [char; 2]| {
        text.matches(open).count() > text.matches(close).count()
    };
    let is_capitalised = |text: &str| {
        let word = text.split([' ', ',']).next().unwrap_or_default();
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
    };
    GOING_ON.contains(&word)
        || is_open(before, ['(', ')'])
        || is_open(before, ['“', '”'])
        || (is_capitalised(before) && item.starts_with(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_named, repairs};

    fn person(rest: &str) -> String {
        format!("persons:\n  - id: a\n    name: A\n    {rest}\n")
    }

    #[test]
    fn puts_the_sentence_together() {
        let yaml = person("open: [Size, lead not given, \"Days\"]");
        insta::assert_snapshot!(lint(&RULE, &yaml), @r#"
        4:11 warning[split-prose]: the commas cut `Size, lead not given` into 3 items
          help: if it is one sentence, put it in quotes: `["Size, lead not given", "Days"]`
        "#);
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"ask: [SetSource { pointer: "/persons/0/open", source: "[\"Size, lead not given\", \"Days\"]" }]"#);
        assert_ne!(lint(&RULE, &person("open: [the size, and who leads]")), "");
        assert_ne!(lint(&RULE, &person("open: [venues (Riga, Vilnius)]")), "");
    }

    #[test]
    fn is_silent_on_lists_that_are_meant() {
        for rest in [
            "open: [size, lead not given]",
            "open: [Size, Lead]",
            "open: [\"Size\", \"lead not given\"]",
            "open: [NATO's part, size of the team]",
            "open: [EU, size]",
            "aliases: [De Gaulle, de Gaulle]",
            "open:\n      - Size\n      - lead not given",
        ] {
            assert_eq!(lint(&RULE, &person(rest)), "", "{rest}");
        }
    }

    #[test]
    fn json_has_quotes_everywhere() {
        let json = "{\"type\": \"person\", \"id\": \"a\", \"name\": \"A\", \"open\": [\"Size\", \"lead not given\"]}";
        assert_eq!(lint_named(&RULE, "a.json", json), "");
    }
}
