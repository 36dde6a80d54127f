"""An edited workbook brought in, and a source loaded anew, as a user meets them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from partnermap.cli import cli
from tests.commands.conftest import Ask
from tests.graph.syncing.desk import Desk
from tests.graph.syncing.test_sync import FUNDS_2005, like
from tests.places import EmbeddedPlace, held

FILE = "my network.xlsx"


@pytest.fixture
def desk(harbour: Ask) -> Desk:
    assert harbour("export", FILE, "--for-editing").exit_code == 0
    return Desk(EmbeddedPlace("partnermap.db"), Path(FILE))


def test_what_was_edited_is_told_in_words_and_brought_in(harbour: Ask, desk: Desk) -> None:
    desk.set("ties", like(**FUNDS_2005), amount="777").remove("ties", like(type="TRAINS"))
    desk.set("stakeholders", like(id="guard"), name="Coast Guard").set("stakeholders", like(id="omar"), note="Retired")
    desk.add("ties", source="hsa", type="works with", target="guard", since="2020", evidence_source="minutes", evidence_locator="point 9")
    answer = harbour("load", FILE, "--sync", "--yes")
    assert (answer.exit_code, answer.stdout) == (0, "")
    assert (
        answer.stderr
        == """\
my network.xlsx sheet stakeholders line 1: column mandate is not one of ours and is kept as an attribute
added: 1 tie
  Coast Guard works with Harbour Safety Agency (since 2020); Evidence: minutes: point 9
changed: 1 stakeholder, 1 tie
  Omar Haddad (person, omar): Note was empty and is now 'Retired'
  Fisheries Office funds Clear Water Strategy (2005; 777 CAD): Amount was '100,000.5' and is now '777'
renamed: 1 stakeholder
  Coast Guard (agency, guard): Name was 'Coastal Guard' and is now 'Coast Guard'
removed: 1 tie
  University of the Island trains Dive Unit (2009-09–2010-06); Evidence: report: page 6
partnermap.db says now what my network.xlsx says
to take it back: `partnermap undo 2`
to go on editing, export it anew: `partnermap export 'my network.xlsx' --for-editing --force`
"""
    )
    assert harbour("load", FILE, "--sync", "--yes").stderr.endswith(
        "nothing was changed: partnermap.db has all that was edited in my network.xlsx\n"
    )
    assert harbour("undo", "--yes").exit_code == 0
    assert "Coastal Guard" in harbour("show", "guard").stdout


def test_nothing_is_done_where_nobody_can_be_asked_nor_on_trial(harbour: Ask, desk: Desk) -> None:
    desk.set("stakeholders", like(id="omar"), note="Retired")
    before = held(desk.place)
    asked, tried = harbour("load", FILE, "--sync"), harbour("load", FILE, "--sync", "--dry-run")
    assert (asked.exit_code, tried.exit_code) == (1, 0)
    assert asked.stderr.endswith(
        "Error: nothing was changed, since nobody can be asked here; repeat it with --yes if that is what you want\n"
    )
    plan = "changed: 1 stakeholder\n  Omar Haddad (person, omar): Note was empty and is now 'Retired'\n"
    assert plan in asked.stderr
    assert tried.stderr.endswith(f"{plan}nothing was changed\n")
    assert held(desk.place) == before


def test_conflicts_are_told_row_by_row_with_who_has_changed_it(harbour: Ask, desk: Desk) -> None:
    desk.set("stakeholders", like(id="omar"), note="mine", country="CA").remove("stakeholders", like(id="trust"))
    assert harbour("set", "omar", "note=theirs", "--yes", PARTNERMAP_USER="Ben").exit_code == 0
    assert harbour("set", "trust", "note=Closed", "--yes").exit_code == 0
    told = harbour("load", FILE, "--sync", "--yes").stderr
    assert (
        re.sub(r"\d{4}-\d\d-\d\d", "DAY", told).partition("attribute\n")[2]
        == """\
changed: 1 stakeholder
  Omar Haddad (person, omar): Country was empty and is now 'CA'
2 conflicts: others have changed these since the file was exported, so they stay as they are in the network:
  my network.xlsx sheet stakeholders line 11 column note: you have 'mine', others have 'theirs' (change 2: partnermap set omar note=theirs, \
DAY, by Ben): Omar Haddad (person, omar)
  Lighthouse Trust (agency, trust) has no row any more, but others have changed it (change 3: partnermap set trust note=Closed, DAY)
