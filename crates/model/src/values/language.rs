//! Language tags, and names by language.

use super::map::map_value;
use crate::words::shown;

const PATTERN: &str = "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?\
    (?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-x(?:-[a-z0-9]{1,8})+)?$";

/// Walks the subtags in their order: language, script, region, variants, private use.
fn check(text: &str) -> Result<(), String> {
    let mut subtags = text.split('-').peekable();
    let language = subtags.next().unwrap_or_default();
    if !matches!(language.len(), 2 | 3) || !language.bytes().all(|b| b.is_ascii_lowercase()) {
        return Err(refusal(text));
    }
    subtags.next_if(|subtag| is_script(subtag));
    subtags.next_if(|subtag| is_region(subtag));
    while subtags.next_if(|subtag| is_variant(subtag)).is_some() {}
    match subtags.next() {
        None => Ok(()),
        Some("x") if subtags.peek().is_some() && subtags.all(is_private) => Ok(()),
        Some(_) => Err(refusal(text)),
    }
}

fn is_script(subtag: &str) -> bool {
    let bytes = subtag.as_bytes();
    bytes.len() == 4
        && bytes[0].is_ascii_uppercase()
        && bytes[1..].iter().all(u8::is_ascii_lowercase)
}

fn is_region(subtag: &str) -> bool {
    (subtag.len() == 2 && subtag.bytes().all(|byte| byte.is_ascii_uppercase()))
        || (subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_variant(subtag: &str) -> bool {
    is_private(subtag)
        && (matches!(subtag.len(), 5..=8)
            || (subtag.len() == 4 && subtag.as_bytes()[0].is_ascii_digit()))
}

fn is_private(subtag: &str) -> bool {
    matches!(subtag.len(), 1..=8)
        && subtag
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

fn refusal(text: &str) -> String {
    let hyphens = text.replace('_', "-");
    if text.is_empty() {
        "a language tag needs at least two letters".to_owned()
    } else if text.contains('_') && check(&hyphens).is_ok() {
        format!(
            "{} is joined by `_`, language tags are joined by hyphens",
            shown(text)
        )
    } else if canonical(text) != text && check(&canonical(text)).is_ok() {
        format!("{} is written `{}`", shown(text), canonical(text))
    } else {
        format!("{} is no language tag", shown(text))
    }
}

/// The tag in the case that BCP 47 recommends: `zh-Hant-TW`.
fn canonical(text: &str) -> String {
    let cased = text
        .split('-')
        .enumerate()
        .map(|(index, subtag)| match (index, subtag.len()) {
            (0, _) => subtag.to_ascii_lowercase(),
            (_, 2) => subtag.to_ascii_uppercase(),
            (_, 4) if subtag.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                subtag[..1].to_ascii_uppercase() + &subtag[1..].to_ascii_lowercase()
            }
            _ => subtag.to_ascii_lowercase(),
        });
    cased.collect::<Vec<_>>().join("-")
}

text_value! {
    /// A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
    pub struct LanguageTag;
    check: check,
    pattern: PATTERN,
    expecting: "a language tag such as `lv`",
    "examples": ["lv", "pt-BR", "zh-Hant", "be-tarask"],
}

map_value! {
    /// Names in other languages, by language tag.
    pub struct Names(LanguageTag => crate::Text);
    expecting: "a mapping from language tags to names",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_what_to_look_at() {
        let reason = |text: &str| LanguageTag::new(text).unwrap_err();
        assert_eq!(
            reason("pt_BR"),
            "`pt_BR` is joined by `_`, language tags are joined by hyphens"
        );
        assert_eq!(reason("LV"), "`LV` is written `lv`");
        assert_eq!(reason("zh-hant-tw"), "`zh-hant-tw` is written `zh-Hant-TW`");
        assert_eq!(reason("Latvian"), "`Latvian` is no language tag");
        assert_eq!(reason("en-x"), "`en-x` is no language tag");
        for tag in [
            "lv",
            "pt-BR",
            "zh-Hant-TW",
            "es-419",
            "sl-rozaj-1994",
            "de-x-a-b1",
        ] {
            assert!(LanguageTag::new(tag).is_ok(), "{tag}");
        }
    }
}
