//! Input made to do harm: depth, size, repetition. A small stack proves that nothing recurses
//! on the depth of the input.

use std::thread;

use chancery_source::{Document, MAXIMUM_DEPTH};

const STACK: usize = 256 * 1024;

fn on_a_small_stack(work: impl FnOnce() + Send + 'static) {
    thread::Builder::new()
        .stack_size(STACK)
        .spawn(work)
        .unwrap()
        .join()
        .unwrap();
}

/// Texts in which `depth` collections lie inside one another.
fn nested(depth: usize) -> Vec<(&'static str, String)> {
    let mut stairs = String::new();
    for level in 0..depth.min(2000) {
        stairs.push_str(&" ".repeat(level));
        stairs.push_str("a:\n");
    }
    let (lists, maps) = ("[".repeat(depth), "{\"a\":".repeat(depth));
    vec![
        ("a.json", format!("{lists}{}", "]".repeat(depth))),
        ("a.json", format!("{maps}1{}", "}".repeat(depth))),
        ("a.ndjson", format!("{lists}{}\n", "]".repeat(depth))),
        ("a.yaml", format!("{lists}{}", "]".repeat(depth))),
        (
            "a.yaml",
            format!("{}1{}", "{a: ".repeat(depth), "}".repeat(depth)),
        ),
        ("a.yaml", "- ".repeat(depth) + "1"),
        ("a.yaml", format!("{}a: 1", "- ".repeat(depth - 1))),
        (
            "a.yaml",
            format!("a: {}{}", "[".repeat(depth - 1), "]".repeat(depth - 1)),
        ),
        (
            "a.yaml",
            format!(
                "{}{}1{}",
                "- ".repeat(depth / 2),
                "[".repeat(depth - depth / 2),
                "]".repeat(depth - depth / 2)
            ),
        ),
        ("a.yaml", stairs.trim_end().to_owned() + " 1"),
    ]
}

fn depth_faults(depth: usize) -> Vec<usize> {
    let mut counts = Vec::new();
    for (path, text) in nested(depth) {
        let document = Document::parse(path, text.into_bytes());
        let told = document
            .faults
            .iter()
            .filter(|fault| fault.message.contains("nested"));
        counts.push(told.count());
        if depth <= MAXIMUM_DEPTH {
            assert_eq!(document.faults, [], "{depth}");
            let value: serde_json::Value = document.tree.root().unwrap().read().unwrap();
            drop(value);
        }
    }
    counts
}

#[test]
fn depth_ends_at_its_limit_in_every_construct() {
    on_a_small_stack(|| {
        for depth in [63, 64] {
            assert_eq!(depth_faults(depth), [0; 10], "{depth}");
        }
        for depth in [65, 100_000] {
            assert_eq!(depth_faults(depth), [1; 10], "{depth}");
        }
    });
}

#[test]
fn openings_without_end_are_refused() {
    on_a_small_stack(|| {
        let openings = [
            "[", "{", "{a: ", "{\"a\":", "- ", "? ", "[{", "- a: ", "'", "\"", "|", "!", "&a ",
            "*a ", "a: ", "#", "? - ",
        ];
        for opening in openings {
            for path in ["a.yaml", "a.json", "a.ndjson"] {
                let document = Document::parse(path, opening.repeat(100_001).into_bytes());
                assert_eq!(document.faults.len(), 1, "{opening} in {path}");
            }
        }
    });
}

#[test]
fn large_files_are_read() {
    let entries = |count: usize, join: &str| {
        (0..count)
            .map(|at| format!("\"k{at}\": {at}"))
            .collect::<Vec<_>>()
            .join(join)
    };
    let texts = [
        ("a.json", format!("{{{}}}", entries(100_000, ","))),
        ("a.yaml", entries(60_000, "\n")),
        ("a.yaml", format!("{{{}}}", entries(40_000, ", "))),
        ("a.yaml", "- [a, 'b', \"c\"]\n".repeat(20_000)),
        ("a.yaml", "# comment\n".repeat(100_000) + "a: 1"),
        ("a.yaml", format!("a: {}", "word ".repeat(200_000))),
        ("a.yaml", format!("a: |\n{}", "  line\n".repeat(100_000))),
        ("a.yaml", format!("a: \"{}\"", "\\u00e9 ".repeat(100_000))),
        ("a.yaml", format!("a: [{}]", "1, ".repeat(200_000))),
        ("a.yaml", format!("{}: 1", "k".repeat(1_000_000))),
        ("a.json", format!("[{}1]", "[],".repeat(300_000))),
        ("a.ndjson", "{\"a\": 1}\n".repeat(100_000)),
    ];
    for (path, text) in texts {
        let document = Document::parse(path, text.into_bytes());
        assert_eq!(document.faults, [], "{path}");
    }
}

#[test]
fn every_repeated_key_of_many_is_told() {
    let text = format!("{{{}\"a\": 0}}", "\"a\": 1, ".repeat(50_000));
    for path in ["a.json", "a.yaml"] {
        let document = Document::parse(path, text.clone().into_bytes());
        assert_eq!(document.tree.duplicates().len(), 50_000);
    }
}

#[test]
fn places_on_a_long_line_are_found_at_once() {
    let text = format!("[{}1]", "\"ā\",".repeat(100_000));
    let document = Document::parse("a.json", text.into_bytes());
    let last = document.tree.root().unwrap().items().last().unwrap();
    for item in document.tree.root().unwrap().items() {
        assert_eq!(item.span().start.line, 1);
    }
    assert_eq!(last.span().start.column, 400_002);
}
