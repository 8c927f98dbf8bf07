//! One definition of the schema as Python.

use serde_json::Value;

use super::layout::{self, WIDTH, docstring, exploded, literal};
use super::reserved;
use crate::names;
use crate::shape::{
    Choice, Definition, Enumeration, Field, Form, MapForm, Number, Shape, Struct, Text, Type, Union,
};
use crate::writer::Writer;

/// Writes a definition.
pub(super) fn write(out: &mut Writer, shape: &Shape, definition: &Definition) {
    out.line("\n");
    let (name, doc) = (&reserved::class(&definition.name), definition.doc.as_str());
    match &definition.form {
        Form::Union(form) => union(out, name, doc, form),
        Form::Struct(form) => model(out, shape, name, doc, form),
        Form::Choice(form) => choice(out, shape, name, doc, form),
        Form::Enumeration(form) => enumeration(out, name, doc, form),
        Form::Text(form) => text(out, name, doc, form),
        Form::Number(form) => number(out, name, doc, form),
        Form::Map(form) => map(out, name, doc, form),
        Form::Free => free(out, name, doc),
    }
}

/// The names that a definition gives to the module.
pub(super) fn classes(definition: &Definition) -> Vec<String> {
    let name = reserved::class(&definition.name);
    match &definition.form {
        Form::Choice(Choice { fields }) if fields.len() > 1 => {
            let of_field = |field: &Field| name.clone() + &names::pascal(&field.name);
            let mut names: Vec<_> = fields.iter().map(of_field).collect();
            names.push(name);
            names
        }
        _ => vec![name],
    }
}

fn union(out: &mut Writer, name: &str, doc: &str, union: &Union) {
    let variants = union.variants.iter();
    let classes = variants.map(|one| reserved::class(&one.definition));
    let kinds = union.variants.iter().zip(classes.clone());
    let kinds = kinds.map(|(one, class)| format!("- `{}` (`{class}`): {}", one.value, one.doc));
    let kinds: Vec<_> = kinds.collect();
    let tag = format!("`{}`: {}", union.tag, union.tag_doc);
    let discriminator = format!("Field(discriminator={})", literal(&union.tag));
    alternatives(out, name, &classes.collect::<Vec<_>>(), &[discriminator]);
    docstring(out, &format!("{doc}\n\n{tag}\n\n{}", kinds.join("\n")));
}

/// Writes an alias of several classes, with what tells them apart.
fn alternatives(out: &mut Writer, name: &str, classes: &[String], telling: &[String]) {
    if let [class] = classes {
        out.line(format!("{name} = {class}"));
        return;
    }
    out.open(format!("{name} = Annotated["));
    layout::either(out, classes);
    for line in telling {
        out.line(format!("{line},"));
    }
    out.close("]");
}

fn model(out: &mut Writer, shape: &Shape, name: &str, doc: &str, form: &Struct) {
    out.open(format!("class {name}(Model, frozen=True):"));
    docstring(out, doc);
    for one in &form.fields {
        out.blank();
        field(out, shape, one);
    }
    if form.least > 0 {
        out.blank().line("@model_validator(mode=\"after\")");
        out.open(format!("def _has_keys(self) -> {name}:"));
        out.line(format!("return _with_keys(self, {})", form.least)).dedent();
    }
    out.dedent();
}

/// A mapping with exactly one key is a union of classes that have one field each.
fn choice(out: &mut Writer, shape: &Shape, name: &str, doc: &str, choice: &Choice) {
    let as_required = |one: &Field| Field { is_required: true, ..one.clone() };
    if let [only] = choice.fields.as_slice() {
        let fields = vec![as_required(only)];
        model(out, shape, name, doc, &Struct { fields, least: 0 });
        return;
    }
    let mut tagged = Vec::new();
    for one in &choice.fields {
        let class = name.to_owned() + &names::pascal(&one.name);
        let doc = format!("`{name}` with its key `{}`.", one.name);
        let fields = vec![as_required(one)];
        model(out, shape, &class, &doc, &Struct { fields, least: 0 });
        let tag = literal(&format!("{{{}}}", one.name));
        tagged.push(format!("Annotated[{class}, Tag({tag})]"));
        out.line("\n");
    }
    let keys: Vec<_> = choice.fields.iter().map(|one| one.name.as_str()).collect();
    let message = format!("Exactly one key is expected, of {}", keys.join(", "));
    let discriminator = format!(
        "Discriminator(\n    _only_key,\n    custom_error_type=\"one_key\",\n    \
         custom_error_message={},\n)",
        literal(&message)
    );
    alternatives(out, name, &tagged, &[discriminator]);
    docstring(out, doc);
}

