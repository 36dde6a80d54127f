"""The ties of the built-in network: none is more certain than its line, and what has a date bears it."""

import re
from collections import defaultdict

from .built_in import rows, tie

Links = set[tuple[str, str, str]]


def links(status: str) -> Links:
    return {tie(row) for row in rows("ties") if row["status"] == status}


def test_what_is_a_commitment_a_plan_or_an_aim_is_proposed() -> None:
    canada = "government-of-canada"
    intended = {
        *((canada, "WORKS_WITH", other) for other in ("ngos", "other-levels-of-government", "provinces-and-territories", "international-partners")),
        (canada, "WORKS_WITH", "domestic-and-international-partners"),
        ("c3p", "LEADS", "survivors-survey-2021"),
        ("weprotect", "SUPPORTS", "voluntary-principles"),
        ("national-strategy", "WORKS_WITH", "digital-industry"),
        *(("calgary-cac", "OPERATES", f"calgary-cac-{plan}") for plan in ("forensics-position", "interview-training", "victim-support-training")),
    }  # fmt: skip
    assert intended <= links("proposed")
    assert intended & links("confirmed") == set()


def test_what_is_proposed_has_less_confidence_and_says_why_and_what_is_confirmed_has_all() -> None:
    for row in rows("ties"):
        sure = row["status"] == "confirmed"
        assert (float(row["confidence"]) == 1, sure or bool(row["note"])) == (sure, True), tie(row)


def test_a_tie_says_the_same_of_itself_in_all_its_rows() -> None:
    said: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    places = []
    for row in rows("ties"):
        identity = (*tie(row), row["role"], row["since"], row["until"], row["amount"])
        said[identity].add((row["status"], row["confidence"], row["note"], row["currency"]))
        places.append((identity, row["evidence_source"], row["evidence_locator"]))
    assert [one for one in said.items() if len(one[1]) > 1] == []
    assert len(places) == len(set(places))


def test_an_amount_stands_once() -> None:
    amounts = {(*tie(row), row["since"], row["until"], row["amount"], row["currency"]) for row in rows("ties") if row["amount"]}
    assert amounts == {
        ("budget-2019", "FUNDS", "public-safety-canada", "2019", "2022-03", "22240000", "CAD"),
        ("government-of-canada", "FUNDS", "national-strategy", "", "", "18000000", "CAD"),
    }


def test_what_happens_at_an_event_has_its_date() -> None:
    events = {row["id"]: (row["since"], row["until"]) for row in rows("stakeholders") if row["form"] in ("event", "series")}
    wrong = [
        tie(row)
        for row in rows("ties")
        if (end := next((row[end] for end in ("source", "target") if row[end] in events), ""))
        and row["source"] != "post-webinar-survey-2022"
        and (row["since"], row["until"]) != events[end]
    ]
    assert (wrong, [one for one, dates in events.items() if "" in dates]) == ([], [])


def test_posts_are_undated_since_no_document_says_since_when() -> None:
    posts = [row for row in rows("ties") if row["type"] == "WORKS_FOR" or (row["type"] == "LEADS" and row["role"])]
    assert len({tie(row) for row in posts}) == 41
    assert [tie(row) for row in posts if row["since"] or row["until"]] == []


def test_audiences_attend_and_those_who_present_speak() -> None:
    came = {tie(row)[::2] for row in rows("ties") if row["type"] == "ATTENDED"}
    sectors = {"criminal-justice-sector", "education-sector", "government-sector", "law-enforcement-sector", "social-work-sector"}
    later = {
        "child-serving-organizations", "education-sector", "government-of-canada", "local-governments", "ngos", "police-agencies-canada",
        "provinces-and-territories", "victim-services",
    }  # fmt: skip
    assert came == {(one, "webinar-series-2021") for one in sectors} | {(one, "webinar-series-2022") for one in later}
    assert {tie(row) for row in rows("ties") if row["type"] == "CONTRIBUTED_TO"} == {
        ("digital-industry", "CONTRIBUTED_TO", "voluntary-principles"),
        ("project-arachnid", "CONTRIBUTED_TO", "cybertip"),
    }


def test_the_partnership_in_the_strategy_began_in_2004_and_its_renewal_in_2009() -> None:
    began = {(*tie(row), row["since"]) for row in rows("ties") if row["since"] in ("2004", "2009") and row["until"] == ""}
    assert began == {
        *((one, "PARTNERS_IN", "national-strategy", "2004") for one in ("c3p", "justice-canada", "rcmp")),
        *(("public-safety-canada", "WORKS_WITH", one, "2004") for one in ("c3p", "justice-canada", "rcmp")),
        ("public-safety-canada", "LEADS", "national-strategy", "2004"),
        ("government-of-canada", "SUPPORTS", "national-strategy", "2009"),
    }


def test_the_crime_centre_succeeds_the_coordination_centre_and_each_has_what_is_said_of_it() -> None:
    assert {tie(row) for row in rows("ties") if row["type"] == "SUCCEEDS"} == {("ncecc", "SUCCEEDS", "coordination-centre")}
    of_2011 = {end for row in rows("ties") if row["evidence_source"] == "ps-partnering-2011" for end in (row["source"], row["target"])}
    assert (("coordination-centre" in of_2011), ("ncecc" in of_2011)) == (True, False)


def test_the_key_partners_of_a_slide_are_partners_of_what_the_slide_is_about() -> None:
    partners = {tie(row)[0] for row in rows("ties") if row["target"] == "project-salvo-media-strategy"}
    assert partners == {"c3p", "ofovc", "police-agencies-canada"}
    assert {tie(row) for row in rows("ties") if row["target"] == "project-salvo"} == {
        ("project-salvo-media-strategy", "PART_OF", "project-salvo")
    }


def test_a_note_is_short() -> None:
    notes = {row["note"] for sheet in ("stakeholders", "ties") for row in rows(sheet)}
    assert [note for note in notes if len(note) > 160 or re.search(r"\s{2}", note)] == []
