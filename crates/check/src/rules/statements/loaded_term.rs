use crate::loaded::{Occurrence, Origin};
use crate::prose::{OwnText, own_texts};
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Spelling, Subject};

declare_rule! {
    /// # What it finds
    /// A word in our own prose that judges, or takes a side.
    ///
    /// Titles, purposes, summaries, `asks`, `open` and `notes` are read. Quotes, what stands in
    /// quotation marks, `as_printed`, `remarks`, the titles of participants, of sources and of
    /// documents are not; nor is a word with a capital that no sentence gave it, which is a
    /// name. A plain phrase such as `sanctions regime` is let stand.
    ///
    /// The words: `aggressor`, `banana republic`, `barbaric`, `bloodthirsty`, `brutal`,
    /// `brutally`, `clique`, `collateral damage`, `cowardly`, `crony`, `despot`, `dictator`,
    /// `evil`, `fanatic`, `freedom fighter`, `glorious`, `hardliner`, `hard-liner`, `heinous`,
    /// `henchman`, `henchmen`, `heroic`, `historic meeting`, `historic moment`,
    /// `historic summit`, `historic talks`, `historic visit`, `illegal alien`,
    /// `illegal immigrant`, `illegal migrant`, `infamous`, `lackey`, `martyr`, `mouthpiece`,
    /// `notorious`, `puppet`, `regime`, `rogue`, `ruthless`, `so-called`,
    /// `special military operation`, `stooge`, `strongman`, `third world`, `thug`, `tyrant`,
    /// `unprovoked`, `warmonger`; the finding says of each why it is loaded.
    ///
    /// `chancery.toml` adds others. Case and number make no difference, but that a term written
    /// there with a capital is found in names too. A built-in word that is listed there is found
    /// in its plain phrases as well.
    ///
    /// ```text
    /// [spelling]
    /// loaded-terms = ["junta"]
    /// ```
    ///
    /// # Why it matters
    /// Both sides of a dispute read the record. What it calls them is a claim that no source
    /// backs, and that nobody can be asked about; what a speaker called them is a fact, and has
    /// its place in `quote`.
    ///
    /// # Example
    /// ```yaml bad
    /// topics:
    ///   - id: belarus-border
    ///     label: Border of Belarus
    ///     definition: What the regime does at its border.
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// topics:
    ///   - id: belarus-border
    ///     label: Border of Belarus
    ///     definition: What the authorities do at the border.
    /// ```
    "loaded-term", Info, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(record) = &entry.record else {
        return;
    };
    let spelling = data.spelling();
    for own in own_texts(record) {
        for occurrence in data.loaded_terms().within(spelling, own.text) {
            report(&own, &occurrence, spelling, subject);
        }
    }
}

