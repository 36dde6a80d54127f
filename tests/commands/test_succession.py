"""Succession: a former name answers with the new body and the date."""

from __future__ import annotations

import json

from tests.commands.conftest import Ask
from tests.commands.test_edits import exported, said

_ADD = ("add", "HSA", "SUCCEEDS", "Lighthouse Trust", "--since", "2009", "--source", "minutes", "--yes")
_LINE = "Lighthouse Trust was succeeded by Harbour Safety Agency in 2009; ask about Harbour Safety Agency for what came after."


def words(text: str) -> str:
    return " ".join(text.split())


def test_who_and_show_tell_of_a_former_body_which_came_after_it_and_when(harbour: Ask) -> None:
    before = exported(harbour)
    assert said(harbour, *_ADD) == [
        "add the tie Harbour Safety Agency succeeds Lighthouse Trust (since 2009)",
        "  evidence: minutes",
        "added: 1 tie",
        "to take it back: `partnermap undo 2`",
    ]
    for command in ("who", "show"):
        assert _LINE in words(harbour(command, "Lighthouse Trust").stdout)
        assert _LINE not in words(harbour(command, "HSA").stdout)
        data = json.loads(harbour(command, "trust", "--format", "json").stdout)
        assert data["succeeded_by"] == [{"id": "hsa", "name": "Harbour Safety Agency", "kind": "agency", "since": "2009"}]
    assert harbour("undo", "--yes").exit_code == 0
    assert exported(harbour) == before
    assert "succeeded_by" not in json.loads(harbour("who", "trust", "--format", "json").stdout)


def test_who_looks_for_a_way_to_a_former_body_is_told_which_came_after_it(harbour: Ask) -> None:
    said(harbour, *_ADD)
    assert _LINE in words(harbour("introduce", "CG", "trust").stdout)
    assert _LINE not in words(harbour("introduce", "CG", "trust", "--as-of", "2008").stdout)
    ends = json.loads(harbour("introduce", "trust", "CG", "--format", "json").stdout)
    assert [one["id"] for one in ends["source"]["succeeded_by"]] == ["hsa"]
    assert "succeeded_by" not in ends["target"]


def test_it_is_told_from_then_on_and_not_before(harbour: Ask) -> None:
    said(harbour, *_ADD)
    told = [date for date in ("2008", "2009", "2020") if _LINE in words(harbour("who", "trust", "--as-of", date).stdout)]
    assert told == ["2009", "2020"]


def test_how_to_say_that_the_former_is_over_is_told_where_it_is_not(harbour: Ask) -> None:
    asked = ("add", "HSA", "succeeds", "CG", "--since", "2015-04-01", "--source", "minutes")
    assert "to say that it is over too: `partnermap set guard until=2015-04-01`" in said(harbour, *asked, "--dry-run")
    said(harbour, *asked, "--yes")
    assert "Coastal Guard was succeeded by Harbour Safety Agency on 2015-04-01;" in words(harbour("who", "CG").stdout)
    assert "Garde côtière a eu pour successeur Agence de sécurité portuaire le 2015-04-01;" in words(
        harbour("--lang", "fr", "who", "CG").stdout
    )


def test_what_is_only_proposed_is_not_told(harbour: Ask) -> None:
    said(harbour, "add", "HSA", "SUCCEEDS", "trust", "--status", "proposed", "--source", "minutes", "--yes")
    assert "was succeeded by" not in words(harbour("who", "trust").stdout)
    assert "was succeeded by" not in words(harbour("who", "trust", "--status", "proposed").stdout)
