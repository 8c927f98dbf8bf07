//! Which records a document holds: told by its top-level keys, before any schema is asked.

use chancery_model::Kind;
use chancery_source::{Change, Kind as Sort, Node, Syntax};

use crate::filing::kind_of_folder;
use crate::words::{choice, with_article};
use crate::{Place, Safety, nearest, suggest};

/// A record found in a document, not yet read.
#[derive(Debug)]
pub(crate) struct Found {
    /// Its JSON pointer in the document: empty for a file that is one record.
    pub pointer: String,
    /// Its kind.
    pub kind: Kind,
    /// Whether the kind stands there as it should. If not, it was guessed, and the fault
    /// is reported.
    pub certain: bool,
}

/// Something wrong with the document's outermost form.
#[derive(Debug)]
pub(crate) struct Misfit {
    pub rule: &'static str,
    pub place: Place,
    pub message: String,
    pub help: Vec<String>,
    pub fix: Option<(Safety, Change)>,
}

/// The records of a document, and what is wrong with its form.
#[derive(Debug, Default)]
pub(crate) struct Dispatch {
    pub found: Vec<Found>,
    pub misfits: Vec<Misfit>,
}

/// Tells a record from a dossier and names the kinds.
pub(crate) fn dispatch(root: Node<'_>, syntax: Syntax, folder: Option<&str>) -> Dispatch {
    let mut dispatch = Dispatch::default();
    if syntax == Syntax::NdJson {
        for (index, item) in root.items().enumerate() {
            dispatch.record(item, format!("/{index}"), folder);
        }
    } else if is_dossier(root) {
        dispatch.dossier(root);
    } else {
        dispatch.record(root, String::new(), folder);
    }
    dispatch
}

/// A mapping without `type` in which a key is the plural of a kind, or in which each value
/// is a list. With an `id` it is a record that lost its `type`: a visit, too, lists `sources`.
fn is_dossier(root: Node<'_>) -> bool {
    if root.kind() != Sort::Map || root.get("type").is_some() {
        return false;
    }
    let is_plural = |key: Node<'_>| Kind::from_plural(key.text()).is_some();
    if root.get("id").is_some()
        && root
            .entries()
            .any(|(key, _)| key.text() != "id" && !is_plural(key))
    {
        return false;
    }
    let mut entries = root.entries().peekable();
    entries.peek().is_some()
        && (root.entries().any(|(key, _)| is_plural(key))
            || entries.all(|(key, value)| {
                value.kind() == Sort::List && nearest(key.text(), plurals()).is_some()
            }))
}

fn plurals() -> impl Iterator<Item = &'static str> {
    Kind::ALL.iter().map(|kind| kind.plural())
}

fn names() -> impl Iterator<Item = &'static str> {
    Kind::ALL.iter().map(|kind| kind.name())
}

impl Dispatch {
    fn misfit(&mut self, rule: &'static str, place: Place, message: String, help: Vec<String>) {
        self.misfits.push(Misfit {
            rule,
            place,
            message,
            help,
            fix: None,
        });
    }

    /// Offers a repair of what was reported last.
    fn fix(&mut self, safety: Safety, change: Change) {
        if let Some(misfit) = self.misfits.last_mut() {
            misfit.fix = Some((safety, change));
        }
    }

    fn dossier(&mut self, root: Node<'_>) {
        for (key, list) in root.entries() {
            let pointer = key.pointer();
            let named = Kind::from_plural(key.text());
            let Some(kind) = named.or_else(|| self.unknown_plural(key.text(), &pointer, root))
            else {
                continue;
            };
            if list.kind() != Sort::List {
                self.misfit(
                    "wrong-type",
                    Place::Key(pointer),
                    format!("`{}` holds no list", key.text()),
                    vec![format!(
                        "a dossier lists its {}: begin each with `- `",
                        kind.plural().replace('_', " ")
                    )],
                );
                continue;
            }
            for index in 0..list.items().count() {
                self.found.push(Found {
                    pointer: format!("{pointer}/{index}"),
                    kind,
                    certain: named.is_some(),
                });
            }
        }
    }

    /// Reports a key of a dossier that is no plural of a kind, and says which is meant.
    fn unknown_plural(&mut self, key: &str, pointer: &str, root: Node<'_>) -> Option<Kind> {
        let free = plurals().filter(|plural| root.get(plural).is_none());
        let meant = nearest(key, free.chain(names()));
        let kind = meant.and_then(|name| Kind::from_plural(name).or(Kind::from_name(name)));
        let help = match kind {
            Some(kind) => format!("did you mean `{}`?", kind.plural()),
            None => format!("a dossier holds lists of {}", choice(plurals())),
        };
        self.misfit(
            "unknown-field",
            Place::Key(pointer.to_owned()),
            format!("`{key}` is no kind of record that a dossier can list"),
            vec![help],
        );
        if let Some(kind) = kind.filter(|kind| root.get(kind.plural()).is_none()) {
            let (pointer, key) = (pointer.to_owned(), kind.plural().to_owned());
            self.fix(Safety::Ask, Change::RenameKey { pointer, key });
        }
        kind
    }

