"""What is said while one waits for a load."""

from __future__ import annotations

from partnermap.graph.saying import speaking
from partnermap.graph.store import Progress
from partnermap.output.terminal import told
from partnermap.words.french import sentence


def test_how_far_a_load_is_is_told_in_the_language_of_its_user() -> None:
    waits = ((Progress("reading", 1200), 0.5), (Progress("reading", 12_000), 2.0), (Progress("sending", 3000, 12_000), 2.0))
    assert [told(*one) for one in waits] == [
        {"description": "reading rows: 1,200"},
        {"description": "reading rows: 12,000", "rate": "6,000 a second"},
        {"description": "sending entries: 3,000 of 12,000", "rate": "1,500 a second", "left": "about 0:06 left"},
    ]
    with speaking("fr", sentence):
        assert [told(*one) for one in waits] == [
            {"description": "lecture des lignes\u00a0: 1\u202f200"},
            {"description": "lecture des lignes\u00a0: 12\u202f000", "rate": "6\u202f000 par seconde"},
            {
                "description": "envoi des entrées\u00a0: 3\u202f000 sur 12\u202f000",
                "rate": "1\u202f500 par seconde",
                "left": "encore 0:06 environ",
            },
        ]
