"""What an export computed of stakeholders and a load leaves out: it follows from the network, and is no attribute of anybody."""

from __future__ import annotations

from collections.abc import Collection

from ..graph import said
from ..graph.drafts import Notice, Place
from ..graph.sheets import COMPUTED_ON


def computed_notices(columns: Collection[str], place: Place) -> list[Notice]:
    """What is to be said of the columns, if there are any."""
    names = ", ".join(sorted(set(columns) - {COMPUTED_ON}))
    return [Notice(place, said("left out, as an export computed them from the network: {names}", names=names))] if names else []
