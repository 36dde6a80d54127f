"""What is told in order of time: things that began, changed, happened and ended, as the data dates them."""

from .entries import Counted, Entry, Sort, is_beyond, is_told, told_order
from .lives import life_entries
from .membership import Windows, windows
from .successions import Successions, successions
from .ties import tie_entries

__all__ = [
    "Counted",
    "Entry",
    "Sort",
    "Successions",
    "Windows",
    "is_beyond",
    "is_told",
    "life_entries",
    "successions",
    "tie_entries",
    "told_order",
    "windows",
]
