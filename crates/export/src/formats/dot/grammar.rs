//! Texts as Graphviz reads them.

/// A name. In quotes, the quotation mark alone has to be escaped; the identifiers of records
/// have no other letter that acts, and what has one is written as a label is.
pub(super) fn quoted(name: &str) -> String {
    label(name)
}

/// A text that is shown. In it a backslash begins an escape such as `\N`, and `&` a character
/// reference of HTML; a line feed is written `\n`.
pub(super) fn label(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '&' => out.push_str("&amp;"),
            other if other.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_of_a_text_acts() {
        let acts = "\"];\\N\\\\ a -- b\n&lt; <b>\r\t\u{0}ā\\";
        assert_eq!(label(acts), r#""\"];\\N\\\\ a -- b\n&amp;lt; <b>   ā\\""#);
    }
}
