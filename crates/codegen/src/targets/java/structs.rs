//! Structs as records, and choices as sealed interfaces of records.

use super::naming::{boxed, component, constant, is_map, reader, tag_type, type_of};
use super::{annotate, doc, file, quoted, unions_of};
use crate::shape::{Choice, Definition, Field, Shape, Struct, Type};
use crate::writer::Writer;

const IMPORTS: &[&str] = &["java.util.List", "java.util.Map", "java.util.Optional"];

/// The file of a struct.
pub(super) fn record(shape: &Shape, definition: &Definition, form: &Struct) -> String {
    file(IMPORTS, |out| {
        let name = type_of(&definition.name);
        let fields: Vec<&Field> = form.fields.iter().filter(|field| !is_constant(field)).collect();
        let mut paragraphs = vec![definition.doc.clone()];
        if form.least > 0 {
            paragraphs.push(format!("It has at least {} of its fields.", form.least));
        }
        let tags: Vec<_> = fields
            .iter()
            .map(|field| (format!("@param {}", component(&field.name)), field_doc(shape, field)))
            .collect();
        doc(out, &paragraphs, &tags);
        annotate(out);
        let unions: Vec<_> = unions_of(shape, &definition.name).collect();
        let mut implemented: Vec<String> =
            unions.iter().map(|(union, ..)| type_of(&union.name)).collect();
        if implemented.is_empty() {
            implemented.push("Written".to_owned());
        }
        open_record(out, shape, &name, &fields, &implemented.join(", "));
        constructor(out, shape, &name, &fields, form.least);
        for (union, form, value) in unions {
            let tag = tag_type(&union.name, &form.tag);
            out.blank();
            let about = tag_doc(definition, &form.tag);
            doc(out, &[about], &[("@return".into(), "The kind.".into())]);
            out.line("@Override");
            out.open(format!("public {tag} {}() {{", component(&form.tag)));
            out.line(format!("return {tag}.{};", constant(value))).close("}");
        }
        from_tree(out, shape, &name, &form.fields);
        if form.least > 0 {
            from_json(out, &name, "public ");
        }
        to_tree(out, &form.fields);
        out.close("}");
    })
}

/// The file of a choice: an interface with a record for each key.
pub(super) fn choice(shape: &Shape, definition: &Definition, choice: &Choice) -> String {
    file(IMPORTS, |out| {
        let name = type_of(&definition.name);
        doc(out, std::slice::from_ref(&definition.doc), &[]);
        annotate(out);
        out.open(format!("public sealed interface {name} extends Written {{"));
        for field in &choice.fields {
            // The one key is there, whatever the schema requires of each by itself.
            let field = Field {
                is_required: true,
                ..field.clone()
            };
            let variant = variant(&field.name);
            let tag = format!("@param {}", component(&field.name));
            let summary = format!("A mapping with the key `{}`.", field.name);
            doc(out, &[summary], &[(tag, field_doc(shape, &field))]);
            open_record(out, shape, &variant, &[&field], &name);
            constructor(out, shape, &variant, &[&field], 0);
            to_tree(out, std::slice::from_ref(&field));
            out.close("}").blank();
        }
        choose(out, &name, choice);
        out.close("}");
    })
}

/// The name of the record of a key, within the interface.
pub(super) fn variant(key: &str) -> String {
    format!("Of{}", crate::names::pascal(key))
}

fn choose(out: &mut Writer, name: &str, choice: &Choice) {
    let keys: Vec<&str> = choice.fields.iter().map(|field| field.name.as_str()).collect();
    read_doc(out);
    out.open(format!("static {name} fromTree(Object tree) {{"));
    out.line("var from = Fields.of(tree);");
    out.line(format!("String key = from.only({});", quoted(&keys.join(", "))));
    out.open("return switch (key) {");
    for field in &choice.fields {
        let (variant, key) = (variant(&field.name), quoted(&field.name));
        let reader = reader(&field.ty);
        out.line(format!("case {key} -> new {variant}(from.required({key}, {reader}));"));
    }
    out.line("default -> throw Fields.unknown(key);");
    out.close("};").close("}");
}

/// What the struct itself says of the key that tells it from others.
fn tag_doc(definition: &Definition, tag: &str) -> String {
    let mut fields = definition.form.fields().iter();
    let field = fields.find(|field| field.name == tag);
    field.map(|field| field.doc.clone()).unwrap_or_default()
}

fn is_constant(field: &Field) -> bool {
    matches!(field.ty, Type::Constant(_))
}

/// Whether absence is told by an `Optional`. Lists and maps are empty instead.
fn is_optional(shape: &Shape, field: &Field) -> bool {
    let is_collection = matches!(field.ty, Type::List { .. }) || is_map(shape, &field.ty);
    !field.is_required && !is_collection
}

fn field_doc(shape: &Shape, field: &Field) -> String {
    let mut doc = field.doc.clone();
    if let Some(default) = &field.default {
        doc.push_str(&format!(
            "\n\nPeople who leave it out mean `{default}`; here it is always written."
        ));
    }
    if !field.is_required && !is_optional(shape, field) {
        doc.push_str("\n\nEmpty where it is absent.");
    }
    doc
}

