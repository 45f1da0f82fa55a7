//! Scales of grades: points and facts in, a grade out, a hole said as a hole.
//!
//! The scale is that of Decision 2579/QĐ-UBND of Cần Thơ (2025-11-21) as a summary gives it: 95 points and no criterion at
//! zero, excellent; 85 to under 95 and none at zero, good; 75 to under 85, completed; below 75, or not scored
//! by the unit itself, not completed; a reprimand of the head caps at good, a warning at completed.

use danchu::Label;
use danchu::programme::{Band, Cap, Classified, Fact, Points, Programme, Scale, Score};
use danchu::record::YesNo::{No, Yes};
use danchu::wire;

const ZERO: &str = "criterion_at_zero";
const REPRIMAND: &str = "head_reprimanded";
const WARNING: &str = "head_warned";
const UNSCORED: &str = "not_self_scored";

fn scale() -> Scale {
    let fact = |topic: &str, is| Fact::new(topic.parse().unwrap(), is);
    let label = |text: &'static str| Label::new(text, text);
    let none_at_zero = || [fact(ZERO, No)];
    Scale::new(
        "own:scale".parse().unwrap(),
        vec![],
        label("xếp loại"),
        Points::whole(103),
    )
    .with_band(
        Band::new("excellent", label("xuất sắc"), Points::whole(95)).with_needs(none_at_zero()),
    )
    .with_band(
        Band::new("good", label("tốt"), Points::whole(85))
            .with_below(Points::whole(95))
            .with_needs(none_at_zero()),
    )
    .with_band(
        Band::new("completed", label("hoàn thành"), Points::whole(75))
            .with_below(Points::whole(85)),
    )
    .with_band(
        Band::new("not_completed", label("không hoàn thành"), Points::ZERO)
            .with_below(Points::whole(75)),
    )
    .with_cap(Cap::new(fact(REPRIMAND, Yes), "good"))
    .with_cap(Cap::new(fact(WARNING, Yes), "completed"))
    .with_cap(Cap::new(fact(UNSCORED, Yes), "not_completed"))
}

/// A score in which every fact but those given is as it mostly is.
fn score(points: &str, but: &[(&str, danchu::record::YesNo)]) -> Score {
    let mut score = Score::new(points.parse().unwrap());
    for topic in [ZERO, REPRIMAND, WARNING, UNSCORED] {
        let given = but.iter().find(|(other, _)| *other == topic);
        score = score.with_fact(topic.parse().unwrap(), given.map_or(No, |(_, is)| *is));
    }
    score
}

fn grade(grade: &'static str) -> Classified {
    Classified::Grade {
        grade: grade.into(),
    }
}

#[test]
fn a_grade_begins_at_its_bound_and_ends_below_the_next() {
    let scale = scale();
    for (points, expected) in [
        ("0", "not_completed"),
        ("74.99", "not_completed"),
        ("75", "completed"),
        ("84.99", "completed"),
        ("85", "good"),
        ("94.99", "good"),
        ("95", "excellent"),
        ("103", "excellent"),
    ] {
        assert_eq!(
            scale.classify(&score(points, &[])),
            grade(expected),
            "{points}"
        );
    }
    assert_eq!(
        scale.classify(&score("103.01", &[])),
        Classified::TooManyPoints
    );
}

#[test]
fn a_score_that_the_text_forgot_is_in_a_gap() {
    let scale = scale();
    for points in ["85", "94.99", "95", "100"] {
        assert_eq!(
            scale.classify(&score(points, &[(ZERO, Yes)])),
            Classified::Gap,
            "{points}"
        );
    }
    // Below 85 the scale does not ask for it.
    assert_eq!(
        scale.classify(&score("84.99", &[(ZERO, Yes)])),
        grade("completed")
    );
}

