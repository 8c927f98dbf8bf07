//! Faults of processes: readers that go, interrupts, limits, and many files at once.

use crate::command::{Scratch, chancery};

#[cfg(unix)]
#[test]
pub(super) fn closed_pipe() {
    use std::os::unix::process::ExitStatusExt;
    use std::process::Command;
    const SIGPIPE: i32 = 13;
    let scratch = Scratch::new("closed-pipe");
    scratch.write("topics/a.yaml", super::files::BEFORE);
    let commands: &[(&[&str], bool)] = &[
        (&["check"], true),
        (&["check", "--format", "concise"], true),
        (&["check", "--format", "json"], true),
        (&["check", "--statistics"], true),
        (&["check", "--diff"], true),
        (&["schema"], true),
        (&["schema", "visit"], true),
        (&["rule"], true),
        (&["rule", "duplicate-id", "--format", "json"], true),
        (&["generate"], true),
        (&["generate", "--losses"], true),
        (&["export"], true),
        (&["export", "json"], true),
        (&["--help"], false),
        (&["check", "--help"], false),
        (&["--version"], false),
    ];
    for (arguments, dies) in commands {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = Command::new(super::machine::CHANCERY);
        command
            .current_dir(scratch.path())
            .args(*arguments)
            .stdout(writer);
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            !said.contains("panicked") && !said.contains("error"),
            "{arguments:?}: {said}"
        );
        if *dies {
            assert_eq!(
                output.status.signal(),
                Some(SIGPIPE),
                "{arguments:?}: {said}"
            );
        }
    }
}

#[cfg(not(unix))]
pub(super) fn closed_pipe() {}

#[cfg(unix)]
#[test]
pub(super) fn interrupt() {
    use std::os::unix::process::ExitStatusExt;
    let many = super::machine::Many::new("interrupt", 12);
    let whole = many.takes();
    let mut interrupted = 0;
    for step in 0..20 {
        many.reset();
        let mut child = many.start();
        std::thread::sleep(whole * step / 20);
        let (name, number) = [("INT", 2), ("TERM", 15)][step as usize % 2];
        super::machine::shell(many.scratch.path(), &format!("kill -{name} {}", child.id()));
        let status = child.wait().unwrap();
        assert!(
            status.success() || status.signal() == Some(number),
            "{status:?}"
        );
        interrupted += usize::from(!status.success());
        many.repaired();
        super::machine::no_temporary_file(&many.scratch.path().join("topics"));
    }
    assert!(interrupted > 0, "no run was interrupted");
    // A shell says 130 of it.
    many.reset();
    let script =
        "\"$0\" check --fix > /dev/null 2>&1 & child=$!; kill -INT $child; wait $child; echo $?";
    let output = super::machine::shell(many.scratch.path(), &format!("trap - INT; {script}"));
    let code = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    assert!(code == "130" || code == "0", "{code}");
}

#[cfg(not(unix))]
pub(super) fn interrupt() {}

#[cfg(unix)]
#[test]
pub(super) fn many_files_with_few_descriptors() {
    let scratch = Scratch::new("descriptors");
    for number in 0..3_000 {
        let text = format!("type: topic\nid: t{number}\nlabel: T\nbroader: t0\n");
        let text = if number == 0 {
            text.replace("broader: t0\n", "")
        } else {
            text
        };
        scratch.write(&format!("topics/{}/t{number}.yaml", number % 50), text);
    }
    let script = "ulimit -n 64; exec \"$0\" check --ignore misplaced-record";
    let output = super::machine::shell(scratch.path(), script);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("3000 records of 1 kind in 3000 files"),
        "{said}"
    );
    assert_eq!(output.status.code(), Some(0), "{said}");
}

#[cfg(not(unix))]
pub(super) fn many_files_with_few_descriptors() {}

#[test]
pub(super) fn every_bad_file_is_reported() {
    let scratch = Scratch::new("bad-among-good");
    let bad: &[&[u8]] = &[
        b"type: topic\nid: [\n",
        b"type: topic\nid: a\n\xff\xfe\n",
        b"",
        b"a: *b\n",
        b"type: topic\nid: \"a\n",
        b"- - -\n\t- a\n",
        b"type: topic\nid: a\0\n",
        b"\xff\xfea\0:\0 \0",
        b"---\na: 1\n---\nb: 2\n",
        b"<<: a\n",
    ];
    let mut names = Vec::new();
    for number in 0..1_000 {
        let name = format!("topics/t{number}.yaml");
        if number % 50 == 7 {
            scratch.write(&name, bad[number / 50 % bad.len()]);
            names.push(name);
        } else {
            scratch.write(&name, format!("type: topic\nid: t{number}\nlabel: T\n"));
        }
    }
    names.sort();
    assert_eq!(names.len(), 20);
    let run = |format: &str| {
        let said = chancery(
            scratch.path(),
            &["check", "--format", format, "--ignore", "unused-record"],
        );
        assert_eq!(said.exit, 1, "{}", said.stderr);
        said.stdout
    };
    let concise = run("concise");
    let mut told: Vec<&str> = concise
        .lines()
        .filter_map(|line| line.split(':').next())
        .collect();
    told.dedup();
    assert_eq!(told, names, "{concise}");
    for format in ["concise", "full", "json"] {
        let first = run(format);
        for _ in 0..4 {
            assert_eq!(run(format), first, "{format}");
        }
    }
}
