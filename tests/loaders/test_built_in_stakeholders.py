"""The stakeholders of the built-in network: each once, with its form, and found by what the documents call it."""

import csv
import re
from collections import defaultdict
from pathlib import Path

import pytest

from partnermap.graph import name_key, read_schema

from .built_in import names, rows

DOCUMENTS = Path(__file__).parents[1] / "data" / "names_of_the_documents.csv"
ACRONYMS = [
    ("bcpces", "BC Provincial Child Exploitation Strategy", "BCPCES"),
    ("c3p", "Canadian Centre for Child Protection", "C3P"),
    ("c3p", "Canadian Centre of Child Protection", "C3P"),
    ("ccjcss", "Canadian Centre for Justice and Community Safety Statistics", "CCJCSS"),
    ("cets", "Child Exploitation Tracking System", "CETS"),
    ("cyacs", "Child Advocacy Centre", "CAC"),
    ("cyacs", "Child and Youth Advocacy Centre", "CYAC"),
    ("cyacs", "Child and Youth Advocacy Centres", "CYACs"),
    ("evac", "Partnership to End Violence Against Children", "EVAC"),
    ("five-country-ministerial", "Five Country Ministerial", "FCM"),
    ("gbv-strategy", "It’s Time: Canada’s Strategy to Prevent and Address Gender-Based Violence", "the GBV Strategy"),
    ("internet-service-providers", "Internet Service Providers", "ISPs"),
    ("justice-canada", "Justice Canada", "JUS"),
    ("national-strategy", "The National Strategy for the Protection of Children from Sexual Exploitation on the Internet", "the Strategy"),
    ("ncecc", "National Child Exploitation Crime Centre", "NCECC"),
    ("ncecc", "RCMP National Child Exploitation Crime Centre", "NCECC"),
    ("ncecc", "RCMP’s National Child Exploitation Crime Centre", "NCECC"),
    ("nichd", "National Institute of Child Health and Human Development", "NICHD"),
    ("opp", "Ontario Provincial Police", "OPP"),
    ("public-safety-canada", "Public Safety Canada", "PS"),
    ("rcmp", "Royal Canadian Mounted Police", "RCMP"),
    ("specialized-prosecutions-branch", "forty specialized Crown Prosecutors", "Crowns"),
]
OTHERS_IN_PARENTHESES = {  # what stands in them is somebody else's name, or none at all
    "Blair, Bill (Hon.)", "The Canadian Centre for Child Protection (Cybertip.ca)", "community non-governmental organization (NGOs)",
}  # fmt: skip


def by_key() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows("stakeholders"):
        for name in names(row):
            found[name_key(name)].add(row["id"])
    return found


def forms() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows("stakeholders"):
        found[row["form"]].add(row["id"])
    return found


def test_every_name_that_the_documents_use_is_the_name_of_that_one_stakeholder() -> None:
    known = by_key()
    with DOCUMENTS.open(encoding="utf-8", newline="") as file:
        asked = [(row["name"], row["stakeholder"]) for row in csv.DictReader(file)]
    assert [(name, id_, known[name_key(name)]) for name, id_ in asked if known[name_key(name)] != {id_}] == []


@pytest.mark.parametrize(("stakeholder", "name", "acronym"), ACRONYMS)
def test_a_name_and_the_acronym_behind_it_in_parentheses_are_names_of_the_same(stakeholder: str, name: str, acronym: str) -> None:
    known = by_key()
    assert (known[name_key(name)], known[name_key(acronym)]) == ({stakeholder}, {stakeholder})


def test_no_name_is_that_of_two() -> None:
    assert {key: ids for key, ids in by_key().items() if len(ids) > 1} == {}


def test_no_alias_is_a_name_with_its_acronym_behind_it() -> None:
    aliases = {alias for row in rows("stakeholders") for alias in row["aliases"].split("|") if re.search(r"\)$", alias)}
    assert aliases == OTHERS_IN_PARENTHESES


