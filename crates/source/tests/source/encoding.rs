//! Bytes that are not UTF-8.

use chancery_source::{Document, FaultKind};

use super::{describe, outline};

fn fault(bytes: &[u8]) -> String {
    let document = Document::parse("a.yaml", bytes.to_vec());
    assert_eq!(document.faults[0].kind, FaultKind::Encoding);
    describe(&document)
}

fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

#[test]
fn names_the_byte_and_the_likely_encoding() {
    insta::assert_snapshot!(fault(b"a: 1\nb: Riga \xe9t\xe9\n"), @"2:9-10 the file is not UTF-8: byte 13 is the first that does not fit; likely ISO 8859-1 or Windows-1252 (save the file as UTF-8)");
    insta::assert_snapshot!(fault(b"a: \x93x\x94\n"), @"1:4-5 the file is not UTF-8: byte 3 is the first that does not fit; likely Windows-1252 (save the file as UTF-8)");
    let little = "1:1-1 the file is not UTF-8: byte 0 is the first that does not fit; likely UTF-16, little-endian (save the file as UTF-8)";
    assert_eq!(fault(&utf_16("\u{feff}a: 1\n", u16::to_le_bytes)), little);
    assert_eq!(fault(&utf_16("a: 1\n", u16::to_le_bytes)), little);
    let big = little.replace("little", "big");
    assert_eq!(fault(&utf_16("\u{feff}a: 1\n", u16::to_be_bytes)), big);
    assert_eq!(fault(&utf_16("a: \u{101}\n", u16::to_be_bytes)), big);
}

#[test]
fn what_precedes_the_byte_is_read() {
    let document = Document::parse("a.yaml", b"id: riga\nb: [1, \xe9]\n".to_vec());
    assert_eq!(
        outline(document.tree.root().unwrap()),
        r#"{id: ?"riga", b: [1]!}!"#
    );
    let lines = Document::parse(
        "a.ndjson",
        b"{\"a\":}\n{\"b\":1}\n{\"c\":\"\xff\"}\n{\"d\":1}".to_vec(),
    );
    insta::assert_snapshot!(describe(&lines), @r#"
    1:2-5 the key `"a"` has no value (write a value after the colon, or remove the key)
    3:7-8 the file is not UTF-8: byte 21 is the first that does not fit; likely ISO 8859-1 or Windows-1252 (save the file as UTF-8)
    "#);
    assert_eq!(outline(lines.tree.root().unwrap()), "[{}!, {b: 1}, {}!]!");
}
