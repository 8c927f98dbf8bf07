//! Unions, enumerations, texts, numbers, maps and values of any type.

use super::naming::{boxed, component, constant, reader, tag_type, type_of};
use super::structs::{from_json, read_doc, variant};
use super::{annotate, doc, file, quoted};
use crate::shape::{
    Definition, Enumeration, EnumerationValue, Form, MapForm, Number, Shape, Text, Type, Union,
};
use crate::writer::Writer;

/// The records of a value of any type, within its interface.
const FREE: &[&str] = &["OfText", "OfNumber", "OfBoolean", "OfList", "OfMapping"];

/// Types of the schema that every Java program knows by another meaning.
const OF_THE_LANGUAGE: &[&str] = &["Record", "Module", "Package", "Process", "Thread"];

/// The file of a union.
pub(super) fn union(shape: &Shape, definition: &Definition, union: &Union) -> String {
    file(&["java.io.IOException", "java.io.InputStream", "java.util.List"], |out| {
        let name = type_of(&definition.name);
        let tag = tag_type(&definition.name, &union.tag);
        let variants = union.variants.iter().map(|one| type_of(&one.definition));
        let variants: Vec<String> = variants.collect();
        let mut paragraphs = vec![definition.doc.clone()];
        if OF_THE_LANGUAGE.contains(&name.as_str()) {
            paragraphs.push("java.lang has a type of this name too: import this one by name.".into());
        }
        doc(out, &paragraphs, &[]);
        annotate(out);
        out.line(format!("public sealed interface {name} extends Written"));
        out.open(format!("    permits {} {{", variants.join(",\n        ")));
        doc(out, std::slice::from_ref(&union.tag_doc), &[("@return".into(), "The kind.".into())]);
        out.line(format!("{tag} {}();", component(&union.tag))).blank();
        read_doc(out);
        out.open(format!("static {name} fromTree(Object tree) {{"));
        let key = quoted(&union.tag);
        out.open(format!("return switch (Fields.of(tree).required({key}, {tag}::fromTree)) {{"));
        for variant in &union.variants {
            let (value, ty) = (constant(&variant.value), type_of(&variant.definition));
            out.line(format!("case {value} -> {ty}.fromTree(tree);"));
        }
        out.close("};").close("}");
        if definition.name == shape.root {
            from_json(out, &name, "");
            read_lines(out, &name);
        }
        out.close("}");
    })
}

fn read_lines(out: &mut Writer, name: &str) {
    out.blank();
    doc(
        out,
        &["Reads a document a line, and passes over empty lines.".to_owned()],
        &[
            ("@param from".into(), "The lines, in UTF-8.".into()),
            ("@return".into(), "The values.".into()),
            ("@throws IOException".into(), "Where the lines cannot be read.".into()),
            ("@throws SchemaException".into(), "Where the schema refuses one.".into()),
        ],
    );
    out.open(format!(
        "static List<{name}> readLines(InputStream from) throws IOException {{"
    ));
    out.line(format!("return Json.readLines(from, {name}::fromTree);")).close("}");
}

/// The name and the file of the values of a union's tag.
pub(super) fn tag(definition: &Definition, union: &Union) -> (String, String) {
    let name = tag_type(&definition.name, &union.tag);
    let values = union.variants.iter().map(|variant| EnumerationValue {
        text: variant.value.clone(),
        doc: variant.doc.clone(),
    });
    let text = file(&[], |out| {
        doc(out, std::slice::from_ref(&union.tag_doc), &[]);
        values_of(out, &name, &values.collect::<Vec<_>>());
    });
    (name, text)
}

/// The file of an enumeration.
pub(super) fn enumeration(definition: &Definition, enumeration: &Enumeration) -> String {
    file(&[], |out| {
        doc(out, std::slice::from_ref(&definition.doc), &[]);
        values_of(out, &type_of(&definition.name), &enumeration.values);
    })
}

