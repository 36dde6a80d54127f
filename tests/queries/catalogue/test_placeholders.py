"""Placeholders: what the schema puts into a query, where, and that nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadQuery, read_schema
from partnermap.graph.schema import Schema, parse_schema
from partnermap.queries.catalogue.placeholders import filled
from tests.own_schema import OWN

BUILT_IN = read_schema()


def with_kind(name: str) -> Schema:
    data = BUILT_IN._data
    return parse_schema({"kinds": {**data["kinds"], name: data["kinds"]["unit"]}, "ties": data["ties"]})


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("MATCH (n:{{kinds context}})", "MATCH (n:Program|Collaboration)"),
        ("WHERE n.kind IN {{kinds context}}", "WHERE n.kind IN ['program', 'collaboration']"),
        ("-[t:{{types body}}*0..6]->", "-[t:PART_OF|WORKS_FOR*0..6]->"),
        ("-[t:FUNDS|{{types none}}]->", "-[t:FUNDS|SUCCEEDS]->"),
        ("WHERE type(t) IN {{types direct SPOKE_AT}}", "WHERE type(t) IN ['WORKS_WITH', 'SPOKE_AT']"),
        ("{{types  LEADS  none }} and {{kinds actor}}", "['LEADS', 'SUCCEEDS'] and ['agency', 'unit', 'person']"),
        (
            "'{{types body}}' // {{types body}}\n/* {{ */ `{{kinds actor}}`",
            "'{{types body}}' // {{types body}}\n/* {{ */ `{{kinds actor}}`",
        ),
        ("EXISTS { MATCH (n {id: {a: 1}}) }", "EXISTS { MATCH (n {id: {a: 1}}) }"),
    ],
)
def test_a_placeholder_becomes_a_pattern_behind_a_colon_or_a_bar_and_else_a_list(query: str, wanted: str) -> None:
    assert filled(query, BUILT_IN).text == wanted


def test_kinds_and_ties_of_a_schema_of_ones_own_are_put_in_by_what_they_join_and_what_they_are_like() -> None:
    assert filled("[:{{types body}}] {{types LEADS}} (:{{kinds context}})", OWN).text == (
        "[:PART_OF|WORKS_FOR|SECONDED_TO] ['LEADS', 'CHAIRS'] (:Program|Collaboration|Initiative)"
    )


def test_a_schema_without_any_finds_nothing_rather_than_everything() -> None:
    data = BUILT_IN._data
    without = parse_schema({"kinds": data["kinds"], "ties": {name: tie for name, tie in data["ties"].items() if tie["joins"] != "body"}})
    assert filled("[:{{types body}}*0..6] {{types body}}", without).text == "[:nothing*0..6] []"


@pytest.mark.parametrize(("kind", "pattern"), [("équipe", "`Équipe`"), ("where", "`Where`"), ("task_force", "TaskForce")])
def test_a_name_that_cypher_would_misread_is_quoted(kind: str, pattern: str) -> None:
    assert filled("(n:{{kinds actor}})", with_kind(kind)).text == f"(n:Agency|Unit|Person|{pattern})"


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("RETURN 1,\n {{types bodies}}", "at line 2, column 2: 'bodies' in {{types bodies}} is not understood"),
        ("{{kinds ACTOR}}", "at line 1, column 1: 'ACTOR' in {{kinds ACTOR}} is not understood"),
        ("{{types KNOWS}}", "at line 1, column 1: 'KNOWS' is no type of tie; write one of WORKS_WITH"),
        ("{{types}}", "at line 1, column 1: {{types}} is no placeholder"),
        ("{{}}", "at line 1, column 1: {{}} is no placeholder"),
        ("{{tie body}}", "at line 1, column 1: {{tie body}} is no placeholder"),
        ("{{types body}", "at line 1, column 1: a placeholder begins here and does not end"),
        ("{{types\nbody}}", "at line 1, column 1: a placeholder begins here and does not end"),
    ],
)
def test_a_wrong_placeholder_is_refused_at_its_place(query: str, message: str) -> None:
    with pytest.raises(BadQuery) as caught:
        filled(query, BUILT_IN)
    assert str(caught.value).startswith(f"the query is refused {message}")
    assert caught.value.remedy


PIECES = st.sampled_from(["{{types body}}", "{{kinds actor}}", "[:", "]", " ", "\n", "a", "|", "'b'", "{c: 1}"])


@given(st.lists(PIECES, max_size=12))
def test_what_stands_in_the_filled_query_is_found_again_where_it_was_written(pieces: list[str]) -> None:
    text = "".join(pieces)
    now = filled(text, BUILT_IN)
    written, held = text.splitlines(), now.text.splitlines()
    assert len(written) == len(held)
    for number, line in enumerate(held, start=1):
        for column, char in enumerate(line, start=1):
            row, place = now.written(number, column)
            assert row == number
            assert written[row - 1][place - 1] in (char, "{")


@given(st.text(max_size=60))
def test_any_text_is_filled_or_refused_in_our_own_words(text: str) -> None:
    try:
        assert filled(text, BUILT_IN).text == text or "{{" in text
    except BadQuery as refusal:
        assert "placeholder" in str(refusal) or "understood" in str(refusal) or "no type of tie" in str(refusal)
