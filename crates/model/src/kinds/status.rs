//! How far an event has come, as of a day.

enumeration! {
    /// How far an event had come on the day of `as_of`.
    pub enum Status {
        /// Announced or agreed, and not begun.
        Planned = "planned",
        /// Begun, and not over.
        UnderWay = "under-way",
        /// Over.
        Concluded = "concluded",
        /// Put off to another day, known or not.
        Postponed = "postponed",
        /// Called off.
        Cancelled = "cancelled",
        /// The sources do not say.
        Unknown = "unknown",
    }
}
