use chancery_model::{CountryCode, Medium, Participant, ParticipationMode, PlaceId, Record, Span};
use chancery_source::Change;

use crate::geography::countries_on;
use crate::participation::date_of_meeting;
use crate::rule::declare_rule;
use crate::{Check, DataSet, Entry, Subject};

declare_rule! {
    /// # What it finds
    /// A meeting by telephone or video that has a place.
    ///
    /// A hybrid meeting has one. A country beside a call says where the visitor was at the
    /// time, and is no venue.
    ///
    /// # Why it matters
    /// Whoever draws meetings on a map, or asks who came to a town, takes the call for a
    /// journey. Mostly a meeting was moved to the screen and its venue stayed behind.
    ///
    /// # Example
    /// ```yaml bad
    /// meetings:
    ///   - id: 2022-01-07-stoltenberg-niinisto
    ///     kind: bilateral-talks
    ///     medium: phone
    ///     date: 2022-01-07
    ///     place: helsinki
    ///     participants: [jens-stoltenberg, sauli-niinisto]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// meetings:
    ///   - id: 2022-01-07-stoltenberg-niinisto
    ///     kind: bilateral-talks
    ///     medium: phone
    ///     date: 2022-01-07
    ///     participants: [jens-stoltenberg, sauli-niinisto]
    /// ```
    "medium-place-conflict", Warning, Check::Against(check)
}

fn check(data: &DataSet<'_>, entry: &Entry, subject: &mut Subject<'_>) {
    match &entry.record {
        Some(Record::Meeting(meeting)) => {
            let call = Call {
                base: String::new(),
                medium: meeting.medium,
                place: meeting.place.as_ref(),
                is_mixed: is_mixed(&meeting.hosts, meeting.participants.iter()),
                country: None,
            };
            call.check(subject);
        }
        Some(Record::MinisterialMeeting(meeting)) => {
            let all = meeting.participants.iter().chain(&meeting.chair);
            let call = Call {
                base: String::new(),
                medium: meeting.medium,
                place: meeting.place.as_ref(),
                is_mixed: is_mixed(&meeting.hosts, all),
                country: None,
            };
            call.check(subject);
        }
        Some(Record::Visit(visit)) => {
            for (index, meeting) in visit.meetings.iter().enumerate() {
                let place = meeting.place.as_ref();
                let place_alone = place.filter(|_| meeting.country.is_none());
                let date = date_of_meeting(visit, meeting);
                let call = Call {
                    base: format!("/meetings/{index}"),
                    medium: meeting.medium,
                    place,
                    is_mixed: is_mixed(&meeting.hosts, meeting.participants.iter()),
                    country: place_alone.and_then(|place| country_of(data, place, date)),
                };
                call.check(subject);
            }
        }
        _ => {}
    }
}

/// Whether some are said to sit together while others are elsewhere.
fn is_mixed<'p>(
    hosts: &[Participant],
    participants: impl Iterator<Item = &'p Participant>,
) -> bool {
    let (remote, present): (Vec<_>, Vec<_>) =
        participants.partition(|participant| participant.mode == ParticipationMode::Remote);
    !hosts.is_empty() || !remote.is_empty() && !present.is_empty()
}

/// The one country in which a place lay.
fn country_of<'d>(data: &'d DataSet<'_>, place: &PlaceId, date: &Span) -> Option<&'d CountryCode> {
    match *countries_on(data, place.as_str(), &date.start(), &date.end()) {
        [country] => Some(country),
        _ => None,
    }
}

/// A meeting, as far as it says by which means people met, and where.
struct Call<'d> {
    base: String,
    medium: Medium,
    place: Option<&'d PlaceId>,
    /// Whether some are said to have met in one place.
    is_mixed: bool,
    /// What a meeting within a visit is tied to its stop by, once its place is gone.
    country: Option<&'d CountryCode>,
}

