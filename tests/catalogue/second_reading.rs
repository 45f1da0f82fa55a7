//! A second reading: the numbers of five texts, typed from the articles by somebody who had not
//! seen the catalogue, against the numbers that the norms carry.

use alloc::collections::BTreeSet;

use danchu::catalogue;
use danchu::law::{Citation, InstrumentRef, Provision};
use danchu::norm::{Cond, Denominator, Duty, Need, Norm, Rule, Test, Timing, Trigger, Validity};
use danchu::share::{Bound, Share};
use danchu::time::{MonthDay, Span};

const READING: &str = include_str!("second_reading.tsv");

const LAW: &str = "luat-10-2022-qh15";
const DECREE: &str = "nghi-dinh-59-2023";
const CONVENTIONS: &str = "nghi-dinh-61-2023";
const OVERSIGHT: &str = "nqlt-403-2017";
const FRONT: &str = "luat-mttq-75-2015";

/// The texts of the reading: its name of each, and the number.
const TEXTS: [(&str, &str); 5] = [
    (LAW, "10/2022/QH15"),
    (DECREE, "59/2023/NĐ-CP"),
    (CONVENTIONS, "61/2023/NĐ-CP"),
    (OVERSIGHT, "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"),
    (FRONT, "75/2015/QH13"),
];

const LARGER: &str =
    "that the conference decided on more than the Law allows is what the norm starts from";
const NINE: &str = "two deputies at most in any board: of smaller ones the Law knows one";
const PROGRAMME: &str = "the Law, Art. 62(2), 79(2), has a norm for each programme";

/// Numbers of the reading that no norm of their provision carries, and why that is right.
const WITHOUT_NORM: &[(&str, &str, &str, &str, &str)] = &[
    (LAW, "11.1", "months", "12", PLAN),
    (LAW, "11.2", "months", "3", ITEM),
    (LAW, "11.2", "months", "6", ITEM),
    (LAW, "11.2", "months", "12", ITEM),
    (LAW, "13.3", "days", "3", ON_AIR),
    (LAW, "32.1", "count", "1", ONCE),
    (LAW, "46.2", "months", "1", PLAN),
    (LAW, "46.2", "months", "3", PLAN),
    (LAW, "46.2", "months", "12", PLAN),
    (LAW, "46.3", "months", "12", PLAN),
    (LAW, "46.5", "months", "12", PLAN),
    (LAW, "51.3.c", "months", "12", PLAN),
    (LAW, "53.2", "months", "12", PLAN),
    (DECREE, "5.4.b", "share", ">1/2", HALF),
    (DECREE, "21.2.p2", "count", ">9", LARGER),
    (DECREE, "21.3", "count", ">=9", NINE),
    (DECREE, "22.1.a", "months", "3", PROGRAMME),
    (DECREE, "22.1.a", "months", "6", PROGRAMME),
    (DECREE, "22.1.a", "months", "12", PROGRAMME),
    (DECREE, "25.2", "count", ">=9", NINE),
    (DECREE, "25.2.p2", "count", ">9", LARGER),
    (DECREE, "26.1.a", "months", "3", PROGRAMME),
    (DECREE, "26.1.a", "months", "6", PROGRAMME),
    (DECREE, "26.1.a", "months", "12", PROGRAMME),
    (CONVENTIONS, "7.3", "share", ">=1/10", TENTH),
    (CONVENTIONS, "7.3.p2", "share", ">=1/10", TENTH),
    (CONVENTIONS, "10", "share", ">1/2", HALF),
    (CONVENTIONS, "15.4.a", "month_day", "11-18", OTHER_DAY),
    (CONVENTIONS, "24.2", "month_day", "<12-31", RAN_OUT),
    (OVERSIGHT, "2.1.a", "months", "12", PLAN),
    (OVERSIGHT, "2.2.a", "months", "12", PLAN),
    (OVERSIGHT, "2.2.b", "months", "12", PLAN),
    (
        OVERSIGHT,
        "3.1",
        "months",
        "12",
        "the plan on which is consulted is that of 3.3, yearly there",
    ),
    (OVERSIGHT, "24", "months", "12", PLAN),
];

const PLAN: &str = "names the plan, budget or programme of that time, and asks nothing by it";
const ITEM: &str = "names what is made public: the reports of that time";
const ON_AIR: &str =
    "three days in a row are the first day and two more, and the first is not counted in the norm";
const ONCE: &str = "a duty of each year asks one act in it";
const HALF: &str = "the share of the Law, Art. 21(1), third paragraph, which carries it";
const TENTH: &str = "the share of the Law, Art. 16(3), which carries it";
const OTHER_DAY: &str = "or on another day that the community agrees on";
const RAN_OUT: &str = "the time for the first replacement ran out in 2023";

