use chancery_source::{Change, Kind as Sort, Node};

use crate::rule::declare_rule;
use crate::words::cut;
use crate::{Check, Step, Subject};

declare_rule! {
    /// # What it finds
    /// A text without quotes that other readers of YAML take for something else: `NO` for
    /// "no", `040` for 32, `10:30` for 630, `2021` for a number.
    ///
    /// Here the schema decides, and the text is read as written. Full dates are left alone:
    /// every reader keeps their day.
    ///
    /// # Why it matters
    /// The files are read by other programs too. One that follows YAML 1.1 finds `false`
    /// where Norway was the host, and nothing in the file looks wrong.
    ///
    /// # Example
    /// ```yaml bad
    /// type: country
    /// id: LV
    /// name: Latvia
    /// ids: {m49: 0428}
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: country
    /// id: LV
    /// name: Latvia
    /// ids: {m49: "0428"}
    /// ```
    "ambiguous-scalar", Warning, Check::Value(check)
}

fn check(step: &Step<'_>, subject: &mut Subject<'_>) {
    if let Some(reading) = misread(step.node) {
        let pointer = step.pointer();
        let change = Change::Quote {
            pointer: pointer.clone(),
        };
        report(subject, &pointer, step.node, reading, false).fix([change]);
    }
    for (key, value) in step.node.entries() {
        if let Some(reading) = misread(key) {
            report(subject, &step.pointer_of(value), key, reading, true);
        }
    }
}

fn report<'s>(
    subject: &'s mut Subject<'_>,
    pointer: &str,
    node: Node<'_>,
    reading: &str,
    is_key: bool,
) -> crate::Note<'s> {
    let text = cut(node.text(), 60);
    let message = format!("`{text}` without quotes is {reading} to other readers");
    let note = if is_key {
        subject.at_key(pointer, message)
    } else {
        subject.at(pointer, message)
    };
    note.help(format!("write `\"{text}\"`"))
}

/// What other readers make of a text without quotes, where they make something else of it.
fn misread(node: Node<'_>) -> Option<&'static str> {
    if node.kind() != Sort::Text || !node.is_plain() {
        return None;
    }
    let text = node.text();
    // Most texts are words: by its first character a text may be a number or none.
    let first = unsigned(text).bytes().next()?;
    if first.is_ascii_digit() || first == b'.' {
        return misread_number(text);
    }
    if is_truth(text) {
        Some("a yes-or-no value")
    } else if matches!(text, "~" | "null" | "Null" | "NULL") {
        Some("nothing")
    } else if matches!(text, "<<" | "=") {
        Some("no text")
    } else {
        None
    }
}

/// The same of what begins as a number does.
fn misread_number(text: &str) -> Option<&'static str> {
    // No number is long.
    if text.len() > 80 {
        None
    } else if is_clock(text) {
        Some("a number of minutes or seconds")
    } else if is_number(text) {
        Some("a number")
    } else if is_moment(text) {
        Some("a moment in time")
    } else {
        None
    }
}

/// The words of YAML 1.1 for true and false: in lower case, in capitals, capitalised.
fn is_truth(text: &str) -> bool {
    const WORDS: [&str; 8] = ["y", "n", "yes", "no", "true", "false", "on", "off"];
    let is_word = |word: &&str| text.eq_ignore_ascii_case(word);
    text.len() <= 5
        && WORDS.iter().any(is_word)
        && (!text.contains(|c: char| c.is_ascii_lowercase())
            || !text[1..].contains(|c: char| c.is_ascii_uppercase()))
}

/// Numbers to the base of 60: `10:30`, `12:34:56.7`.
fn is_clock(text: &str) -> bool {
    let (whole, fraction) = unsigned(text)
        .split_once('.')
        .unwrap_or((unsigned(text), ""));
    let mut parts = whole.split(':');
    let first = parts.next().unwrap_or_default();
    let mut rest = parts.peekable();
    is_digits(first)
        && rest.peek().is_some()
        && rest.all(|part| {
            is_digits(part) && part.len() <= 2 && part.parse::<u8>().is_ok_and(|part| part < 60)
        })
        && (fraction.is_empty() || is_digits(fraction))
}