to go on from what they have: export it anew with --for-editing
partnermap.db says now what my network.xlsx says, but for 2 conflicts
to take it back: `partnermap undo 4`
to go on editing, export it anew: `partnermap export 'my network.xlsx' --for-editing --force`
"""
    )


def test_it_is_said_where_most_ties_go(harbour: Ask, desk: Desk) -> None:
    answer = harbour("load", str(desk.remove("ties", lambda row: row["type"] != "PART_OF").path), "--sync", "--dry-run")
    assert "this takes out 18 of 21 ties, more than half; are rows missing in the file that should be there?\n" in answer.stderr


def test_in_french_the_plan_and_a_refusal_are_french(harbour: Ask, desk: Desk) -> None:
    desk.set("ties", like(**FUNDS_2005), amount="777").remove("stakeholders", like(id="trust"))
    answer = harbour("--lang", "fr", "load", FILE, "--sync", "--yes")
    assert answer.stderr.splitlines()[1:] == [
        "modifications\u00a0: 1 lien",
        (
            "  Bureau des pêches finance Stratégie eau claire (2005; 777\u00a0CAD)\u00a0: Montant\u00a0: «\u00a0100\u202f000,5\u00a0» auparavant, "
            "maintenant «\u00a0777\u00a0»"
        ),
        "retraits\u00a0: 1 partie prenante",
        "  Lighthouse Trust (organisme, trust); Pays\u00a0: CA; Secteur\u00a0: ngo; Depuis\u00a0: 1950; Jusqu’à\u00a0: 2009",
        "partnermap.db dit maintenant ce que dit my network.xlsx",
        "pour l’annuler\u00a0: `partnermap undo 2`",
        "pour continuer à modifier, exporter de nouveau\u00a0: `partnermap export 'my network.xlsx' --for-editing --force`",
    ]
    refused = harbour("--lang", "fr", "load", FILE, "--sync", "--skip-bad")
    assert (refused.exit_code, refused.stderr) == (
        2,
        "Erreur\u00a0: une ligne laissée de côté passerait pour retirée; omettre --skip-bad et --rejected; voir `cli load --help`\n",
    )


def test_bad_rows_refuse_it_and_options_that_do_not_go_together_too(harbour: Ask, desk: Desk) -> None:
    answer = harbour("load", str(desk.set("ties", like(**FUNDS_2005), until="soon").path), "--sync", "--yes")
    assert (answer.exit_code, answer.stderr.splitlines()[1:]) == (
        1,
        [
            "my network.xlsx sheet ties line 9 column until: 'soon' is not a date; write 2011, 2011-04 or 2011-04-11",
            "Error: 1 row could not be read and nothing was loaded; correct that in the file and repeat it",
        ],
    )
    codes = [harbour("load", *words).exit_code for words in ((FILE, "csv", "--sync"), (FILE, "--sync", "--replace", "report"))]
    assert codes == [2, 2]


def test_an_ordinary_file_is_refused_and_told_what_to_do(harbour: Ask) -> None:
    answer = harbour("load", "csv", "--sync")
    assert (answer.exit_code, answer.stderr) == (
        1,
        (
            "Error: csv does not tell which change it shows, so nobody knows what was removed from it; export it with `partnermap export FILE "
            "--for-editing` and edit that, or bring in anew what one source says with `partnermap load FILE --replace SOURCE`\n"
        ),
    )


def test_a_folder_of_csv_is_edited_as_a_workbook_is(harbour: Ask) -> None:
    assert harbour("export", "a copy", "--for-editing").exit_code == 0
    ties = Path("a copy/ties.csv")
    rows = ties.read_text(encoding="utf-8-sig").splitlines()
    ties.write_text("\n".join(row.replace("100000.5", "777") for row in rows if ",TRAINS," not in row), encoding="utf-8")
    told = harbour("load", "a copy", "--sync", "--yes").stderr.splitlines()
    assert told[1:5] == [
        "changed: 1 tie",
        "  Fisheries Office funds Clear Water Strategy (2005; 777 CAD): Amount was '100,000.5' and is now '777'",
        "removed: 1 tie",
        "  University of the Island trains Dive Unit (2009-09–2010-06); Evidence: report: page 6",
    ]
    alone = harbour("load", "a copy/ties.csv", "--sync", "--yes").stderr
    assert alone.splitlines()[0] == "a copy/ties.csv has no sheet sources, stakeholders, so what they hold is left alone"


def test_a_load_on_trial_tells_what_it_would_add_and_change(harbour: Ask) -> None:
    Path("more.csv").write_text(
        "source,type,target,since,status,evidence_source\nguard,FUNDS,buoys,2019,,plan\nfisheries,MEMBER_OF,forum,,confirmed,minutes\n",
        encoding="utf-8",
    )
    before = held(EmbeddedPlace("partnermap.db"))
    answer = harbour("load", "more.csv", "--dry-run")
    assert answer.stderr.splitlines()[-5:] == [
        "added: 1 tie",
        "  Coastal Guard funds Buoy Register (since 2019); Evidence: plan",
        "changed: 1 tie",
        "  Fisheries Office is a member of Harbour Forum (confidence 0.4): Status was 'disputed' and is now 'confirmed'; Evidence added: minutes",
        "nothing was changed",
    ]
    assert held(EmbeddedPlace("partnermap.db")) == before
    assert harbour("load", "csv", "--dry-run").stderr.endswith("nothing new for partnermap.db: all 38 entries were there already\n")


def test_a_first_load_on_trial_makes_no_store(ask: Ask, example_folder: Path) -> None:
    answer = ask("load", str(example_folder), "--dry-run")
    assert (answer.exit_code, answer.stderr.splitlines()[1], answer.stderr.splitlines()[-1]) == (
        0,
        "added: 14 stakeholders, 21 ties, 3 sources",
        "nothing was changed",
    )
    assert list(Path().iterdir()) == []


def test_a_source_loaded_anew_tells_what_goes_and_who_is_left_alone(harbour: Ask) -> None:
    Path("report.csv").write_text(
        "source,type,target,since,until,amount,currency,evidence_source,evidence_locator\n"
        "fisheries,FUNDS,clear,2005,2005,777,CAD,report,page 4\ndive,PART_OF,hsa,,,,,report,page 1\nsurvey,PART_OF,dive,,,,,report,page 1\n"
        "hsa,LEADS,clear,2004,,,,report,page 2\n",
        encoding="utf-8",
    )
    answer = harbour("load", "report.csv", "--replace", "Annual Report 2012", "--yes")
    assert answer.exit_code == 0
    assert (
        answer.stderr
        == """\
