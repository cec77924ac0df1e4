//! The connections under observation, a bounded number of them.
//!
//! Entries live in a slab; when it is full, the clock hand gives up one that
//! was not used since the hand last passed.

use std::cell::Cell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Connection numbers are unique and dense: a multiplication spreads them.
#[derive(Default)]
pub struct NumberHasher(u64);

impl Hasher for NumberHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }
    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 ^= self.0 >> 32;
    }
}

/// A map keyed by connection number.
pub type NumberMap<V> = HashMap<u64, V, BuildHasherDefault<NumberHasher>>;

struct Entry<C> {
    id: u64,
    used: bool,
    conn: C,
}

/// Connections by number.
pub struct Table<C> {
    entries: Vec<Option<Entry<C>>>,
    free: Vec<usize>,
    index: NumberMap<usize>,
    /// The entry that was asked for last, which mostly is the next one, too.
    last: Cell<usize>,
    hand: usize,
    max: usize,
}

impl<C> Table<C> {
    /// Holds at most `max` connections.
    pub fn new(max: usize) -> Self {
        Table {
            entries: Vec::new(),
            free: Vec::new(),
            index: NumberMap::default(),
            last: Cell::new(0),
            hand: 0,
            max: max.max(1),
        }
    }

    pub fn len(&self) -> usize {
        self.index.len()
    }

    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }

    /// Where the connection is.
    fn find(&self, id: u64) -> Option<usize> {
        let last = self.last.get();
        match self.entries.get(last) {
            Some(Some(entry)) if entry.id == id => Some(last),
            _ => {
                let at = *self.index.get(&id)?;
                self.last.set(at);
                Some(at)
            }
        }
    }

    pub fn get_mut(&mut self, id: u64) -> Option<&mut C> {
        let at = self.find(id)?;
        let entry = self.entries.get_mut(at)?.as_mut()?;
        entry.used = true;
        Some(&mut entry.conn)
    }

    /// Looks without counting as use.
    pub fn peek(&self, id: u64) -> Option<&C> {
        let at = self.find(id)?;
        self.entries.get(at)?.as_ref().map(|entry| &entry.conn)
    }

    /// Adds a connection; the one that had to make room for it, if any.
    pub fn insert(&mut self, id: u64, conn: C) -> Option<(u64, C)> {
        if let Some(old) = self.remove(id) {
            self.insert(id, conn);
            return Some((id, old));
        }
        let evicted = if self.len() >= self.max {
            self.evict()
        } else {
            None
        };
        let entry = Some(Entry {
            id,
            used: true,
            conn,
        });
        let at = match self.free.pop() {
            Some(at) => {
                self.entries[at] = entry;
                at
            }
            None => {
                self.entries.push(entry);
                self.entries.len() - 1
            }
        };
        self.index.insert(id, at);
        evicted
    }

    pub fn remove(&mut self, id: u64) -> Option<C> {
        let at = self.index.remove(&id)?;
        self.free.push(at);
        self.entries.get_mut(at)?.take().map(|entry| entry.conn)
    }

    fn evict(&mut self) -> Option<(u64, C)> {
        // Twice round at most: the first pass clears every mark.
        for _ in 0..2 * self.entries.len() {
            self.hand = (self.hand + 1) % self.entries.len();
            match &mut self.entries[self.hand] {
                Some(entry) if entry.used => entry.used = false,
                Some(entry) => {
                    let id = entry.id;
                    return self.remove(id).map(|conn| (id, conn));
                }
                None => {}
            }
        }
        None
    }

    /// All of them, in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = (u64, &C)> {
        let entries = self.entries.iter().flatten();
        entries.map(|entry| (entry.id, &entry.conn))
    }

    /// Empties the table, in order of insertion as far as the slab keeps it.
    pub fn drain(&mut self) -> impl Iterator<Item = (u64, C)> + '_ {
        self.index.clear();
        self.free.clear();
        self.entries
            .drain(..)
            .flatten()
            .map(|entry| (entry.id, entry.conn))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_table_gives_up_the_connection_that_rests() {
        let mut table = Table::new(3);
        for id in 1..=3 {
            assert!(table.insert(id, id * 10).is_none());
        }
        // the first eviction clears all marks; those used afterwards stay
        let (gone, _) = table.insert(4, 40).unwrap();
        let rest: Vec<u64> = (1..=4).filter(|id| table.peek(*id).is_some()).collect();
        assert_eq!(rest.len(), 3);
        assert!(!rest.contains(&gone));
        let keep = rest[0];
        table.get_mut(keep).unwrap();
        table.insert(5, 50);
        assert!(table.peek(keep).is_some());
        assert_eq!(table.len(), 3);
    }

    #[test]
    fn places_are_used_again() {
        let mut table = Table::new(1000);
        for id in 0..10_000u64 {
            table.insert(id, ());
            table.remove(id);
        }
        assert!(table.is_empty());
        assert_eq!(table.entries.len(), 1);
    }
}
