"""What `queries` and `queries lint` answer, made ready to be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ...graph import Language
from ...words.sentences import phrase
from ..document import Document, Table, Text

if TYPE_CHECKING:
    from ...graph.cypher import NotPortable
    from ...queries.catalogue import NamedQuery


def queries_document(queries: Iterable[NamedQuery], language: Language) -> Document:
    """The catalogue: names, titles and parameters; in JSON all that the headers phrase, and the text."""
    listed = list(queries)
    data = [
        {
            "name": one.name, "title": one.titles[0], "title_fr": one.titles[1], "answers": one.answers[0], "answers_fr": one.answers[1],
            "parameters": [{"name": value.name, "type": value.type, "default": value.default} for value in one.parameters],
            "columns": list(one.columns), "text": one.text,
        }
        for one in listed
    ]  # fmt: skip
    columns = ("name", "title", "parameters")
    cells = [(one.name, one.title(language), one.usage) for one in listed]
    table = Table([phrase(column, language) for column in columns], cells)
    return Document(data, columns, cells, [table], language, phrase("ask_queries", language))


def lint_document(findings: Sequence[tuple[Path, NotPortable]], files: int, language: Language) -> Document:
    """What is to be corrected in .cypher files, each with its place and what to write instead."""
    columns = ("file", "line", "column", "rule", "message", "remedy")
    cells = [(str(file), one.line, one.column, one.rule, one.message, one.remedy) for file, one in findings]
    data = [{"file": str(file), **one._asdict()} for file, one in findings]
    shown = [(f"{file}:{one.line}:{one.column}", one.rule, one.message, one.remedy) for file, one in findings]
    table = Table([phrase(name, language) for name in ("place", "rule", "message", "remedy")], shown)
    said = table if shown else Text(phrase("all_portable", language, n=f"{files:,}"))
    return Document(data, columns, cells, [said], language, phrase("ask_lint", language))
