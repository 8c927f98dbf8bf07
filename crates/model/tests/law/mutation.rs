//! Ways to damage a value: each makes it wrong, or leaves it right in a way nobody thought of.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

/// One damage, done to a node that `place` picks.
#[derive(Clone, Debug)]
pub struct Mutation {
    place: Index,
    other: Index,
    damage: Damage,
}

#[derive(Clone, Copy, Debug)]
enum Damage {
    DropKey,
    RenameKey,
    WrapInList,
    WrapInMapping,
    Unwrap,
    ToText,
    ToList,
    Edge,
    EmptyList,
    DuplicateItem,
    AppendEdge,
    AddKey,
    Splice,
    Null,
}

const DAMAGES: [Damage; 14] = [
    Damage::DropKey,
    Damage::RenameKey,
    Damage::WrapInList,
    Damage::WrapInMapping,
    Damage::Unwrap,
    Damage::ToText,
    Damage::ToList,
    Damage::Edge,
    Damage::EmptyList,
    Damage::DuplicateItem,
    Damage::AppendEdge,
    Damage::AddKey,
    Damage::Splice,
    Damage::Null,
];

impl Arbitrary for Mutation {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let damage = prop_oneof![3 => Just(Damage::Edge), 2 => Just(Damage::Null), 10 => prop::sample::select(&DAMAGES[..])];
        (any::<Index>(), any::<Index>(), damage)
            .prop_map(|(place, other, damage)| Self {
                place,
                other,
                damage,
            })
            .boxed()
    }
}

/// Values at the edges of what some type accepts.
fn edges() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(-0.0),
        json!(1),
        json!(-1),
        json!(10.0),
        json!(10.5),
        json!(1e9),
        json!(999_999_999),
        json!(1_000_000_000),
        json!(9_007_199_254_740_993_u64),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(90.000001),
        json!(-180),
        json!(""),
        json!(" "),
        json!("\n"),
        json!("a\nb"),
        json!("\u{202E}"),
        json!("\u{0}"),
        json!("null"),
        json!("NO"),
        json!("a"),
        json!("a-"),
        json!("a".repeat(80)),
        json!("a".repeat(81)),
        json!("ā".repeat(81)),
        json!("LV"),
        json!("lv"),
        json!("zh-Hant-TW"),
        json!("https://"),
        json!("http://a"),
        json!("10"),
        json!("~900"),
        json!("900-1200"),
        json!("1200-900"),
        json!("1000000000+"),
        json!("2021-02-29"),
        json!("2024-02-29?"),
        json!("2021-11-XX/.."),
        json!("../2021"),
        json!("../.."),
        json!("..2021~"),
        json!("28/11/2021"),
        json!("sunday/monday"),
        json!("visit"),
        json!("planned"),
        json!([]),
        json!([null]),
        json!({}),
        json!({"type": "visit"}),
        json!({"person": "a"}),
        json!({"country": "LV"}),
        json!({"minimum": 1}),
        json!({"source": "a", "locator": "p. 3"}),
    ]
}

impl Mutation {
    /// Damages the value.
    pub fn apply(&self, value: &mut Value) {
        let count = count(value);
        let spliced = node(value, self.other.index(count)).map(|node| node.clone());
        let edges = edges();
        let edge = edges[self.other.index(edges.len())].clone();
        let Some(node) = node(value, self.place.index(count)) else {
            return;
        };
        match (self.damage, &mut *node) {
            (Damage::DropKey, Value::Object(entries)) => {
                if let Some(key) = self.key(entries) {
                    entries.shift_remove(&key);
                }
            }
            (Damage::RenameKey, Value::Object(entries)) => {
                if let Some(key) = self.key(entries) {
                    let value = entries.shift_remove(&key).unwrap_or_default();
                    entries.insert(self.new_name(&key), value);
                }
            }
            (Damage::AddKey, Value::Object(entries)) => {
                let key = self.key(entries).unwrap_or_default();
                entries.insert(self.new_name(&key), edge);
            }
            (Damage::EmptyList, Value::Array(items)) => items.clear(),
            (Damage::DuplicateItem, Value::Array(items)) => {
                if let Some(item) = items.first().cloned() {
                    items.push(item);
                }
            }
            (Damage::AppendEdge, Value::Array(items)) => items.push(edge),
            (Damage::Unwrap, Value::Array(items)) if !items.is_empty() => {
                *node = items.swap_remove(0);
            }
            (Damage::ToList, Value::Object(entries)) => {
                *node = Value::Array(entries.values().cloned().collect());
            }
            (Damage::Null, _) => *node = Value::Null,
            (Damage::WrapInList, _) => *node = json!([node.take()]),
            (Damage::WrapInMapping, _) => *node = json!({ "id": node.take() }),
            (Damage::ToText, _) => *node = Value::String(node.to_string()),
            (Damage::Splice, _) => *node = spliced.unwrap_or_default(),
            _ => *node = edge,
        }
    }

    fn key(&self, entries: &Map<String, Value>) -> Option<String> {
        let keys: Vec<&String> = entries.keys().collect();
        (!keys.is_empty()).then(|| keys[self.other.index(keys.len())].clone())
    }

    /// A name near the key, or one that other mappings know.
    fn new_name(&self, key: &str) -> String {
        let names = [
            "id", "type", "name", "date", "person", "country", "since", "topics", "null", "",
        ];
        match self.other.index(names.len() + 4) {
            index if index < names.len() => names[index].to_owned(),
            index if index == names.len() => format!("{key}s"),
            index if index == names.len() + 1 => key.to_uppercase(),
            index if index == names.len() + 2 => format!("{key} "),
            _ => key.chars().skip(1).collect(),
        }
    }
}

/// How many nodes the value has, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(entries) => entries.values().map(count).sum(),
        _ => 0,
    }
}

/// The node of that number, counted from the root downwards.
fn node(value: &mut Value, number: usize) -> Option<&mut Value> {
    if number == 0 {
        return Some(value);
    }
    let mut before = 1;
    let children: Vec<&mut Value> = match value {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(entries) => entries.values_mut().collect(),
        _ => Vec::new(),
    };
    for child in children {
        let size = count(child);
        if number < before + size {
            return node(child, number - before);
        }
        before += size;
    }
    None
}
