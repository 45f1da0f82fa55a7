//! What became of a kind of body by a day, and so who bears its duties then.

use alloc::vec;
use alloc::vec::Vec;

use super::{BodyKind, BodyKindInfo, KINDS, Succession, info};
use crate::time::Date;

/// What became of a kind of body by a day (*tình trạng sau khi sắp xếp*).
///
/// A duty follows a body that was renamed, merged, or handed on its functions. After a split, and
/// after an end without an heir, nobody follows one-to-one: if anybody bears the duty then, it is
/// because the norm names a class (*committees directly under the province*) that has new members.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fate {
    /// It exists and bears its duties itself.
    Exists,
    /// It does not exist yet.
    NotYet,
    /// It has ended, and these kinds, which exist on the day, bear its duties.
    Follows {
        /// The loosest succession on the way: a series of reports goes on only after a renaming or a
        /// merger.
        succession: Succession,
        /// Who follows.
        to: Vec<BodyKind>,
    },
    /// It was divided among these; its duties follow none of them one-to-one.
    Split {
        /// Among whom.
        among: Vec<BodyKind>,
    },
    /// It has ended without an heir.
    Ended,
    /// It has ended, and nothing read says who follows.
    HeirNotReported,
    /// Whether it exists on the day is not known, or whether its heir does; so too for a kind that
    /// only the caller knows.
    Unknown,
}

/// What became of a kind by a day: of a body that exists no longer, the heirs of the heirs are
/// followed to those that exist on the day.
///
/// # Source
///
/// That of each [`Heir`](super::Heir) on the way.
///
/// # Examples
///
/// ```
/// use danchu::actor::{BodyKind, Fate, Succession, fate_on};
/// use danchu::time::Date;
/// let day = Date::literal(2026, 1, 1);
/// let merged = Fate::Follows {
///     succession: Succession::MergedInto,
///     to: vec![BodyKind::PROVINCE_PROPAGANDA_MOBILISATION],
/// };
/// assert_eq!(fate_on(&BodyKind::PROVINCE_MASS_MOBILISATION, day), merged);
/// assert_eq!(fate_on(&BodyKind::DISTRICT_STANDING, day), Fate::Ended);
/// assert_eq!(fate_on(&BodyKind::COUNCIL_PARTY_DELEGATION, day), Fate::HeirNotReported);
/// assert_eq!(fate_on(&BodyKind::STEERING_COMMITTEE, day), Fate::Unknown);
/// ```
#[must_use]
pub fn fate_on(kind: &BodyKind, day: Date) -> Fate {
    fate_in(KINDS, kind, day, &[])
}

/// The fate of a kind by a table, reached over the kinds of `path`.
fn fate_in(rows: &[BodyKindInfo], kind: &BodyKind, day: Date, path: &[&BodyKind]) -> Fate {
    // A succession that comes back to where it began says nothing.
    if path.contains(&kind) {
        return Fate::Unknown;
    }
    let Some(row) = rows.iter().find(|row| row.kind == *kind) else {
        return Fate::Unknown;
    };
    if row.exists_on(day).is_yes() {
        return Fate::Exists;
    }
    if row.begun_on(day).is_no() {
        return Fate::NotYet;
    }
    let Some(heir) = row.heir.filter(|_| row.ended_on(day).is_yes()) else {
        return Fate::Unknown;
    };
    match heir.succession {
        Succession::Renamed | Succession::MergedInto | Succession::FunctionsTo => {
            let path = [path, &[kind]].concat();
            let fates = heir
                .to
                .iter()
                .map(|to| match fate_in(rows, to, day, &path) {
                    Fate::Exists => Fate::Follows {
                        succession: heir.succession,
                        to: vec![to.clone()],
                    },
                    Fate::Follows { succession, to } => Fate::Follows {
                        succession: succession.max(heir.succession),
                        to,
                    },
                    // Between an end and the beginning of the heir, nobody can be named.
                    Fate::NotYet => Fate::Unknown,
                    other => other,
                });
            fates.reduce(together).unwrap_or(Fate::Unknown)
        }
        Succession::SplitInto => Fate::Split {
            among: heir.to.to_vec(),
        },
        Succession::Ended => Fate::Ended,
        Succession::NotReported => Fate::HeirNotReported,
    }
}

/// The kinds to which the duties of a kind went, itself first: renamed, merged, functions taken over.
/// After a split, or an end without an heir, duties follow nobody.
pub(crate) fn heirs(kind: &BodyKind) -> Vec<BodyKind> {
    let mut all = vec![kind.clone()];
    let mut next = 0;
    while let Some(heir) = all
        .get(next)
        .map(|kind| info(kind).and_then(|row| row.heir))
    {
        next = next.saturating_add(1);
        let Some(heir) = heir else { continue };
        let follow = matches!(
            heir.succession,
            Succession::Renamed | Succession::MergedInto | Succession::FunctionsTo
        );
        let new: Vec<BodyKind> = heir
            .to
            .iter()
            .filter(|to| follow && !all.contains(to))
            .cloned()
            .collect();
        all.extend(new);
    }
    all
}

