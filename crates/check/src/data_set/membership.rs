//! Who belonged to which organisation, and which countries there were, on a day.

use chancery_model::{Country, Day, Existence, Interval, Membership, Organisation, Record};

use super::{DataSet, Entry, Lasting};

/// A membership and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// The entry of the organisation that lists it.
    pub entry: &'a Entry,
    /// Its index among the memberships listed there.
    pub index: usize,
    /// The membership.
    pub membership: &'a Membership,
}

impl Member<'_> {
    /// Its JSON pointer within the organisation's record.
    pub fn pointer(&self) -> String {
        format!("/members/{}", self.index)
    }

    /// Its first and last day.
    pub fn lasting(&self) -> Lasting {
        Lasting {
            since: self.membership.since,
            until: self.membership.until,
        }
    }
}

/// The memberships that count for an organisation.
#[derive(Clone, Debug)]
pub struct Members<'a> {
    /// Its own first, then those of the organisations of which it is a part; of every role
    /// and time.
    pub all: Vec<Member<'a>>,
    /// Whether these are all that there are.
    pub is_complete: bool,
}

impl DataSet<'_> {
    /// The memberships of an organisation: its own, and those of the organisations of which
    /// it is a part, up to the first whose list is said to be complete. A council has the
    /// members of its alliance, unless it lists all of its own.
    pub fn members_of(&self, organisation: &str) -> Members<'_> {
        let mut all = Vec::new();
        for (entry, organisation) in self.with_parents(organisation) {
            let members = organisation.members.iter().enumerate();
            all.extend(members.map(|(index, membership)| Member {
                entry,
                index,
                membership,
            }));
            if organisation.members_complete {
                let is_complete = true;
                return Members { all, is_complete };
            }
        }
        let is_complete = false;
        Members { all, is_complete }
    }

    /// The same, of those memberships alone that by some reading of their dates cover a day.
    pub fn members_on(&self, organisation: &str, day: Day) -> Members<'_> {
        let day = Interval::of(day);
        let mut members = self.members_of(organisation);
        members
            .all
            .retain(|member| member.lasting().may_cover(&day, &day));
        members
    }

    /// An organisation and those of which it is a part, the topmost last. A ring of parents
    /// is followed once.
    pub fn with_parents(&self, organisation: &str) -> Vec<(&Entry, &Organisation)> {
        let mut all: Vec<(&Entry, &Organisation)> = Vec::new();
        let mut next = self.organisation(organisation);
        while let Some((entry, organisation)) = next {
            if all.iter().any(|(known, _)| std::ptr::eq(*known, entry)) {
                break;
            }
            all.push((entry, organisation));
            next = organisation
                .parent
                .as_ref()
                .and_then(|parent| self.organisation(parent.as_str()));
        }
        all
    }

    /// The countries that, by some reading of their dates, existed on a day, each with what
    /// it was. A country that does not say when it existed is left out.
    pub fn countries_on(&self, day: Day) -> impl Iterator<Item = (&Entry, &Country, &Existence)> {
        let day = Interval::of(day);
        self.entries
            .iter()
            .filter_map(|entry| match &entry.record {
                Some(Record::Country(country)) => Some((entry, &**country)),
                _ => None,
            })
            .filter_map(move |(entry, country)| {
                let now = existence(country, &day, &day)?;
                Some((entry, country, now))
            })
    }

    /// Whether a country existed, by some reading, at an event that began within `start`
    /// and ended within `end`; nothing where no record says when it existed.
    pub fn country_existed(&self, code: &str, start: &Interval, end: &Interval) -> Option<bool> {
        let (_, country) = self.country(code)?;
        (!country.exists.is_empty()).then(|| existence(country, start, end).is_some())
    }
}

fn existence<'c>(country: &'c Country, start: &Interval, end: &Interval) -> Option<&'c Existence> {
    country.exists.iter().find(|existence| {
        let lasting = Lasting {
            since: existence.since,
            until: existence.until,
        };
        lasting.may_cover(start, end)
    })
}
