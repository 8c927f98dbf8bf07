//! All that is more than the types: reading, checking, repairing, asking. It comes with the
//! feature `check`.

mod baseline;
mod collect;
mod configuration;
mod draft;
mod failure;
mod fix;
mod inputs;
mod load;
mod options;
mod parts;
mod reasons;
mod schema;
mod settle;
#[cfg(feature = "data")]
pub mod shipped;
mod threads;
mod write;

pub use baseline::{Baseline, Renewed};
pub use chancery_check::{
    Counts, DataSet, Engagement, Entry, Fix, Holding, Lasting, LocatedFinding, Location, Member,
    Members, Outcome, RecordName, Report, Rule, Safety, Severity, Unreadable, Withheld, identifier,
    nearest, rules,
};
pub use chancery_source::{Document, DocumentId, Documents, Limits, Position, Span};
pub use configuration::{CONFIGURATION_FILE, Configuration};
pub use draft::{Home, check_draft, home};
pub use failure::Failure;
pub use fix::{Fixed, FixedFile, Written, fix};
pub use inputs::is_read_as_data;
pub use load::{Checked, Loaded, check, files, load, load_texts};
pub use options::{Buffer, Governed, Options};
pub use parts::{LeftOut, Parts};
pub use schema::{SchemaFile, schema_files};
pub use write::{NotWritten, create};
