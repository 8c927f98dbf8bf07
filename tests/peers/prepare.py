"""Lays out what every generator is given and asked.

usage: prepare.py SCHEMA CORPUS WORK

schema.json: the schema as it is. open.json: the same, but that a free value is anything, for a
generator that does not survive a type which holds itself. constants.json: the schema with each
enumeration spelled as alternatives of one value, each with its doc, which is how a standard
schema says it. good.json and bad.json: a document a line, each a text that holds JSON.
"""

import json
import sys
from pathlib import Path

schema_file, corpus, work = map(Path, sys.argv[1:4])


def write(name: str, schema: dict) -> None:
    (work / name).write_text(json.dumps(schema, indent=1, ensure_ascii=False) + "\n")


def constants(schema: object) -> object:
    """Every enumeration below, as one alternative a value."""
    if isinstance(schema, list):
        return [constants(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {key: constants(value) for key, value in schema.items()}
    docs = schema.pop("x-enum-descriptions", None)
    if docs is not None and "oneOf" not in schema:
        values = schema.pop("enum")
        schema["oneOf"] = [
            {"type": "string", "const": value, "description": doc}
            for value, doc in zip(values, docs, strict=True)
        ]
    return schema


schema = json.loads(schema_file.read_text())
write("schema.json", schema)
write("constants.json", constants(schema))
free = schema["$defs"]["ExtValue"]
schema["$defs"]["ExtValue"] = {key: free[key] for key in ("title", "description")}
write("open.json", schema)
write("open-constants.json", constants(schema))



def lines(name: str) -> list[str]:
    # Not `splitlines`: the corpus has texts with separators of lines that JSON lets stand.
    return (corpus / name).read_text().rstrip("\n").split("\n")


good = lines("good.ndjson")
bad = map(json.loads, lines("bad.ndjson"))
# The root of the schema is a record: no peer is asked for a dossier.
bad = [one for one in bad if one["definition"] == "Record"]
(work / "good.json").write_text("".join(json.dumps(text) + "\n" for text in good))
(work / "bad.json").write_text("".join(json.dumps(one["document"]) + "\n" for one in bad))
(work / "features.json").write_text(json.dumps([one["feature"] for one in bad]))