/// Numbers of the reading that the catalogue leaves out: known, with what the article says.
const MISSING: &[(&str, &str, &str, &str, &str)] = &[(
    DECREE,
    "6.2",
    "count",
    "1",
    "\"giới thiệu ít nhất 01 người\", \"danh sách chính thức (ít nhất 01 người)\": the norm asks for the list, not for somebody on it",
)];

/// Numbers of norms that the provisions they cite do not have: the text that has them.
const FROM_ELSEWHERE: &[(&str, &str, &str, &str)] = &[
    ("law-10-2022:13.3:broadcast", "days", "2", ON_AIR),
    (
        "law-10-2022:17.2.p3:self-forms",
        "share",
        ">1/2",
        "how the community chooses is in the decree, 5.2.c.p3",
    ),
    (
        "law-10-2022:21.1.p2:carried-villages",
        "share",
        ">=2/3",
        "a village is in favour by the share of 21.1",
    ),
    (
        "law-10-2022:60.1.p2:larger",
        "count",
        "3",
        "more than 60.1 allows; its least number stays",
    ),
    (
        "law-10-2022:77.1.p2:larger",
        "count",
        "3",
        "more than 77.1 allows; its least number stays",
    ),
    (
        "decree-59-2023:3.5.c.p4:counting-minutes",
        "working_days",
        "5",
        "the minutes go with the decision, which the Law, Art. 20(3), sends",
    ),
];

/// Numbers of norms that no article has: known, with what the article says.
const NOT_IN_THE_TEXT: &[(&str, &str, &str, &str)] = &[];

/// A number of a norm or of the reading, with what it is a share of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Number {
    kind: &'static str,
    written: String,
    of: &'static str,
}

fn number(kind: &'static str, number: &impl ToString) -> Number {
    Number {
        kind,
        written: number.to_string(),
        of: "",
    }
}

fn share(share: Share, of: &'static str) -> Number {
    let sign = match share.bound {
        Bound::AtLeast => ">=",
        Bound::MoreThan => ">",
    };
    Number {
        kind: "share",
        written: format!("{sign}{}/{}", share.of, share.parts),
        of,
    }
}

fn span(span: Span) -> Number {
    match span {
        Span::Days(n) => number("days", &n),
        Span::WorkingDays(n) => number("working_days", &n),
        Span::Weeks(n) => number("weeks", &n),
        Span::Months(n) => number("months", &n),
        Span::Years(n) => number("months", &u32::from(n).saturating_mul(12)),
    }
}

fn of_denominator(of: Denominator) -> &'static str {
    match of {
        Denominator::HouseholdReps => "representatives",
        Denominator::Present => "present",
        Denominator::StaffOrDelegates => "staff",
        Denominator::VotersOrHouseholdReps => "voters",
        Denominator::Members => "members",
        _ => "of a new denominator",
    }
}

/// The denominator that the words of the reading begin with.
fn of_words(words: &str) -> &'static str {
    let denominators = [
        ("all household representatives", "representatives"),
        ("household representatives attending", "present"),
        ("those attending", "present"),
        // Of each household one represents it.
        ("all households represented", "representatives"),
        ("all households", "households"),
        ("all staff", "staff"),
        ("all workers", "staff"),
        ("all delegates", "staff"),
        ("all villages", "villages"),
    ];
    denominators
        .into_iter()
        .find(|(begins, _)| words.starts_with(begins))
        .map(|(_, of)| of)
        .expect("a denominator")
}

/// A size as the least whole number from which the condition, or its contrary, holds.
fn size(n: u32) -> Number {
    number("size", &n)
}

fn conds(all: &[Cond]) -> Vec<Number> {
    let one = |cond: &Cond| match cond {
        Cond::HouseholdsAtLeast(n) | Cond::StaffAtLeast(n) | Cond::VillagesAtLeast(n) => {
            vec![size(*n)]
        }
        // The round after one that failed is the second.
        Cond::FailedRounds { at_least, .. } => vec![number("count", at_least)],
        Cond::Remaining { months, .. } => vec![number("months", months)],
        Cond::Chosen(_) => vec![share(Share::more_than(1, 2), "representatives")],
        Cond::AnyOf(within) | Cond::Not(within) => conds(within),
        _ => vec![],
    };
    all.iter().flat_map(one).collect()
}

