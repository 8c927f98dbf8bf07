//! Sources: the texts and data sets from which facts are taken.

use crate::values::*;

plain_record! {
    /// A text or a data set from which facts are taken.
    pub struct Source(SourceTag, SourceId);
    required {
        /// What sort of source it is.
        pub kind: SourceKind,
        /// The title that the source bears; for a page without one, what it is, in a few words.
        pub title: Text,
    }
    optional {
        /// The organisation that published it.
        pub publisher: Option<OrganisationId>,
        /// The address of the source on the web.
        pub url: Option<Url>,
        /// When it was published.
        pub published: Option<Date>,
        /// The day of the week of `published`, as the source prints it.
        pub weekday: Option<Weekdays>,
        /// The language in which it is written.
        pub language: Option<LanguageTag>,
        /// The day on which it was read.
        pub retrieved: Option<FullDate>,
        /// The address of an archived copy.
        pub archive_url: Option<Url>,
        /// The SHA-256 checksum of the bytes that were read.
        pub sha256: Option<Sha256>,
        /// The licence under which it may be used.
        pub licence: Option<Text>,
    }
}

enumeration! {
    /// What a source is.
    pub enum SourceKind {
        /// A press release.
        PressRelease = "press-release",
        /// A transcript of what was said.
        Transcript = "transcript",
        /// A communiqué or a declaration.
        Communique = "communique",
        /// An official register or gazette.
        OfficialRegister = "official-register",
        /// A page of an official website.
        OfficialWebsite = "official-website",
        /// An article in the news.
        NewsArticle = "news-article",
        /// A data set.
        Dataset = "dataset",
        /// A book.
        Book = "book",
        /// A record in an archive.
        ArchiveRecord = "archive-record",
        /// A post in a social medium.
        SocialMedia = "social-media",
        /// An encyclopaedia or another work of reference.
        Reference = "reference",
    }
}
