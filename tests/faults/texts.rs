//! Faults in a text: what the reader of YAML and JSON must survive, refuse or tell.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use chancery::Document;

use crate::command::{Said, Scratch, chancery, root};

/// Checks one file and says what was said, a line a finding.
pub(super) fn checked(name: &str, bytes: impl AsRef<[u8]>, arguments: &[&str]) -> Said {
    let test = std::thread::current()
        .name()
        .unwrap_or("")
        .replace("::", "-");
    let scratch = Scratch::new(&test);
    scratch.write(name, bytes);
    let mut all = vec!["check", "--as-of", "2026-01-01"];
    if !arguments.contains(&"--format") {
        all.extend(["--format", "concise"]);
    }
    all.extend(arguments);
    chancery(scratch.path(), &all)
}

/// Requires one finding of a rule of a file, with words in its message.
fn refused(name: &str, bytes: impl AsRef<[u8]>, rule: &str, words: &str) {
    let said = checked(name, bytes, &[]);
    let found = said
        .stdout
        .lines()
        .any(|line| line.contains(&format!("error[{rule}]")) && line.contains(words));
    assert!(
        found && said.exit == 1,
        "{name} {words}: {} {}",
        said.exit,
        said.stdout
    );
}

/// What stands at a pointer of a sound text.
fn text_at(name: &str, text: &str, pointer: &str) -> String {
    let document = Document::parse(name, text.as_bytes().to_vec());
    assert!(document.faults.is_empty(), "{:?}", document.faults);
    document.tree.find(pointer).unwrap().value.text().to_owned()
}

#[test]
pub(super) fn billion_laughs() {
    let mut text = String::from("a0: &a0 lol\n");
    for level in 1..10 {
        let inner = vec![format!("*a{}", level - 1); 9].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{inner}]\n"));
    }
    let start = Instant::now();
    let document = Document::parse("a.yaml", text.clone().into_bytes());
    let took = start.elapsed();
    assert_eq!(document.faults.len(), 1);
    assert!(
        document.tree.text().len() == text.len() && took < Duration::from_millis(500),
        "{took:?}"
    );
    refused(
        "topics/a.yaml",
        text,
        "invalid-syntax",
        "anchors are not allowed",
    );
}

/// Texts in which so many collections lie inside one another, one of each construct.
fn nested(depth: usize) -> Vec<(&'static str, String)> {
    let both = |open: &str, close: &str| format!("{}1{}", open.repeat(depth), close.repeat(depth));
    let mut stairs: String = (0..depth.min(2_000))
        .map(|level| format!("{}a:\n", " ".repeat(level)))
        .collect();
    stairs.truncate(stairs.trim_end().len());
    vec![
        ("a.json", both("[", "]")),
        ("a.json", both("{\"a\":", "}")),
        ("a.ndjson", both("[", "]")),
        ("a.yaml", both("[", "]")),
        ("a.yaml", both("{a: ", "}")),
        ("a.yaml", "- ".repeat(depth) + "1"),
        ("a.yaml", stairs + " 1"),
    ]
}

#[test]
pub(super) fn deep_nesting() {
    let work = || {
        for depth in [63, 64, 65, 1_000_000] {
            for (name, text) in nested(depth) {
                let start: String = text.chars().take(12).collect();
                let document = Document::parse(name, text.into_bytes());
                let told = document
                    .faults
                    .iter()
                    .filter(|fault| fault.message.contains("nested"));
                assert_eq!(
                    told.count(),
                    usize::from(depth > 64),
                    "{start} {depth} in {name}"
                );
            }
        }
    };
    let small = std::thread::Builder::new().stack_size(256 * 1024);
    small.spawn(work).unwrap().join().unwrap();
}

