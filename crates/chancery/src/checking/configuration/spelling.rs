//! The words that a configuration adds to the lists of the rules.

use chancery_check::{Stated, is_findable, says_the_same};
use toml::Spanned;

use super::reader::Reader;
use crate::Failure;

impl Reader<'_> {
    /// Loaded terms, each of which some text can hold, and none of which says the same as
    /// another.
    pub fn loaded_terms(
        &self,
        written: Vec<Spanned<String>>,
    ) -> Result<Vec<Stated<String>>, Failure> {
        let mut terms: Vec<Stated<String>> = Vec::new();
        for term in written {
            self.check_findable(&term)?;
            let bytes = term.span();
            let value = term.into_inner();
            if let Some(other) = terms
                .iter()
                .find(|other| says_the_same(&other.value, &value))
            {
                let message = format!(
                    "the loaded term `{value}` stands there twice, also as `{}`",
                    other.value
                );
                let help = "remove one of the two: case and number make no difference";
                return Err(self.fault(Some(bytes), message, Some(help.to_owned())));
            }
            terms.push(Stated { value, bytes });
        }
        Ok(terms)
    }

    fn check_findable(&self, term: &Spanned<String>) -> Result<(), Failure> {
        let text = term.get_ref();
        if is_findable(text) {
            return Ok(());
        }
        let (message, help) = if text.trim().is_empty() {
            let help = "write the word, or leave it out".to_owned();
            ("a loaded term is empty".to_owned(), help)
        } else {
            let help = if is_findable(text.trim()) {
                format!("write `{}`", text.trim())
            } else {
                "write a word or a phrase".to_owned()
            };
            let message = format!(
                "no text can hold the loaded term `{text}`: it does not begin and end with a \
                 letter or a digit"
            );
            (message, help)
        };
        Err(self.fault(Some(term.span()), message, Some(help)))
    }
}
