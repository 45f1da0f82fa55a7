//! D4: the chance to understand; D6: publicity; D8: decided by the community; D9: democracy in form only.

use danchu::act::{ActKind, Channel, FindingResult, Place, Topic};
use danchu::check::{Checker, Context};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::Stage;
use danchu::record::{
    Act, BodyFinding, Case, Complaint, Conclusion, Consultation, Coverage, Deed, Money,
    Publication, Record,
};
use danchu::time::Period;
use danchu::yearly::{Measure, Proportion, indicators, total};

use crate::world::{commune, complete, count, items_of, meet, notify, of, on_road, record, votes};

const KNOW: &[ActKind] = &[ActKind::Publish, ActKind::Notify];
const DISCUSS: &[ActKind] = &[
    ActKind::Meet,
    ActKind::Ballot,
    ActKind::VoteOnline,
    ActKind::Elect,
    ActKind::Consult,
];

fn met() -> Record {
    on_road("m", "head", "2017-05-10", meet(votes().with_attending(70)))
}

fn understood(case: &Case) -> Option<Proportion> {
    count(case, Measure::ChanceToUnderstand)
}

#[test]
fn papers_at_each_household_two_days_before_are_a_chance_to_understand() {
    let sent = |day: &str| {
        let papers = on_road(
            "n",
            "head",
            day,
            notify(Topic::MEETING_PAPERS, &[Channel::DIRECT]),
        );
        commune()
            .with_record(met())
            .with_record(papers)
            .with_coverage(complete(KNOW))
    };
    assert_eq!(understood(&sent("2017-05-08")), Some(of(1, 1, 0)));
    assert_eq!(understood(&sent("2017-05-09")), Some(of(0, 1, 0)));
    assert_eq!(
        understood(&sent("2017-05-08/2017-05-09")),
        Some(of(0, 0, 1))
    );
    // On the loudspeakers papers reach no household.
    let loud = on_road(
        "n",
        "head",
        "2017-05-01",
        notify(Topic::MEETING_PAPERS, &[Channel::VILLAGE_LOUDSPEAKER]),
    );
    let loud = commune()
        .with_record(met())
        .with_record(loud)
        .with_coverage(complete(KNOW));
    assert_eq!(understood(&loud), Some(of(0, 1, 0)));
}

#[test]
fn two_channels_are_enough_if_one_reaches_each_household() {
    let told = |channels: &[Channel]| {
        let notice = on_road(
            "n",
            "head",
            "2017-05-09",
            notify(Topic::MEETING_NOTICE, channels),
        );
        understood(
            &commune()
                .with_record(met())
                .with_record(notice)
                .with_coverage(complete(KNOW)),
        )
    };
    assert_eq!(
        told(&[Channel::POSTING, Channel::INVITATION]),
        Some(of(1, 1, 0))
    );
    assert_eq!(
        told(&[Channel::POSTING, Channel::VILLAGE_LOUDSPEAKER]),
        Some(of(0, 1, 0))
    );
    assert_eq!(told(&[Channel::INVITATION]), Some(of(0, 1, 0)));
}

#[test]
fn a_notice_without_channels_or_a_log_that_is_not_complete_leaves_the_meeting_out() {
    let silent = on_road(
        "n",
        "head",
        "2017-05-09",
        Act::Notify(Publication::new(Topic::MEETING_NOTICE)),
    );
    let silent = commune()
        .with_record(met())
        .with_record(silent)
        .with_coverage(complete(KNOW));
    assert_eq!(understood(&silent), Some(of(0, 0, 1)));
    assert_eq!(understood(&commune().with_record(met())), Some(of(0, 0, 1)));
    let after = on_road(
        "n",
        "head",
        "2017-05-11",
        notify(Topic::MEETING_NOTICE, &[Channel::POSTING, Channel::DIRECT]),
    );
    let after = commune()
        .with_record(met())
        .with_record(after)
        .with_coverage(complete(KNOW));
    assert_eq!(understood(&after), Some(of(0, 1, 0)));
}

#[test]
fn a_consultation_counts_as_well() {
    let asked = on_road("c", "pc", "2017-05-10", Act::Consult(Consultation::new()));
    let case = commune().with_record(asked).with_coverage(complete(KNOW));
    assert_eq!(understood(&case), Some(of(0, 1, 0)));
}

/// A case of 2024, under the law that has duties to publish.
fn of_2024(case: Case) -> Case {
    case.with_as_of("2025-02-01".parse().unwrap())
        .with_coverage(Coverage::new(Period::until("2026-01-01".parse().unwrap())))
}

