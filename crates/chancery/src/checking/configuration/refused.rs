//! What is wrong with a configuration that cannot be read: the reader of TOML finds that
//! something is, the schema of the configuration says what, in the words of the rules.

use std::ops::Range;
use std::sync::LazyLock;

use chancery_check::{Explanation, ForeignSchema, Place};
use chancery_source::Change;
use serde_json::{Map, Number, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::reader::Reader;
use crate::Failure;

static SCHEMA: LazyLock<ForeignSchema> = LazyLock::new(|| {
    ForeignSchema::new("configuration", super::written::schema())
        .expect("the schema of the configuration is one: a test builds it")
});

impl Reader<'_> {
    /// Words the first thing that the reader of TOML refuses.
    pub fn refused(&self, error: &toml::de::Error) -> Failure {
        let table = match DeTable::parse(self.text) {
            Ok(table) => table,
            Err(error) => {
                let message = error.message().lines().collect::<Vec<_>>().join(", ");
                return self.fault(error.span(), format!("this is no TOML: {message}"), None);
            }
        };
        let value = object(table.get_ref());
        let explained = SCHEMA.explain(&value).into_iter();
        let placed = explained.map(|(_, said)| (place(table.get_ref(), &said.place), said));
        let first = placed.min_by_key(|(span, _)| span.as_ref().map_or(0, |span| span.start));
        match first {
            Some((span, said)) => {
                let message = said.message.replace("a mapping", "a table");
                self.fault(span, message, help(&said))
            }
            // The schema takes what the types do not: there is no such value, as far as is
            // known, and yet it is not to pass in silence.
            None => self.fault(error.span(), error.message().to_owned(), None),
        }
    }
}

/// What to do, as TOML has it: lists and texts are written there as in JSON, and there is no
/// other form to offer.
fn help(said: &Explanation) -> Option<String> {
    let changes = said.fix.iter().flat_map(|(_, changes)| changes);
    let source = changes.into_iter().find_map(|change| match change {
        Change::SetSource { source, .. } => Some(format!("write `{source}`")),
        _ => None,
    });
    let is_of_yaml = |help: &&String| help.contains("`- `") || help.contains("without quotes");
    source.or_else(|| said.help.iter().find(|help| !is_of_yaml(help)).cloned())
}

/// Where in the text a place in the value lies.
fn place(table: &DeTable<'_>, place: &Place) -> Option<Range<usize>> {
    let (pointer, of_key) = match place {
        Place::Value(pointer) => (pointer, false),
        Place::Key(pointer) => (pointer, true),
        Place::Bytes(bytes) => return Some(bytes.clone()),
    };
    let steps = pointer.split('/').skip(1);
    let mut steps = steps.map(|step| step.replace("~1", "/").replace("~0", "~"));
    let first = steps.next()?;
    let (key, mut value) = entry(table, &first)?;
    let mut key = Some(key);
    for step in steps {
        match value.get_ref() {
            DeValue::Table(inner) => {
                let (inner_key, inner_value) = entry(inner, &step)?;
                (key, value) = (Some(inner_key), inner_value);
            }
            DeValue::Array(items) => {
                (key, value) = (None, items.get(step.parse::<usize>().ok()?)?);
            }
            _ => return None,
        }
    }
    match key {
        Some(key) if of_key => Some(key),
        _ => Some(value.span()),
    }
}

fn entry<'t>(
    table: &'t DeTable<'_>,
    name: &str,
) -> Option<(Range<usize>, &'t Spanned<DeValue<'t>>)> {
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == name)?;
    Some((key.span(), value))
}

fn object(table: &DeTable<'_>) -> Value {
    let entries = table.iter();
    let entries = entries.map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref())));
    Value::Object(entries.collect::<Map<_, _>>())
}

/// A value of TOML as JSON has it. What JSON lacks (dates, infinity) becomes a text.
fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => text.as_ref().into(),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| number.as_str().into(), Value::from),
        DeValue::Float(number) => number
            .as_str()
            .parse()
            .ok()
            .and_then(Number::from_f64)
            .map_or_else(|| number.as_str().into(), Value::Number),
        DeValue::Boolean(truth) => (*truth).into(),
        DeValue::Datetime(date) => date.to_string().into(),
        DeValue::Array(items) => items.iter().map(|item| json(item.get_ref())).collect(),
        DeValue::Table(table) => object(table),
    }
}
