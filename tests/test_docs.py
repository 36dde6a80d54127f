"""The documentation is true: its outputs are those of the program, and nothing that a user meets is left out."""

import functools
import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import click
import pytest

from partnermap.cli import cli
from partnermap.exports import formats
from partnermap.graph import read_schema
from partnermap.queries.catalogue.named import named_queries

ROOT = Path(__file__).parent.parent
PAGES = {page.name: page.read_text(encoding="utf-8") for page in (*ROOT.glob("README*.md"), *(ROOT / "docs").glob("*.md"))}

OURS = {path.name for path in ROOT.iterdir() if path.name not in ("build", "dist", "tests") and not path.name.startswith(".")}


@functools.cache
def generated_pages() -> dict[Path, str]:
    """What each page should say. Made once: it runs every command of the documentation."""
    return generator().pages()  # type: ignore[no-any-return]


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_page_says_what_the_program_prints(name: str) -> None:
    page = next(path for path in (*ROOT.glob("README*.md"), *(ROOT / "docs").glob("*.md")) if path.name == name)
    assert page.read_text(encoding="utf-8") == generated_pages()[page]


def test_every_example_in_python_is_run(tmp_path: Path) -> None:
    made = generator()
    wrong = "# Page\n\n```python\nx = 1\n```\n\n```python\nprint(x + 1)\n```\n\n```text\n3\n```\n"
    assert made.with_outputs(wrong) == wrong.replace("3", "2")
    with pytest.raises(subprocess.CalledProcessError):
        made.run_examples(["raise ValueError"], tmp_path)


def commands() -> list[str]:
    return cli.list_commands(click.Context(cli))


def test_every_command_query_and_tie_is_described() -> None:
    missing = {name for name in commands() if f"## partnermap {name}\n" not in PAGES["cli.md"]}
    told = " ".join(text for name, text in PAGES.items() if name not in ("cli.md", "schema.md"))
    untold = {name for name in commands() if not re.search(rf"partnermap (?:\S+ )*{name}\b|`{name}`", told)}
    ties = {name for name in read_schema().ties if f"`{name}`" not in PAGES["schema.md"]}
    queries = {query.name for query in named_queries() if query.name not in PAGES["cypher.md"]}
    endings = {ending for ending in formats() if ending not in PAGES["questions.md"]}
    assert (missing, untold, ties, queries, endings) == (set(), set(), set(), set(), set())


def test_as_many_named_queries_are_told_of_as_there_are() -> None:
    assert re.findall(r"(\d+) are there by name", PAGES["README.md"]) == [str(len(named_queries()))]


def test_every_column_of_the_workbook_is_described() -> None:
    from partnermap.graph.sheets import SHEETS

    words = set(re.findall(r"\w+", PAGES["workbook.md"]))
    assert {column for columns in SHEETS.values() for column in columns} <= words


def test_links_between_pages_lead_somewhere() -> None:
    broken = []
    for page in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")):
        for target in re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text(encoding="utf-8")):
            if not (page.parent / target).exists():
                broken.append(f"{page.name}: {target}")
    assert broken == []


def test_nothing_says_to_install_a_name_of_the_index_that_is_nobody_s() -> None:
    """What is installed is a folder: `pip install .`, `pip install ".[cypher]"`."""
    texts = [
        file for ending in ("*.md", "*.py", "*.toml", "*.yaml") for file in ROOT.rglob(ending) if file.relative_to(ROOT).parts[0] in OURS
    ]
    found = [file.name for file in texts if re.search(r"pip install (?:-\S+ )*[\"']?partnermap", file.read_text(encoding="utf-8"))]
    assert found == []


def test_make_and_ci_use_what_is_there() -> None:
    makefile, ci = (ROOT / "Makefile").read_text(), (ROOT / ".ci" / "run").read_text()
    for target in re.findall(r"^make (\w+)", ci, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)
    assert sys.version_info >= (3, 11)
