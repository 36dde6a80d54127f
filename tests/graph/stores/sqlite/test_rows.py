"""How the model lies in rows: the statements whole, and values in and out of a row."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from partnermap.graph import ANY, Evidence, Source, Stakeholder, Tie, Ties
from partnermap.graph.fields import fields_of
from partnermap.graph.stores.sqlite.rows import as_json, conditions, declared, insertion, literal, packed, selected, unpacked

SAID = (Evidence("r", "page 1"), Evidence("s", "", "as said"))


def test_a_collection_is_a_list_in_json_without_blanks_and_with_its_accents() -> None:
    assert [as_json(one) for one in ((), [], ("é", "b"), (("a", "1"), ("b", "")))] == ["[]", "[]", '["é","b"]', '[["a","1"],["b",""]]']


def test_a_table_has_a_column_for_each_field_with_what_tells_rows_apart_first() -> None:
    assert declared(Source, key="id") == (
        "id text primary key, title text, publisher text, date text, language text, url text, mark text, attributes text"
    )
    assert declared(Tie) == (
        "id text, source text, type text, target text, role text, since text, until text, amount text, currency text, status text,"
        " confidence real, note text, attributes text, attested_first text, attested_last text, span_since text, span_until text,"
        " counts_from text"
    )
    assert declared(Stakeholder) == (
        "id text, kind text, name text, name_fr text, aliases text, country text, region text, sector text, since text, until text, url text,"
        " note text, attributes text, form text, aliases_fr text, former_ids text, distinct_from text, undecided_with text"
    )


def test_a_row_is_added_or_replaced_with_a_value_for_each_column() -> None:
    assert insertion(Evidence, "tie", "position") == (
        "insert or replace into evidence (tie, position, source, locator, quote) values (?,?,?,?,?)"
    )
    assert insertion(Source) == (
        "insert or replace into sources (id, title, publisher, date, language, url, mark, attributes) values (?,?,?,?,?,?,?,?)"
    )
    assert [insertion(model).split(" (")[0] for model in (Stakeholder, Tie)] == [
        "insert or replace into stakeholders", "insert or replace into ties",
    ]  # fmt: skip


def test_what_is_selected_is_in_the_order_of_the_model_and_evidence_is_a_list_by_its_position() -> None:
    assert selected(Tie) == (
        "ties.source, ties.type, ties.target, ties.role, ties.since, ties.until, ties.amount, ties.currency, ties.status, ties.confidence,"
        " ties.note, (select json_group_array(json_array(source, locator, quote)) from (select evidence.source, evidence.locator,"
        " evidence.quote from evidence where tie = ties.n order by position)), ties.attributes, ties.id, ties.attested_first,"
        " ties.attested_last, ties.span_since, ties.span_until, ties.counts_from"
    )
    assert selected(Stakeholder, only=("kind", "form")) == "stakeholders.kind, stakeholders.form"
    assert selected(Stakeholder, 2, only=("kind", "form")) == "stakeholders.kind, '' as form"


def test_what_came_after_the_layout_of_a_store_is_selected_as_nothing_said() -> None:
    assert selected(Evidence, 0) == "'' as source, '' as locator, '' as quote"
    assert selected(Evidence, 1) == selected(Evidence) == "evidence.source, evidence.locator, evidence.quote"
    fields = {field.name: field for field in fields_of(Tie)}
    assert [literal(fields[name]) for name in ("role", "amount", "status", "confidence", "attributes")] == [
        "''", "''", "'confirmed'", "1.0", "'[]'",
    ]  # fmt: skip
    assert literal(replace(fields["role"], default="it's")) == "'it''s'"


@pytest.mark.parametrize("amount", [None, Decimal(0), Decimal("1234.5")])
def test_a_row_goes_in_with_the_key_first_and_comes_out_as_it_was(amount: Decimal | None) -> None:
    follows = ("2001", "2002", "1999", "2009", "2001-05")
    tie = Tie("a", "FUNDS", "b", "", "", "", amount, "", "confirmed", 0.5, "", SAID, (("sum", "all"),), "", *follows)
    text = "" if amount is None else str(amount)
    assert packed(Tie, "n")(7, tie) == (
        7, tie.id, "a", "FUNDS", "b", "", "", "", text, "", "confirmed", 0.5, "", '[["sum","all"]]', *follows,
    )  # fmt: skip
    said = '[["r","page 1",""],["s","","as said"]]'
    row = ("a", "FUNDS", "b", "", "", "", text, "", "confirmed", 0.5, "", said, '[["sum","all"]]', tie.id, *follows)
    assert unpacked(Tie)(row) == tie
    one = Stakeholder("a", "agency", "Alpha", aliases=("A", "é"), form="group", aliases_fr=("À",))
    assert packed(Stakeholder)(one) == (
        "a",
        "agency",
        "Alpha",
        "",
        '["A","é"]',
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "[]",
        "group",
        '["À"]',
        "[]",
        "[]",
        "[]",
    )
    assert unpacked(Stakeholder)(packed(Stakeholder)(one)) == one


def test_only_what_is_asked_for_is_a_condition() -> None:
    among = "in (select value from json_each(?))"
    assert conditions(ANY) == ("", [])
    assert conditions(Ties(frozenset({"LEADS", "FUNDS", "HOSTS", "TRAINS", "OPERATES"}), "2011", frozenset({"proposed"}))) == (
        f" and type {among} and status {among} and counts_from <= ? || '~' and (span_until = '' or span_until || '~' >= ?)",
        ['["FUNDS","HOSTS","LEADS","OPERATES","TRAINS"]', '["proposed"]', "2011", "2011"],
    )
    assert conditions(Ties(as_of="2011", undated=True)) == (
        " and span_since <= ? || '~' and (span_until = '' or span_until || '~' >= ?)", ["2011", "2011"],
    )  # fmt: skip
