//! Typed, validated records of diplomacy: visits, meetings, deployments, and the persons,
//! offices, places and sources that they name.
//!
//! There are three ways to use it.
//!
//! # The types alone
//!
//! [`model`] holds the record types and the types of their values: dates that are known in
//! part, codes of countries, coordinates. They read and write with `serde`; what the JSON Schema
//! refuses, they refuse. Without default features the crate is this and nothing else.
//!
//! ```
//! use chancery::{Kind, Record};
//!
//! let text = r#"{"type": "visit", "id": "2021-11-28-riga", "status": "concluded",
//!     "date": "2021-11-28", "visitors": ["jens-stoltenberg"],
//!     "stops": [{"country": "LV"}], "sources": ["nato-189041"]}"#;
//! let record: Record = serde_json::from_str(text)?;
//! assert_eq!((record.kind(), record.id()), (Kind::Visit, "2021-11-28-riga"));
//! assert!(serde_json::from_str::<Record>(&text.replace("11-28", "11-31")).is_err());
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Checking
//!
//! [`check`] reads data files, holds them against the schema and the rules, and returns every
//! finding with its line and column; [`fix`] works out repairs. They read folders as the
//! `chancery` command does. [`load_texts`] does the same for texts that lie in no folder, such
//! as what a service is sent.
//!
//! ```
//! use chancery::{Options, Outcome, load_texts};
//!
//! let text = "
//! type: source
//! id: register
//! kind: official-register
//! titel: Register of visits
//! ";
//! let loaded = load_texts([("register.yaml", text)], &Options::default())?;
//! assert_eq!(loaded.report().outcome, Outcome::Findings);
//! let found: Vec<String> = loaded
//!     .report()
//!     .findings
//!     .iter()
//!     .map(|finding| {
//!         let at = finding.location.span.start;
//!         format!("{}:{}: {}: {}", at.line, at.column, finding.rule, finding.message)
//!     })
//!     .collect();
//! assert_eq!(found, ["5:1: unknown-field: `titel` is no field of a source"]);
//! # Ok::<(), chancery::Failure>(())
//! ```
//!
//! # Asking
//!
//! [`load`] returns typed records, from files, folders and JSON lines; [`DataSet`] answers what
//! needs several of them: who held an office on a day, who was a member, where somebody was.
//!
//! ```
//! use chancery::{Day, Options, load_texts};
//!
//! let text = "
//! persons:
//!   - id: a
//!     name: Anna A
//!     tenures: [{office: president, since: 2019-07-12, until: 2023}]
//!     sources: [register]
//! ";
//! let loaded = load_texts([("dossier.yaml", text)], &Options::default())?;
//! let data = loaded.data_sets().next().expect("there is one data set");
//! let on = Day::new(2021, 11, 28).expect("there was such a day");
//! let holders: Vec<&str> = data
//!     .holders_on("president", on)
//!     .map(|holding| holding.person.name.as_str())
//!     .collect();
//! assert_eq!(holders, ["Anna A"]);
//! # Ok::<(), chancery::Failure>(())
//! ```
//!
//! # Features
//!
//! - `check`, on by default: all but the types.
//! - `data`: the records that the package ships, as `shipped`.
//!
//! # What may change
//!
//! What is public here is meant to be, and is listed in `public-api.txt`; a version that breaks
//! it says so in its number. Enumerations that will grow are marked `non_exhaustive`. Rules may
//! be added in any version: a data set that is clean today may have a finding tomorrow, at
//! first a warning. Names of rules are never used again for something else.
//!
//! What is absent: nothing here prints, reads the clock or opens a socket, and nothing panics
//! over bad input. The day that counts as today is given by the caller.

#[cfg(feature = "check")]
mod checking;

pub use chancery_model as model;
pub use chancery_model::{Date, Day, Dossier, Kind, Record};

#[cfg(feature = "check")]
pub use checking::*;
