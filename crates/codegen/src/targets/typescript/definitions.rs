//! Each definition as a type and a codec.

use serde_json::{Value, json};

use super::{WIDTH, doc};
use crate::names::pascal;
use crate::shape::{
    Choice, Definition, Enumeration, Field, Form, MapForm, Number, Shape, Struct, Text, Type, Union,
};
use crate::writer::Writer;

/// What the module uses of the platform and of itself: no definition may take such a name.
const TAKEN: &[&str] = &[
    "Array", "AnyCodec", "AnyField", "Checked", "Codec", "Error", "Exclude", "Extract", "Field",
    "Fields", "Free", "Infinity", "JSON", "Map", "Mapping", "Math", "Number", "Object", "OneOf",
    "OneOrMore", "Pick", "ReadError", "ReadonlyMap", "RegExp", "String", "TypeError",
];

pub(super) fn write(out: &mut Writer, shape: &Shape, definition: &Definition) {
    let name = &definition.name;
    assert!(!TAKEN.contains(&name.as_str()), "TypeScript has no room for a type `{name}`");
    out.blank();
    match &definition.form {
        Form::Union(form) => union(out, definition, form),
        Form::Struct(form) => structure(out, shape, definition, form),
        Form::Choice(form) => choice(out, shape, definition, form),
        Form::Enumeration(form) => enumeration(out, definition, form),
        Form::Text(form) => text(out, definition, form),
        Form::Number(form) => number(out, definition, form),
        Form::Map(form) => map(out, shape, definition, form),
        Form::Free => {
            doc(out, &definition.doc);
            out.line(format!("export type {name} = Free;"));
            codec(out, name, "free", &[]);
        }
    }
}

fn union(out: &mut Writer, definition: &Definition, form: &Union) {
    let (name, tag) = (&definition.name, &form.tag);
    let tags = format!("{name}{}", pascal(tag));
    doc(out, &form.tag_doc);
    out.open(format!("export const {tags} = {{"));
    for variant in &form.variants {
        doc(out, &variant.doc);
        out.line(format!("{}: {},", key(&pascal(&variant.value)), json!(variant.value)));
    }
    out.close("} as const;");
    out.line(format!("export type {tags} = (typeof {tags})[keyof typeof {tags}];"));
    out.blank();

    doc(out, &definition.doc);
    let variants: Vec<&str> = form.variants.iter().map(|one| one.definition.as_str()).collect();
    let line = format!("export type {name} = {};", variants.join(" | "));
    if line.len() <= WIDTH {
        out.line(line);
    } else {
        out.open(format!("export type {name} ="));
        out.line(format!("| {};", variants.join("\n| ")));
        out.dedent();
    }
    let entries = form
        .variants
        .iter()
        .map(|variant| format!("{}: {},", key(&variant.value), variant.definition));
    table(out, name, "union", &[json!(tag).to_string()], entries, None);
}

fn structure(out: &mut Writer, shape: &Shape, definition: &Definition, form: &Struct) {
    let name = &definition.name;
    doc(out, &definition.doc);
    out.open(format!("export interface {name} {{"));
    for field in &form.fields {
        property(out, shape, field, field.is_required);
    }
    out.close("}");

    let entries = form.fields.iter().map(|field| {
        let wrapper = match (field.is_required, shape.is_collection(&field.ty)) {
            (true, _) => "required",
            (false, true) if !is_bound(&field.ty) => "collection",
            (false, _) => "optional",
        };
        format!("{}: {wrapper}({}),", key(&field.name), codec_of(shape, &field.ty))
    });
    let more = (form.least > 0).then(|| form.least.to_string());
    table(out, name, "struct", &[], entries, more);
}

/// Whether a list may not be empty, so that it cannot be left out for being so.
fn is_bound(ty: &Type) -> bool {
    matches!(ty, Type::List { least, .. } if *least > 0)
}

fn choice(out: &mut Writer, shape: &Shape, definition: &Definition, form: &Choice) {
    let name = &definition.name;
    doc(out, &format!("What a {name} may hold, of which it holds one."));
    out.open(format!("export interface {name}Keys {{"));
    for field in &form.fields {
        property(out, shape, field, true);
    }
    out.close("}").blank();
    doc(out, &definition.doc);
    out.line(format!("export type {name} = OneOf<{name}Keys>;"));
    let entries = form
        .fields
        .iter()
        .map(|field| format!("{}: {},", key(&field.name), codec_of(shape, &field.ty)));
    table(out, name, "choice", &[], entries, None);
}

/// A codec that a function makes of a table of others, with what stands before and behind it.
fn table(
    out: &mut Writer,
    name: &str,
    function: &str,
    before: &[String],
    entries: impl Iterator<Item = String>,
    behind: Option<String>,
) {
    let start = format!("export const {name}: Codec<{name}> = {function}(");
    let hugged = format!("{start}{}() => ({{", before.iter().map(|one| format!("{one}, ")).collect::<String>());
    let is_hugged = behind.is_none() && hugged.len() <= WIDTH;
    if is_hugged {
        out.open(hugged);
    } else {
        out.open(start);
        for argument in before {
            out.line(format!("{argument},"));
        }
        out.open("() => ({");
    }
    entries.for_each(|entry| {
        out.line(entry);
    });
    if is_hugged {
        out.close("}));");
        return;
    }
    out.close("}),");
    if let Some(argument) = behind {
        out.line(format!("{argument},"));
    }
    out.close(");");
}

