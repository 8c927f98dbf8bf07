use std::collections::{HashMap, HashSet};

use chancery_model::Kind;
use chancery_source::Change;

use crate::filing::{Filed, filed};
use crate::identify::is_identifier;
use crate::references;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings};

declare_rule! {
    /// # What it finds
    /// A file with one record, in the folder of a kind, that is not named after the
    /// identifier of its record.
    ///
    /// Files of many records are left alone, and so are files elsewhere.
    ///
    /// # Why it matters
    /// A reference is followed by opening `<kind>/<id>.yaml`. Where the two differ, the
    /// record is not found, or one of them was changed and the other forgotten.
    ///
    /// # Example
    /// ```yaml bad
    /// # topics/energie.yaml
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
    "id-path-mismatch", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut taken: Option<HashSet<&str>> = None;
    let mut counts: Option<HashMap<(Kind, &str), usize>> = None;
    for entry in data.entries() {
        let (Some(filed), Some(record)) = (filed(data, entry), &entry.record) else {
            continue;
        };
        let id = record.id();
        if filed.stem == id {
            continue;
        }
        let mut subject = findings.about(entry);
        let message = format!(
            "the record `{id}` stands in a file that is named `{}`",
            filed.name
        );
        let note = subject.at("/id", message);
        let counts = counts.get_or_insert_with(|| references::counts(data));
        let named = |id: &str| counts.get(&(entry.kind, id)).copied().unwrap_or_default();
        if is_free(data, &filed, entry) && named(filed.stem) > named(id) {
            let text = filed.stem.to_owned();
            note.help(format!("write `id: {text}`, as other records refer to it"))
                .suggest([Change::SetText {
                    pointer: "/id".to_owned(),
                    text,
                }]);
            continue;
        }
        let taken = taken.get_or_insert_with(|| {
            let entries = data.entries().iter();
            entries
                .map(|entry| data.document(entry).path.as_str())
                .collect()
        });
        let name = format!("{id}.{}", filed.extension);
        let path = format!("{}{name}", filed.folder);
        if taken.contains(path.as_str()) {
            note.help(format!("correct the id; there is a file `{name}` already"));
        } else {
            note.help(format!("name the file `{name}`, or correct the id"))
                .suggest([Change::RenameFile { name }]);
        }
    }
}

/// Whether the record may bear the name of its file as its id: no other does.
fn is_free(data: &DataSet<'_>, filed: &Filed<'_>, entry: &Entry) -> bool {
    filed.kind == entry.kind
        && is_identifier(entry.kind, filed.stem)
        && data.with_id(entry.kind, filed.stem).next().is_none()
}

#[cfg(test)]
mod tests {
    use chancery_source::{Change, Document, Documents};

    use super::{RULE, check};
    use crate::testing::{lint, lint_named, repairs};
    use crate::{DataSet, Findings, read};

    const ENERGY: &str = "type: topic\nid: energy\nlabel: Energy\n";

    #[test]
    fn offers_the_name() {
        insta::assert_snapshot!(lint_named(&RULE, "topics/energie.yaml", ENERGY), @"
        2:5 warning[id-path-mismatch]: the record `energy` stands in a file that is named `energie.yaml`
          help: name the file `energy.yaml`, or correct the id
        ");
        let yaml = format!("# data/topics/energie.yaml\n{ENERGY}");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"ask: [RenameFile { name: "energy.yaml" }]"#);
    }

    #[test]
    fn is_silent_on_other_ways_to_file() {
        for path in [
            "topics/energy.yaml",
            "data/topics/energy.yml",
            "places/energy.yaml",
            "energie.yaml",
            "x/energie.yaml",
        ] {
            assert_eq!(lint_named(&RULE, path, ENERGY), "", "{path}");
        }
        assert_eq!(
            lint(&RULE, "# topics/all.yaml\ntopics:\n  - {id: a, label: A}\n"),
            ""
        );
        let country = "type: country\nid: LV\nname: Latvia\n";
        assert_eq!(lint_named(&RULE, "countries/LV.yaml", country), "");
        assert_ne!(lint_named(&RULE, "countries/latvia.yaml", country), "");
    }

    /// The repairs that are offered in several files, in their order.
    fn fixes(files: &[(&str, &str)]) -> Vec<Option<Change>> {
        let mut documents = Documents::new();
        let mut entries = Vec::new();
        for (path, text) in files {
            let id = documents.push(Document::parse(*path, text.as_bytes().to_vec()));
            entries.extend(read(&mut documents, id).entries);
        }
        let data = DataSet::new(&documents, entries, None);
        let mut findings = Findings::new(&RULE);
        check(&data, &mut findings);
        let found = findings.into_found().into_iter();
        found
            .map(|found| Some(found.fix?.changes.remove(0)))
            .collect()
    }

    #[test]
    fn does_not_rename_onto_another_file() {
        let all = fixes(&[
            ("topics/energie.yaml", ENERGY),
            (
                "topics/energy.yaml",
                "type: topic\nid: power\nlabel: Power\n",
            ),
        ]);
        assert!(
            matches!(all.as_slice(), [None, Some(Change::RenameFile { .. })]),
            "{all:?}"
        );
    }

    #[test]
    fn mends_the_id_where_others_refer_to_the_name_of_the_file() {
        let slip = (
            "topics/energy.yaml",
            "type: topic\nid: energie\nlabel: Energy\n",
        );
        let gas = (
            "topics/gas.yaml",
            "type: topic\nid: gas\nlabel: Gas\nbroader: energy\n",
        );
        let oil = (
            "topics/oil.yaml",
            "type: topic\nid: oil\nlabel: Oil\nbroader: energie\n",
        );
        let bearer = (
            "topics/power.yaml",
            "type: topic\nid: energy\nlabel: Power\n",
        );
        let renames =
            |files: &[(&str, &str)]| matches!(fixes(files)[0], Some(Change::RenameFile { .. }));
        let id = Change::SetText {
            pointer: "/id".to_owned(),
            text: "energy".to_owned(),
        };
        assert_eq!(fixes(&[slip, gas]), [Some(id)]);
        assert!(renames(&[slip]));
        assert!(renames(&[slip, oil]));
        assert!(renames(&[slip, gas, oil]), "as many refer to the id");
        assert!(renames(&[slip, gas, bearer]), "another record has that id");
    }
}
