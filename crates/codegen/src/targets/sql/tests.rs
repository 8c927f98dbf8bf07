//! What would break in SQL, one oddity a test; that it is SQL, the engines say in `.ci/run`.

use std::collections::BTreeSet;

use super::*;
use crate::shape::{Definition, Field, Form, Struct, Text, Type, Union, Variant};

fn field(name: &str, form: &str, doc: &str) -> Field {
    Field {
        name: name.to_owned(),
        doc: doc.to_owned(),
        is_required: true,
        ty: Type::Named(form.to_owned()),
        default: None,
    }
}

fn identifier(kind: &str, pattern: &str) -> Definition {
    Definition {
        name: format!("{kind}Id"),
        doc: "An identifier.".to_owned(),
        form: Form::Text(Text {
            pattern: pattern.to_owned(),
            longest: Some(80),
            examples: vec!["it's".to_owned()],
            refers_to: Some(kind.to_lowercase()),
        }),
    }
}

/// A shape of kinds with the fields given, each with an identifier.
fn shape(kinds: &[(&str, Vec<Field>)], others: Vec<Definition>) -> Shape {
    let variants = kinds.iter().map(|(name, _)| Variant {
        value: name.to_lowercase(),
        doc: "Somebody's; DROP TABLE note; --".to_owned(),
        definition: (*name).to_owned(),
    });
    let root = Form::Union(Union {
        tag: "type".to_owned(),
        tag_doc: "The kind.".to_owned(),
        variants: variants.collect(),
    });
    let mut definitions = vec![Definition {
        name: "Record".to_owned(),
        doc: "A record.".to_owned(),
        form: root,
    }];
    for (name, fields) in kinds {
        let mut all = vec![field("id", &format!("{name}Id"), "Which one.")];
        all.extend(fields.iter().cloned());
        definitions.push(Definition {
            name: (*name).to_owned(),
            doc: "A kind.".to_owned(),
            form: Form::Struct(Struct {
                fields: all,
                least: 0,
            }),
        });
        definitions.push(identifier(name, "^[a-z'\u{202e}\\x00]+(?:\\x2D\\\\x)?$"));
    }
    definitions.extend(others);
    Shape {
        id: "urn:test".to_owned(),
        title: "Test".to_owned(),
        doc: "For tests.".to_owned(),
        digest: "0".repeat(64),
        root: "Record".to_owned(),
        definitions,
    }
}

fn file(shape: &Shape, path: &str) -> String {
    let files = Sql.generate(shape);
    let found = files.into_iter().find(|file| file.path == path);
    found.expect("the file is written").text
}

#[test]
fn texts_of_the_schema_cannot_end_a_text_or_a_comment() {
    let odd = "It's\n\n*/ \u{2028} '); DROP TABLE note; --";
    let shape = shape(&[("Note", vec![field("order", "NoteId", odd)])], vec![]);
    let sqlite = file(&shape, "sqlite.sql");
    for line in sqlite.lines().filter(|line| line.contains("DROP TABLE")) {
        assert!(line.trim_start().starts_with("-- "), "{line}");
    }
    for path in ["postgresql.sql", "duckdb.sql"] {
        let text = file(&shape, path);
        assert!(text.contains("IS 'It''s\n\n*/ \u{2028} ''); DROP TABLE note; --"), "{text}");
        // Every quotation mark has its fellow: what stands between texts holds no word of them.
        let code = text.lines().filter(|line| !line.starts_with("-- "));
        let code = code.collect::<Vec<_>>().join("\n");
        let outside: String = code.split('\'').step_by(2).collect();
        assert!(!outside.contains("DROP"), "{outside}");
    }
}

#[test]
fn a_word_that_an_engine_reserves_is_quoted_and_refers_as_the_others_do() {
    let shape = shape(&[("Note", vec![field("order", "NoteId", "Which.")])], vec![]);
    let sqlite = file(&shape, "sqlite.sql");
    let column = "  \"order\" TEXT NOT NULL REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED \
                  CHECK (length(\"order\") <= 80),\n";
    assert!(sqlite.contains(column), "{sqlite}");
    let postgresql = file(&shape, "postgresql.sql");
    let column = "  \"order\" note_id_value NOT NULL REFERENCES note (id) DEFERRABLE INITIALLY \
                  DEFERRED,\n";
    assert!(postgresql.contains(column), "{postgresql}");
    let duckdb = file(&shape, "duckdb.sql");
    assert!(!duckdb.contains("REFERENCES"), "{duckdb}");
    assert!(duckdb.contains("'order names no record'"), "{duckdb}");
}

