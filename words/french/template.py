"""What is said of the workbook to fill in, and of one that is not filled in."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Choose one from the list: {words}": "Choisir dans la liste : {words}",
    "wrote {file}: fill it in and run `partnermap load {file}`": "{file} est écrit : le remplir, puis exécuter `partnermap load {file}`",
}
