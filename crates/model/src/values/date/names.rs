//! The words by which people write dates: in English, as the data are kept.
//!
//! A configuration adds none. A date in the data has one form; these words only serve to read a
//! slip and to offer that form, which somebody then accepts. In other languages they are not
//! safe to read: `mar` is the sea, a Tuesday and a March, `avr`, `set` and `dic` need a language
//! to mean a month, and a text of a date states none.

/// The months, as English sentences have them and as the messages about dates name them.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The days of the week, as the data have them: the schema states these very words.
pub(super) const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// The letters of a name that stand for it: English shortens all months and days to three, and
/// no two alike.
const SHORT: usize = 3;

/// What is put before a date that is not certain. `?` and `~` are its forms in the data.
pub(super) const APPROXIMATE: [&str; 5] = ["circa ", "ca. ", "ca ", "c. ", "about "];

/// What is put between the first and the last day, longest first.
pub(super) const JOINTS: [&str; 7] = [" to ", " until ", " – ", "–", " - ", " / ", "/"];

/// How the number of a day ends that is read as `the 28th`.
pub(super) const ORDINAL_ENDINGS: [&str; 4] = ["st", "nd", "rd", "th"];

/// Whether a word is a name, in full or short, in whatever case.
pub(super) fn is_name_of(word: &str, name: &str) -> bool {
    name.eq_ignore_ascii_case(word)
        || word.len() == SHORT && name[..SHORT].eq_ignore_ascii_case(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_stands_for_one_name() {
        let names: Vec<&str> = MONTHS.iter().chain(&WEEKDAYS).copied().collect();
        for name in &names {
            for written in [&name.to_uppercase(), &name[..SHORT]] {
                let meant: Vec<&&str> = names
                    .iter()
                    .filter(|name| is_name_of(written, name))
                    .collect();
                assert_eq!(meant, [name], "{written}");
            }
            assert!(!is_name_of(&format!("{name}s"), name));
            assert!(!is_name_of(&name[..2], name));
        }
    }
}
