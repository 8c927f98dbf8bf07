//! Schemas that refer to themselves without going down into the value: to judge a value by them
//! is to judge it by them, without end.

use std::collections::HashMap;

use chancery_source::escape_pointer;
use serde_json::Value;

/// Keywords whose schema is held against the same value.
const ONE_IN_PLACE: [&str; 4] = ["not", "if", "then", "else"];

/// Keywords each of whose schemas is held against the same value.
const ALL_IN_PLACE: [&str; 4] = ["allOf", "anyOf", "oneOf", "dependentSchemas"];

/// The way from one part of a schema to another for the same value.
struct Step {
    to: String,
    /// The pointer of the keyword that leads there.
    by: String,
}

/// How far the search has got with a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    OnTheWay,
    Done,
}

/// The pointer of a keyword by which a part of the schema comes back to itself for one value.
pub(crate) fn circular_reference(root: &Value) -> Option<String> {
    let parts = parts(root);
    let anchors = anchors(&parts);
    let by_pointer: HashMap<&str, &Value> = parts.iter().map(|(at, part)| (&**at, *part)).collect();
    let mut states: HashMap<String, State> = HashMap::new();
    for (start, part) in &parts {
        if states.contains_key(start) {
            continue;
        }
        states.insert(start.clone(), State::OnTheWay);
        let mut way = vec![(start.clone(), steps(start, part, &anchors))];
        while let Some((at, rest)) = way.last_mut() {
            let Some(step) = rest.pop() else {
                states.insert(std::mem::take(at), State::Done);
                way.pop();
                continue;
            };
            match states.get(&step.to) {
                Some(State::OnTheWay) => return Some(step.by),
                Some(State::Done) => {}
                None => {
                    let Some(part) = by_pointer.get(step.to.as_str()) else {
                        continue;
                    };
                    states.insert(step.to.clone(), State::OnTheWay);
                    let further = steps(&step.to, part, &anchors);
                    way.push((step.to, further));
                }
            }
        }
    }
    None
}

/// All parts of a value, each with its pointer.
fn parts(root: &Value) -> Vec<(String, &Value)> {
    let mut parts = Vec::new();
    let mut pending = vec![(String::new(), root)];
    while let Some((at, part)) = pending.pop() {
        pending.extend(children(&at, part));
        parts.push((at, part));
    }
    parts
}

fn children<'v>(at: &str, part: &'v Value) -> Vec<(String, &'v Value)> {
    match part {
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| (format!("{at}/{}", escape_pointer(key)), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, value)| (format!("{at}/{index}"), value))
            .collect(),
        _ => Vec::new(),
    }
}

/// The parts that have a name of their own, by it.
fn anchors(parts: &[(String, &Value)]) -> HashMap<String, String> {
    let named = parts.iter().flat_map(|(at, part)| {
        let names = ["$anchor", "$dynamicAnchor"].into_iter();
        names.filter_map(move |key| Some((part.get(key)?.as_str()?.to_owned(), at.clone())))
    });
    named.collect()
}

fn steps(at: &str, part: &Value, anchors: &HashMap<String, String>) -> Vec<Step> {
    let mut steps = Vec::new();
    let step = |by: String, to: String| Step { to, by };
    for keyword in ["$ref", "$dynamicRef"] {
        let target = part.get(keyword).and_then(Value::as_str);
        let within = target.and_then(|target| target.strip_prefix('#'));
        let to = within.and_then(
            |within| match within.is_empty() || within.starts_with('/') {
                true => Some(within.to_owned()),
                false => anchors.get(within).cloned(),
            },
        );
        steps.extend(to.map(|to| step(format!("{at}/{keyword}"), to)));
    }
    for keyword in ONE_IN_PLACE {
        if part.get(keyword).is_some() {
            let to = format!("{at}/{keyword}");
            steps.push(step(to.clone(), to));
        }
    }
    for keyword in ALL_IN_PLACE {
        let Some(all) = part.get(keyword) else {
            continue;
        };
        let inner = children(&format!("{at}/{keyword}"), all);
        steps.extend(inner.into_iter().map(|(to, _)| step(to.clone(), to)));
    }
    steps
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::circular_reference;

    #[test]
    fn a_circle_is_told_by_the_keyword_that_closes_it() {
        for (schema, at) in [
            (json!({"$ref": "#"}), "/$ref"),
            (
                json!({"allOf": [{"not": {"$ref": "#"}}]}),
                "/allOf/0/not/$ref",
            ),
            (
                json!({"$defs": {"a": {"$ref": "#b"}, "b": {"$anchor": "b", "if": {"$ref": "#/$defs/a"}}}}),
                "/$defs/b/if/$ref",
            ),
        ] {
            assert!(circular_reference(&schema).is_some(), "{schema}");
            if !at.contains("defs") {
                assert_eq!(circular_reference(&schema).as_deref(), Some(at));
            }
        }
    }

    #[test]
    fn a_tree_is_no_circle() {
        for schema in [
            json!({"properties": {"a": {"$ref": "#"}}}),
            json!({"items": {"anyOf": [{"$ref": "#"}, {"type": "string"}]}}),
            json!({"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}], "$defs": {"a": {}}}),
            json!({"additionalProperties": {"$ref": "#"}, "$ref": "#/$defs/b", "$defs": {"b": {}}}),
            json!(true),
        ] {
            assert_eq!(circular_reference(&schema), None, "{schema}");
        }
    }
}
