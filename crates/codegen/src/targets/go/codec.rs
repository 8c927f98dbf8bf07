//! The readers and writers of the types.

use super::naming::{exported, internal, putter, reader, tag_type};
use super::{Absence, absence, comment, documents, pattern, quoted};
use crate::shape::{Choice, Definition, Enumeration, Field, Form, Number, Shape, Text, Type, Union};
use crate::writer::Writer;

/// The file that reads and writes all types.
pub(super) fn package(shape: &Shape) -> String {
    let mut out = Writer::new("\t");
    out.line("package chancery").blank();
    out.line("import \"io\"");
    for document in documents(shape) {
        write_document(&mut out, document);
    }
    for definition in &shape.definitions {
        write_definition(&mut out, shape, definition);
    }
    out.finish()
}

/// What users call for a document.
fn write_document(out: &mut Writer, document: &Definition) {
    let name = exported(&document.name);
    // Structs are handed about by pointers, as the variants of a union are.
    let is_struct = matches!(document.form, Form::Struct(_));
    let put = format!("write{name}");
    out.blank();
    comment(out, &format!("Decode{name} reads a {name}. It refuses whatever the schema does."));
    if is_struct {
        out.open(format!("func Decode{name}(text []byte) (*{name}, error) {{"));
        out.line(format!("one, err := decode(text, read{name})"));
        out.open("if err != nil {").line("return nil, err").close("}");
        out.line("return &one, nil").close("}");
    } else {
        out.open(format!("func Decode{name}(text []byte) ({name}, error) {{"));
        out.line(format!("return decode(text, read{name})")).close("}");
    }
    out.blank();
    comment(
        out,
        &format!("Encode{name} writes a {name} as canonical JSON. It refuses whatever the schema does."),
    );
    let (ty, one) = if is_struct { ("*", "*one") } else { ("", "one") };
    out.open(format!("func Encode{name}(one {ty}{name}) ([]byte, error) {{"));
    out.line(format!("return encode({one}, {put}, read{name})")).close("}");
    if !is_struct {
        out.blank();
        comment(out, &format!("Read{name}Lines reads a {name} a line, and passes over empty lines."));
        out.open(format!("func Read{name}Lines(from io.Reader) ([]{name}, error) {{"));
        out.line(format!("return decodeLines(from, read{name})")).close("}");
    }
}

fn write_definition(out: &mut Writer, shape: &Shape, definition: &Definition) {
    let name = exported(&definition.name);
    out.blank();
    match &definition.form {
        Form::Union(union) => write_union(out, definition, union),
        Form::Struct(form) => {
            write_struct_reader(out, shape, &name, &form.fields, form.least);
            write_struct_writer(out, shape, &name, &form.fields);
            if is_document(shape, definition) {
                write_methods(out, &name);
            }
        }
        Form::Choice(choice) => write_choice(out, shape, &name, choice),
        Form::Enumeration(one) => write_enumeration(out, &definition.name, one),
        Form::Text(text) => write_text(out, &definition.name, text),
        Form::Number(number) => write_number(out, &name, number),
        Form::Map(map) => {
            let key = Type::Named(map.key.clone());
            open_reader(out, &name);
            let (key, value) = (reader(&key), reader(&map.value));
            out.line(format!("return asMap(value, {key}, {value})")).close("}").blank();
            out.open(format!("func write{name}(out *writer, one {name}) {{"));
            out.line(format!("putMap(out, one, {})", putter(shape, &map.value))).close("}");
        }
        Form::Free => {
            open_reader(out, &name);
            out.line("return asFree(value)").close("}");
        }
    }
}

fn open_reader(out: &mut Writer, name: &str) {
    out.open(format!("func read{name}(value any) ({name}, error) {{"));
}

/// Whether a value of the struct is a document by itself or a variant of one.
fn is_document(shape: &Shape, definition: &Definition) -> bool {
    let mut variants = shape.union().variants.iter();
    documents(shape).any(|one| one.name == definition.name)
        || variants.any(|one| one.definition == definition.name)
}

/// The methods by which `encoding/json` reads and writes a document.
fn write_methods(out: &mut Writer, name: &str) {
    out.blank();
    out.line(format!("// MarshalJSON writes the {name} as canonical JSON."));
    out.open(format!("func (one {name}) MarshalJSON() ([]byte, error) {{"));
    out.line(format!("return encode(one, write{name}, read{name})")).close("}").blank();
    out.line(format!("// UnmarshalJSON reads a {name}. It refuses whatever the schema does."));
    out.open(format!("func (one *{name}) UnmarshalJSON(text []byte) error {{"));
    out.line(format!("read, err := decode(text, read{name})"));
    out.open("if err == nil {").line("*one = read").close("}");
    out.line("return err").close("}");
}

fn write_union(out: &mut Writer, definition: &Definition, union: &Union) {
    let name = exported(&definition.name);
    let tag = tag_type(&definition.name, &union.tag);
    let values = format!("{}Values", internal(&format!("{}-{}", definition.name, union.tag)));
    let all = union.variants.iter().map(|one| tag.clone() + &exported(&one.value));
    write_values(out, &values, &tag, all);
    open_reader(out, &name);
    out.line(format!("var tag {tag}"));
    out.line("from := open(value)");
    out.open(format!("readTag := func(value any) ({tag}, error) {{"));
    out.line(format!("return asOneOf(value, {values})")).close("}");
    out.line(format!("required(from, {}, readTag, &tag)", quoted(&union.tag)));
    out.open("if from.fault != nil {").line("return nil, from.fault").close("}");
    out.line("switch tag {");
    for variant in &union.variants {
        out.open(format!("case {tag}{}:", exported(&variant.value)));
        out.line(format!("one, err := read{}(value)", exported(&variant.definition)));
        // Ends the indentation of the case without a line of its own.
        out.close("\treturn &one, err");
    }
    out.line("}");
    out.line("return nil, from.fault").close("}").blank();
    out.open(format!("func write{name}(out *writer, one {name}) {{"));
    out.line("switch one := one.(type) {");
    for variant in &union.variants {
        let variant = exported(&variant.definition);
        out.open(format!("case *{variant}:"));
        out.close(format!("\twrite{variant}(out, *one)"));
    }
    out.open("default:").close("\tout.null()");
    out.line("}").close("}");
}