changed: 1 tie
  Fisheries Office funds Clear Water Strategy (2005; 777 CAD): Amount was '100,000.5' and is now '777'
removed: 6 ties
  Fisheries Office funds Clear Water Strategy (since 2010; 50,000 CAD); Evidence: report: page 4
  University of the Island trains Dive Unit (2009-09–2010-06); Evidence: report: page 6
  Zoé Lévesque works for Dive Unit (head diver; since 2010); Evidence: report: page 5
  Coastal Guard is a partner in Clear Water Strategy (until 2012); Evidence: report: page 2
  Clear Water Strategy supports University of the Island (2009–2010); Evidence: report: page 6
  Dive Unit operates Buoy Register; Evidence: report: page 3
this takes out 6 of 11 ties, more than half; are rows missing in the file that should be there?
loaded into partnermap.db: 0 stakeholders added; 1 tie added, 3 the same; 0 sources added; evidence of 7 ties taken out
to take it back: `partnermap undo 2`
"""
    )
    assert harbour("undo", "--yes").exit_code == 0


def test_who_has_no_tie_any_more_is_named_with_the_command(ask: Ask) -> None:
    Path("june").mkdir()
    Path("june/sources.csv").write_text("id,title\nregister,Grants register\n", encoding="utf-8")
    Path("june/stakeholders.csv").write_text("id,kind,name\na,agency,Alpha\nb,agency,Beta\nc,agency,Gamma\n", encoding="utf-8")
    head = "source,type,target,evidence_source\n"
    Path("june/ties.csv").write_text(f"{head}a,FUNDS,b,register\na,FUNDS,c,register\n", encoding="utf-8")
    assert ask("load", "june").exit_code == 0
    Path("july.csv").write_text("source,type,target,evidence_source\na,FUNDS,b,register\n", encoding="utf-8")
    told = ask("load", "july.csv", "--replace", "register", "--yes").stderr.splitlines()
    assert told[2:4] == ["1 stakeholder has no tie any more, and stays; to take it out:", "  Gamma: `partnermap remove c`"]
    assert ask("remove", "c", "--yes").exit_code == 0
    refused = ask("load", "july.csv", "--replace", "registr")
    assert (refused.exit_code, refused.stderr) == (1, "Error: no source has the id 'registr'; did you mean 'register'?\n")


def test_a_correction_that_a_load_tells_of_names_the_way(harbour: Ask) -> None:
    assert CliRunner().invoke(cli, ["load", "--help"]).output.count("--replace") >= 2
    Path("fixed.csv").write_text(
        "source,type,target,since,until,amount,currency,evidence_source,evidence_locator\n"
        "fisheries,FUNDS,clear,2005,2005,777,CAD,report,page 4\nfisheries,FUNDS,clear,2010,,50000,CAD,report,page 4\n",
        encoding="utf-8",
    )
    told = harbour("load", "fixed.csv").stderr
    assert "`partnermap load FILE --replace report` or `partnermap remove --tie-id " in told
    id_ = told.partition("--tie-id ")[2][:16]
    assert harbour("remove", "--tie-id", id_, "--yes").exit_code == 0
