//! Python: pydantic models with a strict reader and a canonical writer, in one module.

mod definitions;
mod layout;
mod reserved;

use std::collections::BTreeSet;

use crate::feature::{Feature, Keeping};
use crate::generator::{GeneratedFile, Generator};
use crate::names;
use crate::shape::{Definition, Form, Shape, Type};
use crate::writer::Writer;

/// The generator for Python.
///
/// The module needs Python 3.10 and pydantic 2.7, and nothing that pydantic does not bring.
pub struct Python;

/// What the types stand on.
const FOUNDATION: &str = include_str!("python/foundation.py");
/// Reading and writing.
const CODEC: &str = include_str!("python/codec.py");

impl Generator for Python {
    fn name(&self) -> &'static str {
        "python"
    }

    fn summary(&self) -> &'static str {
        "pydantic models with a strict reader and a canonical writer, for Python 3.10 or later"
    }

    fn generate(&self, shape: &Shape) -> Vec<GeneratedFile> {
        vec![GeneratedFile {
            path: "chancery.py".to_owned(),
            text: module(shape),
        }]
    }

    fn keeping(&self, feature: Feature) -> Keeping {
        match feature {
            Feature::TaggedUnion
            | Feature::Alternatives
            | Feature::ClosedObjects
            | Feature::RequiredFields
            | Feature::Types
            | Feature::Enumerations
            | Feature::Patterns
            | Feature::Lengths
            | Feature::Bounds
            | Feature::WholeNumbers
            | Feature::NonEmptyLists
            | Feature::KeyPatterns
            | Feature::FreeValues
            | Feature::References
            | Feature::Examples
            | Feature::TypeDocs
            | Feature::KindDocs
            | Feature::FieldDocs
            | Feature::ValueDocs => Keeping::Kept,
            // A validator counts the keys; that each of them is optional is all that the type
            // shows. That a key is written once cannot be seen once it is read.
            Feature::AtLeastOneKey | Feature::KeysOnce => Keeping::Checked,
            // A default would let the reader supply what must be written.
            Feature::Defaults => Keeping::Documented,
        }
    }
}

fn module(shape: &Shape) -> String {
    let mut out = Writer::new("    ");
    let documents = documents(shape);
    head(&mut out, shape, &documents);
    out.line("\n").line(FOUNDATION.trim_end());
    for definition in in_order_of_need(shape) {
        definitions::write(&mut out, shape, definition);
    }
    out.line("\n").line(CODEC.trim_end());
    for document in documents {
        reader(&mut out, document);
    }
    out.finish()
}

fn head(out: &mut Writer, shape: &Shape, documents: &[&Definition]) {
    let readers: Vec<_> = documents.iter().map(|one| readers_of(one)).collect();
    let readers = readers.concat();
    let offered: Vec<_> = readers.iter().map(|name| format!("`{name}`")).collect();
    let doc = [
        format!("{}.", shape.title),
        shape.doc.clone(),
        format!(
            "Written by `chancery generate python` from `{}`, whose SHA-256 digest is {}. \
             Needs Python 3.10 or later and pydantic 2.7 or later.",
            shape.id, shape.digest
        ),
        format!(
            "Read with {}, and write with `write`. They refuse what the schema refuses; the \
             methods of pydantic that read JSON let `null` and keys written twice pass, and \
             those that write it do not leave out what is absent.",
            offered.join(", ")
        ),
    ];
    layout::docstring(out, &doc.join("\n\n"));
    out.line(IMPORTS);
    let mut names = readers;
    names.extend(reserved::OFFERED.iter().map(|&name| name.to_owned()));
    names.extend(shape.definitions.iter().flat_map(definitions::classes));
    // Constants, classes, functions: the order that its linters want.
    names.sort_by_key(|name| {
        let is_constant = name.to_uppercase() == *name;
        let is_function = name.starts_with(char::is_lowercase);
        (!is_constant, is_function, name.clone())
    });
    out.open("__all__ = [");
    for name in names {
        out.line(format!("{},", layout::literal(&name)));
    }
    out.close("]");
    out.blank();
    out.line(format!("SCHEMA = {}", layout::literal(&shape.id)));
    layout::docstring(out, "The identifier of the schema.");
    out.line(format!("DIGEST = {}", layout::literal(&shape.digest)));
    layout::docstring(out, "The SHA-256 digest of the schema.");
}

/// What the module uses of elsewhere. The interchange schema needs all of it.
const IMPORTS: &str = "
from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Annotated, ClassVar, Literal, NamedTuple, TypeVar, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    Tag,
    TypeAdapter,
    ValidationError,
    model_validator,
)
from pydantic_core import CoreSchema, ErrorDetails
from pydantic_core.core_schema import no_info_after_validator_function
from typing_extensions import TypeAliasType
";

