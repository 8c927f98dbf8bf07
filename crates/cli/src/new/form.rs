//! The fields of a kind as flags: what the schema says, as the command line needs it.

use chancery::Kind;
use chancery::model::explain;
use clap::builder::{PossibleValue, PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction};
use serde_json::Value;

pub(super) const REQUIRED: &str = "Required";
pub(super) const OPTIONAL: &str = "Optional";

/// A field of a record that a flag fills.
#[derive(Clone, Debug)]
pub(crate) struct Flag {
    /// The field in the schema: `previous_date`.
    pub field: String,
    /// The flag, without its hyphens: `previous-date`.
    pub name: String,
    /// The same for one item of a list, where that is another word: `visitor`.
    pub singular: Option<String>,
    pub doc: String,
    pub is_required: bool,
    pub form: Form,
}

/// What a value looks like.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// A text or a number.
    Scalar(Scalar),
    /// `true` or `false`.
    Truth,
    /// Entries whose keys are the user's own choice.
    Pairs { key: String, value: String },
    /// Parts with names, and what may stand for all of them.
    Parts {
        short: Option<Scalar>,
        parts: Vec<(String, Form)>,
    },
    /// Several of one form.
    List(Box<Form>),
}

/// A text or a number that the schema knows by name.
#[derive(Clone, Debug)]
pub(crate) struct Scalar {
    /// The definition in the schema: `Span`.
    pub definition: String,
    /// Whether what reads as a number is one.
    pub may_be_number: bool,
    /// Whether it may be a text.
    pub may_be_text: bool,
    /// The texts that it may be, each with its meaning, where they are few.
    pub choices: Vec<(String, String)>,
    /// Whether it never holds a comma: an identifier or one of a few texts.
    pub is_word: bool,
}

/// The fields of a kind that flags can fill: all but its type, its identifier, and those whose
/// values are any value at all.
pub(crate) fn flags(schema: &Value, kind: Kind) -> Vec<Flag> {
    let definition = &schema["$defs"][kind.definition()];
    let required = definition["required"].as_array();
    let is_required = |field: &str| required.is_some_and(|all| all.iter().any(|one| one == field));
    let properties = entries(&definition["properties"]);
    let fields: Vec<&str> = properties.iter().map(|(field, _)| *field).collect();
    let flags = properties.iter().filter_map(|(field, property)| {
        if matches!(*field, "type" | "id") {
            return None;
        }
        let form = form(property, schema)?;
        let one = singular(field).filter(|_| matches!(form, Form::List(_)));
        Some(Flag {
            field: (*field).to_owned(),
            name: field.replace('_', "-"),
            singular: one
                .filter(|one| !fields.contains(&one.as_str()))
                .map(|one| one.replace('_', "-")),
            doc: property["description"].as_str().unwrap_or("").to_owned(),
            is_required: is_required(field),
            form,
        })
    });
    flags.collect()
}

fn entries(properties: &Value) -> Vec<(&str, &Value)> {
    let all = properties.as_object().into_iter().flatten();
    all.map(|(key, value)| (key.as_str(), value)).collect()
}

/// One of what a plural names: `visitors`, `citizenships`, `countries`, `aliases`.
fn singular(plural: &str) -> Option<String> {
    if let Some(stem) = plural.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    let one = plural.strip_suffix("ases").map(|stem| format!("{stem}as"));
    one.or_else(|| plural.strip_suffix('s').map(str::to_owned))
}

fn form(property: &Value, schema: &Value) -> Option<Form> {
    if property["type"] == "array" {
        return Some(Form::List(Box::new(form(&property["items"], schema)?)));
    }
    if property["type"] == "boolean" {
        return Some(Form::Truth);
    }
    let name = property["$ref"].as_str()?.rsplit('/').next()?;
    let definition = &schema["$defs"][name];
    let types = match &definition["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        one => Vec::from_iter(one.as_str()),
    };
    let may_be = |ty: &str| types.contains(&ty);
    if may_be("array") {
        return None;
    }
    let scalar = (may_be("string") || may_be("integer") || may_be("number")).then(|| Scalar {
        definition: name.to_owned(),
        may_be_number: may_be("integer") || may_be("number"),
        may_be_text: may_be("string"),
        choices: choices(definition),
        is_word: definition.get("x-refers-to").is_some() || definition.get("enum").is_some(),
    });
    if !may_be("object") {
        return scalar.map(Form::Scalar);
    }
    if definition.get("properties").is_none() {
        let value = &definition["additionalProperties"]["$ref"];
        let value = value.as_str()?.rsplit('/').next()?.to_owned();
        let key = &definition["propertyNames"]["$ref"];
        let key = key.as_str()?.rsplit('/').next()?.to_owned();
        return (value != "ExtValue").then_some(Form::Pairs { key, value });
    }
    let parts = entries(&definition["properties"]).into_iter();
    Some(Form::Parts {
        short: scalar,
        parts: parts
            .filter_map(|(key, part)| Some((key.to_owned(), form(part, schema)?)))
            .collect(),
    })
}

