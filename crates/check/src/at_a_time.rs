//! How many of something that comes and goes are there at a time.

use std::collections::BTreeMap;

use chancery_model::{Contributor, Count, CountryCode, Day, Deployment, Interval, Quantity};

use crate::data_set::Lasting;

/// The first and the last day of something, both inclusive.
pub(crate) type Days = (Day, Day);

/// For how many days two contingents are there at most while one takes over from the other.
pub(crate) const RELIEF: i32 = 14;

/// The days that an interval leaves possible.
pub(crate) fn possible(extent: &Interval) -> Days {
    (
        extent.earliest.unwrap_or(Day::FIRST),
        extent.latest.unwrap_or(Day::LAST),
    )
}

/// The least and the greatest number that a count allows, where it is given as exact and not
/// the wrong way round; without a greatest where the source names none.
pub(crate) fn exactly(count: Option<&Count>) -> Option<(&Count, usize, Option<usize>)> {
    let count = count.filter(|count| !count.approximate)?;
    let number = |quantity: Quantity| usize::try_from(quantity.get()).unwrap_or(usize::MAX);
    let least = number(count.minimum);
    let most = count.maximum.map(number);
    most.is_none_or(|most| least <= most)
        .then_some((count, least, most))
}

/// Things that come and go, to be counted on a day.
#[derive(Clone, Debug)]
pub(crate) struct Tally {
    firsts: Vec<Day>,
    lasts: Vec<Day>,
}

impl Tally {
    /// Of things by their days; one that ends before it begins is on none.
    pub fn of(all: impl IntoIterator<Item = Days>) -> Tally {
        let there = all.into_iter().filter(|(first, last)| first <= last);
        let (mut firsts, mut lasts): (Vec<Day>, Vec<Day>) = there.unzip();
        firsts.sort_unstable();
        lasts.sort_unstable();
        Tally { firsts, lasts }
    }

    /// How many are there on a day.
    pub fn on(&self, day: Day) -> usize {
        let came = self.firsts.partition_point(|first| *first <= day);
        let left = self.lasts.partition_point(|last| *last < day);
        came - left
    }

    /// The greatest number that is there on a day of a time, with the first such day.
    pub fn most(&self, (first, last): Days) -> (usize, Day) {
        let days = self.firsts.iter().copied();
        let days = days.filter(|day| (first..=last).contains(day));
        let mut most = (self.on(first), first);
        for day in days {
            let number = self.on(day);
            if number > most.0 {
                most = (number, day);
            }
        }
        most
    }

    /// The smallest number that is there on a day of a time.
    pub fn fewest(&self, (first, last): Days) -> usize {
        let days = self.lasts.iter().filter_map(|day| day.plus(1));
        let days = days.filter(|day| (first..=last).contains(day));
        let numbers = days.map(|day| self.on(day));
        numbers.fold(self.on(first), usize::min)
    }
}

/// The countries that a deployment names as contributors, each once, however often it comes.
#[derive(Clone, Debug)]
pub(crate) struct Contributing {
    /// By every day on which a country may have taken part.
    pub possible: Tally,
    /// By the days on which it did by every reading. One without dates is there all the time.
    pub certain: Tally,
    /// The days of the deployment of which the list speaks: those on which some may be there.
    pub time: Days,
}

impl Contributing {
    /// Of a deployment, without one country; nothing where its dates, or those of a
    /// contributor, leave no day.
    pub fn of(deployment: &Deployment, without: Option<&CountryCode>) -> Option<Contributing> {
        let (begun, ended) = possible(&lasting_of(deployment).extent());
        let listed = deployment.contributors.as_ref()?;
        let mut of_country: BTreeMap<&str, (Vec<Days>, Vec<Days>)> = BTreeMap::new();
        let (mut first, mut last) = (Day::LAST, Day::FIRST);
        for contributor in &listed.countries {
            let lasting = lasting_of_contributor(contributor);
            let extent = possible(&lasting.extent());
            if extent.0 > extent.1 {
                return None;
            }
            first = first.min(extent.0);
            last = last.max(extent.1);
            if Some(&contributor.country) == without {
                continue;
            }
            let (may, must) = of_country.entry(contributor.country.as_str()).or_default();
            may.push(extent);
            if contributor.since.is_none() && contributor.until.is_none() {
                must.push(extent);
            }
            must.extend(lasting.certain());
        }
        let time = (begun.max(first), ended.min(last));
        let (may, must): (Vec<_>, Vec<_>) = of_country.into_values().unzip();
        (time.0 <= time.1).then(|| Contributing {
            possible: Tally::of(may.into_iter().flat_map(joined)),
            certain: Tally::of(must.into_iter().flat_map(joined)),
            time,
        })
    }
}

/// The first and the last day of a deployment.
pub(crate) fn lasting_of(deployment: &Deployment) -> Lasting {
    Lasting {
        since: deployment.since,
        until: deployment.until,
    }
}

/// The first and the last day of a contributor.
pub(crate) fn lasting_of_contributor(contributor: &Contributor) -> Lasting {
    Lasting {
        since: contributor.since,
        until: contributor.until,
    }
}

/// The same days without any of them twice.
fn joined(mut all: Vec<Days>) -> Vec<Days> {
    all.sort_unstable();
    let mut apart: Vec<Days> = Vec::new();
    for (first, last) in all {
        match apart.last_mut() {
            Some(before) if first <= before.1 => before.1 = before.1.max(last),
            _ => apart.push((first, last)),
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use chancery_model::Day;

    use super::{Tally, joined};

    fn day(day: u8) -> Day {
        Day::new(2021, 11, day).unwrap()
    }

    fn days(all: &[(u8, u8)]) -> Vec<(Day, Day)> {
        all.iter()
            .map(|&(first, last)| (day(first), day(last)))
            .collect()
    }

    #[test]
    fn both_ends_are_counted() {
        let tally = Tally::of(days(&[(2, 4), (4, 6), (9, 8)]));
        let on: Vec<usize> = (1..=9).map(|on| tally.on(day(on))).collect();
        assert_eq!(on, [0, 1, 1, 2, 1, 1, 0, 0, 0]);
        let most = |first, last| tally.most((day(first), day(last)));
        assert_eq!(most(1, 9), (2, day(4)));
        assert_eq!(most(1, 3), (1, day(2)));
        assert_eq!(most(4, 9), (2, day(4)));
        assert_eq!(most(5, 9), (1, day(5)));
        assert_eq!(most(7, 9), (0, day(7)));
        let fewest = |first, last| tally.fewest((day(first), day(last)));
        assert_eq!(fewest(2, 6), 1);
        assert_eq!(fewest(1, 6), 0);
        assert_eq!(fewest(4, 4), 2);
        assert_eq!(fewest(4, 5), 1);
        assert_eq!(fewest(2, 7), 0);
    }

    #[test]
    fn days_in_common_are_there_once() {
        assert_eq!(
            joined(days(&[(4, 6), (1, 2), (2, 3)])),
            days(&[(1, 3), (4, 6)])
        );
        assert_eq!(joined(days(&[(1, 9), (2, 3)])), days(&[(1, 9)]));
    }
}
