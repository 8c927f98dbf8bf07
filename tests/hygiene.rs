//! What the packages may and may not be made of.

use std::path::Path;
use std::process::Command;

use crate::command::root;

/// Crates that open sockets, or that exist for those who do.
const NETWORK: &[&str] = &[
    "async-std",
    "attohttpc",
    "curl",
    "curl-sys",
    "h2",
    "hickory-resolver",
    "http",
    "hyper",
    "hyper-util",
    "isahc",
    "mio",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "surf",
    "tiny_http",
    "tokio",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "webpki-roots",
];

fn tree(edges: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--workspace",
            "--all-features",
            "--target",
            "all",
            "--locked",
        ])
        .args([
            "--offline",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--edges",
            edges,
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs the tests, and so it is there");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).unwrap();
    let names = text.lines().filter_map(|line| line.split(' ').next());
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_dependency_opens_sockets() {
    let names = tree("normal,build");
    assert!(
        names.iter().any(|name| name == "serde_json"),
        "the tree is read: {names:?}"
    );
    let network = names.iter().filter(|name| NETWORK.contains(&name.as_str()));
    let network: Vec<&String> = network.collect();
    assert!(
        network.is_empty(),
        "Chancery works offline, but depends on {network:?}"
    );
}

#[test]
fn no_crate_of_ours_may_hold_unsafe_code() {
    let manifest = |path: &Path| std::fs::read_to_string(path.join("Cargo.toml")).unwrap();
    assert!(manifest(&root()).contains("\nunsafe_code = \"forbid\"\n"));
    let mut crates = 0;
    for entry in std::fs::read_dir(root().join("crates")).unwrap().flatten() {
        let text = manifest(&entry.path());
        assert!(
            text.contains("\n[lints]\nworkspace = true\n"),
            "{}",
            entry.path().display()
        );
        crates += 1;
    }
    assert!(crates >= 7);
}
