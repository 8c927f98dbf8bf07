//! Operations: the frames under which deployments stand.

use super::DeploymentKind;
use crate::values::*;

cited_record! {
    /// A frame under which several deployments stand.
    pub struct Operation(OperationTag, OperationId);
    required {
        /// The name of the operation.
        pub title: Text,
    }
    optional {
        /// The organisation that leads it.
        pub organisation: Option<OrganisationId>,
        /// The first day.
        pub since: Option<Date>,
        /// The last day, inclusive.
        pub until: Option<Date>,
        /// Where it takes place.
        pub areas: Vec<CountryOrPlace>,
        /// Of what its units are.
        pub unit_kind: Option<DeploymentKind>,
        /// How many units it has.
        pub unit_count: Option<Count>,
        /// The document on which it rests.
        pub mandate: Option<DocumentId>,
        /// The topics to which it belongs.
        pub topics: Vec<TopicId>,
    }
}
