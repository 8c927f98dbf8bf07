//! The disk: which files are found, and what is told of those that cannot be read.

use std::fs;
use std::path::{Path, PathBuf};

use chancery_source::{MAXIMUM_FILE_BYTES, ReadFaultKind, Walk, read, walk};

/// A folder of its own that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path =
            std::env::temp_dir().join(format!("chancery-source-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn told(folder: &Folder, walk: &Walk) -> String {
    let short = |path: &Path| path.strip_prefix(&folder.0).unwrap().display().to_string();
    let files = walk.files.iter().map(|file| short(&file.path));
    let faults = walk
        .faults
        .iter()
        .map(|fault| format!("{}: {}", short(&fault.path), fault.reason));
    files.chain(faults).collect::<Vec<_>>().join("\n")
}

#[test]
fn finds_data_in_one_order() {
    let folder = Folder::new("order");
    for name in [
        "visits/b.yaml",
        "visits/a.yml",
        "visits-old/a.json",
        "Z.ndjson",
        "a.jsonl",
        "é.YAML",
        "README.md",
        "yaml",
        ".hidden.yaml",
        ".git/config.yaml",
        "out/x.yaml",
        "visits/draft.yaml",
        "visits/kept/draft.json",
    ] {
        folder.write(name, "");
    }
    folder.write(".gitignore", "out/\n");
    folder.write("visits/.ignore", "draft.yaml\n");
    let found = walk(&folder.0).unwrap();
    insta::assert_snapshot!(told(&folder, &found), @"
    Z.ndjson
    a.jsonl
    visits-old/a.json
    visits/a.yml
    visits/b.yaml
    visits/kept/draft.json
    é.YAML
    ");
    assert_eq!(found, walk(&folder.0).unwrap());
    assert!(found.files[0].shown.ends_with("order/Z.ndjson"));
}

#[test]
fn a_file_is_found_whatever_its_name() {
    let folder = Folder::new("file");
    folder.write(".hidden.txt", "");
    let path = folder.0.join(".hidden.txt");
    assert_eq!(walk(&path).unwrap().files[0].path, path);
    let fault = walk(&folder.0.join("gone")).unwrap_err();
    assert_eq!(fault.reason, "no such file or folder");
}

#[cfg(unix)]
#[test]
fn links_neither_loop_nor_hide() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new("links");
    let outside = Folder::new("outside");
    outside.write("shared.yaml", "");
    folder.write("sub/a.yaml", "");
    let link = |target: &Path, name: &str| symlink(target, folder.0.join(name)).unwrap();
    link(&folder.0, "sub/loop");
    link(Path::new("sub"), "again");
    link(Path::new("sub/a.yaml"), "same.yaml");
    link(&outside.0.join("shared.yaml"), "one.yaml");
    link(&outside.0.join("shared.yaml"), "two.yaml");
    link(Path::new("nowhere.yaml"), "dangling.yaml");
    link(Path::new("self.yaml"), "self.yaml");
    let found = walk(&folder.0).unwrap();
    insta::assert_snapshot!(told(&folder, &found), @"
    one.yaml
    sub/a.yaml
    dangling.yaml: the link leads nowhere
    self.yaml: too many levels of symbolic links
    ");
}

#[test]
fn files_are_read_up_to_the_limit() {
    let folder = Folder::new("limit");
    let (at, above) = (folder.0.join("at.yaml"), folder.0.join("above.yaml"));
    fs::File::create(&at)
        .unwrap()
        .set_len(MAXIMUM_FILE_BYTES)
        .unwrap();
    fs::File::create(&above)
        .unwrap()
        .set_len(MAXIMUM_FILE_BYTES + 1)
        .unwrap();
    assert_eq!(read(&at).unwrap().len() as u64, MAXIMUM_FILE_BYTES);
    for (path, kind, reason) in [
        (
            above.as_path(),
            ReadFaultKind::TooLarge,
            "it is larger than 16 MiB; `--max-file-size` sets the limit",
        ),
        (
            Path::new("/nowhere/at/all"),
            ReadFaultKind::Missing,
            "no such file or folder",
        ),
        (
            &folder.0,
            ReadFaultKind::Unreadable,
            "it is a folder, not a file",
        ),
    ] {
        let fault = read(path).unwrap_err();
        assert_eq!((fault.kind, fault.reason.as_str()), (kind, reason));
    }
}
