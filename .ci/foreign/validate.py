"""Checks the schemas against the meta-schema, and the data against the authoring schema,
with a validator that we did not write.

usage: validate.py OURS   where OURS has one line a file: {path, value}, as we read it
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

ROOT = Path(__file__).resolve().parents[2]

# The rules that the schema alone decides; a file in another rule's folder is valid by it.
REFUSED = {
    "conflicting-alternatives",
    "invalid-date",
    "invalid-value",
    "missing-alternative",
    "missing-field",
    "unknown-field",
    "wrong-type",
}
# Faults of the text: what such a file says is not the schema's matter.
UNREAD = {"duplicate-key", "invalid-encoding", "invalid-syntax"}

passed = 0
failed = 0


def expect(holds: bool, message: str) -> None:
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(message, file=sys.stderr)


for file in sorted((ROOT / "schema").rglob("*.schema.json")):
    try:
        Draft202012Validator.check_schema(json.loads(file.read_text(encoding="utf-8")))
        passed += 1
    except SchemaError as error:
        expect(False, f"{file}: {error.message}")

authoring = json.loads((ROOT / "schema/chancery.schema.json").read_text(encoding="utf-8"))
validator = Draft202012Validator(authoring)

for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    record = json.loads(line)
    parts = record["path"].split("/")
    rule = parts[2] if parts[:2] == ["tests", "cases"] else None
    if rule in UNREAD:
        continue
    error = next(validator.iter_errors(record["value"]), None)
    verdict = "accepted, but its folder says otherwise" if error is None else error.message[:200]
    expect((error is None) != (rule in REFUSED), f"{record['path']}: {verdict}")

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
