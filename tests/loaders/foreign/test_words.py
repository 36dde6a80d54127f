"""What the words of other programs mean: kinds by a table, types of tie that fit the ends, and the user's schema before both."""

from pathlib import Path

import pytest

from partnermap.graph import read_schema
from partnermap.loaders.foreign.kinds import Kinds
from partnermap.loaders.foreign.types import Types
from tests.loaders.foreign.given import SCHEMA, book, loaded, stakeholders, text, ties

OWN = """\
kinds:
  fund:
    role: actor
    label: {en: [fund, funds], fr: [fonds, fonds]}
ties:
  INVESTS_IN:
    ends: {source: [fund, person], target: [agency]}
    label: {en: [invests in, has as investor], fr: [investit dans, a pour investisseur]}
    both: {en: invest in, fr: investissent dans}
    joins: direct
    weight: {direct: 1.0, shared: 0.5}
"""


@pytest.mark.parametrize(
    ("word", "kind", "form"),
    [
        ("Organization", "agency", ""), ("company", "agency", ""), ("Agency", "agency", ""), ("NGO", "agency", ""), ("Universities", "agency", ""),
        ("Department", "unit", ""), ("Team", "unit", ""), ("unité", "unit", ""), ("Projects", "program", ""), ("Initiative", "program", ""),
        ("PERSON", "person", ""), ("People", "person", ""), ("Group", "collaboration", ""), ("Network", "collaboration", ""),
        ("Coalition", "collaboration", "alliance"), ("Committee", "collaboration", ""), ("Conference", "collaboration", "event"),
        ("event", "collaboration", "event"), ("MOU", "collaboration", "agreement"), ("table ronde", "collaboration", "table"),
        ("Country", "agency", "government"), ("Phenomenon", "agency", ""), ("", "agency", ""),
    ],
)  # fmt: skip
def test_the_type_of_an_element_means_a_kind(word: str, kind: str, form: str) -> None:
    meant = Kinds(SCHEMA)[word]
    assert (meant.kind, meant.form) == (kind, form)


@pytest.mark.parametrize(
    ("word", "source", "target", "type_", "is_swapped"),
    [
        ("Funds", "agency", "program", "FUNDS", False), ("is funded by", "program", "agency", "FUNDS", True), ("Investor", "person", "agency", "FUNDS", False),
        ("employee", "person", "agency", "WORKS_FOR", False), ("Employee", "agency", "person", "WORKS_FOR", True),
        ("employs", "agency", "person", "WORKS_FOR", True), ("partner", "agency", "agency", "WORKS_WITH", False),
        ("Partner", "agency", "program", "PARTNERS_IN", False), ("parent", "agency", "unit", "PART_OF", True), ("Board / Advisor", "person", "agency", "MEMBER_OF", False),
        ("attends", "person", "collaboration", "ATTENDED", False), ("speaker", "agency", "person", "WORKS_WITH", False),
        ("", "agency", "agency", "WORKS_WITH", False), ("", "program", "agency", "PARTNERS_IN", True), ("+-", "program", "collaboration", "WORKS_WITH", False),
    ],
)  # fmt: skip
def test_the_type_of_a_connection_means_a_tie_that_may_join_its_ends(
    word: str, source: str, target: str, type_: str, is_swapped: bool
) -> None:
    meant = Types(SCHEMA).meant(word, source, target)
    assert meant is not None
    assert (meant.type, meant.is_swapped) == (type_, is_swapped)
    SCHEMA.check_ends(meant.type, *((target, source) if meant.is_swapped else (source, target)))


def test_words_of_a_schema_of_ones_own_come_first(tmp_path: Path) -> None:
    schema = read_schema(text(tmp_path / "own.yaml", OWN), extending=SCHEMA)
    path = book(
        tmp_path / "m.xlsx",
        Elements=[("Label", "Type"), ("Blue", "Fund"), ("Board", "Company")],
        Connections=[("From", "To", "Type"), ("Blue", "Board", "Invests in"), ("Board", "Blue", "has as investor")],
    )
    with loaded(path, schema=schema) as (store, told):
        assert stakeholders(store) == {"blue": ("fund", "", "Blue"), "board": ("agency", "", "Board")}
        assert ties(store) == {("blue", "INVESTS_IN", "board", "")}
    assert [line for line in told if "INVESTS_IN" in line or "fund" in line] == []
