//! Typed values straight out of the tree, and where they are refused.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::tree;

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Visit<'a> {
    id: &'a str,
    status: Status,
    #[serde(default)]
    stops: Vec<Stop>,
    about: Option<Subject>,
    #[serde(default)]
    ids: BTreeMap<String, i64>,
    seats: Option<Seats>,
    pair: Option<(u8, f64)>,
    tail: Option<Vec<Untagged>>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Status {
    Planned,
    UnderWay,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Stop {
    place: String,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Subject {
    Person(String),
    Nothing,
    Place { id: String },
    Both(String, String),
}

#[derive(Debug, PartialEq, Deserialize)]
struct Seats(u64);

#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Flag(bool),
    Text(String),
    Whole(u64),
    Negative(i64),
    Real(f64),
}

fn subject(text: &str) -> Subject {
    tree("a.yaml", text).root().unwrap().read().unwrap()
}

#[test]
fn what_serde_knows_is_read() {
    let tree = tree(
        "a.yaml",
        "id: a\nstatus: under-way\nstops:\n- place: rīga\nabout: {person: x}\nids: {7: 8}\nseats: 2\npair: [1, 2]\n\
         tail: [true, x, 1, -1, 1.5, 18446744073709551616]\n",
    );
    let visit: Visit<'_> = tree.root().unwrap().read().unwrap();
    assert_eq!((visit.id, visit.status), ("a", Status::UnderWay));
    assert_eq!(
        visit.stops,
        [Stop {
            place: "rīga".to_owned()
        }]
    );
    assert_eq!(visit.about, Some(Subject::Person("x".to_owned())));
    assert_eq!(visit.ids, BTreeMap::from([("7".to_owned(), 8)]));
    assert_eq!((visit.seats, visit.pair), (Some(Seats(2)), Some((1, 2.0))));
    use Untagged::*;
    assert_eq!(
        visit.tail.unwrap(),
        [
            Flag(true),
            Text("x".to_owned()),
            Whole(1),
            Negative(-1),
            Real(1.5),
            Real(18446744073709551616.0)
        ]
    );
    assert_eq!(subject("nothing"), Subject::Nothing);
    assert_eq!(
        subject("place: {id: a}"),
        Subject::Place { id: "a".to_owned() }
    );
    assert_eq!(
        subject("both: [a, b]"),
        Subject::Both("a".to_owned(), "b".to_owned())
    );
}

#[test]
fn an_error_knows_the_innermost_place() {
    let refused = |text: &str| {
        let tree = tree("a.yaml", text);
        let error = tree.root().unwrap().read::<Visit<'_>>().unwrap_err();
        let node = tree.node(error.node.expect("a place is known"));
        let start = tree.position(node.range().start);
        format!(
            "{}:{} [{}] {}",
            start.line,
            start.column,
            node.pointer(),
            error.message
        )
    };
    let rows = [
        "id: a\nstatus: gone\n",
        "id: a\nstatus: planned\nstops:\n- place: x\n- place: 3\n",
        "id: a\nstatus: planned\nstops:\n- place: x\n- plaace: y\n",
        "id: a\nstatus: planned\nstopps: []\n",
        "id: a\nstatus: planned\nabout: null\n",
        "id: a\nstatus: planned\nabout:\n",
        "id: a\nstatus: planned\nabout: {person: x, place: y}\n",
        "id: a\nstatus: planned\nabout: person\n",
        "id: a\nstatus: planned\nabout: {nothing: 1}\n",
        "id: a\nstatus: planned\nabout: {nobody: 1}\n",
        "id: a\nstatus: {planned: 1}\n",
        "id: a\nstatus: planned\nids: {x: y}\n",
        "id: a\nstatus: planned\npair: [1, 2, 3]\n",
        "id: a\nstatus: planned\npair: [1]\n",
        "id: a\nstatus: planned\nseats: -1\n",
        "[]\n",
    ];
    insta::assert_snapshot!(rows.map(refused).join("\n"), @r#"
    2:9 [/status] unknown variant `gone`, expected `planned` or `under-way`
    5:10 [/stops/1/place] invalid type: integer `3`, expected a string
    5:3 [/stops/1] missing field `place`
    3:1 [/stopps] unknown field `stopps`, expected one of `id`, `status`, `stops`, `about`, `ids`, `seats`, `pair`, `tail`
    3:8 [/about] invalid type: unit value, expected text or a mapping with one key
    3:7 [/about] invalid type: unit value, expected text or a mapping with one key
    3:8 [/about] invalid type: a mapping without exactly one key, expected a mapping with exactly one key
    3:8 [/about] invalid type: unit variant, expected a mapping from the name to a value
    3:18 [/about/nothing] invalid type: a number, expected the name alone, as text
    3:9 [/about/nobody] unknown variant `nobody`, expected one of `person`, `nothing`, `place`, `both`
    2:19 [/status/planned] invalid type: a number, expected the name alone, as text
    3:10 [/ids/x] invalid type: string "y", expected i64
    3:14 [/pair/2] invalid length 3, expected 2 items
    3:7 [/pair] invalid length 1, expected a tuple of size 2
    3:8 [/seats] invalid value: integer `-1`, expected u64
    1:1 [] invalid length 0, expected struct Visit with 8 elements
    "#);
}
