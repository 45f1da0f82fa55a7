//! What makes a board, a plan, a conference or a recommendation of Art. 33–45 count, and what comes before what.

use danchu::Quantity;
use danchu::act::{ActKind, Concurrence, Field, Term, Topic};
use danchu::actor::BodyKind;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, Case, Concur, Deed, MeetingRecord, Members, Origin, Plan, Ruling, SetUp, YesNo,
};
use danchu::report::Outcome::{self, NotApplicable, Pending, Satisfied, Undetermined, Unsatisfied};

use super::shape::{AS_OF, DAY, DECREE, LAW, commune, sent, told};
use crate::decree_world::ConcatAll;
use crate::world::{Log, Vignette, body, found_not_done, uncovered, when};

/// Vignettes of one norm about matters of one kind.
pub(super) struct Of {
    norm: &'static str,
    kind: MatterKind,
    pub(super) all: Vec<Vignette>,
}

impl Of {
    pub(super) fn new(norm: &'static str, kind: MatterKind) -> Self {
        Self {
            norm,
            kind,
            all: Vec::new(),
        }
    }

    fn case(&self) -> Case {
        commune(self.kind.clone(), Reach::Commune, AS_OF)
    }

    /// What the article says of a world in which something happens on 2024-03-04.
    pub(super) fn says(
        mut self,
        name: &'static str,
        expect: Outcome,
        happens: impl Fn(Case, &str) -> Case,
    ) -> Self {
        let case = happens(self.case(), DAY);
        self.all.push(Vignette::new(name, self.norm, case, expect));
        self
    }

    /// The same act a day before the text is in force and on its first day, on a matter of another kind, and of another reach.
    pub(super) fn framed(mut self, then: Outcome, happens: impl Fn(Case, &str) -> Case) -> Self {
        let (eve, first) = if self.norm.starts_with("law") {
            LAW
        } else {
            DECREE
        };
        let mut push = |name, case, expect| {
            self.all.push(Vignette::new(name, self.norm, case, expect));
        };
        // How many villages there are is asked of a commune only.
        let of_commune = [
            "law-10-2022:36.1:size",
            "decree-59-2023:13.2.p2:few-villages",
        ];
        let other_reach = if of_commune.contains(&self.norm) {
            NotApplicable
        } else {
            then
        };
        let of = |kind: MatterKind, reach| commune(kind, reach, AS_OF);
        push(
            "the day before it is in force",
            happens(of(self.kind.clone(), Reach::Commune), eve),
            NotApplicable,
        );
        push(
            "the first day in force",
            happens(of(self.kind.clone(), Reach::Commune), first),
            then,
        );
        push(
            "a matter of another kind",
            happens(of(MatterKind::LAND_EXCHANGE, Reach::Commune), DAY),
            NotApplicable,
        );
        push(
            "a matter of another reach",
            happens(of(self.kind.clone(), Reach::Village), DAY),
            other_reach,
        );
        self
    }
}

fn formed(case: Case, on: &str, topic: Topic, members: Members) -> Case {
    case.add(
        on,
        "front",
        Act::SetUp(SetUp::new(topic).with_members(members)),
    )
}

fn inspection(size: u32) -> impl Fn(Case, &str) -> Case {
    move |case, on| {
        formed(
            case,
            on,
            Topic::INSPECTION_BOARD,
            Members::new().with_size(size),
        )
    }
}

fn with_villages(villages: u32, size: u32) -> impl Fn(Case, &str) -> Case {
    move |case, on| inspection(size)(case.villages(villages), on)
}

fn barred(topic: Topic, barred: YesNo) -> impl Fn(Case, &str) -> Case {
    move |case, on| {
        formed(
            case,
            on,
            topic.clone(),
            Members::new().with_size(5_u32).with_barred(barred),
        )
    }
}

fn origins(list: &[(BodyKind, u32)]) -> Vec<Origin> {
    list.iter()
        .map(|(kind, n)| Origin::new(kind.clone(), Quantity::exact(*n)))
        .collect()
}

