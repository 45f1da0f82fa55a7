//! Laws of time over all valid values. Each names the mutant that was seen to break it.

use danchu::Truth;
use danchu::catalogue::calendar::{COVERAGE, CultureDay, viet_nam};
use danchu::time::{
    CountingRules, Date, Direction, FirstDay, MonthEnd, Period, Recurrence, Roll, Span, Until,
    When, WorkingCalendar, deadline, due, due_bounds,
};
use proptest::prelude::*;
use std::sync::LazyLock;

static CALENDAR: LazyLock<WorkingCalendar> = LazyLock::new(|| viet_nam(CultureDay::Off));

fn any_date() -> impl Strategy<Value = Date> {
    (Date::MIN.day_number()..=Date::MAX.day_number())
        .prop_map(|number| Date::from_day_number(number).unwrap())
}

/// Days of 2012 to 2025: two years of room to either end of the coverage.
fn covered_date() -> impl Strategy<Value = Date> {
    (0..14 * 365_i64).prop_map(|days| Date::literal(2012, 1, 1).checked_add_days(days).unwrap())
}

/// All forms, among them ranges that are whole months and years.
fn any_when() -> impl Strategy<Value = When> {
    prop_oneof![
        any_date().prop_map(When::day),
        any_date().prop_map(|day| When::month(day.year(), day.month()).unwrap()),
        any_date().prop_map(|day| When::year(day.year()).unwrap()),
        any_date().prop_map(|day| When::range(Some(day), None).unwrap()),
        any_date().prop_map(|day| When::range(None, Some(day)).unwrap()),
        (any_date(), any_date())
            .prop_map(|(a, b)| When::range(Some(a.min(b)), Some(a.max(b))).unwrap()),
        (any_date(), 0..40_i64).prop_map(|(day, length)| {
            let first = Date::new(day.year(), day.month(), 1).unwrap();
            When::range(Some(first), first.checked_add_days(length)).unwrap()
        }),
        Just(When::unknown()),
    ]
}

/// Bounds a few days wide in one fortnight, so that they often touch; always closed.
fn close_when() -> impl Strategy<Value = When> {
    (0..10_i64, 0..5_i64).prop_map(|(from, length)| {
        let earliest = Date::literal(2020, 2, 1).checked_add_days(from).unwrap();
        When::range(Some(earliest), earliest.checked_add_days(length)).unwrap()
    })
}

fn any_span(most: u16) -> impl Strategy<Value = Span> {
    (0..=most).prop_flat_map(|count| {
        prop_oneof![
            Just(Span::days(count)),
            Just(Span::working_days(count)),
            Just(Span::weeks(count / 7)),
            Just(Span::months(count / 31)),
            Just(Span::years(count / 366)),
        ]
    })
}

fn any_rules() -> impl Strategy<Value = CountingRules> {
    (
        prop_oneof![Just(FirstDay::NotCounted), Just(FirstDay::Counted)],
        prop_oneof![Just(Roll::None), Just(Roll::ToNextWorkingDay)],
        prop_oneof![Just(MonthEnd::Clamp), Just(MonthEnd::Overflow)],
    )
        .prop_map(|(first_day, roll, month_end)| CountingRules::new(first_day, roll, month_end))
}

fn any_direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Direction::Forward), Just(Direction::Backward)]
}

fn any_recurrence() -> impl Strategy<Value = Recurrence> {
    let every = (1..40_u16).prop_flat_map(|count| {
        prop_oneof![
            Just(Span::days(count)),
            Just(Span::weeks(count)),
            Just(Span::months(count)),
            Just(Span::years(count)),
        ]
    });
    let month_end = prop_oneof![Just(MonthEnd::Clamp), Just(MonthEnd::Overflow)];
    (covered_date(), every, month_end).prop_map(|(start, every, month_end)| {
        Recurrence::try_new(start, every)
            .unwrap()
            .with_month_end(month_end)
    })
}

/// A day within bounds, by its place between them.
fn inside(when: When, place: i64) -> Date {
    let (earliest, latest) = (when.earliest().unwrap(), when.latest().unwrap());
    let days = i64::from(latest.day_number() - earliest.day_number());
    earliest.checked_add_days(place % (days + 1)).unwrap()
}

