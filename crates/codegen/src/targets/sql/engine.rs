//! What the three engines say differently: names of types, patterns, keys.

use std::fmt::Write;

use crate::shape::{Form, Shape};

/// An engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Engine {
    Sqlite,
    Postgresql,
    Duckdb,
}

/// Words that one of the engines does not take as the name of a column without quotation
/// marks: the reserved words of PostgreSQL 15, SQLite 3.40 and DuckDB 2.0.
const RESERVED: &str = " add all alter analyse analyze and any array as asc asymmetric \
    authorization autoincrement between binary both case cast check collate collation column \
    commit concurrently constraint create cross current_catalog current_date current_role \
    current_schema current_time current_timestamp current_user default deferrable delete desc \
    describe distinct do drop else end escape except exists false fetch for foreign freeze from \
    full grant group having ilike in index initially inner insert intersect into is isnull join \
    lambda lateral leading left like limit localtime localtimestamp natural not nothing notnull \
    null offset on only or order outer overlaps pivot pivot_longer pivot_wider placing primary \
    qualify raise references returning right select session_user set show similar some \
    summarize symmetric table tablesample then to trailing transaction true union unique \
    unpivot update user using values variadic verbose when where window with ";

/// A name, in quotation marks where an engine needs them.
pub(super) fn name(name: &str) -> String {
    if RESERVED.contains(&format!(" {name} ")) {
        format!("\"{name}\"")
    } else {
        name.to_owned()
    }
}

/// A text as SQL writes it.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Sqlite, Engine::Postgresql, Engine::Duckdb];

    pub fn name(self) -> &'static str {
        match self {
            Engine::Sqlite => "SQLite",
            Engine::Postgresql => "PostgreSQL",
            Engine::Duckdb => "DuckDB",
        }
    }

    pub fn path(self) -> &'static str {
        match self {
            Engine::Sqlite => "sqlite.sql",
            Engine::Postgresql => "postgresql.sql",
            Engine::Duckdb => "duckdb.sql",
        }
    }

    /// The type of values that are true or false.
    pub fn boolean(self) -> &'static str {
        match self {
            Engine::Sqlite => "INTEGER",
            _ => "BOOLEAN",
        }
    }

    pub fn whole(self) -> &'static str {
        match self {
            Engine::Sqlite => "INTEGER",
            _ => "BIGINT",
        }
    }

    pub fn text(self) -> &'static str {
        match self {
            Engine::Duckdb => "VARCHAR",
            _ => "TEXT",
        }
    }

    /// The type that holds values of a form.
    pub fn scalar(self, form: &Form) -> &'static str {
        match (form, self) {
            (Form::Number(number), _) if number.is_whole => self.whole(),
            (Form::Number(_), Engine::Sqlite) => "REAL",
            (Form::Number(_), Engine::Postgresql) => "DOUBLE PRECISION",
            (Form::Number(_), Engine::Duckdb) => "DOUBLE",
            // Not `jsonb`, which holds no text with U+0000.
            (Form::Free, Engine::Postgresql | Engine::Duckdb) => "JSON",
            _ => self.text(),
        }
    }

    /// What must hold of a value of a form, as far as the engine can tell; `value` is how the
    /// condition names it.
    pub fn conditions(self, form: &Form, value: &str) -> Vec<String> {
        match form {
            Form::Enumeration(enumeration) => {
                let texts = enumeration.values.iter().map(|one| quoted(&one.text));
                let texts: Vec<_> = texts.collect();
                vec![format!("{value} IN ({})", texts.join(", "))]
            }
            Form::Text(text) => {
                let longest = text
                    .longest
                    .map(|longest| format!("length({value}) <= {longest}"));
                let pattern = match self {
                    Engine::Sqlite => None,
                    _ => Some(self.matches(&text.pattern, value)),
                };
                longest.into_iter().chain(pattern).collect()
            }
            Form::Number(number) => {
                vec![format!(
                    "{value} BETWEEN {} AND {}",
                    number.least, number.greatest
                )]
            }
            Form::Free if self == Engine::Sqlite => vec![format!("json_valid({value})")],
            _ => Vec::new(),
        }
    }

    /// That a text matches a pattern.
    pub fn matches(self, pattern: &str, value: &str) -> String {
        let pattern = quoted(&self.pattern(pattern));
        match self {
            Engine::Sqlite => format!("{value} REGEXP {pattern}"),
            Engine::Postgresql => format!("{value} ~ {pattern}"),
            Engine::Duckdb => format!("regexp_full_match({value}, {pattern})"),
        }
    }

    /// A pattern in the engine's own dialect. What is not ASCII is escaped, since some of it
    /// is invisible and some turns the direction of writing. No group is captured for use, so
    /// that the plain parentheses, which SQLite's shell alone knows, mean the same.
    pub fn pattern(self, pattern: &str) -> String {
        let mut out = String::new();
        let mut rest = pattern;
        while let Some(character) = rest.chars().next() {
            if let Some(after) = rest.strip_prefix("(?:") {
                out.push('(');
                rest = after;
            } else if let Some(after) = rest.strip_prefix("\\x") {
                let (digits, after) = after.split_at(2);
                let code = u32::from_str_radix(digits, 16).expect("two digits follow `\\x`");
                self.escape(code, &mut out);
                rest = after;
            } else if rest.starts_with('\\') {
                let escaped = rest.chars().take(2).map(char::len_utf8).sum();
                let (escape, after) = rest.split_at(escaped);
                out.push_str(escape);
                rest = after;
            } else {
                if character.is_ascii() {
                    out.push(character);
                } else {
                    self.escape(character.into(), &mut out);
                }
                rest = &rest[character.len_utf8()..];
            }
        }
        out
    }

    fn escape(self, code: u32, out: &mut String) {
        // No text of PostgreSQL holds U+0000, and its patterns end there.
        let code = match self {
            Engine::Postgresql => code.max(1),
            _ => code,
        };
        let written = match (self, code) {
            (Engine::Duckdb, _) => write!(out, "\\x{{{code:X}}}"),
            (Engine::Postgresql, 0x1_0000..) => write!(out, "\\U{code:08X}"),
            (_, 0x1_0000..) => panic!("SQLite's shell knows no pattern of U+{code:X}"),
            _ => write!(out, "\\u{code:04X}"),
        };
        written.expect("a string takes all that is written to it");
    }
}

/// The name of the domain that PostgreSQL has for a definition. It ends in `_value`, since
/// `text` and `date` are types already.
pub(super) fn domain(name: &str) -> String {
    format!("{}_value", crate::names::snake(name))
}

/// What a form is, for people: the doc, its values with their docs, examples, the pattern
/// where the engine itself does not hold it.
pub(super) fn form_doc(engine: Engine, shape: &Shape, name: &str) -> String {
    let definition = shape.definition(name);
    let mut doc = definition.doc.clone();
    match &definition.form {
        Form::Enumeration(enumeration) => {
            for value in &enumeration.values {
                let _ = write!(doc, "\n\n- {}: {}", value.text, value.doc);
            }
        }
        Form::Text(text) => {
            if !text.examples.is_empty() {
                let _ = write!(doc, "\n\nExamples: {}.", text.examples.join(", "));
            }
            if engine == Engine::Sqlite {
                let _ = write!(doc, "\n\nPattern: {}", engine.pattern(&text.pattern));
            }
        }
        _ => {}
    }
    doc
}
