"""Without a library that it needs, a command ends with one line; what does not need it is answered."""

import subprocess
import sys
from pathlib import Path

import pytest

import partnermap
from partnermap.graph.errors import MissingPackage
from partnermap.graph.packages import missing_packages
from tests.example import write_example

BLOCKED = """
import sys
sys.modules.update(dict.fromkeys(sys.argv[1].split(",")))
sys.argv[1:] = sys.argv[2:]
from partnermap.cli import main
main()
"""
OPTIONAL = "neo4j,kglite,networkx,openpyxl,pandas,rich,pyvis,jinja2,numpy,scipy"


def run(folder: Path, blocked: str, *words: str) -> subprocess.CompletedProcess[str]:
    """The command in a Python that lacks these libraries."""
    return subprocess.run([sys.executable, "-c", BLOCKED, blocked, *words], check=False, capture_output=True, text=True, cwd=folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example in ./partnermap.db, loaded by a Python that has click, PyYAML, rapidfuzz and wcwidth alone."""
    folder = tmp_path_factory.mktemp("bare")
    write_example(folder / "csv")
    assert run(folder, OPTIONAL, "load", "csv").returncode == 0
    return folder


@pytest.mark.parametrize(
    ("package", "words", "said"),
    [
        ("neo4j", ["--store", "bolt://localhost:1", "stats"], "a Neo4j store needs neo4j"),
        ("networkx", ["export", "network.json"], "a graph of the whole network needs networkx"),
        ("networkx", ["check"], "a graph of the whole network needs networkx"),
        ("openpyxl", ["template", "mine.xlsx"], "an Excel workbook needs openpyxl"),
        ("openpyxl", ["export", "network.xlsx"], "an Excel workbook needs openpyxl"),
        ("rapidfuzz", ["who", "Harbor Safty Agency"], "finding names that come near needs rapidfuzz"),
        ("yaml", ["load", "csv"], "reading a schema needs PyYAML"),
        ("pyvis", ["map"], "a map needs pyvis"),
        ("jinja2", ["map"], "a map needs pyvis"),
        ("numpy", ["map"], "a map or a measure of the network needs numpy"),
        ("scipy", ["map"], "a map or a measure of the network needs scipy"),
    ],
)
def test_a_library_that_is_missing_is_one_line(folder: Path, package: str, words: list[str], said: str) -> None:
    done = run(folder, package, *words)
    name = said.rpartition(" ")[2]
    line = f"Error: {said}, which is not installed; install it with `pip install {name}`"
    assert (done.returncode, done.stdout, done.stderr.splitlines()[-1]) == (1, "", line)
    assert "Traceback" not in done.stderr


def test_cypher_without_a_server_says_where_to_install_what_it_needs(folder: Path) -> None:
    done = run(folder, "kglite", "cypher", "MATCH (n:Agency) RETURN n.id AS id")
    assert done.stderr.splitlines()[-1] == (
        "Error: Cypher without a server needs kglite, which is not installed; install it with `pip install kglite==0.21.2`, or give --store bolt://…"
    )


@pytest.mark.parametrize(
    "words",
    [
        ["who", "HSA"], ["who", "HSA", "-v", "--format", "json"], ["path", "Ann Moss", "fisheries"], ["common", "hsa", "guard"],
        ["show", "hsa"], ["find", "harbour"], ["stats"], ["export", "copy"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_the_questions_need_none_of_them(folder: Path, words: list[str]) -> None:
    done = run(folder, OPTIONAL, *words)
    assert (done.returncode, done.stderr.splitlines()) == (0, ["using ./partnermap.db", *(["wrote copy"] if "export" in words else [])])


def test_python_says_it_too(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    with partnermap.open(folder / "partnermap.db") as network:
        monkeypatch.setitem(sys.modules, "pandas", None)
        with pytest.raises(MissingPackage) as error:
            network.who("HSA").to_frame()
        assert str(error.value) == "a data frame needs pandas, which is not installed; install it with `pip install pandas`"
        monkeypatch.setitem(sys.modules, "networkx", None)
        with pytest.raises(MissingPackage, match="a graph of the whole network needs networkx"):
            network.graph()


def test_a_module_that_is_none_of_ours_keeps_its_traceback() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_module"), missing_packages():
        import no_such_module  # type: ignore[import-not-found]  # noqa: F401
