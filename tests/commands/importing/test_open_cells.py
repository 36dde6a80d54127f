"""Cells that may say two things: what an answer in the mapping decides is asked on a terminal, and kept there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Ask
from tests.commands.terminal import answered

MAPPING = """\
mapping: 1
source: {id: deals, title: Deals}
read: {header: 1}
things:
  deal: {kind: collaboration, name: Title, since: Signed}
  party: {kind: agency, name: Partners, split: [";", ",", and]}
ties:
  - {party: PARTNERS_IN, to: deal, amount: Value, currency: CAD}   # who pays
"""
LIST = 'Title,Partners,Signed,Value\nTug sharing,Sable and Keel,03/04/2021,"1,234"\nPilot training,Coastal Police,05/06/2021,"2,500"\n'


@pytest.fixture
def deals(ask: Ask) -> Ask:
    """A list in which a day, an amount and a cell of names may be two things each."""
    Path("deals.csv").write_text(LIST, encoding="utf-8")
    Path("deals.mapping.yaml").write_text(MAPPING, encoding="utf-8")
    return ask


def test_the_answers_stand_in_the_mapping_and_nothing_is_asked_again(deals: Ask) -> None:
    code, shown = answered("import", "deals.csv", answers="1\n1\n2\ny\n")
    start = shown.index("using")
    assert (code, shown[start : shown.index("deals.csv line")]) == (
        0,
        """\
using the mapping deals.mapping.yaml
03/04/2021 is 2021-04-03 with the day first, 2021-03-04 with the month first: which?
  1  day first
  2  month first
1 or 2? [Enter: leave it open] 1
is 1,234 a thousand or a fraction?
  1  decimal point
  2  decimal comma
1 or 2? [Enter: 1] 1
row 2: is 'Sable and Keel' one name, or several?
  1  one name
  2  2 names: Sable | Keel
1 or 2? [Enter: leave it open] 2
row 2: Tug sharing (collaboration, since 2021-04-03): Sable and Keel are partners in it (1,234 CAD)
row 3: Pilot training (collaboration, since 2021-06-05) has as partner Coastal Police (2,500 CAD)
5 names are new (3 agencies, 2 collaborations); 0 are known; 0 may mean several
Go on? [y/N] y
""",
    )
    settled = MAPPING.replace("{header: 1}", "{header: 1, dates: day first, numbers: decimal point}")
    assert Path("deals.mapping.yaml").read_text(encoding="utf-8") == f"{settled}same:\n  Sable: new\n  Keel: new\n"
    again = deals("import", "deals.csv")
    assert (again.exit_code, again.stderr.splitlines()[-1].startswith("nothing new for partnermap.db")) == (0, True)


def test_a_name_that_somebody_has_is_that_ones(deals: Ask) -> None:
    Path("known.csv").write_text("id,kind,name\nk,agency,Keel\n", encoding="utf-8")
    assert deals("load", "known.csv").exit_code == 0
    code, _ = answered("import", "deals.csv", answers="2\n\n2\ny\n")
    assert (code, Path("deals.mapping.yaml").read_text(encoding="utf-8").partition("same:\n")[2]) == (0, "  Sable: new\n  Keel: k\n")
    assert "Tug sharing" in deals("show", "k").stdout


def test_what_is_left_open_is_refused_and_elsewhere_all_is_named(deals: Ask) -> None:
    code, shown = answered("import", "deals.csv", answers="\n1\n\n")
    assert (code, shown.splitlines()[-1]) == (
        1, "Error: 2 rows with 3 faults could not be read and nothing was loaded; correct that in the list or in its mapping, and import again",
    )  # fmt: skip
    Path("deals.mapping.yaml").write_text(MAPPING, encoding="utf-8")
    done = deals("import", "deals.csv", "--lang", "fr")
    assert (done.exit_code, len(done.stderr.splitlines())) == (1, 6)
    assert "«\u00a0Sable and Keel\u00a0»" in done.stderr


def test_a_list_that_an_older_excel_wrote_tells_its_encoding_before_what_was_read_in_its_cells(ask: Ask) -> None:
    text = "N°;Titre de l’entente;Chef de file;Partenaires;Signée le\n1;Échange de données;Sûreté;Ville de Montréal;1er sept. 2022\n"
    Path("ententes.csv").write_bytes(text.encode("cp1252"))
    done = ask("import", "ententes.csv", "--yes")
    told = [line for line in done.stderr.splitlines() if line.startswith("ententes.csv")]
    assert (done.exit_code, told) == (
        0,
        [
            "ententes.csv: is not in UTF-8; it was read as Windows-1252, so look at the accents",
            "ententes.csv line 2: '1er sept. 2022' in column Signée le was read as 2022-09-01",
        ],
    )
