//! What the YAML parser refuses, in the words of the person who wrote the file.

use std::ops::Range;

use granit_parser::ErrorKind;

use super::{escape, place, profile};
use crate::Kind;
use crate::fault::{Fault, named, shown, too_deep};
use crate::tree::{Builder, Shape};

/// Where the parser stopped.
pub(super) struct Scene<'s> {
    pub(super) text: &'s str,
    /// The byte at which it stopped.
    pub(super) at: usize,
    /// What had been read.
    pub(super) builder: &'s Builder,
    /// The byte after the last token that had been read.
    pub(super) read_to: usize,
}

impl Scene<'_> {
    pub(super) fn explain(&self, kind: &ErrorKind) -> Fault {
        use ErrorKind as E;
        match kind {
            E::TabNotAllowed | E::TabInBlockIndentation | E::TabInIndentation => {
                self.tab(place::tab_at_line_start(self.text, self.at))
            }
            // The parser names the beginning of the text, not the line with the tab.
            E::TabAtBlockScalarStart | E::TabInPlainScalar => {
                self.tab(place::next_tab_at_line_start(self.text, self.at))
            }
            E::RecursionLimitExceeded => too_deep(self.character(), self.builder.limit()),
            E::DirectiveDisallowed => self.directive(),
            E::MissingAnchorOrAliasName | E::UnknownAnchor | E::AnchorCountOverflow => {
                self.anchor_or_alias()
            }
            E::ExpectedTagBang
            | E::InvalidTagTerminator
            | E::MissingTagUri
            | E::UnclosedVerbatimTag
            | E::InvalidTagEscape
            | E::InvalidTagUtf8LeadingByte
            | E::InvalidTagUtf8TrailingByte
            | E::InvalidTagUtf8
            | E::InvalidGlobalTagCharacter
            | E::UndeclaredTagHandle => profile::tag(self.text, self.word()),
            E::MappingKeyNotAllowed => profile::explicit_key(self.at.min(self.text.len() - 1)),
            _ => self
                .quotes(kind)
                .or_else(|| self.brackets(kind))
                .unwrap_or_else(|| self.lines(kind).unwrap_or_else(|| self.unexpected())),
        }
    }

    fn tab(&self, at: Option<usize>) -> Fault {
        match at {
            Some(at) => profile::tab(at),
            None => Fault::syntax(self.character(), "a tab stands where only spaces may")
                .help("write a space instead"),
        }
    }

    fn directive(&self) -> Fault {
        let line = self.at..place::line_end(self.text, self.at);
        Fault::syntax(
            line,
            "directives (lines that begin with `%`) are not allowed",
        )
        .help("remove the line; every file is read as YAML 1.2")
    }

    fn anchor_or_alias(&self) -> Fault {
        match self.text.as_bytes().get(self.at) {
            Some(b'*') => profile::alias(self.text, self.word()),
            _ => profile::anchor(self.text, self.word()),
        }
    }

    fn quotes(&self, kind: &ErrorKind) -> Option<Fault> {
        use ErrorKind as E;
        Some(match kind {
            E::UnclosedQuotedScalar
            | E::InvalidQuotedScalarIndent
            | E::DocumentIndicatorInQuotedScalar => self.unclosed_quote(),
            E::InvalidIndentation
                if place::open_quote(self.text, self.read_to, self.at).is_some() =>
            {
                self.unclosed_quote()
            }
            E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => {
                self.after_quote(*kind == E::InvalidTrailingSingleQuotedScalar)
            }
            E::UnknownQuotedScalarEscape
            | E::InvalidQuotedScalarHexEscape
            | E::InvalidUnicodeEscape
            | E::InvalidLowSurrogateHexEscape
            | E::InvalidLowSurrogate
            | E::MissingLowSurrogate
            | E::UnpairedLowSurrogate => {
                escape::broken(self.text, self.at).unwrap_or_else(|| self.unclosed_quote())
            }
            _ => return None,
        })
    }

    fn after_quote(&self, single: bool) -> Fault {
        let fault = self.here("text stands after the closing quote");
        if self.is_in_brackets() {
            return fault.help("write `,` between one item and the next");
        }
        let inside = if single {
            "inside `'` write `''`"
        } else {
            "inside `\"` write `\\\"`"
        };
        fault.help(format!(
            "put the whole value in quotes; for a quote {inside}"
        ))
    }

    fn unclosed_quote(&self) -> Fault {
        let start = place::open_quote(self.text, self.read_to, self.at).unwrap_or(self.at);
        let end = place::line_end(self.text, start);
        let end = start + self.text[start..end].trim_end().len();
        let quote = if self.text[start..].starts_with('\'') {
            '\''
        } else {
            '"'
        };
        Fault::syntax(
            start..end,
            "the text in quotes that begins here is not closed",
        )
        .help(format!(
            "close it with `{quote}`; if it goes on below, indent those lines"
        ))
    }

    fn brackets(&self, kind: &ErrorKind) -> Option<Fault> {
        use ErrorKind as E;
        Some(match kind {
            E::UnclosedFlowCollection { open } => {
                let close = if *open == '{' { '}' } else { ']' };
                self.here(format!("this `{open}` is never closed"))
                    .help(format!("write `{close}` where it ends"))
            }
            E::MismatchedFlowCollectionEnd { open, close } => {
                let fits = if *open == '{' { '}' } else { ']' };
                self.here(format!("this `{open}` is closed by `{close}`"))
                    .help(format!("close it with `{fits}`"))
            }
            E::MisplacedFlowCollectionEnd => self
                .here(format!("{} closes nothing", named(self.found()?)))
                .help("remove it, or put the value in quotes"),
            E::InvalidIndentation | E::InvalidFlowScalarIndent => self.below_bracket()?,
            E::ExpectedFlowMappingSeparator => self
                .here("a comma or `}` is missing here")
                .help("write `,` between entries; put text with `: `, `,` or brackets in quotes"),
            E::ExpectedFlowSequenceSeparator => self
                .here("a comma or `]` is missing here")
                .help("write `,` between items; put text with `: `, `,` or brackets in quotes"),
            E::BlockEntryInFlowCollection => self
                .here("a list item with `-` stands inside brackets")
                .help("separate items in brackets by commas, without `-`"),
            E::FlowMappingValueAdjacentCollection | E::InvalidMappingValueWhitespace => self
                .here("a space is missing after the colon")
                .help("write a space after it"),
            _ => return None,
        })
    }

    /// A line that is indented too little for the bracket that is open.
    fn below_bracket(&self) -> Option<Fault> {
        let kind = self.is_in_brackets().then(|| self.builder.innermost())??.0;
        let line = self.at..place::line_end(self.text, self.at);
        let (open, close) = if kind == Kind::Map {
            ('{', '}')
        } else {
            ('[', ']')
        };
        Some(
            Fault::syntax(
                line,
                format!("the line is indented too little for the `{open}` that is still open"),
            )
            .help(format!(
                "close it with `{close}` above, or indent this line more"
            )),
        )
    }

    fn lines(&self, kind: &ErrorKind) -> Option<Fault> {
        use ErrorKind as E;
        let tab = place::tab_among_dashes(self.text, self.at);
        Some(match kind {
            _ if tab.is_some() => self.tab(tab),
            E::SimpleKeyExpected | E::InvalidSimpleKey => self.no_colon(),
            E::MappingValueNotAllowed | E::InvalidColonPlacement => self.colon(),
            E::ExpectedBlockMappingKey | E::ExpectedBlockSequenceEntry => self.indentation(),
            E::ExpectedDocumentStart => self.after_document(),
            E::InvalidIndentation => self.indentation(),
            E::BlockSequenceEntryNotAllowed => self
                .here("a list cannot begin here")
                .help("begin it on a line of its own, below its key; put text that begins with `- ` in quotes"),
            E::InvalidBlockEntryWhitespace => {
                self.here("a space is missing after `-`").help("write a space after it")
            }
            E::CommentInterceptedScalar => self
                .here("a comment stands in the middle of a text")
                .help("move it above the key, or put the text in quotes"),
            E::CommentNotSeparated => {
                self.here("a space is missing before `#`").help("write a space before it")
            }
            E::ZeroBlockScalarIndent | E::InvalidBlockScalarHeader => self
                .here("text stands on the line of `|` or `>`")
                .help("begin the text on the next line, or put the value in quotes"),
            E::InvalidBlockScalarIndent => self
                .here("a blank line has more spaces than the text below it")
                .help("remove the spaces from the blank line"),
            _ => return None,
        })
    }

    /// A line that is neither a key with its colon nor the continuation of a text.
    fn no_colon(&self) -> Fault {
        let line = self.rest_of_line();
        let words = &self.text[line.clone()];
        if words.starts_with('-') && !words.starts_with("--") {
            let after = line.start..line.start + 1;
            return Fault::syntax(after, "a space is missing after `-`")
                .help("write a space after it");
        }
        if let Some(colon) = words
            .find(':')
            .filter(|colon| !words[colon + 1..].is_empty())
        {
            let at = line.start + colon;
            return Fault::syntax(at..at + 1, "a space is missing after the colon")
                .help("write a space after it");
        }
        let said = shown(words);
        Fault::syntax(line, format!("`{said}` is not followed by a colon"))
            .help("write `key: value`; indent the line if it continues the text above")
    }

    /// A colon where none may be: a second one on the line, or one on a line that the parser
    /// had to take for the continuation of a text.
    fn colon(&self) -> Fault {
        let line = self.line();
        let before = &self.text[line.start.min(self.at)..self.at];
        if before.contains(": ") || before.contains(":\t") || before.trim().is_empty() {
            return self
                .here("a second colon stands on the line")
                .help("put the value in quotes, or write the inner key on a line of its own");
        }
        if let Some(above) = self.neighbour_above()
            && !self.text[above.clone()].contains(": ")
        {
            let said = shown(&self.text[above.clone()]);
            return Fault::syntax(above, format!("`{said}` is not followed by a colon"))
                .help("write `key: value`; put text of several lines in quotes");
        }
        let said = shown(before);
        Fault::syntax(
            line.start..self.at,
            format!("`{said}` is indented as if it continued the text above"),
        )
        .help("give it the indentation of the key to which it is next")
    }

    /// The nearest line above that is not blank, where its content begins in the same column.
    fn neighbour_above(&self) -> Option<Range<usize>> {
        let start = place::line_start(self.text, self.at);
        let above = place::content(self.text, self.text[..start].trim_end().len())?;
        let column = above.start - place::line_start(self.text, above.start);
        let here = place::content(self.text, self.at)?;
        (column == here.start - start).then_some(above)
    }

    /// A line that stands neither where its neighbours stand nor further in.
    fn indentation(&self) -> Fault {
        if matches!(self.found(), None | Some(',' | ']' | '}' | '\n' | '\r')) {
            return self.unexpected();
        }
        let line = self.line();
        let words = &self.text[line.clone()];
        let dash = words.starts_with("- ") || words == "-";
        let holder = self.builder.innermost().map(|(kind, ..)| kind);
        match holder.or_else(|| self.builder.root_kind()) {
            Some(Kind::Map) if dash => {
                Fault::syntax(line, "a list item stands where a key is expected")
                    .help("indent it as much as the items above, or write a key for the list")
            }
            Some(Kind::List) if !dash => {
                Fault::syntax(line, "a key stands where a list item is expected")
                    .help("begin it with `- `, or indent it as much as the keys it belongs to")
            }
            _ => {
                let said = shown(words);
                Fault::syntax(
                    line,
                    format!("the indentation of `{said}` fits no line above"),
                )
                .help("indent it as much as the lines to which it belongs")
            }
        }
    }

    /// What follows a value that ended the document.
    fn after_document(&self) -> Fault {
        if self.text[self.at..].starts_with(':') {
            return self
                .here("a space is missing after the colon")
                .help("write a space after it");
        }
        self.indentation()
    }

    fn unexpected(&self) -> Fault {
        match self.found() {
            None => Fault::syntax(self.text.len()..self.text.len(), "the file ends too early"),
            Some(character @ ('@' | '`' | '%')) => self
                .here(format!(
                    "no value begins with {}",
                    named(character).replace("```", "a backquote")
                ))
                .help("put the value in quotes"),
            Some(',') => self
                .here("`,` stands where a value is expected")
                .help("remove it, or write a value before it"),
            Some('\n' | '\r') => self
                .here("the line ends too early")
                .help("write the value, or put the text in quotes"),
            Some(character) => self
                .here(format!("{} is not expected here", named(character)))
                .help("put the value in quotes if this is text"),
        }
    }

    fn here(&self, message: impl Into<String>) -> Fault {
        Fault::syntax(self.character(), message)
    }

    fn is_in_brackets(&self) -> bool {
        self.builder
            .innermost()
            .is_some_and(|(_, shape, _)| shape == Shape::Flow)
    }

    fn found(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn character(&self) -> Range<usize> {
        self.at..self.at + self.found().map_or(0, char::len_utf8)
    }

    /// From the place to the next blank.
    fn word(&self) -> Range<usize> {
        let rest = &self.text[self.at..];
        self.at..self.at + rest.find(char::is_whitespace).unwrap_or(rest.len())
    }

    /// The line without its indentation.
    fn line(&self) -> Range<usize> {
        place::content(self.text, self.at).unwrap_or(self.at..self.at)
    }

    fn rest_of_line(&self) -> Range<usize> {
        let end = place::line_end(self.text, self.at);
        self.at..self.at + self.text[self.at..end].trim_end().len()
    }
}
