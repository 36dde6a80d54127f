"""The encoding of a text file is found out; where it is damaged, in two encodings or no text at all, that is told and nothing is read."""

import codecs
import io
import re
from contextlib import ExitStack
from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import UnreadableFile, load, read_schema
from partnermap.graph.drafts import Notice, Problem
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.loaders.given import Given
from partnermap.loaders.text import open_text
from partnermap.loaders.western import encoding_that_fits

SCHEMA = read_schema()
HEAD = "kind,name\n"
SAMPLES = (
    "Sûreté du Québec", "École de sécurité", "Café Rencontre", "L’Agence du revenu", "Ministère de la Sécurité publique", "Réseau d’aide aux aînés",
    "François Côté", "Protégeons-nous", "ÉCOLE NATIONALE DE POLICE", "SÛRETÉ DU QUÉBEC", "Forêt boréale", "Trois-Rivières", "août à décembre",
    "Hôtel-Dieu de Lévis", "Gouvernement du Canada, Défense nationale", "Équipe intégrée", "À propos de l’entente", "Naïveté, Noël",
)  # fmt: skip
ENGLISH = ("it’s a team’s plan", "Partnership “Bridges”", "the Chief’s Office – East", "« Projet Étoile »", "sœurs et cœurs")


def outline(folder: Path, content: bytes) -> list[str]:
    """The names that are read from a file, and what is said."""
    file = folder / "stakeholders.csv"
    file.write_bytes(content)
    return [str(one) if isinstance(one, Notice | Problem) else one.row["name"] for one in loaders.read(str(file), SCHEMA)]


def refusal(folder: Path, content: bytes) -> str:
    with pytest.raises(UnreadableFile) as caught:
        outline(folder, content)
    return str(caught.value)


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
@pytest.mark.parametrize("text", SAMPLES)
def test_the_encoding_of_a_few_words_is_the_one_in_which_they_are_words(text: str, encoding: str) -> None:
    encoded = text.replace("’", "'").encode(encoding) if encoding == "cp850" else text.encode(encoding)
    assert encoded.decode(encoding_that_fits([encoded]) or "ascii", errors="replace") in (text, text.replace("’", "'"))


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize("text", ENGLISH)
def test_signs_between_words_tell_the_encoding_too(text: str, encoding: str) -> None:
    assert encoding_that_fits([text.encode(encoding)]) == encoding


@pytest.mark.parametrize("text", ["Справочник организаций", "Υπουργείο", "日本語のファイル"])
def test_what_is_written_in_another_script_fits_none(text: str) -> None:
    encoding = {"С": "cp1251", "Υ": "cp1253", "日": "shift_jis"}[text[0]]
    assert encoding_that_fits([text.encode(encoding)]) == ""


