//! Visits and their stops.

use super::{Participant, VisitMeeting};
use crate::values::*;

event_record! {
    /// A visit of one or more persons to one or more countries. A visit whose visitors act for
    /// two sides or more is a joint one.
    pub struct Visit(VisitTag, VisitId);
    required {
        /// The days of the visit.
        pub date: Span,
        /// Who visits; at least one.
        pub visitors: OneOrMore<Participant>,
    }
    optional {
        /// A title, where the visit is known by one.
        pub title: Option<Text>,
        /// The rank of the visit as the source states it. Absent: not stated.
        pub rank: Option<Rank>,
        /// The day of the week of `date`, as the source prints it.
        pub weekday: Option<Weekdays>,
        /// Who travels along.
        pub accompanying: Vec<Participant>,
        /// The person whose visit this one goes along with.
        pub accompanies: Option<PersonId>,
        /// What the visit is for.
        pub purpose: Option<Prose>,
        /// What is spoken about.
        pub topics: Vec<TopicId>,
        /// Where the visit leads to, in the order of time.
        pub stops: Vec<Stop>,
        /// The meetings that belong to the visit alone.
        pub meetings: Vec<VisitMeeting>,
        /// The days for which the visit was planned before it was postponed.
        pub previous_date: Option<Span>,
        /// What came of it.
        pub outcomes: Vec<Ref>,
    }
}

enumeration! {
    /// The rank of a visit in protocol.
    pub enum Rank {
        /// A state visit: of a head of state to another, with full honours.
        State = "state",
        /// An official visit.
        Official = "official",
        /// An official working visit.
        OfficialWorking = "official-working",
        /// A working visit.
        Working = "working",
        /// A private visit.
        Private = "private",
        /// An informal visit.
        Informal = "informal",
        /// An unofficial visit.
        Unofficial = "unofficial",
        /// A courtesy visit.
        Courtesy = "courtesy",
        /// A goodwill visit.
        Goodwill = "goodwill",
        /// A pastoral visit, of a head of a church.
        Pastoral = "pastoral",
        /// A visit as a guest of the government.
        GuestOfGovernment = "guest-of-government",
    }
}

mapping! {
    /// A stop of a visit: one stay in one country.
    pub struct Stop {
        /// The country. A territory that has a code of its own bears that code. Left out only
        /// where the place lies in none.
        pub country: Option<CountryCode>,
        /// The place of the stop, where there is one.
        pub place: Option<PlaceId>,
        /// The places, where there are several; instead of `place`.
        pub places: Vec<PlaceId>,
        /// The days of the programme. By default those of the visit, where this is its only
        /// stop; where there are more, some day within the visit.
        pub date: Option<Span>,
        /// The day of the week of `date`, as the source prints it.
        pub weekday: Option<Weekdays>,
        /// The days in the country, where the visitor was there for longer than the programme.
        pub stay: Option<Span>,
        /// What the stop is.
        #[serde(default)]
        pub kind: StopKind,
        /// The rank of this stop, where it differs from that of the visit.
        pub rank: Option<Rank>,
        /// Those of the visitors who made this stop. By default all.
        pub visitors: Vec<PersonId>,
        /// The person whom the visitors went along with on this stop alone.
        pub accompanies: Option<PersonId>,
        /// Who received the visitors.
        pub hosts: Vec<Participant>,
        /// The meetings with a record of their own that the visitors attended.
        pub attends: Vec<MeetingRef>,
        /// The deployment visited.
        pub deployment: Option<DeploymentId>,
        /// The stop as the source prints it.
        pub as_printed: Option<Text>,
        /// The identifiers of the stop in other data sets, by the data set's key.
        pub ids: ExternalIds,
        /// Text of an imported row, word for word.
        pub remarks: Option<Prose>,
        /// Where this comes from, if not from the sources of the record.
        pub sources: Vec<Citation>,
    }
}

enumeration! {
    /// What a stop is.
    pub enum StopKind {
        /// A stop with a programme.
        Visit = "visit",
        /// A stop on the way.
        Transit = "transit",
        /// A private stop.
        Private = "private",
        /// A stop at troops.
        TroopVisit = "troop-visit",
    }
    default Visit;
}
