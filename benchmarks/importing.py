"""How long the import of a list of 20,000 rows and 8 columns takes beside the plain read of all its cells by openpyxl, and beside what
followthemoney's `ftm map` makes of the same list as CSV.

    python -m benchmarks.importing [--ftm PATH/TO/ftm] [--quick]

The list is a register of agreements, each with two of 2,000 bodies, two dates and an amount: 22,000 stakeholders, 40,000 ties. `ftm` is of
an environment of its own (`python -m venv F; F/bin/pip install "followthemoney==4.11.*"`); without --ftm it is left out.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import itertools
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .timing import alternate, compare, python

ROWS, QUICK = 20_000, 2_000
HEADINGS = ("No.", "Title", "Lead", "Partner", "Start", "End", "Value", "Status")
MAPPING = """\
mapping: 1
source: {id: register, title: Register of agreements, date: 2024-06-01}
read: {sheet: Register, header: 1}
things:
  agreement: {kind: collaboration, form: agreement, name: Title, since: Start, until: End, number: "No."}
  lead:      {kind: agency, name: Lead}
  party:     {kind: agency, name: Partner}
ties:
  - {lead: LEADS, to: agreement, since: Start, until: End, amount: Value, currency: CAD}
  - {party: PARTNERS_IN, to: agreement, since: Start, until: End}
leave out: [Status]
"""
FTM_MAPPING = """\
register:
  queries:
    - csv_url: file://{path}
      entities:
        lead: {{schema: Organization, keys: [Lead], properties: {{name: {{column: Lead}}}}}}
        party: {{schema: Organization, keys: [Partner], properties: {{name: {{column: Partner}}}}}}
        agreement:
          schema: Project
          keys: ["No."]
          properties: {{name: {{column: Title}}, startDate: {{column: Start}}, endDate: {{column: End}}, amount: {{column: Value}}}}
        leads:
          schema: ProjectParticipant
          keys: ["No.", Lead]
          properties: {{participant: {{entity: lead}}, project: {{entity: agreement}}, startDate: {{column: Start}}}}
        partners:
          schema: ProjectParticipant
          keys: ["No.", Partner]
          properties: {{participant: {{entity: party}}, project: {{entity: agreement}}, startDate: {{column: Start}}}}
"""
_READ = """\
import sys, openpyxl
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=sys.argv[2] == "row by row"):
    for row in sheet.iter_rows(values_only=True):
        for value in row:
            pass
"""


def _listed(words: str) -> list[str]:
    return words.split(",")


_ACTS = _listed("Sharing,Exchanging,Pooling,Reviewing,Training in,Coordinating,Funding,Mapping,Auditing,Planning,Reporting,Testing")
_WHAT = _listed(
    "data,facilities,weather stations,border checks,ice patrols,harbour pilots,flood maps,rescue crews,laboratories,wildfire crews,census files,"
    "vaccines,rail crossings,fish stocks,radio masts,survey vessels,snow reports,lighthouses,water samples,trail signs,parks,permits,"
    "translations,archives,bridges,seed banks,air routes,tide gauges,shelters,libraries"
)
_PLACES = _listed(
    "Atlantic,Prairies,Far North,Great Lakes,Outaouais,Gaspé,Pacific Coast,Bay of Fundy,Labrador,Yukon,Laurentians,Okanagan,Niagara,Saguenay,"
    "Kootenay,Interlake,Peace River,Cape Breton,Montérégie,Mauricie,Eastern Townships,Red River,Hudson Bay,Mackenzie Delta,Acadian Peninsula,"
    "Georgian Bay,Thousand Islands,Haida Gwaii,Kluane,Annapolis Valley,Lower North Shore,Cariboo,Cypress Hills,Swan Hills,Gatineau Hills,"
    "Restigouche,Burin,Avalon,Bonavista,Nunavik,Ungava,Baffin,Keewatin,Athabasca,Qu'Appelle,Assiniboine,Winnipeg,Nipissing,Temiskaming,Muskoka"
)
_SORTS = _listed("Agency,Council,Institute,Authority,Office,Service,Society,Commission")
_FIELDS = _listed("Harbour,Rail,Forest,Health,Border,Fire,Fisheries,Weather,Heritage,Transit,Housing,Energy,Water,Justice,Youth")


def rows(count: int) -> Iterator[tuple[object, ...]]:
    """The rows of the register, the same each time."""
    chance = random.Random(11)
    bodies = [f"{field} {sort} of the {place}" for field, sort, place in itertools.product(_FIELDS, _SORTS, _PLACES)]
    bodies = chance.sample(bodies, 2_000)
    titles = [f"{act} {what} in the {place}" for act, what, place in itertools.product(_ACTS, _WHAT, _PLACES)]
    titles = [f"{title}, phase {part}" for part in ("one", "two") for title in titles]
    first = datetime.date(2008, 1, 1)
    for number, title in enumerate(chance.sample(titles, count), start=1):
        start = first + datetime.timedelta(chance.randrange(5_000))
        end = start + datetime.timedelta(365 * chance.randrange(1, 6))
        lead, partner = chance.sample(bodies, 2)
        yield number, title, lead, partner, start, end, round(chance.random() * 1e6, 2), chance.choice(("active", "ended"))


def write_list(folder: Path, count: int) -> tuple[Path, Path, Path, Path]:
    """Writes the list as a workbook and as a CSV, and a mapping of ours and of followthemoney; gives where they are."""
    from openpyxl import Workbook

    book, mapping, sheet, of_ftm = (folder / name for name in ("register.xlsx", "register.yaml", "register.csv", "ftm.yaml"))
    made = Workbook()
    page = made.worksheets[0]
    page.title = "Register"
    page.append(HEADINGS)
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        for row in rows(count):
            page.append(row)
            writer.writerow(row)
    made.save(book)
    mapping.write_text(MAPPING, encoding="utf-8")
    of_ftm.write_text(FTM_MAPPING.format(path=sheet), encoding="utf-8")
    return book, mapping, sheet, of_ftm


def main() -> None:
    """Prints all of them, and our ratios to each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ftm", type=Path, help="the command ftm of followthemoney")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK:,} rows rather than {ROWS:,}")
    options = parser.parse_args()
    count = QUICK if options.quick else ROWS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book, mapping, _, of_ftm = write_list(folder, count)
        store, read = folder / "network.db", folder / "read.py"
        read.write_text(_READ, encoding="utf-8")
        ours = "partnermap import"
        commands = {
            ours: python("-m", "partnermap", "--store", store, "import", book, "--map", mapping, "--yes"),
            "openpyxl": python(read, book, "whole"),
            "openpyxl row by row": python(read, book, "row by row"),
        }
        if options.ftm:
            commands["ftm map"] = [str(options.ftm), "map", str(of_ftm), "-o", str(folder / "ftm.json")]
        figures = alternate(commands, runs=3, warm=False, before=lambda: store.unlink(missing_ok=True))
    title = f"A first import of a register of {count:,} rows and {len(HEADINGS)} columns"
    compare(title, {name: figures[name] for name in (ours, "openpyxl")}, ours, "openpyxl", at_most=1.3)
    for peer in [name for name in figures if name not in (ours, "openpyxl")]:
        compare("", {name: figures[name] for name in (ours, peer)}, ours, peer, at_most=None)


if __name__ == "__main__":
    main()