/// The fate of a body with several heirs: those that exist, unless one of them cannot be told.
fn together(one: Fate, other: Fate) -> Fate {
    match (one, other) {
        (
            Fate::Follows { succession, mut to },
            Fate::Follows {
                succession: also,
                to: more,
            },
        ) => {
            let new: Vec<BodyKind> = more.into_iter().filter(|kind| !to.contains(kind)).collect();
            to.extend(new);
            Fate::Follows {
                succession: succession.max(also),
                to,
            }
        }
        (untold @ (Fate::Unknown | Fate::HeirNotReported), _)
        | (_, untold @ (Fate::Unknown | Fate::HeirNotReported)) => untold,
        (follows @ Fate::Follows { .. }, _) | (_, follows @ Fate::Follows { .. }) => follows,
        (one, _) => one,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::{Family, Heir, Level};
    use crate::time::When;

    const DAY: Date = Date::literal(2020, 1, 1);
    const A: BodyKind = BodyKind::constant("a");
    const B: BodyKind = BodyKind::constant("b");
    const C: BodyKind = BodyKind::constant("c");
    const D: BodyKind = BodyKind::constant("d");

    fn row(kind: BodyKind, heir: Option<(&str, Succession, &'static [BodyKind])>) -> BodyKindInfo {
        BodyKindInfo {
            kind,
            family: Family::Other,
            level: Level::Every,
            parent: None,
            parent_since: None,
            organ_of: None,
            began: None,
            heir: heir.map(|(from, succession, to)| Heir {
                from: from.parse().unwrap(),
                succession,
                to,
                source: "made up",
            }),
        }
    }

    fn follows(succession: Succession, to: &[BodyKind]) -> Fate {
        Fate::Follows {
            succession,
            to: to.to_vec(),
        }
    }

    #[test]
    fn a_chain_is_followed_as_far_as_the_day() {
        let rows = [
            row(
                A,
                Some(("2010-01-01", Succession::FunctionsTo, const { &[B] })),
            ),
            row(B, Some(("2020-01-01", Succession::Renamed, const { &[C] }))),
            row(C, None),
        ];
        let fate = |day| fate_in(&rows, &A, day, &[]);
        assert_eq!(fate(Date::literal(2009, 12, 31)), Fate::Exists);
        assert_eq!(
            fate(Date::literal(2010, 1, 1)),
            follows(Succession::FunctionsTo, &[B])
        );
        assert_eq!(
            fate(Date::literal(2019, 12, 31)),
            follows(Succession::FunctionsTo, &[B])
        );
        // The loosest step names the whole way.
        assert_eq!(fate(DAY), follows(Succession::FunctionsTo, &[C]));
        assert_eq!(
            fate_in(&rows, &B, DAY, &[]),
            follows(Succession::Renamed, &[C])
        );
    }

    #[test]
    fn a_chain_ends_where_its_last_body_ends() {
        let end = |succession, to| {
            let rows = [
                row(
                    A,
                    Some(("2010-01-01", Succession::MergedInto, const { &[B] })),
                ),
                row(B, Some(("2015-01-01", succession, to))),
                row(C, None),
            ];
            fate_in(&rows, &A, DAY, &[])
        };
        assert_eq!(end(Succession::Ended, &[]), Fate::Ended);
        assert_eq!(end(Succession::NotReported, &[]), Fate::HeirNotReported);
        let among = vec![C];
        assert_eq!(
            end(Succession::SplitInto, const { &[C] }),
            Fate::Split { among }
        );
    }

    #[test]
    fn a_loop_says_nothing_and_ends() {
        let rows = [
            row(A, Some(("2010", Succession::Renamed, const { &[B] }))),
            row(B, Some(("2010", Succession::Renamed, const { &[A] }))),
            row(C, Some(("2010", Succession::Renamed, const { &[C] }))),
        ];
        assert_eq!(fate_in(&rows, &A, DAY, &[]), Fate::Unknown);
        assert_eq!(fate_in(&rows, &C, DAY, &[]), Fate::Unknown);
    }

    #[test]
    fn of_several_heirs_those_that_exist_follow_unless_one_cannot_be_told() {
        let of = |to, d| {
            let rows = [
                row(A, Some(("2010", Succession::MergedInto, to))),
                row(B, None),
                row(C, Some(("2015", Succession::FunctionsTo, const { &[B] }))),
                d,
            ];
            fate_in(&rows, &A, DAY, &[])
        };
        let ended = || row(D, Some(("2015", Succession::Ended, &[])));
        let untold = || row(D, Some(("2015", Succession::NotReported, &[])));
        let open = || row(D, Some(("2019-06-01/2020-06-30", Succession::Ended, &[])));
        let merged = || follows(Succession::MergedInto, &[B]);
        assert_eq!(of(const { &[B, D] }, ended()), merged());
        assert_eq!(of(const { &[D, B] }, ended()), merged());
        assert_eq!(of(const { &[D] }, ended()), Fate::Ended);
        assert_eq!(of(const { &[B, D] }, untold()), Fate::HeirNotReported);
        assert_eq!(of(const { &[D, B] }, untold()), Fate::HeirNotReported);
        assert_eq!(of(const { &[B, D] }, open()), Fate::Unknown);
        assert_eq!(of(&[], ended()), Fate::Unknown);
        // Reached on two ways, named once.
        let once = follows(Succession::FunctionsTo, &[B]);
        assert_eq!(of(const { &[B, C] }, ended()), once);
    }

    #[test]
    fn an_heir_that_has_not_begun_cannot_be_named() {
        let late = BodyKindInfo {
            began: Some(When::day(Date::literal(2021, 1, 1))),
            ..row(B, None)
        };
        let rows = [
            row(A, Some(("2010", Succession::Renamed, const { &[B] }))),
            late,
        ];
        assert_eq!(fate_in(&rows, &B, DAY, &[]), Fate::NotYet);
        assert_eq!(fate_in(&rows, &A, DAY, &[]), Fate::Unknown);
    }
}
