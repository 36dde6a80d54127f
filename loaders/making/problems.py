"""What is wrong with a cell, in the words of the list and with a remedy in those of its mapping."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...graph import BadData, said
from ...graph.checking import faults_of
from ...graph.drafts import Place, Problem
from ...graph.sheets import COLUMNS, MODELS
from .cells import Cells
from .table import Table

_RULED = ("id", "url", "currency", "status", "confidence")
_MANY_DIGITS = 20


class Rules:
    """The rules of the model that a load holds a whole row to, which are better told where the cells of the list are known. What was found
    to be sound is remembered."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet
        self._sound: set[tuple[str, object]] = set()

    def are_kept(self, given: Mapping[str, Any]) -> bool:
        """Whether the values of a row keep the rules."""
        since, until, amount = given.get("since", ""), given.get("until", ""), given.get("amount")
        ruled = [(name, given[name]) for name in _RULED if name in given]
        is_sound = self._sound.issuperset(ruled) and not (since and until and until + "~" < since)
        if is_sound and (amount is None or abs(amount.adjusted()) < _MANY_DIGITS):
            return True
        if is_kept := not self._faults(given):
            self._sound.update(ruled)
        return is_kept

    def _faults(self, given: Mapping[str, Any]) -> list[BadData]:
        return faults_of(MODELS[self._sheet], {name: value for name, value in given.items() if name != "evidence_quote"})

    def broken(self, place: Place, given: Mapping[str, Any], row: Mapping[str, str]) -> list[Problem]:
        """What is wrong with the values of a row."""
        faults = [] if self.are_kept(given) else self._faults(given)
        return [Problem(place, fault.field, str(fault), row, self._sheet) for fault in faults]


def in_their_words(problem: Problem, cells: Mapping[str, Cells], table: Table) -> Problem:
    """The problem of a row of ours with the heading and the cell of the list that it comes from."""
    one = cells.get(problem.column)
    if not one:
        return problem
    cell = "" if one.position is None or not problem.place.line else table.cell_at(one.position, problem.place)
    text = problem.row.get(problem.column, "")
    remedy = _remedy(problem, text)
    message = f"{problem.message}; {remedy}" if remedy else problem.message
    return problem._replace(column=one.heading, message=message, cell=cell)


def _remedy(problem: Problem, text: str) -> str:
    """What of the mapping decides such cells; empty where only the cell does."""
    field = COLUMNS[problem.table].get(problem.column)
    if not field or not text:
        return ""
    if (field.written == "date" or problem.column == "amount" or field.is_required) and not any(map(str.isdigit, text)):
        return said("if it means an empty cell, say in the mapping: `empty: [{text}]`", text=text)
    return ""
