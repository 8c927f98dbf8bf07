//! A handle on one value of a tree.

use std::ops::Range;

use super::{Item, Kind, NodeId, Tree, escape_pointer, keys};
use crate::position::Span;

/// A key or value of a [`Tree`]; small and free to copy.
#[derive(Clone, Copy)]
pub struct Node<'t> {
    tree: &'t Tree,
    index: u32,
}

impl<'t> Node<'t> {
    pub(super) fn new(tree: &'t Tree, index: u32) -> Node<'t> {
        Node { tree, index }
    }

    fn item(self) -> &'t Item {
        self.tree.item(self.index)
    }

    /// The tree to which it belongs.
    pub fn tree(self) -> &'t Tree {
        self.tree
    }

    /// Its number, which [`Tree::node`] takes.
    pub fn id(self) -> NodeId {
        NodeId(self.index)
    }

    /// What it is. Keys are always text.
    pub fn kind(self) -> Kind {
        self.item().kind
    }

    /// The text of a scalar: decoded for text, as written for numbers, booleans and `null`,
    /// empty for an empty value and for collections.
    pub fn text(self) -> &'t str {
        self.tree.text_of(self.index)
    }

    /// Whether it stands there bare: a scalar without quotes (in JSON: a number, boolean or
    /// null), a mapping or list without brackets.
    pub fn is_plain(self) -> bool {
        self.item().plain
    }

    /// Whether it was read to its end. What is open where a text breaks off is not; nor is
    /// what holds it.
    pub fn is_complete(self) -> bool {
        self.item().complete
    }

    /// Its bytes in the text: quotes, brackets and the `|` or `>` of a block text included,
    /// trailing blank lines not. A mapping or list without brackets reaches from its first
    /// key or `-` to the end of its last value. An empty value has an empty range where it
    /// would stand.
    pub fn range(self) -> Range<usize> {
        self.item().start as usize..self.item().end as usize
    }

    /// The bytes to mark when speaking of it, never beyond one line: the first key of a
    /// mapping without brackets, the first item of a list without brackets, the opening
    /// bracket of a longer collection, the first line of a longer text.
    pub fn mark(self) -> Range<usize> {
        let mut node = self;
        while node.is_plain()
            && let Some(first) = self.tree.children_of(node.index).first()
        {
            node = Node::new(self.tree, *first);
        }
        let range = node.range();
        let Some(line) = self.tree.source[range.clone()].find('\n') else {
            return range;
        };
        let end = match node.kind() {
            Kind::Map | Kind::List => range.start + 1,
            _ => range.start + self.tree.source[range.start..][..line].trim_end().len(),
        };
        range.start..end
    }

    /// The lines and columns of its [`range`](Self::range).
    pub fn span(self) -> Span {
        self.tree.span(self.range())
    }

    /// The entries of a mapping, in order; none for everything else.
    pub fn entries(self) -> Entries<'t> {
        let children = match self.kind() {
            Kind::Map => self.tree.children_of(self.index),
            _ => &[],
        };
        Entries {
            tree: self.tree,
            children,
        }
    }

    /// The values of a list, in order; none for everything else.
    pub fn items(self) -> Items<'t> {
        let children = match self.kind() {
            Kind::List => self.tree.children_of(self.index),
            _ => &[],
        };
        Items {
            tree: self.tree,
            children: children.iter(),
        }
    }

    /// The value of a key of a mapping.
    pub fn get(self, key: &str) -> Option<Node<'t>> {
        self.entry(key).map(|(_, value)| value)
    }

    /// The entry of a key of a mapping.
    pub(super) fn entry(self, key: &str) -> Option<(Node<'t>, Node<'t>)> {
        if self.kind() != Kind::Map {
            return None;
        }
        let (key, value) = keys::find(self.tree, self.index, key)?;
        Some((Node::new(self.tree, key), Node::new(self.tree, value)))
    }

    /// The bytes of an entry, from its key on, or of an item.
    pub(crate) fn member(self, at: usize) -> Option<Range<usize>> {
        let children = self.tree.children_of(self.index);
        let range = |child: &u32| Node::new(self.tree, *child).range();
        match self.kind() {
            Kind::Map => {
                let (key, value) = (children.get(2 * at)?, children.get(2 * at + 1)?);
                Some(range(key).start..range(value).end.max(range(key).end))
            }
            _ => children.get(at).map(range),
        }
    }

    /// How many entries or items it has; 0 for scalars.
    pub fn len(self) -> usize {
        let children = self.tree.children_of(self.index).len();
        if self.kind() == Kind::Map {
            children / 2
        } else {
            children
        }
    }

    /// Whether it has neither entries nor items.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The JSON pointer (RFC 6901) that leads to it; for a key, to its value. A node below a
    /// repeated key, which the tree leaves out, has the pointer it would have.
    pub fn pointer(self) -> String {
        let mut steps = Vec::new();
        let mut index = self.index;
        loop {
            let item = self.tree.item(index);
            if item.parent == index {
                break;
            }
            steps.push(match self.tree.item(item.parent).kind {
                Kind::Map => escape_pointer(self.tree.text_of(item.slot)),
                _ => item.slot.to_string(),
            });
            index = item.parent;
        }
        steps.iter().rev().flat_map(|step| ["/", step]).collect()
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Node")
            .field("kind", &self.kind())
            .field("text", &self.text())
            .field("range", &self.range())
            .finish()
    }
}

/// The entries of a mapping: keys with their values.
#[derive(Clone, Debug)]
pub struct Entries<'t> {
    tree: &'t Tree,
    children: &'t [u32],
}

impl<'t> Iterator for Entries<'t> {
    type Item = (Node<'t>, Node<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        let [key, value, rest @ ..] = self.children else {
            return None;
        };
        self.children = rest;
        Some((Node::new(self.tree, *key), Node::new(self.tree, *value)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.children.len() / 2, Some(self.children.len() / 2))
    }
}

impl ExactSizeIterator for Entries<'_> {}

/// The values of a list.
#[derive(Clone, Debug)]
pub struct Items<'t> {
    tree: &'t Tree,
    children: std::slice::Iter<'t, u32>,
}

impl<'t> Iterator for Items<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Self::Item> {
        self.children
            .next()
            .map(|index| Node::new(self.tree, *index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.children.size_hint()
    }

    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.children
            .nth(n)
            .map(|index| Node::new(self.tree, *index))
    }
}

impl ExactSizeIterator for Items<'_> {}
