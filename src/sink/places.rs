//! Places for what is remembered of connections, a bounded number of them.

/// For so many connections there are places, as a power of two: the latest of those that
/// fall on one place is remembered.
const BITS: u32 = 9;

/// What is remembered of one.
pub(super) trait Forget: Default {
    /// The place is another connection's: all but the room is given up.
    fn forget(&mut self);
}

/// Connections by number.
pub(super) struct Places<T>(Vec<(u64, T)>);

impl<T> Default for Places<T> {
    fn default() -> Self {
        Places(Vec::new())
    }
}

impl<T: Forget> Places<T> {
    /// What is remembered of this connection.
    pub fn of(&mut self, id: u64) -> &mut T {
        // Numbers next to each other differ in few bits, wherever these are.
        let spread = id.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let at = (spread >> (u64::BITS - BITS)) as usize;
        if at >= self.0.len() {
            self.0.resize_with(at + 1, || (0, T::default()));
        }
        let (whose, what) = &mut self.0[at];
        if *whose != id {
            *whose = id;
            what.forget();
        }
        what
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Last(u64);

    impl Forget for Last {
        fn forget(&mut self) {
            self.0 = 0;
        }
    }

    #[test]
    fn nothing_is_remembered_of_another_connection() {
        let mut places = Places::<Last>::default();
        for id in (0..20_000).chain(0..20_000) {
            let last = places.of(id);
            assert!(last.0 == 0 || last.0 == id, "{} of {id}", last.0);
            last.0 = id;
        }
        assert_eq!(places.of(19_999).0, 19_999);
        assert!(places.0.len() <= 1 << BITS);
    }
}