/// A project board: from the Front, the Inspection Board and the residents.
fn project(front: u32, board: u32, residents: u32) -> impl Fn(Case, &str) -> Case {
    move |case, on| {
        let from = [
            (BodyKind::COMMUNE_FRONT, front),
            (BodyKind::INSPECTION_BOARD, board),
            (BodyKind::CITIZENS, residents),
        ];
        let from: Vec<_> = from.into_iter().filter(|(_, n)| *n > 0).collect();
        let members = Members::new()
            .with_size(front.saturating_add(board).saturating_add(residents))
            .with_origins(origins(&from));
        formed(case, on, Topic::INVESTMENT_BOARD, members)
    }
}

fn deputies(topic: Topic, n: u32) -> impl Fn(Case, &str) -> Case {
    move |case, on| {
        let members = Members::new()
            .with_size(9_u32)
            .with_origins(origins(&[(BodyKind::BOARD_DEPUTY, n)]));
        formed(case, on, topic.clone(), members)
    }
}

fn size() -> Vec<Vignette> {
    let law = Of::new("law-10-2022:36.1:size", MatterKind::INSPECTION_BOARD)
        .says("12 villages, 12 members", Satisfied, with_villages(12, 12))
        .says(
            "12 villages, 11 members",
            Unsatisfied,
            with_villages(12, 11),
        )
        .says(
            "12 villages, 13 members",
            Unsatisfied,
            with_villages(12, 13),
        )
        .says("5 villages, 5 members", Satisfied, with_villages(5, 5))
        .says("5 villages, 4 members", Unsatisfied, with_villages(5, 4))
        .says("5 villages, 6 members", Unsatisfied, with_villages(5, 6))
        .says("6 villages, 6 members", Satisfied, with_villages(6, 6))
        .says("6 villages, 5 members", Unsatisfied, with_villages(6, 5))
        .says("4 villages, 5 members", Satisfied, with_villages(4, 5))
        // The law says no more than a least number; the decree caps it.
        .says("4 villages, 6 members", Satisfied, with_villages(4, 6))
        .says("3 villages, 4 members", Unsatisfied, with_villages(3, 4))
        .says("the villages are not counted", Undetermined, |case, on| {
            inspection(7)(case.without_registers(), on)
        })
        .says(
            "4 members are too few for any commune",
            Unsatisfied,
            |case, on| inspection(4)(case.without_registers(), on),
        )
        .says("the members are not counted", Undetermined, |case, on| {
            formed(case, on, Topic::INSPECTION_BOARD, Members::new())
        })
        .says("another board", NotApplicable, |case, on| {
            formed(
                case,
                on,
                Topic::INVESTMENT_BOARD,
                Members::new().with_size(4_u32),
            )
        })
        .framed(Satisfied, inspection(5));
    let decree = Of::new(
        "decree-59-2023:13.2.p2:few-villages",
        MatterKind::INSPECTION_BOARD,
    )
    .says("4 villages, 5 members", Satisfied, with_villages(4, 5))
    .says("4 villages, 6 members", Unsatisfied, with_villages(4, 6))
    .says("5 villages: no cap", NotApplicable, with_villages(5, 6))
    .says("the villages are not counted", Undetermined, |case, on| {
        inspection(5)(case.without_registers(), on)
    })
    .says("another board", NotApplicable, |case, on| {
        formed(
            case,
            on,
            Topic::INVESTMENT_BOARD,
            Members::new().with_size(4_u32),
        )
    })
    .framed(Satisfied, inspection(5));
    [law.all, decree.all].concat_all()
}

