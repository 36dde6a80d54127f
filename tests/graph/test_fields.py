"""Every field of the model, with a value that no other field has, on each of the ways that it goes: a field that is left out somewhere,
or two that are swapped, are found here.
"""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from partnermap import loaders
from partnermap.exports.csv_folder import csv_texts
from partnermap.exports.tables import tables
from partnermap.graph import Evidence, Source, Stakeholder, Tie, load
from partnermap.graph.cypher import properties
from partnermap.graph.fields import Field, fields_as_shown, fields_of
from partnermap.graph.intake import Tally
from partnermap.graph.records import source_record, stakeholder_record, tie_record
from partnermap.graph.schema import parse_schema
from partnermap.graph.sheets import SHEETS
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.graph.stores.upgrades import LAYOUT
from partnermap.loaders.csv_file import parse_csv
from partnermap.maps.rows import NODE_TEXTS, node_row
from tests.places import SCHEMA, Place, opened, reopened

ROOT = Path(__file__).parents[2]
MODELS: list[type] = [Source, Evidence, Stakeholder, Tie]

RULED: dict[str, Any] = {
    "kind": "unit", "type": "FUNDS", "status": "proposed", "currency": "CAD", "url": "https://url.example", "date": "2003", "since": "2001-05",
    "until": "2002-06-07", "form": "group",
}  # fmt: skip
"""Values for the fields whose text follows a rule."""


def value(field: Field) -> Any:
    """One that no other field of its dataclass has."""
    by_sort = {
        "texts": (f"{field.name} one", f"{field.name} two"),
        "pairs": (("mandate", "wide"), ("size", "small")),
        "number": 0.25,
        "amount": Decimal("1234.5"),
    }
    return by_sort.get(field.sort) or RULED.get(field.name) or f"the-{field.name}"


def values(model: type) -> dict[str, Any]:
    return {field.name: value(field) for field in fields_of(model)}


SOURCE = Source(**values(Source))
PIECES = (
    Evidence(**values(Evidence) | {"source": SOURCE.id}),
    Evidence(**{name: f"{text} again" for name, text in values(Evidence).items()} | {"source": SOURCE.id}),
)
FUNDER = Stakeholder(**values(Stakeholder))
FUNDED = replace(
    FUNDER,
    id="other",
    name="Other",
    name_fr="",
    aliases=(),
    aliases_fr=(),
    attributes=(),
    former_ids=(),
    distinct_from=(),
    undecided_with=(),
)
TIE = replace(Tie(**values(Tie) | {"source": FUNDER.id, "target": FUNDED.id, "evidence": PIECES}), id="")
FOLLOWS = {
    "attested_first": "2003", "attested_last": "2003", "span_since": "2001-05", "span_until": "2002-06-07", "counts_from": "2001-05",
}  # fmt: skip
"""What follows for this tie from the date of its source, the life of its ends, and what it states."""
LISTS = {name: list(getattr(FUNDER, name)) for name in ("aliases", "aliases_fr", "former_ids", "distinct_from", "undecided_with")}
WITHOUT_COLUMNS = {"former_ids": (), "distinct_from": (), "undecided_with": ()}
FILED = replace(FUNDER, **WITHOUT_COLUMNS)
"""The same with what has a column alone."""


@pytest.mark.parametrize("model", MODELS)
def test_no_two_values_of_this_test_are_alike(model: type) -> None:
    texts = [value(field) for field in fields_of(model) if field.sort == "text"]
    assert len(set(texts)) == len(texts)
    assert not any(value(field) == field.default for field in fields_of(model))


def test_every_field_goes_into_a_store_and_comes_back_as_it_was(place: Place) -> None:
    with opened(place) as store, store.writer() as writer:
        writer.put_sources([SOURCE])
        writer.put_stakeholders([FUNDER, FUNDED])
        writer.put_ties([TIE])
    with reopened(place) as store:
        assert list(store.sources()) == [SOURCE]
        assert list(store.stakeholders()) == sorted([FUNDER, FUNDED], key=lambda one: one.id)
        assert list(store.ties()) == list(store.ties_of([FUNDED.id])) == list(store.ties([TIE.id])) == [TIE]


def cells(thing: Source | Stakeholder) -> dict[str, str]:
    """What its row must be, written without the code that is tested."""
    texts = {field.name: getattr(thing, field.name) for field in fields_of(type(thing)) if field.name not in WITHOUT_COLUMNS}
    row = {name: "|".join(text) if isinstance(text, tuple) else text for name, text in texts.items() if name != "attributes"}
    return row | dict(thing.attributes)


