"""Checks the schemas against the meta-schema, and the data against the authoring schema,
with a validator that we did not write.

usage: validate.py OURS   where OURS has one line a file: {path, value, accepted}, as we read
it and whether our types accept it
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

ROOT = Path(__file__).resolve().parents[2]

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
    error = next(validator.iter_errors(record["value"]), None)
    verdict = "accepted, but not by us" if error is None else error.message[:200]
    expect((error is None) == record["accepted"], f"{record['path']}: {verdict}")

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
