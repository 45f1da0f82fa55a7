//! Law 10/2022/QH15 Art. 30–45, Decree 59/2023/NĐ-CP Art. 1, 2 and 10–31, in worlds typed from the articles.

mod bearers;
mod duties;
mod own_rules;
mod shape;
mod validities;
mod work_boards;

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::world::Vignette;

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "people_inspect",
    own: |norm| {
        chapter::is_in(norm, "law-10-2022", 30..=45)
            || chapter::is_in(norm, "decree-59-2023", 1..=2)
            || chapter::is_in(norm, "decree-59-2023", 10..=31)
    },
    vignettes: all,
    one_sided: &[],
};

fn all() -> Vec<Vignette> {
    let mut all = duties::all();
    all.extend(own_rules::all());
    all.extend(validities::all());
    all.extend(work_boards::all());
    all
}

const NO_ROUND: &str = "what starts it is no vote, and belongs to no round";
const ONE_FOR_EACH_PERIOD: &str = "one instance for each period, whatever it is called";
const NO_PERIOD_BEGINS: &str = "no such period begins within a day of that";
const NO_MOST: &str = "the article names no largest size";
const ONE_ROUND: &str = "a conference is one round, and its outcome is one";
const WORKING: &str = "a count of working days never ends on a rest day";
const CONCLUDED: &str = "only a conclusion decides, and it needs no support";
const NO_ACT: &str = "what is forbidden has no last day";
const NO_EMPTY_BOARD: &str = "a board has a member";