fn write_values(out: &mut Writer, name: &str, ty: &str, all: impl Iterator<Item = String>) {
    out.open(format!("var {name} = []{ty}{{"));
    for value in all {
        out.line(format!("{value},"));
    }
    out.close("}").blank();
}

fn write_struct_reader(out: &mut Writer, shape: &Shape, name: &str, fields: &[Field], least: usize) {
    open_reader(out, name);
    out.line(format!("var one {name}"));
    out.line("from := open(value)");
    for field in fields {
        read_field(out, shape, field);
    }
    if least > 0 {
        out.line(format!("from.least({least})"));
    }
    out.line("return one, from.close()").close("}").blank();
}

fn read_field(out: &mut Writer, shape: &Shape, field: &Field) {
    let key = quoted(&field.name);
    if let Type::Constant(text) = &field.ty {
        out.line(format!("from.constant({key}, {})", quoted(text)));
        return;
    }
    let read = if field.is_required {
        "required"
    } else if absence(shape, &field.ty) == Absence::Pointer {
        "pointed"
    } else {
        "optional"
    };
    let (reader, name) = (reader(&field.ty), exported(&field.name));
    out.line(format!("{read}(from, {key}, {reader}, &one.{name})"));
}

fn write_struct_writer(out: &mut Writer, shape: &Shape, name: &str, fields: &[Field]) {
    out.open(format!("func write{name}(out *writer, one {name}) {{"));
    out.line("out.open()");
    for field in fields {
        write_field(out, shape, field);
    }
    out.line("out.close()").close("}");
}

fn write_field(out: &mut Writer, shape: &Shape, field: &Field) {
    let place = format!("one.{}", exported(&field.name));
    if field.is_required {
        put_field(out, shape, field, &place);
        return;
    }
    let absence = absence(shape, &field.ty);
    out.open(match absence {
        Absence::Empty => format!("if {place} != \"\" {{"),
        Absence::NoEntries => format!("if len({place}) > 0 {{"),
        Absence::Nil | Absence::Pointer => format!("if {place} != nil {{"),
    });
    let pointer = if absence == Absence::Pointer { "*" } else { "" };
    put_field(out, shape, field, &format!("{pointer}{place}"));
    out.close("}");
}

fn put_field(out: &mut Writer, shape: &Shape, field: &Field, value: &str) {
    out.line(format!("out.key({})", quoted(&field.name)));
    match &field.ty {
        Type::Constant(text) => out.line(format!("putText(out, {})", quoted(text))),
        Type::List { item, .. } => {
            out.line(format!("putList(out, {value}, {})", putter(shape, item)))
        }
        ty => {
            // What a call infers by itself need not be said.
            let put = putter(shape, ty);
            let put = put.split('[').next().unwrap_or_default();
            out.line(format!("{put}(out, {value})"))
        }
    };
}

fn write_choice(out: &mut Writer, shape: &Shape, name: &str, choice: &Choice) {
    let keys: Vec<String> = choice.fields.iter().map(|one| quoted(&one.name)).collect();
    open_reader(out, name);
    out.line("from := open(value)");
    out.line(format!("switch from.only({}) {{", keys.join(", ")));
    for field in &choice.fields {
        out.open(format!("case {}:", quoted(&field.name)));
        out.line(format!("var one {name}{}", exported(&field.name)));
        let field = Field {
            is_required: true,
            ..field.clone()
        };
        read_field(out, shape, &field);
        out.close("\treturn one, from.close()");
    }
    out.line("}");
    out.line("return nil, from.close()").close("}").blank();
    out.open(format!("func write{name}(out *writer, one {name}) {{"));
    out.line("switch one := one.(type) {");
    for field in &choice.fields {
        out.open(format!("case {name}{}:", exported(&field.name)));
        out.line("out.open()");
        put_field(out, shape, field, &format!("one.{}", exported(&field.name)));
        out.close("\tout.close()");
    }
    out.open("default:").close("\tout.null()");
    out.line("}").close("}");
}

fn write_enumeration(out: &mut Writer, name: &str, enumeration: &Enumeration) {
    let (ty, values) = (exported(name), format!("{}Values", internal(name)));
    let all = enumeration.values.iter();
    let all = all.map(|one| ty.clone() + &exported(&one.text));
    write_values(out, &values, &ty, all);
    open_reader(out, &ty);
    out.line(format!("return asOneOf(value, {values})")).close("}");
}

fn write_text(out: &mut Writer, name: &str, text: &Text) {
    let (ty, form) = (exported(name), format!("{}Form", internal(name)));
    let longest = text.longest.map(|longest| longest.to_string());
    let longest = longest.unwrap_or_else(|| "unbounded".to_owned());
    let pattern = pattern(&text.pattern);
    out.line(format!("var {form} = formOf({pattern}, {longest})")).blank();
    open_reader(out, &ty);
    out.line(format!("return asText[{ty}](value, {form})")).close("}");
}

fn write_number(out: &mut Writer, name: &str, number: &Number) {
    let read = if number.is_whole { "asWhole" } else { "asNumber" };
    let (least, greatest) = (number.least, number.greatest);
    open_reader(out, name);
    out.line(format!("return {read}[{name}](value, {least}, {greatest})")).close("}");
}
