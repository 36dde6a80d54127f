"""Edits by one command each: told before they are done, done, and taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Ask


def said(ask: Ask, *words: str, code: int = 0) -> list[str]:
    """The lines of talk of a command that ends so."""
    done = ask(*words)
    assert (done.exit_code, done.stdout) == (code, "")
    return done.stderr.splitlines()


def exported(ask: Ask) -> str:
    done = ask("export", "-")
    assert done.exit_code == 0
    return done.stdout


def node(ask: Ask, id_: str) -> dict[str, object]:
    [found] = [one for one in json.loads(exported(ask))["nodes"] if one["id"] == id_]
    assert isinstance(found, dict)
    return found


def test_fields_are_set_as_cells_are_read_and_that_is_taken_back(harbour: Ask) -> None:
    before = exported(harbour)
    words = ("set", "HSA", "name=Harbour", "Safety", "Authority", "début=Apr 1999", "aliases+=HSAU", "mandate=", "form=", "--yes")
    assert said(harbour, *words) == [
        "'Apr 1999' in column since was read as 1999-04",
        "change Harbour Safety Agency (hsa):",
        "  name: 'Harbour Safety Agency' becomes 'Harbour Safety Authority'",
        "  aliases: 'HSAU' is put in",
        "  since: '1998' becomes '1999-04'",
        "  mandate: 'wide' is taken out",
        "the former name is not kept; if it is no slip but what it was called before: aliases+='Harbour Safety Agency'",
        "changed: 1 stakeholder",
        "to take it back: `partnermap undo 2`",
    ]
    now = node(harbour, "hsa")
    assert [now[key] for key in ("name", "since", "aliases")] == [
        "Harbour Safety Authority",
        "1999-04",
        ["HSA", "Port Safety Board", "HSAU"],
    ]
    assert harbour("undo", "--yes").exit_code == 0
    assert exported(harbour) == before


def test_nothing_is_done_on_trial_nor_where_nobody_can_be_asked(harbour: Ask) -> None:
    before = exported(harbour)
    plan = ["change Omar Haddad (omar):", "  country: 'CA' is put in"]
    assert said(harbour, "set", "omar", "country=CA", "--dry-run") == [*plan, "nothing was changed"]
    assert said(harbour, "set", "omar", "country=CA", code=1) == [
        *plan, "", "Error: nothing was changed, since nobody can be asked here; repeat it with --yes if that is what you want",
    ]  # fmt: skip
    assert exported(harbour) == before


def test_what_is_so_already_is_no_change(harbour: Ask) -> None:
    assert said(harbour, "set", "HSA", "region=NS", "--yes") == ["it is so already; nothing was changed"]


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("naem=X",), "there is no field 'naem'; did you mean 'name'? --new-field keeps it as a column of your own"),
        (("phone=613-555-1234", "--new-field"), "phone: personal contact details are not kept"),
        (("id=other",), "an id stays as it is, since files name it; what may be another is the name"),
        (("name=",), "the name cannot be empty; write name=…"),
        (("note+=more",), "note is no list, so nothing is put to it; write note=…"),
        (("since=04/05/2011",), "since: '04/05/2011' may be two days; write 2011-05-04 or 2011-04-05"),
        (("kind=boat",), "kind: 'boat' is no kind of stakeholder; write one of agency, unit, program, person, collaboration"),
    ],
    ids=lambda given: given[0].partition("=")[0] if isinstance(given, tuple) else "",
)
def test_what_cannot_be_set_is_refused(harbour: Ask, words: tuple[str, ...], refusal: str) -> None:
    assert said(harbour, "set", "HSA", *words, "--yes", code=1)[-1] == f"Error: {refusal}"


def test_a_column_of_ones_own_is_set_where_the_network_has_it_or_it_may_be_new(harbour: Ask) -> None:
    said(harbour, "set", "guard", "mandate=Rescue", "--yes")
    said(harbour, "set", "guard", "Crew size=40", "--new-field", "--yes")
    assert node(harbour, "guard")["attributes"] == {"mandate": "Rescue", "crew_size": "40"}


def test_contact_details_are_kept_neither_in_the_network_nor_in_its_history(harbour: Ask, tmp_path: Path) -> None:
    assert said(harbour, "set", "omar", "note=Call 613-555-1234 at night", "--yes")[:3] == [
        "contact details in column note were replaced by [contact removed]",
        "change Omar Haddad (omar):",
        "  note: 'Call [contact removed] at night' is put in",
    ]
    assert b"555-1234" not in (tmp_path / "partnermap.db").read_bytes()


def test_a_name_that_another_has_too_is_told(harbour: Ask) -> None:
    assert said(harbour, "set", "guard", "aliases+=HSA", "--dry-run")[1:3] == [
        "  aliases: 'HSA' is put in", "'HSA' is also a name of Harbour Safety Agency (hsa)",
    ]  # fmt: skip


def test_of_several_ties_none_is_set_before_one_is_named(harbour: Ask) -> None:
    before = exported(harbour)
    *listed, error = said(harbour, "set", "--tie", "fisheries", "funds", "clear", "amount=60000", "--yes", code=1)
    assert listed == [
        "  d1a96c963a546e4d  Fisheries Office funds Clear Water Strategy (2005; 100,000.50 CAD)",
        "  1e40a6c03052684e  Fisheries Office funds Clear Water Strategy (since 2010; 50,000 CAD)",
    ]
    assert error == "Error: 2 ties are like that; narrow it with --since or --role, or name the one you mean with --tie-id"
    said_of_it = [
        "change the tie 1e40a6c03052684e: Fisheries Office funds Clear Water Strategy (since 2010; 50,000 CAD)",
        "  amount: '50000' becomes '60000'",
        "  its id is then c855ea7ff56e5839",
    ]
    by_date = said(harbour, "set", "--tie", "fisheries", "funds", "clear", "amount=60000", "--since", "2010", "--dry-run")
    assert by_date == [*said_of_it, "nothing was changed"]
    assert said(harbour, "set", "--tie-id", "1e40a6c03052684e", "amount=60", "000", "$", "--yes") == [
        *said_of_it, "changed: 1 tie", "to take it back: `partnermap undo 2`",
    ]  # fmt: skip
    assert harbour("undo", "--yes").exit_code == 0
    assert exported(harbour) == before


def test_a_tie_is_said_from_either_end_and_in_either_language(harbour: Ask) -> None:
    plan = ["change the tie 65c5f7f5b0df6812: Harbour Safety Agency leads Clear Water Strategy (since 2004)", "  note: 'Yes' is put in"]
    for words in (("clear", "is", "led", "by", "HSA"), ("Clear Water Strategy", "est dirigé par", "hsa"), ("HSA", "dirige", "clear")):
        assert said(harbour, "set", "--tie", *words, "note=Yes", "--dry-run") == [*plan, "nothing was changed"]


def test_another_type_said_from_the_other_end_swaps_the_ends(harbour: Ask) -> None:
    said(harbour, "set", "--tie", "HSA", "LEADS", "clear", "type=is supported by", "target=UI", "note=", "--yes")
    edges = [edge for edge in json.loads(exported(harbour))["edges"] if {edge["source"], edge["target"]} == {"hsa", "university"}]
    assert [(edge["source"], edge["type"], edge["target"], len(edge["evidence"])) for edge in edges] == [
        ("university", "SUPPORTS", "hsa", 2)
    ]


def test_the_evidence_of_a_tie_is_set_where_it_is_one_piece(harbour: Ask) -> None:
    assert said(harbour, "set", "--tie", "dive", "OPERATES", "buoys", "preuve=Draft plan", "page=page 9", "--dry-run") == [
        "change the tie fab309de408817a8: Dive Unit operates Buoy Register",
        "  evidence: 'report, page 3' is taken out",
        "  evidence: 'plan, page 9' is put in",
        "nothing was changed",
    ]


def test_a_kind_that_is_a_form_too_sets_both(harbour: Ask) -> None:
    assert said(harbour, "set", "forum", "kind=MOU", "--dry-run") == [
        "'MOU' in column kind was read as collaboration of the form agreement",
        "change Harbour Forum (forum):", "  form: 'table' becomes 'agreement'", "nothing was changed",
    ]  # fmt: skip


def test_a_source_is_set(harbour: Ask) -> None:
    assert said(harbour, "set", "--source", "Draft plan", "date=2014", "mark=", "--yes") == [
        "change Draft plan (plan):", "  date: '2013-01-15' becomes '2014'", "  mark: 'Protected' is taken out",
        "changed: 1 source", "to take it back: `partnermap undo 2`",
    ]  # fmt: skip


def test_what_ties_hang_on_is_removed_with_them_or_not_at_all(harbour: Ask) -> None:
    before = exported(harbour)
    ties = [
        "fab309de408817a8: Dive Unit operates Buoy Register",
        "affdd7a7994965ed: Coastal Guard contributed to Buoy Register (since 2013-01; proposed; confidence 0.6)",
    ]
    refused = said(harbour, "remove", "buoys", code=1)
    assert [line.strip().replace("  ", ": ") for line in refused[:2]] == ties
    assert refused[2:] == ["Error: 2 ties have Buoy Register as an end; remove them first, or all at once with --with-ties"]
    assert said(harbour, "remove", "buoys", "--with-ties", "--yes") == [
        "remove Buoy Register (buoys)", *(f"remove the tie {tie}" for tie in ties),
        "removed: 1 stakeholder, 2 ties", "to take it back: `partnermap undo 2`",
    ]  # fmt: skip
    assert harbour("show", "buoys").exit_code == 1
    assert harbour("undo", "--yes").exit_code == 0
    assert exported(harbour) == before


def test_a_tie_is_removed_and_comes_back(harbour: Ask) -> None:
    before = exported(harbour)
    assert said(harbour, "remove", "--tie", "Dive Unit", "OPERATES", "Buoy Register", "--yes")[1:] == [
        "removed: 1 tie", "to take it back: `partnermap undo 2`",
    ]  # fmt: skip
    assert harbour("undo", "--yes").exit_code == 0
    assert exported(harbour) == before


def test_a_tie_that_is_not_there_is_not_removed(harbour: Ask) -> None:
    assert said(harbour, "remove", "--tie", "HSA", "FUNDS", "clear", "--yes", code=1) == [
        "  65c5f7f5b0df6812  Harbour Safety Agency leads Clear Water Strategy (since 2004)",
        "Error: no tie hsa FUNDS clear is like that; those between the two stand above",
    ]
    assert said(harbour, "remove", "--tie", "HSA", "PAYS", "clear", code=1)[-1].startswith(
        "Error: 'PAYS' is no type of tie; write one of WORKS_WITH, FUNDS,"
    )


def test_a_source_is_removed_with_what_it_alone_says(harbour: Ask) -> None:
    before = exported(harbour)
    assert said(harbour, "remove", "--source", "plan", code=1)[-1] == (
        "Error: 1 tie has no other evidence than 'plan'; remove them first, or all at once with --with-ties"
    )
    assert said(harbour, "remove", "--source", "plan", "--with-ties", "--yes")[2:] == [
        "removed: 1 tie, 1 source", "to take it back: `partnermap undo 2`",
    ]  # fmt: skip
    assert harbour("undo", "--yes").exit_code == 0
    assert exported(harbour) == before


def test_what_was_true_and_is_over_ends_once(harbour: Ask) -> None:
    before = exported(harbour)
    words = ("end", "--tie", "Ann", "Moss", "works", "for", "CG", "2013-04", "--yes")
    *told, done, back = said(harbour, *words)
    assert told[:2] == ["change the tie 41d6064b08eee7f7: Ann Moss works for Coastal Guard (liaison)", "  until: '2013-04' is put in"]
    assert (done, back) == ("changed: 1 tie", "to take it back: `partnermap undo 2`")
    assert said(harbour, *words, code=1)[-1].startswith("Error: it has ended 2013-04 already; to correct that: `partnermap set --tie-id ")
    assert harbour("undo", "--yes").exit_code == 0
    assert exported(harbour) == before


@pytest.mark.parametrize(
    "words",
    [
        ("set", "HSA"), ("set", "name=X"), ("remove",), ("remove", "HSA", "--source", "plan"), ("end", "2014"), ("end", "HSA", "LEADS", "clear", "2014"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_names_too_little_or_too_much_is_wrong_usage(harbour: Ask, words: tuple[str, ...]) -> None:
    assert said(harbour, *words, code=2)


def test_edits_are_told_in_french(harbour: Ask) -> None:
    assert said(harbour, "--lang", "fr", "set", "HSA", "région=PE", "alias-=HSA", "--yes") == [
        "modifier Agence de sécurité portuaire (hsa)\u00a0:",
        "  aliases\u00a0: «\u00a0HSA\u00a0» est retiré",
        "  region\u00a0: «\u00a0NS\u00a0» devient «\u00a0PE\u00a0»",
        "modifications\u00a0: 1 partie prenante",
        "pour l’annuler\u00a0: `partnermap undo 2`",
    ]


def test_ids_of_ties_stand_beside_them_where_that_is_asked(harbour: Ask) -> None:
    table = harbour("show", "ann", "--ids").stdout
    assert [line.split()[0] for line in table.splitlines() if "works" in line or "spoke" in line] == [
        "2a1dd7affce8fc90",
        "41d6064b08eee7f7",
    ]
    data = json.loads(harbour("show", "ann", "--ids", "--format", "json").stdout)
    assert [(tie["id"], tie["target"]) for tie in data["ties"]] == [("2a1dd7affce8fc90", "day"), ("41d6064b08eee7f7", "guard")]
    assert harbour("show", "ann", "--ids", "--format", "csv").stdout.splitlines()[:2] == [
        "id,source,type,target,role,since,until,status,confidence,note,evidence_source,evidence_locator,evidence_quote",
        "2a1dd7affce8fc90,ann,SPOKE_AT,day,,2011-06-08,2011-06-08,confirmed,1.0,,minutes,point 4,",
    ]
