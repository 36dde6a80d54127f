"""`gaps` as it is read: rules, single sources, suggestions and matrices, in both languages."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from tests.commands.conftest import Ask

RULES = """
expect:
  - rule: {en: Every program has a lead, fr: Chaque programme a un responsable}
    who: {kind: program}
    tie: is led by
  - rule: The forum has three members
    who: Harbour Forum
    tie: has as member
    at least: 3
  - rule: The guard works with academia
    who: Coastal Guard
    to: {sector: academia}
checked:
  - {checked: none, who: Coastal Guard, to: University of the Island, date: 2012-05, source: report, place: page 9}
  - {checked: none, who: University of the Island, to: Dive Unit, date: 2012-05, source: A walk, place: the pier}
"""


@pytest.fixture
def asked(harbour: Ask, tmp_path: Path) -> Ask:
    """The harbour, with rules in a file."""
    (tmp_path / "rules.yaml").write_text(RULES, encoding="utf-8")
    return harbour


def answer(asked: Ask, *words: str) -> str:
    """What is said, without which network was counted."""
    return re.split("Counted: |Compté\u00a0: ", asked(*words).stdout)[0]


def test_rules_are_told_with_what_is_known_and_who_could_say(asked: Ask) -> None:
    assert answer(asked, "gaps", "--rules", "rules.yaml", "--part", "rules") == (
        """\
Handling: Protected (of all sources in the network: which of them this rests on cannot be told)
Of 3 rules that could be asked here, 3 do not hold for everybody: 3 gaps (1 with none or too few
known, 1 with none, as somebody checked, 1 with no more than proposed or disputed ones). None known
is not none: it may be missing in the sources, and not in fact.

Every program has a lead: not so for 1 of 2
What closes a gap: a source that says “is led by”.

Name            What is known   Who could say
─────────────────────────────────────────────
Buoy Register   none known      Dive Unit

The forum has three members: not so for 1 of 1
What closes a gap: a source that says “has as member”. 3 different parties are expected.

Name            What is known                                                       Who could say
────────────────────────────────────────────────────────────────────────────────────────────────────
Harbour Forum   2 of 3 known: Coastal Guard and University of the Island; no more   Fisheries Office
                than proposed or disputed: has as member Fisheries Office (last
                attested 2011-06; disputed; confidence 0.4)

The guard works with academia: not so for 1 of 1
What closes a gap: a source for a tie of working together with somebody (sector: academia).

Name            What is known
────────────────────────────────────────────────────────────────────────────────────────────────────
Coastal Guard   none (checked 2012-05: Annual report 2012, page 9); perhaps Buoy Register and
                Harbour Forum, of whom too little is known to tell; only through Harbour Forum, with
                University of the Island
"""
    )


def test_rules_are_told_in_french_with_their_own_names(asked: Ask) -> None:
    assert answer(asked, "gaps", "--rules", "rules.yaml", "--part", "rules", "-n", "1", "--lang", "fr") == (
        """\
Protection : Protected (de toutes les sources du réseau : on ne peut dire sur lesquelles ceci
repose)
Sur 3 règles applicables ici, 3 ne valent pas pour tous : 3 lacunes (1 avec aucun connu ou trop peu,
1 avec aucun, vérification faite, 1 avec seulement des liens proposés ou contestés). Aucun connu ne
veut pas dire aucun : le lien peut manquer dans les sources, et non dans les faits.

Chaque programme a un responsable : pas le cas pour 1 sur 2
Ce qui comble une lacune : une source qui dit « est sous la direction de ».

Nom                   Ce qui est connu   Qui pourrait le dire
─────────────────────────────────────────────────────────────
Registre des bouées   aucun connu        Unité de plongée

The forum has three members : pas le cas pour 1 sur 1
Ce qui comble une lacune : une source qui dit « a pour membre ». 3 parties différentes sont
attendues.

Nom             Ce qui est connu                                                Qui pourrait le dire
────────────────────────────────────────────────────────────────────────────────────────────────────
Harbour Forum   connus : 2 sur 3 (Garde côtière et Université de l’Île); rien   Bureau des pêches
                de plus que proposé ou contesté : a pour membre Bureau des
                pêches (dernière attestation : 2011-06; contesté; confiance
                0,4)

The guard works with academia : pas le cas pour 1 sur 1
Ce qui comble une lacune : une source d’un lien de collaboration avec quelqu’un (secteur : milieu
universitaire).

