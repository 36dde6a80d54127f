"""Who stands between others, as it is read."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnermap.measures import betweenness
from partnermap.output import Text
from partnermap.output.answers.brokers import brokers_document
from partnermap.output.brokering import in_words
from partnermap.queries.brokers import brokers
from partnermap.queries.structure import EVERYONE, Scope
from tests.queries.small import network

if TYPE_CHECKING:
    from tests.commands.conftest import Ask

_STAKEHOLDERS = """id,kind,name,name_fr,sector
p1,agency,North Police,Police du Nord,police
p2,agency,South Police,,police
n1,agency,Shelter,Refuge,ngo
n2,agency,Helpline,,ngo
hub,agency,Justice Office,Bureau de la justice,government
ann,person,Ann Moss,,
"""
_SOURCES = "id,title\nreport,Report\n"
_TIES = """source,type,target,evidence_source,evidence_locator
hub,WORKS_WITH,p1,report,page 1
hub,WORKS_WITH,p2,report,page 2
hub,FUNDS,n1,report,page 3
n1,WORKS_WITH,n2,report,page 4
p2,WORKS_WITH,n2,report,page 5
ann,WORKS_FOR,n2,report,page 6
"""


@pytest.fixture
def town(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Where ./partnermap.db holds a town: an office that joins police and those who help."""
    monkeypatch.setenv("PARTNERMAP_TODAY", "2014-05-31")
    (tmp_path / "csv").mkdir()
    for sheet, text in {"stakeholders": _STAKEHOLDERS, "sources": _SOURCES, "ties": _TIES}.items():
        (tmp_path / "csv" / f"{sheet}.csv").write_text(text, encoding="utf-8")
    assert ask("load", "csv").exit_code == 0
    return ask


def test_the_answer_begins_with_who_stands_between_most_and_tells_each_in_words_and_figures(town: Ask) -> None:
    assert (
        town("brokers").stdout
        == """\
Helpline stands between most others: it is on 64% of the shortest ways by which others, who have no
tie, reach each other. Of 6 stakeholders that are looked at, 4 stand between others.
In order of the number of pairs of others whose shortest ways lead over them (betweenness). Told are
agencies, units and people, who can be rung. Programs and collaborations stand in the network too,
and ways lead over them; --kind tells them as well.
Counted: 6 stakeholders and 6 pairs with a tie, by ties that hold on 2014-05-31; which way a tie
goes does not matter here.

Broker           Kind     What that means
────────────────────────────────────────────────────────────────────────────────────────────────────
Helpline         agency   on 64% of the shortest ways between others; without it 1 is cut off from
                          the rest: Ann Moss
Justice Office   agency   on 64% of the shortest ways between others; without it 1 is cut off from
                          the rest: North Police
Shelter          agency   on 33% of the shortest ways between others
South Police     agency   on 33% of the shortest ways between others

In figures

Broker           Betweenness   Contacts   Constraint
────────────────────────────────────────────────────
Helpline                 4.5          3         0.33
Justice Office           4.5          3         0.33
Shelter                    2          2          0.5
South Police               2          2          0.5
"""
    )


def test_between_sectors_it_is_said_which_two_each_joins_and_how_many_of_their_pairs(town: Ask) -> None:
    assert (
        town("brokers", "--between", "sector", "-n", "1").stdout
        == """\
Measured against chance, nobody joins different sectors more than Justice Office: 2 pairs of its
contacts are of two sectors, without a tie (by chance: 0.5). Justice Office joins ngo and police: 3
of 3 pairs without a tie reach each other in the fewest steps through it (2 in no other way as
short). Of 6 stakeholders that are looked at, 4 join different sectors.
In order of how far the pairs they join exceed what chance would give with as many ties and groups
as large. Told are agencies, units and people, who can be rung. Programs and collaborations stand in
the network too, and ways lead over them; --kind tells them as well. 1 has no sector: it and its
ties are left out of these counts.
Counted: 6 stakeholders and 6 pairs with a tie, by ties that hold on 2014-05-31; which way a tie
goes does not matter here.

Broker           Group        What that means
────────────────────────────────────────────────────────────────────────────────────────────────────
Justice Office   government   joins ngo and police: 3 of 3 pairs without a tie reach each other in
                              the fewest steps through it (2 in no other way as short)

In figures

Broker           Pairs joined   By chance   z
─────────────────────────────────────────────
Justice Office              2         0.5   2

In which role, counted in pairs
A pair counts where both have a tie to the broker and none to each other. Coordinator: all three are
of one group. Itinerant: the two are of one group, the broker of another. Gatekeeper: one of the two
is of the broker’s group. Liaison: all are of different groups.

Broker           Coordinator   Itinerant   Gatekeeper   Liaison   Total
───────────────────────────────────────────────────────────────────────
Justice Office             0           1            0         2       3
… and 3 more; -n 0 shows all, -v the evidence.
"""
    )


