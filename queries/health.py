"""How the network stands, on one page: its size, how it holds together, around whom, what hangs on one, and on what it all rests."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..graph import ANY, BadData, Reader, Source, Ties, parse_date, said, today
from .figures import Snapshot, read_snapshot
from .structure import EVERYONE, Scope


@dataclass(frozen=True, slots=True)
class Health:
    """The answer: the figures now, that is on the day of the question, and `then`, on the day `since` if one was asked for. `sources` are
    those that the ties of either cite. `is_undated` says that ties without a beginning count before they are first attested.
    """

    now: Snapshot
    then: Snapshot | None = None
    since: str = ""
    is_undated: bool = False

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources that it rests on, in order of id."""
        cited = {source.id: source for one in (self.now, self.then) if one for source in one.sources}
        return tuple(cited[id_] for id_ in sorted(cited))


def health(reader: Reader, only: Ties = ANY, scope: Scope = EVERYONE, *, since: str = "") -> Health:
    """The figures of the network, and those of the partial date `since` beside them. The scope makes the network itself smaller.

    Raises BadData for a date that is none or not before the day of the answer, and for a kind, form or sector that nobody has.
    """
    since = parse_date(since, field="since") if since else ""
    day = only.as_of or today()
    if since and since + "~" >= day:
        raise BadData(
            said("{since} is not before {day}, the day of the answer", since=since, day=day),
            field="since",
            value=since,
            remedy=said("give an earlier date to compare with"),
        )
    then = read_snapshot(reader, replace(only, as_of=since), scope) if since else None
    return Health(read_snapshot(reader, only, scope), then, since, only.undated)
