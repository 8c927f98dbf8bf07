use chancery_model::{Country, Date, MembershipRole, Organisation, Record};

use crate::data_set::{Lasting, Member};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A membership that began or ended on a day on which the body or the member did not
    /// exist.
    ///
    /// Where all memberships with a date lie outside, that is one fault: of the organisation's
    /// days. A membership without `until` is not said to outlast anything. A state that ceased to
    /// exist for a time may have been carried on as a member. Founding members sign before the
    /// treaty is in force, and some before they are states, where no other was there before
    /// them: India in the United Nations. A candidate, or who is invited, may be so before there
    /// is a body.
    ///
    /// # Why it matters
    /// A state that is gone was often followed by one of the same name, which had to join
    /// again. A table of members that forgets it has Czechia at votes of 1980.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: CZ, name: Czechia, exists: [{since: 1993-01-01}]}
    /// organisations:
    ///   - id: united-nations
    ///     name: United Nations
    ///     kind: intergovernmental-organisation
    ///     members:
    ///       - {country: CZ, since: 1945-10-24}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: CZ, name: Czechia, exists: [{since: 1993-01-01}]}
    /// organisations:
    ///   - id: united-nations
    ///     name: United Nations
    ///     kind: intergovernmental-organisation
    ///     members:
    ///       - {country: CZ, since: 1993-01-19}
    /// ```
    "membership-outside-existence", Error, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Organisation(body)) = &entry.record else {
        return;
    };
    let of_body = Existing::of_organisation(entry, body);
    if let Some(faults) = all_outside(body, &of_body) {
        report_all(&faults, subject);
        return;
    }
    for (index, membership) in body.members.iter().enumerate() {
        let member = Member {
            entry,
            index,
            membership,
        };
        if is_reversed(&member.lasting()) {
            continue;
        }
        // One finding a membership: what does not fit the body is told first.
        let may_come_first = may_come_first(membership.role);
        if let Some(fault) = of_body.fault(&member.lasting(), may_come_first) {
            report(&member, &fault, "the organisation", &of_body, subject);
            continue;
        }
        let is_founding = membership.role == MembershipRole::FoundingMember;
        let own = match (&membership.country, &membership.organisation) {
            (Some(code), _) => data.country(code.as_str()).map(|(entry, country)| {
                let may_come_first = is_founding && country.predecessors.is_empty();
                let existing = Existing::of_country(entry, country);
                (code.as_str(), existing, may_come_first)
            }),
            (None, Some(id)) => data
                .organisation(id.as_str())
                .map(|(entry, body)| (id.as_str(), Existing::of_organisation(entry, body), false)),
            (None, None) => None,
        };
        if let Some((name, existing, may_come_first)) = own
            && let Some(fault) = existing.fault(&member.lasting(), may_come_first)
        {
            report(&member, &fault, &format!("`{name}`"), &existing, subject);
        }
    }
}

/// Whether somebody may have such a role before there is a body.
fn may_come_first(role: MembershipRole) -> bool {
    matches!(
        role,
        MembershipRole::Candidate | MembershipRole::Invitee | MembershipRole::FoundingMember
    )
}

/// How many memberships outweigh a day of their organisation.
const ALL: usize = 3;

/// The faults of all memberships with a date, by their indices, where none of them lies within
/// the days of the organisation and they miss the same one.
fn all_outside(body: &Organisation, of_body: &Existing<'_>) -> Option<Vec<(usize, Fault)>> {
    let mut faults: Vec<(usize, Fault)> = Vec::new();
    for (index, membership) in body.members.iter().enumerate() {
        let lasting = Lasting {
            since: membership.since,
            until: membership.until,
        };
        if (lasting.since.is_none() && lasting.until.is_none()) || is_reversed(&lasting) {
            continue;
        }
        let fault = of_body.fault(&lasting, false)?;
        // One that may come first speaks neither for it nor against it.
        if fault.miss.bound == "until" || !may_come_first(membership.role) {
            faults.push((index, fault));
        }
    }
    let (_, first) = faults.first()?;
    let are_alike = faults
        .iter()
        .all(|(_, fault)| fault.miss.bound == first.miss.bound);
    (faults.len() >= ALL && are_alike).then_some(faults)
}

/// Reports the organisation's day, not each membership: it is more likely that one date is
/// wrong than all others.
fn report_all(faults: &[(usize, Fault)], subject: &mut Subject<'_>) {
    let [(first, one), .., (last, other)] = faults else {
        return;
    };
    let bound = one.miss.bound;
    let when = match bound {
        "since" => "before the organisation existed",
        _ => "when the organisation existed no more",
    };
    subject
        .at(
            &format!("/{bound}"),
            format!(
                "all {} memberships with a date began or ended {when}",
                faults.len()
            ),
        )
        .also(
            &format!("/members/{first}/{}", one.key),
            "the first of them",
        )
        .also(
            &format!("/members/{last}/{}", other.key),
            "the last of them",
        )
        .help(format!("correct `{bound}`, or the memberships"));
}

