//! Lists of words, as data: each word with the reason why it stands there.

mod loaded_terms;

pub(crate) use loaded_terms::{LOADED_TERMS, LoadedTerm};
