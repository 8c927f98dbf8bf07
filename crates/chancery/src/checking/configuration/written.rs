//! `chancery.toml` as it is written: its keys, their forms, and the schema of both.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chancery_check::Severity;
use chancery_model::Kind;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde_json::Value;
use toml::Spanned;

/// The configuration of a package of records. Paths and patterns are relative to the folder
/// of this file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Configuration")]
pub(crate) struct Written {
    /// The folders that hold the data set. By default the folder of this file.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub data: Vec<Spanned<String>>,
    /// Patterns of files below the data roots that are no data: `drafts/**`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub exclude: Vec<Spanned<String>>,
    /// Severities of rules, by the rule's name.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Level>")]
    pub rules: BTreeMap<Spanned<String>, Level>,
    /// Severities of rules in some files; of several entries that fit a file, the last counts.
    #[serde(default)]
    pub overrides: Vec<WrittenOverride>,
    /// Findings to let be, in files that have no comments or as a whole.
    #[serde(default)]
    pub ignore: Vec<WrittenIgnore>,
    /// What is expected of the whole data set, by the plural of a kind as a dossier has it:
    /// `ministerial_meetings`.
    #[serde(default)]
    #[schemars(schema_with = "kinds_schema")]
    pub kinds: BTreeMap<Spanned<String>, WrittenKind>,
    /// Words that the keepers of the data set look out for.
    #[serde(default)]
    pub spelling: WrittenSpelling,
    /// The schemas of a project's own fields, by their namespace under `ext`.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, WrittenExtension>")]
    pub ext: BTreeMap<Spanned<String>, WrittenExtension>,
}

/// Words that the keepers of a data set look out for.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Spelling")]
pub(crate) struct WrittenSpelling {
    /// Words and phrases that judge or take a side, beside those that the rule `loaded-term`
    /// has built in. Each begins and ends with a letter or a digit; case and number make no
    /// difference.
    #[serde(default)]
    #[schemars(schema_with = "loaded_terms_schema")]
    pub loaded_terms: Vec<Spanned<String>>,
}

fn loaded_terms_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "array",
        "items": { "type": "string", "minLength": 1 },
        "uniqueItems": true,
    })
}

/// What a namespace under `ext` is bound to.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Extension")]
pub(crate) struct WrittenExtension {
    /// The file of a JSON Schema (2020-12) that stands by itself.
    #[schemars(with = "String")]
    pub schema: Spanned<String>,
}

/// What is expected of the records of one kind.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Expectation")]
pub(crate) struct WrittenKind {
    /// How many records there are at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    pub minimum: Option<Spanned<usize>>,
    /// How many records there are at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "usize")]
    pub maximum: Option<Spanned<usize>>,
    /// How many days may have gone by since the newest record, of kinds that are of a day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32", range(max = 4_294_967_295_u32))]
    pub newest_within_days: Option<Spanned<u32>>,
    /// The least share of the records that fill a field in, from 0 to 1, by the field's name.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Share>")]
    pub fill: BTreeMap<Spanned<String>, Spanned<Share>>,
}

/// A share of all, from 0 to 1.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "f64")]
#[schemars(extend("minimum" = 0, "maximum" = 1))]
pub(crate) struct Share(f64);

impl Share {
    /// The share as a number.
    pub fn value(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Share {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Share, Self::Error> {
        if (0.0..=1.0).contains(&number) {
            Ok(Share(number))
        } else {
            Err("a share is a number from 0 to 1")
        }
    }
}

/// The kinds by their plurals, each with what may be expected of it.
fn kinds_schema(generator: &mut SchemaGenerator) -> Schema {
    let of_kind = generator.subschema_for::<WrittenKind>();
    let kinds = Kind::ALL
        .iter()
        .map(|kind| (kind.plural().to_owned(), of_kind.clone().to_value()));
    json_schema!({
        "type": "object",
        "properties": kinds.collect::<serde_json::Map<_, _>>(),
        "additionalProperties": false,
    })
}

/// Severities of rules in some files.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Override", title = "entry of `overrides`")]
pub(crate) struct WrittenOverride {
    /// Patterns of the files: `data/imported/**`.
    #[schemars(with = "Vec<String>")]
    pub paths: Vec<Spanned<String>>,
    /// Severities of rules, by the rule's name.
    #[schemars(with = "BTreeMap<String, Level>")]
    pub rules: BTreeMap<Spanned<String>, Level>,
}

/// Findings of one rule to let be.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Ignore", title = "entry of `ignore`")]
pub(crate) struct WrittenIgnore {
    /// The pattern of the files: `data/visits/x.json`.
    #[schemars(with = "String")]
    pub path: Spanned<String>,
    /// The name of the rule.
    #[schemars(with = "String")]
    pub rule: Spanned<String>,
    /// Why its findings are to be let be.
    #[schemars(with = "String")]
    pub reason: Spanned<String>,
}

/// How grave the findings of a rule are, or that it is not to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    /// Wrong.
    Error,
    /// Probably wrong.
    Warning,
    /// Worth a look.
    Info,
    /// Not looked for.
    Off,
}

impl JsonSchema for Level {
    fn schema_name() -> Cow<'static, str> {
        "Level".into()
    }

    // One list of words, so that a slip has a nearest word.
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "How grave the findings of a rule are: wrong, probably wrong, worth a \
                            look; or that it is not to look.",
            "enum": ["error", "warning", "info", "off"],
        })
    }
}

impl Level {
    /// The severity; none for a rule that is off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Level::Error => Some(Severity::Error),
            Level::Warning => Some(Severity::Warning),
            Level::Info => Some(Severity::Info),
            Level::Off => None,
        }
    }
}

/// The JSON Schema of the configuration, for editors of TOML.
pub(crate) fn schema() -> Value {
    // The formats of Rust's integers mean nothing to others.
    let settings = schemars::generate::SchemaSettings::draft2020_12()
        .with_transform(schemars::transform::RestrictFormats::default());
    let mut schema = settings.into_generator().into_root_schema_for::<Written>();
    schema.insert(
        "$id".to_owned(),
        "urn:chancery:schema:configuration:1".into(),
    );
    schema.to_value()
}
