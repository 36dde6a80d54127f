"""What `config` answers, made ready to be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...graph import Language, said
from ..document import Document, Table, Text


class Shown(NamedTuple):
    """A setting in force, and where it comes from: option, environment, file or default."""

    name: str
    value: str
    origin: str


def config_document(settings: Sequence[Shown], place: str, language: Language) -> Document:
    """The settings, and the file in which they are kept."""
    origins = {
        "option": said("an option"),
        "environment": said("the environment"),
        "file": said("the file of settings"),
        "default": said("nothing said"),
    }
    rows = [(one.name, one.value or said("not set"), origins[one.origin]) for one in settings]
    data = {"settings": {one.name: {"value": one.value, "from": one.origin} for one in settings}, "file": place}
    blocks: list[Text | Table] = [
        Table([said("Setting"), said("Value"), said("From")], rows),
        Text(said("The file of settings: {path}", path=place)),
    ]
    return Document(data, ("setting", "value", "from"), [tuple(one) for one in settings], blocks, language, said("What is set?"))
