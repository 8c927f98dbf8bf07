//! What users see: the forms, the summary, and that no input can act through them.

mod build;
mod frames;
mod hostile;
mod json;
mod lines;
mod platforms;
mod schemas;
