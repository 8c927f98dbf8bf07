//! The files of `schema/`, as generated from the model.

use chancery_check::rules;
use chancery_model::{Kind, schema};
use serde_json::Value;

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaFile {
    /// Its path below `schema/`, with forward slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// All generated schemas: the authoring schema, the interchange schema, that of
/// `chancery.toml`, one for a file that holds a single record of each kind, and the page that
/// explains the rules.
pub fn schema_files() -> Vec<SchemaFile> {
    let kinds = Kind::ALL.iter().map(|&kind| {
        let path = format!("kinds/{}.schema.json", kind.name());
        file(path, &schema::authoring_of(kind))
    });
    [
        file("chancery.schema.json".to_owned(), &schema::authoring()),
        file("interchange.schema.json".to_owned(), &schema::interchange()),
        file(
            "configuration.schema.json".to_owned(),
            &super::configuration::schema(),
        ),
    ]
    .into_iter()
    .chain(kinds)
    .chain([SchemaFile {
        path: "rules.md".to_owned(),
        text: rules_page(),
    }])
    .collect()
}

fn file(path: String, contents: &Value) -> SchemaFile {
    SchemaFile {
        path,
        text: schema::print(contents),
    }
}

/// All rules with their docs, as one page of Markdown.
fn rules_page() -> String {
    let mut page = String::from(
        "# The rules\n\nWritten by `chancery schema`; the docs stand beside the rules in \
         `crates/check/src/rules/`.\n\n| rule | severity | what it finds |\n|---|---|---|\n",
    );
    for rule in rules::ALL {
        let (name, severity, summary) = (rule.name, rule.severity.name(), rule.summary());
        page.push_str(&format!("| [{name}](#{name}) | {severity} | {summary} |\n"));
    }
    for rule in rules::ALL {
        // A rule's own headings become the third level of the page.
        let doc = rule.markdown().replace("\n# ", "\n### ");
        let doc = doc
            .strip_prefix("# ")
            .map_or(doc.clone(), |rest| format!("### {rest}"));
        page.push_str(&format!("\n## {}\n\n{doc}", rule.name));
    }
    page
}
