//! Changes as bytes: nothing but the meant value changes, to the byte.

use chancery_source::{Change, Document, apply, edits};

fn changed(name: &str, text: &str, changes: &[Change]) -> Option<String> {
    let document = Document::parse(name, text.as_bytes().to_vec());
    apply(text, &edits(&document, changes)?)
}

fn yaml(text: &str, change: Change) -> Option<String> {
    changed("a.yaml", text, &[change])
}

fn json(text: &str, change: Change) -> Option<String> {
    changed("a.json", text, &[change])
}

fn set(pointer: &str, text: &str) -> Change {
    Change::SetText {
        pointer: pointer.to_owned(),
        text: text.to_owned(),
    }
}

fn remove(pointer: &str) -> Change {
    Change::Remove {
        pointer: pointer.to_owned(),
    }
}

fn add(pointer: &str, key: &str, source: &str) -> Change {
    Change::Add {
        pointer: pointer.to_owned(),
        key: key.to_owned(),
        source: source.to_owned(),
    }
}

#[test]
fn a_text_keeps_its_quotes_and_its_neighbours() {
    let file = "# head\na: 'x'  # why\r\nb: \"y\"\r\nc: z\r\n";
    assert_eq!(
        yaml(file, set("/a", "it's")).unwrap(),
        "# head\na: 'it''s'  # why\r\nb: \"y\"\r\nc: z\r\n"
    );
    assert_eq!(
        yaml(file, set("/b", "q\"q")).unwrap(),
        "# head\na: 'x'  # why\r\nb: \"q\\\"q\"\r\nc: z\r\n"
    );
    assert_eq!(
        yaml(file, set("/c", "Ādaži")).unwrap(),
        "# head\na: 'x'  # why\r\nb: \"y\"\r\nc: Ādaži\r\n"
    );
}

