//! Names that the module cannot give to what the schema names.

use crate::names;

/// What the module offers beside the types of the schema and their readers.
pub(super) const OFFERED: &[&str] = &[
    "AtLeastOne",
    "DIGEST",
    "Enumeration",
    "Fault",
    "Identifier",
    "Model",
    "ReadError",
    "SCHEMA",
    "write",
];

/// Further names that begin with a capital and mean something in the module.
pub(super) const TAKEN: &[&str] = &[
    "Annotated",
    "BaseModel",
    "BeforeValidator",
    "ClassVar",
    "ConfigDict",
    "CoreSchema",
    "Decimal",
    "Discriminator",
    "Enum",
    "ErrorDetails",
    "False",
    "Field",
    "GetCoreSchemaHandler",
    "Iterable",
    "Iterator",
    "Literal",
    "Mapping",
    "NamedTuple",
    "None",
    "OverflowError",
    "RecursionError",
    "Sequence",
    "Tag",
    "True",
    "TypeAdapter",
    "TypeAliasType",
    "TypeVar",
    "ValidationError",
    "ValueError",
];

/// The words of the language that a field cannot be called.
const KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// What a field would hide: the types that later fields are written with, and what pydantic
/// gives to each model.
const HIDDEN: &[&str] = &[
    "bool", "construct", "copy", "dict", "from_orm", "int", "json", "parse_file", "parse_obj",
    "parse_raw", "schema", "schema_json", "str", "tuple", "update_forward_refs", "validate",
];

/// The class of a definition.
pub(super) fn class(name: &str) -> String {
    let name = names::pascal(name);
    let is_taken = OFFERED.contains(&name.as_str()) || TAKEN.contains(&name.as_str());
    if is_taken { format!("{name}_") } else { name }
}

/// The attribute of a field; where it is not the key itself, the field tells the key.
pub(super) fn attribute(key: &str) -> String {
    let is_taken =
        KEYWORDS.contains(&key) || HIDDEN.contains(&key) || key.starts_with("model_");
    if is_taken { format!("{key}_") } else { key.to_owned() }
}

/// The member of an enumeration.
pub(super) fn member(text: &str) -> String {
    let name = names::upper(text);
    let begins_well = name.starts_with(|first: char| first.is_alphabetic());
    if begins_well { name } else { format!("VALUE_{name}") }
}
