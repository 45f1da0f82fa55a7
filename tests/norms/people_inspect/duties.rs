//! The duties of Law 10/2022/QH15 Art. 32–45 and Decree 59/2023/NĐ-CP Art. 10–18, each with the acts of its article.

use danchu::act::{ActKind, Channel, Concurrence, Field, FindingResult, Term, Topic};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, BodyFinding, Case, Complaint, Conclusion, Concur, DecisionRecord, Deed, Delivery,
    MeetingRecord, Money, Plan, Publication, Review, Ruling, Sending, SetUp,
};

use super::shape::{Duty, Periodic, When, about, by, free, own, reported, sent, told};
use crate::world::{Log, Vignette, body, when};

/// An act by a body: `put!("pc", Guide(Deed::new()))`.
macro_rules! put {
    ($by:literal, $Act:ident($payload:expr)) => {
        |case: Case, on: &str| case.add(on, $by, Act::$Act($payload))
    };
}
/// Something sent by a body to others, and received the same day.
macro_rules! send {
    ($by:literal, $topic:ident, $($to:literal),*) => {
        |case: Case, on: &str| sent(case, on, $by, Topic::$topic, &[$($to),*])
    };
}
/// A report by a body to others.
macro_rules! report {
    ($by:literal, $topic:ident, $($to:literal),*) => {
        |case: Case, on: &str| reported(case, on, $by, Topic::$topic, &[$($to),*], &[])
    };
}

fn deed(topic: Topic) -> Deed {
    Deed::new().with_topic(topic)
}

fn meets(topic: Topic) -> MeetingRecord {
    MeetingRecord::new().with_topic(topic)
}

fn lodged(to: &str) -> Complaint {
    Complaint::new().with_to(body(to))
}

fn found(topic: Topic, result: FindingResult) -> Act {
    Act::Conclude(Conclusion::new(vec![
        BodyFinding::new(result).with_topic(topic),
    ]))
}

fn plan(topic: Topic, contents: &[Field]) -> Plan {
    Plan::new()
        .with_topic(topic)
        .with_contents(contents.to_vec())
}

fn summons(channel: Channel, contents: &[Field]) -> Publication {
    told(Topic::CONFERENCE_NOTICE)
        .with_channels(vec![channel])
        .with_contents(contents.to_vec())
}

/// The notice to the owner of a project: the plan, with what else comes with it.
fn to_owner(case: Case, on: &str, to: &str, attached: Vec<Topic>) -> Case {
    let delivery = Delivery::new(body(to)).with_received(when(on));
    let notice = Sending::new(Topic::SUPERVISION_PLAN, vec![delivery]).with_attached(attached);
    case.add(on, "front", Act::Send(notice))
}

const SUMMONS: [Field; 4] = [Field::TIME, Field::VENUE, Field::SUBJECT, Field::PERSONS];
const CONFERENCE: [Field; 4] = [Field::TIME, Field::VENUE, Field::SUBJECT, Field::TASKS];

/// Handling: of obstruction and of reprisal, by discipline or another decision, Art. 35(2)(đ), 40(1)(đ), 45(2)(d).
fn handling(norm: &'static str, kind: MatterKind) -> Duty {
    Duty::new(norm, kind, When::Unstated, (ActKind::Discipline, None))
        .starts(about(|case, on| {
            let ground = Topic::INSPECTION_OBSTRUCTION;
            case.add(on, "district-pc", found(ground, FindingResult::Established))
        }))
        .starts(about(|case, on| {
            let ground = Topic::INSPECTION_REPRISAL;
            case.add(on, "district-pc", found(ground, FindingResult::Established))
        }))
        .done(by(put!("pc", Discipline(Deed::new()))))
        .done(own(put!(
            "pc",
            Decide(DecisionRecord::new().with_topic(Topic::CONDUCT_HANDLING))
        )))
        .strange(
            "a complaint is no finding",
            put!(
                "citizens",
                Complain(lodged("pc").with_topic(Topic::INSPECTION_REPRISAL))
            ),
        )
        .strange("no evidence was found", |case, on| {
            let ground = Topic::INSPECTION_REPRISAL;
            case.add(on, "district-pc", found(ground, FindingResult::NoEvidence))
        })
}

/// The conference of the community meets.
const MEETS: fn(Case, &str) -> Case = put!("head", Meet(meets(Topic::COMMUNITY_CONFERENCE)));

