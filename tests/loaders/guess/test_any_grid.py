"""Whatever a file holds, its guess can be written, read again and followed; what cannot be read is said as such."""

from __future__ import annotations

import contextlib

from hypothesis import given, settings
from hypothesis import strategies as st

import partnermap
from partnermap.graph import BadData
from partnermap.graph.directory import Directory
from partnermap.loaders.guess import guess
from partnermap.loaders.guess.concepts import PARTS, PROPERTIES, THINGS
from partnermap.loaders.making import FileSaid, make
from partnermap.loaders.mapping.reading import parse_mapping
from partnermap.loaders.mapping.writing import written
from tests.loaders.guess.lists.made import grid

PHRASES = sorted(
    {phrase for concepts in (PROPERTIES, PARTS, THINGS) for both in concepts.values() for words in both.values() for phrase in words}
)
VALUES = [
    "RCMP", "OPP; CBSA", "A. Roy", "Anne Tremblay", "Health Canada / Santé Canada", "2021-03-05", "03/04/2021", "2021-22", "$10,000", "1 234,50 $", "X", "x", "Chair",
    "Steering Committee", "Data sharing MOU", "Safe Streets Initiative", "works with", "a@x.ca", "613-555-0101", "https://x.example", "ON", "NGO", "Total", "n/a", "1", "2",
    "Note: all of it", "Health Canada : Programs Branch", "?", "yes", "Non", "= 1", "a: b", "- c", "# d", "it's \"so\"", "Roy, Anne", "[x]", "{y}", "é" * 50,
]  # fmt: skip
HEADINGS = st.sampled_from(
    [*PHRASES, "", "2021", "2022", "Zorb", "Level 1", "Level 2", "Lead ?", "A | B", "Dates > Start", "column C", "No: 1", "a + b"]
)
CELLS = st.one_of(st.just(""), st.sampled_from(VALUES), st.text(max_size=12))


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(1, 6))
    head = draw(st.lists(HEADINGS, min_size=width, max_size=width))
    rows = draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=6))
    return [*([["A title"]] if draw(st.booleans()) else []), head, *rows]


@settings(max_examples=40, deadline=None)
@given(tables(), st.sampled_from(["", "Sheet1", "Steering Committee", "2024"]))
def test_the_guess_of_any_table_can_be_written_and_followed(rows: list[list[str]], sheet: str) -> None:
    given_ = grid(sheet, [[" ".join(cell.split()) for cell in row] for row in rows])
    with partnermap.open() as network:
        directory = Directory(network.store)
        try:
            guessed = guess([given_], "list.csv", directory, "en")
        except BadData:
            return
        text = written(guessed.mapping, guessed.comments)
        read = parse_mapping(text, "list.yaml", directory.schema)
        assert {path for path, _ in read.unsure} == {path for path, _ in guessed.mapping.unsure}, text
        with contextlib.suppress(BadData):
            make(guessed.mapping, [given_], FileSaid("list.csv"), directory)
