//! What no constraint refuses, as a view; and the patterns of SQLite, as triggers.

use super::definitions::WIDTH;
use super::engine::{Engine, name, quoted};
use super::tables::{Table, Tables};
use crate::shape::Form;
use crate::writer::Writer;

/// The view that tells what no constraint refuses: lists without the items that they must
/// have, parts that must be there and are not, keys of a table to itself.
pub(super) fn faults(tables: &Tables, out: &mut Writer) {
    let doc = "What no constraint refuses. After loading it must be empty: a list or a part that \
               must be there and is not, an identifier that no record has.";
    let mut selects = Vec::new();
    for table in &tables.all {
        if table.is_required && table.least > 0 {
            selects.push(missing(tables, table));
        }
        selects.extend(unresolved(tables, table));
    }
    out.comment("-- ", doc, WIDTH);
    out.line("CREATE VIEW fault (kind, record, place, says) AS");
    out.line(format!("{};", selects.join("\nUNION ALL\n")));
}

fn missing(tables: &Tables, table: &Table) -> String {
    let parent = &tables.all[table.parent.expect("a record is a part of none")];
    let pairs = tables.keys_of_parent(table);
    let pairs = pairs.iter().zip(tables.keys(parent));
    let joined = pairs.map(|(own, of)| format!("part.{} = whole.{}", name(own), name(&of)));
    let joined: Vec<_> = joined.collect();
    format!(
        "SELECT {}, whole.{}, {}, {}\nFROM {} AS whole\nWHERE (\n  SELECT count(*) FROM {} AS part \
         WHERE {}\n) < {}",
        quoted(&tables.root(parent).name),
        name(&tables.keys(parent)[0]),
        quoted(&parent.name),
        quoted(&format!("{} lacks what it must hold", table.field)),
        name(&parent.name),
        name(&table.name),
        joined.join(" AND "),
        table.least
    )
}

fn unresolved(tables: &Tables, table: &Table) -> Vec<String> {
    let columns = table.columns().into_iter();
    let own = columns.filter(|column| tables.reference(table, column).as_ref() == Some(&table.name));
    let of = name(&table.name);
    let selects = own.map(|column| {
        format!(
            "SELECT {of_text}, one.id, {of_text}, {}\nFROM {of} AS one\nWHERE one.{column} IS NOT NULL\n  AND NOT \
             EXISTS (SELECT 1 FROM {of} AS other WHERE other.id = one.{column})",
            quoted(&format!("{} names no record", column.name)),
            column = name(&column.name),
            of_text = quoted(&table.name),
        )
    });
    selects.collect()
}

/// Triggers that hold texts to their patterns in SQLite, where `regexp` is defined.
pub(super) fn sqlite_patterns(tables: &Tables) -> String {
    let mut out = Writer::new("  ");
    let text = format!(
        "Patterns for the tables of sqlite.sql.\n\nWritten by `chancery generate sql` from {} \
         (SHA-256 {}).\n\nNeeds a function `regexp(pattern, text)`, which SQLite's shell has. \
         Elsewhere define it so that the whole text must match: in Python \
         `connection.create_function(\"regexp\", 2, lambda pattern, text: re.fullmatch(pattern, \
         text) is not None, deterministic=True)`.",
        tables.shape.id, tables.shape.digest
    );
    out.comment("-- ", &text, WIDTH);
    for table in &tables.all {
        let bound: Vec<_> = bound_columns(tables, table);
        if bound.is_empty() {
            continue;
        }
        for event in ["INSERT", "UPDATE"] {
            let trigger = format!("{}_pattern_{}", table.name, event.to_lowercase());
            out.blank();
            out.line(format!("CREATE TRIGGER {trigger} BEFORE {event} ON {}", name(&table.name)));
            out.open("BEGIN");
            for (column, condition) in &bound {
                let says = quoted(&format!("{}.{column} has another form", table.name));
                out.line(format!("SELECT RAISE(ABORT, {says})"));
                out.line(format!("WHERE NEW.{} IS NOT NULL", name(column)));
                out.line(format!("  AND NOT NEW.{condition};"));
            }
            out.close("END;");
        }
    }
    out.finish()
}

fn bound_columns(tables: &Tables, table: &Table) -> Vec<(String, String)> {
    let mut bound = Vec::new();
    for column in table.columns() {
        let form = column.form.as_ref();
        let form = form.map(|form| &tables.shape.definition(form).form);
        if let Some(Form::Text(text)) = form {
            let condition = Engine::Sqlite.matches(&text.pattern, &name(&column.name));
            bound.push((column.name.clone(), condition));
        }
    }
    bound
}
