"""What leaves a network tells nothing of its history."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from partnermap.exports import formats
from partnermap.graph import open_store, resolve
from partnermap.graph.changes import File, Origin
from partnermap.graph.history.changing import changing
from tests.commands.conftest import Ask

OF_THE_HISTORY = ("Zoe Editor", "typed-command", "read-file", "Vanished Agency", "former note")
OF_MERGING = ("former-id-of-hsa", "known-to-be-another", "former_ids", "distinct_from")


@pytest.fixture
def changed(harbour: Ask) -> Ask:
    """The example, after somebody who is named put and took out an agency and a note; the agency is another now than it was."""
    origin = Origin("partnermap typed-command", (File("read-file.csv", "0"),), "Zoe Editor")
    with open_store("partnermap.db", to_write=True) as store:
        hsa = resolve(store, "hsa")
        gone = replace(hsa, id="vanished", name="Vanished Agency", aliases=(), note="")
        noted = replace(hsa, note="former note")
        now = replace(hsa, former_ids=("former-id-of-hsa",), distinct_from=("known-to-be-another",))
        with changing(store, "add", origin) as change:
            change.put("stakeholder", {"hsa": hsa}, {"hsa": noted, "vanished": gone})
        with changing(store, "remove", origin) as change:
            change.put("stakeholder", {"hsa": noted}, {"hsa": now})
            change.remove("stakeholder", [gone])
    return harbour


def told(path: Path) -> str:
    """All that is written in a file, or in the files of a folder."""
    if path.is_dir():
        return "\n".join(map(told, sorted(path.iterdir())))
    if is_zipfile(path):
        with ZipFile(path) as packed:
            return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())
    return path.read_text(encoding="utf-8")


def found(text: str, *words: str) -> list[str]:
    return [word for word in words if word in text]


@pytest.mark.parametrize("ending", sorted(formats()))
def test_no_export_has_anything_of_the_history(changed: Ask, ending: str) -> None:
    assert changed("export", f"out{ending}").exit_code == 0
    text = told(Path(f"out{ending}"))
    assert found(text, *OF_THE_HISTORY) == []
    assert found(text, *OF_MERGING) == (list(OF_MERGING) if ending == ".json" else [])


def test_no_map_has_anything_of_the_history(changed: Ask) -> None:
    assert changed("map", "-o", "map.html").exit_code == 0
    assert found(told(Path("map.html")), "Harbour Safety Agency", *OF_THE_HISTORY, *OF_MERGING) == ["Harbour Safety Agency"]


@pytest.mark.parametrize("form", ["table", "csv", "md"])
def test_what_is_shown_of_one_has_nothing_of_it_for_people(changed: Ask, form: str) -> None:
    assert found(changed("show", "hsa", "--format", form).stdout, *OF_THE_HISTORY, *OF_MERGING) == []


def test_programs_are_shown_whom_one_took_over_and_whom_it_is_not(changed: Ask) -> None:
    shown = json.loads(changed("show", "hsa", "--format", "json").stdout)
    assert (shown["stakeholder"]["former_ids"], shown["stakeholder"]["distinct_from"]) == (["former-id-of-hsa"], ["known-to-be-another"])
    assert found(json.dumps(shown), *OF_THE_HISTORY) == []
    assert "former_ids" not in json.loads(changed("show", "guard", "--format", "json").stdout)["stakeholder"]
