//! The archive within the crate holds what `data/` holds.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chancery::{Kind, shipped};
use flate2::{Compression, write::GzEncoder};

fn crate_folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of `data/`, by their paths below the project.
fn files() -> BTreeMap<String, Vec<u8>> {
    let project = crate_folder().join("../..");
    let mut files = BTreeMap::new();
    let mut folders = vec![PathBuf::from("data")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(project.join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
            } else {
                let name = path.to_str().unwrap().replace('\\', "/");
                files.insert(name, fs::read(entry.path()).unwrap());
            }
        }
    }
    files
}

fn packed(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    for (path, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        archive
            .append_data(&mut header, path, bytes.as_slice())
            .unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap()
}

#[test]
fn the_archive_is_fresh() {
    let files = files();
    assert!(files.len() > 1_000, "data/ is there");
    if std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always") {
        fs::write(crate_folder().join("data.tar.gz"), packed(&files)).unwrap();
        return;
    }
    let shipped = BTreeMap::from_iter(shipped::files().unwrap());
    let names: Vec<_> = shipped.keys().collect();
    assert_eq!(
        names,
        files.keys().collect::<Vec<_>>(),
        "run INSTA_UPDATE=always cargo test -p chancery --test shipped"
    );
    for (path, bytes) in &files {
        assert!(
            shipped[path] == *bytes,
            "{path} differs: run INSTA_UPDATE=always cargo test -p chancery --test shipped"
        );
    }
}

#[test]
fn every_record_is_there() {
    let loaded = shipped::load().unwrap();
    let report = loaded.report();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    let files = files();
    let records = files.keys().filter(|path| path.ends_with(".yaml"));
    assert_eq!(loaded.records().count(), records.count());
    for kind in Kind::ALL {
        let has_some = loaded.records().any(|record| record.kind() == *kind);
        assert!(has_some, "no record of the kind {kind}");
    }
}
