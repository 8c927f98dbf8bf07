//! The texts of a record that follow our own spelling: all but what is kept as printed.

use crate::shapes::Step;
pub use crate::shapes::TextSort;
use crate::{DataSet, Entry};

/// A text that follows our own spelling.
#[derive(Debug)]
pub struct OwnText<'w, 'd> {
    /// Where it stands.
    pub step: &'w Step<'d>,
    /// What it says.
    pub text: &'d str,
    /// What sort of text it is.
    pub sort: TextSort,
}

/// Visits every text of a record, but for what is kept as printed.
pub(crate) fn each_text<'d>(
    data: &DataSet<'d>,
    entry: &Entry,
    visit: &mut dyn FnMut(&OwnText<'_, 'd>),
) {
    let root = data.node(entry);
    for (placed, sort) in &data.places(entry).texts {
        let step = &placed.step(root);
        let (text, sort) = (step.node.text(), *sort);
        visit(&OwnText { step, text, sort });
    }
}

/// A text as a message shows it: in backquotes, on one line, cut where it is long. Characters
/// that `is_named` picks out stand by their number, so that what cannot be seen is seen.
pub(crate) fn shown(text: &str, is_named: impl Fn(char) -> bool) -> String {
    let text = text.trim_end_matches('\n').replace('\n', " ");
    let mut out = String::from("`");
    for character in crate::words::cut(&text, 60).chars() {
        if is_named(character) {
            out.push_str(&format!("<{}>", number(character)));
        } else {
            out.push(character);
        }
    }
    out.push('`');
    out
}

/// A character by its number: `U+00A0`.
pub(crate) fn number(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn what_cannot_be_seen_is_shown() {
        assert_eq!(shown("a\u{a0}b\n", |c| c == '\u{a0}'), "`a<U+00A0>b`");
    }
}
