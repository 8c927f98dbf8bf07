//! `chancery.toml` as it is written: its keys, their forms, and the schema of both.

use std::collections::BTreeMap;

use chancery_check::Severity;
use schemars::JsonSchema;
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
}

/// Severities of rules in some files.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Override")]
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
#[schemars(rename = "Ignore")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
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
    let settings = schemars::generate::SchemaSettings::draft2020_12();
    let mut schema = settings.into_generator().into_root_schema_for::<Written>();
    schema.insert(
        "$id".to_owned(),
        "urn:chancery:schema:configuration:1".into(),
    );
    schema.to_value()
}
