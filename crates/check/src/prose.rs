//! The texts in which the keepers of the data speak in their own words. What is kept as
//! printed is absent: quotes, remarks, titles of sources and documents, names.

use chancery_model::{Prose, Record, Text};

/// A text in a record.
#[derive(Clone, Debug)]
pub(crate) struct OwnText<'r> {
    /// Its JSON pointer within the record.
    pub pointer: String,
    /// The text.
    pub text: &'r str,
    /// Whether it is a title, a purpose or a summary, which readers of the data see, and not
    /// a note.
    pub is_heading: bool,
}

/// The own texts of a record, in the order of its fields.
pub(crate) fn own_texts(record: &Record) -> Vec<OwnText<'_>> {
    let mut all = Texts(Vec::new());
    match record {
        Record::Visit(visit) => {
            all.heading("/title", visit.title.as_ref());
            all.heading_prose("/purpose", visit.purpose.as_ref());
            for (index, meeting) in visit.meetings.iter().enumerate() {
                let base = format!("/meetings/{index}");
                if meeting.title.is_some() {
                    all.heading(&format!("{base}/title"), meeting.title.as_ref());
                }
                all.notes(&base, &meeting.open, meeting.notes.as_ref());
            }
        }
        Record::Meeting(meeting) => all.heading("/title", meeting.title.as_ref()),
        Record::MinisterialMeeting(meeting) => {
            all.heading("/title", meeting.title.as_ref());
            for (index, session) in meeting.sessions.iter().enumerate() {
                all.heading(&format!("/sessions/{index}/title"), session.title.as_ref());
            }
        }
        Record::Deployment(deployment) => {
            all.heading("/title", Some(&deployment.title));
            all.heading_prose("/purpose", deployment.purpose.as_ref());
        }
        Record::Operation(operation) => all.heading("/title", Some(&operation.title)),
        Record::Statement(statement) => {
            all.heading_prose("/summary", Some(&statement.summary));
            all.list("/asks", &statement.asks);
        }
        Record::Topic(topic) => all.prose("/definition", topic.definition.as_ref()),
        _ => {}
    }
    all.notes("", record.open(), record.notes());
    all.0
}

struct Texts<'r>(Vec<OwnText<'r>>);

impl<'r> Texts<'r> {
    fn push(&mut self, pointer: &str, text: Option<&'r str>, is_heading: bool) {
        self.0.extend(text.map(|text| OwnText {
            pointer: pointer.to_owned(),
            text,
            is_heading,
        }));
    }

    fn heading(&mut self, pointer: &str, text: Option<&'r Text>) {
        self.push(pointer, text.map(|text| text.as_str()), true);
    }

    fn heading_prose(&mut self, pointer: &str, text: Option<&'r Prose>) {
        self.push(pointer, text.map(|text| text.as_str()), true);
    }

    fn prose(&mut self, pointer: &str, text: Option<&'r Prose>) {
        self.push(pointer, text.map(|text| text.as_str()), false);
    }

    fn list(&mut self, pointer: &str, texts: &'r [Text]) {
        for (index, text) in texts.iter().enumerate() {
            self.push(&format!("{pointer}/{index}"), Some(text.as_str()), false);
        }
    }

    fn notes(&mut self, base: &str, open: &'r [Text], notes: Option<&'r Prose>) {
        if !open.is_empty() {
            self.list(&format!("{base}/open"), open);
        }
        if notes.is_some() {
            self.prose(&format!("{base}/notes"), notes);
        }
    }
}