fn property(out: &mut Writer, shape: &Shape, field: &Field, is_required: bool) {
    let mut about = field.doc.clone();
    if let Some(default) = &field.default
        && !matches!(field.ty, Type::Constant(_))
    {
        about += &format!(" Where people leave it out they mean {}.", named_value(default));
    }
    doc(out, &about);
    let mark = if is_required { "" } else { "?" };
    let ty = type_of(shape, &field.ty);
    out.line(format!("readonly {}{mark}: {ty};", key(&field.name)));
}

fn named_value(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}`"),
        other => format!("`{other}`"),
    }
}

fn enumeration(out: &mut Writer, definition: &Definition, form: &Enumeration) {
    let name = &definition.name;
    doc(out, &definition.doc);
    out.open(format!("export const {name} = {{"));
    for value in &form.values {
        doc(out, &value.doc);
        out.line(format!("{}: {},", key(&pascal(&value.text)), json!(value.text)));
    }
    out.close("} as const;").blank();
    doc(out, &definition.doc);
    let line = format!("export type {name} = (typeof {name})[keyof typeof {name}];");
    if line.len() <= WIDTH {
        out.line(line);
    } else {
        out.open(format!("export type {name} ="));
        out.line(format!("(typeof {name})[keyof typeof {name}];"));
        out.dedent();
    }
}

fn text(out: &mut Writer, definition: &Definition, form: &Text) {
    let name = &definition.name;
    let mut about = definition.doc.clone();
    if let Some(kind) = &form.refers_to {
        about += &format!(" It is the identifier of a record of the kind `{kind}`.");
    }
    if !form.examples.is_empty() {
        let examples = form.examples.iter().map(|example| format!("`{example}`"));
        about += &format!("\n\nExamples: {}.", examples.collect::<Vec<_>>().join(", "));
    }
    doc(out, &about);
    checked(out, name, "string");
    let mut arguments = vec![json!(name).to_string(), regular_expression(&form.pattern)];
    arguments.extend(form.longest.map(|longest| longest.to_string()));
    codec(out, name, "text", &arguments);
}

/// A literal of a regular expression. Marks that a reader would not see are escaped.
fn regular_expression(pattern: &str) -> String {
    let mut out = String::from("/");
    for character in pattern.chars() {
        match character {
            '/' => out.push_str("\\/"),
            ' '..='~' => out.push(character),
            _ => out.push_str(&format!("\\u{{{:x}}}", u32::from(character))),
        }
    }
    out + "/u"
}

fn number(out: &mut Writer, definition: &Definition, form: &Number) {
    let Number { least, greatest, .. } = form;
    let bounds = format!("from {least} to {greatest}");
    let about = if form.is_whole {
        format!("{} A whole number {bounds}.", definition.doc)
    } else {
        format!("{} A number {bounds}.", definition.doc)
    };
    doc(out, &about);
    checked(out, &definition.name, "number");
    let reader = if form.is_whole { "whole" } else { "number" };
    let arguments = [least.to_string(), greatest.to_string()];
    codec(out, &definition.name, reader, &arguments);
}

fn map(out: &mut Writer, shape: &Shape, definition: &Definition, form: &MapForm) {
    let name = &definition.name;
    doc(out, &definition.doc);
    out.open(format!("export interface {name} {{"));
    out.line(format!("readonly [key: {}]: {};", form.key, type_of(shape, &form.value)));
    out.close("}");
    let pair = format!("() => [{}, {}]", form.key, codec_of(shape, &form.value));
    codec(out, name, "map", &[pair]);
}

fn checked(out: &mut Writer, name: &str, base: &str) {
    out.line(format!("export type {name} = Checked<{base}, {}>;", json!(name)));
}

/// A codec that a function makes of a few arguments.
fn codec(out: &mut Writer, name: &str, function: &str, arguments: &[String]) {
    let start = format!("export const {name}: Codec<{name}> = {function}(");
    let line = format!("{start}{});", arguments.join(", "));
    if line.chars().count() <= WIDTH {
        out.line(line);
        return;
    }
    out.open(start);
    for argument in arguments {
        out.line(format!("{argument},"));
    }
    out.close(");");
}

fn type_of(shape: &Shape, ty: &Type) -> String {
    match ty {
        Type::Constant(text) => json!(text).to_string(),
        Type::Boolean => "boolean".to_owned(),
        Type::Named(name) => shape.definition(name).name.clone(),
        Type::List { item, least: 0 } => format!("readonly {}[]", type_of(shape, item)),
        Type::List { item, least: 1 } => format!("OneOrMore<{}>", type_of(shape, item)),
        Type::List { .. } => panic!("TypeScript has no type for {ty}"),
    }
}

fn codec_of(shape: &Shape, ty: &Type) -> String {
    match ty {
        Type::Constant(text) => format!("constant({})", json!(text)),
        Type::Boolean => "boolean()".to_owned(),
        Type::Named(name) => match shape.definition(name).form {
            Form::Enumeration(_) => format!("enumeration({name})"),
            _ => name.clone(),
        },
        Type::List { item, least: 0 } => format!("list({})", codec_of(shape, item)),
        Type::List { item, .. } => format!("oneOrMore({})", codec_of(shape, item)),
    }
}

/// A key of an object, in quotation marks where the language needs them.
fn key(name: &str) -> String {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let starts = name.bytes().next().is_some_and(|byte| !byte.is_ascii_digit());
    if starts && name.bytes().all(is_word) {
        name.to_owned()
    } else {
        json!(name).to_string()
    }
}
