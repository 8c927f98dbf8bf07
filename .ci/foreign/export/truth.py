"""The records as the files of data/ have them, read by PyYAML and not by us.

Every scalar is the text that stands in the file. Short forms stay short.
"""

import random
import sys
from pathlib import Path

import yaml


class Truth:
    """The records by kind and identifier, and a count of what holds."""

    def __init__(self) -> None:
        self.data, self.exports = map(Path, sys.argv[1:])
        self.records: dict[str, dict[str, dict]] = {}
        # What is drawn is the same in every run.
        self.random = random.Random(20211128)
        self.passed = self.failed = 0
        for path in sorted(self.data.glob("*/*.yaml")):
            record = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
            self.records.setdefault(record["type"], {})[record["id"]] = record

    def all(self) -> list[dict]:
        return [record for kind in self.records.values() for record in kind.values()]

    def draw(self, items: list, count: int = 20) -> list:
        return self.random.sample(items, min(count, len(items)))

    def expect(self, holds: bool, message: str) -> None:
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(message, file=sys.stderr)

    def equal(self, found, expected, where: str) -> None:
        self.expect(found == expected, f"{where}: {found!r} and not {expected!r}")

    def end(self, what: str) -> None:
        print(f"{what}: {self.passed} checks passed, {self.failed} failed")
        sys.exit(1 if self.failed or not self.passed else 0)


def identifier(value) -> str | None:
    """What a reference names, in its short form or as a participant."""
    return value.get("person") if isinstance(value, dict) else value
