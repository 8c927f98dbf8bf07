//! Typed, validated records of diplomacy: visits, meetings, deployments, and the persons,
//! offices, places and sources that they name.
//!
//! [`model`] holds the record types. [`check`] reads data files, holds them against the
//! schema and the rules, and returns every finding with its line and column. [`load`]
//! returns the typed records of data that the schema accepts.
//!
//! ```no_run
//! use chancery::{Options, Record, load};
//!
//! let loaded = load(&["data".into()], &Options::default())?;
//! for record in loaded.records() {
//!     if let Record::Visit(visit) = record {
//!         println!("{}: {} stops", visit.date, visit.stops.len());
//!     }
//! }
//! # Ok::<(), chancery::Failure>(())
//! ```
//!
//! What is absent: nothing here prints, reads the clock or opens a socket. The day that
//! counts as today is given by the caller.

mod baseline;
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
mod threads;
mod write;

pub use chancery_check::{
    Counts, DataSet, Engagement, Entry, Fix, Holding, Lasting, LocatedFinding, Location, Member,
    Members, Outcome, RecordName, Report, Rule, Safety, Severity, Unreadable, Withheld, identifier,
    nearest, rules,
};
pub use chancery_model as model;
pub use chancery_model::{Date, Day, Dossier, Kind, Record};
pub use chancery_source::{Document, DocumentId, Documents, Limits, Position, Span};

pub use baseline::Baseline;
pub use configuration::{CONFIGURATION_FILE, Configuration};
pub use draft::{Home, check_draft, home};
pub use failure::Failure;
pub use fix::{Fixed, FixedFile, Written, fix};
pub use inputs::is_read_as_data;
pub use load::{Checked, Loaded, check, files, load};
pub use options::{Buffer, Governed, Options};
pub use parts::{LeftOut, Parts};
pub use schema::{SchemaFile, schema_files};
pub use write::create;
