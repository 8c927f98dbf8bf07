//! The two schemas that one set of types has.
//!
//! *Authoring* is what files are checked against and takes the short forms; *interchange* is
//! what exports write and has full forms alone. No I/O: writing files is the caller's.

mod definitions;
mod print;

use serde_json::{Map, Value, json};

pub(crate) use definitions::short_form_of;
use definitions::{Contract, definitions, reachable};
pub use print::print;

use crate::kind::Kind;

/// The version of the data format. Both schemas bear it in their `$id`.
pub const FORMAT_VERSION: u32 = 1;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of what people write: a record of any kind, or a dossier. Its `$id` is
/// `urn:chancery:schema:authoring:1`.
///
/// Every kind stands under `$defs` by its name, such as `MinisterialMeeting`.
pub fn authoring() -> Value {
    root(
        "authoring",
        "Chancery: records as people write them",
        "A record of diplomacy of any kind, or a dossier of several, as people write them.",
        json!({
            "type": "object",
            "oneOf": [{ "$ref": "#/$defs/Record" }, { "$ref": "#/$defs/Dossier" }],
        }),
        definitions(Contract::Authoring),
    )
}

/// The schema of what programs exchange: one record of any kind, in full form. Its `$id` is
/// `urn:chancery:schema:interchange:1`. The definition `Dossier` is what several records in one
/// value are.
pub fn interchange() -> Value {
    root(
        "interchange",
        "Chancery: records as programs exchange them",
        "A record of diplomacy of any kind in full form, with every default written.",
        json!({ "$ref": "#/$defs/Record" }),
        definitions(Contract::Interchange),
    )
}

/// The schema of a file that holds one record of that kind, as people write it. Its `$id` is
/// like `urn:chancery:schema:authoring:visit:1`.
pub fn authoring_of(kind: Kind) -> Value {
    let all = definitions(Contract::Authoring);
    let description = all[kind.definition()]["description"].clone();
    root(
        &format!("authoring:{kind}"),
        &format!(
            "Chancery: one {} as people write it",
            kind.name().replace('-', " ")
        ),
        description.as_str().unwrap_or_default(),
        json!({
            "type": "object",
            "properties": { "type": { "type": "string", "const": kind.name() } },
            "required": ["type"],
            "$ref": format!("#/$defs/{}", kind.definition()),
        }),
        reachable(all, kind.definition()),
    )
}

fn root(
    name: &str,
    title: &str,
    description: &str,
    keywords: Value,
    definitions: Map<String, Value>,
) -> Value {
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), DRAFT.into());
    schema.insert(
        "$id".to_owned(),
        format!("urn:chancery:schema:{name}:{FORMAT_VERSION}").into(),
    );
    schema.insert("title".to_owned(), title.into());
    schema.insert("description".to_owned(), description.into());
    if let Value::Object(keywords) = keywords {
        schema.extend(keywords);
    }
    schema.insert("$defs".to_owned(), definitions.into());
    Value::Object(schema)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_types_have_the_same_schemas() {
        assert_eq!(print(&authoring()), print(&authoring()));
        assert_eq!(print(&interchange()), print(&interchange()));
    }

    #[test]
    fn a_short_form_is_merged_for_authors_and_absent_for_programs() {
        let citation = &authoring()["$defs"]["Citation"];
        insta::assert_snapshot!(print(citation), @r##"
        {
          "title": "Citation",
          "description": "A source, and where in it the fact stands. May be written as the identifier of the source alone.",
          "type": [
            "string",
            "object"
          ],
          "x-refers-to": "source",
          "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
          "maxLength": 80,
          "properties": {
            "source": {
              "description": "The source.",
              "$ref": "#/$defs/SourceId"
            },
            "locator": {
              "description": "Where in the source: a page, a paragraph or a time.",
              "$ref": "#/$defs/Text"
            }
          },
          "required": [
            "source"
          ],
          "additionalProperties": false
        }
        "##);
        let programs = &interchange()["$defs"]["Citation"];
        assert_eq!(programs["type"], "object");
        assert_eq!(programs["properties"], citation["properties"]);
        assert_eq!(
            (&programs["pattern"], &programs["x-short"]),
            (&Value::Null, &Value::Null)
        );
    }

    #[test]
    fn the_schema_of_a_kind_holds_what_it_needs_and_no_more() {
        let topic = authoring_of(Kind::Topic);
        let names: Vec<_> = topic["$defs"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        insta::assert_snapshot!(
            names.join(" "),
            @"Topic Citation DatasetKey Dispute Ext ExtValue ExternalIds Id LanguageTag Names Namespace Prose SourceId Text TopicId"
        );
        assert_eq!(topic["$id"], "urn:chancery:schema:authoring:topic:1");
    }
}
