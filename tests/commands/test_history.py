"""`history` as a planner types it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from partnermap.graph import open_store
from partnermap.graph.history.changing import changing
from tests.commands.conftest import Ask
from tests.places import ROOT

SOURCES = "id,title\nreport,Report\n"
FIRST = "id,kind,name,aliases,country\nguard,agency,Coastal Guard,CG,\nhsa,agency,Harbour Safety,,\n"
SECOND = "id,kind,name,aliases,country\nhsa,agency,Harbour Safety of Canada,HSC,CA\n"
TIES = "source,type,target,since,evidence_source,evidence_locator\nhsa,FUNDS,guard,2011,report,p. 3\n"


@pytest.fixture
def loaded(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Where two loads were made, the second by Zoe."""
    monkeypatch.setenv("PARTNERMAP_USER", "Zoe")
    Path("sources.csv").write_text(SOURCES, encoding="utf-8")
    Path("first.csv").write_text(FIRST, encoding="utf-8")
    Path("second.csv").write_text(SECOND, encoding="utf-8")
    Path("ties.csv").write_text(TIES, encoding="utf-8")
    assert ask("load", "sources.csv", "first.csv", "ties.csv", PARTNERMAP_USER="").exit_code == 0
    assert ask("load", str(Path("second.csv").absolute())).exit_code == 0
    return ask


def test_the_changes_are_listed_with_who_made_them_and_what_they_did(loaded: Ask) -> None:
    assert (
        loaded("history").stdout
        == """\

No.   When               Who   Change                              Did
────────────────────────────────────────────────────────────────────────────────────────────────────
  2   2024-05-31 12:00   Zoe   partnermap load second.csv          1 stakeholder changed
  1   2024-05-31 12:00         partnermap load sources.csv         2 stakeholders added; 1 tie
                               first.csv ties.csv                  added; 1 source added
"""
    )
    assert (
        loaded("history", "-n", "1", "--lang", "fr").stdout
        == """\

Nº   Quand              Qui   Modification                 Effet
─────────────────────────────────────────────────────────────────────────────────────
 2   2024-05-31 12:00   Zoe   partnermap load second.csv   1 partie prenante modifiée
… et 1 modification de plus; -n 0 montre tout.
"""
    )


def test_a_load_of_the_folder_one_is_in_is_told_as_it_was_typed(loaded: Ask, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    Path("second.csv").rename(tmp_path / "own" / "stakeholders.csv")
    assert loaded("load", f"{tmp_path / 'own'}/.").exit_code == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path / "own")
        assert loaded("--store", "../partnermap.db", "load", ".").exit_code == 0
        told = loaded("--store", "../partnermap.db", "history").stdout
    assert [line.split("partnermap ")[1].split("  ")[0] for line in told.splitlines() if "partnermap load" in line][:2] == [
        "load .",
        "load own",
    ]


def test_one_change_is_told_before_and_after(loaded: Ask) -> None:
    assert (
        loaded("history", "2", "-v").stdout
        == """\
Change 2

Field     Value
───────────────────────────────────────────────────────
When      2024-05-31 12:00
Who       Zoe
Command   partnermap load second.csv
Files     second.csv (b50a24af039ff2c03685fb6b6d6d349d)
Did       1 stakeholder changed

What                                     What was done
────────────────────────────────────────────────────────────────────────────────────────────────────
Harbour Safety of Canada (agency, hsa)   Name was 'Harbour Safety' and is now 'Harbour Safety of
                                         Canada'
                                         Alias 'Harbour Safety' added
                                         Alias 'HSC' added
                                         Country was empty and is now 'CA'
"""
    )
    assert loaded("history", "1", "-n", "2").stdout.endswith("""
What                            What was done
───────────────────────────────────────────────
Report (source, report)         Added
Coastal Guard (agency, guard)   Added
                                Also called: CG
… and 2 more; -v tells all.
""")


def test_what_changed_of_one_is_told_by_any_of_its_names(loaded: Ask) -> None:
    told = loaded("history", "harbour", "safety", "--lang", "fr").stdout
    assert told == loaded("history", "HSC", "--lang", "fr").stdout
    assert (
        told.replace("\u00a0", " ")
        == """\
Modifications qui touchent Harbour Safety of Canada

Nº   Quand              Qui   Modification                        Ce qu’elle a fait
────────────────────────────────────────────────────────────────────────────────────────────────────
 2   2024-05-31 12:00   Zoe   partnermap load second.csv          Nom : « Harbour Safety »
                                                                  auparavant, maintenant « Harbour
                                                                  Safety of Canada »
                                                                  Autre nom ajouté : « Harbour
                                                                  Safety »
                                                                  Autre nom ajouté : « HSC »
                                                                  Pays : vide auparavant, maintenant
                                                                  « CA »
 1   2024-05-31 12:00         partnermap load sources.csv         Ajout
                              first.csv ties.csv                  Ajout : Harbour Safety finance
                                                                  Coastal Guard (depuis 2011);
                                                                  Preuve : report : p. 3
"""
    )


def test_of_one_the_first_things_of_each_change_are_told_and_how_the_others_are_found(loaded: Ask) -> None:
    more = "".join(f"guard,FUNDS,hsa,{year},report,p. {year}\n" for year in range(1990, 1997))
    Path("more.csv").write_text(TIES + more, encoding="utf-8")
    assert loaded("load", "more.csv").exit_code == 0
    told = " ".join(loaded("history", "guard", "-n", "1").stdout.split())
    assert told.endswith("… and 3 more; `partnermap history guard -v` … and 1 more change; -n 0 shows all.")
    assert len(json.loads(loaded("history", "guard", "--format", "json").stdout)["changes"][0]["did"]) == 8


