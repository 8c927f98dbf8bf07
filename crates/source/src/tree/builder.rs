//! Builds a tree from the beginnings and ends that a reader meets.

use std::ops::Range;

use super::{Item, Kind, Tree, duplicate};
use crate::fault::{Fault, too_deep};

/// A collection that is still open.
struct Frame {
    item: u32,
    /// Where its children start in `pending`.
    start: usize,
    /// In a mapping: the key that waits for its value.
    key: Option<u32>,
}

/// Whether a collection stands in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// In brackets or braces.
    Flow,
    /// By indentation.
    Block,
}

/// What a scalar says once quotes and escapes are undone.
pub(crate) enum Says<'s> {
    /// What stands at these bytes of the source.
    Source(Range<usize>),
    /// What stands nowhere in the source.
    Decoded(&'s str),
}

/// A tree in the making.
///
/// Keys and values come in the order of the text; what comes in a mapping is by turns a key
/// and a value.
pub(crate) struct Builder {
    tree: Tree,
    open: Vec<Frame>,
    /// The children of all open collections, the innermost last.
    pending: Vec<u32>,
    /// How many collections may lie inside one another.
    depth: usize,
    /// Collections that do not count against the depth.
    free_depth: usize,
}

impl Builder {
    /// A tree over a text, with at most `depth` collections inside one another.
    pub(crate) fn new(source: String, depth: usize) -> Builder {
        let tree = Tree {
            source,
            ..Tree::default()
        };
        Builder {
            tree,
            open: Vec::new(),
            pending: Vec::new(),
            depth,
            free_depth: 0,
        }
    }

    /// A tree whose root is a list of values that each count as outermost.
    pub(crate) fn with_list(source: String, depth: usize) -> Builder {
        let mut builder = Builder::new(source, depth);
        builder.free_depth = 1;
        builder.push(Kind::List, true, 0..0);
        builder.open.push(Frame {
            item: 0,
            start: 0,
            key: None,
        });
        builder
    }

    pub(crate) fn source(&self) -> &str {
        &self.tree.source
    }

    pub(crate) fn comment(&mut self, bytes: Range<usize>) {
        self.tree.comments.push(bytes);
    }

    /// How many collections may lie inside one another.
    pub(crate) fn limit(&self) -> usize {
        self.depth
    }

    /// How many collections are open.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether what comes next is a key.
    pub(crate) fn expects_key(&self) -> bool {
        self.open.last().is_some_and(|frame| {
            frame.key.is_none() && self.tree.item(frame.item).kind == Kind::Map
        })
    }

    /// The kind, shape and first bytes of the innermost open collection.
    pub(crate) fn innermost(&self) -> Option<(Kind, Shape, Range<usize>)> {
        let item = self.tree.item(self.open.last()?.item);
        let shape = if item.plain {
            Shape::Block
        } else {
            Shape::Flow
        };
        Some((item.kind, shape, item.start as usize..item.end as usize))
    }

    /// What the outermost value is, once it has begun.
    pub(crate) fn root_kind(&self) -> Option<Kind> {
        self.tree.root.map(|root| self.tree.item(root).kind)
    }

    /// The bytes of the key that waits for its value.
    pub(crate) fn waiting_key(&self) -> Option<Range<usize>> {
        let item = self.tree.item(self.open.last()?.key?);
        Some(item.start as usize..item.end as usize)
    }

    /// A scalar, or a key.
    pub(crate) fn scalar(&mut self, kind: Kind, plain: bool, says: Says<'_>, bytes: Range<usize>) {
        let kind = if self.expects_key() { Kind::Text } else { kind };
        let index = self.push(kind, plain, bytes);
        let (decoded, range) = match says {
            Says::Source(range) => (false, range),
            Says::Decoded(text) => {
                let from = self.tree.decoded.len();
                self.tree.decoded.push_str(text);
                (true, from..self.tree.decoded.len())
            }
        };
        let item = &mut self.tree.items[index as usize];
        (item.decoded, item.from, item.to) = (decoded, range.start as u32, range.end as u32);
    }

