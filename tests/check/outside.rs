//! The engine before outside judges: the three truth values, duties that follow from a breach, and orders of
//! acts, as the literature and another program have them. Expectations are those of the sources named.

use danchu::act::ActKind;
use danchu::actor::{Body, BodyKind};
use danchu::check::{Checker, Context};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::{
    Duty, Need, Norm, Pattern, Perform, Precedence, Rule, Stage, Subject, Test, Timing, Trigger,
    Validity,
};
use danchu::record::{Act, Case, Coverage, DecisionRecord, Deed, Record, YesNo};
use danchu::report::Outcome;
use danchu::time::{Date, FirstDay, Period, Roll, Span, When};
use danchu::{Label, Truth};

use super::{CultureDay, id, viet_nam};

const START: Date = Date::literal(2024, 3, 1);

/// The strong tables of S. C. Kleene, "Introduction to Metamathematics" (1952), §64: t, f, u.
///
/// Kills: the weak tables in `Truth::and`, where unknown with no is unknown.
#[test]
fn three_values_follow_the_strong_tables() {
    let value = |letter| match letter {
        't' => Truth::Yes,
        'f' => Truth::No,
        _ => Truth::Unknown,
    };
    let rows = [
        // Q, R: Q and R, Q or R.
        "tt tt", "tf ft", "tu ut", "ft ft", "ff ff", "fu fu", "ut ut", "uf fu", "uu uu",
    ];
    for row in rows {
        let letters: Vec<Truth> = row.chars().filter(|c| *c != ' ').map(value).collect();
        let [q, r, and, or] = <[Truth; 4]>::try_from(letters).unwrap();
        assert_eq!(q.and(r), and, "{row}");
        assert_eq!(q.or(r), or, "{row}");
        assert_eq!(Truth::all([q, r]), and, "{row}");
        assert_eq!(Truth::any([q, r]), or, "{row}");
    }
    let not = [Truth::Yes, Truth::No, Truth::Unknown].map(|truth| !truth);
    assert_eq!(not, [Truth::No, Truth::Yes, Truth::Unknown]);
}

/// A norm of a name.
fn norm(name: &str, rule: Rule) -> Norm {
    let label = Label::new(name.to_owned(), name.to_owned());
    Norm::new(id(&format!("own:{name}")), vec![], label, Stage::Do, rule)
}

fn after(act: ActKind) -> Trigger {
    Trigger::Done(vec![Pattern::of(act)].into())
}

fn breach(name: &str) -> Trigger {
    Trigger::Breach(id(&format!("own:{name}")))
}

fn ought(name: &str, trigger: Trigger, timing: Timing, act: ActKind) -> Norm {
    let perform = vec![Perform::plain(Pattern::of(act))];
    norm(name, Rule::Duty(Duty::new(trigger, timing, perform)))
}

fn ought_not(name: &str, trigger: Trigger, act: ActKind) -> Norm {
    let perform = vec![Perform::plain(Pattern::of(act))];
    let duty = Duty::new(trigger, Timing::Unstated, perform).forbidden();
    norm(name, Rule::Duty(duty))
}

fn within(days: u16) -> Timing {
    Timing::Within {
        span: Span::days(days),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    }
}

fn act(kind: ActKind, written: Option<YesNo>) -> Act {
    match kind {
        ActKind::BeginWork => Act::BeginWork(Deed::new()),
        ActKind::CarryOut => Act::CarryOut(Deed::new()),
        ActKind::Propose => Act::Propose(Deed::new()),
        ActKind::Remedy => Act::Remedy(Deed::new()),
        ActKind::Decide => {
            let mut decision = DecisionRecord::new();
            decision.written = written;
            Act::Decide(decision)
        }
        _ => Act::Urge(Deed::new()),
    }
}

/// A log of these acts that is complete for all times, each so many days after the start, looked at when every time has run out.
fn case(acts: &[(i64, Act)]) -> Case {
    let mut case = Case::new("made".parse().unwrap(), Date::literal(2034, 1, 1))
        .with_body(Body::new("v".parse().unwrap(), BodyKind::VILLAGE))
        .with_matter(Matter::new(
            "m".parse().unwrap(),
            MatterKind::WORKS,
            Reach::Village,
            "v".parse().unwrap(),
        ))
        .with_coverage(Coverage::new(Period::always()));
    for (place, (days, act)) in acts.iter().enumerate() {
        let day = START.checked_add_days(*days).unwrap();
        let record = Record::new(format!("r{place}").parse().unwrap(), act.clone());
        let record = record.with_matter("m".parse().unwrap());
        case.records.push(record.with_date(When::day(day)));
    }
    case
}

/// What came out of a norm: `+` met, `-` violated, nothing if it was not owed.
fn said(checker: &Checker, case: &Case, name: &str) -> String {
    let of = id(&format!("own:{name}"));
    let report = checker.check(case, &Context::new());
    let mut outcomes: Vec<Outcome> = report.of_norm(&of).map(|finding| finding.outcome).collect();
    outcomes.sort();
    outcomes.dedup();
    let sign = |outcome: &Outcome| match outcome {
        Outcome::Satisfied => "+",
        Outcome::Unsatisfied => "-",
        Outcome::NotApplicable => "",
        _ => "?",
    };
    outcomes.iter().map(sign).collect()
}

