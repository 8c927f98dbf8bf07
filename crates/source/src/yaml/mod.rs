//! YAML 1.2 in a strict profile: one document, no anchors, aliases, tags, merge keys or
//! directives, keys that are text.

mod characters;
mod escape;
mod explain;
mod place;
mod profile;

use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

use crate::Kind;
use crate::fault::{Fault, empty, null_character, too_large};
use crate::scalar;
use crate::tree::{Builder, Says, Shape, Tree};

/// Reads the first `sound` bytes of a file.
pub(crate) fn parse(source: String, sound: usize, depth: usize) -> (Tree, Option<Fault>) {
    let mut reader = Reader::new(source, depth);
    let text = reader.builder.source()[..sound].to_owned();
    let structure = reader.read(&text).err();
    let character = characters::first_refused(&text);
    let fault = match (structure, character) {
        // A fault that covers the character may come of it.
        (Some(structure), Some(character)) if structure.bytes.end <= character.bytes.start => {
            Some(structure)
        }
        (structure, character) => character.or(structure),
    };
    let tree = reader.builder.finish();
    let nothing = tree
        .root()
        .is_none_or(|root| root.kind() == Kind::Null && root.range().is_empty());
    let fault = fault.or_else(|| nothing.then(|| nothing_to_read(&tree)));
    (tree, fault)
}

fn nothing_to_read(tree: &Tree) -> Fault {
    let fault = empty();
    match tree.comments().is_empty() {
        true => fault,
        false => Fault {
            message: "the file holds nothing but comments".to_owned(),
            ..fault
        },
    }
}

struct Reader {
    builder: Builder,
    /// How many collections may lie inside one another.
    depth: usize,
    documents: usize,
    /// The byte after the last token that was read.
    token_end: usize,
    /// The byte after the last key, value or bracket that was read; comments do not count.
    node_end: usize,
}

impl Reader {
    fn new(source: String, depth: usize) -> Reader {
        Reader {
            builder: Builder::new(source, depth),
            depth,
            documents: 0,
            token_end: 0,
            node_end: 0,
        }
    }

    fn read(&mut self, text: &str) -> Result<(), Fault> {
        // A collection too deep is ours to report; the parser's limits bound its look-ahead.
        let options = granit_parser::options! {
            strict_indentation: true,
            disallow_directives: true,
            emit_unresolved_aliases: true,
            emit_anchor_events: true,
            simple_key_max_lookahead: usize::MAX,
            max_buffered_comment_events: usize::MAX,
            flow_nesting_limit: self.depth,
            block_nesting_limit: self.depth,
        };
        for next in Parser::new_from_str_with_options(text, options) {
            match next {
                Ok((event, span)) => {
                    let bytes = span
                        .byte_range()
                        .expect("a parser of a string knows its bytes");
                    let tag = span.tag_span().and_then(|tag| tag.byte_range());
                    self.event(text, event, bytes, tag)?;
                }
                Err(error) => {
                    let at = error.marker().byte_offset().unwrap_or(text.len());
                    let scene = explain::Scene {
                        text,
                        at,
                        builder: &self.builder,
                        read_to: self.token_end,
                    };
                    return Err(scene.explain(error.kind()));
                }
            }
        }
        Ok(())
    }

