"""How a CSV is laid out: separators and headings are found together, and what is no table of ours is told for what it is."""

import io

import pytest

from partnermap.graph import UnreadableFile, read_schema, speaking
from partnermap.graph.drafts import Notice, Problem, Read
from partnermap.loaders.csv_file import parse_csv
from partnermap.words.french import sentence

SCHEMA = read_schema()
GRID = (
    "{file} looks like a grid of who works with whom; a sheet of ties has a row for each tie instead, with the columns source, type, target "
    "and evidence_source; `partnermap import FILE` reads any list"
)
LIST = (
    "{file} looks like a list of who works with whom; a sheet of ties begins with the headings source, type, target and evidence_source, "
    "and has a row for each tie; `partnermap import FILE` reads any list"
)


def read(text: str, file: str) -> list[Read]:
    return list(parse_csv(io.StringIO(text, newline=""), file, SCHEMA))


def outline(text: str, file: str = "stakeholders.csv") -> list[str]:
    """The rows as their cells, and what is said."""
    return [str(one) if isinstance(one, Notice | Problem) else "/".join(one.row.values()) for one in read(text, file)]


ABOVE = "the headings were found here; the lines above were passed over"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('kind;name;"note (who, when, why, how)"\nagency;Alpha;x\n', ["agency/Alpha/x"]),
        ('kind;name;"note\n(who, when,\nwhy, how)"\nagency;Alpha;x\n', ["agency/Alpha/x"]),
        ("kind|name|note\nagency|A, B; C|x\n", ["agency/A, B; C/x"]),
        ("Report of 2024,,\n,,\nkind,name,note\nagency,A,x\n", [f"stakeholders.csv line 3: {ABOVE}", "agency/A/x"]),
        (
            '"Partners, by region,\nof ""us"", 2024";;\n\nkind;name;note\nagency;A;x\n',
            [f"stakeholders.csv line 4: {ABOVE}", "agency/A/x"],
        ),
        ("\n\nkind,name,note\nagency,A,x\n", [f"stakeholders.csv line 3: {ABOVE}", "agency/A/x"]),
        ("sep=;\nkind;name;note\nagency;A,B;x\n", ["agency/A,B/x"]),
        ('"sep=;"\nkind;name;note\nagency;A,B;x\n', ["agency/A,B/x"]),
        ("sep=\t\nkind\tname\tnote\nagency\tA,B\tx\n", ["agency/A,B/x"]),
        ("sep=^\nkind^name^note\nagency^A,B^x\n", ["agency/A,B/x"]),
        ("SEP=;\nNotes;;\nkind;name;note\nagency;A;x\n", [f"stakeholders.csv line 3: {ABOVE}", "agency/A/x"]),
    ],
)
def test_the_separator_that_yields_our_headings_wins_wherever_they_stand(text: str, rows: list[str]) -> None:
    assert [one for one in outline(text) if "is not one of ours" not in one] == rows


@pytest.mark.parametrize("first", ["sep=;;", "sep=ab", "sep=", "sep=,", 'sep="', "sep= ", "sep=\u00e9x", "sep=;;;"])
def test_a_separator_that_is_named_and_is_none_is_found_out_and_that_is_told(first: str) -> None:
    assert outline(f"{first}\nkind;name;note\nagency;A,B;x\n") == [
        "stakeholders.csv line 1: the cells are parted by (;), not as this line says",
        "agency/A,B/x",
    ]


def test_a_tab_is_called_so() -> None:
    assert outline("sep=;\nkind\tname\nagency\tA\n")[0] == "stakeholders.csv line 1: the cells are parted by (tab), not as this line says"


@pytest.mark.parametrize(
    ("file", "text", "refusal"),
    [
        (
            "stakeholders.csv", '"kind,name,country"\r\n"agency,Alpha,CA"\r\n"agency,""Beta, Inc."",CA"\r\n',
            ("{file}: each line is one cell, since all of it stands in quotation marks; remove those around the lines, or open it in Excel, "
            "part the column with Data > Text to Columns, and save it again as CSV UTF-8"),
        ),
        ("ties.csv", ",Alpha,Beta,Gamma\nAlpha,,x,\nBeta,x,,x\nGamma,,x,\n", GRID),
        ("who.csv", "Qui;Alpha;Beta\nAlpha;0;3\nBeta;3;0\n", GRID),
        ("who.csv", ",Programme 1,Programme 2\nAlice,x,\nBob,,x\n", GRID),
        ("ties.csv", "Alice ; Bob;Charlie\nBob ; Dave\n", LIST),
        ("ties.csv", "Alice;Bob;Charlie\nBob;Charlie\nCharlie;Alice;Dave\n", LIST),
        ("ties.csv", "Alpha,Beta\nBeta,Gamma\n", LIST),
        (
            "organisations.csv", "id,title,format,web_url,parent_organisations\norg/1,Rivers,Department,https://r.example,[]\n",
            ("{file} has an id and a title as lists of anything have; if it lists sources, call it sources.csv or give it a column such as "
            "publisher; see `partnermap template FILE.xlsx`"),
        ),
        (
            "ties.csv", "id,kind,name,since,note\na,agency,A,2011,\n",
            "{file} has the headings of stakeholders but is called ties; give it another name",
        ),
        (
            "stakeholders.csv", "<!DOCTYPE html>\n<html><table><tr><td>kind</td></tr></table>\n",
            "{file} is a page of the web (HTML), and no table; save the table in it as CSV UTF-8 or as .xlsx",
        ),
        (
            "stakeholders.csv", '[{"kind": "agency", "name": "A"}]\n',
            "{file} is JSON, and no table; save the table in it as CSV UTF-8 or as .xlsx",
        ),
        ("stakeholders.csv", '<?xml version="1.0"?>\n<a/>\n', "{file} is XML, and no table; save the table in it as CSV UTF-8 or as .xlsx"),
        (
            "stakeholders.csv", 'kind,"name,country\nagency,A,CA\n',
            "{file}: a quotation mark opened in line 1 is not closed; close it, or write it twice where it is part of a text",
        ),
        ("x.csv", "a,b\n1,2\n", "{file} has not the headings of stakeholders, ties or sources; `partnermap import FILE` reads any list"),
        (
            "stakeholders.csv", "budget,year\n1,2\n",
            "{file} has none of the headings of stakeholders in its first rows; see `partnermap template FILE.xlsx`, or `partnermap import FILE`, which reads any list",
        ),
        ("x.csv", ",,,\n,,,\n", "{file} is empty; its first row must be the headings, see `partnermap template FILE.xlsx`"),
        ("x.csv", "\n \n", "{file} is empty; its first row must be the headings, see `partnermap template FILE.xlsx`"),
        ("x.csv", "", "{file} is empty; its first row must be the headings, see `partnermap template FILE.xlsx`"),
    ],
)  # fmt: skip
def test_what_is_no_table_of_ours_is_told_for_what_it_is(file: str, text: str, refusal: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read(text, file)
    assert str(caught.value) == refusal.replace("{file}", file)


def test_it_is_told_in_french_too() -> None:
    with speaking("fr", sentence), pytest.raises(UnreadableFile) as caught:
        read(",Alpha,Beta\nAlpha,,x\nBeta,x,\n", "ties.csv")
    assert str(caught.value).startswith(
        "ties.csv ressemble à une grille de qui travaille avec qui; une feuille de liens a plutôt une ligne"
    )
