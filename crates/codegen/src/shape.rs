//! The interchange schema as generators see it: what it says, without how JSON Schema says it.

mod keywords;
mod reading;

use std::fmt;

use chancery_model::schema;
use serde_json::Value;

pub use keywords::Unsupported;

/// All definitions of the schema, in its order.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The identifier of the schema, such as `urn:chancery:schema:interchange:1`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub doc: String,
    /// The SHA-256 digest of `schema/interchange.schema.json`, in hexadecimal digits.
    pub digest: String,
    /// The name of the definition that a document of the schema is: the union of all kinds.
    pub root: String,
    /// The definitions.
    pub definitions: Vec<Definition>,
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// Its name, in capitals where words begin: `MinisterialMeeting`.
    pub name: String,
    /// What it is. Paragraphs are parted by an empty line.
    pub doc: String,
    /// What it looks like.
    pub form: Form,
}

/// What a named type looks like. There is no other form.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// One of several structs, told apart by one key.
    Union(Union),
    /// A closed mapping with named fields.
    Struct(Struct),
    /// A closed mapping with exactly one of several fields.
    Choice(Choice),
    /// One of several texts.
    Enumeration(Enumeration),
    /// A text of a certain form.
    Text(Text),
    /// A number within bounds.
    Number(Number),
    /// A mapping from keys of the user's own choice.
    Map(MapForm),
    /// Any value but `null`, which no depth of it may hold.
    Free,
}

/// One of several structs, told apart by one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The key that tells them apart. It is the first field of each.
    pub tag: String,
    /// What the key means.
    pub tag_doc: String,
    /// The structs, in the order of the schema.
    pub variants: Vec<Variant>,
}

/// One struct of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// What the key holds: `ministerial-meeting`.
    pub value: String,
    /// What such a record is, in one sentence.
    pub doc: String,
    /// The name of the struct: `MinisterialMeeting`.
    pub definition: String,
}

/// A closed mapping: no other keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// The fields, in the order in which they are written.
    pub fields: Vec<Field>,
    /// How many of them must be there at least, whichever they are.
    pub least: usize,
}

/// A closed mapping with exactly one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The keys that it may be. None of them is required by itself.
    pub fields: Vec<Field>,
}

/// A field of a mapping.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The key, in small letters joined by low lines: `ministerial_meetings`.
    pub name: String,
    /// What it means.
    pub doc: String,
    /// Whether it must be there. Where it need not be, it is absent and never `null`.
    pub is_required: bool,
    /// What it holds.
    pub ty: Type,
    /// What people mean who leave it out. In the interchange form it is always written, so
    /// that readers need not know it.
    pub default: Option<Value>,
}

/// What a field, an item or an entry holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// This text and no other: the key that tells the structs of a union apart.
    Constant(String),
    /// `true` or `false`.
    Boolean,
    /// What the definition of this name is.
    Named(String),
    /// A list.
    List {
        /// What its items are.
        item: Box<Type>,
        /// How many there are at least. A list that is neither required nor bound to hold one
        /// may be read empty, and is left out when written.
        least: usize,
    },
}

/// One of several texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The texts, in the order of the schema.
    pub values: Vec<EnumerationValue>,
}

/// A text of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumerationValue {
    /// The text as it is written.
    pub text: String,
    /// What it means.
    pub doc: String,
}

/// A text of a certain form.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// A regular expression for the whole text: anchored, without look-around, with classes
    /// that every engine reads alike, over code points.
    pub pattern: String,
    /// How many code points it may have.
    pub longest: Option<u64>,
    /// Texts of the form.
    pub examples: Vec<String>,
    /// The kind of record whose identifier it is, as its tag is written.
    pub refers_to: Option<String>,
}

/// A number within bounds, both of which belong to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Whether it is whole. `10.0` is, however it is written.
    pub is_whole: bool,
    /// The least number.
    pub least: i64,
    /// The greatest number.
    pub greatest: i64,
}

/// A mapping from keys of the user's own choice. Its entries are written by key, in the order
/// of code points; an optional map without entries is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct MapForm {
    /// The name of the text that its keys are.
    pub key: String,
    /// What its entries hold.
    pub value: Type,
}

impl Shape {
    /// The shape of the interchange schema.
    ///
    /// # Panics
    /// Where the schema uses what no generator knows. The tests of this crate read it.
    pub fn interchange() -> Shape {
        match Shape::of(&schema::interchange()) {
            Ok(shape) => shape,
            Err(unsupported) => panic!("{unsupported}"),
        }
    }

    /// Reads a schema, or says what in it no generator knows.
    pub fn of(schema: &Value) -> Result<Shape, Unsupported> {
        reading::shape(schema)
    }

    /// The definition of that name.
    ///
    /// # Panics
    /// Where there is none. That every name within a shape has one was proved in reading it.
    pub fn definition(&self, name: &str) -> &Definition {
        let found = self.definitions.iter().find(|one| one.name == name);
        found.unwrap_or_else(|| panic!("`{name}` is no definition"))
    }

    /// Whether the type is a list or a map, which is left out where it may be and is empty.
    pub fn is_collection(&self, ty: &Type) -> bool {
        match ty {
            Type::List { .. } => true,
            Type::Named(name) => matches!(self.definition(name).form, Form::Map(_)),
            Type::Constant(_) | Type::Boolean => false,
        }
    }

    /// The union that a document of the schema is.
    pub fn union(&self) -> &Union {
        match &self.definition(&self.root).form {
            Form::Union(union) => union,
            _ => unreachable!("that the root is a union was proved in reading it"),
        }
    }
}

impl Form {
    /// The fields of a struct or a choice; none of any other form.
    pub fn fields(&self) -> &[Field] {
        match self {
            Form::Struct(form) => &form.fields,
            Form::Choice(form) => &form.fields,
            _ => &[],
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Constant(text) => write!(formatter, "`{text}`"),
            Type::Boolean => formatter.write_str("true or false"),
            Type::Named(name) => formatter.write_str(name),
            Type::List { item, least: 0 } => write!(formatter, "list of {item}"),
            Type::List { item, least } => write!(formatter, "list of at least {least} {item}"),
        }
    }
}

#[cfg(test)]
mod tests;
