//! The full form: each finding with its lines, its second places and its help.
//!
//! Frames are drawn by `annotate-snippets`; the lines around them are written here, so that
//! the column after `-->` is the one of the file and not of the excerpt.

use std::io;

use annotate_snippets::{AnnotationKind, Group, Renderer, Snippet};
use chancery_check::{LocatedFinding, Location, Severity};
use chancery_source::Documents;

use crate::Page;
use crate::excerpt::Excerpt;
use crate::glyph::visible;
use crate::style::level;

/// Lines between two places that still share a frame.
const SAME_FRAME_LINES: u32 = 8;
/// Bytes between two places that still share a frame.
const SAME_FRAME_BYTES: usize = 800;
/// Bytes between two places in one line that still share a frame.
const SAME_LINE_BYTES: usize = 100;

pub(crate) fn render(page: &Page<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let renderer = page.styles.renderer();
    for (index, finding) in page.report.findings.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write_finding(finding, page, &renderer, out)?;
    }
    Ok(())
}

fn write_finding(
    finding: &LocatedFinding,
    page: &Page<'_>,
    renderer: &Renderer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let (emphasis, gutter) = (page.styles.emphasis, page.styles.gutter);
    let message = visible(&finding.message);
    writeln!(
        out,
        "{}{emphasis}: {message}{emphasis:#}",
        page.styles.title(finding)
    )?;

    let frames = frames(finding, page.documents);
    let width = frames.iter().map(Frame::gutter).max().unwrap_or(1);
    let bar = format!("{:width$} {gutter}|{gutter:#}", "");
    for (index, frame) in frames.iter().enumerate() {
        if index > 0 {
            writeln!(out, "{bar}")?;
        }
        writeln!(out, "{:width$}{gutter}-->{gutter:#} {}", "", frame.origin)?;
        frame.write_lines(finding.severity, renderer, width, out)?;
    }

    if !finding.help.is_empty() {
        writeln!(out, "{bar}")?;
    }
    for help in &finding.help {
        let help = visible(help);
        writeln!(
            out,
            "{:width$} {gutter}={gutter:#} {emphasis}help{emphasis:#}: {help}",
            ""
        )?;
    }
    Ok(())
}

/// One `-->` and the lines under it.
struct Frame<'f> {
    origin: String,
    /// None where the document has no text to show.
    excerpt: Option<Excerpt>,
    /// The places that the marks of the excerpt stand for, in the same order.
    places: Vec<&'f Location>,
    /// Whether the first of the places is that of the finding itself.
    primary: bool,
}

/// The frame of the finding with the second places near it, then one for each other place.
fn frames<'f>(finding: &'f LocatedFinding, documents: &Documents) -> Vec<Frame<'f>> {
    let (near, far): (Vec<_>, Vec<_>) = finding
        .related
        .iter()
        .partition(|place| share_frame(&finding.location, place));
    let mut first = vec![&finding.location];
    first.extend(near);
    let mut frames = vec![Frame::new(first, true, documents)];
    frames.extend(
        far.into_iter()
            .map(|place| Frame::new(vec![place], false, documents)),
    );
    frames
}

fn share_frame(one: &Location, other: &Location) -> bool {
    let lines = one.span.start.line.abs_diff(other.span.start.line);
    let bytes = one.bytes.start.abs_diff(other.bytes.start);
    let reach = if lines == 0 {
        SAME_LINE_BYTES
    } else {
        SAME_FRAME_BYTES
    };
    one.document == other.document && lines <= SAME_FRAME_LINES && bytes <= reach
}

impl<'f> Frame<'f> {
    fn new(places: Vec<&'f Location>, primary: bool, documents: &Documents) -> Frame<'f> {
        let place = places[0];
        let document = &documents[place.document];
        let start = place.span.start;
        let mut origin = format!(
            "{}:{}:{}",
            visible(&document.path),
            start.line,
            start.column
        );
        let text = document.tree.text();
        let excerpt = (!text.is_empty()).then(|| {
            let marks: Vec<_> = places.iter().map(|place| place.bytes.clone()).collect();
            let lines = places.iter().map(|place| place.span.start.line);
            Excerpt::new(text, &marks, lines.min().unwrap_or(1) as usize)
        });
        if let (None, Some(label)) = (&excerpt, &place.label) {
            origin.push_str(": ");
            origin.push_str(&visible(label));
        }
        Frame {
            origin,
            excerpt,
            places,
            primary,
        }
    }

    /// How many digits the line numbers have.
    fn gutter(&self) -> usize {
        let last = self.excerpt.as_ref().map_or(0, Excerpt::last_line);
        last.checked_ilog10().unwrap_or(0) as usize + 1
    }

    fn write_lines(
        &self,
        severity: Severity,
        renderer: &Renderer,
        width: usize,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        let Some(excerpt) = &self.excerpt else {
            return Ok(());
        };
        let mut snippet = Snippet::source(&excerpt.text).line_start(excerpt.first_line);
        for (index, (place, mark)) in self.places.iter().zip(&excerpt.marks).enumerate() {
            let kind = if self.primary && index == 0 {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            let label = place.label.as_deref().map(visible);
            snippet = snippet.annotation(kind.span(mark.clone()).label(label));
        }
        if let Some(lead) = &excerpt.lead {
            snippet = snippet.annotation(AnnotationKind::Visible.span(lead.clone()));
        }
        let group = Group::with_level(level(severity)).element(snippet);
        // Frames of one finding stand under each other: the widest line number sets the gutter.
        let shift = width - self.gutter();
        for line in renderer.render(&[group]).lines() {
            writeln!(out, "{:shift$}{}", "", line.trim_end())?;
        }
        Ok(())
    }
}