#[test]
fn a_list_is_bare_where_its_items_may_be() {
    let list = |source: &str| Change::SetSource {
        pointer: "/a".to_owned(),
        source: source.to_owned(),
    };
    for (source, written) in [
        (r#"["Rīga","Riga City"]"#, "[Rīga, Riga City]"),
        (r#"["Rīga","NO"]"#, r#"["Rīga","NO"]"#),
        (r#"["Rīga, Riga"]"#, r#"["Rīga, Riga"]"#),
        (r#"["2021"]"#, r#"["2021"]"#),
        (r#"["a: b"]"#, r#"["a: b"]"#),
        (r#"["a "]"#, r#"["a "]"#),
        ("[]", "[]"),
    ] {
        assert_eq!(
            yaml("a: x\n", list(source)).unwrap(),
            format!("a: {written}\n")
        );
        assert_eq!(
            json("{\"a\": 1}", list(source)).unwrap(),
            format!("{{\"a\": {source}}}")
        );
    }
}

#[test]
fn an_entry_is_added_before_the_others() {
    let first = |pointer: &str| Change::AddFirst {
        pointer: pointer.to_owned(),
        key: "type".to_owned(),
        source: "\"visit\"".to_owned(),
    };
    for (before, pointer, after) in [
        (
            "# head\nid: a # why\r\nb: 1\r\n",
            "",
            "# head\ntype: \"visit\"\r\nid: a # why\r\nb: 1\r\n",
        ),
        ("\u{feff}id: a\n", "", "\u{feff}type: \"visit\"\nid: a\n"),
        (
            "- id: a\n  b: 1\n",
            "/0",
            "- type: \"visit\"\n  id: a\n  b: 1\n",
        ),
        ("{id: a}\n", "", "{type: \"visit\", id: a}\n"),
    ] {
        assert_eq!(yaml(before, first(pointer)).as_deref(), Some(after));
    }
    assert_eq!(yaml("type: x\n", first("")), None);
    assert_eq!(
        json("{\n  \"id\": 1\n}\n", first("")).unwrap(),
        "{\n  \"type\": \"visit\",\n  \"id\": 1\n}\n"
    );
    assert_eq!(
        json("{\"id\": 1}", first("")).unwrap(),
        "{\"type\": \"visit\", \"id\": 1}"
    );
}

#[test]
fn a_bare_text_is_quoted_where_it_must_be() {
    for (text, written) in [
        ("NO", "\"NO\""),
        ("2021", "\"2021\""),
        ("a: b", "\"a: b\""),
        ("x # y", "\"x # y\""),
        ("[x", "\"[x\""),
        ("2021-11-28", "2021-11-28"),
        ("2021-11-28/2021-11-29", "2021-11-28/2021-11-29"),
    ] {
        assert_eq!(
            yaml("a: x\n", set("/a", text)).unwrap(),
            format!("a: {written}\n")
        );
        assert_eq!(
            yaml("{a: x}\n", set("/a", text)).unwrap(),
            format!("{{a: {written}}}\n")
        );
    }
    assert_eq!(
        yaml("{a: x}\n", set("/a", "y, z")).unwrap(),
        "{a: \"y, z\"}\n"
    );
    assert_eq!(
        yaml(
            "a: 2021\n",
            Change::Quote {
                pointer: "/a".to_owned()
            }
        )
        .unwrap(),
        "a: \"2021\"\n"
    );
}

#[test]
fn a_key_is_renamed_in_place() {
    let rename = |key: &str| Change::RenameKey {
        pointer: "/vistors".to_owned(),
        key: key.to_owned(),
    };
    assert_eq!(
        yaml("id: a\nvistors: [x] # who\n", rename("visitors")).unwrap(),
        "id: a\nvisitors: [x] # who\n"
    );
    assert_eq!(
        json("{\"vistors\": 1}", rename("visitors")).unwrap(),
        "{\"visitors\": 1}"
    );
    assert_eq!(
        yaml("id: a\nvistors: x\n", rename("id")),
        None,
        "a key is not written twice"
    );
}

#[test]
fn an_entry_goes_with_its_line_alone() {
    let file = "a: 1\n# of b\nb: |\n  two\n  lines\nc: 3 # last\n";
    assert_eq!(
        yaml(file, remove("/b")).unwrap(),
        "a: 1\n# of b\nc: 3 # last\n"
    );
    assert_eq!(
        yaml(file, remove("/c")).unwrap(),
        "a: 1\n# of b\nb: |\n  two\n  lines\n"
    );
    assert_eq!(
        yaml("- a: 1\n  b: 2\n- c: 3\n", remove("/0/a")).unwrap(),
        "- b: 2\n- c: 3\n"
    );
    assert_eq!(yaml("- a\n- b\n", remove("/0")).unwrap(), "- b\n");
    assert_eq!(yaml("[a, b, c]\n", remove("/1")).unwrap(), "[a, c]\n");
    assert_eq!(yaml("[a, b]\n", remove("/1")).unwrap(), "[a]\n");
    assert_eq!(
        json("{\n  \"a\": 1,\n  \"b\": 2\n}\n", remove("/b")).unwrap(),
        "{\n  \"a\": 1\n}\n"
    );
}

#[test]
fn an_entry_is_added_behind_the_others() {
    assert_eq!(
        yaml("a: 1\nb: [x]\n", add("", "c", "3")).unwrap(),
        "a: 1\nb: [x]\nc: 3\n"
    );
    assert_eq!(yaml("a: 1", add("", "c", "3")).unwrap(), "a: 1\nc: 3");
    assert_eq!(
        yaml("l:\n  - a: 1 # x\n  - b: 2\n", add("/l/0", "c", "3")).unwrap(),
        "l:\n  - a: 1 # x\n    c: 3\n  - b: 2\n"
    );
    assert_eq!(
        yaml("l: {a: 1}\n", add("/l", "c", "3")).unwrap(),
        "l: {a: 1, c: 3}\n"
    );
    assert_eq!(
        json("{\n  \"a\": 1\n}\n", add("", "c", "3")).unwrap(),
        "{\n  \"a\": 1,\n  \"c\": 3\n}\n"
    );
}

#[test]
fn items_move_with_their_comments() {
    let order = |order: &[usize]| Change::Reorder {
        pointer: "/l".to_owned(),
        order: order.to_vec(),
    };
    let file = "l:\n  # all\n  - x: 2\n    y: 2\n  # of one\n  - x: 1\nend: 1\n";
    assert_eq!(
        yaml(file, order(&[1, 0])).unwrap(),
        "l:\n  # all\n  # of one\n  - x: 1\n  - x: 2\n    y: 2\nend: 1\n"
    );
    assert_eq!(
        yaml("l:\n- b\n- a", order(&[1, 0])).unwrap(),
        "l:\n- a\n- b"
    );
    assert_eq!(
        json("{\"l\": [2, 1]}", order(&[1, 0])).unwrap(),
        "{\"l\": [1, 2]}"
    );
    assert_eq!(yaml(file, order(&[0])), None);
}

#[test]
fn what_cannot_be_edited_safely_is_left_alone() {
    assert_eq!(yaml("a: |\n  x\n  y\n", set("/a", "z")), None);
    assert_eq!(yaml("a: \"x\n  y\"\n", set("/a", "z y")), None);
    assert_eq!(yaml("a:\n  b: 1\n", set("/a", "z")), None);
    assert_eq!(yaml("a: 1\n", set("/b", "z")), None);
    assert_eq!(
        yaml("a:\n  b: 1\n", remove("/a/b")),
        None,
        "an empty mapping would be nothing"
    );
    assert_eq!(
        yaml(
            "a: 1\nb: 2\n",
            Change::Bytes {
                bytes: 0..5,
                text: String::new()
            }
        ),
        None,
        "bytes that carry a value"
    );
    assert_eq!(
        yaml(
            "a: 1 # x\n",
            Change::Bytes {
                bytes: 4..8,
                text: String::new()
            }
        )
        .unwrap(),
        "a: 1\n"
    );
}

#[test]
fn a_block_text_keeps_its_lines() {
    let literal = "a: |  # why\n  one  two\n\n  three \n    four\nb: c\n";
    assert_eq!(
        yaml(literal, set("/a", "one two\n\nthree\n  four\n")).unwrap(),
        "a: |  # why\n  one two\n\n  three\n    four\nb: c\n"
    );
    let folded = "a: >-\n  one two\n  thrее four\n\n  five\nb: c\n";
    assert_eq!(
        yaml(folded, set("/a", "one two three four\nfive")).unwrap(),
        "a: >-\n  one two\n  three four\n\n  five\nb: c\n"
    );
    // More words than before, all in one line.
    assert_eq!(
        yaml(folded, set("/a", "one two thrее hundred and four\nfive")).unwrap_or_default(),
        ""
    );
    assert_eq!(
        yaml(folded, set("/a", "one two three hundred four\nfive")).unwrap(),
        "a: >-\n  one two\n  three hundred four\n\n  five\nb: c\n"
    );
    // The words that differ stand in two lines.
    assert_eq!(yaml(folded, set("/a", "one 2 or 3 four\nfive")), None);
}

#[test]
fn a_block_text_is_trimmed_at_its_ends() {
    for (text, said, written) in [
        ("a: |\n  x \n", "x\n", "a: |\n  x\n"),
        ("a: |-\n  x \n", "x", "a: |-\n  x\n"),
        ("a: |+\n  x\n\n\n", "x\n", "a: |+\n  x\n"),
        ("a: |\n\n  x\nb: c\n", "x\n", "a: |\n  x\nb: c\n"),
        ("- |\n  x  y\n- z\n", "x y\n", "- |\n  x y\n- z\n"),
        (
            "a: |\r\n  x  y\r\n  z \r\n",
            "x y\nz\n",
            "a: |\r\n  x y\r\n  z\r\n",
        ),
        ("a: |\n  x ", "x\n", "a: |\n  x"),
    ] {
        let pointer = if text.starts_with('-') { "/0" } else { "/a" };
        let found = yaml(text, set(pointer, said));
        assert_eq!(found.as_deref(), Some(written), "{text:?}");
    }
    // Taking the indentation away would take it from every line.
    assert_eq!(yaml("a: |2\n   x\n", set("/a", "x\n")), None);
}
