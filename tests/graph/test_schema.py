"""The schema: what is built in, how a user extends it, and what is wrong with a bad one."""

from pathlib import Path

import pytest

from partnermap.graph import BadData, read_schema
from partnermap.graph.schema import parse_schema

MINE = """
ties:
  ADVISES:
    ends: {source: [person, agency], target: [agency]}
    label: {en: [advises, is advised by], fr: [conseille, est conseillé par]}
    both: {en: advise, fr: conseillent}
    joins: context
    weight: {direct: 0.5, shared: 0.4}
"""


def test_the_kinds_and_ties_are_those_of_the_design() -> None:
    schema = read_schema()
    assert set(schema.kinds) == {"agency", "unit", "program", "person", "collaboration"}
    assert set(schema.ties) == {
        "PART_OF", "WORKS_FOR", "LEADS", "OPERATES", "FUNDS", "PARTNERS_IN", "MEMBER_OF", "WORKS_WITH", "SPOKE_AT", "HOSTS", "SUPPORTS",
        "TRAINS", "DEVELOPED", "CONTRIBUTED_TO", "REPORTS_TO", "SUCCEEDS", "ATTENDED",
    }  # fmt: skip
    assert schema.actors == {"agency", "unit", "person"}
    assert [kind.name for kind in schema.kinds.values() if kind.is_part] == ["unit", "person"]
    assert {name: (form.kinds, form.is_collective, form.is_meeting) for name, form in schema.forms.items()} == {
        "group": ({"agency", "unit"}, True, False), "government": ({"agency"}, True, False),
        "event": ({"collaboration"}, False, True), "series": ({"collaboration"}, False, True),
        "agreement": ({"collaboration"}, False, False), "alliance": ({"collaboration"}, False, False),
        "table": ({"collaboration"}, False, False),
    }  # fmt: skip
    assert schema.ties["ATTENDED"].shared < schema.ties["SPOKE_AT"].shared
    assert [name for name, tie in schema.ties.items() if tie.is_symmetric] == ["WORKS_WITH"]


def test_a_schema_survives_being_kept_as_json() -> None:
    import json

    schema = read_schema()
    assert parse_schema(json.loads(schema.as_json())) == schema


def test_a_user_adds_a_tie_in_a_file_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(MINE, encoding="utf-8")
    schema = read_schema(tmp_path / "mine.yaml", extending=read_schema())
    assert schema.ties["ADVISES"].labels["fr"] == ("conseille", "est conseillé par")
    assert set(schema.ties) == {*read_schema().ties, "ADVISES"}
    schema.check_ends("ADVISES", "person", "agency")


def test_a_user_adds_a_form_in_a_file_of_their_own_and_the_others_stay(tmp_path: Path) -> None:
    text = "forms:\n  committee:\n    kinds: [collaboration]\n    label: {en: [committee, committees], fr: [comité, comités]}\n"
    (tmp_path / "mine.yaml").write_text(text, encoding="utf-8")
    schema = read_schema(tmp_path / "mine.yaml", extending=read_schema())
    assert (list(schema.forms), schema.ties) == ([*read_schema().forms, "committee"], read_schema().ties)
    assert (schema.check_form("Committee", "collaboration"), schema.is_collective("committee"), schema.is_meeting("")) == (
        "committee", False, False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("form", "kind", "message"),
    [
        ("event", "agency", "'event' is no form of an agency; write one of group, government, or leave it empty"),
        ("gala", "collaboration", "'gala' is no form; write one of event, series, agreement, alliance, table, or leave it empty"),
        ("table", "person", "'table' is no form of a person; leave it empty"),
        ("gala", "", "'gala' is no form; write one of group, government, event, series, agreement, alliance, table, or leave it empty"),
    ],
)
def test_a_form_is_one_of_its_kind(form: str, kind: str, message: str) -> None:
    with pytest.raises(BadData) as caught:
        read_schema().check_form(form, kind)
    assert str(caught.value) == message


