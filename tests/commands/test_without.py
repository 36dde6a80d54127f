"""What breaks if somebody leaves, as a user meets it: whole outputs, refusals, and names of several words."""

import csv
import io
import json
from pathlib import Path

import pytest

from partnermap.measures import key_players
from partnermap.output.leaving.telling import severed_text
from tests.commands.conftest import Ask


def test_without_tells_first_what_would_break_then_what_it_rests_on(harbour: Ask) -> None:
    answer = harbour("without", "HSA", "fisheries")
    assert (answer.exit_code, answer.stderr) == (0, "using ./partnermap.db\n")
    assert (
        answer.stdout.partition("Counted: 12 stakeholders")[0]
        == """\
Handling: Protected
If Harbour Safety Agency and Fisheries Office left, 1 program would be cut off from the others; 1
program would lose its funder; 1 program would lose its lead; 1 program would lose its operator; 1
program would lose its only partner; of the 15 pairs of others that could reach each other, 5 no
longer could.
3 of their units, people and parts would leave too: Dive Unit, Survey Team and Zoé Lévesque.
(--parts-stay keeps them.)

Who would be cut off

Who                    Kind      Held by
────────────────────────────────────────────────────────────────────────────────────────────────────
Clear Water Strategy   program   Fisheries Office funds Clear Water Strategy (since 2010; 50,000
                                 CAD); Harbour Safety Agency leads Clear Water Strategy (since 2004)

What would be lost

Who                    Kind      Loses                        Which it has by
────────────────────────────────────────────────────────────────────────────────────────────────────
Buoy Register          program   operator                     Dive Unit operates Buoy Register (last
                                                              attested 2012)
Clear Water Strategy   program   lead, funder, only partner   Fisheries Office funds Clear Water
                                                              Strategy (since 2010; 50,000 CAD);
                                                              Harbour Safety Agency leads Clear
                                                              Water Strategy (since 2004)

Whom those who lose a partner could turn to

Who             Kind     Works already with
────────────────────────────────────────────────────────
Coastal Guard   agency   Buoy Register and Harbour Forum

How far reach and cohesion would fall

Figure                                        Now    After
──────────────────────────────────────────────────────────
Stakeholders counted                           12        7
In the largest piece that hangs together       11        5
Pieces, those of one alone too                  2        3
Pairs that can reach each other                55       10
Fragmentation F (0 whole, 1 all alone)     0.1667   0.5238
Distance-weighted fragmentation DF         0.5710   0.6825
Mean distance of those pairs, in steps       2.45     1.80
That the mean distance falls is no gain: pairs that can no longer reach each other do not count in
it.
"""
    )


def test_without_a_name_tells_the_single_points_of_failure(harbour: Ask) -> None:
    assert (
        harbour("without", "--lang", "fr", "-n", "2").stdout.partition("Compté\u00a0: 12 parties prenantes")[0]
        == """\
Protection\u00a0: Protected
1 partie prenante est un point de rupture\u00a0: si elle s’en allait, d’autres que les siens seraient
coupés du réseau. Le plus grand nombre tient à Harbour Forum\u00a0: 1 partie prenante. 2 autres ne
retiennent que leurs propres unités, gens ou parties. 1 paire est un pont\u00a0: son lien est le seul
chemin entre deux parties du réseau. 3 autres relient quelqu’un aux siens.

Points de rupture

Nom                Genre           Coupe   Et des siens   Qui
─────────────────────────────────────────────────────────────────────────────────────
Harbour Forum      collaboration       1              0   Université de l’Île
Unité de plongée   unité               0              2   Survey Team et Zoé Lévesque
… et 1 de plus; -n 0 montre tout, -v les preuves.

Ponts

Partie                De son côté   Tient à         Lien
────────────────────────────────────────────────────────────────────────────────────────────────────
Université de l’Île             1   Harbour Forum   Université de l’Île est membre de Harbour Forum
                                                    (depuis 2008)
"""
    )


