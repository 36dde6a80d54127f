"""What goes on a map: the stakeholders asked for, the ties among them, and the sources those ties cite."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ..graph import ANY, Reader, Schema, Source, Stakeholder, Tie, Ties


@dataclass(frozen=True, slots=True)
class Content:
    """All of a map but its looks. `beyond` counts, by stakeholder, the ties that lead to somebody who is not on the map."""

    schema: Schema
    stakeholders: tuple[Stakeholder, ...]
    ties: tuple[Tie, ...]
    sources: tuple[Source, ...]
    beyond: Mapping[str, int]

    @property
    def marks(self) -> tuple[str, ...]:
        """The handling marks of the sources cited, each once, in alphabetical order."""
        return _marks(self.sources)


def read_content(reader: Reader, *, stakeholders: Collection[str] | None = None, only: Ties = ANY) -> Content:
    """The content of a map of these stakeholders (ids; None is all of them) and of those ties among them that count."""
    shown = sorted(reader.stakeholders(stakeholders), key=lambda one: one.id)
    ids = {one.id for one in shown}
    ties: list[Tie] = []
    beyond: Counter[str] = Counter()
    for tie in _ties(reader, stakeholders, ids, only):
        if tie.source in ids and tie.target in ids:
            ties.append(tie)
        else:
            beyond[tie.source if tie.source in ids else tie.target] += 1
    ties.sort(key=lambda tie: (tie.source, tie.type, tie.target, tie.since, tie.id))
    cited = {evidence.source for tie in ties for evidence in tie.evidence}
    sources = sorted(reader.sources(sorted(cited)), key=lambda source: source.id)
    return Content(reader.schema, tuple(shown), tuple(ties), tuple(sources), beyond)


def read_marks(reader: Reader, *, stakeholders: Collection[str] | None = None, only: Ties = ANY) -> tuple[str, ...]:
    """The marks that the content of such a map would have, without holding it."""
    ids = {one.id for one in reader.stakeholders(stakeholders)}
    ties = _ties(reader, stakeholders, ids, only)
    cited = {evidence.source for tie in ties if tie.source in ids and tie.target in ids for evidence in tie.evidence}
    return _marks(reader.sources(sorted(cited)))


def _ties(reader: Reader, stakeholders: Collection[str] | None, ids: Collection[str], only: Ties) -> Iterable[Tie]:
    """The ties that count and have an end among these."""
    return reader.ties() if stakeholders is None and only == ANY else reader.ties_of(sorted(ids), only)


def _marks(sources: Iterable[Source]) -> tuple[str, ...]:
    return tuple(sorted({source.mark for source in sources if source.mark}))
