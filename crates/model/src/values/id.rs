//! Identifiers: one form for all, one type for each kind, so that a field says which kind of
//! record it names.

use crate::words::{shown, shown_character};

/// The longest identifier, in characters.
const LONGEST: usize = 80;

const PATTERN: &str = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

/// Why the text is no identifier.
fn check(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err("an identifier needs at least one character".to_owned());
    }
    let allowed = |character: char| matches!(character, 'a'..='z' | '0'..='9' | '-');
    if let Some(character) = text.chars().find(|&character| !allowed(character)) {
        return Err(if character.is_uppercase() {
            format!(
                "{} has a capital letter, identifiers are lower case",
                shown(text)
            )
        } else {
            format!(
                "{} has {} in it, identifiers hold only `a` to `z`, `0` to `9` and hyphens",
                shown(text),
                shown_character(character)
            )
        });
    }
    if text.starts_with('-') || text.ends_with('-') {
        return Err(format!("{} begins or ends with a hyphen", shown(text)));
    }
    if text.contains("--") {
        return Err(format!("{} has two hyphens in a row", shown(text)));
    }
    if text.len() > LONGEST {
        return Err(format!(
            "{} has {} characters, an identifier has at most {LONGEST}",
            shown(text),
            text.len()
        ));
    }
    Ok(())
}

text_value! {
    /// An identifier that a record once bore: lower-case letters `a` to `z`, digits and single
    /// hyphens, at most 80 characters.
    pub struct Id;
    check: check,
    pattern: PATTERN,
    expecting: "an identifier such as `jens-stoltenberg`",
    "maxLength": LONGEST,
}

macro_rules! identifier {
    ($($(#[doc = $doc:literal])* $Name:ident: $kind:literal, $expecting:literal, $example:literal;)*) => {
        $(
            text_value! {
                $(#[doc = $doc])*
                pub struct $Name;
                check: check,
                pattern: PATTERN,
                expecting: $expecting,
                "maxLength": LONGEST,
                "examples": [$example],
                "x-refers-to": $kind,
            }
        )*
    };
}

identifier! {
    /// The identifier of a person: lower-case letters, digits and single hyphens.
    PersonId: "person", "the identifier of a person", "jens-stoltenberg";
    /// The identifier of an office: lower-case letters, digits and single hyphens.
    OfficeId: "office", "the identifier of an office", "nato-secretary-general";
    /// The identifier of an organisation: lower-case letters, digits and single hyphens.
    OrganisationId: "organisation", "the identifier of an organisation", "north-atlantic-council";
    /// The identifier of a place: lower-case letters, digits and single hyphens.
    PlaceId: "place", "the identifier of a place", "riga";
    /// The identifier of a topic: lower-case letters, digits and single hyphens.
    TopicId: "topic", "the identifier of a topic", "hybrid-threats";
    /// The identifier of a source: lower-case letters, digits and single hyphens.
    SourceId: "source", "the identifier of a source", "nato-189041";
    /// The identifier of a visit, which begins with its first day.
    VisitId: "visit", "the identifier of a visit", "2021-11-28-nato-eu-baltic";
    /// The identifier of a meeting, which begins with its first day.
    MeetingId: "meeting", "the identifier of a meeting", "2021-06-14-brussels-summit";
    /// The identifier of a ministerial meeting, which begins with its first day.
    MinisterialMeetingId: "ministerial-meeting", "the identifier of a ministerial meeting",
        "2021-11-30-nac-foreign-ministers";
    /// The identifier of a deployment: lower-case letters, digits and single hyphens.
    DeploymentId: "deployment", "the identifier of a deployment", "efp-battlegroup-latvia";
    /// The identifier of an operation: lower-case letters, digits and single hyphens.
    OperationId: "operation", "the identifier of an operation", "enhanced-forward-presence";
    /// The identifier of a statement, which begins with the day on which it was made.
    StatementId: "statement", "the identifier of a statement", "2021-11-28-call-on-russia";
    /// The identifier of a document: lower-case letters, digits and single hyphens.
    DocumentId: "document", "the identifier of a document", "nato-eu-joint-declaration-2018";
    /// The identifier of a coverage: lower-case letters, digits and single hyphens.
    CoverageId: "coverage", "the identifier of a coverage", "nato-secretary-general-2021";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_what_to_look_at() {
        let reason = |text: &str| PersonId::new(text).unwrap_err();
        assert_eq!(reason(""), "an identifier needs at least one character");
        assert_eq!(
            reason("Jens-Stoltenberg"),
            "`Jens-Stoltenberg` has a capital letter, identifiers are lower case"
        );
        assert_eq!(
            reason("ādaži"),
            "`ādaži` has `ā` in it, identifiers hold only `a` to `z`, `0` to `9` and hyphens"
        );
        assert_eq!(
            reason("jens stoltenberg"),
            "`jens stoltenberg` has a space in it, \
             identifiers hold only `a` to `z`, `0` to `9` and hyphens"
        );
        assert_eq!(reason("riga-"), "`riga-` begins or ends with a hyphen");
        assert_eq!(reason("a--b"), "`a--b` has two hyphens in a row");
        assert!(
            reason(&"a".repeat(81))
                .reason()
                .ends_with("has 81 characters, an identifier has at most 80")
        );
        assert!(PersonId::new(&"a".repeat(80)).is_ok());
    }
}