#[test]
pub(super) fn a_limit_names_its_option() {
    let deep = format!(
        "type: topic\nid: a\nlabel: A\next: {{own: {}1{}}}\n",
        "[".repeat(70),
        "]".repeat(70)
    );
    let said = checked("topics/a.yaml", &deep, &["--format", "full"]);
    assert!(
        said.stdout
            .contains("nest at most 64; `--max-depth` sets the limit"),
        "{}",
        said.stdout
    );
    let said = checked("topics/a.yaml", &deep, &["--max-depth", "100"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
    // A repair is proved at the same depth.
    let blank = deep.replace("label: A", "label: ' A'");
    let said = checked("topics/a.yaml", &blank, &["--max-depth", "100", "--fix"]);
    assert_eq!(
        (said.exit, said.stdout.as_str()),
        (0, ""),
        "{}",
        said.stderr
    );
    let large = format!("type: topic\nid: a\nlabel: A\n{}", "# x\n".repeat(300_000));
    let said = checked("topics/a.yaml", &large, &["--max-file-size", "1"]);
    let wanted =
        "cannot read topics/a.yaml: it is larger than 1 MiB; `--max-file-size` sets the limit";
    assert!(
        said.exit == 2 && said.stderr.contains(wanted),
        "{}",
        said.stderr
    );
    assert_eq!(checked("topics/a.yaml", &large, &[]).exit, 0);
    let said = checked("topics/a.yaml", "", &["--max-depth", "129"]);
    assert_eq!(said.exit, 2, "deeper than other readers go");
}

#[test]
pub(super) fn duplicate_keys() {
    let rule = "duplicate-key";
    let topic = "type: topic\nid: a\nlabel: A\n";
    refused(
        "topics/a.yaml",
        format!("{topic}label: B\n"),
        rule,
        "`label` is written twice",
    );
    let json = "{\"type\": \"topic\", \"id\": \"a\", \"label\": \"A\", \"label\": \"B\"}";
    refused("topics/a.json", json, rule, "`label` is written twice");
    let inner = "ext: {own: {a: {b: 1, \"\\x62\": 2}}}\n";
    refused(
        "topics/a.yaml",
        format!("{topic}{inner}"),
        rule,
        "`b` is written twice",
    );
    // `é` in one character, and as an `e` with an accent behind it.
    let composed = "ext: {own: {\"\\u00e9\": 1, \"e\\u0301\": 2}}\n";
    refused(
        "topics/a.yaml",
        format!("{topic}{composed}"),
        rule,
        "put together in two ways",
    );
    let json = json.replace(
        "\"label\": \"B\"",
        "\"ext\": {\"own\": {\"\\u00e9\": 1, \"e\\u0301\": 2}}",
    );
    refused("topics/a.json", json, rule, "put together in two ways");
    // To a reader of YAML 1.1 these are one key, to us and to JSON two.
    let two = Document::parse("a.yaml", b"1: a\n0x1: b\n".to_vec());
    assert_eq!(
        (two.tree.duplicates().len(), two.tree.root().unwrap().len()),
        (0, 2)
    );
}

#[test]
pub(super) fn norway() {
    let tokens = [
        "NO", "on", "y", "0777", "12:34:56", "1.10", "1e3", "~", "null", "1_000", ".inf",
    ];
    for token in tokens {
        let text = format!("type: topic\nid: a\nlabel: A\naliases: [{token}]\n");
        let scratch = Scratch::new(&format!(
            "norway-{}",
            token.len() * 31 + token.as_bytes()[0] as usize
        ));
        scratch.write("topics/a.yaml", &text);
        let said = chancery(scratch.path(), &["check", "--format", "concise"]);
        assert!(
            said.stdout.contains("warning[ambiguous-scalar]"),
            "{token}: {}",
            said.stdout
        );
        let said = chancery(scratch.path(), &["check", "--fix", "--fail-on", "info"]);
        assert_eq!(said.exit, 0, "{token}: {}", said.stdout);
        let quoted = std::fs::read_to_string(scratch.path().join("topics/a.yaml")).unwrap();
        assert_eq!(
            quoted,
            text.replace(&format!("[{token}]"), &format!("[\"{token}\"]"))
        );
        assert_eq!(text_at("a.yaml", &quoted, "/aliases/0"), token);
    }
}

#[test]
pub(super) fn huge_integers() {
    for number in [
        "9007199254740993",
        "-9223372036854775809",
        "123456789012345678901234567890",
    ] {
        assert_eq!(text_at("a.json", number, ""), number);
        assert_eq!(text_at("a.yaml", &format!("a: {number}\n"), "/a"), number);
    }
    let digits = "9".repeat(200_000);
    for name in ["a.json", "a.yaml"] {
        let document = Document::parse(name, format!("[{digits}]").into_bytes());
        assert!(
            document.faults[0].message.contains("is too large"),
            "{name}"
        );
    }
    refused("topics/a.json", "[1e400]", "invalid-syntax", "is too large");
    // Where a count is meant, no number is rounded to one that fits.
    let deployment = "type: place\nid: a\nname: A\nkind: city\ngeonames: 9007199254740993\n";
    assert_ne!(checked("places/a.yaml", deployment, &[]).exit, 0);
}

#[test]
pub(super) fn not_a_number() {
    refused(
        "topics/a.json",
        "{\"a\": NaN}",
        "invalid-syntax",
        "`NaN` is no JSON value",
    );
    refused(
        "topics/a.json",
        "{\"a\": -Infinity}",
        "invalid-syntax",
        "`-Infinity` is no JSON value",
    );
    let place =
        "type: place\nid: a\nname: A\nkind: city\ncountry: LV\nlocation: {lat: .nan, lon: .inf}\n";
    let said = checked("places/a.yaml", place, &[]);
    assert!(
        said.exit == 1 && said.stdout.contains("error["),
        "{}",
        said.stdout
    );
}

#[test]
pub(super) fn nul() {
    let behind = "type: topic\nid: a\nlabel: A\0\nlabelz: B\n";
    refused(
        "topics/a.yaml",
        behind,
        "invalid-encoding",
        "the null character (U+0000)",
    );
    let escaped = "type: topic\nid: a\nlabel: \"A\\0\"\n";
    refused(
        "topics/a.yaml",
        escaped,
        "invalid-encoding",
        "the null character (U+0000)",
    );
    let json =
        |label: &str| format!("{{\"type\": \"topic\", \"id\": \"a\", \"label\": \"{label}\"}}");
    refused(
        "topics/a.json",
        json("A\\u0000"),
        "invalid-encoding",
        "the null character",
    );
    refused(
        "topics/a.json",
        json("A\0"),
        "invalid-encoding",
        "the null character",
    );
}

#[test]
pub(super) fn byte_order_mark() {
    let topic = "type: topic\nid: a\nlabel: A\n";
    let marked = format!("\u{feff}{topic}");
    let said = checked("topics/a.yaml", &marked, &[]);
    assert!(
        said.exit == 0 && said.stdout.contains("warning[byte-order-mark]"),
        "{}",
        said.stdout
    );
    assert_eq!(text_at("a.yaml", &marked, "/type"), "topic");
    let said = checked("topics/a.yaml", &marked, &["--fix", "--fail-on", "info"]);
    assert_eq!(said.exit, 0, "{}", said.stdout);
    let inside = format!("{topic}# \u{feff}\n");
    refused(
        "topics/a.yaml",
        inside,
        "invalid-encoding",
        "in the middle of the file",
    );
}

#[test]
pub(super) fn line_ends() {
    let topic = |end: &str| format!("type: topic{end}id: a{end}label: A{end}");
    for end in ["\n", "\r\n"] {
        assert_eq!(
            checked("topics/a.yaml", topic(end), &[]).stdout,
            "",
            "{end:?}"
        );
    }
    for end in ["\r", "\u{85}", "\u{2028}", "\u{2029}"] {
        refused(
            "topics/a.yaml",
            format!("{}# x{end}notes: B\n", topic("\n")),
            "invalid-syntax",
            "is not allowed",
        );
    }
}

#[test]
pub(super) fn encodings() {
    let topic = "type: topic\nid: a\nlabel: A";
    let mut windows = topic.as_bytes().to_vec();
    windows.extend(b"\x8a\xff\n");
    refused(
        "topics/a.yaml",
        &windows,
        "invalid-encoding",
        "byte 26 is the first that does not fit; likely Windows-1252",
    );
    refused(
        "topics/a.json",
        b"{\"a\": \"\xff\"}",
        "invalid-encoding",
        "byte 7 is the first",
    );
    for big in [false, true] {
        let each = |unit: u16| {
            if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        };
        let bytes: Vec<u8> = topic.encode_utf16().flat_map(each).collect();
        refused("topics/a.yaml", bytes, "invalid-encoding", "likely UTF-16");
    }
}

#[test]
pub(super) fn lone_surrogate() {
    for half in ["\\ud800", "\\udc00", "\\ud800\\ud800", "\\ud83d\\u0041"] {
        refused(
            "topics/a.json",
            format!("[\"{half}\"]"),
            "invalid-syntax",
            "is half a character",
        );
        let document = Document::parse("a.yaml", format!("a: \"{half}\"\n").into_bytes());
        assert_eq!(document.faults.len(), 1, "{half}");
    }
    assert_eq!(text_at("a.json", "\"\\ud83d\\ude00\"", ""), "\u{1f600}");
}

#[test]
pub(super) fn cyclic_alias() {
    refused(
        "topics/a.yaml",
        "a: *nope\n",
        "invalid-syntax",
        "aliases are not allowed",
    );
    refused(
        "topics/a.yaml",
        "a: &x [*x]\n",
        "invalid-syntax",
        "are not allowed",
    );
}

#[test]
pub(super) fn strict_profile() {
    for (text, words) in [
        ("a: !!python/object:os.system x\n", "tags are not allowed"),
        ("a: !<tag:x> b\n", "tags are not allowed"),
        ("<<: {a: 1}\n", "the merge key `<<` is not allowed"),
        ("a: 1\n---\nb: 2\n", "a second document begins here"),
        ("%YAML 1.2\n---\na: 1\n", "directive"),
        ("", "the file is empty"),
        ("# nothing\n", "the file holds nothing but comments"),
        ("? a\n: b\n", "a key after `?` is not allowed"),
    ] {
        refused("topics/a.yaml", text, "invalid-syntax", words);
    }
}

#[test]
pub(super) fn unseen_characters() {
    let topic = |label: &str| format!("type: topic\nid: a\nlabel: \"{label}\"\n");
    for bidi in [
        "\\u202E", "\\u202A", "\\u2066", "\\u2069", "\u{202e}", "\u{2067}",
    ] {
        let said = checked("topics/a.yaml", topic(&format!("A{bidi}b")), &[]);
        assert!(
            said.exit == 1 && said.stdout.contains("holds the character U+20"),
            "{}",
            said.stdout
        );
    }
    for unseen in ["\\u200B", "\\u061C", "\\u2060", "\\u00AD", "B\\u0435larus"] {
        let said = checked("topics/a.yaml", topic(&format!("A{unseen}b")), &[]);
        assert!(
            said.stdout.contains("warning[suspicious-character]"),
            "{unseen}: {}",
            said.stdout
        );
    }
    let key = format!("{}ext: {{own: {{\"\\u0430cces\": 1}}}}\n", topic("A"));
    refused(
        "topics/a.yaml",
        key,
        "suspicious-character",
        "the key `<U+0430>cces`",
    );
    let comment = format!("{}# \u{202e} nothing to see\n", topic("A"));
    refused(
        "topics/a.yaml",
        comment,
        "suspicious-character",
        "the comment holds a mark that turns",
    );
    let id = "type: topic\nid: \"\\u0430\"\nlabel: A\n";
    assert_eq!(checked("topics/a.yaml", id, &[]).exit, 1);
    let url = "type: source\nid: a\ntitle: A\nurl: \"https://ex\\u0430mple.org/\"\n";
    let said = checked("sources/a.yaml", url, &[]);
    assert!(said.stdout.contains("error["), "{}", said.stdout);
}

#[test]
pub(super) fn no_false_alarm_in_any_script() {
    // Names in scripts from all over the world, and all that the data name.
    let mut names: BTreeSet<String> = include_str!("names.txt")
        .lines()
        .map(str::to_owned)
        .collect();
    for (folder, file) in crate::data::files() {
        let text = std::fs::read_to_string(root().join("data").join(folder).join(file)).unwrap();
        let named = text.lines().filter_map(|line| {
            let line = line.trim_start().trim_start_matches("- ");
            ["name: ", "label: ", "title: "]
                .iter()
                .find_map(|key| line.strip_prefix(key))
        });
        names.extend(named.map(|name| name.trim_matches(['"', '\'']).to_owned()));
    }
    names.retain(|name| !name.contains(['"', '\\', '\'']) && name.trim() == name);
    assert!(names.len() >= 1_000, "{}", names.len());
    let text: String = names
        .iter()
        .enumerate()
        .map(|(at, name)| format!("  - {{id: p{at}, name: \"{name}\"}}\n"))
        .collect();
    let arguments = [
        "--select",
        "suspicious-character,invalid-value",
        "--max-findings",
        "0",
    ];
    let said = checked("a.yaml", format!("persons:\n{text}"), &arguments);
    assert_eq!(said.stdout, "");
    // As keys and in comments too.
    let keys: String = names
        .iter()
        .map(|name| format!("      \"{name}\": 1 # {name}\n"))
        .collect();
    let topic = format!("type: topic\nid: a\nlabel: A\next:\n  own:\n    names:\n{keys}");
    let said = checked(
        "topics/a.yaml",
        topic,
        &["--select", "suspicious-character"],
    );
    assert_eq!(said.stdout, "");
}
