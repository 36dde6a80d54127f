"""The contract of the stores, run over the embedded store and over Neo4j: what is said in prose, and how many ties cite a source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import Evidence, Source, Tie, find, name_key
from partnermap.graph.finding import prose_with
from partnermap.graph.prose import SORTS, Prose, Sort, has_words, prose_of
from tests.graph.stores.given import CLEAR, DIVE, HARBOUR, REPORT, anything, something
from tests.places import Place, load_folder, opened, put, reopened

TEXTS = [
    "Head diver", "HEAD of Diving", "Chef de la plongée", "Chef de la plonge\u0301e", "O'Neil's post", "O’Neil’s post", "R.C.M.P. liaison",
    "l’œuvre de l'eau", "Straße", "naïve co-operation", "Łódź", "ﬁrst", "½ post", "the 100% rule", "under_score", "line\nbreak\ttab", "Ельск",
    "日本海上", "Ωmega", "𝔘nit head", "㊷ posts", "E. g. this", "end.Start", "«Cité»", "say “yes” – no…", "İstanbul", "K elvin", "ab*c?[d]",
    "x" * 300 + " long", "한국 대표", "co\u00adop", "a\x00b", "C++ and U.S. 1.5", "100 % of it", "Hawai`i", "Hawaiʻi desk", "24/7 line", "दिन राम", "दान राम", "🙂 desk",
]  # fmt: skip
EVERY: tuple[Sort, ...] = SORTS


def tie_with(number: int, role: str, note: str, *quotes: str) -> Tie:
    pieces = tuple(Evidence("report", f"page {place}", quote) for place, quote in enumerate(quotes, 1)) or (Evidence("report", "page 1"),)
    return Tie("harbour", "LEADS", "clear", role, note=note, evidence=pieces, id=f"{number:016x}")


def told(texts: Iterable[Prose], words: Sequence[str]) -> set[Prose]:
    return {one for one in texts if has_words(one.text, words)}


def check_prose(place: Place, said: Sequence[str], asked: Iterable[str]) -> None:
    ties = [tie_with(number, text, said[number - 1], text, said[number - 2]) for number, text in enumerate(said)]
    noted = [replace(one, note=text) for one, text in zip((HARBOUR, DIVE, CLEAR), said, strict=False)]
    put(place, [REPORT], noted, ties)
    everything = [one for thing in (*noted, *ties) for one in prose_of(thing, SORTS)]
    with reopened(place) as store:
        for text in asked:
            words = name_key(text).split()
            for sorts in (EVERY, ("role",), ("note", "quote")) if words else ():
                wanted = told((one for one in everything if one.sort in sorts), words)
                assert told(store.prose(words, sorts), words) == wanted, text
                assert set(prose_with(store, text, sorts)) == wanted, text
        assert list(store.prose([], SORTS)) == []


def test_what_is_said_in_roles_notes_and_quotes_is_found_by_the_beginnings_of_its_words(place: Place) -> None:
    check_prose(place, TEXTS, [*TEXTS, *(text[:3] for text in TEXTS), "div head", "neil", "oneil", "rcmp", "oeuvre", "plonge", "no such"])


def test_prose_of_any_script_is_found(place: Place) -> None:
    @settings(max_examples=place.examples)
    @given(st.lists(something, min_size=3, max_size=3), anything)
    def check(said: list[str], text: str) -> None:
        check_prose(place, said, [text, *said, *(one[: len(one) // 2] for one in said), *(" ".join(reversed(one.split())) for one in said)])

    check()


@pytest.mark.parametrize(
    ("text", "everywhere", "found"),
    [
        ("head diver", False, [("zoe", "prefix", "")]),
        ("head diver", True, [("zoe", "prefix", ""), ("zoe", "role", "dive")]),
        ("liaison", False, [("ann", "role", "guard")]),
        ("announce", False, [("guard", "note", "buoys")]),
        ("leads", True, [("hsa", "note", ""), ("hsa", "quote", "clear")]),
        ("agency lead", True, [("hsa", "quote", "clear")]),
        ("on diving", False, [("zoe", "note", "day")]),
        ("nobody said", True, []),
    ],
)
def test_finding_in_prose_gives_the_same_in_every_store(
    place: Place, example_folder: Path, text: str, everywhere: bool, found: list[tuple[str, str, str]]
) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        for limit in (20, 1):
            matches = find(store, text, everywhere=everywhere, limit=limit)
            assert [(one.stakeholder.id, one.how, one.tie.target if one.tie else "") for one in matches] == found[:limit]
            assert all(one.other and one.other.id == one.tie.target for one in matches if one.tie)


def test_what_is_put_is_read_in_place_of_what_was_there_before_it_is_kept(place: Place) -> None:
    first, second = tie_with(1, "pilot", "old", "ferry"), tie_with(2, "pilot", "same", "ferry")
    put(place, [REPORT, Source("minutes", "Minutes")], [replace(HARBOUR, note="pilot harbour"), CLEAR], [first, second])
    changed = replace(first, note="pilot boat", evidence=(Evidence("minutes", "point 1"), Evidence("minutes", "point 2")))
    with opened(place) as store, store.writer() as writer:
        list(writer.ties([first.id]))
        writer.put_stakeholders([replace(HARBOUR, note="")])
        writer.put_ties([changed])
        assert {(one.sort, one.text, one.tie) for one in writer.prose(["pilot"], SORTS) if has_words(one.text, ["pilot"])} == {
            ("role", "pilot", first.id), ("role", "pilot", second.id), ("note", "pilot boat", first.id),
        }  # fmt: skip
        assert {one.tie for one in writer.prose(["ferry"], SORTS) if has_words(one.text, ["ferry"])} == {second.id}
        assert writer.citations() == {"minutes": 1, "report": 1}


def test_ties_that_cite_a_source_are_counted_once_each(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    put(place, ties=[Tie("zoe", "WORKS_FOR", "guard", evidence=(Evidence("plan", "page 1"), Evidence("plan", "page 2")))])
    with reopened(place) as store:
        assert store.citations() == {"minutes": 11, "plan": 2, "report": 10}
