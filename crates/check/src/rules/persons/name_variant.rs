use chancery_source::Change;

use crate::prose::{OwnText, own_texts};
use crate::rule::declare_rule;
use crate::variants::{Occurrence, Variants, replaced};
use crate::{Check, DataSet, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// Another spelling of a name in a title, a purpose or a summary, where the name belongs.
    ///
    /// Only aliases that are spellings of the name count, not abbreviations and other names;
    /// and not what is kept as printed: quotes, remarks, titles of sources and documents.
    ///
    /// # Why it matters
    /// Whoever searches for Ādaži finds nothing of a visit to Adaži. An alias is there so that
    /// the spelling of a source is understood, not so that it spreads.
    ///
    /// # Example
    /// ```yaml bad
    /// places:
    ///   - {id: adazi, name: Ādaži, kind: town, country: LV, aliases: [Adaži]}
    /// meetings:
    ///   - id: 2021-11-29-adazi
    ///     title: Briefing at Adaži
    ///     date: 2021-11-29
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// places:
    ///   - {id: adazi, name: Ādaži, kind: town, country: LV, aliases: [Adaži]}
    /// meetings:
    ///   - id: 2021-11-29-adazi
    ///     title: Briefing at Ādaži
    ///     date: 2021-11-29
    /// ```
    "name-variant", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let variants = Variants::of(data);
    for entry in data.entries() {
        let Some(record) = &entry.record else {
            continue;
        };
        let mut subject = findings.about(entry);
        for own in own_texts(record).iter().filter(|own| own.is_heading) {
            let found = variants.within(own.text);
            if !found.is_empty() {
                report(own, &found, &mut subject);
            }
        }
    }
}

/// Reports a text once, with all that it spells otherwise.
fn report(own: &OwnText<'_>, found: &[Occurrence<'_, '_>], subject: &mut Subject<'_>) {
    let mut pairs: Vec<String> = Vec::new();
    let mut shown: Vec<&Occurrence<'_, '_>> = Vec::new();
    let mut meant: Vec<String> = Vec::new();
    for occurrence in found {
        let pair = format!("`{}` for `{}`", occurrence.text, occurrence.variant.name);
        let name = format!("`{}`", occurrence.variant.name);
        if !meant.contains(&name) {
            meant.push(name);
        }
        if !pairs.contains(&pair) {
            pairs.push(pair);
            shown.push(occurrence);
        }
    }
    let mut note = subject.at(
        &own.pointer,
        format!("this text has {}", pairs.join(" and ")),
    );
    for Occurrence { variant, .. } in shown {
        let pointer = format!("/aliases/{}", variant.index);
        note = note.also_in(variant.entry, &pointer, "an alias of that record");
    }
    let replacements: Vec<(usize, &str, &str)> = found
        .iter()
        .map(|occurrence| (occurrence.start, occurrence.text, occurrence.variant.name))
        .collect();
    note.help(format!(
        "write {}; a spelling in a source belongs in `as_printed`",
        meant.join(" and ")
    ))
    .suggest([Change::SetText {
        pointer: own.pointer.clone(),
        text: replaced(own, &replacements),
    }]);
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    const NAMES: &str = "\
places:
  - {id: adazi, name: Ādaži, kind: town, country: LV, aliases: [Adaži, Adazi]}
  - {id: camp, name: Adazi Camp, kind: military-site, country: LV}
  - {id: kyiv, name: Kyiv, kind: city, country: UA, aliases: [Kiev, Mother of Cities]}
  - {id: kiev-us, name: Kiev, kind: town, country: US}
organisations:
  - {id: un, name: United Nations, kind: intergovernmental-organisation, aliases: [UNO, World Organisation]}
";

    fn titled(title: &str) -> String {
        format!("{NAMES}meetings:\n  - id: a\n    date: 2021\n    title: {title}\n")
    }

    #[test]
    fn offers_the_name() {
        insta::assert_snapshot!(lint(&RULE, &titled("Talks at Adaži")), @"
        11:12 warning[name-variant]: this text has `Adaži` for `Ādaži`
          2:65 an alias of that record
          help: write `Ādaži`; a spelling in a source belongs in `as_printed`
        ");
        let camps = titled("Adaži, then Sauliai").replace("places:\n", "places:\n  - {id: siauliai, name: Šiauliai, kind: city, country: LT, aliases: [Sauliai]}\n");
        let both = lint(&RULE, &camps);
        assert!(
            both.contains("help: write `Ādaži` and `Šiauliai`; a"),
            "{both}"
        );
        let repair = repairs(&RULE, &titled("Adaži, then Adazi's square, Adaži"));
        assert!(repair.starts_with("ask"), "{repair}");
        assert!(
            repair.contains("Ādaži, then Ādaži's square, Ādaži"),
            "{repair}"
        );
    }

    #[test]
    fn is_silent_on_names_and_whole_other_words() {
        for title in [
            "Talks at Ādaži",
            "Talks at Adazi Camp",
            "Adažian talks",
            "Talks in Kiev",
            "Mother of Cities",
            "UNO",
            "World Organisation",
        ] {
            assert_eq!(lint(&RULE, &titled(title)), "", "{title}");
        }
    }

    #[test]
    fn leaves_what_is_printed() {
        let data = format!(
            "{NAMES}sources:\n  - {{id: a, kind: book, title: Adaži}}\nvisits:\n  - id: b\n    remarks: Adaži\n    stops: [{{country: LV, as_printed: Adaži}}]\n"
        );
        assert_eq!(lint(&RULE, &data), "");
        assert_ne!(
            lint(&RULE, &data.replace("remarks: Adaži", "purpose: Adaži")),
            ""
        );
    }
}