fn publicity(case: &Case) -> Option<Proportion> {
    let report = Checker::viet_nam().check(case, &Context::new());
    total(&indicators(case, &report, 2024), Measure::PublicityInTime)
}

/// A meeting of 2024 on a convention, which nothing but its notice and papers comes before.
fn convention() -> Case {
    let matter = Matter::new(
        "convention".parse().unwrap(),
        MatterKind::CONVENTION,
        Reach::Village,
        "v1".parse().unwrap(),
    );
    let met = record(
        "m",
        "head",
        "2024-05-10",
        meet(votes().with_attending(70).with_in_favour(70)),
    );
    commune()
        .with_matter(matter)
        .with_record(met.with_matter("convention".parse().unwrap()))
}

#[test]
fn duties_to_publish_count_by_what_the_check_found_of_them() {
    let posted = |id: &str, day: &str| {
        let notice = Publication::new(Topic::MEETING_NOTICE)
            .with_channels(vec![Channel::POSTING, Channel::VILLAGE_LOUDSPEAKER])
            .with_places(vec![Place::CULTURE_HOUSE, Place::ACTIVITY_POINT]);
        record(id, "head", day, Act::Notify(notice)).with_matter("convention".parse().unwrap())
    };
    let papers = |day: &str| {
        record(
            "p",
            "head",
            day,
            notify(Topic::MEETING_PAPERS, &[Channel::DIRECT]),
        )
        .with_matter("convention".parse().unwrap())
    };
    // Four duties fell due or arose: the draft posted for 30 days before the vote, Decree 61 Art. 9(1), which was
    // not; the notice and the papers of the meeting 2 days before, Decree 59 Art. 3(3) and (4); and the result, Law
    // Art. 23(2), which has no time and so is never late.
    let both = of_2024(convention())
        .with_record(posted("n", "2024-05-08"))
        .with_record(papers("2024-05-08"));
    assert_eq!(publicity(&both), Some(of(2, 3, 0)));
    let late = of_2024(convention())
        .with_record(posted("n", "2024-05-08"))
        .with_record(papers("2024-05-09"));
    assert_eq!(publicity(&late), Some(of(1, 3, 0)));
    let unknown = convention().with_as_of("2025-02-01".parse().unwrap());
    assert_eq!(publicity(&unknown), Some(of(0, 0, 4)));
    // In 2023 there was no such meeting.
    let report = Checker::viet_nam().check(&both, &Context::new());
    assert_eq!(
        total(&indicators(&both, &report, 2023), Measure::PublicityInTime),
        None
    );
}

#[test]
fn a_conclusion_on_a_publication_counts_where_no_norm_was_asked() {
    let case = |results: &[FindingResult]| {
        let findings = results
            .iter()
            .map(|result| concluded(ActKind::Publish, *result))
            .collect();
        commune().with_record(on_road(
            "c",
            "pc",
            "2017-09-15",
            Act::Conclude(Conclusion::new(findings)),
        ))
    };
    let publicity = |results: &[FindingResult]| count(&case(results), Measure::PublicityInTime);
    assert_eq!(publicity(&[FindingResult::NotDone]), Some(of(0, 1, 0)));
    assert_eq!(publicity(&[FindingResult::Done]), Some(of(1, 1, 0)));
    assert_eq!(publicity(&[FindingResult::NoEvidence]), Some(of(0, 0, 1)));
    assert_eq!(
        publicity(&[
            FindingResult::NotDone,
            FindingResult::NotDone,
            FindingResult::NoEvidence
        ]),
        Some(of(0, 2, 1))
    );
    // Near miss: what was concluded is about a meeting.
    let met = Conclusion::new(vec![concluded(ActKind::Meet, FindingResult::NotDone)]);
    let met = commune().with_record(on_road("c", "pc", "2017-09-15", Act::Conclude(met)));
    assert_eq!(count(&met, Measure::PublicityInTime), None);
}

#[test]
fn a_village_has_a_posting_if_something_was_posted_there() {
    let posted = |act: Publication| on_road("n", "pc", "2017-05-01", Act::Publish(act));
    let here = commune().with_record(posted(
        Publication::new(Topic::DECISION).with_places(vec![Place::CULTURE_HOUSE]),
    ));
    assert_eq!(
        count(&here, Measure::VillagesWithPosting),
        Some(of(1, 1, 1))
    );
    let known = here.with_coverage(complete(&[ActKind::Publish]));
    assert_eq!(
        count(&known, Measure::VillagesWithPosting),
        Some(of(1, 2, 0))
    );
    // Near miss: published, but on a portal.
    let portal = commune()
        .with_record(posted(
            Publication::new(Topic::DECISION).with_channels(vec![Channel::PORTAL]),
        ))
        .with_coverage(complete(&[ActKind::Publish]));
    assert_eq!(
        count(&portal, Measure::VillagesWithPosting),
        Some(of(0, 2, 0))
    );
}

