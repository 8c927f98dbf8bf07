//! Prints every data file below the paths given as one line of JSON, with its scalars read
//! as the schema has them and before any type refuses it: `{"path": …, "value": …}`.
//!
//! ```sh
//! cargo run -p chancery --example as_json -- data
//! ```

use std::error::Error;
use std::path::PathBuf;

use chancery_source::{Document, Documents, read, walk};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    for path in std::env::args_os().skip(1).map(PathBuf::from) {
        for file in walk(&path)?.files {
            let mut documents = Documents::new();
            let id = documents.push(Document::parse(file.shown.clone(), read(&file.path)?));
            chancery_check::read(&mut documents, id);
            if let Some(root) = documents[id].tree.root() {
                let value: Value = root.read()?;
                println!("{}", json!({"path": file.shown, "value": value}));
            }
        }
    }
    Ok(())
}
