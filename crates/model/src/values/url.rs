//! Web addresses. Whether one is well formed beyond its scheme is a rule's question.

use crate::words::{is_forbidden, shown, shown_character};

const PATTERN: &str =
    "^https?://[^ \\x00-\\x1F\\x7F-\\x9F\u{A0}\u{2028}-\u{202E}\u{2066}-\u{2069}]+$";

fn check(text: &str) -> Result<(), String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else {
        return Err(format!(
            "{} does not begin with `https://` or `http://`",
            shown(text)
        ));
    };
    if rest.is_empty() {
        return Err(format!("{} has nothing after its scheme", shown(text)));
    }
    let refused = |character: char| matches!(character, ' ' | '\u{A0}') || is_forbidden(character);
    match rest.chars().find(|&character| refused(character)) {
        Some('\u{A0}') => Err(format!("{} has a no-break space in it", shown(text))),
        Some(character) => Err(format!(
            "{} has {} in it",
            shown(text),
            shown_character(character)
        )),
        None => Ok(()),
    }
}

text_value! {
    /// A web address that begins with `https://` or `http://`.
    pub struct Url;
    check: check,
    pattern: PATTERN,
    expecting: "a web address",
    "examples": ["https://www.nato.int/cps/en/natohq/news_189041.htm"],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_what_to_look_at() {
        let reason = |text: &str| Url::new(text).unwrap_err();
        assert_eq!(
            reason("www.nato.int"),
            "`www.nato.int` does not begin with `https://` or `http://`"
        );
        assert_eq!(
            reason("https://"),
            "`https://` has nothing after its scheme"
        );
        assert_eq!(reason("https://a b"), "`https://a b` has a space in it");
        assert!(Url::new("https://lv.wikipedia.org/wiki/Ādaži").is_ok());
    }
}
