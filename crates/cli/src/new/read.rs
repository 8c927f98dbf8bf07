//! What was given to a flag, read by the form of its field.

use chancery::model::explain;
use chancery::nearest;

use super::form::{Flag, Form, Scalar};
use chancery_export::yaml::Node;

/// Why a value cannot be read.
#[derive(Debug, PartialEq)]
pub(crate) struct Refusal {
    pub what: String,
    pub help: Option<String>,
}

fn refuse<T>(what: String, help: Option<String>) -> Result<T, Refusal> {
    Err(Refusal { what, help })
}

/// The value of a field.
pub(super) fn field(flag: &Flag, values: &[String]) -> Result<Node, Refusal> {
    all(&flag.form, values)
}

/// All that was given for one field or part.
fn all(form: &Form, values: &[String]) -> Result<Node, Refusal> {
    match form {
        Form::List(item) => {
            let mut items = Vec::new();
            for value in values {
                for one in several(item, value) {
                    items.push(self::one(item, one)?);
                }
            }
            Ok(Node::List(items))
        }
        Form::Pairs { key, value } => pairs(key, value, values),
        form => match values {
            [value] => one(form, value),
            _ => refuse(
                format!("{} values are given, but it has one", values.len()),
                None,
            ),
        },
    }
}

/// The items in one value: identifiers may be joined by commas.
fn several<'v>(item: &Form, value: &'v str) -> Vec<&'v str> {
    let is_word = match item {
        Form::Scalar(scalar) => scalar.is_word,
        Form::Parts {
            short: Some(short), ..
        } => short.is_word && !value.contains('='),
        _ => false,
    };
    match is_word {
        true => value.split(',').collect(),
        false => vec![value],
    }
}

fn one(form: &Form, value: &str) -> Result<Node, Refusal> {
    match form {
        Form::Scalar(scalar) => self::scalar(scalar, value),
        Form::Truth => match value {
            "true" | "false" => Ok(Node::Literal(value.to_owned())),
            _ => refuse(format!("`{value}` is neither `true` nor `false`"), None),
        },
        Form::Parts { short, parts } => match short {
            Some(short) if !is_parts(value) => self::scalar(short, value),
            _ => self::parts(parts, value),
        },
        Form::List(_) | Form::Pairs { .. } => all(form, &[value.to_owned()]),
    }
}

fn scalar(scalar: &Scalar, value: &str) -> Result<Node, Refusal> {
    if scalar.is_number(value) {
        return Ok(Node::Literal(value.to_owned()));
    }
    match explain(&scalar.definition, value) {
        Some(reason) => {
            let choices = scalar.choices.iter().map(|(text, _)| text.as_str());
            let made = chancery::identifier(value);
            let is_meant = explain(&scalar.definition, &made).is_none();
            let help = match nearest(value, choices) {
                Some(meant) => Some(format!("did you mean `{meant}`?")),
                None => is_meant.then(|| format!("write `{made}`")),
            };
            refuse(reason, help)
        }
        None if scalar.may_be_text => Ok(Node::Text(value.to_owned())),
        None => refuse(format!("`{value}` is no number"), None),
    }
}

fn pairs(key: &str, value: &str, given: &[String]) -> Result<Node, Refusal> {
    let mut entries: Vec<(String, Node)> = Vec::new();
    for pair in given {
        let Some((name, text)) = pair.split_once('=') else {
            let help = "write `key=value`, and repeat the flag for more".to_owned();
            return refuse(format!("`{pair}` has no key"), Some(help));
        };
        for (definition, text) in [(key, name), (value, text)] {
            if let Some(reason) = explain(definition, text) {
                return refuse(reason, None);
            }
        }
        if entries.iter().any(|(known, _)| known == name) {
            return refuse(format!("the key `{name}` is given twice"), None);
        }
        entries.push((name.to_owned(), Node::Text(text.to_owned())));
    }
    Ok(Node::Map(entries))
}

/// Whether a value is written in parts: it begins with a key.
fn is_parts(value: &str) -> bool {
    value.split_once('=').is_some_and(|(key, _)| is_key(key))
}

fn is_key(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_lowercase() || matches!(letter, '_' | '.');
    !text.is_empty() && text.chars().all(is_letter)
}

/// The parts of a value as they are written. A comma divides where a key follows it, so that a
/// text may hold commas.
fn divide(value: &str) -> Vec<&str> {
    let mut divided = Vec::new();
    let mut start = 0;
    for (at, _) in value.match_indices(',') {
        if at >= start && is_parts(&value[at + 1..]) {
            divided.push(&value[start..at]);
            start = at + 1;
        }
    }
    divided.push(&value[start..]);
    divided
}

fn parts(known: &[(String, Form)], value: &str) -> Result<Node, Refusal> {
    let names = || known.iter().map(|(name, _)| name.as_str());
    let keys = || names().collect::<Vec<_>>().join(", ");
    // By part: what is given for it, and for its own parts.
    let mut given: Vec<(usize, Vec<String>)> = Vec::new();
    for piece in divide(value) {
        let Some((key, text)) = piece.split_once('=').filter(|(key, _)| is_key(key)) else {
            let help = format!(
                "write `key=value`, joined by commas; the keys are {}",
                keys()
            );
            return refuse(format!("`{piece}` has no key"), Some(help));
        };
        let (head, rest) = match key.split_once('.') {
            Some((head, rest)) => (head, Some(rest)),
            None => (key, None),
        };
        let Some(index) = names().position(|name| name == head) else {
            let help = match nearest(head, names()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("the keys are {}", keys()),
            };
            return refuse(format!("there is no key `{head}`"), Some(help));
        };
        let text = match rest {
            Some(rest) => format!("{rest}={text}"),
            None => text.to_owned(),
        };
        match given.iter_mut().find(|(other, _)| *other == index) {
            // The parts of one part belong together.
            Some((_, texts)) if rest.is_some() => match texts.last_mut() {
                Some(last) => *last = format!("{last},{text}"),
                None => texts.push(text),
            },
            Some((_, texts)) => texts.push(text),
            None => given.push((index, vec![text])),
        }
    }
    given.sort_by_key(|(index, _)| *index);
    let entries = given.into_iter().map(|(index, texts)| {
        let (name, form) = &known[index];
        let node = all(form, &texts).map_err(|refusal| Refusal {
            what: format!("`{name}`: {}", refusal.what),
            help: refusal.help,
        })?;
        Ok((name.clone(), node))
    });
    entries.collect::<Result<_, _>>().map(Node::Map)
}
