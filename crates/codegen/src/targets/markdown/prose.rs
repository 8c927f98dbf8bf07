//! Words for what a field holds, and text that Markdown takes as it is.

use serde_json::Value;

use crate::names::{kebab, words};
use crate::shape::{Definition, Field, Form, Shape, Type};

/// A doc as Markdown: what stands between backquotes is code, all else plain text.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    let is_closed = text.matches('`').count().is_multiple_of(2);
    let mut is_code = false;
    for character in text.chars() {
        match character {
            '`' if is_closed => {
                is_code = !is_code;
                out.push(character);
            }
            '<' | '>' | '&' | '*' | '_' | '[' | ']' | '\\' | '|' | '#' | '`' if !is_code => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
    }
    out
}

/// A line of a paragraph that does not begin as an item, a heading or a rule does.
pub(super) fn begun(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    match rest.chars().next() {
        Some('.' | ')') if digits > 0 => format!("{number}\\{rest}"),
        Some('-' | '+' | '=' | '~') if digits == 0 => format!("\\{rest}"),
        _ => line.to_owned(),
    }
}

/// A doc within a cell of a table: on one line, and no bar that ends the cell.
pub(super) fn cell(text: &str) -> String {
    let joined: Vec<_> = text.split_whitespace().collect();
    let mut out = String::new();
    for character in plain(&joined.join(" ")).chars() {
        if character == '|' && !out.ends_with('\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// A text as code.
pub(super) fn code(text: &str) -> String {
    format!("`{text}`")
}

/// The name of a definition as people say it: `ministerial meeting id`.
pub(super) fn spoken(name: &str) -> String {
    words(name).join(" ")
}

/// The article before a word.
pub(super) fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    }
}

/// The page of a kind.
pub(super) fn page_of(kind: &str) -> String {
    format!("{}.md", kebab(kind))
}

/// A link to where a definition is described.
pub(super) fn link(shape: &Shape, definition: &Definition) -> String {
    let (name, anchor) = (&definition.name, definition.name.to_lowercase());
    let kind = shape.union().variants.iter();
    let kind = kind.clone().find(|kind| kind.definition == *name);
    match (&definition.form, kind) {
        (_, Some(kind)) => format!("[{}]({})", spoken(name), page_of(&kind.value)),
        (Form::Struct(_) | Form::Choice(_) | Form::Union(_), None) => {
            format!("[{}](parts.md#{anchor})", spoken(name))
        }
        _ => format!("[{}](values.md#{anchor})", spoken(name)),
    }
}

/// What a field holds, in words with links.
pub(super) fn holding(shape: &Shape, ty: &Type) -> String {
    match ty {
        Type::Constant(text) => code(text),
        Type::Boolean => "`true` or `false`".to_owned(),
        Type::Named(name) => {
            let definition = shape.definition(name);
            match &definition.form {
                Form::Text(text) if text.refers_to.is_some() => {
                    let kind = text.refers_to.as_deref().unwrap_or_default();
                    let said = kind.replace('-', " ");
                    let article = article(&said);
                    let anchor = name.to_lowercase();
                    let page = page_of(kind);
                    format!("the [id](values.md#{anchor}) of {article} [{said}]({page})")
                }
                _ => link(shape, definition),
            }
        }
        Type::List { item, least } => {
            let some = match least {
                0 => "",
                1 => ", at least one",
                _ => return format!("list of {}, at least {least}", holding(shape, item)),
            };
            format!("list: {}{some}", holding(shape, item))
        }
    }
}

/// Whether a field must be there, in the words of who writes it.
pub(super) fn need(field: &Field) -> String {
    if let Type::Constant(_) = field.ty {
        // What its default says holds in a dossier alone, and its doc says so.
        return "**must**".to_owned();
    }
    match &field.default {
        Some(Value::String(text)) => format!("left out: {}", code(text)),
        Some(other) => format!("left out: {}", code(&other.to_string())),
        None if field.is_required => "**must**".to_owned(),
        None => "may".to_owned(),
    }
}
