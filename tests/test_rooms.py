"""A thing is added by adding a file: what each file of a room must have, and where else it must be met."""

from importlib import import_module
from inspect import signature
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import click
import pytest

from partnermap import commands, exports, loaders, queries
from partnermap.output import answers

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
    assert list(signature(loader.read).parameters) == ["given", "schema"]
    assert isinstance(getattr(loader, "BEGINNING", b""), bytes)
    rows = [line for line in page("workbook.md").splitlines() if line.startswith(f"| {loader.NAME} |")]
    assert [all(f"`{ending}`" in row for ending in loader.ENDINGS if ending) for row in rows] == [True]
    assert loader.NAME in " ".join(page("cli.md").split())


@pytest.mark.parametrize("format_", formats_of(exports), ids=lambda module: module.__name__)
def test_an_export_has_a_name_endings_and_write_and_stands_in_the_docs(format_: ModuleType) -> None:
    assert isinstance(format_.NAME, str)
    assert format_.ENDINGS
    assert callable(format_.write)
    assert [ending for ending in format_.ENDINGS if ending not in page("questions.md")] == []


@pytest.mark.parametrize("room", [loaders, exports], ids=lambda room: room.__name__)
def test_no_two_files_claim_one_ending(room: ModuleType) -> None:
    endings = [ending for module in formats_of(room) for ending in module.ENDINGS]
    assert sorted(endings) == sorted(set(endings)) == sorted(room.formats())


@pytest.mark.parametrize("name", sorted(files(commands) - {"shared"}))
def test_a_command_has_a_place_in_the_docs(name: str) -> None:
    module = import_module(f"{commands.__name__}.{name}")
    assert isinstance(module.command, click.Command)
    assert f"## partnermap {name}\n" in page("cli.md")


def test_a_question_that_has_a_command_has_an_answer_and_each_answer_a_command() -> None:
    assert (files(queries) & files(commands)) - files(answers) == set()
    assert files(answers) - files(commands) == set()
