//! Runs the `chancery` binary and prints what it said.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What the command said, in the order in which a reader asks: how it ended, what it found,
/// what else it had to say.
pub(crate) struct Said {
    pub exit: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Said {
    fn of(output: Output) -> Said {
        Said {
            exit: output.status.code().expect("the command ends by itself"),
            stdout: String::from_utf8(output.stdout).expect("reports are UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("messages are UTF-8"),
        }
    }
}

/// Runs `chancery` in a folder, on a day that does not change.
pub(crate) fn chancery(folder: &Path, arguments: &[&str]) -> Said {
    chancery_with(folder, arguments, &[])
}

/// Runs `chancery` in a folder with variables of its environment set.
pub(crate) fn chancery_with(folder: &Path, arguments: &[&str], set: &[(&str, &str)]) -> Said {
    let mut command = command(folder, arguments);
    command.envs(set.iter().copied());
    Said::of(command.output().expect("the command is built"))
}

/// Runs `chancery` in a folder with a text on its standard input.
pub(crate) fn chancery_reading(folder: &Path, arguments: &[&str], text: &str) -> Said {
    let mut command = command(folder, arguments);
    let piped = Stdio::piped;
    command.stdin(piped()).stdout(piped()).stderr(piped());
    let mut child = command.spawn().expect("the command is built");
    // It may end without reading, as where its arguments are refused.
    let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
    Said::of(child.wait_with_output().unwrap())
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
    command.current_dir(folder).args(arguments);
    for variable in [
        "NO_COLOR",
        "FORCE_COLOR",
        "CLICOLOR_FORCE",
        "GITHUB_ACTIONS",
        "GITHUB_WORKSPACE",
        "CI_PROJECT_DIR",
    ] {
        command.env_remove(variable);
    }
    command
}

/// A folder for one test, gone when the test ends.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Scratch {
        let folder = std::env::temp_dir().join(format!("chancery-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("the temporary folder is writable");
        Scratch(folder)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
