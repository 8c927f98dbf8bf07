use crate::filing::filed;
use crate::rule::declare_rule;
use crate::words::with_article;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A file with one record that lies in the folder of another kind, such as a meeting in
    /// `visits/`.
    ///
    /// Files of many records and folders that are not named after a kind are left alone. A
    /// folder of a kind lies below a data root, or below a path that was given.
    ///
    /// # Why it matters
    /// People look for a record where its kind lies. One that lies elsewhere is written a
    /// second time.
    ///
    /// # Example
    /// ```yaml bad
    /// # places/energy.yaml
    /// type: topic
    /// id: energy
    /// label: Energy
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// # topics/energy.yaml
    /// type: topic
    /// id: energy
    /// label: Energy
    /// ```
    "misplaced-record", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    let Some(filed) = filed(data, entry) else {
        return;
    };
    if filed.kind == entry.kind {
        return;
    }
    let kind = with_article(&entry.kind.name().replace('-', " "));
    subject
        .at(
            "/type",
            format!("{kind} lies in `{}/`", filed.kind.folder()),
        )
        .help(format!(
            "move the file to `{}/{}`, or correct its type",
            entry.kind.folder(),
            filed.name
        ));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_named};

    const MEETING: &str =
        "type: meeting\nid: 2021-11-28-talks\ndate: 2021-11-28\nstatus: planned\nsources: [a]\n";

    #[test]
    fn says_where_it_belongs() {
        insta::assert_snapshot!(lint_named(&RULE, "data/visits/2021-11-28-talks.yaml", MEETING), @"
        1:7 warning[misplaced-record]: a meeting lies in `visits/`
          help: move the file to `meetings/2021-11-28-talks.yaml`, or correct its type
        ");
    }

    #[test]
    fn is_silent_on_other_ways_to_file() {
        for path in [
            "meetings/a.yaml",
            "data/meetings/a.yml",
            "press/a.yaml",
            "a.yaml",
            "visits/2021/a.yaml",
        ] {
            assert_eq!(lint_named(&RULE, path, MEETING), "", "{path}");
        }
        assert_eq!(
            lint(
                &RULE,
                "# visits/dossier.yaml\ntopics:\n  - {id: a, label: A}\n"
            ),
            ""
        );
        let line = "{\"type\": \"topic\", \"id\": \"a\", \"label\": \"A\"}\n";
        assert_eq!(lint_named(&RULE, "visits/all.ndjson", line), "");
    }
}
