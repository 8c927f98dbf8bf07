"""Which docs of a schema stand in a generated text.

A doc is kept where each of its sentences is found, wherever that is: whether it stands at the
type, the field or the value that it is about is not measured.
"""

import html
import re
from collections.abc import Iterator

CLASSES = ("type", "field", "value")
# What opens a line of a comment, and what closes one.
DECORATION = re.compile(r'^\s*(?:///?|\*(?!\*/)/?|#)\s?|#\[doc = ?"|"\]\s*$', re.MULTILINE)
# A copy of the schema as JSON, which typify puts into a comment at each type.
COPY = re.compile(r"<details>.*?</details>", re.DOTALL)
SENTENCE = re.compile(r"(?<=[.:;?!])\s+(?=[A-Z])")


def found(schema: dict) -> dict[str, set[str]]:
    """The docs of each class. The dossier's are left out: it is not below the root."""
    docs: dict[str, set[str]] = {name: set() for name in CLASSES}
    definitions = {name: one for name, one in schema["$defs"].items() if name != "Dossier"}
    for definition in definitions.values():
        docs["type"].add(definition["description"])
    for part in parts(definitions):
        docs["value"].update(part.get("x-enum-descriptions", ()))
        for field in part.get("properties", {}).values():
            if "description" in field:
                docs["field"].add(field["description"])
    return docs


def parts(schema: object) -> Iterator[dict]:
    """Each mapping at or below the schema."""
    if isinstance(schema, dict):
        yield schema
    below = schema.values() if isinstance(schema, dict) else schema
    if isinstance(schema, dict | list):
        for part in below:
            yield from parts(part)


def plain(text: str) -> str:
    """A text without the marks of comments, on one line."""
    text = COPY.sub(" ", text)
    text = re.sub(r"\{@(?:code|literal)\s+([^}]*)\}|</?(?:code|p)>", r"\1", text)
    text = DECORATION.sub(" ", text)
    text = html.unescape(text).replace("`", "").replace("\\", "")
    return " ".join(text.split())


def kept(docs: dict[str, set[str]], text: str) -> dict[str, set[str]]:
    """The docs of each class each sentence of which stands in the text."""
    text = plain(text)

    def is_kept(doc: str) -> bool:
        return all(plain(sentence) in text for sentence in SENTENCE.split(doc))

    return {name: {doc for doc in ones if is_kept(doc)} for name, ones in docs.items()}
