"""Routes as a user meets them: what is weak about them is said first, and at the step."""

import json

from partnermap.graph import Evidence, Source, Stakeholder, Tie, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.output import Text
from partnermap.output.answers.path import path_document
from partnermap.queries.path import path
from tests.commands.conftest import Ask

TODAY = {"PARTNERMAP_TODAY": "2024-05-31"}


def test_path_tells_each_step_in_words_with_its_evidence_and_how_it_stands(harbour: Ask) -> None:
    assert (
        harbour("path", "Ann Moss", "bureau des peches", "-k", "1", **TODAY).stdout
        == """\
Ann Moss and Fisheries Office are connected; the best routes:

Route 1: 3 steps

Step   Tie                                                                          Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
   1   Ann Moss works for Coastal Guard (liaison; as of 2011-06)                    minutes: point 3
   2   Coastal Guard is a partner in Clear Water Strategy (until 2012)              report: page 2
   3   Clear Water Strategy is funded by Fisheries Office (2005; 100,000.50 CAD)    report: page 4
       Clear Water Strategy is funded by Fisheries Office (since 2010; 50,000       report: page 4
       CAD)
Told on 2024-05-31.

Sources

Id        Title                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report
"""
    )


def test_that_two_only_met_is_said_before_all_else(harbour: Ask) -> None:
    assert (
        harbour("path", "omar", "survey", "-k", "1", **TODAY).stdout
        == """\
Omar Haddad and Survey Team: on every route found the two sides only met, at Harbour Day 2011.
Omar Haddad and Survey Team are connected; the best routes:

Route 1: 4 steps, length 7

Step   Tie                                                                          Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
   1   Omar Haddad spoke at Harbour Day 2011 (2011-06-08) [met only]                minutes: point 4
   2   Harbour Day 2011 is hosted by Harbour Safety Agency (2011-06-08) [met        minutes: point 4
       only]
   3   Harbour Safety Agency includes Dive Unit (as of 2012)                        report: page 1
   4   Dive Unit includes Survey Team (as of 2012)                                  report: page 1
Told on 2024-05-31.

Sources

Id        Title                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report
"""
    )


def test_the_same_is_said_in_french(harbour: Ask) -> None:
    lines = harbour("--lang", "fr", "path", "omar", "clear", "-k", "1", **TODAY).stdout.splitlines()
    assert lines[:10] == [
        "Omar Haddad et Stratégie eau claire\u00a0: sur tous les parcours trouvés, les deux côtés se sont",
        "seulement rencontrés\u00a0: Harbour Day 2011.",
        "On peut relier Omar Haddad et Stratégie eau claire; les meilleurs parcours\u00a0:",
        "",
        "Parcours 1\u00a0: 3 étapes, longueur 6",
        "",
        "Étape   Lien                                                    Preuve",
        "────────────────────────────────────────────────────────────────────────────────────────────────────",
        "    1   Omar Haddad a pris la parole à Harbour Day 2011         minutes\u00a0: point 4",
        "        (2011-06-08) [rencontre seulement]",
    ]


def test_what_is_attested_later_is_counted_for_the_two_asked_about(harbour: Ask) -> None:
    words = " ".join(harbour("path", "university", "clear", "-k", "1", "--as-of", "2011", **TODAY).stdout.split())
    assert words.startswith(
        "University of the Island and Clear Water Strategy are connected as of 2011; the best routes: Route 1: 3 steps, length 4 "
    )
    left_out = "1 tie of these two is left out, as no source says so until after 2011; --undated keeps it."
    assert f"{left_out} Told on 2024-05-31." in words
    assert "left out" not in harbour("path", "university", "clear").stdout


