//! The definitions of the tables, as each engine takes them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::engine::{Engine, domain, form_doc, name, quoted};
use super::faults::faults;
use super::tables::{Column, Holds, Member, Table, Tables};
use crate::shape::Form;
use crate::writer::Writer;

pub(super) const WIDTH: usize = 96;

/// One entry of the parentheses of `CREATE TABLE`.
struct Entry {
    doc: String,
    text: String,
}

/// The whole file of an engine.
pub(super) fn definitions(engine: Engine, tables: &Tables) -> String {
    let mut out = Writer::new("  ");
    head(engine, tables, &mut out);
    match engine {
        Engine::Postgresql => domains(tables, &mut out),
        Engine::Sqlite => forms(tables, &mut out),
        Engine::Duckdb => {}
    }
    for table in &tables.all {
        create(engine, tables, table, &mut out);
    }
    faults(tables, &mut out);
    out.finish()
}

fn head(engine: Engine, tables: &Tables, out: &mut Writer) {
    let shape = tables.shape;
    let text = format!(
        "{}: tables for {}.\n\nWritten by `chancery generate sql` from {} \
         (SHA-256 {}).\n\nHow records and rows correspond is said in README.md, and for programs in \
         mapping.json.",
        shape.title,
        engine.name(),
        shape.id,
        shape.digest
    );
    out.comment("-- ", &text, WIDTH);
    let more = match engine {
        Engine::Sqlite => {
            "Keys are checked only after `PRAGMA foreign_keys = ON`, at the end of a transaction. \
             SQLite alone has no regular expressions: a program that has defined `regexp`, such as \
             the shell, can load sqlite-patterns.sql after this file."
        }
        Engine::Postgresql => "Keys are checked at the end of a transaction.",
        Engine::Duckdb => {
            "Keys are checked row by row: load the tables in the order of this file. DuckDB lets \
             no row refer to another of the same statement, so that the few keys of a table to \
             itself are not declared; the view `fault` tells those that name nothing."
        }
    };
    out.line("--").comment("-- ", more, WIDTH);
    without_table(tables, out);
}

/// What no table stands for: the union of the kinds, and bags of records.
fn without_table(tables: &Tables, out: &mut Writer) {
    let union = tables.shape.union();
    for definition in &tables.shape.definitions {
        let is_kind = union
            .variants
            .iter()
            .any(|kind| kind.definition == definition.name);
        if is_kind || tables.structures.contains(&definition.name) {
            continue;
        }
        let rule = match &definition.form {
            Form::Union(union) => format!(
                "Its `{}` is the name of its table, low lines for hyphens. {}",
                union.tag,
                tag_docs(tables).join(" ")
            ),
            Form::Struct(_) => "No table holds it: its records stand in their own.".to_owned(),
            _ => continue,
        };
        let text = format!("{}: {}\n\n{rule}", definition.name, definition.doc);
        out.line("--").comment("-- ", &text, WIDTH);
        for field in definition.form.fields() {
            let text = format!("- {}: {}", field.name, field.doc);
            out.comment("-- ", &text, WIDTH);
        }
    }
    out.blank();
}

/// What is said of the key that tells the kinds apart, each remark once.
fn tag_docs(tables: &Tables) -> Vec<String> {
    let union = tables.shape.union();
    let mut docs = vec![union.tag_doc.clone()];
    for kind in &union.variants {
        let fields = tables.shape.definition(&kind.definition).form.fields();
        let tag = fields.iter().find(|field| field.name == union.tag);
        docs.extend(tag.map(|field| field.doc.clone()));
    }
    let mut told = BTreeSet::new();
    docs.retain(|doc| told.insert(doc.clone()));
    docs
}

/// The definitions of plain values that columns have, in the order of the schema.
fn used<'a>(tables: &'a Tables) -> impl Iterator<Item = &'a str> {
    let shape = tables.shape;
    let columns = tables.all.iter().flat_map(|table| table.columns());
    let used: Vec<_> = columns.filter_map(|column| column.form.clone()).collect();
    let all = shape.definitions.iter().map(|one| one.name.as_str());
    all.filter(move |name| used.iter().any(|one| one == name))
}

