"""What the answers on leaving share: who is counted and named in sentences, and their figures, ties and definitions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import isnan
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder, Tie
from ...words.sentences import counted, grouped, phrase, sentence
from ..basis import definitions
from ..citing import cited
from ..document import Heading, Number, Table, Text
from ..listing import listed
from ..reasons import reference, tie_data

if TYPE_CHECKING:
    from ...measures.fragmentation import Measured
    from ...queries.leaving import Figures

Blocks = list[Heading | Text | Table]

TIE_COLUMNS = ("source", "type", "target", "role", "since", "until", "status", "evidence_source", "evidence_locator")
_MEASURES = ("without_f", "without_df", "without_distance", "without_cut", "without_bridge")


def called(some: Iterable[Stakeholder], language: Language) -> list[str]:
    """What each is called."""
    return [one.called(language) for one in some]


def by_kind(some: Iterable[Stakeholder], schema: Schema, language: Language) -> str:
    """How many of each kind, in the order of the schema: `2 agencies and 1 program`."""
    numbers = Counter(one.kind for one in some)
    return listed([_of_kind(schema, kind, numbers[kind], language) for kind in schema.kinds if numbers[kind]], language)


def _of_kind(schema: Schema, kind: str, number: int, language: Language) -> str:
    is_many = number >= 2 if language == "fr" else number != 1
    return f"{grouped(str(number), language)} {schema.kinds[kind].labels[language][is_many]}"


def kinds_text(some: Sequence[Stakeholder], schema: Schema, language: Language) -> str:
    """The kind of one, or how many of each kind."""
    return schema.kinds[some[0].kind].labels[language][0] if len(some) == 1 else by_kind(some, schema, language)


def severed_text(reachable: int, severed: int, language: Language) -> str:
    """Of how many pairs how many no longer reach each other, as a clause."""
    if not severed:
        return phrase("without_severed_none", language)
    if reachable == 1:
        return phrase("without_severed_only", language)
    return counted("without_severed", severed, language, pairs=grouped(str(reachable), language))


def ratio(value: float, language: Language, *, places: int = 4) -> str:
    """So many decimals, or a dash for what is not defined."""
    if isnan(value):
        return "–"
    text = f"{value:.{places}f}"
    return Number(value, text.replace(".", ",") if language == "fr" else text)


def measured(value: Measured, language: Language, *, places: int = 4) -> str:
    """The same with its standard error, where it has one."""
    said = ratio(value.value, language, places=places)
    return phrase("without_error", language, value=said, error=ratio(value.error, language, places=places)) if value.error else said


def said_ties(ties: Iterable[Tie], named: Mapping[str, Stakeholder], schema: Schema, language: Language, *, day: str, most: int = 2) -> str:
    """The first ties in words."""
    told = list(dict.fromkeys(sentence(tie, named, schema, language, day=day) for tie in ties))
    more = [phrase("more_contexts", language, n=len(told) - most)] if len(told) > most else []
    return "; ".join([*told[:most], *more])


def tie_rows(
    first: Sequence[str], ties: Sequence[Tie], named: Mapping[str, Stakeholder], schema: Schema, language: Language, *, day: str
) -> list[tuple[str, ...]]:
    """A row a tie: what is told of them all in the first row alone, the tie in words, and its evidence."""
    blank = tuple("" for _ in first)
    return [
        (*(blank if number else first), sentence(tie, named, schema, language, day=day), cited(tie.evidence, language))
        for number, tie in enumerate(ties)
    ] or [(*first, "", "")]


def tie_records(first: Sequence[object], ties: Sequence[Tie]) -> list[tuple[object, ...]]:
    """A record a piece of evidence, or one alone where there is none."""
    return [
        (*first, tie.source, tie.type, tie.target, tie.role, tie.since, tie.until, tie.status, item.source, item.locator)
        for tie in ties
        for item in tie.evidence
    ] or [(*first, *("" for _ in TIE_COLUMNS))]


def ties_data(ties: Iterable[Tie]) -> list[dict[str, Any]]:
    """The ties as JSON."""
    return [tie_data(tie, None) for tie in ties]


def references(some: Iterable[Stakeholder]) -> list[dict[str, Any]]:
    """Some as JSON names them."""
    return [reference(one) for one in some]


def figures_data(of: Figures) -> dict[str, Any]:
    """The figures as JSON; what is not defined is null."""
    return {
        "stakeholders": of.stakeholders, "main_component": of.main, "pieces": of.pieces, "reachable_pairs": of.reachable,
        "fragmentation": number(of.fragmentation), "distance_fragmentation": number(of.distance_fragmentation.value),
        "distance_fragmentation_error": of.distance_fragmentation.error, "mean_distance": number(of.mean_distance.value),
        "mean_distance_error": number(of.mean_distance.error), "samples": of.samples,
    }  # fmt: skip


def number(value: float) -> float | None:
    """The number for JSON, or none where it is not defined."""
    return None if isnan(value) else value


def rest(left: int, language: Language) -> list[Text]:
    """That there are more than are shown."""
    return [Text(phrase("without_rest", language, n=left), phrase("more", language, n=left))] if left > 0 else []


def defined(language: Language) -> list[Heading | Table]:
    """The definitions of what the answers on leaving tell."""
    return definitions(_MEASURES, language)
