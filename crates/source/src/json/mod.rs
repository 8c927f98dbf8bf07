//! JSON by RFC 8259 and nothing else, on an explicit stack.
//!
//! The reader is our own because of what it says: it knows the slips people make in JSON,
//! and each token's first and last byte.

mod string;
mod word;

use std::ops::Range;

use crate::Kind;
use crate::fault::{Fault, empty, named, shown};
use crate::tree::{Builder, Says, Shape, Tree};

/// Reads a whole file.
pub(crate) fn parse(source: String, sound: usize, depth: usize) -> (Tree, Option<Fault>) {
    let mut builder = Builder::new(source, depth);
    let start = if builder.source().starts_with('\u{feff}') {
        3
    } else {
        0
    };
    let fault = read_value(&mut builder, start.min(sound)..sound).err();
    (builder.finish(), fault)
}

/// What may come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// A value; after `[`, or its end.
    Value {
        or_end: bool,
    },
    /// A key; after `{`, or its end.
    Key {
        or_end: bool,
    },
    Colon,
    /// A comma, or the end of the collection.
    Comma,
    /// Nothing more.
    End,
}

/// Reads the one value that a stretch of the source holds.
///
/// # Errors
/// The first fault; collections that are open by then stay open in the builder.
pub(crate) fn read_value(builder: &mut Builder, bytes: Range<usize>) -> Result<(), Fault> {
    let base = builder.depth();
    let mut reader = Reader {
        builder,
        base,
        at: bytes.start,
        end: bytes.end,
        comma: 0..0,
    };
    let mut next = Next::Value { or_end: false };
    loop {
        reader.skip_white_space();
        next = match (next, reader.peek()) {
            (Next::End, None) => return Ok(()),
            (Next::End, Some(_)) => return Err(reader.second_value()),
            (_, None) => return Err(reader.ends_early()),
            (Next::Value { or_end }, Some(byte)) => reader.value(byte, or_end)?,
            (Next::Key { or_end }, Some(byte)) => reader.key(byte, or_end)?,
            (Next::Colon, Some(byte)) => reader.colon(byte)?,
            (Next::Comma, Some(byte)) => reader.comma(byte)?,
        };
    }
}

struct Reader<'b> {
    builder: &'b mut Builder,
    /// How many collections were open before the value.
    base: usize,
    at: usize,
    end: usize,
    /// The last comma.
    comma: Range<usize>,
}

