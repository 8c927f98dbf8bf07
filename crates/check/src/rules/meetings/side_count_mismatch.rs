use chancery_model::{MeetingKind, Record, Span};
use chancery_source::Change;

use crate::participation::date_of_meeting;
use crate::rule::declare_rule;
use crate::sides::{Party, Sides, parties_of, parties_of_visit_meeting, sides};
use crate::words::counted;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// Bilateral talks of other than two sides, and multilateral talks of fewer than three.
    ///
    /// A side is a state or a topmost organisation for which somebody acts; a territory and its
    /// sovereign may be one. Too few are found only where `participants_complete` says that all
    /// are listed; those who brief, watch, mediate or come along make no side, nor do the `hosts`
    /// of a meeting whose `participants` have both sides.
    ///
    /// # Why it matters
    /// Readers count bilateral talks of two countries. Talks at which a third sat at the table
    /// are something else, and one who came along may have been entered as a side.
    ///
    /// # Example
    /// ```yaml bad
    /// organisations:
    ///   - {id: nato, name: NATO, kind: alliance}
    ///   - {id: european-union, name: European Union, kind: intergovernmental-organisation}
    /// countries:
    ///   - {id: LV, name: Latvia}
    /// meetings:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     kind: bilateral-talks
    ///     participants: [{organisation: nato}, {organisation: european-union}, {country: LV}]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// organisations:
    ///   - {id: nato, name: NATO, kind: alliance}
    ///   - {id: european-union, name: European Union, kind: intergovernmental-organisation}
    /// countries:
    ///   - {id: LV, name: Latvia}
    /// meetings:
    ///   - id: 2021-11-28-riga
    ///     date: 2021-11-28
    ///     kind: multilateral-talks
    ///     participants: [{organisation: nato}, {organisation: european-union}, {country: LV}]
    /// ```
    "side-count-mismatch", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    match &entry.record {
        Some(Record::Meeting(meeting)) => {
            let talks = Talks {
                base: String::new(),
                kind: meeting.kind,
                date: &meeting.date,
                is_complete: meeting.participants_complete,
            };
            talks.check(data, &parties_of(meeting), subject);
        }
        Some(Record::Visit(visit)) => {
            for (index, meeting) in visit.meetings.iter().enumerate() {
                let talks = Talks {
                    base: format!("/meetings/{index}"),
                    kind: meeting.kind,
                    date: date_of_meeting(visit, meeting),
                    is_complete: meeting.participants_complete,
                };
                if let Some(parties) = parties_of_visit_meeting(data, visit, index) {
                    talks.check(data, &parties, subject);
                }
            }
        }
        _ => {}
    }
}

/// A meeting, as far as its sides are to be counted.
struct Talks<'d> {
    base: String,
    kind: Option<MeetingKind>,
    date: &'d Span,
    is_complete: bool,
}

