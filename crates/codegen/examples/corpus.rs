//! Writes the documents that prove a target into a folder.
//!
//! ```sh
//! cargo run -p chancery-codegen --example corpus -- target/ci/corpus data
//! ```
//!
//! `good.ndjson`: a record a line in its canonical text: those of the data folders, then made
//! ones. `dossier.ndjson`: dossiers. `spelled.ndjson`: `{reason, document, canonical}`, good
//! documents in other spellings. `bad.ndjson`: `{reason, feature, definition, document}`,
//! documents wrong in one way. A `document` is a text that holds JSON. `accepted.json`: for
//! each language the features of which its reader may accept bad documents.

mod data;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

use chancery_codegen::{ALL, Feature, Shape, canonical, corpus};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = arguments.next().ok_or("usage: corpus OUT [DATA…]")?;
    let mut roots: Vec<PathBuf> = arguments.collect();
    if roots.is_empty() {
        roots.push("data".into());
    }
    let shape = Shape::interchange();
    fs::create_dir_all(&folder)?;

    let loaded = data::loaded(&roots)?;
    let mut good = loaded.records().try_fold(Vec::new(), |mut texts, record| {
        texts.push(canonical(&shape, &serde_json::to_value(record)?));
        Ok::<_, serde_json::Error>(texts)
    })?;
    let of_data = good.len();
    good.extend(
        corpus::good(&shape)
            .iter()
            .map(|record| canonical(&shape, record)),
    );
    write(&folder, "good.ndjson", &good)?;

    let collections = corpus::collections(&shape);
    let dossiers: Vec<String> = collections
        .iter()
        .map(|(_, dossier)| dossier.to_string())
        .collect();
    write(&folder, "dossier.ndjson", &dossiers)?;

    let spelled = corpus::spelled(&shape)
        .into_iter()
        .map(|one| json!({"reason": one.reason, "document": one.text, "canonical": one.canonical}));
    let spelled: Vec<String> = spelled.map(|one| one.to_string()).collect();
    write(&folder, "spelled.ndjson", &spelled)?;

    let bad = corpus::bad(&shape).into_iter().map(|one| {
        let (feature, definition) = (one.feature.name(), one.definition);
        json!({"reason": one.reason, "feature": feature, "definition": definition, "document": one.text})
    });
    let bad: Vec<String> = bad.map(|one| one.to_string()).collect();
    write(&folder, "bad.ndjson", &bad)?;

    let accepted: BTreeMap<&str, Vec<&str>> = ALL
        .iter()
        .map(|generator| {
            let accepted = Feature::ALL
                .iter()
                .filter(|&&feature| !feature.is_remark() && !generator.keeping(feature).refuses());
            (
                generator.name(),
                accepted.map(|feature| feature.name()).collect(),
            )
        })
        .collect();
    fs::write(
        folder.join("accepted.json"),
        format!("{:#}\n", json!(accepted)),
    )?;

    println!(
        "good {} (of the data {of_data}), dossiers {}, in other spellings {}, bad {}",
        good.len(),
        dossiers.len(),
        spelled.len(),
        bad.len()
    );
    Ok(())
}

fn write(folder: &std::path::Path, name: &str, lines: &[String]) -> std::io::Result<()> {
    let mut text = lines.join("\n");
    text.push('\n');
    fs::write(folder.join(name), text)
}
