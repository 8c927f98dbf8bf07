//! Statements: what a speaker claimed, asked or promised.

use super::Participant;
use crate::values::*;

cited_record! {
    /// What a speaker said. It is a claim of its speaker, and never a fact of the data set.
    pub struct Statement(StatementTag, StatementId);
    required {
        /// What kind of statement it is.
        pub kind: StatementKind,
        /// Who made it.
        pub speaker: Participant,
        /// When it was made.
        pub date: Span,
        /// What was said, in the words of the keepers of the data.
        pub summary: Prose,
        /// What it is about; at least one topic.
        pub topics: OneOrMore<TopicId>,
    }
    optional {
        /// The visit at which it was made. A statement has at most one of `visit`, `meeting`
        /// and `ministerial_meeting`.
        pub visit: Option<VisitId>,
        /// The meeting at which it was made.
        pub meeting: Option<MeetingId>,
        /// The ministerial meeting at which it was made.
        pub ministerial_meeting: Option<MinisterialMeetingId>,
        /// To whom it is addressed.
        pub addressees: Vec<Ref>,
        /// For whose good it is: those whom a pledge or an assurance is for.
        pub beneficiaries: Vec<Ref>,
        /// Of whom or of what it speaks.
        pub about: Vec<Ref>,
        /// What it asks for, one matter a text.
        pub asks: Vec<Text>,
        /// Words of the speaker, at most 30.
        pub quote: Option<Text>,
        /// The language of `quote`.
        pub language: Option<LanguageTag>,
    }
}

enumeration! {
    /// What kind of statement it is.
    pub enum StatementKind {
        /// Holds something to be so or right.
        Position = "position",
        /// Judges a state of affairs.
        Assessment = "assessment",
        /// Tells what happened.
        Report = "report",
        /// Confirms a commitment that exists.
        Assurance = "assurance",
        /// Promises something new.
        Pledge = "pledge",
        /// Asks somebody to do something.
        Call = "call",
        /// Requires somebody to do something.
        Demand = "demand",
        /// Warns of consequences.
        Warning = "warning",
        /// Finds fault with somebody.
        Criticism = "criticism",
        /// Speaks well of somebody.
        Praise = "praise",
        /// Says what the speaker means to do.
        Intention = "intention",
        /// Makes a decision known.
        Announcement = "announcement",
        /// Expresses sympathy.
        Condolence = "condolence",
    }
}
