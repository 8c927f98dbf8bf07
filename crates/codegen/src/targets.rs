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
    sql: Sql,
}

/// The generator of that name.
pub fn by_name(name: &str) -> Option<&'static dyn Generator> {
    ALL.iter().copied().find(|one| one.name() == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::Shape;

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

    #[test]
    fn every_file_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/targets");
        let Ok(entries) = std::fs::read_dir(folder) else {
            assert!(ALL.is_empty());
            return;
        };
        let found: BTreeSet<String> = entries
            .map(|entry| entry.unwrap().path())
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        assert_eq!(found, ALL.iter().map(|one| one.name().to_owned()).collect());
    }
}
