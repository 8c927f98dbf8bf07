//! Words for messages: nouns with articles, plurals, lists.

use serde_json::Value;

/// A definition's name as words: `CountryCode` becomes `country code`.
pub(crate) fn noun(definition: &str) -> String {
    let mut words = String::new();
    for (index, letter) in definition.chars().enumerate() {
        if letter.is_uppercase() && index > 0 {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// A noun with its indefinite article: `an office`, `a visit`; one in the plural as it is.
pub(crate) fn with_article(noun: &str) -> String {
    if noun.ends_with('s') && !noun.ends_with("us") && !noun.ends_with("ss") {
        return noun.to_owned();
    }
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}

/// The plural of a noun: `countries`, `visits`, `aliases`.
pub(crate) fn plural(noun: &str) -> String {
    match noun.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ if noun.ends_with(['s', 'x']) || noun.ends_with("ch") => format!("{noun}es"),
        _ => format!("{noun}s"),
    }
}

/// The identifier that a text would make, whatever its script: its letters and digits in lower
/// case and without marks, its words joined by hyphens; empty where it has neither.
pub fn identifier(text: &str) -> String {
    let plain = deunicode::deunicode(text);
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_lowercase()
}

/// A number with its digits in groups of three: `1,822`.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// So many of a noun: `1 visit`, `1,822 days`.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        _ => format!("{} {}", grouped(number), plural(noun)),
    }
}

/// Words in a row: `` `a`, `b` or `c` ``.
pub(crate) fn choice<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// What sort of value this is: `a text`, `a list`.
pub(crate) fn sort_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "empty",
        Value::Bool(_) => "a yes-or-no value",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

/// The words for a type of JSON Schema: `a list` for `array`.
pub(crate) fn sort_named(json_type: &str) -> &'static str {
    match json_type {
        "array" => "a list",
        "object" => "a mapping",
        "string" => "a text",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "`true` or `false`",
        _ => "nothing",
    }
}

/// A value as a message shows it: in backquotes, cut where it is long.
pub(crate) fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    format!("`{}`", cut(&text, 60))
}

/// A text cut after so many characters, with an ellipsis for the rest.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{head}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaks_english() {
        assert_eq!(with_article(&noun("OfficeId")), "an office id");
        assert_eq!(with_article(&noun("VisitStatus")), "a visit status");
        assert_eq!(with_article(&noun("Contributors")), "contributors");
        assert_eq!(plural("country"), "countries");
        assert_eq!(plural("alias"), "aliases");
        assert_eq!(plural("text"), "texts");
        assert_eq!(choice(["a"]), "`a`");
        assert_eq!(choice(["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(counted(1, "country"), "1 country");
        assert_eq!(counted(1_822, "country"), "1,822 countries");
        assert_eq!(grouped(999), "999");
        assert_eq!(cut("Šimonytė", 5), "Šimo…");
    }

    #[test]
    fn an_identifier_is_made_of_any_script() {
        for (text, made) in [
            ("Krišjānis Kariņš", "krisjanis-karins"),
            ("Володимир Зеленський", "volodimir-zelens-kii"),
            ("  Agreement (2021/12) -- draft ", "agreement-2021-12-draft"),
            ("…", ""),
        ] {
            assert_eq!(identifier(text), made);
        }
    }
}
