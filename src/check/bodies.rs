//! The bodies of a case: which roles each fills, where it stands, how many households it has.
//!
//! Ids are looked up once, when a log is made; after that a body is known by its place.

use alloc::vec::Vec;

use smallvec::SmallVec;

use super::places::{Place, Places};
use super::scratch::emptied;
use crate::actor::{Body, BodyKind, info};
use crate::record::{Case, HouseholdCount};
use crate::{BodyId, Truth};

/// A body, every role that it fills, and its households by the register.
///
/// The roles are its kind and the other offices of its hand, and what these act for.
pub(super) struct BodyLog<'a> {
    id: &'a BodyId,
    pub(super) body: Option<&'a Body>,
    roles: SmallVec<[&'a BodyKind; 2]>,
    /// What it stands directly under.
    under: Option<Place>,
    seat: Seat<'a>,
    pub(super) households: SmallVec<[&'a HouseholdCount; 1]>,
}

/// The village, commune, district and province that a body is or stands under, as far as the case says.
type Seat<'a> = [Option<&'a BodyId>; 4];

/// The bodies of a case and of its registers.
#[derive(Default)]
pub(super) struct Bodies<'a> {
    places: Places,
    all: Vec<BodyLog<'a>>,
}

impl<'a> Bodies<'a> {
    /// Those of a case, in memory that those of another left.
    pub(super) fn new(case: &'a Case, left: Bodies<'static>) -> Self {
        let mut bodies = Self {
            places: left.places.emptied(case.bodies.len()),
            all: emptied(left.all),
        };
        bodies.all.reserve(case.bodies.len());
        // Few kinds, and many bodies of each.
        let mut organs: SmallVec<[(&BodyKind, Option<&BodyKind>); 8]> = SmallVec::new();
        let mut organ_of = |kind: &'a BodyKind| {
            if let Some((_, of)) = organs.iter().find(|(own, _)| *own == kind) {
                return *of;
            }
            let of = info(kind).and_then(|row| row.organ_of.as_ref());
            organs.push((kind, of));
            of
        };
        for body in &case.bodies {
            let mut roles = SmallVec::new();
            for kind in core::iter::once(&body.kind).chain(&body.also_holds) {
                roles.push(kind);
                if let Some(of) = organ_of(kind) {
                    roles.push(of);
                }
            }
            let (entry, new) = bodies.entry(&body.id);
            // Of bodies with one id the first counts.
            if let Some(entry) = entry.filter(|_| new) {
                entry.body = Some(body);
                entry.roles = roles;
            }
        }
        for place in (0..bodies.all.len()).filter_map(Place::after) {
            let parent = bodies.at(place).and_then(|own| own.body?.parent.as_ref());
            let under = parent.and_then(|parent| bodies.place(parent));
            if let Some(entry) = bodies.all.get_mut(place.before()) {
                entry.under = under;
            }
        }
        for place in (0..bodies.all.len()).filter_map(Place::after) {
            let seat = bodies.seat(place);
            if let Some(entry) = bodies.all.get_mut(place.before()) {
                entry.seat = seat;
            }
        }
        let counts = case
            .registers
            .iter()
            .filter_map(|registers| registers.households.as_deref())
            .flatten();
        for count in counts {
            if let (Some(entry), _) = bodies.entry(&count.of) {
                entry.households.push(count);
            }
        }
        bodies
    }

    /// The memory of it, for those of another case.
    pub(super) fn leave(self) -> Bodies<'static> {
        Bodies {
            places: self.places,
            all: emptied(self.all),
        }
    }

    /// The body with an id, and whether it is new here.
    fn entry(&mut self, id: &'a BodyId) -> (Option<&mut BodyLog<'a>>, bool) {
        let Some(next) = Place::after(self.all.len()) else {
            return (None, false);
        };
        let all = &self.all;
        let id_at = |place: Place| all.get(place.before()).map(|own| own.id);
        let place = self.places.put(id, next, id_at);
        let new = place == next;
        if new {
            self.all.push(BodyLog::new(id));
        }
        (self.all.get_mut(place.before()), new)
    }

    /// Where a body stands: itself and what is above it, up to as many steps as there can be.
    fn seat(&self, place: Place) -> Seat<'a> {
        let mut seat = Seat::default();
        let mut at = self.at(place);
        // A community within a village, the four territories, and one more: parents in a ring end here.
        for _ in 0..6 {
            let Some(body) = at.and_then(|own| own.body) else {
                break;
            };
            let level = TERRITORIES
                .iter()
                .position(|kinds| kinds.contains(&body.kind))
                .and_then(|level| seat.get_mut(level));
            if let Some(level) = level {
                level.get_or_insert(&body.id);
            }
            at = at.and_then(|own| self.at(own.under?));
        }
        seat
    }

    pub(super) fn place(&self, id: &BodyId) -> Option<Place> {
        self.places.find(id, |place| Some(self.at(place)?.id))
    }

    pub(super) fn at(&self, place: Place) -> Option<&BodyLog<'a>> {
        self.all.get(place.before())
    }

    pub(super) fn get(&self, id: &BodyId) -> Option<&BodyLog<'a>> {
        self.at(self.place(id)?)
    }
}

/// Whether a body fills any one of some roles for a community, which may be known or not; anybody
/// does if there are none. The head of one village is not the head of another.
pub(super) fn fills_any<'b, 'a: 'b>(
    of: impl FnOnce() -> Option<&'b BodyLog<'a>>,
    body: impl FnOnce() -> Option<&'b BodyLog<'a>>,
    roles: &[BodyKind],
) -> Truth {
    if roles.is_empty() {
        return Truth::Yes;
    }
    let Some(body) = body().filter(|known| known.body.is_some()) else {
        return Truth::Unknown;
    };
    let holds = roles.iter().any(|role| body.roles.contains(&role));
    (holds && !of().is_some_and(|of| body.is_elsewhere(of))).into()
}

impl<'a> BodyLog<'a> {
    /// One of which nothing is known yet.
    fn new(id: &'a BodyId) -> Self {
        Self {
            id,
            body: None,
            roles: SmallVec::new(),
            under: None,
            seat: Seat::default(),
            households: SmallVec::new(),
        }
    }

    /// Whether it is known to stand under another village, commune, district or province than a community.
    fn is_elsewhere(&self, community: &Self) -> bool {
        let both = self.seat.iter().zip(&community.seat);
        both.filter_map(|(a, b)| a.zip(*b))
            .any(|(a, b)| !core::ptr::eq(a, b) && a != b)
    }
}

/// The kinds of territory, level by level, in the order of a [`Seat`].
const TERRITORIES: [&[BodyKind]; 4] = [
    &[BodyKind::VILLAGE, BodyKind::QUARTER],
    &[
        BodyKind::COMMUNE,
        BodyKind::WARD,
        BodyKind::TOWNSHIP,
        BodyKind::SPECIAL_ZONE,
    ],
    &[BodyKind::DISTRICT],
    &[BodyKind::PROVINCE],
];
