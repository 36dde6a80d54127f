"""What is said of stakeholders that are merged into one, kept apart, and brought back."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "'{id}' is now part of {name} ({kept})": "«\u00a0{id}\u00a0» fait maintenant partie de {name} ({kept})",
}
