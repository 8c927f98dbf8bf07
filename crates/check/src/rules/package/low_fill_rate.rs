use chancery_source::Kind as Sort;

use crate::rule::declare_rule;
use crate::words::{grouped, plural};
use crate::{Check, DataSet, Entry, Findings};

/// What a share loses when it is multiplied, so that 7 of 100 are not fewer than 0.07.
const ROUNDING: f64 = 1e-6;

declare_rule! {
    /// # What it finds
    /// A field that is filled in for a smaller share of the records of a kind than
    /// `chancery.toml` asserts under `fill`.
    ///
    /// An empty list fills nothing in. The rule looks only when the whole data set is checked.
    ///
    /// # Why it matters
    /// Most fields may be left out, so that no other rule notices when an import loses one
    /// everywhere, or when nobody fills it in any more.
    ///
    /// # Example
    /// ```toml
    /// [kinds.persons.fill]
    /// born = 0.8
    /// ```
    /// ```yaml bad
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     born: 1959-03-16
    ///   - id: ursula-von-der-leyen
    ///     name: Ursula von der Leyen
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [kinds.persons.fill]
    /// born = 0.8
    /// ```
    /// ```yaml good
    /// persons:
    ///   - id: jens-stoltenberg
    ///     name: Jens Stoltenberg
    ///     born: 1959-03-16
    ///   - id: ursula-von-der-leyen
    ///     name: Ursula von der Leyen
    ///     born: 1958-10-08
    /// ```
    "low-fill-rate", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let Some(expectations) = data.expectations() else {
        return;
    };
    for expected in &expectations.kinds {
        for (field, share) in &expected.fill {
            let all: Vec<&Entry> = data.of_kind(expected.kind).collect();
            let lacking: Vec<&Entry> = all
                .iter()
                .copied()
                .filter(|entry| !is_filled(data, entry, field))
                .collect();
            let filled = all.len() - lacking.len();
            if filled as f64 + ROUNDING >= share.value * all.len() as f64 {
                continue;
            }
            let records = plural(&expected.kind.name().replace('-', " "));
            let message = format!(
                "`{field}` is filled in for {} of {} {records}, a smaller share than {}",
                grouped(filled),
                grouped(all.len()),
                share.value
            );
            findings
                .about_document(expectations.document)
                .at_bytes(share.bytes.clone(), message)
                .help(format!(
                    "fill it in for {}, or lower the share",
                    named(&lacking)
                ));
        }
    }
}

/// Whether an entry has a value that says something, by what is written: a record need not be
/// accepted for that.
fn is_filled(data: &DataSet<'_>, entry: &Entry, field: &str) -> bool {
    data.node(entry)
        .get(field)
        .is_some_and(|value| match value.kind() {
            Sort::Null => false,
            Sort::List => value.items().next().is_some(),
            Sort::Map => value.entries().next().is_some(),
            Sort::Text | Sort::Number | Sort::Bool => true,
        })
}

/// The first of some records by their identifiers, and how many others there are.
fn named(entries: &[&Entry]) -> String {
    let ids: Vec<String> = entries
        .iter()
        .filter_map(|entry| entry.id.as_deref())
        .take(3)
        .map(|id| format!("`{id}`"))
        .collect();
    let rest = entries.len() - ids.len();
    match (ids.split_last(), rest) {
        (None, _) => "those that lack it".to_owned(),
        (Some((only, [])), 0) => only.clone(),
        (Some((last, first)), 0) => format!("{} and {last}", first.join(", ")),
        (_, 1) => format!("{} and 1 other", ids.join(", ")),
        (_, rest) => format!("{} and {} others", ids.join(", "), grouped(rest)),
    }
}

#[cfg(test)]
mod tests {
    use chancery_model::Kind;

    use super::RULE;
    use crate::ExpectedOfKind;
    use crate::testing::{lint_expecting, stated};

    fn filled(field: &str, share: f64, yaml: &str) -> String {
        let fill = vec![(field.to_owned(), stated(share))];
        lint_expecting(
            &RULE,
            yaml,
            ExpectedOfKind {
                fill,
                ..ExpectedOfKind::nothing(Kind::Person)
            },
        )
    }

    /// So many persons of whom so many have a day of birth.
    fn persons(all: usize, born: usize) -> String {
        let mut yaml = "persons:\n".to_owned();
        for at in 0..all {
            let more = if at < born { ", born: 1959" } else { "" };
            yaml.push_str(&format!("  - {{id: p{at}, name: P{more}}}\n"));
        }
        yaml
    }

    #[test]
    fn says_the_share_and_who_lacks_it() {
        insta::assert_snapshot!(filled("born", 0.8, &persons(5, 3)), @"
        1:5 warning[low-fill-rate]: `born` is filled in for 3 of 5 persons, a smaller share than 0.8
          help: fill it in for `p3` and `p4`, or lower the share
        ");
        assert!(filled("born", 1.0, &persons(1, 0)).contains("fill it in for `p0`, or"));
        assert!(
            filled("born", 1.0, &persons(4, 0))
                .contains("fill it in for `p0`, `p1`, `p2` and 1 other, or")
        );
        assert!(filled("born", 1.0, &persons(9, 0)).contains("`p2` and 6 others, or"));
    }

    #[test]
    fn an_empty_list_fills_nothing_in() {
        let yaml = "persons:\n  - {id: a, name: A, aliases: []}\n";
        assert_ne!(filled("aliases", 1.0, yaml), "");
        assert_eq!(filled("aliases", 1.0, &yaml.replace("[]", "[B]")), "");
    }

    #[test]
    fn is_silent_on_a_share_that_is_reached() {
        assert_eq!(filled("born", 0.8, &persons(5, 4)), "");
        // 0.07 times 100 is a little more than 7 to a computer.
        assert_eq!(filled("born", 0.07, &persons(100, 7)), "");
        assert_eq!(
            filled("born", 1.0, "topics:\n  - {id: a, label: A}\n"),
            "",
            "nobody lacks it"
        );
    }
}
