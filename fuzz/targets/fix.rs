//! The fix engine: a repair changes what it names and nothing else, what is repaired can be
//! read, and what was repaired once needs no repair again.
#![no_main]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chancery::{Checked, Document, LocatedFinding, Options, Safety};
use chancery_fuzz::{scratch, value};
use chancery_source::{Change, Syntax, apply, edits};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| scratch("fix"));

fuzz_target!(|bytes: &[u8]| {
    let name = match bytes.first() {
        Some(b'{' | b'[') => "a.json",
        _ => "a.yaml",
    };
    for entry in fs::read_dir(&*FOLDER)
        .expect("the folder is there")
        .flatten()
    {
        fs::remove_file(entry.path()).expect("the folder is ours");
    }
    let path = FOLDER.join(name);
    fs::write(&path, bytes).expect("the folder is ours");
    let options = Options {
        today: chancery::Day::new(2026, 1, 1),
        ..Options::default()
    };
    let Ok(checked) = chancery::check(&[FOLDER.clone()], &options) else {
        return;
    };
    for finding in &checked.report.findings {
        changes_nothing_else(&checked, finding);
    }
    repaired(&path, bytes, &options, Safety::Ask);
    repaired(&path, bytes, &options, Safety::Safe);
});

/// Repairs the file in memory, and once more on the disk where the repairs are safe.
fn repaired(path: &Path, bytes: &[u8], options: &Options, most: Safety) {
    let fixed = chancery::fix(&[FOLDER.clone()], options, most).expect("it was checked before");
    for file in &fixed.files {
        assert_eq!(file.before, bytes, "the file as it was read");
        let shown = path.to_string_lossy();
        let after = Document::parse(shown, file.after.clone());
        assert_eq!(after.faults, [], "after: {:?}", after.tree.text());
    }
    if most == Safety::Ask {
        return;
    }
    let written = fixed.write(|| ());
    assert_eq!(written.failed, []);
    let again = chancery::fix(&[FOLDER.clone()], options, most).expect("it was checked before");
    assert!(again.files.is_empty(), "repaired twice: {:?}", again.files);
}

/// Makes one repair alone, and compares the values outside the places that it names.
fn changes_nothing_else(checked: &Checked, finding: &LocatedFinding) {
    let Some(fix) = &finding.fix else { return };
    let document = &checked.documents[fix.document];
    let Some(edits) = edits(document, &fix.changes) else {
        return;
    };
    let text = document.tree.text();
    let after = apply(text, &edits).expect("the edits of one repair do not touch");
    let parse = |text: &str| parse(document.syntax, text);
    let (Some(mut before), Some(mut after)) = (value(&parse(text)), value(&parse(&after))) else {
        panic!("{:?} leaves no value: {after:?}", finding.rule);
    };
    mask(&mut before, &mut after, &fix.changes);
    assert_eq!(before, after, "{}: {:?}", finding.rule, fix.changes);
}

fn parse(syntax: Syntax, text: &str) -> Document {
    Document::parse_as("a", syntax, text.as_bytes().to_vec())
}

/// Takes out of both values what the changes name.
fn mask(before: &mut Value, after: &mut Value, changes: &[Change]) {
    let mut removed = Vec::new();
    for change in changes {
        match change {
            Change::SetText { pointer, .. }
            | Change::SetSource { pointer, .. }
            | Change::Quote { pointer } => {
                set_null(before, pointer);
                set_null(after, pointer);
            }
            Change::RenameKey { pointer, key } => {
                let (parent, _) = pointer.rsplit_once('/').expect("a key has a mapping");
                let value = take(before, pointer);
                let key = chancery_source::escape_pointer(key);
                assert_eq!(take(after, &format!("{parent}/{key}")), value);
            }
            Change::Add { pointer, key, .. } | Change::AddFirst { pointer, key, .. } => {
                let key = chancery_source::escape_pointer(key);
                take(after, &format!("{pointer}/{key}")).expect("what is added is there");
            }
            Change::Reorder { pointer, .. } => {
                for value in [&mut *before, &mut *after] {
                    let list = value.pointer_mut(pointer).and_then(Value::as_array_mut);
                    list.expect("a list").sort_by_key(ToString::to_string);
                }
            }
            Change::Remove { pointer } => removed.push(pointer),
            Change::Bytes { .. } | Change::RenameFile { .. } => {}
        }
    }
    for pointer in removed.into_iter().rev() {
        take(before, pointer).expect("what is removed was there");
    }
}

fn set_null(value: &mut Value, pointer: &str) {
    *value.pointer_mut(pointer).expect("the place is there") = Value::Null;
}

fn take(value: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/')?;
    match value.pointer_mut(parent)? {
        Value::Object(map) => map.shift_remove(&key.replace("~1", "/").replace("~0", "~")),
        Value::Array(list) => Some(list.remove(key.parse().ok()?)),
        _ => None,
    }
}
