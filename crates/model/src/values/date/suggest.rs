//! Dates written in other ways, and what they are in ours, where that is beyond doubt.

use super::names::{APPROXIMATE, JOINTS, MONTHS, ORDINAL_ENDINGS, WEEKDAYS, is_name_of};
use super::{Date, Span};

/// The longest text that is looked at, in bytes. No date in words is longer, and prefixes such
/// as `c.` are taken off one by one.
const LONGEST: usize = 80;

/// The date in the form of the data, for a text that writes it in another way: `28/11/2021`,
/// `28.11.2021`, `2021/11/28`, `28 November 2021`, `2021-1-5` or `20211128`.
///
/// Nothing where the text is a date already, where it can be read in two ways (`3/4/2021`), or
/// where no such day exists.
pub fn suggest_date(text: &str) -> Option<String> {
    let text = Some(text.trim()).filter(|text| text.len() <= LONGEST)?;
    let read = approximate(text)
        .or_else(|| in_brackets(text))
        .or_else(|| without_time(text))
        .or_else(|| in_words(text))
        .or_else(|| text.contains("xx").then(|| text.replace("xx", "XX")));
    read.filter(|read| read != text && read.parse::<Date>().is_ok())
}

/// The span in the form of the data, for a text that writes it in another way:
/// `28-29 November 2021`, `2021-11-28 to 2021-11-29`, `2021-11-28/29`, or a date that
/// [`suggest_date`] knows.
pub fn suggest_span(text: &str) -> Option<String> {
    let text = Some(text.trim()).filter(|text| text.len() <= LONGEST)?;
    let span = one_month(text)
        .or_else(|| two_dates(text))
        .or_else(|| suggest_date(text))?;
    (span != text && span.parse::<Span>().is_ok()).then_some(span)
}

/// `c. 2021`.
fn approximate(text: &str) -> Option<String> {
    let rest = APPROXIMATE
        .iter()
        .find_map(|prefix| text.strip_prefix(prefix))?;
    Some(format!("{}~", date_of(rest)?))
}

/// `[..2021-11-28]`, as the Extended Date/Time Format writes it.
fn in_brackets(text: &str) -> Option<String> {
    let inner = text.strip_prefix('[')?.strip_suffix(']')?;
    inner.contains("..").then(|| inner.to_owned())
}

/// `2021-11-28T10:00`.
fn without_time(text: &str) -> Option<String> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let is_time = time.contains(':') && time.starts_with(|first: char| first.is_ascii_digit());
    (is_time && date.len() == 10).then(|| date.to_owned())
}

/// Numbers and names of months, in any order that leaves no doubt.
fn in_words(text: &str) -> Option<String> {
    let separators: &[char] = &[' ', ',', '.', '/', '-', '–', '_'];
    let mut words: Vec<&str> = text
        .split(separators)
        .filter(|word| !word.is_empty())
        .collect();
    if words.first().is_some_and(|word| is_weekday(word)) {
        words.remove(0);
    }
    match words.as_slice() {
        [digits] if digits.len() == 8 => {
            number(digits)?;
            iso(
                &digits[..4],
                number(&digits[4..6])?,
                Some(number(&digits[6..])?),
            )
        }
        [year, month] if is_year(year) => iso(year, month_of(month)?, None),
        [month, year] => iso(year, month_of(month)?, None),
        [year, month, day] if is_year(year) => iso(year, month_of(month)?, Some(day_of(day)?)),
        [day, month, year] if number(month).is_none() && month_named(month).is_some() => {
            iso(year, month_named(month)?, Some(day_of(day)?))
        }
        [month, day, year] if month_named(month).is_some() => {
            iso(year, month_named(month)?, Some(day_of(day)?))
        }
        [first, second, year] => {
            let (first, second) = (number(first)?, number(second)?);
            // With full stops the day comes first everywhere.
            let day_first = text.contains('.') || first > 12 || first == second;
            match (day_first, second > 12) {
                (true, _) => iso(year, second, Some(first)),
                (false, true) => iso(year, first, Some(second)),
                (false, false) => None,
            }
        }
        _ => None,
    }
}

/// `28-29 November 2021`, `28/29 November 2021`, `28.–29.11.2021`.
fn one_month(text: &str) -> Option<String> {
    let (first, rest) = text.split_once(['-', '–', '/'])?;
    let first = day_of(first.trim().trim_end_matches('.'))?;
    let last = date_of(rest.trim())?;
    (last.len() == 10).then(|| format!("{}{first:02}/{last}", &last[..8]))
}

