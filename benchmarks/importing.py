"""How long the import of a list of 20,000 rows and 8 columns takes beside the plain read of all its cells by openpyxl, and beside what
followthemoney's `ftm map` makes of the same list as CSV.

    python -m benchmarks.importing [--ftm PATH/TO/ftm] [--quick]

There are two lists: members of committees, each row one tie between two of 2,300 stakeholders; and a register of agreements, each row a
new stakeholder and two ties, which makes three times as much of as many cells. `ftm` is of an environment of its own
(`python -m venv F; F/bin/pip install "followthemoney==4.11.*"`); without --ftm it is left out.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import itertools
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from .timing import alternate, compare, python

ROWS, QUICK = 20_000, 2_000
REGISTER = """\
mapping: 1
source: {id: register, title: Register of agreements, date: 2024-06-01}
read: {header: 1}
things:
  agreement: {kind: collaboration, form: agreement, name: Title, since: Start, until: End, number: "No."}
  lead:      {kind: agency, name: Lead}
  party:     {kind: agency, name: Partner}
ties:
  - {lead: LEADS, to: agreement, since: Start, until: End, amount: Value, currency: CAD}
  - {party: PARTNERS_IN, to: agreement, since: Start, until: End}
leave out: [Status]
"""
FTM_REGISTER = """\
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
MEMBERS = """\
mapping: 1
source: {id: members, title: Members of committees, date: 2024-06-01}
read: {header: 1}
things:
  body:      {kind: agency, name: Organization}
  committee: {kind: collaboration, form: table, name: Committee}
ties:
  - {body: MEMBER_OF, to: committee, role: Role, since: Since, until: Until, note: Note}
leave out: ["No.", Region]
"""
FTM_MEMBERS = """\
members:
  queries:
    - csv_url: file://{path}
      entities:
        body: {{schema: Organization, keys: [Organization], properties: {{name: {{column: Organization}}}}}}
        committee: {{schema: Organization, keys: [Committee], properties: {{name: {{column: Committee}}}}}}
        membership:
          schema: Membership
          keys: [Organization, Committee, Since]
          properties:
            member: {{entity: body}}
            organization: {{entity: committee}}
            role: {{column: Role}}
            startDate: {{column: Since}}
            endDate: {{column: Until}}
            summary: {{column: Note}}
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


class Shape(NamedTuple):
    """A sort of list: its headings and rows, and the mappings of ours and of followthemoney."""

    title: str
    headings: tuple[str, ...]
    rows: Callable[[int], Iterator[tuple[object, ...]]]
    ours: str
    theirs: str


def register(count: int) -> Iterator[tuple[object, ...]]:
    """The rows of the register, the same each time."""
    chance = random.Random(11)
    bodies = _bodies(chance)
    titles = [f"{act} {what} in the {place}" for act, what, place in itertools.product(_ACTS, _WHAT, _PLACES)]
    titles = [f"{title}, phase {part}" for part in ("one", "two") for title in titles]
    for number, title in enumerate(chance.sample(titles, count), start=1):
        start, end = _span(chance)
        lead, partner = chance.sample(bodies, 2)
        yield number, title, lead, partner, start, end, round(chance.random() * 1e6, 2), chance.choice(("active", "ended"))


def members(count: int) -> Iterator[tuple[object, ...]]:
    """The rows of the list of members, the same each time."""
    chance = random.Random(12)
    bodies = _bodies(chance)
    committees = [f"Committee on {what} of the {place}" for what, place in itertools.product(_WHAT, _PLACES[:10])]
    pairs = chance.sample([*itertools.product(bodies, committees)], count)
    for number, (body, committee) in enumerate(pairs, start=1):
        since, until = _span(chance)
        role = chance.choice(("Chair", "Vice-chair", "Member", "Observer", "Secretary"))
        yield number, body, committee, role, since, until, chance.choice(_PLACES), f"named by the {chance.choice(bodies)}"


def _bodies(chance: random.Random) -> list[str]:
    return chance.sample([f"{field} {sort} of the {place}" for field, sort, place in itertools.product(_FIELDS, _SORTS, _PLACES)], 2_000)


def _span(chance: random.Random) -> tuple[datetime.date, datetime.date]:
    start = datetime.date(2008, 1, 1) + datetime.timedelta(chance.randrange(5_000))
    return start, start + datetime.timedelta(365 * chance.randrange(1, 6))


SHAPES = (
    Shape(
        "A list of members", ("No.", "Organization", "Committee", "Role", "Since", "Until", "Region", "Note"), members, MEMBERS, FTM_MEMBERS
    ),
    Shape(
        "A register of agreements", ("No.", "Title", "Lead", "Partner", "Start", "End", "Value", "Status"), register, REGISTER, FTM_REGISTER
    ),
)  # fmt: skip


def write_list(folder: Path, shape: Shape, count: int) -> tuple[Path, Path, Path]:
    """Writes the list as a workbook, and as a CSV, and the two mappings; gives where the workbook and the mappings are."""
    from openpyxl import Workbook

    book, mapping, sheet, theirs = (folder / name for name in ("list.xlsx", "list.yaml", "list.csv", "ftm.yaml"))
    made = Workbook()
    page = made.worksheets[0]
    page.append(shape.headings)
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(shape.headings)
        for row in shape.rows(count):
            page.append(row)
            writer.writerow(row)
    made.save(book)
    mapping.write_text(shape.ours, encoding="utf-8")
    theirs.write_text(shape.theirs.format(path=sheet), encoding="utf-8")
    return book, mapping, theirs


def main() -> None:
    """Prints all of them, and our ratios to each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ftm", type=Path, help="the command ftm of followthemoney")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK:,} rows rather than {ROWS:,}")
    options = parser.parse_args()
    for shape in SHAPES:
        _compare(shape, QUICK if options.quick else ROWS, options.ftm)


def _compare(shape: Shape, count: int, ftm: Path | None) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book, mapping, theirs = write_list(folder, shape, count)
        store, read = folder / "network.db", folder / "read.py"
        read.write_text(_READ, encoding="utf-8")
        ours = "partnermap import"
        commands = {
            ours: python("-m", "partnermap", "--store", store, "import", book, "--map", mapping, "--yes"),
            "openpyxl": python(read, book, "whole"),
            "openpyxl row by row": python(read, book, "row by row"),
        }
        if ftm:
            commands["ftm map"] = [str(ftm), "map", str(theirs), "-o", str(folder / "ftm.json")]
        figures = alternate(commands, runs=5, warm=False, before=lambda: store.unlink(missing_ok=True))
    title = f"{shape.title} of {count:,} rows and {len(shape.headings)} columns, imported for the first time"
    compare(title, {name: figures[name] for name in (ours, "openpyxl")}, ours, "openpyxl", at_most=1.3)
    for peer in [name for name in figures if name not in (ours, "openpyxl")]:
        compare(f"The same beside {peer}", {name: figures[name] for name in (ours, peer)}, ours, peer, at_most=None)


if __name__ == "__main__":
    main()
