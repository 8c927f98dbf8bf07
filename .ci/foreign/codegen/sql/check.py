"""Loads the corpus into real databases, reads it back, and loads what they must refuse.

usage: check.py SCHEMA CORPUS WORK
SCHEMA holds the generated files, CORPUS what the example `corpus` wrote; WORK is made anew.
"""

import json
import re
import shutil
import sys
import time
from collections import Counter
from itertools import groupby
from pathlib import Path

from engines import Duckdb, Fault, Postgresql, Sqlite
from records import Mapping, Refused, parse, written


def lines(path):
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line]


class Corpus:
    """The documents, and which of them can stand in one database together."""

    def __init__(self, folder, mapping):
        self.mapping = mapping
        self.folder = folder
        self.good = lines(folder / "good.ndjson")
        self.rows = [mapping.rows(parse(text)) for text in self.good]
        self.accepted = json.loads((folder / "accepted.json").read_text())["sql"]
        self.least = {}
        for rows in self.rows:
            table = rows[0][0]
            if len(rows) < len(self.least.get(table, rows * 2)):
                self.least[table] = rows
        self.together = self._together()

    def _together(self):
        """The first record of each identifier, less those that refer to a record that none of
        the others is."""
        chosen = {}
        for index, rows in enumerate(self.rows):
            chosen.setdefault((rows[0][0], rows[0][1]["id"]), index)
        while True:
            dangling = [
                key
                for key, index in chosen.items()
                if any(to not in chosen for row in self.rows[index] for to in self.references(*row))
            ]
            if not dangling:
                return sorted(chosen.values())
            for key in dangling:
                del chosen[key]

    def references(self, table, row):
        for member in self.mapping.tables[table]["members"]:
            if "refers" in member and row.get(member["column"]) is not None:
                yield member["refers"], row[member["column"]]

    def neighbours(self, rows):
        """Bare rows for what the rows refer to, so that no key dangles: the least row of each
        kind that the corpus has, less what it need not say."""
        have = {(table, row.get("id")) for table, row in rows}
        wanted = [to for row in rows for to in self.references(*row)]
        bare = []
        while wanted:
            table, identifier = wanted.pop()
            if (table, identifier) in have:
                continue
            have.add((table, identifier))
            members = self.mapping.tables[table]["members"]
            required = {one["column"] for one in members if one.get("required") and "column" in one}
            row = {key: one for key, one in self.least[table][0][1].items() if key in required}
            row["id"] = identifier
            bare.append((table, row))
            wanted.extend(self.references(table, row))
        return bare


class Check:
    """What is asked of one engine."""

    def __init__(self, engine, corpus):
        self.engine = engine
        self.corpus = corpus
        self.mapping = corpus.mapping
        self.errors = []

    def insert(self, rows):
        rows = sorted(rows, key=lambda row: self.mapping.order[row[0]])
        for table, some in groupby(rows, key=lambda row: row[0]):
            # A column that is not named would take its default, and an absent key is none.
            columns = self.mapping.columns(self.mapping.tables[table])
            self.engine.insert(table, [{one: row.get(one) for one in columns} for _, row in some])

    def attempt(self, records):
        """Loads records and bare neighbours, and returns the records as they are read back."""
        rows = [row for record in records for row in self.mapping.rows(record)]
        own = {(table, row.get("id")) for table, row in rows}
        self.engine.begin()
        try:
            self.insert(rows + self.corpus.neighbours(rows))
            for fault in self.engine.faults():
                if fault[:2] in own:
                    raise Fault(f"fault: {fault}")
            self.engine.check_keys()
            found = self.mapping.records(self.engine.rows, {one["type"] for one in records})
            return [written(found[one["type"], one["id"]]) for one in records]
        finally:
            self.engine.rollback()

    def together(self):
        """All records that can stand together, keys on, committed."""
        chosen = self.corpus.together
        self.engine.begin()
        self.insert([row for index in chosen for row in self.corpus.rows[index]])
        self.errors.extend(map(str, self.engine.faults()))
        self.engine.check_keys()
        self.engine.commit()
        found = self.mapping.records(self.engine.rows)
        if len(found) != len(chosen):
            self.errors.append(f"{len(chosen)} records were loaded, {len(found)} read back")
        by_text = {written(record) for record in found.values()}
        lost = [self.corpus.good[one] for one in chosen if self.corpus.good[one] not in by_text]
        self.errors.extend(f"not read back: {text}" for text in lost)
        return len(chosen) - len(lost)

    def singly(self, documents):
        """Documents each by itself: pairs of a text and of what is to be read back."""
        return sum(self._single(text, expected) for text, expected in documents)

    def _single(self, text, expected):
        try:
            found = self.attempt([parse(text)])[0]
        except (Refused, Fault) as error:
            self.errors.append(f"refused: {error}\n  {text[:300]}")
            return False
        if found != expected:
            self.errors.append(f"read back otherwise:\n  {expected}\n  {found}")
        return found == expected

    def dossiers(self):
        """Documents that are bags of records: their records, put together again."""
        texts = lines(self.corpus.folder / "dossier.ndjson")
        good = 0
        for text in texts:
            document = parse(text)
            found = iter(self.attempt(list(self.mapping.members("Dossier", document))))
            lists = (f'"{key}":[{",".join(next(found) for _ in one)}]' for key, one in document.items())
            good += "{" + ",".join(lists) + "}" == text
        if good != len(texts):
            self.errors.append("a dossier was read back otherwise")
        return good, len(texts)

    def bad(self):
        """How many bad documents there are, and who refuses them."""
        documents = [json.loads(line) for line in lines(self.corpus.folder / "bad.ndjson")]
        by = Counter()
        for one in documents:
            who = self._refused_by(one)
            by[who] += 1
            if who == "nobody" and one["feature"] not in self.corpus.accepted:
                self.errors.append(f"accepted: {one['feature']}: {one['reason']}")
        return len(documents), by

    def _refused_by(self, one):
        try:
            document = parse(one["document"])
            is_bag = one["definition"] in self.mapping.bags
            bag = self.mapping.members(one["definition"], document) if is_bag else [document]
            self.attempt(list(bag))
        except Refused:
            return "loader"
        except Fault as fault:
            if re.search("foreign key", str(fault), re.IGNORECASE):
                self.errors.append(f"refused for another reason: {one['reason']}: {fault}")
            return "view" if str(fault).startswith("fault: ") else "engine"
        return "nobody"


