use std::collections::HashMap;

use chancery_model::{Day, Membership, MembershipRole, Record};

use crate::data_set::Lasting;
use crate::rule::declare_rule;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A country or an organisation that belongs to an organisation twice at a time.
    ///
    /// One shared day is a change of role. Whoever is no member may be several other things at
    /// once, such as an associate and a candidate, and the rights of a member may be suspended
    /// for a time. A membership without `until` counts as still so.
    ///
    /// # Why it matters
    /// Whoever counts the members of a day counts this one twice. Mostly the end of a
    /// partnership was never written down, or a year is wrong.
    ///
    /// # Example
    /// ```yaml bad
    /// organisations:
    ///   - id: nato
    ///     name: NATO
    ///     kind: alliance
    ///     members:
    ///       - {country: FI, role: partner, since: 1994-05-09}
    ///       - {country: FI, since: 2023-04-04}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// organisations:
    ///   - id: nato
    ///     name: NATO
    ///     kind: alliance
    ///     members:
    ///       - {country: FI, role: partner, since: 1994-05-09, until: 2023-04-03}
    ///       - {country: FI, since: 2023-04-04}
    /// ```
    "overlapping-membership", Error, Check::Each(check)
}

/// A membership with the days on which it held by every reading.
struct Held<'r> {
    index: usize,
    membership: &'r Membership,
    first: Day,
    last: Day,
}

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Organisation(organisation)) = &entry.record else {
        return;
    };
    let mut all: Vec<Held<'_>> = organisation
        .members
        .iter()
        .enumerate()
        .filter_map(held)
        .collect();
    all.sort_by_key(|held| (held.first, held.index));
    let mut seated: HashMap<(Option<&str>, Option<&str>), Vec<Held<'_>>> = HashMap::new();
    for held in all {
        let country = held.membership.country.as_ref().map(|code| code.as_str());
        let body = held.membership.organisation.as_ref().map(|id| id.as_str());
        let others = seated.entry((country, body)).or_default();
        // On the day of its end one role may pass into another: that day is not counted.
        others.retain(|other| other.last > held.first);
        let met = others
            .iter()
            .position(|other| are_one_too_many(other.membership.role, held.membership.role));
        let Some(met) = met else {
            others.push(held);
            continue;
        };
        // Two that are wholly equal are a repeated entry.
        if others[met].membership != held.membership {
            report(&others[met], &held, subject);
        }
        if held.last > others[met].last {
            others[met] = held;
        }
    }
}

fn held<'r>((index, membership): (usize, &'r Membership)) -> Option<Held<'r>> {
    let lasting = lasting(membership);
    let (first, last) = lasting.certain()?;
    let names_somebody = membership.country.is_some() || membership.organisation.is_some();
    (names_somebody && last > first).then_some(Held {
        index,
        membership,
        first,
        last,
    })
}

fn lasting(membership: &Membership) -> Lasting {
    Lasting {
        since: membership.since,
        until: membership.until,
    }
}

/// Whether nobody is both at a time.
fn are_one_too_many(one: MembershipRole, other: MembershipRole) -> bool {
    let is_full = |role| {
        matches!(
            role,
            MembershipRole::Member | MembershipRole::FoundingMember
        )
    };
    let is_suspended = |role| role == MembershipRole::Suspended;
    one == other || ((is_full(one) || is_full(other)) && !is_suspended(one) && !is_suspended(other))
}

