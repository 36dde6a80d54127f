"""The network on one page, as it is read."""

from __future__ import annotations

import json

import pytest

from partnermap.output import Text
from partnermap.output.answers.health import health_document
from partnermap.output.document import Table
from partnermap.queries.health import health
from tests.commands.conftest import Ask
from tests.queries.small import network


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_TODAY", "2014-05-31")


def test_the_page_tells_figures_in_words_who_shares_programs_by_what_to_read_them_and_where_to_look_next(harbour: Ask) -> None:
    assert harbour("health").stdout == (
        """\
Handling: Protected
12 stakeholders and 12 ties are known: 1 in 6 pairs has a tie. 11 stakeholders (92%) hold together
in one piece; 1 stands apart from it. 4 (33%) have one partner only. 92% of the ties rest on one
source alone, and the newest source dates from 2013-01-15.

Figure                        Value   In words
────────────────────────────────────────────────────────────────────────────────────────────────
Stakeholders                     12   4 agencies, 2 units, 2 programs, 3 people, 1 collaboration
Ties                             12   among 12 pairs; partners each, on average: 2
Density                         18%   1 in 6 pairs has a tie
Separate pieces                   1   it holds 11 (92%)
Without a tie                     1   Omar Haddad
Mean distance                   2.5   steps between two that reach each other
Centralization: ties            22%   most partners: Dive Unit, 4
Centralization: routes          27%   most routes run through Dive Unit
One partner only                  4   33% of all: 1 agency, 1 unit, 2 people
One source alone                 11   92% of all ties
Not dated                         7   58% of all ties, with neither beginning nor end
Not confirmed                     2   17% of all ties: 1 proposed, 1 disputed
Newest source            2013-01-15   half of the ties are not attested after 2012

Who shares programs
5 bodies have a part in 3 programs and collaborations, each with two bodies or more: 5 pairs.

Bodies                                       What both have a part in   Weight
──────────────────────────────────────────────────────────────────────────────
Coastal Guard and Dive Unit                  Buoy Register                   1
Fisheries Office and Harbour Safety Agency   Clear Water Strategy            1
Coastal Guard and Fisheries Office           Harbour Forum                 0.5
Centralization: 0% where all are alike, 100% for a star around one, divided by (n−1)(n−2) for ties
and (n−1)²(n−2)/2 for routes; n = 12, those without a tie included; of the 11 with ties it is 22%
and 32%. Weight: 1/(k−1) for each program they share, k its bodies.
To know more: partnermap gaps --part single-source, timeline --all; -v tells the rest.
Counted: 12 stakeholders and 12 pairs with a tie, by ties that hold on 2014-05-31; which way a tie
goes does not matter here. Of the ties, 2 are proposed or disputed; --status confirmed leaves them
out. Left out: 1 event (--with-meetings keeps it), 9 ties that had ended or not begun, 1 stakeholder
that was not there then.
"""
    )


def test_another_day_stands_beside_it_and_in_french_too(harbour: Ask) -> None:
    told = harbour("health", "--since", "2009", "--lang", "fr").stdout
    assert told.partition("Qui partage des programmes")[0] == (
        """\
Protection\u00a0: Protected
12 parties prenantes et 12 liens sont connus\u00a0: 1 paire sur 6 est reliée. 11 parties prenantes (92\u00a0%)
forment un seul ensemble; 1 en est à part. 4 (33\u00a0%) n’ont qu’un partenaire. 92\u00a0% des liens reposent
sur une seule source, et la source la plus récente a pour date 2013-01-15.
En 2009, d’après ce qu’on en sait aujourd’hui, le réseau comptait 10 parties prenantes, dont 60\u00a0%
dans le plus grand ensemble, et 7 liens (3 sans date). Un lien sans début compte dès sa première
attestation, et s’il s’agit d’appartenance (une unité, un poste) tant que ses deux bouts étaient
là\u00a0: une part de la hausse peut n’être que mieux connue.

Chiffre                    En 2009   Le 2014-05-31   En mots
────────────────────────────────────────────────────────────────────────────────────────────────────
Parties prenantes               10              12   4 organismes, 2 unités, 2 programmes, 3
                                                     personnes, 1 collaboration
Liens                            7              12   12 paires; partenaires en moyenne\u00a0: 2
Densité                       16\u00a0%            18\u00a0%   1 paire sur 6 est reliée
Ensembles séparés                2               1   il en compte 11 (92\u00a0%)
Sans lien                        2               1   Omar Haddad
Distance moyenne               1,8             2,5   étapes entre deux qui se rejoignent
Centralisation\u00a0: liens        22\u00a0%            22\u00a0%   le plus de partenaires\u00a0: Unité de plongée, 4
Centralisation\u00a0: chemins      12\u00a0%            27\u00a0%   le plus de chemins passent par\u00a0: Unité de
                                                     plongée
Un seul partenaire               4               4   33\u00a0% de toutes\u00a0: 1 organisme, 1 unité, 2
                                                     personnes
Une seule source                 6              11   92\u00a0% des liens
Non datés                        3               7   58\u00a0% des liens, sans début ni fin
Non confirmés                    0               2   17\u00a0% des liens (proposés\u00a0: 1, contestés\u00a0: 1)
Source la plus récente                  2013-01-15   la moitié des liens n’est plus attestée après
                                                     2012

"""
    )