def test_in_french_with_the_evidence_and_how_it_is_measured(town: Ask) -> None:
    assert (
        town("brokers", "--between", "sector", "-n", "1", "-v", "--lang", "fr").stdout
        == """\
Par rapport au hasard, personne ne relie plus de secteurs différents que Bureau de la justice\u00a0: 2
paires de ses contacts sont de deux secteurs, sans lien (au hasard\u00a0: 0,5). Bureau de la justice
relie ONG et police\u00a0: 3 sur 3 paires sans lien se rejoignent par là en le moins d’étapes (2 sans
autre chemin aussi court). Parmi 6 parties prenantes examinées, 4 relient des secteurs différents.
Classement selon l’excédent des paires reliées sur ce que donnerait le hasard avec autant de liens
et des groupes de même taille. Figurent ici les organismes, les unités et les personnes, qu’on peut
appeler. Les programmes et les collaborations font aussi partie du réseau et des chemins y passent;
--kind les montre aussi. 1 n’a aucun secteur\u00a0: elle et ses liens ne sont pas comptés ici.
Compté\u00a0: 6 parties prenantes et 6 paires reliées, par des liens valables le 2014-05-31; le sens d’un
lien ne compte pas ici.

Intermédiaire          Groupe         Ce que cela veut dire
────────────────────────────────────────────────────────────────────────────────────────────────────
Bureau de la justice   gouvernement   relie ONG et police\u00a0: 3 sur 3 paires sans lien se rejoignent
                                      par là en le moins d’étapes (2 sans autre chemin aussi court)

En chiffres

Intermédiaire          Paires reliées   Au hasard   z
─────────────────────────────────────────────────────
Bureau de la justice                2         0,5   2

Dans quel rôle, en paires
Une paire compte quand les deux ont un lien avec l’intermédiaire et aucun entre elles.
Coordonnateur\u00a0: les trois sont du même groupe. Itinérant\u00a0: les deux sont d’un groupe,
l’intermédiaire d’un autre. Gardien\u00a0: l’une des deux est du groupe de l’intermédiaire. Liaison\u00a0:
chacune est d’un groupe différent.

Intermédiaire          Coordonnateur   Itinérant   Gardien   Liaison   Total
────────────────────────────────────────────────────────────────────────────
Bureau de la justice               0           1         0         2       3

Toutes les paires, celles d’un même groupe aussi

Intermédiaire          Total   Au hasard     z
──────────────────────────────────────────────
Bureau de la justice       3         0,8   2,2
… et 3 de plus; -n 0 montre tout, -v les preuves.

Bureau de la justice\u00a0: les liens sur lesquels cela repose

Lien                                                            Preuve
───────────────────────────────────────────────────────────────────────────────
Bureau de la justice travaille avec Police du Nord (non daté)   report\u00a0: page 1
Bureau de la justice finance Refuge (non daté)                  report\u00a0: page 3
Bureau de la justice travaille avec South Police (non daté)     report\u00a0: page 2

Comment c’est mesuré

Mesure            Définition                                Source
────────────────────────────────────────────────────────────────────────────────────────────────────
Rôles             Paires ayant chacune un lien avec         Gould et Fernandez 1989
                  l’intermédiaire et aucun entre elles,
                  selon les groupes des trois; sans
                  direction, chaque paire compte une
                  fois, et un gardien est aussi
                  représentant. Deux parties prenantes
                  qui ont part à un même programme ou à
                  une même collaboration sans secteur (ou
                  pays) comptent comme liées.
Au hasard, et z   Ce à quoi s’attendre si chaque lien       Gould et Fernandez 1989
                  existait avec la probabilité de la
                  densité p, les groupes ayant leur
                  taille\u00a0: paires × p² (1 − p). z =
                  (compté − attendu) / écart-type selon
                  le même modèle.
Groupes reliés    Les deux groupes entre lesquels le plus   Définition de partnermap
                  de paires de ses contacts sont sans
                  lien. De toutes les paires des deux
                  (sauf l’intermédiaire) qu’un chemin
                  joint sans lien direct\u00a0: combien ont un
                  plus court chemin qui y passe, et de
                  combien tous y passent.
Intermédiarité    La somme, sur les paires d’autres, de     Freeman 1977; calcul selon Brandes 2001,
                  la part de leurs plus courts chemins      estimation selon Geisberger, Sanders et
                  qui y passe\u00a0: b(v) = Σ σ(s,t|v) /         Schultes 2008
                  σ(s,t). Sans direction, chaque paire
                  compte une fois. La part des chemins
                  est b(v) rapportée au nombre de paires
                  d’autres qu’un chemin joint sans lien
                  direct.

Sources

Id       Titre    Source
────────────────────────
report   Report
"""
    )


