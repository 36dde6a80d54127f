"""A ` ?` behind a value says that it is not sure, wherever YAML would have another opinion of it."""

import pytest

from partnermap.loaders.mapping.marks import without_marks
from partnermap.loaders.mapping.reading import parse_mapping


@pytest.mark.parametrize(
    ("text", "plain", "marks"),
    [
        ("kind: agency ?", "kind: agency  ", [13]),
        ("kind: agency ?  # why", "kind: agency    # why", [13]),
        ("kind: ?", "kind: ~", [6]),
        ("{kind: agency ?, name: ?}", "{kind: agency  , name: ~}", [14, 23]),
        ("[a ?, ?, b]", "[a  , ~, b]", [3, 6]),
        ("- ?\n- a ?\n", "- ~\n- a  \n", [2, 8]),
        ('name: "a: b" ?', 'name: "a: b"  ', [13]),
        ("split: [a, b] ?\r\n", "split: [a, b]  \r\n", [14]),
        ("name: Membre\u00a0?", "name: Membre\u00a0 ", [13]),
        ("name: What is it? # why", "name: What is it? # why", []),
        ("name: Actif?", "name: Actif?", []),
        ('name: "Really ?"', 'name: "Really ?"', []),
        ("name: 'it''s ?, '  # so ?", "name: 'it''s ?, '  # so ?", []),
        ("name: l'un ?\nkind: 'x' ?", "name: l'un  \nkind: 'x'  ", [11, 23]),
        ("? a\n: b", "? a\n: b", []),
        ("note: |\n  is it ?\nkind: a ?", "note: |\n  is it ?\nkind: a  ", [26]),
        ("c: [\"2021\"..\"2023\", 'a' .. 'b']", "c: [\"2021 .. 2023\", 'a  ..  b']", []),
    ],
)
def test_a_mark_is_found_and_each_character_stays_where_it_was(text: str, plain: str, marks: list[int]) -> None:
    found = without_marks(text)
    assert (found.text, sorted(found.marks)) == (plain, marks)
    assert len(found.text) == len(text)


def test_every_value_that_is_not_sure_is_listed_with_its_keys_and_its_line() -> None:
    text = """\
source: {id: list ?, title: "A list" ?}
read:
  dates: ?
  fill down: [A ?, B]
  header: 3 ?
  empty: [tbd, "?"]
things:
  other: {kind: unit, name: X}
  body:
    kind: {column: Type ?, values: {NGO: agency ?}, else: ?}
    name: "Parties: all ?"
    split: [";", newline, ?]
    either: "/" ?
ties:
  - {body: LEADS ?, to: other, since: Start ?}
"""
    assert parse_mapping(text, "m.yaml").unsure == (
        ("source > id", 1),
        ("source > title", 1),
        ("read > dates", 3),
        ("read > fill down > 1", 4),
        ("read > header", 5),
        ("things > body > kind > column", 10),
        ("things > body > kind > values > NGO", 10),
        ("things > body > kind > else", 10),
        ("things > body > name", 11),
        ("things > body > split", 12),
        ("things > body > either", 13),
        ("ties > 1 > body", 15),
        ("ties > 1 > since", 15),
    )
