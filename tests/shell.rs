//! Completions and manual pages.

use crate::command::{Scratch, chancery};

#[test]
fn every_shell_learns_the_flags_of_every_kind() {
    let scratch = Scratch::new("completions");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let said = chancery(scratch.path(), &["completions", shell]);
        assert_eq!((said.exit, said.stderr.as_str()), (0, ""));
        for word in ["unsafe-fixes", "visitors", "ministerial-meeting"] {
            assert!(said.stdout.contains(word), "{shell} does not know {word}");
        }
    }
    let said = chancery(scratch.path(), &["completions", "tcsh"]);
    assert_eq!(said.exit, 2);
}

#[cfg(unix)]
#[test]
fn bash_completes() {
    let scratch = Scratch::new("completing");
    let script = chancery(scratch.path(), &["completions", "bash"]).stdout;
    scratch.write("complete.bash", script);
    let run = "source ./complete.bash
        COMP_WORDS=(chancery new visit --rank sta); COMP_CWORD=4
        _chancery chancery sta --rank
        echo \"${COMPREPLY[@]}\"";
    let output = std::process::Command::new("bash")
        .args(["--noprofile", "--norc", "-c", run])
        .current_dir(scratch.path())
        .output();
    // Not every system has a bash.
    if let Ok(output) = output {
        assert_eq!(
            String::from_utf8_lossy(&output.stdout),
            "state\n",
            "{output:?}"
        );
    }
}

#[test]
fn there_is_a_page_for_every_command() {
    let scratch = Scratch::new("man");
    let said = chancery(scratch.path(), &["man"]);
    assert_eq!(said.exit, 0);
    assert!(said.stdout.contains(".TH chancery 1"), "{}", said.stdout);
    let said = chancery(scratch.path(), &["man", "--output", "pages/man1"]);
    assert_eq!(said.exit, 0);
    for page in ["chancery", "chancery-check", "chancery-new-visit"] {
        let path = scratch.path().join(format!("pages/man1/{page}.1"));
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains(&format!(".TH {page} 1")), "{page}");
    }
    scratch.write("a-file", "");
    assert_eq!(
        chancery(scratch.path(), &["man", "--output", "a-file"]).exit,
        2
    );
}