def test_as_data_every_figure_is_there_and_the_ties_of_those_that_are_brokers(town: Ask) -> None:
    told = json.loads(town("brokers", "--between", "sector", "--format", "json").stdout)
    assert {key: told[key] for key in ("between", "sampled", "groups", "without_group")} == {
        "between": "sector", "sampled": None, "without_group": 1,
        "groups": [{"name": "government", "stakeholders": 1}, {"name": "ngo", "stakeholders": 2}, {"name": "police", "stakeholders": 2}],
    }  # fmt: skip
    assert {role: (of["count"], of["expected"]) for role, of in told["whole"].items()} == {
        "coordinator": (0, 0.0), "itinerant": (1, 0.75), "gatekeeper": (2, 1.5), "liaison": (3, 1.5), "total": (6, 3.75),
    }  # fmt: skip
    hub = told["brokers"][0]
    assert {key: value for key, value in hub.items() if key not in ("roles", "ties")} == {
        "id": "hub", "name": "Justice Office", "kind": "agency", "betweenness": 4.5, "contacts": 3, "constraint": pytest.approx(1 / 3),
        "effective_size": 3.0, "efficiency": 1.0, "hierarchy": 0.0, "share_of_routes": pytest.approx(9 / 14), "group": "government",
        "across": {"count": 2, "expected": 0.5, "sd": 0.75, "z": 2.0},
        "joins": {
            "groups": ["ngo", "police"], "contacts": 2, "pairs": 3, "through": 3, "only": 2, "share": 1.0, "share_error": None,
        },
        "cut_off": ["p1"],
    }  # fmt: skip
    assert hub["roles"]["coordinator"] == {"count": 0, "expected": 0.0, "sd": 0.0, "z": None}
    assert [(tie["source"], tie["target"], tie["evidence"]) for tie in hub["ties"]] == [
        ("hub", end, [{"source": "report", "locator": page}]) for end, page in (("p1", "page 1"), ("n1", "page 3"), ("p2", "page 2"))
    ]


def test_as_rows_there_is_one_a_stakeholder(town: Ask) -> None:
    rows = list(csv.DictReader(io.StringIO(town("brokers", "--format", "csv").stdout)))
    assert rows[0] == {
        "broker_id": "n2", "broker": "Helpline", "broker_kind": "agency", "betweenness": "4.5", "betweenness_error": "",
        "share_of_routes": "0.642857", "contacts": "3", "constraint": "0.333333", "effective_size": "3.0", "efficiency": "1.0",
        "hierarchy": "0.0", "cut_off": "1",
    }  # fmt: skip
    assert [row["broker_id"] for row in rows] == ["n2", "hub", "n1", "p2", "ann", "p1"]


