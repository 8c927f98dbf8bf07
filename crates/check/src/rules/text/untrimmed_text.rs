use chancery_source::Change;

use crate::rule::declare_rule;
use crate::texts::{OwnText, TextSort};
use crate::words::cut;
use crate::{Check, Subject};

declare_rule! {
    /// # What it finds
    /// A text with blanks at its ends, or with two blanks in a row.
    ///
    /// What is kept as printed is left alone, and so is the indentation of lines in a text of
    /// many lines.
    ///
    /// # Why it matters
    /// Nobody sees the blank, but programs do: `Lenin Moreno ` and `Lenin Moreno` are two
    /// persons to a join, and a search for the one does not find the other.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - id: lenin-moreno
    ///     name: "Lenin Moreno "
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - id: lenin-moreno
    ///     name: Lenin Moreno
    /// ```
    "untrimmed-text", Warning, Check::OwnText(check)
}

const DOUBLED: &str = "has two blanks in a row";

fn check(text: &OwnText<'_, '_>, subject: &mut Subject<'_>) {
    if !has_odd_blanks(text.text) {
        return;
    }
    let (trimmed, fault) = match text.sort {
        TextSort::Text => trim_line(text.text),
        TextSort::Prose => trim_prose(text.text),
        TextSort::Url => return,
    };
    let Some(fault) = fault else {
        return;
    };
    let doubled = text
        .text
        .lines()
        .find_map(|line| line.trim_matches(' ').split_once("  "));
    let behind = match doubled {
        Some((before, _)) if fault == DOUBLED => {
            format!(
                " behind `{}`",
                before.rsplit(' ').next().unwrap_or_default()
            )
        }
        _ => String::new(),
    };
    let pointer = text.step.pointer();
    subject
        .at(&pointer, format!("the text {fault}{behind}"))
        .help(format!("write `{}`", cut(&one_line(&trimmed), 60)))
        .fix([Change::SetText {
            pointer,
            text: trimmed,
        }]);
}

/// Whether a text may have blanks where none belong: most have none, and are not copied.
fn has_odd_blanks(text: &str) -> bool {
    let is_blank = [' ', '\n'];
    text.starts_with(is_blank)
        || text.ends_with(is_blank)
        || text.contains("  ")
        || text.contains(" \n")
}

/// A text of many lines as a message shows it.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text of one line without the blanks, and which blanks those were.
fn trim_line(text: &str) -> (String, Option<&'static str>) {
    let trimmed = collapse(text.trim_matches(' '));
    let fault = if text.starts_with(' ') {
        Some("begins with a blank")
    } else if text.ends_with(' ') {
        Some("ends with a blank")
    } else if trimmed != text {
        Some(DOUBLED)
    } else {
        None
    };
    (trimmed, fault)
}

/// The same for a text of many lines. One line break at the end is how YAML ends a block, and
/// how far a line is indented may be its layout.
fn trim_prose(text: &str) -> (String, Option<&'static str>) {
    let body = text.trim_matches([' ', '\n']);
    let lines: Vec<String> = body
        .split('\n')
        .map(|line| {
            let words = line.trim_start_matches(' ');
            let indentation = &line[..line.len() - words.len()];
            match words.trim_end_matches(' ') {
                "" => String::new(),
                words => format!("{indentation}{}", collapse(words)),
            }
        })
        .collect();
    let mut trimmed = lines.join("\n");
    let had_all_its_blanks = trimmed == body;
    if text.ends_with('\n') {
        trimmed.push('\n');
    }
    let fault = if text.starts_with([' ', '\n']) {
        Some("begins with a blank")
    } else if text.ends_with(' ') || text.ends_with("\n\n") {
        Some("ends with a blank")
    } else if body.split('\n').any(|line| line.ends_with(' ')) {
        Some("has a line that ends with a blank")
    } else if !had_all_its_blanks {
        Some(DOUBLED)
    } else if trimmed != text {
        Some("ends with a blank")
    } else {
        None
    };
    (trimmed, fault)
}

/// A line with one blank wherever several stand in a row.
fn collapse(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for character in line.chars() {
        if character != ' ' || !out.ends_with(' ') {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{RULE, trim_line, trim_prose};
    use crate::testing::{lint, repairs};

    fn person(rest: &str) -> String {
        format!("persons:\n  - id: a\n    name: Lenin Moreno\n    {rest}\n")
    }

    #[test]
    fn says_which_blank_and_takes_it_away() {
        let yaml = person("aliases: [\" Lenín Moreno\"]");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        4:15 warning[untrimmed-text]: the text begins with a blank
          help: write `Lenín Moreno`
        ");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"safe: [SetText { pointer: "/persons/0/aliases/0", text: "Lenín Moreno" }]"#);
        assert!(
            lint(&RULE, &person("aliases: [Lenín  Moreno]"))
                .contains("has two blanks in a row behind `Lenín`")
        );
        assert!(lint(&RULE, &person("aliases: ['Moreno ']")).contains("ends with a blank"));
    }

    #[test]
    fn lets_blocks_end_and_indent_as_they_do() {
        for notes in [
            "|\n      Two stops:\n        - Riga\n\n        - Vilnius",
            ">-\n      Folded\n      text.",
            "|\n      One line.\n\n\n",
        ] {
            assert_eq!(
                lint(&RULE, &person(&format!("notes: {notes}"))),
                "",
                "{notes}"
            );
        }
        for notes in [
            "|+\n      One line.\n\n",
            "\"one \\ntwo\"",
            "|-\n      one  two",
        ] {
            assert_ne!(
                lint(&RULE, &person(&format!("notes: {notes}"))),
                "",
                "{notes}"
            );
        }
    }

    #[test]
    fn finds_the_word_in_a_text_of_many_lines() {
        let found = lint(
            &RULE,
            &person("notes: |\n      Stops:\n        - Riga  (LV)\n"),
        );
        assert!(
            found.contains("two blanks in a row behind `Riga`"),
            "{found}"
        );
    }

    #[test]
    fn leaves_alone_what_is_printed() {
        let yaml = "visits:\n  - id: a\n    remarks: 'Riga  '\n    stops:\n      - {country: LV, as_printed: ' Riga'}\n    visitors:\n      - {person: a, title: 'President '}\n";
        assert_eq!(lint(&RULE, yaml), "");
        let yaml = "statements:\n  - id: a\n    kind: position\n    speaker: {person: a}\n    date: 2021\n    topics: [a]\n    summary: A.\n    quote: 'we  stand '\n";
        assert_eq!(lint(&RULE, yaml), "");
        let yaml = "visits:\n  - id: a\n    title: 'Riga '\n";
        assert_ne!(lint(&RULE, yaml), "");
    }

    #[test]
    fn a_repair_leaves_nothing_to_repair() {
        for text in [" a", "a  b ", "  a   b", "ā  ē"] {
            let (trimmed, fault) = trim_line(text);
            assert_eq!(
                (trim_line(&trimmed).1, fault.is_some()),
                (None, true),
                "{text:?}"
            );
        }
        for text in [
            "\n a", "a \n b", "a\n\n", "a\n  \nb", " a\n", "a  b\n", "a \n",
        ] {
            let (trimmed, fault) = trim_prose(text);
            assert_eq!(
                (trim_prose(&trimmed).1, fault.is_some()),
                (None, true),
                "{text:?}"
            );
        }
    }
}
