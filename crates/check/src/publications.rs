//! When the sources of a fact were published.

use chancery_model::{Citation, Interval, Kind, Record, Source};

use crate::{DataSet, Entry};

/// The sources of a fact, as a group.
#[derive(Debug)]
pub(crate) struct Publications<'d> {
    dated: Vec<(&'d Entry, Interval)>,
    all_are_dated: bool,
}

/// The source that appeared last.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Newest<'d> {
    /// The source.
    pub entry: &'d Entry,
    /// When the last of all sources appeared, as far as it is known.
    pub published: Interval,
}

/// Whether the date of a source and the weekday beside it cannot both be right.
fn contradicts_itself(source: &Source) -> bool {
    let day = source.published.and_then(|date| date.interval().day());
    day.zip(source.weekday)
        .is_some_and(|(day, stated)| day.weekday() != stated.first())
}

impl Newest<'_> {
    /// The date as the source's record has it.
    pub fn shown(&self) -> String {
        match &self.entry.record {
            Some(Record::Source(source)) => source
                .published
                .map_or_else(String::new, |date| date.to_string()),
            _ => String::new(),
        }
    }
}

impl<'d> Publications<'d> {
    /// The sources cited; nothing where one of them is not on record, or its date is in doubt.
    pub fn of(data: &'d DataSet<'_>, citations: &[Citation]) -> Option<Publications<'d>> {
        Self::of_ids(
            data,
            citations.iter().map(|citation| citation.source.as_str()),
        )
    }

    /// The sources that a record cites anywhere; nothing where one of them is not on record.
    pub fn of_record(data: &'d DataSet<'_>, entry: &Entry) -> Option<Publications<'d>> {
        let mut ids = Vec::new();
        data.walk(entry, &mut |step| {
            if step.refers_to == Some(Kind::Source)
                && step.node.kind() == chancery_source::Kind::Text
            {
                ids.push(step.node.text());
            }
        });
        Self::of_ids(data, ids.into_iter())
    }

    /// The sources of these identifiers; nothing where one of them is not on record.
    pub fn of_ids<'i>(
        data: &'d DataSet<'_>,
        ids: impl Iterator<Item = &'i str>,
    ) -> Option<Publications<'d>> {
        let mut publications = Publications {
            dated: Vec::new(),
            all_are_dated: true,
        };
        for id in ids {
            let mut found = data.with_id(Kind::Source, id).peekable();
            found.peek()?;
            for entry in found {
                let Some(Record::Source(source)) = &entry.record else {
                    return None;
                };
                // Such a date has its own finding, and what hangs on it would repeat that.
                if contradicts_itself(source) {
                    return None;
                }
                match source.published {
                    Some(date) => publications.dated.push((entry, date.interval())),
                    None => publications.all_are_dated = false,
                }
            }
        }
        Some(publications)
    }

    /// The newest of those that have a date.
    pub fn newest_dated(&self) -> Option<Newest<'d>> {
        let (entry, last) = *self
            .dated
            .iter()
            .max_by_key(|(_, published)| (published.latest.is_none(), published.latest))?;
        let earliest = self
            .dated
            .iter()
            .filter_map(|(_, published)| published.earliest)
            .max();
        Some(Newest {
            entry,
            published: Interval {
                earliest,
                latest: last.latest,
            },
        })
    }

    /// The newest of all; nothing where one has no date, and may be the newest.
    pub fn newest(&self) -> Option<Newest<'d>> {
        self.newest_dated().filter(|_| self.all_are_dated)
    }
}
