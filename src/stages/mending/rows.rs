//! For each part of speech, and whatever else a step looks for, where among the items of an article it stands, as bits: a thousand
//! items are looked at at once.

use crate::lexicon::{Flags, Tag, TagSet, WordId, function as f};
use std::iter;

/// What is looked for besides parts of speech.
#[derive(Clone, Copy)]
pub enum Sort {
    /// It begins, or ends, its unit.
    First,
    Last,
    /// A mark that is no item, as one of quotation, stands before it.
    MarkedOff,
    /// A cue may begin here.
    Cue,
    Role,
    /// A role or a source noun.
    Speaks,
    /// A month or a unit of time.
    Time,
    /// These words.
    That,
    And,
    Of,
    S,
    LongSince,
    Us,
    Both,
    All,
    Most,
    Her,
    His,
    /// A form of *be*, but for *’s*.
    Be,
    /// *by*, *from*
    By,
    /// A word that is not looked for by itself.
    Word,
}

impl Sort {
    const COUNT: usize = Sort::Word as usize + 1;

    /// Those that are flags of a word.
    pub const FLAGS: [(Sort, Flags); 4] = [
        (Sort::Cue, Flags::CUE),
        (Sort::Role, Flags::ROLE),
        (Sort::Speaks, Flags::SPEAKING_NOUN),
        (Sort::Time, Flags::MONTH.or(Flags::TIME_UNIT)),
    ];

    /// Its row in a block: behind those of the parts of speech.
    pub const fn row(self) -> usize {
        Tag::ALL.len() + self as usize
    }

    /// That of a word.
    const fn of(word: WordId) -> Sort {
        match word {
            f::THAT => Sort::That,
            f::AND => Sort::And,
            f::OF => Sort::Of,
            f::S => Sort::S,
            f::LONG | f::SINCE => Sort::LongSince,
            f::US => Sort::Us,
            f::BOTH | f::NEITHER => Sort::Both,
            f::ALL => Sort::All,
            f::MOST => Sort::Most,
            f::HER => Sort::Her,
            f::HIS => Sort::His,
            f::BY | f::FROM => Sort::By,
            word if word.0 >= f::BE.0 && word.0 <= f::M.0 => Sort::Be,
            _ => Sort::Word,
        }
    }
}

/// The rows of the closed-class words by their ids, and last that of all others: one look a word, where half of all words are
/// among them.
pub static BY_WORD: [u8; f::WORDS.len() + 2] = {
    let mut rows = [0; f::WORDS.len() + 2];
    let mut id = 0;
    while id < rows.len() {
        rows[id] = Sort::of(WordId(id as u32)).row() as u8;
        id += 1;
    }
    rows
};

/// Where among some items those are that are of one part of speech or sort, a bit for each.
pub type Row = [u64; WORDS];
pub const WORDS: usize = 16;
pub const WIDTH: usize = u64::BITS as usize;

/// The rows of so many items.
pub type Block = [Row; ROWS];
pub const ROWS: usize = Tag::ALL.len() + Sort::COUNT;
pub const LEN: usize = WORDS * WIDTH;

/// A set of rows: an item is in it that is in one of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Rows(u64);

const _: () = assert!(ROWS <= WIDTH);

impl Rows {
    pub const NONE: Rows = Rows(0);
    /// Those of all parts of speech.
    pub const TAGS: Rows = Rows((1 << Tag::ALL.len()) - 1);

    /// Those of verbs that can be the only one of a sentence.
    pub const FINITE: Rows = Rows::tags(TagSet::FINITE);
    /// Those of what stands in a noun group.
    pub const NOMINAL: Rows = Rows::tags(TagSet::NOMINAL);

    /// Those of parts of speech.
    pub const fn of(tags: &[Tag]) -> Rows {
        Rows::tags(TagSet::of(tags))
    }

    /// Those of a set of parts of speech.
    const fn tags(tags: TagSet) -> Rows {
        Rows(tags.bits() as u64)
    }

    /// That of a sort.
    pub const fn sort(sort: Sort) -> Rows {
        Rows::NONE.or(sort)
    }

    /// These and that of a sort.
    pub const fn or(self, sort: Sort) -> Rows {
        Rows(self.0 | 1 << sort.row())
    }

    /// These but for those.
    pub const fn without(self, others: Rows) -> Rows {
        Rows(self.0 & !others.0)
    }

    /// These and those.
    pub const fn and(self, others: Rows) -> Rows {
        Rows(self.0 | others.0)
    }

