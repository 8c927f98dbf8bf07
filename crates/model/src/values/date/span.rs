//! The days from one date to another.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::{Date, Interval, pattern};
use crate::Invalid;
use crate::words::shown;

/// The calendar days on which something happens, local to its place. It prints as it was
/// written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span(Ends);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Ends {
    /// `D`: some day or all days within one date.
    Within(Date),
    /// `D/E`.
    Both(Date, Date),
    /// `D/..`.
    OpenEnd(Date),
    /// `../E`.
    OpenStart(Date),
}

impl Span {
    /// The form that the schemas state, as a regular expression for the whole text.
    pub const PATTERN: &'static str = pattern::SPAN;

    /// When it began. For a single date, some day of it; for `../E`, any day up to `E`.
    pub fn start(&self) -> Interval {
        match self.0 {
            Ends::Within(date) | Ends::Both(date, _) | Ends::OpenEnd(date) => date.interval(),
            Ends::OpenStart(end) => Interval {
                earliest: None,
                latest: end.interval().latest,
            },
        }
    }

    /// When it ended. For a single date, some day of it; for `D/..`, any day from `D`.
    pub fn end(&self) -> Interval {
        match self.0 {
            Ends::Within(date) | Ends::Both(_, date) | Ends::OpenStart(date) => date.interval(),
            Ends::OpenEnd(start) => Interval {
                earliest: start.interval().earliest,
                latest: None,
            },
        }
    }

    /// The date that is written first; nothing for `../E`.
    pub fn start_date(&self) -> Option<Date> {
        match self.0 {
            Ends::Within(date) | Ends::Both(date, _) | Ends::OpenEnd(date) => Some(date),
            Ends::OpenStart(_) => None,
        }
    }

    /// The date that is written last, which for a single date is the first as well; nothing
    /// for `D/..`.
    pub fn end_date(&self) -> Option<Date> {
        match self.0 {
            Ends::Within(date) | Ends::Both(_, date) | Ends::OpenStart(date) => Some(date),
            Ends::OpenEnd(_) => None,
        }
    }

    /// The single date, where the span is written as one.
    pub fn single_date(&self) -> Option<Date> {
        match self.0 {
            Ends::Within(date) => Some(date),
            Ends::Both(..) | Ends::OpenEnd(_) | Ends::OpenStart(_) => None,
        }
    }

    /// Every day that may belong to it.
    pub fn extent(&self) -> Interval {
        self.start().hull(&self.end())
    }

    /// Whether no reading lets a day of this span be on a day of the other or after it.
    pub fn is_surely_before(&self, other: &Span) -> bool {
        self.extent().is_surely_before(&other.extent())
    }

    /// Whether some day may belong to both.
    pub fn may_overlap(&self, other: &Span) -> bool {
        self.extent().may_overlap(&other.extent())
    }

    /// Whether the end lies before the start, however the dates are read.
    pub fn is_reversed(&self) -> bool {
        self.end().is_surely_before(&self.start())
    }

    /// The number of days, the first and the last included, where both are known to the day
    /// and in their order.
    pub fn days(&self) -> Option<u32> {
        let (first, last) = (self.start().day()?, self.end().day()?);
        u32::try_from(first.days_until(last) + 1)
            .ok()
            .filter(|&days| days > 0)
    }
}

impl From<Date> for Span {
    fn from(date: Date) -> Self {
        Self(Ends::Within(date))
    }
}

impl FromStr for Span {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parsed(text).map_err(Invalid::from)
    }
}

impl Span {
    fn parsed(text: &str) -> Result<Self, String> {
        let Some((start, end)) = text.split_once('/') else {
            let date: Result<Date, Invalid> = text.parse();
            let date = date.map_err(|invalid| without_slash(text, invalid.into()))?;
            return Ok(Self(Ends::Within(date)));
        };
        match (start, end) {
            ("", _) => Err(format!("{} has nothing before the `/`", shown(text))),
            ("..", "..") => Err(format!("{} names no date", shown(text))),
            (start, "..") => Ok(Self(Ends::OpenEnd(start.parse()?))),
            ("..", end) => end_of(text, end).map(|date| Self(Ends::OpenStart(date))),
            (start, end) => {
                if let Some(reason) = one_date_with_slashes(text) {
                    return Err(reason);
                }
                Ok(Self(Ends::Both(start.parse()?, end_of(text, end)?)))
            }
        }
    }
}

/// A span in words, such as `28-29 November 2021`, is told what it lacks.
fn without_slash(text: &str, reason: String) -> String {
    match super::suggest_span(text) {
        Some(span) if span.contains('/') => {
            format!("{} is not written as two dates joined by `/`", shown(text))
        }
        _ => reason,
    }
}

/// Why a text of three parts is no date: `28/11/2021` is no span of two bad dates, but one date
/// of another form.
fn one_date_with_slashes(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split('/').collect();
    let short =
        |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
    let numbers = parts.iter().filter(|part| short(part)).count();
    if parts.len() == 3 && numbers == 2 {
        text.parse::<super::partial::Written>()
            .err()
            .map(String::from)
    } else {
        None
    }
}

/// Reads the date after the `/`, which is one date without a bound.
fn end_of(text: &str, end: &str) -> Result<Date, String> {
    if end.contains('/') {
        return Err(format!("{} has more than two dates", shown(text)));
    }
    let shorter = end.len() < 10
        && end
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    let date = match end.parse::<Date>() {
        Ok(date) => date,
        Err(_) if end.is_empty() => {
            return Err(format!("{} has nothing after the `/`", shown(text)));
        }
        Err(_) if shorter && super::suggest_span(text).is_some() => {
            return Err(format!(
                "{} does not write its last day in full",
                shown(text)
            ));
        }
        Err(invalid) => return Err(invalid.into()),
    };
    if date.is_bounded_on_one_side() {
        return Err(format!(
            "{} leaves its end open in a form that is not known",
            shown(text)
        ));
    }
    Ok(date)
}

impl fmt::Display for Span {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Ends::Within(date) => date.fmt(formatter),
            Ends::Both(start, end) => write!(formatter, "{start}/{end}"),
            Ends::OpenEnd(start) => write!(formatter, "{start}/.."),
            Ends::OpenStart(end) => write!(formatter, "../{end}"),
        }
    }
}

impl Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

text_form! {
    /// The calendar days on which something happens, local to its place: one date
    /// (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one of them
    /// (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the source gives it.
    Span {
        pattern: Span::PATTERN,
        expecting: "a date such as `2021-11-28`, or two joined by `/`",
        "examples": ["2021-11-28", "2021-11-28/2021-11-29", "2021-11", "2021-11-28/.."],
    }
}
