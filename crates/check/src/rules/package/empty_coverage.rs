use std::collections::HashSet;

use chancery_model::{
    Completeness, Coverage, CoverageSubject, CoveredKind, Interval, Kind, Organisation, Record,
};

use crate::data_set::Index;
use crate::participation::participations;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Findings, Lasting};

declare_rule! {
    /// # What it finds
    /// A coverage that claims to be complete, where there is no record at all of a thing that
    /// it covers.
    ///
    /// Whatever a record names counts: whoever takes part, for whom he or she acts by office,
    /// the body that meets and those of which it is a part, the country of a place. A record
    /// that is only partly known to lie in these days counts as well.
    ///
    /// # Why it matters
    /// Only where a coverage says so does the absence of a record mean that nothing happened.
    /// A claim over nothing turns what was never collected into what never was.
    ///
    /// # Example
    /// ```yaml bad
    /// persons:
    ///   - {id: mark-rutte, name: Mark Rutte}
    /// visits:
    ///   - {id: 2021-06-14-rutte, date: 2021-06-14, visitors: [mark-rutte], stops: [{country: BE}]}
    /// coverage:
    ///   - id: rutte-2022
    ///     records: [visit]
    ///     subject: {person: mark-rutte}
    ///     since: 2022-01-01
    ///     until: 2022-12-31
    ///     completeness: complete
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// persons:
    ///   - {id: mark-rutte, name: Mark Rutte}
    /// visits:
    ///   - {id: 2021-06-14-rutte, date: 2021-06-14, visitors: [mark-rutte], stops: [{country: BE}]}
    /// coverage:
    ///   - id: rutte-2021
    ///     records: [visit]
    ///     subject: {person: mark-rutte}
    ///     since: 2021-01-01
    ///     until: 2021-12-31
    ///     completeness: complete
    /// ```
    "empty-coverage", Warning, Check::All(check)
}

/// A record by its kind and identifier.
type Key<'d> = (Kind, &'d str);

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    // What could not be read may be what is missed.
    if !data.is_whole() {
        return;
    }
    let claims = claims(data);
    if claims.is_empty() {
        return;
    }
    let subjects: HashSet<Key<'_>> = claims.iter().map(|claim| claim.subject).collect();
    let held = Held::of(data, &subjects);
    for claim in &claims {
        for (index, covered) in claim.coverage.records.iter().enumerate() {
            if !held.refused.contains(covered) {
                claim.check(&held, index, *covered, findings);
            }
        }
    }
}

/// A coverage that claims to be complete.
struct Claim<'d> {
    entry: &'d Entry,
    coverage: &'d Coverage,
    subject: Key<'d>,
    days: Interval,
}

/// The claims of coverages whose subject is on record.
fn claims<'d>(data: &'d DataSet<'_>) -> Vec<Claim<'d>> {
    let mut all = Vec::new();
    for entry in data.of_kind(Kind::Coverage) {
        let Some(Record::Coverage(coverage)) = &entry.record else {
            continue;
        };
        let subject = match &coverage.subject {
            CoverageSubject::Person(id) => (Kind::Person, id.as_str()),
            CoverageSubject::Office(id) => (Kind::Office, id.as_str()),
            CoverageSubject::Organisation(id) => (Kind::Organisation, id.as_str()),
            CoverageSubject::Country(code) => (Kind::Country, code.as_str()),
        };
        let is_complete = coverage.completeness == Completeness::Complete;
        let is_reversed = coverage.until.is_surely_before(&coverage.since);
        // Of a subject that the schema refuses, nothing is known.
        let is_known = data.record(subject.0, subject.1).is_some();
        if is_complete && !is_reversed && is_known && data.is_named_by_its_id(entry) {
            all.push(Claim {
                entry,
                coverage,
                subject,
                days: Interval {
                    earliest: coverage.since.interval().earliest,
                    latest: coverage.until.interval().latest,
                },
            });
        }
    }
    all
}

