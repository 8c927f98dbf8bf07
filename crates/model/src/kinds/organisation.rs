//! Organisations, and who belonged to them when.

use crate::values::*;

plain_record! {
    /// An organisation, a body of one, a government or the like.
    pub struct Organisation(OrganisationTag, OrganisationId);
    required {
        /// The name of the organisation.
        pub name: Text,
        /// What sort of organisation it is.
        pub kind: OrganisationKind,
    }
    optional {
        /// The usual abbreviation of the name.
        pub abbreviation: Option<Text>,
        /// Names in other languages, by language tag.
        pub names: Names,
        /// Every other name that occurs.
        pub aliases: Vec<Text>,
        /// The organisation of which it is a part.
        pub parent: Option<OrganisationId>,
        /// The country of a government, a ministry, a legislature or a force.
        pub country: Option<CountryCode>,
        /// The place of its seat.
        pub seat: Option<PlaceId>,
        /// The first day on which it existed.
        pub since: Option<Date>,
        /// The last day on which it existed, inclusive.
        pub until: Option<Date>,
        /// The organisation that took its place.
        pub successor: Option<OrganisationId>,
        /// The members of the organisation, past and present.
        pub members: Vec<Membership>,
        /// Whether all its members are listed.
        pub members_complete: bool,
    }
}

enumeration! {
    /// What an organisation is.
    pub enum OrganisationKind {
        /// Founded by states, which are its members.
        IntergovernmentalOrganisation = "intergovernmental-organisation",
        /// An alliance for common defence.
        Alliance = "alliance",
        /// A union to which states have handed powers.
        SupranationalUnion = "supranational-union",
        /// A standing part of an organisation: a commission, a secretariat.
        Institution = "institution",
        /// A body in which members decide: a council.
        DecisionMakingBody = "decision-making-body",
        /// The government of a country, or one cabinet of it.
        Government = "government",
        /// A ministry.
        Ministry = "ministry",
        /// A legislature, or a chamber of one.
        Legislature = "legislature",
        /// A military headquarters.
        MilitaryCommand = "military-command",
        /// A force, a service or a unit of armed forces.
        ArmedForce = "armed-force",
        /// A centre that several countries run to share knowledge.
        CentreOfExcellence = "centre-of-excellence",
        /// A grouping of countries without an organisation of its own.
        Grouping = "grouping",
        /// An armed or political movement that is no state.
        NonStateActor = "non-state-actor",
        /// A company.
        Company = "company",
        /// Another organisation.
        Other = "other",
    }
}

mapping! {
    /// The time for which a country or an organisation belonged to an organisation.
    pub struct Membership {
        /// The country that belongs to it. A membership has a country or an organisation.
        pub country: Option<CountryCode>,
        /// The organisation that belongs to it.
        pub organisation: Option<OrganisationId>,
        /// As what it belongs to it.
        #[serde(default)]
        pub role: MembershipRole,
        /// The first day.
        pub since: Option<Date>,
        /// The last day, inclusive.
        pub until: Option<Date>,
        /// Where this comes from, if not from the sources of the record.
        pub sources: Vec<Citation>,
    }
}

enumeration! {
    /// As what a country or an organisation belongs to an organisation.
    pub enum MembershipRole {
        /// A member.
        Member = "member",
        /// A member from the beginning.
        FoundingMember = "founding-member",
        /// Associated without being a member.
        Associate = "associate",
        /// Accepted as one that may become a member.
        Candidate = "candidate",
        /// May attend without a vote.
        Observer = "observer",
        /// Works together with it under an agreement.
        Partner = "partner",
        /// A member whose rights are suspended.
        Suspended = "suspended",
        /// Invited to become a member, and not yet one.
        Invitee = "invitee",
    }
    default Member;
}
