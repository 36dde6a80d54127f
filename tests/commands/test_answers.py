"""Answers as a user meets them: whole outputs, as tables, JSON, CSV and Markdown, in English and French."""

import json

from tests.commands.conftest import Ask


def test_who_tells_partners_strongest_first_and_why(harbour: Ask) -> None:
    answer = harbour("who", "HSA")
    assert (answer.exit_code, answer.stderr) == (0, "using ./partnermap.db\n")
    assert (
        answer.stdout
        == """\
Handling: Protected
Harbour Safety Agency (agency) works with 3 partners; met 1 more at events.
Takes part in: Buoy Register (operator), Clear Water Strategy (lead).
Told on 2024-05-31.

Works with

Partner                    Kind     Strength   Since when                  Because
────────────────────────────────────────────────────────────────────────────────────────────────────
Fisheries Office           agency        1.7   since 2005, last attested   works with; Clear Water
                                               2012                        Strategy (funds; HSA:
                                                                           leads)
Coastal Guard              agency        1.6   last attested 2012          Clear Water Strategy (is
                                                                           a partner in; HSA:
                                                                           leads); Buoy Register
                                                                           (contributed to; HSA:
                                                                           operates) [proposed];
                                                                           both spoke at Harbour Day
                                                                           2011
University of the Island   agency        1.6   2009 to 2010                trains; Clear Water
                                                                           Strategy (is supported
                                                                           by; HSA: leads)

Met at events only
Omar Haddad
"""
    )


def test_who_verbose_puts_the_evidence_beside_each_reason(harbour: Ask) -> None:
    assert (
        harbour("who", "hsa", "-v", "-n", "1").stdout
        == """\
Harbour Safety Agency (agency) works with 3 partners; met 1 more at events.
Takes part in: Buoy Register (operator), Clear Water Strategy (lead).
Told on 2024-05-31.

Works with

Fisheries Office (agency), since 2005, last attested 2012, strength 1.7

Adds   Why                                                         Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
   1   Harbour Safety Agency works with Fisheries Office (last     minutes: point 2
       attested 2011-06)
 0.7   Fisheries Office funds Clear Water Strategy (2005;          report: page 4
       100,000.50 CAD)
       Fisheries Office funds Clear Water Strategy (since 2010;    report: page 4
       50,000 CAD)
       Harbour Safety Agency leads Clear Water Strategy (since     report: page 2 “the Agency leads”
       2004)                                                       minutes: point 1
… and 2 more; -n 0 shows all, -v the evidence.

Met at events only

Omar Haddad (person), 2011-06-08, strength 0.3

Adds   Why                                                         Evidence
───────────────────────────────────────────────────────────────────────────────────
 0.3   Omar Haddad spoke at Harbour Day 2011 (2011-06-08)          minutes: point 4
       Harbour Safety Agency hosts Harbour Day 2011 (2011-06-08)   minutes: point 4
       Zoé Lévesque spoke at Harbour Day 2011 (2011-06-08)         minutes: point 4
       Dive Unit is part of Harbour Safety Agency (as of 2012)     report: page 1
       Zoé Lévesque works for Dive Unit (head diver; since 2010)   report: page 5

Sources

Id        Title                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report
"""
    )


def test_who_in_json_is_the_contract(harbour: Ask) -> None:
    answer = json.loads(harbour("who", "dive", "--format", "json", "--as-of", "2011-06").stdout)
    assert answer == {
        "stakeholder": {"id": "dive", "name": "Dive Unit", "kind": "unit"},
        "as_of": "2011-06",
        "takes_part_in": [],
        "partners": [
            {
                "id": "guard", "name": "Coastal Guard", "kind": "agency", "strength": 0.3, "basis": "met", "collective": False,
                "since": "2011-06-08", "until": "2011-06-08", "attested": {"first": "2011-06", "last": "2011-06"}, "through": ["ann"],
                "ties": [
                    tie("SPOKE_AT", "day", "ann", "day", "2011-06-08", "2011-06-08"),
                    tie("SPOKE_AT", "day", "zoe", "day", "2011-06-08", "2011-06-08"),
                    tie("WORKS_FOR", "day", "ann", "guard", role="liaison", said=("minutes", "point 3")),
                    tie("WORKS_FOR", "day", "zoe", "dive", "2010", role="head diver", said=("report", "page 5")),
                ],
            },
            {
                "id": "omar", "name": "Omar Haddad", "kind": "person", "strength": 0.3, "basis": "met", "collective": False,
                "since": "2011-06-08", "until": "2011-06-08", "attested": {"first": "2011-06", "last": "2011-06"}, "through": [],
                "ties": [
                    tie("SPOKE_AT", "day", "omar", "day", "2011-06-08", "2011-06-08"),
                    tie("SPOKE_AT", "day", "zoe", "day", "2011-06-08", "2011-06-08"),
                    tie("WORKS_FOR", "day", "zoe", "dive", "2010", role="head diver", said=("report", "page 5")),
                ],
            },
        ],
    }  # fmt: skip


