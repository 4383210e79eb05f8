//! Who and what an article names.
//!
//! *Entity* and *mention*, and the three forms of mention, are the terms of ACE (Doddington and others 2004): an entity is
//! someone or something in the world, a mention the words of a text that refer to it.

use crate::claim::names;
use crate::span::Span;
use std::borrow::Cow;

names! {
    /// What sort of thing a proper name stands for: person, organization and place (their *location*) as in CoNLL-2003
    /// (Tjong Kim Sang and De Meulder 2003), and media apart from other organizations, since they relay.
    EntityKind {
        /// A human being.
        Person = "person",
        /// A company, agency, party, team or other body.
        Organization = "organization",
        /// A newspaper, broadcaster, agency or site that publishes.
        Media = "media",
        /// A country, city, region or other place.
        Place = "place",
    }
}

names! {
    /// What the words of a mention are: NAM, NOM and PRO of ACE.
    MentionForm {
        /// A proper name or a part of one.
        Name = "name",
        /// A common noun ("the senator").
        Nominal = "nominal",
        /// A pronoun.
        Pronoun = "pronoun",
    }
}

names! {
    /// Grammatical gender evidence for a person, from titles, given names and role nouns.
    Gender {
        /// Referred to as *she*.
        Female = "female",
        /// Referred to as *he*.
        Male = "male",
    }
}

/// One place of the text that refers to an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where, in bytes.
    pub span: Span,
    /// Name, common noun or pronoun.
    pub form: MentionForm,
}

/// A person, organization, media outlet or place of an article, with all its mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity<'a> {
    /// The canonical name: the fullest form in the article, without title or honorific.
    pub name: Cow<'a, str>,
    /// What it is.
    pub kind: EntityKind,
    /// Its role as the article gives it ("council aide"), where it does.
    pub role: Option<Cow<'a, str>>,
    /// Known gender, where the article or the given name shows it.
    pub gender: Option<Gender>,
    /// Other names of it in the article: surname, acronym, short form; in order of appearance.
    pub aliases: Vec<Cow<'a, str>>,
    /// Where the text refers to it, in text order and apart from each other: each place of its name; the nouns and pronouns
    /// of the third person that were resolved to it, wherever they stand; *I*, *we* and *who* where they are the source of a
    /// claim. What stands for several (*they*, *both men*) is a mention of each.
    pub mentions: Vec<Mention>,
}
