//! A date that must be known to the day.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::{Date, Day, pattern};
use crate::Invalid;
use crate::words::shown;

/// One day, written in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FullDate(Day);

impl FullDate {
    /// The form that the schemas state, as a regular expression for the whole text.
    pub const PATTERN: &'static str = pattern::FULL_DATE;

    /// The day.
    pub fn day(self) -> Day {
        self.0
    }
}

impl From<Day> for FullDate {
    fn from(day: Day) -> Self {
        Self(day)
    }
}

impl FromStr for FullDate {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parsed(text).map_err(Invalid::from)
    }
}

impl FullDate {
    fn parsed(text: &str) -> Result<Self, String> {
        let date: Date = text.parse()?;
        let day = date.day().filter(|day| day.to_string() == text);
        day.map(Self)
            .ok_or_else(|| format!("{} is not one certain day", shown(text)))
    }
}

impl fmt::Display for FullDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for FullDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

text_form! {
    /// One day of the Gregorian calendar, written in full: `2021-11-28`.
    FullDate {
        pattern: FullDate::PATTERN,
        expecting: "a full date such as `2021-11-28`",
        "examples": ["2021-11-28"],
    }
}
