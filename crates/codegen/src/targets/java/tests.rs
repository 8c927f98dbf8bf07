//! Oddities one by one; whether it is Java, its own tools say in `.ci/foreign/codegen/java`.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::*;

/// The interchange schema with one definition in the place of another.
fn with(name: &str, definition: Value) -> Shape {
    let mut schema = chancery_model::schema::interchange();
    schema["$defs"][name] = definition;
    Shape::of(&schema).unwrap()
}

fn text(shape: &Shape, name: &str) -> String {
    let path = format!("chancery/{name}.java");
    let mut files = Java.generate(shape).into_iter();
    let file = files.find(|file| file.path == path);
    file.expect("the file is generated").text
}

#[test]
fn a_doc_cannot_leave_its_comment_nor_become_markup() {
    let rank = json!({
        "type": "string",
        "title": "Rank",
        "description": "One */ {@link \\u002a/} <b> & `a<b`.\u{0}\n\nTwo\u{2028}`.",
        "enum": ["state"],
        "x-enum-descriptions": ["Of\n@state."],
    });
    let text = text(&with("Rank", rank), "Rank");
    let start = text.find("/**").unwrap();
    let end = text.find(");").unwrap();
    insta::assert_snapshot!(&text[start..end + 1], @r#"
    /**
     * One &#42;/ &#123;&#64;link &#92;u002a/&#125; &#60;b&#62; &#38; `a&#60;b`.
     *
     * <p>Two `.
     */
    @JsonDeserialize(using = Json.Reading.class)
    @JsonSerialize(using = Json.Writing.class)
    public enum Rank implements Written {
        /**
         * Of &#64;state.
         */
        STATE("state")
    "#);
}

#[test]
fn a_text_cannot_leave_its_quotes() {
    assert_eq!(
        quoted("a\"\\u\n\u{1}1\u{e9}\u{2028}\u{1f600}"),
        r#""a\"\\u\012\0011\u00e9\u2028\ud83d\ude00""#
    );
}

#[test]
fn names_that_the_language_or_the_reader_has_are_given_way() {
    assert_eq!(naming::component("on_behalf_of"), "onBehalfOf");
    assert_eq!(naming::component("default"), "default_");
    assert_eq!(naming::component("to_string"), "toString_");
    assert_eq!(naming::constant("in-exile"), "IN_EXILE");
    assert_eq!(naming::constant("1st"), "_1ST");
    assert_eq!(naming::type_of("Mapping"), "MappingValue");
    let taken = naming::type_of("Json");
    assert_eq!(taken, "JsonValue");
}

#[test]
fn only_what_may_be_absent_by_itself_is_an_optional() {
    let visit = text(&Shape::interchange(), "Visit");
    for component in [
        "    Span date,\n",
        "    List<Participant> visitors,\n",
        "    Optional<Rank> rank,\n",
        "    List<TopicId> topics,\n",
        "    ExternalIds ids,\n",
    ] {
        assert!(visit.contains(component), "{component}");
    }
    assert!(visit.contains("visitors = Fields.given(\"visitors\", visitors, 1);"));
    assert!(!visit.contains("import java.util.Map;"));
}

#[test]
fn nothing_is_declared_twice() {
    let shape = Shape::interchange();
    let mut names = BTreeSet::new();
    for file in Java.generate(&shape) {
        // Some file systems do not tell capitals from small letters.
        assert!(names.insert(file.path.to_lowercase()), "{}", file.path);
    }
    for definition in &shape.definitions {
        let fields = definition.form.fields().iter();
        let components: BTreeSet<_> = fields.map(|one| naming::component(&one.name)).collect();
        assert_eq!(components.len(), definition.form.fields().len());
    }
}

#[test]
fn every_doc_of_the_schema_is_told_in_the_file_of_its_type() {
    let shape = Shape::interchange();
    let words = |text: &str| {
        let words = text.split_whitespace().filter(|word| *word != "*");
        words.collect::<Vec<_>>().join(" ").replace("<p>", "")
    };
    for definition in &shape.definitions {
        let text = words(&text(&shape, &type_of(&definition.name)));
        let is_told = |doc: &str| assert!(text.contains(&words(&markup(doc))), "{doc}");
        is_told(&definition.doc);
        let fields = definition.form.fields().iter();
        let is_tag = |field: &&crate::shape::Field| {
            matches!(field.ty, crate::shape::Type::Constant(_))
        };
        fields.filter(|field| !is_tag(field)).for_each(|field| is_told(&field.doc));
        if let Form::Enumeration(one) = &definition.form {
            one.values.iter().for_each(|value| is_told(&value.doc));
        }
    }
    let kinds = words(&text(&shape, "RecordType"));
    for variant in &shape.union().variants {
        assert!(kinds.contains(&words(&markup(&variant.doc))), "{}", variant.value);
    }
}
