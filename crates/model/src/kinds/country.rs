//! Countries, and when they existed as what.

use crate::values::*;

plain_record! {
    /// A country, present or past.
    pub struct Country(CountryTag, CountryCode, formerly FormerCode);
    required {
        /// The usual short name.
        pub name: Text,
    }
    optional {
        /// Names in other languages, by language tag.
        pub names: Names,
        /// Every other name that occurs.
        pub aliases: Vec<Text>,
        /// When it existed, and as what. A territory may have become a state.
        pub exists: Vec<Existence>,
        /// The countries from which it came.
        pub predecessors: Vec<CountryCode>,
    }
}

mapping! {
    /// A time for which a country existed as one thing.
    pub struct Existence {
        /// The first day.
        pub since: Option<Date>,
        /// The last day, inclusive.
        pub until: Option<Date>,
        /// What it was at that time.
        #[serde(default)]
        pub status: CountryStatus,
        /// The country to which a territory belonged.
        pub sovereign: Option<CountryCode>,
    }
}

enumeration! {
    /// What a country is for a time.
    pub enum CountryStatus {
        /// A state.
        State = "state",
        /// A territory that depends on a state, such as a colony.
        DependentTerritory = "dependent-territory",
        /// A state that only some states recognise.
        PartiallyRecognised = "partially-recognised",
        /// A territory under occupation.
        OccupiedTerritory = "occupied-territory",
        /// Something else.
        Other = "other",
    }
    default State;
}
