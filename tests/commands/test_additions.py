"""One stakeholder or one tie is added by a command, as a row of a file would be, and taken back."""

from __future__ import annotations

import json

import pytest

from partnermap.commands.correcting.titles import date_in
from tests.commands.conftest import Ask
from tests.commands.test_edits import exported, node, said

_MINUTES = ("--source", "Minutes 2024-05-02", "--at", "item 3")


def test_a_stakeholder_is_added_as_its_row_would_be_and_taken_back(harbour: Ask) -> None:
    before = exported(harbour)
    words = (
        "organisme",
        "Island Ferries",
        "name_fr=Traversiers de l’Île",
        "aliases=IF|Ferries",
        "début=Mar 1999",
        "note=Call 613-555-1234",
    )
    assert said(harbour, "add", *words, "--yes") == [
        "contact details in column note were replaced by [contact removed]",
        "'Mar 1999' in column since was read as 1999-03",
        "add Island Ferries (agency, island-ferries)",
        "  name_fr: 'Traversiers de l’Île' is put in",
        "  aliases: 'IF' is put in",
        "  aliases: 'Ferries' is put in",
        "  since: '1999-03' is put in",
        "  note: 'Call [contact removed]' is put in",
        "added: 1 stakeholder",
        "to take it back: `partnermap undo 2`",
    ]
    assert [node(harbour, "island-ferries")[key] for key in ("kind", "since", "aliases")] == ["agency", "1999-03", ["IF", "Ferries"]]
    assert harbour("undo", "--yes").exit_code == 0
    assert exported(harbour) == before


def test_a_kind_that_is_a_form_too_says_both(harbour: Ask) -> None:
    assert said(harbour, "add", "MOU", "Boat Agreement", "--since", "2011", "--dry-run") == [
        "'MOU' in column kind was read as collaboration of the form agreement",
        "add Boat Agreement (collaboration, agreement, boat-agreement)",
        "  since: '2011' is put in",
        "nothing was changed",
    ]


_OTHERWISE = "change it with `partnermap set`, or give this one an id of its own with id=… if it is another"


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("agency", "CG"), f"'CG' is known already: Coastal Guard (agency, guard); {_OTHERWISE}"),
        (("agency", "Another Guard", "id=guard"), f"'guard' is the id of Coastal Guard already; {_OTHERWISE}"),
        (("agency", "Ferries", "form=table"), "'table' is no form of an agency; write one of group, government, or leave it empty"),
        (("HSA", "WORKS_WITH", "UI"), 'a tie needs evidence; name what says so, as in --source "Minutes 2024-05-02"'),
        (("HSA", "WORKS_WITH", "Foo", *_MINUTES), "no stakeholder called 'Foo'; try `partnermap find` with one word"),
        (("HSA", "WORKS_WITH", "HSA", *_MINUTES), "a tie cannot join a stakeholder to itself; name the other end"),
        (
            ("HSA", "WORKS_WITH", "UI", "--source", "minutes", "--source-date", "2012"),
            "the source 'minutes' is known already; to give it another date or mark: `partnermap set --source minutes date=… mark=…`",
        ),
        (("HSA", "WORKS_WITH", "UI", "--since", "soon", *_MINUTES), "since: 'soon' is not a date; write 2011, 2011-04 or 2011-04-11"),
    ],
    ids=lambda given: " ".join(given[:3]) if isinstance(given, tuple) else "",
)  # fmt: skip
def test_what_cannot_be_added_is_refused(harbour: Ask, words: tuple[str, ...], refusal: str) -> None:
    before = exported(harbour)
    assert said(harbour, "add", *words, "--yes", code=1)[-1].endswith(refusal)
    assert exported(harbour) == before


def test_another_of_the_same_name_is_added_under_an_id_of_its_own(harbour: Ask) -> None:
    said(harbour, "add", "person", "Ann Moss", "id=ann-2", "--yes")
    assert [node(harbour, id_)["name"] for id_ in ("ann", "ann-2")] == ["Ann Moss", "Ann Moss"]


def test_a_fact_after_a_meeting_is_added_with_its_evidence_and_taken_back(harbour: Ask) -> None:
    before = exported(harbour)
    words = ("add", "HSA", "works", "with", "University of the Island", "--since", "2024", *_MINUTES, "--yes")
    assert said(harbour, *words) == [
        "add the source Minutes 2024-05-02 (minutes-2024-05-02)",
        "  its date, 2024-05-02, is the one in its title",
        "add the tie Harbour Safety Agency works with University of the Island (since 2024)",
        "  evidence: minutes-2024-05-02, item 3",
        "added: 1 tie, 1 source",
        "to take it back: `partnermap undo 2`",
    ]
    tie = "say more of the tie 2ce01a27d3f8c1e8: Harbour Safety Agency works with University of the Island (since 2024)"
    assert said(harbour, *words) == [tie, "it is so already; nothing was changed"]
    more = said(harbour, *("item 4" if word == "item 3" else word for word in words), "--note", "Twice a year")
    assert more == [
        tie,
        "  note: 'Twice a year' is put in",
        "  evidence: 'minutes-2024-05-02, item 4' is put in",
        "changed: 1 tie",
        "to take it back: `partnermap undo 3`",
    ]
    data = json.loads(exported(harbour))
    [added] = [edge for edge in data["edges"] if edge["since"] == "2024"]
    assert [(piece["source"], piece["locator"]) for piece in added["evidence"]] == [
        ("minutes-2024-05-02", "item 3"), ("minutes-2024-05-02", "item 4"),
    ]  # fmt: skip
    for _ in range(2):
        assert harbour("undo", "--yes").exit_code == 0
    assert exported(harbour) == before


