//! The tables that hold the records: what the schema says, in rows and columns of no engine.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::names::snake;
use crate::shape::{Choice, Field, Form, Shape, Struct, Type};

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// Its name: that of its kind, then the keys that lead to it, joined by low lines.
    pub name: String,
    /// What a row of it is.
    pub doc: String,
    /// What its rows are of a record.
    pub holds: Holds,
    /// The table of which its rows are a part; none of a kind's own table.
    pub parent: Option<usize>,
    /// The key under which its rows stand in a row of the parent.
    pub field: String,
    /// Whether the key must be there.
    pub is_required: bool,
    /// How many rows a row of the parent has at least, where the key is there.
    pub least: usize,
    /// What its rows hold, in the order of the schema.
    pub members: Vec<Member>,
    /// Whether exactly one of its members is there.
    pub is_choice: bool,
}

/// What the rows of a table are of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Records of one kind.
    Record,
    /// The items of a list, by their position.
    Items,
    /// A mapping that stands in another: one row at most.
    Part,
    /// The entries of a mapping from keys of the user's own choice.
    Entries,
}

/// What stands under one key of a row.
#[derive(Clone, Debug)]
pub(super) enum Member {
    /// One column.
    Column(Column),
    /// A small mapping, in a column for each of its keys.
    Group {
        key: String,
        is_required: bool,
        columns: Vec<Column>,
    },
    /// Rows of another table.
    Table(usize),
}

/// A column, but for those that say to which row of the parent a row belongs.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Its name: the key, after that of the mapping that it is in.
    pub name: String,
    /// The key. The item of a list and the value of an entry stand under `value`.
    pub key: String,
    pub doc: String,
    pub is_required: bool,
    /// The name of the definition that its values are of; none is true or false.
    pub form: Option<String>,
    pub default: Option<Value>,
}

/// All tables of a shape: those of the kinds in an order in which none refers to a later one,
/// then the others, each after its parent.
pub(super) struct Tables<'a> {
    pub shape: &'a Shape,
    pub all: Vec<Table>,
    /// The names of the mappings that some table or group of columns holds.
    pub structures: BTreeSet<String>,
}

impl<'a> Tables<'a> {
    /// # Panics
    /// By name, where the shape has what no table holds.
    pub fn of(shape: &'a Shape) -> Self {
        let mut tables = Self {
            shape,
            all: Vec::new(),
            structures: BTreeSet::new(),
        };
        let kinds = tables.kinds_in_order();
        tables.all = kinds.iter().map(|(table, _)| table.clone()).collect();
        for (index, (_, definition)) in kinds.iter().enumerate() {
            tables.fill(index, definition);
        }
        tables
    }

    /// The table of each kind, without members, and the definition that fills it.
    fn kinds_in_order(&self) -> Vec<(Table, String)> {
        let mut waiting: Vec<_> = self.shape.union().variants.iter().collect();
        let mut done: Vec<(Table, String)> = Vec::new();
        while !waiting.is_empty() {
            let is_ready = |kind: &&crate::Variant| {
                let names = self.kinds_referred_to(&kind.definition);
                let mut open = waiting.iter().filter(|other| other.value != kind.value);
                open.all(|other| !names.contains(&other.value))
            };
            let ready = waiting.iter().position(is_ready);
            let ready = ready.unwrap_or_else(|| {
                let names: Vec<_> = waiting.iter().map(|kind| &kind.value).collect();
                panic!("no order of tables: the kinds {names:?} refer to each other")
            });
            let kind = waiting.remove(ready);
            let table = Table {
                name: snake(&kind.value),
                doc: joined(&kind.doc, &self.shape.definition(&kind.definition).doc),
                holds: Holds::Record,
                parent: None,
                field: kind.value.clone(),
                is_required: false,
                least: 0,
                members: Vec::new(),
                is_choice: false,
            };
            done.push((table, kind.definition.clone()));
        }
        done
    }

    /// The kinds to which columns of a kind's own table refer.
    fn kinds_referred_to(&self, definition: &str) -> Vec<String> {
        let fields = self.shape.definition(definition).form.fields().iter();
        let named = fields.filter_map(|field| match &field.ty {
            Type::Named(name) if field.name != "id" => self.kind_of_reference(name),
            _ => None,
        });
        named.collect()
    }

