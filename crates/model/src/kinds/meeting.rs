//! Meetings: records of their own, and those that belong to one visit.

use super::{Participant, Status};
use crate::values::*;

/// Declares a meeting by adding the fields that every meeting has, wherever it stands.
macro_rules! meeting {
    (
        $shape:ident! { $($head:tt)* }
        required { $($required:tt)* }
        optional { $($optional:tt)* }
    ) => {
        meeting! {
            @$shape { $($head)* }
            { $($required)* }
            {
                /// A title, where the meeting is known by one.
                pub title: Option<Text>,
                /// What kind of meeting it is. Absent: the source does not say.
                pub kind: Option<MeetingKind>,
                /// By which means the participants meet.
                #[serde(default)]
                pub medium: Medium,
                $($optional)*
                /// The day of the week of `date`, as the source prints it.
                pub weekday: Option<Weekdays>,
                /// The country in which it takes place.
                pub country: Option<CountryCode>,
                /// The place at which it takes place.
                pub place: Option<PlaceId>,
                /// The body that meets.
                pub body: Option<OrganisationId>,
                /// Who receives the others.
                pub hosts: Vec<Participant>,
                /// Who takes part.
                pub participants: Vec<Participant>,
                /// Whether all who take part are listed.
                pub participants_complete: bool,
                /// How many take part.
                pub attendance: Option<Count>,
                /// What is spoken about.
                pub topics: Vec<TopicId>,
                /// The deployment that is visited or spoken about.
                pub deployment: Option<DeploymentId>,
                /// The documents that came of it.
                pub outcomes: Vec<DocumentRef>,
                /// The days for which it was planned before it was postponed.
                pub previous_date: Option<Span>,
            }
        }
    };
    (@event_record { $($head:tt)* } { $($required:tt)* } { $($optional:tt)* }) => {
        event_record! {
            $($head)*
            required { $($required)* }
            optional { $($optional)* }
        }
    };
    (@mapping { $(#[$meta:meta])* pub struct $Name:ident; } { } { $($optional:tt)* }) => {
        mapping! {
            $(#[$meta])*
            pub struct $Name {
                $($optional)*
                /// How far the meeting had come on the day `as_of`. By default as far as the
                /// visit.
                pub status: Option<Status>,
                /// The day on which the status held. By default that of the visit.
                pub as_of: Option<FullDate>,
                /// Text of an imported row, word for word.
                pub remarks: Option<Prose>,
                /// Where this comes from, if not from the sources of the visit.
                pub sources: Vec<Citation>,
                /// The identifiers of the meeting in other data sets, by the data set's key.
                pub ids: ExternalIds,
                /// What the sources leave open, one matter a text.
                pub open: Vec<Text>,
                /// Fields of which other sources say something else. The field itself holds
                /// the value preferred.
                pub disputed: Vec<Dispute>,
                /// Notes of the keepers of the data.
                pub notes: Option<Prose>,
                /// A project's own fields, by namespace.
                pub ext: Ext,
            }
        }
    };
}

meeting! {
    event_record! {
        /// A meeting that stands by itself, such as a summit that several visits attend.
        pub struct Meeting(MeetingTag, MeetingId);
    }
    required {
        /// The days of the meeting.
        pub date: Span,
    }
    optional {}
}

meeting! {
    mapping! {
        /// A meeting within a visit. It belongs to a stop by country, place and date; one
        /// that names none of these is somewhere in the visit. One that names nobody of the
        /// visiting party is attended by all visitors of its stop.
        pub struct VisitMeeting;
    }
    required {}
    optional {
        /// The days of the meeting. By default those of its stop.
        pub date: Option<Span>,
    }
}

enumeration! {
    /// What kind of meeting it is.
    pub enum MeetingKind {
        /// Talks between two sides.
        BilateralTalks = "bilateral-talks",
        /// Talks between three sides or more.
        MultilateralTalks = "multilateral-talks",
        /// A summit of heads of state or government.
        Summit = "summit",
        /// A session of a council.
        CouncilSession = "council-session",
        /// A conference.
        Conference = "conference",
        /// A courtesy call.
        CourtesyCall = "courtesy-call",
        /// An audience.
        Audience = "audience",
        /// A briefing: some inform the others.
        Briefing = "briefing",
        /// A working breakfast, lunch or dinner.
        WorkingMeal = "working-meal",
        /// A press conference.
        PressConference = "press-conference",
        /// An address to an audience.
        Address = "address",
        /// A ceremony.
        Ceremony = "ceremony",
        /// The signing of a document.
        Signing = "signing",
        /// A funeral.
        Funeral = "funeral",
        /// A visit to troops.
        TroopVisit = "troop-visit",
        /// A visit to a site.
        SiteVisit = "site-visit",
        /// Consultations.
        Consultation = "consultation",
        /// Another kind of meeting.
        Other = "other",
    }
}

enumeration! {
    /// By which means people meet.
    pub enum Medium {
        /// All in one place.
        InPerson = "in-person",
        /// By telephone.
        Phone = "phone",
        /// By video.
        Video = "video",
        /// Some in one place, others by video or telephone.
        Hybrid = "hybrid",
    }
    default InPerson;
}
