"""Whom a text may mean, in which order they are told, and which names come near it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, find, read_schema
from partnermap.graph.finding import suggestions
from partnermap.graph.names import Name
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.graph.without import Without

PEOPLE = [
    Stakeholder("z-pilots", "agency", "Pilots", "", ("Harbour",)), Stakeholder("harbour", "unit", "Zebra Unit"),
    Stakeholder("b", "agency", "Harbour", "", ("Quay",)), Stakeholder("a", "unit", "Harbour"), Stakeholder("c", "agency", "Harbour Watch"),
    Stakeholder("d", "agency", "Anchor Group", "", ("Harbour Anchors",)), Stakeholder("e", "program", "Old Harbour"),
    Stakeholder("f", "program", "Blue Harbour Plan"), Stakeholder("g", "person", "Mae Quayle"),
]  # fmt: skip


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with in_memory(read_schema()) as one:
        with one.writer() as writer:
            writer.put_stakeholders(reversed(PEOPLE))
        yield one


def found(store: Store, text: str, limit: int = 20) -> list[tuple[str, str, str]]:
    return [(match.stakeholder.id, match.matched, match.how) for match in find(store, text, limit=limit)]


def test_the_most_exact_come_first_and_of_those_alike_the_first_by_name_then_by_id(store: Store) -> None:
    everyone = [
        ("harbour", "harbour", "id"), ("a", "Harbour", "exact"), ("b", "Harbour", "exact"), ("z-pilots", "Harbour", "exact"),
        ("d", "Harbour Anchors", "prefix"), ("c", "Harbour Watch", "prefix"), ("f", "Blue Harbour Plan", "words"), ("e", "Old Harbour", "words"),
    ]  # fmt: skip
    assert found(store, "harbour") == everyone
    assert found(store, " HARBOUR ") == everyone
    assert found(store, "harbour", 3) == everyone[:3]


def test_each_is_told_once_by_the_form_that_comes_nearest(store: Store) -> None:
    assert found(store, "quay") == [("b", "Quay", "exact"), ("g", "Mae Quayle", "words")]


def test_near_ones_are_told_only_where_nothing_else_matches(store: Store) -> None:
    assert found(store, "Harbor Watch") == [("d", "Harbour Anchors", "near"), ("c", "Harbour Watch", "near")]
    assert found(store, "") == found(store, "???") == []
    assert found(store, "Ancor Group")[0] == ("d", "Anchor Group", "near")


def test_an_id_is_found_as_it_is_written_and_in_small_letters() -> None:
    with holding(Stakeholder("A", "unit", "Capital"), Stakeholder("a", "unit", "Small"), Stakeholder("b", "unit", "Beta")) as store:
        assert found(store, "A") == [("A", "A", "id"), ("a", "a", "id")]


def test_names_that_begin_with_the_text_are_suggested_before_those_that_have_its_words_and_each_form_once(store: Store) -> None:
    assert suggestions(store, "plan") == ["Blue Harbour Plan"]
    assert suggestions(store, "har") == ["Harbour", "Harbour Watch", "Harbour Anchors"]
    assert suggestions(store, "har", limit=9) == ["Harbour", "Harbour Watch", "Harbour Anchors", "Old Harbour", "Blue Harbour Plan"]
    assert suggestions(store, "!") == []


def test_who_has_one_of_two_names_is_suggested_first(store: Store) -> None:
    assert suggestions(store, "Pilots (PIL)") == ["Pilots"]
    assert suggestions(store, "OH (Old Harbour)") == ["Old Harbour"]
    assert suggestions(store, "Nobody (NB)") == []


def test_who_asks_about_many_texts_gives_all_names_once_and_is_told_the_same(store: Store) -> None:
    texts, read = ("Ancor Group", "Harbor Wach", "Mai Quail", "plan", "zzzz"), list[str]()

    def names() -> list[Name]:
        read.append("all")
        return list(store.names())

    assert [suggestions(store, text, names=names) for text in texts] == [suggestions(store, text) for text in texts]
    assert read == ["all"] * 4  # where something begins with the text, nobody need look at all
    assert suggestions(store, "Ancor Group", names=list) == []


def called(*names: str) -> list[Stakeholder]:
    """Agencies that are called so, with ids in the contrary order."""
    return [Stakeholder(f"n{99 - place}", "agency", name) for place, name in enumerate(names)]


def holding(*them: Stakeholder) -> Store:
    store = in_memory(read_schema())
    with store.writer() as writer:
        writer.put_stakeholders(them)
    return store


def test_twenty_are_found_and_three_are_suggested_where_nothing_else_is_asked() -> None:
    names = [f"Ship {n:02d}" for n in range(30)]
    with holding(*called(*names)) as store:
        assert [(match.matched, match.how) for match in find(store, "ship")] == [(name, "prefix") for name in names[:20]]
        assert [match.matched for match in find(store, "ship", limit=30)] == names
        assert suggestions(store, "ship") == names[:3]
        assert suggestions(store, "shp 01") == ["Ship 01", "Ship 00", "Ship 02"]


def test_names_that_come_near_are_told_the_nearest_first_and_of_those_alike_by_name() -> None:
    with holding(*called("Aqua 1", "Aqua 2", "Aqua 3")) as store:
        assert suggestions(store, "Aqa 1") == ["Aqua 1", "Aqua 2", "Aqua 3"]
        assert suggestions(store, "Aqa 2") == ["Aqua 2", "Aqua 1", "Aqua 3"]
        assert suggestions(store, "Aqa 2", limit=1) == ["Aqua 2"]
        assert found(store, "Aqa 2", 2) == [("n99", "Aqua 1", "near"), ("n98", "Aqua 2", "near")]


def test_a_name_that_is_like_a_part_of_another_is_near_it() -> None:
    with holding(Stakeholder("clear", "program", "Clear Water Strategy"), Stakeholder("x", "person", "Ann Moss")) as store:
        assert (suggestions(store, "Clear Watr"), found(store, "Clear Watr")) == (
            ["Clear Water Strategy"], [("clear", "Clear Water Strategy", "near")],
        )  # fmt: skip
        assert suggestions(store, "Submarine") == []


def test_of_several_forms_the_one_that_comes_nearest_is_told() -> None:
    both = Stakeholder("a", "unit", "Quay Office", "", ("Old Quay Office", "Quays Office"))
    with holding(both, Stakeholder("b", "unit", "Bay")) as store:
        assert suggestions(store, "off") == ["Quay Office"]
        assert (found(store, "Quys Office"), suggestions(store, "Quys Office")) == ([("a", "Quays Office", "near")], ["Quays Office"])


def test_the_order_is_the_same_in_whichever_order_a_store_gives_names(monkeypatch: pytest.MonkeyPatch) -> None:
    twice = Stakeholder("a", "unit", "Quay", "", ("QUAY",))
    with holding(twice, *called("Aqua 1", "Aqua 2", "Aqua 3")) as store:
        said = found(store, "quay"), suggestions(store, "Aqa 4")
        assert said == ([("a", "QUAY", "exact")], ["Aqua 1", "Aqua 2", "Aqua 3"])
        names, named = list(store.names()), list(store.named(["quay"]))
        for turn in (1, -1):
            monkeypatch.setattr(store, "names", lambda turn=turn: iter(names[::turn]))
            monkeypatch.setattr(store, "named", lambda _, turn=turn: iter(named[::turn]))
            assert (found(store, "quay"), suggestions(store, "Aqa 4")) == said


SAID = (Evidence("report", "page 1", "the pilots meet"),)
TIES = [
    Tie("g", "WORKS_FOR", "b", "Pilot of the Harbour", evidence=SAID), Tie("g", "LEADS", "f", "Pilot", note="Harbour pilot", evidence=SAID),
    Tie("c", "LEADS", "f", note="With the pilots", evidence=SAID), Tie("c", "FUNDS", "e", evidence=SAID),
]  # fmt: skip


def test_what_is_said_is_searched_where_no_name_has_the_words_or_when_asked_role_before_note_before_quote() -> None:
    noted = Stakeholder("n", "agency", "Bay", note="Runs the lights")
    with holding(*PEOPLE, noted) as store:
        with store.writer() as writer:
            writer.put_ties(TIES)

        def told(text: str, limit: int = 20, *, everywhere: bool = False) -> list[tuple[str, str, str, str]]:
            matches = find(store, text, limit=limit, everywhere=everywhere)
            return [(one.stakeholder.id, one.matched, one.how, one.tie.type if one.tie else "") for one in matches]

        assert told("pilot") == [("z-pilots", "Pilots", "prefix", "")]
        everyone = [
            ("z-pilots", "Pilots", "prefix", ""), ("g", "Pilot", "role", "LEADS"), ("g", "Pilot of the Harbour", "role", "WORKS_FOR"),
            ("c", "With the pilots", "note", "LEADS"), ("c", "the pilots meet", "quote", "FUNDS"),
        ]  # fmt: skip
        assert set(told("pilot", everywhere=True)) == set(everyone)
        assert [row[2] for row in told("pilot", everywhere=True)] == [row[2] for row in everyone]
        assert told("pilot", 2, everywhere=True) == told("pilot", everywhere=True)[:2]
        assert [row[:3] for row in told("pilots meet")] == [(id_, "the pilots meet", "quote") for id_ in ("c", "c", "g", "g")]
        assert told("run light") == [("n", "Runs the lights", "note", "")]
        assert told("nobody says") == told("???", everywhere=True) == []


def test_a_quote_of_a_source_that_is_left_out_is_not_found_and_neither_is_a_tie_that_is_gone() -> None:
    both = Tie("g", "LEADS", "f", evidence=(Evidence("report", "page 1", "lamp oil"), Evidence("minutes", "point 1", "tar")))
    alone = Tie("c", "FUNDS", "e", "lamp payer", evidence=(Evidence("report", "page 2"),))
    with holding(*PEOPLE) as store:
        with store.writer() as writer:
            writer.put_sources([Source("report", "Report"), Source("minutes", "Minutes")])
            writer.put_ties([both, alone])
        assert {match.how for match in find(store, "lamp")} == {"role", "quote"}
        narrowed = Without(store, {"report"})
        assert find(narrowed, "lamp") == []
        assert [(match.matched, match.tie and len(match.tie.evidence)) for match in find(narrowed, "tar")] == [("tar", 1)]
        assert (store.citations(), narrowed.citations()) == ({"minutes": 1, "report": 2}, {"minutes": 1})