/// The end lies before the beginning: another rule's matter.
fn is_reversed(lasting: &Lasting) -> bool {
    matches!((lasting.since, lasting.until), (Some(since), Some(until)) if until.is_surely_before(&since))
}

/// When something existed, and where that is written.
struct Existing<'d> {
    entry: &'d Entry,
    times: Vec<Lasting>,
    pointer: &'static str,
}

/// A day on which it did not exist.
struct Fault {
    key: &'static str,
    verb: &'static str,
    day: Date,
    miss: Miss,
}

/// The time that a day misses, by its index, and by which end.
struct Miss {
    time: usize,
    bound: &'static str,
    is_between: bool,
}

impl<'d> Existing<'d> {
    fn of_organisation(entry: &'d Entry, organisation: &Organisation) -> Existing<'d> {
        Existing {
            entry,
            times: vec![Lasting {
                since: organisation.since,
                until: organisation.until,
            }],
            pointer: "",
        }
    }

    fn of_country(entry: &'d Entry, country: &Country) -> Existing<'d> {
        let times = country.exists.iter().map(|time| Lasting {
            since: time.since,
            until: time.until,
        });
        Existing {
            entry,
            times: times.collect(),
            pointer: "/exists",
        }
    }

    /// What of a membership lies outside, however the dates are read.
    fn fault(&self, membership: &Lasting, may_come_first: bool) -> Option<Fault> {
        let days = [
            ("since", "began", membership.since),
            ("until", "ended", membership.until),
        ];
        days.into_iter().find_map(|(key, verb, day)| {
            let day = day?;
            let miss = self.miss(&day)?;
            let is_excused =
                (miss.bound == "since" && may_come_first) || (key == "until" && miss.is_between);
            (!is_excused).then_some(Fault {
                key,
                verb,
                day,
                miss,
            })
        })
    }

    fn miss(&self, day: &Date) -> Option<Miss> {
        let is_outside = |time: &Lasting| is_before(day, time) || is_after(day, time);
        if !self.times.iter().all(is_outside) {
            return None;
        }
        let ended = self.times.iter().rposition(|time| is_after(day, time));
        let to_begin = self.times.iter().position(|time| is_before(day, time));
        let (time, bound) = match (ended, to_begin) {
            (Some(time), _) => (time, "until"),
            (None, time) => (time?, "since"),
        };
        Some(Miss {
            time,
            bound,
            is_between: ended.is_some() && to_begin.is_some(),
        })
    }
}

fn is_before(day: &Date, time: &Lasting) -> bool {
    time.since.is_some_and(|since| day.is_surely_before(&since))
}

fn is_after(day: &Date, time: &Lasting) -> bool {
    time.until.is_some_and(|until| until.is_surely_before(day))
}

fn report(
    member: &Member<'_>,
    fault: &Fault,
    who: &str,
    existing: &Existing<'_>,
    subject: &mut Subject<'_>,
) {
    let when = match fault.miss.bound {
        "since" => format!("before {who} existed"),
        _ => format!("when {who} existed no more"),
    };
    let label = match fault.miss.bound {
        "since" => format!("{who} began here"),
        _ => format!("{who} ended here"),
    };
    let pointer = match existing.pointer {
        "" => format!("/{}", fault.miss.bound),
        list => format!("{list}/{}/{}", fault.miss.time, fault.miss.bound),
    };
    subject
        .at(
            &format!("{}/{}", member.pointer(), fault.key),
            format!("the membership {} on {}, {when}", fault.verb, fault.day),
        )
        .also_in(existing.entry, &pointer, label)
        .help(format!(
            "correct the membership or the days of {who}, or name the one that was there before or after"
        ));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn membership(membership: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
countries:
  - {{id: CZ, name: Czechia, exists: [{{since: 1993-01-01}}]}}
  - {{id: LV, name: Latvia, exists: [{{since: 1918-11-18, until: 1940-08-05}}, {{since: 1990-05-04}}]}}
  - {{id: SUHH, name: Soviet Union, exists: [{{since: 1922-12-30, until: 1991-12-26}}]}}
  - {{id: FI, name: Finland}}
  - {{id: SE, name: Sweden, exists: [{{status: state}}]}}
organisations:
  - {{id: union, name: Union, kind: other, since: 1960, until: 1970}}
  - id: league
    name: League
    kind: intergovernmental-organisation
    since: 1920-01-10
    until: 2000-04-18
    members:
      - {{{membership}}}
"
            ),
        )
    }

