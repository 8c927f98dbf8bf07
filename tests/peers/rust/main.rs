//! Reads and writes each document again: a text a line, or `null` where it was refused.

#[allow(dead_code)]
mod generated;

fn rewrite(text: &str) -> Option<String> {
    let record: generated::Record = serde_json::from_str(text).ok()?;
    serde_json::to_string(&record).ok()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let documents = arguments.next().ok_or("usage: driver DOCUMENTS ANSWERS")?;
    let answers = arguments.next().ok_or("usage: driver DOCUMENTS ANSWERS")?;
    let mut written = String::new();
    for line in std::fs::read_to_string(documents)?.lines() {
        let text: String = serde_json::from_str(line)?;
        written += &serde_json::to_string(&rewrite(&text))?;
        written.push('\n');
    }
    std::fs::write(answers, written)?;
    Ok(())
}
