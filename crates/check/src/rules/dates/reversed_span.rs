use chancery_model::{Date, Span};
use chancery_source::{Change, Kind as Sort};

use crate::rule::declare_rule;
use crate::{Check, Step, Subject};

declare_rule! {
    /// # What it finds
    /// Something that ends before it begins: a span of days, `since` and `until`, a count
    /// whose least is more than its most.
    ///
    /// Dates that are known in part are compared only as far as they are known.
    ///
    /// # Why it matters
    /// Lengths, calendars and timelines are worked out from the two ends. Each end by itself
    /// is well formed, so that no schema sees the slip.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-30-riga
    ///     date: 2021-12-01/2021-11-30
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-30-riga
    ///     date: 2021-11-30/2021-12-01
    /// ```
    "reversed-span", Error, Check::Value(check)
}

fn check(step: &Step<'_>, subject: &mut Subject<'_>) {
    match step.definition {
        Some("Span") => span(step, subject),
        Some("Count") => count(step, subject),
        _ => tenure(step, subject),
    }
}

fn span(step: &Step<'_>, subject: &mut Subject<'_>) {
    let Ok(span) = step.node.text().parse::<Span>() else {
        return;
    };
    if span.end().is_surely_before(&span.start()) {
        let (start, end) = step.node.text().split_once('/').unwrap_or_default();
        let pointer = step.pointer();
        let note = subject
            .at(
                &pointer,
                format!("ends on {end}, before it begins on {start}"),
            )
            .help(format!(
                "write `{end}/{start}`, or correct the mistyped date"
            ));
        let text = format!("{end}/{start}");
        if text.parse::<Span>().is_ok() {
            note.suggest([Change::SetText { pointer, text }]);
        }
    }
}

/// A mapping that holds from `since` until `until`.
fn tenure(step: &Step<'_>, subject: &mut Subject<'_>) {
    let date = |key: &str| step.node.get(key)?.text().parse::<Date>().ok();
    if step.node.kind() != Sort::Map {
        return;
    }
    let (Some(since), Some(until)) = (date("since"), date("until")) else {
        return;
    };
    if until.is_surely_before(&since) {
        let pointer = step.pointer();
        subject
            .at(
                &format!("{pointer}/until"),
                format!("ends on {until}, before it begins"),
            )
            .also(&format!("{pointer}/since"), "begins here")
            .help("swap the two dates, or correct the mistyped one")
            .suggest([
                set_text(format!("{pointer}/since"), until),
                set_text(format!("{pointer}/until"), since),
            ]);
    }
}

fn count(step: &Step<'_>, subject: &mut Subject<'_>) {
    let (least, most) = if step.node.kind() == Sort::Map {
        let number = |key: &str| step.node.get(key)?.text().parse::<u64>().ok();
        (number("minimum"), number("maximum"))
    } else {
        let ends = step.node.text().split_once('-');
        let number = |text: &str| text.parse::<u64>().ok();
        (
            ends.and_then(|(least, _)| number(least)),
            ends.and_then(|(_, most)| number(most)),
        )
    };
    if let (Some(least), Some(most)) = (least, most)
        && most < least
    {
        let pointer = step.pointer();
        let set = |key: &str, number: u64| Change::SetSource {
            pointer: format!("{pointer}/{key}"),
            source: number.to_string(),
        };
        let swap = if step.node.kind() == Sort::Map {
            vec![set("minimum", most), set("maximum", least)]
        } else {
            vec![set_text(pointer.clone(), format!("{most}-{least}"))]
        };
        subject
            .at(
                &pointer,
                format!("at least {least} is more than at most {most}"),
            )
            .help(format!(
                "write `{most}-{least}`, or correct the mistyped number"
            ))
            .suggest(swap);
    }
}

fn set_text(pointer: String, text: impl ToString) -> Change {
    let text = text.to_string();
    Change::SetText { pointer, text }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn visit(date: &str) -> String {
        lint(&RULE, &format!("visits:\n  - id: a\n    date: {date}\n"))
    }

    #[test]
    fn compares_as_far_as_both_are_known() {
        assert_eq!(visit("2021-11-28/2021-11"), "");
        assert_eq!(visit("2021-11/2021"), "");
        assert_eq!(visit("2021-11-28/.."), "");
        assert_eq!(visit("2021-12~/2021-11-28"), "");
        assert_ne!(visit("2021-12/2021-11-28"), "");
    }

    #[test]
    fn offers_the_swap() {
        insta::assert_snapshot!(visit("2021-12-01/2021-11-30"), @"
        3:11 error[reversed-span]: ends on 2021-11-30, before it begins on 2021-12-01
          help: write `2021-11-30/2021-12-01`, or correct the mistyped date
        ");
    }

    #[test]
    fn looks_into_tenures_and_counts() {
        let person = "persons:\n  - id: a\n    name: A\n    tenures:\n      - office: b\n        since: 2021-03-01\n        until: 2020-03-01\n";
        insta::assert_snapshot!(lint(&RULE, person), @"
        7:16 error[reversed-span]: ends on 2020-03-01, before it begins
          6:16 begins here
          help: swap the two dates, or correct the mistyped one
        ");
        let unit = "deployments:\n  - id: a\n    title: A\n    kind: battlegroup\n    strength:\n      - personnel: 1200-900\n";
        insta::assert_snapshot!(lint(&RULE, unit), @"
        6:20 error[reversed-span]: at least 1200 is more than at most 900
          help: write `900-1200`, or correct the mistyped number
        ");
    }

    #[test]
    fn offers_to_swap_both_ends() {
        let span = "visits:\n  - id: a\n    date: 2021-12-01/2021-11-30\n";
        insta::assert_snapshot!(repairs(&RULE, span), @r#"ask: [SetText { pointer: "/visits/0/date", text: "2021-11-30/2021-12-01" }]"#);
        let office = "offices:\n  - {id: a, name: A, country: LV, portfolio: [minister], since: 2021, until: 2020}\n";
        insta::assert_snapshot!(repairs(&RULE, office), @r#"ask: [SetText { pointer: "/offices/0/since", text: "2020" }, SetText { pointer: "/offices/0/until", text: "2021" }]"#);
        let unit = |count: &str| {
            format!("operations:\n  - id: a\n    title: A\n    unit_count: {count}\n")
        };
        insta::assert_snapshot!(repairs(&RULE, &unit("4-3")), @r#"ask: [SetText { pointer: "/operations/0/unit_count", text: "3-4" }]"#);
        insta::assert_snapshot!(repairs(&RULE, &unit("{minimum: 4, maximum: 3}")), @r#"ask: [SetSource { pointer: "/operations/0/unit_count/minimum", source: "3" }, SetSource { pointer: "/operations/0/unit_count/maximum", source: "4" }]"#);
    }
}