impl Call<'_> {
    fn check(&self, subject: &mut Subject<'_>) {
        let what = match self.medium {
            Medium::Phone => "by telephone",
            Medium::Video => "by video",
            Medium::InPerson | Medium::Hybrid => return,
        };
        let Some(place) = self.place else {
            return;
        };
        let (medium, pointer) = (
            format!("{}/medium", self.base),
            format!("{}/place", self.base),
        );
        let note = subject
            .at(
                &pointer,
                format!("the meeting was {what}, and has the place `{place}`"),
            )
            .also(&medium, "by which means");
        if self.is_mixed {
            let text = Medium::Hybrid.name().to_owned();
            let pointer = medium;
            note.help("write `medium: hybrid` if some met there, or take the place out")
                .suggest([Change::SetText { pointer, text }]);
        } else if let Some(country) = self.country {
            let text = country.to_string();
            note.help(format!(
                "write `country: {country}` in its stead, or `medium: hybrid` if some met there"
            ))
            .suggest([
                Change::SetText {
                    pointer: pointer.clone(),
                    text,
                },
                Change::RenameKey {
                    pointer,
                    key: "country".to_owned(),
                },
            ]);
        } else {
            note.help("take the place out, or write `medium: hybrid` if some met there")
                .suggest([Change::Remove { pointer }]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::testing::{lint, mended};

    fn meeting(rest: &str) -> String {
        format!("meetings:\n  - id: a\n    date: 2022-01-07 # Friday\n    {rest}\n")
    }

    #[test]
    fn shows_both() {
        insta::assert_snapshot!(lint(&RULE, &meeting("medium: phone\n    place: helsinki")), @"
        5:12 warning[medium-place-conflict]: the meeting was by telephone, and has the place `helsinki`
          4:13 by which means
          help: take the place out, or write `medium: hybrid` if some met there
        ");
        let video = lint(&RULE, &meeting("medium: video\n    place: helsinki"));
        assert!(video.contains("was by video"), "{video}");
    }

    #[test]
    fn is_silent_without_a_venue_or_with_somebody_in_it() {
        for rest in [
            "place: helsinki",
            "medium: in-person\n    place: helsinki",
            "medium: hybrid\n    place: helsinki",
            "medium: phone",
            "medium: video\n    country: FI",
        ] {
            assert_eq!(lint(&RULE, &meeting(rest)), "", "{rest}");
        }
    }

    #[test]
    fn takes_the_venue_out() {
        let yaml = meeting("medium: phone\n    place: helsinki\n    participants: [x, y]");
        let clean = yaml.replace("    place: helsinki\n", "");
        assert_eq!(mended(&RULE, &yaml), clean);
        assert_eq!(lint(&RULE, &clean), "");
    }

    #[test]
    fn is_hybrid_where_some_are_said_to_have_met_there() {
        for (people, is_hybrid) in [
            ("participants: [{person: x, mode: remote}, y]", true),
            ("hosts: [x]", true),
            ("participants: [{person: x, mode: remote}]", false),
            ("participants: [x, y]", false),
        ] {
            let yaml = meeting(&format!("medium: video\n    place: helsinki\n    {people}"));
            let clean = mended(&RULE, &yaml);
            assert_eq!(
                clean == yaml.replace("video", "hybrid"),
                is_hybrid,
                "{clean}"
            );
            assert_eq!(clean.contains("helsinki"), is_hybrid, "{clean}");
            assert_eq!(lint(&RULE, &clean), "");
        }
    }

    #[test]
    fn looks_at_ministerial_meetings_as_well() {
        let yaml = "\
ministerial_meetings:
  - id: a
    body: council
    level: foreign-ministers
    status: concluded
    date: 2021-06-01
    medium: video
    place: brussels
    chair: {person: x, mode: remote}
    participants: [y]
";
        let clean = yaml.replace("video", "hybrid");
        assert_eq!(mended(&RULE, yaml), clean);
        assert_eq!(lint(&RULE, &clean), "");
    }

    #[test]
    fn keeps_a_meeting_within_a_visit_at_its_stop() {
        let visit = |place: &str| {
            format!(
                "\
places:
  - {{id: washington, name: Washington, kind: city, country: US}}
  - {{id: strasbourg, name: Strasbourg, kind: city, countries: [{{country: FR}}, {{country: DE}}]}}
visits:
  - id: a
    date: 2021-10-04
    stops: [{{country: US}}]
    meetings:
      - kind: bilateral-talks
        medium: phone
        {place} # by day
"
            )
        };
        let found = lint(&RULE, &visit("place: washington"));
        insta::assert_snapshot!(found, @"
        11:16 warning[medium-place-conflict]: the meeting was by telephone, and has the place `washington`
          10:17 by which means
          help: write `country: US` in its stead, or `medium: hybrid` if some met there
        ");
        assert_eq!(
            mended(&RULE, &visit("place: washington")),
            visit("country: US")
        );
        for place in ["strasbourg", "nowhere"] {
            let found = lint(&RULE, &visit(&format!("place: {place}")));
            assert!(found.contains("help: take the place out"), "{found}");
        }
        let both = visit("country: US\n        place: washington");
        assert!(lint(&RULE, &both).contains("help: take the place out"));
        assert_eq!(lint(&RULE, &visit("country: US")), "");
    }
}
