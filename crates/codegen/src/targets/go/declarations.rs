//! The types.

use super::naming::{exported, tag_type, type_name};
use super::{Absence, absence, comment, quoted};
use crate::shape::{Choice, Definition, Enumeration, Field, Form, Number, Shape, Text, Type, Union};
use crate::writer::Writer;

/// The file that declares all types.
pub(super) fn package(shape: &Shape) -> String {
    let mut out = Writer::new("\t");
    let about = format!("Package chancery holds the types of {}.", shape.id);
    comment(&mut out, &format!("{about}\n\n{}. {}", shape.title, shape.doc));
    out.line("package chancery");
    for definition in &shape.definitions {
        out.blank();
        declare(&mut out, shape, definition);
    }
    out.finish()
}

fn declare(out: &mut Writer, shape: &Shape, definition: &Definition) {
    let name = exported(&definition.name);
    comment(out, &doc(shape, definition));
    match &definition.form {
        Form::Union(union) => declare_union(out, definition, union),
        Form::Struct(form) => {
            out.open(format!("type {name} struct {{"));
            declare_fields(out, shape, &form.fields);
            out.close("}");
            for variant in unions_of(shape, &definition.name) {
                declare_variant(out, definition, variant);
            }
        }
        Form::Choice(choice) => declare_choice(out, shape, &name, choice),
        Form::Enumeration(enumeration) => declare_enumeration(out, &name, enumeration),
        Form::Text(_) => {
            out.line(format!("type {name} string"));
        }
        Form::Number(number) => {
            let ty = if number.is_whole { "int64" } else { "float64" };
            out.line(format!("type {name} {ty}"));
        }
        Form::Map(map) => {
            let (key, value) = (exported(&map.key), type_name(&map.value));
            out.line(format!("type {name} map[{key}]{value}"));
        }
        Form::Free => {
            out.line(format!("type {name} = any"));
        }
    }
}

/// What the schema says of the definition, and what of its form the type does not show.
fn doc(shape: &Shape, definition: &Definition) -> String {
    let mut doc = definition.doc.clone();
    let mut add = |text: String| doc.push_str(&format!("\n\n{text}"));
    match &definition.form {
        Form::Text(text) => text_remarks(text).into_iter().for_each(&mut add),
        Form::Number(Number {
            least, greatest, ..
        }) => add(format!("It is from {least} to {greatest}.")),
        Form::Struct(form) if form.least > 0 => {
            add(format!("It has at least {} of its fields.", form.least));
        }
        Form::Free => add(
            "It is a string, a float64, a bool, a []any or a map[string]any, and nowhere nil."
                .to_owned(),
        ),
        Form::Union(union) => {
            let all = union.variants.iter().map(|one| exported(&one.definition));
            add(format!("It is a pointer to {}.", listed(all)));
        }
        Form::Choice(choice) => {
            let name = exported(&definition.name);
            let all = choice.fields.iter().map(|one| name.clone() + &exported(&one.name));
            add(format!("It is {}.", listed(all)));
        }
        _ => {}
    }
    if unions_of(shape, &definition.name).next().is_some() {
        add(format!("A pointer to it is a {}.", exported(&shape.root)));
    }
    doc
}

fn text_remarks(text: &Text) -> Vec<String> {
    let mut remarks = Vec::new();
    if let Some(kind) = &text.refers_to {
        remarks.push(format!("It refers to a record of the kind \"{kind}\"."));
    }
    if let Some(longest) = text.longest {
        remarks.push(format!("It has at most {longest} characters."));
    }
    if !text.examples.is_empty() {
        let examples = text.examples.iter().map(|one| format!("{one:?}"));
        remarks.push(format!("Such as {}.", listed(examples)));
    }
    remarks
}

/// `a, b or c`.
fn listed(all: impl Iterator<Item = String>) -> String {
    let mut all: Vec<String> = all.collect();
    match all.pop() {
        Some(last) if all.is_empty() => last,
        Some(last) => format!("{} or {last}", all.join(", ")),
        None => String::new(),
    }
}

/// The unions of which a struct is a variant.
fn unions_of<'s>(
    shape: &'s Shape,
    name: &'s str,
) -> impl Iterator<Item = (&'s Definition, &'s Union, &'s str)> {
    let unions = shape.definitions.iter().filter_map(|one| match &one.form {
        Form::Union(union) => Some((one, union)),
        _ => None,
    });
    unions.flat_map(move |(definition, union)| {
        let variants = union.variants.iter();
        let found = variants.filter(move |one| one.definition == name);
        found.map(move |one| (definition, union, one.value.as_str()))
    })
}

