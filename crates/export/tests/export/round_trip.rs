//! What is exported as records comes back as the same records, and the same records give the
//! same bytes.

use chancery::Record;
use chancery_export::{ALL, Run, Selection};

use crate::{Scratch, data, exported, with};

fn records(selection: &Selection<'_>) -> Vec<Record> {
    selection.records().cloned().collect()
}

#[test]
fn all_records_come_back_as_they_were_and_the_same_records_give_the_same_bytes() {
    with(&data(), |selection| {
        let before = records(selection);
        assert!(before.len() > 1_000);
        for format in ["json", "ndjson", "yaml"] {
            let (text, told) = exported(format, selection);
            assert_eq!(told.counts, [("records".to_owned(), before.len())]);
            let file = Scratch::new(&format!("all.{format}"), &text);
            with(&file.0, |selection| {
                let after = records(selection);
                assert_eq!(after.len(), before.len(), "{format}");
                let differing = before.iter().zip(&after).find(|(one, other)| one != other);
                assert_eq!(differing, None, "{format}");
                let again = exported(format, selection).0;
                assert!(
                    again == text,
                    "{format}: its own text is exported otherwise"
                );
            });
        }
        for exporter in ALL {
            if let Run::Stream(_) = exporter.run {
                let once = exported(exporter.name, selection);
                let is_same = once == exported(exporter.name, selection);
                assert!(is_same, "{}", exporter.name);
            }
        }
    });
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
