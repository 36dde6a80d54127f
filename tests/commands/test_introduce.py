"""Introductions as a planner meets them: whom to ask is said first, then each way, what it rests on, and what was left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnermap.output import Text
from partnermap.output.answers.introduce import introduce_document
from partnermap.queries.introduce import introduce
from partnermap.queries.structure import Scope
from tests.commands.conftest import Ask
from tests.queries.small import network

TODAY = {"PARTNERMAP_TODAY": "2013-05-31"}


def test_the_best_way_is_told_in_sentences_then_every_tie_with_its_strength_and_evidence(harbour: Ask) -> None:
    assert (
        harbour("introduce", "university", "hsa", "-k", "1", **TODAY).stdout
        == """\
Handling: Protected
The best way known from University of the Island to Harbour Safety Agency: University of the Island
is a member of Harbour Forum (since 2008), which has as member Coastal Guard (last attested
2011-06). Ask Ann Moss (liaison, Coastal Guard, as of 2011-06); Coastal Guard contributed to Buoy
Register (since 2013-01; proposed; confidence 0.6), which is operated by Dive Unit (last attested
2012). Then ask Zoé Lévesque (head diver, Dive Unit, since 2010); Dive Unit is part of Harbour
Safety Agency (as of 2012). Its weakest tie has a strength of 2 of 10.

Way 1: 5 steps, strength 2

Step   Tie                                   Strength                               Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
   1   University of the Island is a         5 = 10 × 0.5 × 1 × 1 × 1 (2011-06)     minutes: point 5
       member of Harbour Forum (since
       2008)
   2   Harbour Forum has as member Coastal   5 ≈ 10 × 0.5 × 1 × 1 × 0.9 (2011-06)   minutes: point 5
       Guard (last attested 2011-06)
   3   Coastal Guard contributed to Buoy     2 ≈ 10 × 0.6 × 0.5 × 0.6 × 1           plan: page 1
       Register (since 2013-01; proposed;    (2013-01-15)
       confidence 0.6)
   4   Buoy Register is operated by Dive     8 ≈ 10 × 0.9 × 1 × 1 × 0.9 (2012)      report: page 3
       Unit (last attested 2012)
   5   Dive Unit is part of Harbour Safety   9 = 10 × 1 × 1 × 1 × 0.9 (2012)        report: page 1
       Agency (as of 2012)

Who can be asked

Tie                                                         Evidence
────────────────────────────────────────────────────────────────────────────
Ann Moss works for Coastal Guard (liaison; as of 2011-06)   minutes: point 3
Zoé Lévesque works for Dive Unit (head diver; since 2010)   report: page 5
Strength, of 10, is 10 × weight × status × confidence × recency, rounded, 1 at least; in parentheses
the last date told of. A step is as strong as its strongest tie, a way as its weakest step; which
way a tie goes does not matter here. -v explains each factor.
Not passed: events (--with-meetings passes them) and groups (--with-groups passes them).
Told on 2013-05-31.

Sources