fn domains(tables: &Tables, out: &mut Writer) {
    for definition in used(tables) {
        let form = &tables.shape.definition(definition).form;
        let domain = domain(definition);
        let engine = Engine::Postgresql;
        let mut text = format!("CREATE DOMAIN {domain} AS {}", engine.scalar(form));
        for condition in engine.conditions(form, "VALUE") {
            text.push_str(&format!("\n  CHECK ({condition})"));
        }
        out.line(format!("{text};"));
        let doc = comment(&form_doc(engine, tables.shape, definition));
        out.line(format!("COMMENT ON DOMAIN {domain} IS {doc};"));
        out.blank();
    }
}

/// What the values mean, once for all columns.
fn forms(tables: &Tables, out: &mut Writer) {
    for definition in used(tables) {
        let doc = form_doc(Engine::Sqlite, tables.shape, definition);
        out.comment("-- ", &format!("{definition}: {doc}"), WIDTH);
        out.blank();
    }
}

fn create(engine: Engine, tables: &Tables, table: &Table, out: &mut Writer) {
    let mut entries = key_columns(engine, tables, table);
    for column in table.columns() {
        entries.push(column_entry(engine, tables, table, column));
    }
    entries.extend(table_conditions(engine, tables, table));
    out.comment("-- ", &table.doc, WIDTH);
    out.open(format!("CREATE TABLE {} (", name(&table.name)));
    let count = entries.len();
    for (index, entry) in entries.into_iter().enumerate() {
        if engine == Engine::Sqlite && !entry.doc.is_empty() {
            out.comment("-- ", &entry.doc, WIDTH);
        }
        let comma = if index + 1 < count { "," } else { "" };
        out.line(format!("{}{comma}", entry.text));
    }
    out.close(if engine == Engine::Sqlite { ") STRICT;" } else { ");" });
    if engine != Engine::Sqlite {
        comments(engine, tables, table, out);
    }
    out.blank();
}

fn comments(engine: Engine, tables: &Tables, table: &Table, out: &mut Writer) {
    let of = name(&table.name);
    out.line(format!("COMMENT ON TABLE {of} IS {};", comment(&table.doc)));
    for column in table.columns() {
        let mut doc = column.doc.clone();
        // PostgreSQL has the rest at the domain.
        if let (Engine::Duckdb, Some(form)) = (engine, &column.form) {
            doc = format!("{doc}\n\n{}", form_doc(engine, tables.shape, form));
        }
        let column = name(&column.name);
        out.line(format!(
            "COMMENT ON COLUMN {of}.{column} IS {};",
            comment(&doc)
        ));
    }
}

/// A doc as the text of `COMMENT ON`, the items of its lists close together.
fn comment(doc: &str) -> String {
    quoted(&doc.replace("\n\n- ", "\n- "))
}

/// The columns that name a row of the parent, and the position.
fn key_columns(engine: Engine, tables: &Tables, table: &Table) -> Vec<Entry> {
    let text = |column: &str| {
        let root = tables.root(table);
        let id = root.columns().into_iter().find(|one| one.name == "id");
        let form = id.and_then(|column| column.form.as_deref());
        let form = form.expect("every record has an identifier");
        format!("{} {} NOT NULL", name(column), column_type(engine, tables, form))
    };
    let mut entries: Vec<_> = tables
        .keys_of_parent(table)
        .into_iter()
        .enumerate()
        .map(|(index, column)| Entry {
            doc: String::new(),
            text: match index {
                0 => text(&column),
                _ => format!("{} {} NOT NULL", name(&column), engine.whole()),
            },
        })
        .collect();
    if table.holds == Holds::Items {
        entries.push(Entry {
            doc: "The place in the list: 1, 2, 3 …".to_owned(),
            text: format!(
                "position {} NOT NULL CHECK (position >= 1)",
                engine.whole()
            ),
        });
    }
    entries
}

