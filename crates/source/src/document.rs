//! A file once parsed, and the documents of a check.

use std::ops::Index;

use crate::encoding::decode;
use crate::fault::Fault;
use crate::{Limits, Tree, json, ndjson, yaml};

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// A strict profile of YAML 1.2: `.yaml`, `.yml`.
    Yaml,
    /// JSON by RFC 8259: `.json`.
    Json,
    /// One JSON value a line: `.ndjson`, `.jsonl`.
    NdJson,
}

impl Syntax {
    /// The syntax of a path, by its extension; none for an extension that is not ours.
    pub fn of_path(path: &str) -> Option<Syntax> {
        let name = path.rsplit('/').next().unwrap_or_default();
        let (_, extension) = name.rsplit_once('.')?;
        Some(match extension.to_ascii_lowercase().as_str() {
            "yaml" | "yml" => Syntax::Yaml,
            "json" => Syntax::Json,
            "ndjson" | "jsonl" => Syntax::NdJson,
            _ => return None,
        })
    }
}

/// A file once parsed.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its path as shown to people, with forward slashes.
    pub path: String,
    /// The name of the folder in which it lies, as far as its path shows it; whoever knows more
    /// of the file than the path that is shown may set it.
    pub folder: Option<String>,
    /// How it is written.
    pub syntax: Syntax,
    /// What it says; in a broken file, up to the fault.
    pub tree: Tree,
    /// What keeps it from being read whole: at most one in YAML and JSON, at most one a line
    /// in NDJSON, in the order of the text.
    pub faults: Vec<Fault>,
    /// How deep it may nest, when it is parsed anew after a change.
    pub(crate) depth: usize,
}

impl Document {
    /// Parses a file. It never fails: what is wrong stands in [`faults`](Self::faults).
    ///
    /// The extension of the path chooses the syntax; any other extension is read as YAML.
    pub fn parse(path: impl Into<String>, bytes: Vec<u8>) -> Document {
        Document::parse_within(path, bytes, &Limits::default())
    }

    /// Parses a file as [`Document::parse`] does, but within other limits than the usual ones.
    pub fn parse_within(path: impl Into<String>, bytes: Vec<u8>, limits: &Limits) -> Document {
        let path = path.into();
        let syntax = Syntax::of_path(&path).unwrap_or(Syntax::Yaml);
        Document::parse_to(path, syntax, bytes, limits.depth)
    }

    /// A text in a language that is not read here, such as that of a configuration: it holds
    /// no value and no comment, and shows places by their bytes.
    pub fn unread(path: impl Into<String>, text: impl Into<String>) -> Document {
        Document {
            path: path.into(),
            folder: None,
            syntax: Syntax::Yaml,
            tree: Tree::unread(text.into()),
            faults: Vec::new(),
            depth: crate::MAXIMUM_DEPTH,
        }
    }

    /// Parses a file of a known syntax.
    pub fn parse_as(path: impl Into<String>, syntax: Syntax, bytes: Vec<u8>) -> Document {
        Document::parse_to(path.into(), syntax, bytes, crate::MAXIMUM_DEPTH)
    }

    /// Parses a file of a known syntax, with at most `depth` collections inside one another.
    pub(crate) fn parse_to(path: String, syntax: Syntax, bytes: Vec<u8>, depth: usize) -> Document {
        let depth = depth.clamp(1, Limits::DEEPEST);
        if bytes.len() > u32::MAX as usize {
            let fault = Fault::syntax(0..0, "the file is larger than 4 GiB")
                .help("split it into smaller files");
            return Document {
                folder: folder_of(&path),
                path,
                syntax,
                tree: Tree::default(),
                faults: vec![fault],
                depth,
            };
        }
        let decoded = decode(bytes);
        let (tree, mut faults) = match syntax {
            Syntax::Yaml => one(yaml::parse(decoded.text, decoded.sound, depth)),
            Syntax::Json => one(json::parse(decoded.text, decoded.sound, depth)),
            Syntax::NdJson => ndjson::parse(decoded.text, decoded.sound, depth),
        };
        if let Some(fault) = decoded.fault {
            // What the parser says of a line cut short would only repeat it.
            let line = decoded.sound_lines;
            faults.retain(|other| syntax == Syntax::NdJson && other.bytes.start < line);
            faults.push(fault);
        }
        Document {
            folder: folder_of(&path),
            path,
            syntax,
            tree,
            faults,
            depth,
        }
    }
}

fn folder_of(path: &str) -> Option<String> {
    let (parent, _) = path.rsplit_once('/')?;
    let name = parent.rsplit('/').next()?;
    (!matches!(name, "" | "." | "..")).then(|| name.to_owned())
}

fn one((tree, fault): (Tree, Option<Fault>)) -> (Tree, Vec<Fault>) {
    (tree, fault.into_iter().collect())
}

/// The number of a document among [`Documents`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(pub u32);

/// The documents of a check, numbered from 0 in the order in which they were pushed.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    documents: Vec<Document>,
}

impl Documents {
    /// No documents.
    pub fn new() -> Documents {
        Documents::default()
    }

    /// Adds a document and numbers it.
    pub fn push(&mut self, document: Document) -> DocumentId {
        let id = DocumentId(self.documents.len() as u32);
        self.documents.push(document);
        id
    }

    /// The document of a number.
    pub fn get(&self, id: DocumentId) -> Option<&Document> {
        self.documents.get(id.0 as usize)
    }

    /// The document of a number, to be changed.
    pub fn get_mut(&mut self, id: DocumentId) -> Option<&mut Document> {
        self.documents.get_mut(id.0 as usize)
    }

    /// All documents with their numbers, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (DocumentId, &Document)> {
        self.documents
            .iter()
            .enumerate()
            .map(|(at, document)| (DocumentId(at as u32), document))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }
}

impl Index<DocumentId> for Documents {
    type Output = Document;

    fn index(&self, id: DocumentId) -> &Document {
        &self.documents[id.0 as usize]
    }
}
