//! The mapping between records and rows, for programs that load and read.

use serde_json::{Value, json};

use super::tables::{Column, Holds, Member, Table, Tables};
use crate::shape::{Form, Struct, Type};

/// The text of `mapping.json`.
pub(super) fn mapping(tables: &Tables) -> String {
    let shape = tables.shape;
    let union = shape.union();
    let records = tables.all.iter().filter(|one| one.holds == Holds::Record);
    let kinds: Vec<_> = records.map(|table| node(tables, table)).collect();
    let document = json!({
        "schema": shape.id,
        "digest": shape.digest,
        "tag": union.tag,
        "kinds": kinds,
        "bags": bags(tables),
    });
    format!("{document:#}\n")
}

/// A table, with all that belongs to its rows.
fn node(tables: &Tables, table: &Table) -> Value {
    let holds = match table.holds {
        Holds::Record => "record",
        Holds::Items => "items",
        Holds::Part => "part",
        Holds::Entries => "entries",
    };
    let columns = table.columns();
    let is_plain = columns.iter().any(|column| column.name == "value");
    let members = table.members.iter().map(|one| member(tables, table, one));
    brief(json!({
        "key": table.field,
        "table": table.name,
        "holds": holds,
        "required": table.is_required,
        "least": table.least,
        "plain": is_plain && table.holds != Holds::Record && table.holds != Holds::Part,
        "whole": tables.keys_of_parent(table),
        "own": tables.keys(table),
        "members": members.collect::<Vec<_>>(),
    }))
}

/// Without what says nothing: `false`, nought and nothing.
fn brief(mut node: Value) -> Value {
    if let Some(entries) = node.as_object_mut() {
        entries.retain(|_, value| !matches!(value, Value::Null | Value::Bool(false)) && *value != 0);
    }
    node
}

fn member(tables: &Tables, table: &Table, member: &Member) -> Value {
    match member {
        Member::Column(one) => column(tables, table, one),
        Member::Group {
            key,
            is_required,
            columns,
        } => {
            let columns = columns.iter().map(|one| column(tables, table, one));
            let columns = columns.collect::<Vec<_>>();
            brief(json!({ "key": key, "required": is_required, "group": columns }))
        }
        Member::Table(index) => node(tables, &tables.all[*index]),
    }
}

fn column(tables: &Tables, table: &Table, column: &Column) -> Value {
    let form = column.form.as_ref();
    let holds = match form.map(|form| &tables.shape.definition(form).form) {
        None => "boolean",
        Some(Form::Number(number)) if number.is_whole => "whole",
        Some(Form::Number(_)) => "number",
        Some(Form::Free) => "json",
        Some(_) => "text",
    };
    brief(json!({
        "key": column.key,
        "column": column.name,
        "holds": holds,
        "required": column.is_required,
        "refers": tables.reference(table, column),
    }))
}

/// The mappings whose every key has a list of records of one kind. No table holds them: what
/// they hold are records.
fn bags(tables: &Tables) -> Vec<Value> {
    let definitions = tables.shape.definitions.iter();
    let bags = definitions.filter_map(|definition| {
        let Form::Struct(form) = &definition.form else {
            return None;
        };
        let lists = lists_of_records(tables, form)?;
        Some(json!({ "name": definition.name, "least": form.least, "lists": lists }))
    });
    bags.collect()
}

fn lists_of_records(tables: &Tables, form: &Struct) -> Option<Vec<Value>> {
    let variants = &tables.shape.union().variants;
    let lists = form.fields.iter().map(|field| {
        let Type::List { item, least } = &field.ty else {
            return None;
        };
        let mut variants = variants.iter();
        let variant = variants.find(|one| **item == Type::Named(one.definition.clone()))?;
        Some(json!({ "key": field.name, "kind": variant.value, "least": least }))
    });
    lists.collect()
}