fn begun(day: &str) -> Record {
    on_road("work", "board", day, Act::BeginWork(Deed::new()))
}

/// What D8 says of each locality.
fn decided(case: &Case) -> Vec<(String, Proportion)> {
    items_of(case, Measure::DecidedByCommunity)
        .into_iter()
        .map(|item| (item.body.unwrap().to_string(), item.count.unwrap()))
        .collect()
}

#[test]
fn a_matter_that_was_carried_out_is_decided_by_the_community_if_its_votes_can_be_checked() {
    let counted = on_road(
        "m",
        "head",
        "2017-05-10",
        meet(
            votes()
                .with_electorate(90)
                .with_attending(70)
                .with_in_favour(60),
        ),
    );
    let case = commune()
        .with_record(counted)
        .with_record(begun("2017-06-01"));
    assert_eq!(decided(&case), [("v1".into(), of(1, 1, 0))]);
    // Near miss: it met, and nobody wrote down how it voted.
    let uncounted = commune()
        .with_record(met())
        .with_record(begun("2017-06-01"));
    assert_eq!(decided(&uncounted), [("v1".into(), of(0, 1, 0))]);
    // Whether there was a vote is not known.
    assert_eq!(
        decided(&commune().with_record(begun("2017-06-01"))),
        [("v1".into(), of(0, 0, 1))]
    );
    let none = commune()
        .with_record(begun("2017-06-01"))
        .with_coverage(complete(DISCUSS));
    assert_eq!(decided(&none), [("v1".into(), of(0, 1, 0))]);
    // What was not carried out in the year is in no number.
    assert_eq!(decided(&commune().with_record(begun("2018-01-01"))), []);
    assert_eq!(decided(&commune().with_record(met())), []);
}

#[test]
fn a_matter_of_a_part_of_a_village_is_left_out_and_localities_are_never_summed_up() {
    let well = Matter::new(
        "well".parse().unwrap(),
        MatterKind::WORKS,
        Reach::Village,
        "part".parse().unwrap(),
    );
    let case = commune()
        .with_matter(well)
        .with_record(
            record("w", "board", "2017-06-01", Act::BeginWork(Deed::new()))
                .with_matter("well".parse().unwrap()),
        )
        .with_coverage(complete(DISCUSS))
        .with_record(begun("2017-06-01"));
    assert_eq!(
        decided(&case),
        [("part".into(), of(0, 0, 1)), ("v1".into(), of(0, 1, 0))]
    );
    assert_eq!(count(&case, Measure::DecidedByCommunity), None);
}

/// What D9 says, and the stages missing.
fn form_only(case: &Case) -> Vec<(Proportion, Vec<Stage>)> {
    items_of(case, Measure::FormOnly)
        .into_iter()
        .map(|item| (item.count.unwrap(), item.stages))
        .collect()
}

fn told() -> Record {
    on_road(
        "n",
        "head",
        "2017-05-01",
        notify(Topic::MEETING_NOTICE, &[Channel::POSTING]),
    )
}

#[test]
fn a_matter_without_a_stage_before_it_was_done_is_democracy_in_form_only() {
    let all = [KNOW, DISCUSS].concat();
    let bare = commune()
        .with_record(begun("2017-06-01"))
        .with_coverage(complete(&all));
    assert_eq!(
        form_only(&bare),
        [(of(1, 1, 0), vec![Stage::Know, Stage::Discuss])]
    );
    let known = bare.with_record(told());
    assert_eq!(form_only(&known), [(of(1, 1, 0), vec![Stage::Discuss])]);
    let both = known.with_record(met());
    assert_eq!(form_only(&both), [(of(0, 1, 0), vec![])]);
}

#[test]
fn what_was_discussed_after_it_was_done_was_not_discussed_before() {
    let all = [KNOW, DISCUSS].concat();
    let base = |day: &str| {
        let met = on_road("m", "head", day, meet(votes().with_attending(70)));
        commune()
            .with_record(told())
            .with_record(met)
            .with_record(begun("2017-06-01"))
            .with_coverage(complete(&all))
    };
    // On one day they can have come in the right order.
    assert_eq!(form_only(&base("2017-06-01")), [(of(0, 1, 0), vec![])]);
    assert_eq!(
        form_only(&base("2017-06-02")),
        [(of(1, 1, 0), vec![Stage::Discuss])]
    );
    assert_eq!(form_only(&base("2017-06")), [(of(0, 0, 1), vec![])]);
}