fn of_conference(norm: &'static str, time: When, act: (ActKind, Option<Topic>)) -> Duty {
    Duty::new(norm, MatterKind::COMMUNITY_CONFERENCE, time, act)
        .in_village()
        .starts(about(MEETS))
}

fn conference() -> Vec<Duty> {
    let report = |topic| (ActKind::Report, Some(topic));
    vec![
        of_conference(
            "law-10-2022:33.3:head-reports",
            When::Together,
            report(Topic::COMMUNITY_REPORT),
        )
        .done(own(|case, on| {
            let says = [Field::SITUATION, Field::DECISIONS_DONE];
            reported(
                case,
                on,
                "head",
                Topic::COMMUNITY_REPORT,
                &["households"],
                &says,
            )
        }))
        .short("nothing of the decisions", |case, on| {
            let says = [Field::SITUATION];
            reported(
                case,
                on,
                "head",
                Topic::COMMUNITY_REPORT,
                &["households"],
                &says,
            )
        })
        .short("nothing of the community", |case, on| {
            let says = [Field::DECISIONS_DONE];
            reported(
                case,
                on,
                "head",
                Topic::COMMUNITY_REPORT,
                &["households"],
                &says,
            )
        })
        .not_planned(ActKind::Meet),
        of_conference(
            "law-10-2022:33.3:front-reports",
            When::Together,
            report(Topic::VILLAGE_DEMOCRACY_REPORT),
        )
        .done(own(report!(
            "work-committee",
            VILLAGE_DEMOCRACY_REPORT,
            "households"
        )))
        .not_planned(ActKind::Meet),
        of_conference(
            "law-10-2022:33.3:board-reports",
            When::Together,
            report(Topic::BOARD_MEMBER_REPORT),
        )
        .done(own(report!("board", BOARD_MEMBER_REPORT, "households")))
        .not_planned(ActKind::Meet),
        of_conference(
            "decree-59-2023:10.1:plan",
            When::Ahead,
            (ActKind::Plan, Some(Topic::CONFERENCE_PLAN)),
        )
        .done(own(put!(
            "head",
            Plan(plan(Topic::CONFERENCE_PLAN, &CONFERENCE))
        )))
        .short(
            "no time",
            put!(
                "head",
                Plan(plan(
                    Topic::CONFERENCE_PLAN,
                    &[Field::VENUE, Field::SUBJECT, Field::TASKS]
                ))
            ),
        )
        .short(
            "no place",
            put!(
                "head",
                Plan(plan(
                    Topic::CONFERENCE_PLAN,
                    &[Field::TIME, Field::SUBJECT, Field::TASKS]
                ))
            ),
        )
        .short(
            "no subject",
            put!(
                "head",
                Plan(plan(
                    Topic::CONFERENCE_PLAN,
                    &[Field::TIME, Field::VENUE, Field::TASKS]
                ))
            ),
        )
        .short(
            "nobody has a task",
            put!(
                "head",
                Plan(plan(
                    Topic::CONFERENCE_PLAN,
                    &[Field::TIME, Field::VENUE, Field::SUBJECT]
                ))
            ),
        )
        .or_planned(ActKind::Meet),
        of_conference(
            "decree-59-2023:10.4:send-plan",
            When::Ahead,
            (ActKind::Send, Some(Topic::CONFERENCE_PLAN)),
        )
        .done(own(send!("head", CONFERENCE_PLAN, "pc", "front", "board")))
        .short(
            "not to the People's Committee",
            send!("head", CONFERENCE_PLAN, "front", "board"),
        )
        .short(
            "not to the Front",
            send!("head", CONFERENCE_PLAN, "pc", "board"),
        )
        .short(
            "not to the board",
            send!("head", CONFERENCE_PLAN, "pc", "front"),
        )
        .or_planned(ActKind::Meet),
        // 5 calendar days before 2024-03-04: 2024-02-28; 5 working days would be 2024-02-26.
        of_conference(
            "decree-59-2023:11.1.c:summon",
            When::Before("2024-02-28", "2024-02-29"),
            (ActKind::Notify, Some(Topic::CONFERENCE_NOTICE)),
        )
        .done(own(put!(
            "head",
            Notify(summons(Channel::VILLAGE_LOUDSPEAKER, &SUMMONS))
        )))
        .done(own(put!(
            "head",
            Notify(summons(Channel::INVITATION, &SUMMONS))
        )))
        .done(own(put!(
            "head",
            Notify(summons(Channel::AGREED_NETWORK, &SUMMONS))
        )))
        .done(own(put!(
            "head",
            Notify(summons(Channel::DIRECT, &SUMMONS))
        )))
        .short(
            "by the commune's loudspeakers",
            put!(
                "head",
                Notify(summons(Channel::COMMUNE_LOUDSPEAKER, &SUMMONS))
            ),
        )
        .short(
            "no time",
            put!(
                "head",
                Notify(summons(
                    Channel::DIRECT,
                    &[Field::VENUE, Field::SUBJECT, Field::PERSONS]
                ))
            ),
        )
        .short(
            "no place",
            put!(
                "head",
                Notify(summons(
                    Channel::DIRECT,
                    &[Field::TIME, Field::SUBJECT, Field::PERSONS]
                ))
            ),
        )
        .short(
            "no subject",
            put!(
                "head",
                Notify(summons(
                    Channel::DIRECT,
                    &[Field::TIME, Field::VENUE, Field::PERSONS]
                ))
            ),
        )
        .short(
            "not who is summoned",
            put!(
                "head",
                Notify(summons(
                    Channel::DIRECT,
                    &[Field::TIME, Field::VENUE, Field::SUBJECT]
                ))
            ),
        )
        .or_planned(ActKind::Meet),
        of_conference(
            "decree-59-2023:11.2.i.p2:report-result",
            When::Unstated,
            report(Topic::CONFERENCE_RESULT),
        )
        .done(own(report!("head", CONFERENCE_RESULT, "pc", "front")))
        .short("not to the Front", report!("head", CONFERENCE_RESULT, "pc"))
        .short(
            "not to the People's Committee",
            report!("head", CONFERENCE_RESULT, "front"),
        )
        .not_planned(ActKind::Meet)
        .written(),
    ]
}