def test_a_place_a_website_or_a_plain_word_gives_nobody() -> None:
    known = by_key()
    strangers = (
        "White House",
        "Quebec",
        "C3P website",
        "COVID resource page",
        "Boost Victim Services",
        "government",
        "Canada Research Chair",
    )
    assert [name for name in strangers if name_key(name) in known] == []


def test_french_acronyms_are_french_aliases() -> None:
    assert {row["id"]: row["aliases_fr"] for row in rows("stakeholders") if row["aliases_fr"]} == {
        "c3p": "CCPE",
        "ccaice": "CCCEE",
        "csccb": "SSCRC",
        "cyacs": "CAEJ|CAEA",
        "five-country-ministerial": "Rencontre ministérielle des cinq pays",
        "ncecc": "CNCEE|Centre national contre l'exploitation d'enfants",
        "ofovc": "BOFVAC",
        "public-safety-canada": "SP|SPC",
        "rcmp": "GRC",
        "virtual-global-taskforce": "Groupe de travail virtuel international",
        "voluntary-principles": "Principes volontaires",
    }
    assert [
        row["aliases"]
        for row in rows("stakeholders")
        if re.search(r"[éèêçàôî]", row["aliases"]) and row["kind"] not in ("person", "program")
    ] == []


def test_a_government_an_event_a_series_and_each_alliance_has_its_form() -> None:
    found = forms()
    of_collaborations = {row["id"] for row in rows("stakeholders") if row["kind"] == "collaboration"}
    assert found["government"] == {
        "british-columbia", "government-of-alberta", "government-of-australia", "government-of-canada", "government-of-new-zealand",
        "government-of-the-united-kingdom", "government-of-the-united-states",
    }  # fmt: skip
    assert found["event"] == {
        "voluntary-principles-launch", "webinar-2021-1", "webinar-2021-2", "webinar-2021-3", "webinar-2021-4", "webinar-2022-1",
        "webinar-2022-2", "webinar-2022-3",
    }  # fmt: skip
    assert found["series"] == {"webinar-series-2021", "webinar-series-2022"}
    assert found["table"] == {"five-country-ministerial"}
    assert found["alliance"] == {"ccaice", "evac", "five-eyes", "phoenix-11", "virtual-global-taskforce", "weprotect"}
    assert of_collaborations == found["event"] | found["series"] | found["table"] | found["alliance"]


def test_whoever_is_many_is_a_group() -> None:
    assert forms()["group"] == {
        "bc-ice-analysts", "bc-ice-covert-investigators", "bc-ice-operational-teams", "child-protection-investigators",
        "child-protection-organizations-arachnid", "child-serving-organizations", "community-ngos", "criminal-justice-professionals",
        "criminal-justice-sector", "crown-prosecutors", "cyacs", "digital-industry", "domestic-and-international-partners",
        "education-sector", "federal-strategy-partners", "financial-institutions", "government-partners-c3p", "government-sector",
        "indigenous-communities", "integrated-ice-units", "international-law-enforcement", "international-partners",
        "internet-service-providers", "law-enforcement-officials-canada", "law-enforcement-sector", "local-governments",
        "medical-mental-health-professionals", "municipal-provincial-police", "ngos", "ontario-ice-crown-attorneys", "ontario-ice-units",
        "ontario-municipal-police", "other-levels-of-government", "police-agencies-canada", "private-sector", "provinces-and-territories",
        "quebec-police-forces", "schools", "social-work-sector", "survivors-and-families", "victim-services", "weprotect-civil-society",
        "weprotect-governments", "weprotect-technology-companies",
    }  # fmt: skip
    assert [row["id"] for row in rows("stakeholders") if row["note"].startswith("A group")] == []


def test_each_form_may_be_that_of_its_kind_and_nobody_is_tied_to_nothing() -> None:
    schema = read_schema()
    wrong = [row["id"] for row in rows("stakeholders") if row["form"] and row["kind"] not in schema.forms[row["form"]].kinds]
    tied = {row[end] for row in rows("ties") for end in ("source", "target")}
    assert (wrong, {row["id"] for row in rows("stakeholders")} - tied) == ([], set())