#[test]
fn each_engine_reads_the_pattern_in_its_own_dialect() {
    let pattern = "^[a-z'\u{202e}\\x00]+(?:\\x2D\\\\x)?$";
    for (engine, expected) in [
        (Engine::Sqlite, r"^[a-z'\u202E\u0000]+(\u002D\\x)?$"),
        (Engine::Postgresql, r"^[a-z'\u202E\u0001]+(\u002D\\x)?$"),
        (Engine::Duckdb, r"^[a-z'\x{202E}\x{0}]+(\x{2D}\\x)?$"),
    ] {
        assert_eq!(engine.pattern(pattern), expected);
    }
    assert_eq!(Engine::Postgresql.pattern("[\u{1d518}]"), r"[\U0001D518]");
}

#[test]
fn a_kind_comes_after_those_to_which_it_refers() {
    let shape = shape(
        &[
            ("Note", vec![field("author", "PersonId", "Who.")]),
            ("Person", vec![]),
        ],
        vec![],
    );
    let text = file(&shape, "duckdb.sql");
    let place = |table: &str| text.find(&format!("CREATE TABLE {table} (")).unwrap();
    assert!(place("person") < place("note"));
}

#[test]
#[should_panic(expected = "no order of tables: the kinds [\"note\", \"person\"]")]
fn kinds_that_refer_to_each_other_are_refused_by_name() {
    let fields = |to: &str| vec![field("other", to, "Which.")];
    let kinds = [("Note", fields("PersonId")), ("Person", fields("NoteId"))];
    Sql.generate(&shape(&kinds, vec![]));
}

#[test]
#[should_panic(expected = "no table holds the items of `rows`")]
fn a_list_of_lists_is_refused_by_name() {
    let mut rows = field("rows", "NoteId", "A grid.");
    let list = |item| Type::List {
        item: Box::new(item),
        least: 0,
    };
    rows.ty = list(list(rows.ty));
    Sql.generate(&shape(&[("Note", vec![rows])], vec![]));
}

#[test]
fn no_two_columns_share_a_name_and_no_name_is_cut_off() {
    let shape = Shape::interchange();
    let tables = Tables::of(&shape);
    let mut names = BTreeSet::new();
    for table in &tables.all {
        assert!(names.insert(&table.name), "{}", table.name);
        // PostgreSQL cuts off what is longer than 63 bytes.
        assert!(table.name.len() <= 63, "{}", table.name);
        let mut own = tables.keys_of_parent(table);
        if table.holds == tables::Holds::Items {
            own.push("position".to_owned());
        }
        own.extend(table.columns().iter().map(|column| column.name.clone()));
        let distinct: BTreeSet<_> = own.iter().collect();
        assert_eq!(distinct.len(), own.len(), "{}: {own:?}", table.name);
        for key in tables.keys(table) {
            assert!(own.contains(&key), "{}: {key}", table.name);
        }
    }
}

#[test]
fn every_doc_of_a_field_stands_in_the_files() {
    let shape = Shape::interchange();
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for path in ["sqlite.sql", "postgresql.sql", "duckdb.sql"] {
        let text = file(&shape, path).replace("-- ", "").replace("''", "'");
        let text = plain(&text);
        let kinds = shape.union().variants.iter();
        for kind in kinds {
            assert!(text.contains(&plain(&kind.doc)), "{path}: {}", kind.value);
            for field in shape.definition(&kind.definition).form.fields() {
                let is_tag = matches!(field.ty, Type::Constant(_));
                let place = format!("{path}: {}.{}", kind.value, field.name);
                assert!(is_tag || text.contains(&plain(&field.doc)), "{place}");
            }
        }
        for definition in &shape.definitions {
            if let Form::Enumeration(enumeration) = &definition.form {
                for value in &enumeration.values {
                    let told = plain(&format!("- {}: {}", value.text, value.doc));
                    assert!(text.contains(&told), "{path}: {told}");
                }
            }
        }
    }
}
