//! Schemas that a project binds to its namespaces under `ext`: read from beside the
//! configuration, and made ready.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chancery_check::{Extension, FaultySchema, ForeignSchema};
use chancery_model::explain;
use chancery_source::{Document, Syntax};
use serde_json::Value;
use toml::Spanned;

use super::reader::Reader;
use super::written::WrittenExtension;
use crate::Failure;

impl Reader<'_> {
    /// The schemas of all namespaces, ready to judge.
    pub fn extensions(
        &self,
        folder: &Path,
        written: BTreeMap<Spanned<String>, WrittenExtension>,
    ) -> Result<Vec<Extension>, Failure> {
        let all = written.into_iter();
        all.map(|(namespace, written)| {
            if let Some(message) = explain("Namespace", namespace.get_ref()) {
                return Err(self.fault(Some(namespace.span()), message, None));
            }
            let name = format!("value of `ext.{}`", namespace.get_ref());
            Ok(Extension {
                schema: Arc::new(self.schema(folder, &written.schema, &name)?),
                namespace: namespace.into_inner(),
            })
        })
        .collect()
    }

    fn schema(
        &self,
        folder: &Path,
        written: &Spanned<String>,
        name: &str,
    ) -> Result<ForeignSchema, Failure> {
        let path = folder.join(written.get_ref());
        let bytes = chancery_source::read(&path).map_err(|fault| {
            let message = format!(
                "the schema `{}` cannot be read: {}",
                written.get_ref(),
                fault.reason
            );
            let help = "name a file, relative to this one".to_owned();
            self.fault(Some(written.span()), message, Some(help))
        })?;
        let shown = crate::checking::inputs::shown(&path);
        let document = Document::parse_as(shown, Syntax::Json, bytes);
        if let Some(fault) = document.faults.first() {
            return Err(Failure::Configuration {
                path: document.path,
                position: Some(document.tree.position(fault.bytes.start)),
                message: fault.message.clone(),
                help: fault.help.clone(),
            });
        }
        let value = document.tree.root().map(|root| root.read::<Value>());
        let faulty = |fault| located(&document, fault);
        match value {
            Some(Ok(value)) => ForeignSchema::new(name, value).map_err(faulty),
            _ => Err(faulty(FaultySchema {
                pointer: String::new(),
                message: "this is no JSON Schema".to_owned(),
                help: None,
            })),
        }
    }
}

/// A fault of a schema at its place in the schema's own file.
fn located(document: &Document, fault: FaultySchema) -> Failure {
    let found = document.tree.find(&fault.pointer);
    let start = found.map(|found| found.value.range().start);
    Failure::Configuration {
        path: document.path.clone(),
        position: start.map(|start| document.tree.position(start)),
        message: fault.message,
        help: fault.help,
    }
}
