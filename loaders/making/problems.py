"""What is wrong with a cell, in the words of the list and with a remedy in those of its mapping."""

from __future__ import annotations

from collections.abc import Mapping

from ...graph import said
from ...graph.datestyles import either, fiscal_years, may_be_fiscal
from ...graph.drafts import Problem
from ...graph.sheets import COLUMNS
from .cells import Cells
from .table import Table


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
    if field.written == "date":
        if (ways := either(text)) and all(ways):
            return said("or say for all in the mapping: `dates: day first` or `dates: month first`")
        if fiscal_years(text) or may_be_fiscal(text):
            return said("or say in the mapping when fiscal years begin, as in `fiscal years: April`")
    if field.written == "date" or problem.column == "amount" or field.is_required:
        if not any(map(str.isdigit, text)):
            return said("if it means an empty cell, say in the mapping: `empty: [{text}]`", text=text)
        if problem.column == "amount" and "," in text:
            return said("or say for all in the mapping: `numbers: decimal comma` or `numbers: decimal point`")
    return ""
