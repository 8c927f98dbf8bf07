//! Records straight out of the tree: a `serde` deserializer for its nodes.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use crate::tree::{Entries, Items, Kind, Node, NodeId};

/// Why a node is not the value that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// What is wrong, as `serde` or the type says it.
    pub message: String,
    /// The innermost key or value at which it is wrong.
    pub node: Option<NodeId>,
}

impl ReadError {
    /// Names the node, unless one further inside is known.
    fn at(mut self, node: Node<'_>) -> ReadError {
        self.node.get_or_insert(node.id());
        self
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ReadError {}

impl de::Error for ReadError {
    fn custom<T: fmt::Display>(message: T) -> ReadError {
        ReadError {
            message: message.to_string(),
            node: None,
        }
    }
}

impl<'t> Node<'t> {
    /// Reads it as a value of any type that `serde` knows.
    ///
    /// # Errors
    /// What the type refuses, with the innermost node at which it does.
    pub fn read<T: Deserialize<'t>>(self) -> Result<T, ReadError> {
        T::deserialize(self)
    }
}

impl<'t> Deserializer<'t> for Node<'t> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.kind() {
            Kind::Text => visitor.visit_borrowed_str(self.text()),
            Kind::Bool => visitor.visit_bool(self.text() == "true"),
            Kind::Null => visitor.visit_unit(),
            Kind::Number => visit_number(self.text(), visitor),
            Kind::List => visit_list(self, visitor),
            Kind::Map => visit_map(self, visitor),
        }
        .map_err(|error| error.at(self))
    }

    /// Absence is the only way to say nothing: `null` is a value like any other.
    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor
            .visit_some(self)
            .map_err(|error: ReadError| error.at(self))
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        visitor
            .visit_newtype_struct(self)
            .map_err(|error: ReadError| error.at(self))
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let mut entries = self.entries();
        let choice = match (self.kind(), entries.next(), entries.next()) {
            (Kind::Text, ..) => Choice {
                name: self,
                content: None,
            },
            (Kind::Map, Some((name, content)), None) => Choice {
                name,
                content: Some(content),
            },
            (Kind::Map, ..) => {
                let found = Unexpected::Other("a mapping without exactly one key");
                return Err(refused(self, found, "a mapping with exactly one key"));
            }
            _ => {
                return Err(refused(
                    self,
                    unexpected(self),
                    "text or a mapping with one key",
                ));
            }
        };
        visitor
            .visit_enum(choice)
            .map_err(|error: ReadError| error.at(self))
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <V: Visitor<'t>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier
    }
}

impl<'t> IntoDeserializer<'t, ReadError> for Node<'t> {
    type Deserializer = Node<'t>;

    fn into_deserializer(self) -> Node<'t> {
        self
    }
}

fn refused(node: Node<'_>, found: Unexpected<'_>, expected: &str) -> ReadError {
    <ReadError as de::Error>::invalid_type(found, &expected).at(node)
}

fn unexpected<'t>(node: Node<'t>) -> Unexpected<'t> {
    match node.kind() {
        Kind::Text => Unexpected::Str(node.text()),
        Kind::Bool => Unexpected::Bool(node.text() == "true"),
        Kind::Null => Unexpected::Unit,
        Kind::Number => Unexpected::Other("a number"),
        Kind::List => Unexpected::Seq,
        Kind::Map => Unexpected::Map,
    }
}

/// An integer where one of 64 bits holds it, else the nearest double. `-0` is the double, as
/// it is to `serde_json`.
fn visit_number<'t, V: Visitor<'t>>(text: &str, visitor: V) -> Result<V::Value, ReadError> {
    if let Ok(number) = text.parse::<u64>() {
        return visitor.visit_u64(number);
    }
    match text.parse::<i64>() {
        Ok(number) if number != 0 => visitor.visit_i64(number),
        _ => visitor.visit_f64(text.parse().expect("the parser knows JSON's numbers")),
    }
}

fn visit_list<'t, V: Visitor<'t>>(node: Node<'t>, visitor: V) -> Result<V::Value, ReadError> {
    let mut list = List(node.items());
    let value = visitor.visit_seq(&mut list)?;
    match list.0.next() {
        None => Ok(value),
        Some(extra) => {
            let expected = format!("{} items", node.len() - list.0.len() - 1);
            Err(<ReadError as de::Error>::invalid_length(node.len(), &expected.as_str()).at(extra))
        }
    }
}

fn visit_map<'t, V: Visitor<'t>>(node: Node<'t>, visitor: V) -> Result<V::Value, ReadError> {
    visitor.visit_map(Map {
        entries: node.entries(),
        value: None,
    })
}

struct List<'t>(Items<'t>);

impl<'t> SeqAccess<'t> for &mut List<'t> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'t>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ReadError> {
        let Some(node) = self.0.next() else {
            return Ok(None);
        };
        seed.deserialize(node)
            .map(Some)
            .map_err(|error| error.at(node))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Map<'t> {
    entries: Entries<'t>,
    value: Option<Node<'t>>,
}

impl<'t> MapAccess<'t> for Map<'t> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'t>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ReadError> {
        let Some((key, value)) = self.entries.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(key)
            .map(Some)
            .map_err(|error| error.at(key))
    }

    fn next_value_seed<V: DeserializeSeed<'t>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        let value = self
            .value
            .take()
            .expect("serde asks for a value after its key");
        seed.deserialize(value).map_err(|error| error.at(value))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.entries.len())
    }
}

/// A variant: its name, and what it holds where it holds anything.
struct Choice<'t> {
    name: Node<'t>,
    content: Option<Node<'t>>,
}

impl<'t> EnumAccess<'t> for Choice<'t> {
    type Error = ReadError;
    type Variant = Choice<'t>;

    fn variant_seed<V: DeserializeSeed<'t>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Choice<'t>), ReadError> {
        let name: StrDeserializer<'_, ReadError> = self.name.text().into_deserializer();
        let variant = seed
            .deserialize(name)
            .map_err(|error| error.at(self.name))?;
        Ok((variant, self))
    }
}

impl<'t> Choice<'t> {
    fn content(&self, expected: &str) -> Result<Node<'t>, ReadError> {
        self.content
            .ok_or_else(|| refused(self.name, Unexpected::UnitVariant, expected))
    }
}

impl<'t> VariantAccess<'t> for Choice<'t> {
    type Error = ReadError;

    fn unit_variant(self) -> Result<(), ReadError> {
        match self.content {
            None => Ok(()),
            Some(content) => Err(refused(
                content,
                unexpected(content),
                "the name alone, as text",
            )),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'t>>(self, seed: T) -> Result<T::Value, ReadError> {
        let content = self.content("a mapping from the name to a value")?;
        seed.deserialize(content).map_err(|error| error.at(content))
    }

    fn tuple_variant<V: Visitor<'t>>(
        self,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        self.content("a mapping from the name to a list")?
            .deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'t>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        self.content("a mapping from the name to a mapping")?
            .deserialize_any(visitor)
    }
}
