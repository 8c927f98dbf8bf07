//! Records: mappings with a tag, an identifier and the fields that every record has.

/// A mapping that stands by itself: tag and identifier first, the fields of every record last.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident($Tag:ident, $Id:ident, formerly $Former:ident);
        required { $($required:tt)* }
        optional { $($optional:tt)* }
    ) => {
        mapping! {
            $(#[$meta])*
            pub struct $Name {
                /// The kind of the record. People may leave it out in a dossier, where the list
                /// names it.
                #[serde(default)]
                pub r#type: crate::kind::$Tag,
                /// The identifier of the record, unique among the records of its kind. It stays
                /// the same when names change.
                pub id: $Id,
                $($required)*
                $($optional)*
                /// The identifiers of the same thing in other data sets, by the data set's key.
                pub ids: ExternalIds,
                /// Identifiers of records that were merged into this one. They are never used
                /// again.
                pub previous_ids: Vec<$Former>,
                /// What the sources leave open, one matter a text.
                pub open: Vec<crate::Text>,
                /// Fields of which other sources say something else. The field itself holds the
                /// value preferred.
                pub disputed: Vec<crate::Dispute>,
                /// Notes of the keepers of the data.
                pub notes: Option<crate::Prose>,
                /// A project's own fields, by namespace.
                pub ext: Ext,
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $Name:ident($Tag:ident, $Id:ident);
        $($fields:tt)*
    ) => {
        record! { $(#[$meta])* pub struct $Name($Tag, $Id, formerly Id); $($fields)* }
    };
}

/// A record whose sources may be left out.
macro_rules! plain_record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident($($head:tt)*);
        required { $($required:tt)* }
        optional { $($optional:tt)* }
    ) => {
        record! {
            $(#[$meta])*
            pub struct $Name($($head)*);
            required { $($required)* }
            optional {
                $($optional)*
                /// Where the facts of the record come from.
                pub sources: Vec<crate::Citation>,
            }
        }
    };
}

/// A record that names at least one source.
macro_rules! cited_record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident($($head:tt)*);
        required { $($required:tt)* }
        optional { $($optional:tt)* }
    ) => {
        record! {
            $(#[$meta])*
            pub struct $Name($($head)*);
            required {
                $($required)*
                /// Where the facts of the record come from; at least one source.
                pub sources: crate::OneOrMore<crate::Citation>,
            }
            optional { $($optional)* }
        }
    };
}

/// A record of something that happens: it has a status as of a day.
macro_rules! event_record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident($($head:tt)*);
        required { $($required:tt)* }
        optional { $($optional:tt)* }
    ) => {
        cited_record! {
            $(#[$meta])*
            pub struct $Name($($head)*);
            required {
                $($required)*
                /// How far it had come on the day `as_of`.
                pub status: crate::Status,
            }
            optional {
                $($optional)*
                /// The day on which the status held. By default the day on which the newest of
                /// the sources was published.
                pub as_of: Option<crate::FullDate>,
                /// Text of an imported row, word for word.
                pub remarks: Option<crate::Prose>,
            }
        }
    };
}
