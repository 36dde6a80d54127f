"""The date in the title of a source, such as `Minutes 2024-05-02` or `Procès-verbal du 2 mai 2024`."""

from __future__ import annotations

from ...graph.dates import is_date
from ...graph.datestyles import written

_WORDS = 4
_DAY = len("2024-05-02")


def date_in(title: str) -> str:
    """The one day that a title certainly says, in ISO; empty where it says none, or several."""
    words = [word.strip(",.;:()[]") for word in title.split()]
    found = set[str]()
    for number in range(_WORDS, 0, -1):
        for first in range(len(words) - number + 1):
            text = " ".join(words[first : first + number])
            day = text if is_date(text) else made.iso if (made := written(text)) else ""
            if len(day) == _DAY:
                found.add(day)
    return found.pop() if len(found) == 1 else ""
