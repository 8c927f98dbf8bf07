//! The tree: an arena of values, each of which knows its bytes in the text.
//!
//! No recursion on the depth of the input, neither here nor on drop: items refer to one
//! another by number.

mod builder;
mod duplicate;
mod keys;
mod node;

use std::ops::Range;
use std::sync::OnceLock;

pub(crate) use builder::{Builder, Says, Shape};
pub use duplicate::Duplicate;
pub use node::{Entries, Items, Node};

use crate::position::{Lines, Position, Span};

/// How many mappings and lists may lie inside one another, the outermost counted. In NDJSON
/// each line counts from its own record.
pub const MAXIMUM_DEPTH: usize = 64;

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Keys with a value each.
    Map,
    /// Values in order.
    List,
    /// Text; keys are text too.
    Text,
    /// A number as JSON writes it.
    Number,
    /// `true` or `false`.
    Bool,
    /// `null`, or an empty value in YAML.
    Null,
}

/// The number of a node in its tree: outlives a borrow of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(crate) u32);

/// One key, value or collection. What `from` and `to` mean depends on the kind: a stretch of
/// `children` for collections, of the source or of `decoded` for scalars.
#[derive(Clone, Debug)]
struct Item {
    kind: Kind,
    /// A scalar without quotes, or a collection without brackets.
    plain: bool,
    /// The text of the scalar stands in `decoded`, not in the source.
    decoded: bool,
    /// Read to its end.
    complete: bool,
    from: u32,
    to: u32,
    start: u32,
    end: u32,
    /// The collection that holds it; itself for the root.
    parent: u32,
    /// In a list its index, in a mapping the item of its key (itself for a key).
    slot: u32,
}

#[derive(Clone, Copy, Debug)]
struct DuplicateAt {
    first: u32,
    second: u32,
    /// The value under the second.
    value: u32,
}

/// What a text says: one value with everything in it, and where each part stands.
///
/// The tree of a broken text holds what was read up to the fault, in nodes that are not
/// [complete](Node::is_complete).
#[derive(Clone, Debug, Default)]
pub struct Tree {
    source: String,
    decoded: String,
    items: Vec<Item>,
    /// Lists: the values. Mappings: key, value, key, value.
    children: Vec<u32>,
    root: Option<u32>,
    duplicates: Vec<DuplicateAt>,
    comments: Vec<Range<usize>>,
    lines: OnceLock<Lines>,
    keys: OnceLock<keys::Keys>,
}

/// What a JSON pointer leads to.
#[derive(Clone, Copy, Debug)]
pub struct Found<'t> {
    /// The key, where the value stands in a mapping.
    pub key: Option<Node<'t>>,
    /// The value.
    pub value: Node<'t>,
}

impl Tree {
    /// A text of which nothing is read.
    pub(crate) fn unread(source: String) -> Tree {
        Tree {
            source,
            ..Tree::default()
        }
    }

    /// The outermost value; none where nothing could be read. In NDJSON it is a list with one
    /// value a line.
    pub fn root(&self) -> Option<Node<'_>> {
        self.root.map(|index| Node::new(self, index))
    }

    /// The node of a number that a node of this tree, or an error about one, gave.
    ///
    /// # Panics
    /// If the number comes from another, larger tree.
    pub fn node(&self, id: NodeId) -> Node<'_> {
        assert!(
            (id.0 as usize) < self.items.len(),
            "the node belongs to another tree"
        );
        Node::new(self, id.0)
    }

    /// The whole text that was parsed, a byte order mark included.
    pub fn text(&self) -> &str {
        &self.source
    }

    /// The line and column of a byte of [`text`](Self::text); a byte beyond its end counts as
    /// the end.
    pub fn position(&self, byte: usize) -> Position {
        self.lines().position(&self.source, byte)
    }

    /// The lines and columns of a stretch of bytes.
    pub fn span(&self, bytes: Range<usize>) -> Span {
        self.lines().span(&self.source, bytes)
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.source))
    }

    /// The value to which a JSON pointer (RFC 6901) leads: `/visits/0/id`, or the empty
    /// pointer for the root. None where there is no such value.
    pub fn find(&self, pointer: &str) -> Option<Found<'_>> {
        let mut found = Found {
            key: None,
            value: self.root()?,
        };
        if pointer.is_empty() {
            return Some(found);
        }
        for token in pointer.strip_prefix('/')?.split('/') {
            let token = token.replace("~1", "/").replace("~0", "~");
            found = match found.value.kind() {
                Kind::Map => {
                    let (key, value) = found.value.entry(&token)?;
                    Found {
                        key: Some(key),
                        value,
                    }
                }
                Kind::List => Found {
                    key: None,
                    value: found.value.items().nth(list_index(&token)?)?,
                },
                _ => return None,
            };
        }
        Some(found)
    }

    /// Every key that stands a second (or third …) time in its mapping, in the order of the
    /// text. The tree keeps the first entry and leaves the later ones out.
    pub fn duplicates(&self) -> impl ExactSizeIterator<Item = Duplicate> + '_ {
        self.duplicates
            .iter()
            .map(|found| duplicate::describe(self, *found))
    }

    /// Where the comments of a YAML text stand, each from its `#` to the end of its line.
    pub fn comments(&self) -> &[Range<usize>] {
        &self.comments
    }

    /// Makes an unquoted scalar text; whatever it was before.
    pub(crate) fn read_as_text(&mut self, id: NodeId) {
        let item = &mut self.items[id.0 as usize];
        debug_assert!(!matches!(item.kind, Kind::Map | Kind::List));
        item.kind = Kind::Text;
    }

    fn item(&self, index: u32) -> &Item {
        &self.items[index as usize]
    }

    fn children_of(&self, index: u32) -> &[u32] {
        let item = self.item(index);
        match item.kind {
            Kind::Map | Kind::List => &self.children[item.from as usize..item.to as usize],
            _ => &[],
        }
    }

    fn text_of(&self, index: u32) -> &str {
        let item = self.item(index);
        let range = item.from as usize..item.to as usize;
        match item.kind {
            Kind::Map | Kind::List => "",
            _ if item.decoded => &self.decoded[range],
            _ => &self.source[range],
        }
    }
}

/// An index of RFC 6901: digits, without leading zeros.
fn list_index(token: &str) -> Option<usize> {
    let plain = token.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || (token.len() > 1 && token.starts_with('0')) {
        return None;
    }
    token.parse().ok()
}

/// A key as one step of a JSON pointer: `~` written `~0`, `/` written `~1`.
pub fn escape_pointer(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
