//! Prints every data file below the paths given as one line of JSON, with its scalars read
//! as the schema has them and before any type refuses it: `{"path": …, "value": …, "accepted": …}`. Files with a fault of syntax or
//! a key written twice are passed over.
//!
//! ```sh
//! cargo run -p chancery --example as_json -- data
//! ```

use std::error::Error;
use std::path::PathBuf;

use chancery_check::{Check, rules};
use chancery_source::{Document, Documents, read, walk};
use serde_json::{Value, json};

/// Whether a rule words what the schema refuses.
fn is_of_schema(rule: &str) -> bool {
    rules::by_name(rule).is_some_and(|rule| {
        let mut checks = rule.checks.iter();
        checks.any(|check| matches!(check, Check::Schema(_)))
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    for path in std::env::args_os().skip(1).map(PathBuf::from) {
        for file in walk(&path)?.files {
            let mut documents = Documents::new();
            let id = documents.push(Document::parse(file.shown.clone(), read(&file.path)?));
            let read = chancery_check::read(&mut documents, id);
            let document = &documents[id];
            let is_sound = document.faults.is_empty() && document.tree.duplicates().len() == 0;
            if let Some(root) = document.tree.root().filter(|_| is_sound) {
                let value: Value = root.read()?;
                let accepted = !read
                    .findings
                    .iter()
                    .any(|finding| is_of_schema(finding.rule));
                println!(
                    "{}",
                    json!({"path": file.shown, "value": value, "accepted": accepted})
                );
            }
        }
    }
    Ok(())
}