    /// The beginning of a mapping or list; `bytes` is its bracket, or an empty range.
    ///
    /// # Errors
    /// A fault if it lies too deep.
    pub(crate) fn open(
        &mut self,
        kind: Kind,
        shape: Shape,
        bytes: Range<usize>,
    ) -> Result<(), Fault> {
        if self.open.len() >= self.depth + self.free_depth {
            return Err(too_deep(bytes, self.depth));
        }
        let item = self.push(kind, shape == Shape::Block, bytes);
        self.open.push(Frame {
            item,
            start: self.pending.len(),
            key: None,
        });
        Ok(())
    }

    /// The end of the innermost mapping or list, before the byte `end`.
    pub(crate) fn close(&mut self, end: usize) {
        let Some(frame) = self.open.pop() else { return };
        let children = self.settle(&frame);
        let reach = children
            .iter()
            .map(|child| self.tree.item(*child).end)
            .max();
        let first = children.first().map(|child| self.tree.item(*child).start);
        let item = &mut self.tree.items[frame.item as usize];
        item.complete = true;
        if item.plain {
            item.start = first.map_or(item.start, |first| first.min(item.start));
            item.end = reach.map_or(item.start, |reach| reach.max(item.start));
        } else {
            item.end = end as u32;
        }
        self.keep(frame.item, &children);
    }

    /// Ends whatever is open beyond the first `depth` collections, as not complete.
    pub(crate) fn abandon(&mut self, depth: usize) {
        while self.open.len() > depth {
            let frame = self.open.pop().expect("more than `depth` are open");
            if let Some(key) = frame.key {
                debug_assert_eq!(self.pending.last(), Some(&key));
                self.pending.pop();
            }
            let children = self.settle(&frame);
            let reach = children
                .iter()
                .map(|child| self.tree.item(*child).end)
                .max();
            let item = &mut self.tree.items[frame.item as usize];
            item.end = reach.unwrap_or(0).max(item.end);
            self.keep(frame.item, &children);
        }
    }

    /// The tree, with everything still open closed as not complete.
    pub(crate) fn finish(mut self) -> Tree {
        self.abandon(0);
        let items = &self.tree.items;
        self.tree
            .duplicates
            .sort_by_key(|found| items[found.second as usize].start);
        self.tree
    }

    /// Takes the children of a collection; repeated keys are noted and left out.
    fn settle(&mut self, frame: &Frame) -> Vec<u32> {
        let children = self.pending.split_off(frame.start);
        if self.tree.item(frame.item).kind != Kind::Map {
            return children;
        }
        let (kept, repeated) = duplicate::part(&self.tree, &children);
        self.tree.duplicates.extend(repeated);
        kept
    }

    fn keep(&mut self, index: u32, children: &[u32]) {
        let from = self.tree.children.len() as u32;
        self.tree.children.extend_from_slice(children);
        let item = &mut self.tree.items[index as usize];
        (item.from, item.to) = (from, from + children.len() as u32);
    }

    /// Adds an item and gives it its place in the collection that is open.
    fn push(&mut self, kind: Kind, plain: bool, bytes: Range<usize>) -> u32 {
        let index = self.tree.items.len() as u32;
        let mut item = Item {
            kind,
            plain,
            decoded: false,
            complete: !matches!(kind, Kind::Map | Kind::List),
            from: 0,
            to: 0,
            start: bytes.start as u32,
            end: bytes.end as u32,
            parent: index,
            slot: 0,
        };
        match self.open.last_mut() {
            None => self.tree.root = Some(index),
            Some(frame) => {
                item.parent = frame.item;
                item.slot = (self.pending.len() - frame.start) as u32;
                if self.tree.items[frame.item as usize].kind == Kind::Map {
                    item.slot = frame.key.unwrap_or(index);
                    frame.key = if frame.key.is_some() {
                        None
                    } else {
                        Some(index)
                    };
                }
                self.pending.push(index);
            }
        }
        self.tree.items.push(item);
        index
    }
}
