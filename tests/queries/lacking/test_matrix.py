"""Coverage matrices: ties between sorts of stakeholders, and where none is known or none was found."""

from pathlib import Path

import pytest

from partnermap.graph import BadData, Ties, read_schema
from partnermap.queries.expecting import expected
from partnermap.queries.lacking import Cell, Coverage, Side, coverage, side
from partnermap.queries.structure import Scope, read_live
from tests.queries.small import network

WHO = """a agency sector=ngo region=QC; b agency sector=ngo region=ON; c agency sector=health region=ON; d agency
    p program; q program; w collaboration event region=AB"""
TIES = "a LEADS p; b FUNDS p status=proposed; a WORKS_WITH b; c SUPPORTS b; c SUPPORTS d; c FUNDS b until=2001; c SPOKE_AT w"


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2024-05-31")


def asked(rows: str, columns: str, folder: Path, *, checked: str = "[]", scope: Scope = Scope()) -> Coverage:  # noqa: B008
    (folder / "rules.yaml").write_text(f"checked: {checked}", encoding="utf-8")
    with network(WHO, TIES) as store:
        _, checks = expected(store, Ties(), scope, folder / "rules.yaml")
        return coverage(read_live(store, scope=scope), side(rows, store.schema), side(columns, store.schema), checks)


def numbers(found: Coverage) -> list[list[int]]:
    return [[found.cell(row, column).ties for column in found.columns] for row in found.rows]


def test_a_matrix_of_one_field_by_itself_counts_a_tie_once_on_the_diagonal_and_both_ways_else(tmp_path: Path) -> None:
    found = asked("sector", "secteur", tmp_path)
    assert (found.rows, found.columns) == (("health", "ngo", ""), ("health", "ngo", ""))
    assert numbers(found) == [[0, 1, 1], [1, 1, 2], [1, 2, 0]]
    assert [len(part) for part in found.known] == [3, 1, 0]


def test_programs_by_region_have_a_row_for_each_by_name(tmp_path: Path) -> None:
    found = asked("programs", "region", tmp_path)
    assert (found.row, found.rows, found.columns) == (Side("program", None, "program"), ("p", "q"), ("ON", "QC", ""))
    assert found.cells == {("p", "QC"): Cell(1, 0, 1), ("p", "ON"): Cell(1, 1, 1)}
    assert asked("program", "region", tmp_path, scope=Scope(with_meetings=True)).columns == ("AB", "ON", "QC", "")


def test_where_somebody_looked_a_cell_is_none_and_not_none_known(tmp_path: Path) -> None:
    checks = "[{checked: none, who: Q, to: {region: QC}, date: 2024, source: r, place: p. 1}]"
    found = asked("program", "region", tmp_path, checked=checks)
    check = found.cell("q", "QC").check
    assert check
    assert (check.date, found.cell("q", "ON").check) == ("2024", None)
    assert [len(part) for part in found.known] == [2, 1, 1]
    assert asked("region", "program", tmp_path, checked=checks).cell("QC", "q").check
    # One who looked for one type of tie alone says nothing of others.
    assert not asked("program", "region", tmp_path, checked=checks.replace("date", "tie: LEADS, date")).cell("q", "QC").check


def test_a_scope_says_whose_rows_there_are(tmp_path: Path) -> None:
    assert asked("sector", "sector", tmp_path, scope=Scope(sectors=("health",))).rows == ("health",)


def test_a_side_is_called_in_either_language_and_anything_else_is_refused() -> None:
    schema = read_schema()
    words = ("Jurisdiction", "Kinds", "pays", "régions", "ententes", "unit", "events")
    assert [side(word, schema).name for word in words] == ["region", "kind", "country", "region", "agreement", "unit", "event"]
    with pytest.raises(BadData, match="'colour' is nothing that a matrix can have; write one of kind, form"):
        side("colour", schema)


def test_a_matrix_that_nobody_could_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.queries.lacking.matrix.MOST_CELLS", 7)
    assert asked("program", "region", tmp_path).rows == ("p", "q")
    with pytest.raises(BadData, match="a matrix of 8 cells is too large to be read; name a field such as sector"):
        asked("program", "agency", tmp_path)
