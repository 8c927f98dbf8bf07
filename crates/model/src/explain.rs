//! Why a text is refused, by the name of its definition in the schema: the one sentence that
//! serde and a schema validator both speak.

use crate::kinds::*;
use crate::values::*;

/// A definition of the schema whose texts a type checks by itself.
pub(crate) trait Checked {
    /// The name under `$defs`.
    const DEFINITION: &'static str;
    /// Why the text is refused; nothing where it is accepted.
    fn refusal(text: &str) -> Option<String>;
}

/// The name of a definition, and the check of its texts.
type Entry = (&'static str, fn(&str) -> Option<String>);

macro_rules! table {
    ($($Name:ident),* $(,)?) => {
        &[$(($Name::DEFINITION, $Name::refusal)),*]
    };
}

/// Every definition that accepts texts, short forms included.
static TABLE: &[Entry] = table![
    Beginning,
    Capacity,
    Citation,
    Completeness,
    Contributor,
    Count,
    CountryCode,
    CountryStatus,
    CoverageId,
    CoveredKind,
    DatasetKey,
    Date,
    DeploymentId,
    DeploymentKind,
    DocumentId,
    DocumentKind,
    DocumentStatus,
    Ending,
    FormerCode,
    FullDate,
    Id,
    LanguageTag,
    Medium,
    MeetingId,
    MeetingKind,
    MembershipRole,
    MinisterialLevel,
    MinisterialMeetingId,
    Namespace,
    OfficeId,
    OperationId,
    OrganisationId,
    OrganisationKind,
    Participant,
    ParticipantRole,
    ParticipationMode,
    PersonId,
    PlaceId,
    PlaceKind,
    Portfolio,
    Prose,
    Rank,
    RelationKind,
    Sha256,
    SourceId,
    SourceKind,
    Span,
    StatementId,
    StatementKind,
    Status,
    StopKind,
    StrengthKind,
    Text,
    TopicId,
    Url,
    VisitId,
    Weekdays,
];

/// Why the definition of that name refuses the text, in one sentence without a full stop.
///
/// Nothing where the text is accepted, and nothing for a definition that knows no texts.
///
/// ```
/// use chancery_model::explain;
///
/// assert_eq!(
///     explain("Date", "2021-02-29").as_deref(),
///     Some("`2021-02-29` does not exist: 2021 is no leap year"),
/// );
/// assert_eq!(explain("Date", "2024-02-29"), None);
/// ```
pub fn explain(definition: &str, text: &str) -> Option<String> {
    let index = TABLE
        .binary_search_by_key(&definition, |(name, _)| name)
        .ok()?;
    TABLE[index].1(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_so_that_it_can_be_searched() {
        assert!(TABLE.is_sorted_by_key(|(name, _)| *name));
    }

    #[test]
    fn every_definition_that_takes_texts_is_in_the_table() {
        let schema = crate::schema::authoring();
        for (name, definition) in schema["$defs"].as_object().expect("definitions") {
            let takes_texts = match &definition["type"] {
                serde_json::Value::Array(types) => types.iter().any(|one| one == "string"),
                one => one == "string",
            };
            // What stands under `ext` is anyone's: no text of it is refused.
            let known = TABLE.iter().any(|(known, _)| known == name);
            assert_eq!(known, takes_texts && name != "ExtValue", "{name}");
        }
    }
}