fn needs(all: &[Need]) -> Vec<Number> {
    let one = |need: &Need| match need {
        Need::Kept { days } | Need::OpenFor { days, .. } => {
            vec![number("days", days)]
        }
        Need::Copies(n) | Need::Witnesses(n) | Need::AtMost { n, .. } => vec![number("count", n)],
        // One signature is that of the office.
        Need::Signed(roles) => roles
            .iter()
            .filter(|by| by.at_least > 1)
            .map(|by| number("count", &by.at_least))
            .collect(),
        Need::Channels { at_least, .. } => vec![number("channels", at_least)],
        Need::OneFromEachVillage { floor } => vec![number("count", floor)],
        Need::Composed(of) => [of.min, of.max]
            .into_iter()
            .filter(|n| !matches!(n, 0 | 1 | &u32::MAX))
            .map(|n| number("count", &n))
            .collect(),
        _ => vec![],
    };
    all.iter().flat_map(one).collect()
}

/// A window from the first day of a year is a day before which, or whole months, as the text says it.
fn window(opens: MonthDay, closes: MonthDay) -> Vec<Number> {
    let pair = |on: MonthDay| (on.month(), on.day());
    let day = |(month, day): (u8, u8)| format!("{month:02}-{day:02}");
    match (pair(opens), pair(closes)) {
        ((1, 1), (3, 31)) => vec![number("months", &3)],
        ((1, 1), (month, last)) => {
            let before = day((month, last.saturating_add(1)));
            vec![number("month_day", &format!("<{before}"))]
        }
        (first, last) => [first, last].map(|on| number("month_day", &day(on))).into(),
    }
}

fn of_duty(duty: &Duty) -> Vec<Number> {
    let trigger = match &duty.trigger {
        Trigger::Every { months } => vec![number("months", months)],
        Trigger::EachYear { .. } => vec![number("months", &12)],
        _ => vec![],
    };
    let timing = match &duty.timing {
        Timing::Within { span: within, .. } | Timing::Before { span: within } => {
            vec![span(*within)]
        }
        Timing::Window { opens, closes, .. } => window(*opens, *closes),
        _ => vec![],
    };
    let performed = duty.perform.iter().flat_map(|way| needs(&way.needs));
    trigger.into_iter().chain(timing).chain(performed).collect()
}

fn of_validity(validity: &Validity) -> Vec<Number> {
    let one = |test: &Test| match test {
        Test::Forms(forms) => forms.iter().flat_map(|form| conds(&form.when)).collect(),
        Test::Carried { of, share: s, .. } | Test::Attended { of, share: s } => {
            vec![share(*s, of_denominator(*of))]
        }
        Test::SupportedBy {
            share: s,
            fresh_months,
        } => vec![share(*s, "households"), number("months", fresh_months)],
        Test::BackedBy { share: s } => vec![share(*s, "households|staff")],
        Test::VillagesCarried { share: s, each } => {
            vec![share(*s, "villages"), share(*each, "representatives")]
        }
        Test::OneBallotPerHousehold => vec![number("count", &1)],
        Test::Meets(all) => needs(all),
        Test::Holds(cond) => conds(core::slice::from_ref(cond)),
        _ => vec![],
    };
    validity.tests.iter().flat_map(one).collect()
}

fn numbers(norm: &Norm) -> BTreeSet<Number> {
    let rule = match &norm.rule {
        Rule::Duty(duty) => of_duty(duty),
        Rule::Validity(validity) => of_validity(validity),
        _ => vec![],
    };
    rule.into_iter().chain(conds(&norm.scope.when)).collect()
}

/// A line of the reading.
#[derive(Debug)]
struct Line {
    text: &'static str,
    kind: &'static str,
    number: &'static str,
    cite: Citation,
    carried: Number,
}

fn reading() -> Vec<Line> {
    READING.lines().skip(1).map(line).collect()
}

fn line(line: &'static str) -> Line {
    let fields: Vec<&str> = line.split('\t').collect();
    let [text, provision, kind, written, words] =
        <[&str; 5]>::try_from(fields).expect("five fields");
    let (_, instrument) = TEXTS
        .into_iter()
        .find(|(name, _)| *name == text)
        .expect("a text");
    let instrument: InstrumentRef = instrument.parse().expect("an instrument");
    let provision: Provision = provision.parse().expect("a provision");
    let sized =
        |digits: &str, more: u32| size(digits.parse::<u32>().expect("a size").saturating_add(more));
    let carried = if kind == "share" {
        Number {
            kind,
            written: written.into(),
            of: of_words(words),
        }
    } else if kind != "count" {
        number(kind, &written)
    } else if let Some(digits) = written.strip_prefix(">=") {
        sized(digits, 0)
    } else if let Some(digits) = written.strip_prefix("<=") {
        sized(digits, 1)
    } else if let Some(digits) = written.strip_prefix('>') {
        sized(digits, 1)
    } else if let Some(digits) = written.strip_prefix('<') {
        sized(digits, 0)
    } else {
        number(kind, &written)
    };
    Line {
        text,
        kind,
        number: written,
        cite: Citation::new(instrument, provision),
        carried,
    }
}

