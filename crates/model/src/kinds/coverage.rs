//! Coverages: what a data set claims to hold whole.

use crate::values::*;

cited_record! {
    /// What the data set claims to hold whole. Without such a claim the absence of a record
    /// means nothing.
    pub struct Coverage(CoverageTag, CoverageId);
    required {
        /// Of which things it speaks; at least one.
        pub records: OneOrMore<CoveredKind>,
        /// Of whom or of what it speaks.
        pub subject: CoverageSubject,
        /// The first day.
        pub since: Date,
        /// The last day, inclusive.
        pub until: Date,
        /// How complete the records are.
        pub completeness: Completeness,
    }
    optional {
        /// On what the claim rests.
        pub basis: Option<Text>,
    }
}

enumeration! {
    /// A thing of which a coverage can speak.
    pub enum CoveredKind {
        /// Visits.
        Visit = "visit",
        /// Meetings.
        Meeting = "meeting",
        /// Ministerial meetings.
        MinisterialMeeting = "ministerial-meeting",
        /// Deployments.
        Deployment = "deployment",
        /// Statements.
        Statement = "statement",
        /// The tenures of persons.
        Tenure = "tenure",
    }
}

enumeration! {
    /// How complete records are.
    pub enum Completeness {
        /// Every one is there.
        Complete = "complete",
        /// Some are missing.
        Partial = "partial",
        /// They are a sample, drawn by a method that the basis names.
        Sampled = "sampled",
    }
}