Nom             Ce qui est connu
────────────────────────────────────────────────────────────────────────────────────────────────────
Garde côtière   aucun (vérifié le 2012-05 : Annual report 2012, page 9); peut-être Registre des
                bouées et Harbour Forum, dont on sait trop peu pour le dire; seulement par Harbour
                Forum, avec Université de l’Île
"""
    )


def test_a_check_that_a_tie_contradicts_is_told_and_a_tie_that_comes_later_is_none(asked: Ask) -> None:
    assert answer(asked, "gaps", "--rules", "rules.yaml", "--part", "rules", "--as-of", "2010") == (
        """\
Handling: Protected (of all sources in the network: which of them this rests on cannot be told)
Of 3 rules that could be asked here, 3 do not hold for everybody: 3 gaps (1 with none or too few
known, 1 with none, as somebody checked, 1 with one that holds only later). None known is not none:
it may be missing in the sources, and not in fact.

Every program has a lead: not so for 1 of 2
What closes a gap: a source that says “is led by”.

Name            What is known
─────────────────────────────
Buoy Register   none known

The forum has three members: not so for 1 of 1
What closes a gap: a source that says “has as member”. 3 different parties are expected.

Name            What is known                                                          Who could say
────────────────────────────────────────────────────────────────────────────────────────────────────
Harbour Forum   1 of 3 known: University of the Island; only later: has as member      Coastal Guard
                Coastal Guard (last attested 2011-06)

The guard works with academia: not so for 1 of 1
What closes a gap: a source for a tie of working together with somebody (sector: academia).

Name            What is known
──────────────────────────────────────────────────────────────────
Coastal Guard   none (checked 2012-05: Annual report 2012, page 9)

Checked, and yet known
A walk, the pier (2012-05) found none; known is: University of the Island trains Dive Unit
(2009-09–2010-06)
"""
    )


def test_single_sources_are_counted_and_listed_where_they_are_asked_for_alone(asked: Ask) -> None:
    assert answer(asked, "gaps", "--part", "single-source", "-n", "2") == (
        """\
Handling: Protected (of all sources in the network: which of them this rests on cannot be told)

Ties that rest on one source alone
11 of 12 ties rest on one source alone (92%). 11 of 12 pairs with a tie have no other. What closes a
gap: a second source that says the same.

Source                   Ties on it alone
─────────────────────────────────────────
Procès-verbal du forum                  5
Annual report 2012                      5
… and 1 more; -n 0 shows all.

Tie                                                      Holds two parts together   Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
Ann Moss works for Coastal Guard (liaison; as of                                    minutes: point 3
2011-06)
Dive Unit is part of Harbour Safety Agency (as of                                   report: page 1
2012)
… and 9 more; -n 0 shows all.
"""
    )


def test_a_matrix_tells_none_from_none_known(asked: Ask) -> None:
    assert answer(asked, "gaps", "--matrix", "sector", "sector", "--rules", "rules.yaml") == (
        """\
Handling: Protected (of all sources in the network: which of them this rests on cannot be told)
Of 9 cells, a tie is known in 1, and none is known in 6. In 2 somebody looked and found none. None
known is not none: it may be missing in the sources, and not in fact.

Sector            Ties with                        None known with               None with (checked)
────────────────────────────────────────────────────────────────────────────────────────────────────
academia          not recorded 1                   academia, government          law enforcement
government        government 3, not recorded 5     academia, law enforcement
                  (1 not confirmed)
law enforcement   not recorded 3 (1 not            government, law enforcement   academia
                  confirmed)
not recorded      academia 1, government 5 (1
                  not confirmed), law
                  enforcement 3 (1 not
                  confirmed)

Sector            Sector            What is known
──────────────────────────────────────────────────────────────────────────────────────
academia          law enforcement   none (checked 2012-05: Annual report 2012, page 9)
law enforcement   academia          none (checked 2012-05: Annual report 2012, page 9)
"""
    )


def test_suggestions_of_the_built_in_network_say_how_often_they_are_right(ask: Ask) -> None:
    said = ask("gaps", "--part", "suggestions", "-n", "1", PARTNERMAP_TODAY="2024-05-31").stdout
    assert said.split("What closes")[0] == (
        """\
Handling: Unclassified (of all sources in the network: which of them this rests on cannot be told)

