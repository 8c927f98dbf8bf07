//! The keywords of one schema, taken one by one: what is left over, nobody understood.

use std::fmt;

use serde_json::{Map, Value};

/// Something in a schema that no generator knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// Where it stands, as a JSON pointer.
    pub pointer: String,
    /// What it is.
    pub what: String,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "`{}`: no generator knows {}",
            self.pointer, self.what
        )
    }
}

impl std::error::Error for Unsupported {}

/// The keywords of a schema that nobody has taken yet.
pub(super) struct Keywords<'s> {
    pointer: String,
    left: Map<String, Value>,
    whole: &'s Value,
}

impl<'s> Keywords<'s> {
    pub fn of(schema: &'s Value, pointer: String) -> Result<Self, Unsupported> {
        match schema {
            Value::Object(keywords) => Ok(Self {
                pointer,
                left: keywords.clone(),
                whole: schema,
            }),
            other => Err(Unsupported {
                pointer,
                what: format!("the schema `{other}`"),
            }),
        }
    }

    /// Whether the schema has the keyword, taken or not.
    pub fn has(&self, keyword: &str) -> bool {
        self.whole.get(keyword).is_some()
    }

    /// Where a keyword of the schema stands.
    pub fn at(&self, keyword: &str) -> String {
        format!("{}/{keyword}", self.pointer)
    }

    /// The complaint about a keyword whose value is not what generators know.
    pub fn odd(&self, keyword: &str) -> Unsupported {
        let what = match self.whole.get(keyword) {
            None => format!("a schema without `{keyword}`"),
            Some(value) => format!("`{keyword}` with the value `{value}`"),
        };
        Unsupported {
            pointer: self.pointer.clone(),
            what,
        }
    }

    /// Takes a keyword's value, which lives as long as the schema.
    pub fn take(&mut self, keyword: &str) -> Option<&'s Value> {
        self.left.remove(keyword)?;
        self.whole.get(keyword)
    }

    /// Takes a text that must be there and say something.
    pub fn text(&mut self, keyword: &str) -> Result<String, Unsupported> {
        match self.take(keyword) {
            Some(Value::String(text)) if !text.is_empty() => Ok(text.clone()),
            _ => Err(self.odd(keyword)),
        }
    }

    /// Takes a list of texts; one that is absent is empty.
    pub fn texts(&mut self, keyword: &str) -> Result<Vec<String>, Unsupported> {
        let Some(value) = self.take(keyword) else {
            return Ok(Vec::new());
        };
        let texts = value.as_array().and_then(|items| {
            let texts = items.iter().map(|item| item.as_str().map(str::to_owned));
            texts.collect()
        });
        texts.ok_or_else(|| self.odd(keyword))
    }

    /// Takes a whole number that is not negative.
    pub fn count(&mut self, keyword: &str) -> Result<Option<u64>, Unsupported> {
        match self.take(keyword) {
            None => Ok(None),
            Some(value) => value.as_u64().map(Some).ok_or_else(|| self.odd(keyword)),
        }
    }

    /// Takes a bound that must be there.
    pub fn bound(&mut self, keyword: &str) -> Result<i64, Unsupported> {
        let value = self.take(keyword).and_then(Value::as_i64);
        value.ok_or_else(|| self.odd(keyword))
    }

    /// Takes the keyword, which must have this value.
    pub fn expect(&mut self, keyword: &str, value: &Value) -> Result<(), Unsupported> {
        match self.take(keyword) {
            Some(found) if found == value => Ok(()),
            _ => Err(self.odd(keyword)),
        }
    }

    /// Takes the name of the definition that `$ref` points to.
    pub fn reference(&mut self) -> Result<String, Unsupported> {
        let name = self
            .take("$ref")
            .and_then(Value::as_str)
            .and_then(|target| target.strip_prefix("#/$defs/"));
        name.map(str::to_owned).ok_or_else(|| self.odd("$ref"))
    }

    /// Refuses whatever was not taken.
    pub fn finish(self) -> Result<(), Unsupported> {
        match self.left.keys().next() {
            None => Ok(()),
            Some(keyword) => Err(Unsupported {
                what: format!("the keyword `{keyword}`"),
                pointer: self.pointer,
            }),
        }
    }
}
