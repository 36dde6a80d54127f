"""Rejected rows of CSV given back: the user's own file with a column that says why, and nothing of what was loaded."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import Report, Store, UnwritableFile, load, read_schema, speaking
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.words.french import sentence

SCHEMA = read_schema()
WHY = "why this row was not loaded"
DATE = "is not a date; write 2011, 2011-04 or 2011-04-11"


def take(store: Store, *paths: Path | str, piped: bytes | None = None) -> Report:
    return load(store, loaders.read_all([str(path) for path in paths], SCHEMA, piped=piped), skip_bad=True)


def given_back(*paths: Path | str, place: Path | None = None, piped: bytes | None = None) -> Path:
    """Where the rejected rows of a load of these files are."""
    with in_memory(SCHEMA) as store:
        report = take(store, *paths, piped=piped)
    return loaders.write_rejected([str(path) for path in paths], report.rejected, place, piped=piped)


def lines(path: Path) -> list[str]:
    text = path.read_bytes().decode("utf-8")
    assert text.startswith("\ufeff")
    return text.removeprefix("\ufeff").split("\r\n")[:-1]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(name: str, *rows: str, encoding: str = "utf-8") -> Path:
    path = Path(name)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes("".join(f"{row}\n" for row in rows).encode(encoding))
    return path


def test_only_rows_that_were_not_loaded_come_back_each_once_with_all_its_reasons() -> None:
    path = written("mine.csv", "kind,name,since,until", "agency,Alpha,2011,", "agencie,Beta,x,y", "# remark,,,", ",,,", "agency,Gamma,z,")
    place = given_back(path)
    kinds = "write one of agency, unit, program, person, collaboration"
    assert (str(place), lines(place)) == (
        "mine (rejected).csv",
        [
            f"kind,name,since,until,{WHY}",
            f"agencie,Beta,x,y,\"kind: 'agencie' is no kind of stakeholder; {kinds} / since: 'x' {DATE} / until: 'y' {DATE}\"",
            f"agency,Gamma,z,,\"since: 'z' {DATE}\"",
        ],
    )


def test_cells_columns_separator_and_letters_are_as_they_were() -> None:
    path = written(
        "Été.csv", "sep=;", "kind;name;since;Mon commentaire;note", "agency;École « navale »;hier; deux  mots ;\"a\r\nb \"\"c\"\"; d\"",
        encoding="cp1252",
    )  # fmt: skip
    place = given_back(path)
    assert place.name == "Été (rejected).csv"
    assert lines(place) == [
        "sep=;",
        f"kind;name;since;Mon commentaire;note;{WHY}",
        'agency;École « navale »;hier; deux  mots ;"a',
        f'b ""c""; d";"since: \'hier\' {DATE}"',
    ]


def test_the_column_with_the_reasons_is_no_data_in_either_language_and_is_not_doubled() -> None:
    path = written("mine.csv", "kind,name,since", "agency,Alpha,x")
    with speaking("fr", sentence):
        french = given_back(path)
        assert lines(french)[0] == "kind,name,since,pourquoi cette ligne n’a pas été chargée"
    again = given_back(french)
    assert (again.name, lines(again)) == ("mine (rejected 2).csv", [f"kind,name,since,{WHY}", f"agency,Alpha,x,\"since: 'x' {DATE}\""])
    assert given_back(again).name == "mine (rejected 3).csv"
    corrected = written("corrected.csv", *(line.replace(",x,", ",2011,") for line in lines(french)))
    with in_memory(SCHEMA) as store:
        report = take(store, corrected)
        assert (report.notices, report.rejected) == ([], [])
        assert [(one.name, one.since, one.attributes) for one in store.stakeholders()] == [("Alpha", "2011", ())]


def test_a_row_with_more_cells_than_headings_keeps_them_and_is_refused_again_until_it_is_corrected() -> None:
    path = written("mine.csv", "kind,name,country", "agency,Beta, Inc.,CA", "agency,Alpha,CA")
    place = given_back(path)
    heading, row = lines(place)
    assert heading == f"kind,name,country,{WHY}"
    assert (row[:18], row[-3:]) == ("agency,Beta, Inc.,", ",CA")
    with in_memory(SCHEMA) as store:
        assert len(take(store, place).rejected) == 1


def test_columns_with_contact_details_come_back_empty() -> None:
    place = given_back(written("mine.csv", "kind,Phone,name,E-mail,since", "agency,613-555-0199,Alpha,a@b.example,x"))
    assert lines(place) == [f"kind,Phone,name,E-mail,since,{WHY}", f"agency,,Alpha,,x,\"since: 'x' {DATE}\""]


def test_all_rows_come_back_of_a_sheet_whose_headings_are_wrong() -> None:
    place = given_back(written("stakeholders.csv", "kind,label", "agency,Alpha", "agency,Beta"))
    missing = "name: the sheet stakeholders needs a column 'name'; add it to the first row"
    assert lines(place) == [f"kind,label,{WHY}", f"agency,Alpha,{missing}", "agency,Beta,"]


def test_a_folder_comes_back_as_a_folder_with_those_of_its_files_that_have_rejected_rows() -> None:
    written("in/sources.csv", "id,title", "r1,Report")
    written("in/stakeholders.csv", "kind,name", "agency,Alpha", "club,Beta")
    written("in/ties.csv", "source,type,target,evidence_source", "Alpha,FUNDS,Beta,r1")
    place = given_back("in")
    assert (str(place), sorted(path.name for path in place.iterdir())) == ("in (rejected)", ["stakeholders.csv", "ties.csv"])
    follows = "target: 'Beta' was not loaded either, see stakeholders.csv line 3; correct that row first"
    assert lines(place / "ties.csv")[1] == f'Alpha,FUNDS,Beta,r1,"{follows}"'
    (place / "stakeholders.csv").write_text((place / "stakeholders.csv").read_text(encoding="utf-8").replace("club", "agency"))
    with in_memory(SCHEMA) as store:
        assert take(store, "in").ties.added == 0
        report = take(store, place)
        assert (report.rejected, report.ties.added, report.stakeholders.added) == ([], 1, 1)


def test_several_files_come_back_in_a_folder_under_their_own_names() -> None:
    for folder in ("one", "two"):
        written(f"{folder}/stakeholders.csv", "kind,name,since", f"agency,{folder},x")
    written("people.csv", "kind,name,since", "person,Ann,x")
    place = given_back("one/stakeholders.csv", "two/stakeholders.csv", "people.csv")
    assert {str(path.relative_to(place)) for path in place.iterdir()} == {"stakeholders.csv", "stakeholders 2.csv", "people.csv"}
    assert lines(place / "stakeholders 2.csv")[1].startswith("agency,two,x,")
    folders = given_back("one", "two", place=Path("back"))
    assert {str(path.relative_to(folders)) for path in folders.rglob("*.csv")} == {"one/stakeholders.csv", "two/stakeholders.csv"}


def test_what_was_piped_in_comes_back_as_a_file() -> None:
    place = given_back("-", piped=b"kind;name;since\nagency;Alpha;x\n")
    assert (str(place), lines(place)) == (
        "rejected.csv",
        [f"kind;name;since;{WHY}", "agency;Alpha;x;\"since: 'x' is not a date; write 2011, 2011-04 or 2011-04-11\""],
    )


def test_of_node_link_json_the_faults_come_back_as_a_list() -> None:
    written("net.json", '{"nodes": [', '{"id": "a", "kind": "club", "name": "A"}', '], "edges": []}')
    place = given_back("net.json")
    assert str(place) == "net (rejected).txt"
    assert place.read_text(encoding="utf-8-sig") == (
        "net.json line 2 column kind: 'club' is no kind of stakeholder; write one of agency, unit, program, person, collaboration\n"
    )


@pytest.mark.parametrize(
    ("paths", "place", "wanted"),
    [
        (["mine.csv"], "other.csv", "other.csv"),
        (["mine.csv"], "other.tsv", "other.tsv"),
        (["mine.csv"], "folder", "folder/mine (rejected).csv"),
        (["folder"], "back", "back"),
        (["mine.csv", "folder"], "back", "back"),
    ],
)
def test_the_place_can_be_chosen(paths: Sequence[str], place: str, wanted: str) -> None:
    written("folder/stakeholders.csv", "kind,name,since", "agency,Beta,x")
    written("mine.csv", "kind,name,since", "agency,Alpha,x")
    assert str(given_back(*paths, place=Path(place))) == wanted
    assert Path(wanted).exists()


@pytest.mark.parametrize(
    ("paths", "place", "refusal"),
    [
        (["mine.csv"], "other.xlsx", "other.xlsx is no name for the rejected rows of mine.csv; write one such as other.csv"),
        (["mine.csv"], "other", "other is no name for the rejected rows of mine.csv; write one such as other.csv"),
        (["folder"], "other.csv", "other.csv is the name of a file, and a folder is loaded; give the name of a folder"),
        (["mine.csv", "folder"], "other.csv", "other.csv is the name of a file, and several files are loaded; give the name of a folder"),
    ],
)
def test_a_place_of_another_sort_is_refused(paths: Sequence[str], place: str, refusal: str) -> None:
    written("folder/stakeholders.csv", "kind,name,since", "agency,Beta,x")
    written("mine.csv", "kind,name,since", "agency,Alpha,x")
    with pytest.raises(UnwritableFile) as caught:
        given_back(*paths, place=Path(place))
    assert str(caught.value) == refusal


def test_both_halves_of_a_row_that_a_line_break_cuts_in_two_come_back_as_they_were() -> None:
    path = written(
        "mine.csv", "kind,name,country,note", "agency,Alpha,CA,first", "agency,Beta", "Office,CA,second", "agency,Gamma,CA,third"
    )
    place = given_back(path)
    cut = "# a line break cuts the row in two; join it with the next line, or put the text in quotation marks"
    assert [line.strip('"') for line in lines(place)] == [
        f"kind,name,country,note,{WHY}", cut, "agency,Beta", cut, "Office,CA,second",
    ]  # fmt: skip
    with in_memory(SCHEMA) as store:
        assert len(take(store, place).rejected) == 1
    place.write_text("kind,name,country,note\nagency,Beta Office,CA,second\n")
    with in_memory(SCHEMA) as store:
        assert take(store, path, place).stakeholders.added == 3
