"""Answers in Python: as frames, dicts, HTML and text."""

import pickle
from html.parser import HTMLParser

import pandas as pd
import pytest

import partnermap
from partnermap.output import Document, Heading, Table, Text
from partnermap.queries.who import Who


def answer_of(document: Document) -> partnermap.Answer:
    return partnermap.Answer(as_document=lambda _: document)


def test_a_frame_has_the_rows_of_csv_and_its_numbers_are_numbers(harbour: partnermap.Network) -> None:
    frame = harbour.who("HSA", limit=1).to_frame().query("basis == 'works-with'")
    wanted = pd.DataFrame(
        [
            ("fisheries", "Fisheries Office", "agency", 1.7, "", "fisheries", "WORKS_WITH", "hsa", "", "minutes", "point 2"),
            ("fisheries", "Fisheries Office", "agency", 1.7, "clear", "fisheries", "FUNDS", "clear", "2005", "report", "page 4"),
            ("fisheries", "Fisheries Office", "agency", 1.7, "clear", "fisheries", "FUNDS", "clear", "2010", "report", "page 4"),
            ("fisheries", "Fisheries Office", "agency", 1.7, "clear", "hsa", "LEADS", "clear", "2004", "report", "page 2"),
            ("fisheries", "Fisheries Office", "agency", 1.7, "clear", "hsa", "LEADS", "clear", "2004", "minutes", "point 1"),
        ],
        columns=[
            "partner_id", "partner", "partner_kind", "strength", "via", "source", "type", "target", "since", "evidence_source",
            "evidence_locator",
        ],
    )  # fmt: skip
    pd.testing.assert_frame_equal(frame[list(wanted.columns)], wanted)


def test_numbers_of_a_cypher_query_are_numbers_in_its_frame(harbour: partnermap.Network) -> None:
    frame = harbour.cypher("MATCH (n:Person) RETURN n.kind AS kind, count(*) AS many").to_frame()
    assert frame.to_dict("list") == {"kind": ["person"], "many": [3]}


def test_an_empty_answer_is_a_frame_of_no_rows(harbour: partnermap.Network) -> None:
    frame = harbour.find("qqq").to_frame()
    assert (len(frame), list(frame.columns)) == (0, ["id", "name", "kind", "form", "matched", "how", "type", "target"])


def test_what_a_dict_is_made_into_does_not_change_the_answer(harbour: partnermap.Network) -> None:
    answer = harbour.who("HSA")
    answer.to_dict()["partners"].clear()
    assert len(answer.to_dict()["partners"]) == 4


def test_an_answer_is_the_frozen_value_of_its_question(harbour: partnermap.Network) -> None:
    answer = harbour.who("HSA")
    assert isinstance(answer, Who)
    assert [(partner.stakeholder.name, partner.strength) for partner in answer.partners[:2]] == [
        ("Fisheries Office", 1.7),
        ("Coastal Guard", 1.6),
    ]
    with pytest.raises(AttributeError):
        answer.count = 3  # type: ignore[misc]


def test_an_answer_can_be_kept_and_sent(harbour: partnermap.Network) -> None:
    answer = harbour.path("Ann Moss", "fisheries")
    copy = pickle.loads(pickle.dumps(answer))
    assert copy == answer
    assert str(copy) == str(answer)


def test_a_notebook_shows_the_table_of_the_terminal_with_its_marks() -> None:
    table = Table(("Name", "Count"), [("a\nb", "10")], frozenset({"Count"}))
    source = partnermap.Source("plan", "Plan", mark="Protected")
    document = Document({}, (), (), [Heading("Head"), Text("Said."), table, Table(("None",), [])], sources=[source])
    first, style, *shown, last = answer_of(document)._repr_html_().split("\n")
    assert (first, last) == ('<div class="partnermap">', "</div>")
    assert style.startswith("<style>div.partnermap ")
    head = '<th scope="col" role="columnheader"'
    assert shown == [
        '<p class="mark" dir="auto">Handling: Protected</p>', '<h2 dir="auto">Head</h2>', '<p dir="auto">Said.</p>', '<table role="table">',
        f'<thead role="rowgroup"><tr role="row">{head} class="short">Name</th>{head} class="number">Count</th></tr></thead>',
        '<tbody role="rowgroup">', '<tr role="row"><td role="cell" dir="auto" class="short" data-name="Name">a', # a line break is one of the text
        'b</td><td role="cell" dir="auto" class="number" data-name="Count">10</td></tr>', "</tbody>", "</table>",
    ]  # fmt: skip


def test_hostile_names_are_text_in_a_notebook() -> None:
    name = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>"
    html = answer_of(Document({}, (), (), [Heading(name), Text(name), Table((name,), [(name,)])]))._repr_html_()

    found = set()

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.add(tag)
            assert {key for key, _ in attrs} <= {"class", "dir", "role", "scope", "data-name"}

    Tags().feed(html)
    assert found == {"div", "style", "h2", "p", "table", "thead", "tbody", "tr", "th", "td"}


def test_printed_it_is_the_table_and_so_it_is_at_the_prompt(harbour: partnermap.Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    answer = harbour.find("survey", limit=1)
    assert (
        str(answer)
        == repr(answer)
        == """
Name          Kind   Id       Matched   How
───────────────────────────────────────────
Survey Team   unit   survey   survey    id"""
    )
