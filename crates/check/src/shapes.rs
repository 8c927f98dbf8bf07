//! The authoring schema as a map of places, to walk a tree by: which definition a value
//! has, and which kind of record a text refers to.

use std::collections::HashMap;
use std::sync::LazyLock;

use chancery_model::Kind;
use chancery_source::{Node, NodeId};
use serde_json::{Map, Value};

/// The keyword by which the schema says that a text names a record of a kind.
const REFERS_TO: &str = "x-refers-to";

static SHAPES: LazyLock<Shapes> =
    LazyLock::new(|| Shapes::of_schema(&chancery_model::schema::authoring()));

type Index = usize;

/// What the schema knows of one place.
#[derive(Debug, Default)]
struct Shape {
    definition: Option<Box<str>>,
    refers_to: Option<Kind>,
    fields: HashMap<Box<str>, Index>,
    rest: Option<Index>,
    items: Option<Index>,
}

#[derive(Debug)]
struct Shapes {
    shapes: Vec<Shape>,
    by_definition: HashMap<Box<str>, Index>,
}

/// A value met on a walk.
#[derive(Debug)]
pub struct Step<'t> {
    /// The value.
    pub node: Node<'t>,
    /// The definition that the schema gives it (`Span`, `Participant`), where it has one.
    pub definition: Option<&'static str>,
    /// The kind of record that it names, if it is a text.
    pub refers_to: Option<Kind>,
    /// The record in which the walk began.
    root: Node<'t>,
}

impl Step<'_> {
    /// The JSON pointer of the value within the record.
    pub fn pointer(&self) -> String {
        self.pointer_of(self.node)
    }

    /// The JSON pointer, within the record, of a value below this one.
    pub fn pointer_of(&self, node: Node<'_>) -> String {
        node.pointer().split_off(self.root.pointer().len())
    }

    /// Whether this is the record's own identifier.
    pub fn is_own_id(&self) -> bool {
        self.root
            .get("id")
            .is_some_and(|id| id.id() == self.node.id())
    }
}

/// A value of a record and the shape that the schema gives it; made once a record, so that
/// many rules can go over it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed {
    node: NodeId,
    shape: Index,
}

/// A record's node and every value in it that the schema has a place for, parents first.
/// Values under unknown keys are passed over.
pub(crate) fn places(root: Node<'_>, kind: Kind) -> Vec<Placed> {
    let shapes: &'static Shapes = &SHAPES;
    let mut placed = Vec::new();
    let Some(&start) = shapes.by_definition.get(kind.definition()) else {
        return placed;
    };
    let mut pending: Vec<(Node<'_>, Index)> = vec![(root, start)];
    while let Some((node, index)) = pending.pop() {
        let shape = &shapes.shapes[index];
        placed.push(Placed {
            node: node.id(),
            shape: index,
        });
        let first = pending.len();
        for (key, value) in node.entries() {
            if let Some(&next) = shape.fields.get(key.text()).or(shape.rest.as_ref()) {
                pending.push((value, next));
            }
        }
        if let Some(next) = shape.items {
            pending.extend(node.items().map(|item| (item, next)));
        }
        pending[first..].reverse();
    }
    placed
}

/// Visits the values of a record, as [`places`] has them.
pub(crate) fn walk<'t>(root: Node<'t>, placed: &[Placed], visit: &mut dyn FnMut(&Step<'t>)) {
    let shapes: &'static Shapes = &SHAPES;
    for at in placed {
        let shape = &shapes.shapes[at.shape];
        visit(&Step {
            node: root.tree().node(at.node),
            definition: shape.definition.as_deref(),
            refers_to: shape.refers_to,
            root,
        });
    }
}

impl Shapes {
    fn of_schema(schema: &Value) -> Shapes {
        let mut shapes = Shapes {
            shapes: Vec::new(),
            by_definition: HashMap::new(),
        };
        let Some(definitions) = schema["$defs"].as_object() else {
            return shapes;
        };
        for name in definitions.keys() {
            let index = shapes.shapes.len();
            shapes.shapes.push(Shape {
                definition: Some(name.as_str().into()),
                ..Shape::default()
            });
            shapes.by_definition.insert(name.as_str().into(), index);
        }
        for (name, definition) in definitions {
            let index = shapes.by_definition[name.as_str()];
            shapes.fill(index, definition);
        }
        shapes
    }

    /// Reads the keywords of one schema into the shape that stands for it.
    fn fill(&mut self, index: Index, schema: &Value) {
        let Some(schema) = schema.as_object() else {
            return;
        };
        if let Some(kind) = schema.get(REFERS_TO).and_then(Value::as_str) {
            self.shapes[index].refers_to = Kind::from_name(kind);
        }
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            let fields = self.fields_of(properties);
            self.shapes[index].fields = fields;
        }
        if let Some(rest) = schema.get("additionalProperties").filter(|s| s.is_object()) {
            self.shapes[index].rest = Some(self.place(rest));
        }
        if let Some(items) = schema.get("items").filter(|s| s.is_object()) {
            self.shapes[index].items = Some(self.place(items));
        }
    }

    fn fields_of(&mut self, properties: &Map<String, Value>) -> HashMap<Box<str>, Index> {
        properties
            .iter()
            .map(|(name, schema)| (name.as_str().into(), self.place(schema)))
            .collect()
    }

    /// The shape of a schema that stands inside another: a definition's own where it
    /// refers to one, else a new one without a name.
    fn place(&mut self, schema: &Value) -> Index {
        let referred = schema["$ref"]
            .as_str()
            .and_then(|reference| reference.strip_prefix("#/$defs/"))
            .and_then(|name| self.by_definition.get(name));
        if let Some(&index) = referred {
            return index;
        }
        let index = self.shapes.len();
        self.shapes.push(Shape::default());
        self.fill(index, schema);
        index
    }
}