fn report(
    own: &OwnText<'_>,
    occurrence: &Occurrence<'_, '_>,
    spelling: Option<&Spelling>,
    subject: &mut Subject<'_>,
) {
    let shown = occurrence.text.replace('\n', " ");
    match (occurrence.origin, spelling) {
        (Origin::BuiltIn(term), _) => {
            let message = format!("`{shown}` is a loaded term: {}", term.reason);
            subject.at(&own.pointer, message).help(format!(
                "{}; what a source or a speaker calls it belongs in `as_printed` or `quote`",
                term.instead
            ));
        }
        (Origin::Configured(term), Some(spelling)) => {
            subject
                .at(
                    &own.pointer,
                    format!("`{shown}` is a loaded term of this project"),
                )
                .also_stated(spelling.document, term, "listed here")
                .help(
                    "write a plainer word; what a source or a speaker calls it belongs in \
                     `as_printed` or `quote`",
                );
        }
        (Origin::Configured(_), None) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::Spelling;
    use crate::testing::{lint, lint_spelling, stated};
    use crate::word_lists::LOADED_TERMS;

    fn topic(definition: &str) -> String {
        format!("topics:\n  - id: a\n    label: A\n    definition: {definition}\n")
    }

    #[test]
    fn says_why_a_word_is_loaded() {
        insta::assert_snapshot!(lint(&RULE, &topic("What the regime and its cronies do, the regime above all.")), @"
        4:17 info[loaded-term]: `cronies` is a loaded term: it says that a post was given for friendship
          help: name the persons or their offices, and for whom they act; what a source or a speaker calls it belongs in `as_printed` or `quote`
        4:17 info[loaded-term]: `regime` is a loaded term: it denies a government its standing
          help: write `government`, `authorities` or `leadership`; what a source or a speaker calls it belongs in `as_printed` or `quote`
        ");
    }

    #[test]
    fn finds_what_a_configuration_adds() {
        let found = |terms: &[&str], text: &str| {
            lint_spelling(&RULE, &topic(text), |document| Spelling {
                document,
                loaded_terms: terms.iter().map(|&term| stated(term.to_owned())).collect(),
            })
        };
        insta::assert_snapshot!(found(&["junta"], "What the juntas do."), @"
        4:17 info[loaded-term]: `juntas` is a loaded term of this project
          1:5 listed here
          help: write a plainer word; what a source or a speaker calls it belongs in `as_printed` or `quote`
        ");
        assert_ne!(found(&[], "What the regime does."), "");
        assert_eq!(found(&[], "What the junta does."), "");
        let both = found(&["regime"], "What the regime does.");
        assert_eq!(both.matches("loaded-term").count(), 1, "{both}");
        assert!(found(&["regime"], "The sanctions regime").contains("of this project"));
    }

    #[test]
    fn reads_our_own_prose_alone() {
        for own in [
            "visits:\n  - {id: a, title: Rogue visit}\n",
            "visits:\n  - {id: a, purpose: Rogue visit}\n",
            "visits:\n  - {id: a, notes: Rogue visit}\n",
            "visits:\n  - {id: a, open: [rogue visit]}\n",
            "visits:\n  - {id: a, meetings: [{title: Rogue visit}]}\n",
            "statements:\n  - {id: a, kind: report, speaker: b, date: 2021, topics: [c], summary: Rogue visit}\n",
            "statements:\n  - {id: a, kind: report, speaker: b, date: 2021, topics: [c], summary: A, asks: [no rogue visit]}\n",
        ] {
            assert_ne!(lint(&RULE, own), "", "{own}");
        }
        for printed in [
            "visits:\n  - {id: a, remarks: Rogue visit}\n",
            "visits:\n  - {id: a, stops: [{country: LV, as_printed: Rogue visit, remarks: Rogue}]}\n",
            "visits:\n  - {id: a, visitors: [{person: b, title: Rogue, as_printed: Rogue}]}\n",
            "statements:\n  - {id: a, kind: report, speaker: b, date: 2021, topics: [c], summary: A, quote: rogue visit}\n",
            "sources:\n  - {id: a, kind: book, title: Rogue visit}\n",
            "documents:\n  - {id: a, kind: treaty, status: agreed, title: Rogue visit}\n",
            "persons:\n  - {id: a, name: Rogue, aliases: [Regime]}\n",
            "topics:\n  - {id: a, label: Regime}\n",
        ] {
            assert_eq!(lint(&RULE, printed), "", "{printed}");
        }
    }

    /// The page of the rule lists what the rule looks for.
    #[test]
    fn the_page_has_every_word() {
        let page = RULE.markdown();
        let list = page.split("The words: ").nth(1).unwrap();
        let list = list
            .split("; the finding")
            .next()
            .unwrap()
            .replace('\n', " ");
        let listed: Vec<&str> = list
            .split(", ")
            .map(|word| word.trim_matches('`'))
            .collect();
        let built_in: Vec<&str> = LOADED_TERMS.iter().map(|term| term.text).collect();
        assert_eq!(listed, built_in);
    }
}