fn petitions() -> Vec<Duty> {
    let kind = || MatterKind::PETITIONS;
    // Bodies beyond the commune are not those of Art. 34(2).
    let handle = |norm| {
        Duty::new(norm, kind(), When::Unstated, (ActKind::Answer, None))
            .starts(free(put!("citizens", Petition(lodged("head")))))
            .starts(free(put!("citizens", Complain(lodged("pc")))))
            .done(free(put!("head", Answer(Complaint::new()))))
            .done(free(put!("head", Reply(Ruling::new()))))
            .done(free(put!("board", Inspect(Review::new()))))
            .done(free(put!("board", Supervise(Review::new()))))
            .done(about(send!("head", CITIZEN_PETITION, "pc")))
            .not_planned(ActKind::Petition)
            .of_this_reach_only()
    };
    let answer = |norm| {
        Duty::new(
            norm,
            kind(),
            When::Open(Term::PROMPTLY),
            (ActKind::Answer, None),
        )
        .done(by(put!("pc", Answer(Complaint::new()))))
        .done(by(put!("pc", Reply(Ruling::new()))))
        .done(own(send!("pc", CITIZEN_PETITION, "district-pc")))
    };
    vec![
        handle("law-10-2022:35.1:handle"),
        handle("law-10-2022:35.1:handle-in-village").in_village(),
        answer("law-10-2022:35.2.b:answer-petition")
            .starts(free(put!("citizens", Petition(lodged("pc")))))
            .strange(
                "lodged with the village head",
                put!("citizens", Petition(lodged("head"))),
            ),
        answer("law-10-2022:35.2.b:answer-complaint")
            .starts(free(put!("citizens", Complain(lodged("pc")))))
            .strange(
                "lodged with the village head",
                put!("citizens", Complain(lodged("head"))),
            ),
        handling("law-10-2022:35.2.dd:handle", kind()),
        Duty::new(
            "law-10-2022:40.1.d:tell-complaints",
            kind(),
            When::Unstated,
            (ActKind::Send, Some(Topic::COMPLAINT_RESULT)),
        )
        // Of complaints and denunciations alone: the article does not speak of petitions here.
        .starts(by(|case, on| {
            let case = case.add("2024-02-05", "citizens", Act::Complain(lodged("pc")));
            let answer = Act::Answer(Complaint::new());
            case.add(on, "pc", answer).answering(1)
        }))
        .starts(by(|case, on| {
            let case = case.add("2024-02-05", "citizens", Act::Complain(lodged("pc")));
            case.add(on, "pc", Act::Answer(Complaint::new()))
        }))
        .done(own(send!("pc", COMPLAINT_RESULT, "board")))
        .short("not to the board", send!("pc", COMPLAINT_RESULT, "front"))
        .strange("an answer to a petition", |case, on| {
            let case = case.add("2024-02-05", "citizens", Act::Petition(lodged("pc")));
            case.add(on, "pc", Act::Answer(Complaint::new()))
                .answering(1)
        })
        .strange(
            "an answer to a petition, though somebody complained too",
            |case, on| {
                let case = case
                    .add("2024-02-05", "citizens", Act::Petition(lodged("pc")))
                    .add("2024-02-06", "citizens", Act::Complain(lodged("pc")));
                case.add(on, "pc", Act::Answer(Complaint::new()))
                    .answering(1)
            },
        )
        .strange(
            "an answer to a complaint that is only planned",
            |case, on| {
                let case = case.add("2024-02-05", "citizens", Act::Complain(lodged("pc")));
                case.add(
                    "2024-02-12",
                    "pc",
                    crate::world::planned_for(ActKind::Answer, on),
                )
            },
        )
        .strange("nobody complained", put!("pc", Answer(Complaint::new())))
        .strange("somebody complained the day after", |case, on| {
            let case = case.add("2024-03-05", "citizens", Act::Complain(lodged("pc")));
            case.add(on, "pc", Act::Answer(Complaint::new()))
        })
        .not_planned(ActKind::Answer),
    ]
}

