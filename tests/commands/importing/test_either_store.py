"""An import is the same into a file and into a server: whom names mean, what comes near, what is kept, the same again, and the next list."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Ask
from tests.commands.importing.lists import CHART, REGISTER, write_chart, write_register
from tests.places import Place, held

KNOWN = "id,kind,name\nred-maple-foundation,agency,Red Maple Foundation\nguard,agency,Coastal Police\nhub,agency,Harbour Agency\n"


@pytest.mark.one_version("what an import asks of a store is decided above the stores")
def test_a_list_is_imported_into_either_store(ask: Ask, place: Place, tmp_path: Path) -> None:
    store = ("--store", place.address)
    Path("known.csv").write_text(KNOWN, encoding="utf-8")
    assert ask("load", "known.csv", *store).exit_code == 0
    write_register(tmp_path / "register.xlsx")
    write_chart(tmp_path / "chart.xlsx")
    Path("register.mapping.yaml").write_text(f'{REGISTER}same: {{"Red Maple Fdn": red-maple-foundation}}\n', encoding="utf-8")
    Path("chart.mapping.yaml").write_text(CHART, encoding="utf-8")
    trial = ask("import", "register.xlsx", "--dry-run", *store)
    assert (trial.exit_code, "6 names are new (3 collaborations, 3 agencies); 2 are known" in trial.stdout) == (0, True)
    for name, added in (
        ("register", "6 stakeholders added, 1 changed, 1 the same; 9 ties"),
        ("chart", "6 stakeholders added, 1 changed; 8 ties"),
    ):
        done = ask("import", f"{name}.xlsx", *store)
        assert (done.exit_code, added in done.stderr) == (0, True)
    before = held(place)
    assert ask("import", "register.xlsx", *store).stderr.splitlines()[-1].startswith("nothing new for ")
    assert held(place) == before
    write_register(tmp_path / "july.xlsx", [("MOU register",), (), (None, None, "Parties", None, "Dates"), ("No.", "Title of MOU", "Lead", "Other parties", "Start", "End", "Value"), (1, "Data sharing MOU", "Harbour Safety Agency", "Coastal Police", "2021-03-05", "2024-03-31", None)])  # fmt: skip
    replaced = ask("import", "july.xlsx", "--map", "register.mapping.yaml", "--replace", "--yes", *store)
    assert (replaced.exit_code, "evidence of 8 ties taken out" in replaced.stderr) == (0, True)
