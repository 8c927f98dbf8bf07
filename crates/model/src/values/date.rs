//! Days, and the dates by which sources name them: to the day, the month or the year, as
//! certain as the source is.

mod day;
mod full;
mod interval;
mod names;
mod partial;
mod pattern;
mod span;
mod suggest;
mod weekday;

pub use day::Day;
pub use full::FullDate;
pub use interval::Interval;
pub use partial::{Date, Qualifier};
pub use span::Span;
pub use suggest::{suggest_date, suggest_span};
pub use weekday::{Weekday, Weekdays};

#[cfg(test)]
mod tests;
