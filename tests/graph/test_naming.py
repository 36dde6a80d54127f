"""What a text means, and in which order those are told that it may mean."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from partnermap.graph import (
    AmbiguousName,
    Evidence,
    PartnerMapError,
    Stakeholder,
    Store,
    Tie,
    UnknownName,
    read_schema,
    resolve,
    resolve_two,
)
from partnermap.graph.naming import meanings, resolve_several
from partnermap.graph.stores.embedded.store import in_memory

PEOPLE = [
    Stakeholder("z-pilots", "agency", "Pilots", "", ("Harbour",)), Stakeholder("harbour", "unit", "Zebra Unit"),
    Stakeholder("b", "agency", "Harbour", "", ("Quay",)), Stakeholder("a", "unit", "Harbour"), Stakeholder("c", "agency", "Harbour Watch"),
    Stakeholder("d", "agency", "Anchor Group", "Groupe de l’ancre", ("AG",), aliases_fr=("GA",)),
    Stakeholder("e", "program", "Old Harbour"), Stakeholder("g", "person", "Mae Quayle"),
    Stakeholder("h", "agency", "Board (East) of Élan", "", ("BEE", "Pilots (PP)")), Stakeholder("i", "agency", "Élan", "", ("GA",)),
    Stakeholder("j", "agency", "Old Harbour Pilots"), Stakeholder("k", "unit", "Watch Quay"),
]  # fmt: skip


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with in_memory(read_schema()) as one:
        with one.writer() as writer:
            writer.put_stakeholders(reversed(PEOPLE))
        yield one


def refusal(store: Store, text: str) -> str:
    with pytest.raises(PartnerMapError) as caught:
        resolve(store, text)
    return str(caught.value)


def test_an_ambiguous_name_is_refused_with_all_it_may_mean_by_name_then_by_id(store: Store) -> None:
    with pytest.raises(AmbiguousName) as caught:
        resolve(store, "The  Harbour ")
    assert caught.value.candidates == ("Harbour (unit, a)", "Harbour (agency, b)", "Pilots (agency, z-pilots)")


def test_an_id_comes_before_a_name(store: Store) -> None:
    assert [resolve(store, text).id for text in ("harbour", "a", "A", "  b ", "QUAY", "pilots")] == [
        "harbour",
        "a",
        "a",
        "b",
        "b",
        "z-pilots",
    ]


def test_the_beginning_of_a_name_is_no_name_also_where_only_one_begins_so(store: Store) -> None:
    assert [refusal(store, text) for text in ("old", "mae", "Harbour W")] == [
        "no stakeholder called 'old'; did you mean 'Old Harbour' or 'Old Harbour Pilots'?",
        "no stakeholder called 'mae'; did you mean 'Mae Quayle'?",
        "no stakeholder called 'Harbour W'; did you mean 'Harbour Watch'?",
    ]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Anchor Group (AG)", "d"), ("AG (Anchor Group)", "d"), ("the anchor groups (ag)", ""), ("THE ANCHOR GROUP ( ag ),", "d"),
        ("Groupe de l'ancre (AG)", "d"), ("Anchor Group (Groupe de l’ancre)", "d"), ("Groupe de l’ancre (GA)", "d"), ("elan (GA).", "i"),
        ("Harbour (Quay)", "b"), ("Board (East) of Elan (BEE)", "h"), ("BEE (Board (East) of Élan)", "h"), ("Pilots (PP)", "h"),
        ("Anchor Group (AG) of Élan", ""), ("Anchor Group (AGX)", ""), ("Anchor (AG)", ""), ("(AG)", "d"), ("Anchor Group ()", "d"),
    ],
)  # fmt: skip
def test_a_name_with_an_acronym_in_parentheses_means_whoever_has_both(store: Store, text: str, meant: str) -> None:
    assert meanings(store, [text]) == {text: {meant} if meant else set()}
    if meant:
        assert resolve(store, text).id == meant


def test_two_names_of_several_are_refused_with_all_who_have_one_of_them(store: Store) -> None:
    assert refusal(store, "Mae Quayle (AG)") == (
        "'Mae Quayle (AG)' may mean 'Anchor Group (agency, d)' or 'Mae Quayle (person, g)'; write the id of the one you mean"
    )
    assert refusal(store, "GA (Harbour)") == (
        "'GA (Harbour)' may mean 'Anchor Group (agency, d)', 'Élan (agency, i)', 'Harbour (unit, a)', 'Harbour (agency, b)' "
        "or 'Pilots (agency, z-pilots)'; write the id of the one you mean"
    )
    assert refusal(store, "Mae Quayle (MQ)") == "no stakeholder called 'Mae Quayle (MQ)'; did you mean 'Mae Quayle'?"


def test_at_most_eight_candidates_are_told() -> None:
    with in_memory(read_schema()) as one:
        with one.writer() as writer:
            writer.put_stakeholders([Stakeholder(f"n{n:02d}", "agency", f"Ship {n:02d}", "", ("Ship",)) for n in range(12, 0, -1)])
        with pytest.raises(AmbiguousName) as caught:
            resolve(one, "ship")
        assert caught.value.candidates == tuple(f"Ship {n:02d} (agency, n{n:02d})" for n in range(1, 9))


def test_nobody_is_refused_with_what_comes_near_the_nearest_first(store: Store) -> None:
    with pytest.raises(UnknownName) as caught:
        resolve(store, "Harbor Wach")
    assert caught.value.suggestions[0] == "Harbour Watch"
    assert refusal(store, " ") == "a name is empty; write a name, an acronym or an id"


def test_an_id_is_meant_as_it_is_written_before_it_is_meant_in_small_letters() -> None:
    with in_memory(read_schema()) as store:
        with store.writer() as writer:
            writer.put_stakeholders([Stakeholder(id_, "unit", name) for id_, name in (("A", "Capital"), ("a", "Small"), ("b", "Beta"))])
        assert [resolve(store, text).id for text in ("A", "a", "B")] == ["A", "a", "b"]


def both(store: Store, *units: str) -> tuple[str, str] | str:
    """The ids that these mean, or why they are refused."""
    try:
        one, other = resolve_two(store, units)
    except PartnerMapError as error:
        return str(error)
    return one.id, other.id


def test_two_texts_are_two_names_and_more_are_parted_where_that_gives_two_in_one_way(store: Store) -> None:
    assert both(store, "Mae Quayle", "ag") == ("g", "d")
    assert both(store, "Mae", "Quayle", "Anchor", "Group") == ("g", "d")
    assert both(store, "Anchor", "Group", "(AG)", "Mae Quayle") == ("d", "g")
    assert both(store, "Harbour", "Watch", "Harbour Watch") == ("c", "c")
    assert both(store, "Old", "Harbour", "Pilots") == ("e", "z-pilots")
    assert both(store, "Mae", "Quayle") == "no stakeholder called 'Mae'; did you mean 'Mae Quayle'?"


def test_words_that_are_two_names_in_no_way_or_in_several_are_refused_with_how_to_write_them(store: Store) -> None:
    assert both(store, "Mae", "Quayle", "Ancor", "Group") == (
        '\'Mae Quayle Ancor Group\' is not two names; put quotes around each name, as in "Mae Quayle" "Ancor Group"'
    )
    assert both(store, "No", "such", "body") == '\'No such body\' is not two names; put quotes around each name, as in "No" "such body"'
    assert both(store, "Harbour", "Watch", "Quay") == (
        "'Harbour Watch Quay' may be 'Harbour' and 'Watch Quay' or 'Harbour Watch' and 'Quay'; "
        'put quotes around each name, as in "Harbour" "Watch Quay"'
    )


def several(store: Store, *units: str) -> tuple[str, ...] | str:
    try:
        return tuple(one.id for one in resolve_several(store, units))
    except PartnerMapError as error:
        return str(error)


def test_words_are_as_many_names_as_there_are_where_each_is_one_and_else_as_few_as_can_be(store: Store) -> None:
    assert several(store) == ()
    assert several(store, "Mae Quayle", "ag", "harbour") == ("g", "d", "harbour")
    assert several(store, "Mae", "Quayle", "Anchor", "Group", "BEE") == ("g", "d", "h")
    assert several(store, "Mae", "Quayle") == ("g",)
    assert several(store, "Old", "Harbour", "Pilots") == ("j",)
    assert several(store, "ag", "Anchor", "Group") == ("d",)


def test_words_of_which_some_are_nobodys_name_or_that_can_be_read_in_several_ways_are_refused(store: Store) -> None:
    assert several(store, "Mae", "Quayle", "Blorp") == "no stakeholder called 'Blorp'; try `partnermap find` with one word"
    assert several(store, "Quay", "Mae", "Quay") == "no stakeholder called 'Mae'; did you mean 'Mae Quayle'?"
    assert several(store, "harbour", "Watch", "Quay") == (
        '\'harbour Watch Quay\' can be read in several ways; put quotes around each name, as in "harbour" "Watch Quay"'
    )


SAID = (Evidence("report", "page 1"),)
POSTS = [
    Tie("amy", "WORKS_FOR", "board", "Minister of Harbours and Lights", attested_last="2020-06-17", evidence=SAID),
    Tie("amy", "LEADS", "board", "Minister of Harbours and Lights", attested_last="2019", evidence=SAID),
    Tie("bob", "WORKS_FOR", "board", "Minister of Harbours", since="2016", until="2018-02", attested_last="2020-06-17", evidence=SAID),
    Tie("cyd", "WORKS_FOR", "board", "Minister of Harbours", since="2019", attested_last="2020-06-17", evidence=SAID),
    Tie("cyd", "LEADS", "board", "Minister of Harbours", attested_last="2021", evidence=SAID),
    Tie("dee", "WORKS_FOR", "board", "Pilot", until="2015", evidence=SAID), Tie("amy", "TRAINS", "bob", "Pilot", evidence=SAID),
    *(Tie("board", "FUNDS", "amy", "grant", since=str(year), evidence=SAID) for year in range(1900, 2001)),
]  # fmt: skip


def test_of_a_post_it_is_told_who_held_it_the_latest_first_and_it_means_nobody() -> None:
    people = [Stakeholder(name.lower(), "person", name) for name in ("Amy", "Bob", "Cyd", "Dee")]
    with in_memory(read_schema()) as store:
        with store.writer() as writer:
            writer.put_stakeholders([*people, Stakeholder("board", "agency", "Grants Board", "", ("Pilots of the Bay",))])
            writer.put_ties(POSTS)
        assert [
            refusal(store, text) for text in ("minister of harbours", "Minister of Harbours and Lights", "Minister of", "PILOT", "Grant")
        ] == [
            "no stakeholder called 'minister of harbours'; Cyd held it (since 2019), Bob held it (2016 to 2018-02)",
            "no stakeholder called 'Minister of Harbours and Lights'; Amy held it (as of 2020-06)",
            "no stakeholder called 'Minister of'; Amy held it (as of 2020-06), Cyd held it (since 2019), Bob held it (2016 to 2018-02)",
            "no stakeholder called 'PILOT'; Dee held it (until 2015), Amy held it; did you mean 'Pilots of the Bay'?",
            "no stakeholder called 'Grant'; did you mean 'Grants Board'?",
        ]
        with pytest.raises(UnknownName) as caught:
            resolve(store, "Minister of Harbours and Lights")
        assert (caught.value.held, caught.value.suggestions) == (("Amy held it (as of 2020-06)",), ())
