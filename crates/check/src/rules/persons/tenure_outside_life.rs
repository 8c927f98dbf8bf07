use chancery_model::Record;

use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A tenure with a day before the birth of its holder, or after the death.
    ///
    /// A tenure without `until` is not said to outlast anything.
    ///
    /// # Why it matters
    /// The tenure of a father or a son has come to stand in the wrong record, or one of the
    /// dates is wrong.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: lech-kaczynski
    ///     name: Lech Kaczyński
    ///     born: 1949-06-18
    ///     died: 2010-04-10
    ///     tenures:
    ///       - {office: pl-president, since: 2005-12-23, until: 2010-08-06}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: lech-kaczynski
    ///     name: Lech Kaczyński
    ///     born: 1949-06-18
    ///     died: 2010-04-10
    ///     tenures:
    ///       - {office: pl-president, since: 2005-12-23, until: 2010-04-10, ended: died}
    /// ```
    "tenure-outside-life", Error, Check::Each(check)
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Person(person)) = &entry.record else {
        return;
    };
    for (index, tenure) in person.tenures.iter().enumerate() {
        let days = [
            ("since", "began", tenure.since),
            ("until", "ended", tenure.until),
            ("last_seen", "was still held", tenure.last_seen),
        ];
        let outside = days.into_iter().find_map(|(key, verb, day)| {
            let day = day?;
            if person.born.is_some_and(|born| day.is_surely_before(&born)) {
                return Some((key, verb, day, "born", "before"));
            }
            let died = person.died?;
            died.is_surely_before(&day)
                .then_some((key, verb, day, "died", "after"))
        });
        let Some((key, verb, day, bound, side)) = outside else {
            continue;
        };
        subject
            .at(
                &format!("/tenures/{index}/{key}"),
                format!(
                    "the tenure of `{}` {verb} on {day}, {side} {} {bound}",
                    tenure.office,
                    was(&person.name, bound)
                ),
            )
            .also(&format!("/{bound}"), format!("{bound} on this day"))
            .help("correct the date, or move the tenure to the person whose it was");
    }
}

/// `X was`, where the verb that follows needs it.
fn was(name: &chancery_model::Text, bound: &str) -> String {
    match bound {
        "born" => format!("{name} was"),
        _ => name.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn tenure(tenure: &str) -> String {
        lint(
            &RULE,
            &format!(
                "persons:\n  - id: a\n    name: Lech Kaczyński\n    born: 1949-06-18\n    died: 2010-04-10\n    tenures: [{{office: president, {tenure}}}]\n"
            ),
        )
    }

    #[test]
    fn shows_the_life() {
        insta::assert_snapshot!(tenure("since: 2005-12-23, until: 2010-08-06"), @"
        6:61 error[tenure-outside-life]: the tenure of `president` ended on 2010-08-06, after Lech Kaczyński died
          5:11 died on this day
          help: correct the date, or move the tenure to the person whose it was
        ");
        assert!(
            tenure("since: 1945, until: 2000")
                .contains("began on 1945, before Lech Kaczyński was born")
        );
        assert!(tenure("last_seen: 2011").contains("still held on 2011"));
        assert_eq!(
            tenure("since: 2011, until: 2012").matches("error[").count(),
            1
        );
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for days in [
            "since: 2005-12-23, until: 2010-04-10",
            "since: 1949, until: 2010",
            "since: 2005-12-23",
            "since: 1940?, until: 2010-08-06~",
            "until: 2010-04",
        ] {
            assert_eq!(tenure(days), "", "{days}");
        }
    }
}
