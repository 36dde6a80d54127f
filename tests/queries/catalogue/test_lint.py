"""The linter of .cypher files: what it finds, where, and that the command says so."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from partnermap.cli import cli
from partnermap.graph import read_schema
from partnermap.queries.catalogue.lint import lint
from partnermap.queries.catalogue.named import query_files, read_text

SCHEMA = read_schema()


def found(text: str) -> list[tuple[int, int, str]]:
    return [(one.line, one.column, one.rule) for one in lint(Path("q.cypher"), text, SCHEMA)]


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("// title: T\n// param: id text\nMATCH (n:Person {id: $id}) RETURN n.name AS name", []),
        ("MATCH (n:Person) RETURN n.name AS name", [(1, 1, "header")]),
        ("// title: T\n// param: id text\nMATCH (n:Person) RETURN n.name AS name", [(1, 1, "parameter")]),
        ("// title: T\nMATCH (n:Person)\nWHERE n.id = $id RETURN n.name AS name", [(3, 14, "parameter")]),
        ("// title: T\nMATCH (n:Person {note: '$id'}) // $id\nRETURN n.name AS name", []),
        ("// title: T\nMATCH (n:{{kinds actor}})-[:{{types body}}]-(m:Unit) RETURN n.id AS id", []),
        ("// title: T\nMATCH (n:{{kinds actors}}) RETURN n", [(2, 10, "placeholder")]),
        ("// title: T\nMATCH (n:Unit)-[:{{types ADVISES}}]-(m:Unit) RETURN n", [(2, 18, "placeholder")]),
        ("// title: T\nMATCH (n:{{kinds actor}})-[{{types body}}]-(m:Unit) RETURN n.id AS id", [(2, 28, "pattern")]),
        ("// title: T\nMATCH (n:{{kinds actor}})-[t:{{types body}}]-(m) RETURN m AS one ORDER BY m", [(2, 75, "whole")]),
        ("// title: T\nMATCH (n) RETURN n", []),
    ],
)
def test_a_finding_has_its_place_and_rule(text: str, findings: list[tuple[int, int, str]]) -> None:
    assert found(text) == findings


def test_the_catalogue_has_nothing_to_correct() -> None:
    assert [(file.name, finding) for file in query_files() for finding in lint(file, read_text(file), SCHEMA)] == []


def test_the_command_names_what_to_write_instead_and_fails(tmp_path: Path) -> None:
    file = tmp_path / "mine.cypher"
    file.write_text("// title: T\nMATCH (n:Person) RETURN n.name\n", encoding="utf-8")
    answer = CliRunner().invoke(cli, ["queries", "lint", str(file), "--format", "json"])
    assert answer.exit_code == 1
    assert json.loads(answer.stdout) == [
        {"file": str(file), "line": 2, "column": 25, "rule": "alias", "message": "n.name has no name", "remedy": "write n.name AS …"}
    ]
    assert answer.stderr == "Error: 1 to correct in 1 of 1 files\n"
    everything = CliRunner().invoke(cli, ["queries", "lint", "--lang", "fr"])
    count = len(list(query_files()))
    said = f"Avec et sans serveur, ils disent la même chose\u00a0: {count} fichiers sur {count}.\n"
    assert (everything.exit_code, everything.stdout) == (0, said)
