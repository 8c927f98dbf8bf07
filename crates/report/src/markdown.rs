//! The Markdown form: a comment for a pull request, short and by file.
//!
//! Whatever comes from data or file names is text alone: no markup, no HTML, no link, and no
//! word that a platform turns into one (`@name`, `#1`, `https://`). Those stand as code,
//! where platforms look for nothing.

use std::fmt::Write as _;
use std::io;

use chancery_check::LocatedFinding;

use crate::glyph::visible;
use crate::place::from_root;
use crate::summary::{number, summary, unexplained};
use crate::{Page, in_one_file};

/// Findings that are shown; the rest is counted.
const MOST_FINDINGS: usize = 40;
/// Bytes after which no finding is shown. GitHub refuses comments of more than 65,536
/// characters.
const MOST_BYTES: usize = 50_000;
/// Unreadable paths that are shown.
const MOST_UNREADABLE: usize = 10;
/// Characters of one text that are shown.
const MOST_CHARACTERS: usize = 300;
/// Helps of a finding that are shown.
const MOST_HELP: usize = 3;

pub(crate) fn render(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let report = page.report;
    writeln!(out, "**Chancery** {}", summary(report))?;
    incomplete(page, out)?;
    let mut last = None;
    let mut rest = &report.findings[..];
    let mut bytes = 0;
    for finding in report.findings.iter().take(MOST_FINDINGS) {
        let document = finding.location.document;
        let mut text = String::new();
        if last.replace(document) != Some(document) {
            let path = from_root(page.setting.folder, &page.documents[document].path);
            text = format!("\n{}\n\n", code(&path));
        }
        text.push_str(&item(finding));
        bytes += text.len();
        if bytes > MOST_BYTES {
            break;
        }
        out.write_all(text.as_bytes())?;
        rest = &rest[1..];
    }
    if !rest.is_empty() {
        let files = rest.chunk_by(in_one_file).count();
        let (rest, files) = (rest.len(), number(files, "file"));
        writeln!(out, "\n… and {rest} more in {files}.")?;
    }
    Ok(())
}

/// What was not looked at.
fn incomplete(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let unreadable = &page.report.unreadable;
    let unexplained = unexplained(page.report);
    if !unreadable.is_empty() || unexplained.is_some() {
        writeln!(out)?;
    }
    for file in unreadable.iter().take(MOST_UNREADABLE) {
        let path = code(&from_root(page.setting.folder, &file.path));
        let reason = inline(&file.reason);
        writeln!(out, "- **error** cannot read {path}: {reason}")?;
    }
    if let rest @ 1.. = unreadable.len().saturating_sub(MOST_UNREADABLE) {
        writeln!(out, "- … and {} more", number(rest, "path"))?;
    }
    match unexplained {
        Some(words) => writeln!(out, "- **error** {}", inline(&words)),
        None => Ok(()),
    }
}

/// A finding as an item of a list.
fn item(finding: &LocatedFinding) -> String {
    let mut item = format!(
        "- **{}** line {}: {} ({})\n",
        finding.severity.name(),
        finding.location.span.start.line,
        inline(&finding.message),
        code(finding.rule)
    );
    for help in finding.help.iter().take(MOST_HELP) {
        let _ = writeln!(item, "  - help: {}", inline(help));
    }
    item
}

/// A sentence in which words in backquotes are code, as our messages have them. Every other
/// word stands bare only if no reader of Markdown sees more in it than a word.
fn inline(text: &str) -> String {
    let text = shortened(&visible(text));
    if text.matches('`').count() % 2 == 1 {
        return code(&text);
    }
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 1 {
            push_code(&mut out, part);
            continue;
        }
        for (index, word) in part.split(' ').enumerate() {
            if index > 0 {
                out.push(' ');
            }
            match is_bare(word) {
                true => out.push_str(word),
                false => push_code(&mut out, word),
            }
        }
    }
    out
}

/// Appends code, apart from code that stands right before it: their backquotes would be one
/// run.
fn push_code(out: &mut String, text: &str) {
    if out.ends_with('`') {
        out.push(' ');
    }
    out.push_str(&code(text));
}

/// Whether a word means nothing but itself to a reader of Markdown and to the platforms that
/// make links of names, numbers, addresses and digests.
fn is_bare(word: &str) -> bool {
    let core = word
        .trim_start_matches(['(', '"', '\''])
        .trim_end_matches([')', '"', '\'', ',', '.', ';', ':', '?', '!']);
    let is_plain = |character: char| {
        character.is_alphanumeric() || matches!(character, '-' | '.' | ',' | '\'' | '–' | '…' | '’')
    };
    let lower = core.to_ascii_lowercase();
    let is_digest = core.len() >= 7
        && core.bytes().all(|byte| byte.is_ascii_hexdigit())
        && core.bytes().any(|byte| byte.is_ascii_alphabetic());
    let is_link = is_digest || lower.contains("www.") || lower.starts_with("gh-");
    core.chars().all(is_plain) && !is_link
}

/// A text as code, whatever backquotes stand in it.
fn code(text: &str) -> String {
    let text = shortened(&visible(text));
    let mut longest = 0;
    let mut run = 0;
    for character in text.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    // Code that begins or ends with a backquote needs a blank there, and nothing is no code.
    let blank = match text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() {
        true => " ",
        false => "",
    };
    match text.is_empty() {
        true => String::new(),
        false => format!("{fence}{blank}{text}{blank}{fence}"),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_ours_stay_readable_and_those_of_others_stay_text() {
        for (text, shown) in [
            (
                "the stop lasts until 2021-12-01, after the visit",
                "the stop lasts until 2021-12-01, after the visit",
            ),
            ("no topic bears the id `b`", "no topic bears the id `b`"),
            (
                "by Ādaži’s mayor (Rīga): \"x\"",
                "by Ādaži’s mayor (Rīga): \"x\"",
            ),
            ("ask @octocat about #1", "ask `@octocat` about `#1`"),
            ("see https://x.org/y", "see `https://x.org/y`"),
            ("see www.x.org", "see `www.x.org`"),
            (
                "<img onerror=x> *b* _i_ [a](b)",
                "`<img` `onerror=x>` `*b*` `_i_` `[a](b)`",
            ),
            ("a ` b", "``a ` b``"),
            ("`` x", " x"),
            ("GH-12 deadbeef 2021000", "`GH-12` `deadbeef` 2021000"),
            ("a :smile: b\n- c", "a `:smile:` `b␊-` c"),
        ] {
            assert_eq!(inline(text), shown, "{text}");
        }
        assert_eq!(code("a`b``c"), "```a`b``c```");
        assert_eq!(code("`a"), "`` `a ``");
    }

    #[test]
    fn long_texts_are_cut() {
        let shown = inline(&"word ".repeat(1000));
        assert!(shown.ends_with('…') && shown.chars().count() == MOST_CHARACTERS + 1);
    }
}
