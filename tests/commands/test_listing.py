"""What is there: `list`, `sources` and `find`, as they are read."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Ask

AGREEMENTS = """\
id,kind,form,name,name_fr,country,sector,since,until
mou,collaboration,agreement,Harbour MOU,Protocole du port,CA,government,2021,2027-03-31
pact,collaboration,agreement,Buoy Pact,,CA,,2024-01,2027-12
board,agency,group,Pilots of the Bay,,,,,2027-01
"""


@pytest.fixture
def agreements(harbour: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """The example with two agreements more."""
    monkeypatch.setenv("PARTNERMAP_TODAY", "2026-11-26")
    (tmp_path / "agreements.csv").write_text(AGREEMENTS, encoding="utf-8")
    assert harbour("load", "agreements.csv").exit_code == 0
    return harbour


def test_agreements_that_end_soon_are_listed_without_a_query(agreements: Ask) -> None:
    assert agreements("list", "--form", "agreement", "--ending-within", "6m").stdout == (
        """\
1 stakeholder with a last date between 2026-11-26 and 2027-05-26.

Name          Kind            Form        Since   Until        Country   Sector       Id
─────────────────────────────────────────────────────────────────────────────────────────
Harbour MOU   collaboration   agreement   2021    2027-03-31   Canada    government   mou
"""
    )
    assert agreements("list", "--form", "agreement", "--ending-within", "6m", "--lang", "fr").stdout == (
        """\
1 partie prenante dont la dernière date tombe entre le 2026-11-26 et le 2027-05-26.

Nom                 Genre           Forme     Depuis   Jusqu’à      Pays     Secteur        Id
───────────────────────────────────────────────────────────────────────────────────────────────
Protocole du port   collaboration   entente   2021     2027-03-31   Canada   gouvernement   mou
"""
    )
    assert agreements("list", "--ending-within", "2y", "--format", "csv").stdout == (
        "id,name,kind,form,since,until,country,region,sector\n"
        "board,Pilots of the Bay,agency,group,,2027-01,,,\n"
        "mou,Harbour MOU,collaboration,agreement,2021,2027-03-31,CA,,government\n"
        "pact,Buoy Pact,collaboration,agreement,2024-01,2027-12,CA,,\n"
    )


def test_a_list_is_data_for_programs_and_says_when_it_is_empty(agreements: Ask) -> None:
    assert json.loads(agreements("list", "--form", "group", "--format", "json").stdout) == {
        "day": "2026-11-26", "ending_by": None,
        "stakeholders": [
            {
                "id": "board", "name": "Pilots of the Bay", "kind": "agency", "form": "group", "since": None, "until": "2027-01",
                "country": None, "region": None, "sector": None,
            },
        ],
    }  # fmt: skip
    assert agreements("list", "--kind", "person", "--form", "group").stdout == "No stakeholder is like that.\n"
    assert (
        agreements("list", "--kind", "person", "--form", "group", "--lang", "fr").stdout
        == "Aucune partie prenante ne répond à ces critères.\n"
    )
    assert agreements("list", "--kind", "unit", "--format", "csv").stdout.splitlines()[1:] == [
        "dive,Dive Unit,unit,,,,CA,NS,government", "survey,Survey Team,unit,,,,CA,NS,government",
    ]  # fmt: skip
    refused = agreements("list", "--form", "treaty")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
        1, "Error: 'treaty' is no form; write one of group, government, event, series, agreement, alliance, table",
    )  # fmt: skip
    agreements("list", "--form", "agreement", "--ending-within", "1y", "-o", "soon.md")
    assert Path("soon.md").read_text(encoding="utf-8").startswith("# Which stakeholders end between 2026-11-26 and 2027-11-26?\n")


def test_every_source_is_told_with_how_many_ties_cite_it(harbour: Ask) -> None:
    assert harbour("sources", COLUMNS="140").stdout == (
        """\
Handling: Protected

