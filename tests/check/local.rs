//! Local regulations may widen what the law asks and never restrict it, Law 10/2022/QH15 Art. 35(2)(c),
//! 59(1)(a), 81(1)(a), 82(3): each element a step wider, equal, and a step narrower.
#![expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

use danchu::act::{
    ActKind, Channel, Concurrence, Facility, Field, Place, Rung, Topic, VoteOutcome,
};
use danchu::actor::{Body, BodyKind};
use danchu::catalogue;
use danchu::check::{Checker, Context, Element, LocalRuleError, SpecialLaw};
use danchu::law::Citation;
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::{
    Bearers, Cond, Denominator, Duty, EvidenceClass, LocalRule, Modality, Need, Norm, Part,
    Partner, Pattern, Perform, Precedence, Rule, Signers, Stage, Status, Subject, Test, Timing,
    Trigger, Validity, VoteOf,
};
use danchu::record::{Act, Case, Coverage, DecisionRecord, Publication, Record};
use danchu::report::{NotApplicable, Outcome};
use danchu::share::Share;
use danchu::time::{Date, FirstDay, Period, Roll, Span, When};
use danchu::{Lang, NormId, Truth};

use crate::id;

const SEAT: &str = "law-10-2022:13.2:post-seat";
const KEEP: &str = "law-10-2022:13.2.p2:keep-posted";
const RADIO: &str = "law-10-2022:13.3:broadcast";
const PLAN: &str = "law-10-2022:14.1:plan-contents";
const SEND: &str = "law-10-2022:20.3:send";
const CARRIED: &str = "law-10-2022:21.1:carried";
const UNIT: &str = "law-10-2022:48.2:post";
const NOTICE: &str = "decree-59-2023:3.3:notice";
const MINUTES: &str = "decree-59-2023:3.5.c.p4:counting-minutes";
const WITNESSES: &str = "decree-59-2023:3.5.c.p4:witnesses";
const COMMITTEE: &str = "decree-59-2023:3.5.c.p2:counting-committee";
const AHEAD: &str = "decree-59-2023:14.1.b:send-inspection-plan";
const UPDATE: &str = "law-10-2022:13.2.p2:update";
const LIST: &str = "law-10-2022:13.2.p2:list-seat";

const ANSWER: &str = "law-75-2015:29.6:answer";
const HANDLE: &str = "law-10-2022:35.1:handle";
const ANY_MATTER: &str = "law-10-2022:9.1:no-hindering";
const DIALOGUE: &str = "law-10-2022:32.1:dialogue";
const WINDOW: &str = "resolution-403-2017:3.3:plan";
const STANDING: &str = "law-10-2022:83.2.b:report";
const OPEN_FOR: &str = "law-10-2022:28.2:twenty-days";
const HEADS: &str = "law-10-2022:13.4:send-heads";

const BOTH: &[Channel] = &[Channel::COMMUNE_LOUDSPEAKER, Channel::PORTAL];
const THREE: &[BodyKind] = &[
    BodyKind::COMMUNE_COUNCIL,
    BodyKind::COMMUNE_FRONT,
    BodyKind::COMMUNE_PC,
];

fn by() -> Citation {
    Citation::constant("12/2024/QĐ-UBND", "4.1")
}

/// The norm of the law with an id of the regulation's own, changed.
fn local(base: &str, change: impl FnOnce(&mut Norm)) -> LocalRule {
    let mut norm = catalogue::norm(&id(base)).unwrap().clone();
    norm.id = id("commune:4.1:own");
    change(&mut norm);
    LocalRule::new(id(base), by(), norm)
}

fn load(rule: LocalRule) -> Result<Checker, LocalRuleError> {
    Checker::viet_nam().with_local([rule])
}

#[track_caller]
fn wider(base: &str, change: impl FnOnce(&mut Norm)) {
    let loaded = load(local(base, change));
    assert!(loaded.is_ok(), "{loaded:?}");
}

