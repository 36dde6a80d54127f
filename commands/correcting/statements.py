"""Words such as A WORKS_WITH B, as somebody types a tie: which two stakeholders, which type, and which ties that means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import click

from ...graph import BadData, Stakeholder, Store, Tie, parse_date, said
from ...graph.history.editing import NoSuchTie, SeveralTies, tie_with, ties_meant
from ...graph.naming import meanings
from ...graph.typed import units
from ...output.edits import tie_lines
from ..shared import options, say
from ..speech.former import resolved

if TYPE_CHECKING:
    from ...loaders import Typist

tie_options = options(
    click.option("--tie", "is_tie", is_flag=True, help="What is named is a tie: A TYPE B."),
    click.option("--tie-id", "tie_id", metavar="ID", help="The tie with this id, as `partnermap show NAME --ids` tells it."),
    click.option("--since", "since", metavar="DATE", help="With --tie: the one since then."),
    click.option("--role", "role", metavar="TEXT", help="With --tie: the one in this role."),
)


def check_one(*named: object) -> None:
    """Raises UsageError unless one of these is given, and no other: the words of a command, the id of a tie, that of a source."""
    if sum(map(bool, named)) != 1:
        raise click.UsageError(said("name one thing: NAME, --tie A TYPE B, --tie-id ID or --source ID"))


class Statement(NamedTuple):
    """A type of tie with its two ends."""

    source: Stakeholder
    type: str
    target: Stakeholder


class _Way(NamedTuple):
    one: str
    type: str
    is_reversed: bool
    other: str


def statement(store: Store, typist: Typist, words: Sequence[str]) -> Statement:
    """The tie that the words say. Raises BadData where none of them is a type of tie, or several may be, and a NamingError."""
    found = units(words)
    ways = _ways(typist, found)
    if len(ways) > 1:
        known = meanings(store, [name for way in ways for name in (way.one, way.other)])
        ways = [way for way in ways if known[way.one] and known[way.other]] or ways
    if len(ways) > 1:
        raise BadData(
            said("'{text}' may be read in several ways", text=" ".join(found)),
            remedy=said('put quotes around each name, as in {example}', example=f'"{ways[0].one}" {ways[0].type} "{ways[0].other}"'),
        )  # fmt: skip
    if not ways:
        if len(found) == 3:
            typist.type(found[1])  # which tells what there is
        example = said("write two names with a type of tie between them, as in {example}", example='"A" WORKS_WITH "B"')
        raise BadData(said("'{text}' is no tie", text=" ".join(found)), remedy=example)
    [way] = ways
    ends = resolved(store, way.one), resolved(store, way.other)
    return Statement(ends[way.is_reversed], way.type, ends[not way.is_reversed])


def is_statement(store: Store, typist: Typist, words: Sequence[str]) -> bool:
    """Whether the words say a tie, and not a kind and a name. Raises BadData where they say neither."""
    found = units(words)
    ways = _ways(typist, found)
    if not typist.is_kind(found[0]):
        if not ways and len(found) != 3:
            kinds = ", ".join(store.schema.kinds)
            raise BadData(
                said("'{text}' begins with no kind of stakeholder, and no type of tie stands in it", text=" ".join(found)),
                remedy=said("write one of {kinds} and a name, or two names with a type of tie between them, as in {example}",
                            kinds=kinds, example='"A" WORKS_WITH "B"'),
            )  # fmt: skip
        return True
    known = meanings(store, [name for way in ways for name in (way.one, way.other)])
    return any(known[way.one] and known[way.other] for way in ways)


def _ways(typist: Typist, found: Sequence[str]) -> list[_Way]:
    """Every way of reading the texts as two names with a type between them; words that may be a part of a longer type are that."""
    spans: dict[tuple[int, int], tuple[str, bool]] = {}
    for first in range(1, len(found) - 1):
        for behind in range(first + 1, len(found)):
            try:
                spans[first, behind] = typist.type(" ".join(found[first:behind]))
            except BadData:
                continue
    longest = [
        span for span in spans if not any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in spans)
    ]  # fmt: skip
    return [_Way(" ".join(found[:first]), *spans[first, behind], " ".join(found[behind:])) for first, behind in longest]


def ties_named(store: Store, typist: Typist, words: Sequence[str], *, tie_id: str | None, since: str | None, role: str | None) -> list[Tie]:
    """The ties that are meant: the one with the id, or those that the words say. Raises NoSuchTie, after telling those that are there."""
    if tie_id:
        return [tie_with(store, tie_id)]
    meant = statement(store, typist, words)
    try:
        return ties_meant(
            store, meant.source.id, meant.type, meant.target.id, since=parse_date(since or "", field="since"), role=role or ""
        )
    except NoSuchTie as error:
        tell_ties(store, error.ties)
        raise


def only(store: Store, ties: Sequence[Tie]) -> Tie:
    """The one tie. Raises SeveralTies, after telling each with its id."""
    if len(ties) > 1:
        tell_ties(store, ties)
        raise SeveralTies(ties)
    return ties[0]


def tell_ties(store: Store, ties: Iterable[Tie]) -> None:
    """Says each of the ties with its id, in a line."""
    for line in tie_lines(store, list(ties)):
        say(line)