fn inspection_board() -> Vec<Duty> {
    let of = |norm, time, act, topic| {
        Duty::new(norm, MatterKind::INSPECTION_BOARD, time, (act, Some(topic)))
    };
    let recommends = || own(send!("board", BOARD_RECOMMENDATION, "pc"));
    vec![
        of(
            "law-10-2022:39.3:report-on-request",
            When::Unstated,
            ActKind::Report,
            Topic::BOARD_REPORT,
        )
        .starts(own(put!("front", Direct(deed(Topic::BOARD_REPORT)))))
        .done(own(report!("board", BOARD_REPORT, "front")))
        .short("not to the Front", report!("board", BOARD_REPORT, "pc"))
        .not_planned(ActKind::Direct),
        of(
            "law-10-2022:40.1.b:supply",
            When::Open(Term::PROMPTLY),
            ActKind::Send,
            Topic::BOARD_INFORMATION,
        )
        .starts(own(send!("board", BOARD_REQUEST, "pc")))
        .done(own(send!("pc", BOARD_INFORMATION, "board")))
        .done(own(put!("pc", Direct(deed(Topic::BOARD_REQUEST)))))
        .short("not to the board", send!("pc", BOARD_INFORMATION, "front"))
        .strange("asked of the Front", send!("board", BOARD_REQUEST, "front")),
        // 15 calendar days from Monday 2024-03-04: Tuesday 2024-03-19; working days would end on 2024-03-25.
        of(
            "law-10-2022:40.1.c:notify-result",
            When::Within("2024-03-19", "2024-03-20"),
            ActKind::Send,
            Topic::RECOMMENDATION_RESULT,
        )
        .starts(recommends())
        .done(own(send!("pc", RECOMMENDATION_RESULT, "board")))
        .done(own(put!(
            "pc",
            Reply(Ruling::new().with_topic(Topic::RECOMMENDATION_RESULT))
        )))
        .short(
            "not to the board",
            send!("pc", RECOMMENDATION_RESULT, "front"),
        )
        .strange(
            "recommended to the Front",
            send!("board", BOARD_RECOMMENDATION, "front"),
        ),
        handling("law-10-2022:40.1.dd:handle", MatterKind::INSPECTION_BOARD),
        of(
            "law-10-2022:40.2.b:board-meeting",
            When::Unstated,
            ActKind::Meet,
            Topic::BOARD_OFFICES,
        )
        .starts(own(put!(
            "front",
            Recognise(Ruling::new().with_topic(Topic::INSPECTION_BOARD))
        )))
        .done(about(put!("front", Meet(meets(Topic::BOARD_OFFICES)))))
        .not_planned(ActKind::Recognise),
        of(
            "law-10-2022:40.2.b:tell-bodies",
            When::Unstated,
            ActKind::Send,
            Topic::BOARD_MEMBERS,
        )
        .starts(about(put!("front", Meet(meets(Topic::BOARD_OFFICES)))))
        .done(own(send!("front", BOARD_MEMBERS, "council", "pc")))
        .short("not to the Council", send!("front", BOARD_MEMBERS, "pc"))
        .short(
            "not to the People's Committee",
            send!("front", BOARD_MEMBERS, "council"),
        )
        .not_planned(ActKind::Meet),
        of(
            "law-10-2022:40.2.b:tell-people",
            When::Unstated,
            ActKind::Publish,
            Topic::BOARD_MEMBERS,
        )
        .starts(about(put!("front", Meet(meets(Topic::BOARD_OFFICES)))))
        .done(own(put!("front", Publish(told(Topic::BOARD_MEMBERS)))))
        .done(own(put!("front", Notify(told(Topic::BOARD_MEMBERS)))))
        .not_planned(ActKind::Meet),
        of(
            "law-10-2022:40.2.c:guide-plan",
            When::AnyTime,
            ActKind::Guide,
            Topic::BOARD_YEAR_PLAN,
        )
        .starts(own(put!("board", Plan(plan(Topic::BOARD_YEAR_PLAN, &[])))))
        .done(own(put!("front", Guide(deed(Topic::BOARD_YEAR_PLAN)))))
        .not_planned(ActKind::Plan),
        of(
            "law-10-2022:40.2.d:confirm",
            When::AnyTime,
            ActKind::Agree,
            Topic::BOARD_RECOMMENDATION,
        )
        .starts(recommends())
        .done(own(put!(
            "front",
            Agree(Concur::new(
                Topic::BOARD_RECOMMENDATION,
                Concurrence::Confirmation
            ))
        )))
        .not_planned(ActKind::Send),
        Duty::new(
            "law-10-2022:40.2.d:urge",
            MatterKind::INSPECTION_BOARD,
            When::Unstated,
            (ActKind::Urge, None),
        )
        .starts(recommends())
        .done(by(put!("front", Urge(Deed::new()))))
        .not_planned(ActKind::Send),
        of(
            "decree-59-2023:14.1.a:term-plan",
            When::Unstated,
            ActKind::Plan,
            Topic::BOARD_TERM_PLAN,
        )
        .starts(about(put!(
            "front",
            SetUp(SetUp::new(Topic::INSPECTION_BOARD))
        )))
        .done(own(put!("board", Plan(plan(Topic::BOARD_TERM_PLAN, &[])))))
        .not_planned(ActKind::SetUp),
        // 5 working days before Monday 2024-03-04: Monday 2024-02-26; 5 calendar days would be 2024-02-28.
        of(
            "decree-59-2023:14.1.b:send-inspection-plan",
            When::Before("2024-02-26", "2024-02-27"),
            ActKind::Send,
            Topic::BOARD_INSPECTION_PLAN,
        )
        .starts(by(put!("board", Inspect(Review::new()))))
        .starts(by(put!("board", Supervise(Review::new()))))
        .done(own(send!(
            "board",
            BOARD_INSPECTION_PLAN,
            "front",
            "pc-chair"
        )))
        .short(
            "not to the Front",
            send!("board", BOARD_INSPECTION_PLAN, "pc-chair"),
        )
        .short(
            "not to the chair",
            send!("board", BOARD_INSPECTION_PLAN, "front"),
        )
        .or_planned(ActKind::Inspect),
        of(
            "decree-59-2023:14.2.c:tell-findings",
            When::Unstated,
            ActKind::Send,
            Topic::BOARD_FINDINGS,
        )
        .starts(by(put!("board", Inspect(Review::new()))))
        .starts(by(put!("board", Supervise(Review::new()))))
        .done(own(send!("board", BOARD_FINDINGS, "citizens")))
        .not_planned(ActKind::Inspect)
        .written(),
    ]
}

