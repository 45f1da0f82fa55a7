//! The numbers of Law 10/2022/QH15, typed from its articles: each stands in a norm that cites its place.

use danchu::catalogue;
use danchu::law::{InstrumentRef, Provision};

/// A number, as a norm holds it.
#[derive(Clone, Copy)]
enum Number {
    WorkingDays(u16),
    Days(u16),
    /// Kept up for so many days after the first.
    Kept(u16),
    Standing,
    /// Once in so many months.
    Every(u16),
    /// At the nearest session.
    Session,
    AtLeast(u32, u32),
    MoreThan(u32, u32),
    /// So many members of a board or team.
    Members(u32, u32),
    /// Whatever else, as the norm writes it.
    As(&'static str),
}
use Number::{As, AtLeast, Days, Every, Kept, Members, MoreThan, Session, Standing, WorkingDays};

impl Number {
    fn written(self) -> String {
        match self {
            WorkingDays(n) => format!("WorkingDays({n})"),
            // The bracket keeps working days out.
            Days(n) => format!(" Days({n})"),
            Kept(n) => format!("Kept {{ days: {n} }}"),
            Standing => "StillUp".to_owned(),
            Every(n) => format!("Every {{ months: {n} }}"),
            Session => "AtNext".to_owned(),
            AtLeast(of, parts) => format!("bound: AtLeast, of: {of}, parts: {parts} "),
            MoreThan(of, parts) => format!("bound: MoreThan, of: {of}, parts: {parts} "),
            Members(min, max) => format!("min: {min}, max: {max},"),
            As(text) => text.to_owned(),
        }
    }
}

/// The place of the law, and the number.
const HELD: &[(&str, Number)] = &[
    ("12.3", WorkingDays(5)),
    ("13.2", Kept(30)),
    ("13.2.p2", Standing),
    ("13.2.p2", Every(3)),
    // 3 days of broadcasting: the first and two more.
    ("13.3", Kept(2)),
    ("14.3", Session),
    ("23.1.p2", Session),
    ("16.3", AtLeast(1, 10)),
    ("16.3", As("fresh_months: 3 ")),
    ("18.3", As("HouseholdsAtLeast(200)")),
    ("19.2", Members(3, 5)),
    ("19.2", Days(2)),
    ("19.3", As("OneBallotPerHousehold")),
    (
        "20.2.g",
        As("Signers { body: BodyKind(\"household_rep\"), at_least: 2 }"),
    ),
    ("20.3", WorkingDays(5)),
    ("21.1", AtLeast(2, 3)),
    ("21.1.p2", AtLeast(2, 3)),
    ("21.1.p3", MoreThan(1, 2)),
    ("21.2.p5", WorkingDays(5)),
    ("28.2", As("days: 20")),
    ("28.5", Session),
    ("32.1", Every(12)),
    ("33.1", Every(12)),
    ("33.1", As("Term(\"year_end\")")),
    ("36.1", As("OneFromEachVillage { floor: 5 }")),
    ("41.1.p2", As("min: 5,")),
    ("39.2", Every(3)),
    ("39.2", Every(6)),
    ("39.2", Every(12)),
    ("62.2", Every(3)),
    ("62.2", Every(6)),
    ("62.2", Every(12)),
    ("79.2", Every(3)),
    ("79.2", Every(6)),
    ("79.2", Every(12)),
    ("40.1.c", Days(15)),
    ("45.2.c", Days(15)),
    ("63.1.c", Days(15)),
    ("81.1.d", Days(15)),
    ("45.1.b", Days(45)),
    ("47.2", WorkingDays(5)),
    ("48.1", Kept(20)),
    ("48.2", Kept(20)),
    ("66.1", Kept(20)),
    ("66.2", Kept(20)),
    ("50.1", AtLeast(1, 3)),
    ("68.1", AtLeast(1, 3)),
    (
        "50.2",
        As("FailedRounds { outcome: NoQuorum, at_least: 2 }"),
    ),
    (
        "68.2",
        As("FailedRounds { outcome: NoQuorum, at_least: 2 }"),
    ),
    ("51.1.p2", Every(12)),
    ("69.1.p2", Every(12)),
    ("73.1", Every(12)),
    ("51.2.c", AtLeast(2, 3)),
    ("51.2.c", MoreThan(1, 2)),
    ("69.2.c", AtLeast(2, 3)),
    ("69.2.c", MoreThan(1, 2)),
    // Within 3 months of the end of the year.
    (
        "51.1.p2",
        As("closes: MonthDay { month: 3, day: 31 }, year: Next "),
    ),
    (
        "69.1.p2",
        As("closes: MonthDay { month: 3, day: 31 }, year: Next "),
    ),
    ("52.3", Every(6)),
    ("70.3", Every(6)),
    // 7 or fewer: 8 are enough.
    ("51.2.dd", As("StaffAtLeast(8)")),
    ("60.1.p3", As("StaffAtLeast(8)")),
    ("51.2.a", As("StaffAtLeast(100)")),
    ("69.2.a", As("StaffAtLeast(100)")),
    ("60.1", Members(3, 9)),
    ("77.1", Members(3, 9)),
    ("65.2", Days(15)),
];

/// The numbers that no norm holds, and why.
const NOT_HELD: &[(&str, &str)] = &[
    (
        "11.2",
        "the content of an item: the quarter, half-year or year of the figures",
    ),
    (
        "36.2",
        "the term of a board is that of the village heads: a rule that is used, with no act of its own",
    ),
    (
        "36.2.p3",
        "6 months left of the term: no record says when a term ends, so a vacancy starts the duty",
    ),
    (
        "60.3",
        "2 years of a board's term: a rule that is used, with no act of its own",
    ),
    (
        "77.3",
        "2 years of a board's term: a rule that is used, with no act of its own",
    ),
];

#[test]
fn every_number_of_the_law_stands_in_a_norm_that_cites_its_place() {
    let law: InstrumentRef = "10/2022/QH15".parse().unwrap();
    let mut missing = Vec::new();
    for (place, number) in HELD {
        let at: Provision = place.parse().unwrap();
        let number = number.written();
        let held = catalogue::norms()
            .filter(|norm| {
                let mut cites = norm.cites.iter();
                cites.any(|cite| cite.instrument == law && cite.provision == at)
            })
            .any(|norm| format!("{norm:?}").contains(&number));
        if !held {
            missing.push(format!("{place}: {number}"));
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
    let places: Vec<Provision> = catalogue::provisions(&law).cloned().collect();
    for (place, why) in NOT_HELD {
        let at: Provision = place.parse().unwrap();
        assert!(places.contains(&at) && !why.is_empty(), "{place}");
    }
}
