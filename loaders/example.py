"""The worked example of the template, in English and French: a body, a program, and an agreement with its parties, value and share.

Each of its cells begins with `e.g.`, so that it is no data: a load takes it as empty. Whoever types over a cell has that read.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..graph import Language

MARK: Mapping[Language, str] = {"en": "e.g. ", "fr": "p. ex. "}
_REPORT = {"en": "report-2024", "fr": "rapport-2024"}
_AGREEMENT = {
    "en": {"target": "Example Agreement", "since": "2011-04", "until": "2016-03", "currency": "CAD", "evidence_source": _REPORT["en"]},
    "fr": {"target": "Entente exemple", "since": "2011-04", "until": "2016-03", "currency": "CAD", "evidence_source": _REPORT["fr"]},
}
EXAMPLES: Mapping[Language, Mapping[str, list[dict[str, str]]]] = {
    "en": {
        "stakeholders": [
            {
                "kind": "agency", "name": "Example Agency", "name_fr": "Agence exemple", "aliases": "EA|Old Name", "aliases_fr": "AE",
                "country": "CA", "sector": "government", "since": "2004",
            },
            {"kind": "agency", "name": "Example Police", "country": "CA"},
            {"kind": "program", "name": "Example Program"},
            {
                "kind": "collaboration", "form": "agreement", "name": "Example Agreement", "since": "2011-04", "until": "2016-03",
                "note": "A memorandum of understanding, with its first and last day",
            },
        ],
        "ties": [
            {
                "source": "Example Agency", "type": "is a partner in", "target": "Example Program", "since": "2011-04",
                "status": "confirmed",
                "confidence": "1", "evidence_source": _REPORT["en"], "evidence_locator": "page 12",
            },
            {
                **_AGREEMENT["en"], "source": "Example Agency", "type": "leads", "amount": "900000", "evidence_locator": "page 13",
                "note": "The value of the agreement stands once, with the party that leads or pays",
            },
            {
                **_AGREEMENT["en"], "source": "Example Police", "type": "is a partner in", "amount": "200000",
                "evidence_locator": "page 13",
                "note": "What a partner in it bears itself is its own share",
            },
        ],
        "sources": [
            {"id": _REPORT["en"], "title": "Annual report 2024", "publisher": "Example Agency", "date": "2024-06", "language": "en"},
        ],
    },
    "fr": {
        "stakeholders": [
            {
                "kind": "organisme", "name": "Agence exemple", "name_fr": "Agence exemple du Canada", "aliases": "AE|Ancien nom",
                "country": "CA", "sector": "gouvernement", "since": "2004",
            },
            {"kind": "organisme", "name": "Police exemple", "country": "CA"},
            {"kind": "programme", "name": "Programme exemple"},
            {
                "kind": "collaboration", "form": "entente", "name": "Entente exemple", "since": "2011-04", "until": "2016-03",
                "note": "Un protocole d’entente, avec son premier et son dernier jour",
            },
        ],
        "ties": [
            {
                "source": "Agence exemple", "type": "est partenaire de", "target": "Programme exemple", "since": "2011-04",
                "status": "confirmé", "confidence": "1", "evidence_source": _REPORT["fr"], "evidence_locator": "page 12",
            },
            {
                **_AGREEMENT["fr"], "source": "Agence exemple", "type": "dirige", "amount": "900000", "evidence_locator": "page 13",
                "note": "La valeur de l’entente figure une fois, chez la partie qui dirige ou qui paie",
            },
            {
                **_AGREEMENT["fr"], "source": "Police exemple", "type": "est partenaire de", "amount": "200000",
                "evidence_locator": "page 13", "note": "Ce qu’un partenaire y apporte lui-même est sa propre part",
            },
        ],
        "sources": [
            {"id": _REPORT["fr"], "title": "Rapport annuel 2024", "publisher": "Agence exemple", "date": "2024-06", "language": "fr"},
        ],
    },
}  # fmt: skip


def example_rows(sheet: str, language: Language) -> list[dict[str, str]]:
    """The rows of the example in a sheet, as they stand in the template: each cell with its mark."""
    return [{column: f"{MARK[language]}{text}" for column, text in row.items()} for row in EXAMPLES[language][sheet]]


EXAMPLE_CELLS = frozenset(
    text for language in MARK for sheet in EXAMPLES[language] for row in example_rows(sheet, language) for text in row.values()
)
"""Every cell of the example in either language: what is none of them was typed by somebody."""