#[test]
fn a_cap_holds_a_grade_down_and_never_lifts_it() {
    let scale = scale();
    assert_eq!(
        scale.classify(&score("96", &[(REPRIMAND, Yes)])),
        grade("good")
    );
    assert_eq!(
        scale.classify(&score("96", &[(WARNING, Yes)])),
        grade("completed")
    );
    assert_eq!(
        scale.classify(&score("96", &[(REPRIMAND, Yes), (WARNING, Yes)])),
        grade("completed")
    );
    assert_eq!(
        scale.classify(&score("80", &[(REPRIMAND, Yes)])),
        grade("completed")
    );
    assert_eq!(
        scale.classify(&score("60", &[(WARNING, Yes)])),
        grade("not_completed")
    );
    // Held down to the worst grade, the points and the hole do not matter.
    assert_eq!(
        scale.classify(&score("96", &[(ZERO, Yes), (UNSCORED, Yes)])),
        grade("not_completed")
    );
    let unknown = Score::unknown().with_fact(UNSCORED.parse().unwrap(), Yes);
    assert_eq!(scale.classify(&unknown), grade("not_completed"));
}

#[test]
fn what_is_missing_is_named_and_only_if_it_would_decide() {
    let scale = scale();
    let without = |points: &str, topic: &str| {
        let mut score = score(points, &[]);
        score.facts.retain(|fact| fact.topic.as_str() != topic);
        scale.classify(&score)
    };
    let missing = |topic: &str| Classified::Undetermined {
        points: false,
        facts: vec![topic.parse().unwrap()],
    };
    assert_eq!(without("96", ZERO), missing(ZERO));
    assert_eq!(without("80", ZERO), grade("completed"));
    assert_eq!(without("96", REPRIMAND), missing(REPRIMAND));
    assert_eq!(without("86", REPRIMAND), grade("good"));
    assert_eq!(without("86", WARNING), missing(WARNING));
    assert_eq!(without("80", WARNING), grade("completed"));
    assert_eq!(without("60", UNSCORED), grade("not_completed"));
    let mut score = score("60", &[]);
    score.points = None;
    assert_eq!(
        scale.classify(&score),
        Classified::Undetermined {
            points: true,
            facts: vec![]
        }
    );
}

#[test]
fn a_fact_said_both_ways_is_unknown() {
    let both = score("96", &[]).with_fact(ZERO.parse().unwrap(), Yes);
    assert!(matches!(
        scale().classify(&both),
        Classified::Undetermined { .. }
    ));
}

#[test]
fn a_scale_that_gives_two_grades_says_both() {
    let label = || Label::new("a", "a");
    let scale = Scale::new(
        "own:two".parse().unwrap(),
        vec![],
        label(),
        Points::whole(10),
    )
    .with_band(Band::new("a", label(), Points::whole(5)))
    .with_band(Band::new("b", label(), Points::ZERO).with_below(Points::whole(6)));
    let at = |points| scale.classify(&Score::new(points));
    assert_eq!(
        at(Points::whole(5)),
        Classified::Overlap {
            grades: vec!["a".into(), "b".into()]
        }
    );
    assert_eq!(at(Points::whole(6)), grade("a"));
}

#[test]
fn points_are_read_exactly_or_not_at_all() {
    let read = |text: &str| wire::read::<Points>(text);
    assert_eq!(read("95"), Ok(Points::whole(95)));
    assert_eq!(
        wire::write_compact(&read(r#""94.5""#).unwrap()).unwrap(),
        r#""94.5""#
    );
    assert_eq!(
        wire::write_compact(&read(r#""94.05""#).unwrap()).unwrap(),
        r#""94.05""#
    );
    for wrong in [
        r#""95""#,
        "94.5",
        r#""94.50""#,
        r#""94.0""#,
        r#""094.5""#,
        r#""94.""#,
        r#"".5""#,
        r#""94.555""#,
        "-1",
        "65536",
        r#""65536.5""#,
        r#""9 4.5""#,
    ] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_scale_is_part_of_a_programme() {
    let programme =
        Programme::new("own".parse().unwrap(), "1", Label::new("a", "a")).with_scale(scale());
    let text = wire::write(&programme).unwrap();
    assert_eq!(wire::read_programme(&text), Ok(programme.clone()));
    let mut broken = programme;
    broken.scales[0].caps[0].at_most = "fair".into();
    broken.scales[0].bands[2].below = Some(Points::whole(75));
    let paths: Vec<String> = broken
        .problems()
        .iter()
        .map(|problem| problem.path().to_owned())
        .collect();
    assert_eq!(
        paths,
        ["scales[0].bands[2].below", "scales[0].caps[0].at_most"]
    );
}
