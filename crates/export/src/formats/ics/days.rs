//! Days that are known in part, as days of a calendar.

use chancery_model::{Date, Day, Span};

/// The days of an event as a calendar has them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Days {
    /// The first day.
    pub first: Day,
    /// The last day, inclusive.
    pub last: Day,
    /// What the calendar cannot show: in parentheses, one sentence; none where both days are
    /// known.
    pub doubt: Option<String>,
}

/// All days that an event may be on by what stands written, and what is not known about them.
/// Where one end is open, the day that is known stands alone.
pub(super) fn days(span: &Span) -> Option<Days> {
    let first = span.start_date().map(|date| date.nominal());
    let last = span.end_date().map(|date| date.nominal());
    let start = first.and_then(|days| days.earliest);
    let end = last.and_then(|days| days.latest);
    let (first, last) = match (start, end) {
        (Some(first), Some(last)) if first <= last => (first, last),
        // Reversed, as a check says: the day that is written first.
        (Some(day), _) | (None, Some(day)) => (day, day),
        (None, None) => return None,
    };
    Some(Days {
        first,
        last,
        doubt: doubt(span),
    })
}

fn doubt(span: &Span) -> Option<String> {
    let exact = |day: Date| day.day().is_some();
    match (span.start_date(), span.end_date()) {
        (Some(start), Some(end)) if exact(start) && exact(end) => None,
        _ if span
            .single_date()
            .is_some_and(|one| one.qualifier().is_some()) =>
        {
            Some("(the date is not certain)".to_owned())
        }
        (Some(start), Some(end)) if span.single_date().is_some() => {
            let days = start.nominal();
            match (days.earliest, days.latest) {
                (Some(_), Some(_)) => Some(format!("(some day in {})", named(&start))),
                (Some(day), None) => Some(format!("(on {day} or later)")),
                (None, Some(day)) => Some(format!("(on {day} or before)")),
                (None, None) => Some(format!("({end})")),
            }
        }
        (Some(start), None) => Some(format!("(from {}; the last day is not on record)", start)),
        (None, Some(end)) => Some(format!("(until {}; the first day is not on record)", end)),
        _ => Some(format!("(the days are known as {span} alone)")),
    }
}

/// A month or a year in words.
fn named(date: &Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = date
        .month()
        .and_then(|month| MONTHS.get(usize::from(month) - 1));
    match month {
        Some(month) => format!("{month} {}", date.year()),
        None => date.year().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_days_are_all_that_they_may_be_and_say_so() {
        let told = |text: &str| {
            let days = days(&text.parse::<Span>().unwrap()).unwrap();
            let doubt = days.doubt.unwrap_or_default();
            format!("{}/{} {doubt}", days.first, days.last)
        };
        let all: Vec<String> = [
            "2021-11-28",
            "2021-11-28/2021-11-29",
            "2021-11",
            "2021",
            "2021-11-XX",
            "2021-11-28?",
            "2021~",
            "2021-11-28/..",
            "../2021-11-29",
            "..2021-11-28",
            "2021-11-28..",
            "2020-10-22/2020-10-23?",
            "2018-02/2018-02-15",
            "2021-11-29/2021-11-28",
            "9999-12-31",
        ]
        .into_iter()
        .map(|text| format!("{text}: {}", told(text)))
        .collect();
        insta::assert_snapshot!(all.join("\n"), @r"
        2021-11-28: 2021-11-28/2021-11-28 
        2021-11-28/2021-11-29: 2021-11-28/2021-11-29 
        2021-11: 2021-11-01/2021-11-30 (some day in November 2021)
        2021: 2021-01-01/2021-12-31 (some day in 2021)
        2021-11-XX: 2021-11-01/2021-11-30 (some day in November 2021)
        2021-11-28?: 2021-11-28/2021-11-28 (the date is not certain)
        2021~: 2021-01-01/2021-12-31 (the date is not certain)
        2021-11-28/..: 2021-11-28/2021-11-28 (from 2021-11-28; the last day is not on record)
        ../2021-11-29: 2021-11-29/2021-11-29 (until 2021-11-29; the first day is not on record)
        ..2021-11-28: 2021-11-28/2021-11-28 (on 2021-11-28 or before)
        2021-11-28..: 2021-11-28/2021-11-28 (on 2021-11-28 or later)
        2020-10-22/2020-10-23?: 2020-10-22/2020-10-23 (the days are known as 2020-10-22/2020-10-23? alone)
        2018-02/2018-02-15: 2018-02-01/2018-02-15 (the days are known as 2018-02/2018-02-15 alone)
        2021-11-29/2021-11-28: 2021-11-29/2021-11-29 
        9999-12-31: 9999-12-31/9999-12-31 
        ");
    }
}
