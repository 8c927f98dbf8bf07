//! From trees to findings: the schema gate, the data set, the rules.
//!
//! The line, in reading order: [`read`] makes typed entries of a document and says what
//! the schema refuses; [`DataSet`] joins the entries of all documents and answers what
//! rules ask; [`identify`] says which records bear the names that the schema refused as
//! identifiers; [`run`] lets every [`Rule`] look; [`locate`] turns pointers into lines and
//! columns. What is absent: nothing here reads the disk, the clock or the network, and
//! nothing prints.

mod acting;
mod at_a_time;
mod circular;
mod claims;
mod data_set;
mod dispatch;
mod expectations;
mod extensions;
mod external_ids;
mod filing;
mod finding;
mod findings;
mod foreign;
mod frames;
mod gate;
mod geography;
mod identify;
mod journeys;
mod loaded;
mod locate;
mod meeting_stops;
mod mentions;
mod names;
mod participants;
mod participation;
mod prose;
mod publications;
mod references;
mod rolls;
mod rule;
pub mod rules;
mod run;
mod scripts;
mod shapes;
mod sides;
mod spell_out;
mod spelling;
mod suggest;
mod suppress;
mod taking_part;
#[cfg(test)]
mod testing;
mod texts;
mod variants;
mod violation;
mod word_lists;
mod words;

pub use data_set::{DataSet, Engagement, Entry, Holding, Lasting, Member, Members, Unread};
pub use expectations::{Expectations, ExpectedOfKind, IdlePattern, Stated, fields_of};
pub use extensions::{Extension, extensions};
pub use finding::{
    Counts, Finding, Fix, LocatedFinding, Location, Outcome, Place, RecordName, Related, Report,
    Safety, Severity, Unreadable, Withheld,
};
pub use findings::{Findings, Note, Subject};
pub use foreign::{FaultySchema, ForeignSchema};
pub use gate::{Read, Refusal, read, read_document};
pub use identify::identify;
pub use loaded::{Spelling, is_findable, says_the_same};
pub use locate::{locate, locate_all, sort};
pub use participation::{Participation, Seat, participations};
pub use rule::{Check, OnRecord, OnRecordInSet, OnSet, OnText, OnValue, Rule};
pub use run::run;
pub use shapes::Step;
pub use suggest::nearest;
pub use suppress::suppress;
pub use texts::{OwnText, TextSort};
pub use violation::{Explanation, Violation};
pub use words::identifier;
