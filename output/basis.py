"""What an answer about structure rests on: which network was counted, what was left out of it, and the definitions of its measures."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..graph import Language
from ..words.sentences import counted, on_day, phrase
from .document import Heading, Table, Text

if TYPE_CHECKING:
    from ..queries.structure import Live


def counted_text(live: Live, language: Language, *, is_directed: bool = False) -> Text:
    """Which network was counted, in sentences: how many, on which day, whether direction matters, and what was left out."""
    said = [
        phrase(
            "counted_directed" if is_directed else "counted_network", language, on=on_day(live.day, language),
            stakeholders=counted("n_stakeholders", len(live.stakeholders), language), pairs=counted("n_tied_pairs", live.pairs, language),
        )
    ]  # fmt: skip
    if live.doubtful:
        said.append(counted("counted_doubtful", live.doubtful, language))
    out = live.left_out
    parts = {"left_meetings": out.meetings, "left_groups": out.groups, "left_ended": out.ended, "left_gone": out.gone}
    if told := ", ".join(counted(key, number, language) for key, number in parts.items() if number):
        said.append(phrase("counted_without", language, parts=told))
    return Text(" ".join(said))


def counted_data(live: Live, *, is_directed: bool = False) -> dict[str, Any]:
    """The same as JSON."""
    return {
        "day": live.day,
        "stakeholders": len(live.stakeholders),
        "pairs": live.pairs,
        "ties": live.ties,
        "not_confirmed": live.doubtful,
        "directed": is_directed,
        "left_out": live.left_out._asdict(),
    }


def definitions(measures: Iterable[str], language: Language) -> list[Heading | Table]:
    """How these were measured, a row each: its name, its formula in words and signs, and the source. Of a measure `density` the words
    `measure_density`, `formula_density` and `formula_density_source` are told.
    """
    columns = [phrase(key, language) for key in ("measure", "definition", "formula_source")]
    rows = [tuple(phrase(key, language) for key in (f"measure_{name}", f"formula_{name}", f"formula_{name}_source")) for name in measures]
    return [Heading(phrase("how_measured", language)), Table(columns, rows)]
