//! Parts with days of their own within a whole: stops of a visit, sessions of a meeting.

use chancery_model::Span;

use crate::journeys::written;

/// A part with a day that lies outside its whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outside<'v> {
    /// The index of the part.
    pub index: usize,
    /// Its days.
    pub date: &'v Span,
    /// Whether it begins before the whole; else it ends after it.
    pub is_early: bool,
}

/// The parts that lie outside their whole by every reading. Those without days of their own,
/// and those that end before they begin, are passed over; so are all where the whole does.
pub(crate) fn outside<'v>(
    whole: &Span,
    parts: impl Iterator<Item = Option<&'v Span>>,
) -> Vec<Outside<'v>> {
    if whole.is_reversed() {
        return Vec::new();
    }
    parts
        .enumerate()
        .filter_map(|(index, date)| {
            let date = date.filter(|date| !date.is_reversed())?;
            let is_early = date.start().is_surely_before(&whole.start());
            let is_late = whole.end().is_surely_before(&date.end());
            (is_early || is_late).then_some(Outside {
                index,
                date,
                is_early,
            })
        })
        .collect()
}

/// Whether all parts were over before the whole, or all began after it.
pub(crate) fn are_apart(whole: &Span, parts: &[Outside<'_>]) -> bool {
    let (start, end) = (whole.start(), whole.end());
    let mut dates = parts.iter().map(|part| part.date);
    dates
        .clone()
        .all(|date| date.end().is_surely_before(&start))
        || dates.all(|date| end.is_surely_before(&date.start()))
}

/// The days of the whole, widened so that they hold all these parts; each end stays as it is
/// written where it was. One repair mends them all.
pub(crate) fn widened<'v>(whole: &Span, parts: impl Iterator<Item = &'v Span>) -> Option<String> {
    let (mut start, mut end) = (whole.start_date()?, whole.end_date()?);
    for part in parts {
        let (first, last) = (part.start_date()?, part.end_date()?);
        if first.is_surely_before(&start) {
            start = first;
        }
        if end.is_surely_before(&last) {
            end = last;
        }
    }
    let is_whole = !start.is_bounded_on_one_side() && !end.is_bounded_on_one_side();
    is_whole.then(|| written(start, end))
}