/// Whether a norm carries what a line has; of a share, as a share of the same.
fn same(carried: &Number, line: &Number) -> bool {
    let kinds = carried.kind == line.kind || (carried.kind, line.kind) == ("channels", "count");
    let of = carried.of.split('|').any(|of| of == line.of);
    kinds && of && carried.written == line.written
}

/// What a norm carries, with what the norms carry that it starts from.
fn with_starts(norm: &Norm) -> BTreeSet<Number> {
    let starts = match &norm.rule {
        Rule::Duty(Duty {
            trigger: Trigger::Outcome { of, .. },
            ..
        }) => of.iter().filter_map(catalogue::norm).collect(),
        _ => vec![],
    };
    starts.into_iter().chain([norm]).flat_map(numbers).collect()
}

fn is_carried(line: &Line) -> bool {
    catalogue::norms()
        .filter(|norm| norm.cites.contains(&line.cite))
        .any(|norm| with_starts(norm).iter().any(|one| same(one, &line.carried)))
}

/// Whether a row of any sort stands at the place; the accounting names the articles that have none yet.
fn has_row(cite: &Citation) -> bool {
    catalogue::norms().any(|norm| norm.cites.contains(cite))
        || catalogue::enabling().any(|row| row.cites.contains(cite))
        || catalogue::unmodelled().any(|gap| gap.cite == *cite)
}

fn is_of(line: &Line, entry: &(&str, &str, &str, &str, &str)) -> bool {
    let (text, provision, kind, number, _) = *entry;
    (line.text, line.kind, line.number) == (text, kind, number)
        && line.cite.provision.as_str() == provision
}

/// The numbers of the norms that rest on one of the texts and that no line of the provisions they cite has.
fn unread(lines: &[Line]) -> Vec<(&'static str, Number)> {
    let of_a_text = |norm: &Norm| {
        let leading = norm.cites.first().map(|cite| cite.instrument.as_str());
        TEXTS.iter().any(|(_, number)| Some(*number) == leading)
    };
    let read = |norm: &Norm, one: &Number| {
        lines
            .iter()
            .any(|line| norm.cites.contains(&line.cite) && same(one, &line.carried))
    };
    // That one of some channels is enough is no number of a text.
    let one_of_several = number("channels", &1);
    catalogue::norms()
        .filter(|norm| of_a_text(norm))
        .flat_map(|norm| numbers(norm).into_iter().map(move |one| (norm, one)))
        .filter(|(norm, one)| *one != one_of_several && !read(norm, one))
        .map(|(norm, one)| (norm.id.as_str(), one))
        .collect()
}

#[test]
fn a_line_of_the_reading_is_at_a_place_of_its_text() {
    for line in reading() {
        assert!(
            catalogue::places(&line.cite.instrument)
                .any(|place| place.provision == line.cite.provision),
            "{line:?}"
        );
    }
}

#[test]
fn a_number_that_was_read_is_in_a_norm_or_listed() {
    let lost: Vec<Line> = reading()
        .into_iter()
        .filter(|line| has_row(&line.cite) && !is_carried(line))
        .filter(|line| {
            !WITHOUT_NORM
                .iter()
                .chain(MISSING)
                .any(|entry| is_of(line, entry))
        })
        .collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn a_number_of_a_norm_was_read_or_listed() {
    let lost: Vec<(&str, Number)> = unread(&reading())
        .into_iter()
        .filter(|(id, one)| {
            !FROM_ELSEWHERE
                .iter()
                .chain(NOT_IN_THE_TEXT)
                .any(|(norm, kind, number, _)| {
                    (*norm, *kind, *number) == (*id, one.kind, one.written.as_str())
                })
        })
        .collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn what_is_listed_still_differs() {
    let lines = reading();
    for entry in WITHOUT_NORM.iter().chain(MISSING) {
        assert!(
            lines
                .iter()
                .any(|line| is_of(line, entry) && has_row(&line.cite) && !is_carried(line)),
            "{entry:?} is no longer so, take it off the list"
        );
    }
    let unread = unread(&lines);
    for entry in FROM_ELSEWHERE.iter().chain(NOT_IN_THE_TEXT) {
        let (norm, kind, number, _) = *entry;
        assert!(
            unread
                .iter()
                .any(|(id, one)| (*id, one.kind, one.written.as_str()) == (norm, kind, number)),
            "{entry:?} is no longer so, take it off the list"
        );
    }
}
