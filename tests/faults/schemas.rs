//! Faults in a JSON Schema that a project binds to its own fields.
#![expect(
    clippy::disallowed_types,
    reason = "a listener proves that nobody asks it for anything"
)]

use std::io::ErrorKind;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use crate::command::{Said, Scratch, chancery, root};

/// Checks a record whose `ext.own.a` is a value, against a schema.
fn check(test: &str, schema: &str, value: &str) -> Said {
    let scratch = Scratch::new(test);
    let configuration = "data = [\"data\"]\n[ext.own]\nschema = \"own.json\"\n";
    scratch.write("chancery.toml", configuration);
    scratch.write("own.json", schema);
    let record = format!("type: topic\nid: a\nlabel: A\next:\n  own:\n    a: {value}\n");
    scratch.write("data/topics/a.yaml", record);
    chancery(scratch.path(), &["check", "--format", "concise"])
}

#[test]
pub(super) fn remote_reference() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    for keyword in ["$ref", "$dynamicRef", "$schema", "$id"] {
        let schema = format!("{{\"{keyword}\": \"http://{address}/x\"}}");
        let said = check(&format!("remote{}", keyword.len()), &schema, "1");
        // An address of its own is a name, which nobody follows.
        let exit = if keyword == "$id" { 0 } else { 2 };
        assert_eq!(said.exit, exit, "{keyword}: {}", said.stderr);
    }
    let nobody = listener.accept().unwrap_err();
    assert_eq!(nobody.kind(), ErrorKind::WouldBlock, "somebody called");
}

#[test]
pub(super) fn no_network_code() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for name in [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "isahc",
        "attohttpc",
        "minreq",
        "rustls",
        "native-tls",
        "openssl",
        "tokio",
        "async-std",
        "smol",
        "mio",
        "socket2",
    ] {
        assert!(!lock.contains(&format!("\nname = \"{name}\"\n")), "{name}");
    }
}

#[test]
pub(super) fn file_reference() {
    let passwords = "file:///etc/hostname";
    for target in [
        passwords,
        "../../own.json",
        "other.json",
        "/etc/hostname",
        "..\\\\x",
    ] {
        let said = check(
            "file-reference",
            &format!("{{\"$ref\": \"{target}\"}}"),
            "1",
        );
        assert_eq!(said.exit, 2, "{target}: {}", said.stderr);
        assert!(
            said.stderr.starts_with("error: own.json:1:"),
            "{}",
            said.stderr
        );
    }
}

#[test]
pub(super) fn evil_patterns() {
    let victim = format!("{}!", "a".repeat(4_000));
    for pattern in [
        "^(a+)+$",
        "^(a|a)*$",
        "^(a|aa)+$",
        "^(a*)*$",
        "^([a-zA-Z]+)*$",
        "(.*)*x",
        "^(a?){30}a{30}$",
    ] {
        let schema = format!("{{\"properties\": {{\"a\": {{\"pattern\": \"{pattern}\"}}}}}}");
        let start = Instant::now();
        let said = check("evil-patterns", &schema, &victim);
        let took = start.elapsed();
        assert_eq!(said.exit, 1, "{pattern}: {}", said.stderr);
        // What backtracks takes longer than the world has stood.
        assert!(took < Duration::from_secs(20), "{pattern}: {took:?}");
    }
    // What would take all memory is refused.
    let schema = "{\"properties\": {\"a\": {\"pattern\": \"^((a{1000}){1000}){1000}$\"}}}";
    let said = check("evil-patterns", schema, "x");
    assert_eq!(said.exit, 2, "{}", said.stderr);
    assert!(
        said.stderr.contains("no pattern that is understood here"),
        "{}",
        said.stderr
    );
}

#[test]
pub(super) fn self_reference() {
    let sound = |schema: &str| check("self-reference", schema, "{a: {a: 1}}");
    // It says nothing of any value, and ends.
    for schema in [
        "{\"$ref\": \"#\"}",
        "{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"$ref\": \"#/$defs/b\"}, \"b\": {\"$ref\": \"#/$defs/a\"}}}",
        "{\"allOf\": [{\"$ref\": \"#\"}]}",
        "{\"not\": {\"$ref\": \"#\"}}",
    ] {
        let said = sound(schema);
        assert_eq!(said.exit, 2, "{schema}: {}", said.stderr);
        assert!(
            said.stderr.contains("refers to itself"),
            "{schema}: {}",
            said.stderr
        );
    }
    // One that goes down into the value is how a tree is described.
    let tree =
        "{\"properties\": {\"a\": {\"anyOf\": [{\"$ref\": \"#\"}, {\"type\": \"string\"}]}}}";
    assert_eq!(sound(tree).exit, 0);
}
