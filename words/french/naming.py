"""What is said of names that mean nobody, or several."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "{name} held it{when}": "{name} l’a occupé{when}",
    " ({since} to {until})": " (de {since} à {until})",
    " (since {since})": " (depuis {since})",
    " (until {until})": " (jusqu’à {until})",
    " (as of {date})": " (en date de {date})",
    "'{one}' and '{other}'": "« {one} » et « {other} »",
    "'{text}' may be {ways}; put quotes around each name, as in {example}": (
        "« {text} » peut être {ways}; mettre chaque nom entre guillemets, comme {example}"
    ),
    "'{text}' is not two names; put quotes around each name, as in {example}": (
        "« {text} » n’est pas deux noms; mettre chaque nom entre guillemets, comme {example}"
    ),
}