fn declare_union(out: &mut Writer, definition: &Definition, union: &Union) {
    let name = exported(&definition.name);
    let tag = tag_type(&definition.name, &union.tag);
    out.open(format!("type {name} interface {{"));
    comment(out, &union.tag_doc);
    out.line(format!("{}() {tag}", exported(&union.tag)));
    out.blank();
    out.line(format!("is{name}()"));
    out.close("}").blank();
    comment(out, &union.tag_doc);
    out.line(format!("type {tag} string")).blank();
    let values = union.variants.iter();
    let values = values.map(|one| (one.value.as_str(), one.doc.as_str()));
    declare_values(out, &tag, &format!("The kinds of {name}."), values);
}

fn declare_variant(out: &mut Writer, of: &Definition, in_union: (&Definition, &Union, &str)) {
    let name = exported(&of.name);
    let (definition, union, value) = in_union;
    let tag = tag_type(&definition.name, &union.tag);
    let method = exported(&union.tag);
    let constant = tag.clone() + &exported(value);
    out.blank();
    let mut fields = of.form.fields().iter();
    let tag_doc = fields.find(|field| field.name == union.tag);
    let tag_doc = tag_doc.map(|field| field.doc.as_str()).unwrap_or_default();
    comment(out, &format!("{method} is [{constant}].\n\n{tag_doc}"));
    out.open(format!("func (*{name}) {method}() {tag} {{"));
    out.line(format!("return {constant}"));
    out.close("}").blank();
    let union = exported(&definition.name);
    out.line(format!("func (*{name}) is{union}() {{}}"));
}

fn declare_choice(out: &mut Writer, shape: &Shape, name: &str, choice: &Choice) {
    out.open(format!("type {name} interface {{"));
    out.line(format!("is{name}()"));
    out.close("}");
    for field in &choice.fields {
        let variant = name.to_owned() + &exported(&field.name);
        out.blank();
        comment(out, &format!("{variant} is a {name} with the key \"{}\".", field.name));
        out.open(format!("type {variant} struct {{"));
        // The one field is there, whatever the schema requires of each by itself.
        let field = Field {
            is_required: true,
            ..field.clone()
        };
        declare_fields(out, shape, &[field]);
        out.close("}").blank();
        out.line(format!("func ({variant}) is{name}() {{}}"));
    }
}

fn declare_fields(out: &mut Writer, shape: &Shape, fields: &[Field]) {
    let fields = fields.iter();
    let fields = fields.filter(|field| !matches!(field.ty, Type::Constant(_)));
    for (index, field) in fields.enumerate() {
        if index > 0 {
            out.blank();
        }
        let absence = absence(shape, &field.ty);
        comment(out, &field_doc(field, absence));
        let pointer = match absence {
            Absence::Pointer if !field.is_required => "*",
            _ => "",
        };
        out.line(format!("{} {pointer}{}", exported(&field.name), type_name(&field.ty)));
    }
}

fn field_doc(field: &Field, absence: Absence) -> String {
    let mut doc = field.doc.clone();
    if let Some(default) = &field.default {
        doc.push_str(&format!(
            "\n\nPeople who leave it out mean {default}; here it is always written."
        ));
    }
    if !field.is_required {
        doc.push_str(match absence {
            Absence::Empty => "\n\nOptional: empty where absent.",
            Absence::NoEntries => "\n\nOptional: absent where it is empty.",
            Absence::Nil | Absence::Pointer => "\n\nOptional: nil where absent.",
        });
    }
    doc
}

fn declare_enumeration(out: &mut Writer, name: &str, enumeration: &Enumeration) {
    out.line(format!("type {name} string")).blank();
    let values = enumeration.values.iter();
    let values = values.map(|one| (one.text.as_str(), one.doc.as_str()));
    declare_values(out, name, &format!("The values of {name}."), values);
}

fn declare_values<'a>(
    out: &mut Writer,
    ty: &str,
    doc: &str,
    values: impl Iterator<Item = (&'a str, &'a str)>,
) {
    comment(out, doc);
    out.open("const (");
    for (index, (text, doc)) in values.enumerate() {
        if index > 0 {
            out.blank();
        }
        comment(out, doc);
        out.line(format!("{ty}{} {ty} = {}", exported(text), quoted(text)));
    }
    out.close(")");
}