/// `2021-11-28 to 2021-11-29`, `2021-11-28/29`.
fn two_dates(text: &str) -> Option<String> {
    let joined = JOINTS.iter().find_map(|joint| text.split_once(joint))?;
    let first = date_of(joined.0.trim())?;
    let last = joined.1.trim();
    let missing = 10_usize
        .checked_sub(last.len())
        .filter(|&missing| missing > 0);
    let completed = missing.and_then(|missing| {
        let head = first
            .get(..missing)
            .filter(|head| head.ends_with('-') && first.len() == 10)?;
        Some(format!("{head}{last}")).filter(|whole| whole.parse::<Date>().is_ok())
    });
    let last = completed.or_else(|| date_of(last))?;
    Some(format!("{first}/{last}"))
}

/// The text where it is a date, or what it is in our form.
fn date_of(text: &str) -> Option<String> {
    if text.parse::<Date>().is_ok() {
        Some(text.to_owned())
    } else {
        suggest_date(text)
    }
}

fn iso(year: &str, month: u8, day: Option<u8>) -> Option<String> {
    is_year(year).then(|| match day {
        Some(day) => format!("{year}-{month:02}-{day:02}"),
        None => format!("{year}-{month:02}"),
    })
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn number(word: &str) -> Option<u8> {
    let digits = matches!(word.len(), 1 | 2 | 8) && word.bytes().all(|b| b.is_ascii_digit());
    // Eight digits are a date without hyphens: only that they are digits counts here.
    digits.then(|| word.parse().unwrap_or_default())
}

fn day_of(word: &str) -> Option<u8> {
    let digits = ORDINAL_ENDINGS
        .iter()
        .find_map(|end| word.strip_suffix(end));
    number(digits.unwrap_or(word)).filter(|_| digits.unwrap_or(word).len() <= 2)
}

fn month_of(word: &str) -> Option<u8> {
    number(word)
        .filter(|_| word.len() <= 2)
        .or_else(|| month_named(word))
}

/// The month of an English name, in full or by its first three letters.
fn month_named(word: &str) -> Option<u8> {
    let index = MONTHS.iter().position(|name| is_name_of(word, name))?;
    u8::try_from(index + 1).ok()
}

fn is_weekday(word: &str) -> bool {
    WEEKDAYS.iter().any(|name| is_name_of(word, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leaves_no_doubt_is_offered() {
        for (text, date) in [
            ("28/11/2021", "2021-11-28"),
            ("11/28/2021", "2021-11-28"),
            ("4/4/2021", "2021-04-04"),
            ("3.4.2021", "2021-04-03"),
            ("28.11.2021", "2021-11-28"),
            ("2021/11/28", "2021-11-28"),
            ("28 November 2021", "2021-11-28"),
            ("Sunday, 28 November 2021", "2021-11-28"),
            ("November 28th, 2021", "2021-11-28"),
            ("28-Nov-2021", "2021-11-28"),
            ("2021-1-5", "2021-01-05"),
            ("20211128", "2021-11-28"),
            ("November 2021", "2021-11"),
            ("2021-1", "2021-01"),
            ("2021-11-28T10:00", "2021-11-28"),
            ("c. 2021", "2021~"),
            ("[..2021-11-28]", "..2021-11-28"),
            ("2021-11-xx", "2021-11-XX"),
        ] {
            assert_eq!(suggest_date(text).as_deref(), Some(date), "{text}");
        }
        for text in [
            "3/4/2021",
            "31/11/2021",
            "2021-11-28",
            "soon",
            "28/11/21",
            "",
            "99999999",
        ] {
            assert_eq!(suggest_date(text), None, "{text}");
        }
    }

    #[test]
    fn spans_too() {
        for (text, span) in [
            ("28-29 November 2021", "2021-11-28/2021-11-29"),
            ("28.–29.11.2021", "2021-11-28/2021-11-29"),
            ("2021-11-28 to 2021-11-29", "2021-11-28/2021-11-29"),
            ("2021-11-28–2021-11-29", "2021-11-28/2021-11-29"),
            ("2021-11-28/29", "2021-11-28/2021-11-29"),
            ("2021-11-28/12-01", "2021-11-28/2021-12-01"),
            ("28/11/2021", "2021-11-28"),
            (
                "28 November 2021 - 1 December 2021",
                "2021-11-28/2021-12-01",
            ),
        ] {
            assert_eq!(suggest_span(text).as_deref(), Some(span), "{text}");
        }
        assert_eq!(suggest_span("2021-11-28/2021-11-29"), None);
    }
}
