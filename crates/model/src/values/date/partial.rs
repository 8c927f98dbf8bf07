//! A date as a source gives it: the subset of the Extended Date/Time Format (ISO 8601-2) that
//! the data use, its intervals, and a sentence for each way to get it wrong.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::day::{days_in, is_leap};
use super::names::MONTHS;
use super::{Day, Interval, pattern, suggest_date};
use crate::Invalid;
use crate::words::shown;

/// A date to the day, the month or the year, with what is uncertain about it. It prints as it
/// was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    written: Written,
    bound: Bound,
}

/// How certain a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Qualifier {
    /// Written `?`: the source may be wrong.
    Uncertain,
    /// Written `~`: the source gives it as approximate.
    Approximate,
    /// Written `%`: both.
    UncertainAndApproximate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Bound {
    On,
    OnOrBefore,
    OnOrAfter,
}

/// A date without its bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Written {
    year: u16,
    month: Part,
    day: Part,
    qualifier: Option<Qualifier>,
}

/// A month, or a day of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Part {
    LeftOut,
    /// Written `XX`.
    Unknown,
    Known(u8),
}

impl Part {
    fn known(self) -> Option<u8> {
        match self {
            Part::Known(number) => Some(number),
            Part::LeftOut | Part::Unknown => None,
        }
    }
}

impl Date {
    /// The form that the schemas state, as a regular expression for the whole text.
    pub const PATTERN: &'static str = pattern::DATE;

    /// All the days that the date may mean. A date that is uncertain or approximate may mean
    /// any day; `..D` and `D..` are unbounded on one side.
    pub fn interval(&self) -> Interval {
        if self.written.qualifier.is_some() {
            Interval::UNBOUNDED
        } else {
            self.nominal()
        }
    }

    /// The days that stand written, as if nothing were uncertain or approximate about them.
    pub fn nominal(&self) -> Interval {
        let Interval { earliest, latest } = self.written.nominal();
        match self.bound {
            Bound::On => Interval { earliest, latest },
            Bound::OnOrBefore => Interval {
                earliest: None,
                latest,
            },
            Bound::OnOrAfter => Interval {
                earliest,
                latest: None,
            },
        }
    }

    /// The day, where the date is known to the day and nothing about it is uncertain.
    pub fn day(&self) -> Option<Day> {
        self.interval().day()
    }

    /// The year that stands written, from 0 to 9999.
    pub fn year(&self) -> u16 {
        self.written.year
    }

    /// The month that stands written, from 1 to 12.
    pub fn month(&self) -> Option<u8> {
        self.written.month.known()
    }

    /// What is uncertain about the date.
    pub fn qualifier(&self) -> Option<Qualifier> {
        self.written.qualifier
    }

    /// Whether no reading lets this date be on the other's day or after it.
    pub fn is_surely_before(&self, other: &Date) -> bool {
        self.interval().is_surely_before(&other.interval())
    }

    /// Whether both may mean one and the same day.
    pub fn may_overlap(&self, other: &Date) -> bool {
        self.interval().may_overlap(&other.interval())
    }

    /// Whether the date is written `..D` or `D..`.
    pub fn is_bounded_on_one_side(&self) -> bool {
        self.bound != Bound::On
    }

    pub(super) fn on(written: Written) -> Self {
        Self {
            written,
            bound: Bound::On,
        }
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        Self::on(Written {
            year: day.year(),
            month: Part::Known(day.month()),
            day: Part::Known(day.day()),
            qualifier: None,
        })
    }
}

impl Written {
    fn nominal(self) -> Interval {
        let (first, last) = match (self.month.known(), self.day.known()) {
            (Some(month), Some(day)) => ((month, day), (month, day)),
            (Some(month), None) => ((month, 1), (month, days_in(self.year, month))),
            (None, _) => ((1, 1), (12, 31)),
        };
        Interval {
            earliest: Day::new(self.year, first.0, first.1),
            latest: Day::new(self.year, last.0, last.1),
        }
    }
}

impl FromStr for Date {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parsed(text).map_err(Invalid::from)
    }
}

impl Date {
    fn parsed(text: &str) -> Result<Self, String> {
        let open = text
            .strip_prefix("..")
            .map(|rest| (rest, Bound::OnOrBefore));
        let open = open.or_else(|| text.strip_suffix("..").map(|rest| (rest, Bound::OnOrAfter)));
        let (rest, bound) = open.unwrap_or((text, Bound::On));
        match rest.parse() {
            Ok(written) => Ok(Self { written, bound }),
            Err(_) if text.contains('/') && text.parse::<super::Span>().is_ok() => Err(format!(
                "{} names a span of days where one date belongs",
                shown(text)
            )),
            Err(_) if bound != Bound::On && rest.trim_matches('.').is_empty() => {
                Err(format!("{} names no date", shown(text)))
            }
            Err(_) if bound == Bound::OnOrBefore && rest.ends_with("..") => {
                Err(format!("{} is open on both sides", shown(text)))
            }
            Err(reason) => Err(reason.into()),
        }
    }
}

impl FromStr for Written {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parsed(text).map_err(Invalid::from)
    }
}

impl Written {
    fn parsed(text: &str) -> Result<Self, String> {
        let (body, qualifier) = match text.as_bytes().last() {
            Some(b'?') => (&text[..text.len() - 1], Some(Qualifier::Uncertain)),
            Some(b'~') => (&text[..text.len() - 1], Some(Qualifier::Approximate)),
            Some(b'%') => (
                &text[..text.len() - 1],
                Some(Qualifier::UncertainAndApproximate),
            ),
            _ => (text, None),
        };
        let mut pieces = body.splitn(3, '-');
        let year = year(text, pieces.next().unwrap_or_default())?;
        let month = pieces
            .next()
            .map_or(Ok(Part::LeftOut), |piece| part(text, piece, "month"))?;
        let day = pieces
            .next()
            .map_or(Ok(Part::LeftOut), |piece| part(text, piece, "day"))?;
        exists(text, year, month, day)?;
        Ok(Self {
            year,
            month,
            day,
            qualifier,
        })
    }
}

