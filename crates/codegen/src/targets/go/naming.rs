//! The names of the schema as Go has them.

use crate::names;
use crate::shape::{Form, Shape, Type};

/// An exported name, with abbreviations in the capitals that Go's conventions ask for.
pub(super) fn exported(name: &str) -> String {
    let words = names::words(name).into_iter();
    words
        .map(|word| match word.as_str() {
            "id" | "url" | "sha256" => word.to_uppercase(),
            "ids" => "IDs".to_owned(),
            _ => names::pascal(&word),
        })
        .collect()
}

/// A name of the package's own: `visitID`.
pub(super) fn internal(name: &str) -> String {
    let mut words = names::words(name).into_iter();
    let first = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    first + &exported(&rest.join("-"))
}

/// The type of the values of a union's tag: `RecordType`.
pub(super) fn tag_type(union: &str, tag: &str) -> String {
    exported(union) + &exported(tag)
}

/// The type as Go writes it.
pub(super) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Constant(_) => "string".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Named(name) => exported(name),
        Type::List { item, .. } => format!("[]{}", type_name(item)),
    }
}

/// The function that reads a value of the type.
pub(super) fn reader(ty: &Type) -> String {
    match ty {
        Type::Constant(_) => "asString".to_owned(),
        Type::Boolean => "asBoolean".to_owned(),
        Type::Named(name) => format!("read{}", exported(name)),
        Type::List { item, least } => format!("asList({}, {least})", reader(item)),
    }
}

/// The function that writes a value of the type.
pub(super) fn putter(shape: &Shape, ty: &Type) -> String {
    let name = match ty {
        Type::Constant(_) => return "putText[string]".to_owned(),
        Type::Boolean => return "putBoolean".to_owned(),
        Type::List { item, .. } => {
            let (items, put) = (type_name(ty), putter(shape, item));
            return format!("func(out *writer, items {items}) {{ putList(out, items, {put}) }}");
        }
        Type::Named(name) => name,
    };
    match &shape.definition(name).form {
        Form::Text(_) | Form::Enumeration(_) => format!("putText[{}]", exported(name)),
        Form::Number(_) => format!("putNumber[{}]", exported(name)),
        Form::Free => "putFree".to_owned(),
        _ => format!("write{}", exported(name)),
    }
}
