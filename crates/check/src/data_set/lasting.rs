//! What holds from one day to another, where either may be known in part or not at all.

use chancery_model::{Date, Day, Interval};

/// The first and the last day, inclusive, of something that holds for a time.
#[derive(Clone, Copy, Debug)]
pub struct Lasting {
    /// The first day, where it is known.
    pub since: Option<Date>,
    /// The last day. Where it is missing, the thing still holds, or nobody knows.
    pub until: Option<Date>,
}

impl Lasting {
    /// Every day on which it may have held. A missing end bounds nothing.
    pub fn extent(&self) -> Interval {
        Interval {
            earliest: self.since.and_then(|since| since.interval().earliest),
            latest: self.until.and_then(|until| until.interval().latest),
        }
    }

    /// The days on which it held by every reading, a missing `until` taken as still so.
    /// Nothing where the first day is not known, or where no day is certain.
    pub fn certain(&self) -> Option<(Day, Day)> {
        let first = self.since?.interval().latest?;
        let last = match self.until {
            Some(until) => until.interval().earliest?,
            None => Day::LAST,
        };
        (first <= last).then_some((first, last))
    }

    /// Whether some reading covers an event that began within `start` and ended within
    /// `end`. A missing `until` is taken as still so.
    pub fn may_cover(&self, start: &Interval, end: &Interval) -> bool {
        let extent = self.extent();
        !end.is_surely_before(&Interval {
            latest: None,
            ..extent
        }) && !Interval {
            earliest: None,
            ..extent
        }
        .is_surely_before(start)
    }

    /// Whether every reading covers all of an event that began within `start` and ended
    /// within `end`. A missing `until` is taken as still so, a missing `since` as not known.
    pub fn surely_covers(&self, start: &Interval, end: &Interval) -> bool {
        let Some((first, last)) = self.certain() else {
            return false;
        };
        start.earliest.is_some_and(|start| first <= start)
            && end.latest.is_some_and(|end| end <= last)
    }

    /// Whether it was surely over before the other began, or the other way round.
    pub fn is_surely_apart_from(&self, other: &Lasting) -> bool {
        !self.extent().may_overlap(&other.extent())
    }

    /// Its days in words: `2014-10-01 to 2024-09-30`, `since 2021-03`.
    pub fn days(&self) -> String {
        match (&self.since, &self.until) {
            (Some(since), Some(until)) => format!("{since} to {until}"),
            (Some(since), None) => format!("since {since}"),
            (None, Some(until)) => format!("until {until}"),
            (None, None) => "at a time not known".to_owned(),
        }
    }
}
