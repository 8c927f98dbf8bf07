use std::collections::HashMap;

use chancery_model::{
    CountryCode, Deployment, DeploymentId, Interval, Kind, Medium, MeetingKind, Record, Visit,
};

use crate::at_a_time::lasting_of;
use crate::journeys::{
    countries_stated, days_within, may_share_ground, presence, stop_countries, stop_date_pointer,
    takes_place,
};
use crate::meeting_stops::{has_a_stop, meeting_countries};
use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, DataSet, Entry, Findings, Subject};

declare_rule! {
    /// # What it finds
    /// A visit to a deployment that is in another country, that had ended by then, or that had
    /// not begun.
    ///
    /// Countries are compared, not places: units leave their base to exercise. A unit at sea
    /// or in the air is found in any port. A meeting that only speaks of a deployment is no
    /// visit to it.
    ///
    /// # Why it matters
    /// The four battlegroups differ by one word of their identifiers. The wrong one gives a
    /// minister soldiers to meet who were hundreds of kilometres away.
    ///
    /// # Example
    /// ```yaml bad
    /// countries:
    ///   - {id: LT, name: Lithuania}
    ///   - {id: LV, name: Latvia}
    /// deployments:
    ///   - {id: nato-battlegroup-lithuania, title: In Lithuania, kind: battlegroup, host: LT}
    /// visits:
    ///   - id: 2021-11-29-adazi
    ///     date: 2021-11-29
    ///     stops:
    ///       - country: LV
    ///         kind: troop-visit
    ///         deployment: nato-battlegroup-lithuania
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// countries:
    ///   - {id: LT, name: Lithuania}
    ///   - {id: LV, name: Latvia}
    /// deployments:
    ///   - {id: nato-battlegroup-latvia, title: In Latvia, kind: battlegroup, host: LV}
    /// visits:
    ///   - id: 2021-11-29-adazi
    ///     date: 2021-11-29
    ///     stops:
    ///       - country: LV
    ///         kind: troop-visit
    ///         deployment: nato-battlegroup-latvia
    /// ```
    "troop-visit-mismatch", Warning, Check::All(check)
}

fn check(data: &DataSet<'_>, findings: &mut Findings) {
    let mut by_host: HashMap<&CountryCode, Vec<&Deployment>> = HashMap::new();
    for entry in data.of_kind(Kind::Deployment) {
        if let Some(Record::Deployment(deployment)) = &entry.record
            && let Some(host) = &deployment.host
            && data.is_named_by_its_id(entry)
        {
            by_host.entry(host).or_default().push(deployment);
        }
    }
    for entry in data.entries() {
        let mut subject = findings.about(entry);
        for seen in all_seen(data, entry) {
            seen.check(data, &by_host, &mut subject);
        }
    }
}

/// Where and when a record says that somebody was with a deployment.
struct Seen<'d> {
    deployment: &'d DeploymentId,
    /// The JSON pointer of the stop or the meeting.
    base: String,
    /// What it is, for a message.
    what: &'static str,
    days: Interval,
    days_shown: String,
    days_pointer: String,
    /// The countries in which it may have been, with the pointer that says so; none where
    /// that is not known.
    countries: Vec<&'d CountryCode>,
    country_pointer: Option<String>,
}

fn all_seen<'d>(data: &'d DataSet<'_>, entry: &'d Entry) -> Vec<Seen<'d>> {
    match &entry.record {
        Some(Record::Visit(visit)) if takes_place(visit.status) && !visit.date.is_reversed() => {
            let mut all = at_stops(data, visit);
            all.extend(at_meetings(data, visit));
            all
        }
        Some(Record::Meeting(meeting)) => {
            let Some(deployment) = meeting.deployment.as_ref() else {
                return Vec::new();
            };
            if !takes_place(meeting.status)
                || !is_visit(meeting.kind)
                || !matches!(meeting.medium, Medium::InPerson | Medium::Hybrid)
                || meeting.date.is_reversed()
            {
                return Vec::new();
            }
            let country = meeting.country.as_ref();
            vec![Seen {
                deployment,
                base: String::new(),
                what: "meeting",
                days: meeting.date.extent(),
                days_shown: meeting.date.to_string(),
                days_pointer: "/date".to_owned(),
                countries: countries_stated(data, country, meeting.place.iter()),
                country_pointer: where_said("", country.is_some(), meeting.place.is_some(), false),
            }]
        }
        _ => Vec::new(),
    }
}

/// Whether a meeting of this kind is one with the deployment that it names, not about it.
fn is_visit(kind: Option<MeetingKind>) -> bool {
    matches!(kind, Some(MeetingKind::TroopVisit | MeetingKind::SiteVisit))
}