/// What no vignette can notice, and why.
const EQUIVALENT: &[(&str, &str)] = &[
    ("10.1:plan: duty.each Trigger -> Round", NO_ROUND),
    ("10.4:send-plan: duty.each Trigger -> Round", NO_ROUND),
    ("11.1.c:summon: duty.each Trigger -> Round", NO_ROUND),
    (
        "11.2.i.p2:report-result: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    (
        "13.2.p2:few-villages: validity.tests[0].needs[0].members.min",
        NO_EMPTY_BOARD,
    ),
    ("14.1.a:term-plan: duty.each Trigger -> Round", NO_ROUND),
    (
        "14.1.b:send-inspection-plan: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    ("14.2.c:tell-findings: duty.each Trigger -> Round", NO_ROUND),
    ("14.3:report-half-year: duty.each", ONE_FOR_EACH_PERIOD),
    ("14.3:report-half-year: period starts", NO_PERIOD_BEGINS),
    ("14.3:report-quarter: duty.each", ONE_FOR_EACH_PERIOD),
    ("14.3:report-quarter: period starts", NO_PERIOD_BEGINS),
    ("14.3:report-year: duty.each", ONE_FOR_EACH_PERIOD),
    ("14.3:report-year: period starts", NO_PERIOD_BEGINS),
    ("18.2.d:tell-findings: duty.each Trigger -> Round", NO_ROUND),
    ("12.2:no-incitement: duty.each Trigger -> Round", NO_ROUND),
    ("12.2:no-incitement: duty.rung", CONCLUDED),
    ("12.2:no-incitement: duty.timing", NO_ACT),
    ("20.2:no-incitement: duty.each Trigger -> Round", NO_ROUND),
    ("20.2:no-incitement: duty.rung", CONCLUDED),
    ("20.2:no-incitement: duty.timing", NO_ACT),
    ("24.2:no-incitement: duty.each Trigger -> Round", NO_ROUND),
    ("24.2:no-incitement: duty.rung", CONCLUDED),
    ("24.2:no-incitement: duty.timing", NO_ACT),
    ("21.1.p2:recognise: duty.each", ONE_ROUND),
    (
        "21.1.p2:recognise: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    ("25.1.p2:recognise: duty.each", ONE_ROUND),
    (
        "25.1.p2:recognise: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    (
        "22.1.b:report-inspection-plan: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    (
        "26.1.b:report-inspection-plan: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    ("22.2.b:tell-findings: duty.each Trigger -> Round", NO_ROUND),
    ("26.2.d:tell-findings: duty.each Trigger -> Round", NO_ROUND),
    (
        "22.3:report-on-request: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    (
        "26.3:report-on-request: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    ("22.3:report-term: duty.each Trigger -> Round", NO_ROUND),
    ("22.3:report-quarter: duty.each", ONE_FOR_EACH_PERIOD),
    ("22.3:report-quarter: period starts", NO_PERIOD_BEGINS),
    ("22.3:report-half-year: duty.each", ONE_FOR_EACH_PERIOD),
    ("22.3:report-half-year: period starts", NO_PERIOD_BEGINS),
    ("22.3:report-year: duty.each", ONE_FOR_EACH_PERIOD),
    ("22.3:report-year: period starts", NO_PERIOD_BEGINS),
    ("26.3:report-quarter: duty.each", ONE_FOR_EACH_PERIOD),
    ("26.3:report-quarter: period starts", NO_PERIOD_BEGINS),
    ("26.3:report-half-year: duty.each", ONE_FOR_EACH_PERIOD),
    ("26.3:report-half-year: period starts", NO_PERIOD_BEGINS),
    ("26.3:report-year: duty.each", ONE_FOR_EACH_PERIOD),
    ("26.3:report-year: period starts", NO_PERIOD_BEGINS),
    ("32.1:dialogue: duty.each", ONE_FOR_EACH_PERIOD),
    ("32.1:dialogue: period starts", NO_PERIOD_BEGINS),
    ("33.1:yearly: duty.each", ONE_FOR_EACH_PERIOD),
    ("33.1:yearly: period starts", NO_PERIOD_BEGINS),
    ("33.3:board-reports: duty.each Trigger -> Round", NO_ROUND),
    ("33.3:front-reports: duty.each Trigger -> Round", NO_ROUND),
    ("33.3:head-reports: duty.each Trigger -> Round", NO_ROUND),
    (
        "35.1:handle-in-village: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    ("35.1:handle: duty.each Trigger -> Round", NO_ROUND),
    (
        "35.2.b:answer-complaint: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    (
        "35.2.b:answer-petition: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    ("35.2.dd:handle: duty.each Trigger -> Round", NO_ROUND),
    ("36.2:elect-anew: duty.each Trigger -> Round", NO_ROUND),
    ("36.2.p3:by-election: duty.each Trigger -> Round", NO_ROUND),
    (
        "37.2:barred: validity.tests[0].needs[0].members.max",
        NO_MOST,
    ),
    (
        "37.2:barred: validity.tests[0].needs[0].members.min",
        NO_EMPTY_BOARD,
    ),
    ("39.2:plan-half-year: duty.each", ONE_FOR_EACH_PERIOD),
    (
        "39.2:plan-half-year: period starts -1 day",
        NO_PERIOD_BEGINS,
    ),
    ("39.2:plan-quarter: duty.each", ONE_FOR_EACH_PERIOD),
    ("39.2:plan-quarter: period starts -1 day", NO_PERIOD_BEGINS),
    ("39.2:plan-year: duty.each", ONE_FOR_EACH_PERIOD),
    ("39.2:plan-year: period starts", NO_PERIOD_BEGINS),
    (
        "39.3:report-on-request: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    ("40.1.a:notify-goals: duty.each", ONE_FOR_EACH_PERIOD),
    ("40.1.a:notify-goals: period starts", NO_PERIOD_BEGINS),
    ("40.1.b:supply: duty.each Trigger -> Round", NO_ROUND),
    ("40.1.c:notify-result: duty.each Trigger -> Round", NO_ROUND),
    (
        "40.1.d:tell-complaints: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    ("40.1.dd:handle: duty.each Trigger -> Round", NO_ROUND),
    ("40.2.b:board-meeting: duty.each Trigger -> Round", NO_ROUND),
    ("40.2.b:tell-bodies: duty.each Trigger -> Round", NO_ROUND),
    ("40.2.b:tell-people: duty.each Trigger -> Round", NO_ROUND),
    ("40.2.c:guide-plan: duty.each Trigger -> Round", NO_ROUND),
    ("40.2.d:confirm: duty.each Trigger -> Round", NO_ROUND),
    ("40.2.d:urge: duty.each Trigger -> Round", NO_ROUND),
    ("40.2.e:fund: duty.each", ONE_FOR_EACH_PERIOD),
    ("40.2.e:fund: period starts", NO_PERIOD_BEGINS),
    (
        "41.1.p2:members: validity.tests[0].needs[0].members.max",
        NO_MOST,
    ),
    ("41.1:set-up: duty.each Trigger -> Round", NO_ROUND),
    (
        "42.2:barred: validity.tests[0].needs[0].members.max",
        NO_MOST,
    ),
    (
        "42.2:barred: validity.tests[0].needs[0].members.min",
        NO_EMPTY_BOARD,
    ),
    ("44.2:plan: duty.each Trigger -> Round", NO_ROUND),
    (
        "44.3:report-on-request: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    (
        "44.3:report-periodically: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    ("45.1.a:board-meeting: duty.each Trigger -> Round", NO_ROUND),
    ("45.1.a:fill-seat: duty.each Trigger -> Round", NO_ROUND),
    ("45.1.b:notify-owner: duty.each Trigger -> Round", NO_ROUND),
    ("45.1.b:tell-bodies: duty.each Trigger -> Round", NO_ROUND),
    ("45.1.b:tell-people: duty.each Trigger -> Round", NO_ROUND),
    ("45.1.c:guide-plan: duty.each Trigger -> Round", NO_ROUND),
    ("45.1.d:urge: duty.each Trigger -> Round", NO_ROUND),
    ("45.1.e:fund: duty.each", ONE_FOR_EACH_PERIOD),
    ("45.1.e:fund: period starts", NO_PERIOD_BEGINS),
    ("45.2.a:room: duty.each Trigger -> Round", NO_ROUND),
    ("45.2.b:have-supplied: duty.each Trigger -> Round", NO_ROUND),
    ("45.2.c:notify-result: duty.each Trigger -> Round", NO_ROUND),
    ("45.2.d:handle: duty.each Trigger -> Round", NO_ROUND),
    ("45.3.a:supply: duty.each Trigger -> Round", NO_ROUND),
    ("45.3.c:notify-result: duty.each Trigger -> Round", NO_ROUND),
];

#[test]
fn every_change_of_a_row_is_noticed() {
    mutation::hold(CHAPTER.own, &all(), EQUIVALENT);
}

/// Art. 36(2) of the law against Art. 13(1) of the decree: the finding on the discharge says so; a board of another
/// kind is not concerned.
#[test]
fn the_report_tells_who_discharges_by_law_and_by_decree() {
    use danchu::act::Topic;
    use danchu::check::{Checker, Context};
    use danchu::matter::{MatterKind, Reach};
    use danchu::record::{Act, MeetingRecord};

    use crate::world::Log;

    let carries = |kind| {
        let meeting = MeetingRecord::new().with_topic(Topic::MEMBER_DISCHARGE);
        let case = shape::commune(kind, Reach::Commune, shape::AS_OF).add(
            shape::DAY,
            "head",
            Act::Meet(meeting),
        );
        let report = Checker::viet_nam().check(&case, &Context::new());
        report.conflicts.iter().any(|conflict| {
            conflict.id.as_str() == "tension:board-members-discharged-by-the-front"
                && !conflict.matters.is_empty()
        })
    };
    assert!(carries(MatterKind::INSPECTION_BOARD));
    assert!(!carries(MatterKind::INVESTMENT_BOARD));
}
