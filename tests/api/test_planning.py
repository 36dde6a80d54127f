"""The planning questions in Python: what they take, and that their answers are those of the command."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import partnermap
from partnermap import BadData, Network
from partnermap.cli import cli

Asking = Callable[[Network], Any]
ASKED: dict[str, tuple[Asking, tuple[str, ...]]] = {
    "introduce": (
        lambda network: network.introduce("HSA", "fisheries", k=1, as_of="2010", undated=True, status="confirmed"),
        ("introduce", "HSA", "fisheries", "-k", "1", "--as-of", "2010", "--undated", "--status", "confirmed"),
    ),
    "timeline": (
        lambda network: network.timeline("HSA", since=date(2005, 1, 1), own=True),
        ("timeline", "HSA", "--from", "2005-01-01", "--own"),
    ),
    "diff": (
        lambda network: network.diff(dates=(date(2005, 1, 1), "2012"), kind="program"),
        ("diff", "--dates", "2005-01-01", "2012", "--kind", "program"),
    ),
    "without": (lambda network: network.without("guard", parts_stay=True), ("without", "guard", "--parts-stay")),
    "without, no name": (lambda network: network.without(sector="government"), ("without", "--sector", "government")),
    "without find": (lambda network: network.without(find=1, with_groups=True), ("without", "--find", "1", "--with-groups")),
    "brokers": (
        lambda network: network.brokers(between="kind", directed=True, kind=["agency", "unit"]),
        ("brokers", "--between", "kind", "--directed", "--kind", "agency", "--kind", "unit"),
    ),
    "gaps": (lambda network: network.gaps(parts="single-source"), ("gaps", "--part", "single-source")),
    "matrix": (lambda network: network.gaps(matrix=("program", "kind")), ("gaps", "--matrix", "program", "kind")),
    "groups": (lambda network: network.groups(with_meetings=True, with_ties=True), ("groups", "--with-meetings")),
    "health": (lambda network: network.health(since=date(2009, 1, 1)), ("health", "--since", "2009-01-01")),
}  # fmt: skip


@pytest.mark.parametrize(("asking", "words"), ASKED.values(), ids=ASKED.keys())
def test_an_answer_in_python_is_that_of_the_command(
    harbour: Network, example_file: Path, asking: Asking, words: tuple[str, ...]
) -> None:  # fmt: skip
    told = CliRunner().invoke(cli, [*words, "--store", str(example_file), "--format", "json"])
    assert (told.exit_code, json.loads(told.stdout)) == (0, json.loads(json.dumps(asking(harbour).to_dict())))


REFUSED: dict[str, tuple[Asking, str]] = {
    "a number for a day": (lambda network: network.health(since=2009), "since must be text, not 2009"),
    "text for a number": (lambda network: network.without(find="2"), "find must be a whole number, 0 or more, not '2'"),
    "less than nothing": (lambda network: network.brokers(limit=-1), "limit must be a whole number, 0 or more, not -1"),
    "one day": (lambda network: network.diff(dates=("2011",)), "a day is missing; write two, such as 2011 and 2020-06-30"),
    "one change": (lambda network: network.diff(changes=(1,)), "a change is missing; name two changes, such as 12 and 14"),
    "a part": (
        lambda network: network.gaps(parts="rule"),
        "'rule' is no part of this answer; write one of rules, single-source, suggestions",
    ),
    "half a matrix": (lambda network: network.gaps(matrix="program"), "a matrix has two sides; name both, such as program and region"),
}


@pytest.mark.parametrize(("asking", "fault"), REFUSED.values(), ids=REFUSED.keys())
def test_what_no_question_takes_is_refused_in_words(harbour: Network, asking: Asking, fault: str) -> None:
    with pytest.raises(BadData) as caught:
        asking(harbour)
    assert str(caught.value) == fault
    assert isinstance(caught.value, partnermap.PartnerMapError)
