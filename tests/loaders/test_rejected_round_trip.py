"""What is rejected can be corrected in the copy and loaded as it is: then all is as if the file had been right from the beginning."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from partnermap import loaders
from partnermap.graph import Store, load, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.loaders.reasons import is_reason_heading
from tests.loaders.books import book_of

SCHEMA = read_schema()
Rows = list[list[str]]
RIGHT: Mapping[str, Rows] = {
    "sources": [["id", "title", "date", "url"], *([f"r{n}", f"Report {n}", f"201{n}", f"https://r.example/{n}"] for n in range(4))],
    "stakeholders": [
        ["kind", "name", "since", "until", "row"],
        *(["agency" if n % 2 else "program", f"Name {'ABCDEF'[n]}", f"200{n}", f"201{n}", f"s{n}"] for n in range(6)),
    ],
    "ties": [
        ["source", "type", "target", "amount", "currency", "evidence_source", "row"],
        *([f"Name {'BDF'[n % 3]}", "FUNDS", f"Name {'ACE'[n // 3]}", f"{n}00.5", "CAD", f"r{n % 4}", f"t{n}"] for n in range(9)),
    ],
}
"""Every row has a cell that tells which it is: the id, or an attribute."""
WRONG: Mapping[str, Mapping[int, str]] = {
    "sources": {1: "", 2: "soon", 3: "ftp://x"},
    "stakeholders": {0: "agencie", 1: "", 2: "n.d. 5", 3: "1999"},
    "ties": {0: "Nobody", 1: "SPOKE_ATT", 2: "Someone", 3: "1,234", 4: "dollars", 5: "r9"},
}
KEY = {"sources": 0, "stakeholders": 4, "ties": 6}
FAULTS = st.lists(
    st.sampled_from([(sheet, row, column) for sheet, rows in RIGHT.items() for row in range(1, len(rows)) for column in WRONG[sheet]]),
    max_size=12, unique=True,
)  # fmt: skip


def with_faults(faults: Sequence[tuple[str, int, int]]) -> dict[str, Rows]:
    sheets = {sheet: [list(row) for row in rows] for sheet, rows in RIGHT.items()}
    for sheet, row, column in faults:
        sheets[sheet][row][column] = WRONG[sheet][column]
    return sheets


def write_csv(folder: Path, sheets: Mapping[str, Rows], separator: str) -> Path:
    folder.mkdir()
    for sheet, rows in sheets.items():
        with (folder / f"{sheet}.csv").open("w", encoding="cp1252", newline="") as file:
            csv.writer(file, delimiter=separator).writerows(rows)
    return folder


def write_book(path: Path, sheets: Mapping[str, Rows]) -> Path:
    book_of(**sheets).save(path)
    return path


def corrected(sheet: str, rows: Rows) -> Iterator[list[str]]:
    """The rows of a copy with the right value in each cell but those of the reasons."""
    (reason,) = [at for at, text in enumerate(rows[0]) if is_reason_heading(text)]
    right = {row[KEY[sheet]]: row for row in RIGHT[sheet]}
    yield rows[0]
    for row in rows[1:]:
        assert row[reason]
        cells = list(right[row[KEY[sheet]]])
        yield [*cells[:reason], row[reason], *cells[reason:]]


def correct_csv(folder: Path, separator: str) -> None:
    for path in folder.iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=separator))
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=separator).writerows(corrected(path.stem, rows))


def correct_book(path: Path) -> None:
    book = load_workbook(path)
    for page in book:
        rows = [[str(cell.value or "") for cell in row] for row in page.iter_rows()]
        for line, row in enumerate(corrected(page.title, rows), start=1):
            for column, text in enumerate(row, start=1):
                page.cell(line, column).value = text
    book.save(path)


def held(store: Store) -> list[object]:
    return [{one.id: one for one in some} for some in (store.sources(), store.stakeholders(), store.ties())]


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    with in_memory(SCHEMA) as store:
        load(store, loaders.read(str(write_csv(tmp_path_factory.mktemp("right") / "in", RIGHT, ",")), SCHEMA))
        return held(store)


@pytest.mark.parametrize("is_book", [False, True])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(faults=FAULTS, separator=st.sampled_from(",;\t"))
def test_a_copy_that_is_corrected_and_loaded_completes_the_network(
    tmp_path_factory: pytest.TempPathFactory, right: list[object], is_book: bool, faults: list[tuple[str, int, int]], separator: str
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    sheets = with_faults(faults)
    path = write_book(folder / "in.xlsx", sheets) if is_book else write_csv(folder / "in", sheets, separator)
    with in_memory(SCHEMA) as store:
        report = load(store, loaders.read(str(path), SCHEMA), skip_bad=True)
        assert len({problem.place for problem in report.rejected}) >= len({(sheet, row) for sheet, row, _ in faults})
        if report.rejected:
            place = loaders.write_rejected([str(path)], report.rejected, folder / ("back.xlsx" if is_book else "back"))
            if is_book:
                correct_book(place)
            else:
                correct_csv(place, separator)
            again = load(store, loaders.read(str(place), SCHEMA))
            assert (again.rejected, again.stakeholders.changed, again.sources.changed) == ([], 0, 0)
        assert held(store) == right
