//! What the tree says of a text: kinds, places, pointers, repeated keys.

use chancery_source::{Document, Documents, Syntax};

use super::{outline, tree};

const VISIT: &str = "\
# The visit.
type: visit # the kind
id: 2021-11-28-nato-eu-baltic
stops:
  - place: rīga
    days: 1
  -
    place: \"Vil\\u006eius\"
    days:
notes: |
  Two lines,
    the second indented.

aliases: [\"a\", b, {c: 1}]
open:
- x
";

#[test]
fn kinds_and_texts() {
    let tree = tree("a.yaml", VISIT);
    insta::assert_snapshot!(outline(tree.root().unwrap()), @r#"{type: ?"visit", id: ?"2021-11-28-nato-eu-baltic", stops: [{place: ?"rīga", days: 1}, {place: "Vilnius", days: nothing}], notes: "Two lines,\n  the second indented.\n", aliases: ["a", ?"b", {c: 1}], open: [?"x"]}"#);
    let comments: Vec<_> = tree
        .comments()
        .iter()
        .map(|at| &tree.text()[at.clone()])
        .collect();
    assert_eq!(comments, ["# The visit.", "# the kind"]);
}

#[test]
fn every_place_is_the_user_s() {
    let tree = tree("a.yaml", VISIT);
    let place = |pointer: &str| {
        let found = tree.find(pointer).unwrap();
        let show = |bytes: std::ops::Range<usize>| {
            let span = tree.span(bytes.clone());
            let (start, end) = (span.start, span.end);
            let text = &tree.text()[bytes];
            format!(
                "{}:{}-{}:{} {text:?}",
                start.line, start.column, end.line, end.column
            )
        };
        let key = found.key.map_or("-".to_owned(), |key| show(key.range()));
        format!(
            "{pointer} key {key}\n  {}\n  {}",
            show(found.value.range()),
            show(found.value.mark())
        )
    };
    let pointers = [
        "/id",
        "/stops",
        "/stops/0",
        "/stops/1/place",
        "/stops/1/days",
        "/notes",
        "/aliases",
        "/aliases/2/c",
        "/open",
    ];
    insta::assert_snapshot!(pointers.map(place).join("\n"), @r#"
    /id key 3:1-3:3 "id"
      3:5-3:30 "2021-11-28-nato-eu-baltic"
      3:5-3:30 "2021-11-28-nato-eu-baltic"
    /stops key 4:1-4:6 "stops"
      5:3-9:10 "- place: rīga\n    days: 1\n  -\n    place: \"Vil\\u006eius\"\n    days:"
      5:5-5:10 "place"
    /stops/0 key -
      5:5-6:12 "place: rīga\n    days: 1"
      5:5-5:10 "place"
    /stops/1/place key 8:5-8:10 "place"
      8:12-8:26 "\"Vil\\u006eius\""
      8:12-8:26 "\"Vil\\u006eius\""
    /stops/1/days key 9:5-9:9 "days"
      9:10-9:10 ""
      9:10-9:10 ""
    /notes key 10:1-10:6 "notes"
      10:8-12:25 "|\n  Two lines,\n    the second indented."
      10:8-10:9 "|"
    /aliases key 14:1-14:8 "aliases"
      14:10-14:26 "[\"a\", b, {c: 1}]"
      14:10-14:26 "[\"a\", b, {c: 1}]"
    /aliases/2/c key 14:20-14:21 "c"
      14:23-14:24 "1"
      14:23-14:24 "1"
    /open key 15:1-15:5 "open"
      16:1-16:4 "- x"
      16:3-16:4 "x"
    "#);
}

#[test]
fn a_bar_in_a_comment_begins_no_text() {
    let tree = tree("a.yaml", "# a|b\n- | # c|d\n  x\n");
    let range = tree.find("/0").unwrap().value.range();
    assert_eq!(&tree.text()[range], "| # c|d\n  x");
}

#[test]
fn pointers_are_those_of_the_standard() {
    let tree = tree(
        "a.json",
        r#"{"": 1, "a/b": {"m~n": [10, {"x": null}]}, "~1": true}"#,
    );
    for (pointer, text) in [
        ("/", "1"),
        ("/a~1b/m~0n/0", "10"),
        ("/a~1b/m~0n/1/x", "null"),
        ("/~01", "true"),
    ] {
        let value = tree.find(pointer).unwrap().value;
        assert_eq!((value.text(), value.pointer().as_str()), (text, pointer));
    }
    assert_eq!(tree.find("").unwrap().value.len(), 3);
    for nowhere in [
        "a",
        "/a",
        "/a~1b/m~0n/00",
        "/a~1b/m~0n/2",
        "/a~1b/m~0n/-",
        "/a~1b/m~0n/+1",
        "//x",
    ] {
        assert!(tree.find(nowhere).is_none(), "{nowhere}");
    }
}

#[test]
fn a_repeated_key_is_told_and_left_out() {
    let told = |path: &str, text: &str| {
        let tree = tree(path, text);
        let rows = tree.duplicates().map(|found| {
            let (first, second) = (
                tree.position(found.first.start),
                tree.position(found.second.start),
            );
            format!(
                "{} {}:{} {}:{}",
                found.pointer, first.line, first.column, second.line, second.column
            )
        });
        rows.chain([outline(tree.root().unwrap())])
            .collect::<Vec<_>>()
            .join("\n")
    };
    insta::assert_snapshot!(told("a.yaml", "a: 1\nb: {c: 1, 'c': 2}\n\"a\": {d: 1, d: 2}\na: 3\n1: x\n\"1\": y\n"), @r#"
    /b/c 2:5 2:11
    /a 1:1 3:1
    /a/d 3:7 3:13
    /a 1:1 4:1
    /1 5:1 6:1
    {a: 1, b: {c: 1}, 1: ?"x"}
    "#);
    insta::assert_snapshot!(told("a.json", r#"[{"é": 1, "\u00e9": [{"x": 1, "x": 2, "x": 3}]}]"#), @r#"
    /0/é 1:3 1:11
    /0/é/0/x 1:23 1:31
    /0/é/0/x 1:23 1:39
    [{é: 1}]
    "#);
    let many: Vec<_> = (0..40)
        .chain([3, 39])
        .map(|key| format!("\"{key}\": {key}"))
        .collect();
    let many = tree("a.json", &format!("{{{}}}", many.join(", ")));
    let keys: Vec<_> = many.duplicates().map(|found| found.key).collect();
    assert_eq!(
        (keys.join(" ").as_str(), many.root().unwrap().len()),
        ("3 39", 40)
    );
}

#[test]
fn a_broken_text_is_read_up_to_the_fault() {
    let read = |path: &str, text: &str| {
        let document = Document::parse(path, text.as_bytes().to_vec());
        document.tree.root().map_or("none".to_owned(), outline)
    };
    assert_eq!(
        read("a.yaml", "visits:\n- id: a\n- id: b\n  x: &y\n- id: c\n"),
        r#"{visits: [{id: ?"a"}, {id: ?"b", x: nothing}!]!}!"#
    );
    assert_eq!(
        read("a.json", r#"{"a": [1, {"b": 2}, {"c": ,"d""#),
        "{a: [1, {b: 2}, {}!]!}!"
    );
    assert_eq!(read("a.json", r#"{"a": 1, "a": 2, "b""#), "{a: 1}!");
    assert_eq!(read("a.json", "{} []"), "{}");
    assert_eq!(read("a.ndjson", "{\"a\":1}\n[1,\n2"), "[{a: 1}, [1]!, 2]!");
    assert_eq!(read("a.yaml", "# nothing\n"), "none");
}

#[test]
fn each_line_of_ndjson_is_an_item() {
    let tree = tree("a.jsonl", "{\"id\": \"a\"}\n\n{\"id\": \"b\"}\r\n");
    assert_eq!(outline(tree.root().unwrap()), r#"[{id: "a"}, {id: "b"}]"#);
    assert_eq!(
        tree.span(tree.find("/1/id").unwrap().value.range())
            .start
            .line,
        3
    );
}

#[test]
fn a_long_key_is_a_key() {
    let key = "k".repeat(5000);
    for text in [
        format!("{key}: 1"),
        format!("{{\"{key}\": 1}}"),
        format!("- \"{key}\": 1\n  b: 2"),
    ] {
        assert!(outline(tree("a.yaml", &text).root().unwrap()).contains(&key));
    }
}

#[test]
fn documents_are_numbered_in_order() {
    let mut documents = Documents::new();
    for (path, syntax) in [
        ("d/a.yml", Syntax::Yaml),
        ("b.JSON", Syntax::Json),
        ("c.jsonl", Syntax::NdJson),
        ("README", Syntax::Yaml),
    ] {
        let id = documents.push(Document::parse(path, b"{}".to_vec()));
        assert_eq!(documents.get(id).unwrap().syntax, syntax);
        assert_eq!(documents[id].path, path);
    }
    let order: Vec<_> = documents.iter().map(|(id, _)| id.0).collect();
    assert_eq!(order, [0, 1, 2, 3]);
}

#[test]
fn everything_goes_between_threads() {
    fn goes<T: Send + Sync>() {}
    goes::<Documents>();
    goes::<chancery_source::Node<'static>>();
    goes::<chancery_source::Reading>();
    goes::<chancery_source::Walk>();
    goes::<chancery_source::ReadError>();
}
