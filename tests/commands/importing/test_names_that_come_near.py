"""Names of a list that are nearly somebody's: told with whom they come near, and asked no more when the mapping says whose they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Ask
from tests.commands.importing.lists import REGISTER, write_register
from tests.commands.terminal import answered

KNOWN = "id,kind,name\nred-maple-foundation,agency,Red Maple Foundation\ncoastal-police,agency,Coastal Police\n"


@pytest.fixture
def known(ask: Ask, tmp_path: Path) -> Ask:
    """A network that knows two of the names of the register, one of them written in full."""
    (tmp_path / "known.csv").write_text(KNOWN, encoding="utf-8")
    assert ask("load", "known.csv").exit_code == 0
    write_register(tmp_path / "register.xlsx")
    (tmp_path / "register.mapping.yaml").write_text(REGISTER, encoding="utf-8")
    return ask


def test_a_trial_lists_each_name_that_is_nearly_one_that_is_there(known: Ask) -> None:
    shown = known("import", "register.xlsx", "--dry-run").stdout
    assert shown[shown.index("7 names") :] == (
        """\
7 names are new (4 agencies, 3 collaborations); 1 is known; 0 may mean several
would be added: 7 stakeholders, 9 ties, 1 source
1 name is new, but nearly one that is there:

Name            Kind     May be                                        Why
────────────────────────────────────────────────────────────────────────────────
Red Maple Fdn   agency   Red Maple Foundation (red-maple-foundation)   shortened
If they are the same, write it into the mapping: same: {"Red Maple Fdn": red-maple-foundation}; if
not: same: {"Red Maple Fdn": new}.
"""
    )
    names = json.loads(known("import", "register.xlsx", "--dry-run", "--format", "json").stdout)["names"]
    [maple] = [one for one in names if one.get("near")]
    assert (maple["name"], maple["row"], [one["id"] for one in maple["near"]]) == ("Red Maple Fdn", 5, ["red-maple-foundation"])


def test_an_import_takes_it_as_new_and_says_so(known: Ask) -> None:
    done = known("import", "register.xlsx")
    assert (done.exit_code, done.stderr.splitlines()[1], done.stderr.splitlines()[-2]) == (
        0,
        """'Red Maple Fdn' is new, but nearly Red Maple Foundation (shortened); if it is the same, write it into the mapping: same: {"Red Maple Fdn": red-maple-foundation}""",
        "loaded into partnermap.db: 7 stakeholders added, 1 the same; 9 ties added; 1 source added",
    )
    assert known("show", "red-maple-fdn").exit_code == 0


@pytest.mark.parametrize(("answer", "added"), [("red-maple-foundation", 6), ("new", 7)])
def test_what_the_mapping_says_is_not_told_again(known: Ask, answer: str, added: int) -> None:
    Path("register.mapping.yaml").write_text(f'{REGISTER}same: {{"Red Maple Fdn": {answer}}}\n', encoding="utf-8")
    shown = known("import", "register.xlsx", "--dry-run").stdout
    assert ("nearly" in shown, f"would be added: {added} stakeholders, 9 ties, 1 source" in shown) == (False, True)
    done = known("import", "register.xlsx")
    assert (done.exit_code, "nearly" in done.stderr) == (0, False)


def test_a_name_that_may_mean_several_is_refused_with_what_to_write(known: Ask) -> None:
    Path("more.csv").write_text("id,kind,name\none,agency,North Harbour\nother,agency,North Harbour\n", encoding="utf-8")
    assert known("load", "more.csv").exit_code == 0
    trial = known("import", "register.xlsx", "--dry-run")
    assert (trial.exit_code, "6 names are new (3 collaborations, 3 agencies); 1 is known; 1 may mean several" in trial.stdout) == (1, True)
    done = known("import", "register.xlsx")
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (
        1,
        "Error: 1 row could not be read and nothing was loaded; correct that in the list or in its mapping, and import again",
    )
    [fault] = [line for line in done.stderr.splitlines() if "North Harbour" in line]
    assert fault == (
        "register.xlsx sheet Register line 5: 'North Harbour' (agency) may be North Harbour (agency, one) or North Harbour (agency, other); "
        'write whose it is in the mapping, as in same: {"North Harbour": one}, or `new` if it is none of them'
    )
    Path("register.mapping.yaml").write_text(f'{REGISTER}same: {{"North Harbour": other, "Red Maple Fdn": new}}\n', encoding="utf-8")
    assert known("import", "register.xlsx").exit_code == 0
    assert "Referral protocol" in known("show", "other").stdout


def test_who_is_asked_of_many_names_may_have_enough(known: Ask) -> None:
    Path("more.csv").write_text("id,kind,name\nports,agency,Ministère des Ports\nsafety,agency,Harbour Safety Agncy\n", encoding="utf-8")
    assert known("load", "more.csv").exit_code == 0
    code, shown = answered("import", "register.xlsx", answers="1\nq\n")
    assert (code, shown.count("is nearly one that is there"), "1, n or q? [Enter: leave it open] q" in shown) == (0, 2, True)
    assert Path("register.mapping.yaml").read_text(encoding="utf-8") == f"{REGISTER}same:\n  Harbour Safety Agency: safety\n"