fn choices(definition: &Value) -> Vec<(String, String)> {
    let texts = |keyword: &str| {
        let all = definition[keyword].as_array().into_iter().flatten();
        all.map(|text| text.as_str().unwrap_or_default().to_owned())
    };
    texts("enum").zip(texts("x-enum-descriptions")).collect()
}

impl Flag {
    pub fn argument(&self) -> Arg {
        let heading = if self.is_required { REQUIRED } else { OPTIONAL };
        let argument = Arg::new(self.field.clone())
            .long(self.name.clone())
            .help(self.doc.trim_end_matches('.').to_owned())
            .help_heading(heading)
            .required(self.is_required);
        let argument = match self.form.keys() {
            Some(keys) => argument.long_help(format!("{}\n\nKeys: {keys}", self.doc)),
            None => argument,
        };
        let argument = match &self.singular {
            Some(singular) => argument.visible_alias(singular.clone()),
            None => argument,
        };
        match &self.form {
            Form::Truth => argument.action(ArgAction::SetTrue),
            Form::List(item) => item.values(argument.action(ArgAction::Append), true),
            Form::Pairs { .. } => self.form.values(argument.action(ArgAction::Append), false),
            one => one.values(argument, false),
        }
    }
}

impl Form {
    /// The keys of the parts, where it has parts.
    fn keys(&self) -> Option<String> {
        match self {
            Form::Parts { parts, .. } => {
                let keys: Vec<&str> = parts.iter().map(|(key, _)| key.as_str()).collect();
                Some(keys.join(", "))
            }
            Form::List(item) => item.keys(),
            Form::Scalar(_) | Form::Truth | Form::Pairs { .. } => None,
        }
    }

    /// How an argument of the form is named and read.
    fn values(&self, argument: Arg, is_list: bool) -> Arg {
        match self {
            Form::Scalar(scalar) => {
                let argument = match is_list && scalar.is_word {
                    true => argument.value_delimiter(','),
                    false => argument,
                };
                argument
                    .value_name(scalar.value_name())
                    .allow_hyphen_values(scalar.may_be_number)
                    .value_parser(scalar.parser())
            }
            Form::Pairs { .. } => argument.value_name("KEY=VALUE"),
            Form::Parts { short, parts, .. } => {
                let first = parts.first().map_or("key", |(key, _)| key.as_str());
                let example = format!("{first}={},…", first.to_uppercase());
                argument.value_name(match short {
                    Some(short) => format!("{}|{example}", short.value_name()),
                    None => example,
                })
            }
            Form::Truth | Form::List(_) => argument,
        }
    }
}

impl Scalar {
    fn value_name(&self) -> String {
        words_of(&self.definition).replace(' ', "_").to_uppercase()
    }

    fn parser(&self) -> ValueParser {
        if self.choices.is_empty() {
            if self.may_be_number && !self.may_be_text {
                return ValueParser::new(number);
            }
            return parser(self.definition.clone());
        }
        let choices = self.choices.iter();
        let choices = choices.map(|(text, doc)| {
            PossibleValue::new(text.clone()).help(doc.trim_end_matches('.').to_owned())
        });
        PossibleValuesParser::new(choices.collect::<Vec<_>>()).into()
    }

    /// Whether the text is to be written as a number.
    pub fn is_number(&self, text: &str) -> bool {
        self.may_be_number && number(text).is_ok()
    }
}

/// The name of a definition as words: `visit meeting`.
fn words_of(definition: &str) -> String {
    let mut words = String::new();
    for (index, letter) in definition.chars().enumerate() {
        if letter.is_uppercase() && index > 0 {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// Reads a text that the definition accepts, else says why not.
pub(super) fn parser(definition: String) -> ValueParser {
    ValueParser::new(move |text: &str| {
        let is_count = number(text).is_ok() && definition == "Count";
        match explain(&definition, text) {
            Some(reason) if !is_count => Err(reason),
            _ => Ok(text.to_owned()),
        }
    })
}

/// A number as JSON writes it.
fn number(text: &str) -> Result<String, String> {
    match serde_json::from_str::<serde_json::Number>(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err("it is no number".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use chancery::model::schema;

    use super::*;

    #[test]
    fn every_field_has_a_flag_but_those_that_hold_anything() {
        for &kind in Kind::ALL {
            let schema = schema::authoring_of(kind);
            let flags = flags(&schema, kind);
            let definition = &schema["$defs"][kind.definition()];
            for (field, _) in entries(&definition["properties"]) {
                let has_flag = flags.iter().any(|flag| flag.field == field);
                assert_eq!(
                    has_flag,
                    !["type", "id", "ext"].contains(&field),
                    "{kind}: {field}"
                );
            }
            let required = definition["required"].as_array().unwrap();
            let count = flags.iter().filter(|flag| flag.is_required).count();
            assert_eq!(count + 1, required.len(), "{kind}: all but the id");
        }
    }

    #[test]
    fn one_of_several() {
        for (plural, one) in [
            ("visitors", "visitor"),
            ("citizenships", "citizenship"),
            ("countries", "country"),
            ("aliases", "alias"),
            ("sources", "source"),
            ("addressees", "addressee"),
        ] {
            assert_eq!(singular(plural).as_deref(), Some(one));
        }
        assert_eq!(singular("accompanying"), None);
    }
}