impl Claim<'_> {
    fn check(&self, held: &Held<'_>, index: usize, covered: CoveredKind, findings: &mut Findings) {
        let all = held.by_subject.get(&(self.subject, covered));
        let all = all.map(Vec::as_slice).unwrap_or_default();
        if all.iter().any(|one| one.days.may_overlap(&self.days)) {
            return;
        }
        let name = covered.name().replace('-', " ");
        let (_, subject) = self.subject;
        let (since, until) = (self.coverage.since, self.coverage.until);
        let mut subject_of = findings.about(self.entry);
        let mut note = subject_of
            .at(
                &format!("/records/{index}"),
                format!("no {name} of `{subject}` from {since} to {until} is on record"),
            )
            .also("/completeness", "all of them are said to be");
        if let Some(other) = all.first() {
            note = note.also_in(other.entry, &other.pointer, "on record for other days");
        }
        note.help(format!(
            "write `completeness: partial`, take `{}` out, or add the records that are missing",
            covered.name()
        ));
    }
}

/// A record that concerns a subject.
struct Concerning<'d> {
    entry: &'d Entry,
    /// Where its days stand.
    pointer: String,
    days: Interval,
}

/// The records of covered kinds, by the subjects that they concern.
struct Held<'d> {
    by_subject: Index<(Key<'d>, CoveredKind), Vec<Concerning<'d>>>,
    /// The things of which the schema refuses a record, so that nobody knows whom it concerns.
    refused: HashSet<CoveredKind>,
}

impl<'d> Held<'d> {
    fn of(data: &'d DataSet<'_>, subjects: &HashSet<Key<'d>>) -> Held<'d> {
        let mut held = Held {
            by_subject: Index::default(),
            refused: HashSet::new(),
        };
        for entry in data.entries() {
            let things = things(entry.kind);
            let Some(record) = &entry.record else {
                held.refused.extend(things);
                continue;
            };
            if let Record::Person(person) = record {
                for holding in data.tenures_by(person.id.as_str()) {
                    let mut keys = Keys::new(data);
                    keys.add(Kind::Person, person.id.as_str());
                    keys.add(Kind::Office, holding.tenure.office.as_str());
                    let days = holding.lasting().extent();
                    held.add(
                        subjects,
                        &keys,
                        CoveredKind::Tenure,
                        entry,
                        holding.pointer(),
                        days,
                    );
                }
                continue;
            }
            let Some((pointer, days)) = days(record) else {
                continue;
            };
            let keys = concerned(data, entry, record, &days);
            for &thing in things {
                // The meetings within a visit have no record of their own.
                let has_none = thing == CoveredKind::Meeting
                    && matches!(record, Record::Visit(visit) if visit.meetings.is_empty());
                if !has_none {
                    held.add(subjects, &keys, thing, entry, pointer.to_owned(), days);
                }
            }
        }
        held
    }

    fn add(
        &mut self,
        subjects: &HashSet<Key<'d>>,
        keys: &Keys<'d, '_>,
        thing: CoveredKind,
        entry: &'d Entry,
        pointer: String,
        days: Interval,
    ) {
        for key in keys.all.intersection(subjects) {
            let all = self.by_subject.entry((*key, thing)).or_default();
            all.push(Concerning {
                entry,
                pointer: pointer.clone(),
                days,
            });
        }
    }
}

/// The things of which a record of a kind tells.
fn things(kind: Kind) -> &'static [CoveredKind] {
    match kind {
        Kind::Visit => &[CoveredKind::Visit, CoveredKind::Meeting],
        Kind::Meeting => &[CoveredKind::Meeting],
        Kind::MinisterialMeeting => &[CoveredKind::MinisterialMeeting],
        Kind::Deployment => &[CoveredKind::Deployment],
        Kind::Statement => &[CoveredKind::Statement],
        Kind::Person => &[CoveredKind::Tenure],
        _ => &[],
    }
}

