"""What is said of text files: where their headings are, and why they cannot be read."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "the headings were found here; the lines above were passed over": (
        "les en-têtes ont été trouvés ici; les lignes au-dessus ont été laissées de côté"
    ),
}
