//! What is remembered of the latest of many.

use std::hash::Hash;

use lru::LruCache;

/// When there are more than so many, the oldest make room.
pub(super) struct RecentMap<K, V> {
    /// Not told its bound, as it would take room for all of them at once.
    known: LruCache<K, V>,
    most: usize,
}

impl<K: Eq + Hash, V> RecentMap<K, V> {
    pub fn new(most: usize) -> Self {
        RecentMap {
            known: LruCache::unbounded(),
            most,
        }
    }

    pub fn push(&mut self, key: K, value: V) {
        self.known.put(key, value);
        if self.known.len() > self.most {
            self.known.pop_lru();
        }
    }

    /// Looks without making it one of the latest.
    pub fn peek(&self, key: &K) -> Option<&V> {
        self.known.peek(key)
    }

    pub fn take(&mut self, key: &K) -> Option<V> {
        self.known.pop(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_and_came_again_is_not_taken_for_the_oldest() {
        let mut map = RecentMap::new(4);
        map.push(1, ());
        map.take(&1);
        for key in [2, 3, 1, 4] {
            map.push(key, ());
        }
        let known = |map: &RecentMap<i32, ()>| {
            Vec::from_iter((1..=6).filter(|key| map.peek(key).is_some()))
        };
        assert_eq!(known(&map), [1, 2, 3, 4]);
        map.push(5, ());
        assert_eq!(known(&map), [1, 3, 4, 5]);
    }
}
