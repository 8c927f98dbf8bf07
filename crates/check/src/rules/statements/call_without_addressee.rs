use chancery_model::{Record, Ref, Statement, StatementKind, Text};
use chancery_source::Change;

use crate::rule::declare_rule;
use crate::words::with_article;
use crate::{Check, Entry, Severity, Subject};

declare_rule! {
    /// # What it finds
    /// A call or a demand that is addressed to nobody, and a pledge that is for nobody's good
    /// and was given to nobody.
    ///
    /// Where the source leaves it open, `open` says so, in a text that begins like one of
    /// these: `to whom`, `for whom`, `who is addressed`, `the addressee`, `the beneficiary`. A
    /// pledge is a warning: one may be given to the world at large.
    ///
    /// # Why it matters
    /// Who was asked is half of a call: without it the statement is missing wherever somebody
    /// looks for what was asked of a country. Of whom it speaks (`about`) is not whom it asks.
    ///
    /// # Example
    /// ```yaml bad
    /// statements:
    ///   - id: 2021-11-28-stoltenberg-russia
    ///     kind: call
    ///     speaker: jens-stoltenberg
    ///     date: 2021-11-28
    ///     about: [{country: UA}]
    ///     summary: Russia should be open about what it does.
    ///     topics: [build-up]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// statements:
    ///   - id: 2021-11-28-stoltenberg-russia
    ///     kind: call
    ///     speaker: jens-stoltenberg
    ///     date: 2021-11-28
    ///     addressees: [{country: RU}]
    ///     about: [{country: UA}]
    ///     summary: Russia should be open about what it does.
    ///     topics: [build-up]
    /// ```
    "call-without-addressee", Error, Check::Each(check)
}

/// How a text under `open` begins that leaves open to whom or for whom something was said.
const LEFT_OPEN: [&str; 8] = [
    "to whom",
    "for whom",
    "who is addressed",
    "who was addressed",
    "the addressee",
    "the beneficiar",
    "which addressee",
    "which beneficiar",
];

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Statement(statement)) = &entry.record else {
        return;
    };
    if !statement.addressees.is_empty() || statement.open.iter().any(leaves_open) {
        return;
    }
    let kind = with_article(statement.kind.name());
    match statement.kind {
        StatementKind::Call | StatementKind::Demand => {
            let note = subject.at("/kind", format!("{kind} that is addressed to nobody"));
            match asked(statement) {
                Some((index, about)) => note
                    .also(&format!("/about/{index}"), "it speaks of this one")
                    .help(format!(
                        "name who is asked under `addressees`: `{}: {}`?",
                        about.key(),
                        about.id()
                    ))
                    .suggest([Change::Add {
                        pointer: String::new(),
                        key: "addressees".to_owned(),
                        source: format!("[{{\"{}\": \"{}\"}}]", about.key(), about.id()),
                    }]),
                None => note.help(
                    "name who is asked under `addressees`; where the source does not say it, \
                     write `to whom it is addressed` under `open`",
                ),
            };
        }
        StatementKind::Pledge if statement.beneficiaries.is_empty() => {
            subject
                .at(
                    "/kind",
                    format!("{kind} that was given to nobody, and is for nobody's good"),
                )
                .severity(Severity::Warning)
                .help(
                    "name whom it is for under `beneficiaries`, or to whom it was given under \
                     `addressees`; where the source does not say it, write `for whom it is` under \
                     `open`",
                );
        }
        _ => {}
    }
}

/// Whether a text under `open` leaves open to whom or for whom something was said.
fn leaves_open(text: &Text) -> bool {
    let text = text.as_str().to_lowercase();
    LEFT_OPEN.iter().any(|begin| text.starts_with(begin))
}

