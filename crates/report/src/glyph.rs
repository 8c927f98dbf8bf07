//! Characters on which a terminal or a log of a CI service would act, made visible.
//!
//! Every piece of text from data or from file names passes through here before it reaches
//! a form for people. What is absent: the JSON form, which escapes by its own grammar.

/// The text with nothing left in it on which a terminal or a log would act: control
/// characters become their pictures (`␛`), invisible and direction-changing ones their
/// code points (`\u{202e}`), and `##[` and `##vso[`, which open a workflow command wherever
/// they stand in a line, lose their bracket.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        push_visible(&mut out, character);
    }
    out
}

/// A path as the first thing in a line: visible, and never the `::` that opens a workflow
/// command, before which a runner skips blanks.
pub(crate) fn leading_path(path: &str) -> String {
    let path = visible(path);
    // One colon is enough: a line and a column follow the path after another.
    if path.trim_start().starts_with(':') {
        format!("./{path}")
    } else {
        path
    }
}

/// Appends one character of a text that has to stay what it is, such as the name of a file:
/// only what a terminal or a log would act on is shown otherwise.
pub(crate) fn push_exact(out: &mut String, character: char) {
    if is_joiner(character) {
        out.push(character);
    } else {
        push_visible(out, character);
    }
}

/// Appends one character, as [`visible`] shows it after what stands in `out` already.
pub(crate) fn push_visible(out: &mut String, character: char) {
    match character {
        '\0'..='\u{1f}' => out.push(picture(character)),
        '\u{7f}' => out.push('␡'),
        '[' if opens_command(out) => push_code_point(out, character),
        _ if is_unseen(character) => push_code_point(out, character),
        _ if is_joiner(character) && !follows_letter(out) => push_code_point(out, character),
        _ => out.push(character),
    }
}

/// Whether a bracket behind this opens a command: `##[`, `##vso[`.
pub(crate) fn opens_command(out: &str) -> bool {
    let word = |letter: char| letter.is_ascii_alphanumeric();
    out.trim_end_matches(word).ends_with("##")
}

/// The picture that Unicode has for a control character below the space.
fn picture(control: char) -> char {
    char::from_u32(0x2400 + u32::from(control)).expect("U+2400 to U+241F are characters")
}

fn push_code_point(out: &mut String, character: char) {
    out.extend(character.escape_unicode());
}

/// Characters that show nothing by themselves, yet move, hide or reorder what others show.
fn is_unseen(character: char) -> bool {
    matches!(character,
        '\u{80}'..='\u{9f}'                           // C1 controls, a line break among them
        | '\u{ad}'                                    // soft hyphen
        | '\u{61c}' | '\u{200e}' | '\u{200f}'         // marks of direction
        | '\u{180e}' | '\u{200b}' | '\u{feff}'        // blanks without width
        | '\u{2028}' | '\u{2029}'                     // line and paragraph separator
        | '\u{202a}'..='\u{202e}'                     // embeddings and overrides
        | '\u{2060}'..='\u{206f}'                     // isolates, joiners, operators
        | '\u{fff9}'..='\u{fffb}'                     // annotations
        | '\u{e0000}'..='\u{e007f}') // tags
}

/// Characters that Persian, Indic scripts and emoji need between two others. After ASCII
/// they join nothing and would only hide what stands there.
fn is_joiner(character: char) -> bool {
    matches!(character,
        '\u{34f}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

fn follows_letter(out: &str) -> bool {
    out.chars().next_back().is_some_and(|last| !last.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acting_characters_become_visible() {
        let table = [
            ("Ādaži, Šiauliai, 日本", "Ādaži, Šiauliai, 日本"),
            ("a\u{304}\u{30c}", "a\u{304}\u{30c}"),
            ("\0\u{1b}[2J\u{7f}", "␀␛[2J␡"),
            ("one\r\ntwo\tthree", "one␍␊two␉three"),
            ("\u{9b}2J\u{85}", "\\u{9b}2J\\u{85}"),
            ("a\u{202e}b\u{2069}", "a\\u{202e}b\\u{2069}"),
            ("\u{feff}x\u{200b}y", "\\u{feff}x\\u{200b}y"),
            ("##[error]x", "##\\u{5b}error]x"),
            ("##vso[task.x]y", "##vso\\u{5b}task.x]y"),
            ("#[x] ## [y]", "#[x] ## [y]"),
            ("#\u{200d}#[error]", "#\\u{200d}#[error]"),
            ("می\u{200c}شود", "می\u{200c}شود"),
        ];
        for (text, shown) in table {
            assert_eq!(visible(text), shown);
        }
    }

    #[test]
    fn a_path_never_opens_a_workflow_command() {
        assert_eq!(leading_path("data/a.yaml"), "data/a.yaml");
        assert_eq!(leading_path("::error ::a.yaml"), "./::error ::a.yaml");
        assert_eq!(leading_path("\u{a0} ::a.yaml"), "./\u{a0} ::a.yaml");
        assert_eq!(leading_path(":"), "./:");
        assert_eq!(leading_path("\n::a.yaml"), "␊::a.yaml");
    }
}
