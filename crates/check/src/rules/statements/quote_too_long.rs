use chancery_model::Record;

use crate::rule::declare_rule;
use crate::words::counted;
use crate::{Check, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A quote of more than thirty words.
    ///
    /// A word is what stands between blanks and has a letter or a digit in it: a dash by itself
    /// and an ellipsis are none, `Euro-Atlantic` is one. Of scripts that put no blanks between
    /// words (Chinese, Japanese, Thai and their neighbours), two characters count as a word.
    ///
    /// # Why it matters
    /// Thirty words show how somebody put it; more is a copy of a text that belongs to others,
    /// and nobody finds the sentence that mattered in it. What was said stands in `summary`, in
    /// our own words, and the whole text in the source.
    ///
    /// # Example
    /// ```yaml bad
    /// statements:
    ///   - id: 2021-11-28-stoltenberg-lithuania
    ///     kind: assurance
    ///     speaker: jens-stoltenberg
    ///     date: 2021-11-28
    ///     summary: Lithuania is not left to itself.
    ///     quote: >-
    ///       one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    ///       fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two
    ///       twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight
    ///       twenty-nine thirty thirty-one
    ///     topics: [allied-solidarity]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// statements:
    ///   - id: 2021-11-28-stoltenberg-lithuania
    ///     kind: assurance
    ///     speaker: jens-stoltenberg
    ///     date: 2021-11-28
    ///     summary: Lithuania is not left to itself.
    ///     quote: no NATO Ally stands alone
    ///     topics: [allied-solidarity]
    /// ```
    "quote-too-long", Warning, Check::Each(check)
}

/// How many words a quote has at the most.
const MOST: usize = 30;

fn check(entry: &Entry, subject: &mut Subject<'_>) {
    let Some(Record::Statement(statement)) = &entry.record else {
        return;
    };
    let Some(quote) = &statement.quote else {
        return;
    };
    let count = count(quote.as_str());
    if count > MOST {
        let message = format!(
            "the quote has {}, and {MOST} are the most",
            counted(count, "word")
        );
        subject
            .at("/quote", message)
            .help("keep the words that matter, and say the rest in `summary` in your own");
    }
}

/// How many words a text has.
fn count(text: &str) -> usize {
    text.split_whitespace().map(words_in).sum()
}

/// How many words stand between two blanks: those of scripts without blanks by two characters,
/// and one for all else.
fn words_in(piece: &str) -> usize {
    let (dense, other): (Vec<char>, Vec<char>) = piece
        .chars()
        .filter(|character| character.is_alphanumeric())
        .partition(|&character| is_written_without_blanks(character));
    dense.len().div_ceil(2) + usize::from(!other.is_empty())
}

/// Whether a letter is of a script that puts no blanks between words: Thai, Lao, Tibetan,
/// Burmese, Khmer, the kana and the Han characters.
fn is_written_without_blanks(letter: char) -> bool {
    matches!(
        letter,
        '\u{E00}'..='\u{FFF}'
            | '\u{1000}'..='\u{109F}'
            | '\u{1780}'..='\u{17FF}'
            | '\u{3005}'..='\u{3007}'
            | '\u{3040}'..='\u{30FF}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{3FFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::{RULE, count};
    use crate::testing::lint;

    fn quote(text: &str) -> String {
        lint(
            &RULE,
            &format!(
                "statements:\n  - id: a\n    kind: report\n    speaker: b\n    date: 2021\n    summary: A.\n    topics: [c]\n    quote: {text}\n"
            ),
        )
    }

    #[test]
    fn thirty_words_are_the_most() {
        insta::assert_snapshot!(quote(&["word"; 31].join(" ")), @"
        8:12 warning[quote-too-long]: the quote has 31 words, and 30 are the most
          help: keep the words that matter, and say the rest in `summary` in your own
        ");
        assert_eq!(quote(&["word"; 30].join(" ")), "");
        let chinese = "北约".repeat(31);
        assert!(quote(&chinese).contains("has 31 words"));
        assert_eq!(quote(&"北约".repeat(30)), "");
    }

    #[test]
    fn looks_at_quotes_alone() {
        let long = ["word"; 31].join(" ");
        let record = format!(
            "statements:\n  - {{id: a, kind: report, speaker: b, date: 2021, summary: {long}, topics: [c]}}\nvisits:\n  - {{id: b, remarks: {long}}}\n"
        );
        assert_eq!(lint(&RULE, &record), "");
    }

    #[test]
    fn counts_words_as_readers_do() {
        for (text, words) in [
            ("Allies — all of them … agree", 5),
            ("Euro-Atlantic security", 2),
            ("l’Alliance atlantique", 2),
            ("2.36 per cent", 3),
            ("[Russia] should (now) stop", 4),
            ("北大西洋公約組織", 4),
            ("北約", 1),
            ("北約組", 2),
            ("NATO北約", 2),
            ("ประเทศไทย", 5),
            ("Безопасность Европы", 2),
            ("안보 협력", 2),
            ("", 0),
        ] {
            assert_eq!(count(text), words, "{text}");
        }
    }

    #[test]
    fn scripts_without_blanks_are_told_to_the_letter() {
        use super::is_written_without_blanks as dense;
        for letter in [
            'ก', 'ກ', 'ཀ', 'က', 'ក', 'あ', 'ア', '中', '㐀', '々', '豈', '𠀀',
        ] {
            assert!(dense(letter), "{letter}");
        }
        for letter in ['a', 'я', '안', 'א', 'ع', 'क', 'ა', 'ᚠ'] {
            assert!(!dense(letter), "{letter}");
        }
    }
}
