"""The workbook to fill in: what it offers in either language, and what a load makes of it as it is and as people fill it in."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from partnermap import loaders
from partnermap.graph import LANGUAGES, Evidence, Language, UnwritableFile, load, read_schema
from partnermap.graph.drafts import Read
from partnermap.graph.schema import parse_schema
from partnermap.graph.sheets import REQUIRED, SHEETS
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.loaders.example import EXAMPLE_CELLS, EXAMPLES, MARK, example_rows
from partnermap.loaders.headings import column_of, sheet_named
from partnermap.loaders.template import TITLES
from partnermap.loaders.words import words_offered

from .reading import drafts, read, told

SCHEMA = read_schema()


def template(path: Path, language: Language = "en") -> Path:
    loaders.write_template(path / "mine.xlsx", SCHEMA, language=language)
    return path / "mine.xlsx"


def type_over(path: Path, cells: dict[str, dict[str, str]]) -> None:
    """Types into cells of the workbook, by sheet and place, as somebody would, and saves it."""
    book = load_workbook(path)
    for title, typed in cells.items():
        for place, text in typed.items():
            book[title][place] = text
    book.save(path)


def loaded(path: Path) -> list[Read]:
    return list(loaders.read(str(path), SCHEMA))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_has_our_columns_lists_to_choose_from_and_a_marked_example(tmp_path: Path, language: Language) -> None:
    book = load_workbook(template(tmp_path, language))
    assert book.sheetnames == [*TITLES[language].values(), "lists"]
    for title in book.sheetnames[:-1]:
        sheet, (heads, *examples) = sheet_named(title), book[title].iter_rows(values_only=True)
        assert tuple(column_of(sheet, str(head)) for head in heads) == SHEETS[sheet]
        marked = [cell for row in examples for cell in row if cell is not None]
        assert marked
        assert all(str(cell).startswith(MARK[language]) for cell in marked)
    lists = {column[0].value: [cell.value for cell in column[1:] if cell.value] for column in book["lists"].columns}
    assert lists == words_offered(SCHEMA, language)
    where = {title: sorted(str(one.sqref) for one in book[title].data_validations.dataValidation) for title in book.sheetnames[:2]}
    assert list(where.values()) == [["B2:B2000", "C2:C2000"], ["B2:B2000", "I2:I2000"]]
    assert all(len(one.error) <= 255 for title in where for one in book[title].data_validations.dataValidation)


def test_the_template_in_french_is_in_french(tmp_path: Path) -> None:
    book = load_workbook(template(tmp_path, "fr"))
    assert [cell.value for cell in book["parties prenantes"][1]][:5] == ["identifiant", "genre", "forme", "nom", "nom français"]
    assert [cell.value for cell in book["liens"][1]][:3] == ["de", "relation", "vers"]
    assert [cell.value for cell in book["lists"]["A"] if cell.value] == [
        "kind",
        "organisme",
        "unité",
        "programme",
        "personne",
        "collaboration",
    ]
    assert book["parties prenantes"]["B2"].value == "p. ex. organisme"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_as_it_is_is_nothing_to_load(tmp_path: Path, language: Language) -> None:
    found = loaded(template(tmp_path, language))
    assert drafts(found) == []
    assert [line.partition(": ")[2] for line in told(found)] == [
        "the example of the template was passed over; type over it, or remove it"
    ] * 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_without_its_marks_is_a_network_with_an_agreement_that_is_as_it_should_be(tmp_path: Path, language: Language) -> None:
    path = template(tmp_path, language)
    book = load_workbook(path)
    for page in book.worksheets:
        for row in page.iter_rows():
            for cell in row:
                cell.value = cell.value and str(cell.value).removeprefix(MARK[language])
    book.save(path)
    with in_memory(SCHEMA) as store:
        assert load(store, loaders.read(str(path), SCHEMA)).notices == []
        [agreement] = [one for one in store.stakeholders() if one.form]
        money = {(tie.type, tie.amount, tie.span_since, tie.span_until) for tie in store.ties_of([agreement.id])}
        ties = list(store.ties())
    assert (agreement.form, agreement.since, agreement.until, len(ties)) == ("agreement", "2011-04", "2016-03", 3)
    assert money == {("LEADS", Decimal(900000), "2011-04", "2016-03"), ("PARTNERS_IN", Decimal(200000), "2011-04", "2016-03")}


def test_typing_over_the_example_loads_what_was_typed_and_nothing_of_ours(tmp_path: Path) -> None:
    path = template(tmp_path)
    type_over(path, {"stakeholders": {"B2": "agency", "D2": "Harbour Safety Agency", "I2": "AB", "B3": "person", "D3": "Ann Bell"}})
    found = loaded(path)
    assert [(one.row["name"], one.given) for one in drafts(found)] == [("Harbour Safety Agency", {"region": "AB"}), ("Ann Bell", {})]
    assert [line.partition(": ")[2] for line in told(found)] == [
        "the example of the template was passed over; type over it, or remove it"
    ] * 3


def test_typing_over_a_part_of_the_example_names_what_is_still_needed(tmp_path: Path) -> None:
    path = template(tmp_path)
    type_over(path, {"stakeholders": {"D2": "Harbour Safety Agency"}})
    assert told(loaded(path))[1] == "mine.xlsx sheet stakeholders line 2 column kind: the kind is missing; fill in the cell"


def test_rows_below_the_example_are_read_and_the_example_is_told_once(tmp_path: Path) -> None:
    path = template(tmp_path, "fr")
    typed = {"B6": "organisme", "D6": "Agence portuaire", "B7": "programme", "D7": "Eau claire"}
    type_over(path, {"parties prenantes": typed, "sources": {"A3": "r", "B3": "Rapport"}, "liens": {}})
    tie = {"A5": "Agence portuaire", "B5": "est dirigé par", "C5": "Eau claire", "I5": "proposé", "L5": "r"}
    type_over(path, {"liens": tie})
    found = loaded(path)
    assert [one[2:6] for one in drafts(found)][-1] == ("Eau claire", "LEADS", "Agence portuaire", Evidence("r"))
    assert sum("the example of the template" in line for line in told(found)) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_of_the_lists_is_read_as_ours_without_a_word(language: Language) -> None:
    words = words_offered(SCHEMA, language)
    kinds = read("stakeholders", ("kind", "name"), *((word, "A") for word in words["kind"]))
    forms = [
        read("stakeholders", ("kind", "form", "name"), *((kind, word, "A") for kind in ("agency", "collaboration")))
        for word in words["form"]
    ]
    ends = ("A", "B", "r")
    ties = read(
        "ties", ("type", "status", "source", "target", "evidence_source"), *((word, words["status"][0], *ends) for word in words["type"])
    )
    assert [one.kind for one in drafts(kinds) if hasattr(one, "kind")] == list(SCHEMA.kinds)
    assert [drafts(found)[0].given["form"] for found in forms] == list(SCHEMA.forms)
    assert [one.type for one in drafts(ties) if hasattr(one, "type")] == list(SCHEMA.ties)
    assert told(kinds) + told(ties) == []


@given(st.sampled_from(LANGUAGES), st.data())
def test_whatever_cells_of_the_example_are_typed_over_those_alone_are_read(language: Language, data: st.DataObject) -> None:
    columns = SHEETS["stakeholders"]
    example = data.draw(st.sampled_from(example_rows("stakeholders", language)))
    typed = data.draw(
        st.fixed_dictionaries(
            {"kind": st.just("agency"), "name": st.just("Harbour")},
            optional={"country": st.just("CA"), "note": st.just("n"), "sector": st.just("s")},
        )
    )
    row = [typed.get(column, example.get(column, "")) for column in columns]
    [one] = drafts(read("stakeholders", columns, row))
    assert {"kind": "agency", "name": one.row["name"], **one.given} == typed


def test_a_text_that_begins_as_an_example_does_is_kept() -> None:
    [one] = drafts(read("stakeholders", ("kind", "name", "note"), ("agency", "A", "e.g. the annual meeting")))
    assert one.given == {"note": "e.g. the annual meeting"}


def test_the_examples_of_both_languages_fill_in_what_is_needed() -> None:
    for language in LANGUAGES:
        for sheet, rows in EXAMPLES[language].items():
            assert all(set(row) <= set(SHEETS[sheet]) and set(REQUIRED[sheet]) <= set(row) for row in rows)
    assert {cell[:6] for cell in EXAMPLE_CELLS if not cell.startswith("e.g. ")} == {"p. ex."}


def test_a_template_for_a_schema_without_forms_offers_none(tmp_path: Path) -> None:
    data = SCHEMA._data
    loaders.write_template(tmp_path / "empty.xlsx", parse_schema({"kinds": data["kinds"], "ties": data["ties"]}))
    book = load_workbook(tmp_path / "empty.xlsx")
    assert ([cell.value for cell in book["lists"][1]], book["stakeholders"]["C1"].value) == (["kind", "type", "status"], "form")


def test_a_template_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match="there is no folder .*nowhere; make it first"):
        loaders.write_template(tmp_path / "nowhere" / "empty.xlsx", SCHEMA)