/// Refuses months and days that no calendar has.
fn exists(text: &str, year: u16, month: Part, day: Part) -> Result<(), String> {
    let refuse = |reason: String| Err(format!("{} does not exist: {reason}", shown(text)));
    match (month, day) {
        (Part::Unknown, Part::Known(_)) => {
            Err(format!("{} gives a day without its month", shown(text)))
        }
        (Part::Known(month), _) if !(1..=12).contains(&month) => {
            refuse(format!("there is no month {month}"))
        }
        (_, Part::Known(0)) => refuse("there is no day 0".to_owned()),
        (Part::Known(2), Part::Known(29)) if !is_leap(year) => {
            refuse(format!("{year:04} is no leap year"))
        }
        (Part::Known(month), Part::Known(day)) if day > days_in(year, month) => {
            let name = MONTHS[usize::from(month) - 1];
            refuse(format!("{name} has {} days", days_in(year, month)))
        }
        _ => Ok(()),
    }
}

/// Reads the year, or says what stands in its place.
fn year(text: &str, piece: &str) -> Result<u16, String> {
    let bytes = piece.as_bytes();
    if bytes.len() == 4 && bytes.iter().all(u8::is_ascii_digit) {
        return piece.parse().map_err(|_| no_date(text));
    }
    let text_shown = shown(text);
    let digits = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    Err(if text.is_empty() {
        "the date is empty".to_owned()
    } else if text.trim() != text {
        format!("{text_shown} has blanks around the date")
    } else if digits == 8 && bytes.len() == 8 {
        format!("{text_shown} lacks its hyphens")
    } else if digits == 4 && matches!(bytes[4], b'/' | b'.') {
        format!("{text_shown} is not joined by hyphens")
    } else if digits < 4 && matches!(bytes.get(digits), Some(b'X' | b'x')) && bytes.len() == 4 {
        format!("{text_shown} leaves digits of the year open, a span of years says the same")
    } else if ends_in_year(text) {
        format!("{text_shown} is not written year first")
    } else {
        no_date(text)
    })
}

/// Whether the text looks like a date with its year at the end.
fn ends_in_year(text: &str) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let last_is_year = words
        .last()
        .is_some_and(|word| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()));
    let dated = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    last_is_year
        && words.len() > 1
        && (words.iter().rev().skip(1).any(dated) || suggest_date(text).is_some())
}

/// Reads a month or a day of two digits or `XX`, or says what stands in its place.
fn part(text: &str, piece: &str, name: &str) -> Result<Part, String> {
    let bytes = piece.as_bytes();
    if piece == "XX" {
        return Ok(Part::Unknown);
    }
    if bytes.len() == 2 && bytes.iter().all(u8::is_ascii_digit) {
        return piece.parse().map(Part::Known).map_err(|_| no_date(text));
    }
    let text_shown = shown(text);
    let digits = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    Err(if piece.is_empty() {
        format!("{text_shown} has nothing where the {name} belongs")
    } else if digits == 1 && bytes.len() == 1 {
        format!("{text_shown} gives the {name} one digit instead of two")
    } else if piece.eq_ignore_ascii_case("XX") {
        format!("{text_shown} has an unknown {name} that is not written `XX`")
    } else if name == "day" && has_time(bytes) {
        format!("{text_shown} has a time, a date has none")
    } else if name == "day" && digits == 2 && bytes[2] == b'-' {
        format!("{text_shown} goes on after the day")
    } else if matches!(bytes.last(), Some(b'?' | b'~' | b'%')) {
        format!("{text_shown} has more than one of `?`, `~` and `%`, the sign for both is `%`")
    } else {
        no_date(text)
    })
}

/// Whether a day is followed by a time, as in `28T10:00`.
fn has_time(piece: &[u8]) -> bool {
    matches!(piece, [a, b, b'T' | b't' | b' ', c, ..]
        if a.is_ascii_digit() && b.is_ascii_digit() && c.is_ascii_digit())
}

fn no_date(text: &str) -> String {
    format!(
        "{} is no date, a date is like `2021-11-28`, `2021-11` or `2021`",
        shown(text)
    )
}

impl fmt::Display for Written {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        for part in [self.month, self.day] {
            match part {
                Part::LeftOut => {}
                Part::Unknown => formatter.write_str("-XX")?,
                Part::Known(number) => write!(formatter, "-{number:02}")?,
            }
        }
        formatter.write_str(match self.qualifier {
            None => "",
            Some(Qualifier::Uncertain) => "?",
            Some(Qualifier::Approximate) => "~",
            Some(Qualifier::UncertainAndApproximate) => "%",
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.bound {
            Bound::On => self.written.fmt(formatter),
            Bound::OnOrBefore => write!(formatter, "..{}", self.written),
            Bound::OnOrAfter => write!(formatter, "{}..", self.written),
        }
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

text_form! {
    /// A date of the Gregorian calendar, as exact as the source gives it: `2021-11-28`,
    /// `2021-11` or `2021`. At its end `?` means uncertain, `~` approximate, `%` both. `XX`
    /// stands for a part that is not known: `2021-11-XX`. `..2021-11-28` means on that day or
    /// before, `2021-11-28..` on that day or after.
    Date {
        pattern: Date::PATTERN,
        expecting: "a date such as `2021-11-28`, `2021-11` or `2021`",
        "examples": ["2021-11-28", "2021-11", "2021", "2021~", "..2021-11-28"],
    }
}