@pytest.mark.parametrize(("encoding", "called"), [("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman"), ("cp850", "DOS (850)")])
def test_a_file_that_is_not_in_utf_8_is_told(tmp_path: Path, encoding: str, called: str) -> None:
    assert outline(tmp_path, f"{HEAD}agency,Sûreté du Québec\n".encode(encoding)) == [
        f"stakeholders.csv: is not in UTF-8; it was read as {called}, so look at the accents",
        "Sûreté du Québec",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_whichever_way_it_is_written(tmp_path: Path, encoding: str) -> None:
    assert outline(tmp_path, f"{HEAD}agency,École ᓄᓇᕗᑦ\n".encode(encoding)) == ["École ᓄᓇᕗᑦ"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            f"{HEAD}agency,École\nagency,Sûreté\n".encode() + b"agency,Caf\xe9\n",
            "stakeholders.csv is in UTF-8, but line 4 is not; correct the accents there, and save the file as CSV UTF-8",
        ),
        (
            f"{HEAD}agency,École\nagency,Sûreté\n".encode() + b"agency,Caf\xe9\nagency,\xc9cole\n",
            "stakeholders.csv is in UTF-8, but 2 lines are not (4, 5); correct the accents there, and save the file as CSV UTF-8",
        ),
        (
            HEAD.encode() + b"agency,Caf\xe9 A\nagency,Caf\xe9 B\n" + "agency,Café\n".encode(),
            "stakeholders.csv is not in UTF-8, but line 4 is; correct the accents there, and save the file as CSV UTF-8",
        ),
        (
            f"{HEAD}agency,École\nagency,Café".encode()[:-1],
            "stakeholders.csv is in UTF-8, but line 3 is not; correct the accents there, and save the file as CSV UTF-8",
        ),
        (
            HEAD.encode() + b"agency,Caf\xe9 A\nagency,Caf\xe9 B\nagency,Caf\xe9 \x81\n",
            "stakeholders.csv is in Windows-1252 but for line 4, which has a letter of none; correct it, and save the file as CSV UTF-8",
        ),
        (
            HEAD.encode() + "agency,Справочник\n".encode("cp1251"),
            "stakeholders.csv is in an encoding that cannot be told from its letters, first in line 2; save it again as CSV UTF-8",
        ),
        (f"{HEAD}agency,A\n\n".encode("utf-16")[:-1], "stakeholders.csv is damaged at line 3; save it again as CSV UTF-8"),
        (f"{HEAD}agency,A".encode("utf-16")[:-1], "stakeholders.csv is damaged at line 2; save it again as CSV UTF-8"),
        (
            f"{HEAD}agency,".encode("utf-16") + b"\x00\xd8" + "A\n".encode("utf-16-le"),
            "stakeholders.csv is damaged at line 2; save it again as CSV UTF-8",
        ),
        (
            f"{HEAD}agency,A\nagency,B\0\n".encode(),
            "stakeholders.csv is damaged at line 3: it holds a zero byte; save it again as CSV UTF-8",
        ),
        (
            f"{HEAD}agency,A\n".encode() + codecs.BOM_UTF8 + b"name,kind\nB,agency\n",
            "stakeholders.csv line 3: another file was joined here, which has not the same first line; load each from a file of its own",
        ),
    ],
)
def test_what_is_damaged_is_named_with_its_line_and_nothing_is_read(tmp_path: Path, content: bytes, said: str) -> None:
    assert refusal(tmp_path, content) == said


def test_two_files_with_the_same_headings_that_were_joined_are_read_and_that_is_told(tmp_path: Path) -> None:
    one = codecs.BOM_UTF8 + f"{HEAD}agency,A\n".encode()
    assert outline(tmp_path, one + one.replace(b"A\n", b"B\n")) == [
        "A",
        "stakeholders.csv line 3: the headings stand here once more, and were passed over",
        "stakeholders.csv line 3: another file with the same headings was joined here; its rows were read as well",
        "B",
    ]


def test_the_mark_of_a_file_in_an_id_is_nothing(tmp_path: Path) -> None:
    content = "id,kind,name\na,agency,Alpha\n\ufeffb,agency,Beta\n".encode()
    (tmp_path / "stakeholders.csv").write_bytes(content)
    with in_memory(read_schema()) as store:
        load(store, loaders.read(str(tmp_path / "stakeholders.csv"), store.schema))
        assert [one.id for one in store.stakeholders()] == ["a", "b"]


def test_a_letter_that_was_lost_before_is_told(tmp_path: Path) -> None:
    assert outline(tmp_path, f"{HEAD}agency,A\nagency,Caf\ufffd\n".encode()) == [
        "stakeholders.csv line 3: the sign \ufffd stands for a letter that was lost before; correct it",
        "A",
        "Caf\ufffd",
    ]