fn members() -> Vec<Vignette> {
    let bars = |norm, kind, own: Topic, other: Topic| {
        Of::new(norm, kind)
            .says(
                "nobody is barred",
                Satisfied,
                barred(own.clone(), YesNo::No),
            )
            .says(
                "somebody is barred",
                Unsatisfied,
                barred(own.clone(), YesNo::Yes),
            )
            .says("nobody says", Undetermined, |case, on| {
                formed(case, on, own.clone(), Members::new().with_size(5_u32))
            })
            .says("another board", NotApplicable, barred(other, YesNo::Yes))
            .framed(Satisfied, barred(own.clone(), YesNo::No))
            .all
    };
    let two = |norm, kind, own: Topic, other: Topic| {
        Of::new(norm, kind)
            .says("no deputy", Satisfied, deputies(own.clone(), 0))
            .says("1 deputy", Satisfied, deputies(own.clone(), 1))
            .says("2 deputies", Satisfied, deputies(own.clone(), 2))
            .says("3 deputies", Unsatisfied, deputies(own.clone(), 3))
            .says("nobody says", Undetermined, |case, on| {
                formed(case, on, own.clone(), Members::new().with_size(9_u32))
            })
            .says("another board", NotApplicable, deputies(other, 3))
            .framed(Satisfied, deputies(own.clone(), 2))
            .all
    };
    let inspection = || (MatterKind::INSPECTION_BOARD, Topic::INSPECTION_BOARD);
    let investment = || (MatterKind::INVESTMENT_BOARD, Topic::INVESTMENT_BOARD);
    let ((ib, it), (vb, vt)) = (inspection(), investment());
    let five = Of::new("law-10-2022:41.1.p2:members", vb.clone())
        .says("1, 1 and 3", Satisfied, project(1, 1, 3))
        .says("4 are too few", Unsatisfied, project(1, 1, 2))
        .says("any number above", Satisfied, project(2, 2, 40))
        .says("nobody from the Front", Unsatisfied, project(0, 2, 3))
        .says(
            "nobody from the Inspection Board",
            Unsatisfied,
            project(2, 0, 3),
        )
        .says("no resident", Unsatisfied, project(3, 2, 0))
        .says("nobody says from where", Undetermined, |case, on| {
            formed(
                case,
                on,
                Topic::INVESTMENT_BOARD,
                Members::new().with_size(5_u32),
            )
        })
        .says("another board", NotApplicable, |case, on| {
            formed(
                case,
                on,
                Topic::INSPECTION_BOARD,
                Members::new().with_size(4_u32),
            )
        })
        .framed(Satisfied, project(1, 1, 3));
    let residents = Of::new("decree-59-2023:17.2.p2:residents", vb.clone())
        .says("5 residents", Satisfied, project(1, 1, 5))
        .says("6 residents", Unsatisfied, project(1, 1, 6))
        // The least number of Art. 41(1) is the board's: five residents and two others make seven.
        .says("4 residents", Satisfied, project(1, 1, 4))
        // The limit holds whatever the size of the board.
        .says("6 residents of 6", Unsatisfied, project(0, 0, 6))
        .says("nobody says from where", Undetermined, |case, on| {
            formed(
                case,
                on,
                Topic::INVESTMENT_BOARD,
                Members::new().with_size(9_u32),
            )
        })
        .says("another board", NotApplicable, |case, on| {
            let members = Members::new().with_origins(origins(&[(BodyKind::CITIZENS, 6)]));
            formed(case, on, Topic::INSPECTION_BOARD, members)
        })
        .framed(Satisfied, project(1, 1, 5));
    [
        bars(
            "law-10-2022:37.2:barred",
            ib.clone(),
            it.clone(),
            vt.clone(),
        ),
        bars(
            "law-10-2022:42.2:barred",
            vb.clone(),
            vt.clone(),
            it.clone(),
        ),
        two(
            "decree-59-2023:13.3.p2:deputies",
            ib,
            it.clone(),
            vt.clone(),
        ),
        two("decree-59-2023:17.3:deputies", vb, vt, it),
        five.all,
        residents.all,
    ]
    .concat_all()
}

