//! Content lines as RFC 5545, section 3.1, has them.

/// The most octets of a line, its end not counted.
const WIDTH: usize = 75;

/// Adds a line whose value is text: what acts within a value is escaped.
pub(super) fn text(name: &str, value: &str, out: &mut String) {
    let mut escaped = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            other => escaped.push(other),
        }
    }
    raw(name, &escaped, out);
}

/// Adds a line whose value is taken as it is: a date, a number, an address.
pub(super) fn raw(name: &str, value: &str, out: &mut String) {
    let mut octets = 0;
    let letters = name.chars().chain([':']).chain(value.chars());
    // No value of any type may hold the other controls.
    for letter in letters.filter(|one| !one.is_control() || *one == '\t') {
        if octets + letter.len_utf8() > WIDTH {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(letter);
        octets += letter.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A reader by the letter of the RFC: unfold, then unescape.
    fn read(folded: &str) -> String {
        let unfolded = folded.replace("\r\n ", "");
        let line = unfolded.strip_suffix("\r\n").unwrap();
        let (_, value) = line.split_once(':').unwrap();
        let mut letters = value.chars();
        let mut text = String::new();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => text.push(match letters.next().unwrap() {
                    'n' | 'N' => '\n',
                    other => other,
                }),
                other => text.push(other),
            }
        }
        text
    }

    proptest! {
        #[test]
        fn a_text_reads_back_from_lines_of_75_octets(value in "(\\PC|[\\\\;,:\n\t\"ā€🙂])*") {
            let mut line = String::new();
            text("DESCRIPTION", &value, &mut line);
            prop_assert!(line.split("\r\n").all(|one| one.len() <= WIDTH));
            prop_assert!(!line.replace("\r\n", "").contains(['\r', '\n']));
            prop_assert_eq!(read(&line), value);
        }
    }

    #[test]
    fn no_text_begins_a_line_of_its_own() {
        let mut line = String::new();
        text("SUMMARY", "a\r\nEND:VEVENT\u{0}\u{85}", &mut line);
        assert_eq!(line, "SUMMARY:a\\nEND:VEVENT\r\n");
    }
}
