//! Where things stand in lists, and how they are found there by their ids.
//!
//! A table holds numbers alone and borrows nothing, so that its memory serves one case after the
//! other. It is only ever asked for one id, never walked: no result hangs on the order of a hash.

use core::hash::{BuildHasher, Hash};
use core::num::NonZeroU32;

use hashbrown::hash_table::Entry;
use hashbrown::{DefaultHashBuilder, HashTable};

/// A place in a list, counted from 1, so that to have none takes no room.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(NonZeroU32);

impl Place {
    /// The place of what has so many before it.
    pub(super) fn after(before: usize) -> Option<Self> {
        let place = u32::try_from(before).ok()?.checked_add(1)?;
        NonZeroU32::new(place).map(Self)
    }

    /// How many come before it.
    pub(super) fn before(self) -> usize {
        usize::try_from(self.0.get()).map_or(usize::MAX, |place| place.saturating_sub(1))
    }
}

/// The places of things by their ids; the list itself, which knows the ids, is given with each question.
#[derive(Default)]
pub(super) struct Places {
    hasher: DefaultHashBuilder,
    table: HashTable<Place>,
}

impl Places {
    /// The same memory with nothing in it, and room for so many.
    pub(super) fn emptied(mut self, room: usize) -> Self {
        // To empty a table costs as much as it is long: that of a far longer case is let go.
        if self.table.capacity() / 64 > room {
            self.table = HashTable::new();
        }
        self.table.clear();
        // It holds nothing yet that would have to be hashed anew.
        self.table.reserve(room, |_| 0);
        self
    }

    /// The place of an id.
    pub(super) fn find<'i, I: Hash + Eq + 'i>(
        &self,
        id: &I,
        id_at: impl Fn(Place) -> Option<&'i I>,
    ) -> Option<Place> {
        let own = |place: &Place| id_at(*place) == Some(id);
        self.table.find(self.hasher.hash_one(id), own).copied()
    }

    /// The place of an id, which is a new one if it has none yet.
    pub(super) fn put<'i, I: Hash + Eq + 'i>(
        &mut self,
        id: &I,
        new: Place,
        id_at: impl Fn(Place) -> Option<&'i I>,
    ) -> Place {
        let own = |place: &Place| id_at(*place) == Some(id);
        let again = |place: &Place| id_at(*place).map_or(0, |id| self.hasher.hash_one(id));
        match self.table.entry(self.hasher.hash_one(id), own, again) {
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => *entry.insert(new).get(),
        }
    }
}
