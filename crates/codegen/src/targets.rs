//! The generators: one file, or one folder, a language.

use crate::generator::Generator;

macro_rules! targets {
    ($($module:ident: $Target:ident,)*) => {
        $(mod $module;)*

        /// All generators, by name.
        pub const ALL: &[&dyn Generator] = &[$(&$module::$Target),*];
    };
}

// One a line, sorted, so that two new ones seldom meet in a merge.
targets! {
    go: Go,
    java: Java,
    markdown: Markdown,
    python: Python,
    sql: Sql,
    typescript: TypeScript,
}

/// The generator of that name.
pub fn by_name(name: &str) -> Option<&'static dyn Generator> {
    ALL.iter().copied().find(|one| one.name() == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{Feature, Form, Keeping, Shape};

    #[test]
    fn the_same_shape_gives_the_same_files() {
        let shape = Shape::interchange();
        for generator in ALL {
            let files = generator.generate(&shape);
            assert_eq!(files, generator.generate(&shape), "{}", generator.name());
            assert!(!files.is_empty(), "{}", generator.name());
        }
    }

    #[test]
    fn every_file_names_the_digest_of_the_schema_and_ends_in_a_line_feed() {
        let shape = Shape::interchange();
        for generator in ALL {
            let mut paths = BTreeSet::new();
            for file in generator.generate(&shape) {
                let place = format!("{}/{}", generator.name(), file.path);
                assert!(file.text.contains(&shape.digest), "{place}");
                let is_ended = file.text.ends_with('\n') && !file.text.ends_with("\n\n");
                assert!(is_ended, "{place}");
                let has_blanks = file.text.lines().any(|line| line.ends_with([' ', '\t']));
                assert!(!has_blanks, "{place} has blanks at the end of a line");
                assert!(paths.insert(file.path), "{place} is written twice");
            }
        }
    }

    #[test]
    fn the_generators_are_sorted_and_found_by_their_names() {
        let names: Vec<_> = ALL.iter().map(|generator| generator.name()).collect();
        assert!(names.is_sorted(), "{names:?}");
        for generator in ALL {
            let found = by_name(generator.name()).map(Generator::name);
            assert_eq!(found, Some(generator.name()));
            assert!(!generator.summary().ends_with('.'), "{}", generator.name());
        }
        assert!(by_name("cobol").is_none());
    }

    /// The words of a text, without the marks between them, which comments change.
    fn words(text: &str) -> String {
        let words = text.split(|character: char| !character.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        format!(" {} ", words.join(" "))
    }

    /// Every remark of the schema, with the feature that it belongs to.
    fn remarks(shape: &Shape) -> Vec<(Feature, &str)> {
        let mut remarks = Vec::new();
        for definition in &shape.definitions {
            remarks.push((Feature::TypeDocs, definition.doc.as_str()));
            let fields = definition.form.fields().iter();
            remarks.extend(fields.map(|field| (Feature::FieldDocs, field.doc.as_str())));
            match &definition.form {
                Form::Union(union) => {
                    let variants = union.variants.iter();
                    remarks.extend(variants.map(|one| (Feature::KindDocs, one.doc.as_str())));
                }
                Form::Enumeration(enumeration) => {
                    let values = enumeration.values.iter();
                    remarks.extend(values.map(|one| (Feature::ValueDocs, one.doc.as_str())));
                }
                Form::Text(text) => {
                    let examples = text.examples.iter();
                    remarks.extend(examples.map(|one| (Feature::Examples, one.as_str())));
                }
                _ => {}
            }
        }
        remarks
    }

    #[test]
    fn every_remark_that_a_target_keeps_stands_in_its_files() {
        let shape = Shape::interchange();
        for generator in ALL {
            let files = generator.generate(&shape);
            let text: String = files.iter().map(|file| file.text.as_str()).collect();
            let text = words(&text);
            for (feature, remark) in remarks(&shape) {
                let is_there = text.contains(&words(remark));
                let is_lost = generator.keeping(feature) == Keeping::Lost;
                let name = generator.name();
                assert!(
                    is_there || is_lost,
                    "{name} lacks {}: {remark}",
                    feature.name()
                );
            }
        }
    }

    #[test]
    fn every_file_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/targets");
        let found: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        assert_eq!(found, ALL.iter().map(|one| one.name().to_owned()).collect());
    }
}
