//! Ministerial meetings: a body that meets at a level, in sessions.

use super::{Medium, Participant};
use crate::values::*;

event_record! {
    /// A meeting of a body at the level of ministers, of heads of state and government, or of
    /// those who stand in for them.
    pub struct MinisterialMeeting(MinisterialMeetingTag, MinisterialMeetingId);
    required {
        /// The body that meets.
        pub body: OrganisationId,
        /// At which level it meets.
        pub level: MinisterialLevel,
        /// The days of the meeting.
        pub date: Span,
    }
    optional {
        /// A title, where the meeting is known by one.
        pub title: Option<Text>,
        /// By which means the participants meet.
        #[serde(default)]
        pub medium: Medium,
        /// The day of the week of `date`, as the source prints it.
        pub weekday: Option<Weekdays>,
        /// The country in which it takes place.
        pub country: Option<CountryCode>,
        /// The place at which it takes place.
        pub place: Option<PlaceId>,
        /// Who receives the others.
        pub hosts: Vec<Participant>,
        /// Who presides.
        pub chair: Option<Participant>,
        /// Who takes part.
        pub participants: Vec<Participant>,
        /// Whether all who take part are listed.
        pub participants_complete: bool,
        /// How many take part.
        pub attendance: Option<Count>,
        /// What is spoken about.
        pub topics: Vec<TopicId>,
        /// The sessions of the meeting.
        pub sessions: Vec<Session>,
        /// The documents that came of it.
        pub outcomes: Vec<DocumentRef>,
        /// The days for which it was planned before it was postponed.
        pub previous_date: Option<Span>,
    }
}

enumeration! {
    /// At which level a body meets.
    pub enum MinisterialLevel {
        /// Heads of state and government.
        HeadsOfStateAndGovernment = "heads-of-state-and-government",
        /// Ministers of foreign affairs.
        ForeignMinisters = "foreign-ministers",
        /// Ministers of defence.
        DefenceMinisters = "defence-ministers",
        /// Ministers of finance.
        FinanceMinisters = "finance-ministers",
        /// Ministers of the interior.
        InteriorMinisters = "interior-ministers",
        /// Ministers of other matters.
        OtherMinisters = "other-ministers",
        /// Permanent representatives.
        PermanentRepresentatives = "permanent-representatives",
        /// Chiefs of defence.
        ChiefsOfDefence = "chiefs-of-defence",
    }
}

mapping! {
    /// A session of a ministerial meeting.
    pub struct Session {
        /// The title of the session.
        pub title: Option<Text>,
        /// The day of the session.
        pub date: Option<Span>,
        /// What is spoken about.
        pub topics: Vec<TopicId>,
        /// Who takes part beside the members: partners, invitees.
        pub participants: Vec<Participant>,
        /// The format in which the body meets, such as `NATO-Ukraine Commission`.
        pub format: Option<Text>,
        /// Where this comes from, if not from the sources of the record.
        pub sources: Vec<Citation>,
    }
}