Id        Title                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
plan      Draft plan               Coastal Guard, 2013-01-15, Protected
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report
"""
    )


def test_in_french_it_reads_as_french(harbour: Ask) -> None:
    answer = harbour("--lang", "fr", "introduce", "guard", "hsa", "-k", "1", **TODAY).stdout
    assert " ".join(answer.split("Chemin 1")[0].split()).replace("\u00a0", " ") == (
        "Protection : Protected Le meilleur chemin connu entre Garde côtière et Agence de sécurité portuaire : Garde côtière a contribué à "
        "Registre des bouées (depuis 2013-01; proposé; confiance 0,6), qui a pour exploitant Unité de plongée (dernière attestation : 2012). "
        "S’adresser à Zoé Lévesque (« head diver », Unité de plongée, depuis 2010); Unité de plongée fait partie d’Agence de sécurité "
        "portuaire (en date de 2012). Son lien le plus faible a une force de 2 sur 10."
    )


def test_a_direct_tie_is_said_first(harbour: Ask) -> None:
    answer = " ".join(harbour("introduce", "fisheries", "hsa", "-k", "2", **TODAY).stdout.split())
    assert answer.startswith(
        "Fisheries Office and Harbour Safety Agency have a tie already, of strength 9 of 10: Fisheries Office works with Harbour Safety "
        "Agency (last attested 2011-06). Nobody needs to introduce them. Way 1: 1 step, strength 9 Step"
    )
    assert "Way 2: 2 steps, strength 9 Fisheries Office and Harbour Safety Agency have Clear Water Strategy in common: Fisheries" in answer


def test_where_two_only_met_long_ago_that_is_told_and_no_way(harbour: Ask) -> None:
    answer = harbour("introduce", "omar", "zoe", **TODAY)
    assert answer.exit_code == 0
    assert " ".join(answer.stdout.split("Sources")[0].split()) == (
        "No way is known from Omar Haddad to Zoé Lévesque. The two are connected only through an event where people met and by ties that do "
        "not hold on 2013-05-31 (Omar Haddad spoke at Harbour Day 2011 (2011-06-08); Harbour Day 2011 heard Zoé Lévesque (2011-06-08)): "
        "Omar Haddad – Harbour Day 2011 – Zoé Lévesque."
    )
    then = " ".join(harbour("introduce", "omar", "zoe", "-k", "1", "--as-of", "2011-06-08", "--with-meetings", **TODAY).stdout.split())
    assert "Its weakest tie has a strength of 3 of 10. Harbour Day 2011 is an event: to have met there is not to work together." in then
    assert "Not passed: groups (--with-groups passes them)." in then


def test_a_way_by_ties_that_are_attested_only_later_names_them(ask: Ask) -> None:
    Path("stakeholders.csv").write_text("id,kind,name\na,agency,Alpha\nb,agency,Beta\nc,agency,Gamma\n", encoding="utf-8")
    Path("ties.csv").write_text(
        "source,type,target,until,evidence_source\na,WORKS_WITH,b,2020,s\nb,WORKS_WITH,c,,s\n", encoding="utf-8"
    )  # fmt: skip
    Path("sources.csv").write_text("id,title,date\ns,Report,2012\n", encoding="utf-8")
    assert ask("load", "stakeholders.csv", "ties.csv", "sources.csv", "--store", "n.db").exit_code == 0
    told = ask("introduce", "Alpha", "Gamma", "--as-of", "2010", "--store", "n.db").stdout
    assert " ".join(told.partition("\n\n")[0].split()) == (
        "No way is known from Alpha to Gamma as of 2010. The two are connected only by ties that are not known to hold in 2010 (Alpha works "
        "with Beta (until 2020); Beta works with Gamma (last attested 2012)): Alpha – Beta – Gamma. 2 ties of these two are left out, as no "
        "source says so until after 2010; --undated keeps them."
    )


def test_csv_has_a_row_a_tie(harbour: Ask) -> None:
    assert harbour("introduce", "guard", "dive", "-k", "1", "--format", "csv", **TODAY).stdout == (
        "route,strength,step,from,to,tie_strength,weight,status_factor,confidence,recency,last_told,source,type,target,role,since,until,"
        "status,standing,ask,evidence\n"
        "1,2,1,guard,buoys,2,0.6,0.5,0.6,1.0,2013-01-15,guard,CONTRIBUTED_TO,buoys,,2013-01,,proposed,proposed,,plan: page 1\n"
        "1,2,2,buoys,dive,8,0.9,1.0,1.0,0.9,2012,dive,OPERATES,buoys,,,,confirmed,not dated,,report: page 3\n"
    )


def test_json_has_the_factors_of_every_tie_and_whom_to_ask(harbour: Ask) -> None:
    data = json.loads(harbour("introduce", "guard", "hsa", "-k", "1", "--format", "json", **TODAY).stdout)
    (route,) = data["routes"]
    assert (data["source"], data["target"], data["as_of"], data["day"], data["direct"], data["otherwise"]) == (
        {"id": "guard", "name": "Coastal Guard", "kind": "agency"}, {"id": "hsa", "name": "Harbour Safety Agency", "kind": "agency"},
        None, "2013-05-31", None, None,
    )  # fmt: skip
    assert (route["strength"], route["sum"], [step["strength"] for step in route["steps"]]) == (2, 19, [2, 8, 9])
    assert [(tie["strength"], tie["factors"]) for tie in route["steps"][0]["ties"]] == [
        (2, {"weight": 0.6, "status": 0.5, "confidence": 0.6, "recency": 1.0, "last_told": "2013-01-15"})
    ]
    (asked,) = route["asks"]
    assert (asked["at"]["id"], asked["more"], asked["leader"]) == ("dive", 0, None)
    assert asked["people"] == [
        {
            "id": "zoe", "name": "Zoé Lévesque", "kind": "person", "body": {"id": "dive", "name": "Dive Unit", "kind": "unit"},
            "role": "head diver", "since": "2010", "until": None, "standing": "in force", "attested": {"first": "2012", "last": "2012"},
            "knows": [],
        }
    ]  # fmt: skip


def test_v_tells_how_strength_is_counted(harbour: Ask) -> None:
    words = " ".join(harbour("introduce", "guard", "hsa", "-v", "--format", "md", **TODAY).stdout.split())
    assert "With dates: 1 within 2 years, 0.9 within 5, 0.8 within 10, else 0.7; 1 where it holds until a stated date." in words
    assert "The strongest weakest step; then the fewest steps; then the greatest sum of strengths; then the names along the way." in words


def test_of_the_built_in_network_the_director_of_cybertip_is_asked_about_cybertip(ask: Ask) -> None:
    told = " ".join(ask("introduce", "NCECC", "Cybertip.ca", "-k", "1", PARTNERMAP_TODAY="2026-06-01").stdout.split())
    assert (
        "Then ask Stephen Sauer (Director of Cybertip.ca, Canadian Centre for Child Protection, as of 2021), who leads Cybertip.ca "
        "(Director; as of 2021). Its weakest tie has a strength of 7 of 10."
    ) in told


EVERYONE = """ann person; bob person; cid person; a agency; b agency; x agency; y agency; u unit; v unit; p program; q program
g agency group; e collaboration event"""


@pytest.mark.parametrize(
    ("ties", "ends", "said"),
    [
        ("a FUNDS x; x FUNDS b", "a b", "A funds X. Ask X (nobody there is known by name); X funds B."),
        ("a FUNDS x; x FUNDS b; ann WORKS_FOR x role=Head", "a b", "A funds X. Ask Ann (Head, X); X funds B."),
        (
            "a FUNDS x; x FUNDS b; ann WORKS_FOR x; bob WORKS_FOR x", "a b",
            "A funds X. Ask Ann (X), or another of the 2 known there by name; X funds B.",
        ),
        ("a FUNDS x; x FUNDS b; ann WORKS_FOR x; ann TRAINS b", "a b", "A funds X. Ask Ann (X), who trains B."),
        ("a FUNDS x; x FUNDS p; b FUNDS p; ann WORKS_FOR x; ann LEADS p", "a b", "A funds X. Ask Ann (X), who leads P, which is funded by B."),
        ("a FUNDS x; x FUNDS b; u PART_OF x; ann WORKS_FOR u", "a b", "A funds X. Ask X, for example Ann (U); X funds B."),
        ("a FUNDS x; ann WORKS_FOR x; ann TRAINS b", "a b", "A funds X, which employs Ann. Ask Ann (X), who trains B."),
        ("a FUNDS ann; ann WORKS_FOR x; x FUNDS b", "a b", "A funds Ann. Ask Ann (X); X funds B."),
        ("a FUNDS ann; ann WORKS_FOR b role=Head", "a b", "A funds Ann. Ask Ann (Head, B)."),
        ("a FUNDS ann; ann WORKS_FOR b; ann WORKS_FOR x", "a b", "A funds Ann. Ask Ann (X), who works for B."),
        ("a FUNDS ann; ann FUNDS b", "a b", "A funds Ann. Ask Ann, who funds B."),
        ("ann WORKS_FOR a; ann TRAINS b", "a b", "Within A, ask Ann (A), who trains B."),
        ("ann WORKS_FOR a; ann WORKS_FOR x; x FUNDS b", "a b", "Within A, ask Ann (A), who works for X, which funds B."),
        ("ann WORKS_FOR u; u PART_OF a; ann WORKS_FOR x role=Adviser since=2020; ann TRAINS b", "a b", "Within A, ask Ann (U), who trains B."),
        ("ann WORKS_FOR u; u PART_OF a; u FUNDS b", "a b", "Within A, ask Ann (U); U funds B."),
        ("ann WORKS_FOR u; u PART_OF x; x FUNDS b", "ann b", "Ann works for U, which is part of X. Ask X (nobody there is known by name); X funds B."),
        ("ann WORKS_FOR x; x FUNDS b; bob WORKS_FOR b", "ann bob", "Ann works for X, which funds B. Ask B (nobody else there is known by name); B employs Bob."),
        ("a FUNDS x; x FUNDS y; y FUNDS b", "a b", "A funds X. Ask X (nobody there is known by name); X funds Y. Then ask Y (nobody there is known by name); Y funds B."),
        ("a FUNDS p; b FUNDS p", "a b", "A and B have P in common: A funds P, which is funded by B."),
        ("a FUNDS p; b FUNDS p; ann WORKS_FOR p", "a b", "A and B have P in common: A funds P, which is funded by B. Ask Ann (P)."),
        ("a FUNDS p; b FUNDS p; x LEADS p; ann WORKS_FOR x", "a b", "A and B have P in common: A funds P, which is funded by B. Ask Ann (X); X leads P."),
        ("a FUNDS p; p PART_OF q; b FUNDS q", "a b", "A funds P, which is part of Q, which is funded by B."),
        ("a FUNDS x; x FUNDS b; ann WORKS_FOR a; ann TRAINS x", "a b", "A funds X. Ask X (nobody there is known by name); X funds B. In A itself, Ann (A) trains X."),
        ("a FUNDS g; g FUNDS b", "a b", "A and B have G in common: A funds G, which funds B."),
    ],
)  # fmt: skip
def test_whom_to_ask_reads_as_one_would_say_it(ties: str, ends: str, said: str) -> None:
    with network(EVERYONE, ties, sources=["r"]) as store:
        one, other = (next(iter(store.stakeholders([id_]))) for id_ in ends.split())
        document = introduce_document(introduce(store, one, other, scope=Scope(with_groups=True)), store.schema, "en")
        text = next(block.text for block in document.blocks if isinstance(block, Text))
    told = text.split(": ", 1)[1].split(" Its weakest tie")[0]
    assert told.replace(" (not dated)", "").replace(", not dated)", ")") == said
