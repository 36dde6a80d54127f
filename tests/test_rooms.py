"""A thing is added by adding a file: what each file of a room must have, and where else it must be met."""

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from inspect import signature
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import click
import pytest
from click.testing import CliRunner

import partnermap
from partnermap import commands, exports, loaders, queries
from partnermap.cli import cli
from partnermap.graph import BadData, is_server
from partnermap.graph.stores.opening import stores
from partnermap.output import answers, formats

ROOT = Path(__file__).parent.parent


def files(room: ModuleType) -> set[str]:
    """The modules of a room, by name."""
    return {found.name for found in iter_modules(room.__path__) if not found.ispkg}


def formats_of(room: ModuleType) -> list[ModuleType]:
    modules = [import_module(f"{room.__name__}.{name}") for name in sorted(files(room))]
    return [module for module in modules if hasattr(module, "ENDINGS")]


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("loader", formats_of(loaders), ids=lambda module: module.__name__)
def test_a_loader_has_a_name_endings_and_read_and_stands_in_the_docs(loader: ModuleType) -> None:
    assert isinstance(loader.NAME, str)
    assert loader.ENDINGS
    assert all(ending in ("", "-") or (ending.startswith(".") and ending == ending.lower()) for ending in loader.ENDINGS)
    if hasattr(loader, "read_together"):
        assert list(signature(loader.read_together).parameters) == ["files", "schema"]
    else:
        assert list(signature(loader.read).parameters) == ["given", "schema"]
    if hasattr(loader, "recognises"):
        assert list(signature(loader.recognises).parameters) == ["given"]
    assert isinstance(getattr(loader, "BEGINNING", b""), bytes)
    lines = [*page("workbook.md").splitlines(), *page("formats.md").splitlines()]
    rows = [line for line in lines if line.startswith(f"| {loader.NAME} |")]
    assert rows
    assert [row for row in rows if not all(f"`{ending}`" in row for ending in loader.ENDINGS if ending)] == []
    assert loader.NAME in " ".join(page("cli.md").split()).replace("- ", "-")  # a line may end in the middle of a name


@pytest.mark.parametrize("format_", formats_of(exports), ids=lambda module: module.__name__)
def test_an_export_has_a_name_endings_and_write_and_stands_in_the_docs(format_: ModuleType) -> None:
    assert isinstance(format_.NAME, str)
    assert format_.ENDINGS
    assert callable(format_.write)
    assert [ending for ending in format_.ENDINGS if ending not in page("questions.md")] == []


@pytest.mark.parametrize("room", [loaders, exports], ids=lambda room: room.__name__)
def test_no_two_files_claim_one_ending(room: ModuleType) -> None:
    own = [module for module in formats_of(room) if not hasattr(module, "recognises")]
    endings = [ending for module in own for ending in module.ENDINGS]
    assert sorted(endings) == sorted(set(endings))
    assert {ending: room.formats()[ending] for ending in endings} == {ending: module for module in own for ending in module.ENDINGS}


@pytest.mark.parametrize("name", sorted(files(commands) - {"shared"}))
def test_a_command_has_a_place_in_the_docs(name: str) -> None:
    module = import_module(f"{commands.__name__}.{name}")
    assert isinstance(module.command, click.Command)
    assert f"## partnermap {name}\n" in page("cli.md")


def test_a_question_that_has_a_command_has_an_answer_and_each_answer_a_command() -> None:
    assert (files(queries) & files(commands)) - files(answers) == set()
    assert files(answers) - files(commands) == set()


@pytest.mark.parametrize("format_", formats_of(formats), ids=lambda module: module.__name__)
def test_a_format_of_answers_has_a_name_endings_and_render_and_stands_in_the_docs(format_: ModuleType) -> None:
    assert format_.__name__ == f"{formats.__name__}.{format_.NAME}"
    assert next(iter(signature(format_.render).parameters)) == "document"
    assert all(ending.startswith(".") and formats.endings()[ending] is format_ for ending in format_.ENDINGS)
    assert not format_.ENDINGS or hasattr(format_, "is_ours") != hasattr(format_, "is_ours_at")
    assert [ending for ending in format_.ENDINGS if ending not in page("questions.md")] == []


