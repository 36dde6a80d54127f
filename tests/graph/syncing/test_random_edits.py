"""Any edits of an exported workbook: afterwards the network says what the file says, and taken back it says what it said before."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from partnermap import loaders
from partnermap.exports import export
from partnermap.graph import Store, load, read_schema
from partnermap.graph.history.undoing import undo
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.graph.syncing import check_edition, sync
from tests.example import write_example

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

SCHEMA = read_schema()
TYPED = {
    "stakeholders": {"name": ("New name", "Été 7"), "note": ("Seen", ""), "country": ("CA", "FR", ""), "aliases": ("One|Two", ""),
                     "since": ("1901", "2001-02"), "mandate": ("narrow", ""), "url": ("https://new.example", "")},
    "sources": {"title": ("Another title",), "date": ("2010", "2014-05", ""), "mark": ("Secret", ""), "publisher": ("", "Somebody")},
    "ties": {"since": ("1999", "2002-03", ""), "until": ("2050", ""), "amount": ("5", "1234.5", ""), "role": ("chair", ""),
             "note": ("Noted", ""), "status": ("disputed", "proposed", ""), "confidence": ("0.25", ""),
             "evidence_locator": ("page 77", ""), "evidence_source": ("plan", "minutes"), "evidence_quote": ("so it is", "")},
}  # fmt: skip
"""What somebody may type into cells; a tie has one amount and no currency, so that some rows become alike."""


def read(page: Worksheet) -> list[dict[str, str]]:
    names, *rows = [["" if cell is None else str(cell) for cell in row] for row in page.iter_rows(values_only=True)]
    return [dict(zip(names, row, strict=True)) for row in rows]


def write(page: Worksheet, rows: list[dict[str, str]]) -> None:
    names = [str(cell.value) for cell in page[1]]
    page.delete_rows(2, page.max_row)
    for row in rows:
        page.append([row[name] or None for name in names])


def edited(sheets: dict[str, list[dict[str, str]]], dice: random.Random) -> None:
    """Edits rows as somebody does who knows that the rows of one tie belong together."""
    for _ in range(dice.randint(1, 6)):
        sheet = dice.choice(["ties", "ties", "stakeholders", "sources"])
        row = dice.choice(sheets[sheet])
        column = dice.choice(list(TYPED[sheet]))
        same = [one for one in sheets[sheet] if one["id"] and one["id"] == row["id"] and not column.startswith("evidence")] or [row]
        text = dice.choice(TYPED[sheet][column])
        for one in same:
            one[column] = text
    for _ in range(dice.randint(0, 2)):
        sheets["ties"].remove(dice.choice(sheets["ties"]))
    if dice.random() < 0.5:
        copied = dict(dice.choice(sheets["ties"]), id="", since="1988", until="")
        sheets["ties"].append(copied)
    if dice.random() < 0.3:
        sheets["stakeholders"].append(
            dict.fromkeys(sheets["stakeholders"][0], "") | {"kind": "agency", "name": "Tide Office", "id": "tide"}
        )
    if dice.random() < 0.3:
        needed = {end for row in sheets["ties"] for end in (row["source"], row["target"])}
        sheets["stakeholders"] = [row for row in sheets["stakeholders"] if row["id"] in needed]
    if dice.random() < 0.5:
        dice.shuffle(sheets["ties"])


def as_a_set(sheets: dict[str, list[dict[str, str]]]) -> dict[str, set[frozenset[tuple[str, str]]]]:
    """What the cells that are filled in say, whatever the order of the rows: the id of a tie aside, and what is taken to be so."""
    unsaid = {("status", "confirmed"), ("confidence", "1")}
    return {
        sheet: {
            frozenset((name, text) for name, text in row.items() if text and (name != "id" or sheet != "ties")) - unsaid for row in rows
        }
        for sheet, rows in sheets.items()
    }


def sheets_at(path: Path) -> dict[str, list[dict[str, str]]]:
    book = load_workbook(path)
    return {sheet: read(book[sheet]) for sheet in ("stakeholders", "ties", "sources")}


def exported(store: Store, path: Path) -> dict[str, list[dict[str, str]]]:
    export(store, path, is_for_editing=True)
    return sheets_at(path)


def particulars(rows: list[dict[str, str]]) -> Counter[tuple[str, ...]]:
    """How often the rows of ties say that different things are true of one: those are not what this is about."""
    names = ("source", "type", "target", "role", "since", "until", "amount", "currency")
    said = {(tuple(row[name] for name in names), (row["status"] or "confirmed", row["confidence"] or "1", row["note"])) for row in rows}
    return Counter(identity for identity, _ in said)


@settings(max_examples=25)
@given(seed=st.integers(0, 10**9))
def test_after_any_edits_the_network_says_what_the_file_says_and_undone_what_it_said(seed: int) -> None:
    dice = random.Random(seed)
    with TemporaryDirectory() as name, in_memory(SCHEMA) as store:
        folder = Path(name)
        load(store, loaders.read(str(write_example(folder / "csv")), SCHEMA))
        sheets = exported(store, folder / "mine.xlsx")
        export(store, folder / "before")
        edited(sheets, dice)
        if any(number > 1 for number in particulars(sheets["ties"]).values()):
            return
        book = load_workbook(folder / "mine.xlsx")
        for sheet, rows in sheets.items():
            write(book[sheet], rows)
        book.save(folder / "mine.xlsx")
        found = loaders.read_edited(str(folder / "mine.xlsx"), SCHEMA)
        done = sync(store, found.rows, check_edition(store, found.edition, "mine.xlsx"), found.sheets)
        assert done.conflicts == []
        assert as_a_set(exported(store, folder / "after.xlsx")) == as_a_set(sheets)
        again = sync(store, found.rows, check_edition(store, found.edition, "mine.xlsx"), found.sheets)
        assert (again.plan.is_empty, again.conflicts) == (True, [])
        if done.change:
            undo(store)
        export(store, folder / "undone")
        assert [(folder / "undone" / file.name).read_bytes() for file in sorted((folder / "before").iterdir())] == [
            file.read_bytes() for file in sorted((folder / "before").iterdir())
        ]
