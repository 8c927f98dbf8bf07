use std::ops::Range;

use chancery_source::{Change, Document};

use crate::rule::declare_rule;
use crate::scripts::{Script, look_alike};
use crate::texts::{OwnText, TextSort, number, shown};
use crate::words::choice;
use crate::{Check, Severity, Subject};

declare_rule! {
    /// # What it finds
    /// A character that looks like another or like nothing: a no-break or zero-width space, a
    /// mark of the direction of writing, a Cyrillic letter in a Latin word.
    ///
    /// What a script or its typography needs is left alone: joiners in Persian and Hindi,
    /// marks of direction beside Hebrew and Arabic, no-break spaces between digits and before
    /// French punctuation. In a web address it is an error: the address leads elsewhere. So it
    /// is in a key, which no program would find, and in a comment where a mark of direction is
    /// not closed on its line: what stands behind it is shown in another order than it is read.
    ///
    /// # Why it matters
    /// Nobody sees the difference, but `Bеlarus` with a Cyrillic `е` is in no search for
    /// Belarus and sorts behind Zimbabwe.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - id: BY
    ///     name: "B\u0435larus"
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - id: BY
    ///     name: Belarus
    ///     names: {be: Беларусь}
    /// ```
    "suspicious-character", Warning, Check::OwnText(check), Check::Text(check_unread)
}

/// A character that is probably not meant.
struct Suspect {
    character: char,
    /// What it is, in a sentence.
    what: String,
    /// What belongs in its place: a text, empty where nothing does; none where only a person
    /// can tell.
    instead: Option<String>,
}

fn check(text: &OwnText<'_, '_>, subject: &mut Subject<'_>) {
    if text.text.is_ascii() {
        return;
    }
    let characters: Vec<char> = text.text.chars().collect();
    let suspects = suspects(&characters);
    if suspects.iter().all(Option::is_none) {
        return;
    }
    let pointer = text.step.pointer();
    let is_named = |character| {
        let mut all = suspects.iter().flatten();
        all.any(|suspect| suspect.character == character)
    };
    // In a long text, from a little before the first one on.
    let first = suspects
        .iter()
        .position(Option::is_some)
        .unwrap_or_default();
    let start = if first > 50 { first - 20 } else { 0 };
    let message = format!(
        "{} holds {}",
        shown(&from(text.text, start), is_named),
        named(&suspects)
    );
    let mut note = subject.at(&pointer, message);
    if text.sort == TextSort::Url {
        note = note.severity(Severity::Error);
    }
    match mended(&characters, &suspects) {
        Some(mended) if !mended.trim().is_empty() => {
            let shown = shown(&from(&mended, start), |_| false);
            note.help(format!("write {shown}, if that is what was meant"))
                .suggest([Change::SetText {
                    pointer,
                    text: mended,
                }]);
        }
        _ => {
            note.help("write what the source has in its place");
        }
    }
}

/// Looks at what is no value: keys, and comments.
fn check_unread(document: &Document, subject: &mut Subject<'_>) {
    let text = document.tree.text();
    // The bytes of a key with an escape in it are ASCII, and so are those of most files.
    if text.is_ascii() && !text.contains('\\') {
        return;
    }
    for bytes in document.tree.comments() {
        comment(text, bytes.clone(), subject);
    }
    let mut pending: Vec<_> = document.tree.root().into_iter().collect();
    while let Some(node) = pending.pop() {
        for (name, value) in node.entries() {
            if !name.text().is_ascii() {
                key(name.text(), name.range(), subject);
            }
            pending.push(value);
        }
        pending.extend(node.items());
    }
}

fn key(text: &str, bytes: Range<usize>, subject: &mut Subject<'_>) {
    let characters: Vec<char> = text.chars().collect();
    let mut suspects = suspects(&characters);
    for (suspect, character) in suspects.iter_mut().zip(&characters) {
        if turns(*character) {
            *suspect = Some(turning(*character));
        }
    }
    if suspects.iter().all(Option::is_none) {
        return;
    }
    let is_named = |character| {
        let mut all = suspects.iter().flatten();
        all.any(|suspect| suspect.character == character)
    };
    let message = format!(
        "the key {} holds {}",
        shown(text, is_named),
        named(&suspects)
    );
    let note = subject.at_bytes(bytes, message).severity(Severity::Error);
    match mended(&characters, &suspects) {
        Some(mended) if !mended.trim().is_empty() => {
            note.help(format!("write {}", shown(&mended, |_| false)));
        }
        _ => {
            note.help("write the key that was meant");
        }
    }
}

