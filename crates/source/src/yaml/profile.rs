//! What YAML has and our profile of it has not.

use std::ops::Range;

use crate::fault::{Fault, shown};

pub(super) fn tag(text: &str, bytes: Range<usize>) -> Fault {
    let shown = shown(&text[bytes.clone()]);
    Fault::syntax(bytes, format!("tags are not allowed: `{shown}`"))
        .help("remove it; put the value in quotes if it is text that begins with `!`")
}

pub(super) fn alias(text: &str, bytes: Range<usize>) -> Fault {
    let shown = shown(&text[bytes.clone()]);
    Fault::syntax(bytes, format!("aliases are not allowed: `{shown}`"))
        .help("write the value out; put it in quotes if it is text that begins with `*`")
}

pub(super) fn anchor(text: &str, bytes: Range<usize>) -> Fault {
    let shown = shown(&text[bytes.clone()]);
    Fault::syntax(bytes, format!("anchors are not allowed: `{shown}`"))
        .help("remove it; put the value in quotes if it is text that begins with `&`")
}

pub(super) fn merge_key(bytes: Range<usize>) -> Fault {
    Fault::syntax(bytes, "the merge key `<<` is not allowed")
        .help("write the keys out that it would bring in")
}

pub(super) fn explicit_key(at: usize) -> Fault {
    Fault::syntax(at..at + 1, "a key after `?` is not allowed")
        .help("write `key: value`; put text that begins with `?` in quotes")
}

pub(super) fn missing_key(text: &str, at: usize) -> Fault {
    let colon = text[at..].trim_start_matches([' ', '\t', '\n', '\r']);
    let start = text.len() - colon.len();
    let end = start + usize::from(colon.starts_with(':'));
    Fault::syntax(start..end, "no key stands before the colon")
        .help("write a key, or put the text in quotes if it begins with a colon")
}

pub(super) fn no_colon_in_braces(text: &str, key: Range<usize>) -> Fault {
    let said = shown(&text[key.clone()]);
    let fault = Fault::syntax(key, format!("`{said}` in braces is no `key: value`"));
    match said.contains(':') {
        true => fault.help("write a space after the colon"),
        false => fault.help("write a colon, a space and a value after it; a list has brackets"),
    }
}

pub(super) fn tab(at: usize) -> Fault {
    Fault::syntax(at..at + 1, "a tab stands in the indentation").help("indent with spaces")
}