impl Talks<'_> {
    fn check(&self, data: &DataSet<'_>, parties: &[Party<'_>], subject: &mut Subject<'_>) {
        let Some(kind @ (MeetingKind::BilateralTalks | MeetingKind::MultilateralTalks)) = self.kind
        else {
            return;
        };
        if self.date.is_reversed() {
            return;
        }
        let sides = sides(data, parties, self.date, self.is_complete);
        let fewer_than = |count: usize| sides.most.is_some_and(|most| most < count);
        let is_wrong = match kind {
            MeetingKind::BilateralTalks => {
                (sides.fewest > 2 && !self.is_held_for_two(data, parties)) || fewer_than(2)
            }
            _ => fewer_than(3),
        };
        if is_wrong {
            self.report(kind, &sides, subject);
        }
    }

    /// Whether those who met are two sides, and others lent them the place. At a meeting within
    /// a visit the hosts are those whom the visitors met.
    fn is_held_for_two(&self, data: &DataSet<'_>, parties: &[Party<'_>]) -> bool {
        let is_guest = |party: &&Party<'_>| !party.pointer.starts_with("/hosts/");
        let guests: Vec<Party<'_>> = parties.iter().filter(is_guest).cloned().collect();
        self.base.is_empty() && sides(data, &guests, self.date, false).fewest == 2
    }

    fn report(&self, kind: MeetingKind, sides: &Sides<'_>, subject: &mut Subject<'_>) {
        let count = match sides.most {
            Some(most) if most == sides.fewest => counted(most, "side"),
            Some(most) if most < 3 => format!("at most {}", counted(most, "side")),
            _ => format!("at least {}", counted(sides.fewest, "side")),
        };
        let pointer = format!("{}/kind", self.base);
        let mut note = subject.at(&pointer, format!("`{}` of {count}", kind.name()));
        for (side, place) in &sides.certain {
            note = note.also(place, format!("acts for {side}"));
        }
        let meant = match (sides.fewest, sides.most) {
            (3.., _) => Some(MeetingKind::MultilateralTalks),
            (2, Some(2)) => Some(MeetingKind::BilateralTalks),
            _ => None,
        };
        let Some(meant) = meant else {
            note.help("name all who met, or say for whom they act by `on_behalf_of`");
            return;
        };
        let text = meant.name().to_owned();
        note.help(format!(
            "write `{text}`, or give those who make no side a `role`, as `observer` or `mediator`"
        ))
        .suggest([Change::SetText { pointer, text }]);
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn talks(kind: &str, rest: &str) -> String {
        format!(
            "\
organisations:
  - {{id: nato, name: NATO, kind: alliance}}
countries:
  - {{id: LT, name: Lithuania}}
  - {{id: LV, name: Latvia}}
  - {{id: EE, name: Estonia}}
meetings:
  - id: a
    date: 2021-11-28
    kind: {kind}
    {rest}
"
        )
    }

    #[test]
    fn shows_the_sides() {
        let yaml = talks(
            "bilateral-talks",
            "participants: [{organisation: nato}, {country: LV}, {country: LT}]",
        );
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        10:11 warning[side-count-mismatch]: `bilateral-talks` of at least 3 sides
          11:20 acts for `nato`
          11:42 acts for `LV`
          11:57 acts for `LT`
          help: write `multilateral-talks`, or give those who make no side a `role`, as `observer` or `mediator`
        ");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"ask: [SetText { pointer: "/meetings/0/kind", text: "multilateral-talks" }]"#);
    }

    #[test]
    fn counts_too_few_where_all_are_listed() {
        let two = "participants: [{organisation: nato}, {country: LV}]";
        let one = "participants: [{country: LV}]";
        let complete = |list: &str| format!("participants_complete: true\n    {list}");
        for (kind, list, is_found) in [
            ("bilateral-talks", two.to_owned(), false),
            ("bilateral-talks", complete(two), false),
            ("bilateral-talks", one.to_owned(), false),
            ("bilateral-talks", complete(one), true),
            ("multilateral-talks", two.to_owned(), false),
            ("multilateral-talks", complete(two), true),
            ("summit", complete(one), false),
        ] {
            let found = lint(&RULE, &talks(kind, &list));
            assert_eq!(!found.is_empty(), is_found, "{kind}: {list}: {found}");
        }
        let few = talks("multilateral-talks", &complete(two));
        assert!(lint(&RULE, &few).contains("`multilateral-talks` of 2 sides"));
        assert!(repairs(&RULE, &few).contains("text: \"bilateral-talks\""));
        let lone = talks("bilateral-talks", &complete(one));
        assert!(lint(&RULE, &lone).contains("help: name all who met"));
        assert_eq!(repairs(&RULE, &lone), "");
    }

    #[test]
    fn is_silent_on_those_who_make_no_side() {
        for third in [
            "{country: EE, role: observer}",
            "{country: LV}",
            "{name: Somebody}",
        ] {
            let list = format!("participants: [{{country: LT}}, {{country: LV}}, {third}]");
            assert_eq!(lint(&RULE, &talks("bilateral-talks", &list)), "", "{third}");
        }
    }

    #[test]
    fn talks_in_a_third_country_have_a_host_who_is_no_side() {
        let hosted = |host: &str, list: &str| {
            let rest = format!("hosts: [{host}]\n    participants: [{list}]");
            lint(&RULE, &talks("bilateral-talks", &rest))
        };
        let two = "{country: LT}, {organisation: nato}";
        assert_eq!(hosted("{country: EE}", two), "");
        let three = format!("{two}, {{country: LV}}");
        assert_ne!(hosted("{country: EE}", &three), "");
        assert_ne!(hosted("{country: EE}, {country: LV}", "{country: LT}"), "");
    }

    #[test]
    fn a_territory_and_its_sovereign_may_be_one_side() {
        let of = |kind: &str| {
            let list = "participants_complete: true\n    participants: [{country: LT}, {country: DK}, {country: GL}]";
            let more = "countries:\n  - {id: DK, name: Denmark}\n  - {id: GL, name: Greenland, exists: [{status: dependent-territory, sovereign: DK}]}\n";
            lint(&RULE, &talks(kind, list).replace("countries:\n", more))
        };
        assert_eq!(of("bilateral-talks"), "");
        assert_eq!(of("multilateral-talks"), "");
    }

    #[test]
    fn counts_the_visitors_of_a_meeting_that_names_none() {
        let visit = |host: &str| {
            format!(
                "\
countries:
  - {{id: LT, name: Lithuania}}
  - {{id: LV, name: Latvia}}
  - {{id: EE, name: Estonia}}
visits:
  - id: 2021-11-28-riga
    date: 2021-11-28
    visitors: [{{country: LT}}, {{country: EE}}]
    stops: [{{country: LV}}]
    meetings:
      - kind: bilateral-talks
        participants: [{{country: {host}}}]
"
            )
        };
        let found = lint(&RULE, &visit("LV"));
        assert!(
            found.contains("`bilateral-talks` of at least 3 sides"),
            "{found}"
        );
        assert_eq!(lint(&RULE, &visit("LT")), "");
    }
}