def test_a_type_may_be_like_another_and_that_like_a_third(tmp_path: Path) -> None:
    more = MINE.replace("weight:", "like: LEADS\n    weight:") + MINE.replace("ties:\n", "").replace("ADVISES", "COUNSELS").replace(
        "weight:", "like: ADVISES\n    weight:"
    )
    (tmp_path / "mine.yaml").write_text(more, encoding="utf-8")
    schema = read_schema(tmp_path / "mine.yaml", extending=read_schema())
    assert schema.types_like("LEADS") == ["LEADS", "ADVISES", "COUNSELS"]
    assert schema.types_like("counsels") == ["COUNSELS"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "joins: context",
            "joins: context\n    like: LEAD",
            f"schema: tie ADVISES: it is like LEAD, which is no type of tie; write one of {', '.join(read_schema().ties)}, ADVISES",
        ),
        ("joins: context", "joins: somehow", "schema: tie ADVISES: joins is one of direct, context, body, none"),
        ("target: [agency]", "target: [ministry]", "schema: tie ADVISES: ministry is no kind"),
        ("ADVISES:", "advises`:", "schema: tie advises`: its name is written in capital letters, digits and _"),
        (
            "weight: {direct: 0.5, shared: 0.4}",
            "",
            "schema: tie ADVISES: it lacks or misspells 'weight'; compare it with graph/schema.yaml",
        ),
    ],
)
def test_a_bad_schema_is_refused_with_the_entry_that_is_wrong(tmp_path: Path, old: str, new: str, message: str) -> None:
    (tmp_path / "mine.yaml").write_text(MINE.replace(old, new), encoding="utf-8")
    with pytest.raises(BadData) as caught:
        read_schema(tmp_path / "mine.yaml", extending=read_schema())
    assert str(caught.value) == message


def test_a_file_that_is_no_schema_is_refused(tmp_path: Path) -> None:
    (tmp_path / "list.yaml").write_text("- a\n- b\n")
    with pytest.raises(BadData, match="is not a list of names with what is said of each"):
        read_schema(tmp_path / "list.yaml")
    (tmp_path / "broken.yaml").write_text("a: [")
    with pytest.raises(BadData, match="cannot be read"):
        read_schema(tmp_path / "broken.yaml")


def test_a_type_is_known_however_it_is_written() -> None:
    schema = read_schema()
    assert schema.check_type("part of").name == schema.check_type(" Part-Of ").name == "PART_OF"
    with pytest.raises(BadData, match="'KNOWS' is no type of tie; write one of WORKS_WITH, FUNDS"):
        schema.check_type("KNOWS")
    with pytest.raises(BadData, match="'club' is no kind of stakeholder; write one of agency, unit, program, person, collaboration"):
        schema.check_kind("club")


def test_a_tie_may_join_only_the_kinds_the_schema_allows() -> None:
    schema = read_schema()
    with pytest.raises(BadData, match="WORKS_FOR cannot start at an agency; it starts at a person"):
        schema.check_ends("WORKS_FOR", "agency", "agency")
    with pytest.raises(BadData, match="SPOKE_AT cannot end at an agency; it ends at a collaboration"):
        schema.check_ends("SPOKE_AT", "person", "agency")


@pytest.mark.parametrize(
    ("type_", "source", "target"),
    [
        ("FUNDS", "person", "agency"),  # a donor
        ("MEMBER_OF", "person", "agency"),  # of its board
        ("MEMBER_OF", "agency", "agency"),  # of an umbrella
        ("ATTENDED", "agency", "collaboration"),
        ("PARTNERS_IN", "agency", "collaboration"),  # a party to an agreement
    ],
)
def test_common_facts_have_a_tie(type_: str, source: str, target: str) -> None:
    assert read_schema().check_ends(type_, source, target) is None  # type: ignore[func-returns-value]


def test_a_form_says_whose_it_is_and_whether_it_is_a_group_or_a_meeting() -> None:
    schema = read_schema()
    told = {name: (sorted(form.kinds), form.is_collective, form.is_meeting) for name, form in schema.forms.items()}
    assert told == {
        "group": (["agency", "unit"], True, False), "government": (["agency"], True, False), "event": (["collaboration"], False, True),
        "series": (["collaboration"], False, True), "agreement": (["collaboration"], False, False),
        "alliance": (["collaboration"], False, False), "table": (["collaboration"], False, False),
    }  # fmt: skip
    assert (schema.check_form(" Event "), schema.is_meeting("event"), schema.is_meeting(""), schema.is_collective("made up")) == (
        "event", True, False, False,
    )  # fmt: skip
    with pytest.raises(BadData, match="'event' is no form of an agency; write one of group, government, or leave it empty"):
        schema.check_form("event", "agency")
