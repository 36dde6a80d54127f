"""The contract of the stores, run over the embedded store and over Neo4j: names, what they mean, and counts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import (
    AmbiguousName,
    Counts,
    Stakeholder,
    UnknownName,
    find,
    name_key,
    resolve,
)
from partnermap.graph.finding import suggestions
from partnermap.graph.names import Name, names_of
from tests.graph.stores.given import anything, something
from tests.places import Place, load_folder, put, reopened

FORMS = [
    "Harbour Safety Agency", "Agence de sécurité portuaire", "HSA", "H.S.A.", "Harbour", "Harbours of the World", "The Harbour", "harbour ",
    "Université de l’Île", "Œuvre de l'eau", "Łódź Board", "Straße & Weg", "Ельск", "日本 海上", "日本海上保安庁", "Ωmega", "R2-D2",
    "🙂 smile", "𝔘nit", "𐐨lpha", "𞤀𞤁 Adlam", "𖹠 Medefaidrin", "㊷ circle", "Ⅳ roman", "ﬁsh", "a", "b a", "a b a", "A" * 300 + " long", "…",
    "Café\u0301 combined", "naïve co-operation", "O'Neil's", "AND", "NOT OR", "title:x", "wild*card", "fuzzy~1", "(brackets)", '"quoted"',
    "back\\slash", "x\x00y", "half ｗｉｄｔｈ", "हिन्दी", "ไทย", "42", "!!!",
    "C", "C++", "C# guild", "A+", "1.5", "24/7 line", "100 %", "ガス協会", "カス協会", "दिन राम", "दान राम", "กำนดี", "กันดี", "🙂🙂", "a🙂b", "&", "#@!", "&&||",
    "Hawai`i", "Gendar\u00admerie", "\ue001 x", "\'", "\"", "$5 [x] {y}", "~", "^*", "東京 +",
]  # fmt: skip


def named_by(forms: Iterable[str]) -> list[Stakeholder]:
    return [Stakeholder(f"s{number}", "agency", form) for number, form in enumerate(forms) if form.strip()]


def all_names(who: Iterable[Stakeholder]) -> list[Name]:
    return sorted((name for one in who for name in names_of(one)), key=lambda name: (name.key, name.form, name.stakeholder))


def begins_words(name: Name, words: Iterable[str]) -> bool:
    return all(any(has.startswith(word) for has in name.key.split(" ")) for word in words)


def check_names(place: Place, who: list[Stakeholder], texts: Iterable[str]) -> None:
    put(place, stakeholders=who)
    names = all_names(who)
    with reopened(place) as store:
        assert sorted(store.names(), key=lambda name: (name.key, name.form, name.stakeholder)) == names
        for text in texts:
            key = name_key(text)
            exact = sorted(store.named([key]), key=lambda name: (name.key, name.form, name.stakeholder))
            assert exact == [name for name in names if name.key == key], text
            starting = [name for name in names if name.key.startswith(key)]
            assert list(store.names_starting(key, 1000)) == starting, text
            assert list(store.names_starting(key, 3)) == starting[:3], text
            fitting = [name for name in names if begins_words(name, key.split())] if key else []
            assert list(store.names_with(key.split(), 1000)) == fitting, text
            assert list(store.names_with(key.split(), 2)) == fitting[:2], text


def test_names_are_found_exactly_by_their_beginning_and_by_their_words(place: Place) -> None:
    beginnings = {form[:length] for form in FORMS for length in (1, 2, 5)}
    texts = {*FORMS, *beginnings, "safety harb", "b a a", "agency harbour", "e", "no such"}
    check_names(place, named_by([*FORMS, *FORMS[:5]]), sorted(texts))


def test_names_of_any_script_are_found(place: Place) -> None:
    @settings(max_examples=place.examples)
    @given(st.lists(something, min_size=1, max_size=6), anything)
    def check(forms: list[str], text: str) -> None:
        # Each round replaces the names of the round before, under the same ids.
        who = named_by([*forms, *["padding"] * (6 - len(forms))])
        halves, backwards = (form[: len(form) // 2] for form in forms), (" ".join(reversed(form.split())) for form in forms)
        check_names(place, who, [text, *forms, *halves, *backwards])

    check()


def test_a_name_means_the_same_stakeholder_in_every_store(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        meant = {
            "HSA": "hsa", "hsa": "hsa", "bureau des peches": "fisheries", "Universite de l'Ile": "university",
            "Harbour Safety Agency (HSA)": "hsa", "HSA (Agence de securite portuaire)": "hsa", "Coastal Guard (CG)": "guard",
        }  # fmt: skip
        assert {text: resolve(store, text).id for text in meant} == meant
        with pytest.raises(AmbiguousName) as ambiguous:
            resolve(store, "Harbour Safety Agency (CG)")
        assert ambiguous.value.candidates == ("Coastal Guard (agency, guard)", "Harbour Safety Agency (agency, hsa)")
        near = {
            "Costal Gard": ("Coastal Guard",), "COASTAL": ("Coastal Guard",), "zoé l": ("Zoé Lévesque",),
            "harbour": ("Harbour Forum", "Harbour Day 2011", "Harbour Safety Agency"), "Coastal Guard (CGX)": ("Coastal Guard",),
        }  # fmt: skip
        for text, suggested in near.items():
            with pytest.raises(UnknownName) as unknown:
                resolve(store, text)
            assert unknown.value.suggestions == suggested


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("HSA", [("hsa", "id")]),
        ("harbour", [("day", "prefix"), ("forum", "prefix"), ("hsa", "prefix")]),
        ("forum", [("forum", "id")]),
        ("register", [("buoys", "words")]),
        ("de", [("buoys", "words"), ("dive", "words"), ("fisheries", "words"), ("hsa", "words"), ("university", "words")]),
        ("safety HARB", [("hsa", "words")]),
        ("lévêsque", [("zoe", "words")]),
        ("Lihgthouse Turst", [("trust", "near")]),
        ("zzz", []),
    ],
)
def test_finding_gives_the_same_in_every_store(place: Place, example_folder: Path, text: str, found: list[tuple[str, str]]) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        assert [(match.stakeholder.id, match.how) for match in find(store, text)] == found
        assert [(match.stakeholder.id, match.how) for match in find(store, text, limit=2)] == found[:2]


def test_suggestions_are_the_same_in_every_store(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        assert suggestions(store, "harbour") == ["Harbour Forum", "Harbour Day 2011", "Harbour Safety Agency"]
        assert suggestions(store, "Univercity of the Iland") == ["University of the Island"]


def test_things_are_counted(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        assert store.counts() == Counts(
            kinds={"agency": 5, "collaboration": 2, "person": 3, "program": 2, "unit": 2},
            types={"CONTRIBUTED_TO": 1, "FUNDS": 2, "HOSTS": 1, "LEADS": 1, "MEMBER_OF": 3, "OPERATES": 1, "PARTNERS_IN": 1, "PART_OF": 3,
                   "SPOKE_AT": 3, "SUPPORTS": 1, "TRAINS": 1, "WORKS_FOR": 2, "WORKS_WITH": 1},
            statuses={"confirmed": 19, "disputed": 1, "proposed": 1},
            sources=3,
            evidence=22,
        )  # fmt: skip
