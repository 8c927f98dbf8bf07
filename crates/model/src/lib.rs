//! The record types of Chancery: what its data files hold.
//!
//! Read in this order: [`kind`](Kind) for the kinds that there are, [`Visit`] and the other
//! kinds for their fields, [`Date`] and [`Span`] for how time is told, [`Record`] and
//! [`Dossier`] for what a file holds, [`schema`] for the JSON Schemas that the same types
//! have.
//!
//! One law binds all of it: the authoring schema accepts a value exactly when the type reads
//! it, and what a type writes, the interchange schema accepts. No I/O, no places in files, no
//! rules that need two fields or two records.
//!
//! ```
//! use chancery_model::{Kind, Record};
//!
//! let record: Record = serde_json::from_str(
//!     r#"{"type": "place", "id": "riga", "name": "Riga", "kind": "city", "country": "LV"}"#,
//! )?;
//! assert_eq!((record.kind(), record.id()), (Kind::Place, "riga"));
//! # Ok::<(), serde_json::Error>(())
//! ```

#[macro_use]
mod macros;

mod dossier;
mod explain;
mod kind;
mod kinds;
mod record;
pub mod schema;
mod values;
mod words;

pub use dossier::Dossier;
pub use explain::explain;
pub use kind::*;
pub use kinds::*;
pub use record::Record;
pub use values::*;