#[track_caller]
fn refused(base: &str, element: Element, change: impl FnOnce(&mut Norm)) -> (String, String) {
    match load(local(base, change)) {
        Err(LocalRuleError::NotWider {
            element: found,
            law,
            local,
            ..
        }) => {
            assert_eq!(found, element);
            (law, local)
        }
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn duty(norm: &mut Norm) -> &mut Duty {
    match &mut norm.rule {
        Rule::Duty(duty) => duty,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn validity(norm: &mut Norm) -> &mut Validity {
    match &mut norm.rule {
        Rule::Validity(validity) => validity,
        other => panic!("{other:?}"),
    }
}

/// Changes each requirement of each way to discharge a duty.
fn needs(change: impl Fn(&mut Need)) -> impl FnOnce(&mut Norm) {
    move |norm| {
        for way in duty(norm).perform.to_mut() {
            way.needs.to_mut().iter_mut().for_each(&change);
        }
    }
}

/// One requirement more on the first way.
fn with(need: Need) -> impl FnOnce(&mut Norm) {
    move |norm| duty(norm).perform.to_mut()[0].needs.to_mut().push(need)
}

fn kept(to: Option<u16>) -> impl FnOnce(&mut Norm) {
    needs(move |need| {
        if matches!(need, Need::Kept { .. } | Need::StillUp) {
            *need = to.map_or(Need::StillUp, |days| Need::Kept { days });
        }
    })
}

fn timing(timing: Timing) -> impl FnOnce(&mut Norm) {
    move |norm| duty(norm).timing = timing
}

const fn within(span: Span) -> Timing {
    Timing::Within {
        span,
        first_day: FirstDay::NotCounted,
        roll: Roll::ToNextWorkingDay,
    }
}

fn said(law: &str, local: &str) -> (String, String) {
    (law.to_owned(), local.to_owned())
}

#[test]
fn every_norm_of_the_catalogue_is_as_wide_as_itself() {
    let all: Vec<LocalRule> = catalogue::norms()
        .enumerate()
        .map(|(n, norm)| {
            let mut own = norm.clone();
            own.id = id(&format!("commune:{n}:own"));
            LocalRule::new(norm.id.clone(), by(), own)
        })
        .collect();
    let checker = Checker::viet_nam().with_local(all).unwrap();
    assert_eq!(checker.norms().len(), catalogue::norms().count());
}

#[test]
fn kept_longer_is_wider() {
    wider(SEAT, kept(Some(31)));
    wider(SEAT, kept(Some(30)));
    assert_eq!(
        refused(SEAT, Element::Kept, kept(Some(29))),
        said("30 days", "29 days")
    );
    assert_eq!(
        refused(SEAT, Element::Kept, kept(None)),
        said("30 days", "all the time")
    );
    assert_eq!(
        refused(KEEP, Element::Kept, kept(Some(900))),
        said("all the time", "900 days")
    );
    wider(KEEP, with(Need::Kept { days: 30 }));
    wider(UNIT, kept(Some(21)));
    wider(UNIT, kept(Some(20)));
    refused(UNIT, Element::Kept, kept(Some(19)));
}

#[test]
fn sooner_is_wider_counted_in_the_same_way() {
    let days = |n| timing(within(Span::working_days(n)));
    let law = duty(&mut catalogue::norm(&id(SEND)).unwrap().clone())
        .timing
        .clone();
    let Timing::Within {
        first_day, roll, ..
    } = law
    else {
        panic!("{law:?}")
    };
    let own = |n| {
        timing(Timing::Within {
            span: Span::working_days(n),
            first_day,
            roll,
        })
    };
    wider(SEND, own(4));
    wider(SEND, own(5));
    let (law, local) = refused(SEND, Element::Timing, own(6));
    assert_eq!(
        (law, local),
        said("within 5 working days", "within 6 working days")
    );
    // Three days may be more or less than five working days.
    refused(
        SEND,
        Element::Timing,
        timing(Timing::Within {
            span: Span::days(3),
            first_day,
            roll,
        }),
    );
    let other = if roll == Roll::None {
        Roll::ToNextWorkingDay
    } else {
        Roll::None
    };
    refused(
        SEND,
        Element::Timing,
        timing(Timing::Within {
            span: Span::working_days(4),
            first_day,
            roll: other,
        }),
    );
    refused(
        SEND,
        Element::Timing,
        timing(Timing::Within {
            span: Span::working_days(4),
            first_day: FirstDay::Counted,
            roll,
        }),
    );
    refused(SEND, Element::Timing, timing(Timing::Unstated));
    // Owed with no day named: any day is sooner.
    wider(UPDATE, days(10));
    refused(UPDATE, Element::Timing, timing(Timing::AnyTime));
}

#[test]
fn more_days_ahead_is_wider() {
    let ahead = |span| timing(Timing::Before { span });
    wider(AHEAD, ahead(Span::working_days(6)));
    wider(AHEAD, ahead(Span::working_days(5)));
    let gap = refused(AHEAD, Element::Timing, ahead(Span::working_days(4)));
    assert_eq!(gap, said("5 working days before", "4 working days before"));
    refused(AHEAD, Element::Timing, ahead(Span::days(9)));
    wider(NOTICE, ahead(Span::days(3)));
    refused(NOTICE, Element::Timing, ahead(Span::days(1)));
}

#[test]
fn more_channels_places_contents_recipients_and_copies_are_wider() {
    let channels = |n, list: &[Channel]| {
        let list = list.to_vec();
        needs(move |need| {
            if let Need::Channels { at_least, of } = need {
                *at_least = n;
                *of = list.clone().into();
            }
        })
    };
    wider(RADIO, channels(1, &[Channel::COMMUNE_LOUDSPEAKER]));
    wider(RADIO, channels(2, BOTH));
    // One of two may be the one that the law does not name.
    refused(RADIO, Element::Channels, channels(1, BOTH));
    refused(RADIO, Element::Channels, channels(1, &[Channel::PORTAL]));
    refused(
        RADIO,
        Element::Channels,
        channels(0, &[Channel::COMMUNE_LOUDSPEAKER]),
    );
    wider(
        SEAT,
        with(Need::Channels {
            at_least: 1,
            of: BOTH.into(),
        }),
    );

    let places = |list: &[Place]| {
        let list = list.to_vec();
        needs(move |need| {
            if let Need::Places(places) = need {
                *places = list.clone().into();
            }
        })
    };
    wider(
        SEAT,
        places(&[Place::ALL_CULTURE_HOUSES, Place::COMMUNE_SEAT]),
    );
    let elsewhere = places(&[Place::ALL_CULTURE_HOUSES]);
    let (law, local) = refused(SEAT, Element::Places, elsewhere);
    assert_ne!(law, local);
    wider(
        UNIT,
        with(Need::Places([Place::COMMUNE_SEAT].to_vec().into())),
    );
    refused(UNIT, Element::Places, places(&[Place::UNIT_SEAT]));

    let recipients = |list: &[BodyKind]| {
        let list = list.to_vec();
        needs(move |need| {
            if let Need::Recipients(kinds) = need {
                *kinds = list.clone().into();
            }
        })
    };
    wider(SEND, recipients(THREE));
    wider(SEND, recipients(&THREE[1..]));
    refused(SEND, Element::Recipients, recipients(&THREE[..2]));

    let copies = |n| {
        needs(move |need| {
            if let Need::Copies(copies) = need {
                *copies = n;
            }
        })
    };
    wider(MINUTES, copies(4));
    wider(MINUTES, copies(3));
    assert_eq!(refused(MINUTES, Element::Copies, copies(2)), said("3", "2"));
    wider(
        MINUTES,
        with(Need::Attached([Topic::DECISION].to_vec().into())),
    );
    let more = needs(|need| {
        if let Need::Attached(topics) = need {
            topics.to_mut().push(Topic::DECISION);
        }
    });
    wider(MINUTES, more);
    let bare = |norm: &mut Norm| {
        let way = &mut duty(norm).perform.to_mut()[0];
        way.needs
            .to_mut()
            .retain(|need| !matches!(need, Need::Attached(_)));
    };
    let (_, local) = refused(MINUTES, Element::Attachments, bare);
    assert_eq!(local, "nothing");
    wider(SEND, with(Need::Contents([Field::ITEMS].to_vec().into())));
}

#[test]
fn what_is_tested_of_an_act_may_be_tested_more_closely() {
    let tests = |norm: &mut Norm, change: &dyn Fn(&mut Need)| {
        for test in validity(norm).tests.to_mut() {
            if let Test::Meets(needs) = test {
                needs.to_mut().iter_mut().for_each(change);
            }
        }
    };
    let witnesses = |n| {
        move |norm: &mut Norm| {
            tests(norm, &|need| {
                if let Need::Witnesses(witnesses) = need {
                    *witnesses = n;
                }
            });
        }
    };
    wider(WITNESSES, witnesses(3));
    wider(WITNESSES, witnesses(2));
    assert_eq!(
        refused(WITNESSES, Element::Witnesses, witnesses(1)),
        said("2", "1")
    );
    let fields = |change: fn(&mut Vec<Field>)| {
        move |norm: &mut Norm| {
            tests(norm, &|need| {
                if let Need::Contents(fields) = need {
                    change(fields.to_mut());
                }
            });
        }
    };
    wider(PLAN, fields(|fields| fields.push(Field::constant("cost"))));
    wider(PLAN, fields(|fields| fields.reverse()));
    refused(PLAN, Element::Contents, fields(|fields| drop(fields.pop())));
}

#[test]
fn a_higher_rung_is_wider() {
    let rung = |rung| move |norm: &mut Norm| duty(norm).rung = rung;
    // The law asks for a document.
    wider(SEND, rung(Rung::Attested));
    wider(SEND, rung(Rung::Evidenced));
    let (law, local) = refused(SEND, Element::Evidence, rung(Rung::Claimed));
    assert_eq!((law, local), said("evidenced", "claimed"));
}

#[test]
fn a_share_has_no_direction() {
    let share = |share| {
        move |norm: &mut Norm| {
            validity(norm).tests.to_mut()[0] = Test::Carried {
                votes: VoteOf::Matter,
                of: Denominator::HouseholdReps,
                share,
            };
        }
    };
    wider(CARRIED, share(Share::at_least(2, 3)));
    assert_eq!(
        refused(CARRIED, Element::Share, share(Share::at_least(3, 4))),
        said("at least 2/3", "at least 3/4")
    );
    refused(CARRIED, Element::Share, share(Share::at_least(1, 2)));
    refused(CARRIED, Element::Share, share(Share::more_than(2, 3)));
    let present = |norm: &mut Norm| {
        validity(norm).tests.to_mut()[0] = Test::Carried {
            votes: VoteOf::Matter,
            of: Denominator::Present,
            share: Share::at_least(2, 3),
        };
    };
    assert_eq!(
        refused(CARRIED, Element::Share, present),
        said("at least 2/3", "otherwise")
    );
    // A quorum beside the share would let fewer decisions count.
    refused(CARRIED, Element::Validity, |norm| {
        validity(norm).tests.to_mut().push(Test::Attended {
            of: Denominator::HouseholdReps,
            share: Share::at_least(1, 2),
        });
    });
    refused(CARRIED, Element::Conditions, |norm| {
        norm.scope.when.to_mut().clear();
    });
    refused(CARRIED, Element::Validity, |norm| {
        validity(norm).confers = Some(Status::InEffect);
    });
}

#[test]
fn a_composition_and_a_concurrence_have_no_direction() {
    for by in [1_u32, 0] {
        refused(COMMITTEE, Element::Composition, |norm| {
            for test in validity(norm).tests.to_mut() {
                if let Test::Meets(needs) = test
                    && let Some(Need::Composed(composed)) = needs.to_mut().first_mut()
                {
                    composed.min += by;
                    composed.max += 1 - by;
                }
            }
        });
    }
    refused(
        SEND,
        Element::Composition,
        with(Need::OneFromEachVillage { floor: 1 }),
    );
    refused(
        SEND,
        Element::Concurrence,
        with(Need::Concurrence {
            with: BodyKind::COMMUNE_FRONT,
            topic: Topic::DECISION,
            how: Concurrence::Opinion,
        }),
    );
    refused(
        SEND,
        Element::Signatures,
        with(Need::Signed(
            [Signers::new(BodyKind::COMMUNE_PC, 1)].to_vec().into(),
        )),
    );
    refused(SEND, Element::Written, with(Need::Written));
}

#[test]
fn the_same_duty_of_the_same_bearer_with_as_many_matters_and_no_more_conditions() {
    refused(SEAT, Element::Bearer, |norm| {
        duty(norm).owes.to_mut().push(BodyKind::COMMUNE_FRONT);
    });
    refused(SEAT, Element::Bearer, |norm| {
        duty(norm).owes.to_mut().clear();
    });
    wider(SEAT, |norm| {
        duty(norm).to.to_mut().push(BodyKind::COMMUNE_FRONT);
    });
    refused(SEAT, Element::Claimants, |norm| {
        duty(norm).to.to_mut().clear();
    });
    wider(SEAT, |norm| {
        duty(norm)
            .with
            .to_mut()
            .push(Partner::new(Part::Advises, BodyKind::COMMUNE_FRONT));
    });
    refused(SEAT, Element::Trigger, |norm| {
        duty(norm).trigger = Trigger::Done(vec![Pattern::of(ActKind::Publish)].into());
    });
    refused(SEAT, Element::Instances, |norm| {
        duty(norm).each = danchu::norm::Each::Round;
    });
    refused(SEAT, Element::Modality, |norm| {
        duty(norm).modality = Modality::Prohibition;
    });
    refused(SEAT, Element::Stage, |norm| norm.stage = Stage::Do);
    wider(SEAT, |norm| {
        norm.scope.matters.to_mut().push(MatterKind::FUNDS);
    });
    wider(SEAT, |norm| norm.scope.matters.to_mut().clear());
    refused(SEAT, Element::Matters, |norm| {
        drop(norm.scope.matters.to_mut().pop());
    });
    wider(SEAT, |norm| norm.scope.when.to_mut().clear());
    refused(SEAT, Element::Conditions, |norm| {
        norm.scope.when.to_mut().push(Cond::Has(Facility::PORTAL));
    });
    refused(SEAT, Element::Reach, |norm| {
        norm.scope.reach = Some(Reach::Commune);
    });
    refused(SEAT, Element::Rule, |norm| {
        norm.rule = Rule::Precedence(Precedence::new(vec![], vec![]));
    });
}

/// What the tests above do not reach of the frame of a norm: each of these passed once without its line.
#[test]
fn the_frame_of_a_norm_is_kept_or_widened() {
    // A law of the commune's reach may be taken to every reach, and not the other way round.
    wider(HANDLE, |norm| norm.scope.reach = None);
    refused(HANDLE, Element::Reach, |norm| {
        norm.scope.reach = Some(Reach::Village);
    });
    // A law on every matter is not one on some.
    refused(ANY_MATTER, Element::Matters, |norm| {
        norm.scope.matters = vec![MatterKind::WORKS].into();
    });
    // Each for itself is not either for all.
    refused(SEAT, Element::Bearer, |norm| {
        duty(norm).bearers = Bearers::Either;
    });
    refused(SEAT, Element::Evidence, |norm| {
        duty(norm).class = EvidenceClass::Trace {
            by: BodyKind::COMMUNE_PC,
        };
    });
    wider(DIALOGUE, |_| ());
    refused(DIALOGUE, Element::Partners, |norm| {
        duty(norm).with.to_mut().clear();
    });
    refused(DIALOGUE, Element::Partners, |norm| {
        duty(norm).with.to_mut()[0].part = Part::Advises;
    });
    // What is tested of an act is not what is tested of a round.
    refused(WITNESSES, Element::Validity, |norm| {
        validity(norm).of = Subject::Round;
    });
}

/// What does not fit is told in words of the field.
#[test]
fn a_local_rule_that_does_not_fit_is_told_what_the_law_says() {
    let (law, local) = refused(SEAT, Element::Stage, |norm| norm.stage = Stage::Do);
    assert!(law.starts_with("what ") && law.ends_with(" says"), "{law}");
    assert!(law.contains("13(2)"), "{law}");
    assert_eq!(local, "otherwise");
    let (pc, front) = (BodyKind::COMMUNE_PC, BodyKind::COMMUNE_FRONT);
    let (committee, front) = (pc.name(Lang::En), front.name(Lang::En));
    let none = refused(SEAT, Element::Bearer, |norm| {
        duty(norm).owes = vec![].into();
    });
    assert_eq!(none, said(committee, "nobody"));
    let two = refused(SEAT, Element::Bearer, |norm| {
        duty(norm).owes.to_mut().push(BodyKind::COMMUNE_FRONT);
    });
    assert_eq!(two, said(committee, &format!("{committee}, {front}")));
    let any_time = refused(UPDATE, Element::Timing, timing(Timing::AnyTime));
    let counted_otherwise = "a time that is not counted in days";
    assert_eq!(any_time, said("no day", counted_otherwise));
    let term = danchu::act::Term::PROMPTLY;
    let open = refused(
        UPDATE,
        Element::Timing,
        timing(Timing::Open { term: term.clone() }),
    );
    assert_eq!(open, said("no day", term.name(Lang::En)));
    let signed = Need::Signed(vec![Signers::new(BodyKind::COMMUNE_PC, 1)].into());
    let asked = refused(SEND, Element::Signatures, with(signed));
    assert_eq!(asked, said("nothing", &format!("1 {committee}")));
}

/// A year that begins with a window is no year of the calendar: none may fall between the two.
#[test]
fn a_window_or_a_standing_duty_is_not_cut_in_time() {
    wider(WINDOW, |_| ());
    // From the first day of a year to the end of the law.
    refused(WINDOW, Element::Period, |norm| {
        let from = Some("2020-01-01".parse().unwrap());
        norm.period = Period::try_new(from, norm.period.day_after()).unwrap();
    });
    wider(STANDING, |_| ());
    refused(STANDING, Element::Period, |norm| {
        norm.period = Period::from("2024-01-01".parse().unwrap());
    });
}

fn days_of(need: &mut Need) -> Option<&mut u16> {
    match need {
        Need::OpenFor { days, .. } => Some(days),
        _ => None,
    }
}

#[test]
fn open_longer_from_the_same_day_and_sent_to_each_is_wider() {
    let open = |change: fn(&mut Need)| {
        move |norm: &mut Norm| {
            for test in validity(norm).tests.to_mut() {
                if let Test::Meets(needs) = test {
                    needs.to_mut().iter_mut().for_each(change);
                }
            }
        }
    };
    wider(OPEN_FOR, open(|need| *days_of(need).unwrap() = 21));
    wider(OPEN_FOR, open(|need| *days_of(need).unwrap() = 20));
    assert_eq!(
        refused(
            OPEN_FOR,
            Element::Kept,
            open(|need| *days_of(need).unwrap() = 19)
        ),
        said("20 days", "19 days")
    );
    let since_then = open(|need| {
        if let Need::OpenFor { since, .. } = need {
            *since = Pattern::of(ActKind::Meet);
        }
    });
    refused(OPEN_FOR, Element::Kept, since_then);
    let every = |list: &[BodyKind]| {
        let list = list.to_vec();
        needs(move |need| {
            if let Need::Every(kinds) = need {
                *kinds = list.clone().into();
            }
        })
    };
    wider(
        HEADS,
        every(&[BodyKind::COMMUNE_FRONT, BodyKind::VILLAGE_HEAD]),
    );
    refused(
        HEADS,
        Element::Recipients,
        every(&[BodyKind::COMMUNE_FRONT]),
    );
}

/// Law 10/2022/QH15 Art. 48(2): posted, unless all staff were told in writing.
#[test]
fn each_way_is_as_wide_as_one_of_the_laws_and_none_is_taken_away() {
    refused(UNIT, Element::Performances, |norm| {
        drop(duty(norm).perform.to_mut().pop());
    });
    refused(UNIT, Element::Performances, |norm| {
        duty(norm)
            .perform
            .to_mut()
            .push(Perform::plain(Pattern::of(ActKind::Meet)));
    });
    // A second way to post, at more places, is as wide; one at fewer is not.
    let second = |keep: bool| {
        move |norm: &mut Norm| {
            let ways = duty(norm).perform.to_mut();
            let mut way = ways[0].clone();
            way.needs
                .to_mut()
                .retain(|need| keep || !matches!(need, Need::Places(_)));
            ways.push(way);
        }
    };
    wider(UNIT, second(true));
    refused(UNIT, Element::Places, second(false));
}

/// To ask more of the people, or to forbid less, is no widening.
#[test]
fn what_is_asked_of_the_people_and_what_is_forbidden_has_no_wider_side() {
    let own = |owes: BodyKind, forbidden: bool| {
        let duty = Duty::new(
            Trigger::Done(vec![Pattern::of(ActKind::Collect)].into()),
            within(Span::days(30)),
            vec![Perform::plain(Pattern::of(ActKind::Account))],
        )
        .with_owes(vec![owes]);
        let duty = if forbidden { duty.forbidden() } else { duty };
        crate::norm("own:1:account", duty)
    };
    let load = |norm: &Norm, change: &dyn Fn(&mut Duty)| {
        let mut changed = norm.clone();
        changed.id = id("commune:1:own");
        change(duty(&mut changed));
        let calendar = catalogue::calendar::viet_nam(catalogue::calendar::CultureDay::Off);
        let checker = Checker::try_new(vec![norm.clone()], calendar).unwrap();
        match checker.with_local([LocalRule::new(norm.id.clone(), by(), changed)]) {
            Err(LocalRuleError::NotWider { element, .. }) => Some(element),
            loaded => {
                loaded.unwrap();
                None
            }
        }
    };
    let sooner = |duty: &mut Duty| duty.timing = within(Span::days(29));
    let written = |duty: &mut Duty| {
        duty.perform.to_mut()[0]
            .needs
            .to_mut()
            .push(Need::Copies(2));
    };
    let proved = |duty: &mut Duty| duty.rung = Rung::Evidenced;
    let refused = [Element::Timing, Element::Evidence, Element::Copies].map(Some);
    for (norm, changed) in [
        (own(BodyKind::VILLAGE_HEAD, false), [None; 3]),
        (own(BodyKind::VILLAGE_HEAD, true), refused),
        (own(BodyKind::HOUSEHOLDS, false), refused),
        (own(BodyKind::CITIZENS, false), refused),
        (own(BodyKind::HOUSEHOLD_REP, false), refused),
        (own(BodyKind::VILLAGE, false), refused),
        (own(BodyKind::QUARTER, false), refused),
        (own(BodyKind::STAFF, false), refused),
    ] {
        assert_eq!(load(&norm, &|_| ()), None);
        assert_eq!(
            [
                load(&norm, &sooner),
                load(&norm, &proved),
                load(&norm, &written)
            ],
            changed
        );
    }
    // An act of the people that somebody else must see to: no more is asked of the people.
    let by_people = |norm: &mut Norm| {
        duty(norm).perform.to_mut()[0].act.by = vec![BodyKind::HOUSEHOLDS].into();
    };
    let mut norm = own(BodyKind::VILLAGE_HEAD, false);
    by_people(&mut norm);
    assert_eq!(load(&norm, &sooner), None);
    assert_eq!(load(&norm, &written), Some(Element::Copies));
    // A second way that forbids as much is one way more to be forbidden.
    let twice = |duty: &mut Duty| {
        let way = duty.perform[0].clone();
        duty.perform.to_mut().push(way);
    };
    assert_eq!(load(&own(BodyKind::VILLAGE_HEAD, false), &twice), None);
    let forbidden = own(BodyKind::VILLAGE_HEAD, true);
    assert_eq!(load(&forbidden, &twice), Some(Element::Performances));
}

/// What makes a decision count, and what the people do, may not be tested more closely; another act may.
#[test]
fn what_confers_a_status_or_is_of_the_people_is_tested_as_the_law_tests_it() {
    let copies = |n| Test::Meets(vec![Need::Copies(n)].into());
    let load = |of: Subject, confers: Option<Status>| {
        let mut norm = crate::norm(
            "own:1:account",
            Duty::new(Trigger::Done(vec![].into()), Timing::Unstated, vec![]),
        );
        let mut rule = Validity::new(of, vec![copies(2)]);
        rule.confers = confers;
        norm.rule = Rule::Validity(rule);
        let mut changed = norm.clone();
        changed.id = id("commune:1:own");
        validity(&mut changed).tests = vec![copies(3)].into();
        let calendar = catalogue::calendar::viet_nam(catalogue::calendar::CultureDay::Off);
        let checker = Checker::try_new(vec![norm.clone()], calendar).unwrap();
        match checker.with_local([LocalRule::new(norm.id.clone(), by(), changed)]) {
            Err(LocalRuleError::NotWider { element, .. }) => Some(element),
            loaded => {
                loaded.unwrap();
                None
            }
        }
    };
    let act = |by: &[BodyKind]| {
        let mut act = Pattern::of(ActKind::Account);
        act.by = by.to_vec().into();
        Subject::Act(act)
    };
    assert_eq!(load(act(&[BodyKind::VILLAGE_HEAD]), None), None);
    assert_eq!(
        load(act(&[BodyKind::VILLAGE_HEAD]), Some(Status::Adopted)),
        Some(Element::Copies)
    );
    assert_eq!(
        load(act(&[BodyKind::HOUSEHOLDS]), None),
        Some(Element::Copies)
    );
    assert_eq!(load(Subject::Round, None), Some(Element::Copies));
    assert_eq!(load(Subject::Villages, None), Some(Element::Copies));
}

#[test]
fn it_is_in_force_within_the_days_of_the_law_and_to_their_end() {
    let from = |day: &str| {
        let period = Period::from(day.parse().unwrap());
        move |norm: &mut Norm| norm.period = period
    };
    wider(SEAT, from("2023-07-01"));
    wider(SEAT, from("2023-07-02"));
    refused(SEAT, Element::Period, from("2023-06-30"));
    refused(SEAT, Element::Period, |norm| norm.period = Period::always());
    refused(SEAT, Element::Period, |norm| {
        norm.period = Period::between("2024-01-01".parse().unwrap(), "2025-01-01".parse().unwrap());
    });
    // Owed each quarter: no quarter may fall between the two.
    wider(LIST, from("2024-04-01"));
    for day in ["2024-04-02", "2024-05-01", "2024-03-31"] {
        refused(LIST, Element::Period, from(day));
    }
    // A breach is of one norm.
    wider(ANSWER, |_| ());
    refused(ANSWER, Element::Period, from("2024-01-01"));
}

#[test]
fn ids_and_bases_are_named_and_nothing_is_half_loaded() {
    let mut rule = local(SEAT, |_| ());
    rule.norm.id = id(KEEP);
    assert_eq!(
        load(rule).unwrap_err(),
        LocalRuleError::SameId { id: id(KEEP) }
    );
    let mut rule = local(SEAT, |_| ());
    rule.base = id("law-10-2022:99.9:none");
    let error = load(rule.clone()).unwrap_err();
    assert_eq!(
        error,
        LocalRuleError::UnknownBase {
            id: rule.norm.id,
            base: rule.base
        }
    );
    let twice = local(SEAT, |norm| norm.id = id("commune:4.2:own"));
    let again = Checker::viet_nam().with_local([local(SEAT, |_| ()), twice]);
    assert!(matches!(again, Err(LocalRuleError::UnknownBase { .. })));
    let same = Checker::viet_nam().with_local([local(SEAT, |_| ()), local(KEEP, |_| ())]);
    assert!(matches!(same, Err(LocalRuleError::SameId { .. })));
    let one = [
        local(SEAT, |_| ()),
        local(KEEP, |norm| {
            norm.id = id("commune:4.2:own");
            kept(Some(1))(norm);
        }),
    ];
    let error = Checker::viet_nam().with_local(one).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the local rule `commune:4.2:own` may widen `law-10-2022:13.2.p2:keep-posted` and not restrict it: \
         how long it is kept up: the law says all the time, the local rule says 1 day"
    );
}

/// What the people's decision starts, the local rule that stands in for it starts.
#[test]
fn what_the_base_starts_the_local_rule_starts() {
    let checker = load(local(CARRIED, |_| ())).unwrap();
    let own = id("commune:4.1:own");
    let starts_in = |checker: &Checker, of: &NormId| {
        checker
            .norms()
            .iter()
            .filter(|norm| match &norm.rule {
                Rule::Duty(duty) => match &duty.trigger {
                    Trigger::Outcome { of: causes, is } => {
                        *is == VoteOutcome::Passed && causes.contains(of)
                    }
                    _ => false,
                },
                _ => false,
            })
            .count()
    };
    let starts = |of: &NormId| starts_in(&checker, of);
    assert_eq!(starts(&id(CARRIED)), 0);
    // What else starts them goes on to do so.
    let half = id("law-10-2022:21.1.p3:carried-half");
    assert_eq!(starts(&half), starts_in(&Checker::viet_nam(), &half));
    assert!(starts(&own) > 1);
    let norm = checker.norms().iter().find(|norm| norm.id == own).unwrap();
    assert_eq!(norm.cites.first(), Some(&by()));
}

/// An item decided on a day and posted at the commune seat from the Monday after, up to a day.
fn posted(decided: &str, from: &str, until: &str) -> Case {
    let matter = Matter::new(
        "item".parse().unwrap(),
        MatterKind::ITEM_BUDGET,
        Reach::Commune,
        "commune".parse().unwrap(),
    );
    let record = |name: &str, on: &str, act: Act| {
        Record::new(name.parse().unwrap(), act)
            .with_date(on.parse().unwrap())
            .with_actor("pc".parse().unwrap())
            .with_matter("item".parse().unwrap())
    };
    let posting = Publication::new(Topic::CONTENT_ITEM)
        .with_places(vec![Place::COMMUNE_SEAT])
        .with_channels(vec![Channel::POSTING])
        .with_until(until.parse::<When>().unwrap());
    Case::new("posted".parse().unwrap(), "2024-12-01".parse().unwrap())
        .with_body(Body::new("commune".parse().unwrap(), BodyKind::COMMUNE))
        .with_body(Body::new("pc".parse().unwrap(), BodyKind::COMMUNE_PC))
        .with_matter(matter)
        .with_coverage(Coverage::new(Period::from("2024-01-01".parse().unwrap())))
        .with_record(record("d", decided, Act::Decide(DecisionRecord::new())))
        .with_record(record("p", from, Act::Publish(posting)))
}

#[test]
fn the_local_rule_is_judged_in_the_place_of_the_law_from_its_first_day() {
    let outcomes = |checker: &Checker, case: &Case| {
        let report = checker.check(case, &Context::new());
        [SEAT, "commune:4.1:own"].map(|name| {
            let of = report.of_norm(&id(name)).next();
            of.map(|finding| (finding.outcome, finding.reason))
        })
    };
    let met = Some((Outcome::Satisfied, None));
    let missed = Some((Outcome::Unsatisfied, None));
    let outside = Some((Outcome::NotApplicable, Some(NotApplicable::NotInForce)));
    // Thirty days from 4 March end on 3 April, thirty-one on 4 April.
    let thirty = posted("2024-03-01", "2024-03-04", "2024-04-03");
    let more = posted("2024-03-01", "2024-03-04", "2024-04-04");
    assert_eq!(outcomes(&Checker::viet_nam(), &thirty), [met, None]);
    let always = load(local(SEAT, kept(Some(31)))).unwrap();
    assert_eq!(outcomes(&always, &thirty), [None, missed]);
    assert_eq!(outcomes(&always, &more), [None, met]);
    let later = |day: &str| {
        let from = Period::from(day.parse().unwrap());
        load(local(SEAT, |norm| {
            kept(Some(31))(norm);
            norm.period = from;
        }))
        .unwrap()
    };
    assert_eq!(outcomes(&later("2024-03-01"), &thirty), [outside, missed]);
    assert_eq!(outcomes(&later("2024-03-02"), &thirty), [met, outside]);

    let report = always.check(&more, &Context::new());
    let finding = report.of_norm(&id("commune:4.1:own")).next().unwrap();
    assert_eq!(
        finding.cites,
        [
            by(),
            Citation::constant("10/2022/QH15", "13.2"),
            Citation::constant("10/2022/QH15", "12.3"),
        ]
    );
    let plain = Checker::viet_nam().check(&more, &Context::new());
    assert_ne!(report.receipt.rules, plain.receipt.rules);
    assert_eq!(report.receipt.catalogue, plain.receipt.catalogue);
}

/// A special law that the caller names displaces the rule, and the report and its text say so.
#[test]
fn a_special_law_displaces_the_rule_and_the_report_says_so() {
    let case = posted("2024-03-01", "2024-03-04", "2024-03-05");
    let law = Citation::constant("83/2015/QH13", "15.2");
    let context =
        |norm: &str| Context::new().with_special_law(SpecialLaw::new(id(norm), law.clone()));
    let local = load(local(SEAT, kept(Some(31)))).unwrap();
    for (checker, norm) in [(Checker::viet_nam(), SEAT), (local, "commune:4.1:own")] {
        let one = |context: &Context| {
            let report = checker.check(&case, context);
            let of = report.of_norm(&id(norm)).next().unwrap();
            ((of.outcome, of.reason), report)
        };
        assert_eq!(one(&Context::new()).0, (Outcome::Unsatisfied, None));
        let (found, report) = one(&context(norm));
        assert_eq!(
            found,
            (Outcome::NotApplicable, Some(NotApplicable::SpecialLaw))
        );
        assert_eq!(report.receipt.special_laws, core::slice::from_ref(&law));
        let text = report.render(Lang::En);
        assert!(
            text.contains("Special provisions named by the caller"),
            "{text}"
        );
        assert!(text.contains("83/2015/QH13"), "{text}");
        // One for another norm changes nothing here.
        assert_eq!(one(&context(KEEP)).0, (Outcome::Unsatisfied, None));
    }
}

/// A person who wrote a local rule reads what of it restricts the law.
#[test]
fn every_element_of_a_rule_has_a_name_of_its_own() {
    use Element::{
        Attachments, Bearer, Channels, Claimants, Composition, Concurrence, Conditions, Contents,
        Copies, Effect, Evidence, Forms, Instances, Kept, Matters, Modality, Order, Partners,
        Performances, Period, Places, Quorum, Reach, Recipients, Rule, Share, Signatures, Stage,
        Timing, Trigger, Validity, Witnesses, Written,
    };
    let all = [
        Rule,
        Stage,
        Period,
        Matters,
        Reach,
        Conditions,
        Modality,
        Bearer,
        Partners,
        Claimants,
        Instances,
        Trigger,
        Timing,
        Performances,
        Kept,
        Channels,
        Places,
        Contents,
        Recipients,
        Attachments,
        Copies,
        Witnesses,
        Written,
        Signatures,
        Composition,
        Concurrence,
        Evidence,
        Share,
        Quorum,
        Forms,
        Validity,
        Effect,
        Order,
    ];
    for lang in [Lang::Vi, Lang::En] {
        let mut names = all.map(|element| element.name(lang)).to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all.len());
        assert!(!names.contains(&""));
    }
    assert_eq!(Bearer.name(Lang::Vi), "chủ thể có trách nhiệm");
    assert_eq!(Copies.name(Lang::Vi), "số bản");
}

/// 2 September is a holiday, and in 2024 the day after it too; the day after that is a Wednesday.
#[test]
fn a_checker_tells_which_calendar_it_counts_by() {
    let checker = Checker::viet_nam();
    let works = |day| checker.calendar().is_working(Date::literal(2024, 9, day));
    assert_eq!([2, 3, 4].map(works), [Truth::No, Truth::No, Truth::Yes]);
}