def test_a_store_is_a_folder_with_addresses_of_its_own() -> None:
    rooms = list(stores())
    schemes = [scheme for room in rooms for scheme in room.SCHEMES]
    assert {room.__name__.rpartition(".")[2] for room in rooms} == {"embedded", "neo4j"}
    assert len(schemes) == len(set(schemes))
    assert all(scheme.endswith("://") and is_server(f"{scheme}localhost") for scheme in schemes)
    assert [list(signature(room.open_store).parameters) for room in rooms] == [["address", "to_write", "schema"]] * len(rooms)
    assert [scheme for scheme in schemes if scheme.rstrip(":/").split("+")[0] not in page("stores.md")] == []


# A question of three files, which nothing else knows.

QUESTION = '''
"""How many others one is tied to."""

from dataclasses import dataclass

from partnermap.graph import ANY, Reader, Stakeholder, Ties


@dataclass(frozen=True, slots=True)
class Degree:
    """The answer: the stakeholder, and how many others there are."""

    stakeholder: Stakeholder
    others: int


def degree(reader: Reader, stakeholder: "Stakeholder", only: "Ties" = ANY, *, least: "int" = 0) -> Degree:
    """How many others a stakeholder is tied to, or `least` where that is more."""
    links = reader.links_of([stakeholder.id], only)
    return Degree(stakeholder, max(least, len({link.other(stakeholder.id) for link in links})))
'''
ANSWER = """
from partnermap.output.document import Document, Text


def degree_document(answer, schema, language):
    name = answer.stakeholder.called(language)
    return Document({"degree": answer.others}, ("degree",), [(answer.others,)], [Text(f"{name}: {answer.others}")], language, name, ())
"""
COMMAND = '''
import click

from partnermap import graph
from partnermap.commands.shared import answer_options, opened_store, write
from partnermap.output.answers.degree import degree_document
from partnermap.queries.degree import degree


@click.command()
@click.argument("name")
@answer_options
def command(name: str) -> None:
    """How many others one is tied to."""
    with opened_store() as (store, language):
        write(degree_document(degree(store, graph.resolve(store, name)), store.schema, language), store)
'''


@pytest.fixture
def degree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Puts the files where the rooms look, and forgets them afterwards."""
    for room, code in ((queries, QUESTION), (answers, ANSWER), (commands, COMMAND)):
        folder = tmp_path / room.__name__
        folder.mkdir()
        (folder / "degree.py").write_text(code, encoding="utf-8")
        monkeypatch.setattr(room, "__path__", [*room.__path__, str(folder)])
    yield
    for room in (queries, answers, commands):
        sys.modules.pop(f"{room.__name__}.degree", None)
        room.__dict__.pop("degree", None)


@pytest.mark.usefixtures("degree")
def test_a_question_of_three_files_is_a_command_and_a_method_and_goes_to_files(example_folder: Path, tmp_path: Path) -> None:
    def ask(*words: str) -> tuple[int, str]:
        answer = CliRunner().invoke(cli, ["--store", str(tmp_path / "harbour.db"), *words])
        return answer.exit_code, answer.stdout

    assert ask("load", str(example_folder))[0] == 0
    assert "How many others one is tied to." in ask("--help")[1]
    assert ask("degree", "HSA", "--format", "csv") == (0, "degree\n4\n")
    assert ask("degree", "HSA", "-o", str(tmp_path / "degree.json")) == (0, "")
    assert json.loads((tmp_path / "degree.json").read_text(encoding="utf-8"))["degree"] == 4
    with partnermap.open(tmp_path / "harbour.db") as network:
        answer = network.degree("HSA", as_of="2009")
        assert (answer.others, answer.to_dict(), str(answer)) == (2, {"degree": 2}, "Harbour Safety Agency: 2")
        assert network.degree("HSA", as_of="2009", undated=True).others == 3
        assert network.degree("HSA", least=20).others == 20
        assert "degree" in dir(network)
        assert str(signature(network.degree)) == (
            "(stakeholder: 'str | Stakeholder', *, least: 'int' = 0, as_of: 'str | date' = '', status: 'Names' = (), types: 'Names' = (), "
            "undated: 'bool' = False)"
        )
        with pytest.raises(TypeError, match="unexpected keyword argument 'most'"):
            network.degree("HSA", most=1)
        with pytest.raises(BadData, match="is not a date"):
            network.degree("HSA", as_of="soon")
    assert partnermap.degree.__doc__ == "How many others a stakeholder is tied to, or `least` where that is more."
