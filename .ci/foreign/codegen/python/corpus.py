"""Holds the generated Python to the corpus.

usage: corpus.py MODULE CORPUS   where MODULE is the folder that holds chancery.py, and CORPUS
the folder that the example `corpus` of chancery-codegen wrote

Reads every good document and writes it back, which must give the same bytes; reads every bad
one, which must be refused with the path of a value of it, unless accepted.json says that the
target may accept what breaks the feature.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

module, corpus = map(Path, sys.argv[1:3])
sys.path.insert(0, str(module))

import chancery  # noqa: E402

READERS: dict[str, Callable[[str], chancery.Model]] = {
    "Record": chancery.read_record,
    "Dossier": chancery.read_dossier,
}
differences: list[str] = []


def lines(name: str) -> list[str]:
    return (corpus / name).read_text(encoding="utf-8").rstrip("\n").split("\n")


def written_back(read: Callable[[str], chancery.Model], text: str, canonical: str) -> bool:
    try:
        back = chancery.write(read(text))
    except chancery.ReadError as error:
        differences.append(f"refused, and good: {error}\n  {text[:300]}")
        return False
    if back != canonical:
        differences.append(f"written otherwise:\n  {canonical[:300]}\n  {back[:300]}")
    return back == canonical


def leads_somewhere(text: str, fault: chancery.Fault) -> bool:
    """Whether the path of a fault names a value, or the key that is missing in a mapping."""
    if not fault.path:
        return True
    try:
        value = json.loads(text)
    except ValueError:
        return False
    steps = [
        step.replace("~1", "/").replace("~0", "~") for step in fault.path.split("/")[1:]
    ]
    for index, step in enumerate(steps):
        if isinstance(value, dict):
            is_last = index == len(steps) - 1
            if step not in value and not (is_last and fault.message == "Field required"):
                return False
            value = value.get(step)
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return False
    return True


good = [(chancery.read_record, line, line) for line in lines("good.ndjson")]
good += [(chancery.read_dossier, line, line) for line in lines("dossier.ndjson")]
for spelled in map(json.loads, lines("spelled.ndjson")):
    good.append((chancery.read_record, spelled["document"], spelled["canonical"]))
same = sum(written_back(*one) for one in good)

may_accept = set(json.loads((corpus / "accepted.json").read_text())["python"])
refused = 0
accepted: Counter[str] = Counter()
bad = [json.loads(line) for line in lines("bad.ndjson")]
for one in bad:
    try:
        READERS[one["definition"]](one["document"])
    except chancery.ReadError as error:
        refused += 1
        if not all(leads_somewhere(one["document"], fault) for fault in error.faults):
            differences.append(f"no such path: {error} ({one['reason']})")
        continue
    accepted[one["feature"]] += 1
    if one["feature"] not in may_accept:
        differences.append(f"accepted: {one['feature']}: {one['reason']}")

print(f"good {same}/{len(good)}, refused {refused}/{len(bad)}")
for feature, count in sorted(accepted.items()):
    print(f"accepted, against {feature}: {count}")
for difference in differences[:20]:
    print(difference, file=sys.stderr)
if len(differences) > 20:
    print(f"and {len(differences) - 20} more", file=sys.stderr)
sys.exit(1 if differences or not good or not bad else 0)
