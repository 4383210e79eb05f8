//! Where the weights of a feature are found: by hashing that was made free of collisions when the table was compiled.
//!
//! What is seen of a claim is looked up some twenty times, so a look asks nothing that may be answered either way: one number says where a
//! feature would stand, and what stands there is the feature or weighs nothing (“hash and displace”, Belazzougui, Botelho,
//! Dietzfelbinger 2009). Features of one side, as a construction or the lemma of a cue, stand in one stretch of the table:
//! so the table is small where a claim looks.

use super::super::feature::Key;
use super::super::packed::packed;
use super::Weights;

/// Weights by the keys of features.
#[derive(Clone, Debug)]
pub struct Table {
    /// Where the slots of each group begin, and behind the last.
    starts: Vec<u32>,
    /// Half as many as slots: what makes the keys that share one fall on slots of their own.
    pilots: Vec<u8>,
    /// One behind the other.
    slots: Vec<u32>,
}

packed! { Table { starts, pilots, slots } }

/// How many groups there are; sides that fall on the same one share it.
const GROUPS: usize = 1024;

/// A place for the weights of a feature: its mark and the bits of the numbers; zeros where nothing is.
type Slot = [u32; SLOT];
const SLOT: usize = 3;

impl Table {
    /// The table of some weights; no key comes twice.
    pub fn new(weights: impl IntoIterator<Item = (Key, Weights)>) -> Table {
        let mut groups: Vec<Vec<(Key, Weights)>> = vec![Vec::new(); GROUPS];
        weights.into_iter().for_each(|one| groups[group(one.0)].push(one));
        let mut table = Table { starts: vec![0], pilots: Vec::new(), slots: Vec::new() };
        for mut group in groups {
            group.sort_unstable_by_key(|&(key, _)| key);
            // A quarter more than there are, and even.
            let mut len = (group.len() * 5).div_ceil(8) * 2;
            let (pilots, slots) = loop {
                if let Some(placed) = placed(&group, len) {
                    break placed;
                }
                len += 2;
            };
            table.pilots.extend(pilots);
            table.slots.extend(slots.as_flattened());
            table.starts.push((table.slots.len() / SLOT) as u32);
        }
        // A group without slots looks at what stands behind it.
        table.pilots.push(0);
        table.slots.extend(Slot::default());
        table
    }

    /// The weights of a feature; nothing for one that is not in the table.
    #[inline(always)]
    pub fn get(&self, key: Key) -> Weights {
        let group = group(key);
        let (start, end) = (self.starts[group], self.starts[group + 1]);
        let pilot = self.pilots[(start / 2) as usize + shared(key, (end - start) as usize)];
        let at = start as usize + own(key, pilot, (end - start) as usize);
        let Some(&[mark, proposals, claims]) = self.slots[at * SLOT..].first_chunk() else { return [0.0; 2] };
        let known = u32::from(mark == key.hash as u32).wrapping_neg();
        [f32::from_bits(proposals & known), f32::from_bits(claims & known)]
    }
}

/// The pilots and slots of a group with `len` slots, if all keys find one.
fn placed(group: &[(Key, Weights)], len: usize) -> Option<(Vec<u8>, Vec<Slot>)> {
    let (mut pilots, mut slots) = (vec![0; len / 2], vec![None; len]);
    let mut sharing: Vec<Vec<&(Key, Weights)>> = vec![Vec::new(); len / 2];
    group.iter().for_each(|one| sharing[shared(one.0, len)].push(one));
    let mut order: Vec<usize> = (0..len / 2).collect();
    // What many share finds free slots as long as most are.
    order.sort_by_key(|&at| std::cmp::Reverse(sharing[at].len()));
    for at in order {
        let free = |pilot: &u8| {
            let places: Vec<usize> = sharing[at].iter().map(|(key, _)| own(*key, *pilot, len)).collect();
            places.iter().enumerate().all(|(i, place)| slots[*place].is_none() && !places[..i].contains(place))
        };
        pilots[at] = (0..=u8::MAX).find(free)?;
        for (key, [proposals, claims]) in &sharing[at] {
            slots[own(*key, pilots[at], len)] = Some([key.hash as u32, proposals.to_bits(), claims.to_bits()]);
        }
    }
    Some((pilots, slots.into_iter().map(Option::unwrap_or_default).collect()))
}

/// The group of a key.
#[inline]
fn group(key: Key) -> usize {
    key.side as usize % GROUPS
}

/// Which of the pilots of a group with `len` slots a key shares with others.
#[inline]
fn shared(key: Key, len: usize) -> usize {
    scaled(key.hash as u32, len / 2)
}

/// The one slot of a group with `len` of them where a key may stand.
#[inline]
fn own(key: Key, pilot: u8, len: usize) -> usize {
    let mixed = (key.hash ^ u64::from(pilot).wrapping_mul(0xA24B_AED4_963E_E407)).wrapping_mul(0x9FB2_1C65_1E98_DF25);
    scaled((mixed >> 32) as u32, len)
}

/// A number below `len`, in proportion to a hash.
#[inline]
fn scaled(hash: u32, len: usize) -> usize {
    ((u64::from(hash) * len as u64) >> 32) as usize
}
