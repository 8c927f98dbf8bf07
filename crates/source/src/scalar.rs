//! JSON's grammar of numbers and names, which decides what an unquoted scalar is.

use crate::Kind;

/// What an unquoted scalar is: JSON's numbers, `true`, `false` and `null` are what they are
/// in JSON, the empty scalar is null, everything else is text.
pub(crate) fn kind(text: &str) -> Kind {
    match text {
        "" | "null" => Kind::Null,
        "true" | "false" => Kind::Bool,
        _ if is_number(text) => Kind::Number,
        _ => Kind::Text,
    }
}

/// Whether a text is a number by RFC 8259, from its first character to its last.
pub(crate) fn is_number(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = usize::from(bytes.first() == Some(&b'-'));
    match bytes.get(at) {
        Some(b'0') => at += 1,
        Some(b'1'..=b'9') => at = after_digits(bytes, at),
        _ => return false,
    }
    if bytes.get(at) == Some(&b'.') {
        let fraction = after_digits(bytes, at + 1);
        if fraction == at + 1 {
            return false;
        }
        at = fraction;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        let sign = at + 1;
        let digits = sign + usize::from(matches!(bytes.get(sign), Some(b'+' | b'-')));
        at = after_digits(bytes, digits);
        if at == digits {
            return false;
        }
    }
    at == bytes.len()
}

/// Whether a number by RFC 8259 lies beyond the largest double.
pub(crate) fn is_beyond_double(number: &str) -> bool {
    number.parse::<f64>().is_ok_and(f64::is_infinite)
}

fn after_digits(bytes: &[u8], from: usize) -> usize {
    from + bytes[from.min(bytes.len())..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_json_knows_is_no_text() {
        let of = |kind_wanted, tokens: &[&str]| {
            for token in tokens {
                assert_eq!(kind(token), kind_wanted, "{token}");
            }
        };
        of(
            Kind::Number,
            &[
                "0", "-0", "10", "1.10", "1e3", "1E+3", "-2.5e-7", "20211128",
            ],
        );
        of(Kind::Bool, &["true", "false"]);
        of(Kind::Null, &["", "null"]);
        of(
            Kind::Text,
            &[
                "~",
                "NULL",
                "Null",
                "True",
                "yes",
                "no",
                "NO",
                "on",
                "0777",
                "0o7",
                "0x1F",
                "+1",
                ".5",
                "1.",
                "1_000",
                "1e",
                "1e+",
                "-",
                "--1",
                "12:34:56",
                "2021-11-28",
                ".nan",
                "NaN",
                ".inf",
                "1,000",
                "1 000",
                "10%",
                "٣",
            ],
        );
    }
}