def test_nobody_stands_between_others_where_nobody_is_tied(ask: Ask) -> None:
    with network("a agency; b agency", "") as store:
        blocks = brokers_document(brokers(store), store.schema, "en").blocks
        assert blocks[0] == Text("Nobody that is looked at stands between others: no two reach each other through one of them alone.")
        blocks = brokers_document(brokers(store, between="country"), store.schema, "en").blocks
    assert blocks[0] == Text(
        "No country is stated of anybody here, so who joins different ones cannot be told; state it where you keep your data."
    )
    with network("a agency country=Chad; b agency country=Chad; c agency country=Togo", "a WORKS_WITH b") as store:
        said = [brokers_document(brokers(store, between=field), store.schema, "en").blocks[0].text for field in ("country", "kind")]
    assert said == [
        "Nobody that is looked at joins different countries: no one has two contacts of different countries without a tie.",
        "Nobody can join different ones: all here whose kind is stated have the same, agencies.",
    ]


def test_what_is_estimated_is_said_with_how_far_it_may_be_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(betweenness, "EXACT_UP_TO", 10)
    monkeypatch.setattr(betweenness, "SAMPLES", 8)
    people = "; ".join(f"a{n} agency" for n in range(20))
    ties = "; ".join(f"a{n} FUNDS a{n + 1}" for n in range(19))
    with network(people, ties) as store:
        document = brokers_document(brokers(store), store.schema, "en")
    texts = [block.text for block in document.blocks if isinstance(block, Text)]
    assert document.data["sampled"] == 8
    assert texts[0].startswith("A8 stands between most others: it is on about 68% (± 7) of the shortest ways by which others")
    assert texts[0].endswith("Of 20 stakeholders that are looked at, at least 18 stand between others.")
    assert "Estimated: shortest ways were followed from 8 stakeholders drawn at random" in texts[1]


def test_that_one_stands_between_most_is_said_among_those_who_are_looked_at_where_others_do_more() -> None:
    with network("a agency; b agency; p program; q program; c agency sector=ngo", "a LEADS p; b LEADS p; b LEADS q; c LEADS q") as store:
        all_, programs, ngos = (brokers(store, scope=scope) for scope in (EVERYONE, Scope(kinds=("program",)), Scope(sectors=("ngo",))))
        said = [brokers_document(answer, store.schema, "en").blocks[0] for answer in (all_, programs, ngos)]
    assert [isinstance(block, Text) and block.text.split(" stands")[0] for block in said] == [
        "B", "Among those that are looked at: P", "Nobody that is looked at",
    ]  # fmt: skip


def test_kinds_that_are_joined_are_told_in_the_plural() -> None:
    with network("a person; b agency; c program", "a FUNDS b; b LEADS c") as store:
        answer = brokers(store, between="kind")
        said = {language: in_words(answer.brokers[0], answer, store.schema, language) for language in ("en", "fr")}
    assert {language: text.split(":")[0].split("\u00a0")[0] for language, text in said.items()} == {
        "en": "joins people and programs", "fr": "relie personnes et programmes",
    }  # fmt: skip


def test_that_nobody_stands_between_others_is_not_said_of_a_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(betweenness, "EXACT_UP_TO", 10)
    monkeypatch.setattr(betweenness, "SAMPLES", 1)
    pairs = [(n, n + 1) for n in range(0, 40, 2)]
    people = "; ".join(f"a{n} agency" for n in range(41))
    ties = "; ".join(f"a{one} FUNDS a{other}" for one, other in [*pairs, (39, 40)])
    with network(people, ties) as store:
        document = brokers_document(brokers(store), store.schema, "en")
    assert document.blocks[0] == Text("None of the shortest ways that were followed leads over anybody that is looked at.")


def test_what_parts_nobody_is_wrong_usage(ask: Ask) -> None:
    refused = ask("brokers", "--between", "sectr")
    assert (refused.exit_code, refused.stderr) == (
        2, "Error: --between: 'sectr' is none of sector, country, kind, group; see `cli brokers --help`\n",
    )  # fmt: skip