    fn kind_of_reference(&self, name: &str) -> Option<String> {
        match &self.shape.definition(name).form {
            Form::Text(text) => text.refers_to.clone(),
            _ => None,
        }
    }

    /// The table to which a column refers. The identifier of a record refers to none.
    pub fn reference(&self, table: &Table, column: &Column) -> Option<String> {
        let is_own = table.holds == Holds::Record && column.name == "id";
        let kind = self.kind_of_reference(column.form.as_deref()?)?;
        (!is_own).then(|| snake(&kind))
    }

    /// The columns that say to which row of which table a row belongs, and which one it is.
    /// Together they are the primary key.
    pub fn keys(&self, table: &Table) -> Vec<String> {
        let mut keys = self.keys_of_parent(table);
        match table.holds {
            Holds::Record => keys.push("id".to_owned()),
            Holds::Items => keys.push("position".to_owned()),
            Holds::Entries => keys.push("key".to_owned()),
            Holds::Part => {}
        }
        keys
    }

    /// Those of the columns that name a row of the parent, in the order of its own key.
    pub fn keys_of_parent(&self, table: &Table) -> Vec<String> {
        let Some(parent) = table.parent.map(|index| &self.all[index]) else {
            return Vec::new();
        };
        let mut keys = self.keys(parent);
        match parent.holds {
            Holds::Record => keys = vec![format!("{}_id", parent.name)],
            Holds::Items => {
                keys.pop();
                keys.push(format!("{}_position", parent.field));
            }
            Holds::Part => {}
            Holds::Entries => panic!("`{}` has a part of an entry", table.name),
        }
        keys
    }

    /// The table of the kind to which a table belongs.
    pub fn root<'b>(&'b self, table: &'b Table) -> &'b Table {
        match table.parent {
            Some(parent) => self.root(&self.all[parent]),
            None => table,
        }
    }

    fn fill(&mut self, index: usize, definition: &str) {
        self.structures.insert(definition.to_owned());
        match self.shape.definition(definition).form.clone() {
            Form::Struct(Struct { fields, least: 0 }) => {
                for field in &fields {
                    self.add(index, field);
                }
            }
            Form::Choice(Choice { fields }) => {
                self.all[index].is_choice = true;
                for field in &fields {
                    self.add(index, field);
                    let last = self.all[index].members.last();
                    let is_column = matches!(last, Some(Member::Column(_)));
                    assert!(is_column, "`{definition}.{}` is no column", field.name);
                }
            }
            _ => {
                let column = self.value(definition, &self.all[index].doc);
                self.all[index].members.push(Member::Column(column));
            }
        }
    }

    /// The column of an item or an entry that is no mapping.
    fn value(&self, form: &str, doc: &str) -> Column {
        assert!(self.is_scalar(form), "no table holds `{form}`");
        Column {
            name: "value".to_owned(),
            key: "value".to_owned(),
            doc: doc.to_owned(),
            is_required: true,
            form: Some(form.to_owned()),
            default: None,
        }
    }

    fn add(&mut self, index: usize, field: &Field) {
        let member = match &field.ty {
            Type::Constant(_) => return,
            Type::Boolean => Member::Column(column("", field, None)),
            Type::Named(name) if self.is_scalar(name) => {
                Member::Column(column("", field, Some(name)))
            }
            Type::Named(name) => match self.group(field, name) {
                Some(group) => {
                    self.structures.insert(name.clone());
                    group
                }
                None => self.part(index, field, name),
            },
            Type::List { item, least } => {
                let Type::Named(item) = &**item else {
                    panic!("no table holds the items of `{}`", field.name);
                };
                assert!(field.is_required || *least < 2, "`{}` is too long", field.name);
                self.child(index, field, Holds::Items, *least, item)
            }
        };
        self.all[index].members.push(member);
    }

    fn is_scalar(&self, name: &str) -> bool {
        let form = &self.shape.definition(name).form;
        matches!(
            form,
            Form::Enumeration(_) | Form::Text(_) | Form::Number(_) | Form::Free
        )
    }

