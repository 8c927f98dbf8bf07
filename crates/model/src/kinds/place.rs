//! Places, and to which country they belonged when.

use crate::values::*;

plain_record! {
    /// A place at which something happens.
    pub struct Place(PlaceTag, PlaceId);
    required {
        /// The name of the place, in the Latin script.
        pub name: Text,
        /// What sort of place it is.
        pub kind: PlaceKind,
    }
    optional {
        /// Names in other languages, by language tag.
        pub names: Names,
        /// Every other spelling that occurs.
        pub aliases: Vec<Text>,
        /// The country in which it lies. A region, a sea area and a ship may have none.
        pub country: Option<CountryCode>,
        /// The countries in which it lay, where it changed hands; instead of `country`.
        pub countries: Vec<PlaceCountry>,
        /// The place within which it lies.
        pub within: Option<PlaceId>,
        /// The latitude of its centre.
        pub latitude: Option<Latitude>,
        /// The longitude of its centre.
        pub longitude: Option<Longitude>,
    }
}

mapping! {
    /// A time for which a place lay in a country.
    pub struct PlaceCountry {
        /// A country in which the place lay.
        pub country: CountryCode,
        /// The first day.
        pub since: Option<Date>,
        /// The last day, inclusive.
        pub until: Option<Date>,
    }
}

enumeration! {
    /// What a place is.
    pub enum PlaceKind {
        /// A place where people live, nothing more being known.
        PopulatedPlace = "populated-place",
        /// A city.
        City = "city",
        /// A town or a village.
        Town = "town",
        /// The district of a capital.
        CapitalDistrict = "capital-district",
        /// A base, a barracks or a training area.
        MilitarySite = "military-site",
        /// An airport or an air base.
        Airport = "airport",
        /// A palace, a ministry, a parliament.
        GovernmentBuilding = "government-building",
        /// Another building at which people meet.
        Venue = "venue",
        /// An island.
        Island = "island",
        /// A crossing of a border.
        BorderCrossing = "border-crossing",
        /// A region, within a country or across borders.
        Region = "region",
        /// A sea or a part of one.
        SeaArea = "sea-area",
        /// A ship.
        Ship = "ship",
        /// Another place.
        Other = "other",
    }
}
