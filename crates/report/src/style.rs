//! The colours of the forms for people, the same as in the frames.

use annotate_snippets::{Level, Renderer, renderer};
use anstyle::Style;
use chancery_check::{LocatedFinding, Severity};

/// Columns to which a frame is cut.
const WIDTH: usize = 140;

/// What each part of a finding looks like.
pub(crate) struct Styles {
    /// Whether the parts look different at all.
    styled: bool,
    /// The message, and the word `help`.
    pub(crate) emphasis: Style,
    /// Line numbers, and the lines that hold a finding together.
    pub(crate) gutter: Style,
}

impl Styles {
    /// Colours, or with `styled` false none.
    pub(crate) fn new(styled: bool) -> Styles {
        let pick = |style| if styled { style } else { Style::new() };
        Styles {
            styled,
            emphasis: pick(renderer::DEFAULT_EMPHASIS_STYLE),
            gutter: pick(renderer::DEFAULT_LINE_NUM_STYLE),
        }
    }

    /// What a finding begins with in every form for people: `error[duplicate-id]`.
    pub(crate) fn title(&self, finding: &LocatedFinding) -> String {
        let style = self.severity(finding.severity);
        let severity = finding.severity.name();
        format!("{style}{severity}[{}]{style:#}", finding.rule)
    }

    /// How a severity is written.
    fn severity(&self, severity: Severity) -> Style {
        if !self.styled {
            return Style::new();
        }
        match severity {
            Severity::Error => renderer::DEFAULT_ERROR_STYLE,
            Severity::Warning => renderer::DEFAULT_WARNING_STYLE,
            Severity::Info => renderer::DEFAULT_INFO_STYLE,
        }
    }

    /// The renderer of frames in this style.
    pub(crate) fn renderer(&self) -> Renderer {
        if self.styled {
            Renderer::styled().term_width(WIDTH)
        } else {
            Renderer::plain().term_width(WIDTH)
        }
    }
}

/// The level whose colour the marks of a finding have.
pub(crate) fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    }
}