    fn record(&mut self, node: Node<'_>, pointer: String, folder: Option<&str>) {
        if node.kind() != Sort::Map {
            let sort = match node.kind() {
                Sort::List => "a list",
                Sort::Null => "nothing",
                _ => "a single value",
            };
            self.misfit(
                "wrong-type",
                Place::Value(pointer),
                format!("here stands {sort} where a record belongs"),
                vec![
                    "a file holds one record (a mapping with `type`), or a dossier (a mapping \
                     of lists such as `visits:`)"
                        .to_owned(),
                ],
            );
            return;
        }
        let (kind, certain) = match node.get("type") {
            Some(value) => self.kind_by_type(value, &pointer),
            None => (self.kind_without_type(node, &pointer, folder), false),
        };
        if let Some(kind) = kind {
            self.found.push(Found {
                pointer,
                kind,
                certain,
            });
        }
    }

    fn kind_by_type(&mut self, value: Node<'_>, pointer: &str) -> (Option<Kind>, bool) {
        let name = value.text();
        if value.kind() == Sort::Text
            && let Some(kind) = Kind::from_name(name)
        {
            return (Some(kind), true);
        }
        let meant = nearest(name, names())
            .and_then(Kind::from_name)
            .or_else(|| nearest(name, plurals()).and_then(Kind::from_plural));
        let message = if matches!(value.kind(), Sort::Map | Sort::List | Sort::Null) {
            "`type` does not name a kind of record".to_owned()
        } else {
            format!("`{}` is no kind of record", crate::words::cut(name, 60))
        };
        let help = match meant {
            Some(kind) => format!("did you mean `{}`?", kind.name()),
            None => format!("the kinds are {}", choice(names())),
        };
        self.misfit(
            "invalid-value",
            Place::Value(format!("{pointer}/type")),
            message,
            vec![help],
        );
        if let Some(kind) = meant.filter(|_| value.kind() == Sort::Text) {
            let safety = match suggest::is_same_choice(name, kind.name()) {
                true => Safety::Safe,
                false => Safety::Ask,
            };
            let (pointer, text) = (format!("{pointer}/type"), kind.name().to_owned());
            self.fix(safety, Change::SetText { pointer, text });
        }
        (meant, false)
    }

    /// Reports that `type` is missing or misspelt, and guesses the kind.
    fn kind_without_type(
        &mut self,
        node: Node<'_>,
        pointer: &str,
        folder: Option<&str>,
    ) -> Option<Kind> {
        let misspelt = node.entries().find_map(|(key, value)| {
            let kind = Kind::from_name(value.text())?;
            suggest::nearest(key.text(), ["type", "kind"])?;
            Some((key, kind))
        });
        if let Some((key, kind)) = misspelt {
            self.misfit(
                "unknown-field",
                Place::Key(key.pointer()),
                format!("a record names its kind by `type`, not by `{}`", key.text()),
                vec![format!("write `type: {}`", kind.name())],
            );
            let (pointer, key) = (key.pointer(), "type".to_owned());
            self.fix(Safety::Ask, Change::RenameKey { pointer, key });
            return Some(kind);
        }
        let guess = guess_kind(node, folder);
        let help = match guess {
            Some(kind) => format!(
                "if this is {}, write `type: {}` above the rest",
                with_article(&kind.name().replace('-', " ")),
                kind.name()
            ),
            None => format!("write `type:` with one of {}", choice(names())),
        };
        self.misfit(
            "missing-field",
            Place::Value(pointer.to_owned()),
            "this record does not say of which kind it is".to_owned(),
            vec![help],
        );
        if let Some(kind) = folder.and_then(kind_of_folder) {
            let (key, source) = ("type".to_owned(), kind.name().to_owned());
            let pointer = pointer.to_owned();
            self.fix(
                Safety::Ask,
                Change::AddFirst {
                    pointer,
                    key,
                    source,
                },
            );
        }
        guess
    }
}

/// The kind whose fields these keys are, if one kind stands out; the folder decides where
/// keys do not.
fn guess_kind(node: Node<'_>, folder: Option<&str>) -> Option<Kind> {
    if let Some(kind) = folder.and_then(kind_of_folder) {
        return Some(kind);
    }
    let schema = crate::gate::authoring();
    let score = |kind: Kind| {
        let fields = &schema["$defs"][kind.definition()]["properties"];
        node.entries()
            .filter(|(key, _)| fields.get(key.text()).is_some())
            .count()
    };
    let mut ranked: Vec<(usize, Kind)> = Kind::ALL.iter().map(|&k| (score(k), k)).collect();
    ranked.sort_by_key(|&(score, kind)| (std::cmp::Reverse(score), kind));
    match ranked.as_slice() {
        [(best, kind), (next, _), ..] if best > next && *best >= 2 => Some(*kind),
        _ => None,
    }
}
