"""The layouts of stores, and the steps from each to the next: whoever changes how a store is laid out adds a step here.

An older store is brought to the present layout in one transaction when it is opened to be written to; both stores follow these steps. A
field of the model that is new in a layout says so where it is declared (`about(layout=…)`), and needs no step.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..errors import NewerStore, OlderStore
from ..fields import Field, fields_of
from ..model import Evidence, Source, Stakeholder, Tie
from ..saying import said

_KEYS_SINCE = 4
_HISTORY_SINCE = 5
ANSWERED_FROM = 1
"""The oldest layout of which questions can be asked as it is. What is older must be upgraded first."""


@dataclass(frozen=True, slots=True)
class Step:
    """The statements that lead to a layout, in SQLite and in a Neo4j database."""

    sql: tuple[str, ...] = ()
    cypher: tuple[str, ...] = ()


HISTORY = (
    "create table changes (number integer primary key, head text not null)",
    (
        "create table entries (sort integer, id text, change integer, before text, said text, meant text, primary key (sort, id, change)) "
        "without rowid"
    ),
)
"""The tables of the history in SQLite."""

STEPS: Mapping[int, Step] = {
    # A store says which built-in schema its own was completed with, so that it learns kinds and ties that come later. (This is written
    # at the end of each upgrade.) A file has words for the state of its content, which the oldest files lack.
    2: Step(sql=("insert or ignore into meta (key, value) values ('state', lower(hex(randomblob(16))))",)),
    # A tie keeps what follows for it from the network (see `keeps_dating`), and it is found by that when one walks.
    3: Step(sql=("drop index if exists ties_by_source", "drop index if exists ties_by_target")),
    # The keys of names are made by other rules, and a word in them may have more than letters and digits (see `keeps_keys`).
    4: Step(),
    # A store keeps its history. What was there before has none, and stands for what it is.
    5: Step(sql=HISTORY),
}

FIRST_BUILT_IN: Mapping[str, Mapping[str, str]] = {
    "kinds": {
        "agency": "96e5d12d", "unit": "882ba666", "program": "c8a3a7d4", "person": "0073f536", "collaboration": "c0110051",
    },
    "ties": {
        "WORKS_WITH": "4d5cda02", "FUNDS": "e79fef26", "SUPPORTS": "a1191eb0", "TRAINS": "f269f68a", "REPORTS_TO": "fc588260",
        "LEADS": "57f33b19", "OPERATES": "4518a335", "DEVELOPED": "a265d5b7", "PARTNERS_IN": "45985580", "CONTRIBUTED_TO": "f717dfc3",
        "MEMBER_OF": "b80a7451", "HOSTS": "f641735f", "SPOKE_AT": "9f0d305e", "PART_OF": "468186c8", "WORKS_FOR": "1a2c8d49",
        "SUCCEEDS": "c2496eb4",
    },
}  # fmt: skip
"""The digests of the built-in schema when stores did not record it yet: those of layout 1 (see `completing`)."""

LAYOUT = max([*STEPS, *(field.layout for model in (Source, Evidence, Stakeholder, Tie) for field in fields_of(model))])


def check_is_answered(layout: int, address: str, *, to_write: bool) -> None:
    """Raises NewerStore, or OlderStore where a store of this layout cannot be asked and is not about to be upgraded."""
    if layout > LAYOUT:
        raise NewerStore(
            said(
                "{address} was made by a later version of partnermap; run `pip install .` in the folder of a newer partnermap",
                address=address,
            )
        )
    if layout < ANSWERED_FROM and not to_write:
        raise OlderStore(address)


def keeps_dating(layout: int) -> bool:
    """Whether a store of this layout keeps what follows for its ties from the rest of the network (see `dating`). One that does not is
    asked through what finds it for each tie that is read, and an upgrade finds it for all.
    """
    return not named_since(layout)


def keeps_keys(layout: int) -> bool:
    """Whether a store of this layout keeps keys of names as `name_key` makes them now. In one that does not, names are found from its
    stakeholders, and an upgrade makes all keys anew.
    """
    return layout >= _KEYS_SINCE


def keeps_history(layout: int) -> bool:
    """Whether a store of this layout keeps its history."""
    return layout >= _HISTORY_SINCE


def named_since(layout: int) -> frozenset[str]:
    """The names of the fields of ties that follow from the network, and that a store of this layout does not keep."""
    return frozenset(field.name for _, field in fields_since(layout) if field.is_derived)


def steps_from(layout: int) -> Iterator[Step]:
    """The steps from this layout to the present one."""
    return (STEPS[number] for number in range(layout + 1, LAYOUT + 1) if number in STEPS)


def fields_since(layout: int) -> Iterator[tuple[type, Field]]:
    """The fields that came after this layout."""
    return ((model, field) for model in (Source, Evidence, Stakeholder, Tie) for field in fields_of(model) if field.layout > layout)