fn conference() -> Vec<Vignette> {
    let held = |by: &'static str| {
        move |case: Case, on: &str| {
            let meeting = MeetingRecord::new()
                .with_topic(Topic::COMMUNITY_CONFERENCE)
                .with_convenor(body(by));
            case.add(on, "head", Act::Meet(meeting))
        }
    };
    let other = |case: Case, on: &str| {
        let meeting = MeetingRecord::new()
            .with_topic(Topic::ORDINARY_SESSION)
            .with_convenor(body("front"));
        case.add(on, "head", Act::Meet(meeting))
    };
    let read =
        |holds| move |case: Case, on: &str| held("head")(case.read_as(Term::YEAR_END, holds), on);
    let kind = || MatterKind::COMMUNITY_CONFERENCE;
    [
        Of::new("law-10-2022:33.1:year-end", kind())
            .says("read as at the year's end", Satisfied, read(YesNo::Yes))
            .says(
                "read as not at the year's end",
                Unsatisfied,
                read(YesNo::No),
            )
            .says("not read", Undetermined, held("head"))
            .says("another meeting", NotApplicable, other)
            .framed(Satisfied, read(YesNo::Yes))
            .all,
        Of::new("law-10-2022:33.2:convenor", kind())
            .says("by the village head", Satisfied, held("head"))
            .says(
                "by the Front work committee",
                Unsatisfied,
                held("work-committee"),
            )
            .says("nobody says by whom", Undetermined, |case, on| {
                let meeting = MeetingRecord::new().with_topic(Topic::COMMUNITY_CONFERENCE);
                case.add(on, "head", Act::Meet(meeting))
            })
            // The article asks for no quorum: whoever came, it is a conference.
            .says("three households came", Satisfied, |case, on| {
                let meeting = MeetingRecord::new()
                    .with_topic(Topic::COMMUNITY_CONFERENCE)
                    .with_convenor(body("head"))
                    .with_votes(crate::world::votes(3, 3));
                case.add(on, "head", Act::Meet(meeting))
            })
            .says("another meeting", NotApplicable, other)
            .framed(Satisfied, held("head"))
            .all,
    ]
    .concat_all()
}

const CONTENTS: [Field; 6] = [
    Field::PURPOSE,
    Field::SUBJECT,
    Field::TIME,
    Field::FUNDING,
    Field::TASKS,
    Field::MEANS,
];

/// The programmes of a board at work, Art. 22(1)(a), 26(1)(a).
const PROGRAMMES: [Topic; 3] = [
    Topic::QUARTER_PROGRAMME,
    Topic::HALF_YEAR_PROGRAMME,
    Topic::YEAR_PROGRAMME,
];

fn planned(by: &'static str, topic: Topic, contents: Vec<Field>) -> impl Fn(Case, &str) -> Case {
    move |case, on| {
        let plan = Plan::new()
            .with_topic(topic.clone())
            .with_contents(contents.clone());
        case.add(on, by, Act::Plan(plan))
    }
}

fn plans() -> Vec<Vignette> {
    let of = |norm, kind: MatterKind, by: &'static str, topics: &[Topic]| {
        let first = topics[0].clone();
        let mut of = Of::new(norm, kind)
            .says(
                "by somebody else",
                NotApplicable,
                planned("pc", first.clone(), vec![]),
            )
            .says(
                "another plan",
                NotApplicable,
                planned(by, Topic::CONFERENCE_PLAN, vec![]),
            )
            .says("nobody says what it states", Undetermined, {
                let first = first.clone();
                move |case, on| case.add(on, by, Act::Plan(Plan::new().with_topic(first.clone())))
            });
        for topic in topics {
            of = of.says(
                "all of it",
                Satisfied,
                planned(by, topic.clone(), CONTENTS.to_vec()),
            );
        }
        for left_out in CONTENTS {
            let rest: Vec<Field> = CONTENTS.into_iter().filter(|it| *it != left_out).collect();
            of = of.says(
                "one part left out",
                Unsatisfied,
                planned(by, first.clone(), rest),
            );
        }
        of.framed(Satisfied, planned(by, first, CONTENTS.to_vec()))
            .all
    };
    [
        of(
            "decree-59-2023:14.1.a.p2:contents",
            MatterKind::INSPECTION_BOARD,
            "board",
            &[
                Topic::BOARD_QUARTER_PLAN,
                Topic::BOARD_HALF_YEAR_PLAN,
                Topic::BOARD_YEAR_PLAN,
                Topic::BOARD_TERM_PLAN,
            ],
        ),
        of(
            "decree-59-2023:18.1.p2:contents",
            MatterKind::INVESTMENT_BOARD,
            "project-board",
            &[Topic::SUPERVISION_PLAN],
        ),
        of(
            "decree-59-2023:22.1.a.p2:contents",
            MatterKind::UNIT_BOARD,
            "work-board",
            &PROGRAMMES,
        ),
        of(
            "decree-59-2023:26.1.a.p2:contents",
            MatterKind::ENTERPRISE_BOARD,
            "work-board",
            &PROGRAMMES,
        ),
    ]
    .concat_all()
}

