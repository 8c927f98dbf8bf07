use chancery_model::{Day, Record};

use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings};

/// For how many years a tenure is believed to go on unseen.
const YEARS: u16 = 2;

declare_rule! {
    /// # What it finds
    /// A tenure without an end whose holder was last seen in office more than two years ago.
    ///
    /// Two years before today, or before the day that `--as-of` names. A tenure without
    /// `last_seen` is passed over.
    ///
    /// # Why it matters
    /// `last_seen` says how far the sources reach. A tenure that was last seen in 2021 may
    /// have ended in the month after, and until somebody looks, each newer visit is
    /// attributed to that office.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: krisjanis-karins
    ///     name: Krišjānis Kariņš
    ///     tenures:
    ///       - {office: lv-prime-minister, since: 2019-01-23, last_seen: 2021-11-28}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: krisjanis-karins
    ///     name: Krišjānis Kariņš
    ///     tenures:
    ///       - {office: lv-prime-minister, since: 2019-01-23, until: 2023-09-15}
    /// ```
    "stale-tenure", Info, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for entry in data.entries() {
        let Some(Record::Person(person)) = &entry.record else {
            continue;
        };
        for (index, tenure) in person.tenures.iter().enumerate() {
            let (Some(last_seen), None) = (&tenure.last_seen, &tenure.until) else {
                continue;
            };
            let Some(today) = data.today() else {
                return;
            };
            let seen_lately = last_seen
                .interval()
                .latest
                .is_none_or(|latest| latest >= before(today));
            if seen_lately {
                continue;
            }
            findings
                .about(entry)
                .at(
                    &format!("/tenures/{index}/last_seen"),
                    format!(
                        "{} was last seen as `{}` on {last_seen}, more than two years before {today}",
                        person.name, tenure.office
                    ),
                )
                .help("look up whether the tenure has ended: state its `until`, or a newer `last_seen`");
        }
    }
}

/// The same day two years before; the day before the leap day where there is none.
fn before(today: Day) -> Day {
    let year = today.year().saturating_sub(YEARS);
    Day::new(year, today.month(), today.day())
        .or_else(|| Day::new(year, today.month(), today.day() - 1))
        .unwrap_or(Day::FIRST)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_as_of};

    fn tenure(fields: &str, today: &str) -> String {
        lint_as_of(&RULE, &with(fields), today)
    }

    fn with(fields: &str) -> String {
        format!(
            "persons:\n  - id: karins\n    name: Krišjānis Kariņš\n    tenures:\n      - {{office: lv-prime-minister, {fields}}}\n"
        )
    }

    #[test]
    fn says_since_when() {
        insta::assert_snapshot!(tenure("last_seen: 2021-11-28", "2023-11-29"), @"
        5:48 info[stale-tenure]: Krišjānis Kariņš was last seen as `lv-prime-minister` on 2021-11-28, more than two years before 2023-11-29
          help: look up whether the tenure has ended: state its `until`, or a newer `last_seen`
        ");
    }

    #[test]
    fn is_silent_within_two_years_and_where_nothing_is_known() {
        assert_eq!(tenure("last_seen: 2021-11-28", "2023-11-28"), "");
        assert_eq!(tenure("last_seen: 2022-02-28", "2024-02-29"), "");
        assert_ne!(tenure("last_seen: 2022-02-27", "2024-02-29"), "");
        assert_eq!(tenure("last_seen: 2021", "2023-12-31"), "");
        assert_ne!(tenure("last_seen: 2021", "2024-01-01"), "");
        assert_eq!(tenure("last_seen: 2021?", "2030-01-01"), "");
        assert_eq!(tenure("since: 2019-01-23", "2030-01-01"), "");
        assert_eq!(
            tenure("last_seen: 2021-11-28, until: 2023-09-15", "2030-01-01"),
            ""
        );
        assert_eq!(
            lint(&RULE, &with("last_seen: 2021-11-28")),
            "",
            "no day counts as today"
        );
    }
}
