//! The forms of dates as regular expressions, which state exactly the days that exist.
//!
//! Without look-around and without class escapes, so that every engine reads them alike.

/// A day that exists: 31, 30 or 28 days to the month, or the leap day of a leap year.
macro_rules! day {
    () => {
        concat!(
            "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
            "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
            "|02-(?:0[1-9]|1[0-9]|2[0-8]))",
            "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])",
            "|(?:[02468][048]|[13579][26])00)-02-29"
        )
    };
}

/// A day, a month or a year, with what is uncertain about it.
macro_rules! date {
    () => {
        concat!(
            "(?:",
            day!(),
            "|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?"
        )
    };
}

/// A date, or all days up to it or from it.
macro_rules! bounded {
    () => {
        concat!("(?:", date!(), "(?:[.][.])?|[.][.]", date!(), ")")
    };
}

pub(super) const FULL_DATE: &str = concat!("^(?:", day!(), ")$");
pub(super) const DATE: &str = concat!("^", bounded!(), "$");
pub(super) const SPAN: &str = concat!(
    "^(?:",
    bounded!(),
    "(?:/(?:",
    date!(),
    "|[.][.]))?|[.][.]/",
    date!(),
    ")$"
);
