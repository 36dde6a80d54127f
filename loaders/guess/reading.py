"""How the cells of a table are read: rows that are passed over, what is filled down, words that say nothing, dates and amounts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from ...graph import said
from ...graph.datestyles import either, fiscal_years
from ...graph.errors import BadData
from ..amounts import read_amount
from ..mapping.model import Column, Reading
from .draft import Draft
from .profiles import is_empty_word, sorts_of
from .roles import CONTEXTS, NAMES, PARTS, TIMES, Role

_MAY_BE_FISCAL = re.compile(r"\d{4}\s*[-/–—]\s*\d{2}(?:\d\d)?\s*$|^[A-Za-z]")
_ENOUGH = 2000
_MONTHS = 12
_NUMERIC = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})")
_ONE_GROUP = re.compile(r"[$€£]?\s*-?\d{1,3},\d{3}\s*[$€£]?")
_POINT = re.compile(r"\d,\d{3},\d{3}|\d,\d{3}\.\d|\d\.\d{1,2}(?!\d)")
_COMMA = re.compile(r"\d[ \u00a0\u202f]\d{3},\d|\d,\d{1,2}(?!\d)|\d[ \u00a0\u202f]\d{3}(?!\d)")
_GOVERNMENT = re.compile(r"\b(?:Canada|Ministry|Ministère|Department|Government|Gouvernement|Canadian Heritage|Emploi et Développement)\b")
_PRESENCE = re.compile(r"present|présen|attend|rsvp|statu|particip|accept|confirm|réponse|response|regret|absen", re.IGNORECASE)
_OF_DATES = frozenset(
    [
        "present",
        "présent",
        "current",
        "actuel",
        "open",
        "ongoing",
        "pending",
        "permanent",
        "continuous",
        "continu",
        "perpetual",
        "evergreen",
        "indefinite",
        "so",
    ]
)
_DITTO = frozenset({'"', "''", "″", "〃", "idem", "ditto", "do", "same", "même"})


def reading(draft: Draft, *, has_sheets: bool) -> Reading:
    """How the table is read; what is not sure is asked."""
    table = draft.table
    skip = {_named(table.column(at)): tuple(dict.fromkeys(words)) for at, words in table.skip.items()}
    for line in table.sections:
        at, text = next((at, text) for at, text in enumerate(line.cells) if text)
        name = _named(table.column(at))
        skip[name] = tuple(dict.fromkeys((*skip.get(name, ()), text)))
        draft.comments[draft.path("read", "skip")] = said("rows that are none of the list: totals, notes, headings within it")
    for role, words in _absent(draft):
        name = _named(table.column(role.position))
        skip[name] = tuple(dict.fromkeys((*skip.get(name, ()), *words)))
        draft.comments[draft.path("read", "skip")] = said("rows of those who were not there")
    order = _order(draft)
    return Reading(
        sheet=table.grid.name if has_sheets else "",
        header=table.header,
        rows=table.rows if any(table.rows) else (0, 0),
        skip=skip,
        fill_down=tuple(table.column(role.position) for role in filled_down(draft)),
        empty=_empty(draft),
        order=order,
        fiscal_month=_fiscal(draft),
        decimal=_decimal(draft),
    )


def _absent(draft: Draft) -> list[tuple[Role, list[str]]]:
    """The columns that tell who was there, each with its words for those who were not."""
    if not any(tie.type.constant in ("ATTENDED", "SPOKE_AT") for tie in draft.ties):
        return []
    found = []
    for role in draft.roles:
        if not _PRESENCE.search(draft.table.called(role.position)) or role.kind:
            continue
        words = [text for text in dict.fromkeys(draft.table.cells(role.position)) if sorts_of(text) & {"absent", "no"}]
        if words:
            found.append((role, words))
    return found


def filled_down(draft: Draft) -> list[Role]:
    """The columns in which a cell holds for the empty ones below it: from the left, each with something in its first row, above others
    that are full."""
    table = draft.table
    found: list[Role] = []
    full = [
        role
        for role in draft.roles
        if role.profile.rows and role.profile.filled >= 0.95 * role.profile.rows and (role.role in NAMES or role.role == "other")
    ]
    for role in draft.roles:
        profile = role.profile
        if role.role in ("index", "number") and profile.filled < profile.rows:
            continue
        if profile.filled == profile.rows or not profile.filled:
            if role.role in CONTEXTS | {"body"}:
                break
            continue
        is_group = role.role in CONTEXTS | {"body", "unit", "unknown", "lead", "funder", "partner"}
        cells = table.cells(role.position)
        beyond = [one for one in full if one.position > role.position]
        gaps = 1 - profile.filled / profile.rows
        never_twice = all(cells[at] != cells[at - 1] for at in range(1, min(len(cells), 3000)) if cells[at])
        if not (is_group and cells[0] and beyond and gaps >= 0.2 and never_twice):
            break
        found.append(role)
    return found


def _named(column: Column) -> str:
    return str(column)


def _empty(draft: Draft) -> tuple[str, ...]:
    """The words that stand for an empty cell where a name, a date or an amount is wanted."""
    found: dict[str, str] = {}
    for role in draft.roles:
        if role.role in NAMES | TIMES | {"amount", "role"}:
            for text in dict.fromkeys(draft.table.cells(role.position)):
                is_empty = is_empty_word(text) and (role.role in TIMES or text.casefold() not in _OF_DATES)
                if text and (is_empty or text.casefold() in _DITTO):
                    found.setdefault(text.casefold(), text)
    return tuple(found.values())


def _dates(draft: Draft) -> list[tuple[Role, list[str]]]:
    """The cells of each column whose dates are read."""
    columns = {value.column for tie in draft.ties for name, value in tie.fields.items() if name in ("since", "until")}
    columns |= {value.column for thing in draft.things.values() for name, value in thing.fields.items() if name in ("since", "until")}
    used = [role for role in draft.roles if draft.is_used(role) and draft.table.column(role.position) in columns]
    return [(role, draft.table.cells(role.position)) for role in used]


def _order(draft: Draft) -> Literal["", "day", "month"]:
    """Whether the day or the month comes first, column by column, by the parts that can only be a day; asked where none of a column tells,
    or where columns disagree."""
    votes: set[str] = set()
    open_ = ""
    for _, cells in _dates(draft):
        own, doubtful = _votes(cells)
        votes |= own
        open_ = open_ or (doubtful if not own else "")
    if not votes and not open_:
        return ""
    if len(votes) == 1 and not open_:
        draft.comments[draft.path("read", "dates")] = said("by the cells in which only one of the two can be a day")
        return "day" if "day" in votes else "month"
    example = open_ or next(text for _, cells in _dates(draft) for text in cells if _NUMERIC.fullmatch(text))
    ways = either(example) or (example, example)
    question = said("{text} is {one} with the day first, {other} with the month first: which?", text=example, one=ways[0], other=ways[1])
    proposed = next(iter(votes)) if len(votes) == 1 else "day" if draft.tongue == "fr" else ""
    draft.doubt(draft.path("read", "dates"), question, ("day first", "month first"), f"{proposed} first" if proposed else "")
    return "day" if proposed == "day" else "month" if proposed else ""


def _votes(cells: Sequence[str]) -> tuple[set[str], str]:
    """What the cells of a column say of the order, and one that may be two days."""
    votes: set[str] = set()
    doubtful = ""
    for text in cells:
        if found := _NUMERIC.fullmatch(text):
            one, other = int(found[1]), int(found[2])
            if one > _MONTHS >= other:
                votes.add("day")
            elif other > _MONTHS >= one:
                votes.add("month")
            elif one != other and max(one, other) <= _MONTHS:
                doubtful = doubtful or text
    return votes, doubtful


def _fiscal(draft: Draft) -> int:
    """In which month a fiscal year begins: April where days of the list say so, else asked."""
    texts = dict.fromkeys(text for _, cells in _dates(draft) for text in cells if _MAY_BE_FISCAL.search(text))
    example = next((text for text in texts if fiscal_years(text)), "")
    if not example:
        return 0
    days = [text for role in draft.roles for text in draft.table.cells(role.position)[:500]]
    if any(re.search(r"-03-31$|31/03/|03/31/|^31 mars|^March 31", text) for text in days) or any(
        re.search(r"-04-01$|^1er avril|^April 1\b", text) for text in days
    ):
        return 4
    payers = [role for role in draft.roles if role.role in ("funder", "lead", "body", "program")]
    if any(_GOVERNMENT.search(" ".join(role.profile.values)) for role in payers) or _GOVERNMENT.search(" ".join(draft.table.above)):
        draft.comments[draft.path("read", "fiscal years")] = said("as governments in Canada count them")
        return 4
    question = said("in which month does the fiscal year {text} begin?", text=example)
    draft.doubt(draft.path("read", "fiscal years"), question, ("April", "January", "July", "September"), "April")
    return 4


def _decimal(draft: Draft) -> Literal["", "comma", "point"]:
    """What 1,234 is: told by the other amounts of its column, else asked."""
    for role in draft.roles:
        if role.role != "amount" or not draft.is_used(role):
            continue
        texts = list(dict.fromkeys(text for text in draft.table.cells(role.position) if text))[:_ENOUGH]
        doubtful = [text for text in texts if _ONE_GROUP.fullmatch(text) and _is_refused(text)]
        if not doubtful:
            continue
        point, comma = any(_POINT.search(text) for text in texts), any(_COMMA.search(text) for text in texts)
        if point != comma:
            return "point" if point else "comma"
        if not comma and sum(1 for text in texts if re.search(r",000\b", text)) >= 0.5 * len(doubtful):
            return "point"
        question = said("is {text} a thousand or a fraction?", text=doubtful[0])
        proposed = "decimal comma" if draft.tongue == "fr" and comma else "decimal point"
        draft.doubt(draft.path("read", "numbers"), question, ("decimal point", "decimal comma"), proposed)
        return "comma" if proposed == "decimal comma" else "point"
    return ""


def _is_refused(text: str) -> bool:
    try:
        read_amount(text)
    except BadData:
        return True
    return False


def is_part(role: Role) -> bool:
    """Whether a column names somebody by what they do."""
    return role.role in PARTS


def positions(roles: Sequence[Role]) -> set[int]:
    """Where columns stand."""
    return {role.position for role in roles}
