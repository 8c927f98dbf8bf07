//! Graphviz: who met whom, as an undirected graph.
//!
//! Persons are nodes. An edge says that two of them met: a visitor and a host of the same stop,
//! or two who were present at the same meeting, did not come there on the same visit and do not
//! act for the same side. Its weight is the number of occasions: dates that may be the same day count once. A meeting of
//! more than six persons is a box to which each of them leads, since lines between all of them
//! could not be read. Only what took place counts, and only who was there in person.

mod grammar;
mod rooms;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use chancery_check::DataSet;
use chancery_model::{Day, Ref, Span};

use crate::names::person;
use crate::{Exported, Exporter, Fault, Run, Selection};
use grammar::{label, quoted};
use rooms::{Room, Skipped, rooms};

pub(super) const EXPORTER: Exporter = Exporter {
    name: "dot",
    summary: "a graph of who met whom, for Graphviz",
    extension: Some("dot"),
    needs_referents: false,
    has_records: false,
    run: Run::Stream(run),
};

/// The most persons of a meeting that are joined two by two.
const SMALL: usize = 6;

#[derive(Default)]
struct Graph<'r> {
    persons: BTreeSet<&'r str>,
    /// By the two persons, in their order: when they met.
    pairs: BTreeMap<(&'r str, &'r str), Vec<Span>>,
    /// By name: what each large meeting is called, and who was there.
    boxes: BTreeMap<String, (String, BTreeSet<&'r str>)>,
}

fn run(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Exported, Fault> {
    let data = selection.data;
    let mut graph = Graph::default();
    let mut skipped = Skipped::default();
    for record in selection.records() {
        for room in rooms(data, record, &mut skipped) {
            graph.add(data, &room);
        }
    }
    graph.write(data, out)?;
    Ok(Exported {
        counts: vec![
            ("persons".to_owned(), graph.persons.len()),
            ("pairs".to_owned(), graph.pairs.len()),
            ("large meetings".to_owned(), graph.boxes.len()),
        ],
        left_out: skipped.sentences(),
    })
}

impl<'r> Graph<'r> {
    fn add(&mut self, data: &DataSet<'_>, room: &Room<'r>) {
        match room {
            Room::Stop {
                visitors,
                hosts,
                date,
            } => {
                for visitor in visitors {
                    for host in hosts {
                        self.join(visitor, host, *date);
                    }
                }
            }
            Room::Meeting {
                name,
                title,
                present,
                party,
                date,
            } => {
                let persons: BTreeSet<&str> = present.iter().map(|(id, _)| *id).collect();
                if persons.len() > SMALL {
                    self.persons.extend(&persons);
                    let title = format!("{title}\n{date}");
                    self.boxes.insert(name.clone(), (title, persons));
                    return;
                }
                let mut sides: BTreeMap<&str, Option<Ref>> = BTreeMap::new();
                for (id, participant) in present {
                    let side = data.acts_for(participant, date);
                    let known = sides.entry(*id).or_default();
                    *known = known.take().or(side);
                }
                let all: Vec<_> = sides.into_iter().collect();
                for (index, (one, side)) in all.iter().enumerate() {
                    for (other, its_side) in &all[index + 1..] {
                        let is_party = party.contains(one) && party.contains(other);
                        if !is_party && (side.is_none() || side != its_side) {
                            self.join(one, other, *date);
                        }
                    }
                }
            }
        }
    }

    fn join(&mut self, one: &'r str, other: &'r str, date: Span) {
        if one == other {
            return;
        }
        self.persons.extend([one, other]);
        let pair = (one.min(other), one.max(other));
        self.pairs.entry(pair).or_default().push(date);
    }

    fn write(&self, data: &DataSet<'_>, out: &mut dyn Write) -> Result<(), Fault> {
        out.write_all(b"graph \"who met whom\" {\n  graph [overlap=false, splines=true];\n")?;
        out.write_all(b"  node [shape=ellipse];\n")?;
        for id in &self.persons {
            let name = label(&person(data, id));
            writeln!(out, "  {} [label={name}];", quoted(id))?;
        }
        for (name, (title, _)) in &self.boxes {
            let title = label(title);
            writeln!(out, "  {} [label={title}, shape=box];", quoted(name))?;
        }
        for ((one, other), dates) in &self.pairs {
            let (one, other) = (quoted(one), quoted(other));
            let count = occasions(dates);
            let days: BTreeSet<String> = dates.iter().map(ToString::to_string).collect();
            let days = label(&Vec::from_iter(days).join("\n"));
            let shown = match count {
                1 => String::new(),
                count => format!("label={count}, "),
            };
            writeln!(
                out,
                "  {one} -- {other} [{shown}weight={count}, tooltip={days}];"
            )?;
        }
        for (name, (_, persons)) in &self.boxes {
            for id in persons {
                writeln!(out, "  {} -- {};", quoted(id), quoted(name))?;
            }
        }
        out.write_all(b"}\n")?;
        Ok(())
    }
}

/// How many occasions the dates are, at least: those that may have a day in common are one.
fn occasions(dates: &[Span]) -> usize {
    let ends = |date: &Span| {
        let first = date.start_date().and_then(|date| date.nominal().earliest);
        let last = date.end_date().and_then(|date| date.nominal().latest);
        (first.or(last), last.or(first))
    };
    let mut all: Vec<(Option<Day>, Option<Day>)> = dates.iter().map(ends).collect();
    all.sort_unstable();
    let mut count = 0;
    let mut until: Option<Day> = None;
    for (first, last) in all {
        if count == 0 || first > until {
            count += 1;
        }
        until = until.max(last);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_may_be_the_same_day_are_one_occasion() {
        let count = |dates: &[&str]| {
            let dates: Vec<Span> = dates.iter().map(|date| date.parse().unwrap()).collect();
            occasions(&dates)
        };
        assert_eq!(count(&["2021-11-28"]), 1);
        assert_eq!(count(&["2021-11-28", "2021-11-28/2021-11-29"]), 1);
        assert_eq!(count(&["2021-11-29", "2021-11", "2021-11-02"]), 1);
        assert_eq!(count(&["2021-12-01", "2021-11-28/..", "2021-11-28"]), 2);
        assert_eq!(count(&["2021-11-28", "2021-11-29", "2022"]), 3);
    }
}
