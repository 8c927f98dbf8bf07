//! What keeps a text from being read, in the words of the person who wrote it.

use std::ops::Range;

/// Of which sort a fault in a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FaultKind {
    /// The text breaks the grammar of its format, or uses a part of it that is not allowed.
    Syntax,
    /// The bytes are not UTF-8, or hold what no text should: a null character, a byte order
    /// mark in the midst.
    Encoding,
}

/// What keeps a text, or one line of NDJSON, from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Of which sort it is.
    pub kind: FaultKind,
    /// What is wrong: one plain sentence, lower case, no full stop.
    pub message: String,
    /// What to do about it, where there is something to say.
    pub help: Option<String>,
    /// The bytes at fault, in [`Tree::text`](crate::Tree::text); empty at a place where
    /// something is missing.
    pub bytes: Range<usize>,
}

impl Fault {
    pub(crate) fn syntax(bytes: Range<usize>, message: impl Into<String>) -> Fault {
        Fault {
            kind: FaultKind::Syntax,
            message: message.into(),
            help: None,
            bytes,
        }
    }

    pub(crate) fn encoding(bytes: Range<usize>, message: impl Into<String>) -> Fault {
        Fault {
            kind: FaultKind::Encoding,
            ..Fault::syntax(bytes, message)
        }
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Fault {
        Fault {
            help: Some(help.into()),
            ..self
        }
    }
}

/// More collections inside one another than a tree may hold.
pub(crate) fn too_deep(bytes: Range<usize>, limit: usize) -> Fault {
    Fault::syntax(
        bytes,
        format!("more than {limit} mappings and lists are nested here"),
    )
    .help(format!(
        "nest at most {limit}; `--max-depth` sets the limit"
    ))
}

/// A number that no double can hold.
pub(crate) fn too_large(bytes: Range<usize>, number: &str) -> Fault {
    Fault::syntax(
        bytes,
        format!("the number `{}` is too large", shown(number)),
    )
    .help("numbers reach to 1.8e308; put it in quotes if it is text")
}

/// The null character, in a text or as an escape.
pub(crate) fn null_character(bytes: Range<usize>) -> Fault {
    Fault::encoding(bytes, "the null character (U+0000) is not allowed").help("remove it")
}

/// Nothing to read.
pub(crate) fn empty() -> Fault {
    Fault::syntax(0..0, "the file is empty")
        .help("write a record, beginning with its `type`, or delete the file")
}

/// A piece of the user's text, cut to what a message can hold.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 40;
    let line = text.lines().next().unwrap_or_default().trim();
    match line.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{}…", &line[..cut]),
        None => line.to_owned(),
    }
}

/// How a character is named in a message: by itself where it is visible, else by its number.
pub(crate) fn named(character: char) -> String {
    match character {
        ' '..='~' => format!("`{character}`"),
        _ if character.is_alphanumeric() => format!("`{character}`"),
        _ => format!("the character U+{:04X}", u32::from(character)),
    }
}
