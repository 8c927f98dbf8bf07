"""Prints what the peers make of the schema and of the corpus, as a table in Markdown.

usage: table.py WORK

Each folder WORK/out/LANGUAGE/TOOL holds what `run` left there: `compiles`, a line;
`generated`, the text; `constants`, the text for the schema with its enumerations as
alternatives; and the answers to the documents, where it came to that.
"""

import json
import sys
from collections import Counter
from pathlib import Path

import docs

work = Path(sys.argv[1])
LANGUAGES = ("typescript", "python", "go", "java", "rust")
OURS = "chancery"


def lines(path: Path) -> list:
    text = path.read_text(encoding="utf-8").rstrip("\n")
    return [json.loads(line) for line in text.split("\n")]


def same(one: object, other: object) -> bool:
    """Whether two JSON values are equal: numbers by value, objects whatever their order."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


good, bad = lines(work / "good.json"), lines(work / "bad.json")
features = json.loads((work / "features.json").read_text())
wanted = docs.found(json.loads((work / "schema.json").read_text()))
refused: dict[tuple[str, str], Counter[str]] = {}
keeps: dict[tuple[str, str], dict[str, set[str]]] = {}


def text_of(folder: Path) -> str | None:
    """All that was generated, as one text."""
    if not folder.exists():
        return None
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def read_back(folder: Path) -> list[str]:
    """The cells about the good documents."""
    answers = folder / "good.answers"
    if not answers.exists():
        return ["not run"] * 3
    pairs = [(text, back) for text, back in zip(good, lines(answers), strict=True) if back is not None]
    equal = sum(same(json.loads(text), json.loads(back)) for text, back in pairs)
    identical = sum(text == back for text, back in pairs)
    return [f"{count}/{len(good)}" for count in (len(pairs), equal, identical)]


def refusals(key: tuple[str, str], folder: Path) -> str:
    """The cell about the bad documents."""
    answers = folder / "bad.answers"
    if not answers.exists():
        return "not run"
    answered = lines(answers)
    pairs = zip(features, answered, strict=True)
    refused[key] = Counter(feature for feature, answer in pairs if answer is None)
    note = (folder / "types-only").exists()
    return f"{refused[key].total()}/{len(bad)}" + (" (only what is no JSON)" if note else "")


def kept_docs(key: tuple[str, str], folder: Path) -> list[str]:
    """The cells about the docs."""
    text = text_of(folder / "generated")
    if text is None:
        return ["-"] * 4
    keeps[key] = docs.kept(wanted, text)
    cells = [f"{len(keeps[key][name])}/{len(wanted[name])}" for name in docs.CLASSES]
    constants = text_of(folder / "constants")
    if constants is None:
        return [*cells, "-"]
    values = docs.kept(wanted, constants)["value"]
    keeps[key]["value"] |= values
    return [*cells, f"{len(values)}/{len(wanted['value'])}"]


def row(folder: Path) -> list[str]:
    key = (folder.parent.name, folder.name)
    compiles = folder / "compiles"
    said = compiles.read_text().strip() if compiles.exists() else "not run"
    return [*key, said, *read_back(folder), refusals(key, folder), *kept_docs(key, folder)]


def show(head: list[str], rows: list[list[str]]) -> None:
    for cells in [head, ["---"] * len(head), *rows]:
        print("| " + " | ".join(cells) + " |")
    print()


folders = [
    folder
    for language in LANGUAGES
    for folder in sorted((work / "out" / language).glob("*"), key=lambda one: (one.name != OURS, one.name))
]
show(
    ["language", "tool", "strict compile", "good read", "written back equal", "byte-identical"]
    + ["bad refused", "docs of types", "of fields", "of values", "of values, as alternatives"],
    [row(folder) for folder in folders],
)

print("Bad documents refused, by what they break:\n")
of_all = Counter(features)
show(
    ["feature", "of", *(" ".join(key) for key in refused)],
    [[name, str(count), *(str(one[name]) for one in refused.values())] for name, count in of_all.most_common()],
)

beaten = False
for (language, tool), counts in refused.items():
    ours = refused.get((language, OURS))
    if ours is not None and counts.total() > ours.total():
        beaten = True
        print(f"{language}: {tool} refuses more than ours.")
for (language, tool), ones in keeps.items():
    ours = keeps.get((language, OURS))
    for name in docs.CLASSES if ours is not None else ():
        for doc in sorted(ones[name] - ours[name]):
            beaten = True
            print(f"{language}: {tool} keeps what ours loses, of a {name}: {doc}")
if not beaten:
    print("No peer refuses more bad documents than ours in a language that both serve, and none keeps a doc that ours loses.")
sys.exit(1 if beaten else 0)