def test_lengths_and_weak_steps_are_in_json_and_csv(harbour: Ask) -> None:
    answer = json.loads(harbour("path", "ann", "zoe", "-k", "5", "--format", "json", **TODAY).stdout)
    assert list(answer) == ["source", "target", "as_of", "routes"]
    assert [(route["length"], [(step["to"]["id"], step["weak"]) for step in route["steps"]]) for route in answer["routes"][2:]] == [
        (5, [("guard", []), ("forum", []), ("university", []), ("dive", []), ("zoe", [])]),
        (5, [("guard", []), ("buoys", ["proposed"]), ("dive", []), ("zoe", [])]),
        (5, [("day", ["met only"]), ("zoe", ["met only"])]),
    ]
    step = answer["routes"][3]["steps"][1]
    assert list(step) == ["from", "to", "weak", "ties"]
    assert [(tie["type"], tie["standing"], tie["attested"]) for tie in step["ties"]] == [
        ("CONTRIBUTED_TO", "proposed", {"first": "2013-01-15", "last": "2013-01-15"})
    ]
    assert harbour("path", "omar", "zoe", "-k", "1", "--format", "csv").stdout == (
        "route,length,step,from,to,weak,source,type,target,role,since,until,status,evidence_source,evidence_locator\n"
        "1,5,1,omar,day,met only,omar,SPOKE_AT,day,,2011-06-08,2011-06-08,confirmed,minutes,point 4\n"
        "1,5,2,day,zoe,met only,zoe,SPOKE_AT,day,,2011-06-08,2011-06-08,confirmed,minutes,point 4\n"
    )


def first_words(*ties: tuple[str, str], language: str = "en") -> list[str]:
    """The paragraphs about Ann and Bea, who are tied so: over All and Most, which are groups, over Day, and over Mid."""
    forms = {"All": ("agency", "group"), "Most": ("agency", "government"), "Day": ("collaboration", "event")}
    with in_memory(read_schema()) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R")])
            ends = sorted({end for tie in ties for end in tie})
            made = {end: Stakeholder(end, forms.get(end, ("agency", ""))[0], end, form=forms.get(end, ("", ""))[1]) for end in ends}
            writer.put_stakeholders(made.values())
            writer.put_ties(Tie(min(tie), "WORKS_WITH", max(tie), evidence=(Evidence("r"),)) for tie in ties)
        document = path_document(path(store, made["Ann"], made["Bea"]), store.schema, "fr" if language == "fr" else "en")
    return [block.text for block in document.blocks if isinstance(block, Text)][:-1]


def test_that_every_route_leads_through_a_group_or_through_one_or_the_other_is_said_too() -> None:
    def over(*passed: str) -> list[tuple[str, str]]:
        return [(end, one) for one in passed for end in ("Ann", "Bea")]

    connected = "Ann and Bea are connected; the best routes:"
    assert first_words(*over("All")) == [
        "Ann and Bea: every route found leads only through a group or a government as a whole: All.", connected
    ]  # fmt: skip
    assert first_words(*over("All", "Most"), language="fr") == [
        "Ann et Bea\u00a0: tous les parcours trouvés passent seulement par un groupe ou un gouvernement dans son ensemble\u00a0: All ou Most.",
        "On peut relier Ann et Bea; les meilleurs parcours\u00a0:",
    ]
    assert first_words(*over("All", "Most", "Day")) == [
        "Ann and Bea: every route found leads only through a meeting or a group as a whole: All, Day or Most.", connected
    ]  # fmt: skip
    assert first_words(*over("All"), ("Ann", "Mid"), ("Mid", "Ned"), ("Ned", "Bea")) == [connected]
    assert first_words(("Ann", "Bea")) == [connected]


def test_what_joins_fbi_and_the_government_of_the_united_states_is_that_both_sides_met(ask: Ask) -> None:
    answer = ask("path", "FBI", "Government of the United States", **TODAY)
    assert " ".join(answer.stdout.split()).startswith(
        "Federal Bureau of Investigation and Government of the United States: on every route found the two sides only met, at Webinar 1 (2021) or "
        "Webinar 3 (2021). Federal Bureau of Investigation and Government of the United States are connected; the best routes: "
        "Route 1: 4 steps, length 7 "
    )
