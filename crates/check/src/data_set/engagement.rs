//! What a person did when: visits, stops and meetings by person, in the order of time.

use std::collections::HashMap;

use chancery_model::{Day, Participant, Record, Span, Visit};

use super::{DataSet, Entry};
use crate::participation::participations;

/// One person's part in a visit, a stop of it, a meeting or a ministerial meeting.
#[derive(Clone, Debug)]
pub struct Engagement<'a> {
    /// The entry of the event.
    pub entry: &'a Entry,
    /// The JSON pointer, within the event's record, of the participant; of the stop, where
    /// this is a visitor's stop.
    pub pointer: &'a str,
    /// The days: of the stop or the meeting where it has its own, else of the whole. A stop
    /// without a date, of a visit with several, was on some day of these.
    pub date: Span,
    /// The index of the stop, where this is a visitor's stop.
    pub stop: Option<usize>,
    /// The participant's place among the participations of the record.
    nth: usize,
}

impl<'a> Engagement<'a> {
    /// The participant as the record names him or her.
    pub fn participant(&self) -> Option<&'a Participant> {
        let record = self.entry.record.as_ref()?;
        let participation = participations(record).into_iter().nth(self.nth)?;
        Some(participation.participant)
    }
}

#[derive(Debug)]
struct Item {
    entry: usize,
    pointer: String,
    date: Span,
    stop: Option<usize>,
    nth: usize,
}

/// Engagements by the identifier of the person.
#[derive(Debug, Default)]
pub(super) struct Index(HashMap<String, Vec<Item>>);

impl Index {
    fn of(entries: &[Entry]) -> Index {
        let mut index = Index::default();
        for (at, entry) in entries.iter().enumerate() {
            if let Some(
                record @ (Record::Visit(_) | Record::Meeting(_) | Record::MinisterialMeeting(_)),
            ) = &entry.record
            {
                index.add(at, record);
            }
        }
        for items in index.0.values_mut() {
            items.sort_by_key(|item| item.date.start().earliest);
        }
        index
    }

    fn add(&mut self, entry: usize, record: &Record) {
        for (nth, participation) in participations(record).into_iter().enumerate() {
            let Some(person) = &participation.participant.person else {
                continue;
            };
            let items = self.0.entry(person.as_str().to_owned()).or_default();
            let is_visitor = participation.pointer.is_visitor();
            items.push(Item {
                entry,
                pointer: participation.pointer.to_string(),
                date: *participation.date,
                stop: None,
                nth,
            });
            if let (Record::Visit(visit), true) = (record, is_visitor) {
                items.extend(stops_of(visit, person.as_str()).map(|(stop, date)| Item {
                    entry,
                    pointer: format!("/stops/{stop}"),
                    date,
                    stop: Some(stop),
                    nth,
                }));
            }
        }
    }
}

/// The stops that a visitor made, by index, with their days.
fn stops_of<'v>(visit: &'v Visit, person: &'v str) -> impl Iterator<Item = (usize, Span)> + 'v {
    let stops = visit.stops.iter().enumerate();
    stops
        .filter(move |(_, stop)| {
            stop.visitors.is_empty() || stop.visitors.iter().any(|id| id.as_str() == person)
        })
        .map(|(index, stop)| (index, stop.date.unwrap_or(visit.date)))
}

impl DataSet<'_> {
    /// What a person did, by the records of visits, meetings and ministerial meetings: every
    /// part that names the person, and each stop of a visitor. In the order of their first
    /// days; those without a known first day come first.
    ///
    /// A meeting within a visit that names none of its visitors is not among them.
    pub fn engagements_of(&self, person: &str) -> impl Iterator<Item = Engagement<'_>> {
        self.engagements
            .get_or_init(|| Index::of(&self.entries))
            .0
            .get(person)
            .into_iter()
            .flatten()
            .map(|item| Engagement {
                entry: &self.entries[item.entry],
                pointer: &item.pointer,
                date: item.date,
                stop: item.stop,
                nth: item.nth,
            })
    }

    /// What a person did on a day, by some reading of the dates.
    pub fn engagements_on(&self, person: &str, day: Day) -> impl Iterator<Item = Engagement<'_>> {
        self.engagements_of(person)
            .filter(move |engagement| engagement.date.extent().may_be(day))
    }
}
