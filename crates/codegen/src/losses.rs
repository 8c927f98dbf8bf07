//! What each target keeps of the schema, as one table.

use crate::feature::{Feature, Keeping};
use crate::shape::Shape;
use crate::targets::ALL;

/// The loss table as a page of Markdown: a row for each feature that the schema has, a column
/// for each target.
pub fn losses(shape: &Shape) -> String {
    let mut rows = vec![head()];
    rows.extend(
        Feature::ALL
            .iter()
            .filter(|feature| feature.is_in(shape))
            .map(|&feature| row(feature)),
    );
    format!(
        "# What generated types keep\n\n\
         Written by `chancery generate`. Each target states what becomes of a feature of the\n\
         interchange schema, and is held to it by documents that break the feature.\n\n\
         - *kept*: {}\n- *checked*: {}\n- *documented*: {}\n- *lost*: {}\n\n{}",
        meaning(Keeping::Kept),
        meaning(Keeping::Checked),
        meaning(Keeping::Documented),
        meaning(Keeping::Lost),
        aligned(&rows),
    )
}

fn meaning(keeping: Keeping) -> &'static str {
    match keeping {
        Keeping::Kept => {
            "the type holds it, and the reader refuses what breaks it; a doc stands where\n  \
             the language looks for docs"
        }
        Keeping::Checked => "the reader refuses what breaks it, the type does not show it",
        Keeping::Documented => "a comment tells it, nothing refuses what breaks it",
        Keeping::Lost => "nothing of it is left",
    }
}

fn head() -> Vec<String> {
    let fixed = ["feature", "what the schema says"];
    let targets = ALL.iter().map(|generator| generator.name());
    fixed
        .into_iter()
        .chain(targets)
        .map(str::to_owned)
        .collect()
}

fn row(feature: Feature) -> Vec<String> {
    let doc = feature.doc().trim_end_matches('.');
    let fixed = [feature.name(), doc].map(str::to_owned);
    let targets = ALL
        .iter()
        .map(|generator| generator.keeping(feature).to_string());
    fixed.into_iter().chain(targets).collect()
}

/// A table whose columns are as wide as their widest cell. The first row is its head.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut table = String::new();
    for (index, row) in rows.iter().enumerate() {
        for (cell, width) in row.iter().zip(&widths) {
            table.push_str(&format!("| {cell:width$} "));
        }
        table.push_str("|\n");
        if index == 0 {
            for width in &widths {
                table.push_str(&format!("| {} ", "-".repeat(*width)));
            }
            table.push_str("|\n");
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_a_feature_and_a_column_a_target() {
        let page = losses(&Shape::interchange());
        let rows: Vec<&str> = page.lines().filter(|line| line.starts_with('|')).collect();
        assert_eq!(rows.len(), Feature::ALL.len() + 2);
        for row in &rows {
            assert_eq!(row.matches('|').count(), ALL.len() + 3, "{row}");
            assert_eq!(row.chars().count(), rows[0].chars().count(), "{row}");
        }
        for generator in ALL {
            assert!(
                rows[0].contains(&format!("| {}", generator.name())),
                "{}",
                rows[0]
            );
        }
        assert!(rows[2].starts_with("| tagged-union "), "{}", rows[2]);
    }
}
