//! The records that the package ships: joint visits of NATO and the European Union, with all
//! that they name, every fact sourced.
//!
//! They are the files of the project's `data/` at the version of this crate, in an archive
//! within it. Code and records are licensed differently: see [`LICENCE`].

use std::io::Read as _;

use flate2::read::GzDecoder;
use tar::Archive;

use crate::{Failure, Loaded, Options, load_texts};

/// The files of `data/`, packed.
static ARCHIVE: &[u8] = include_bytes!("../../data.tar.gz");

/// How the records are licensed, by the identifier of SPDX. Some facts about places come from
/// GeoNames, which asks for credit; the file `LICENSE` among [`files`] says which.
pub const LICENCE: &str = "CC0-1.0";

/// The files, with their paths below the project, such as
/// `data/visits/2021-11-28-nato-eu-baltic.yaml`, in the order of their paths.
///
/// # Errors
/// If the archive in this crate cannot be read, which would be a fault of the crate.
pub fn files() -> Result<Vec<(String, Vec<u8>)>, Failure> {
    read().map_err(|error| Failure::Shipped {
        reason: error.to_string(),
    })
}

fn read() -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for file in Archive::new(GzDecoder::new(ARCHIVE)).entries()? {
        let mut file = file?;
        let path = file.path()?.to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        files.push((path, bytes));
    }
    Ok(files)
}

/// The records. They have passed every rule, so that rules are not run again.
///
/// ```
/// use chancery::{Kind, shipped};
///
/// let loaded = shipped::load()?;
/// let data = loaded.data_sets().next().expect("there is one data set");
/// let (_, person) = data.person("jens-stoltenberg").expect("he is among them");
/// assert_eq!(person.name.as_str(), "Jens Stoltenberg");
/// assert!(data.of_kind(Kind::Visit).count() > 200);
/// # Ok::<(), chancery::Failure>(())
/// ```
///
/// # Errors
/// As [`files`].
pub fn load() -> Result<Loaded, Failure> {
    let is_record = |path: &str| path.ends_with(".yaml");
    let records = files()?.into_iter().filter(|(path, _)| is_record(path));
    let options = Options {
        schema_only: true,
        ..Options::default()
    };
    load_texts(records, &options)
}