fn report(earlier: &Held<'_>, later: &Held<'_>, subject: &mut Subject<'_>) {
    let membership = later.membership;
    let name = match (&membership.country, &membership.organisation) {
        (Some(country), _) => country.as_str(),
        (None, Some(organisation)) => organisation.as_str(),
        (None, None) => return,
    };
    let last = earlier.last.min(later.last);
    let time = if last == Day::LAST {
        format!("since {}", later.first)
    } else {
        format!("from {} to {last}", later.first)
    };
    let (was, is) = (earlier.membership.role.name(), membership.role.name());
    let note = subject
        .at(
            &format!("/members/{}", later.index),
            format!("`{name}` belongs to the organisation twice {time}: as `{was}` and as `{is}`"),
        )
        .also(
            &format!("/members/{}", earlier.index),
            format!("as `{was}` {}", lasting(earlier.membership).days()),
        );
    note.help(match earlier.membership.until {
        None => format!("state by `until` when `{name}` ceased to be `{was}`"),
        Some(_) => "correct the days, or join the two into one".to_owned(),
    });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn members(first: &str, second: &str) -> String {
        lint(
            &RULE,
            &format!(
                "organisations:\n  - id: a\n    name: A\n    kind: alliance\n    members:\n      - {{{first}}}\n      - {{{second}}}\n"
            ),
        )
    }

    #[test]
    fn shows_both() {
        insta::assert_snapshot!(members("country: FI, role: partner, since: 1994", "country: FI, since: 2023-04-04"), @"
        7:9 error[overlapping-membership]: `FI` belongs to the organisation twice since 2023-04-04: as `partner` and as `member`
          6:9 as `partner` since 1994
          help: state by `until` when `FI` ceased to be `partner`
        ");
        insta::assert_snapshot!(members("organisation: b, since: 1994-05-09, until: 2023-04-05", "organisation: b, role: founding-member, since: 2023-04-04"), @"
        7:9 error[overlapping-membership]: `b` belongs to the organisation twice from 2023-04-04 to 2023-04-05: as `member` and as `founding-member`
          6:9 as `member` 1994-05-09 to 2023-04-05
          help: correct the days, or join the two into one
        ");
    }

    #[test]
    fn the_order_in_the_list_changes_nothing() {
        let found = members(
            "country: FI, since: 2023-04-04",
            "country: FI, role: partner, since: 1994",
        );
        assert!(found.starts_with("6:9 error"), "{found}");
    }

    #[test]
    fn a_shared_day_is_a_change_of_role() {
        let until = |day: &str| {
            members(
                &format!("country: FI, role: partner, since: 1994, until: {day}"),
                "country: FI, since: 2023-04-04",
            )
        };
        assert_eq!(until("2023-04-03"), "");
        assert_eq!(until("2023-04-04"), "");
        assert_ne!(until("2023-04-05"), "");
        assert_eq!(until("2023"), "", "some reading ends before");
        assert_ne!(until("2024"), "");
    }

    #[test]
    fn is_silent_where_it_is_normal_or_not_known() {
        for (first, second) in [
            ("country: FI, since: 1994", "country: SE, since: 1994"),
            ("country: FI", "country: FI, since: 1994"),
            ("country: FI, since: ..1994", "country: FI, role: partner"),
            (
                "country: TR, role: associate, since: 1963",
                "country: TR, role: candidate, since: 1999",
            ),
            (
                "country: TR, role: observer, since: 1963",
                "country: TR, role: partner, since: 1999",
            ),
            (
                "country: HN, since: 1948",
                "country: HN, role: suspended, since: 2009, until: 2011",
            ),
            ("country: FI, since: 1994", "country: FI, since: 1994"),
            (
                "country: FI, since: 1994-05-09",
                "country: FI, role: partner, since: 1994-06-01, until: 1994-06-01",
            ),
            ("since: 1994", "since: 1995"),
        ] {
            assert_eq!(members(first, second), "", "{first} {second}");
        }
        for (first, second) in [
            ("candidate", "member"),
            ("member", "candidate"),
            ("associate", "associate"),
            ("suspended", "suspended"),
            ("founding-member", "member"),
            ("invitee", "founding-member"),
        ] {
            let found = members(
                &format!("country: TR, role: {first}, since: 1963"),
                &format!("country: TR, role: {second}, since: 1999"),
            );
            assert_ne!(found, "", "{first} {second}");
        }
    }

    /// The one that lasts longest is held against those that follow.
    #[test]
    fn finds_each_that_comes_on_top_once() {
        let found = lint(
            &RULE,
            "organisations:\n  - id: a\n    members:\n      - {country: FI, since: 1990, until: 2000}\n      - {country: FI, since: 1995, until: 1997}\n      - {country: FI, since: 1998, until: 2010}\n      - {country: FI, since: 2005}\n    name: A\n    kind: alliance\n",
        );
        assert_eq!(found.matches("error").count(), 3, "{found}");
        assert!(
            found.contains("from 2006-01-01") || found.contains("from 2005-12-31"),
            "{found}"
        );
    }
}
