//! The readers of dates: what is read prints as it was written, the patterns of the schemas
//! accept exactly what is read, no day comes before itself, and a suggestion is a date.
#![no_main]

use std::fmt::Display;
use std::str::FromStr;
use std::sync::LazyLock;

use chancery_model::{Date, FullDate, Interval, Span, Weekdays, suggest_date, suggest_span};
use libfuzzer_sys::fuzz_target;
use regex::Regex;

static PATTERNS: LazyLock<[Regex; 3]> = LazyLock::new(|| {
    [Date::PATTERN, Span::PATTERN, FullDate::PATTERN]
        .map(|pattern| Regex::new(pattern).expect("a pattern is one"))
});

fuzz_target!(|text: &str| {
    let [date, span, full] = &*PATTERNS;
    if let Some(date) = held::<Date>(text, Some(date)) {
        ordered(date.interval());
        ordered(date.nominal());
        assert!(!date.is_surely_before(&date) && date.may_overlap(&date));
    }
    if let Some(span) = held::<Span>(text, Some(span)) {
        ordered(span.start());
        ordered(span.end());
    }
    held::<FullDate>(text, Some(full));
    if let Ok(days) = text.parse::<Weekdays>() {
        held::<Weekdays>(&days.to_string(), None);
    }
    if let Some(suggested) = suggest_date(text) {
        assert!(suggested.parse::<Date>().is_ok(), "{suggested}");
    }
    if let Some(suggested) = suggest_span(text) {
        assert!(suggested.parse::<Span>().is_ok(), "{suggested}");
    }
});

/// Reads a text; what is read must print as it was, and the pattern must say the same.
fn held<T: FromStr + Display>(text: &str, pattern: Option<&Regex>) -> Option<T> {
    let read = text.parse::<T>().ok();
    if let Some(pattern) = pattern {
        assert_eq!(pattern.is_match(text), read.is_some(), "{text:?}");
    }
    if let Some(read) = &read {
        assert_eq!(read.to_string(), text);
    }
    read
}

fn ordered(interval: Interval) {
    if let (Some(earliest), Some(latest)) = (interval.earliest, interval.latest) {
        assert!(earliest <= latest);
    }
}
