//! The closed-class words that constructions are made of, with ids known when the program is compiled.
//!
//! Open-class words live in `lexicons/`; these are grammar. Their ids are those of their place in this list.

use super::words::WordId;

macro_rules! function_words {
    ($($name:ident = $word:literal),+ $(,)?) => {
        /// The words in the order of their ids, from 1.
        pub const WORDS: &[&str] = &[$($word),+];

        // Some have no other use than to be in a set below, or to be told apart by the features of claims.
        #[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u32)]
        enum Order { UNKNOWN, $($name),+ }

        $(#[doc = $word] #[allow(dead_code)] pub const $name: WordId = WordId(Order::$name as u32);)+
    };
}

// The sets below are runs of the list; nobody else needs to know how it is ordered.

/// Whether a word is a form of *be*. A genitive is written like one: see `Item::is_be`.
#[inline]
pub fn is_be(word: WordId) -> bool {
    (BE..=M).contains(&word)
}

/// Whether a word is a form of *have*.
#[inline]
pub fn is_have(word: WordId) -> bool {
    (HAVE..=D).contains(&word)
}

/// Whether a word is a form of *do* that helps another verb.
#[inline]
pub fn is_do(word: WordId) -> bool {
    (DO..=DID).contains(&word)
}

/// Whether a word is a form of *be*, *have* or *do* that helps another verb, or *’ll*.
#[inline]
pub fn is_auxiliary(word: WordId) -> bool {
    (BE..=DID).contains(&word)
}

/// Whether a word is a form of *get*.
#[inline]
pub fn is_get(word: WordId) -> bool {
    (GET..=GETTING).contains(&word)
}

/// Whether a word is any form of *be*, *have*, *do* or *get*.
#[inline]
pub fn is_helper(word: WordId) -> bool {
    (BE..=GETTING).contains(&word)
}

/// I, he, she, we, they: subjects, and never objects.
#[inline]
pub fn is_nominative(word: WordId) -> bool {
    matches!(word, I | HE | SHE | WE | THEY)
}

/// Whether a word is a reflexive pronoun of the third person.
#[inline]
pub fn is_reflexive(word: WordId) -> bool {
    (HIMSELF..=THEMSELVES).contains(&word)
}

/// Whether a word is someone, everything and the like.
#[inline]
pub fn is_indefinite(word: WordId) -> bool {
    (SOMEONE..=NOTHING).contains(&word)
}

/// Whether a word may open a subordinate clause.
pub fn is_subordinator(word: WordId) -> bool {
    (BECAUSE..=WHEREAS).contains(&word) || matches!(word, IF | WHETHER | THAT | WHEN)
}

/// Whether a word is an article.
#[inline]
pub fn is_article(word: WordId) -> bool {
    (THE..=AN).contains(&word)
}

/// Whether a word joins several who say something, or of whom none does.
#[inline]
pub fn joins(word: WordId) -> bool {
    matches!(word, AND | OR | NOR)
}

/// Whether a word may be a part of a whole: a third, one-fifth.
#[inline]
pub fn is_fraction(word: WordId) -> bool {
    (HALF..=TENTH).contains(&word)
}

/// Whether a word is a numeral that the tagger has not met.
pub fn is_numeral(word: WordId) -> bool {
    (ELEVEN..=NINETY).contains(&word)
}

/// Whether a word is one of these.
pub fn is_function(word: WordId) -> bool {
    (1..=WORDS.len()).contains(&(word.0 as usize))
}

function_words! {
    // forms of be, have, do: auxiliaries
    BE = "be", AM = "am", IS = "is", ARE = "are", WAS = "was", WERE = "were", BEEN = "been", BEING = "being",
    S = "'s", RE = "'re", M = "'m",
    HAVE = "have", HAS = "has", HAD = "had", HAVING = "having", VE = "'ve", D = "'d", LL = "'ll",
    DO = "do", DOES = "does", DID = "did", DOING = "doing", DONE = "done",
    GET = "get", GETS = "gets", GOT = "got", GOTTEN = "gotten", GETTING = "getting",
    // negation, and its contrary
    NOT = "not", NT = "n't", CANNOT = "cannot", NEVER = "never", NO = "no", NONE = "none", YES = "yes",
    NEITHER = "neither", NOR = "nor", HARDLY = "hardly",
    // complementizers and wh-words
    THAT = "that", WHETHER = "whether", IF = "if", WHO = "who", WHOM = "whom", WHOSE = "whose", WHICH = "which",
    WHAT = "what", WHEN = "when", WHERE = "where", WHY = "why", HOW = "how",
    // subordinators and coordinators
    BECAUSE = "because", WHILE = "while", ALTHOUGH = "although", THOUGH = "though", UNLESS = "unless", UNTIL = "until",
    AFTER = "after", BEFORE = "before", SINCE = "since", AS = "as", THAN = "than", ONCE = "once", WHEREAS = "whereas",
    AND = "and", OR = "or", BUT = "but", YET = "yet", SO = "so", THEN = "then",
    // prepositions
    TO = "to", OF = "of", BY = "by", FOR = "for", FROM = "from", INTO = "into", WITH = "with", IN = "in", ON = "on", AT = "at",
    DURING = "during", VIA = "via", ABOUT = "about", THROUGH = "through", OVER = "over", OUTSIDE = "outside", WITHIN = "within",
    WITHOUT = "without", INSIDE = "inside", PER = "per", ACROSS = "across", AMONG = "among", BETWEEN = "between",
    AGAINST = "against", ABOARD = "aboard", LIKE = "like", NEAR = "near", BEHIND = "behind", BESIDE = "beside",
    FOLLOWING = "following", INCLUDING = "including", ALONG = "along", EXCEPT = "except",
    // personal pronouns and possessives
    I = "i", YOU = "you", HE = "he", SHE = "she", IT = "it", WE = "we", THEY = "they",
    ME = "me", HIM = "him", HER = "her", US = "us", THEM = "them",
    MY = "my", YOUR = "your", HIS = "his", ITS = "its", OUR = "our", THEIR = "their",
    HIMSELF = "himself", HERSELF = "herself", ITSELF = "itself", THEMSELVES = "themselves",
    // determiners
    THE = "the", A = "a", AN = "an", THIS = "this", THESE = "these", THOSE = "those", SUCH = "such",
    // how many and how much
    SOME = "some", ANY = "any", MANY = "many", OTHERS = "others", ONE = "one", ALL = "all", BOTH = "both",
    SEVERAL = "several", FEW = "few", EACH = "each", TWO = "two", TIMES = "times",
    MORE = "more", MOST = "most", LESS = "less", FEWER = "fewer", FURTHER = "further",
    LEAST = "least", MUCH = "much", AROUND = "around", UNDER = "under", UP = "up", CLOSE = "close", SHY = "shy", WELL = "well", RATHER = "rather", EVERY = "every",
    // parts of a whole
    HALF = "half", THIRD = "third", QUARTER = "quarter", FIFTH = "fifth", SIXTH = "sixth", SEVENTH = "seventh",
    EIGHTH = "eighth", NINTH = "ninth", TENTH = "tenth",
    // numerals that the tagger has not met
    ELEVEN = "eleven", TWELVE = "twelve", THIRTEEN = "thirteen", FOURTEEN = "fourteen", FIFTEEN = "fifteen", SIXTEEN = "sixteen",
    SEVENTEEN = "seventeen", EIGHTEEN = "eighteen", NINETEEN = "nineteen", THIRTY = "thirty", FORTY = "forty", FIFTY = "fifty",
    SIXTY = "sixty", SEVENTY = "seventy", EIGHTY = "eighty", NINETY = "ninety",
    // indefinite pronouns
    SOMEONE = "someone", SOMEBODY = "somebody", SOMETHING = "something", EVERYONE = "everyone", EVERYBODY = "everybody",
    EVERYTHING = "everything", ANYONE = "anyone", ANYBODY = "anybody", ANYTHING = "anything", NOBODY = "nobody",
    ONES = "ones", NOTHING = "nothing",
    // a modal
    COULD = "could",
    // particles and adverbs
    OUT = "out", OFF = "off", AWAY = "away", BACK = "back", AGO = "ago", ONLY = "only", JUST = "just", THERE = "there",
    LET = "let", ALONE = "alone", HERE = "here", EVERYWHERE = "everywhere", ELSEWHERE = "elsewhere", ALIKE = "alike",
    OVERALL = "overall", LONG = "long",
}
