"""A folder of CSV, as Excel and people leave it."""

import io
import sys
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap import loaders
from partnermap.graph import Evidence, UnreadableFile, read_schema
from partnermap.graph.drafts import Notice, Problem, Read, SourceDraft, StakeholderDraft, TieDraft
from partnermap.loaders.csv_file import parse_csv

SCHEMA = read_schema()
HEAD = "id,kind,name,name_fr,note,since\n"


def read_piped(content: bytes) -> list[Read]:
    """What a load makes of standard input."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
        return list(loaders.read("-", SCHEMA))


def names(read: Iterable[Read]) -> list[tuple[str, str, str]]:
    return [(one.kind, one.name, one.given.get("name_fr", "")) for one in read if isinstance(one, StakeholderDraft)]


def problems(read: Iterable[Read]) -> list[str]:
    return [str(one) for one in read if isinstance(one, Problem)]


def notices(read: Iterable[Read]) -> list[str]:
    return [str(one) for one in read if isinstance(one, Notice)]


def stakeholders(tmp_path: Path, content: bytes) -> list[Read]:
    (tmp_path / "stakeholders.csv").write_bytes(content)
    return list(loaders.read(str(tmp_path), SCHEMA))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_encoding_separator_and_line_ends_are_found_out(tmp_path: Path, separator: str, encoding: str, ending: str) -> None:
    text = ending.join([separator.join(["kind", "name", "name_fr"]), separator.join(["agency", "Harbour", "Sécurité côtière"]), ""])
    assert names(stakeholders(tmp_path, text.encode(encoding))) == [("agency", "Harbour", "Sécurité côtière")]


def test_a_file_that_is_not_utf_8_is_read_as_windows_1252_and_that_is_said(tmp_path: Path) -> None:
    read = stakeholders(tmp_path, "kind,name\nagency,Sûreté\n".encode("cp1252"))
    assert notices(read) == ["stakeholders.csv: is not in UTF-8; it was read as Windows-1252, so look at the accents"]
    assert names(read) == [("agency", "Sûreté", "")]


def test_the_line_excel_puts_first_to_name_the_separator_is_obeyed() -> None:
    assert names(parse_csv(io.StringIO("sep=;\nkind;name\nagency;A,B\n"), "x.csv", SCHEMA)) == [("agency", "A,B", "")]


def test_blank_rows_are_passed_over_and_line_numbers_stay_those_of_the_file() -> None:
    text = HEAD + ",,,,,\n\n" + 'a,agency,A,,"Two\nlines",\n' + "b,club,B,,,\n"
    read = list(parse_csv(io.StringIO(text, newline=""), "s.csv", SCHEMA))
    assert problems(read) == [
        "s.csv line 6 column kind: 'club' is no kind of stakeholder; write one of agency, unit, program, person, collaboration"
    ]


def test_every_bad_value_of_a_row_is_named_in_one_run() -> None:
    text = "source,type,target,since,amount,confidence,evidence_source\n,KNOWS,b,soon,many,7,\n"
    assert problems(parse_csv(io.StringIO(text), "ties.csv", SCHEMA)) == [
        "ties.csv line 2 column source: the source is missing; fill in the cell",
        "ties.csv line 2 column evidence_source: the evidence_source is missing; fill in the cell",
        f"ties.csv line 2 column type: 'KNOWS' is no type of tie; write one of {', '.join(SCHEMA.ties)}",
        "ties.csv line 2 column since: 'soon' is not a date; write 2011, 2011-04 or 2011-04-11",
        "ties.csv line 2 column amount: 'many' is not an amount; write digits such as 1234.50, the currency in its own column",
        "ties.csv line 2 column confidence: '7' is not a confidence; write a number from 0 to 1 such as 0.8",
    ]


def test_a_tie_row_is_read_whole() -> None:
    text = (
        "source;type;target;role;since;until;amount;currency;status;confidence;note;evidence_source;evidence_locator;evidence_quote\n"
        "A;funds;B;donor;2011;2012-03;1 234,50;cad;Proposed;80%;n;report;page 3;as said\n"
    )
    (tie,) = parse_csv(io.StringIO(text), "ties.csv", SCHEMA)
    assert isinstance(tie, TieDraft)
    assert (tie.source, tie.type, tie.target, tie.evidence) == ("A", "FUNDS", "B", Evidence("report", "page 3", "as said"))
    assert tie.given == {
        "role": "donor", "since": "2011", "until": "2012-03", "amount": Decimal("1234.50"), "currency": "CAD", "status": "proposed",
        "confidence": 0.8, "note": "n",
    }  # fmt: skip


def test_an_extra_column_is_kept_as_an_attribute_and_a_misspelt_one_is_pointed_out() -> None:
    read = list(parse_csv(io.StringIO("kind,name,aliasses,Mandate letter\nagency,A,AA,yes\n"), "s.csv", SCHEMA))
    assert notices(read) == [
        "s.csv line 1: column aliasses is not one of ours and is kept as an attribute; did you mean 'aliases'?",
        "s.csv line 1: column Mandate letter is not one of ours and is kept as an attribute",
    ]
    assert [one.given["attributes"] for one in read if isinstance(one, StakeholderDraft)] == [
        (("aliasses", "AA"), ("mandate_letter", "yes"))
    ]


def test_contact_details_are_dropped_and_that_is_said() -> None:
    read = list(parse_csv(io.StringIO("kind,name,Phone,note\nperson,A,613-555-0199,or 613-555-0100\n"), "s.csv", SCHEMA))
    assert notices(read) == [
        "s.csv line 1: column Phone was left out: personal contact details are not kept",
        "s.csv line 2: contact details in column note were replaced by [contact removed]",
    ]
    (one,) = (one for one in read if isinstance(one, StakeholderDraft))
    assert one.given == {"note": "or [contact removed]"}


def test_a_missing_or_double_heading_is_named() -> None:
    assert problems(parse_csv(io.StringIO("id,name,name\na,A,A\n"), "stakeholders.csv", SCHEMA, sheet="stakeholders")) == [
        "stakeholders.csv line 1 column name: this heading stands twice; rename or remove one of the two columns",
        "stakeholders.csv line 1 column kind: the sheet stakeholders needs a column 'kind'; add it to the first row",
    ]


def test_a_row_longer_than_the_headings_is_refused() -> None:
    assert problems(parse_csv(io.StringIO("kind,name\nagency,Smith, Jones and Co\n"), "s.csv", SCHEMA)) == [
        "s.csv line 2: the row has 3 cells for 2 headings; put text that holds the separator (,) in quotation marks"
    ]


def test_a_row_that_begins_with_a_hash_is_a_remark() -> None:
    read = list(parse_csv(io.StringIO("id,kind,name\n# example,agency,A\n"), "s.csv", SCHEMA))
    assert (names(read), notices(read)) == ([], ["s.csv line 2: the row begins with # and was passed over"])


def test_which_sheet_a_lone_file_is_its_headings_tell() -> None:
    assert names(read_piped(b"kind,name\nagency,A\n")) == [("agency", "A", "")]


def test_other_files_in_the_folder_are_named_and_left(tmp_path: Path) -> None:
    for name in ("notes.csv", "budget.txt", "years.tsv", "aims.csv", "minutes.csv", "list.txt", "report.docx", "x"):
        (tmp_path / name).write_text("a,b\n")
    assert notices(stakeholders(tmp_path, b"kind,name\nagency,A\n")) == [
        f"{name}: was not read; only stakeholders, ties and sources are"
        for name in ("aims.csv", "budget.txt", "list.txt", "minutes.csv", "notes.csv", "years.tsv")
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "stakeholders.csv is empty; its first row must be the headings"),
        (b"\n\n", "stakeholders.csv is empty; its first row must be the headings"),
        (b"PK\x03\x04\x00\x00", "stakeholders.csv is an archive; unpack it and load the files or the folder in it"),
    ],
)
def test_a_file_that_cannot_be_a_table_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        stakeholders(tmp_path, content)
    assert str(caught.value).startswith(message)


def test_two_files_of_one_sheet_are_both_read_in_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "ties.tsv").write_text("source\ttype\ttarget\tevidence_source\nA\tFUNDS\tB\tr\n")
    (tmp_path / "ties.csv").write_text("source,type,target,evidence_source\nA,FUNDS,C,r\n")
    (tmp_path / "Ties.txt").write_text("source;type;target;evidence_source\nA;FUNDS;D;r\n")
    found = list(loaders.read(str(tmp_path), SCHEMA))
    assert [(one.place.file, one.target) for one in found if isinstance(one, TieDraft)] == [
        ("Ties.txt", "D"), ("ties.csv", "C"), ("ties.tsv", "B"),
    ]  # fmt: skip
    assert len(found) == 3


def test_files_that_other_words_name_are_read_where_they_have_the_headings(tmp_path: Path) -> None:
    (tmp_path / "Parties prenantes.csv").write_text("genre;nom\nagency;Alpha\n")
    (tmp_path / "liens.csv").write_text("page;adresse\naccueil;https://a.example\n")
    (tmp_path / "références.csv").write_text("id;titre\nr;Rapport\n")
    found = list(loaders.read(str(tmp_path), SCHEMA))
    assert [type(one) for one in found if not isinstance(one, Notice)] == [SourceDraft, StakeholderDraft]
    assert "liens.csv: was not read; only stakeholders, ties and sources are" in notices(found)


def test_tables_of_other_formats_in_the_folder_are_named(tmp_path: Path) -> None:
    for name in ("ties.xlsx", "network.json", "sources.ods", "~$ties.xlsx", ".ties.csv", "photo.png"):
        (tmp_path / name).touch()
    assert notices(stakeholders(tmp_path, b"kind,name\nagency,A\n")) == [
        f"{name}: was not read with the folder; give it by its name" for name in ("network.json", "sources.ods", "ties.xlsx")
    ]


def test_a_folder_without_our_files_is_refused_with_what_is_expected(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as caught:
        list(loaders.read(str(tmp_path), SCHEMA))
    assert str(caught.value) == (
        f"the folder {tmp_path} holds none of stakeholders.csv, ties.csv and sources.csv; `partnermap template FILE.xlsx` shows the columns, and `partnermap import FILE` reads a list of another shape"
    )


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)  # whoever runs the tests may be one who can read all
    with pytest.raises(UnreadableFile) as caught:
        list(loaders.read(str(tmp_path), SCHEMA))
    assert str(caught.value) == f"the folder {tmp_path} may not be read; ask its owner for the right"


def test_what_can_be_loaded_is_told_with_its_endings() -> None:
    assert loaders.described() == (
        "CSV (.csv, .tsv, .txt), folder of CSV, GEXF (.gexf), node-link JSON (.json), workbook (.xlsx, .xlsm, .xltx, .xltm), "
        "GraphML (.graphml), Gephi CSV (.csv, .tsv, .txt), Kumu (.xlsx, .xlsm, .csv, .tsv, .json)"
    )


def test_a_file_of_unknown_columns_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="has not the headings of stakeholders, ties or sources"):
        list(parse_csv(io.StringIO("a,b\n1,2\n"), "x.csv", SCHEMA))


def test_a_missing_file_and_an_unknown_ending_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"there is no file .*nowhere.xlsx; check the spelling"):
        loaders.read(str(tmp_path / "nowhere.xlsx"), SCHEMA)
    (tmp_path / "a.docx").write_bytes(b"PK")
    with pytest.raises(UnreadableFile, match="is of no format that can be loaded"):
        loaders.read(str(tmp_path / "a.docx"), SCHEMA)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_our_own_words(content: bytes) -> None:
    try:
        read = read_piped(content)
    except UnreadableFile as refusal:
        assert ";" in str(refusal)
    else:
        assert all(isinstance(one, Read) for one in read)


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=200))
def test_any_text_below_good_headings_gives_drafts_or_named_problems(text: str) -> None:
    try:
        read = list(parse_csv(io.StringIO(HEAD + text, newline=""), "s.csv", SCHEMA))
    except UnreadableFile as refusal:
        assert "a quotation mark opened in line" in str(refusal)
        return
    assert all(one.place.line >= 2 for one in read if (isinstance(one, Problem) and one.column != "") or isinstance(one, StakeholderDraft))


@pytest.mark.parametrize(
    ("name", "text", "sort"),
    [
        ("stakeholders.csv", "kind,name\nagency,A\n", StakeholderDraft), ("people 2011.csv", "kind,name\nagency,A\n", StakeholderDraft),
        ("Ties.txt", "source,type,target,evidence_source\nA,FUNDS,B,r\n", TieDraft),
        ("links.tsv", "source\ttype\ttarget\tevidence_source\nA\tFUNDS\tB\tr\n", TieDraft), ("sources.csv", "id,title\nr,Report\n", SourceDraft),
        ("documents.csv", "id,title,publisher\nr,Report,P\n", SourceDraft),
    ],
)  # fmt: skip
def test_one_file_is_the_sheet_that_its_name_says_else_its_headings(tmp_path: Path, name: str, text: str, sort: type) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    found = [one for one in loaders.read(str(tmp_path / name), SCHEMA) if not isinstance(one, Notice)]
    assert {type(one) for one in found} == {sort}


def test_rows_below_a_comment_and_cells_of_several_lines_keep_their_line_numbers() -> None:
    text = 'kind,name,note\n# example,,\nagency,A,"two\nlines"\n\nagency,B,\n'
    found = list(parse_csv(io.StringIO(text, newline=""), "s.csv", SCHEMA))
    assert [one.place.line for one in found if isinstance(one, (Notice, StakeholderDraft))] == [2, 3, 6]
    assert [one.name for one in found if isinstance(one, StakeholderDraft)] == ["A", "B"]
