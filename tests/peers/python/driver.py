"""Reads and writes each document again: a text a line, or `null` where it was refused.

usage: driver.py DOCUMENTS ANSWERS
"""

import json
import sys
from pathlib import Path

from rewrite import rewrite

documents, answers = map(Path, sys.argv[1:3])
written: list[str | None] = []
for line in documents.read_text(encoding="utf-8").rstrip("\n").split("\n"):
    try:
        written.append(rewrite(json.loads(line)))
    except Exception:  # Whatever a reader raises, it refuses.
        written.append(None)
answers.write_text("".join(json.dumps(text) + "\n" for text in written))
