"""`timeline` as it is typed and read."""

import csv
import io
import json
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from tests.commands.conftest import Ask


@pytest.fixture(autouse=True)
def on_a_day_in_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2026-03-04")


def test_it_tells_by_date_what_began_changed_happened_and_ended_and_apart_what_has_no_date(harbour: Ask) -> None:
    assert (
        harbour("timeline", "guard").stdout
        == """\
Handling: Protected
Coastal Guard (agency): 3 dated facts between 2011-06-08 and 2013-01: 1 beginning, 1 occasion, 1
end. The latest: 2013-01, began: Coastal Guard contributed to Buoy Register (proposed; confidence
0.6). 2 ties have no date: they stand apart, with when a source last said so. The entry of Coastal
Guard states no beginning and no end. Told with it: Ann Moss, during the time of belonging to it;
--own leaves that out.
Told on 2026-03-04.

By date

Date         What       Who, and what with whom                                     Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
2011-06-08   happened   Ann Moss spoke at Harbour Day 2011                          minutes: point 4
2012         ended      Coastal Guard is a partner in Clear Water Strategy          report: page 2
2013-01      began      Coastal Guard contributed to Buoy Register (proposed;       plan: page 1
                        confidence 0.6)

Without a date

Who, and what with whom                      Attested                Evidence
─────────────────────────────────────────────────────────────────────────────────────
Coastal Guard employs Ann Moss (liaison)     last attested 2011-06   minutes: point 3
Coastal Guard is a member of Harbour Forum   last attested 2011-06   minutes: point 5
"""
    )


def test_in_french_it_says_the_same(harbour: Ask) -> None:
    assert (
        harbour("--lang", "fr", "timeline", "clear", "--to", "2010-06", "-n", "4").stdout
        == """\
Stratégie eau claire (programme) : 6 faits datés entre 2004 et 2010 : 3 débuts, 1 changement, 1 fait
ponctuel, 1 fin. Le plus récent : 2010, fin : Stratégie eau claire soutient Université de l’Île
(depuis 2009). Ne figure ici que ce qui tombe jusqu’en 2010-06.
Établi le 2026-03-04.

Par date
2 de plus avant ceux-ci; -n 0 montre tout, --to DATE ceux d’avant une date.

Date   Quoi         Qui, et quoi avec qui                                            Preuve
────────────────────────────────────────────────────────────────────────────────────────────────────
2005   a eu lieu    Stratégie eau claire reçoit des fonds de Bureau des pêches       report : page 4
                    (100 000,50 CAD)
2009   début        Stratégie eau claire soutient Université de l’Île (jusqu’en      report : page 6
                    2010)
2010   changement   Stratégie eau claire reçoit des fonds de Bureau des pêches       report : page 4
                    (50 000 CAD; avant, 2005 : 100 000,50 CAD)
2010   fin          Stratégie eau claire soutient Université de l’Île (depuis        report : page 6
                    2009)
"""
    )


def test_it_says_what_was_chosen_and_where_the_line_ends(harbour: Ask) -> None:
    words = ("timeline", "--all", "--kind", "program", "--status", "confirmed", "--as-of", "2009-06", "--from", "2005")
    lines = harbour(*words).stdout.split("\nTold on")[0]
    assert " ".join(lines.split()) == (
        "The whole network: 2 dated facts between 2005 and 2009 as of 2009-06: 1 beginning, 1 occasion. "
        "The latest: 2009, began: Clear Water Strategy supports University of the Island (until 2010). 1 stakeholder has no date of its own. "
        "Told is what falls from 2005 on. Told is only what fits kind: program; status: confirmed. "
        "As of 2009-06 the line ends there: what began, changed or ended later is not told. "
        "2 ties are left out, as no source says so until after 2009-06; --undated keeps them."
    )