def test_of_few_no_shares_are_told(harbour: Ask) -> None:
    assert harbour("health", "--kind", "agency").stdout == (
        """\
4 stakeholders and 1 tie are known.
With fewer than 10 stakeholders, shares of all and centralization would say little; they are left
out.

Figure               Value   In words
─────────────────────────────────────────────────────────────────────────
Stakeholders             4   4 agencies
Ties                     1   among 1 pair; partners each, on average: 0.5
Separate pieces          1   it holds 2 of 4
Without a tie            2   Coastal Guard and University of the Island
One partner only         2   2 agencies
One source alone         1   of 1
Not dated                1   of 1, with neither beginning nor end
Not confirmed            0   of 1: 0 proposed, 0 disputed
Newest source      2011-06   at least half of the ties are attested then
To know more: partnermap gaps --part single-source, timeline --all, sources; -v tells the rest.
Counted: 4 stakeholders and 1 pair with a tie, by ties that hold on 2014-05-31; which way a tie goes
does not matter here. Left out: 1 event (--with-meetings keeps it), 9 ties that had ended or not
begun, 1 stakeholder that was not there then.
"""
    )


def test_who_hangs_on_one_and_the_ties_behind_what_is_shared_are_told_with_their_evidence(harbour: Ask) -> None:
    told = harbour("health", "-v").stdout
    assert told[told.index("Who has") : told.index("How it is measured")] == (
        """\
Who has no tie here
Omar Haddad

Who has Dive Unit alone
Survey Team, Zoé Lévesque

By which ties programs are shared

Tie                                                                Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
Dive Unit operates Buoy Register (last attested 2012)              report: page 3
Coastal Guard contributed to Buoy Register (since 2013-01;         plan: page 1
proposed; confidence 0.6)
Fisheries Office funds Clear Water Strategy (since 2010; 50,000    report: page 4
CAD)
Harbour Safety Agency leads Clear Water Strategy (since 2004)      report: page 2 “the Agency leads”
                                                                   minutes: point 1
Fisheries Office is a member of Harbour Forum (last attested       minutes: point 5
2011-06; disputed; confidence 0.4)
Coastal Guard is a member of Harbour Forum (last attested          minutes: point 5
2011-06)
University of the Island is a member of Harbour Forum (since       minutes: point 5
2008)

Sources

Id        Title                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
plan      Draft plan               Coastal Guard, 2013-01-15, Protected
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report

"""
    )


def test_every_figure_has_its_definition_and_source(harbour: Ask) -> None:
    told = harbour("health", "-v", COLUMNS="1000").stdout.partition("How it is measured")[2]
    assert [line.split("   ")[0] for line in told.splitlines()[4:]] == [
        "Density", "Separate pieces; within reach", "Mean distance", "Closed triangles", "Returned ties", "Centralization: ties",
        "Centralization: routes", "Centralization: nearness", "Weight of shared programs", "In common",
    ]  # fmt: skip