fn values_of(out: &mut Writer, name: &str, values: &[EnumerationValue]) {
    annotate(out);
    out.open(format!("public enum {name} implements Written {{"));
    for (index, value) in values.iter().enumerate() {
        let end = if index + 1 < values.len() { "," } else { ";" };
        doc(out, std::slice::from_ref(&value.doc), &[]);
        out.line(format!("{}({}){end}", constant(&value.text), quoted(&value.text))).blank();
    }
    out.line("private final String text;").blank();
    out.open(format!("{name}(String text) {{"));
    out.line("this.text = text;").close("}").blank();
    doc(out, &["The value as it is written.".into()], &[("@return".into(), "The text.".into())]);
    out.open("public String text() {").line("return text;").close("}").blank();
    read_doc(out);
    out.open(format!("public static {name} fromTree(Object tree) {{"));
    out.line(format!("return Fields.oneOf(tree, values(), {name}::text);")).close("}");
    to_tree(out, "text");
    out.close("}");
}

fn to_tree(out: &mut Writer, value: &str) {
    out.blank().line("@Override");
    out.open("public Object toTree() {");
    out.line(format!("return {value};")).close("}");
}

/// The file of a text.
pub(super) fn text(definition: &Definition, text: &Text) -> String {
    file(&[], |out| {
        let name = type_of(&definition.name);
        let mut paragraphs = vec![definition.doc.clone()];
        if let Some(kind) = &text.refers_to {
            paragraphs.push(format!("It refers to a record of the kind `{kind}`."));
        }
        if let Some(longest) = text.longest {
            paragraphs.push(format!("It has at most {longest} characters."));
        }
        if !text.examples.is_empty() {
            let examples: Vec<_> = text.examples.iter().map(|one| format!("`{one}`")).collect();
            paragraphs.push(format!("Such as {}.", examples.join(", ")));
        }
        doc(out, &paragraphs, &[("@param value".into(), "The text.".into())]);
        annotate(out);
        out.open(format!("public record {name}(String value) implements Written {{"));
        let longest = text.longest.map(|longest| longest.to_string());
        let longest = longest.unwrap_or_else(|| "Integer.MAX_VALUE".to_owned());
        out.line("private static final Form FORM = new Form(");
        out.line(format!("    {},\n    {longest});", quoted(&text.pattern))).blank();
        out.line("/** Refuses a text of another form. */");
        out.open(format!("public {name} {{")).line("FORM.check(value);").close("}").blank();
        read_doc(out);
        out.open(format!("public static {name} fromTree(Object tree) {{"));
        out.line(format!("return new {name}(Fields.text(tree));")).close("}");
        to_tree(out, "value");
        out.blank().line("@Override");
        out.open("public String toString() {").line("return value;").close("}");
        out.close("}");
    })
}

/// The file of a number.
pub(super) fn number(definition: &Definition, number: &Number) -> String {
    file(&[], |out| {
        let name = type_of(&definition.name);
        let (least, greatest) = (number.least, number.greatest);
        let (ty, read, tree) = match number.is_whole {
            true => ("long", "whole", "(double) value"),
            false => ("double", "number", "value"),
        };
        let range = format!("It is from {least} to {greatest}.");
        let tags = [("@param value".into(), "The number.".into())];
        doc(out, &[definition.doc.clone(), range], &tags);
        annotate(out);
        out.open(format!("public record {name}({ty} value) implements Written {{"));
        out.line("/** Refuses a number out of bounds. */");
        out.open(format!("public {name} {{"));
        out.line(format!("Fields.between(value, {least}L, {greatest}L);")).close("}").blank();
        read_doc(out);
        out.open(format!("public static {name} fromTree(Object tree) {{"));
        out.line(format!("return new {name}(Fields.{read}(tree));")).close("}");
        to_tree(out, tree);
        out.close("}");
    })
}

/// The file of a map.
pub(super) fn map(definition: &Definition, map: &MapForm) -> String {
    file(&["java.util.List", "java.util.Map"], |out| {
        let name = type_of(&definition.name);
        let (key, value) = (type_of(&map.key), boxed(&map.value));
        let tags = [("@param entries".into(), "The entries, which nobody can change.".into())];
        doc(out, std::slice::from_ref(&definition.doc), &tags);
        annotate(out);
        out.open(format!("public record {name}(Map<{key}, {value}> entries) implements Written {{"));
        out.line("/** No entries. */");
        out.line(format!("public static final {name} NONE = new {name}(Map.of());")).blank();
        out.line("/** Refuses null. */");
        out.open(format!("public {name} {{"));
        out.line("entries = Fields.given(entries);").close("}").blank();
        read_doc(out);
        out.open(format!("public static {name} fromTree(Object tree) {{"));
        let (keys, values) = (reader(&Type::Named(map.key.clone())), reader(&map.value));
        out.line(format!("return new {name}(Fields.map(tree, {keys}, {values}));")).close("}");
        to_tree(out, "Mapping.sorted(entries)");
        out.close("}");
    })
}

