"""What an export for editing says of itself, on a sheet of its own: which change it shows, and for whom it stands there."""

from __future__ import annotations

from ..graph import Reader, said, speaking
from ..graph.history.editions import edition_of
from ..words.french import sentence


def edition_rows(reader: Reader) -> list[tuple[str, str]]:
    """The rows of that sheet: a name and a text each. They are in both languages, whoever opens the file."""
    with speaking("en", str):
        english = _for_people()
    with speaking("fr", sentence):
        french = _for_people()
    return [*edition_of(reader).rows(), ("en", english), ("fr", french)]


def _for_people() -> str:
    return said(
        "Edit the other sheets and save; `partnermap load FILE --sync` then shows what you changed, and brings it in. Leave this sheet as "
        "it is."
    )
