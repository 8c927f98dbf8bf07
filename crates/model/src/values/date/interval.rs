//! The days between which something lies.

use super::Day;

/// All the days that a date may mean, from the earliest to the latest. Where one is missing,
/// nothing bounds that side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The earliest day that it may be.
    pub earliest: Option<Day>,
    /// The latest day that it may be.
    pub latest: Option<Day>,
}

impl Interval {
    /// Any day at all.
    pub const UNBOUNDED: Interval = Interval {
        earliest: None,
        latest: None,
    };

    /// One day and no other.
    pub fn of(day: Day) -> Self {
        Self {
            earliest: Some(day),
            latest: Some(day),
        }
    }

    /// Whether no reading lets this be on the other's day or after it.
    pub fn is_surely_before(&self, other: &Interval) -> bool {
        matches!((self.latest, other.earliest), (Some(latest), Some(earliest)) if latest < earliest)
    }

    /// Whether some day may belong to both.
    pub fn may_overlap(&self, other: &Interval) -> bool {
        !self.is_surely_before(other) && !other.is_surely_before(self)
    }

    /// Whether the day may be meant.
    pub fn may_be(&self, day: Day) -> bool {
        self.may_overlap(&Interval::of(day))
    }

    /// The one day that it means, where there is one.
    pub fn day(&self) -> Option<Day> {
        self.earliest.filter(|_| self.earliest == self.latest)
    }

    /// From the earliest of both to the latest of both.
    pub fn hull(&self, other: &Interval) -> Interval {
        let both = |a: Option<Day>, b: Option<Day>| Some((a?, b?));
        Interval {
            earliest: both(self.earliest, other.earliest).map(|(a, b)| a.min(b)),
            latest: both(self.latest, other.latest).map(|(a, b)| a.max(b)),
        }
    }
}
