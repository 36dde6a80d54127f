"""Our own words as they are printed are understood: labels in both languages, both numbers, both ways of a tie."""

import pytest

from partnermap.graph import BadData, read_schema
from partnermap.graph.understanding import word_key
from tests.own_schema import OWN

SCHEMA = read_schema()


def test_each_label_of_a_kind_and_a_form_is_that_kind_or_form() -> None:
    kinds = {name: {SCHEMA.check_kind(word) for labels in kind.labels.values() for word in labels} for name, kind in SCHEMA.kinds.items()}
    forms = {name: {SCHEMA.check_form(word) for labels in form.labels.values() for word in labels} for name, form in SCHEMA.forms.items()}
    assert (kinds, forms) == ({name: {name} for name in SCHEMA.kinds}, {name: {name} for name in SCHEMA.forms})


def test_each_label_of_a_tie_is_its_type_and_the_one_back_swaps_the_ends() -> None:
    for name, tie in SCHEMA.ties.items():
        for there, back in tie.labels.values():
            assert [(SCHEMA.check_type(word).name, SCHEMA.type_and_direction(word)[1]) for word in (there, back)] == [
                (name, False),
                (name, not tie.is_symmetric),
            ]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Travaille avec", ("WORKS_WITH", False)), ("FINANCE", ("FUNDS", False)), ("financées par", ("FUNDS", True)), ("Funded by", ("FUNDS", True)),
        ("est finance par", ("FUNDS", True)), ("member of", ("MEMBER_OF", False)), ("est membre de", ("MEMBER_OF", False)), ("part-of", ("PART_OF", False)),
        ("funder", ("FUNDS", False)), ("bénéficiaire de fonds", ("FUNDS", True)), ("work with", ("WORKS_WITH", False)), ("includes", ("PART_OF", True)),
        ("soutenue par", ("SUPPORTS", True)), ("L’a entendu", ("SPOKE_AT", True)), ("est sous la direction de", ("LEADS", True)),
        ("reçoit des fonds de", ("FUNDS", True)), ("est dirigée par", ("LEADS", True)), ("conférencier", ("SPOKE_AT", False)),
    ],
)  # fmt: skip
def test_a_tie_is_understood_however_it_is_written(word: str, meant: tuple[str, bool]) -> None:
    tie, is_reversed = SCHEMA.type_and_direction(word)
    assert (tie.name, is_reversed) == meant


def test_a_label_that_several_types_share_is_none_of_them() -> None:
    with pytest.raises(BadData, match="'is done by' is no type of tie"):
        OWN.check_type("is done by")
    assert OWN.check_kind("Groupe de travail") == "task_force"


def test_accents_case_and_points_are_put_aside() -> None:
    assert {word_key(word) for word in ("Unité", "UNITE", " unité. ", "unite*")} == {"unite"}


def test_what_is_understood_beside_the_labels_is_never_said_and_means_one_type() -> None:
    said = {word for tie in SCHEMA.ties.values() for word in (*tie.labels["fr"], *tie.nouns["fr"], tie.both["fr"])}
    also = {word: (name, is_back) for name, tie in SCHEMA.ties.items() for is_back, words in enumerate(tie.also) for word in words}
    assert said & also.keys() == set()
    assert {word: (SCHEMA.type_and_direction(word)[0].name, int(SCHEMA.type_and_direction(word)[1])) for word in also} == also
