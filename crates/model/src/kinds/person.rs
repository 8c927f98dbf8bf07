//! Persons, the offices that they held, and who is related to whom.

use crate::values::*;

plain_record! {
    /// A person, with the offices held and when.
    pub struct Person(PersonTag, PersonId);
    required {
        /// The name by which the person is known, in the Latin script.
        pub name: Text,
    }
    optional {
        /// Names in other languages, by language tag.
        pub names: Names,
        /// Every other spelling that occurs.
        pub aliases: Vec<Text>,
        /// The date of birth.
        pub born: Option<Date>,
        /// The date of death.
        pub died: Option<Date>,
        /// The countries of which the person is or was a citizen.
        pub citizenships: Vec<CountryCode>,
        /// The offices that the person held.
        pub tenures: Vec<Tenure>,
        /// Relatives. A relation is stated once and read both ways.
        pub relations: Vec<Relation>,
    }
}

mapping! {
    /// The time for which a person held an office.
    pub struct Tenure {
        /// The office held.
        pub office: OfficeId,
        /// The first day.
        pub since: Option<Date>,
        /// The last day, inclusive. Office passes during the day, so that a predecessor and a
        /// successor may share it.
        pub until: Option<Date>,
        /// The latest day on which a source shows the holder in office. An end may have come
        /// since.
        pub last_seen: Option<Date>,
        /// In which capacity the office was held.
        #[serde(default)]
        pub capacity: Capacity,
        /// The cabinet to which the tenure belongs: an organisation of the kind `government`.
        pub cabinet: Option<OrganisationId>,
        /// How the tenure began.
        pub began: Option<Beginning>,
        /// How the tenure ended.
        pub ended: Option<Ending>,
        /// The title of the office as the source prints it.
        pub title: Option<Text>,
        /// Where this comes from, if not from the sources of the record.
        pub sources: Vec<Citation>,
    }
}

enumeration! {
    /// In which capacity somebody holds an office.
    pub enum Capacity {
        /// Holds the office in full.
        Incumbent = "incumbent",
        /// Does the work of the office for the time being.
        Acting = "acting",
        /// Holds the office until a successor is chosen.
        Interim = "interim",
        /// Is elected and not yet in office.
        Elect = "elect",
        /// Is named for the office and not yet confirmed.
        Designate = "designate",
        /// Claims the office against another.
        Contested = "contested",
        /// Holds the office of a government in exile.
        InExile = "in-exile",
    }
    default Incumbent;
}

enumeration! {
    /// How a tenure began.
    pub enum Beginning {
        /// By an election.
        Elected = "elected",
        /// By an appointment.
        Appointed = "appointed",
        /// By taking the place of a predecessor, as a deputy does.
        Succeeded = "succeeded",
        /// By inheritance of a throne.
        Inherited = "inherited",
        /// By force.
        Seized = "seized",
        /// In another way.
        Other = "other",
    }
}

enumeration! {
    /// How a tenure ended.
    pub enum Ending {
        /// The term was over.
        TermEnded = "term-ended",
        /// The holder resigned.
        Resigned = "resigned",
        /// The holder was dismissed by whoever appoints.
        Dismissed = "dismissed",
        /// The holder was removed: by impeachment, by a vote or by force.
        Removed = "removed",
        /// The holder died.
        Died = "died",
        /// The office was abolished.
        Abolished = "abolished",
        /// In another way.
        Other = "other",
    }
}

mapping! {
    /// A relative of a person.
    pub struct Relation {
        /// The person to whom the relation is.
        pub person: PersonId,
        /// What the relative is to the person of the record.
        pub kind: RelationKind,
    }
}

enumeration! {
    /// What a relative is to a person.
    pub enum RelationKind {
        /// Husband or wife.
        Spouse = "spouse",
        /// Son or daughter.
        Child = "child",
        /// Father or mother.
        Parent = "parent",
        /// Brother or sister.
        Sibling = "sibling",
        /// Another relative.
        Other = "other",
    }
}
