//! What is remembered of the latest of many.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

/// When there are more than so many, the oldest make room.
pub(super) struct Remembered<K, V> {
    known: HashMap<K, V>,
    order: VecDeque<K>,
    most: usize,
}

impl<K: Copy + Eq + Hash, V> Remembered<K, V> {
    pub fn new(most: usize) -> Self {
        Remembered {
            known: HashMap::new(),
            order: VecDeque::new(),
            most,
        }
    }

    pub fn push(&mut self, key: K, value: V) {
        if self.known.insert(key, value).is_some() {
            return;
        }
        self.order.push_back(key);
        if self.order.len() > self.most {
            if let Some(oldest) = self.order.pop_front() {
                self.known.remove(&oldest);
            }
        }
    }

    pub fn contains(&self, key: &K) -> bool {
        self.known.contains_key(key)
    }

    pub fn peek(&self, key: &K) -> Option<&V> {
        self.known.get(key)
    }

    pub fn take(&mut self, key: &K) -> Option<V> {
        self.known.remove(key)
    }
}
