//! Every exporter from outside: over all records of `data/`, and over a few that hold what is
//! hard.

mod few;
mod round_trip;

use std::fs;
use std::path::{Path, PathBuf};

use chancery::{DataSet, Options, Parts, load};
use chancery_export::{Exported, Run, Selection, by_name};

/// Runs a stream exporter.
fn exported(format: &str, selection: &Selection<'_>) -> (String, Exported) {
    let exporter = by_name(format).expect("the format is known");
    let Run::Stream(run) = exporter.run else {
        panic!("{format} is no stream");
    };
    let mut out = Vec::new();
    let exported = run(selection, &mut out).unwrap_or_else(|fault| panic!("{fault}"));
    let text = String::from_utf8(out).expect("exports are UTF-8");
    (text, exported)
}

/// Asks for the records that a path holds.
fn with<A>(path: &Path, ask: impl FnOnce(&Selection<'_>) -> A) -> A {
    let options = Options {
        governed: chancery::Governed::ByNone,
        ..Options::default()
    };
    let mut parts: Parts = load(&[path.to_owned()], &options).unwrap().into_parts();
    assert_eq!(parts.report.counts.errors, 0, "{:?}", parts.report.findings);
    let entries = parts.take_sets().pop().expect("there is one data set");
    let data = DataSet::new(&parts.documents, entries, None);
    ask(&Selection::new(&data, |entry| parts.is_selected(entry)))
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

/// A file for one test, gone when the test ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: &str) -> Scratch {
        let folder = std::env::temp_dir().join(format!("chancery-export-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        Scratch(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