    fn event(
        &mut self,
        text: &str,
        event: Event<'_>,
        bytes: Range<usize>,
        tag: Option<Range<usize>>,
    ) -> Result<(), Fault> {
        if event.tag().is_some() {
            return Err(profile::tag(text, tag.unwrap_or(bytes)));
        }
        match event {
            Event::DocumentStart(..) => self.document(bytes)?,
            Event::Comment(..) => self.comment(bytes),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                return Err(profile::alias(text, bytes));
            }
            Event::Anchor(..) => return Err(profile::anchor(text, bytes)),
            Event::Scalar(says, style, ..) => match self.builder.expects_key() {
                true => self.key(text, &says, style, bytes)?,
                false => self.value(text, &says, style, bytes)?,
            },
            Event::SequenceStart(style, ..) => self.open(text, Kind::List, style, bytes)?,
            Event::MappingStart(style, ..) => self.open(text, Kind::Map, style, bytes)?,
            Event::SequenceEnd | Event::MappingEnd => self.close(bytes),
            // The ends of the document and the stream say nothing more.
            _ => {}
        }
        Ok(())
    }

    fn document(&mut self, bytes: Range<usize>) -> Result<(), Fault> {
        self.documents += 1;
        if self.documents == 1 {
            return Ok(());
        }
        Err(Fault::syntax(bytes, "a second document begins here")
            .help("keep one document a file: remove the line that divides them, or move the rest elsewhere"))
    }

    fn comment(&mut self, bytes: Range<usize>) {
        self.token_end = bytes.end;
        self.builder.comment(bytes);
    }

    fn open(
        &mut self,
        text: &str,
        kind: Kind,
        style: StructureStyle,
        bytes: Range<usize>,
    ) -> Result<(), Fault> {
        if self.builder.expects_key() {
            let what = if kind == Kind::Map {
                "a mapping"
            } else {
                "a list"
            };
            return Err(
                Fault::syntax(bytes, format!("{what} stands where a key is expected"))
                    .help("keys are text; put it in quotes if it begins with a bracket"),
            );
        }
        let shape = match style {
            StructureStyle::Flow => Shape::Flow,
            StructureStyle::Block => Shape::Block,
        };
        if shape == Shape::Flow && !bytes.is_empty() {
            (self.token_end, self.node_end) = (bytes.end, bytes.end);
        }
        if !bytes.is_empty() {
            return self.builder.open(kind, shape, bytes);
        }
        // Without a bracket it is a block, or the mapping in `[key: value]`. For a list that
        // is not indented below its key the parser names the first item: look for the `-`.
        let gap = self.token_end.min(bytes.start)..bytes.start;
        let dash = match (kind, self.builder.waiting_key()) {
            (Kind::List, Some(_)) => text[gap.clone()].find('-'),
            _ => None,
        };
        let start = dash.map_or(bytes.start, |dash| gap.start + dash);
        self.builder.open(kind, Shape::Block, start..start)
    }

    fn close(&mut self, bytes: Range<usize>) {
        if !bytes.is_empty() {
            (self.token_end, self.node_end) = (bytes.end, bytes.end);
        }
        self.builder.close(bytes.end);
    }

    fn key(
        &mut self,
        text: &str,
        says: &str,
        style: ScalarStyle,
        bytes: Range<usize>,
    ) -> Result<(), Fault> {
        let gap = self.token_end.min(bytes.start)..bytes.start;
        if let Some(at) = text[gap.clone()].find('?') {
            return Err(profile::explicit_key(gap.start + at));
        }
        if style == ScalarStyle::Plain && bytes.is_empty() {
            return Err(profile::missing_key(text, bytes.start));
        }
        if style == ScalarStyle::Plain && says == "<<" {
            return Err(profile::merge_key(bytes));
        }
        if let Some(tab) = self.tab_before_key(text, gap) {
            return Err(profile::tab(tab));
        }
        self.scalar(text, says, Kind::Text, style, bytes)
    }

    /// The tab in the indentation of a key, which the parser lets pass here and there. The gap
    /// before the key is looked at, not its line, which may be as long as the file.
    fn tab_before_key(&self, text: &str, gap: Range<usize>) -> Option<usize> {
        let (_, shape, _) = self.builder.innermost()?;
        let line = match text[gap.clone()].rfind('\n') {
            Some(line_break) => gap.start + line_break,
            None if gap.start == 0 => 0,
            None => return None,
        };
        let tab = text[line..gap.end]
            .find('\t')
            .filter(|_| shape == Shape::Block)?;
        Some(line + tab)
    }

    fn value(
        &mut self,
        text: &str,
        says: &str,
        style: ScalarStyle,
        bytes: Range<usize>,
    ) -> Result<(), Fault> {
        if style != ScalarStyle::Plain {
            return self.scalar(text, says, Kind::Text, style, bytes);
        }
        if bytes.is_empty() {
            return self.nothing(text, bytes.start);
        }
        let kind = scalar::kind(says);
        if kind == Kind::Number && scalar::is_beyond_double(says) {
            return Err(too_large(bytes, says));
        }
        self.scalar(text, says, kind, style, bytes)
    }

    /// A value that is not there: after a colon or a `-`, or a key without a colon in braces.
    fn nothing(&mut self, text: &str, at: usize) -> Result<(), Fault> {
        let blank = text[at..].len() - text[at..].trim_start_matches([' ', '\t', '\n', '\r']).len();
        let colon = text[at + blank..].starts_with(':');
        let braces = self
            .builder
            .innermost()
            .is_some_and(|(_, shape, _)| shape == Shape::Flow);
        match self.builder.waiting_key() {
            Some(key) if braces && !colon => Err(profile::no_colon_in_braces(text, key)),
            Some(_) if colon => self.empty(at + blank + 1),
            _ => self.empty(at),
        }
    }

    fn empty(&mut self, at: usize) -> Result<(), Fault> {
        self.builder
            .scalar(Kind::Null, true, Says::Source(at..at), at..at);
        Ok(())
    }

    fn scalar(
        &mut self,
        text: &str,
        says: &str,
        kind: Kind,
        style: ScalarStyle,
        bytes: Range<usize>,
    ) -> Result<(), Fault> {
        if says.contains('\0') {
            return Err(null_character(bytes));
        }
        let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let range = match block {
            true => place::block_text(text, self.node_end, bytes.clone()),
            false => bytes.clone(),
        };
        (self.token_end, self.node_end) = (bytes.end, bytes.end);
        let inside = range.start + 1..range.end.saturating_sub(1).max(range.start + 1);
        let says = match (text.get(range.clone()), text.get(inside.clone())) {
            (Some(written), _) if written == says => Says::Source(range.clone()),
            (_, Some(quoted)) if quoted == says => Says::Source(inside),
            _ => Says::Decoded(says),
        };
        self.builder
            .scalar(kind, style == ScalarStyle::Plain, says, range);
        Ok(())
    }
}
