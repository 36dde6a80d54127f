"""What is said of the workbook to fill in, and of one that is not filled in."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Choose one from the list: {words}": "Choisir dans la liste : {words}",
    "nothing to load: no row is filled in in {names}": "rien à charger : aucune ligne n’est remplie dans {names}",
    "wrote {file}: fill it in and run `partnermap load {file}`": "{file} est écrit : le remplir, puis exécuter `partnermap load {file}`",
}
