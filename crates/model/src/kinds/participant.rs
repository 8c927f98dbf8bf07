//! Who takes part, for whom, and in which role.

use serde::de;

use super::Capacity;
use crate::schema::short_form_of;
use crate::values::*;

mapping! {
    /// Someone who takes part: a person, an office whose holder is not named, an organisation
    /// or a country. May be written as the identifier of a person alone. The office that a
    /// person acts in follows from the tenures on that day, and needs naming only where the
    /// person held two or is not known.
    #[schemars(extend("x-short" = short_form_of::<PersonId>()))]
    pub struct Participant {
        /// The person who takes part.
        pub person: Option<PersonId>,
        /// The office in which the person takes part, or whose unnamed holder does.
        pub office: Option<OfficeId>,
        /// The organisation, where it is all that the source names.
        pub organisation: Option<OrganisationId>,
        /// The country, where it is all that the source names.
        pub country: Option<CountryCode>,
        /// The name of somebody who has no record, for imports.
        pub name: Option<Text>,
        /// In which capacity the person acts, where no tenure on record says so.
        pub capacity: Option<Capacity>,
        /// The name as the source prints it.
        pub as_printed: Option<Text>,
        /// The role in which the person takes part.
        #[serde(default)]
        pub role: ParticipantRole,
        /// For whom the person acts. By default the country or the topmost organisation of the
        /// office.
        pub on_behalf_of: Option<Ref>,
        /// Whose seat is filled in another's place, as deputies and ambassadors do.
        pub represents: Option<OfficeOrPerson>,
        /// The title as the source prints it.
        pub title: Option<Text>,
        /// How the person takes part.
        #[serde(default)]
        pub mode: ParticipationMode,
        /// Where this comes from, if not from the sources of the record.
        pub sources: Vec<Citation>,
    }
    else "the identifier of a person, or a mapping" {
        fn visit_str<E: de::Error>(self, text: &str) -> Result<Participant, E> {
            PersonId::new(text).map(Participant::of).map_err(E::custom)
        }
    }
}

impl Participant {
    /// A person who attends, nothing more being said.
    pub fn of(person: PersonId) -> Self {
        Self {
            person: Some(person),
            office: None,
            organisation: None,
            country: None,
            name: None,
            capacity: None,
            as_printed: None,
            role: ParticipantRole::default(),
            on_behalf_of: None,
            represents: None,
            title: None,
            mode: ParticipationMode::default(),
            sources: Vec::new(),
        }
    }
}

impl crate::explain::Checked for Participant {
    const DEFINITION: &'static str = "Participant";
    fn refusal(text: &str) -> Option<String> {
        PersonId::refusal(text)
    }
}

enumeration! {
    /// The role in which somebody takes part.
    pub enum ParticipantRole {
        /// Attends, nothing more being said.
        Attendee = "attendee",
        /// Receives the others.
        Host = "host",
        /// Is invited without being a member.
        Guest = "guest",
        /// Presides.
        Chair = "chair",
        /// Presides together with another.
        CoChair = "co-chair",
        /// Informs the others of a matter.
        Briefer = "briefer",
        /// Speaks without being one of the sides.
        Speaker = "speaker",
        /// Is present without taking part in the talks.
        Observer = "observer",
        /// Signs for a side.
        Signatory = "signatory",
        /// Mediates between the sides.
        Mediator = "mediator",
        /// Is part of another's delegation.
        Accompanying = "accompanying",
        /// Comes as the spouse of another.
        Spouse = "spouse",
    }
    default Attendee;
}

enumeration! {
    /// How somebody takes part.
    pub enum ParticipationMode {
        /// Present at the place.
        InPerson = "in-person",
        /// By telephone or video.
        Remote = "remote",
    }
    default InPerson;
}