def test_find_tells_the_worst_set_how_it_was_found_and_what_comes_next(harbour: Ask) -> None:
    assert (
        harbour("without", "--find", "2", "--kind", "agency", "--parts-stay").stdout.partition("Counted: 12 stakeholders")[0]
        == """\
Handling: Protected
The 2 stakeholders whose loss would hurt most are Coastal Guard and Harbour Safety Agency: 5
stakeholders would be cut off from the others; of the 36 pairs of others that could reach each
other, 24 no longer could.
All 6 sets of 2 that can be made of 4 stakeholders were tried.
What hurts most is what makes the ways among the others longest, or breaks them (the highest DF);
--by F counts broken ways alone.

The worst losses

Who leaves                                      With them   Cut off   Pairs parted        F       DF
────────────────────────────────────────────────────────────────────────────────────────────────────
Coastal Guard and Harbour Safety Agency                 0         5             24   0.7333   0.8037
Coastal Guard and Fisheries Office                      0         3             20   0.6444   0.7667
Fisheries Office and Harbour Safety Agency              0         1              8   0.3778   0.6744
Coastal Guard and University of the Island              0         1              8   0.3778   0.6426
Harbour Safety Agency and University of the             0         0              0   0.2000   0.6107
Island
Fisheries Office and University of the Island           0         0              0   0.2000   0.5930
As it is now                                                                         0.1667   0.5710
"""
    )


def test_verbose_tells_definitions_with_their_source_and_the_evidence(harbour: Ask) -> None:
    said = harbour("without", "HSA", "-v").stdout
    for part in ("report: page 2 “the Agency", "Borgatti 2006", "Hopcroft and Tarjan 1973", "Annual report 2012"):
        assert part in said


def test_json_and_csv_give_all_with_the_evidence(harbour: Ask) -> None:
    data = json.loads(harbour("without", "hsa", "fisheries", "--format", "json").stdout)
    assert list(data) == [
        "leaving", "as_of", "network", "along", "parts_stay", "cut_off", "lost", "bridges", "turn_to", "pairs", "before", "after",
    ]  # fmt: skip
    assert [(one["id"], one["loses"]) for one in data["lost"]] == [("buoys", ["OPERATES"]), ("clear", ["LEADS", "FUNDS", "partner"])]
    assert data["pairs"] == {"reachable": 15, "severed": 5}
    assert (data["after"]["stakeholders"], data["after"]["samples"], round(data["after"]["distance_fragmentation"], 4)) == (7, 0, 0.6825)
    rows = list(csv.DictReader(io.StringIO(harbour("without", "hsa", "fisheries", "--format", "csv").stdout)))
    assert [(row["effect"], row["id"], row["loses"], row["type"], row["evidence_locator"]) for row in rows] == [
        ("along", "dive", "", "", ""),
        ("along", "survey", "", "", ""),
        ("along", "zoe", "", "", ""),
        ("cut_off", "clear", "", "FUNDS", "page 4"),
        ("cut_off", "clear", "", "LEADS", "page 2"),
        ("cut_off", "clear", "", "LEADS", "point 1"),
        ("loses", "buoys", "OPERATES", "OPERATES", "page 3"),
        ("loses", "clear", "LEADS FUNDS partner", "FUNDS", "page 4"),
        ("loses", "clear", "LEADS FUNDS partner", "LEADS", "page 2"),
        ("loses", "clear", "LEADS FUNDS partner", "LEADS", "point 1"),
    ]
    found = json.loads(harbour("without", "--find", "1", "--format", "json").stdout)
    assert found["found"] == {"exact": True, "tried": 9, "among": 9, "candidates": 9, "samples": 0, "exchanges": None}
    points = json.loads(harbour("without", "--format", "json").stdout)
    assert [(one["id"], one["cut_off"], one["of_its_own"]) for one in points["points"]] == [
        ("forum", 1, 0),
        ("dive", 2, 2),
        ("guard", 1, 1),
    ]


def test_several_words_may_be_one_name_or_several(harbour: Ask) -> None:
    for words in (("harbour", "safety", "agency", "coastal", "guard"), ("hsa", "guard"), ("Harbour Safety Agency", "CG")):
        found = json.loads(harbour("without", *words, "--format", "json").stdout)
        assert [one["id"] for one in found["leaving"]] == ["hsa", "guard"]


def test_where_no_loss_hurts_more_than_another_none_is_said_to_hurt_most(ask: Ask) -> None:
    headings = "source,type,target,until,evidence_source\n"
    for name, ties in (("past", "a,WORKS_WITH,b,2001,s\n"), ("now", "a,WORKS_WITH,b,,s\n")):
        Path(name).mkdir()
        Path(name, "stakeholders.csv").write_text("id,kind,name\na,agency,Alpha\nb,agency,Beta\n", encoding="utf-8")
        Path(name, "ties.csv").write_text(headings + ties, encoding="utf-8")
        Path(name, "sources.csv").write_text("id,title\ns,Report\n", encoding="utf-8")
        assert ask("load", name, "--store", f"{name}.db").exit_code == 0
    told = {name: ask("without", "--find", "3", "--store", f"{name}.db").stdout.partition("\n")[0] for name in ("past", "now")}
    assert told["past"] == "No two reach each other by ties that hold on 2024-05-31: no loss would part anyone."
    assert ask("without", "--find", "3", "--store", "now.db").stdout.startswith(
        "Sets of 3 were asked for and only 2 stakeholders can be in one, so none was compared; without Alpha\nand Beta, nobody would be"
    )


