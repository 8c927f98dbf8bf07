//! Who held which office when.

use chancery_model::{Capacity, Day, Interval, Person, Record, Tenure};

use super::{DataSet, Entry, Lasting};

/// A tenure with its person and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Holding<'a> {
    /// The entry of the person.
    pub entry: &'a Entry,
    /// The person.
    pub person: &'a Person,
    /// The tenure's index among the person's tenures.
    pub index: usize,
    /// The tenure.
    pub tenure: &'a Tenure,
}

impl Holding<'_> {
    /// The tenure's JSON pointer within the person's record.
    pub fn pointer(&self) -> String {
        format!("/tenures/{}", self.index)
    }

    /// The tenure's first and last day. Of one that ends before it begins, which has its own
    /// finding, neither is known.
    pub fn lasting(&self) -> Lasting {
        let (since, until) = (self.tenure.since, self.tenure.until);
        let is_reversed = since
            .zip(until)
            .is_some_and(|(since, until)| until.is_surely_before(&since));
        match is_reversed {
            true => Lasting {
                since: None,
                until: None,
            },
            false => Lasting { since, until },
        }
    }

    /// Whether some reading of the tenure's dates covers an event that began within
    /// `start` and ended within `end`. A missing `until` is taken as still so.
    pub fn may_cover(&self, start: &Interval, end: &Interval) -> bool {
        self.lasting().may_cover(start, end)
    }

    /// Whether every reading of the tenure's dates covers all of such an event.
    pub fn surely_covers(&self, start: &Interval, end: &Interval) -> bool {
        self.lasting().surely_covers(start, end)
    }

    /// Whether the holder fills a seat of the office. Who is elected or designated takes
    /// part in its name, and fills none.
    pub fn fills_a_seat(&self) -> bool {
        !matches!(self.tenure.capacity, Capacity::Elect | Capacity::Designate)
    }

    /// The tenure's days in words: `2014-10-01 to 2024-09-30`, `since 2021-03`.
    pub fn days(&self) -> String {
        self.lasting().days()
    }
}

impl DataSet<'_> {
    /// All tenures of an office: the person's entry, the person, the tenure's index.
    pub fn tenures_of(&self, office: &str) -> impl Iterator<Item = Holding<'_>> {
        self.tenures_by_office
            .get(office)
            .into_iter()
            .flatten()
            .filter_map(|&(index, at)| holding(&self.entries[index], at))
    }

    /// The tenures of an office that, by some reading of their dates, cover a day: the
    /// holders, and those elected or designated.
    pub fn holders_on(&self, office: &str, day: Day) -> impl Iterator<Item = Holding<'_>> {
        let day = Interval::of(day);
        self.tenures_of(office)
            .filter(move |holding| holding.may_cover(&day, &day))
    }

    /// The tenures of a person, in the order in which they are written.
    pub fn tenures_by(&self, person: &str) -> impl Iterator<Item = Holding<'_>> {
        self.person(person).into_iter().flat_map(|(entry, person)| {
            (0..person.tenures.len()).filter_map(move |at| holding(entry, at))
        })
    }

    /// The tenures of a person that, by some reading of their dates, cover a day.
    pub fn offices_on(&self, person: &str, day: Day) -> impl Iterator<Item = Holding<'_>> {
        let day = Interval::of(day);
        self.tenures_by(person)
            .filter(move |holding| holding.may_cover(&day, &day))
    }

    /// The offices of which somebody has a tenure, sorted, so that what is said of them
    /// comes in the same order each time.
    pub(crate) fn offices_held(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.tenures_by_office.keys().map(String::as_str).collect();
        all.sort_unstable();
        all
    }
}

fn holding(entry: &Entry, index: usize) -> Option<Holding<'_>> {
    match &entry.record {
        Some(Record::Person(person)) => Some(Holding {
            entry,
            person,
            index,
            tenure: person.tenures.get(index)?,
        }),
        _ => None,
    }
}
