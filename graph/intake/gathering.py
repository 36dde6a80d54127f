"""Evidence that gathers on a tie which is loaded again."""

from __future__ import annotations

from ..model import Evidence


def gathered(old: tuple[Evidence, ...], new: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """All pieces of both, each once; a quote that is new is put to the piece that lacked it."""
    pieces = list(old)
    for item in new:
        alike = [held for held in pieces if (held.source, held.locator) == (item.source, item.locator)]
        bare = next((held for held in alike if not held.quote), None)
        if bare and item.quote:
            pieces[pieces.index(bare)] = item
        elif not alike or (item.quote and item not in alike):
            pieces.append(item)
    return tuple(pieces)
