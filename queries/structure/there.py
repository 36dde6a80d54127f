"""Who was there on a day: whoever had a tie, or was there by its own dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ...graph import Link, Reader, Stakeholder, Ties
from .holding import counting_types


def those_there(reader: Reader, kept: Mapping[str, Stakeholder], links: Iterable[Link], day: str, only: Ties) -> set[str]:
    """The ids of those of `kept` who were there on the day, of whose ties among them `links` held then.

    Where `only` names the day, one that says no beginning and has ties at other times alone was not known yet, or no more.
    """
    tied = {end for link in links for end in (link.source, link.target)}
    loose = kept.keys() - tied
    waiting = {id_ for id_ in loose if _lives(kept[id_], day)}
    undated = {id_ for id_ in waiting if not kept[id_].since} if only.as_of else set()
    return kept.keys() - (loose - waiting) - _tied_ever(reader, kept, undated, only)


def _lives(one: Stakeholder, day: str) -> bool:
    return one.since <= day + "~" and (not one.until or one.until + "~" >= day)


def _tied_ever(reader: Reader, kept: Mapping[str, Stakeholder], ids: set[str], only: Ties) -> set[str]:
    """Those of the ids that have a tie to another of `kept` at any time."""
    if not ids:
        return set()
    counting, ever = counting_types(reader.schema), replace(only, as_of="", undated=False)
    links = (link for link in reader.links_of(ids, ever) if link.type in counting)
    among = (link for link in links if link.source in kept and link.target in kept and link.source != link.target)
    return {end for link in among for end in (link.source, link.target) if end in ids}
