//! Words that judge, or take a side, where a record is to say what happened.
//!
//! A word is listed if it can nearly always be replaced by one that says no less and that all
//! who took part would let stand. Words that have a plain meaning as well are listed with the
//! phrases in which they have it. `terrorist`, `occupation`, `annexation`, `genocide` and the
//! like are absent: they judge, and they are also words of law.

/// A word or a phrase.
#[derive(Debug)]
pub(crate) struct LoadedTerm {
    /// The term in the singular and in lower case.
    pub text: &'static str,
    /// Why it is loaded, as the second half of a sentence: `it …`.
    pub reason: &'static str,
    /// What to do instead.
    pub instead: &'static str,
    /// Phrases in which it is not.
    pub plain: &'static [&'static str],
}

const fn term(text: &'static str, reason: &'static str, instead: &'static str) -> LoadedTerm {
    plain(text, reason, instead, &[])
}

const fn plain(
    text: &'static str,
    reason: &'static str,
    instead: &'static str,
    plain: &'static [&'static str],
) -> LoadedTerm {
    LoadedTerm {
        text,
        reason,
        instead,
        plain,
    }
}

const GOVERNMENT: &str = "write `government`, `authorities` or `leadership`";
const OFFICE: &str = "name the office";
const DEED: &str = "say what was done";
const SUPPORTERS: &str = "name the persons or their offices, and for whom they act";
const FIGHTERS: &str = "name the group, or write `fighter`";
const PRAISE: &str = "say what happened, and leave the praise to readers";
/// Resolution 3449 (XXX) of the General Assembly of the United Nations, of 9 December 1975,
/// asks its organs to write `non-documented or irregular` of migrant workers.
const IRREGULAR: &str = "write `irregular migrant`, as the United Nations have done since 1975";

/// The built-in list, by word.
pub(crate) const LOADED_TERMS: &[LoadedTerm] = &[
    term(
        "aggressor",
        "it decides who was to blame",
        "name the state and what it did",
    ),
    term("banana republic", "it mocks a state", "name the country"),
    term("barbaric", "it judges a deed in place of telling it", DEED),
    term("bloodthirsty", "it judges a person", DEED),
    term("brutal", "it judges a deed in place of telling it", DEED),
    term("brutally", "it judges a deed in place of telling it", DEED),
    term(
        "clique",
        "it denies a group of persons their offices",
        SUPPORTERS,
    ),
    term(
        "collateral damage",
        "it passes over people who were killed or hurt",
        "say who or what was hit",
    ),
    term("cowardly", "it judges a deed in place of telling it", DEED),
    term(
        "crony",
        "it says that a post was given for friendship",
        SUPPORTERS,
    ),
    term("despot", "it judges how somebody rules", OFFICE),
    term("dictator", "it judges how somebody rules", OFFICE),
    term("evil", "it judges in place of telling", DEED),
    term(
        "fanatic",
        "it judges what somebody believes",
        "name the group or the belief",
    ),
    term(
        "freedom fighter",
        "it takes the side of those who fight",
        FIGHTERS,
    ),
    term("glorious", "it praises", PRAISE),
    term(
        "hardliner",
        "it is what opponents call somebody",
        "say what the person stands for",
    ),
    term(
        "hard-liner",
        "it is what opponents call somebody",
        "say what the person stands for",
    ),
    term("heinous", "it judges a deed in place of telling it", DEED),
    term(
        "henchman",
        "it makes criminals of those who serve somebody",
        SUPPORTERS,
    ),
    term(
        "henchmen",
        "it makes criminals of those who serve somebody",
        SUPPORTERS,
    ),
    term("heroic", "it praises", PRAISE),
    term(
        "historic meeting",
        "it foretells what only time can tell",
        PRAISE,
    ),
    term(
        "historic moment",
        "it foretells what only time can tell",
        PRAISE,
    ),
    term(
        "historic summit",
        "it foretells what only time can tell",
        PRAISE,
    ),
    term(
        "historic talks",
        "it foretells what only time can tell",
        PRAISE,
    ),
    term(
        "historic visit",
        "it foretells what only time can tell",
        PRAISE,
    ),
    term("illegal alien", "it calls a person illegal", IRREGULAR),
    term("illegal immigrant", "it calls a person illegal", IRREGULAR),
    term("illegal migrant", "it calls a person illegal", IRREGULAR),
    term("infamous", "it judges by repute", "say what is known of it"),
    term(
        "lackey",
        "it says that somebody has no will of his or her own",
        SUPPORTERS,
    ),
    term(
        "martyr",
        "it honours a death for a cause",
        "say who was killed, when and how",
    ),
    term(
        "mouthpiece",
        "it says that somebody has no voice of his or her own",
        "say to whom it belongs or for whom it speaks",
    ),
    term(
        "notorious",
        "it judges by repute",
        "say what is known of it",
    ),
    plain(
        "puppet",
        "it says that somebody has no will of his or her own",
        "say who put them in office, or whom they act for",
        &["puppet show", "puppet theatre"],
    ),
    plain(
        "regime",
        "it denies a government its standing",
        GOVERNMENT,
        &[
            "border regime",
            "control regime",
            "customs regime",
            "inspection regime",
            "inspections regime",
            "legal regime",
            "non-proliferation regime",
            "safeguards regime",
            "sanctions regime",
            "tax regime",
            "trade regime",
            "treaty regime",
            "verification regime",
            "visa regime",
        ],
    ),
    plain(
        "rogue",
        "it puts a state or a person outside the law",
        "say which obligation was not met",
        &["rogue wave"],
    ),
    term("ruthless", "it judges a person", DEED),
    term(
        "so-called",
        "it casts doubt on a name and does not say whose doubt it is",
        "write the name, and say who does not recognise it",
    ),
    term(
        "special military operation",
        "it is the name that one side gave to its invasion of another state",
        "write `invasion` or `war`; what a speaker calls it belongs in `quote`",
    ),
    term(
        "stooge",
        "it says that somebody has no will of his or her own",
        SUPPORTERS,
    ),
    term("strongman", "it judges how somebody rules", OFFICE),
    term(
        "third world",
        "it ranks countries",
        "name the countries or the region",
    ),
    term(
        "thug",
        "it makes criminals of people whom no court has judged",
        FIGHTERS,
    ),
    term("tyrant", "it judges how somebody rules", OFFICE),
    term(
        "unprovoked",
        "it decides who was to blame",
        "leave the word out, or say who said it",
    ),
    term(
        "warmonger",
        "it says that somebody wants war",
        "say what the person called for",
    ),
];