/// The only one of whom a statement speaks, where that is one who can be asked.
fn asked(statement: &Statement) -> Option<(usize, &Ref)> {
    let mut able = statement.about.iter().enumerate().filter(|(_, about)| {
        matches!(
            about,
            Ref::Person(_) | Ref::Office(_) | Ref::Organisation(_) | Ref::Country(_)
        )
    });
    let first = able.next()?;
    able.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn data(kind: &str, rest: &str) -> String {
        format!(
            "statements:\n  - id: a\n    kind: {kind}\n    speaker: b\n    date: 2021\n    summary: A.\n    topics: [c]\n{rest}"
        )
    }

    fn statement(kind: &str, rest: &str) -> String {
        lint(&RULE, &data(kind, rest))
    }

    #[test]
    fn a_call_is_addressed() {
        insta::assert_snapshot!(statement("call", "    beneficiaries: [{country: UA}]\n"), @"
        3:11 error[call-without-addressee]: a call that is addressed to nobody
          help: name who is asked under `addressees`; where the source does not say it, write `to whom it is addressed` under `open`
        ");
        insta::assert_snapshot!(statement("demand", "    about: [{place: riga}, {organisation: gazprom}]\n"), @"
        3:11 error[call-without-addressee]: a demand that is addressed to nobody
          8:28 it speaks of this one
          help: name who is asked under `addressees`: `organisation: gazprom`?
        ");
        assert_eq!(statement("call", "    addressees: [{country: RU}]\n"), "");
    }

    #[test]
    fn a_pledge_is_for_somebody() {
        insta::assert_snapshot!(statement("pledge", ""), @"
        3:11 warning[call-without-addressee]: a pledge that was given to nobody, and is for nobody's good
          help: name whom it is for under `beneficiaries`, or to whom it was given under `addressees`; where the source does not say it, write `for whom it is` under `open`
        ");
        for field in ["addressees", "beneficiaries"] {
            assert_eq!(
                statement("pledge", &format!("    {field}: [{{country: UA}}]\n")),
                ""
            );
        }
    }

    #[test]
    fn other_statements_need_nobody() {
        for kind in [
            "position",
            "assessment",
            "report",
            "assurance",
            "warning",
            "criticism",
            "praise",
            "intention",
            "announcement",
            "condolence",
        ] {
            assert_eq!(statement(kind, ""), "", "{kind}");
        }
    }

    #[test]
    fn believes_what_is_said_to_be_open() {
        for open in [
            "to whom it is addressed",
            "To whom he spoke",
            "for whom it is",
            "who is addressed",
            "who was addressed",
            "the addressees",
            "the beneficiaries",
            "which addressee is meant",
            "which beneficiaries are meant",
        ] {
            let rest = format!("    open: [where it was said, {open}]\n");
            assert_eq!(statement("call", &rest), "", "{open}");
            assert_eq!(statement("pledge", &rest), "", "{open}");
        }
        assert_ne!(statement("call", "    open: [where it was said]\n"), "");
    }

    #[test]
    fn offers_the_only_one_who_can_be_asked() {
        let repair =
            |about: &str| repairs(&RULE, &data("call", &format!("    about: [{about}]\n")));
        insta::assert_snapshot!(repair("{country: NO}"), @r#"ask: [Add { pointer: "/statements/0", key: "addressees", source: "[{\"country\": \"NO\"}]" }]"#);
        for kind in ["person", "office", "organisation"] {
            let repair = repair(&format!("{{topic: a}}, {{{kind}: a}}"));
            assert!(
                repair.contains(&format!("[{{\\\"{kind}\\\": \\\"a\\\"}}]")),
                "{repair}"
            );
        }
        for none in [
            "{person: a}, {country: RU}",
            "{place: a}",
            "{visit: a}",
            "{meeting: a}",
            "{ministerial_meeting: a}",
            "{deployment: a}",
            "{operation: a}",
            "{document: a}",
            "{topic: a}",
        ] {
            assert_eq!(repair(none), "", "{none}");
        }
        let pledge = data("pledge", "    about: [{country: UA}]\n");
        assert_eq!(repairs(&RULE, &pledge), "");
    }
}
