//! The shapes of which the model is made, each with its serde and its schema from one
//! declaration. Bounded numbers, maps and references have theirs beside their types.

#[macro_use]
mod text;
#[macro_use]
mod enumeration;
#[macro_use]
mod mapping;
#[macro_use]
mod record;
