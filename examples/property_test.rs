//! A rule of one's own, property-tested over made-up communes: the laws of the engine hold for it, a property
//! of one's own holds, and one that does not is shrunk to a case that can be read.

use core::error::Error;
use std::io::{self, Write};

use danchu::act::{ActKind, Topic};
use danchu::actor::BodyKind;
use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::check::{Checker, Context};
use danchu::norm::{Duty, Norm, Pattern, Perform, Rule, Stage, Timing, Trigger};
use danchu::proptest::test_runner::{
    Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner,
};
use danchu::record::Case;
use danchu::report::Outcome;
use danchu::strategies::any_case;
use danchu::time::{FirstDay, Roll, Span};
use danchu::{Label, laws, wire};

/// The rule under test: the village head sends the decision of a meeting to the commune within 3 days.
fn rule() -> Result<Checker, Box<dyn Error>> {
    let met = Trigger::Done(vec![Pattern::of(ActKind::Meet)].into());
    let within = Timing::Within {
        span: Span::days(3),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    };
    let send = Perform::plain(Pattern::about(ActKind::Send, const { &[Topic::DECISION] }));
    let duty = Duty::new(met, within, vec![send]).with_owes(vec![BodyKind::VILLAGE_HEAD]);
    let label = Label::new(
        "gửi quyết định của cuộc họp",
        "send the decision of a meeting",
    );
    let norm = Norm::new(
        "own:send".parse()?,
        vec![],
        label,
        Stage::Do,
        Rule::Duty(duty),
    );
    Ok(Checker::try_new(
        vec![norm],
        viet_nam(CultureDay::default()),
    )?)
}

/// Says no to the first finding with an outcome.
fn never(outcome: Outcome, checker: &Checker, case: &Case) -> Result<(), TestCaseError> {
    let report = checker.check(case, &Context::new());
    let found = report.with_outcome(outcome).next();
    found.map_or(Ok(()), |finding| {
        Err(TestCaseError::fail(finding.norm.to_string()))
    })
}

/// A runner with a fixed seed, so that what is printed is always the same; a test of yours leaves it to chance.
/// Each property has its own: a runner that has done its cases asks no more.
fn runner() -> TestRunner {
    let config = Config {
        cases: 64,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

pub(crate) fn run(out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let checker = rule()?;
    runner().run(&any_case(), |case| {
        laws::every(&checker, &case, &Context::new())
            .map_err(|broken| TestCaseError::fail(broken.to_string()))
    })?;
    writeln!(out, "64 worlds: every law holds")?;

    // Where the log says of no act that it is complete, silence is no breach.
    runner().run(&any_case(), |mut case| {
        case.coverage.clear();
        case.records
            .retain(|record| record.act.kind() == ActKind::Meet);
        never(Outcome::Unsatisfied, &checker, &case)
    })?;
    writeln!(out, "64 worlds: nothing is missed by silence alone")?;

    // Not a property: in some worlds a decision is sent late. The smallest one is shown.
    if let Err(TestError::Fail(reason, case)) = runner().run(&any_case(), |case| {
        never(Outcome::SatisfiedLate, &checker, &case)
    }) {
        writeln!(
            out,
            "sent late in the smallest world found, as of {}: {reason}",
            case.as_of
        )?;
        for record in &case.records {
            writeln!(out, "{}", wire::write_compact(record)?)?;
        }
    }
    Ok(())
}

pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    run(&mut io::stdout().lock())
}
