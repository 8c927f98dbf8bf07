use crate::rule::declare_rule;
use crate::{Check, Explanation, Step, Subject, Violation};

declare_rule! {
    /// # What it finds
    /// A web address that leads nowhere: without a scheme or a host, with a host that no
    /// server can bear, with characters that an address must write as `%` and two digits.
    ///
    /// # Why it matters
    /// The address is how a reader gets back to the source. A slip in it is found today, or
    /// in ten years, when nobody knows any more what was meant.
    ///
    /// # Example
    /// ```yaml bad
    /// type: source
    /// id: nato-189041
    /// kind: press-release
    /// title: Joint NATO-EU visit
    /// url: https://https://www.nato.int/cps/en/natohq/news_189041.htm
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: source
    /// id: nato-189041
    /// kind: press-release
    /// title: Joint NATO-EU visit
    /// url: https://www.nato.int/cps/en/natohq/news_189041.htm
    /// ```
    "invalid-url", Error, Check::Schema(explain), Check::Value(check)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if violation.definition != "Url" {
        return None;
    }
    let text = violation.value.as_str()?;
    let message = chancery_model::explain("Url", text)?;
    let repaired = [text.trim().to_owned(), format!("https://{}", text.trim())]
        .into_iter()
        .find(|url| chancery_model::explain("Url", url).is_none() && fault(url).is_none());
    let explanation = Explanation::at_value(violation, message);
    Some(match repaired {
        Some(url) => explanation.help(format!("write `{url}`")),
        None => explanation.help("write the address as the browser shows it"),
    })
}

fn check(step: &Step<'_>, subject: &mut Subject<'_>) {
    if step.definition != Some("Url") {
        return;
    }
    if let Some(Fault { message, help }) = fault(step.node.text()) {
        subject.at(&step.pointer(), message).help(help);
    }
}

struct Fault {
    message: String,
    help: String,
}

/// What is wrong with an address that begins with its scheme, by RFC 3986 and, for letters
/// beyond ASCII, RFC 3987.
fn fault(url: &str) -> Option<Fault> {
    let rest = url.split_once("://")?.1;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    wrong_authority(authority)
        .map(|message| Fault {
            message,
            help: "write the address as the browser shows it".to_owned(),
        })
        .or_else(|| wrong_escape(path))
        .or_else(|| wrong_character(path))
}

fn wrong_authority(authority: &str) -> Option<String> {
    let server = authority
        .rsplit_once('@')
        .map_or(authority, |(_, server)| server);
    // The colons of an address of version 6 stand in brackets.
    let bracketed = server.rfind(']').unwrap_or_default();
    let (host, port) = match server[bracketed..].find(':') {
        Some(at) => {
            let at = bracketed + at;
            (&server[..at], Some(&server[at + 1..]))
        }
        None => (server, None),
    };
    if host.is_empty() {
        return Some("this address names no host".to_owned());
    }
    if matches!(host, "http" | "https") {
        return Some(format!("`{host}://` is written twice"));
    }
    if let Some(port) = port
        && port.parse::<u16>().is_err()
    {
        return Some(format!("`{port}` is no port"));
    }
    if let Some(inner) = host.strip_prefix('[') {
        let is_address = inner
            .strip_suffix(']')
            .is_some_and(|inner| inner.parse::<std::net::Ipv6Addr>().is_ok());
        return (!is_address).then(|| format!("`{host}` is no host"));
    }
    let labels: Vec<&str> = host.strip_suffix('.').unwrap_or(host).split('.').collect();
    if !labels.iter().all(|label| is_label(label)) {
        return Some(format!("`{host}` is no host"));
    }
    if labels
        .iter()
        .all(|label| label.bytes().all(|byte| byte.is_ascii_digit()))
    {
        let is_address = host.parse::<std::net::Ipv4Addr>().is_ok();
        return (!is_address).then(|| format!("`{host}` is no host"));
    }
    (labels.len() < 2).then(|| format!("`{host}` is no host of the public web"))
}

fn is_label(label: &str) -> bool {
    // Underscores are against the letter of the standard, and in use.
    let is_allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_') || is_mark(c);
    !label.is_empty()
        && label.len() <= 63
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(is_allowed)
}

/// Letters of some scripts stand with marks that are no letters: the vowels of Devanagari.
fn is_mark(c: char) -> bool {
    !c.is_ascii() && unicode_normalization::char::is_combining_mark(c)
}

