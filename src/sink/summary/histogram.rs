//! Durations of any number of exchanges, in bounded memory.

use std::collections::BTreeMap;

/// Of each power of two there are 2^7 classes, so that all in one are less than 0.8 % apart.
/// There are less than 8,000 of them.
const BITS: u32 = 7;
const CLASSES: u64 = 1 << BITS;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Histogram {
    classes: BTreeMap<u16, Class>,
    count: u64,
    max: u64,
}

/// Durations that are nearly the same: their mean stands for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Class {
    count: u64,
    sum: u128,
}

impl Histogram {
    pub fn add(&mut self, ns: u64) {
        let class = self.classes.entry(class(ns)).or_default();
        class.count += 1;
        class.sum += u128::from(ns);
        self.count += 1;
        self.max = self.max.max(ns);
    }

    pub fn max(&self) -> Option<u64> {
        (self.count > 0).then_some(self.max)
    }

    /// The least duration that `percent` of all are not above ("nearest rank").
    pub fn percentile(&self, percent: u64) -> Option<u64> {
        let rank = (self.count * percent).div_ceil(100).max(1);
        let mut below = 0;
        let holds = |class: &&Class| {
            below += class.count;
            below >= rank
        };
        let class = self.classes.values().find(holds)?;
        u64::try_from(class.sum / u128::from(class.count)).ok()
    }
}

fn class(ns: u64) -> u16 {
    let shift = (u64::BITS - ns.leading_zeros()).saturating_sub(BITS + 1);
    // below 64 * 128
    (u64::from(shift) * CLASSES + (ns >> shift)) as u16
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn percentiles_are_those_of_the_sorted_durations(
            mut all in proptest::collection::vec(
                prop_oneof![0u64..300, 1_000u64..5_000_000_000, any::<u64>()], 1..400),
        ) {
            let mut histogram = Histogram::default();
            all.iter().for_each(|&ns| histogram.add(ns));
            all.sort_unstable();
            prop_assert_eq!(histogram.max(), all.last().copied());
            for percent in [1, 50, 95, 99, 100] {
                let rank = (all.len() * percent).div_ceil(100);
                let right = all[rank - 1];
                let said = histogram.percentile(percent as u64).unwrap();
                let off = said.abs_diff(right) as f64;
                prop_assert!(off <= right as f64 * 0.008, "p{percent}: {said}, not {right}");
            }
        }
    }

    #[test]
    fn memory_is_bounded_whatever_the_durations_are() {
        let mut histogram = Histogram::default();
        let mut ns = 1u64;
        for _ in 0..1_000_000 {
            ns = ns.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            histogram.add(ns >> (ns % 64));
        }
        assert!(histogram.classes.len() < 8000);
        assert_eq!(Histogram::default().percentile(50), None);
    }
}
