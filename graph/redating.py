"""Ties with what follows for them from the network that they are in (see `dating`): where a store does not keep it yet, and where a change
of the network has made it another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from .dating import UNKNOWN, counts, dated, life
from .model import Tie
from .paging import batches
from .store import ANY, Reader, Ties, Writer

PAGE = 5_000


def redated(reader: Reader, ties: Iterable[Tie]) -> Iterator[Tie]:
    """The ties as the network says that they are now; one that is so already is the same value."""
    belongs = reader.schema.belonging
    for page in batches(ties, PAGE):
        dates = {source.id: source.date for source in reader.sources({item.source for tie in page for item in tie.evidence})}
        lives = {one.id: life(one) for one in reader.stakeholders({end for tie in page for end in (tie.source, tie.target)})}
        for tie in page:
            ends = (lives.get(tie.source, UNKNOWN), lives.get(tie.target, UNKNOWN))
            yield dated(tie, dates, *ends, is_belonging=tie.type in belongs)


def as_dated(reader: Reader, ties: Iterable[Tie], only: Ties = ANY) -> Iterator[Tie]:
    """The ties that count, out of those of a store that does not keep what follows for them."""
    return (tie for tie in redated(reader, ties) if counts(tie, only))


def refresh(writer: Writer, ids: Iterable[str]) -> None:
    """Puts those of the ties with these ids that are not as the network says. All ids are read before anything is put."""
    for page in batches(list(dict.fromkeys(ids)), PAGE):
        held = list(writer.ties(page))
        changed = [now for tie, now in zip(held, redated(writer, held), strict=True) if now is not tie]
        if changed:
            writer.put_ties(changed)


def refresh_following(writer: Writer, *, redated: Collection[str], relived: Collection[str]) -> None:
    """The same for the ties that follow sources whose date, and stakeholders whose life is another now."""
    citing = writer.ties_citing(redated) if redated else ()
    refresh(writer, (tie.id for tie in chain(citing, writer.ties_of(relived) if relived else ())))