Id        Title                    Publisher               Date         Language   Web                              Handling    Ties
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum           2011-06      fr                                                        11
plan      Draft plan               Coastal Guard           2013-01-15   en                                          Protected      1
report    Annual report 2012       Harbour Safety Agency   2012         en         https://harbour.example/report                 10
"""
    )
    assert harbour("sources", "--without-mark", "Protected", "--format", "csv", "--lang", "fr").stdout == (
        "id,title,publisher,date,language,url,mark,ties\n"
        "minutes,Procès-verbal du forum,Harbour Forum,2011-06,fr,,,11\n"
        "report,Annual report 2012,Harbour Safety Agency,2012,en,https://harbour.example/report,,10\n"
    )
    (first, *_) = json.loads(harbour("sources", "--format", "json").stdout)["sources"]
    assert first == {
        "id": "minutes", "title": "Procès-verbal du forum", "publisher": "Harbour Forum", "date": "2011-06", "language": "fr", "url": "",
        "mark": "", "attributes": {}, "ties": 11,
    }  # fmt: skip


def test_what_is_found_in_a_role_a_note_or_a_quote_is_told_with_the_tie_and_who_says_so(harbour: Ask) -> None:
    assert harbour("find", "announced").stdout == (
        """\
Handling: Protected

What is said of ties

Name            Tie                                                  How    Note        Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
Coastal Guard   contributed to Buoy Register (since 2013-01;         note   Announced   plan: page 1
                proposed; confidence 0.6)

Sources

Id     Title        Source
────────────────────────────────────────────────────────
plan   Draft plan   Coastal Guard, 2013-01-15, Protected
"""
    )
    assert harbour("find", "agency leads", "--everywhere", "--format", "csv").stdout == (
        "id,name,kind,form,matched,how,type,target\nhsa,Harbour Safety Agency,agency,,the Agency leads,quote,LEADS,clear\n"
    )
    assert harbour("find", "agency leads", COLUMNS="120").stdout.splitlines()[2:5] == [
        "Name                    Tie                                       How     Evidence",
        "───────────────────────────────────────────────────────────────────────────────────────────────────────────",
        "Harbour Safety Agency   leads Clear Water Strategy (since 2004)   quote   report: page 2 “the Agency leads”",
    ]
    (found,) = json.loads(harbour("find", "liaison", "--format", "json").stdout)["matches"]
    assert {key: found[key] for key in ("id", "form", "matched", "how")} == {"id": "ann", "form": None, "matched": "liaison", "how": "role"}
    assert (found["tie"]["type"], found["tie"]["target"], found["tie"]["evidence"]) == (
        "WORKS_FOR", "guard", [{"source": "minutes", "locator": "point 3"}],
    )  # fmt: skip
    assert harbour("find", "leads", "--lang", "fr").stdout.splitlines()[1].split() == ["Nom", "Genre", "Id", "Mots", "trouvés", "Comment"]


def test_one_of_each_is_told_in_the_singular_and_nothing_in_the_plural(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("id,kind,name\na,agency,Alpha\n", encoding="utf-8")
    assert ask("load", "s.csv").stderr == (
        "loaded into partnermap.db: 1 stakeholder added; 0 ties added; 0 sources added\nto take it back: `partnermap undo 1`\n"
    )
    assert ask("load", "s.csv").stderr == "nothing new for partnermap.db: 1 entry was there already\n"
    assert ask("copy", "partnermap.db", "other.db").stderr.splitlines()[-1] == (
        "copied 1 stakeholder, 0 ties, 0 sources, 2 changes of the history; both hold the same"
    )
    answers = {language: ask("list", "--lang", language).stdout.splitlines()[0] for language in ("en", "fr")}
    assert answers == {"en": "1 stakeholder.", "fr": "1 partie prenante."}


def test_who_held_a_post_is_told_and_nobody_is_meant_by_it(harbour: Ask) -> None:
    answer = harbour("who", "Head", "diver")
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert answer.stderr.splitlines()[-1] == (
        "Error: no stakeholder called 'Head diver'; Zoé Lévesque held it (since 2010); did you mean 'Head Diver Lévesque'?"
    )
    assert harbour("show", "liaison").stderr.splitlines()[-1] == "Error: no stakeholder called 'liaison'; Ann Moss held it (as of 2011-06)"