fn investment_board() -> Vec<Duty> {
    let of = |norm, time, act, topic| {
        Duty::new(norm, MatterKind::INVESTMENT_BOARD, time, (act, Some(topic)))
    };
    let formed = || about(put!("front", SetUp(SetUp::new(Topic::INVESTMENT_BOARD))));
    let recommends = || own(send!("project-board", BOARD_RECOMMENDATION, "pc"));
    vec![
        of(
            "law-10-2022:41.1:set-up",
            When::AnyTime,
            ActKind::SetUp,
            Topic::INVESTMENT_BOARD,
        )
        .starts(free(put!("owner", BeginWork(Deed::new()))))
        .done(own(put!(
            "front",
            SetUp(SetUp::new(Topic::INVESTMENT_BOARD))
        )))
        .or_planned(ActKind::BeginWork),
        of(
            "law-10-2022:44.2:plan",
            When::Unstated,
            ActKind::Plan,
            Topic::SUPERVISION_PLAN,
        )
        .starts(formed())
        .done(own(put!(
            "project-board",
            Plan(plan(Topic::SUPERVISION_PLAN, &[]))
        )))
        .not_planned(ActKind::SetUp),
        of(
            "law-10-2022:44.3:report-periodically",
            When::Open(Term::PERIODICALLY),
            ActKind::Report,
            Topic::BOARD_REPORT,
        )
        .starts(formed())
        .done(own(report!("project-board", BOARD_REPORT, "front")))
        .short(
            "not to the Front",
            report!("project-board", BOARD_REPORT, "pc"),
        )
        .not_planned(ActKind::SetUp),
        of(
            "law-10-2022:44.3:report-on-request",
            When::Unstated,
            ActKind::Report,
            Topic::BOARD_REPORT,
        )
        .starts(own(put!("front", Direct(deed(Topic::BOARD_REPORT)))))
        .done(own(report!("project-board", BOARD_REPORT, "front")))
        .short(
            "not to the Front",
            report!("project-board", BOARD_REPORT, "pc"),
        )
        .not_planned(ActKind::Direct),
        of(
            "law-10-2022:45.1.a:board-meeting",
            When::Unstated,
            ActKind::Meet,
            Topic::BOARD_OFFICES,
        )
        .starts(formed())
        .done(about(put!("front", Meet(meets(Topic::BOARD_OFFICES)))))
        .not_planned(ActKind::SetUp),
        of(
            "law-10-2022:45.1.a:fill-seat",
            When::Unstated,
            ActKind::Meet,
            Topic::VACANT_SEAT,
        )
        .starts(about(put!(
            "project-board",
            Notify(told(Topic::VACANT_SEAT))
        )))
        .done(own(put!(
            "front",
            Designate(Ruling::new().with_topic(Topic::VACANT_SEAT))
        )))
        .done(own(put!("front", Propose(deed(Topic::VACANT_SEAT)))))
        .done(about(put!("head", Meet(meets(Topic::VACANT_SEAT)))))
        .not_planned(ActKind::Notify),
        // 45 days before 2024-03-04: 4 of March, 29 of February and 12 of January leave 2024-01-19.
        of(
            "law-10-2022:45.1.b:notify-owner",
            When::Before("2024-01-19", "2024-01-20"),
            ActKind::Send,
            Topic::SUPERVISION_PLAN,
        )
        .starts(free(put!("project-board", Supervise(Review::new()))))
        .done(own(|case, on| {
            to_owner(case, on, "owner", vec![Topic::BOARD_MEMBERS])
        }))
        .short("not to the owner", |case, on| {
            to_owner(case, on, "pc", vec![Topic::BOARD_MEMBERS])
        })
        .short("without the members", |case, on| {
            to_owner(case, on, "owner", vec![])
        })
        .strange(
            "only the project begins",
            put!("owner", BeginWork(Deed::new())),
        )
        .or_planned(ActKind::Supervise),
        of(
            "law-10-2022:45.1.b:tell-bodies",
            When::Unstated,
            ActKind::Send,
            Topic::BOARD_MEMBERS,
        )
        .starts(formed())
        .done(own(send!("front", BOARD_MEMBERS, "council", "pc")))
        .short("not to the Council", send!("front", BOARD_MEMBERS, "pc"))
        .short(
            "not to the People's Committee",
            send!("front", BOARD_MEMBERS, "council"),
        )
        .not_planned(ActKind::SetUp),
        of(
            "law-10-2022:45.1.b:tell-people",
            When::Unstated,
            ActKind::Publish,
            Topic::BOARD_MEMBERS,
        )
        .starts(formed())
        .done(own(put!("front", Publish(told(Topic::BOARD_MEMBERS)))))
        .done(own(put!("front", Notify(told(Topic::BOARD_MEMBERS)))))
        .not_planned(ActKind::SetUp),
        of(
            "law-10-2022:45.1.c:guide-plan",
            When::AnyTime,
            ActKind::Guide,
            Topic::SUPERVISION_PLAN,
        )
        .starts(own(put!(
            "project-board",
            Plan(plan(Topic::SUPERVISION_PLAN, &[]))
        )))
        .done(own(put!("front", Guide(deed(Topic::SUPERVISION_PLAN)))))
        .not_planned(ActKind::Plan),
        Duty::new(
            "law-10-2022:45.1.d:urge",
            MatterKind::INVESTMENT_BOARD,
            When::Unstated,
            (ActKind::Urge, None),
        )
        .starts(recommends())
        .done(by(put!("front", Urge(Deed::new()))))
        .not_planned(ActKind::Send),
        of(
            "law-10-2022:45.2.a:room",
            When::Unstated,
            ActKind::CarryOut,
            Topic::BOARD_ROOM,
        )
        .starts(formed())
        .done(own(put!("pc", CarryOut(deed(Topic::BOARD_ROOM)))))
        .not_planned(ActKind::SetUp),
        of(
            "law-10-2022:45.2.b:have-supplied",
            When::Open(Term::PROMPTLY),
            ActKind::Direct,
            Topic::BOARD_REQUEST,
        )
        .starts(own(send!("project-board", BOARD_REQUEST, "pc")))
        .done(own(put!("pc", Direct(deed(Topic::BOARD_REQUEST)))))
        .strange(
            "asked of the owner",
            send!("project-board", BOARD_REQUEST, "owner"),
        ),
        of(
            "law-10-2022:45.2.c:notify-result",
            When::Within("2024-03-19", "2024-03-20"),
            ActKind::Send,
            Topic::RECOMMENDATION_RESULT,
        )
        .starts(recommends())
        .done(own(send!("pc", RECOMMENDATION_RESULT, "project-board")))
        .done(own(put!(
            "pc",
            Reply(Ruling::new().with_topic(Topic::RECOMMENDATION_RESULT))
        )))
        .short(
            "not to the board",
            send!("pc", RECOMMENDATION_RESULT, "front"),
        )
        .strange(
            "recommended to the owner",
            send!("project-board", BOARD_RECOMMENDATION, "owner"),
        ),
        handling("law-10-2022:45.2.d:handle", MatterKind::INVESTMENT_BOARD),
        of(
            "law-10-2022:45.3.a:supply",
            When::Open(Term::PROMPTLY),
            ActKind::Send,
            Topic::BOARD_INFORMATION,
        )
        .starts(own(send!("project-board", BOARD_REQUEST, "owner")))
        .done(own(send!("owner", BOARD_INFORMATION, "project-board")))
        .short(
            "not to the board",
            send!("owner", BOARD_INFORMATION, "front"),
        )
        .strange(
            "asked of the People's Committee",
            send!("project-board", BOARD_REQUEST, "pc"),
        ),
        of(
            "law-10-2022:45.3.c:notify-result",
            When::Unstated,
            ActKind::Send,
            Topic::RECOMMENDATION_RESULT,
        )
        .starts(own(send!("project-board", BOARD_RECOMMENDATION, "owner")))
        .done(own(send!("owner", RECOMMENDATION_RESULT, "project-board")))
        .short(
            "not to the board",
            send!("owner", RECOMMENDATION_RESULT, "front"),
        )
        .strange(
            "recommended to the People's Committee",
            send!("project-board", BOARD_RECOMMENDATION, "pc"),
        ),
        of(
            "decree-59-2023:18.2.d:tell-findings",
            When::Unstated,
            ActKind::Send,
            Topic::BOARD_FINDINGS,
        )
        .starts(by(put!("project-board", Inspect(Review::new()))))
        .starts(by(put!("project-board", Supervise(Review::new()))))
        .done(own(send!("project-board", BOARD_FINDINGS, "citizens")))
        .not_planned(ActKind::Inspect)
        .written(),
    ]
}

