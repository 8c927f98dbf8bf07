//! The schemes of other data sets' identifiers that are known here: their form, and whether
//! one identifier is one thing.

/// A scheme of identifiers, by the key that it has under `ids`.
#[derive(Debug)]
pub(crate) struct Scheme {
    /// The key: `wikidata`.
    pub key: &'static str,
    /// The form, in words.
    pub form: &'static str,
    /// Whether two records of one kind cannot share an identifier. Codes of territories are
    /// handed on from state to state, and one code of a location serves a town and its port.
    pub is_unique: bool,
    is_valid: fn(&str) -> bool,
    tidy: fn(&str) -> String,
}

impl Scheme {
    /// The scheme of a key, if it is known.
    pub fn of(key: &str) -> Option<&'static Scheme> {
        SCHEMES.iter().find(|scheme| scheme.key == key)
    }

    /// Whether an identifier has the form of the scheme; where it has one, its check digit is
    /// part of it.
    pub fn is_valid(&self, id: &str) -> bool {
        (self.is_valid)(id)
    }

    /// The identifier that was probably meant by one that is not valid.
    pub fn repaired(&self, id: &str) -> Option<String> {
        let last = id.trim().trim_end_matches('/').rsplit('/').next()?;
        let tidied = (self.tidy)(last);
        self.is_valid(&tidied).then_some(tidied)
    }
}

macro_rules! scheme {
    ($key:literal, $form:literal, $is_unique:literal, $is_valid:expr, $tidy:expr $(,)?) => {
        Scheme {
            key: $key,
            form: $form,
            is_unique: $is_unique,
            is_valid: $is_valid,
            tidy: $tidy,
        }
    };
}

const SCHEMES: [Scheme; 11] = [
    scheme!(
        "wikidata",
        "`Q` and a number, such as `Q211`",
        true,
        |id| id.strip_prefix('Q').is_some_and(is_number),
        |id| format!("Q{}", id.trim_start_matches(['Q', 'q'])),
    ),
    scheme!(
        "geonames",
        "a number, such as `456172`",
        true,
        is_number,
        no_blanks
    ),
    scheme!("viaf", "a number", true, is_number, no_blanks),
    scheme!(
        "isni",
        "sixteen digits without blanks, the last of which may be `X`",
        true,
        has_check_digit_of_isni,
        |id| no_blanks(id).replace('-', "").to_uppercase(),
    ),
    scheme!(
        "orcid",
        "four groups of four digits with hyphens, the last of which may be `X`",
        true,
        |id| {
            let is_grouped = id.split('-').all(|group| group.len() == 4);
            is_grouped && has_check_digit_of_isni(&id.replace('-', ""))
        },
        |id| {
            let digits: Vec<char> = no_blanks(id)
                .to_uppercase()
                .replace('-', "")
                .chars()
                .collect();
            let groups: Vec<String> = digits
                .chunks(4)
                .map(|group| group.iter().collect())
                .collect();
            groups.join("-")
        },
    ),
    scheme!(
        "imo",
        "the seven digits of a ship, of which the last is a check digit",
        true,
        has_check_digit_of_imo,
        |id| no_blanks(id).to_uppercase().replace("IMO", ""),
    ),
    scheme!(
        "iso3",
        "three capital letters, such as `LVA`",
        true,
        |id| is_capitals(id, 3),
        |id| no_blanks(id).to_uppercase(),
    ),
    scheme!(
        "m49",
        "three digits, such as `040`",
        false,
        |id| id.len() == 3 && is_digits(id),
        |id| if is_digits(id) {
            format!("{id:0>3}")
        } else {
            id.to_owned()
        },
    ),
    scheme!(
        "unlocode",
        "the two letters of a country and three letters or digits, such as `LVRIX`",
        false,
        |id| id.is_ascii()
            && id.len() == 5
            && is_capitals(&id[..2], 2)
            && id[2..]
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || (b'2'..=b'9').contains(&byte)),
        |id| no_blanks(id).to_uppercase(),
    ),
    scheme!(
        "iata",
        "three capital letters, such as `RIX`",
        false,
        |id| is_capitals(id, 3),
        |id| no_blanks(id).to_uppercase(),
    ),
    scheme!(
        "icao",
        "four capital letters or digits, such as `EVRA`",
        false,
        |id| id.len() == 4
            && id
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()),
        |id| no_blanks(id).to_uppercase(),
    ),
];

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_number(text: &str) -> bool {
    is_digits(text) && !text.starts_with('0')
}

fn is_capitals(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn no_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

/// ISO 7064 MOD 11-2, over sixteen digits.
fn has_check_digit_of_isni(id: &str) -> bool {
    let Some((digits, check)) = id.split_at_checked(15) else {
        return false;
    };
    let sum = digits.bytes().fold(0, |sum, digit| {
        (sum + u32::from(digit.wrapping_sub(b'0'))) * 2 % 11
    });
    let wanted = match (12 - sum) % 11 {
        10 => "X".to_owned(),
        digit => digit.to_string(),
    };
    is_digits(digits) && check == wanted
}

/// The first six digits, weighted from 7 down to 2, add up to a sum that ends in the seventh.
fn has_check_digit_of_imo(id: &str) -> bool {
    let [first @ .., last] = id.as_bytes() else {
        return false;
    };
    let sum: u32 = first
        .iter()
        .zip((2..=7).rev())
        .map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight)
        .sum();
    id.len() == 7 && is_digits(id) && sum % 10 == u32::from(last.wrapping_sub(b'0'))
}

#[cfg(test)]
mod tests {
    use super::Scheme;

    #[test]
    fn forms_are_checked_to_the_last_digit() {
        for (key, valid, invalid) in [
            ("wikidata", "Q57665", "Q057665"),
            ("geonames", "456172", "LV"),
            ("isni", "0000000121032683", "0000000121032684"),
            ("orcid", "0000-0002-1825-0097", "0000-0002-1825-0098"),
            ("imo", "9074729", "9074728"),
            ("unlocode", "LVRIX", "LVR1X"),
            ("iso3", "LVA", "LV"),
            ("m49", "040", "1040"),
            ("icao", "EVRA", "EVR"),
        ] {
            let scheme = Scheme::of(key).unwrap();
            assert!(scheme.is_valid(valid), "{key}: {valid}");
            assert!(!scheme.is_valid(invalid), "{key}: {invalid}");
            assert!(!scheme.is_valid("") && !scheme.is_valid("Rīga–"), "{key}");
        }
    }

    #[test]
    fn repairs_are_valid() {
        let repaired = |key: &str, id: &str| Scheme::of(key).unwrap().repaired(id);
        assert_eq!(repaired("wikidata", "57665").as_deref(), Some("Q57665"));
        assert_eq!(
            repaired("wikidata", "https://www.wikidata.org/wiki/Q57665").as_deref(),
            Some("Q57665")
        );
        assert_eq!(repaired("m49", "40").as_deref(), Some("040"));
        assert_eq!(repaired("unlocode", "LV RIX").as_deref(), Some("LVRIX"));
        assert_eq!(
            repaired("isni", "0000 0001 2103 2683").as_deref(),
            Some("0000000121032683")
        );
        assert_eq!(
            repaired("orcid", "0000000218250097").as_deref(),
            Some("0000-0002-1825-0097")
        );
        assert_eq!(repaired("imo", "IMO 9074729").as_deref(), Some("9074729"));
        assert_eq!(repaired("wikidata", "Riga"), None);
    }
}
