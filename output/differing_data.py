"""Differences as data and as records: what `--format json` and `--format csv` give of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any

from ..graph import Source, Stakeholder, Tie
from ..graph.records import source_record, stakeholder_record, tie_record
from .citing import evidence_data
from .differing import Words
from .reasons import reference

if TYPE_CHECKING:
    from ..queries.differing import Diff, Pair, Rename

COLUMNS = ("thing", "difference", "id", "name", "other_id", "other_name", "field", "was", "is", "evidence_at")


def diff_data(answer: Diff) -> dict[str, Any]:
    """All of it, each sort of difference under its name."""
    people, ties, sources = answer.stakeholders, answer.ties, answer.sources
    return {
        "mode": answer.mode,
        "old": answer.old._asdict(),
        "new": answer.new._asdict(),
        "incomplete": [one._asdict() for one in answer.lacks],
        "stakeholders": {
            "same": people.same,
            "added": [stakeholder_record(one) for one in people.added],
            "renamed": [
                {"old": reference(one.old), "new": reference(one.new), "how": one.how, "by": one.by or None, "fields": fields(one)}
                for one in people.renamed
            ],
            "succeeded": [
                {
                    "old": reference(one.old), "new": reference(one.new), "since": one.since or None, "evidence": evidence_data(one.tie),
                    "fields": fields(one.former),
                }
                for one in people.succeeded
            ],
            "ended": [reference(pair.new) | {"until": pair.new.until, "fields": fields(pair)} for pair in people.ended],
            "gone": [stakeholder_record(one) for one in people.gone],
            "changed": [reference(pair.new) | {"fields": fields(pair)} for pair in people.changed],
            "unclear": [
                {"old": list(map(reference, one.olds)), "new": list(map(reference, one.news)), "by": list(one.by)} for one in people.unclear
            ],
            "unjudged": [stakeholder_record(one) for one in people.unjudged],
            "alike": [{"old": reference(one.old), "new": reference(one.new)} for one in people.alike],
        },
        "ties": {
            "same": ties.same,
            "added": [_tie(one) for one in ties.added],
            "attested": [_tie(one) for one in ties.attested],
            "passing": [_tie(one) for one in ties.passing],
            "ended": [_tie(pair.new) | {"fields": fields(pair)} for pair in ties.ended],
            "gone": [_tie(one) for one in ties.gone],
            "changed": [_tie(pair.new) | {"old_id": pair.old.id, "fields": fields(pair)} for pair in ties.changed],
            "evidence": [_tie(pair.new) | {"old_id": pair.old.id, "fields": fields(pair)} for pair in ties.evidence],
            "unjudged": [_tie(one) for one in ties.unjudged],
            "unclear": ties.unclear,
            "undated": ties.undated,
        },
        "sources": {
            "same": sources.same,
            "added": [source_record(one) for one in sources.added],
            "gone": [source_record(one) for one in sources.gone],
            "changed": [{"id": pair.new.id, "title": pair.new.title, "fields": fields(pair)} for pair in sources.changed],
        },
    }  # fmt: skip


def fields(pair: Pair[Stakeholder] | Pair[Tie] | Pair[Source] | Rename) -> dict[str, dict[str, Any]]:
    """By the name of each field that differs, what it was and what it is."""
    was, is_ = _plain(pair.old), _plain(pair.new)
    return {name: {"old": was.get(name), "new": is_.get(name)} for name in pair.fields}


def _plain(thing: Stakeholder | Tie | Source) -> Mapping[str, Any]:
    if isinstance(thing, Tie):
        return tie_record(thing)
    return stakeholder_record(thing) if isinstance(thing, Stakeholder) else source_record(thing)


def _tie(tie: Tie) -> dict[str, Any]:
    return {"id": tie.id} | tie_record(tie)


def diff_records(answer: Diff, words: Words) -> Iterator[tuple[object, ...]]:
    """A row for each difference, and for each field of one."""
    yield from _of_stakeholders(answer)
    yield from _of_ties(answer, words)
    for difference, some in (("added", answer.sources.added), ("gone", answer.sources.gone)):
        yield from (("source", difference, source.id, source.title, "", "", "", "", "", "") for source in some)
    for pair in answer.sources.changed:
        yield from _fields(("source", "changed", pair.new.id, pair.new.title, _other_id(pair), ""), pair, "")


def _of_stakeholders(answer: Diff) -> Iterator[tuple[object, ...]]:
    people = answer.stakeholders
    for difference, some in (("added", people.added), ("gone", people.gone), ("unjudged", people.unjudged)):
        yield from (("stakeholder", difference, one.id, one.name, "", "", "", "", "", "") for one in some)
    for one in people.renamed:
        head = ("stakeholder", "renamed", one.old.id, one.old.name, one.new.id, one.new.name)
        yield from _fields(head, one, f"{one.how}: {one.by}" if one.by else one.how)
    for followed in people.succeeded:
        head = ("stakeholder", "succeeded", followed.old.id, followed.old.name, followed.new.id, followed.new.name)
        yield from _fields(head, followed.former, _at(followed.tie))
    for difference, pairs in (("ended", people.ended), ("changed", people.changed)):
        for pair in pairs:
            yield from _fields(("stakeholder", difference, pair.new.id, pair.new.name, "", ""), pair, "")
    for alike in people.alike:
        yield "stakeholder", "alike", alike.old.id, alike.old.name, alike.new.id, alike.new.name, "", "", "", ""
    for unclear in people.unclear:
        for old, new in product(unclear.olds, unclear.news):
            yield "stakeholder", "unclear", old.id, old.name, new.id, new.name, "", "", "", "|".join(unclear.by)


def _of_ties(answer: Diff, words: Words) -> Iterator[tuple[object, ...]]:
    ties = answer.ties
    alone: tuple[tuple[str, Sequence[Tie], bool], ...] = (
        ("added", ties.added, False), ("attested", ties.attested, False), ("passing", ties.passing, False), ("gone", ties.gone, True),
        ("unjudged", ties.unjudged, True),
    )  # fmt: skip
    for difference, some, is_old in alone:
        yield from (("tie", difference, tie.id, words.tie(tie, is_old=is_old), "", "", "", "", "", _at(tie)) for tie in some)
    for difference, pairs in (("ended", ties.ended), ("changed", ties.changed), ("evidence", ties.evidence)):
        for pair in pairs:
            yield from _fields(("tie", difference, pair.new.id, words.tie(pair.new), _other_id(pair), ""), pair, _at(pair.new))


def _other_id(pair: Pair[Tie] | Pair[Source]) -> str:
    return pair.old.id if pair.old.id != pair.new.id else ""


def _fields(
    head: tuple[object, ...], pair: Pair[Stakeholder] | Pair[Tie] | Pair[Source] | Rename, evidence: str
) -> Iterator[tuple[object, ...]]:  # fmt: skip
    for name, values in fields(pair).items() or {"": {"old": "", "new": ""}}.items():
        yield *head, name, _cell(values["old"]), _cell(values["new"]), evidence


def _at(tie: Tie) -> str:
    return "|".join(f"{item.source}: {item.locator}" if item.locator else item.source for item in tie.evidence)


def _cell(value: object) -> object:
    if isinstance(value, list):
        return "|".join(_cell_of(one) for one in value)
    if isinstance(value, dict):
        return "|".join(f"{key}={text}" for key, text in value.items())
    return "" if value is None else value


def _cell_of(value: object) -> str:
    if isinstance(value, dict):
        return ": ".join(str(part) for part in value.values() if part)
    return str(value)
