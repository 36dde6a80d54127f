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
        "TRAINS", "DEVELOPED", "CONTRIBUTED_TO", "REPORTS_TO", "SUCCEEDS",
    }  # fmt: skip
    assert schema.actors == {"agency", "unit", "person"}
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
        ("joins: context", "joins: somehow", "schema: tie ADVISES: joins is body, context, direct or none"),
        ("target: [agency]", "target: [ministry]", "schema: tie ADVISES: ministry is no kind"),
        ("ADVISES:", "advises`:", "schema: tie advises`: a type is written in capital letters, digits and _"),
        ("weight: {direct: 0.5, shared: 0.4}", "", "the schema lacks or misspells 'weight'; compare it with graph/schema.yaml"),
    ],
)
def test_a_bad_schema_is_refused_with_the_entry_that_is_wrong(tmp_path: Path, old: str, new: str, message: str) -> None:
    (tmp_path / "mine.yaml").write_text(MINE.replace(old, new), encoding="utf-8")
    with pytest.raises(BadData) as caught:
        read_schema(tmp_path / "mine.yaml", extending=read_schema())
    assert str(caught.value) == message


def test_a_file_that_is_no_schema_is_refused(tmp_path: Path) -> None:
    (tmp_path / "list.yaml").write_text("- a\n- b\n")
    with pytest.raises(BadData, match="is not a list of kinds and ties"):
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
    with pytest.raises(BadData, match="WORKS_FOR cannot start at an agency; it starts at person"):
        schema.check_ends("WORKS_FOR", "agency", "agency")
    with pytest.raises(BadData, match="SPOKE_AT cannot end at an agency; it ends at collaboration"):
        schema.check_ends("SPOKE_AT", "person", "agency")
