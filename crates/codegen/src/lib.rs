//! Types for other languages, generated from the interchange schema.
//!
//! [`Shape`] is what a generator may know: the schema understood once, in words of no
//! language. A [`Generator`] is a pure function from it to files. [`ALL`] holds the
//! generators; [`Feature`] and [`Keeping`] say what of the schema each of them keeps;
//! [`canonical`] is the text that every generated writer writes, byte for byte. The
//! [`corpus`] holds documents, good and bad, to which every target is held.
//!
//! ```
//! use chancery_codegen::{Form, Shape};
//!
//! let shape = Shape::interchange();
//! let Form::Struct(visit) = &shape.definition("Visit").form else {
//!     panic!("a visit is a closed mapping");
//! };
//! assert!(visit.fields.iter().any(|field| field.name == "visitors" && field.is_required));
//! ```
//!
//! What is absent: nothing here reads or writes a disk. Writing files is the caller's.

mod canonical;
pub mod corpus;
mod feature;
mod generator;
mod losses;
pub mod names;
mod shape;
mod targets;
mod writer;

pub use canonical::{canonical, canonical_number};
pub use feature::{Feature, Keeping};
pub use generator::{GeneratedFile, Generator};
pub use losses::losses;
pub use shape::{
    Choice, Definition, Enumeration, EnumerationValue, Field, Form, MapForm, Number, Shape, Struct,
    Text, Type, Union, Unsupported, Variant,
};
pub use targets::{ALL, by_name};
pub use writer::{Writer, wrapped};