def test_a_table_for_programs_has_each_figure_by_its_name(harbour: Ask) -> None:
    assert harbour("health", "--since", "2009", "--format", "csv").stdout == (
        """\
about,figure,value,then,in_words
size,stakeholders,12,10,"4 agencies, 2 units, 2 programs, 3 people, 1 collaboration"
size,ties,12,7,"among 12 pairs; partners each, on average: 2"
size,density,0.18181818181818182,0.15555555555555556,1 in 6 pairs has a tie
size,pieces,1,2,it holds 11 (92%)
size,loose,1,2,Omar Haddad
size,reach,0.8333333333333334,0.35555555555555557,"83 in 100 pairs are joined, directly or over others"
size,distance,2.4545454545454546,1.75,steps between two that reach each other
size,closed,0.15,0.0,"of the pairs that share a partner, 1 in 7 is tied itself"
around,degree,0.21818181818181817,0.2222222222222222,"most partners: Dive Unit, 4"
around,betweenness,0.2743801652892562,0.11728395061728394,most routes run through Dive Unit
around,closeness,0.18897051451000285,0.3766233766233767,nearest to all: Dive Unit; in the largest piece alone (11)
around,one,4,4,"33% of all: 1 agency, 1 unit, 2 people"
rests,one_source,11,6,92% of all ties
rests,undated,7,3,"58% of all ties, with neither beginning nor end"
rests,doubtful,2,0,"17% of all ties: 1 proposed, 1 disputed"
rests,newest,2013-01-15,,half of the ties are not attested after 2012
"""
    )


def test_json_has_both_days(harbour: Ask) -> None:
    data = json.loads(harbour("health", "--since", "2009", "--format", "json").stdout)
    assert list(data) == ["as_of", "network", "kinds", "cohesion", "hanging", "centralization", "evidence", "sharing", "since", "then"]
    assert data["cohesion"] == {
        "density": 0.18181818181818182,
        "mean_partners": 2.0,
        "pieces": [11],
        "isolates": [{"id": "omar", "name": "Omar Haddad", "kind": "person"}],
        "connectedness": 0.8333333333333334,
        "mean_distance": {"steps": 2.4545454545454546, "error": 0.0, "sampled": 12},
        "transitivity": 0.15,
        "reciprocity": [],
    }
    assert data["evidence"] == {
        "ties": 12,
        "one_source": 11,
        "undated": 7,
        "proposed": 1,
        "disputed": 1,
        "never_attested": 0,
        "newest": "2013-01-15",
        "half_by": "2012",
    }
    assert (data["since"], data["then"]["network"]["day"], list(data["then"])) == ("2009", "2009", list(data)[1:-2])


def test_a_network_of_nobody_says_so() -> None:
    with network("g agency group", "") as store:
        document = health_document(health(store), store.schema, "en")
    texts = [block.text for block in document.blocks if isinstance(block, Text)]
    assert texts[0] == "No stakeholder is in this network."
    assert texts[1].endswith("Left out: 1 group (--with-groups keeps it).")
    assert (len(texts), document.records) == (2, [])


def test_a_date_that_is_none_or_comes_later_is_refused(harbour: Ask) -> None:
    later, none = harbour("health", "--since", "2020"), harbour("health", "--since", "then")
    assert (later.exit_code, later.stderr.splitlines()[-1]) == (
        1, "Error: 2020 is not before 2014-05-31, the day of the answer; give an earlier date to compare with",
    )  # fmt: skip
    assert (none.exit_code, "'then' is not a date" in none.stderr) == (2, True)


@pytest.mark.parametrize(
    ("more", "english", "french"),
    [
        ("", "none of 10 ties between actors", "aucun des 10 liens entre acteurs"),
        ("a1 SUPPORTS a0", "2 of 11 ties between actors", "2 des 11 liens entre acteurs"),
    ],
)
def test_how_many_ties_are_returned_is_told_by_type(more: str, english: str, french: str) -> None:
    bodies = "; ".join(f"a{number} agency" for number in range(11))
    with network(bodies, "; ".join([*(f"a{number} SUPPORTS a{number + 1}" for number in range(10)), more])) as store:
        answer, schema = health(store), store.schema
    told = {row[1]: row[4] for row in health_document(answer, schema, "en").records}
    dit = {row[1]: row[4] for row in health_document(answer, schema, "fr").records}
    assert (told["returned_SUPPORTS"], dit["returned_SUPPORTS"]) == (english, french)


def test_the_rest_of_the_figures_and_what_stands_out_are_told_by_v(harbour: Ask) -> None:
    plain, verbose = (harbour("health", *more, COLUMNS="200").stdout for more in ([], ["-v"]))
    rest = [
        "Within reach                      83%   83 in 100 pairs are joined, directly or over others",
        "Closed triangles                  15%   of the pairs that share a partner, 1 in 7 is tied itself",
        "Centralization: nearness          19%   nearest to all: Dive Unit; in the largest piece alone (11)",
        "92% of the ties rest on one source alone             partnermap gaps --part single-source",
        "58% of the ties are not dated: do they still hold?   partnermap timeline --all",
        "Coastal Guard and University of the Island      Harbour Forum                 0.5",
    ]
    told = verbose.splitlines()
    assert [(line in plain.splitlines(), line in told) for line in rest] == [(False, True)] * len(rest)


