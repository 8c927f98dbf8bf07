//! Documents that parties make: declarations, treaties, agreements.

use crate::values::*;

cited_record! {
    /// An agreement, a declaration or another text that parties make, or mean to make.
    pub struct Document(DocumentTag, DocumentId);
    required {
        /// What sort of document it is.
        pub kind: DocumentKind,
        /// The title of the document.
        pub title: Text,
        /// How far it had come on the day `as_of`.
        pub status: DocumentStatus,
    }
    optional {
        /// Who makes it.
        pub parties: Vec<Ref>,
        /// The day on which the status held. By default the day on which the newest of the
        /// sources was published.
        pub as_of: Option<FullDate>,
        /// When it was signed.
        pub signed: Option<Date>,
        /// The place, the visit or the meeting at which it was signed.
        pub signed_at: Option<Ref>,
        /// The visits and meetings at which it was spoken about.
        pub discussed_at: Vec<Ref>,
        /// The address of its text on the web.
        pub url: Option<Url>,
    }
}

enumeration! {
    /// What a document is.
    pub enum DocumentKind {
        /// A joint declaration.
        JointDeclaration = "joint-declaration",
        /// A joint statement.
        JointStatement = "joint-statement",
        /// A communiqué.
        Communique = "communique",
        /// A treaty.
        Treaty = "treaty",
        /// An agreement.
        Agreement = "agreement",
        /// A memorandum of understanding.
        Memorandum = "memorandum",
        /// A protocol to a treaty or an agreement.
        Protocol = "protocol",
        /// A strategy or a concept.
        Strategy = "strategy",
        /// A resolution of a body.
        Resolution = "resolution",
        /// Another document.
        Other = "other",
    }
}

enumeration! {
    /// How far a document has come.
    pub enum DocumentStatus {
        /// Somebody has proposed it.
        Proposed = "proposed",
        /// The parties negotiate it.
        UnderNegotiation = "under-negotiation",
        /// The parties agree on its text.
        Agreed = "agreed",
        /// It is signed, and not yet in force or needs no such step.
        Signed = "signed",
        /// It is in force.
        InForce = "in-force",
        /// It was in force, and no longer is.
        Terminated = "terminated",
        /// It was given up before it came to be.
        Abandoned = "abandoned",
    }
}