def test_programs_get_what_each_change_did_with_what_was_before_and_after(loaded: Ask) -> None:
    listed = json.loads(loaded("history", "--format", "json").stdout)
    [second, first] = listed["changes"]
    assert [list(listed), list(second)] == [
        ["changes"],
        ["number", "time", "who", "kind", "command", "files", "counts", "undoes", "undone_by", "is_finished", "forgotten"],
    ]
    assert (first["who"], second["who"], second["time"], [file["name"] for file in first["files"]]) == (
        None, "Zoe", "2024-05-31T12:00:00Z", ["sources.csv", "first.csv", "ties.csv"],
    )  # fmt: skip
    assert second["counts"]["stakeholders"] == {"added": 0, "changed": 1, "removed": 0, "same": 0}
    [did] = json.loads(loaded("history", "2", "-v", "--format", "json").stdout)["changes"][0]["did"]
    assert (did["sort"], did["id"], did["name"]) == ("stakeholder", "hsa", "Harbour Safety of Canada")
    assert (did["before"]["name"], did["before"]["aliases"], did["after"]["aliases"]) == ("Harbour Safety", [], ["Harbour Safety", "HSC"])
    assert did["said"] == {"kind": "agency", "name": "Harbour Safety of Canada", "aliases": ["HSC"], "country": "CA"}
    life = json.loads(loaded("history", "guard", "--format", "json").stdout)
    assert (life["stakeholder"]["id"], life["is_gone"]) == ("guard", False)
    assert [(one["number"], [(did["sort"], did["before"], did["said"]) for did in one["did"]]) for one in life["changes"]] == [
        (1, [("stakeholder", None, "all"), ("tie", None, "stated")])
    ]
    rows = loaded("history", "1", "-v", "--format", "csv").stdout.splitlines()
    assert rows[0] == "number,sort,id,name,done,how"
    assert rows[-1].endswith(",Harbour Safety funds Coastal Guard (since 2011),added,Added; Evidence: report: p. 3")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("3",), "there is no change 3; the newest is 2"),
        (("nobody",), "no stakeholder called 'nobody'; try `partnermap find` with one word"),
    ],
)
def test_what_is_in_no_history_is_refused(loaded: Ask, words: tuple[str, ...], said: str) -> None:
    answer = loaded("history", *words)
    assert (answer.exit_code, answer.stdout, answer.stderr.splitlines()[-1]) == (1, "", f"Error: {said}")


def test_a_stakeholder_whose_name_is_a_number_is_found_where_no_change_has_it(loaded: Ask) -> None:
    Path("third.csv").write_text("id,kind,name\ngroup,agency,1914\n", encoding="utf-8")
    assert loaded("load", "third.csv").exit_code == 0
    assert loaded("history", "1914").stdout.splitlines()[0] == "What changed of 1914"


@pytest.mark.parametrize("layout", [1, 2])
def test_the_history_of_an_older_store_begins_with_the_next_change(ask: Ask, layout: int) -> None:
    shutil.copy(ROOT / "tests" / "data" / f"layout-{layout}.db", "partnermap.db")
    assert ask("history").stdout == "Nothing is in the history yet: it begins with the next change.\n"
    assert ask("history", "HSA", "--lang", "fr").stdout == (
        "Agence de sécurité portuaire était là avant le début de l’historique; rien n’y a touché depuis.\n"
    )
    assert ask("history", "1").stderr.endswith("Error: there is no change 1: the history begins with the next change\n")
    Path("more.csv").write_text("id,kind,name,region\nhsa,agency,Harbour Safety Agency,PE\n", encoding="utf-8")
    assert ask("load", "more.csv").exit_code == 0
    [change] = json.loads(ask("history", "--format", "json").stdout)["changes"]
    assert (change["number"], change["counts"]["stakeholders"]) == (1, {"added": 0, "changed": 1, "removed": 0, "same": 0})
    assert ask("history", "HSA").stdout.splitlines()[-1].endswith("Region was 'NS' and is now 'PE'")


def test_one_is_shown_with_its_life(loaded: Ask) -> None:
    shown, life = loaded("show", "hsa").stdout, loaded("history", "hsa").stdout
    assert loaded("show", "hsa", "--history").stdout == f"{shown}\n{life}"
    data = json.loads(loaded("show", "hsa", "--history", "--format", "json").stdout)
    assert data["history"] == json.loads(loaded("history", "hsa", "--format", "json").stdout)["changes"]


def test_of_one_that_is_gone_the_life_alone_is_shown(loaded: Ask) -> None:
    with open_store("partnermap.db", to_write=True) as store, changing(store, "remove") as change:
        change.remove("tie", list(store.ties()))
        change.remove("stakeholder", list(store.stakeholders(["hsa"])))
    told = loaded("show", "hsc", "--history").stdout
    assert told == loaded("history", "harbour safety").stdout
    assert told.splitlines()[:2] == ["What changed of Harbour Safety of Canada", "It is not in the network any more."]
    assert loaded("show", "hsc").exit_code == 1


def test_what_some_sources_said_is_not_told_where_they_are_left_out(loaded: Ask) -> None:
    answer = loaded("show", "hsa", "--history", "--without-source", "report")
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert answer.stderr.splitlines()[-1].endswith("ask without --without-mark and --without-source")
