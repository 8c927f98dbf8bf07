//! From trees to findings: the schema gate, the data set, the rules.
//!
//! The line, in reading order: [`read`] makes typed entries of a document and says what
//! the schema refuses; [`DataSet`] joins the entries of all documents and answers what
//! rules ask; [`run`] lets every [`Rule`] look; [`locate`] turns pointers into lines and
//! columns. What is absent: nothing here reads the disk, the clock or the network, and
//! nothing prints.

mod acting;
mod data_set;
mod dispatch;
mod finding;
mod findings;
mod gate;
mod geography;
mod journeys;
mod locate;
mod meeting_stops;
mod names;
mod participation;
mod rule;
pub mod rules;
mod run;
mod shapes;
mod suggest;
#[cfg(test)]
mod testing;
mod violation;
mod words;

pub use data_set::{DataSet, Entry};
pub use finding::{
    Counts, Finding, Fix, LocatedFinding, Location, Outcome, Place, RecordName, Related, Report,
    Safety, Severity, Unreadable,
};
pub use findings::{Findings, Note, Subject};
pub use gate::{Read, read};
pub use locate::{locate, locate_all};
pub use participation::{Participation, participations};
pub use rule::{Check, Rule};
pub use run::run;
pub use suggest::nearest;
pub use violation::{Explanation, Violation};