fn where_said(base: &str, country: bool, place: bool, places: bool) -> Option<String> {
    let fields = [("country", country), ("place", place), ("places", places)];
    let (field, _) = fields.into_iter().find(|(_, is_there)| *is_there)?;
    Some(format!("{base}/{field}"))
}

fn at_stops<'d>(data: &'d DataSet<'_>, visit: &'d Visit) -> Vec<Seen<'d>> {
    let stops = visit.stops.iter().enumerate();
    stops
        .filter(|(_, stop)| !days_within(visit, stop).is_reversed())
        .filter_map(|(index, stop)| {
            let base = format!("/stops/{index}");
            Some(Seen {
                deployment: stop.deployment.as_ref()?,
                what: "stop",
                days: presence(visit, stop),
                days_shown: days_within(visit, stop).to_string(),
                days_pointer: stop_date_pointer(visit, index),
                countries: stop_countries(data, stop),
                country_pointer: where_said(
                    &base,
                    stop.country.is_some(),
                    stop.place.is_some(),
                    !stop.places.is_empty(),
                ),
                base,
            })
        })
        .collect()
}

/// The meetings with deployments at which no stop of the visit was: those are told there.
fn at_meetings<'d>(data: &'d DataSet<'_>, visit: &'d Visit) -> Vec<Seen<'d>> {
    let mut all = Vec::new();
    for (index, meeting) in visit.meetings.iter().enumerate() {
        let Some(deployment) = &meeting.deployment else {
            continue;
        };
        let is_told = || {
            let mut stops = visit.stops.iter();
            stops.any(|stop| stop.deployment.as_ref() == Some(deployment))
        };
        if !has_a_stop(visit, meeting) || !is_visit(meeting.kind) || is_told() {
            continue;
        }
        let base = format!("/meetings/{index}");
        let date = match (&meeting.date, visit.stops.as_slice()) {
            (Some(date), _) => date,
            (None, [stop]) => days_within(visit, stop),
            (None, _) => &visit.date,
        };
        if date.is_reversed() {
            continue;
        }
        let days_pointer = match (&meeting.date, visit.stops.len()) {
            (Some(_), _) => format!("{base}/date"),
            (None, 1) => stop_date_pointer(visit, 0),
            _ => "/date".to_owned(),
        };
        let (country, place) = (meeting.country.is_some(), meeting.place.is_some());
        let (countries, country_pointer) = match visit.stops.as_slice() {
            _ if country || place => (
                meeting_countries(data, meeting),
                where_said(&base, country, place, false),
            ),
            [stop] => (stop_countries(data, stop), Some("/stops/0".to_owned())),
            _ => (Vec::new(), None),
        };
        all.push(Seen {
            deployment,
            base,
            what: "meeting",
            days: date.extent(),
            days_shown: date.to_string(),
            days_pointer,
            countries,
            country_pointer,
        });
    }
    all
}

impl Seen<'_> {
    fn check(
        &self,
        data: &DataSet<'_>,
        by_host: &HashMap<&CountryCode, Vec<&Deployment>>,
        subject: &mut Subject<'_>,
    ) {
        let Some((entry, deployment)) = data.deployment(self.deployment.as_str()) else {
            return;
        };
        let pointer = format!("{}/deployment", self.base);
        let (id, what) = (self.deployment, self.what);
        let (since, until) = (deployment.since, deployment.until);
        let is_reversed = since
            .zip(until)
            .is_some_and(|(since, until)| until.is_surely_before(&since));

        if let Some(until) = until
            && !is_reversed
            && until.interval().is_surely_before(&self.days)
        {
            let message = format!(
                "`{id}` ended on {until}, before this {what} on {}",
                self.days_shown
            );
            subject
                .at(&pointer, message)
                .also(&self.days_pointer, format!("the days of the {what}"))
                .also_in(entry, "/until", "the last day of the deployment")
                .help(self.advice(by_host, "the days of one"));
        } else if let Some(since) = since
            && !is_reversed
            && self.days.is_surely_before(&since.interval())
        {
            let message = format!(
                "`{id}` began on {since}, after this {what} on {}",
                self.days_shown
            );
            subject
                .at(&pointer, message)
                .also(&self.days_pointer, format!("the days of the {what}"))
                .also_in(entry, "/since", "the first day of the deployment")
                .help(self.advice(by_host, "the days of one"));
        } else if deployment.area.is_none() {
            let there = countries_stated(data, deployment.host.as_ref(), deployment.place.iter());
            // Where host and place contradict each other, that is the fault, and told there.
            let at_place = countries_stated(data, None, deployment.place.iter());
            let share = |there: &[&CountryCode]| may_share_ground(data, &self.countries, there);
            if share(&there) || (!at_place.is_empty() && share(&at_place)) {
                return;
            }
            let message = format!(
                "`{id}` is in {}, and this {what} was in {}",
                choice(there.iter().map(|code| code.as_str())),
                choice(self.countries.iter().map(|code| code.as_str())),
            );
            let field = if deployment.host.is_some() {
                "/host"
            } else {
                "/place"
            };
            let mut note = subject.at(&pointer, message);
            if let Some(here) = &self.country_pointer {
                note = note.also(here, format!("where the {what} was"));
            }
            note.also_in(entry, field, "where the deployment is")
                .help(self.advice(by_host, "the country of one"));
        }
    }

    /// What to do: where one other deployment alone was there then, it may be meant.
    fn advice(&self, by_host: &HashMap<&CountryCode, Vec<&Deployment>>, wrong: &str) -> String {
        let mut there = self
            .countries
            .iter()
            .filter_map(|country| by_host.get(country))
            .flatten()
            .filter(|other| other.id != *self.deployment && was_there(other, &self.days));
        match (there.next(), there.next()) {
            (Some(other), None) => format!(
                "write `{}`, which was there then, or correct {wrong}",
                other.id
            ),
            _ => format!("name the deployment that was there then, or correct {wrong}"),
        }
    }
}