/// The file of values of any type but null.
pub(super) fn free(definition: &Definition) -> String {
    file(&["java.util.List", "java.util.Map"], |out| {
        let name = type_of(&definition.name);
        doc(out, std::slice::from_ref(&definition.doc), &[]);
        annotate(out);
        out.open(format!("public sealed interface {name} extends Written {{"));
        for (what, variant, component, check, tree) in [
            ("text", "OfText", "String text", "Json.whole(text);", "text"),
            ("number", "OfNumber", "double number", "Fields.finite(number);", "number"),
            ("truth", "OfBoolean", "boolean is", "", "is"),
            ("list", "OfList", "List<*> items", "items = Fields.given(\"\", items, 0);", "Mapping.tree(items)"),
            ("mapping", "OfMapping", "Map<String, *> entries", "entries = Fields.given(entries);", "Mapping.sorted(entries)"),
        ] {
            let component = component.replace('*', &name);
            let named = component.rsplit(' ').next().unwrap_or_default();
            let tags = [(format!("@param {named}"), format!("The {what}."))];
            doc(out, &[format!("A {what}.")], &tags);
            out.open(format!("record {variant}({component}) implements {name} {{"));
            if !check.is_empty() {
                out.line("/** Refuses what JSON has no word for. */");
                out.open(format!("public {variant} {{")).line(check).close("}");
            }
            to_tree(out, tree);
            out.close("}").blank();
        }
        read_doc(out);
        out.open(format!("static {name} fromTree(Object tree) {{"));
        for (ty, made) in [
            ("Double number", "new OfNumber(number)".to_owned()),
            ("Boolean is", "new OfBoolean(is)".to_owned()),
            ("List<?>", format!("new OfList(Fields.list({name}::fromTree, 0).apply(tree))")),
            ("Map<?, ?>", format!("new OfMapping(Fields.map(tree, Fields::text, {name}::fromTree))")),
        ] {
            out.open(format!("if (tree instanceof {ty}) {{"));
            out.line(format!("return {made};")).close("}");
        }
        out.line("return new OfText(Fields.text(tree));").close("}");
        out.close("}");
    })
}

/// The file that tells Jackson which function reads which type.
pub(super) fn readers(shape: &Shape) -> String {
    file(&["java.util.HashMap", "java.util.Map", "java.util.function.Function"], |out| {
        out.line("/** The functions that read the types. */");
        out.open("final class Readers {");
        out.line("private static final Map<Class<?>, Function<Object, ?>> ALL = new HashMap<>();");
        out.blank().open("static {");
        for definition in &shape.definitions {
            let name = type_of(&definition.name);
            out.line(format!("put({name}.class, {name}::fromTree);"));
            for variant in variants(definition) {
                out.line(format!("put({name}.{variant}.class, {name}::fromTree);"));
            }
            if let Form::Union(union) = &definition.form {
                let tag = tag_type(&definition.name, &union.tag);
                out.line(format!("put({tag}.class, {tag}::fromTree);"));
            }
        }
        out.close("}").blank();
        out.line("private Readers() {}").blank();
        out.open("private static <S, T extends S> void put(Class<T> type, Function<Object, S> read) {");
        out.line("ALL.put(type, read);").close("}").blank();
        out.line("/** Reads a type of the schema. */");
        out.open("static Function<Object, ?> of(Class<?> type) {");
        out.open("if (!ALL.containsKey(type)) {");
        out.line("throw new IllegalArgumentException(type + \" is no type of the schema\");");
        out.close("}").line("return ALL.get(type);").close("}");
        out.close("}");
    })
}

/// The records within an interface, which it reads.
fn variants(definition: &Definition) -> Vec<String> {
    match &definition.form {
        Form::Choice(choice) => choice.fields.iter().map(|one| variant(&one.name)).collect(),
        Form::Free => FREE.iter().map(|one| (*one).to_owned()).collect(),
        _ => Vec::new(),
    }
}
