//! One day of the proleptic Gregorian calendar, and arithmetic with days.

use std::fmt;

use super::Weekday;

/// One day of the proleptic Gregorian calendar, from 0000-01-01 to 9999-12-31. Days are
/// ordered by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// Whether the year has a 29 February.
pub(super) fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The number of days of a month from 1 to 12.
pub(super) fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

impl Day {
    /// The first day that can be written.
    pub const FIRST: Day = Day {
        year: 0,
        month: 1,
        day: 1,
    };
    /// The last day that can be written.
    pub const LAST: Day = Day {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// The day of that year (0 to 9999), month (1 to 12) and day of the month, where there is
    /// one.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists =
            year <= 9999 && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The year, from 0 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The number of days since 1970-01-01, negative before it.
    pub fn number(self) -> i32 {
        // Years are taken to begin in March, so that the leap day is the last of its year and
        // the days before a month follow one formula.
        let month = i32::from(self.month);
        let year = i32::from(self.year) - i32::from(month < 3);
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + i32::from(self.day) - 1;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        year * 365 + leap_days + day_of_year - DAYS_BEFORE_1970
    }

    /// The day of that number of days since 1970-01-01, where it can be written.
    pub fn from_number(number: i32) -> Option<Self> {
        if !(Self::FIRST.number()..=Self::LAST.number()).contains(&number) {
            return None;
        }
        let days = number + DAYS_BEFORE_1970;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        // What remains after taking out the leap days so far counts years of 365 days.
        let leap_days = day_of_era / 1_460 - day_of_era / 36_524 + day_of_era / 146_096;
        let year_of_era = (day_of_era - leap_days) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + i32::from(month < 3);
        Self::new(
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }

    /// The day that many days later, or earlier where the number is negative.
    pub fn plus(self, days: i32) -> Option<Self> {
        Self::from_number(self.number().checked_add(days)?)
    }

    /// How many days later the other day is: 1 for the next day, negative where it is earlier.
    pub fn days_until(self, other: Day) -> i32 {
        other.number() - self.number()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        let index = (self.number() + 3).rem_euclid(7);
        Weekday::ALL[usize::try_from(index).unwrap_or_default()]
    }
}

/// The days from 0000-03-01 to 1970-01-01.
const DAYS_BEFORE_1970: i32 = 719_468;

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:04}-{:02}-{:02}",
            self.year, self.month, self.day
        )
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_days_are_one_to_one_over_all_years() {
        let mut expected = Day::FIRST;
        for number in Day::FIRST.number()..=Day::LAST.number() {
            let day = Day::from_number(number).expect("a day within the bounds");
            assert_eq!((day, day.number()), (expected, number));
            expected = next(day).unwrap_or(day);
        }
        assert_eq!(expected, Day::LAST);
        assert_eq!(Day::LAST.plus(1), None);
        assert_eq!(Day::FIRST.plus(-1), None);
        assert_eq!(Day::FIRST.plus(i32::MIN), None);
    }

    /// The day after, by the rules of the calendar alone.
    fn next(day: Day) -> Option<Day> {
        Day::new(day.year, day.month, day.day + 1)
            .or_else(|| Day::new(day.year, day.month + 1, 1))
            .or_else(|| Day::new(day.year + 1, 1, 1))
    }

    #[test]
    fn weekdays_as_they_were() {
        let weekday = |year, month, day| Day::new(year, month, day).unwrap().weekday().name();
        assert_eq!(weekday(2021, 11, 28), "sunday");
        assert_eq!(weekday(1970, 1, 1), "thursday");
        assert_eq!(weekday(1789, 7, 14), "tuesday");
        assert_eq!(weekday(2000, 2, 29), "tuesday");
    }
}
