//! Offices of countries and organisations.

use crate::values::*;

plain_record! {
    /// An office of a country or of an organisation, whoever holds it.
    pub struct Office(OfficeTag, OfficeId);
    required {
        /// The name of the office.
        pub name: Text,
        /// What the office is for; at least one portfolio.
        pub portfolio: OneOrMore<Portfolio>,
    }
    optional {
        /// The country whose office it is. An office has a country or an organisation.
        pub country: Option<CountryCode>,
        /// The organisation whose office it is.
        pub organisation: Option<OrganisationId>,
        /// How many persons hold the office at one time.
        #[serde(default)]
        pub seats: Seats,
        /// To whom an ambassador or a permanent representative is accredited.
        pub accredited_to: Vec<CountryOrOrganisation>,
        /// Times at which nobody held the office.
        pub vacancies: Vec<Vacancy>,
        /// The first day on which the office existed.
        pub since: Option<Date>,
        /// The last day on which the office existed, inclusive.
        pub until: Option<Date>,
        /// Names in other languages, by language tag.
        pub names: Names,
        /// Every other name that occurs.
        pub aliases: Vec<Text>,
    }
}

mapping! {
    /// A time at which nobody held an office.
    pub struct Vacancy {
        /// The first day without a holder.
        pub since: Option<Date>,
        /// The last day without a holder, inclusive.
        pub until: Option<Date>,
        /// Where this comes from, if not from the sources of the record.
        pub sources: Vec<Citation>,
    }
}

enumeration! {
    /// What an office is for.
    pub enum Portfolio {
        /// Head of state: a president, a monarch.
        HeadOfState = "head-of-state",
        /// Deputy of a head of state: a vice-president.
        DeputyHeadOfState = "deputy-head-of-state",
        /// Head of government: a prime minister, a chancellor.
        HeadOfGovernment = "head-of-government",
        /// Deputy of a head of government.
        DeputyHeadOfGovernment = "deputy-head-of-government",
        /// Representative of a monarch who reigns elsewhere.
        GovernorGeneral = "governor-general",
        /// Leader of a party.
        PartyLeader = "party-leader",
        /// Minister of foreign affairs.
        ForeignMinister = "foreign-minister",
        /// Minister of defence.
        DefenceMinister = "defence-minister",
        /// Minister of finance.
        FinanceMinister = "finance-minister",
        /// Minister of the interior.
        InteriorMinister = "interior-minister",
        /// Minister of another matter.
        Minister = "minister",
        /// Head of an organisation: a secretary general, a president of a commission.
        HeadOfOrganisation = "head-of-organisation",
        /// Deputy of a head of an organisation.
        DeputyHeadOfOrganisation = "deputy-head-of-organisation",
        /// Member of a commission.
        Commissioner = "commissioner",
        /// Ambassador to a country.
        Ambassador = "ambassador",
        /// Permanent representative at an organisation.
        PermanentRepresentative = "permanent-representative",
        /// Envoy for one matter or region.
        SpecialEnvoy = "special-envoy",
        /// Commander of forces, or chief of defence.
        MilitaryCommander = "military-commander",
        /// Speaker or president of a chamber of a legislature.
        LegislatureSpeaker = "legislature-speaker",
        /// Heir to a throne.
        CrownPrince = "crown-prince",
        /// Spouse of a head of state or government, where that is an office.
        Consort = "consort",
        /// Another office.
        Other = "other",
    }
}