/// Acts, each so many days after the start, and what each norm then says.
type Run<'r> = (&'r [(i64, ActKind)], &'r [&'r str]);

/// A scenario: its norms, and runs of acts with what each norm then says, in order.
fn scenario(norms: &[Norm], runs: &[Run<'_>]) {
    let checker = Checker::try_new(norms.to_vec(), viet_nam(CultureDay::default())).unwrap();
    for (acts, expected) in runs {
        let begun = [(0, ActKind::BeginWork)];
        let acts: Vec<(i64, Act)> = begun
            .iter()
            .chain(*acts)
            .map(|(day, kind)| (*day, act(*kind, None)))
            .collect();
        says(&checker, norms, &case(&acts), expected);
    }
}

fn says(checker: &Checker, norms: &[Norm], case: &Case, expected: &[&str]) {
    let name = |norm: &Norm| norm.id.as_str().trim_start_matches("own:").to_owned();
    let found: Vec<(String, String)> = norms
        .iter()
        .map(|norm| (name(norm), said(checker, case, &name(norm))))
        .collect();
    let expected: Vec<(String, String)> = norms
        .iter()
        .zip(expected)
        .map(|(norm, sign)| (name(norm), (*sign).to_owned()))
        .collect();
    let acts: Vec<_> = case
        .records
        .iter()
        .map(|record| record.act.kind())
        .collect();
    assert_eq!(found, expected, "{acts:?}");
}

/// R. M. Chisholm, "Contrary-to-duty imperatives and deontic logic", Analysis 24 (1963): a man ought to go to
/// the help of his neighbours; if he goes, he ought to tell them before; if he does not, he ought not to tell
/// them. The four hold together and say different things: telling is never both owed and forbidden.
#[test]
fn chisholm_s_man_goes_or_does_not() {
    use ActKind::{BeginWork, CarryOut as Go, Propose as Tell};
    let norms = [
        ought("go", after(BeginWork), within(5), Go),
        ought("tell", after(Go), Timing::Ahead, Tell),
        ought_not("not-tell", breach("go"), Tell),
    ];
    scenario(
        &norms,
        &[
            (&[(1, Tell), (2, Go)], &["+", "+", ""]),
            (&[(2, Go)], &["+", "-", ""]),
            (&[], &["-", "", "+"]),
            (&[(20, Tell)], &["-", "", "-"]),
        ],
    );
}

/// J. W. Forrester, "Gentle murder, or the adverbial Samaritan", Journal of Philosophy 81 (1984): he ought not
/// to murder; if he does, he ought to do it gently. A gentle murder is a murder: the first is broken all the same.
#[test]
fn forrester_s_murder_is_gentle_or_not() {
    let gently = Perform::with(Pattern::of(ActKind::Decide), &[Need::Written]);
    let norms = [
        ought_not("not-murder", after(ActKind::BeginWork), ActKind::Decide),
        norm(
            "gently",
            Rule::Duty(Duty::new(
                after(ActKind::Decide),
                Timing::Together,
                vec![gently],
            )),
        ),
    ];
    gently_or_not(&norms);
}

/// H. Prakken and M. Sergot, "Contrary-to-duty obligations", Studia Logica 57 (1996): there must be no fence;
/// if there is a fence, it must be white. Here whiteness makes the fence count, rather than being owed.
#[test]
fn the_fence_is_white_or_not() {
    let white = vec![Test::Meets(vec![Need::Written].into())];
    let fence = Subject::Act(Pattern::of(ActKind::Decide));
    let norms = [
        ought_not("no-fence", after(ActKind::BeginWork), ActKind::Decide),
        norm("white", Rule::Validity(Validity::new(fence, white))),
    ];
    gently_or_not(&norms);
}

/// Not done; done otherwise; done as it should be if it is done. What is in writing stands for how it is done.
fn gently_or_not(norms: &[Norm]) {
    let checker = Checker::try_new(norms.to_vec(), viet_nam(CultureDay::default())).unwrap();
    let begun = (0, act(ActKind::BeginWork, None));
    let done = |how| (3, act(ActKind::Decide, Some(how)));
    says(
        &checker,
        norms,
        &case(core::slice::from_ref(&begun)),
        &["+", ""],
    );
    says(
        &checker,
        norms,
        &case(&[begun.clone(), done(YesNo::No)]),
        &["-", "-"],
    );
    says(
        &checker,
        norms,
        &case(&[begun, done(YesNo::Yes)]),
        &["-", "+"],
    );
}

/// The considerate assassin, Prakken and Sergot (1996): no witness ought to be killed; no cigarette ought to be
/// offered; who kills a witness ought to offer one. After the killing the two on cigarettes pull apart: whatever
/// is done, one of them is broken, and which one is said.
#[test]
fn the_assassin_is_considerate_or_not() {
    use ActKind::{BeginWork, CarryOut as Kill, Propose as Offer};
    let norms = [
        ought_not("not-kill", after(BeginWork), Kill),
        ought_not("not-offer", after(BeginWork), Offer),
        ought("offer", after(Kill), within(5), Offer),
    ];
    scenario(
        &norms,
        &[
            (&[], &["+", "+", ""]),
            (&[(2, Kill)], &["-", "+", "-"]),
            (&[(2, Kill), (3, Offer)], &["-", "-", "+"]),
            (&[(3, Offer)], &["+", "-", ""]),
        ],
    );
}

/// A known gap: the same, started by the breach and not by the killing. The day of a breach is the last day of what
/// was broken, and what is forbidden has none: so the duty is owed, and it is open whether its time has run out.
#[test]
fn what_follows_a_broken_prohibition_is_never_surely_late() {
    use ActKind::{BeginWork, CarryOut as Kill, Propose as Offer};
    let norms = [
        ought_not("not-kill", after(BeginWork), Kill),
        ought("offer", breach("not-kill"), within(5), Offer),
    ];
    scenario(&norms, &[(&[], &["+", ""]), (&[(2, Kill)], &["-", "?"])]);
}

/// The Reykjavik scenario, M. Belzer, "Legal reasoning in 3-D", ICAIL 1987: tell the secret to neither of the
/// two; but whoever tells one ought to tell the other. Each conditional is silent until its own breach.
#[test]
fn who_tells_one_tells_the_other() {
    use ActKind::{BeginWork, CarryOut as Reagan, Propose as Gorbachev};
    let norms = [
        ought_not("not-reagan", after(BeginWork), Reagan),
        ought_not("not-gorbachev", after(BeginWork), Gorbachev),
        ought("then-gorbachev", after(Reagan), within(5), Gorbachev),
        ought("reagan-before", after(Gorbachev), Timing::Ahead, Reagan),
    ];
    scenario(
        &norms,
        &[
            (&[], &["+", "+", "", ""]),
            (&[(2, Reagan)], &["-", "+", "-", ""]),
            (&[(2, Gorbachev)], &["+", "-", "", "-"]),
            (&[(2, Reagan), (3, Gorbachev)], &["-", "-", "+", "+"]),
        ],
    );
}

/// Chains of reparation, G. Governatori and A. Rotolo, "Logic of violations", Australasian Journal of Logic 4
/// (2006): each link is owed only where the one before is broken, and never makes it unbroken.
///
/// Kills: looking for the norm that starts another at the first place in order, in `Index::new`.
#[test]
fn each_link_of_a_chain_repairs_the_one_before() {
    use ActKind::{BeginWork, CarryOut as Pay, Remedy as Compensate, Urge as Penalty};
    let norms = [
        ought("pay", after(BeginWork), within(5), Pay),
        ought("compensate", breach("pay"), within(5), Compensate),
        ought("penalty", breach("compensate"), within(5), Penalty),
    ];
    scenario(
        &norms,
        &[
            (&[(5, Pay)], &["+", "", ""]),
            (&[(7, Compensate)], &["-", "+", ""]),
            (&[(13, Penalty)], &["-", "-", "+"]),
            (&[], &["-", "-", "-"]),
        ],
    );
}

/// All short traces of three activities before a DECLARE checker: `tests/data/vectors/make_declare.py` says
/// which, and what the constraints mean. Each event is a day of its own.
///
/// Kills: asking in `Engine::precedence` whether the first comes before the last of the others, not the earliest.
#[test]
fn orders_of_acts_are_those_of_a_declare_checker() {
    use ActKind::{CarryOut as A, Propose as B, Urge as C};
    let a_before_b = Precedence::new(vec![Pattern::of(A)], vec![Pattern::of(B)]);
    let norms = vec![
        norm("precedence", Rule::Precedence(a_before_b)),
        ought("response", after(A), within(1000), B),
        ought_not("not-response", after(A), B),
        ought_not("not-before", after(B), A),
    ];
    let checker = Checker::try_new(norms, viet_nam(CultureDay::default())).unwrap();
    let mut traces = 0;
    for line in include_str!("../data/vectors/declare.txt").lines() {
        let (trace, met) = line.split_once(' ').unwrap();
        let kind = |letter| match letter {
            'a' => A,
            'b' => B,
            _ => C,
        };
        let acts: Vec<(i64, Act)> = (0..)
            .zip(trace.chars())
            .map(|(day, letter)| (day, act(kind(letter), None)))
            .collect();
        let case = case(&acts);
        let report = checker.verdicts(&case, &Context::new());
        let holds = |name: &str| {
            let of = id(&format!("own:{name}"));
            let mut own = report.iter().filter(|verdict| *verdict.norm == of);
            own.all(|verdict| {
                [Outcome::Satisfied, Outcome::NotApplicable].contains(&verdict.outcome)
            })
        };
        let never_both = holds("not-response") && holds("not-before");
        let found = [
            holds("precedence"),
            holds("response"),
            holds("not-response"),
            never_both,
        ];
        let found: String = found
            .iter()
            .map(|met| if *met { '1' } else { '0' })
            .collect();
        assert_eq!(found, met, "{trace}");
        traces += 1;
    }
    assert_eq!(traces, 3279);
}