fn confirms(case: Case, on: &str, by: &str, how: Concurrence) -> Case {
    case.add(
        on,
        by,
        Act::Agree(Concur::new(Topic::BOARD_RECOMMENDATION, how)),
    )
}

fn recommends(case: Case, on: &str) -> Case {
    sent(
        case,
        on,
        "project-board",
        Topic::BOARD_RECOMMENDATION,
        &["pc"],
    )
}

/// Art. 45(1)(d): the Front confirms before the recommendation is sent.
fn confirmation() -> Vec<Vignette> {
    let yes = Concurrence::Confirmation;
    Of::new(
        "law-10-2022:45.1.d:confirm-first",
        MatterKind::INVESTMENT_BOARD,
    )
    .says("confirmed the day before", Satisfied, |case, on| {
        recommends(confirms(case, "2024-03-03", "front", yes), on)
    })
    .says("confirmed the same day", Satisfied, |case, on| {
        recommends(confirms(case, on, "front", yes), on)
    })
    .says("confirmed the day after", Unsatisfied, |case, on| {
        recommends(confirms(case, "2024-03-05", "front", yes), on)
    })
    .says("never confirmed", Unsatisfied, recommends)
    .says("an opinion is no confirmation", Unsatisfied, |case, on| {
        recommends(confirms(case, on, "front", Concurrence::Opinion), on)
    })
    .says("confirmed by another", Unsatisfied, |case, on| {
        recommends(confirms(case, on, "pc", yes), on)
    })
    .says(
        "no confirmation, the log not complete",
        Undetermined,
        |case, on| recommends(uncovered(case), on),
    )
    .says("something else was sent", NotApplicable, |case, on| {
        sent(case, on, "project-board", Topic::BOARD_REQUEST, &["pc"])
    })
    .says("another body recommends", NotApplicable, |case, on| {
        sent(case, on, "board", Topic::BOARD_RECOMMENDATION, &["pc"])
    })
    .framed(Satisfied, |case, on| {
        recommends(confirms(case, on, "front", yes), on)
    })
    .all
}

/// Art. 36(2): the Front proposes, the community that elected the member discharges.
fn discharge() -> Vec<Vignette> {
    let meets = |case: Case, on: &str| {
        case.add(
            on,
            "head",
            Act::Meet(MeetingRecord::new().with_topic(Topic::MEMBER_DISCHARGE)),
        )
    };
    let proposes = |case: Case, on: &str, by: &str| {
        case.add(
            on,
            by,
            Act::Propose(Deed::new().with_topic(Topic::MEMBER_DISCHARGE)),
        )
    };
    Of::new(
        "law-10-2022:36.2.p2:proposed-first",
        MatterKind::INSPECTION_BOARD,
    )
    .says("proposed the day before", Satisfied, |case, on| {
        meets(proposes(case, "2024-03-03", "front"), on)
    })
    .says("proposed the same day", Satisfied, |case, on| {
        meets(proposes(case, on, "front"), on)
    })
    .says("proposed the day after", Unsatisfied, |case, on| {
        meets(proposes(case, "2024-03-05", "front"), on)
    })
    .says(
        "proposed by the work committee only",
        Unsatisfied,
        |case, on| meets(proposes(case, "2024-03-03", "work-committee"), on),
    )
    .says("something else proposed", Unsatisfied, |case, on| {
        let other = Deed::new().with_topic(Topic::VACANT_SEAT);
        meets(case.add("2024-03-03", "front", Act::Propose(other)), on)
    })
    .says(
        "not proposed, the log not complete",
        Undetermined,
        |case, on| meets(uncovered(case), on),
    )
    .says("another meeting", NotApplicable, |case, on| {
        case.add(
            on,
            "head",
            Act::Meet(MeetingRecord::new().with_topic(Topic::BOARD_OFFICES)),
        )
    })
    .framed(Satisfied, |case, on| meets(proposes(case, on, "front"), on))
    .all
}

