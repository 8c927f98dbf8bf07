use chancery_model::{Participant, Portfolio, Rank, Span, Visit};

use crate::acting::{Acting, offices};
use crate::journeys::{days_within, made_by, visits};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// A state visit, or a stop of that rank, on which no visitor was a head of state.
    ///
    /// Governors-general and heirs to a throne pay state visits in a monarch's place. A
    /// visitor of whose offices nothing is on record may be a head of state.
    ///
    /// # Why it matters
    /// A state visit is the highest rank in protocol, and by protocol heads of state pay it. The
    /// visit of a prime minister with full honours is nearly always an official one; counted
    /// among the state visits, it distorts what the rank is there to show. Some states do call
    /// such a visit a state visit: then a comment with that reason answers the finding.
    ///
    /// # Example
    /// ```yaml bad
    /// offices:
    ///   - {id: de-chancellor, name: Chancellor, country: DE, portfolio: [head-of-government]}
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     rank: state
    ///     date: 2021-11-28
    ///     visitors: [{office: de-chancellor}]
    ///     stops: [{country: LV}]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// offices:
    ///   - {id: de-chancellor, name: Chancellor, country: DE, portfolio: [head-of-government]}
    /// visits:
    ///   - id: 2021-11-28-riga
    ///     rank: official
    ///     date: 2021-11-28
    ///     visitors: [{office: de-chancellor}]
    ///     stops: [{country: LV}]
    /// ```
    "rank-office-mismatch", Warning, Check::All(check)
}

/// Who pays state visits.
const MAY_PAY: [Portfolio; 3] = [
    Portfolio::HeadOfState,
    Portfolio::GovernorGeneral,
    Portfolio::CrownPrince,
];

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    for (entry, visit) in visits(data) {
        let mut subject = findings.about(entry);
        if visit.rank == Some(Rank::State) {
            let visitors: Vec<&Participant> = visit.visitors.iter().collect();
            check_one(data, visit, "/rank", &visitors, &visit.date, &mut subject);
        }
        for (index, stop) in visit.stops.iter().enumerate() {
            if stop.rank == Some(Rank::State) && visit.rank != Some(Rank::State) {
                let made = |visitor: &&Participant| made_by(stop, visitor);
                let visitors: Vec<&Participant> = visit.visitors.iter().filter(made).collect();
                let pointer = format!("/stops/{index}/rank");
                let date = days_within(visit, stop);
                check_one(data, visit, &pointer, &visitors, date, &mut subject);
            }
        }
    }
}

fn check_one(
    data: &DataSet<'_>,
    visit: &Visit,
    pointer: &str,
    visitors: &[&Participant],
    date: &Span,
    subject: &mut Subject<'_>,
) {
    let Some(held) = visitors
        .iter()
        .map(|visitor| offices(data, visitor, date))
        .collect::<Option<Vec<_>>>()
        .map(|held| held.concat())
        .filter(|held| !held.is_empty())
    else {
        return;
    };
    let may_pay = |acting: &Acting<'_>| MAY_PAY.iter().any(|portfolio| acting.has(*portfolio));
    if held.iter().any(may_pay) {
        return;
    }
    let mut note = subject
        .at(pointer, "a state visit, but no visitor was a head of state")
        .also(
            "/visitors",
            if visit.visitors.len() > 1 {
                "the visitors"
            } else {
                "the visitor"
            },
        );
    for acting in held.iter().take(3) {
        note = match acting.holding {
            Some(holding) => note.also_in(
                holding.entry,
                &holding.pointer(),
                format!("{} held this office", holding.person.name),
            ),
            None => note.also_in(acting.entry, "/portfolio", "what this office is for"),
        };
    }
    note.help(
        "name the head of state who came or was represented (`represents`), or write `rank: \
         official`; where the source itself calls it a state visit, answer this with that reason",
    );
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn visit(rest: &str) -> String {
        format!(
            "\
offices:
  - {{id: lv-president, name: President, country: LV, portfolio: [head-of-state]}}
  - {{id: lv-premier, name: Premier, country: LV, portfolio: [head-of-government]}}
persons:
  - {{id: premier, name: Krišjānis Kariņš, tenures: [{{office: lv-premier, since: 2019}}]}}
  - {{id: president, name: Egils Levits, tenures: [{{office: lv-president, since: 2019-07}}]}}
  - {{id: lost, name: Lost, tenures: [{{office: nowhere}}]}}
  - {{id: bare, name: Bare}}
visits:
  - id: a
    date: 2021-11-28
{rest}"
        )
    }

    #[test]
    fn shows_the_office_that_was_held() {
        let data = visit("    rank: state\n    visitors: [premier]\n");
        insta::assert_snapshot!(lint(&RULE, &data), @"
        12:11 warning[rank-office-mismatch]: a state visit, but no visitor was a head of state
          13:15 the visitor
          5:53 Krišjānis Kariņš held this office
          help: name the head of state who came or was represented (`represents`), or write `rank: official`; where the source itself calls it a state visit, answer this with that reason
        ");
        // A repair would put into the source's mouth what it did not say.
        assert_eq!(repairs(&RULE, &data), "");
        let stop = visit(
            "    visitors: [premier, president]\n    stops: [{country: SE, rank: state, visitors: [premier]}]\n",
        );
        insta::assert_snapshot!(lint(&RULE, &stop), @"
        13:33 warning[rank-office-mismatch]: a state visit, but no visitor was a head of state
          12:15 the visitors
          5:53 Krišjānis Kariņš held this office
          help: name the head of state who came or was represented (`represents`), or write `rank: official`; where the source itself calls it a state visit, answer this with that reason
        ");
        let both = visit(
            "    rank: state\n    visitors: [premier]\n    stops: [{country: SE, rank: state}, {country: FI}]\n",
        );
        let found = lint(&RULE, &both);
        assert_eq!(found.matches("warning[").count(), 1, "{found}");
        let office = visit("    rank: state\n    visitors: [{office: lv-premier}]\n");
        assert!(lint(&RULE, &office).contains("what this office is for"));
    }

    #[test]
    fn is_silent_where_one_may_be_a_head_of_state() {
        for visitors in [
            "premier, president",
            "premier, bare",
            "lost",
            "nobody",
            "{country: LV}",
            "{person: premier, represents: {office: lv-president}}",
            "{person: premier, capacity: acting}",
            "{office: lv-president}",
        ] {
            assert_eq!(
                lint(
                    &RULE,
                    &visit(&format!("    rank: state\n    visitors: [{visitors}]\n"))
                ),
                "",
                "{visitors}"
            );
        }
        for rest in [
            "",
            "    stops: [{country: SE, rank: official}, {country: FI}]\n",
        ] {
            let data = visit(&format!("    visitors: [premier]\n{rest}"));
            assert_eq!(lint(&RULE, &data), "", "{rest}");
        }
    }
}