def tie(
    type_: str, via: str | None, source: str, target: str, since: str = "", until: str = "", *, role: str = "",
    said: tuple[str, str] = ("minutes", "point 4"),
) -> dict[str, object]:  # fmt: skip
    return {
        "type": type_, "via": via, "source": source, "target": target, "role": role or None, "since": since or None, "until": until or None,
        "status": "confirmed", "evidence": [{"source": said[0], "locator": said[1]}],
    }  # fmt: skip


def test_a_direct_tie_has_no_via_and_one_through_a_unit_names_the_unit(harbour: Ask) -> None:
    partners = json.loads(harbour("who", "hsa", "--format", "json").stdout)["partners"]
    vias = {(one["id"], tie["type"]): tie["via"] for one in partners for tie in one["ties"]}
    assert (vias["fisheries", "WORKS_WITH"], vias["university", "TRAINS"], vias["fisheries", "FUNDS"]) == (None, "dive", "clear")
    # That the unit acts for the agency is cited too.
    assert vias["university", "PART_OF"] == "dive"


def test_french_is_french_throughout(harbour: Ask) -> None:
    assert (
        harbour("--lang", "fr", "show", "Strategie eau claire", "--as-of", "2010").stdout
        == """\
Stratégie eau claire (programme, clear)

Champ           Valeur
────────────────────────────────────
Nom (anglais)   Clear Water Strategy
Dates           depuis 2004
Pays            Canada

Liens en date de 2010 (3)
Établi le 2024-05-31.

Lien                                                     Note   Preuve
────────────────────────────────────────────────────────────────────────────────────────────────────
reçoit des fonds de Bureau des pêches (depuis 2010;             report\u00a0: page 4
50\u202f000\u00a0CAD)
soutient Université de l’Île (2009–2010)                        report\u00a0: page 6
est sous la direction d’Agence de sécurité portuaire            report\u00a0: page 2 «\u00a0the Agency leads\u00a0»
(depuis 2004)                                                   minutes\u00a0: point 1
1 lien est laissé de côté, aucune source ne l’attestant avant une date postérieure à 2010; --undated
le garde.

Sources

Id        Titre                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report
"""
    )


def test_common_tells_what_and_whom_two_share(harbour: Ask) -> None:
    answer = json.loads(harbour("common", "HSA", "CG", "--format", "json").stdout)
    assert [(one["via"], one["weight"]) for one in answer["shared"]] == [("clear", 0.7), ("buoys", 0.6), ("day", 0.3)]
    assert [(one["id"], one["strengths"]) for one in answer["partners"]] == [
        ("fisheries", [1.7, 1.2]), ("university", [1.6, 1.2]), ("omar", [0.3, 0.3]),
    ]  # fmt: skip
    assert "Who works with both" in harbour("common", "HSA", "CG").stdout


def test_markdown_can_be_pasted_and_csv_opened(harbour: Ask) -> None:
    assert harbour("find", "harbour", "--format", "md").stdout == (
        "| Name | Kind | Id | Matched | How |\n| --- | --- | --- | --- | --- |\n"
        "| Harbour Day 2011 | collaboration, event | day | Harbour Day 2011 | beginning |\n"
        "| Harbour Forum | collaboration, table | forum | Harbour Forum | beginning |\n"
        "| Harbour Safety Agency | agency | hsa | Harbour Safety Agency | beginning |\n"
    )
    assert harbour("find", "harbour forum", "--format", "csv").stdout == (
        "id,name,kind,form,matched,how,type,target\nforum,Harbour Forum,collaboration,table,Harbour Forum,exact,,\n"
    )


def test_find_says_when_nothing_matches_and_that_is_no_failure(harbour: Ask) -> None:
    answer = harbour("find", "qqqqqq")
    assert (answer.exit_code, answer.stdout) == (0, "Nothing matches 'qqqqqq'.\n")


def test_find_gives_all_where_that_is_asked_for(harbour: Ask) -> None:
    assert len(harbour("find", "a", "-n", "0", "--format", "csv").stdout.splitlines()) == len(
        harbour("find", "a", "-n", "500", "--format", "csv").stdout.splitlines()
    )


def test_stats_counts(harbour: Ask) -> None:
    assert json.loads(harbour("stats", "--format", "json").stdout) == {
        "store": "partnermap.db",
        "stakeholders": {"total": 14, "by_kind": {"agency": 5, "unit": 2, "program": 2, "person": 3, "collaboration": 2}},
        "ties": {
            "total": 21,
            "by_type": {
                "WORKS_WITH": 1, "FUNDS": 2, "SUPPORTS": 1, "TRAINS": 1, "LEADS": 1, "OPERATES": 1, "PARTNERS_IN": 1, "CONTRIBUTED_TO": 1,
                "MEMBER_OF": 3, "HOSTS": 1, "SPOKE_AT": 3, "PART_OF": 3, "WORKS_FOR": 2,
            },
            "by_status": {"confirmed": 19, "disputed": 1, "proposed": 1},
        },
        "sources": 3,
        "evidence": 22,
    }  # fmt: skip


def test_check_groups_what_it_finds(harbour: Ask) -> None:
    assert harbour("check").stdout.startswith("""\
Handling: Protected

no tie to anyone (1)

Where                      Value
────────────────────────────────
Lighthouse Trust (trust)

not confirmed (2)
""")
