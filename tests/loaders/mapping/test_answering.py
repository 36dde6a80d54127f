"""Answers find their place in the text of a mapping, and nothing else in it changes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import BadData, name_key
from partnermap.loaders.mapping.answering import settled, with_answers
from partnermap.loaders.mapping.reading import parse_mapping
from tests.loaders.mapping.made import TEXTS
from tests.loaders.mapping.samples import REGISTER, THINGS, read

MINE = "# my list\nthings: {body: {kind: agency, name: Name}}   # as it is\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (MINE, MINE + "same:\n  Red Maple Fdn: red-maple\n  Some body: new\n"),
        (MINE.rstrip("\n"), MINE + "same:\n  Red Maple Fdn: red-maple\n  Some body: new\n"),
        (MINE + "same:   # asked\n", MINE + "same:\n  Red Maple Fdn: red-maple\n  Some body: new   # asked\n"),
        (
            MINE + "same:\n    Red Maple Fdn: new    # not sure\n    Other: x   # yes\n# the end\n",
            MINE + "same:\n    Red Maple Fdn: red-maple    # not sure\n    Other: x   # yes\n    Some body: new\n# the end\n",
        ),
        (
            "same: {'Red  maple FDN.': new, Other: x}  # asked\n" + MINE,
            "same: {'Red  maple FDN.': red-maple, Other: x, Some body: new}  # asked\n" + MINE,
        ),
        ("même:\n  Other: x\n" + MINE, "même:\n  Other: x\n  Red Maple Fdn: red-maple\n  Some body: new\n" + MINE),
        ("same:\n  Other: x\n\n  Red Maple Fdn: ?\n" + MINE, "same:\n  Other: x\n\n  Red Maple Fdn: red-maple\n  Some body: new\n" + MINE),
        ("{same: {}, things: {}}", "{same: {Red Maple Fdn: red-maple, Some body: new}, things: {}}"),
        ("{things: {}}\n", "{things: {}, same: {Red Maple Fdn: red-maple, Some body: new}}\n"),
        ("same:\r\n  Other: x\r\nread: {}\r\n", "same:\r\n  Other: x\r\n  Red Maple Fdn: red-maple\r\n  Some body: new\r\nread: {}\r\n"),
    ],
)
def test_answers_are_added_or_replaced_and_all_else_stays(before: str, after: str) -> None:
    assert with_answers(before, {"Red Maple Fdn": "red-maple", "Some body": "new"}) == after


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(TEXTS, st.sampled_from(["new", "red-maple"]), max_size=4), st.dictionaries(TEXTS, st.just("other"), max_size=3))
def test_what_was_answered_is_read_again(first: dict[str, str], then: dict[str, str]) -> None:
    text = with_answers(with_answers(MINE, first), then)
    found = {name_key(name): id_ for name, id_ in parse_mapping(text, "m").same.items()}
    assert {**found, **{name_key(name): "other" for name in then}} == found
    assert text.startswith(MINE)
    assert with_answers(text, then) == text


def test_nothing_to_answer_changes_nothing() -> None:
    assert with_answers("no: [yaml", {}) == "no: [yaml"


DOUBTFUL = """\
read: {dates: ?, fill down: [A ?, B]}
things:
  party:
    kind: agency ?   # most are
    name: "Parties: all ?"
    split: [";", newline, "?"]
    note: {column: Notes ?, values: {x: y}}
ties:
  - {party: PARTNERS_IN ?, to: deal, since: "Dates > Start" ?}
"""


@pytest.mark.parametrize(
    ("path", "value", "line", "after"),
    [
        ("read > dates", "day first", 1, "read: {dates: day first, fill down: [A ?, B]}"),
        ("read > fill_down > 1", "C, D", 1, 'read: {dates: ?, fill down: ["C, D", B]}'),
        ("read > fill down > 1", None, 1, "read: {dates: ?, fill down: [A, B]}"),
        ("things > party > kind", "unit", 4, "    kind: unit   # most are"),
        ("things > party > kind", None, 4, "    kind: agency   # most are"),
        ("things > party > name", None, 5, '    name: "Parties: all"'),
        ("things > party > split", None, 6, '    split: [";", newline]'),
        ("things > party > note > values > x", "z", 7, "    note: {column: Notes ?, values: {x: z}}"),
        ("things > party > split", [";"], 6, '    split: [";"]'),
        ("things > party > note > column", "Remarks", 7, "    note: {column: Remarks, values: {x: y}}"),
        ("things > party > note", None, 7, "    note: {column: Notes, values: {x: y}}"),
        ("ties > 1 > party", "LEADS", 9, '  - {party: LEADS, to: deal, since: "Dates > Start" ?}'),
        ("ties > 1 > since", None, 9, '  - {party: PARTNERS_IN ?, to: deal, since: "Dates > Start"}'),
        ("liens > 1 > depuis", "2021", 9, '  - {party: PARTNERS_IN ?, to: deal, since: "2021"}'),
    ],
)
def test_what_is_not_sure_is_settled_in_its_place(path: str, value: str | list[str] | None, line: int, after: str) -> None:
    lines = DOUBTFUL.splitlines()
    lines[line - 1] = after
    assert settled(DOUBTFUL, path, value) == "".join(f"{one}\n" for one in lines)


def test_a_list_of_lines_is_settled_too() -> None:
    text = "things:\n  party:\n    kind: agency\n    split:\n      - a ?\n      - ?\n    name: X\n"
    assert settled(text, "things > party > split", None) == "things:\n  party:\n    kind: agency\n    split:\n      - a\n    name: X\n"
    assert settled(text, "things > party > split", ["a", "b"]).splitlines()[3:] == ["    split:", "      [a, b]", "    name: X"]


def test_a_key_may_have_the_sign_that_parts_keys() -> None:
    text = 'read: {skip: {"Dates > Start": tbd ?}}\n'
    assert settled(text, "read > skip > Dates > Start", None) == 'read: {skip: {"Dates > Start": tbd}}\n'


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("things > party > form", "there is no 'things > party > form' in the mapping; write it where it belongs"),
        ("read > dates", "nothing but a ? stands at 'read > dates'; write what is meant"),
    ],
)
def test_what_cannot_be_settled_is_told(path: str, message: str) -> None:
    with pytest.raises(BadData) as error:
        settled(DOUBTFUL, path, None)
    assert str(error.value) == message


def test_a_mapping_settled_in_all_its_doubts_has_none() -> None:
    text = REGISTER.replace("LEADS,", "LEADS ?,").replace("day first", "day first ?").replace('"No."}', '"No." ?}')
    for path, _ in read(text).unsure:
        text = settled(text, path, None)
    assert text == REGISTER
    assert read(THINGS).unsure == ()
