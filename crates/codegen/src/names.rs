//! Names of the schema in the casing of a language.
//!
//! The schema writes `MinisterialMeeting`, `ministerial_meetings` and `ministerial-meeting`;
//! all of them are the same words.

/// The words of a name, in small letters.
///
/// ```
/// use chancery_codegen::names::words;
///
/// assert_eq!(words("VisitMeeting"), ["visit", "meeting"]);
/// assert_eq!(words("in-exile"), ["in", "exile"]);
/// assert_eq!(words("Sha256"), ["sha256"]);
/// ```
pub fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for character in name.chars() {
        let begins = character.is_uppercase() && was_small;
        if begins || !character.is_alphanumeric() {
            words.push(String::new());
        }
        if character.is_alphanumeric() {
            words
                .last_mut()
                .expect("there is one from the start")
                .extend(character.to_lowercase());
        }
        was_small = !character.is_uppercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `InExile`.
pub fn pascal(name: &str) -> String {
    words(name).iter().map(|word| capitalised(word)).collect()
}

/// `inExile`.
pub fn camel(name: &str) -> String {
    let mut words = words(name).into_iter();
    let first = words.next().unwrap_or_default();
    words.fold(first, |name, word| name + &capitalised(&word))
}

/// `in_exile`.
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `IN_EXILE`.
pub fn upper(name: &str) -> String {
    snake(name).to_uppercase()
}

/// `in-exile`.
pub fn kebab(name: &str) -> String {
    words(name).join("-")
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().map(|first| first.to_uppercase());
    first.into_iter().flatten().chain(characters).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{Form, Shape};

    #[test]
    fn each_casing_has_the_same_words() {
        for name in [
            "ministerial_meeting",
            "MinisterialMeeting",
            "ministerial-meeting",
        ] {
            assert_eq!(pascal(name), "MinisterialMeeting");
            assert_eq!(camel(name), "ministerialMeeting");
            assert_eq!(snake(name), "ministerial_meeting");
            assert_eq!(upper(name), "MINISTERIAL_MEETING");
            assert_eq!(kebab(name), "ministerial-meeting");
        }
    }

    #[test]
    fn no_two_names_of_the_schema_become_one() {
        let shape = Shape::interchange();
        let differ = |names: Vec<&str>| {
            let distinct: BTreeSet<String> = names.iter().map(|name| snake(name)).collect();
            assert_eq!(distinct.len(), names.len(), "{names:?}");
        };
        let all = shape.definitions.iter();
        differ(all.map(|one| one.name.as_str()).collect());
        for definition in &shape.definitions {
            let fields = definition.form.fields().iter();
            differ(fields.map(|field| field.name.as_str()).collect());
            if let Form::Enumeration(enumeration) = &definition.form {
                let values = enumeration.values.iter();
                differ(values.map(|value| value.text.as_str()).collect());
            }
        }
    }
}
