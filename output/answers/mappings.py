"""What `mappings` answers, made ready to be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...graph import Language, said
from ..document import Document, Table, Text

if TYPE_CHECKING:
    from ...loaders import Kept

_COLUMNS = ("name", "source", "file", "used", "headings")
_APART = ", "


def mappings_document(kept: Sequence[Kept], folder: Path, language: Language) -> Document:
    """The mappings that are kept in a folder: whose lists they are for, and the headings by which those are recognised."""
    records = [(one.name, one.source, one.file, one.used, _headings(one)) for one in kept]
    columns = [said("Name"), said("Source"), said("List"), said("Used"), said("Headings")]
    none = said("No mapping is kept yet; `partnermap import LIST` keeps the one that it uses.")
    where = said("They are in {folder}.", folder=folder)
    blocks: list[Text | Table] = [Table(columns, records), Text(where)] if records else [Text(none)]
    data = {"mappings": [_data(one) for one in kept], "folder": str(folder)}
    return Document(data, _COLUMNS, records, blocks, language, said("Which mappings are kept?"))


def mapping_document(kept: Kept, language: Language) -> Document:
    """One mapping that is kept, with its text."""
    records = [(number, line) for number, line in enumerate(kept.text.splitlines(), 1)]
    blocks = [Table(["", ""], [(str(number), line) for number, line in records])]
    question = said("What does the mapping {name} say?", name=kept.name)
    return Document(_data(kept) | {"text": kept.text}, ("line", "text"), records, blocks, language, question)


def _headings(kept: Kept) -> str:
    return "; ".join(_APART.join(table) for table in kept.headings)


def _data(kept: Kept) -> dict[str, Any]:
    return {
        "name": kept.name, "source": kept.source, "file": kept.file, "used": kept.used,
        "headings": [list(table) for table in kept.headings], "place": str(kept.place),
    }  # fmt: skip
