"""Writes words that readers of YAML take for something else, lets `chancery check --fix` put
the doubtful ones in quotes, and has a reader of YAML 1.1 and one of YAML 1.2 read the result:
each must read the very text that was written.

usage: scalars.py   with NODE_PATH naming where the package `yaml` is
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]

WORDS = """
y Y n N yes Yes YES no No NO on On ON off Off OFF true True TRUE false False FALSE null Null
NULL ~ 0 00 0777 0o17 0x1F 0b101 010 1 -1 +1 1_000 1.0 1.10 1. .5 1e3 1E3 1.5e-3 .inf -.inf
.Inf .nan .NaN 12:34 12:34:56 190:20:30 1:60 2021 2021-11 2021-11-28T10:00:00Z nO tRUE
""".split()
# Texts with blanks, and full dates, of which every reader keeps the day.
WORDS += ["2021-11-28 10:00:00", "12 34", "1.2.3", "0xyz", "1,000", "none", "Norway", "=", "e3"]

NODE = """
const yaml = require("yaml");
const text = require("node:fs").readFileSync(process.argv[1], "utf8");
console.log(JSON.stringify(yaml.parse(text).aliases));
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "topics" / "a.yaml"
        path.parent.mkdir()
        lines = "".join(f"  - {word}\n" for word in WORDS)
        path.write_text(f"type: topic\nid: a\nlabel: A\naliases:\n{lines}", encoding="utf-8")
        command = ["cargo", "run", "--quiet", "-p", "chancery-cli", "--", "check", "--fix"]
        said = subprocess.run(
            [*command, "--fail-on", "info", "--ignore", "repeated-entry", folder],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )
        older = yaml.safe_load(path.read_text(encoding="utf-8"))["aliases"]
        newer = json.loads(
            subprocess.run(
                ["node", "-e", NODE, str(path)], capture_output=True, text=True, check=True
            ).stdout
        )
    failed = 0 if said.returncode == 0 else 1
    if failed:
        print(said.stdout, said.stderr, file=sys.stderr)
    for word, old, new in zip(WORDS, older, newer, strict=True):
        if (old, new) != (word, word):
            failed += 1
            print(f"`{word}` is read as {old!r} by YAML 1.1, {new!r} by YAML 1.2", file=sys.stderr)
    print(f"{len(WORDS)} words, {failed} misread")
    return 1 if failed else 0


sys.exit(main())
