//! Looking for a key: one by one in mappings of a usual size, by an index in large ones, so that
//! a mapping of a million keys is not read through once for each finding in it.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use super::{Kind, Tree};

/// Mappings up to this many entries are searched one by one.
const FEW: usize = 32;

/// Where the keys of all large mappings of a tree stand.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys {
    hasher: RandomState,
    /// By the mapping and the hash of the key: the place of the key among the children.
    places: HashMap<(u32, u64), u32>,
}

impl Keys {
    fn of(tree: &Tree) -> Keys {
        let mut keys = Keys::default();
        for (map, item) in (0..).zip(&tree.items) {
            let children = tree.children_of(map);
            if item.kind != Kind::Map || children.len() / 2 <= FEW {
                continue;
            }
            for (place, key) in (0..).zip(children).step_by(2) {
                let hash = keys.hasher.hash_one(tree.text_of(*key));
                keys.places.entry((map, hash)).or_insert(place);
            }
        }
        keys
    }
}

/// The key of a mapping that says `text`, and its value.
pub(super) fn find(tree: &Tree, map: u32, text: &str) -> Option<(u32, u32)> {
    let children = tree.children_of(map);
    let entry = |pair: &[u32]| (tree.text_of(pair[0]) == text).then(|| (pair[0], pair[1]));
    if children.len() / 2 > FEW {
        let keys = tree.keys.get_or_init(|| Keys::of(tree));
        let place = keys.places.get(&(map, keys.hasher.hash_one(text)))?;
        let found = children
            .get(*place as usize..)
            .and_then(|rest| entry(rest.get(..2)?));
        // Else another key has the same hash: its place is the one that was kept.
        if found.is_some() {
            return found;
        }
    }
    children.chunks_exact(2).find_map(entry)
}

#[cfg(test)]
mod tests {
    use crate::Document;

    #[test]
    fn a_large_mapping_is_searched_as_a_small_one_is() {
        let entries = |from: usize, to: usize| -> String {
            let each = (from..to).map(|at| format!("k{at}: {at}\n"));
            each.collect()
        };
        let text = format!("{}k7: again\n", entries(0, 500));
        let document = Document::parse("a.yaml", text.into_bytes());
        let root = document.tree.root().unwrap();
        assert_eq!(root.get("k499").unwrap().text(), "499");
        assert_eq!(root.get("k7").unwrap().text(), "7");
        assert!(root.get("k500").is_none());
        assert_eq!(document.tree.find("/k3").unwrap().value.text(), "3");
    }
}