/// Says of a comment that it is not shown as it is read.
fn comment(text: &str, bytes: Range<usize>, subject: &mut Subject<'_>) {
    let comment = &text[bytes.clone()];
    let Some(first) = comment.chars().find(|&character| turns(character)) else {
        return;
    };
    let message = format!("the comment holds {}", turning(first).what);
    let note = subject.at_bytes(bytes, message);
    let note = match is_closed(comment) {
        true => note,
        false => note.severity(Severity::Error),
    };
    note.help("remove it: letters of every script find their direction without it");
}

/// Characters that turn the direction of what follows, up to a character that closes them.
fn turns(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn turning(character: char) -> Suspect {
    Suspect {
        character,
        what: format!(
            "a mark that turns the direction of writing ({})",
            number(character)
        ),
        instead: Some(String::new()),
    }
}

/// Whether each mark of direction is closed by its own, in the order of brackets.
fn is_closed(text: &str) -> bool {
    let mut open = Vec::new();
    for character in text.chars() {
        match character {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push('\u{202C}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202C}' | '\u{2069}' if open.pop() != Some(character) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// A text from a character on, with an ellipsis for what stands before.
fn from(text: &str, start: usize) -> String {
    let ellipsis = if start > 0 { "…" } else { "" };
    ellipsis.chars().chain(text.chars().skip(start)).collect()
}

/// The different suspects in words.
fn named(suspects: &[Option<Suspect>]) -> String {
    let mut all: Vec<&str> = Vec::new();
    for suspect in suspects.iter().flatten() {
        if !all.contains(&suspect.what.as_str()) {
            all.push(&suspect.what);
        }
    }
    match all.as_slice() {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => all.concat(),
    }
}

/// The text with every suspect replaced, if that can be told for each.
fn mended(characters: &[char], suspects: &[Option<Suspect>]) -> Option<String> {
    let mut out = String::new();
    for (character, suspect) in characters.iter().zip(suspects) {
        match suspect {
            None => out.push(*character),
            Some(suspect) => out.push_str(suspect.instead.as_deref()?),
        }
    }
    Some(out)
}

/// For each character, whether it is suspect.
fn suspects(text: &[char]) -> Vec<Option<Suspect>> {
    let is_right_to_left = text.iter().any(|&character| is_right_to_left(character));
    let mut all: Vec<Option<Suspect>> = (0..text.len())
        .map(|at| odd(text, at, is_right_to_left))
        .collect();
    let mut start = 0;
    while start < text.len() {
        let length = text[start..]
            .iter()
            .take_while(|c| c.is_alphabetic())
            .count();
        foreign_letters(text, start..start + length, &mut all);
        start += length + 1;
    }
    all
}

/// What is odd about one character by itself and its neighbours.
fn odd(text: &[char], at: usize, is_right_to_left: bool) -> Option<Suspect> {
    let character = text[at];
    let before = at.checked_sub(1).map(|before| text[before]);
    let after = text.get(at + 1).copied();
    let (what, instead) = match character {
        '\u{A0}' | '\u{202F}' if is_typography(before, after) => return None,
        '\u{A0}' | '\u{202F}' | '\u{2007}' => ("a no-break space", Some(" ")),
        '\u{2000}'..='\u{200A}' | '\u{205F}' => ("a space of another width", Some(" ")),
        '\u{3000}' if before.or(after).is_none_or(|c| c < '\u{2E80}') => {
            ("a space of another width", Some(" "))
        }
        '\u{200C}' | '\u{200D}' if before.is_some_and(needs_joiners) => return None,
        '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{180E}' => {
            ("a character without width", Some(""))
        }
        '\u{AD}' => ("a soft hyphen", Some("")),
        '\u{200E}' | '\u{200F}' | '\u{61C}' if is_right_to_left => return None,
        '\u{200E}' | '\u{200F}' | '\u{61C}' => ("a mark of the direction of writing", Some("")),
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => {
            ("a filler that shows nothing", Some(""))
        }
        '\u{FFFD}' => ("the sign for a character that was lost", None),
        '\u{E000}'..='\u{F8FF}' => ("a character that no standard defines", None),
        _ => return None,
    };
    Some(Suspect {
        character,
        what: format!("{what} ({})", number(character)),
        instead: instead.map(str::to_owned),
    })
}

/// Whether a no-break space stands where typography wants one: between digits, inside French
/// quotation marks, before French punctuation.
fn is_typography(before: Option<char>, after: Option<char>) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    (digit(before) && digit(after))
        || before == Some('«')
        || matches!(after, Some(':' | ';' | '!' | '?' | '»' | '%' | '–' | '—'))
}

/// Whether letters like this one are shaped by joiners: Arabic, the scripts of India and
/// beyond, and pictures that are put together.
fn needs_joiners(character: char) -> bool {
    character >= '\u{590}' && !matches!(character, '\u{1E00}'..='\u{206F}')
}

fn is_right_to_left(character: char) -> bool {
    // The mark of direction that lies among the letters is none.
    character != '\u{61C}'
        && matches!(character, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Marks the letters of a word that come from another script than the rest, where each of
/// them looks like one of the rest's: then the word was not meant to be of two scripts.
fn foreign_letters(text: &[char], word: std::ops::Range<usize>, all: &mut [Option<Suspect>]) {
    let count = |range: &[char], script| {
        range
            .iter()
            .filter(|&&c| Script::of(c) == Some(script))
            .count()
    };
    let letters = &text[word.clone()];
    for other in [Script::Cyrillic, Script::Greek] {
        let counts = |range: &[char]| (count(range, Script::Latin), count(range, other));
        let (latin, foreign) = counts(letters);
        if latin == 0 || foreign == 0 || is_inflected_acronym(letters) {
            continue;
        }
        let can_be = |script| {
            let strangers = letters
                .iter()
                .filter(|&&c| Script::of(c).is_some_and(|of| of != script));
            strangers.clone().all(|&c| look_alike(c, script).is_some())
        };
        let (latin_around, foreign_around) = counts(text);
        let latin_leads = (latin, latin_around) >= (foreign, foreign_around);
        let meant = match (can_be(Script::Latin), can_be(other)) {
            (true, true) if latin_leads => Script::Latin,
            (true, true) => other,
            (true, false) => Script::Latin,
            (false, true) => other,
            (false, false) => continue,
        };
        for at in word.clone() {
            let Some(instead) = look_alike(text[at], meant) else {
                continue;
            };
            let script = if meant == Script::Latin {
                other
            } else {
                Script::Latin
            };
            all[at] = Some(Suspect {
                character: text[at],
                what: format!(
                    "the {} letter {} ({}) in a {} word",
                    script.name(),
                    choice([text[at].to_string().as_str()]),
                    number(text[at]),
                    meant.name()
                ),
                instead: Some(instead.to_string()),
            });
        }
    }
}

/// Whether a word is an acronym of one script with the ending of another, as in `SMSка`.
fn is_inflected_acronym(letters: &[char]) -> bool {
    let length = letters
        .iter()
        .take_while(|letter| letter.is_uppercase())
        .count();
    let (acronym, ending) = letters.split_at(length);
    let is_of_one = |part: &[char]| {
        part.windows(2)
            .all(|pair| Script::of(pair[0]) == Script::of(pair[1]))
    };
    length > 1
        && ending.iter().all(|letter| letter.is_lowercase())
        && is_of_one(acronym)
        && is_of_one(ending)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, repairs};

    fn person(name: &str) -> String {
        format!("persons:\n  - id: a\n    name: \"{name}\"\n")
    }

    #[test]
    fn shows_what_cannot_be_seen() {
        let yaml = person("B\\u0435larus\\u00A0\\u200B(\\u0435ast)");
        insta::assert_snapshot!(lint(&RULE, &yaml), @"
        3:11 warning[suspicious-character]: `B<U+0435>larus<U+00A0><U+200B>(<U+0435>ast)` holds the Cyrillic letter `е` (U+0435) in a Latin word, a no-break space (U+00A0) and a character without width (U+200B)
          help: write `Belarus (east)`, if that is what was meant
        ");
        insta::assert_snapshot!(repairs(&RULE, &yaml), @r#"ask: [SetText { pointer: "/persons/0/name", text: "Belarus (east)" }]"#);
    }

    #[test]
    fn looks_into_keys_and_comments() {
        let yaml = "# a \u{2066}b\u{2069}\n# a \u{202E}b\ntopics:\n  - id: a\n    label: A\n    \
            ext: {own: {\"\\u0441ount\": 1, \"to\\u202Etal\": 2, \"\\u200B\": 3, café: 4, \
            число: 5, \"מספר\": 6}}\n";
        insta::assert_snapshot!(lint(&RULE, yaml), @"
        1:1 warning[suspicious-character]: the comment holds a mark that turns the direction of writing (U+2066)
          help: remove it: letters of every script find their direction without it
        2:1 error[suspicious-character]: the comment holds a mark that turns the direction of writing (U+202E)
          help: remove it: letters of every script find their direction without it
        6:17 error[suspicious-character]: the key `<U+0441>ount` holds the Cyrillic letter `с` (U+0441) in a Latin word
          help: write `count`
        6:34 error[suspicious-character]: the key `to<U+202E>tal` holds a mark that turns the direction of writing (U+202E)
          help: write `total`
        6:52 error[suspicious-character]: the key `<U+200B>` holds a character without width (U+200B)
          help: write the key that was meant
        ");
    }

    #[test]
    fn finds_each_sort() {
        for name in [
            "Lenin\\u202FMoreno",
            "a\\u2003b",
            "\\uFEFFRiga",
            "Ri\\u00ADga",
            "Riga\\u200E",
            "Riga\\u061C",
            "Ri\\u200Dga",
            "Бeларусь",
            "НАТO",
            "NАТО",
            "\\u039DATO",
            "\\uFFFDda\\u017Ei",
            "Ri\\u2060ga",
            "Ri\\u3164ga",
            "Riga\\uE000",
            "Jens\\u3000Stoltenberg",
            "10\\u00A0km",
            "Вelarus",
        ] {
            assert_ne!(lint(&RULE, &person(name)), "", "{name}");
        }
        assert_eq!(repairs(&RULE, &person("\\uFFFDda\\u017Ei")), "");
        assert!(repairs(&RULE, &person("НАТO")).contains("НАТО"));
    }

    #[test]
    fn leaves_alone_what_a_script_needs() {
        for name in [
            "Беларусь",
            "می\\u200Cخواهم",
            "क्\\u200Dष",
            "ירושלים\\u200F (Jerusalem)",
            "«\\u00A0oui\\u00A0»",
            "Visite\\u202F: Riga",
            "10\\u202F000",
            "岸田\\u3000文雄",
            "⺀\\u3000⺀",
            "3 μm",
            "SMSка",
            "NATO-саммит",
            "👨\\u200D👩",
            "Ådaži ð þ ə Ŋ",
            "Θεσσαλονίκη",
            "5 µm",
            "O’Brien",
        ] {
            assert_eq!(lint(&RULE, &person(name)), "", "{name}");
        }
    }

    #[test]
    fn an_address_that_leads_elsewhere_is_an_error() {
        let yaml = "sources:\n  - id: a\n    kind: reference\n    title: A\n    url: \"https://www.n\\u0430to.int/\"\n";
        assert!(lint(&RULE, yaml).starts_with("5:10 error[suspicious-character]"));
        let yaml = "sources:\n  - id: a\n    kind: reference\n    title: A\n    url: https://ru.wikipedia.org/wiki/Адажи\n";
        assert_eq!(lint(&RULE, yaml), "");
    }

    #[test]
    fn shows_the_place_in_a_long_text() {
        let after = |count| lint(&RULE, &person(&format!("{}\\u00A0", "a".repeat(count))));
        assert!(!after(50).contains('…'), "{}", after(50));
        assert!(after(51).contains('…'), "{}", after(51));
        let name = format!("{}B\\u0435larus", "Visits to ".repeat(8));
        let found = lint(&RULE, &person(&name));
        assert!(
            found.contains("`…isits to Visits to B<U+0435>larus` holds"),
            "{found}"
        );
        assert!(found.contains("Belarus`, if"), "{found}");
    }

    #[test]
    fn leaves_alone_what_is_printed() {
        assert_eq!(
            lint(
                &RULE,
                "visits:\n  - id: a\n    remarks: \"Lenin\\u00A0Moreno\"\n"
            ),
            ""
        );
    }

    #[test]
    fn says_what_to_write_for_each() {
        let found: String = ["\\u200B", "Riga\\uE000", "A\\u00A0B\\u00A0C"]
            .into_iter()
            .map(|name| lint(&RULE, &person(name)))
            .collect();
        insta::assert_snapshot!(found, @"
        3:11 warning[suspicious-character]: `<U+200B>` holds a character without width (U+200B)
          help: write what the source has in its place
        3:11 warning[suspicious-character]: `Riga<U+E000>` holds a character that no standard defines (U+E000)
          help: write what the source has in its place
        3:11 warning[suspicious-character]: `A<U+00A0>B<U+00A0>C` holds a no-break space (U+00A0)
          help: write `A B C`, if that is what was meant
        ");
        assert_eq!(repairs(&RULE, &person("\\u200B")), "");
    }

    /// Where all letters have a double, most of them tell the script, then those around.
    #[test]
    fn tells_the_script_of_a_word_by_its_letters_and_neighbours() {
        for (name, meant) in [
            ("HAT\u{41e}", "HATO"),
            ("\u{41d}\u{410}TO in Riga", "HATO in Riga"),
            (
                "Рига и \u{41d}\u{410}TO",
                "Рига и \u{41d}\u{410}\u{422}\u{41e}",
            ),
        ] {
            let offered = repairs(&RULE, &person(name));
            assert!(offered.contains(&format!("text: \"{meant}\"")), "{offered}");
        }
    }
}