#[test]
fn a_stage_that_is_not_recorded_is_unknown_without_coverage() {
    assert_eq!(
        form_only(&commune().with_record(begun("2017-06-01"))),
        [(of(0, 0, 1), vec![])]
    );
    // Complete for meetings alone: there may have been a ballot.
    let meetings = commune()
        .with_record(told())
        .with_record(begun("2017-06-01"))
        .with_coverage(complete(&[ActKind::Meet]));
    assert_eq!(form_only(&meetings), [(of(0, 0, 1), vec![])]);
    // Both stages are recorded: nothing hangs on coverage.
    let both = commune()
        .with_record(told())
        .with_record(met())
        .with_record(begun("2017-06-01"));
    assert_eq!(form_only(&both), [(of(0, 1, 0), vec![])]);
}

fn concluded(act: ActKind, result: FindingResult) -> BodyFinding {
    BodyFinding::new(result).with_act(act)
}

#[test]
fn a_conclusion_that_a_stage_was_not_done_is_stronger_than_silence() {
    let conclusion = |result: FindingResult| {
        let findings = vec![
            concluded(ActKind::Collect, FindingResult::Done),
            concluded(ActKind::Meet, result),
        ];
        on_road(
            "c",
            "pc",
            "2017-04-28",
            Act::Conclude(Conclusion::new(findings)),
        )
    };
    let case = commune().with_record(conclusion(FindingResult::NotDone));
    assert_eq!(form_only(&case), [(of(1, 1, 0), vec![Stage::Discuss])]);
    // No proof of a meeting is not proof of none.
    let open = commune().with_record(conclusion(FindingResult::NoEvidence));
    assert_eq!(form_only(&open), [(of(0, 0, 1), vec![])]);
    // A complaint alleges, and decides nothing.
    let alleged = commune()
        .with_record(on_road("l", "pc", "2017-04-01", Act::Collect(Money::new())))
        .with_record(on_road(
            "k",
            "v1",
            "2017-04-20",
            Act::Complain(Complaint::new().with_topic(Topic::DECISION)),
        ));
    assert_eq!(form_only(&alleged), [(of(0, 0, 1), vec![])]);
}

#[test]
fn a_notice_that_came_after_the_decision_is_a_stage_missing() {
    let road = |notice: &str, favour: u32| {
        let met = on_road(
            "m",
            "head",
            "2024-05-10",
            meet(
                votes()
                    .with_electorate(90)
                    .with_attending(90)
                    .with_in_favour(favour),
            ),
        );
        let notice_of = Publication::new(Topic::MEETING_NOTICE)
            .with_channels(vec![Channel::POSTING, Channel::VILLAGE_LOUDSPEAKER])
            .with_places(vec![Place::CULTURE_HOUSE, Place::ACTIVITY_POINT]);
        let papers = on_road(
            "p",
            "head",
            "2024-05-01",
            notify(Topic::MEETING_PAPERS, &[Channel::DIRECT]),
        );
        let case = of_2024(commune())
            .with_record(met)
            .with_record(papers)
            .with_record(on_road("n", "head", notice, Act::Notify(notice_of)))
            .with_record(begun("2024-07-01"));
        let report = Checker::viet_nam().check(&case, &Context::new());
        let mut items = indicators(&case, &report, 2024);
        items.retain(|item| item.measure == Measure::FormOnly);
        (items[0].count.unwrap(), items[0].stages.clone())
    };
    assert_eq!(road("2024-05-08", 60), (of(0, 1, 0), vec![]));
    // Late by a day, and still before the meeting.
    assert_eq!(road("2024-05-09", 60), (of(0, 1, 0), vec![]));
    assert_eq!(road("2024-05-11", 60), (of(1, 1, 0), vec![Stage::Know]));
    // All in favour, and all told in time: unanimity is no sign of form only.
    assert_eq!(road("2024-05-08", 90), (of(0, 1, 0), vec![]));
}

#[test]
fn a_matter_that_others_decide_is_in_no_number() {
    let plan = Matter::new(
        "land".parse().unwrap(),
        MatterKind::LAND_PLAN,
        Reach::Commune,
        "commune".parse().unwrap(),
    );
    let case = commune().with_matter(plan).with_record(
        record("w", "pc", "2017-06-01", Act::CarryOut(Deed::new()))
            .with_matter("land".parse().unwrap()),
    );
    assert_eq!(form_only(&case), []);
    assert_eq!(decided(&case), []);
}
