"""Records to rows and back, as mapping.json says; what no column can hold is refused."""

import json
import math

HIGHEST = 2**63


class Refused(Exception):
    """A document that the tables cannot hold."""


def refuse(path, reason):
    raise Refused(f"{path or '/'}: {reason}")


def parse(text):
    """JSON, strictly: no key twice, no NaN, no lone surrogate."""

    def mapping(pairs):
        keys = dict(pairs)
        if len(keys) != len(pairs):
            raise Refused("a key is written twice")
        return keys

    def constant(name):
        raise Refused(f"{name} is no number of JSON")

    try:
        text.encode("utf-8")
        document = json.loads(text, object_pairs_hook=mapping, parse_constant=constant)
        json.dumps(document, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise Refused(str(error)) from error
    return document


# ---- Writing JSON


def number(value):
    """A number as RFC 8785 writes it."""
    value = float(value)
    if value == 0:
        return "0"
    sign, digits, exponent = ("-" if value < 0 else ""), *shortest(abs(value))
    count = len(digits)
    if count <= exponent <= 21:
        return sign + digits + "0" * (exponent - count)
    if 0 < exponent <= 21:
        return f"{sign}{digits[:exponent]}.{digits[exponent:]}"
    if -6 < exponent <= 0:
        return f"{sign}0.{'0' * -exponent}{digits}"
    point = "." + digits[1:] if count > 1 else ""
    return f"{sign}{digits[0]}{point}e{exponent - 1:+}"


def shortest(value):
    """The shortest digits that read back as the value, and where the point stands in them."""
    mantissa, _, power = repr(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    exponent = len(whole) + int(power or 0)
    digits = whole + ("" if fraction == "0" else fraction)
    stripped = digits.lstrip("0")
    exponent -= len(digits) - len(stripped)
    return stripped.rstrip("0"), exponent


def written(value):
    """A value that was read, as canonical JSON: mappings in their own order."""
    if isinstance(value, Own):
        return sorted_text(value.value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{quoted(key)}:{written(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(written, value)) + "]"
    return plain(value)


def plain(value):
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return number(value)


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def sorted_text(value):
    """A value of a project's own: its mappings in the order of code points."""
    if isinstance(value, dict):
        entries = (f"{quoted(key)}:{sorted_text(value[key])}" for key in sorted(value))
        return "{" + ",".join(entries) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(sorted_text, value)) + "]"
    return plain(value)


class Own:
    """A value of a project's own, which a column holds as JSON."""

    def __init__(self, value):
        self.value = value


# ---- Records to rows


def scalar(column, value, path):
    """What a column takes of a value of JSON."""
    holds = column["holds"]
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if holds == "json":
        return own(value, path)
    if holds == "text" and not isinstance(value, str):
        refuse(path, "no text")
    if holds == "boolean" and not isinstance(value, bool):
        refuse(path, "neither true nor false")
    if holds in ("whole", "number") and not is_number:
        refuse(path, "no number")
    if holds == "whole":
        if value != math.floor(value) if math.isfinite(value) else True:
            refuse(path, "no whole number")
        if not -HIGHEST <= value < HIGHEST:
            refuse(path, "a number beyond all bounds")
        return int(value)
    return float(value) if holds == "number" else value


def own(value, path):
    pending = [value]
    while pending:
        one = pending.pop()
        if one is None:
            refuse(path, "`null` within a value")
        if isinstance(one, (int, float)) and not math.isfinite(float(one)):
            refuse(path, "a number that binary64 lacks")
        pending.extend(one if isinstance(one, list) else one.values() if isinstance(one, dict) else ())
    return sorted_text(value)


class Mapping:
    """How records and rows correspond."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            mapping = json.load(file)
        self.tag = mapping["tag"]
        self.kinds = {kind["key"]: kind for kind in mapping["kinds"]}
        self.bags = {bag["name"]: bag for bag in mapping["bags"]}
        # The kinds first, in an order in which none refers to a later one; then their parts.
        self.tables = {kind["table"]: kind for kind in mapping["kinds"]}
        for kind in mapping["kinds"]:
            self._list_parts(kind)
        self.order = {name: index for index, name in enumerate(self.tables)}

    def _list_parts(self, node):
        for member in node["members"]:
            if "table" in member:
                self.tables[member["table"]] = member
                self._list_parts(member)

    def columns(self, node):
        """Its columns, those of its key first."""
        names = list(node["own"])
        for column in plain_columns(node):
            if column["column"] not in names:
                names.append(column["column"])
        return names

    def rows(self, record):
        """The rows of a record, as pairs of a table and the values by column."""
        if not isinstance(record, dict):
            refuse("", "no mapping")
        tag = record.get(self.tag)
        kind = self.kinds.get(tag) if isinstance(tag, str) else None
        if kind is None:
            refuse(f"/{self.tag}", "no kind has this name")
        fields = {key: value for key, value in record.items() if key != self.tag}
        rows = []
        self._row(kind, fields, [], {}, "", rows)
        return sorted(rows, key=lambda row: self.order[row[0]])

    def _row(self, node, value, whole, start, path, rows):
        row = dict(zip(node["whole"], whole)) | start
        rows.append((node["table"], row))
        if node.get("plain"):
            column = node["members"][-1]
            row["value"] = scalar(column, value, path)
            return
        if not isinstance(value, dict):
            refuse(path, "no mapping")
        rest = dict(value)
        parts = []
        for member in node["members"]:
            key = member["key"]
            if key not in rest:
                continue
            place = f"{path}/{key}"
            one = rest.pop(key)
            if "table" in member:
                parts.append((member, one, place))
            elif "group" in member:
                self._group(member, one, place, row)
            else:
                row[member["column"]] = scalar(member, one, place)
        if rest:
            refuse(path, f"no column is named {next(iter(rest))!r}")
        key = [row.get(column) for column in node["own"]]
        for member, one, place in parts:
            self._part(member, one, key, place, rows)

    def _group(self, member, value, path, row):
        if not isinstance(value, dict):
            refuse(path, "no mapping")
        rest = dict(value)
        for column in member["group"]:
            if column["key"] in rest:
                one = rest.pop(column["key"])
                row[column["column"]] = scalar(column, one, f"{path}/{column['key']}")
            elif column.get("required"):
                refuse(path, f"{column['key']} is missing")
        if rest:
            refuse(path, f"no column is named {next(iter(rest))!r}")

    def _part(self, node, value, whole, path, rows):
        if node["holds"] == "part":
            self._row(node, value, whole, {}, path, rows)
        elif node["holds"] == "items":
            if not isinstance(value, list):
                refuse(path, "no list")
            if len(value) < node.get("least", 0):
                refuse(path, "too short a list")
            for index, one in enumerate(value):
                self._row(node, one, whole, {"position": index + 1}, f"{path}/{index}", rows)
        else:
            if not isinstance(value, dict):
                refuse(path, "no mapping")
            for key, one in value.items():
                self._row(node, one, whole, {"key": key}, f"{path}/{key}", rows)

    def members(self, bag, document):
        """The records of a document that is a bag of them."""
        bag = self.bags[bag]
        if not isinstance(document, dict):
            refuse("", "no mapping")
        lists = {one["key"]: one for one in bag["lists"]}
        if len(document) < bag["least"]:
            refuse("", "too few keys")
        for key, records in document.items():
            if key not in lists:
                refuse("", f"the unknown key {key!r}")
            if not isinstance(records, list) or len(records) < lists[key]["least"]:
                refuse(f"/{key}", "no list, or too short a one")
            for record in records:
                if not isinstance(record, dict) or record.get(self.tag) != lists[key]["kind"]:
                    refuse(f"/{key}", "a record of another kind")
                yield record

    # ---- Rows to records

    def tables_of(self, node):
        """A table and those of its parts."""
        yield node
        for member in node["members"]:
            if "table" in member:
                yield from self.tables_of(member)

    def records(self, rows_of, kinds=None):
        """All records of some kinds, or of all, by kind and identifier; `rows_of` tells the
        rows of a table, as mappings by column, in no order."""
        kinds = self.kinds if kinds is None else {tag: self.kinds[tag] for tag in kinds}
        parts = {}
        for node in (node for kind in kinds.values() for node in self.tables_of(kind)):
            name = node["table"]
            parts[name] = {}
            for row in rows_of(name):
                key = tuple(row[column] for column in node["whole"])
                parts[name].setdefault(key, []).append(row)
            for rows in parts[name].values():
                rows.sort(key=lambda row: row[node["own"][-1]])
        records = {}
        for tag, kind in kinds.items():
            for row in parts[kind["table"]].get((), []):
                record = {self.tag: tag} | self._value(kind, row, parts)
                records[tag, row["id"]] = record
        return records

    def _value(self, node, row, parts):
        if node.get("plain"):
            return read(node["members"][-1], row)
        value = {}
        for member in node["members"]:
            if "table" in member:
                found = self._read_part(member, [row[column] for column in node["own"]], parts)
                if found is not None:
                    value[member["key"]] = found
            elif "group" in member:
                columns = member["group"]
                inner = {one["key"]: read(one, row) for one in columns}
                inner = {key: one for key, one in inner.items() if one is not None}
                if inner:
                    value[member["key"]] = inner
            elif row[member["column"]] is not None:
                value[member["key"]] = read(member, row)
        return value

    def _read_part(self, node, key, parts):
        rows = parts[node["table"]].get(tuple(key))
        if rows is None:
            is_empty_list = node["holds"] == "items" and node.get("required")
            return [] if is_empty_list else None
        if node["holds"] == "part":
            return self._value(node, rows[0], parts)
        if node["holds"] == "entries":
            return {row["key"]: self._value(node, row, parts) for row in rows}
        return [self._value(node, row, parts) for row in rows]


def plain_columns(node):
    for member in node["members"]:
        if "group" in member:
            yield from member["group"]
        elif "column" in member:
            yield member


def read(column, row):
    """A value of JSON, of what a column holds."""
    value = row[column["column"]]
    if value is None:
        return None
    if column["holds"] == "json":
        return Own(json.loads(value) if isinstance(value, str) else value)
    if column["holds"] == "boolean":
        return bool(value)
    return value