def tie_cells(item: Evidence) -> dict[str, str]:
    told = [field.name for field in fields_of(Tie) if field.sort == "text" and field.name != "id" and not field.is_derived]
    texts = {name: getattr(TIE, name) for name in told}
    pieces = {f"evidence_{field.name}": getattr(item, field.name) for field in fields_of(Evidence)}
    return texts | {"amount": "1234.5", "confidence": "0.25"} | pieces | dict(TIE.attributes)


def test_every_field_has_its_column() -> None:
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([SOURCE])
            writer.put_stakeholders([FUNDER, FUNDED])
            writer.put_ties([TIE])
        sheets = {sheet: rows for sheet, _, rows in tables(store)}
    assert sheets == {
        "stakeholders": [cells(FUNDED), cells(FUNDER)],
        "ties": [tie_cells(item) for item in PIECES],
        "sources": [cells(SOURCE)],
    }


def test_every_column_is_read_into_its_field_in_whatever_order(tmp_path: Path) -> None:
    sheets = {
        "sources": [cells(SOURCE)], "stakeholders": [cells(FUNDER), cells(FUNDED)], "ties": [tie_cells(item) for item in PIECES],
    }  # fmt: skip
    for is_turned in (False, True):
        for sheet, rows in sheets.items():
            columns = [*reversed(SHEETS[sheet]), *dict(SOURCE.attributes)] if is_turned else list(rows[0])
            with (tmp_path / f"{sheet}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, columns, restval="")
                writer.writeheader()
                writer.writerows(rows)
        with in_memory(SCHEMA) as store:
            load(store, loaders.read(str(tmp_path), SCHEMA))
            assert list(store.sources()) == [SOURCE]
            assert {one.id: one for one in store.stakeholders()} == {FUNDER.id: FILED, FUNDED.id: FUNDED}
            assert list(store.ties()) == [replace(TIE, **FOLLOWS)]


def test_what_follows_for_a_tie_is_every_field_that_is_derived() -> None:
    assert {field.name for field in fields_of(Tie) if field.is_derived} == set(FOLLOWS)


def test_what_is_exported_is_loaded_as_nothing_new(tmp_path: Path) -> None:
    with in_memory(SCHEMA) as store:
        with store.writer() as writer:
            writer.put_sources([SOURCE])
            writer.put_stakeholders([FUNDER, FUNDED])
            writer.put_ties([TIE])
        for sheet, text in csv_texts(store).items():
            (tmp_path / f"{sheet}.csv").write_text(text, encoding="utf-8-sig", newline="")
        report = load(store, loaders.read(str(tmp_path), SCHEMA))
        assert (report.sources, report.stakeholders, report.ties) == (Tally(0, 0, 1), Tally(0, 0, 2), Tally(0, 0, 1))


def test_a_row_that_fills_in_one_cell_changes_that_field_alone() -> None:
    changed = {"since": "2000", "until": "2004", "url": "https://new.example", "form": "team"}
    forms = {**SCHEMA._data["forms"], "team": SCHEMA._data["forms"]["group"]}
    wider = parse_schema({**SCHEMA._data, "forms": forms})
    for field in fields_of(Stakeholder):
        if field.name in ("id", "kind", "name", "aliases", "aliases_fr", "attributes", *WITHOUT_COLUMNS):
            continue
        new = changed.get(field.name, f"new {field.name}")
        with in_memory(wider) as store:
            with store.writer() as writer:
                writer.put_stakeholders([replace(FUNDER, name_fr="")])
            text = f"id,kind,name,{field.name}\n{FUNDER.id},unit,{FUNDER.name},{new}\n"
            report = load(store, parse_csv(io.StringIO(text), "s.csv", wider))
            assert list(store.stakeholders()) == [replace(FUNDER, **{"name_fr": "", field.name: new})]
            said = (
                [] if field.name == "name_fr" else [f"{field.name} of '{FUNDER.id}' was '{getattr(FUNDER, field.name)}' and is now '{new}'"]
            )
            assert [one.message for one in report.notices] == said


def test_every_field_is_in_the_records() -> None:
    assert source_record(SOURCE) == values(Source) | {"attributes": dict(SOURCE.attributes)}
    assert stakeholder_record(FUNDER) == values(Stakeholder) | LISTS | {"attributes": dict(FUNDER.attributes)}
    evidence = [{field.name: getattr(item, field.name) for field in fields_of(Evidence)} for item in PIECES]
    record = values(Tie) | {
        "source": FUNDER.id, "target": FUNDED.id, "evidence": evidence, "amount": 1234.5, "attributes": dict(TIE.attributes),
    }  # fmt: skip
    assert tie_record(TIE) == {name: value for name, value in record.items() if name not in ("id", *FOLLOWS)}


def test_every_field_is_a_property_that_comes_back() -> None:
    held = properties.stakeholder_properties(FUNDER)
    assert held == values(Stakeholder) | LISTS | {"attributes": '[["mandate","wide"],["size","small"]]', "keys": held["keys"]}
    assert properties.stakeholder_from(held) == FUNDER
    assert properties.source_from(properties.source_properties(SOURCE)) == SOURCE
    assert properties.source_properties(SOURCE) == values(Source) | {"attributes": held["attributes"]}
    sent = properties.tie_properties(TIE)
    pieces = {f"evidence_{field.name}": [getattr(item, field.name) for item in PIECES] for field in fields_of(Evidence)}
    plain = {name: value for name, value in values(Tie).items() if name not in ("source", "type", "target", "evidence")}
    assert sent == plain | pieces | {"id": TIE.id, "attributes": held["attributes"], "amount": 1234.5, "amount_exact": None}
    assert properties.tie_from(TIE.source, TIE.type, TIE.target, properties.new_tie_properties(TIE)) == TIE


def test_every_text_of_a_stakeholder_is_in_the_row_of_a_map() -> None:
    row = node_row(FUNDER, list(SCHEMA.kinds), 3)
    texts = {name: text for name, text in values(Stakeholder).items() if isinstance(text, str) and name not in ("id", "kind", "name")}
    texts["fr"] = texts.pop("name_fr")
    lists = {name: texts for name, texts in LISTS.items() if name not in WITHOUT_COLUMNS}
    assert row == texts | lists | {"kind": 1, "beyond": 3}
    assert set(NODE_TEXTS) == set(texts)


def test_the_records_are_in_the_order_that_scripts_rely_on() -> None:
    assert list(tie_record(TIE)) == [
        "source", "target", "type", "since", "until", "role", "currency", "status", "confidence", "note", "amount", "evidence", "attributes",
    ]  # fmt: skip
    assert [field.name for field in fields_as_shown(Stakeholder)] == list(stakeholder_record(FUNDER))


# A field is written once.

NEW_FIELD = '    ward: str = field(default="", metadata=about("prose", after="kind", layout=LAYOUT))\n'

SCRIPT = """
import io, sys
from pathlib import Path
from partnermap.exports import export
from partnermap.exports.tables import tables
from partnermap.graph import load, open_store, read_schema
from partnermap.graph.cypher.properties import stakeholder_from, stakeholder_properties
from partnermap.graph.records import stakeholder_record
from partnermap.loaders import read
from partnermap.loaders.csv_file import parse_csv
from partnermap.maps.rows import node_row
folder, schema = Path(sys.argv[1]), read_schema()
old = str(folder / "old.db")
with open_store(old) as store:
    print({one.ward for one in store.stakeholders()}, len(list(store.ties())))
text = "ward,kind,name\\nsection (call 613-555-0100),unit,Tug Unit\\n"
with open_store(old, to_write=True, schema=schema) as store:
    load(store, parse_csv(io.StringIO(text), "s.csv", schema))
with open_store(old) as store:
    [one] = [one for one in store.stakeholders() if one.ward]
    sheet, columns, rows = next(tables(store))
    print(one.ward, columns[:5], [row["ward"] for row in rows if row["ward"]])
    print(list(stakeholder_record(one))[:5], stakeholder_properties(one)["ward"] == node_row(one, list(schema.kinds), 0)["ward"] == one.ward)
    print(stakeholder_from({name: value for name, value in stakeholder_properties(one).items() if value is not None}) == one)
    export(store, folder / "out.xlsx")
with open_store(str(folder / "new.db"), to_write=True, schema=schema) as store:
    load(store, read(str(folder / "out.xlsx"), schema))
    print([one.ward for one in store.stakeholders() if one.ward], len(list(store.ties())))
"""


def test_a_field_that_is_declared_in_the_model_is_everywhere_at_once(tmp_path: Path) -> None:
    left_out = shutil.ignore_patterns(".*", "tests", "build", "docs", "benchmarks", "*.egg-info", "node_modules", "page")
    shutil.copytree(ROOT, tmp_path / "partnermap", ignore=left_out)
    shutil.copy(ROOT / "tests" / "data" / "layout-1.db", tmp_path / "old.db")
    model = tmp_path / "partnermap" / "graph" / "model.py"
    text = model.read_text(encoding="utf-8")
    place = text.index("    attributes: Attributes = ()\n", text.index("class Stakeholder"))
    model.write_text(text[:place] + NEW_FIELD.replace("LAYOUT", str(LAYOUT + 1)) + text[place:], encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(tmp_path)], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stderr, done.stdout.splitlines()) == (
        "",
        [
            "{''} 21",
            "section (call [contact removed]) ['id', 'kind', 'form', 'ward', 'name'] ['section (call [contact removed])']",
            "['id', 'kind', 'form', 'ward', 'name'] True",
            "True",
            "['section (call [contact removed])'] 21",
        ],
    )
