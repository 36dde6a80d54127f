"""Lists as planners have them, written down by hand and not looked at while the guess was made."""

from __future__ import annotations

from collections.abc import Sequence

from .made import MadeList

HELD_OUT: Sequence[MadeList] = ()
