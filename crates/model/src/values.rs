//! The value types: small things that check themselves while they are read, and say in one
//! sentence what is wrong with what they refuse.

mod citation;
mod coordinate;
mod count;
mod country;
mod date;
mod ext;
mod id;
mod integer;
mod invalid;
mod language;
mod list;
mod map;
mod reference;
mod text;
mod url;

pub use citation::{Citation, Dispute};
pub use coordinate::{Latitude, Longitude};
pub use count::Count;
pub use country::{CountryCode, FormerCode};
pub use date::{
    Date, Day, FullDate, Interval, Qualifier, Span, Weekday, Weekdays, suggest_date, suggest_span,
};
pub use ext::{Ext, ExtValue, Namespace};
pub use id::{
    CoverageId, DeploymentId, DocumentId, Id, MeetingId, MinisterialMeetingId, OfficeId,
    OperationId, OrganisationId, PersonId, PlaceId, SourceId, StatementId, TopicId, VisitId,
};
pub use integer::{Quantity, Seats};
pub use invalid::Invalid;
pub use language::{LanguageTag, Names};
pub use list::OneOrMore;
pub use map::{DatasetKey, ExternalIds};
pub use reference::{
    CountryOrOrganisation, CountryOrPlace, CoverageSubject, DocumentRef, MeetingRef,
    OfficeOrPerson, Ref,
};
pub use text::{Prose, Sha256, Text};
pub use url::Url;

use serde::{Deserialize, Deserializer};

/// Reads an optional field that is there. Absent is the only way to say nothing, so that
/// `null` is refused like any other value of a wrong type.
pub(crate) fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}
