//! TypeScript: one module without dependencies, types and codecs under the same names.

mod definitions;

use crate::feature::{Feature, Keeping};
use crate::generator::{GeneratedFile, Generator};
use crate::shape::Shape;
use crate::writer::Writer;

/// How wide a line of code may be, as prettier has it.
const WIDTH: usize = 80;

/// What reads and writes the types. It knows nothing of the schema.
const RUNTIME: &str = include_str!("typescript/runtime.ts");

/// The TypeScript target.
pub(crate) struct TypeScript;

impl Generator for TypeScript {
    fn name(&self) -> &'static str {
        "typescript"
    }

    fn summary(&self) -> &'static str {
        "types and codecs in one module without dependencies, for TypeScript 5.4 or later"
    }

    fn generate(&self, shape: &Shape) -> Vec<GeneratedFile> {
        let mut out = Writer::new("  ");
        head(&mut out, shape);
        for definition in &shape.definitions {
            definitions::write(&mut out, shape, definition);
        }
        out.blank();
        vec![GeneratedFile {
            path: "chancery.ts".to_owned(),
            text: out.finish() + RUNTIME,
        }]
    }

    fn keeping(&self, feature: Feature) -> Keeping {
        match feature {
            Feature::TaggedUnion
            | Feature::Alternatives
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
            | Feature::TypeDocs
            | Feature::KindDocs
            | Feature::FieldDocs
            | Feature::ValueDocs => Keeping::Kept,
            // Types of TypeScript are open, but for literals; that a text holds a key twice no
            // type can show; and that any one key is needed would take a type for each key.
            Feature::ClosedObjects | Feature::KeysOnce | Feature::AtLeastOneKey => Keeping::Checked,
            Feature::Defaults | Feature::Examples => Keeping::Documented,
        }
    }
}

fn head(out: &mut Writer, shape: &Shape) {
    let Shape { id, digest, .. } = shape;
    out.line("// Written by `chancery generate typescript`; changes by hand are lost.")
        .line(format!("// Schema: {id}"))
        .line(format!("// SHA-256: {digest}"))
        .blank();
    let about = format!(
        "{} {}\n\nEach name is a type and, but for the enumerations, a codec: \
         `{root}.parse(text)` reads JSON text, `{root}.read(value)` a value that was parsed \
         elsewhere, `{root}.write(value)` writes canonical JSON. Import the module under one \
         name, since several of its names are also those of the platform: \
         `import * as chancery from \"./chancery.js\"`.",
        sentence(&shape.title),
        shape.doc,
        root = shape.root,
    );
    doc(out, &about);
}

fn sentence(text: &str) -> String {
    if text.ends_with('.') {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// Writes a doc comment. Nothing in the text can end it.
fn doc(out: &mut Writer, text: &str) {
    let text = text.replace("*/", "*\\/");
    let line = format!("/** {text} */");
    if !text.contains("\n\n") && out.indentation() + line.chars().count() <= WIDTH {
        out.line(line);
    } else {
        out.line("/**").comment(" * ", &text, WIDTH).line(" */");
    }
}

#[cfg(test)]
mod tests;