def test_a_tie_is_said_from_either_end_with_amount_and_words_as_in_a_cell(harbour: Ask) -> None:
    words = ("add", "clear", "est financé par", "HSA", "--amount", "5 000 $ CA", "--status", "prévu", "--source", "minutes", "--dry-run")
    assert said(harbour, *words) == [
        "'5 000 $ CA' in column amount was read as 5000 CAD",
        "'prévu' in column status was read as proposed",
        "add the tie Harbour Safety Agency funds Clear Water Strategy (5,000 CAD; proposed)",
        "  evidence: minutes",
        "nothing was changed",
    ]


def test_what_else_is_said_of_a_new_tie_is_told(harbour: Ask) -> None:
    assert said(harbour, "add", "HSA", "TRAINS", "UI", "--note", "On boats", "--source", "minutes", "--dry-run") == [
        "add the tie Harbour Safety Agency trains University of the Island", "  evidence: minutes", "  note: 'On boats' is put in",
        "nothing was changed",
    ]  # fmt: skip


def test_a_source_that_is_spelt_nearly_so_is_told(harbour: Ask) -> None:
    assert said(harbour, "add", "HSA", "WORKS_WITH", "UI", "--source", "repport", "--dry-run")[:2] == [
        "add the source repport (repport)", "  'Annual report 2012' is spelt nearly so; if that is meant: --source report",
    ]  # fmt: skip


def test_words_that_name_no_tie_are_told_how_one_is_said(harbour: Ask) -> None:
    [refusal] = said(harbour, "add", "HSA", "UI", code=1)
    assert refusal == (
        "Error: 'HSA UI' begins with no kind of stakeholder, and no type of tie stands in it; write one of agency, unit, program, person, "
        'collaboration and a name, or two names with a type of tie between them, as in "A" WORKS_WITH "B"'
    )
    assert "write a kind and a name, or two names with a type of tie between them" in said(harbour, "add", "agency", code=2)[-1]
    assert "a source is cited for a tie; of a stakeholder none is kept" in said(harbour, "add", "agency", "Ferries", *_MINUTES, code=2)[-1]


def test_a_name_with_the_word_of_a_tie_in_it_is_a_name_behind_a_kind(harbour: Ask) -> None:
    assert (
        said(harbour, "add", "program", "Funds", "for", "Harbours", "--dry-run")[0]
        == "add Funds for Harbours (program, funds-for-harbours)"
    )


def test_quotes_of_a_word_processor_are_quotes(harbour: Ask) -> None:
    assert said(harbour, "add", "agency", "“Island", "Ferries”", "name_fr=«Traversiers", "de", "l’Île»", "--dry-run")[:2] == [
        "add Island Ferries (agency, island-ferries)", "  name_fr: 'Traversiers de l’Île' is put in",
    ]  # fmt: skip


def test_additions_are_told_in_french(harbour: Ask) -> None:
    words = ("add", "HSA", "WORKS_WITH", "UI", "--source", "Procès-verbal du 2 mai 2024", "--quote", "d’accord", "--yes")
    assert said(harbour, "--lang", "fr", *words) == [
        "ajouter la source Procès-verbal du 2 mai 2024 (proces-verbal-du-2-mai-2024)",
        "  sa date, 2024-05-02, est celle de son titre",
        "  «\u00a0Procès-verbal du forum\u00a0» s’écrit presque ainsi; si c’est elle\u00a0: --source minutes",
        "ajouter le lien Agence de sécurité portuaire travaille avec Université de l’Île",
        "  preuve\u00a0: proces-verbal-du-2-mai-2024, d’accord",
        "ajouts\u00a0: 1 lien, 1 source",
        "pour l’annuler\u00a0: `partnermap undo 2`",
    ]


@pytest.mark.parametrize(
    ("title", "date"),
    [
        ("Minutes 2024-05-02", "2024-05-02"), ("Minutes (2 May 2024)", "2024-05-02"), ("Procès-verbal du 2 mai 2024, point 3", "2024-05-02"),
        ("Annual report 2012", ""), ("Minutes 2024-05", ""), ("From 2024-05-02 to 2024-05-03", ""), ("Minutes 04/05/2024", ""), ("Minutes", ""),
    ],
)  # fmt: skip
def test_the_date_of_a_source_is_the_one_day_in_its_title(title: str, date: str) -> None:
    assert date_in(title) == date