fn enumeration(out: &mut Writer, name: &str, doc: &str, enumeration: &Enumeration) {
    out.open(format!("class {name}(Enumeration):"));
    docstring(out, doc);
    out.blank();
    for value in &enumeration.values {
        let member = reserved::member(&value.text);
        out.line(format!("{member} = {}", literal(&value.text)));
        docstring(out, &value.doc);
    }
    out.dedent();
}

fn text(out: &mut Writer, name: &str, doc: &str, text: &Text) {
    let mut binding = vec![format!("pattern={}", layout::pattern(&text.pattern))];
    binding.extend(text.longest.map(|longest| format!("max_length={longest}")));
    if !text.examples.is_empty() {
        binding.push(format!("examples={}", examples(&text.examples)));
    }
    if let Some(kind) = &text.refers_to {
        let refers_to = format!("refers_to={}", literal(kind));
        let parts = [vec!["Identifier".to_owned(), refers_to], binding].concat();
        out.open(format!("class {name}("));
        parts.iter().for_each(|part| { out.line(format!("{part},")); });
        out.dedent().open("):");
        docstring(out, doc);
        out.dedent();
    } else {
        out.open(format!("{name} = Annotated["));
        out.line("str,");
        exploded(out, "Field(", &binding, "),");
        out.close("]");
        docstring(out, doc);
    }
}

/// The examples in a line where they fit, each in its own where they do not.
fn examples(examples: &[String]) -> String {
    let examples: Vec<_> = examples.iter().map(|one| literal(one)).collect();
    let line = format!("[{}]", examples.join(", "));
    // Eight blanks, the name and a comma stand beside them.
    if line.chars().count() + 18 <= WIDTH {
        return line;
    }
    format!("[\n    {},\n]", examples.join(",\n    "))
}

fn number(out: &mut Writer, name: &str, doc: &str, number: &Number) {
    let bounds = format!("Field(ge={}, le={})", number.least, number.greatest);
    let parts = if number.is_whole {
        vec!["int".to_owned(), "BeforeValidator(_whole)".to_owned(), bounds]
    } else {
        vec!["float".to_owned(), bounds]
    };
    out.line(format!("{name} = Annotated[{}]", parts.join(", ")));
    docstring(out, doc);
}

fn map(out: &mut Writer, name: &str, doc: &str, map: &MapForm) {
    let (key, value) = (reserved::class(&map.key), expression(&map.value));
    out.line(format!("{name} = Mapping[{key}, {value}]"));
    docstring(out, doc);
}

/// It refers to itself, which an alias cannot before it is there.
fn free(out: &mut Writer, name: &str, doc: &str) {
    let forms = format!("bool | int | float | str | tuple[{name}, ...] | Mapping[str, {name}]");
    let parts = [literal(name), literal(&forms)];
    exploded(out, &format!("{name} = TypeAliasType("), &parts, ")");
    docstring(out, doc);
}

/// The type of what a field, an item or an entry holds.
fn expression(ty: &Type) -> String {
    match ty {
        Type::Constant(text) => format!("Literal[{}]", literal(text)),
        Type::Boolean => "bool".to_owned(),
        Type::Named(name) => reserved::class(name),
        Type::List { item, least: 0 } => format!("tuple[{}, ...]", expression(item)),
        Type::List { item, least: 1 } => format!("AtLeastOne[{}]", expression(item)),
        Type::List { item, least } => {
            let items = expression(item);
            format!("Annotated[tuple[{items}, ...], Field(min_length={least})]")
        }
    }
}

fn field(out: &mut Writer, shape: &Shape, field: &Field) {
    let attribute = reserved::attribute(&field.name);
    let mut ty = expression(&field.ty);
    let absent = match &field.ty {
        _ if field.is_required => None,
        Type::List { .. } => Some("()"),
        Type::Named(name) if matches!(shape.definition(name).form, Form::Map(_)) => Some("{}"),
        _ => {
            ty.push_str(" | None");
            Some("None")
        }
    };
    let is_renamed = attribute != field.name;
    let alias = format!("alias={}", literal(&field.name));
    let value = match (absent, is_renamed) {
        (None, false) => String::new(),
        (Some(absent), false) => format!(" = {absent}"),
        (None, true) => format!(" = Field({alias})"),
        (Some(absent), true) => format!(" = Field(default={absent}, {alias})"),
    };
    out.line(format!("{attribute}: {ty}{value}"));
    docstring(out, &field_doc(field));
}

/// What a field means, and what people mean who leave it out.
fn field_doc(field: &Field) -> String {
    let default = match &field.default {
        None => return field.doc.clone(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
    };
    format!("{} People who leave it out mean `{default}`; here it is written.", field.doc)
}
