"""Reads the JSON, JSON lines and YAML of all records with Python's json and PyYAML."""

import datetime
import json

import yaml

from truth import Truth

truth = Truth()
plurals = {"coverage": "coverage", "country": "countries"}


def plural(kind: str) -> str:
    return plurals.get(kind, kind.replace("-", "_") + "s")


def plain(value):
    """YAML 1.1 takes days for dates, which YAML 1.2 and JSON do not have."""
    if isinstance(value, dict):
        return {plain(key): plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def written(value) -> str:
    """A scalar as a file may have it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


dossier = json.loads((truth.exports / "records.json").read_text("utf-8"))
for kind, records in truth.records.items():
    found = dossier.get(plural(kind), [])
    truth.equal([one["id"] for one in found], sorted(records), f"the identifiers of {kind}")
truth.equal(sum(map(len, dossier.values())), len(truth.all()), "the number of records")
by_name = {(one["type"], one["id"]): one for list_ in dossier.values() for one in list_}
fields = [
    (record, field)
    for record in truth.all()
    for field, value in record.items()
    if isinstance(value, str)
]
for record, field in truth.draw(fields):
    where = f"{record['type']} {record['id']}, {field}"
    found = by_name[record["type"], record["id"]].get(field)
    # A coordinate may be written with zeros at its end.
    expected = record[field]
    is_number = isinstance(found, float | int) and not isinstance(found, bool)
    if is_number:
        truth.equal(float(found), float(expected), where)
    else:
        truth.equal(written(found), expected, where)

lines = (truth.exports / "records.ndjson").read_text("utf-8").splitlines()
flat = [one for list_ in dossier.values() for one in list_]
truth.equal(len(lines), len(flat), "the number of lines")
truth.expect([json.loads(line) for line in lines] == flat, "JSON lines and JSON differ")

loaded = plain(yaml.safe_load((truth.exports / "records.yaml").read_text("utf-8")))
truth.equal(list(loaded), list(dossier), "the lists of the YAML")
for name, list_ in dossier.items():
    for one, other in zip(list_, loaded.get(name, []), strict=True):
        truth.expect(one == other, f"YAML and JSON differ: {name} {one['id']}")
truth.end("json, ndjson, yaml")
