//! The authoring schema as a map of places, to walk a tree by: which definition a value
//! has, and which kind of record a text refers to.

use std::collections::HashMap;
use std::sync::LazyLock;

use chancery_model::Kind;
use chancery_source::{Kind as Sort, Node, NodeId};
use foldhash::fast::RandomState;
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
    text: Option<TextSort>,
    has_printed_title: bool,
    fields: HashMap<Box<str>, Index, RandomState>,
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
    shape: &'static Shape,
    /// The record in which the walk began.
    root: Node<'t>,
}

impl Step<'_> {
    /// The JSON pointer of the value within the record.
    pub fn pointer(&self) -> String {
        self.pointer_of(self.node)
    }

    /// Whether this is the record's own identifier.
    pub fn is_own_id(&self) -> bool {
        self.root
            .get("id")
            .is_some_and(|id| id.id() == self.node.id())
    }

    /// The identifier of the record, as written; empty where it has none.
    pub fn record_id(&self) -> &str {
        self.root.get("id").map_or("", |id| id.text())
    }

    /// Whether the schema knows a key for the value, if it is a mapping.
    pub fn may_have(&self, key: &str) -> bool {
        self.shape.fields.contains_key(key)
    }

    /// The JSON pointer, within the record, of a value below this one.
    pub fn pointer_of(&self, node: Node<'_>) -> String {
        node.pointer().split_off(self.root.pointer().len())
    }
}

/// A place of the schema by itself, whether or not a record has a value there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field(Index);

impl Field {
    /// The place of a record of a kind.
    pub fn of(kind: Kind) -> Option<Field> {
        let index = SHAPES.by_definition.get(kind.definition());
        index.copied().map(Field)
    }

    fn shape(self) -> &'static Shape {
        let shapes: &'static Shapes = &SHAPES;
        &shapes.shapes[self.0]
    }

    /// The place under a key, if it is a mapping; under any key, where that is free.
    pub fn under(self, key: &str) -> Option<Field> {
        let shape = self.shape();
        shape.fields.get(key).copied().or(shape.rest).map(Field)
    }

    /// The place of each item, if it is a list.
    pub fn item(self) -> Option<Field> {
        self.shape().items.map(Field)
    }

    /// The keys that the schema knows, if it is a mapping, sorted.
    pub fn keys(self) -> Vec<&'static str> {
        let mut keys: Vec<&str> = self.shape().fields.keys().map(|key| &**key).collect();
        keys.sort_unstable();
        keys
    }

    /// Whether it is of a definition (`Ext`).
    pub fn is_of(self, definition: &str) -> bool {
        self.shape().definition.as_deref() == Some(definition)
    }
}

/// What sort of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSort {
    /// One line.
    Text,
    /// One line or more.
    Prose,
    /// A web address.
    Url,
}

impl TextSort {
    fn of_definition(definition: &str) -> Option<TextSort> {
        match definition {
            "Text" => Some(TextSort::Text),
            "Prose" => Some(TextSort::Prose),
            "Url" => Some(TextSort::Url),
            _ => None,
        }
    }
}

/// Keys of texts that repeat what a source prints, wherever they stand.
const PRINTED: [&str; 3] = ["as_printed", "remarks", "quote"];

/// Definitions whose `title` is what a source prints.
const WITH_PRINTED_TITLE: [&str; 2] = ["Participant", "Tenure"];

/// A value of a record and the shape that the schema gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed {
    node: NodeId,
    shape: Index,
}

/// The values of a record with their shapes, parents first; made once a record, so that many
/// rules can go over all of them, or over those that are their matter.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// All for which the schema has a place. Values under unknown keys are passed over.
    pub all: Vec<Placed>,
    /// The texts that name another record.
    pub references: Vec<Placed>,
    /// The texts that follow our own spelling: all but what is kept as printed.
    pub texts: Vec<(Placed, TextSort)>,
}

/// A value that [`Places::of`] has still to look at.
struct Pending<'t> {
    node: Node<'t>,
    shape: Index,
    /// Whether it is the record's own identifier.
    is_own_id: bool,
    /// Whether it is kept as a source prints it.
    is_printed: bool,
}

impl Places {
    /// The values of the record at a node.
    pub fn of(root: Node<'_>, kind: Kind) -> Places {
        let shapes: &'static Shapes = &SHAPES;
        let mut places = Places::default();
        let Some(&start) = shapes.by_definition.get(kind.definition()) else {
            return places;
        };
        let mut pending = vec![Pending {
            node: root,
            shape: start,
            is_own_id: false,
            is_printed: false,
        }];
        while let Some(next) = pending.pop() {
            let shape = &shapes.shapes[next.shape];
            places.add(&next, shape);
            let first = pending.len();
            for (key, value) in next.node.entries() {
                let key = key.text();
                let field = shape.fields.get(key);
                if let Some(shape_of_value) = field.copied().or(shape.rest) {
                    pending.push(Pending {
                        node: value,
                        shape: shape_of_value,
                        is_own_id: key == "id" && next.node.id() == root.id(),
                        is_printed: PRINTED.contains(&key)
                            || key == "title" && shape.has_printed_title,
                    });
                }
            }
            if let Some(shape) = shape.items {
                pending.extend(next.node.items().map(|node| Pending {
                    node,
                    shape,
                    is_own_id: false,
                    is_printed: false,
                }));
            }
            pending[first..].reverse();
        }
        places
    }

    fn add(&mut self, next: &Pending<'_>, shape: &Shape) {
        let placed = Placed {
            node: next.node.id(),
            shape: next.shape,
        };
        self.all.push(placed);
        if next.node.kind() != Sort::Text {
            return;
        }
        if shape.refers_to.is_some() && !next.is_own_id {
            self.references.push(placed);
        }
        if let Some(sort) = shape.text.filter(|_| !next.is_printed) {
            self.texts.push((placed, sort));
        }
    }
}

impl Placed {
    /// The value, on a walk that began at a record's node.
    pub fn step<'t>(&self, root: Node<'t>) -> Step<'t> {
        let shapes: &'static Shapes = &SHAPES;
        let shape = &shapes.shapes[self.shape];
        Step {
            node: root.tree().node(self.node),
            definition: shape.definition.as_deref(),
            refers_to: shape.refers_to,
            shape,
            root,
        }
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
                text: TextSort::of_definition(name),
                has_printed_title: WITH_PRINTED_TITLE.contains(&name.as_str()),
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

    fn fields_of(
        &mut self,
        properties: &Map<String, Value>,
    ) -> HashMap<Box<str>, Index, RandomState> {
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
