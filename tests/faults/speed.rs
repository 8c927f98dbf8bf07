//! Time in proportion to the size of the input: four times as much of the same may not take much
//! more than four times as long. Time that the thread computes is counted, not time that passes,
//! so that a busy machine changes nothing.

use std::fs;
use std::time::Duration;

use chancery::{Document, Options};

use crate::command::Scratch;

/// How much more four times the input may take; what is quadratic takes sixteen times as much.
const MOST: f64 = 9.0;

/// The time that this thread has computed.
fn computed() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let first = text.split(' ').next()?;
    Some(Duration::from_nanos(first.parse().ok()?))
}

/// The least time of a few runs.
fn time(mut work: impl FnMut()) -> Option<Duration> {
    let runs = (0..2).map(|_| {
        let start = computed()?;
        work();
        Some(computed()? - start)
    });
    runs.collect::<Option<Vec<_>>>()?.into_iter().min()
}

/// The size is raised until the work takes a time that can be told from none.
fn is_linear(name: &str, mut size: usize, mut work: impl FnMut(usize)) {
    let one = loop {
        let Some(one) = time(|| work(size)) else {
            return eprintln!("{name}: this system does not tell the time of a thread");
        };
        if one >= Duration::from_millis(40) || size >= 400_000 {
            break one.max(Duration::from_millis(4));
        }
        size *= 2;
    };
    let four = time(|| work(4 * size)).expect("it told it before");
    let ratio = four.as_secs_f64() / one.as_secs_f64();
    assert!(
        ratio < MOST,
        "{name}: {one:?} for {size}, {four:?} for four times as much"
    );
}

type Generator = (&'static str, &'static str, fn(usize) -> String);

/// Texts of any length, each a way in which a reader may go over the same again.
const GENERATORS: &[Generator] = &[
    ("open brackets", "a.yaml", |n| {
        format!("a: {}{}", "[".repeat(n), "]".repeat(n))
    }),
    ("open brackets of JSON", "a.json", |n| "[".repeat(n)),
    ("keys", "a.yaml", |n| {
        (0..n).map(|at| format!("k{at}: 1\n")).collect()
    }),
    ("keys of JSON", "a.json", |n| {
        let keys: Vec<String> = (0..n).map(|at| format!("\"k{at}\": 1")).collect();
        format!("{{{}}}", keys.join(","))
    }),
    ("keys in braces", "a.yaml", |n| {
        let keys: Vec<String> = (0..n).map(|at| format!("k{at}: 1")).collect();
        format!("{{{}}}", keys.join(", "))
    }),
    ("equal keys", "a.yaml", |n| "a: 1\n".repeat(n)),
    ("items", "a.yaml", |n| "- a\n".repeat(n)),
    ("quotes", "a.yaml", |n| {
        format!("a: \"{}\"", "\\u00e9".repeat(n))
    }),
    ("open quote", "a.yaml", |n| {
        format!("a: \"{}", "x\n  ".repeat(n))
    }),
    ("lines of a block", "a.yaml", |n| {
        format!("a: |\n{}", "  b\n".repeat(n))
    }),
    ("plain words", "a.yaml", |n| {
        format!("a: {}", "b ".repeat(n))
    }),
    ("plain lines", "a.yaml", |n| {
        format!("a: b\n{}", "  c\n".repeat(n))
    }),
    ("comments", "a.yaml", |n| "# a\n".repeat(n) + "a: 1"),
    ("colons", "a.yaml", |n| "a:".repeat(n)),
    ("question marks", "a.yaml", |n| "? ".repeat(n)),
    ("anchors", "a.yaml", |n| "&a ".repeat(n)),
    ("lines of NDJSON", "a.ndjson", |n| "{\"a\": 1}\n".repeat(n)),
    ("broken lines of NDJSON", "a.ndjson", |n| {
        "{\"a\": \n".repeat(n)
    }),
];

#[test]
pub(super) fn reading_is_linear() {
    for (name, path, generator) in GENERATORS {
        is_linear(name, 2_000, |n| {
            let document = Document::parse(*path, generator(n).into_bytes());
            // What a report would ask of each place.
            for fault in &document.faults {
                document.tree.span(fault.bytes.clone());
            }
            document.tree.duplicates().for_each(drop);
        });
    }
}

/// Data that give a finding for each of their parts.
const FAULTY: &[Generator] = &[
    ("unknown keys", "topics/a.yaml", |n| {
        let keys: String = (0..n).map(|at| format!("k{at}: 1\n")).collect();
        format!("type: topic\nid: a\nlabel: A\n{keys}")
    }),
    ("keys written twice", "topics/a.yaml", |n| {
        let keys: String = (0..n).map(|at| format!("    k{at}: 1\n")).collect();
        format!("type: topic\nid: a\nlabel: A\next:\n  own:\n{keys}{keys}")
    }),
    ("doubtful items", "topics/a.yaml", |n| {
        format!(
            "type: topic\nid: a\nlabel: A\naliases: [{}a]\n",
            "no, ".repeat(n)
        )
    }),
    ("participants twice", "visits/2021-01-01-a.yaml", |n| {
        let head = "type: visit\nid: 2021-01-01-a\ntitle: A\nstatus: concluded\ndate: 2021-01-01\n";
        format!(
            "{head}stops: [{{country: LV}}]\nvisitors: [{}a]\n",
            "a, ".repeat(n)
        )
    }),
    ("wrong records", "a.yaml", |n| {
        let each = (0..n).map(|at| format!("  - id: a{at}\n    label: A\n    labl: B\n"));
        format!("topics:\n{}", each.collect::<String>())
    }),
    ("broken lines", "a.ndjson", |n| "{\"a\": \n".repeat(n)),
    ("comments that answer", "topics/a.yaml", |n| {
        let item = "  - no # chancery: ignore[ambiguous-scalar] as printed\n";
        format!("type: topic\nid: a\nlabel: A\naliases:\n{}", item.repeat(n))
    }),
];

#[test]
pub(super) fn the_whole_check_is_linear() {
    for (name, path, generator) in FAULTY {
        is_linear(name, 100, |n| {
            let scratch = Scratch::new("linear");
            scratch.write(path, generator(n));
            let checked = chancery::check(&[scratch.path().to_owned()], &Options::default());
            let report = checked.expect("there is data").report;
            assert!(
                name.contains("answer") || report.findings.len() >= n.min(100),
                "{name}"
            );
        });
    }
}