fn periodic() -> Vec<Periodic> {
    let of = |norm, kind, months, done, act, topic: Topic| Periodic {
        norm,
        kind,
        reach: Reach::Commune,
        months,
        done,
        short: vec![],
        act: (act, Some(topic)),
    };
    let board = || MatterKind::INSPECTION_BOARD;
    vec![
        of(
            "law-10-2022:32.1:dialogue",
            MatterKind::COMMUNE_DEMOCRACY,
            12,
            own(put!("pc", Dialogue(deed(Topic::PEOPLE_DIALOGUE)))),
            ActKind::Dialogue,
            Topic::PEOPLE_DIALOGUE,
        ),
        Periodic {
            reach: Reach::Village,
            ..of(
                "law-10-2022:33.1:yearly",
                MatterKind::COMMUNITY_CONFERENCE,
                12,
                about(MEETS),
                ActKind::Meet,
                Topic::COMMUNITY_CONFERENCE,
            )
        },
        of(
            "law-10-2022:39.2:plan-quarter",
            board(),
            3,
            own(put!("board", Plan(plan(Topic::BOARD_QUARTER_PLAN, &[])))),
            ActKind::Plan,
            Topic::BOARD_QUARTER_PLAN,
        ),
        of(
            "law-10-2022:39.2:plan-half-year",
            board(),
            6,
            own(put!("board", Plan(plan(Topic::BOARD_HALF_YEAR_PLAN, &[])))),
            ActKind::Plan,
            Topic::BOARD_HALF_YEAR_PLAN,
        ),
        of(
            "law-10-2022:39.2:plan-year",
            board(),
            12,
            own(put!("board", Plan(plan(Topic::BOARD_YEAR_PLAN, &[])))),
            ActKind::Plan,
            Topic::BOARD_YEAR_PLAN,
        ),
        Periodic {
            short: vec![("not to the board", send!("pc", YEARLY_GOALS, "front"))],
            ..of(
                "law-10-2022:40.1.a:notify-goals",
                board(),
                12,
                own(send!("pc", YEARLY_GOALS, "board")),
                ActKind::Send,
                Topic::YEARLY_GOALS,
            )
        },
        of(
            "law-10-2022:40.2.e:fund",
            board(),
            12,
            own(put!(
                "front",
                Spend(Money::new().with_topic(Topic::BOARD_FUNDING))
            )),
            ActKind::Spend,
            Topic::BOARD_FUNDING,
        ),
        of(
            "law-10-2022:45.1.e:fund",
            MatterKind::INVESTMENT_BOARD,
            12,
            own(put!(
                "front",
                Spend(Money::new().with_topic(Topic::BOARD_FUNDING))
            )),
            ActKind::Spend,
            Topic::BOARD_FUNDING,
        ),
        Periodic {
            short: vec![(
                "not to the Front",
                report!("board", BOARD_QUARTER_REPORT, "pc"),
            )],
            ..of(
                "decree-59-2023:14.3:report-quarter",
                board(),
                3,
                own(report!("board", BOARD_QUARTER_REPORT, "front")),
                ActKind::Report,
                Topic::BOARD_QUARTER_REPORT,
            )
        },
        Periodic {
            short: vec![(
                "not to the Front",
                report!("board", BOARD_HALF_YEAR_REPORT, "pc"),
            )],
            ..of(
                "decree-59-2023:14.3:report-half-year",
                board(),
                6,
                own(report!("board", BOARD_HALF_YEAR_REPORT, "front")),
                ActKind::Report,
                Topic::BOARD_HALF_YEAR_REPORT,
            )
        },
        Periodic {
            short: vec![(
                "not to the Front",
                report!("board", BOARD_YEAR_REPORT, "pc"),
            )],
            ..of(
                "decree-59-2023:14.3:report-year",
                board(),
                12,
                own(report!("board", BOARD_YEAR_REPORT, "front")),
                ActKind::Report,
                Topic::BOARD_YEAR_REPORT,
            )
        },
    ]
}

pub(super) fn all() -> Vec<Vignette> {
    let duties = [
        conference(),
        petitions(),
        inspection_board(),
        investment_board(),
    ];
    let worlds = duties.iter().flatten().flat_map(Duty::worlds);
    let periodic = periodic();
    worlds
        .chain(periodic.iter().flat_map(Periodic::worlds))
        .collect()
}
