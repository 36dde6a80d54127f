"""`formats` lists what is read and written."""

import csv
import io
import json

from partnermap import exports, loaders
from tests.commands.conftest import Ask


def test_every_format_stands_there_once_with_what_reads_and_what_writes_it(ask: Ask) -> None:
    found = {one["name"]: one for one in json.loads(ask("formats", "--format", "json").stdout)}
    read = {form.NAME: sorted(form.ENDINGS) for form in (*loaders.formats().values(), *loaders.foreign_formats())}
    written = {form.NAME: sorted(form.ENDINGS) for form in exports.formats().values()}
    assert {name: sorted(one["read"]) for name, one in found.items() if one["read_by"] == "load"} == read
    assert {name: sorted(one["written"]) for name, one in found.items() if one["written_by"] == "export"} == written
    assert {name for name, one in found.items() if one["read_by"] not in ("load", None) or one["written_by"] not in ("export", None)} == {
        "list of any shape", "answer", "map",
    }  # fmt: skip
    assert found["GEXF"] == {
        "name": "GEXF", "endings": [".gexf"], "read": [".gexf"], "written": [".gexf"], "read_by": "load", "written_by": "export",
        "for": "a whole network for Gephi, with dates on its timeline",
    }  # fmt: skip


def test_it_is_a_table_of_records_and_speaks_french(ask: Ask) -> None:
    rows = list(csv.DictReader(io.StringIO(ask("formats", "--format", "csv").stdout)))
    assert rows[-1] == {
        "name": "map",
        "endings": ".html",
        "read_by": "",
        "written_by": "map",
        "for": "a map that opens anywhere, by a double-click",
    }
    french = ask("--lang", "fr", "formats", "--format", "md").stdout
    assert "| Format | Fichiers | Lu par | Écrit par | Pour quoi |" in french
    assert "| Kumu | .xlsx, .xlsm, .csv, .tsv, .json | load |  | les éléments et les connexions d’une carte de Kumu |" in french