TABLE = "save the table in it as CSV UTF-8 or as .xlsx"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04..[Content_Types].xml..xl/workbook.xml", "is an Excel workbook by what is in it; give it a name that ends in .xlsx and load that"),
        (
            b"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            "is an OpenDocument spreadsheet; open it in LibreOffice or Excel and save it as .xlsx",
        ),
        (b"PK\x03\x04..Index/Document.iwa", "is a spreadsheet of Numbers; export it from there to Excel (.xlsx) or to CSV"),
        (b"PK\x03\x04..[Content_Types].xml..word/document.xml", f"is a document, and no table; {TABLE}"),
        (b"PK\x03\x04..ties.csv", "is an archive; unpack it and load the files or the folder in it"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1",
            "is a workbook of the old format (.xls), or one with a password; open it in Excel and save it as .xlsx without one",
        ),
        (b"%PDF-1.7", f"is a PDF file, and no table; {TABLE}"),
        (b"{\\rtf1 kind,name}", f"is a RTF file, and no table; {TABLE}"),
        (bytes(range(256)), f"is no text file; {TABLE}"),
        (b"kind,name\nagency,\xe9\0\0\0\n" * 40, f"is no text file; {TABLE}"),
        (b"kind,name\nagency," + b"x" * (18 << 20), "has a line without end, and is no table; save it again as CSV UTF-8"),
    ],
)  # fmt: skip
def test_what_is_no_text_is_told_for_what_it_is(tmp_path: Path, content: bytes, said: str) -> None:
    assert refusal(tmp_path, content) == f"stakeholders.csv {said}"


def test_a_store_that_is_given_as_a_table_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"SQLite format 3\x00") == (
        "stakeholders.csv is a database of SQLite; if partnermap made it, ask it with --store stakeholders.csv"
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.ZIP", "is an archive; unpack it and load the files or the folder in it"),
    ],
)
def test_a_file_of_another_ending_is_told_for_what_it_is(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / name).touch()
    with pytest.raises(UnreadableFile) as caught:
        loaders.read(str(tmp_path / name), SCHEMA)
    assert str(caught.value) == f"{tmp_path / name} {said}"


def test_a_file_that_vanishes_before_it_is_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "stakeholders.csv"
    file.write_text(HEAD)
    drafts = loaders.read(str(file), SCHEMA)
    file.unlink()
    with pytest.raises(UnreadableFile, match=r"there is no file .*stakeholders.csv any more; it was removed or renamed meanwhile"):
        next(drafts)


def test_a_file_that_changes_while_it_is_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "stakeholders.csv"
    file.write_text(HEAD)

    def read_while_it_changes() -> list[str]:
        with ExitStack() as stack, open_text(Given(file, file.name, stack)) as text:
            file.write_bytes(b"kind,name\nagency,\xe9\n")
            return list(text.lines)

    with pytest.raises(UnreadableFile, match=r"stakeholders.csv was changed while it was read; load it again"):
        read_while_it_changes()


def test_a_folder_that_is_called_as_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "ties.csv").mkdir()
    with pytest.raises(UnreadableFile) as caught:
        list(loaders.read(str(tmp_path), SCHEMA))
    assert str(caught.value) == f"{tmp_path / 'ties.csv'} is a folder and not a file; rename it, or give the files in it"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "standard input is empty; its first row must be the headings"),
        (b"<html></html>", "standard input is a page of the web (HTML), and no table"),
        (b"id,title\nr,R\n", "standard input has an id and a title as lists of anything have"),
        ('"kind"|"name"\n"agency"|"B"'.encode("utf-16")[:-1], "standard input is damaged at line 2"),
        (b"\xd0\xcf\x11\xe0", "standard input is a workbook of the old format"),
    ],
)
def test_standard_input_is_looked_at_as_a_file_is(monkeypatch: pytest.MonkeyPatch, content: bytes, said: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
    with pytest.raises(UnreadableFile, match=re.escape(said)):
        list(loaders.read("-", SCHEMA))


def test_a_standard_input_that_is_closed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(UnreadableFile, match="standard input is closed; pipe a file in, or give its name"):
        list(loaders.read("-", SCHEMA))
