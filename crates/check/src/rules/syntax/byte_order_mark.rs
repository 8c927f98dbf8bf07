use chancery_source::{Change, Document};

use crate::rule::declare_rule;
use crate::{Check, Subject};

declare_rule! {
    /// # What it finds
    /// A byte order mark at the start of a file.
    ///
    /// # Why it matters
    /// UTF-8 needs no such mark, and some editors write it unasked. The file is read without
    /// it here; elsewhere it becomes an invisible letter of the first key, and `type` is no
    /// longer found.
    ///
    /// # Example
    /// The mark is shown as `\u{feff}`.
    /// ```yaml bad
    /// \u{feff}topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    /// ```
    "byte-order-mark", Warning, Check::Text(check)
}

const MARK: char = '\u{feff}';

fn check(document: &Document, subject: &mut Subject<'_>) {
    if document.tree.text().starts_with(MARK) {
        let bytes = 0..MARK.len_utf8();
        let text = String::new();
        subject
            .at_bytes(bytes.clone(), "the file begins with a byte order mark")
            .label("U+FEFF, which most editors do not show")
            .help("save the file as UTF-8 without a byte order mark")
            .fix([Change::Bytes { bytes, text }]);
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_all, lint_named};

    #[test]
    fn points_at_the_start() {
        insta::assert_snapshot!(lint_all("\u{feff}topics:\n  - id: a\n    label: A\n"), @"
        1:1 warning[byte-order-mark]: the file begins with a byte order mark
          help: save the file as UTF-8 without a byte order mark
        ");
        assert_ne!(
            lint_named(&RULE, "test.json", "\u{feff}{\"topics\": []}"),
            ""
        );
    }

    #[test]
    fn leaves_a_mark_in_the_midst_to_invalid_encoding() {
        assert_eq!(
            lint(&RULE, "topics:\n  - id: a\n    label: A\u{feff}B\n"),
            ""
        );
    }
}
