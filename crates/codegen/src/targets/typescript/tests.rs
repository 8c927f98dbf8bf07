//! One oddity of the language, one test; the whole module is held by its compiler.

use crate::shape::{
    Definition, Enumeration, EnumerationValue, Field, Form, Number, Shape, Struct, Text, Type,
};
use crate::writer::Writer;

fn declared(form: Form) -> String {
    let definition = Definition {
        name: "Note".to_owned(),
        doc: "Globs like data/**/*.yaml are fine.".to_owned(),
        form,
    };
    let shape = Shape {
        id: "urn:test".to_owned(),
        title: "Test".to_owned(),
        doc: "A test.".to_owned(),
        digest: String::new(),
        root: "Note".to_owned(),
        definitions: vec![definition.clone()],
    };
    let mut out = Writer::new("  ");
    super::definitions::write(&mut out, &shape, &definition);
    out.finish()
}

fn field(name: &str, is_required: bool, ty: Type) -> Field {
    Field {
        name: name.to_owned(),
        doc: format!("The {name}."),
        is_required,
        ty,
        default: None,
    }
}

#[test]
fn a_field_tells_whether_it_may_be_absent_or_empty() {
    let list = |least| Type::List {
        item: Box::new(Type::Boolean),
        least,
    };
    let fields = vec![
        field("type", true, Type::Constant("note".to_owned())),
        field("answers", true, list(1)),
        field("more", false, list(0)),
        field("some", false, list(1)),
    ];
    insta::assert_snapshot!(declared(Form::Struct(Struct { fields, least: 0 })), @r#"
    /** Globs like data/**\/*.yaml are fine. */
    export interface Note {
      /** The type. */
      readonly type: "note";
      /** The answers. */
      readonly answers: OneOrMore<boolean>;
      /** The more. */
      readonly more?: readonly boolean[];
      /** The some. */
      readonly some?: OneOrMore<boolean>;
    }
    export const Note: Codec<Note> = struct(() => ({
      type: required(constant("note")),
      answers: required(oneOrMore(boolean())),
      more: collection(list(boolean())),
      some: optional(oneOrMore(boolean())),
    }));
    "#);
}

#[test]
fn a_pattern_cannot_end_its_literal_and_a_doc_cannot_end_its_comment() {
    let text = Text {
        pattern: "^https?://[^\u{2028}]+$".to_owned(),
        longest: Some(80),
        examples: vec!["http://a*/b".to_owned()],
        refers_to: None,
    };
    insta::assert_snapshot!(declared(Form::Text(text)), @r#"
    /**
     * Globs like data/**\/*.yaml are fine.
     *
     * Examples: `http://a*\/b`.
     */
    export type Note = Checked<string, "Note">;
    export const Note: Codec<Note> = text("Note", /^https?:\/\/[^\u{2028}]+$/u, 80);
    "#);
}

#[test]
fn each_value_has_its_doc_and_a_name_that_the_language_takes() {
    let value = |text: &str| EnumerationValue {
        text: text.to_owned(),
        doc: format!("It is {text}."),
    };
    let values = vec![value("in-person"), value("2d")];
    insta::assert_snapshot!(declared(Form::Enumeration(Enumeration { values })), @r#"
    /** Globs like data/**\/*.yaml are fine. */
    export const Note = {
      /** It is in-person. */
      InPerson: "in-person",
      /** It is 2d. */
      "2d": "2d",
    } as const;

    /** Globs like data/**\/*.yaml are fine. */
    export type Note = (typeof Note)[keyof typeof Note];
    "#);
}

#[test]
fn a_number_tells_its_bounds() {
    let number = Number {
        is_whole: true,
        least: -3,
        greatest: 12,
    };
    insta::assert_snapshot!(declared(Form::Number(number)), @r#"
    /** Globs like data/**\/*.yaml are fine. A whole number from -3 to 12. */
    export type Note = Checked<number, "Note">;
    export const Note: Codec<Note> = whole(-3, 12);
    "#);
}
