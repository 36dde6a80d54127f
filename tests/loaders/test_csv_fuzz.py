"""Any table that a program writes as CSV comes back as it was, and one that is damaged is not read as another without a word."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnermap import loaders
from partnermap.graph import UnreadableFile, read_schema
from partnermap.graph.drafts import Notice, Problem, Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.sheets import original_cell
from partnermap.loaders.csv_file import parse_csv
from partnermap.loaders.nothing import UNSAID

SCHEMA = read_schema()
HEADS = {
    "stakeholders": ["kind", "name", "country", "note"],
    "sources": ["id", "title", "publisher", "note"],
    "ties": ["source", "type", "target", "evidence_source", "note"],
}
LETTERS = st.text("AbcdéÉœ’ «»\u00a0\"',;|\t#-", max_size=8).map(str.strip)
LETTERS = LETTERS.filter(lambda text: original_cell(text) == text and text not in UNSAID)  # "-" is as an empty cell
WORDS = st.text("AbcdéÉœ’ 12", min_size=1, max_size=8).map(str.strip).filter(bool)
PROSE = st.text("AbcdéÉ \"',;|\t\n#", max_size=12).map(str.strip).filter(lambda text: original_cell(text) == text)
DRAFTS = (SourceDraft, StakeholderDraft, TieDraft)


def rows_of(sheet: str, text: st.SearchStrategy[str], prose: st.SearchStrategy[str]) -> st.SearchStrategy[list[list[str]]]:
    first = {
        "stakeholders": st.tuples(st.sampled_from(["agency", "person"]), text, st.sampled_from(["CA", "US", ""]), prose),
        "sources": st.tuples(st.sampled_from(["r1", "r2"]), text, text, prose),
        "ties": st.tuples(text, st.sampled_from(["FUNDS", "WORKS_WITH"]), text, st.just("r1"), prose),
    }
    return st.lists(first[sheet].map(list), min_size=1, max_size=5)


SHEETS = st.sampled_from(sorted(HEADS))
TABLES = SHEETS.flatmap(lambda sheet: st.tuples(st.just(sheet), rows_of(sheet, LETTERS, PROSE)))
PLAIN_TABLES = SHEETS.flatmap(lambda sheet: st.tuples(st.just(sheet), rows_of(sheet, WORDS, PROSE)))


def written(table: list[list[str]], separator: str, ending: str = "\n", quoting: int = csv.QUOTE_MINIMAL) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=ending, quoting=quoting).writerows(table)  # type: ignore[arg-type]
    return text.getvalue()


def read(text: str, sheet: str) -> list[Read]:
    return list(parse_csv(io.StringIO(text, newline=""), f"{sheet}.csv", SCHEMA))


def cells(found: list[Read]) -> list[list[str]]:
    return [list(one.row.values()) for one in found if isinstance(one, DRAFTS)]


@given(
    TABLES,
    st.sampled_from(",;\t|"),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_a_program_writes_comes_back_as_it_was_or_is_refused(
    tmp_path: Path, table: tuple[str, list[list[str]]], separator: str, ending: str, quoting: int, encoding: str
) -> None:
    sheet, rows = table
    file = tmp_path / f"{sheet}.csv"
    file.write_bytes(written([HEADS[sheet], *rows], separator, ending, quoting).encode(encoding))
    is_of_one_byte = encoding in ("cp1252", "mac_roman")  # a letter or two may be read as those of the other, and the encoding is told
    try:
        found = list(loaders.read(str(file), SCHEMA))
    except UnreadableFile as refusal:
        assert "no row is filled in" in str(refusal) or (is_of_one_byte and ("encoding" in str(refusal) or "UTF-8" in str(refusal)))
        return
    told = [one for one in found if isinstance(one, Problem | Notice)]
    wanted = [[text.replace("\r\n", "\n").replace("\r", "\n") for text in row] for row in rows]
    here = [[text.replace("\r\n", "\n").replace("\r", "\n") for text in row] for row in cells(found)]
    assert here == wanted or told
    is_bare = ending == "\r" and any(
        "\n" in text for row in rows for text in row
    )  # such a writer does not quote it: two rows for any reader
    is_doubted = (is_bare and told) or any(isinstance(one, Problem) or (is_of_one_byte and "accents" in str(one)) for one in told)
    assert all(row in wanted for row in here) or is_doubted


@given(PLAIN_TABLES, st.sampled_from(",;\t|"), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]), st.data())
@settings(max_examples=300)
def test_a_damaged_file_is_not_read_as_another_without_a_word(
    table: tuple[str, list[list[str]]], separator: str, quoting: int, data: st.DataObject
) -> None:
    sheet, rows = table
    text = written([HEADS[sheet], *rows], separator, "\n", quoting)
    before = read(text, sheet)
    start = text.index("\n") + 1
    outside = [at for at in range(start, len(text)) if text.count('"', 0, at) % 2 == 0]  # in a quoted cell these are letters as others
    marks = [at for at in range(start, len(text)) if text[at] == '"' or (at in outside and text[at] in f"\n{separator}")]
    if data.draw(st.booleans(), label="is removed"):
        at = data.draw(st.sampled_from(marks), label="where")
        damaged = text[:at] + text[at + 1 :]
    else:
        what = data.draw(st.sampled_from(f'"\n{separator}'), label="what")
        at = data.draw(st.integers(start, len(text)) if what == '"' else st.sampled_from(outside), label="where")
        damaged = text[:at] + what + text[at:]
    try:
        after = read(damaged, sheet)
    except UnreadableFile:
        return
    is_told = any(isinstance(one, Problem) or (isinstance(one, Notice) and one not in before) for one in after)
    assert is_told or cells(after) == cells(before)


@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_every_single_quotation_mark_that_is_lost_or_added_is_told(quoting: int) -> None:
    rows = [["agency", 'Beta "B", Inc.', "CA", "a\nnote, long"], ["agency", "Gamma", "US", ""], ["person", "Ann", "", "x"]]
    text = written([HEADS["stakeholders"], *rows], ",", "\n", quoting)
    whole = cells(read(text, "stakeholders"))
    quiet = []
    for at in range(text.index("\n") + 1, len(text)):
        for damaged in ([text[:at] + text[at + 1 :]] if text[at] == '"' else []) + [text[:at] + '"' + text[at:]]:
            try:
                found = read(damaged, "stakeholders")
            except UnreadableFile:
                continue
            if cells(found) != whole and not any(isinstance(one, Problem) for one in found):
                quiet.append((damaged, cells(found)))
    assert quiet == []
