use chancery_model::{suggest_date, suggest_span};
use chancery_source::Change;

use crate::rule::declare_rule;
use crate::{Check, Explanation, Safety, Violation};

declare_rule! {
    /// # What it finds
    /// A date that does not exist, or that is not written year first.
    ///
    /// Dates are `2021-11-28`, or `2021-11` and `2021` where less is known; `?` marks an
    /// uncertain date, `~` an approximate one, `XX` an unknown part, `..2021-11-28` means on
    /// or before that day. Two dates with a slash make a span: `2021-11-30/2021-12-01`.
    ///
    /// # Why it matters
    /// `01/12/2021` is the first of December in Riga and the twelfth of January in
    /// Washington. A day that does not exist is a slip that no reader can mend.
    ///
    /// # Example
    /// ```yaml bad
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 28/11/2021
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// visits:
    ///   - id: 2021-11-28-baltic
    ///     date: 2021-11-28
    /// ```
    "invalid-date", Error, Check::Schema(explain)
}

/// What people write where they do not know a date.
const NOTHING: [&str; 7] = ["null", "~", "?", "-", "none", "unknown", "n/a"];

/// The definitions of the schema that are dates.
const DATES: [&str; 3] = ["Date", "FullDate", "Span"];

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if !DATES.contains(&violation.definition) || violation.keyword == "type" {
        return None;
    }
    let text = violation.value.as_str()?;
    let reason = chancery_model::explain(violation.definition, text)
        .unwrap_or_else(|| format!("`{text}` is no date"));
    let explanation = Explanation::at_value(violation, reason);
    let explanation = explanation.help(advice(violation.definition, text));
    Some(match meant(violation.definition, text) {
        Some(text) => {
            let pointer = violation.pointer.clone();
            explanation.fix(Safety::Ask, Change::SetText { pointer, text })
        }
        None => explanation,
    })
}

/// The text as a date that the definition takes, where it is written in another way.
fn meant(definition: &str, text: &str) -> Option<String> {
    suggest_date(text)
        .or_else(|| suggest_span(text))
        .filter(|date| chancery_model::explain(definition, date).is_none())
}

fn advice(definition: &str, text: &str) -> String {
    if NOTHING.contains(&text.to_lowercase().as_str()) {
        return "leave the key out where nothing is known".to_owned();
    }
    if let Some(date) = meant(definition, text) {
        return format!("write `{date}`");
    }
    let month = text
        .get(..7)
        .filter(|month| text.len() == 10 && chancery_model::explain("Date", month).is_none());
    match (definition, month) {
        (_, Some(month)) if definition != "FullDate" => {
            format!("correct the day, or write `{month}` if it is not known")
        }
        (_, Some(_)) => "correct the day".to_owned(),
        ("Span", None) => {
            "a date is written like `2021-11-28`, several days like `2021-11-30/2021-12-01`"
                .to_owned()
        }
        ("FullDate", None) => "a full day is written like `2021-11-28`".to_owned(),
        _ => "a date is written like `2021-11-28`, or `2021-11` or `2021` where less is known"
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn visit(date: &str) -> String {
        lint(&RULE, &format!("visits:\n  - id: a\n    date: {date}\n"))
    }

    #[test]
    fn says_why_and_what_instead() {
        insta::assert_snapshot!(visit("28/11/2021"), @"
        3:11 error[invalid-date]: `28/11/2021` is not written year first
          help: write `2021-11-28`
        ");
        insta::assert_snapshot!(visit("2021-11-31"), @"
        3:11 error[invalid-date]: `2021-11-31` does not exist: November has 30 days
          help: correct the day, or write `2021-11` if it is not known
        ");
        insta::assert_snapshot!(visit("2021-02-29"), @"
        3:11 error[invalid-date]: `2021-02-29` does not exist: 2021 is no leap year
          help: correct the day, or write `2021-02` if it is not known
        ");
    }

    #[test]
    fn offers_what_leaves_no_doubt() {
        let data = |date: &str| format!("visits:\n  - id: a\n    date: {date}\n");
        insta::assert_snapshot!(repairs(&RULE, &data("28-29 November 2021")), @r#"ask: [SetText { pointer: "/visits/0/date", text: "2021-11-28/2021-11-29" }]"#);
        for date in ["3/4/2021", "2021-11-31", "unknown"] {
            assert_eq!(repairs(&RULE, &data(date)), "", "{date}");
        }
        // One date belongs here, and two are written.
        let source =
            "sources:\n  - {id: a, kind: book, title: A, published: 28-29 November 2021}\n";
        assert_eq!(repairs(&RULE, source), "");
    }

    #[test]
    fn leaves_values_that_are_no_text_to_wrong_type() {
        assert_eq!(visit("[2021-11-28]"), "");
        assert_eq!(visit(""), "");
    }
}