def joint_visits(records):
    """What the question of README.md asks for, found in the documents themselves."""
    offices = {one["id"]: one for one in records if one["type"] == "office"}
    persons = {one["id"]: one for one in records if one["type"] == "person"}
    for visit in sorted(records, key=lambda one: one["id"]):
        if visit["type"] != "visit":
            continue
        sides = set()
        for visitor in visit["visitors"]:
            for held in persons.get(visitor.get("person"), {}).get("tenures", []):
                if held.get("since", "") <= visit["date"][:10] <= held.get("until", "") + "~":
                    office = offices[held["office"]]
                    sides.add(office.get("organisation") or office["country"])
                    break
        if len(sides) > 1:
            yield f"{visit['date']} {visit.get('title') or visit['id']}"


def answers(engine, schema, corpus):
    """Whether the question of README.md is answered as the documents answer it."""
    readme = (schema / "README.md").read_text(encoding="utf-8")
    question = re.search(r"```sql\n(.*?)```", readme, re.DOTALL).group(1)
    expected = list(joint_visits([parse(corpus.good[index]) for index in corpus.together]))
    answer = [visit for (visit,) in engine.run(question).fetchall()]
    if not expected or answer != expected:
        print(f"the question of README.md gives {answer} and not {expected}", file=sys.stderr)
    return bool(expected) and answer == expected


def check(engine, corpus):
    began = time.monotonic()
    check = Check(engine, corpus)
    alone = [(text, text) for index, text in enumerate(corpus.good) if index not in set(corpus.together)]
    spelled = [json.loads(line) for line in lines(corpus.folder / "spelled.ndjson")]
    spelled = [(one["document"], one["canonical"]) for one in spelled]
    # Before the others, so that the tables are empty.
    single, other = check.singly(alone), check.singly(spelled)
    dossiers, all_dossiers = check.dossiers()
    count, by = check.bad()
    good = check.together() + single
    print(
        f"{engine.name} {engine.version}: good {good}/{len(corpus.good)}, refused "
        f"{count - by['nobody']}/{count} (loader {by['loader']}, engine {by['engine']}, view "
        f"`fault` {by['view']}); {len(corpus.together)} together with all keys on, in other "
        f"spellings {other}/{len(spelled)}, dossiers {dossiers}/{all_dossiers}, "
        f"{time.monotonic() - began:.0f} s"
    )
    for error in check.errors[:20]:
        print(f"  {error}", file=sys.stderr)
    return not check.errors


def main():
    schema, folder, work = map(Path, sys.argv[1:])
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    corpus = Corpus(folder, Mapping(schema / "mapping.json"))
    starts = (lambda: Sqlite(schema, work / "records.sqlite"), lambda: Duckdb(schema), lambda: Postgresql(schema))
    is_well = True
    for start in starts:
        engine = start()
        try:
            is_well &= check(engine, corpus)
            is_well &= bool(answers(engine, schema, corpus))
        finally:
            engine.stop()
    sys.exit(not is_well)


if __name__ == "__main__":
    main()
