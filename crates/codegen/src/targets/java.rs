//! Java: records and sealed interfaces that hold no bad value, and a strict reader.

mod forms;
mod naming;
mod structs;

use crate::feature::{Feature, Keeping};
use crate::generator::{GeneratedFile, Generator};
use crate::shape::{Definition, Form, Shape, Union};
use crate::writer::Writer;
use naming::type_of;

/// The generator.
pub(super) struct Java;

impl Generator for Java {
    fn name(&self) -> &'static str {
        "java"
    }

    fn summary(&self) -> &'static str {
        "Java 17 or later: records and sealed interfaces that Jackson 2.14 or later reads and writes"
    }

    fn generate(&self, shape: &Shape) -> Vec<GeneratedFile> {
        let mut files = Vec::new();
        let mut add = |name: &str, text: &str| {
            files.push(GeneratedFile {
                path: format!("chancery/{name}.java"),
                text: headed(shape, text),
            });
        };
        for definition in &shape.definitions {
            add(&type_of(&definition.name), &declared(shape, definition));
            if let Form::Union(union) = &definition.form {
                let (name, text) = forms::tag(definition, union);
                add(&name, &text);
            }
        }
        add("Readers", &forms::readers(shape));
        add("Fields", include_str!("java/Fields.java"));
        add("Form", include_str!("java/Form.java"));
        add("Json", include_str!("java/Json.java"));
        add("Mapping", include_str!("java/Mapping.java"));
        add("SchemaException", include_str!("java/SchemaException.java"));
        add("Written", include_str!("java/Written.java"));
        files
    }

    fn keeping(&self, feature: Feature) -> Keeping {
        use Feature::*;
        match feature {
            TaggedUnion | Alternatives | ClosedObjects | Types | WholeNumbers | KeysOnce
            | References | RequiredFields | Enumerations | FreeValues => Keeping::Kept,
            // The constructors refuse too, but a compiler cannot tell.
            AtLeastOneKey | Patterns | Lengths | Bounds | NonEmptyLists | KeyPatterns => {
                Keeping::Checked
            }
            Defaults | Examples => Keeping::Documented,
            TypeDocs | KindDocs | FieldDocs | ValueDocs => Keeping::Kept,
        }
    }
}

/// The text under what tells that it is generated, and the digest of the schema.
fn headed(shape: &Shape, text: &str) -> String {
    format!(
        "// Written by chancery generate java. Do not edit.\n// Schema {}, SHA-256\n// {}\n{text}",
        shape.id, shape.digest
    )
}

fn declared(shape: &Shape, definition: &Definition) -> String {
    match &definition.form {
        Form::Union(union) => forms::union(shape, definition, union),
        Form::Struct(form) => structs::record(shape, definition, form),
        Form::Choice(choice) => structs::choice(shape, definition, choice),
        Form::Enumeration(one) => forms::enumeration(definition, one),
        Form::Text(text) => forms::text(definition, text),
        Form::Number(number) => forms::number(definition, number),
        Form::Map(map) => forms::map(definition, map),
        Form::Free => forms::free(definition),
    }
}

/// A file that begins with its package and imports, of which none is unused.
fn file(imports: &[&str], declare: impl FnOnce(&mut Writer)) -> String {
    let mut body = Writer::new("    ");
    declare(&mut body);
    let body = body.finish();
    let mut out = Writer::new("    ");
    out.line("package chancery;").blank();
    let jackson = [
        "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
        "com.fasterxml.jackson.databind.annotation.JsonSerialize",
    ];
    for import in jackson.iter().chain(imports) {
        let name = import.rsplit('.').next().unwrap_or_default();
        let mut words = body.split(|character: char| !character.is_alphanumeric());
        if words.any(|word| word == name) {
            out.line(format!("import {import};"));
        }
    }
    out.blank();
    out.finish() + &body
}

/// Says to Jackson who reads and writes the type.
fn annotate(out: &mut Writer) {
    out.line("@JsonDeserialize(using = Json.Reading.class)");
    out.line("@JsonSerialize(using = Json.Writing.class)");
}

/// Writes a doc comment: paragraphs, then tags such as `@param`.
fn doc(out: &mut Writer, paragraphs: &[String], tags: &[(String, String)]) {
    out.line("/**");
    for (index, paragraph) in paragraphs.iter().flat_map(|one| one.split("\n\n")).enumerate() {
        if index > 0 {
            out.line(" *");
        }
        let begin = if index > 0 { "<p>" } else { "" };
        out.comment(" * ", &format!("{begin}{}", markup(paragraph)), 96);
    }
    if !tags.is_empty() {
        out.line(" *");
    }
    for (tag, text) in tags {
        let text = text.split("\n\n").collect::<Vec<_>>().join(" ");
        out.comment(" * ", &format!("{tag} {}", markup(&text)), 96);
    }
    out.line(" */");
}

/// A doc as Javadoc has it. Java reads a backslash and a `u` as a letter even in comments.
fn markup(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '&' | '<' | '>' | '@' | '{' | '}' | '\\' | '*' => {
                out.push_str(&format!("&#{};", u32::from(character)));
            }
            other if other.is_control() && !other.is_whitespace() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// A text as Java writes it, in printable ASCII.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for unit in text.encode_utf16() {
        match unit {
            0x22 | 0x5c => out.extend(['\\', char::from(unit as u8)]),
            0x20..=0x7e => out.push(char::from(unit as u8)),
            // What an escape by number stands for is read as if it stood there itself.
            0x00..=0x1f => out.push_str(&format!("\\{unit:03o}")),
            _ => out.push_str(&format!("\\u{unit:04x}")),
        }
    }
    out + "\""
}

/// The unions of which a struct is a variant, with what their tag holds.
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

#[cfg(test)]
mod tests;
