//! Deployments: who is sent where, by whom and how many.

use serde::de;

use crate::schema::short_form_of;
use crate::values::*;

cited_record! {
    /// Forces or experts sent to a country or an area.
    pub struct Deployment(DeploymentTag, DeploymentId);
    required {
        /// The name of the deployment.
        pub title: Text,
        /// What is deployed.
        pub kind: DeploymentKind,
    }
    optional {
        /// The operation of which it is a part.
        pub operation: Option<OperationId>,
        /// The organisation under which it stands.
        pub organisation: Option<OrganisationId>,
        /// The country that hosts it.
        pub host: Option<CountryCode>,
        /// The area in which it moves, at sea or in the air; instead of `host`.
        pub area: Option<PlaceId>,
        /// The place at which it is based.
        pub place: Option<PlaceId>,
        /// The country that leads it.
        pub framework_nation: Option<CountryCode>,
        /// Which countries take part in it, and how many.
        pub contributors: Option<Contributors>,
        /// How many persons it has, by day and by source.
        pub strength: Vec<Strength>,
        /// The first day.
        pub since: Option<Date>,
        /// The last day, inclusive.
        pub until: Option<Date>,
        /// What it is for.
        pub purpose: Option<Prose>,
        /// The topics to which it belongs.
        pub topics: Vec<TopicId>,
    }
}

enumeration! {
    /// What is deployed.
    pub enum DeploymentKind {
        /// A battlegroup.
        Battlegroup = "battlegroup",
        /// A brigade.
        Brigade = "brigade",
        /// A team of experts.
        ExpertTeam = "expert-team",
        /// Aircraft that police the air.
        AirPolicing = "air-policing",
        /// Units of air defence.
        AirDefence = "air-defence",
        /// A group of ships.
        NavalGroup = "naval-group",
        /// A mission that trains.
        TrainingMission = "training-mission",
        /// A mission that advises.
        AdvisoryMission = "advisory-mission",
        /// A contingent of peacekeepers.
        PeacekeepingContingent = "peacekeeping-contingent",
        /// A mission of observers.
        ObserverMission = "observer-mission",
        /// A part of a headquarters.
        HeadquartersElement = "headquarters-element",
        /// Units of surveillance.
        Surveillance = "surveillance",
        /// Units of supply and transport.
        Logistics = "logistics",
        /// Something else.
        Other = "other",
    }
}

mapping! {
    /// Which countries take part in a deployment. The number and the list stand by themselves:
    /// a source may give one without the other.
    pub struct Contributors {
        /// How many countries take part.
        pub count: Option<Count>,
        /// The countries that are named.
        pub countries: Vec<Contributor>,
        /// Whether all of them are named.
        pub complete: bool,
        /// Whether `count` includes the country that leads. Absent: not known.
        pub includes_framework_nation: Option<bool>,
    }
}

mapping! {
    /// A country that takes part in a deployment. May be written as the code of the country
    /// alone.
    #[schemars(extend("x-short" = short_form_of::<CountryCode>()))]
    pub struct Contributor {
        /// The country that contributes.
        pub country: CountryCode,
        /// The first day.
        pub since: Option<Date>,
        /// The last day, inclusive.
        pub until: Option<Date>,
        /// How many persons it sends.
        pub personnel: Option<Count>,
    }
    else "the code of a country, or a mapping" {
        fn visit_str<E: de::Error>(self, text: &str) -> Result<Contributor, E> {
            CountryCode::new(text).map(Contributor::of).map_err(E::custom)
        }
    }
}

impl Contributor {
    /// The country, nothing more being said.
    pub fn of(country: CountryCode) -> Self {
        Self {
            country,
            since: None,
            until: None,
            personnel: None,
        }
    }
}

impl crate::explain::Checked for Contributor {
    const DEFINITION: &'static str = "Contributor";
    fn refusal(text: &str) -> Option<String> {
        CountryCode::refusal(text)
    }
}

mapping! {
    /// How many persons a deployment has, as one source gives it.
    pub struct Strength {
        /// How many persons.
        pub personnel: Count,
        /// The date for which the number holds.
        pub as_of: Option<Date>,
        /// What the number is.
        #[serde(default)]
        pub kind: StrengthKind,
        /// Where this comes from, if not from the sources of the record.
        pub sources: Vec<Citation>,
    }
}

enumeration! {
    /// What a number of personnel is.
    pub enum StrengthKind {
        /// As reported, nothing more being said.
        Reported = "reported",
        /// The number that may be there.
        Authorised = "authorised",
        /// The number that was there.
        Actual = "actual",
    }
    default Reported;
}
