//! The fifteen kinds of records, one file each, with the parts and enumerations of each.

mod country;
mod coverage;
mod deployment;
mod document;
mod meeting;
mod ministerial_meeting;
mod office;
mod operation;
mod organisation;
mod participant;
mod person;
mod place;
mod source;
mod statement;
mod status;
mod topic;
mod visit;

pub use country::{Country, CountryStatus, Existence};
pub use coverage::{Completeness, Coverage, CoveredKind};
pub use deployment::{
    Contributor, Contributors, Deployment, DeploymentKind, Strength, StrengthKind,
};
pub use document::{Document, DocumentKind, DocumentStatus};
pub use meeting::{Medium, Meeting, MeetingKind, VisitMeeting};
pub use ministerial_meeting::{MinisterialLevel, MinisterialMeeting, Session};
pub use office::{Office, Portfolio, Vacancy};
pub use operation::Operation;
pub use organisation::{Membership, MembershipRole, Organisation, OrganisationKind};
pub use participant::{Participant, ParticipantRole, ParticipationMode};
pub use person::{Beginning, Capacity, Ending, Person, Relation, RelationKind, Tenure};
pub use place::{Place, PlaceCountry, PlaceKind};
pub use source::{Source, SourceKind};
pub use statement::{Statement, StatementKind};
pub use status::Status;
pub use topic::Topic;
pub use visit::{Rank, Stop, StopKind, Visit};
