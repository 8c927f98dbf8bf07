//! Days of the week: a check digit beside a date.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::Day;
use super::names::WEEKDAYS;
use crate::Invalid;
use crate::words::{not_one_of, shown};

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// The days of the week, Monday first.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];

    /// The name in the data, such as `monday`.
    pub fn name(self) -> &'static str {
        WEEKDAYS[self as usize]
    }
}

impl fmt::Display for Weekday {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for Weekday {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parsed(text).map_err(Invalid::from)
    }
}

impl Weekday {
    fn parsed(text: &str) -> Result<Self, String> {
        let found = Weekday::ALL
            .into_iter()
            .find(|weekday| weekday.name() == text);
        found.ok_or_else(|| {
            let lower = text.to_lowercase();
            if WEEKDAYS.contains(&lower.as_str()) {
                format!("{} is not in lower case", shown(text))
            } else {
                not_one_of(text, &WEEKDAYS)
            }
        })
    }
}

/// The weekday of a date, or of the first and the last day of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Weekdays {
    first: Weekday,
    last: Option<Weekday>,
}

macro_rules! weekday {
    () => {
        "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    };
}

impl Weekdays {
    /// The form that the schemas state, as a regular expression for the whole text.
    pub const PATTERN: &'static str = concat!("^", weekday!(), "(?:/", weekday!(), ")?$");

    /// The weekday of the first day.
    pub fn first(self) -> Weekday {
        self.first
    }

    /// The weekday of the last day, where one is written.
    pub fn last(self) -> Option<Weekday> {
        self.last
    }

    /// The weekdays of a span from one day to another.
    pub fn of(first: Day, last: Day) -> Self {
        let last = (first != last).then(|| last.weekday());
        Self {
            first: first.weekday(),
            last,
        }
    }
}

impl FromStr for Weekdays {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parsed(text).map_err(Invalid::from)
    }
}

impl Weekdays {
    fn parsed(text: &str) -> Result<Self, String> {
        let (first, last) = match text.split_once('/') {
            Some((first, last)) => (first, Some(last)),
            None => (text, None),
        };
        Ok(Self {
            first: first.parse()?,
            last: last.map(str::parse).transpose()?,
        })
    }
}

impl fmt::Display for Weekdays {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.last {
            Some(last) => write!(formatter, "{}/{last}", self.first),
            None => formatter.pad(self.first.name()),
        }
    }
}

impl Serialize for Weekdays {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

text_form! {
    /// The day of the week of a date, in English and in lower case, or those of the first and
    /// the last day of a span, joined by `/`.
    Weekdays {
        pattern: Weekdays::PATTERN,
        expecting: "a day of the week such as `sunday`, or two joined by `/`",
        "examples": ["sunday", "sunday/monday"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_or_two_days_of_the_week() {
        let reason = |text: &str| text.parse::<Weekdays>().unwrap_err();
        assert_eq!(reason("Sunday"), "`Sunday` is not in lower case");
        assert!(
            reason("sunday/")
                .reason()
                .starts_with("`` is not one of `monday`, ")
        );
        assert_eq!(
            "saturday/sunday".parse::<Weekdays>().unwrap().to_string(),
            "saturday/sunday"
        );
    }
}