/// What stands by itself: the mappings to which nothing refers.
fn documents(shape: &Shape) -> Vec<&Definition> {
    let all = || shape.definitions.iter();
    let needed: BTreeSet<&str> = all().flat_map(needs).collect();
    let is_document = |one: &&Definition| {
        matches!(one.form, Form::Union(_) | Form::Struct(_)) && !needed.contains(one.name.as_str())
    };
    all().filter(is_document).collect()
}

/// The definitions, each after those to which it refers, where none refers to itself.
///
/// Where some do, a class may stand before what its fields hold, since annotations are read
/// late; an alias may not.
///
/// # Panics
/// Where an alias is made of nothing but itself.
fn in_order_of_need(shape: &Shape) -> Vec<&Definition> {
    let mut order = Order {
        shape,
        placed: Vec::new(),
        under_way: Vec::new(),
    };
    while order.placed.len() < shape.definitions.len() {
        let before = order.placed.len();
        for definition in &shape.definitions {
            order.place(definition);
        }
        assert!(order.placed.len() > before, "an alias is made of itself");
    }
    order.placed
}

struct Order<'s> {
    shape: &'s Shape,
    placed: Vec<&'s Definition>,
    under_way: Vec<&'s str>,
}

impl<'s> Order<'s> {
    /// Places a definition and first what it needs, or says that something must come before.
    fn place(&mut self, one: &'s Definition) -> bool {
        if self.placed.iter().any(|placed| placed.name == one.name) {
            return true;
        }
        if self.under_way.contains(&one.name.as_str()) {
            return false;
        }
        self.under_way.push(&one.name);
        let is_alias = matches!(one.form, Form::Union(_) | Form::Map(_));
        let mut is_ready = true;
        for name in needs(one) {
            is_ready &= self.place(self.shape.definition(name)) || !is_alias;
        }
        self.under_way.pop();
        if is_ready {
            self.placed.push(one);
        }
        is_ready
    }
}

/// The names to which a definition refers.
fn needs(definition: &Definition) -> Vec<&str> {
    fn named(ty: &Type) -> Option<&str> {
        match ty {
            Type::Named(name) => Some(name),
            Type::List { item, .. } => named(item),
            Type::Constant(_) | Type::Boolean => None,
        }
    }
    let fields = definition.form.fields().iter();
    let mut names: Vec<_> = fields.filter_map(|field| named(&field.ty)).collect();
    match &definition.form {
        Form::Union(union) => {
            names.extend(union.variants.iter().map(|one| one.definition.as_str()));
        }
        Form::Map(map) => {
            names.push(&map.key);
            names.extend(named(&map.value));
        }
        _ => {}
    }
    names
}

/// The names of the functions that read a document: one of a union reads lines, too.
fn readers_of(definition: &Definition) -> Vec<String> {
    let name = names::snake(&definition.name);
    match definition.form {
        Form::Union(_) => vec![format!("read_{name}"), format!("read_{name}s")],
        _ => vec![format!("read_{name}")],
    }
}

fn reader(out: &mut Writer, definition: &Definition) {
    let class = reserved::class(&definition.name);
    let name = names::snake(&definition.name);
    let is_union = matches!(definition.form, Form::Union(_));
    let adapter = format!("_{}", names::upper(&definition.name));
    let skipped = usize::from(is_union);
    out.line("\n");
    out.line(format!("{adapter}: TypeAdapter[{class}] = TypeAdapter({class})"));
    out.line("\n");
    out.open(format!("def read_{name}(text: str | bytes) -> {class}:"));
    layout::docstring(out, &format!("Reads one `{class}` from JSON, or raises a `ReadError`."));
    out.line(format!("return _read({adapter}, text, skipped={skipped})"));
    out.dedent();
    if is_union {
        out.line("\n");
        out.open(format!(
            "def read_{name}s(lines: Iterable[str | bytes]) -> Iterator[{class}]:"
        ));
        let doc = format!(
            "Reads a `{class}` from each line that is not empty. A `ReadError` tells the line."
        );
        layout::docstring(out, &doc);
        out.open("for number, line in enumerate(lines, start=1):");
        out.open("if line.strip():").open("try:");
        out.line(format!("yield read_{name}(line)")).dedent();
        out.open("except ReadError as error:");
        out.line("raise ReadError(error.faults, number) from error");
        out.dedent().dedent().dedent().dedent();
    }
}

#[cfg(test)]
mod tests;
