//! How unquoted scalars are read: the schema decides, once, before anything looks at them.
//!
//! What is absent: no validation. Only the types that a schema allows at a place are asked.

mod compile;

use std::collections::HashMap;

use serde_json::Value;

use crate::tree::{Kind, NodeId, Tree};

/// Where in a schema a value begins: a definition, from [`Reading::start`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Start(u32);

/// What a schema knows of the scalars at each place, compiled from it once.
#[derive(Clone, Debug)]
pub struct Reading {
    places: Vec<Place>,
    definitions: HashMap<String, u32>,
}

/// A place in the schema: what stands there and how it goes on from there.
#[derive(Clone, Debug, Default)]
struct Place {
    /// Text may stand here, and neither a number nor a boolean.
    text: bool,
    fields: HashMap<String, u32>,
    /// The values of all other keys.
    rest: Option<u32>,
    items: Option<u32>,
}

/// The place of the whole schema.
const ROOT: u32 = 0;

impl Reading {
    /// Compiles a JSON Schema (2020-12).
    ///
    /// It follows `$ref` inside the schema, `allOf`, `anyOf`, `oneOf`, `properties`,
    /// `patternProperties`, `additionalProperties`, `items` and `prefixItems`. Where several
    /// schemas meet at one place, that place allows what any of them allows.
    pub fn of_schema(schema: &Value) -> Reading {
        compile::compile(schema)
    }

    /// The place of a definition, by its name under `$defs`.
    pub fn start(&self, definition: &str) -> Option<Start> {
        self.definitions.get(definition).copied().map(Start)
    }

    /// The place of the schema as a whole.
    pub fn root(&self) -> Start {
        Start(ROOT)
    }

    /// Reads the unquoted scalars of a node and of all below it as the schema has them.
    ///
    /// An unquoted scalar that JSON would read as a number, a boolean or null is text where
    /// the schema knows text but no number or boolean; else it stays what JSON says. An empty
    /// value is nothing, nowhere text.
    pub fn apply(&self, tree: &mut Tree, node: NodeId, start: Start) {
        let mut texts = Vec::new();
        let mut stack = vec![(tree.node(node), start.0)];
        while let Some((node, at)) = stack.pop() {
            let place = &self.places[at as usize];
            match node.kind() {
                Kind::Map => {
                    for (key, value) in node.entries() {
                        let next = place.fields.get(key.text()).or(place.rest.as_ref());
                        stack.extend(next.map(|next| (value, *next)));
                    }
                }
                Kind::List => {
                    if let Some(next) = place.items {
                        stack.extend(node.items().map(|item| (item, next)));
                    }
                }
                Kind::Number | Kind::Bool | Kind::Null => {
                    if place.text && node.is_plain() && !node.text().is_empty() {
                        texts.push(node.id());
                    }
                }
                Kind::Text => {}
            }
        }
        for text in texts {
            tree.read_as_text(text);
        }
    }
}
