use chancery_model::suggest_date;

use crate::rule::declare_rule;
use crate::{Check, Explanation, Violation};

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

/// The definitions of the schema that are dates.
const DATES: [&str; 3] = ["Date", "FullDate", "Span"];

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if !DATES.contains(&violation.definition) || violation.keyword == "type" {
        return None;
    }
    let text = violation.value.as_str()?;
    let reason = chancery_model::explain(violation.definition, text)
        .unwrap_or_else(|| format!("`{text}` is no date"));
    let help = suggest_date(text).map(|date| format!("write `{date}`"));
    let form = match violation.definition {
        "Span" => "write `2021-11-28`, or `2021-11-30/2021-12-01` for several days",
        "FullDate" => "write the full day: `2021-11-28`",
        _ => "write `2021-11-28`, or `2021-11` or `2021` where less is known",
    };
    let explanation = Explanation::at_value(violation, reason);
    Some(explanation.help(help.unwrap_or_else(|| form.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

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
          help: write `2021-11-28`, or `2021-11-30/2021-12-01` for several days
        ");
        insta::assert_snapshot!(visit("2021-02-29"), @"
        3:11 error[invalid-date]: `2021-02-29` does not exist: 2021 is no leap year
          help: write `2021-11-28`, or `2021-11-30/2021-12-01` for several days
        ");
    }

    #[test]
    fn leaves_values_that_are_no_text_to_wrong_type() {
        assert_eq!(visit("[2021-11-28]"), "");
        assert_eq!(visit(""), "");
    }
}
