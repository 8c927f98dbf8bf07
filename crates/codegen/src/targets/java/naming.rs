//! The names of the schema as Java has them.

use crate::names;
use crate::shape::{Form, Shape, Type};

/// Types that the generated code means by these names, so that no type of the schema may be
/// called so.
const TAKEN: &[&str] = &[
    "Boolean", "Double", "Fields", "Form", "Function", "Json", "JsonDeserialize",
    "JsonSerialize", "List", "Map", "Mapping", "Object", "Optional", "Override", "Readers",
    "SchemaException", "String", "Written",
];

/// Words of the language, and methods of every object, that a component cannot be called.
const RESERVED: &[&str] = &[
    "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "clone",
    "const", "continue", "default", "do", "double", "else", "enum", "extends", "false", "final",
    "finalize", "finally", "float", "for", "getClass", "goto", "hashCode", "if", "implements",
    "import", "instanceof", "int", "interface", "long", "native", "new", "notify", "notifyAll",
    "null", "package", "private", "protected", "public", "return", "short", "static", "strictfp",
    "super", "switch", "synchronized", "this", "throw", "throws", "toJson", "toString", "toTree",
    "transient", "true", "try", "void", "volatile", "wait", "while",
];

/// The type of a definition.
pub(super) fn type_of(name: &str) -> String {
    let name = names::pascal(name);
    let is_taken = TAKEN.contains(&name.as_str());
    if is_taken { name + "Value" } else { name }
}

/// The component of a field.
pub(super) fn component(name: &str) -> String {
    let name = names::camel(name);
    let is_reserved = RESERVED.contains(&name.as_str());
    if is_reserved { name + "_" } else { name }
}

/// The constant of a value of an enumeration.
pub(super) fn constant(text: &str) -> String {
    let name = names::upper(text);
    let begins_well = name.starts_with(|first: char| first.is_alphabetic());
    if begins_well { name } else { format!("_{name}") }
}

/// The type of the values of a union's tag: `RecordType`.
pub(super) fn tag_type(union: &str, tag: &str) -> String {
    type_of(&format!("{union}-{tag}"))
}

/// The type as it stands between angle brackets.
pub(super) fn boxed(ty: &Type) -> String {
    match ty {
        Type::Constant(_) => "String".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::Named(name) => type_of(name),
        Type::List { item, .. } => format!("List<{}>", boxed(item)),
    }
}

/// The function that reads a value of the type.
pub(super) fn reader(ty: &Type) -> String {
    match ty {
        Type::Constant(_) => "Fields::text".to_owned(),
        Type::Boolean => "Fields::bool".to_owned(),
        Type::Named(name) => format!("{}::fromTree", type_of(name)),
        Type::List { item, least } => format!("Fields.list({}, {least})", reader(item)),
    }
}

/// Whether the type is a map, which has no entries where it is absent.
pub(super) fn is_map(shape: &Shape, ty: &Type) -> bool {
    matches!(ty, Type::Named(name) if matches!(shape.definition(name).form, Form::Map(_)))
}
