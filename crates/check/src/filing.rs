//! Where a record is filed: the folder and name of a file that is one record.

use chancery_model::Kind;
use chancery_source::Syntax;

use crate::{DataSet, Entry};

/// A file that is one record and lies in the folder of a kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filed<'d> {
    /// The kind after which the folder is named.
    pub kind: Kind,
    /// The path of the folder as shown, with the slash at its end; empty for the current one.
    pub folder: &'d str,
    /// The name of the file.
    pub name: &'d str,
    /// The name without its extension.
    pub stem: &'d str,
    /// The extension, without the dot.
    pub extension: &'d str,
}

/// Where a record is filed; nothing if it shares its file with others, or if the folder is not
/// named after a kind. Only folders below a data root are folders of kinds: that a root, or
/// what holds it, is called `documents` says nothing.
pub(crate) fn filed<'d>(data: &DataSet<'d>, entry: &Entry) -> Option<Filed<'d>> {
    let document = data.document(entry);
    if !entry.pointer.is_empty() || document.syntax == Syntax::NdJson {
        return None;
    }
    let (parent, _) = data.path_below_root(entry).rsplit_once('/')?;
    let name = document.path.rsplit('/').next()?;
    let kind = kind_of_folder(parent.rsplit('/').next()?)?;
    let (stem, extension) = name.rsplit_once('.')?;
    Some(Filed {
        kind,
        folder: &document.path[..document.path.len() - name.len()],
        name,
        stem,
        extension,
    })
}

/// The kind after which a folder is named.
pub(crate) fn kind_of_folder(name: &str) -> Option<Kind> {
    let mut kinds = Kind::ALL.iter().copied();
    kinds.find(|kind| kind.folder() == name)
}
