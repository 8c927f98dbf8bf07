//! Letters of one script that look like letters of another.

/// A script whose letters stand in for those of another by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Greek,
}

impl Script {
    /// The script of a letter, if it is one of the three.
    pub fn of(letter: char) -> Option<Script> {
        match letter {
            // Signs of their own that stand among Latin letters in good faith.
            'µ' | 'Ω' => None,
            'a'..='z' | 'A'..='Z' | 'ª' | 'º' | 'À'..='ɏ' | 'Ḁ'..='ỿ' if letter.is_alphabetic() => {
                Some(Script::Latin)
            }
            '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' if letter.is_alphabetic() => {
                Some(Script::Greek)
            }
            '\u{400}'..='\u{52F}' if letter.is_alphabetic() => Some(Script::Cyrillic),
            _ => None,
        }
    }

    /// Its name in a sentence.
    pub fn name(self) -> &'static str {
        match self {
            Script::Latin => "Latin",
            Script::Cyrillic => "Cyrillic",
            Script::Greek => "Greek",
        }
    }
}

/// Latin letters, and those of Cyrillic that look like them in most typefaces.
const CYRILLIC: [(char, char); 34] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('Q', 'Ԛ'),
    ('W', 'Ԝ'),
    ('Ë', 'Ё'),
    ('Ï', 'Ї'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'һ'),
    ('i', 'і'),
    ('j', 'ј'),
    ('l', 'ӏ'),
    ('o', 'о'),
    ('p', 'р'),
    ('q', 'ԛ'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('ë', 'ё'),
    ('ï', 'ї'),
];

/// Latin letters, and those of Greek that look like them.
const GREEK: [(char, char); 16] = [
    ('A', 'Α'),
    ('B', 'Β'),
    ('E', 'Ε'),
    ('H', 'Η'),
    ('I', 'Ι'),
    ('K', 'Κ'),
    ('M', 'Μ'),
    ('N', 'Ν'),
    ('O', 'Ο'),
    ('P', 'Ρ'),
    ('T', 'Τ'),
    ('X', 'Χ'),
    ('Y', 'Υ'),
    ('Z', 'Ζ'),
    ('o', 'ο'),
    ('v', 'ν'),
];

/// The letter of a script that looks like this letter of another script.
pub(crate) fn look_alike(letter: char, script: Script) -> Option<char> {
    let table: &[(char, char)] = match (Script::of(letter)?, script) {
        (Script::Latin, Script::Cyrillic) | (Script::Cyrillic, Script::Latin) => &CYRILLIC,
        (Script::Latin, Script::Greek) | (Script::Greek, Script::Latin) => &GREEK,
        _ => return None,
    };
    table.iter().find_map(|&(latin, other)| match script {
        Script::Latin => (other == letter).then_some(latin),
        _ => (latin == letter).then_some(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables hold letters that can hardly be told apart by eye.
    #[test]
    fn the_tables_hold_what_they_say() {
        for (script, table) in [
            (Script::Cyrillic, &CYRILLIC[..]),
            (Script::Greek, &GREEK[..]),
        ] {
            for &(latin, other) in table {
                assert_eq!(Script::of(latin), Some(Script::Latin), "{latin}");
                assert_eq!(Script::of(other), Some(script), "{latin}");
                assert_eq!(look_alike(other, Script::Latin), Some(latin));
                assert_eq!(look_alike(latin, script), Some(other));
            }
        }
        assert_eq!(look_alike('Я', Script::Latin), None);
        assert_eq!(look_alike('a', Script::Latin), None);
    }
}