/// A seat falls vacant on 2024-03-04 in a board recognised until a day.
fn vacant(until: &'static str) -> impl Fn(Case, &str) -> Case {
    move |case, on| {
        let term = Ruling::new()
            .with_topic(Topic::INSPECTION_BOARD)
            .with_until(when(until));
        case.add("2023-01-02", "front", Act::Recognise(term)).add(
            on,
            "front",
            Act::Notify(told(Topic::VACANT_SEAT)),
        )
    }
}

fn elects(case: Case, on: &str) -> Case {
    case.add(
        on,
        "head",
        Act::Meet(MeetingRecord::new().with_topic(Topic::VACANT_SEAT)),
    )
}

/// Art. 36(2), third paragraph: a by-election where the term has 6 months or more left.
fn by_election() -> Vec<Vignette> {
    let norm = "law-10-2022:36.2.p3:by-election";
    let later = "2024-04-15";
    let mut all = Of::new(norm, MatterKind::INSPECTION_BOARD)
        .says("6 months left, elected", Satisfied, |case, on| {
            elects(vacant("2024-09-04")(case, on), later)
        })
        .says("6 months left less a day", NotApplicable, |case, on| {
            elects(vacant("2024-09-03")(case, on), later)
        })
        .says("6 months left, not elected", Pending, vacant("2024-09-04"))
        .says("years left", Satisfied, |case, on| {
            elects(vacant("2027-06-30")(case, on), later)
        })
        .says("found not done", Unsatisfied, |case, on| {
            vacant("2024-09-04")(case, on).add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::Meet, Some(Topic::VACANT_SEAT)),
            )
        })
        .says(
            "nobody says until when the term runs",
            Undetermined,
            |case, on| {
                elects(
                    case.add(on, "front", Act::Notify(told(Topic::VACANT_SEAT))),
                    later,
                )
            },
        )
        .says("elected, only said", Satisfied, |case, on| {
            elects(vacant("2024-09-04")(case, on), later).only_claimed()
        })
        .says("another meeting", Pending, |case, on| {
            let other = MeetingRecord::new().with_topic(Topic::BOARD_OFFICES);
            vacant("2024-09-04")(case, on).add(later, "head", Act::Meet(other))
        })
        .says("another notice", NotApplicable, |case, on| {
            let term = Ruling::new()
                .with_topic(Topic::INSPECTION_BOARD)
                .with_until(when("2027-06-30"));
            let case = case.add("2023-01-02", "front", Act::Recognise(term)).add(
                on,
                "front",
                Act::Notify(told(Topic::BOARD_MEMBERS)),
            );
            elects(case, later)
        })
        .says("the term of something else", Undetermined, |case, on| {
            let term = Ruling::new()
                .with_topic(Topic::VACANT_SEAT)
                .with_until(when("2027-06-30"));
            let case = case.add("2023-01-02", "front", Act::Recognise(term)).add(
                on,
                "front",
                Act::Notify(told(Topic::VACANT_SEAT)),
            );
            elects(case, later)
        })
        .says(
            "a later recognition does not count",
            NotApplicable,
            |case, on| {
                let next = Ruling::new()
                    .with_topic(Topic::INSPECTION_BOARD)
                    .with_until(when("2029-06-30"));
                elects(
                    vacant("2024-05-31")(case, on).add("2024-06-03", "front", Act::Recognise(next)),
                    later,
                )
            },
        )
        .says("only planned", NotApplicable, |case, on| {
            let term = Ruling::new()
                .with_topic(Topic::INSPECTION_BOARD)
                .with_until(when("2027-06-30"));
            let case = case.add("2023-01-02", "front", Act::Recognise(term));
            elects(
                case.add(
                    "2024-02-05",
                    "front",
                    crate::world::planned_for(ActKind::Notify, on),
                ),
                later,
            )
        })
        .framed(Satisfied, |case, on| {
            elects(vacant("2027-06-30")(case, on), later)
        })
        .all;
    let two = vacant("2027-06-30")(
        commune(MatterKind::INSPECTION_BOARD, Reach::Commune, AS_OF),
        DAY,
    )
    .add("2024-06-03", "front", Act::Notify(told(Topic::VACANT_SEAT)));
    all.push(Vignette::new("two seats", norm, elects(two, later), Pending).times(2));
    all
}

