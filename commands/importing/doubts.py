"""What a mapping is not sure of: asked on a terminal, and put right where it stands; elsewhere each is named, with what to write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from ... import loaders
from ...graph import language, said, said_of
from ...graph.directory import Directory
from ...graph.listing import either
from ...graph.refusals import UnsureMapping
from ..correcting import can_ask
from ..shared import say
from .asking import chosen
from .mapped import Mapped, with_values

if TYPE_CHECKING:
    from ...loaders import Doubt, Listed

_REMARK = re.compile(r"(?:^|\s)#\s+(?P<text>.*)$")
_NOTHING = re.compile(r"[:\[{,-]\s*[\"']?\?[\"']?\s*(?:[\]},]|$|\s#)")
_APART = " > "
_SETTINGS = {"dates": "order", "fiscal years": "fiscal_month", "numbers": "decimal"}
"""What says how the cells of a table are read, with what it is in a mapping that was read."""
_OTHER = "w"
"""What is answered by who writes something else than what is offered."""


def settled(mapped: Mapped, listed: Listed, directory: Directory) -> Mapped:
    """The mapping without doubts, as somebody answers on a terminal. Raises UnsureMapping where nobody can be asked, or leaves one open."""
    doubts = _doubts(mapped, listed, directory)
    if can_ask():
        n = len(mapped.mapping.unsure)
        say(said_of(n, "{n} thing in it is not sure, so you are asked:", "{n} things in it are not sure, so you are asked:"))
        answers = {path: _answer(mapped, path, line, doubts.get(path)) for path, line in mapped.mapping.unsure}
        values = {path: (None if answer == _STANDS else answer) for path, answer in answers.items() if answer}
        mapped = with_values(mapped, values, listed, directory.schema) if values else mapped
    if mapped.mapping.unsure:
        raise _refusal(mapped, doubts)
    return mapped


_STANDS = "\0"  # no text of anybody: that what is there stays


def asked_settings(mapped: Mapped, listed: Listed, directory: Directory) -> dict[str, str]:
    """What somebody answers on a terminal of how cells are read that may say two things, where the mapping does not say it: by the keys
    under which that belongs.
    """
    answers = {}
    for path, doubt in _doubts(mapped, listed, directory).items():
        *before, key = path.split(_APART)
        at = int(before[1]) - 1 if len(before) > 2 and len(mapped.mapping.tables) > 1 else 0
        if key not in _SETTINGS or at >= len(mapped.mapping.tables) or getattr(mapped.mapping.tables[at].read, _SETTINGS[key]):
            continue
        number = str(doubt.options.index(doubt.proposed) + 1) if doubt.proposed in doubt.options else ""
        if answer := chosen(doubt.question, doubt.options, proposed=number):
            under = before if len(mapped.mapping.tables) > 1 else before[-1:]
            answers[_APART.join((*under, key))] = doubt.options[int(answer) - 1]
    return answers


def _doubts(mapped: Mapped, listed: Listed, directory: Directory) -> dict[str, Doubt]:
    """What is asked, by the keys that lead there: as the list is guessed, now or when the mapping was written."""
    if mapped.doubts:
        return dict(mapped.doubts)
    _, doubts = loaders.guessed(listed, directory, language())
    return {doubt.path: doubt for doubt in doubts}


def _answer(mapped: Mapped, path: str, line: int, doubt: Doubt | None) -> str:
    """What somebody writes there; _STANDS where that is what is there, and nothing where it is left open."""
    text = _line(mapped, line)
    is_empty = bool(_NOTHING.search(text))
    question = doubt.question if doubt else _remark(text) or said("is this right?")
    options = list(doubt.options or filter(None, [doubt.proposed])) if doubt else []
    proposed = doubt.proposed if doubt else ""
    if not options and not is_empty:
        options = [_REMARK.sub("", text).strip()]
    place = said("{question} ({key}, line {line})", question=question, key=path, line=str(line))
    number = str(options.index(proposed) + 1) if proposed in options else "1" if not doubt and not is_empty else ""
    answer = chosen(place, options, letters={_OTHER: said("something else")}, proposed=number)
    if answer == _OTHER:
        return str(click.prompt(said("What?"), default="", show_default=False, err=True, prompt_suffix=" ")).strip()
    if not answer:
        return ""
    return _STANDS if not doubt or (options[int(answer) - 1] == proposed and not is_empty) else options[int(answer) - 1]


def _refusal(mapped: Mapped, doubts: dict[str, Doubt]) -> UnsureMapping:
    """Names each doubt, with what may be written; gives why nothing is imported."""
    for path, line in mapped.mapping.unsure:
        doubt = doubts.get(path)
        question = doubt.question if doubt else _remark(_line(mapped, line))
        told = said("{file} line {line}: '{key}' is not sure", file=mapped.file, line=str(line), key=path)
        if question:
            told = said("{told}: {question}", told=told, question=question)
        if doubt and doubt.options:
            options = either(doubt.options)
            told = (
                f"{told} {said('Write {options}.', options=options)}"
                if told.endswith("?")
                else said("{told}; write {options}", told=told, options=options)
            )
        say(told)
    return UnsureMapping(mapped.file, len(mapped.mapping.unsure))


def _line(mapped: Mapped, line: int) -> str:
    lines = mapped.text.splitlines()
    return lines[line - 1] if 0 < line <= len(lines) else ""


def _remark(line: str) -> str:
    found = _REMARK.search(line)
    return found["text"] if found else ""