def test_who_is_at_two_bridges_is_named_once_and_kinds_are_in_the_language(ask: Ask) -> None:
    names = {"a": "Alpha", "b": "Beta", "c": "Gamma", "d": "Delta"}
    rows = [f"{id_},agency,{name},{'Twin' if id_ in 'ad' else ''}" for id_, name in names.items()]
    Path("stakeholders.csv").write_text("\n".join(["id,kind,name,aliases", *rows]), encoding="utf-8")
    Path("ties.csv").write_text(
        "source,type,target,evidence_source\na,WORKS_WITH,b,s\nb,WORKS_WITH,c,s\nc,WORKS_WITH,d,s\n", encoding="utf-8"
    )  # fmt: skip
    Path("sources.csv").write_text("id,title\ns,Report\n", encoding="utf-8")
    assert ask("load", "stakeholders.csv", "ties.csv", "sources.csv").exit_code == 0
    told = ask("without", "a", "c").stdout
    assert "3 of the connections that would go are bridges" in told
    assert "those to Beta and Delta." in " ".join(told.split())
    assert ask("without", "Twin", "--lang", "fr").stderr.splitlines()[-1] == (
        "Erreur\xa0: «\xa0Twin\xa0» peut désigner «\xa0Alpha (organisme, a)\xa0» ou «\xa0Delta (organisme, d)\xa0»; écrire l’id de la "
        "partie prenante voulue"
    )


def test_what_cannot_be_asked_is_refused_with_the_remedy(harbour: Ask) -> None:
    asked = {
        ("hsa", "--find", "1"): "--find looks for whom to name: leave the names out, or leave --find out",
        ("hsa", "Blorp"): "no stakeholder called 'Blorp'",
        ("Lighthouse", "Trust"): "Lighthouse Trust was not there on 2024-05-31, as far as is known; --as-of asks about another day",
        ("Lighthouse", "Trust", "--as-of", "2020"): "Lighthouse Trust was not there in 2020, as far as is known",
        ("Harbour", "Day", "2011"): "Harbour Day 2011 is a meeting, which is not counted; --with-meetings counts it",
        ("--find", "11"): "'11' is no number that fits; write one: 1 to 10",
        ("--find", "1", "--kind", "ships"): "'ships' is no kind of stakeholder",
    }
    for words, fault in asked.items():
        answer = harbour("without", *words)
        assert answer.exit_code in (1, 2)
        assert fault in answer.stderr


_FINISHED = (
    "Members were then exchanged for others until no exchange made it worse. A worse set is possible.",
    "Puis des membres ont été échangés contre d’autres jusqu’à ce qu’aucun échange n’aggrave la perte. Un ensemble pire est possible.",
)
_STOPPED = (
    "Exchanges of members for others were stopped there, as trying more would take too long: some are untried. A worse set is possible.",
    "Les échanges de membres contre d’autres se sont arrêtés là, car en essayer plus prendrait trop de temps : il en reste.",
)


@pytest.mark.parametrize(("most", "told", "sayings"), [(10**9, "finished", _FINISHED), (0, "stopped", _STOPPED)])
def test_a_search_says_how_it_went_and_whether_it_was_stopped(
    harbour: Ask, monkeypatch: pytest.MonkeyPatch, most: int, told: str, sayings: tuple[str, str]
) -> None:
    monkeypatch.setattr(key_players, "_ALWAYS", {})
    monkeypatch.setattr(key_players, "_WORK", 0)
    monkeypatch.setattr(key_players, "_SEARCH", most)
    for language, saying in zip(("en", "fr"), sayings, strict=True):
        said = harbour("without", "--find", "2", "--lang", language, "--parts-stay").stdout
        assert saying in " ".join(said.split())
    found = json.loads(harbour("without", "--find", "2", "--parts-stay", "--format", "json").stdout)["found"]
    assert (found["exact"], found["exchanges"]) == (False, told)


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ((5, 0), "all others that could reach each other still could"),
        ((1, 1), "the only pair of others that could reach each other no longer could"),
        ((2, 1), "of the 2 pairs of others that could reach each other, 1 no longer could"),
    ],
)
def test_how_many_pairs_are_parted_is_said_of_one_as_of_many(pairs: tuple[int, int], said: str) -> None:
    assert severed_text(*pairs, "en") == said
