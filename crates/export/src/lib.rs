//! From the data set to files that other programs open: one exporter a format.
//!
//! The line, in reading order: [`Selection`] is what is exported, in an order that says nothing
//! of the files in which it was kept; an [`Exporter`] writes it in one format; [`ALL`] lists
//! them. What is absent: nothing here reads data files, decides where the output lies or puts
//! it in the place of a file that is there. That is the caller's.

mod exporter;
mod formats;
mod names;
mod selection;
mod text;
pub mod yaml;

pub use exporter::{Exported, Exporter, Fault, Run};
pub use formats::{ALL, by_name};
pub use selection::Selection;
