//! Oddities of a shape, one each.

use super::*;
use crate::shape::{
    Choice, Enumeration, EnumerationValue, Field, MapForm, Number, Struct, Text, Union, Variant,
};

fn shape(definitions: Vec<Definition>) -> Shape {
    Shape {
        id: "urn:example:1".to_owned(),
        title: "Example".to_owned(),
        doc: "An example.".to_owned(),
        digest: "0".repeat(64),
        root: "Record".to_owned(),
        definitions,
    }
}

fn definition(name: &str, doc: &str, form: Form) -> Definition {
    Definition {
        name: name.to_owned(),
        doc: doc.to_owned(),
        form,
    }
}

fn field(name: &str, is_required: bool, ty: Type) -> Field {
    Field {
        name: name.to_owned(),
        doc: "A field.".to_owned(),
        is_required,
        ty,
        default: None,
    }
}

fn named(name: &str) -> Type {
    Type::Named(name.to_owned())
}

fn list(item: Type, least: usize) -> Type {
    let item = Box::new(item);
    Type::List { item, least }
}

fn text(pattern: &str) -> Form {
    Form::Text(Text {
        pattern: pattern.to_owned(),
        longest: None,
        examples: Vec::new(),
        refers_to: None,
    })
}

/// What is written of the last of some definitions.
fn written(definitions: Vec<Definition>) -> String {
    let shape = shape(definitions);
    let mut out = Writer::new("    ");
    let last = shape.definitions.last().expect("there is a definition");
    definitions::write(&mut out, &shape, last);
    out.finish().trim_start().to_owned()
}