fn was_there(deployment: &Deployment, days: &Interval) -> bool {
    lasting_of(deployment).extent().may_overlap(days)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::lint;

    fn with(event: &str) -> String {
        lint(
            &RULE,
            &format!(
                "\
countries:
  - {{id: LT, name: Lithuania}}
  - {{id: LV, name: Latvia}}
  - {{id: DK, name: Denmark}}
  - {{id: GL, name: Greenland, exists: [{{status: dependent-territory, sovereign: DK}}]}}
places:
  - {{id: riga, name: Riga, kind: city, country: LV}}
  - {{id: adazi, name: Ādaži, kind: town, country: LV}}
  - {{id: baltic, name: Baltic Sea, kind: sea-area}}
deployments:
  - {{id: in-lv, title: A, kind: battlegroup, host: LV, place: adazi}}
  - {{id: in-lt, title: B, kind: battlegroup, host: LT, since: 2017-02-07, until: 2021-11-28}}
  - {{id: at-base, title: C, kind: battlegroup, place: adazi}}
  - {{id: at-sea, title: D, kind: naval-group, area: baltic, place: adazi}}
  - {{id: anywhere, title: E, kind: naval-group}}
  - {{id: in-xx, title: F, kind: brigade, host: XX}}
  - {{id: in-gl, title: G, kind: brigade, host: GL}}
  - {{id: muddled, title: I, kind: brigade, host: DK, place: adazi}}
  - {{id: turned, title: H, kind: brigade, host: LV, since: 2022, until: 2020}}
{event}"
            ),
        )
    }

    fn stop(date: &str, stop: &str) -> String {
        with(&format!(
            "visits:\n  - {{id: a, date: {date}, stops: [{{{stop}}}]}}\n"
        ))
    }

    fn meeting(date: &str, meeting: &str) -> String {
        with(&format!(
            "meetings:\n  - {{id: a, date: {date}, {meeting}}}\n"
        ))
    }

    #[test]
    fn shows_where_the_deployment_is() {
        insta::assert_snapshot!(stop("2021-11-28", "country: LT, deployment: in-lv"), @"
        21:65 warning[troop-visit-mismatch]: `in-lv` is in `LV`, and this stop was in `LT`
          21:49 where the stop was
          11:52 where the deployment is
          help: write `in-lt`, which was there then, or correct the country of one
        ");
        insta::assert_snapshot!(stop("2021-11-29", "place: adazi, deployment: in-lt"), @"
        21:66 warning[troop-visit-mismatch]: `in-lt` ended on 2021-11-28, before this stop on 2021-11-29
          21:19 the days of the stop
          12:82 the last day of the deployment
          help: write `in-lv`, which was there then, or correct the days of one
        ");
        insta::assert_snapshot!(meeting("2017-02-06", "kind: troop-visit, country: LT, deployment: in-lt"), @"
        21:75 warning[troop-visit-mismatch]: `in-lt` began on 2017-02-07, after this meeting on 2017-02-06
          21:19 the days of the meeting
          12:63 the first day of the deployment
          help: name the deployment that was there then, or correct the days of one
        ");
        insta::assert_snapshot!(stop("2021-11-28", "country: LT, deployment: at-base"), @"
        21:65 warning[troop-visit-mismatch]: `at-base` is in `LV`, and this stop was in `LT`
          21:49 where the stop was
          13:55 where the deployment is
          help: write `in-lt`, which was there then, or correct the country of one
        ");
    }

    #[test]
    fn days_decide() {
        let on = |date: &str| stop(date, "country: LT, deployment: in-lt");
        for date in [
            "2017-02-07",
            "2017-02-06/2017-02-07",
            "2017",
            "2021-11-28",
            "2021-11-28/2021-11-29",
            "2021-11-29?",
            "2021-11-30/2021-11-29",
        ] {
            assert_eq!(on(date), "", "{date}");
        }
        for date in ["2017-02-06", "2021-11-29", "2016", "2022"] {
            assert_ne!(on(date), "", "{date}");
        }
        let stay = "country: LT, deployment: in-lt, stay: 2021-11-28/2021-11-29";
        assert_eq!(stop("2021-11-29", stay), "");
    }

    #[test]
    fn is_silent_where_some_reading_fits() {
        for fields in [
            "country: LV, deployment: in-lv",
            "place: riga, deployment: in-lv",
            "places: [riga], deployment: at-base",
            "country: LT, deployment: at-sea",
            "country: LT, deployment: anywhere",
            "country: LT, deployment: in-xx",
            "country: XX, deployment: in-lv",
            "place: baltic, deployment: in-lv",
            "country: LT, deployment: nowhere",
            "country: DK, deployment: in-gl",
            "country: LV, deployment: turned",
            "country: DK, deployment: muddled",
            "country: LV, deployment: muddled",
            "country: LT",
        ] {
            assert_eq!(stop("2021-11-28", fields), "", "{fields}");
        }
        assert_ne!(stop("2021-11-28", "places: [riga], deployment: in-lt"), "");
        assert_ne!(stop("2021-11-28", "country: LT, deployment: turned"), "");
    }

    #[test]
    fn what_does_not_take_place_in_person_is_no_visit() {
        let elsewhere = |rest: &str| {
            meeting(
                "2021-11-28",
                &format!("country: LT, deployment: in-lv, {rest}"),
            )
        };
        for (rest, is_found) in [
            ("kind: troop-visit", true),
            ("kind: site-visit", true),
            ("kind: troop-visit, medium: hybrid", true),
            ("kind: troop-visit, status: planned", true),
            ("kind: troop-visit, medium: phone", false),
            ("kind: troop-visit, medium: video", false),
            ("kind: troop-visit, status: cancelled", false),
            ("kind: troop-visit, status: postponed", false),
            ("kind: consultation", false),
            ("kind: press-conference", false),
            ("title: A", false),
        ] {
            assert_eq!(!elsewhere(rest).is_empty(), is_found, "{rest}");
        }
        let cancelled = "visits:\n  - {id: a, date: 2021-11-28, status: cancelled, stops: [{country: LT, deployment: in-lv}]}\n";
        assert_eq!(with(cancelled), "");
        assert_eq!(
            meeting(
                "2021-11-30/2021-11-28",
                "kind: troop-visit, country: LT, deployment: in-lt"
            ),
            ""
        );
    }

    fn in_visit(stops: &str, meeting: &str) -> String {
        with(&format!(
            "visits:\n  - {{id: a, date: 2021-11-28/2021-11-30, stops: [{stops}], meetings: [{{kind: troop-visit, {meeting}}}]}}\n"
        ))
    }

    #[test]
    fn meetings_within_a_visit_are_where_they_or_their_stop_say() {
        insta::assert_snapshot!(in_visit("{country: LV, date: 2021-11-28}", "country: LT, deployment: in-lv"), @"
        21:140 warning[troop-visit-mismatch]: `in-lv` is in `LV`, and this meeting was in `LT`
          21:124 where the meeting was
          11:52 where the deployment is
          help: write `in-lt`, which was there then, or correct the country of one
        ");
        let two = "{country: LV, date: 2021-11-28}, {country: LT, date: 2021-11-30}";
        for (stops, meeting, is_found) in [
            ("{country: LT, date: 2021-11-28}", "deployment: in-lv", true),
            (
                "{country: LT, date: 2021-11-28}",
                "deployment: in-lt",
                false,
            ),
            ("{country: LT, date: 2021-11-29}", "deployment: in-lt", true),
            (
                "{country: LT, date: 2021-11-29}",
                "deployment: in-lt, date: 2021-11-28",
                false,
            ),
            ("{country: LT}", "deployment: in-lt, date: 2021-11-29", true),
            ("{country: LT}", "deployment: in-lv, medium: video", false),
            (
                "{country: LT}",
                "deployment: in-lt, date: 2021-11-30/2021-11-29",
                false,
            ),
            (two, "deployment: in-lv", false),
            (two, "deployment: in-lt, country: LT", false),
            (two, "deployment: in-lt, place: adazi", true),
        ] {
            let found = in_visit(stops, meeting);
            assert_eq!(!found.is_empty(), is_found, "{stops} {meeting} {found}");
        }
    }

    #[test]
    fn a_stop_and_its_meeting_are_one_fault() {
        let found = in_visit(
            "{country: LT, deployment: in-lv}",
            "country: LT, deployment: in-lv",
        );
        assert_eq!(found.matches("warning").count(), 1, "{found}");
        assert!(found.contains("this stop was"), "{found}");
    }
}