/// Numbers of YAML 1.1 and 1.2: decimal, octal, hexadecimal, binary, with a fraction, with an
/// exponent, infinite, not a number.
fn is_number(text: &str) -> bool {
    let body = unsigned(text);
    if [".inf", ".nan"]
        .iter()
        .any(|word| body.eq_ignore_ascii_case(word))
    {
        return true;
    }
    if let [
        b'0',
        letter @ (b'x' | b'X' | b'o' | b'O' | b'b' | b'B'),
        digits @ ..,
    ] = body.as_bytes()
    {
        let is_digit = |byte: &u8| match letter.to_ascii_lowercase() {
            b'x' => byte.is_ascii_hexdigit(),
            b'o' => matches!(byte, b'0'..=b'7'),
            _ => matches!(byte, b'0' | b'1'),
        };
        return digits.iter().any(is_digit)
            && digits.iter().all(|byte| *byte == b'_' || is_digit(byte));
    }
    let (mantissa, exponent) = match body.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (body, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_grouped = |text: &str| text.bytes().all(|c| c == b'_' || c.is_ascii_digit());
    mantissa.bytes().any(|c| c.is_ascii_digit())
        && !whole.starts_with('_')
        && is_grouped(whole)
        && is_grouped(fraction)
        && exponent.is_none_or(|exponent| is_digits(unsigned(exponent)))
}

/// A date with a time: `2021-11-28T10:00:00Z`, `2021-11-28 10:00:00`.
fn is_moment(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else {
        return false;
    };
    let mut parts = time.trim_start().splitn(3, ':');
    let (hour, minute, rest) = (parts.next(), parts.next(), parts.next());
    hour.is_some_and(is_digits)
        && minute.is_some_and(is_digits)
        && rest.is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_digit())
                && rest
                    .chars()
                    .all(|c| c.is_ascii_digit() || matches!(c, '.' | ':' | '+' | '-' | 'Z' | ' '))
        })
        && chancery_model::explain("FullDate", date).is_none()
}

fn unsigned(text: &str) -> &str {
    text.strip_prefix(['+', '-']).unwrap_or(text)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn alias(text: &str) -> String {
        lint(
            &RULE,
            &format!(
                "places:\n  - id: a\n    name: A\n    kind: city\n    aliases:\n      - {text}\n"
            ),
        )
    }

    #[test]
    fn says_how_it_is_misread() {
        insta::assert_snapshot!(alias("NO\n      - 10:30"), @r#"
        6:9 warning[ambiguous-scalar]: `NO` without quotes is a yes-or-no value to other readers
          help: write `"NO"`
        7:9 warning[ambiguous-scalar]: `10:30` without quotes is a number of minutes or seconds to other readers
          help: write `"10:30"`
        "#);
    }

    #[test]
    fn knows_what_yaml_1_1_and_1_2_take_for_no_text() {
        for text in [
            "no",
            "Off",
            "y",
            "TRUE",
            "~",
            "null",
            "0777",
            "040",
            "0o17",
            "0x1F",
            "2021",
            "1.10",
            "1_000",
            "1e3",
            "+1",
            ".5",
            "1.",
            ".inf",
            "-.INF",
            ".NaN",
            "190:20:30",
            "12:34:56.5",
            "2021-11-28T10:00:00Z",
            "2021-11-28 10:00:00",
        ] {
            assert_ne!(alias(text), "", "{text}");
            assert_eq!(alias(&format!("'{text}'")), "", "{text}");
        }
        for text in [
            "nO",
            "nein",
            "Nord",
            "2021-11-28",
            "2021-11",
            "28 November",
            "1,000",
            "10 km",
            "1.2.3",
            "e3",
            "A1",
            "0xyz",
            "_1",
            "10:75",
            "-",
            "e",
            "Ādaži",
            "12th",
            "._",
            "1e",
        ] {
            assert!(!alias(text).contains("ambiguous"), "{text}");
        }
    }

    #[test]
    fn looks_at_keys_and_dates_known_to_the_year() {
        insta::assert_snapshot!(lint(&RULE, "countries:\n  - id: NO\n    name: Norway\n    names: {no: Norge}\n    exists: [{since: 1905}]\n"), @r#"
        2:9 warning[ambiguous-scalar]: `NO` without quotes is a yes-or-no value to other readers
          help: write `"NO"`
        4:13 warning[ambiguous-scalar]: `no` without quotes is a yes-or-no value to other readers
          help: write `"no"`
        5:22 warning[ambiguous-scalar]: `1905` without quotes is a number to other readers
          help: write `"1905"`
        "#);
    }

    #[test]
    fn leaves_numbers_and_truths_alone_where_they_belong() {
        assert_eq!(
            lint(
                &RULE,
                "meetings:\n  - id: a\n    date: 2021-11-28\n    attendance: 10\n    participants_complete: true\n"
            ),
            ""
        );
    }
}
