"""What an export has of stakeholders beside what is known of them: numbers, by the network of the day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exports import Computed
from ..queries.structure import Live, Scope, read_live
from ..queries.structure.columns import columns_meant, computed

if TYPE_CHECKING:
    from ..graph import Reader


def computed_columns(
    reader: Reader, columns: Iterable[str], *, with_meetings: bool = False, with_groups: bool = False
) -> tuple[Computed, Live]:
    """These columns of everyone in the network of today, and that network. Raises BadData for what is no column."""
    names = columns_meant(columns)
    live = read_live(reader, scope=Scope(with_meetings=with_meetings, with_groups=with_groups))
    besides = [name for name, is_there in (("with-meetings", with_meetings), ("with-groups", with_groups)) if is_there]
    return Computed(" ".join([live.day, *besides]), computed(live, names)), live