/// Art. 36(2): the term is that of the village heads; the recognition says until when, and a new board is recognised by then.
fn anew() -> Vec<Vignette> {
    let norm = "law-10-2022:36.2:elect-anew";
    let of = crate::world::Of(norm);
    let recognised_by = |case: Case, who: &str, on: &str, until: Option<&str>| {
        let ruling = Ruling::new().with_topic(Topic::INSPECTION_BOARD);
        let ruling = match until {
            Some(until) => ruling.with_until(when(until)),
            None => ruling,
        };
        case.add(on, who, Act::Recognise(ruling))
    };
    let recognised =
        |case: Case, on: &str, until: &str| recognised_by(case, "front", on, Some(until));
    let world = |as_of: &str| commune(MatterKind::INSPECTION_BOARD, Reach::Commune, as_of);
    // In office from 2024-03-04; the term of the heads ends on 2024-08-30.
    let held = |as_of: &str| recognised(world(as_of), DAY, "2024-08-30");
    let next = |on: &str| recognised(held(AS_OF), on, "2029-08-30");
    let mut all = vec![
        of.met("on the last day of the term", next("2024-08-30"))
            .started_by("r1")
            .due("2024-08-30")
            .times(2),
        of.met("before its end", next("2024-08-01"))
            .started_by("r1"),
        of.met("as somebody says", next("2024-08-30").only_claimed())
            .started_by("r1"),
        of.late("a day after its end", next("2024-08-31"))
            .started_by("r1")
            .due("2024-08-30"),
        of.pending("the new term runs", next("2024-08-30"))
            .due("2029-08-30"),
        of.pending("on the last day of the term", held("2024-08-30"))
            .times(1),
        of.missed("the term is over", held("2024-08-31"))
            .due("2024-08-30"),
        of.open("in a log that is not complete", uncovered(held(AS_OF))),
        of.open(
            "nobody says until when the term runs",
            recognised_by(world(AS_OF), "front", DAY, None),
        ),
        of.outside(
            "recognised by the People's Committee",
            recognised_by(world(AS_OF), "pc", DAY, Some("2024-08-30")),
        ),
        of.missed(
            "the next recognised by the People's Committee",
            recognised_by(held(AS_OF), "pc", "2024-08-30", Some("2029-08-30")),
        ),
        of.missed(
            "something else recognised",
            held(AS_OF).add(
                "2024-08-30",
                "front",
                Act::Recognise(Ruling::new().with_topic(Topic::VACANT_SEAT)),
            ),
        ),
        of.outside(
            "the term of something else",
            world(AS_OF).add(
                DAY,
                "front",
                Act::Recognise(
                    Ruling::new()
                        .with_topic(Topic::VACANT_SEAT)
                        .with_until(when("2024-08-30")),
                ),
            ),
        ),
        of.outside(
            "a recognition that is only planned",
            world(AS_OF).add(
                DAY,
                "front",
                crate::world::planned_for(ActKind::Recognise, "2024-08-30"),
            ),
        ),
        of.missed(
            "found not done",
            held(AS_OF).add(
                "2024-09-02",
                "district-pc",
                found_not_done(ActKind::Recognise, Some(Topic::INSPECTION_BOARD)),
            ),
        ),
    ];
    all.extend(
        Of::new(norm, MatterKind::INSPECTION_BOARD)
            .framed(Unsatisfied, |case, on| recognised(case, on, "2024-08-30"))
            .all,
    );
    all
}

