"""The row of headings: which sheet it is of, and what each column means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..graph import said, similar, slug
from ..graph.drafts import Notice, Place, Problem
from ..graph.sheets import REQUIRED, SHEETS
from .contacts import is_contact_heading


@dataclass(frozen=True, slots=True)
class Headings:
    """The columns of one sheet: by position the known ones, the extra ones kept as attributes, and nothing for those dropped."""

    known: Mapping[str, int]
    extra: Mapping[str, int]
    width: int


def sheet_of(headings: Sequence[str]) -> str:
    """Which sheet has these headings, or an empty string where they are those of none."""
    names = {heading(text) for text in headings}
    fitting = [sheet for sheet, required in REQUIRED.items() if names.issuperset(required)]
    return max(fitting, key=lambda sheet: len(names.intersection(SHEETS[sheet])), default="")


def parse_headings(sheet: str, cells: Sequence[str], place: Place) -> tuple[Headings | None, list[Problem | Notice]]:
    """What the heading row means, with what a user should know of it; no headings where a required one is missing or one is double."""
    known: dict[str, int] = {}
    extra: dict[str, int] = {}
    told: list[Problem | Notice] = []
    as_written = dict(enumerate(cells))
    for position, text in as_written.items():
        name = heading(text)
        if not name:
            continue
        if name in known or name in extra:
            told.append(Problem(place, text, said("this heading stands twice; rename or remove one of the two columns"), {text: text}))
        elif name in SHEETS[sheet]:
            known[name] = position
        elif is_contact_heading(text):
            told.append(Notice(place, said("column {column} was left out: personal contact details are not kept", column=text)))
        else:
            extra[name] = position
            near = [one for one in similar(name, SHEETS[sheet], limit=1) if one not in map(heading, cells)]
            said_of_it = (
                said("column {column} is not one of ours and is kept as an attribute; did you mean '{near}'?", column=text, near=near[0])
                if near
                else said("column {column} is not one of ours and is kept as an attribute", column=text)
            )
            told.append(Notice(place, said_of_it))
    for name in (name for name in REQUIRED[sheet] if name not in known):
        missing = said("the sheet {sheet} needs a column '{column}'; add it to the first row", sheet=sheet, column=name)
        told.append(Problem(place, name, missing, {name: ""}))
    is_usable = not any(isinstance(one, Problem) for one in told)
    return (Headings(known, extra, max(as_written, default=-1) + 1) if is_usable else None), told


def heading(text: str) -> str:
    """The name of a column, as the headings of our sheets are written."""
    return slug(text).replace("-", "_") if text.strip() else ""