def test_json_has_every_entry_with_its_tie_and_what_it_was_before(harbour: Ask) -> None:
    answer = json.loads(harbour("timeline", "clear", "--from", "2010", "-n", "1", "--format", "json").stdout)
    assert [answer[key] for key in ("day", "as_of", "from", "to", "with")] == ["2026-03-04", None, "2010", None, []]
    assert answer["stakeholders"] == [{"id": "clear", "name": "Clear Water Strategy", "kind": "program"}]
    assert answer["counted"] == {
        "begins": 0, "changes": 1, "succeeds": 0, "happens": 0, "ends": 2, "to_come": 0, "undated": 0, "first": "2010", "last": "2012",
    }  # fmt: skip
    changed = answer["entries"][0]
    assert {key: changed[key] for key in ("date", "until", "what", "of", "evidence")} == {
        "date": "2010", "until": None, "what": "changes", "of": "clear",
        "evidence": [{"source": "report", "locator": "page 4"}],
    }  # fmt: skip
    assert [(changed[key]["since"], changed[key]["until"], changed[key]["amount"]) for key in ("before", "tie")] == [
        ("2005", "2005", 100000.5), ("2010", None, 50000),
    ]  # fmt: skip


def test_csv_has_a_row_a_piece_of_evidence_and_one_for_a_life(harbour: Ask) -> None:
    rows = list(csv.DictReader(io.StringIO(harbour("timeline", "hsa", "--own", "--format", "csv").stdout)))
    assert [
        [row[key] for key in ("entry", "date", "what", "stakeholder", "source", "type", "target", "evidence_source")] for row in rows
    ] == [
        ["1", "1998", "begins", "hsa", "", "", "", ""],
        ["2", "2004", "begins", "", "hsa", "LEADS", "clear", "report"],
        ["2", "2004", "begins", "", "hsa", "LEADS", "clear", "minutes"],
        ["3", "2011-06-08", "happens", "", "hsa", "HOSTS", "day", "minutes"],
        ["4", "", "undated", "", "dive", "PART_OF", "hsa", "report"],
        ["5", "", "undated", "", "fisheries", "WORKS_WITH", "hsa", "minutes"],
    ]


def test_a_file_says_how_it_was_asked_and_a_page_has_the_strip_before_the_table(harbour: Ask) -> None:
    assert harbour("timeline", "--all", "--from", "2010", "-o", "all.html").exit_code == 0
    page = Path("all.html").read_text(encoding="utf-8")
    assert '<td role="cell" dir="auto">partnermap timeline --all --from 2010</td>' in page
    assert page.index("<svg xmlns") < page.index(">By date</h2>")


def test_the_strip_alone_is_a_picture_that_says_what_it_shows_and_other_answers_have_none(harbour: Ask) -> None:
    for _ in range(2):
        assert harbour("timeline", "guard", "-o", "guard.svg").exit_code == 0
    picture = fromstring(Path("guard.svg").read_text(encoding="utf-8"))
    texts = [one.text for one in picture.findall("{http://www.w3.org/2000/svg}text")]
    assert texts == [
        "What began, changed and ended: Coastal Guard?", "Command: partnermap timeline guard", "Network: partnermap.db", "Made on: 2026-03-04",
        "Filters: none", "Handling marks: Protected",
    ]  # fmt: skip
    refused = harbour("stats", "-o", "stats.svg")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
        1, "Error: this answer has no picture; write it to a file that ends in .html, .docx or .xlsx",
    )  # fmt: skip


def test_v_says_how_it_is_told_and_what_the_sources_are(harbour: Ask) -> None:
    text = harbour("timeline", "hsa", "-v").stdout
    assert [heading for heading in ("By date", "Without a date", "How it is told", "Sources") if f"\n{heading}\n" in text] == [
        "By date", "Without a date", "How it is told", "Sources",
    ]  # fmt: skip
    assert "What lasted 31 days at most, and what joins a dated event, is told once: it happened." in " ".join(text.split())


@pytest.mark.parametrize(
    ("words", "code", "fault"),
    [
        ((), 2, "name one stakeholder, or say --all for the whole network; see `cli timeline --help`"),
        (("hsa", "--all"), 2, "name one stakeholder, or say --all for the whole network; see `cli timeline --help`"),
        (("--all", "--from", "2010", "--to", "2009"), 1, "2009 is before 2010, so there is no time between them; swap the two dates"),
        (("--all", "--from", "2010-13"), 2, "--from: '2010-13' is no day of the calendar; write 2010; see `cli timeline --help`"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_one_line(harbour: Ask, words: tuple[str, ...], code: int, fault: str) -> None:
    answer = harbour("timeline", *words)
    assert (answer.exit_code, answer.stdout, answer.stderr.splitlines()[-1]) == (code, "", f"Error: {fault}")