fn column_type(engine: Engine, tables: &Tables, form: &str) -> String {
    match engine {
        Engine::Postgresql => domain(form),
        _ => engine
            .scalar(&tables.shape.definition(form).form)
            .to_owned(),
    }
}

fn column_entry(engine: Engine, tables: &Tables, table: &Table, column: &Column) -> Entry {
    let own = name(&column.name);
    let ty = match &column.form {
        None => engine.boolean().to_owned(),
        Some(form) => column_type(engine, tables, form),
    };
    let mut text = format!("{own} {ty}");
    let is_optional_group = table.is_in_optional_group(column);
    if column.is_required && !is_optional_group && !table.is_choice {
        text.push_str(" NOT NULL");
    }
    if let Some(default) = &column.default {
        text.push_str(&format!(" DEFAULT {}", literal(engine, default)));
    }
    if let Some(target) = tables.reference(table, column) {
        text.push_str(&reference(engine, table, &target));
    }
    let conditions = match &column.form {
        None if engine == Engine::Sqlite => vec![format!("{own} IN (0, 1)")],
        Some(form) if engine != Engine::Postgresql => {
            engine.conditions(&tables.shape.definition(form).form, &own)
        }
        _ => Vec::new(),
    };
    for condition in conditions {
        text.push_str(&format!(" CHECK ({condition})"));
    }
    Entry {
        doc: column.doc.clone(),
        text,
    }
}

fn reference(engine: Engine, table: &Table, target: &str) -> String {
    let target_name = name(target);
    match engine {
        Engine::Duckdb if table.name == target => String::new(),
        Engine::Duckdb => format!(" REFERENCES {target_name} (id)"),
        _ => format!(" REFERENCES {target_name} (id) DEFERRABLE INITIALLY DEFERRED"),
    }
}

fn literal(engine: Engine, value: &Value) -> String {
    match (value, engine) {
        (Value::Bool(value), Engine::Sqlite) => u8::from(*value).to_string(),
        (Value::Bool(value), _) => value.to_string().to_uppercase(),
        (Value::String(text), _) => quoted(text),
        (Value::Number(number), _) => number.to_string(),
        _ => panic!("no column has the default {value}"),
    }
}

/// What holds of several columns at once.
fn table_conditions(engine: Engine, tables: &Tables, table: &Table) -> Vec<Entry> {
    let list = |names: &[String]| {
        let names: Vec<_> = names.iter().map(|one| name(one)).collect();
        names.join(", ")
    };
    let mut texts = vec![format!("PRIMARY KEY ({})", list(&tables.keys(table)))];
    if let Some(parent) = table.parent.map(|index| &tables.all[index]) {
        let end = match engine {
            Engine::Duckdb => "",
            _ => " ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED",
        };
        texts.push(format!(
            "FOREIGN KEY ({}) REFERENCES {} ({}){end}",
            list(&tables.keys_of_parent(table)),
            name(&parent.name),
            list(&tables.keys(parent)),
        ));
    }
    if table.is_choice {
        let columns = table.columns().into_iter();
        let counted = columns.map(|column| {
            let own = name(&column.name);
            format!("CASE WHEN {own} IS NULL THEN 0 ELSE 1 END")
        });
        let counted: Vec<_> = counted.collect();
        texts.push(format!("CHECK (\n  {} = 1\n)", counted.join("\n  + ")));
    }
    texts.extend(group_conditions(table));
    let entries = texts.into_iter().map(|text| Entry {
        doc: String::new(),
        text,
    });
    entries.collect()
}

/// That the columns of a small mapping are there together.
fn group_conditions(table: &Table) -> Vec<String> {
    let mut conditions = Vec::new();
    for member in &table.members {
        let Member::Group {
            is_required: false,
            columns,
            ..
        } = member
        else {
            continue;
        };
        let first = name(&columns[0].name);
        for column in &columns[1..] {
            let own = name(&column.name);
            conditions.push(if column.is_required {
                format!("CHECK (({first} IS NULL) = ({own} IS NULL))")
            } else {
                format!("CHECK ({own} IS NULL OR {first} IS NOT NULL)")
            });
        }
    }
    conditions
}
