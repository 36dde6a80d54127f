"""The words of one entry of a timeline, in both languages."""

import pytest

from partnermap.graph import Language, resolve
from partnermap.output.answers.timeline import timeline_document
from partnermap.output.telling import who
from partnermap.queries.timeline import timeline
from tests.queries.small import network

PEOPLE = "old agency until=2009; new agency; p program; w collaboration event since=2011-06-08 until=2011-06-08; z person"
TIES = """new SUCCEEDS old since=2010; old FUNDS p since=2001 amount=1200.50 currency=CAD status=proposed; z PARTNERS_IN w
    z WORKS_FOR new since=2011 until=2014 role=chief; z WORKS_FOR new since=2015; new LEADS p since=2012 until=2013"""

ENGLISH = {
    "2001 begins": ["Old funds P (1,200.50 CAD; proposed)"],
    "2009 ends": ["Old funds P (since 2001; 1,200.50 CAD; proposed); it ended with Old"],
    "2010 succeeds": ["New succeeds Old; Old ended 2009"],
    "2011 begins": ["Z works for New (chief; until 2014)"],
    "2011-06-08 happens": ["W (collaboration, event)", "Z is a partner in W; the date is that of W"],
    "2012 begins": ["New leads P (until 2013)"],
    "2013 ends": ["New leads P (since 2012)"],
    "2015 changes": ["Z works for New (before, 2011–2014: chief)"],
}
FRENCH = {
    "2001 begins": ["Old finance P (1\u202f200,50\xa0CAD; proposé)"],
    "2009 ends": ["Old finance P (depuis 2001; 1\u202f200,50\xa0CAD; proposé); a pris fin avec Old"],
    "2010 succeeds": ["New succède à Old; fin d’Old\xa0: 2009"],
    "2011 begins": ["Z travaille pour New («\xa0chief\xa0»; jusqu’en 2014)"],
    "2011-06-08 happens": ["W (collaboration, événement)", "Z est partenaire de W; la date est celle de W"],
    "2012 begins": ["New dirige P (jusqu’en 2013)"],
    "2013 ends": ["New dirige P (depuis 2012)"],
    "2015 changes": ["Z travaille pour New (avant, 2011–2014\xa0: «\xa0chief\xa0»)"],
}


@pytest.mark.parametrize(("language", "expected"), [("en", ENGLISH), ("fr", FRENCH)])
def test_an_entry_reads_as_a_sentence_with_what_is_stated_and_no_date_twice(language: Language, expected: dict[str, list[str]]) -> None:
    found: dict[str, list[str]] = {}
    with network(PEOPLE, TIES) as store:
        answer = timeline(store)
        for entry in answer.entries:
            found.setdefault(f"{entry.date} {entry.sort}", []).append(who(entry, answer.named, store.schema, language))
    assert found == expected


def test_a_succession_that_states_no_date_says_whose_date_it_has() -> None:
    for people, said in (
        ("old agency until=2009; new agency", "New succeeds Old; the date is that of the end of Old, as no other is stated"),
        ("old agency; new agency since=2010", "New succeeds Old; the date is that of the beginning of New, as no other is stated"),
    ):
        with network(people, "new SUCCEEDS old") as store:
            answer = timeline(store, (resolve(store, "old"),))
            assert [who(entry, answer.named, store.schema, "en") for entry in answer.entries] == [
                said.replace("New succeeds Old", "Old is succeeded by New")
            ]


def test_what_is_still_to_come_is_told_beside_the_latest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2026-03-04")
    with network("a agency; p program", "a FUNDS p since=2020 until=2027; a LEADS p since=2019; a TRAINS p since=2030") as store:
        said = getattr(timeline_document(timeline(store), store.schema, "en").blocks[0], "text", "")
    assert said == (
        "The whole network: 4 dated facts between 2019 and 2030: 3 beginnings, 1 end. The latest: 2020, began: A funds P (until 2027). "
        "Next: 2027, to end: A funds P (since 2020). Of these, 2 are still to come. 2 stakeholders have no date of their own."
    )
