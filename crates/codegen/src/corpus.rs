//! Documents that prove a target: good ones that it must write back, bad ones that it must
//! refuse. All of them are made from the [`Shape`], so that none is forgotten when it grows.

mod fault;
mod filler;
mod forms;
mod samples;
mod spelling;

use serde_json::{Map, Value};

use crate::feature::Feature;
use crate::shape::{Form, Shape};
use fault::Faults;
pub use filler::{Filler, Fullness};

/// A document that is wrong in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    /// What is wrong, and where.
    pub reason: String,
    /// The feature of the schema that it breaks.
    pub feature: Feature,
    /// What it would be: the root of the schema, or another definition.
    pub definition: String,
    /// Its text. A key that is written twice can be told in no other way.
    pub text: String,
}

/// A good document in another spelling than the canonical one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelled {
    /// What is unusual about it.
    pub reason: String,
    /// Its text.
    pub text: String,
    /// Its canonical text.
    pub canonical: String,
}

/// One record of every kind with its required fields alone, then one with every field.
pub fn good(shape: &Shape) -> Vec<Value> {
    let mut filler = Filler::new(shape);
    let mut records = Vec::new();
    for fullness in [Fullness::Least, Fullness::Most] {
        for variant in &shape.union().variants {
            records.push(filler.named(&variant.definition, fullness));
        }
    }
    records
}

/// A document of each definition that holds documents of the root: a dossier with one record
/// of every kind.
pub fn collections(shape: &Shape) -> Vec<(String, Value)> {
    let mut filler = Filler::new(shape);
    let mut documents = Vec::new();
    for definition in &shape.definitions {
        if let Form::Struct(form) = &definition.form
            && form.least > 0
        {
            let entries = form.fields.iter().map(|field| {
                let value = filler.of_type(&field.ty, Fullness::Least);
                (field.name.clone(), value)
            });
            let entries: Map<String, Value> = entries.collect();
            documents.push((definition.name.clone(), entries.into()));
        }
    }
    documents
}

/// Documents that the interchange schema refuses, or the reader before it.
pub fn bad(shape: &Shape) -> Vec<Bad> {
    let mut faults = Faults::new(shape);
    faults.of_union();
    for variant in &shape.union().variants {
        faults.of_kind(&variant.definition);
    }
    for (definition, document) in collections(shape) {
        faults.of_collection(&definition, &document);
    }
    faults.finish()
}

/// Good documents in other spellings than the canonical one.
pub fn spelled(shape: &Shape) -> Vec<Spelled> {
    spelling::spelled(shape)
}

#[cfg(test)]
mod tests;