/// Art. 40(2)(a): the Front guides the meetings; no time, before or after.
fn guidance() -> Vec<Vignette> {
    use crate::world::{election, meeting, planned_for};
    let norm = "law-10-2022:40.2.a:guide-vote";
    let guides = |case: Case, on: &str, by: &str| case.add(on, by, Act::Guide(Deed::new()));
    let of = |kind| commune(kind, Reach::Village, AS_OF);
    let mut all = Vec::new();
    for kind in [MatterKind::BOARD_ELECTION, MatterKind::BOARD_DISCHARGE] {
        let case = || of(kind.clone());
        for (name, case, expect) in [
            (
                "guided before a meeting",
                guides(case(), "2024-02-05", "front").add(DAY, "head", meeting(60, 70)),
                Satisfied,
            ),
            (
                "guided after a meeting",
                guides(
                    case().add(DAY, "head", meeting(60, 70)),
                    "2024-07-01",
                    "front",
                ),
                Satisfied,
            ),
            (
                "guided before an election",
                guides(case(), "2024-02-05", "front").add(DAY, "head", election(60, 70)),
                Satisfied,
            ),
            (
                "guided before a planned meeting",
                guides(
                    case().add("2024-01-02", "head", planned_for(ActKind::Meet, DAY)),
                    "2024-02-05",
                    "front",
                ),
                Satisfied,
            ),
            (
                "only said",
                guides(
                    case().add(DAY, "head", meeting(60, 70)),
                    "2024-07-01",
                    "front",
                )
                .only_claimed(),
                Satisfied,
            ),
            (
                "guided by somebody else",
                guides(case().add(DAY, "head", meeting(60, 70)), "2024-07-01", "pc"),
                Pending,
            ),
            (
                "not guided",
                case().add(DAY, "head", meeting(60, 70)),
                Pending,
            ),
            (
                "found not done",
                case().add(DAY, "head", meeting(60, 70)).add(
                    "2024-08-01",
                    "district-pc",
                    found_not_done(ActKind::Guide, None),
                ),
                Unsatisfied,
            ),
            (
                "not guided, the log not complete",
                uncovered(case().add(DAY, "head", meeting(60, 70))),
                Undetermined,
            ),
            (
                "the day before it is in force",
                guides(
                    case().add("2023-06-30", "head", meeting(60, 70)),
                    "2023-06-30",
                    "front",
                ),
                NotApplicable,
            ),
            (
                "the first day in force",
                guides(
                    case().add("2023-07-01", "head", meeting(60, 70)),
                    "2023-07-01",
                    "front",
                ),
                Satisfied,
            ),
        ] {
            all.push(Vignette::new(name, norm, case, expect));
        }
        let twice =
            case()
                .add(DAY, "head", meeting(20, 20))
                .add("2024-04-08", "head", meeting(60, 70));
        all.push(Vignette::new("two meetings", norm, twice, Pending).times(2));
        let clusters = |cluster: &str| {
            crate::world::meeting_with(|meeting| {
                meeting.with_cluster(body(cluster)).with_round(1_u16)
            })
        };
        let parts = case().add(DAY, "head", clusters("cluster-a")).add(
            "2024-03-05",
            "head",
            clusters("cluster-b"),
        );
        all.push(Vignette::new("two clusters, each meets", norm, parts, Pending).times(2));
        let wide = commune(kind, Reach::Commune, AS_OF).add(DAY, "head", meeting(60, 70));
        all.push(Vignette::new(
            "another reach",
            norm,
            guides(wide, DAY, "front"),
            Satisfied,
        ));
    }
    let other = guides(
        of(MatterKind::WORKS).add(DAY, "head", meeting(60, 70)),
        DAY,
        "front",
    );
    all.push(Vignette::new(
        "another kind of matter",
        norm,
        other,
        NotApplicable,
    ));
    all
}

/// Sent is not received: the 15 days have no day to run from, Art. 40(1)(c), 45(2)(c).
fn receipt() -> Vec<Vignette> {
    let sends = |norm, kind, by: &'static str| {
        let case = commune(kind, Reach::Commune, AS_OF);
        let case = case.add(
            DAY,
            by,
            crate::world::send(Topic::BOARD_RECOMMENDATION, &["pc"]),
        );
        Vignette::new("sent, the day of receipt unknown", norm, case, Undetermined)
    };
    vec![
        sends(
            "law-10-2022:40.1.c:notify-result",
            MatterKind::INSPECTION_BOARD,
            "board",
        ),
        sends(
            "law-10-2022:45.2.c:notify-result",
            MatterKind::INVESTMENT_BOARD,
            "project-board",
        ),
    ]
}

pub(super) fn all() -> Vec<Vignette> {
    [
        size(),
        members(),
        conference(),
        plans(),
        confirmation(),
        discharge(),
        by_election(),
        anew(),
        guidance(),
        receipt(),
    ]
    .concat_all()
}