/// A `%` without two hexadecimal digits.
fn wrong_escape(path: &str) -> Option<Fault> {
    path.match_indices('%').find_map(|(at, _)| {
        let digits: String = path[at + 1..].chars().take(2).collect();
        let is_escape = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        (!is_escape).then(|| Fault {
            message: format!("`%{digits}` is no character by its number"),
            help: "write `%25` where a percent sign is meant".to_owned(),
        })
    })
}

/// Characters that may stand in no address as they are.
fn wrong_character(path: &str) -> Option<Fault> {
    path.chars()
        .find(|c| matches!(c, '<' | '>' | '"' | '\\' | '^' | '`' | '{' | '|' | '}'))
        .map(|c| {
            let number = u32::from(c);
            Fault {
                message: format!("a web address cannot hold {c} as it is"),
                help: format!("write `%{number:02X}` in its place"),
            }
        })
}

#[cfg(test)]
mod tests {
    use super::{RULE, fault};
    use crate::testing::{lint, lint_all};

    fn source(url: &str) -> String {
        format!("sources:\n  - id: a\n    kind: book\n    title: A\n    url: {url}\n")
    }

    #[test]
    fn says_what_is_wrong() {
        insta::assert_snapshot!(lint(&RULE, &source("https://www..nato.int/")), @"
        5:10 error[invalid-url]: `www..nato.int` is no host
          help: write the address as the browser shows it
        ");
        insta::assert_snapshot!(lint(&RULE, &source("https://www.nato.int/a|b")), @"
        5:10 error[invalid-url]: a web address cannot hold | as it is
          help: write `%7C` in its place
        ");
    }

    #[test]
    fn words_what_the_schema_refuses() {
        insta::assert_snapshot!(lint_all(&source("www.nato.int/cps")), @"
        5:10 error[invalid-url]: `www.nato.int/cps` does not begin with `https://` or `http://`
          help: write `https://www.nato.int/cps`
        ");
        assert!(lint(&RULE, &source("https://")).contains("nothing after its scheme"));
    }

    #[test]
    fn knows_a_host_from_none() {
        for url in [
            "https:///cps",
            "https://https://www.nato.int",
            "https://nato",
            "https://www.nato.int:/",
            "https://www.nato.int:99999/",
            "https://-a.int",
            "https://a-.int",
            "https://nato–eu.int",
            "https://[2001:db8::1]:x/",
            "https://a,b.int",
            "https://1.2.3",
            "https://[::1",
            "https://?q=a",
            "https://www.nato.int/%zz",
            "https://a.int/%",
            "https://a.int/?q={a}",
        ] {
            assert!(fault(url).is_some(), "{url}");
        }
        for url in [
            "https://www.nato.int",
            "http://www.nato.int:8080/cps?a=b#c",
            "https://lv.wikipedia.org/wiki/Ādaži",
            "https://россия.рф/",
            "https://127.0.0.1/",
            "https://[2001:db8::1]:443/",
            "https://[2001:db8::]/",
            "https://user@a.int/",
            "https://my_host.a.int/",
            "https://a.int./",
            "https://हिन्दी.भारत/",
            "https://web.archive.org/web/2021/https://www.nato.int/",
            "https://a.int/%C4%80?q=(a,b);c='d'*!$&+~@:[x]",
            "https://a.int?q=a@b:c",
        ] {
            assert!(
                fault(url).is_none(),
                "{url}: {}",
                fault(url).unwrap().message
            );
        }
    }

    #[test]
    fn names_the_part_that_is_wrong() {
        let faults: Vec<String> = [
            "https:///cps",
            "https://https://www.nato.int",
            "https://www.nato.int:99999/",
            "https://[::g]/",
            "https://1.2.3",
            "https://nato",
            "https://a.int/100%",
            "https://a.int/%zz",
            "https://a.int/?q={a}",
        ]
        .iter()
        .filter_map(|url| fault(url))
        .map(|fault| format!("{}; {}", fault.message, fault.help))
        .collect();
        insta::assert_snapshot!(faults.join("\n"), @"
        this address names no host; write the address as the browser shows it
        `https://` is written twice; write the address as the browser shows it
        `99999` is no port; write the address as the browser shows it
        `[::g]` is no host; write the address as the browser shows it
        `1.2.3` is no host; write the address as the browser shows it
        `nato` is no host of the public web; write the address as the browser shows it
        `%` is no character by its number; write `%25` where a percent sign is meant
        `%zz` is no character by its number; write `%25` where a percent sign is meant
        a web address cannot hold { as it is; write `%7B` in its place
        ");
        let label = "a".repeat(63);
        assert!(fault(&format!("https://{label}.int/")).is_none());
        assert!(fault(&format!("https://{label}a.int/")).is_some());
    }
}