    #[test]
    fn shows_when_the_member_existed() {
        insta::assert_snapshot!(membership("country: CZ, since: 1945-10-24"), @"
        15:30 error[membership-outside-existence]: the membership began on 1945-10-24, before `CZ` existed
          2:46 `CZ` began here
          help: correct the membership or the days of `CZ`, or name the one that was there before or after
        ");
        insta::assert_snapshot!(membership("country: SUHH, since: 1934, until: 1992"), @"
        15:45 error[membership-outside-existence]: the membership ended on 1992, when `SUHH` existed no more
          4:72 `SUHH` ended here
          help: correct the membership or the days of `SUHH`, or name the one that was there before or after
        ");
        insta::assert_snapshot!(membership("organisation: union, since: 1975"), @"
        15:38 error[membership-outside-existence]: the membership began on 1975, when `union` existed no more
          8:63 `union` ended here
          help: correct the membership or the days of `union`, or name the one that was there before or after
        ");
    }

    #[test]
    fn shows_when_the_body_existed() {
        insta::assert_snapshot!(membership("country: FI, since: 1919"), @"
        15:30 error[membership-outside-existence]: the membership began on 1919, before the organisation existed
          12:12 the organisation began here
          help: correct the membership or the days of the organisation, or name the one that was there before or after
        ");
        insta::assert_snapshot!(membership("country: FI, until: 2000-04-19"), @"
        15:30 error[membership-outside-existence]: the membership ended on 2000-04-19, when the organisation existed no more
          13:12 the organisation ended here
          help: correct the membership or the days of the organisation, or name the one that was there before or after
        ");
    }

    #[test]
    fn the_first_and_the_last_day_belong_to_it() {
        for days in [
            "country: CZ, since: 1993-01-01",
            "country: CZ, since: 1993",
            "country: CZ, since: ..1993-06",
            "country: FI, since: 1920-01-10",
            "country: FI, until: 2000-04-18",
            "country: FI, since: 1920, until: 2000",
            "country: SUHH, until: 1991-12-26",
            "country: LV, since: 1940-08-05",
            "country: LV, since: 1990-05-04",
            "organisation: union, since: 1970, until: 1970",
        ] {
            assert_eq!(membership(days), "", "{days}");
        }
        for days in [
            "country: CZ, since: 1992-12-31",
            "country: FI, since: 1920-01-09",
            "country: SUHH, until: 1991-12-27",
            "country: LV, since: 1940-08-06",
            "country: LV, since: 1990-05-03",
            "country: LV, until: 1918-11-17",
            "country: FI, since: 2000-04-19",
            "organisation: union, until: 1959",
        ] {
            assert_eq!(membership(days).matches("error").count(), 1, "{days}");
        }
    }

    #[test]
    fn is_silent_where_it_is_normal_or_not_known() {
        for days in [
            "country: LV, since: 1921-09-22, until: 1946-04-18",
            "country: SUHH, since: 1934",
            "country: SE, since: 1930",
            "country: FI",
            "country: EE, since: 1930",
            "country: CZ, since: 1995, until: 1945",
            "country: FI, role: candidate, since: 1919",
            "country: FI, role: invitee, until: 1919",
            "country: FI, role: founding-member, since: 1919-06-28",
        ] {
            assert_eq!(membership(days), "", "{days}");
        }
        assert_ne!(membership("country: FI, role: observer, since: 1919"), "");
        assert_ne!(membership("country: CZ, role: candidate, since: 1950"), "");
    }

    #[test]
    fn all_of_them_are_one_fault() {
        let members = |list: &str| {
            lint(
                &RULE,
                &format!(
                    "organisations:\n  - {{id: nato, name: NATO, kind: alliance, since: 2049-04-04, members: [{list}]}}\n"
                ),
            )
        };
        let three = "{country: BE, since: 1949}, {country: FI}, {country: GR, since: 1952}, {country: TR, since: 1952}";
        insta::assert_snapshot!(members(three), @"
        2:51 error[membership-outside-existence]: all 3 memberships with a date began or ended before the organisation existed
          2:94 the first of them
          2:165 the last of them
          help: correct `since`, or the memberships
        ");
        let two = "{country: BE, since: 1949}, {country: GR, since: 1952}";
        assert_eq!(members(two).matches("error").count(), 2);
        let mixed = format!("{three}, {{country: FI, since: 2050}}");
        assert_eq!(members(&mixed).matches("error").count(), 3);
        let founder = format!("{three}, {{country: US, role: founding-member, since: 1948}}");
        assert_eq!(members(&founder).matches("error").count(), 1);
    }

    #[test]
    fn who_founds_a_body_may_be_no_state_yet() {
        let founder = |predecessors: &str| {
            lint(
                &RULE,
                &format!(
                    "countries:\n  - {{id: IN, name: India, exists: [{{since: 1947-08-15}}]{predecessors}}}\norganisations:\n  - {{id: un, name: UN, kind: other, members: [{{country: IN, role: founding-member, since: 1945-10-30}}]}}\n"
                ),
            )
        };
        assert_eq!(founder(""), "");
        assert_ne!(founder(", predecessors: [INXX]"), "");
    }
}