def test_a_day_on_which_nobody_was_there_says_so_and_has_no_column() -> None:
    people = "; ".join(f"a{number} agency since=2001" for number in range(11))
    with network(people, "a0 FUNDS a1 since=2005; a1 TRAINS a2 since=2006") as store:
        answer, schema = health(store, since="1990"), store.schema
    english, french = (health_document(answer, schema, language) for language in ("en", "fr"))
    assert [one.blocks[1] for one in (english, french)] == [
        Text("In 1990 nobody of this network is known to have been there."),
        Text("En 1990, rien n’indique que quelqu’un de ce réseau était là."),
    ]
    assert [block.columns for block in english.blocks if isinstance(block, Table)] == [["Figure", "Value", "In words"]]
    assert (english.data["then"]["network"]["stakeholders"], {row[3] for row in english.records}) == (0, {""})


def test_of_several_that_are_equally_central_it_says_how_many_there_are() -> None:
    people = "; ".join(f"a{number} agency" for number in range(10))
    ring = "; ".join(f"a{number} WORKS_WITH a{(number + 1) % 10}" for number in range(10))
    with network(people, ring) as store:
        answer, schema = health(store), store.schema
    told = {row[1]: row[4] for row in health_document(answer, schema, "en").records}
    assert [told[name] for name in ("degree", "betweenness", "closeness")] == [
        "most partners: A0 and 9 more, 2 each",
        "most routes run through A0 and 9 more",
        "nearest to all: A0 and 9 more; in the largest piece alone (10)",
    ]


def test_where_all_are_tied_no_share_is_one_in_one() -> None:
    people = "; ".join(f"a{number} agency" for number in range(10))
    every = [f"a{one} WORKS_WITH a{other}" for one in range(10) for other in range(one)]
    words = {}
    for ties in (every, every[:-5], every[:15]):
        with network(people, "; ".join(ties)) as store:
            told = {row[1]: row[4] for row in health_document(health(store), store.schema, "en").records}
        words[len(ties)] = [told[name] for name in ("density", "pieces", "reach", "closed")]
    joined, shared = "all pairs are joined, directly or over others", "of the pairs that share a partner, {n} in 100 are tied themselves"
    assert words == {
        45: ["every pair has a tie", "it holds all of them", joined, "every pair that shares a partner is tied itself"],
        40: ["89 in 100 pairs have a tie", "it holds all of them", joined, shared.format(n=93)],
        15: [
            "33 in 100 pairs have a tie", "it holds 6 (60%)", "33 in 100 pairs are joined, directly or over others",
            "every pair that shares a partner is tied itself",
        ],
    }  # fmt: skip


def test_the_first_sentences_fit_a_network_in_many_pieces_one_around_one_and_one_without_a_tie() -> None:
    people = "; ".join(f"a{number} agency" for number in range(12))
    shapes = {
        "pairs": "; ".join(f"a{number} WORKS_WITH a{number + 1}" for number in range(0, 12, 2)),
        "star": "; ".join(f"a0 WORKS_WITH a{number}" for number in range(1, 12)),
        "none": "",
    }
    rests = "100% of the ties rest on one source alone, and the newest source dates from 2020."
    said = {}
    for name, ties in shapes.items():
        with network(people, ties) as store:
            said[name] = [block.text for block in health_document(health(store), store.schema, "en").blocks if isinstance(block, Text)]
    assert {name: texts[0] for name, texts in said.items()} == {
        "pairs": (
            "12 stakeholders and 6 ties are known: 1 in 11 pairs has a tie. The largest of 6 separate pieces holds 2 stakeholders (17%). "
            f"12 (100%) have one partner only. {rests}"
        ),
        "star": (
            "12 stakeholders and 11 ties are known: 1 in 6 pairs has a tie. All of them hold together in one piece. "
            f"11 (92%) have one partner only: A0. {rests}"
        ),
        "none": "12 stakeholders and 0 ties are known.",
    }
    assert (len(said["none"]), said["none"][1][:9]) == (2, "Counted: ")