/// The days of a record of a covered kind, and where they stand.
fn days(record: &Record) -> Option<(&'static str, Interval)> {
    match record {
        Record::Visit(visit) => Some(("/date", visit.date.extent())),
        Record::Meeting(meeting) => Some(("/date", meeting.date.extent())),
        Record::MinisterialMeeting(meeting) => Some(("/date", meeting.date.extent())),
        Record::Statement(statement) => Some(("/date", statement.date.extent())),
        Record::Deployment(deployment) => {
            let (since, until) = (deployment.since, deployment.until);
            let pointer = match (since, until) {
                (Some(_), _) => "/since",
                (None, Some(_)) => "/until",
                (None, None) => "",
            };
            Some((pointer, Lasting { since, until }.extent()))
        }
        _ => None,
    }
}

/// Whom a record concerns: whatever it names, and for whom those who take part act.
fn concerned<'d, 's>(
    data: &'d DataSet<'s>,
    entry: &'d Entry,
    record: &Record,
    days: &Interval,
) -> Keys<'d, 's> {
    let mut keys = Keys::new(data);
    let root = data.node(entry);
    for placed in &data.places(entry).references {
        let step = placed.step(root);
        if let Some(kind) = step.refers_to {
            keys.add(kind, step.node.text());
        }
    }
    for participation in participations(record) {
        if let Some(person) = &participation.participant.person {
            for holding in data.tenures_by(person.as_str()) {
                if holding.may_cover(days, days) {
                    keys.add(Kind::Office, holding.tenure.office.as_str());
                }
            }
        }
    }
    keys
}

/// Records, and those to which they belong: an office to its country or organisation, an
/// organisation to those above it and to its country, a place to the countries in which it
/// lies or lay, a territory to its sovereign.
struct Keys<'d, 's> {
    data: &'d DataSet<'s>,
    all: HashSet<Key<'d>>,
}

impl<'d, 's> Keys<'d, 's> {
    fn new(data: &'d DataSet<'s>) -> Self {
        Keys {
            data,
            all: HashSet::new(),
        }
    }

    fn add(&mut self, kind: Kind, id: &'d str) {
        let mut pending = vec![(kind, id)];
        while let Some((kind, id)) = pending.pop() {
            if !self.all.insert((kind, id)) {
                continue;
            }
            match self.data.record(kind, id) {
                Some(record) => above(record, &mut pending),
                // By an identifier of another time, or by its name.
                None => {
                    let meant = self.data.meant(kind, id);
                    pending.extend(meant.iter().filter_map(|entry| {
                        let id = entry.id.as_deref()?;
                        entry.record.as_ref().map(|_| (kind, id))
                    }));
                }
            }
        }
    }
}