impl Reader<'_> {
    fn text(&self) -> &str {
        &self.builder.source()[..self.end]
    }

    fn peek(&self) -> Option<u8> {
        self.text().as_bytes().get(self.at).copied()
    }

    fn skip_white_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn value(&mut self, byte: u8, or_end: bool) -> Result<Next, Fault> {
        match byte {
            b'{' => self.open(Kind::Map, Next::Key { or_end: true }),
            b'[' => self.open(Kind::List, Next::Value { or_end: true }),
            b'"' => {
                self.string()?;
                Ok(self.after_value())
            }
            b']' if or_end => self.close(byte),
            b']' | b'}' if self.is_after_comma() => Err(self.trailing_comma(byte)),
            b']' | b'}' | b',' => Err(self.value_missing(byte)),
            _ => {
                let start = self.at;
                let (kind, end) = word::read(self.text(), start)?;
                self.at = end;
                self.builder
                    .scalar(kind, true, Says::Source(start..end), start..end);
                Ok(self.after_value())
            }
        }
    }

    fn key(&mut self, byte: u8, or_end: bool) -> Result<Next, Fault> {
        match byte {
            b'"' => {
                self.string()?;
                Ok(Next::Colon)
            }
            b'}' if or_end => self.close(byte),
            b']' | b'}' if self.is_after_comma() => Err(self.trailing_comma(byte)),
            b']' if or_end => self.close(byte),
            _ => Err(word::no_key(self.text(), self.at)),
        }
    }

    fn string(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let text = string::read(self.text(), start)?;
        self.at = text.end;
        let says = match &text.decoded {
            Some(decoded) => Says::Decoded(decoded),
            None => Says::Source(start + 1..text.end - 1),
        };
        self.builder
            .scalar(Kind::Text, false, says, start..text.end);
        Ok(())
    }

    fn colon(&mut self, byte: u8) -> Result<Next, Fault> {
        if byte == b':' {
            self.at += 1;
            return Ok(Next::Value { or_end: false });
        }
        let key = self.builder.waiting_key().unwrap_or(self.at..self.at);
        let shown = shown(&self.text()[key.clone()]);
        Err(
            Fault::syntax(key, format!("the key `{shown}` is not followed by a colon"))
                .help("write `:` and a value after it"),
        )
    }

    fn comma(&mut self, byte: u8) -> Result<Next, Fault> {
        match byte {
            b',' => {
                self.comma = self.at..self.at + 1;
                self.at += 1;
                Ok(match self.is_in_map() {
                    true => Next::Key { or_end: false },
                    false => Next::Value { or_end: false },
                })
            }
            b']' | b'}' => self.close(byte),
            b'/' | b'#' => Err(word::comment(self.text(), self.at)),
            _ => {
                let found = self.character();
                let kind = if self.is_in_map() { "entry" } else { "item" };
                Err(Fault::syntax(
                    found.0,
                    format!("a comma is missing before {}", named(found.1)),
                )
                .help(format!("write `,` between one {kind} and the next")))
            }
        }
    }

    fn open(&mut self, kind: Kind, next: Next) -> Result<Next, Fault> {
        self.builder.open(kind, Shape::Flow, self.at..self.at + 1)?;
        self.at += 1;
        Ok(next)
    }

    fn close(&mut self, byte: u8) -> Result<Next, Fault> {
        let (kind, _, opening) = self.builder.innermost().expect("a collection is open");
        let fits = if kind == Kind::Map { b'}' } else { b']' };
        if byte != fits {
            let open = &self.text()[opening.start..opening.start + 1];
            let (closing, fits) = (char::from(byte), char::from(fits));
            return Err(Fault::syntax(
                self.at..self.at + 1,
                format!("`{closing}` cannot close `{open}`"),
            )
            .help(format!("close with `{fits}` what `{open}` opened")));
        }
        self.at += 1;
        self.builder.close(self.at);
        Ok(self.after_value())
    }

    fn after_value(&self) -> Next {
        if self.builder.depth() == self.base {
            Next::End
        } else {
            Next::Comma
        }
    }

    fn is_in_map(&self) -> bool {
        self.builder
            .innermost()
            .is_some_and(|(kind, ..)| kind == Kind::Map)
    }

    /// Whether nothing but white space and the comma precedes the place.
    fn is_after_comma(&self) -> bool {
        !self.comma.is_empty() && self.text()[self.comma.end..self.at].trim().is_empty()
    }

    fn trailing_comma(&self, byte: u8) -> Fault {
        Fault::syntax(
            self.comma.clone(),
            format!("a comma stands before `{}`", char::from(byte)),
        )
        .help("remove the comma: JSON has none after the last")
    }

    fn value_missing(&self, byte: u8) -> Fault {
        let byte = char::from(byte);
        match self.builder.waiting_key() {
            Some(key) => {
                let shown = shown(&self.text()[key.clone()]);
                Fault::syntax(key, format!("the key `{shown}` has no value"))
                    .help("write a value after the colon, or remove the key")
            }
            None => Fault::syntax(
                self.at..self.at + 1,
                format!("`{byte}` stands where a value is expected"),
            ),
        }
    }

    fn second_value(&self) -> Fault {
        let (range, character) = self.character();
        match character {
            '/' | '#' => word::comment(self.text(), self.at),
            '}' | ']' => Fault::syntax(range, format!("`{character}` closes nothing"))
                .help("remove it, or open what it is to close"),
            ',' => Fault::syntax(range, "a comma stands after the end of the value")
                .help("remove the comma"),
            '"' | '{' | '[' | '-' | '0'..='9' | 'A'..='Z' | 'a'..='z' => {
                Fault::syntax(range, "a second value begins here")
                    .help("keep one value a file; for one record a line, name the file `.ndjson`")
            }
            _ => Fault::syntax(range, format!("{} is not expected here", named(character)))
                .help("remove it: nothing may follow the value"),
        }
    }

    fn ends_early(&self) -> Fault {
        match self.builder.innermost() {
            Some((_, shape, opening))
                if self.builder.depth() > self.base && shape == Shape::Flow =>
            {
                let bracket = opening.start..opening.start + 1;
                let open = &self.text()[bracket.clone()];
                let fits = if open == "{" { '}' } else { ']' };
                Fault::syntax(bracket, format!("this `{open}` is never closed"))
                    .help(format!("write `{fits}` where it ends"))
            }
            _ => empty(),
        }
    }

    fn character(&self) -> (Range<usize>, char) {
        let character = self.text()[self.at..].chars().next().unwrap_or_default();
        (self.at..self.at + character.len_utf8(), character)
    }
}
