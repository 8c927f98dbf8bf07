//! What is exported as records comes back as the same records, and the same records give the
//! same bytes.

use chancery::Record;
use chancery_export::{ALL, Run};

use crate::{Scratch, data, exported, with};

fn records(path: &std::path::Path) -> Vec<Record> {
    with(path, |selection| selection.records().cloned().collect())
}

#[test]
fn all_records_come_back_as_they_were() {
    let before = records(&data());
    assert!(before.len() > 1_000);
    for format in ["json", "ndjson", "yaml"] {
        let (text, told) = exported(format, &data());
        assert_eq!(told.counts, [("records".to_owned(), before.len())]);
        let file = Scratch::new(&format!("all.{format}"), &text);
        let after = records(&file.0);
        assert_eq!(after.len(), before.len(), "{format}");
        let differing = before.iter().zip(&after).find(|(one, other)| one != other);
        assert_eq!(differing, None, "{format}");
        let (again, _) = exported(format, &file.0);
        assert!(
            again == text,
            "{format}: its own text is exported otherwise"
        );
    }
}

#[test]
fn the_same_records_give_the_same_bytes() {
    for exporter in ALL {
        if let Run::Stream(_) = exporter.run {
            let once = exported(exporter.name, &data());
            assert!(
                once == exported(exporter.name, &data()),
                "{}",
                exporter.name
            );
        }
    }
}

#[test]
fn formats_are_sorted_and_say_what_they_are_for() {
    assert!(ALL.is_sorted_by_key(|exporter| exporter.name));
    for exporter in ALL {
        let summary = exporter.summary;
        assert!(
            !summary.is_empty() && !summary.ends_with('.'),
            "{}",
            exporter.name
        );
        assert_eq!(
            exporter.extension.is_none(),
            matches!(exporter.run, Run::Folder(_))
        );
    }
}
