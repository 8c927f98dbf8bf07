use crate::rule::declare_rule;
use crate::words::choice;
use crate::{Check, Explanation, Violation};

declare_rule! {
    /// # What it finds
    /// A reference that names two records at once.
    ///
    /// # Why it matters
    /// A reference is to one record, and its key says of which kind it is. With two keys a
    /// reader has to choose, and two readers choose differently.
    ///
    /// # Example
    /// ```yaml bad
    /// type: operation
    /// id: forward-presence
    /// title: Enhanced forward presence
    /// areas:
    ///   - {country: LV, place: adazi}
    /// sources: [nato-189041]
    /// ```
    ///
    /// # Instead
    /// ```yaml good
    /// type: operation
    /// id: forward-presence
    /// title: Enhanced forward presence
    /// areas:
    ///   - country: LV
    ///   - place: adazi
    /// sources: [nato-189041]
    /// ```
    "conflicting-alternatives", Error, Check::Schema(explain)
}

fn explain(violation: &Violation<'_>) -> Option<Explanation> {
    if violation.keyword != "maxProperties" {
        return None;
    }
    let written = violation.value.as_object()?;
    let names = choice(written.keys().map(String::as_str)).replace(" or ", " and ");
    Some(
        Explanation::at_value(violation, format!("this names several records at once: {names}"))
            .help("keep one, or write each as an item of its own"),
    )
}
