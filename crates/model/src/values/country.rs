//! Country codes.

use crate::words::shown;

const PATTERN: &str = "^[A-Z]{2}(?:[A-Z]{2})?$";

fn check(text: &str) -> Result<(), String> {
    if matches!(text.len(), 2 | 4) && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Ok(());
    }
    let letters = text.bytes().all(|byte| byte.is_ascii_alphabetic());
    Err(if text.is_empty() {
        "a country code needs two letters".to_owned()
    } else if letters && matches!(text.len(), 2 | 4) {
        format!("{} is not in capital letters", shown(text))
    } else if letters && text.len() == 3 {
        format!("{} has three letters, country codes have two", shown(text))
    } else {
        format!("{} is no country code of two letters", shown(text))
    })
}

text_value! {
    /// The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3
    /// for a state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its
    /// users (`XK` for Kosovo).
    pub struct CountryCode;
    check: check,
    pattern: PATTERN,
    expecting: "the code of a country such as `LV`",
    "examples": ["LV", "SUHH", "XK"],
    "x-refers-to": "country",
}

text_value! {
    /// A code that a country record once bore, in capital letters. No record is expected
    /// to bear it now.
    pub struct FormerCode;
    check: check,
    pattern: PATTERN,
    expecting: "the code that a country record once bore",
    "examples": ["XA"],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_what_to_look_at() {
        let reason = |text: &str| CountryCode::new(text).unwrap_err();
        assert_eq!(reason(""), "a country code needs two letters");
        assert_eq!(reason("lv"), "`lv` is not in capital letters");
        assert_eq!(
            reason("LVA"),
            "`LVA` has three letters, country codes have two"
        );
        assert_eq!(
            reason("Latvia"),
            "`Latvia` is no country code of two letters"
        );
        assert_eq!(reason("L1"), "`L1` is no country code of two letters");
        assert_eq!(CountryCode::new("SUHH").unwrap().as_str(), "SUHH");
    }
}
