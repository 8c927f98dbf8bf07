//! "Did you mean": the candidate that a misspelt word is nearest to.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

/// From two slips on, how alike two words must be (by Jaro and Winkler, of 1): `father` is
/// two slips from `other`, and means something else.
const LIKE: f64 = 0.85;

/// The candidate nearest to `word`, if any is near enough to be meant.
///
/// Near enough is at most one slip in every three characters (one at least), counting a
/// swap of neighbours as one slip and letting case, composition and `_` for `-` pass.
/// Of candidates equally near, the one that begins alike wins.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    Candidates::new(candidates).nearest(word)
}

/// Words that may be meant, made ready to be asked many times: a word is compared only with
/// those of a length that can be near.
#[derive(Debug, Default)]
pub(crate) struct Candidates<'c> {
    by_length: BTreeMap<usize, Vec<(String, &'c str)>>,
}

impl<'c> Candidates<'c> {
    pub fn new(words: impl IntoIterator<Item = &'c str>) -> Candidates<'c> {
        let mut candidates = Candidates::default();
        for word in words {
            let folded = fold(word);
            let length = folded.chars().count();
            let same = candidates.by_length.entry(length).or_default();
            same.push((folded, word));
        }
        candidates
    }

    /// As [`nearest`].
    pub fn nearest(&self, word: &str) -> Option<&'c str> {
        let word = fold(word);
        let length = word.chars().count();
        let allowed = (length / 3).max(1);
        self.by_length
            .range(length.saturating_sub(allowed)..=length + allowed)
            .flat_map(|(length, same)| same.iter().map(move |pair| (length, pair)))
            .filter_map(|(length, (folded, candidate))| {
                let distance = strsim::damerau_levenshtein(&word, folded);
                if distance > allowed || distance >= *length {
                    return None;
                }
                let likeness = strsim::jaro_winkler(&word, folded);
                (distance <= 1 || likeness >= LIKE).then_some((distance, likeness, *candidate))
            })
            .min_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)))
            .map(|(_, _, candidate)| candidate)
    }
}

/// Whether two words differ in case, in composition and in `_` for `-` alone, so that one was
/// surely meant by the other.
pub(crate) fn is_same_word(word: &str, other: &str) -> bool {
    fold(word) == fold(other)
}

/// The same, with blanks for `-` as well: of a word of an enumeration, `Under way` is sure.
pub(crate) fn is_same_choice(word: &str, other: &str) -> bool {
    let dashed = |word: &str| fold(word.trim()).replace(' ', "-");
    dashed(word) == dashed(other)
}

fn fold(word: &str) -> String {
    let composed: String = word.nfc().collect();
    composed.to_lowercase().replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let fields = ["visitors", "stops", "status", "date"];
        assert_eq!(nearest("vistors", fields), Some("visitors"));
        assert_eq!(nearest("staus", fields), Some("status"));
        assert_eq!(nearest("dtae", fields), Some("date"));
        assert_eq!(nearest("Date", fields), Some("date"));
        assert_eq!(
            nearest("Under_Way", ["planned", "under-way"]),
            Some("under-way")
        );
    }

    #[test]
    fn offers_nothing_rather_than_something_far() {
        assert_eq!(nearest("colour", ["visitors", "stops"]), None);
        assert_eq!(nearest("x", ["y"]), None);
        assert_eq!(nearest("father", ["spouse", "other"]), None);
        assert_eq!(nearest("", ["a"]), None);
    }

    #[test]
    fn prefers_the_one_that_begins_alike() {
        assert_eq!(nearest("riga2", ["riga1", "riga3"]), Some("riga1"));
        assert_eq!(nearest("adazi", ["bdazi", "adaži"]), Some("adaži"));
    }
}
