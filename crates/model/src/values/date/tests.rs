//! The laws of dates, and the sentences for what is none.

use insta::assert_snapshot;
use proptest::prelude::*;
use proptest::string::string_regex;

use super::*;

/// The text between the anchors of a pattern.
fn inner(pattern: &str) -> &str {
    pattern
        .strip_prefix('^')
        .and_then(|rest| rest.strip_suffix('$'))
        .expect("anchors")
}

/// Dates of a few years, so that two of them often meet.
fn near_dates() -> impl Strategy<Value = Date> {
    let body = "20(20|21)|20(20|21)-(XX|0[12]|1[12])|20(20|21)-(01|02|12)-(XX|01|02|28)|2021-XX-XX";
    let texts = string_regex(&format!("([.][.]({body})[?~%]?|({body})[?~%]?([.][.])?)"));
    texts
        .expect("a pattern")
        .prop_map(|text| text.parse().expect("a date"))
}

fn near_spans() -> impl Strategy<Value = Span> {
    (near_dates(), near_dates(), 0..4_u8).prop_map(|(start, end, form)| {
        let text = match form {
            0 => start.to_string(),
            1 => format!("{start}/.."),
            2 => format!("../{end}"),
            _ => format!("{start}/{end}"),
        };
        text.parse().unwrap_or_else(|_| Span::from(start))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_date_prints_as_it_was_written(text in string_regex(inner(Date::PATTERN)).unwrap()) {
        prop_assert_eq!(text.parse::<Date>().map(|date| date.to_string()), Ok(text));
    }

    #[test]
    fn a_span_prints_as_it_was_written(text in string_regex(inner(Span::PATTERN)).unwrap()) {
        prop_assert_eq!(text.parse::<Span>().map(|span| span.to_string()), Ok(text));
    }

    #[test]
    fn of_two_dates_at_most_one_is_before(a in near_dates(), b in near_dates(), c in near_dates()) {
        prop_assert!(!a.is_surely_before(&a));
        prop_assert!(!(a.is_surely_before(&b) && b.is_surely_before(&a)));
        prop_assert_eq!(a.may_overlap(&b), !a.is_surely_before(&b) && !b.is_surely_before(&a));
        if a.is_surely_before(&b) && b.is_surely_before(&c) {
            prop_assert!(a.is_surely_before(&c));
        }
    }

    #[test]
    fn of_two_spans_at_most_one_is_before(a in near_spans(), b in near_spans(), c in near_spans()) {
        prop_assert!(!a.is_surely_before(&a));
        prop_assert!(!(a.is_surely_before(&b) && b.is_surely_before(&a)));
        prop_assert_eq!(a.may_overlap(&b), b.may_overlap(&a));
        if a.is_surely_before(&b) && b.is_surely_before(&c) {
            prop_assert!(a.is_surely_before(&c));
        }
    }

    #[test]
    fn a_date_means_only_days_of_its_interval(date in near_dates(), days in -800..1600_i32) {
        let day = Day::new(2020, 1, 1).unwrap().plus(days).unwrap();
        let interval = date.interval();
        let within = interval.earliest.is_none_or(|earliest| earliest <= day)
            && interval.latest.is_none_or(|latest| day <= latest);
        prop_assert_eq!(interval.may_be(day), within);
        prop_assert_eq!(date.may_overlap(&Date::from(day)), within);
        if date.qualifier().is_some() {
            prop_assert!(within);
        }
    }

    #[test]
    fn a_suggestion_is_a_date_and_is_stable(text in "[0-9]{1,4}[-/. ]([0-9]{1,2}|Nov|May)[-/. ][0-9]{1,4}") {
        if let Some(suggestion) = suggest_date(&text) {
            prop_assert!(text.parse::<Date>().is_err());
            prop_assert!(suggestion.parse::<Date>().is_ok());
            prop_assert_eq!(suggest_date(&suggestion), None);
        }
    }

    #[test]
    fn no_text_is_too_odd_to_be_refused_with_a_sentence(text in "\\PC{0,12}|[0-9X./~?% T-]{0,24}") {
        for reason in [text.parse::<Date>().err(), text.parse::<Span>().err()].into_iter().flatten() {
            prop_assert!(!reason.reason().ends_with('.') && !reason.reason().contains('\n'), "{reason}");
        }
        let _ = (suggest_date(&text), suggest_span(&text), text.parse::<FullDate>());
    }
}

#[test]
fn exactly_the_days_that_exist_are_dates() {
    for year in [0, 1600, 1700, 1899, 1900, 2000, 2021, 2024, 9999_u16] {
        for month in 0..=13_u8 {
            for day in 0..=32_u8 {
                let text = format!("{year:04}-{month:02}-{day:02}");
                let exists = Day::new(year, month, day);
                assert_eq!(
                    text.parse::<Date>().ok().and_then(|date| date.day()),
                    exists,
                    "{text}"
                );
                assert_eq!(
                    text.parse::<FullDate>().ok().map(FullDate::day),
                    exists,
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn what_is_written_bounds_what_is_meant() {
    let interval = |text: &str| {
        let Interval { earliest, latest } = text.parse::<Date>().expect(text).interval();
        let side = |day: Option<Day>| day.map_or("…".to_owned(), |day| day.to_string());
        format!("{} {}", side(earliest), side(latest))
    };
    assert_eq!(interval("2021-11-28"), "2021-11-28 2021-11-28");
    assert_eq!(interval("2024-02"), "2024-02-01 2024-02-29");
    assert_eq!(interval("2021-11-XX"), "2021-11-01 2021-11-30");
    assert_eq!(interval("2021-XX-XX"), "2021-01-01 2021-12-31");
    assert_eq!(interval("..2021-11"), "… 2021-11-30");
    assert_eq!(interval("2021-11.."), "2021-11-01 …");
    assert_eq!(interval("2021?"), "… …");
    let approximate: Date = "2021~".parse().unwrap();
    assert_eq!(
        approximate.nominal(),
        "2021".parse::<Date>().unwrap().interval()
    );
}

#[test]
fn spans_know_their_ends() {
    let span = |text: &str| text.parse::<Span>().expect(text);
    assert_eq!(span("2021-11-28/2021-12-01").days(), Some(4));
    assert_eq!(span("2021-11-28").days(), Some(1));
    assert_eq!(span("2021-12-01/2021-11-30").days(), None);
    assert_eq!(span("2021-11/2021-12").days(), None);
    assert!(span("2021-12-01/2021-11-30").is_reversed());
    assert!(!span("2021-11/2021-11-30").is_reversed());
    assert_eq!(span("../2021-11-28").start().latest, Day::new(2021, 11, 28));
    assert_eq!(span("2021-11-28/..").end().earliest, Day::new(2021, 11, 28));
    assert!(span("2021-11-28").is_surely_before(&span("2021-11-29/..")));
    assert!(span("2021-11-28/..").may_overlap(&span("2030")));
    assert!(!span("2021-11-28/..").may_overlap(&span("2020")));
}

#[test]
fn each_wrong_date_gets_its_sentence() {
    let dates = [
        "2021-02-29",
        "2024-02-30",
        "2021-11-31",
        "2021-13",
        "2021-13-01",
        "2021-00",
        "2021-11-00",
        "28/11/2021",
        "28.11.2021",
        "28 November 2021",
        "3/4/2021",
        "2021/11/28",
        "2021.11.28",
        "20211128",
        "2021-1-5",
        "2021-11-5",
        "2021-11-28T10:00",
        "2021-11-28-29",
        "2021-XX-28",
        "2021-11-xx",
        "202X",
        "21-11-28",
        "2021-",
        "2021-11-28?~",
        "2021-Nov-28",
        " 2021",
        "",
        "soon",
        "..",
        "..2021..",
        "2021-11-28/2021-11-29",
    ];
    let sentences = dates.map(|text| text.parse::<Date>().expect_err(text).to_string());
    assert_snapshot!(sentences.join("\n"), @"
    `2021-02-29` does not exist: 2021 is no leap year
    `2024-02-30` does not exist: February has 29 days
    `2021-11-31` does not exist: November has 30 days
    `2021-13` does not exist: there is no month 13
    `2021-13-01` does not exist: there is no month 13
    `2021-00` does not exist: there is no month 0
    `2021-11-00` does not exist: there is no day 0
    `28/11/2021` is not written year first
    `28.11.2021` is not written year first
    `28 November 2021` is not written year first
    `3/4/2021` is not written year first
    `2021/11/28` is not joined by hyphens
    `2021.11.28` is not joined by hyphens
    `20211128` lacks its hyphens
    `2021-1-5` gives the month one digit instead of two
    `2021-11-5` gives the day one digit instead of two
    `2021-11-28T10:00` has a time, a date has none
    `2021-11-28-29` goes on after the day
    `2021-XX-28` gives a day without its month
    `2021-11-xx` has an unknown day that is not written `XX`
    `202X` leaves digits of the year open, a span of years says the same
    `21-11-28` is no date, a date is like `2021-11-28`, `2021-11` or `2021`
    `2021-` has nothing where the month belongs
    `2021-11-28?~` has more than one of `?`, `~` and `%`, the sign for both is `%`
    `2021-Nov-28` is no date, a date is like `2021-11-28`, `2021-11` or `2021`
    ` 2021` has blanks around the date
    the date is empty
    `soon` is no date, a date is like `2021-11-28`, `2021-11` or `2021`
    `..` names no date
    `..2021..` is open on both sides
    `2021-11-28/2021-11-29` names a span of days where one date belongs
    ");
}

#[test]
fn each_wrong_span_gets_its_sentence() {
    let spans = [
        "28/11/2021",
        "2021/11/28",
        "2021-11-28/29",
        "2021-11-28/12-01",
        "2021-11-28/",
        "../..",
        "/2021",
        "2021-11-31/2021-12-01",
        "2021-11-28/2021-11-31",
        "2021/2022/2023",
        "2021/..2022",
        "2021-11-28 to 2021-11-29",
        "2021-11-28–2021-11-29",
        "28-29 November 2021",
        "soon",
    ];
    let sentences = spans.map(|text| text.parse::<Span>().expect_err(text).to_string());
    assert_snapshot!(sentences.join("\n"), @"
    `28/11/2021` is not written year first
    `2021/11/28` is not joined by hyphens
    `2021-11-28/29` does not write its last day in full
    `2021-11-28/12-01` does not write its last day in full
    `2021-11-28/` has nothing after the `/`
    `../..` names no date
    `/2021` has nothing before the `/`
    `2021-11-31` does not exist: November has 30 days
    `2021-11-31` does not exist: November has 30 days
    `2021/2022/2023` has more than two dates
    `2021/..2022` leaves its end open in a form that is not known
    `2021-11-28 to 2021-11-29` is not written as two dates joined by `/`
    `2021-11-28–2021-11-29` is not written as two dates joined by `/`
    `28-29 November 2021` is not written as two dates joined by `/`
    `soon` is no date, a date is like `2021-11-28`, `2021-11` or `2021`
    ");
}

#[test]
fn a_long_text_is_refused_without_going_deep() {
    for part in ["c. ", "[..", "1/", "..", "2021/", "- ", "circa 2021 to "] {
        let text = part.repeat(100_000);
        assert!(
            text.parse::<Span>().is_err() && text.parse::<Date>().is_err(),
            "{part}"
        );
        assert_eq!((suggest_date(&text), suggest_span(&text)), (None, None));
    }
}

#[test]
fn a_full_date_is_one_certain_day() {
    let reason = |text: &str| text.parse::<FullDate>().unwrap_err();
    assert_eq!(reason("2021-11"), "`2021-11` is not one certain day");
    assert_eq!(
        reason("2021-11-28?"),
        "`2021-11-28?` is not one certain day"
    );
    assert_eq!(
        reason("2021-02-29"),
        "`2021-02-29` does not exist: 2021 is no leap year"
    );
}