#[test]
fn a_doc_cannot_end_its_string_and_shows_what_no_one_sees() {
    let doc = "\"Quoted\" \"\"\"thrice\"\"\", C:\\new, a mark \u{202e} and \"an end\"";
    insta::assert_snapshot!(written(vec![definition("Note", doc, text("^a$"))]), @r#"
    Note = Annotated[
        str,
        Field(
            pattern="^a$",
        ),
    ]
    """\"Quoted" \"\"\"thrice\"\"\", C:\\new, a mark \u202e and "an end\""""
    "#);
}

#[test]
fn a_pattern_is_raw_where_it_can_be() {
    for (pattern, written) in [
        ("^[a-z]+$", r#""^[a-z]+$""#),
        (r"^[^\x00]$", r#"r"^[^\x00]$""#),
        ("^[^\\x00\u{2028}]$", r#"r"^[^\x00\u2028]$""#),
        ("^\\\u{2028}$", r#""^\\\u2028$""#),
        ("^\"\\.$", r#"'^"\\.$'"#),
        ("^\"'$", r#""^\"'$""#),
        ("^\n\\.$", r#""^\n\\.$""#),
        ("^é$", r#""^é$""#),
    ] {
        assert_eq!(layout::pattern(pattern), written);
    }
}

#[test]
fn a_name_that_means_something_else_gets_a_low_line_and_the_key_stays() {
    let fields = vec![
        field("class", true, named("Enum")),
        field("from", false, named("Enum")),
        field("copy", false, list(named("Enum"), 0)),
        field("model_name", false, Type::Boolean),
    ];
    let last = Form::Struct(Struct { fields, least: 0 });
    let definitions = vec![
        definition("Enum", "A text.", text("^a$")),
        definition("Field", "A mapping.", last),
    ];
    insta::assert_snapshot!(written(definitions), @r#"
    class Field_(Model, frozen=True):
        """A mapping."""

        class_: Enum_ = Field(alias="class")
        """A field."""

        from_: Enum_ | None = Field(default=None, alias="from")
        """A field."""

        copy_: tuple[Enum_, ...] = Field(default=(), alias="copy")
        """A field."""

        model_name_: bool | None = Field(default=None, alias="model_name")
        """A field."""
    "#);
}

#[test]
fn a_mapping_tells_what_may_be_absent_and_how_many_keys_there_are() {
    let map = MapForm {
        key: "Key".to_owned(),
        value: named("Key"),
    };
    let mut defaulted = field("kind", true, named("Key"));
    defaulted.default = Some("a".into());
    let fields = vec![
        defaulted,
        field("keys", false, named("Keys")),
        field("pairs", false, list(list(named("Key"), 2), 1)),
    ];
    let definitions = vec![
        definition("Key", "A key.", text("^a$")),
        definition("Keys", "Keys.", Form::Map(map)),
        definition("Mapped", "A mapping.", Form::Struct(Struct { fields, least: 2 })),
    ];
    insta::assert_snapshot!(written(definitions), @r#"
    class Mapped(Model, frozen=True):
        """A mapping."""

        kind: Key
        """A field. People who leave it out mean `a`; here it is written."""

        keys: Keys = {}
        """A field."""

        pairs: AtLeastOne[Annotated[tuple[Key, ...], Field(min_length=2)]] = ()
        """A field."""

        @model_validator(mode="after")
        def _has_keys(self) -> Mapped:
            return _with_keys(self, 2)
    "#);
}

#[test]
fn a_choice_of_one_is_a_class_and_one_of_several_is_a_union() {
    let choice = |keys: &[&str]| {
        let fields = keys.iter().map(|key| field(key, false, named("Key"))).collect();
        let key = definition("Key", "A key.", text("^a$"));
        let choice = Form::Choice(Choice { fields });
        written(vec![key, definition("Ref", "One of them.", choice)])
    };
    insta::assert_snapshot!(choice(&["only"]), @r#"
    class Ref(Model, frozen=True):
        """One of them."""

        only: Key
        """A field."""
    "#);
    insta::assert_snapshot!(choice(&["here", "not_here"]), @r#"
    class RefHere(Model, frozen=True):
        """`Ref` with its key `here`."""

        here: Key
        """A field."""


    class RefNotHere(Model, frozen=True):
        """`Ref` with its key `not_here`."""

        not_here: Key
        """A field."""


    Ref = Annotated[
        Annotated[RefHere, Tag("{here}")] | Annotated[RefNotHere, Tag("{not_here}")],
        Discriminator(
            _only_key,
            custom_error_type="one_key",
            custom_error_message="Exactly one key is expected, of here, not_here",
        ),
    ]
    """One of them."""
    "#);
}

#[test]
fn a_value_has_a_name_whatever_it_begins_with() {
    let values = ["in-exile", "1st", "None"].map(|text| EnumerationValue {
        text: text.to_owned(),
        doc: format!("That is {text}."),
    });
    let values = values.into();
    let form = Form::Enumeration(Enumeration { values });
    insta::assert_snapshot!(written(vec![definition("Stay", "A stay.", form)]), @r#"
    class Stay(Enumeration):
        """A stay."""

        IN_EXILE = "in-exile"
        """That is in-exile."""
        VALUE_1ST = "1st"
        """That is 1st."""
        NONE = "None"
        """That is None."""
    "#);
}

#[test]
fn an_identifier_is_a_class_and_a_number_has_its_bounds() {
    let form = Form::Text(Text {
        pattern: "^[a-z]+$".to_owned(),
        longest: Some(80),
        examples: vec!["riga".to_owned()],
        refers_to: Some("place".to_owned()),
    });
    insta::assert_snapshot!(written(vec![definition("PlaceId", "A place.", form)]), @r#"
    class PlaceId(
        Identifier,
        refers_to="place",
        pattern="^[a-z]+$",
        max_length=80,
        examples=["riga"],
    ):
        """A place."""
    "#);
    let number = |is_whole| {
        let (least, greatest) = (-1, 9);
        let form = Form::Number(Number { is_whole, least, greatest });
        written(vec![definition("Number", "A number.", form)])
    };
    let whole = "Number = Annotated[int, BeforeValidator(_whole), Field(ge=-1, le=9)]";
    assert_eq!(number(true), format!("{whole}\n\"\"\"A number.\"\"\"\n"));
    let any = "Number = Annotated[float, Field(ge=-1, le=9)]";
    assert_eq!(number(false), format!("{any}\n\"\"\"A number.\"\"\"\n"));
}

/// The names of definitions in the order in which they are written.
fn order(shape: &Shape) -> Vec<&str> {
    let order = in_order_of_need(shape).into_iter();
    order.map(|one| one.name.as_str()).collect()
}

#[test]
fn what_is_needed_comes_first_and_a_class_may_need_itself() {
    let record = Union {
        tag: "type".to_owned(),
        tag_doc: "The kind.".to_owned(),
        variants: vec![Variant {
            value: "node".to_owned(),
            doc: "A node.".to_owned(),
            definition: "Node".to_owned(),
        }],
    };
    let nodes = MapForm {
        key: "Key".to_owned(),
        value: named("Node"),
    };
    let fields = vec![
        field("nodes", false, named("Nodes")),
        field("next", false, named("Node")),
    ];
    let mut shape = shape(vec![
        definition("Record", "A record.", Form::Union(record)),
        definition("Node", "A node.", Form::Struct(Struct { fields, least: 0 })),
        definition("Nodes", "Nodes.", Form::Map(nodes)),
        definition("Key", "A key.", text("^a$")),
    ]);
    assert_eq!(order(&shape), ["Key", "Node", "Record", "Nodes"]);
    let Form::Map(nodes) = &mut shape.definitions[2].form else {
        unreachable!("the third definition is a map");
    };
    nodes.value = named("Nodes");
    let refused = std::panic::catch_unwind(|| order(&shape).len());
    assert!(refused.is_err(), "an alias of itself was placed");
}

#[test]
fn no_name_of_the_module_can_be_that_of_a_type() {
    let imported = IMPORTS.split(|character: char| !character.is_alphanumeric());
    for name in imported.filter(|name| name.starts_with(char::is_uppercase)) {
        assert!(reserved::TAKEN.contains(&name), "`{name}` may be hidden");
        assert_eq!(reserved::class(name), format!("{name}_"));
    }
    for line in FOUNDATION.lines().chain(CODEC.lines()) {
        let line = line.trim_start_matches("class ").trim_start_matches("def ");
        if line.starts_with(|first: char| first.is_alphabetic()) {
            let name = line.split(['(', ' ', ':']).next();
            let name = name.expect("a line that begins with a letter has a name");
            assert!(reserved::OFFERED.contains(&name), "`{name}` is not offered");
        }
    }
}