fn open_record(out: &mut Writer, shape: &Shape, name: &str, fields: &[&Field], implemented: &str) {
    let is_nested = out.indentation() > 0;
    let public = if is_nested { "" } else { "public " };
    out.line(format!("{public}record {name}("));
    for (index, field) in fields.iter().enumerate() {
        let ty = match &field.ty {
            ty if is_optional(shape, field) => format!("Optional<{}>", boxed(ty)),
            Type::Boolean => "boolean".to_owned(),
            ty => boxed(ty),
        };
        let comma = if index + 1 < fields.len() { "," } else { "" };
        out.line(format!("    {ty} {}{comma}", component(&field.name)));
    }
    out.open(format!(") implements {implemented} {{"));
}

fn constructor(out: &mut Writer, shape: &Shape, name: &str, fields: &[&Field], least: usize) {
    out.line("/** Refuses what the schema refuses. */");
    out.open(format!("public {name} {{"));
    for field in fields {
        let (key, place) = (quoted(&field.name), component(&field.name));
        match &field.ty {
            Type::List { least, .. } => {
                let least = if field.is_required { *least } else { 0 };
                out.line(format!("{place} = Fields.given({key}, {place}, {least});"));
            }
            Type::Boolean if field.is_required => {}
            _ => {
                out.line(format!("Fields.given({key}, {place});"));
            }
        }
    }
    if least > 0 {
        let present: Vec<String> = fields.iter().map(|one| presence(shape, one)).collect();
        let present = present.join(",\n    ");
        out.line(format!("Fields.atLeast({least},\n    {present});"));
    }
    out.close("}");
}

fn presence(shape: &Shape, field: &Field) -> String {
    let place = component(&field.name);
    if field.is_required {
        "true".to_owned()
    } else if is_optional(shape, field) {
        format!("{place}.isPresent()")
    } else if is_map(shape, &field.ty) {
        format!("!{place}.entries().isEmpty()")
    } else {
        format!("!{place}.isEmpty()")
    }
}

/// The doc of every method that reads a tree.
pub(super) fn read_doc(out: &mut Writer) {
    doc(
        out,
        &["Reads maps, lists, strings, doubles and booleans.".to_owned()],
        &[
            ("@param tree".to_owned(), "What JSON says.".to_owned()),
            ("@return".to_owned(), "The value.".to_owned()),
            ("@throws SchemaException".to_owned(), "Where the schema refuses it.".to_owned()),
        ],
    );
}

/// The method that reads a document. Those of interfaces are public without saying so.
pub(super) fn from_json(out: &mut Writer, name: &str, visibility: &str) {
    out.blank();
    doc(
        out,
        &["Reads JSON.".to_owned()],
        &[
            ("@param text".to_owned(), "One document.".to_owned()),
            ("@return".to_owned(), "The value.".to_owned()),
            ("@throws SchemaException".to_owned(), "Where the schema refuses it.".to_owned()),
        ],
    );
    out.open(format!("{visibility}static {name} fromJson(String text) {{"));
    out.line(format!("return Json.read(text, {name}::fromTree);")).close("}");
}

fn from_tree(out: &mut Writer, shape: &Shape, name: &str, fields: &[Field]) {
    out.blank();
    read_doc(out);
    out.open(format!("public static {name} fromTree(Object tree) {{"));
    out.line("var from = Fields.of(tree);");
    for field in fields {
        if let Type::Constant(text) = &field.ty {
            out.line(format!("from.constant({}, {});", quoted(&field.name), quoted(text)));
        }
    }
    let read = fields.iter().filter(|field| !is_constant(field));
    let read: Vec<String> = read.map(|field| read_field(shape, field)).collect();
    let read = read.join(",\n    ");
    out.line(format!("var one = new {name}(\n    {read});"));
    out.line("from.close();").line("return one;").close("}");
}

fn read_field(shape: &Shape, field: &Field) -> String {
    let (key, reader) = (quoted(&field.name), reader(&field.ty));
    match &field.ty {
        _ if field.is_required => format!("from.required({key}, {reader})"),
        Type::List { .. } => format!("from.optional({key}, {reader}).orElse(List.of())"),
        ty if is_map(shape, ty) => {
            format!("from.optional({key}, {reader}).orElse({}.NONE)", boxed(ty))
        }
        _ => format!("from.optional({key}, {reader})"),
    }
}

fn to_tree(out: &mut Writer, fields: &[Field]) {
    out.blank().line("@Override");
    out.open("public Object toTree() {");
    out.line("return new Mapping()");
    for field in fields {
        let put = if field.is_required { "put" } else { "putPresent" };
        let value = match &field.ty {
            Type::Constant(text) => quoted(text),
            _ => component(&field.name),
        };
        out.line(format!("    .{put}({}, {value})", quoted(&field.name)));
    }
    out.line("    .done();").close("}");
}
