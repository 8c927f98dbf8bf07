//! The pages.

use super::prose::{article, begun, cell, code, holding, link, need, page_of, plain, spoken};
use crate::generator::GeneratedFile;
use crate::shape::{Definition, Enumeration, Field, Form, MapForm, Number, Shape, Text, Type, Variant};
use crate::writer::{Writer, wrapped};

const WIDTH: usize = 96;

fn start(shape: &Shape, title: &str) -> Writer {
    let mut out = Writer::new("");
    out.line(format!(
        "<!-- Written by `chancery generate markdown` from {} (SHA-256 {}). -->",
        shape.id, shape.digest
    ));
    out.blank().line(format!("# {title}")).blank();
    out
}

fn finish(path: &str, out: Writer) -> GeneratedFile {
    let text = out.finish();
    GeneratedFile {
        path: path.to_owned(),
        text: format!("{}\n", text.trim_end()),
    }
}

fn paragraph(out: &mut Writer, text: &str) {
    for line in wrapped(text, WIDTH) {
        out.line(begun(&line));
    }
    out.blank();
}

/// The index, which is where a keeper of records begins.
pub(super) fn index(shape: &Shape) -> GeneratedFile {
    let mut out = start(shape, "The codebook");
    out.line(include_str!("beginning.md.in").trim_end()).blank();
    out.line("## The kinds of records").blank();
    out.line("| kind | what it is | kept in |").line("| --- | --- | --- |");
    for kind in &shape.union().variants {
        let folder = folder(shape, kind).map_or_else(String::new, |folder| code(&format!("{folder}/")));
        let name = code(&kind.value);
        let page = page_of(&kind.value);
        out.line(format!("| [{name}]({page}) | {} | {folder} |", cell(&kind.doc)));
    }
    out.blank().line("## The other pages").blank();
    out.line("- [Parts](parts.md): the mappings that stand within records, such as a participant");
    out.line("- [Values](values.md): dates, identifiers and words, each with its form");
    finish("README.md", out)
}

/// The folder of a kind: the list of a dossier, its words joined by hyphens.
fn folder(shape: &Shape, kind: &Variant) -> Option<String> {
    let items = Type::Named(kind.definition.clone());
    let fields = shape.definitions.iter().flat_map(|one| one.form.fields());
    let mut lists = fields.filter(|field| {
        matches!(&field.ty, Type::List { item, .. } if **item == items)
    });
    lists.next().map(|field| field.name.replace('_', "-"))
}

/// The page of a kind.
pub(super) fn kind(shape: &Shape, kind: &Variant, example: Option<&str>) -> GeneratedFile {
    let definition = shape.definition(&kind.definition);
    let mut out = start(shape, &capitalised(&spoken(&definition.name)));
    paragraph(&mut out, &plain(&definition.doc));
    if !definition.doc.starts_with(&kind.doc) {
        paragraph(&mut out, &plain(&kind.doc));
    }
    if let Some(folder) = folder(shape, kind) {
        let text = format!("One record a file: `{folder}/<id>.yaml`. [All kinds](README.md).");
        paragraph(&mut out, &text);
    }
    if let Some(example) = example {
        out.line("## An example").blank();
        out.line("```yaml").line(example.trim_end()).line("```").blank();
    }
    out.line("## Fields").blank();
    fields(shape, definition.form.fields(), &mut out);
    choices(shape, definition.form.fields(), &mut out);
    let referring = referring(shape, &kind.value);
    if !referring.is_empty() {
        out.line("## What refers to it").blank();
        paragraph(&mut out, &format!("{}.", referring.join(", ")));
    }
    finish(&page_of(&kind.value), out)
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(characters).collect()
}

fn fields(shape: &Shape, fields: &[Field], out: &mut Writer) {
    out.line("| field | holds | | meaning |").line("| --- | --- | --- | --- |");
    for field in fields {
        out.line(format!(
            "| `{}` | {} | {} | {} |",
            field.name,
            holding(shape, &field.ty),
            need(field),
            cell(&field.doc)
        ));
    }
    out.blank();
}

/// The values of the enumerations that fields hold, so that nobody need leave the page.
fn choices(shape: &Shape, fields: &[Field], out: &mut Writer) {
    for field in fields {
        let Some(name) = name_within(&field.ty) else {
            continue;
        };
        if let Form::Enumeration(enumeration) = &shape.definition(name).form {
            out.line(format!("### Values of `{}`", field.name)).blank();
            enumeration_table(enumeration, out);
        }
    }
}

fn enumeration_table(enumeration: &Enumeration, out: &mut Writer) {
    out.line("| value | meaning |").line("| --- | --- |");
    for value in &enumeration.values {
        out.line(format!("| `{}` | {} |", value.text, cell(&value.doc)));
    }
    out.blank();
}

/// The fields that hold identifiers of a kind, with links.
fn referring(shape: &Shape, kind: &str) -> Vec<String> {
    places(shape, |name| {
        matches!(&shape.definition(name).form, Form::Text(text) if text.refers_to.as_deref() == Some(kind))
    })
}

