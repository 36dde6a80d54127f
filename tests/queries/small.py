"""A small network in a few lines, for tests of questions: `a agency`, `g agency group`, and `a WORKS_WITH b since=2004 at=p1`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

from partnermap.graph import Evidence, Source, Store, load, read_schema
from partnermap.graph.drafts import Place, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.stores.embedded.store import in_memory

_NOWHERE = Place("a test", "", 1)


@contextmanager
def network(stakeholders: str, ties: str, *, sources: Iterable[str] = ("r 2020",)) -> Iterator[Store]:
    """A store with these. A stakeholder is its id, kind and perhaps form and since=, until=; a tie is source, type, target and what is said
    of it, with `at=` for the place and `by=` for the source, which is `r` of 2020 where nothing is said.
    """
    schema = read_schema()
    with in_memory(schema) as store:
        load(store, [*map(_source, sources), *map(_stakeholder, _lines(stakeholders)), *map(_tie, _lines(ties))], schema=schema)
        yield store


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.replace(";", "\n").splitlines() if line.strip()]


def _said(words: Iterable[str]) -> dict[str, Any]:
    return dict(word.split("=", 1) for word in words)


def _source(text: str) -> SourceDraft:
    id_, *date = text.split()
    return SourceDraft(_NOWHERE, Source(id_, id_.upper(), date="".join(date)), {})


def _stakeholder(line: str) -> StakeholderDraft:
    id_, kind, *rest = line.split()
    form = {"form": rest.pop(0)} if rest and "=" not in rest[0] else {}
    return StakeholderDraft(_NOWHERE, {}, kind, id_.title(), id_, form | _said(rest))


def _tie(line: str) -> TieDraft:
    source, type_, target, *rest = line.split()
    said = _said(rest)
    said |= {"amount": Decimal(said["amount"])} if "amount" in said else {}
    evidence = Evidence(said.pop("by", "r"), said.pop("at", ""))
    if "confidence" in said:
        said["confidence"] = float(said["confidence"])
    return TieDraft(_NOWHERE, {}, source, type_, target, evidence, said)