    /// Where of the items of a block one stands that is in one of the rows.
    #[inline]
    fn any(self, block: &Block) -> Row {
        self.numbers().fold([0; WORDS], |places, row| each(|i| places[i] | block[row][i]))
    }

    /// Where among 64 items of a block one stands that is in one of the rows.
    #[inline]
    fn word(self, block: &Block, word: usize) -> u64 {
        self.numbers().fold(0, |places, row| places | block[row][word])
    }

    /// Where one stands that is in all of them.
    #[inline]
    fn all(self, block: &Block) -> Row {
        self.numbers().fold([u64::MAX; WORDS], |places, row| each(|i| places[i] & block[row][i]))
    }

    /// The rows, in their order.
    #[inline]
    fn numbers(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        iter::from_fn(move || {
            let row = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            (row < WIDTH).then_some(row)
        })
    }
}

/// Whether nothing stands in a row.
#[inline]
fn is_empty(row: &Row) -> bool {
    row.iter().fold(0, |any, word| any | word) == 0
}

/// Which words of a row have something, a bit for each.
#[inline]
pub fn occupied(row: &Row) -> u32 {
    if is_empty(row) {
        return 0;
    }
    row.iter().enumerate().fold(0, |words, (word, places)| words | u32::from(*places != 0) << word)
}

/// A row of what is said of each of its words.
#[inline]
pub fn each(word: impl FnMut(usize) -> u64) -> Row {
    std::array::from_fn(word)
}

/// Items by what they are and what stands next to them in their unit.
#[derive(Clone, Copy)]
pub struct Place {
    /// What an item is one of.
    one: Rows,
    /// What it is as well.
    all: Rows,
    /// What it is none of.
    none: Rows,
    /// What stands before it.
    behind: Rows,
    /// What stands behind it.
    before: Rows,
}

impl Place {
    /// Items that are one of `tags`.
    pub const fn of(tags: &[Tag]) -> Place {
        Place::any(Rows::of(tags))
    }

    /// Items in one of some rows.
    pub const fn any(one: Rows) -> Place {
        Place { one, all: Rows::NONE, none: Rows::NONE, behind: Rows::NONE, before: Rows::NONE }
    }

    /// Those of a sort.
    pub const fn sort(sort: Sort) -> Place {
        Place::any(Rows::sort(sort))
    }

    /// Of these those that are of this sort, too.
    pub const fn and(self, sort: Sort) -> Place {
        Place { all: self.all.or(sort), ..self }
    }

    /// But for those in these rows.
    pub const fn without(self, none: Rows) -> Place {
        Place { none, ..self }
    }

    /// Those behind one of `tags`.
    pub const fn behind(self, tags: &[Tag]) -> Place {
        self.behind_any(Rows::of(tags))
    }

    pub const fn behind_any(self, behind: Rows) -> Place {
        Place { behind, ..self }
    }

    /// Those before one of `tags`.
    pub const fn before(self, tags: &[Tag]) -> Place {
        self.before_any(Rows::of(tags))
    }

    pub const fn before_any(self, before: Rows) -> Place {
        Place { before, ..self }
    }

    /// Where in one of the blocks of an article such stand.
    #[inline]
    pub fn of_block(&self, blocks: &[Block], number: usize) -> Row {
        let block = &blocks[number];
        let mut places = self.one.any(block);
        if self.all != Rows::NONE {
            let all = self.all.all(block);
            places = each(|i| places[i] & all[i]);
        }
        // Many are nowhere.
        if is_empty(&places) {
            return places;
        }
        if self.none != Rows::NONE {
            let none = self.none.any(block);
            places = each(|i| places[i] & !none[i]);
        }
        if self.behind != Rows::NONE {
            let (behind, first) = (self.behind.any(block), &block[Sort::First.row()]);
            let passed = number.checked_sub(1).map_or(0, |before| self.behind.word(&blocks[before], WORDS - 1));
            let last = |i: usize| (if i == 0 { passed } else { behind[i - 1] }) >> (WIDTH - 1);
            places = each(|i| places[i] & !first[i] & (behind[i] << 1 | last(i)));
        }
        if self.before != Rows::NONE {
            let (before, last) = (self.before.any(block), &block[Sort::Last.row()]);
            let ahead = blocks.get(number + 1).map_or(0, |next| self.before.word(next, 0));
            let first = |i: usize| (if i == WORDS - 1 { ahead } else { before[i + 1] }) << (WIDTH - 1);
            places = each(|i| places[i] & !last[i] & (before[i] >> 1 | first(i)));
        }
        places
    }
}
