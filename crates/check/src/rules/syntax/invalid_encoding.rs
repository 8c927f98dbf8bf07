use chancery_source::{Document, FaultKind};

use crate::rule::declare_rule;
use crate::{Check, Subject};

declare_rule! {
    /// # What it finds
    /// A file that is not UTF-8, or that holds characters which no text file should: NUL, a
    /// byte order mark in its midst, line ends that other readers do not know.
    ///
    /// # Why it matters
    /// A byte that is not UTF-8 can only be guessed at, and each program guesses otherwise:
    /// `Ādaži` becomes `Ä€daÅ¾i` in one and an error in the next.
    ///
    /// # Example
    /// A file saved as UTF-16 or Windows-1257; or, as here, a byte order mark (shown as
    /// `\u{feff}`) in the midst of a text.
    /// ```yaml bad
    /// topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid \u{feff}threats
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// topics:
    ///   - id: hybrid-threats
    ///     label: Hybrid threats
    /// ```
    "invalid-encoding", Error, Check::Text(check)
}

fn check(document: &Document, subject: &mut Subject<'_>) {
    super::invalid_syntax::report_faults(document, FaultKind::Encoding, subject);
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, lint_bytes};

    #[test]
    fn names_the_byte() {
        let found = lint_bytes(&RULE, b"topics:\n  - id: a\n    label: \xc5dazi\n");
        assert!(
            found.starts_with("3:12 error[invalid-encoding]: "),
            "{found}"
        );
        assert!(found.contains("byte 29"), "{found}");
    }

    #[test]
    fn lets_letters_of_any_script_be() {
        assert_eq!(
            lint(&RULE, "topics:\n  - id: a\n    label: Ādaži 北京 القدس\n"),
            ""
        );
    }
}