Partners of partners with no tie that is known
39 pairs share a partner and are not known to have worked together or met. They are ranked by the
partners they share, one with few partners counting more (Adamic-Adar). Tried on this very network,
that predicts best of three ways: a tenth of its ties was hidden, 100 times over, and of the 10
suggestions that then came first about 1 in 11 turned out to be a real tie (in four of five repeats
0 to 2 of 10; by chance it would be about 1 in 32).

One                               The other                         Partners of both
────────────────────────────────────────────────────────────────────────────────────────────────────
Alberta Internet Child            Calgary and Area Child Advocacy   Calgary Police Service (not
Exploitation (ICE) Unit           Centre                            confirmed)
… and 38 more; -n 0 shows all.
"""
    )


def test_json_has_every_part_and_csv_a_row_each(asked: Ask) -> None:
    data = json.loads(asked("gaps", "--rules", "rules.yaml", "--format", "json").stdout)
    assert list(data) == ["as_of", "network", "by_rule", "single_source", "suggestions"]
    assert [(gap["stakeholder"]["id"], gap["state"]) for rule in data["by_rule"]["rules"] for gap in rule["gaps"]] == [
        ("buoys", "missing"), ("forum", "proposed"), ("guard", "checked"),
    ]  # fmt: skip
    rows = list(csv.DictReader(io.StringIO(asked("gaps", "--rules", "rules.yaml", "--format", "csv").stdout)))
    assert [(row["part"], row["id"], row["state"]) for row in rows[:4]] == [
        ("rule", "buoys", "missing"), ("rule", "forum", "proposed"), ("rule", "guard", "checked"), ("single-source", "ann", ""),
    ]  # fmt: skip
    cells = list(
        csv.DictReader(io.StringIO(asked("gaps", "--matrix", "agency", "sector", "--rules", "rules.yaml", "--format", "csv").stdout))
    )
    assert {(cell["row"], cell["column"]): cell["state"] for cell in cells if cell["row"] == "guard" and cell["column"]} == {
        ("guard", "academia"): "none", ("guard", "government"): "none known", ("guard", "law enforcement"): "none known",
    }  # fmt: skip


def test_a_file_of_rules_with_mistakes_and_a_matrix_of_nothing_are_one_line_each(asked: Ask, tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("expect: {rule: x, who: Nobody, tie: FUNDS}", encoding="utf-8")
    refused = asked("gaps", "--rules", "rules.yaml")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
        1, "Error: rules.yaml line 1: nobody is called 'Nobody'; `partnermap find` looks for it",
    )  # fmt: skip
    assert (
        asked("gaps", "--matrix", "sector", "colour")
        .stderr.splitlines()[-1]
        .startswith("Error: 'colour' is nothing that a matrix can have")
    )
    missing = asked("gaps", "--rules", "none.yaml").stderr.splitlines()[-1]
    assert missing == "Error: there is no file none.yaml; check the spelling and the folder you are in"
    (tmp_path / "folder").mkdir()
    refused = asked("gaps", "--rules", "folder", "--lang", "fr")
    assert refused.stderr.splitlines()[-1] == "Erreur\xa0: folder ne peut être lu\xa0: c’est un dossier; donner le nom d’un fichier"


def test_the_rules_in_the_documentation_can_be_asked(ask: Ask, tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "planning.md").read_text(encoding="utf-8").split("### Rules of your own")[1]
    (tmp_path / "mine.yaml").write_text(page.split("```yaml\n")[1].split("```")[0], encoding="utf-8")
    data = json.loads(ask("gaps", "--rules", "mine.yaml", "--part", "rules", "--format", "json").stdout)
    assert [(rule["asked"], len(rule["gaps"])) for rule in data["by_rule"]["rules"]] == [(0, 0), (7, 7), (8, 3)]
    assert (data["by_rule"]["checks"], data["by_rule"]["contradictions"]) == (1, [])


def test_the_rules_that_are_printed_are_those_that_are_asked_however_a_shell_writes_them(ask: Ask, tmp_path: Path) -> None:
    printed = ask("gaps", "--show-rules").stdout
    assert printed.startswith("# What is expected of a network, for `partnermap gaps`.")
    (tmp_path / "mine.yaml").write_text(printed, encoding="utf-16")
    ours, mine = (json.loads(ask("gaps", *rules, "--part", "rules", "--format", "json").stdout) for rules in ((), ("--rules", "mine.yaml")))
    assert mine["by_rule"] == ours["by_rule"] | {"file": "mine.yaml"}