    /// A mapping of plain values, of which one is always there and none refers to a record: it
    /// needs no table of its own.
    fn group(&self, field: &Field, name: &str) -> Option<Member> {
        let Form::Struct(form) = &self.shape.definition(name).form else {
            return None;
        };
        let is_plain = |field: &Field| match &field.ty {
            Type::Boolean => true,
            Type::Named(name) => self.is_scalar(name) && self.kind_of_reference(name).is_none(),
            _ => false,
        };
        let first = form.fields.first()?;
        if !first.is_required || !form.fields.iter().all(is_plain) {
            return None;
        }
        let prefix = format!("{}_", field.name);
        let all = joined(&field.doc, &self.shape.definition(name).doc);
        let columns = form.fields.iter().map(|inner| {
            let form = match &inner.ty {
                Type::Named(name) => Some(name),
                _ => None,
            };
            let mut column = column(&prefix, inner, form);
            let is_first = inner.name == first.name;
            let of = if is_first { all.as_str() } else { &field.doc };
            column.doc = joined(of, &inner.doc);
            if !field.is_required {
                column.default = None;
            }
            column
        });
        Some(Member::Group {
            key: field.name.clone(),
            is_required: field.is_required,
            columns: columns.collect(),
        })
    }

    fn part(&mut self, index: usize, field: &Field, name: &str) -> Member {
        let Form::Map(map) = self.shape.definition(name).form.clone() else {
            return self.child(index, field, Holds::Part, 1, name);
        };
        let Type::Named(value) = &map.value else {
            panic!("no table holds the entries of `{name}`");
        };
        let member = self.child(index, field, Holds::Entries, 0, value);
        let all = self.shape.definition(name).doc.clone();
        let doc = self.shape.definition(&map.key).doc.clone();
        let mut key = self.value(&map.key, &doc);
        key.name = "key".to_owned();
        key.key = "key".to_owned();
        if let Member::Table(index) = member {
            self.all[index].doc = joined(&field.doc, &all);
            self.all[index].members.insert(0, Member::Column(key));
        }
        member
    }

    fn child(
        &mut self,
        parent: usize,
        field: &Field,
        holds: Holds,
        least: usize,
        definition: &str,
    ) -> Member {
        let index = self.all.len();
        let doc = match self.is_scalar(definition) {
            true => field.doc.clone(),
            false => joined(&field.doc, &self.shape.definition(definition).doc),
        };
        self.all.push(Table {
            name: format!("{}_{}", self.all[parent].name, field.name),
            doc,
            holds,
            parent: Some(parent),
            field: field.name.clone(),
            is_required: field.is_required,
            least,
            members: Vec::new(),
            is_choice: false,
        });
        self.fill(index, definition);
        Member::Table(index)
    }
}

impl Table {
    /// Whether a column belongs to a small mapping that may be absent.
    pub fn is_in_optional_group(&self, column: &Column) -> bool {
        self.members.iter().any(|member| {
            let Member::Group {
                is_required: false,
                columns,
                ..
            } = member
            else {
                return false;
            };
            columns.iter().any(|one| one.name == column.name)
        })
    }

    /// Its columns, but for those of the key that name a row of the parent or a position.
    pub fn columns(&self) -> Vec<&Column> {
        let mut columns = Vec::new();
        for member in &self.members {
            match member {
                Member::Column(column) => columns.push(column),
                Member::Group { columns: inner, .. } => columns.extend(inner),
                Member::Table(_) => {}
            }
        }
        columns
    }
}

/// Two docs as paragraphs of one, or the longer one where it begins with the other.
fn joined(first: &str, second: &str) -> String {
    if second.starts_with(first) {
        second.to_owned()
    } else {
        format!("{first}\n\n{second}")
    }
}

fn column(prefix: &str, field: &Field, form: Option<&String>) -> Column {
    Column {
        name: format!("{prefix}{}", field.name),
        key: field.name.clone(),
        doc: field.doc.clone(),
        is_required: field.is_required,
        form: form.cloned(),
        default: field.default.clone(),
    }
}