proptest! {
    // Kills: `Display` without `{:02}` for the month.
    #[test]
    fn a_date_prints_what_it_reads(date in any_date()) {
        prop_assert_eq!(date.to_string().parse(), Ok(date));
        prop_assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
        prop_assert_eq!(Date::from_day_number(date.day_number()), Some(date));
    }

    // Kills: printing a month whenever the first day is the 1st of it.
    #[test]
    fn a_badly_known_day_prints_what_it_reads(when in any_when()) {
        prop_assert_eq!(when.to_string().parse(), Ok(when));
        prop_assert_eq!(Until::Last(when).to_string().parse(), Ok(Until::Last(when)));
    }

    // Reading never panics. Kills: an `unwrap` on the year in `When::from_str`.
    #[test]
    fn any_text_is_read_or_refused(text in "[0-2]{4}(-[0-3]{2}){0,2}(/[.]{2})?|[0-9./-]{0,12}|\\PC{0,12}") {
        if let Ok(when) = text.parse::<When>() {
            prop_assert_eq!(when.to_string().parse(), Ok(when));
        }
        if let Ok(date) = text.parse::<Date>() {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    // A definite answer holds for every day the bounds allow. Kills: `>=` for `>` in the `No` branch
    // of `not_after`.
    #[test]
    fn an_order_once_known_never_changes(a in close_when(), b in close_when(), i in 0..99_i64, j in 0..99_i64) {
        let (day_a, day_b) = (inside(a, i), inside(b, j));
        match a.before(&b) {
            Truth::Yes => prop_assert!(day_a < day_b),
            Truth::No => prop_assert!(day_a >= day_b),
            Truth::Unknown => {}
        }
        let period = Period::try_new(Some(day_b), None).unwrap();
        match a.within(&period) {
            Truth::Yes => prop_assert!(period.contains(day_a)),
            Truth::No => prop_assert!(!period.contains(day_a)),
            Truth::Unknown => {}
        }
        let hull = a.hull(&b);
        prop_assert!(hull.earliest() <= Some(day_a.min(day_b)));
        prop_assert!(hull.latest() >= Some(day_a.max(day_b)));
    }

    // Exact days leave no order open. Kills: `<` for `<=` in the `Yes` branch of `not_after`.
    #[test]
    fn exact_days_are_always_ordered(a in close_when(), b in close_when()) {
        let (a, b) = (When::day(inside(a, 0)), When::day(inside(b, 0)));
        prop_assert!(!a.before(&b).is_unknown());
        prop_assert_eq!(a.before(&b), !b.not_after(&a));
    }

    // Backward is the mirror of forward. Kills: `nth_on_or_before` without the day itself.
    #[test]
    fn backward_undoes_forward(start in covered_date(), n in 1..200_u16) {
        let rules = CountingRules::NO_ROLL;
        let days = Span::days(n);
        let there = due(start, days, Direction::Forward, rules, &CALENDAR).unwrap();
        let back = due(there, days, Direction::Backward, rules, &CALENDAR).unwrap();
        prop_assert_eq!(back, start);
        let start = CALENDAR.nth_on_or_after(1, start).unwrap();
        let days = Span::working_days(n);
        let there = due(start, days, Direction::Forward, rules, &CALENDAR).unwrap();
        prop_assert_eq!(CALENDAR.is_working(there), Truth::Yes);
        let back = due(there, days, Direction::Backward, rules, &CALENDAR).unwrap();
        prop_assert_eq!(back, start);
        // The ranks agree with the places: n days from one to the other.
        prop_assert_eq!(CALENDAR.working_days_in(start, there), Ok(u32::from(n)));
    }

    // The slow count, day by day. Kills: `rank` pushed after the day instead of before.
    #[test]
    fn counting_is_the_same_as_walking(start in covered_date(), n in 1..60_u16) {
        let mut day = start;
        let mut left = n;
        loop {
            day = day.checked_add_days(1).unwrap();
            left -= u16::from(CALENDAR.is_working(day).is_yes());
            if left == 0 {
                break;
            }
        }
        let rules = CountingRules::CIVIL_CODE;
        let span = Span::working_days(n);
        prop_assert_eq!(due(start, span, Direction::Forward, rules, &CALENDAR), Ok(day));
    }

    // A later anchor never ends earlier, which is what lets bounds stand for all days between.
    // Kills: the earliest anchor taken for both bounds.
    #[test]
    fn a_later_anchor_never_ends_earlier(
        start in covered_date(), later in 0..40_i64,
        span in any_span(500), direction in any_direction(), rules in any_rules(),
    ) {
        let after = start.checked_add_days(later).unwrap();
        let first = due(start, span, direction, rules, &CALENDAR).unwrap();
        let second = due(after, span, direction, rules, &CALENDAR).unwrap();
        prop_assert!(first <= second, "{first} {second}");
        let anchor = When::range(Some(start), Some(after)).unwrap();
        let bounds = due_bounds(&anchor, span, direction, rules, &CALENDAR).unwrap();
        prop_assert_eq!((bounds.earliest(), bounds.latest()), (Some(first), Some(second)));
    }

    // The same where months lack a day. Kills: a first day that is not counted whenever the month
    // lacks the day, so that 31 January ends on 1 March and 1 February on 28 February.
    #[test]
    fn months_keep_the_order_of_their_anchors(
        day in covered_date(), before_end in 0..4_i64, later in 1..5_i64, count in 1..15_u16,
        direction in any_direction(), rules in any_rules(),
    ) {
        let start = day.month_end().checked_add_days(-before_end).unwrap();
        let after = start.checked_add_days(later).unwrap();
        let rules = CountingRules::new(rules.first_day, Roll::None, rules.month_end);
        let of = |anchor| due(anchor, Span::months(count), direction, rules, &CALENDAR).unwrap();
        prop_assert!(of(start) <= of(after), "{} {}", of(start), of(after));
    }

    // The explanation is of the date that was given, and nothing moved means nothing to say. Kills:
    // rolling backward too.
    #[test]
    fn a_deadline_explains_the_date_it_gives(
        start in covered_date(), span in any_span(500),
        direction in any_direction(), rules in any_rules(),
    ) {
        let found = deadline(start, span, direction, rules, &CALENDAR).unwrap();
        prop_assert_eq!(due(start, span, direction, rules, &CALENDAR), Ok(found.due));
        match direction {
            Direction::Forward => prop_assert!(start <= found.due),
            Direction::Backward => prop_assert!(found.due <= start),
        }
        if let (Span::Days(n), true) = (span, found.moved_by.is_empty()) {
            let apart = (found.due.day_number() - start.day_number()).unsigned_abs();
            let counted = u32::from(rules.first_day == FirstDay::Counted && n > 0);
            prop_assert_eq!(apart + counted, u32::from(n));
        }
    }

    // Outside the coverage there is never an answer. Kills: `Truth::Yes` for an uncovered day.
    #[test]
    fn no_working_day_is_ever_guessed(date in any_date(), n in 1..400_u16, direction in any_direction()) {
        prop_assert_eq!(CALENDAR.is_working(date).is_unknown(), !COVERAGE.contains(date));
        let span = Span::working_days(n);
        if let Ok(found) = deadline(date, span, direction, CountingRules::CIVIL_CODE, &CALENDAR) {
            prop_assert!(COVERAGE.contains(found.due));
        }
    }

    // Windows follow each other without gap or overlap, and each day finds its own. Kills: the guess
    // of `containing` taken without the step back.
    #[test]
    fn windows_have_no_gap_and_no_overlap(recurrence in any_recurrence(), n in 0..50_u32, days in 0..20_000_i64) {
        let this = recurrence.window(n).unwrap();
        let next = recurrence.window(n + 1).unwrap();
        prop_assert_eq!(this.day_after(), next.first_day());
        prop_assert!(!this.overlaps(&next));
        let day = recurrence.start().checked_add_days(days).unwrap();
        let (found, window) = recurrence.containing(day).unwrap();
        prop_assert!(window.contains(day));
        prop_assert_eq!(recurrence.window(found), Some(window));
        let before = recurrence.start().checked_add_days(-1).unwrap();
        prop_assert_eq!(recurrence.containing(before), None);
    }
}
