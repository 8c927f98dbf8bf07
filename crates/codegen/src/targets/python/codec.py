class Fault(NamedTuple):
    """What is wrong with a document, and where."""

    path: str
    """A JSON Pointer to the value, which is empty for the document itself."""
    message: str
    """What is wrong with it."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class ReadError(ValueError):
    """A document is refused. It is a `ValueError` that tells each fault with its path."""

    def __init__(self, faults: Sequence[Fault], line: int | None = None) -> None:
        self.faults = tuple(faults)
        """The faults, at least one."""
        self.line = line
        """The number of the line, counted from one, where several lines were read."""
        place = f"line {line}: " if line is not None else ""
        super().__init__(place + "; ".join(map(str, self.faults)))


class _Repeating(dict[str, object]):
    # A mapping in which a key was written twice.
    key: str


def _entries(pairs: list[tuple[str, object]]) -> dict[str, object]:
    entries = dict(pairs)
    if len(entries) == len(pairs):
        return entries
    repeating = _Repeating(entries)
    keys = [key for key, _ in pairs]
    repeating.key = next(key for key in keys if keys.count(key) > 1)
    return repeating


def _no_number(text: str) -> object:
    raise ValueError(f"`{text}` is no number of JSON")


def _parsed(text: str | bytes) -> object:
    try:
        text = text if isinstance(text, str) else text.decode()
        document: object = json.loads(
            text, object_pairs_hook=_entries, parse_constant=_no_number
        )
        return document
    except RecursionError:
        raise ReadError([Fault("", "it is nested too deeply")]) from None
    except ValueError as error:
        raise ReadError([Fault("", str(error))]) from error


def _pointer(path: str, step: str | int) -> str:
    return f"{path}/{str(step).replace('~', '~0').replace('/', '~1')}"


def _is_text(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _has_binary64(number: float) -> bool:
    try:
        return isfinite(number)
    except OverflowError:
        return False


def _faults_of_form(document: object) -> list[Fault]:
    # What holds of every value, whatever its type, and what pydantic would let pass.
    faults: list[Fault] = []
    places: list[tuple[str, object]] = [("", document)]
    for path, value in places:
        if value is None:
            faults.append(Fault(path, "`null` is refused; leave the key out"))
        elif isinstance(value, str):
            if not value.isascii() and not _is_text(value):
                faults.append(Fault(path, "half of a surrogate pair is no text"))
        elif isinstance(value, (int, float)):
            if not _has_binary64(value):
                faults.append(Fault(path, "the number is out of range"))
        elif isinstance(value, list):
            items = enumerate(cast("list[object]", value))
            places.extend((_pointer(path, index), item) for index, item in items)
        else:
            entries = cast("dict[str, object]", value)
            if isinstance(entries, _Repeating):
                place = _pointer(path, entries.key)
                faults.append(Fault(place, "the key is written twice"))
            for key, entry in entries.items():
                if not _is_text(key):
                    faults.append(Fault(path, "half of a surrogate pair is no key"))
                else:
                    places.append((_pointer(path, key), entry))
    return faults


def _fault(document: object, details: ErrorDetails, skipped: int) -> Fault:
    # pydantic puts names of choices between the steps of the path; what is no step is left out.
    path = ""
    value = document
    steps = details["loc"][skipped:]
    for index, step in enumerate(steps):
        is_missing = details["type"] == "missing" and index == len(steps) - 1
        if isinstance(value, dict) and isinstance(step, str):
            entries = cast("dict[str, object]", value)
            if step not in entries and not is_missing:
                continue
            value = entries.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            value = cast("list[object]", value)[step]
        else:
            continue
        path = _pointer(path, step)
    return Fault(path, details["msg"])


def _read(adapter: TypeAdapter[_T], text: str | bytes, *, skipped: int) -> _T:
    document = _parsed(text)
    faults = _faults_of_form(document)
    if not faults:
        try:
            return adapter.validate_json(text, strict=True)
        except ValidationError as error:
            errors = error.errors(include_url=False, include_input=False)
            faults = [_fault(document, details, skipped) for details in errors]
    raise ReadError(faults)


def write(document: Model) -> str:
    """The canonical text of a document.

    Keys stand in the order of the schema, those of maps in the order of code points. What is
    absent or empty is left out, numbers are written as RFC 8785 has them, and there are no
    blanks and no line feed at the end.
    """
    return _written(document)


def _written(value: object) -> str:
    if isinstance(value, Model):
        return _fields_written(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return _number(float(value))
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return f"[{','.join(map(_written, items))}]"
    entries = sorted(cast("Mapping[str, object]", value).items())
    return _mapping(entries)


def _fields_written(model: Model) -> str:
    entries: list[tuple[str, object]] = []
    for name, field in type(model).model_fields.items():
        value: object = getattr(model, name)
        if field.is_required() or not (value is None or value == () or value == {}):
            entries.append((field.alias or name, value))
    return _mapping(entries)


def _mapping(entries: list[tuple[str, object]]) -> str:
    members = [f"{_written(key)}:{_written(value)}" for key, value in entries]
    return f"{{{','.join(members)}}}"


def _number(number: float) -> str:
    # Python finds the same shortest digits as RFC 8785; where the point goes, it tells otherwise.
    if number == 0:
        return "0"
    decimal = Decimal(repr(abs(number))).as_tuple()
    point = len(decimal.digits) + cast(int, decimal.exponent)
    digits = "".join(map(str, decimal.digits)).rstrip("0")
    if len(digits) <= point <= 21:
        text = digits.ljust(point, "0")
    elif 0 < point <= 21:
        text = f"{digits[:point]}.{digits[point:]}"
    elif -6 < point <= 0:
        text = f"0.{digits.rjust(len(digits) - point, '0')}"
    else:
        fraction = f".{digits[1:]}" if len(digits) > 1 else ""
        text = f"{digits[0]}{fraction}e{point - 1:+}"
    return f"-{text}" if number < 0 else text
