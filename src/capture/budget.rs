//! How many places may be watched: in all, and for each user, so that nobody who
//! maps many files leaves others unseen.

use std::collections::{HashMap, HashSet};

/// What is open at most: a link for each program and file, each of which takes the
/// kernel a while to give back (see [`super::attach`]).
const ROOT: usize = 4096;
/// For all other users together, and for one of them.
const OTHERS: usize = 4096;
const EACH: usize = 1024;

/// There is no room for more links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full {
    /// The first refusal of this user.
    pub first: bool,
    /// Links that this user may have.
    pub limit: usize,
}

/// Links by user.
#[derive(Debug, Default)]
pub struct Budget {
    used: HashMap<u32, usize>,
    others: usize,
    said: HashSet<u32>,
}

impl Budget {
    /// Takes room for `n` links on behalf of a user.
    ///
    /// # Errors
    /// There is none: nothing is taken.
    pub fn take(&mut self, user: u32, n: usize) -> Result<(), Full> {
        let has = self.used.get(&user).copied().unwrap_or_default();
        let (used, limit) = match user {
            0 => (has, ROOT),
            _ if has + n <= EACH => (self.others, OTHERS),
            _ => (has, EACH),
        };
        if used + n > limit {
            // bounded: those who never had any room are told of once together
            let known = if has == 0 { u32::MAX } else { user };
            let first = self.said.insert(known);
            return Err(Full { first, limit });
        }
        self.used.insert(user, has + n);
        self.others += if user == 0 { 0 } else { n };
        Ok(())
    }

    /// Gives it back.
    pub fn give(&mut self, user: u32, n: usize) {
        let Some(used) = self.used.get_mut(&user) else {
            return;
        };
        *used = used.saturating_sub(n);
        if *used == 0 {
            self.used.remove(&user);
            self.said.remove(&user);
        }
        if user != 0 {
            self.others = self.others.saturating_sub(n);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_user_has_a_share_and_leaves_the_others_theirs() {
        let full = |first| Full { first, limit: EACH };
        let mut budget = Budget::default();
        assert_eq!(budget.take(7, EACH), Ok(()));
        assert_eq!(budget.take(7, 1), Err(full(true)));
        assert_eq!(budget.take(7, 1), Err(full(false)), "said once");
        assert_eq!(budget.take(8, 1), Ok(()));
        assert_eq!(budget.take(0, ROOT), Ok(()));
        assert!(budget.take(0, 1).is_err());
    }

    #[test]
    fn what_is_given_back_is_there_again() {
        let mut budget = Budget::default();
        budget.take(7, EACH).unwrap();
        budget.take(7, 6).unwrap_err();
        budget.give(7, 6);
        assert_eq!(budget.take(7, 6), Ok(()));
        budget.give(7, EACH);
        assert!(budget.used.is_empty() && budget.said.is_empty());
        assert_eq!(budget.others, 0);
    }

    #[test]
    fn many_users_leave_root_its_share() {
        let mut budget = Budget::default();
        let fit = (1..=2 * (OTHERS / EACH) as u32).filter(|&u| budget.take(u, EACH).is_ok());
        assert_eq!(fit.count(), OTHERS / EACH);
        assert_eq!(budget.take(0, ROOT), Ok(()));
    }
}
