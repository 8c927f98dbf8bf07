//! Faults of the machine, made for real: full disks, locked folders, processes that are killed.
//! What a system does not have (a limit, a device, a tracer) is looked for first.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use super::files::{AFTER, BEFORE};
use crate::command::Scratch;

/// The command that the tests run.
pub(super) const CHANCERY: &str = env!("CARGO_BIN_EXE_chancery");

/// Runs a script of the shell in a folder, with the command as `$0`.
pub(crate) fn shell(folder: &Path, script: &str) -> Output {
    let mut command = Command::new("sh");
    command.current_dir(folder).args(["-c", script, CHANCERY]);
    command.output().expect("there is a shell")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A topic that is too long for a small disk, with its repair.
fn long(id: &str) -> (String, String) {
    let rest = format!("{}\n", "# a line that only takes place\n".repeat(3_000));
    let of = |topic: &str| topic.replace("id: a", &format!("id: {id}")) + &rest;
    (of(BEFORE), of(AFTER))
}

/// Whether a folder holds nothing but what a test put there.
pub(super) fn no_temporary_file(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            !name.starts_with(".chancery-") && !name.ends_with(".new"),
            "{name} is left"
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
pub(super) fn full_disk_under_a_report() {
    let scratch = Scratch::new("full-report");
    scratch.write("a.yaml", BEFORE);
    for format in ["full", "concise", "json"] {
        let output = shell(
            scratch.path(),
            &format!("exec \"$0\" check --format {format} > /dev/full"),
        );
        assert_eq!(output.status.code(), Some(2), "{format}");
        assert!(
            said(&output).contains("error: cannot write: "),
            "{}",
            said(&output)
        );
    }
    for subcommand in [
        "schema",
        "rule",
        "generate --losses",
        "export",
        "export yaml",
    ] {
        let output = shell(
            scratch.path(),
            &format!("exec \"$0\" {subcommand} > /dev/full"),
        );
        assert_eq!(
            output.status.code(),
            Some(2),
            "{subcommand}: {}",
            said(&output)
        );
    }
    // Nobody can be told, and nothing panics.
    let output = shell(scratch.path(), "exec \"$0\" check > /dev/full 2> /dev/full");
    assert_eq!(output.status.code(), Some(2));
}

#[cfg(not(target_os = "linux"))]
pub(super) fn full_disk_under_a_report() {}

#[cfg(unix)]
#[test]
pub(super) fn full_disk_under_a_repair() {
    let scratch = Scratch::new("full-repair");
    let (before, _) = long("a");
    scratch.write("topics/a.yaml", &before);
    scratch.write("topics/b.yaml", BEFORE.replace("id: a", "id: b"));
    let holds = |output: &Output, folder: &Path| {
        assert_eq!(output.status.code(), Some(2), "{}", said(output));
        assert!(
            said(output).contains("cannot write topics/a.yaml: "),
            "{}",
            said(output)
        );
        assert!(
            said(output).contains("made 1 repair in 1 file"),
            "the other is mended: {}",
            said(output)
        );
        assert_eq!(
            fs::read_to_string(folder.join("topics/a.yaml")).unwrap(),
            before
        );
        no_temporary_file(&folder.join("topics"));
    };
    // A file may not grow beyond 40 KiB or so: to the writer it is a disk that is full.
    let limited = "ulimit -f 40; trap '' XFSZ; exec \"$0\" check --fix";
    holds(&shell(scratch.path(), limited), scratch.path());
    // A disk of its own, where one may be made: its folder is copied out before it is gone.
    scratch.write("topics/b.yaml", BEFORE.replace("id: a", "id: b"));
    let script = "mkdir disk out && mount -t tmpfs -o size=160k none disk || exit 77; \
        cp -r topics disk/ && cd disk && \"$0\" check --fix; code=$?; cp -r topics ../out/; exit $code";
    let script = format!("exec unshare -rm sh -c '{script}' \"$0\"");
    let output = shell(scratch.path(), &script);
    if output.status.code() == Some(2) {
        holds(&output, &scratch.path().join("out"));
    } else {
        let why = said(&output);
        let cannot = ["unshare", "mount", "not found"]
            .iter()
            .any(|word| why.contains(word));
        assert!(cannot, "neither done nor impossible: {why}");
    }
}

#[cfg(not(unix))]
pub(super) fn full_disk_under_a_repair() {}

/// Runs the command as a user for whom permissions count, which they do not for root.
#[cfg(unix)]
fn as_nobody(scratch: &Scratch, arguments: &str) -> Output {
    let mine = scratch.path().join("chancery");
    if !mine.exists() {
        fs::copy(CHANCERY, &mine).unwrap();
    }
    let script = format!(
        "run='exec'; if [ $(id -u) = 0 ]; then chown -R 65534:65534 .; \
         run='exec setpriv --reuid 65534 --regid 65534 --clear-groups'; fi; $run ./chancery {arguments}"
    );
    shell(scratch.path(), &script)
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[test]
pub(super) fn read_only_folder() {
    let scratch = Scratch::new("read-only");
    scratch.write("data/locked/a.yaml", BEFORE);
    scratch.write("data/open/b.yaml", BEFORE.replace("id: a", "id: b"));
    let locked = scratch.path().join("data/locked");
    set_mode(&locked, 0o555);
    let output = as_nobody(&scratch, "check --fix data");
    set_mode(&locked, 0o755);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    let reason = "cannot write data/locked/a.yaml: no permission to write in its folder";
    assert!(said(&output).contains(reason), "{}", said(&output));
    assert_eq!(fs::read_to_string(locked.join("a.yaml")).unwrap(), BEFORE);
    let other = fs::read_to_string(scratch.path().join("data/open/b.yaml")).unwrap();
    assert_eq!(other, AFTER.replace("id: a", "id: b"));
}

#[cfg(not(unix))]
pub(super) fn read_only_folder() {}

#[cfg(unix)]
#[test]
pub(super) fn unreadable_file() {
    let scratch = Scratch::new("unreadable");
    scratch.write("data/a.yaml", BEFORE);
    scratch.write("data/b.yaml", BEFORE.replace("id: a", "id: b"));
    let secret = scratch.path().join("data/a.yaml");
    set_mode(&secret, 0o000);
    for option in ["", "--fix"] {
        let output = as_nobody(&scratch, &format!("check {option} data"));
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        let reason = "cannot read data/a.yaml: no permission to read it";
        assert!(said(&output).contains(reason), "{}", said(&output));
        let found = String::from_utf8_lossy(&output.stdout).contains("b.yaml:3:8");
        assert_eq!(found, option.is_empty(), "the other file is looked at");
    }
    let other = fs::read_to_string(scratch.path().join("data/b.yaml")).unwrap();
    assert_eq!(other, AFTER.replace("id: a", "id: b"));
}

#[cfg(not(unix))]
pub(super) fn unreadable_file() {}

/// Some files that a repair rewrites, and their texts before and after.
pub(super) struct Many {
    pub scratch: Scratch,
    texts: Vec<(String, String)>,
}

impl Many {
    pub fn new(test: &str, count: usize) -> Many {
        let texts = (0..count).map(|at| long(&format!("t{at}"))).collect();
        let scratch = Scratch::new(test);
        Many { scratch, texts }
    }

    pub fn reset(&self) {
        for (at, (before, _)) in self.texts.iter().enumerate() {
            self.scratch.write(&format!("topics/t{at}.yaml"), before);
        }
    }

    /// How many files are repaired; each must be the old one or the new one.
    pub fn repaired(&self) -> usize {
        let read = |at| fs::read_to_string(self.scratch.path().join(format!("topics/t{at}.yaml")));
        let texts = self.texts.iter().enumerate();
        texts
            .filter(|(at, (before, after))| {
                let now = read(*at).unwrap();
                assert!(
                    now == *before || now == *after,
                    "t{at} is neither old nor new"
                );
                now == *after
            })
            .count()
    }

    /// Starts the repair.
    pub fn start(&self) -> std::process::Child {
        let mut command = Command::new(CHANCERY);
        command
            .current_dir(self.scratch.path())
            .args(["check", "--fix"]);
        command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// How long the whole repair takes.
    pub fn takes(&self) -> Duration {
        self.reset();
        let start = Instant::now();
        self.start().wait().unwrap();
        assert_eq!(self.repaired(), self.texts.len());
        start.elapsed()
    }
}

#[cfg(unix)]
#[test]
pub(super) fn killed_while_repairing() {
    let many = Many::new("killed", 12);
    let whole = many.takes();
    let mut killed = 0;
    for step in 0..20 {
        many.reset();
        let mut child = many.start();
        std::thread::sleep(whole * step / 20);
        // It may have ended by itself.
        let _ = child.kill();
        killed += usize::from(child.wait().unwrap().code().is_none());
        many.repaired();
    }
    assert!(killed > 0, "no run was killed");
    killed_at_each_call(&many);
    // What killed runs leave is hidden, and hinders nobody.
    many.takes();
}

/// Kills the command at each call by which it writes, where a tracer may be used.
#[cfg(unix)]
fn killed_at_each_call(many: &Many) {
    for call in ["write", "fchmod", "fsync", "rename", "unlink", "close"] {
        for number in 1..=60 {
            many.reset();
            let script = format!(
                "exec strace -f -o /dev/null -e trace={call} -e inject={call}:signal=KILL:when={number} \
                 \"$0\" check --fix"
            );
            let output = shell(many.scratch.path(), &script);
            many.repaired();
            match output.status.code() {
                // It was not called so often.
                Some(0) => break,
                Some(code) if code != 137 => {
                    let why = said(&output);
                    assert!(
                        why.contains("strace") || why.contains("ptrace"),
                        "{code}: {why}"
                    );
                    return;
                }
                _ => {}
            }
        }
    }
}

#[cfg(not(unix))]
pub(super) fn killed_while_repairing() {}
