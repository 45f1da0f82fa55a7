//! What must hold of the table of kinds, whatever it says.

use alloc::collections::BTreeSet;

use danchu::Lang;
use danchu::actor::{BodyKind, BodyKindInfo, KINDS, Level, Succession, info};
use danchu::time::Date;
use unicode_normalization::is_nfc;

fn row(kind: &BodyKind) -> &'static BodyKindInfo {
    info(kind).unwrap_or_else(|| panic!("no row `{kind}`"))
}

#[test]
fn every_kind_has_one_row_and_every_row_its_kind() {
    let rows: Vec<&BodyKind> = KINDS.iter().map(|row| &row.kind).collect();
    let unique: BTreeSet<&BodyKind> = rows.iter().copied().collect();
    assert_eq!(unique.len(), rows.len(), "a kind has two rows");
    let known: BTreeSet<&BodyKind> = BodyKind::KNOWN.iter().collect();
    assert_eq!(known.len(), BodyKind::KNOWN.len(), "a key is listed twice");
    assert_eq!(unique, known);
}

#[test]
fn no_two_kinds_share_a_name() {
    for lang in [Lang::Vi, Lang::En] {
        let mut names = BTreeSet::new();
        for kind in BodyKind::KNOWN {
            let name = kind.name(lang);
            assert!(is_nfc(name), "{name}");
            assert!(names.insert(name), "`{name}` names two kinds");
        }
    }
}

#[test]
fn an_heir_has_a_row_and_exists_when_the_other_ends() {
    for row_of in KINDS {
        let Some(heir) = row_of.heir else { continue };
        let kind = &row_of.kind;
        assert!(!heir.source.trim().is_empty(), "{kind}");
        let nobody = [Succession::Ended, Succession::NotReported].contains(&heir.succession);
        assert_eq!(heir.to.is_empty(), nobody, "{kind}: {:?}", heir.succession);
        // An end that may not have come at all has no heir that is known.
        assert!(heir.from.latest().is_some() || nobody, "{kind}");
        for to in heir.to {
            assert_ne!(to, kind);
            let Some(began) = row(to).began else { continue };
            // No gap: known as well and no later.
            assert_eq!(began.earliest(), heir.from.earliest(), "{kind} -> {to}");
            assert_eq!(began.latest(), heir.from.latest(), "{kind} -> {to}");
        }
        if let Some(began) = row_of.began {
            assert!(began.before(&heir.from).is_yes(), "{kind} has no day");
        }
    }
}

/// The kinds reached from one by a relation, however far; fails if it comes back.
fn reached<'a>(from: &'a BodyKindInfo, next: impl Fn(&'a BodyKindInfo) -> Vec<&'a BodyKind>) {
    let mut open: Vec<&BodyKind> = next(from);
    let mut seen = BTreeSet::new();
    while let Some(kind) = open.pop() {
        assert_ne!(*kind, from.kind, "`{kind}` comes back to itself");
        if seen.insert(kind) {
            open.extend(next(row(kind)));
        }
    }
}

#[test]
fn no_relation_comes_back_to_where_it_began() {
    for row in KINDS {
        reached(row, |row| {
            row.heir.iter().flat_map(|heir| heir.to).collect()
        });
        reached(row, |row| row.parent.iter().collect());
        reached(row, |row| row.organ_of.iter().collect());
    }
}

#[test]
fn what_stands_above_is_no_lower_and_lives_as_long() {
    let days = [Date::literal(2017, 6, 30), Date::literal(2026, 1, 1)];
    for row_of in KINDS {
        let Some(parent) = &row_of.parent else {
            assert_eq!(row_of.parent_since, None, "{}", row_of.kind);
            continue;
        };
        let above = row(parent);
        if row_of.level != Level::Every {
            assert!(
                row_of.level <= above.level,
                "{} under {parent}",
                row_of.kind
            );
        }
        for day in days {
            if row_of.exists_on(day).is_yes() && row_of.parent_on(day).is_some() {
                assert!(
                    above.exists_on(day).is_yes(),
                    "{} under {parent} on {day}",
                    row_of.kind
                );
            }
        }
    }
}

#[test]
fn an_organ_is_of_the_level_and_family_of_its_body() {
    for row_of in KINDS {
        let Some(body) = &row_of.organ_of else {
            continue;
        };
        let body = row(body);
        assert_eq!(row_of.level, body.level, "{}", row_of.kind);
        assert_eq!(row_of.family, body.family, "{}", row_of.kind);
    }
}

#[test]
fn a_succession_says_what_follows_by_its_place_in_the_order() {
    // A fate over several steps is named by the loosest, which is the greatest.
    assert!(Succession::Renamed < Succession::MergedInto);
    assert!(Succession::MergedInto < Succession::FunctionsTo);
}