/// The fields that hold what a definition of a certain name is, those of one mapping together.
fn places(shape: &Shape, is_wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let mut places = Vec::new();
    for definition in &shape.definitions {
        let fields = definition.form.fields().iter();
        let wanted = fields.filter(|field| {
            let name = name_within(&field.ty);
            field.name != "id" && name.is_some_and(&is_wanted)
        });
        let names: Vec<_> = wanted.map(|field| code(&field.name)).collect();
        if !names.is_empty() {
            let link = link(shape, definition);
            places.push(format!("{} of {link}", names.join(" and ")));
        }
    }
    places
}

/// The name of the definition that a field or the items of its list are of.
fn name_within(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::List { item, .. } => name_within(item),
        Type::Constant(_) | Type::Boolean => None,
    }
}

/// The page of the mappings that stand within records.
pub(super) fn parts(shape: &Shape) -> GeneratedFile {
    let mut out = start(shape, "Parts");
    paragraph(
        &mut out,
        "The mappings that stand within records, in the order of the alphabet. \
         [All kinds](README.md).",
    );
    let kinds = &shape.union().variants;
    for definition in sorted(shape) {
        let is_kind = kinds.iter().any(|kind| kind.definition == definition.name);
        let rule = match &definition.form {
            Form::Struct(form) if !is_kind && form.least > 0 => {
                Some(format!("At least {} of these keys.", counted(form.least)))
            }
            Form::Struct(_) if !is_kind => None,
            Form::Choice(_) => Some("Exactly one of these keys.".to_owned()),
            Form::Union(union) => {
                out.line(format!("## {}", definition.name)).blank();
                paragraph(&mut out, &plain(&definition.doc));
                let text = format!("`{}`: {}", union.tag, plain(&union.tag_doc));
                paragraph(&mut out, &text);
                continue;
            }
            _ => continue,
        };
        out.line(format!("## {}", definition.name)).blank();
        paragraph(&mut out, &plain(&definition.doc));
        if let Some(rule) = rule {
            paragraph(&mut out, &rule);
        }
        fields(shape, definition.form.fields(), &mut out);
        stands_in(shape, definition, &mut out);
    }
    finish("parts.md", out)
}

fn counted(count: usize) -> String {
    if count == 1 { "one".to_owned() } else { count.to_string() }
}

fn sorted(shape: &Shape) -> Vec<&Definition> {
    let mut all: Vec<_> = shape.definitions.iter().collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

fn stands_in(shape: &Shape, definition: &Definition, out: &mut Writer) {
    let places = places(shape, |name| name == definition.name);
    if !places.is_empty() {
        paragraph(out, &format!("Stands in: {}.", places.join(", ")));
    }
}

/// The page of what is no mapping with fields.
pub(super) fn values(shape: &Shape) -> GeneratedFile {
    let mut out = start(shape, "Values");
    paragraph(
        &mut out,
        "What fields hold that is no mapping with fields, in the order of the alphabet. \
         [All kinds](README.md).",
    );
    for definition in sorted(shape) {
        if matches!(definition.form, Form::Struct(_) | Form::Choice(_) | Form::Union(_)) {
            continue;
        }
        out.line(format!("## {}", definition.name)).blank();
        paragraph(&mut out, &plain(&definition.doc));
        match &definition.form {
            Form::Enumeration(enumeration) => enumeration_table(enumeration, &mut out),
            Form::Text(form) => text(form, &mut out),
            Form::Number(form) => number(form, &mut out),
            Form::Map(form) => map(shape, form, &mut out),
            _ => paragraph(&mut out, "Any value but `null`, which no depth of it may hold."),
        }
        stands_in(shape, definition, &mut out);
    }
    finish("values.md", out)
}

fn text(form: &Text, out: &mut Writer) {
    if let Some(kind) = &form.refers_to {
        let said = kind.replace('-', " ");
        let text = format!("Refers to {} [{said}]({}).", article(&said), page_of(kind));
        paragraph(out, &text);
    }
    if !form.examples.is_empty() {
        let examples: Vec<_> = form.examples.iter().map(|one| code(one)).collect();
        paragraph(out, &format!("Examples: {}.", examples.join(", ")));
    }
    if let Some(longest) = form.longest {
        paragraph(out, &format!("At most {longest} characters."));
    }
    out.line("The pattern of the whole text:").blank();
    out.line("```text").line(visible(&form.pattern)).line("```").blank();
}

/// A pattern without what cannot be seen.
fn visible(pattern: &str) -> String {
    let written = pattern.chars().map(|one| {
        if one.is_ascii() {
            one.to_string()
        } else {
            format!("\\u{:04X}", u32::from(one))
        }
    });
    written.collect()
}

fn number(form: &Number, out: &mut Writer) {
    let what = if form.is_whole { "A whole number" } else { "A number" };
    paragraph(out, &format!("{what} from {} to {}.", form.least, form.greatest));
}

fn map(shape: &Shape, form: &MapForm, out: &mut Writer) {
    let key = link(shape, shape.definition(&form.key));
    let value = holding(shape, &form.value);
    paragraph(out, &format!("Each key is a {key}; each entry holds: {value}."));
}
