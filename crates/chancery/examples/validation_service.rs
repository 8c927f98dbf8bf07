//! A service that validates the record that it is sent: some forty lines, no framework, for a network
//! that can be trusted.
//!
//! ```sh
//! cargo run -p chancery --example validation_service
//! curl --data-binary @data/persons/jens-stoltenberg.yaml localhost:8080/person.yaml
//! ```
#![allow(
    clippy::disallowed_types,
    reason = "an example, and the one that listens"
)]

use std::io::{BufRead as _, BufReader, Read as _, Result, Write as _};
use std::net::{TcpListener, TcpStream};

use chancery::{Options, load_texts};
use serde_json::json;

fn main() -> Result<()> {
    for stream in TcpListener::bind("127.0.0.1:8080")?.incoming() {
        // What one client does ends no other's service.
        if let Err(error) = stream.and_then(|stream| answer(&stream)) {
            eprintln!("{error}");
        }
    }
    Ok(())
}

fn answer(mut stream: &TcpStream) -> Result<()> {
    stream.set_read_timeout(Some(std::time::Duration::from_secs(5)))?;
    // A megabyte is more than any record has.
    let mut request = BufReader::new(stream).take(1 << 20);
    let (mut name, mut length, mut line) = (String::new(), 0, String::new());
    while request.read_line(&mut line)? > 2 {
        if let Some(path) = line.strip_prefix("POST /") {
            name = path.split(' ').next().unwrap_or_default().to_owned();
        } else if let Some((_, number)) = line.to_lowercase().split_once("content-length:") {
            length = number.trim().parse().unwrap_or(0);
        }
        line.clear();
    }
    let mut body = Vec::new();
    request.take(length).read_to_end(&mut body)?;
    let mut options = Options::default();
    // What the record refers to lies elsewhere.
    options.ignore.push("unresolved-reference".to_owned());
    let answer = match load_texts([(name, body)], &options) {
        Ok(loaded) => json!(Vec::from_iter(loaded.report().findings.iter().map(|found| {
            let at = found.location.span.start;
            json!({"line": at.line, "column": at.column, "rule": found.rule, "message": found.message})
        }))),
        Err(failure) => json!({ "error": failure.to_string() }),
    };
    let text = format!("{answer:#}\n");
    let head = "HTTP/1.1 200 OK\r\nContent-Length";
    write!(stream, "{head}: {}\r\n\r\n{text}", text.len())
}
