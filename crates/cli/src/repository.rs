//! Where the current folder lies in its repository: platforms tell paths from the root.

use std::path::{Path, PathBuf};

/// What names the root where no `.git` does: a checkout by archive has none.
const ROOT_VARIABLES: [&str; 2] = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

/// The way from the root of the repository to the current folder, with forward slashes;
/// nothing at the root, and where there is no repository.
pub(crate) fn folder() -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let root = git_root(&current).or_else(|| {
        let named = ROOT_VARIABLES.iter().filter_map(std::env::var_os);
        named
            .map(PathBuf::from)
            .find(|root| is_around(root, &current))
    });
    let below = root.and_then(|root| current.strip_prefix(root).map(Path::to_owned).ok());
    let below = below.unwrap_or_default();
    below
        .to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

/// The nearest folder around one that holds `.git`, which in a worktree is a file.
fn git_root(from: &Path) -> Option<PathBuf> {
    let around = from.ancestors();
    let mut roots = around.filter(|folder| folder.join(".git").exists());
    roots.next().map(Path::to_owned)
}

fn is_around(root: &Path, folder: &Path) -> bool {
    root.is_absolute() && folder.starts_with(root)
}