/// To what a record belongs.
fn above<'d>(record: &'d Record, pending: &mut Vec<Key<'d>>) {
    match record {
        Record::Office(office) => {
            let country = office.country.iter();
            pending.extend(country.map(|code| (Kind::Country, code.as_str())));
            let organisation = office.organisation.iter();
            pending.extend(organisation.map(|id| (Kind::Organisation, id.as_str())));
        }
        Record::Organisation(organisation) => {
            let Organisation {
                parent, country, ..
            } = &**organisation;
            pending.extend(parent.iter().map(|id| (Kind::Organisation, id.as_str())));
            pending.extend(country.iter().map(|code| (Kind::Country, code.as_str())));
        }
        Record::Place(place) => {
            let changing = place.countries.iter().map(|lay| &lay.country);
            let countries = place.country.iter().chain(changing);
            pending.extend(countries.map(|code| (Kind::Country, code.as_str())));
            pending.extend(place.within.iter().map(|id| (Kind::Place, id.as_str())));
        }
        Record::Country(country) => {
            let sovereigns = country
                .exists
                .iter()
                .filter_map(|time| time.sovereign.as_ref());
            pending.extend(sovereigns.map(|code| (Kind::Country, code.as_str())));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    const RECORDS: &str = "\
countries:
  - {id: NL, name: Netherlands}
  - {id: LV, name: Latvia}
  - {id: DK, name: Denmark}
  - {id: GL, name: Greenland, exists: [{status: dependent-territory, sovereign: DK}]}
organisations:
  - {id: nato, name: NATO, kind: alliance, parent: ring}
  - {id: ring, name: Ring, kind: other, parent: nato}
  - {id: council, name: Council, kind: decision-making-body, parent: nato}
  - {id: nl-ministry, name: Ministry, kind: ministry, country: NL}
offices:
  - {id: nl-premier, name: Prime Minister, country: NL, portfolio: [head-of-government]}
  - {id: nl-minister, name: Minister, organisation: nl-ministry, portfolio: [minister]}
places:
  - {id: riga, name: Riga, kind: city, country: LV}
  - {id: castle, name: Castle, kind: venue, within: riga}
  - {id: nuuk, name: Nuuk, kind: city, country: GL}
persons:
  - {id: rutte, name: Mark Rutte, previous_ids: [m-rutte], tenures: [{office: nl-premier, since: 2010-10-14, until: 2024-07-02}]}
  - {id: bruins, name: Hanke Bruins, tenures: [{office: nl-minister, since: 2022-01-10, until: 2023-09-05}]}
  - {id: nobody, name: Nobody}
";

    fn claim(records: &str, subject: &str) -> String {
        format!(
            "coverage:\n  - id: c\n    records: [{records}]\n    subject: {{{subject}}}\n    since: 2022-01-01\n    until: 2022-12-31\n    completeness: complete\n"
        )
    }

    fn found(events: &str, records: &str, subject: &str) -> String {
        lint(
            &RULE,
            &format!("{RECORDS}{events}{}", claim(records, subject)),
        )
    }

    fn visit(date: &str, rest: &str) -> String {
        format!("visits:\n  - {{id: v, date: {date}, {rest}}}\n")
    }

    const OF_RUTTE: &str = "visitors: [rutte], stops: [{place: castle}]";

    #[test]
    fn shows_the_claim_and_the_records_of_other_days() {
        let events = visit("2021-06-14", OF_RUTTE);
        insta::assert_snapshot!(found(&events, "visit", "person: rutte"), @"
        26:15 warning[empty-coverage]: no visit of `rutte` from 2022-01-01 to 2022-12-31 is on record
          30:19 all of them are said to be
          23:19 on record for other days
          help: write `completeness: partial`, take `visit` out, or add the records that are missing
        ");
        let two = found("", "visit, meeting", "person: rutte");
        assert_eq!(two.matches("empty-coverage").count(), 2, "{two}");
        assert!(!two.contains("for other days"), "{two}");
    }

    #[test]
    fn the_days_of_the_claim_decide() {
        for (date, is_found) in [
            ("2021-12-31", true),
            ("2021-12-31/2022-01-01", false),
            ("2022-01-01", false),
            ("2022-12-31", false),
            ("2023-01-01", true),
            ("2022", false),
            ("2022-XX", false),
            ("2021-12-31?", false),
        ] {
            let found = found(&visit(date, OF_RUTTE), "visit", "person: rutte");
            assert_eq!(!found.is_empty(), is_found, "{date}: {found}");
        }
    }

    #[test]
    fn only_complete_claims_claim_anything() {
        let yaml = format!("{RECORDS}{}", claim("visit", "person: rutte"));
        assert_ne!(lint(&RULE, &yaml), "");
        for (from, to) in [
            ("completeness: complete", "completeness: partial"),
            ("completeness: complete", "completeness: sampled"),
            ("until: 2022-12-31", "until: 2021-12-31"),
            ("person: rutte", "person: unknown"),
        ] {
            assert_eq!(lint(&RULE, &yaml.replace(from, to)), "", "{to}");
        }
        let twice = format!(
            "{yaml}{}",
            claim("visit", "person: rutte").replace("coverage:\n", "")
        );
        let found = lint(&RULE, &twice);
        assert_eq!(found.matches("empty-coverage").count(), 1, "{found}");
    }

    #[test]
    fn whatever_a_record_names_counts() {
        let of_visit = visit("2022-06-14", OF_RUTTE);
        let to_nuuk = visit("2022-06-14", "visitors: [nobody], stops: [{place: nuuk}]");
        let with_meeting = visit(
            "2022-06-14",
            "visitors: [m-rutte], stops: [{country: LV}], meetings: [{title: Talks}]",
        );
        let council = "ministerial_meetings:\n  - {id: m, body: council, level: foreign-ministers, status: concluded, date: 2022-06-01, participants: [bruins]}\n";
        let talks =
            "meetings:\n  - {id: t, date: 2022-06-01, participants: [{office: nl-premier}]}\n";
        let unit = "deployments:\n  - {id: d, title: D, kind: brigade, host: LV, since: 2017}\n";
        let over = "deployments:\n  - {id: d, title: D, kind: brigade, host: LV, until: 2021}\n";
        let said = "statements:\n  - {id: s, kind: call, speaker: rutte, date: 2022-06-01, summary: S, topics: [x]}\n";
        for (events, thing, subject, is_found) in [
            (&*of_visit, "visit", "person: rutte", false),
            (&of_visit, "visit", "office: nl-premier", false),
            (&of_visit, "visit", "country: NL", false),
            (&of_visit, "visit", "country: LV", false),
            (&of_visit, "visit", "country: DK", true),
            (&of_visit, "visit", "organisation: nato", true),
            (&of_visit, "visit", "person: nobody", true),
            (&of_visit, "meeting", "person: rutte", true),
            (&of_visit, "ministerial-meeting", "person: rutte", true),
            (&to_nuuk, "visit", "country: DK", false),
            (&to_nuuk, "visit", "country: GL", false),
            (&with_meeting, "meeting", "person: rutte", false),
            (&with_meeting, "visit", "person: rutte", false),
            (
                council,
                "ministerial-meeting",
                "organisation: council",
                false,
            ),
            (council, "ministerial-meeting", "organisation: nato", false),
            (council, "ministerial-meeting", "country: NL", false),
            (council, "ministerial-meeting", "country: LV", true),
            (council, "meeting", "organisation: nato", true),
            (talks, "meeting", "office: nl-premier", false),
            (talks, "meeting", "country: NL", false),
            (talks, "visit", "country: NL", true),
            (unit, "deployment", "country: LV", false),
            (over, "deployment", "country: LV", true),
            (said, "statement", "person: rutte", false),
            (said, "statement", "person: bruins", true),
            ("", "tenure", "person: rutte", false),
            ("", "tenure", "office: nl-premier", false),
            ("", "tenure", "country: NL", false),
            ("", "tenure", "organisation: nl-ministry", false),
            ("", "tenure", "person: nobody", true),
            ("", "tenure", "country: LV", true),
        ] {
            let found = found(events, thing, subject);
            assert_eq!(
                !found.is_empty(),
                is_found,
                "{events}{thing} {subject}: {found}"
            );
        }
    }

    #[test]
    fn a_tenure_of_another_time_makes_nobody_act() {
        let early = visit(
            "2021-06-14/2022-01-09",
            "visitors: [bruins], stops: [{country: LV}]",
        );
        assert_ne!(found(&early, "visit", "office: nl-minister"), "");
        let later = early.replace("2022-01-09", "2022-01-10");
        assert_eq!(found(&later, "visit", "office: nl-minister"), "");
    }

    #[test]
    fn is_silent_where_a_record_was_refused() {
        let refused = "visits:\n  - {id: v, date: nonsense, visitors: [rutte]}\n";
        assert_eq!(found(refused, "visit", "person: rutte"), "");
        assert_ne!(found(refused, "statement", "person: rutte"), "");
    }
}
