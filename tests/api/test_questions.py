"""The functions of the module: each question of the usual network, and the list of what `import partnermap` gives."""

import ast
import importlib
import inspect
import pydoc
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import partnermap
from partnermap.api import questions


def test_a_question_of_the_module_is_one_of_the_usual_network(example_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTNERMAP_STORE", str(example_file))
    with partnermap.open() as network:
        assert partnermap.who("HSA", limit=2, as_of="2011") == network.who("HSA", limit=2, as_of="2011")
        assert partnermap.stats() == network.stats()


@pytest.mark.parametrize("name", ["check", "common", "cypher", "find", "history", "list", "path", "show", "sources", "stats", "who"])
def test_a_question_of_the_module_is_described_as_its_method_is(name: str) -> None:
    function, method = getattr(partnermap, name), getattr(partnermap.Network, name)
    wanted = inspect.signature(method)
    assert inspect.signature(function) == wanted.replace(parameters=list(wanted.parameters.values())[1:])
    assert (function.__doc__, function.__name__, function.__module__) == (method.__doc__, name, questions.__name__)


def test_what_is_listed_is_there_once_and_known_to_type_checkers() -> None:
    tree = ast.parse(Path(partnermap.__file__).read_text(encoding="utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    typed = [name.asname for node in block.body if isinstance(node, ast.ImportFrom) for name in node.names]
    assert sorted(filter(None, typed)) == partnermap.__all__
    assert [name for name in partnermap.__all__ if not hasattr(partnermap, name)] == []
    assert set(partnermap.__all__) <= set(dir(partnermap))


def test_help_tells_of_every_name() -> None:
    told = pydoc.render_doc(partnermap, renderer=pydoc.plaintext)  # type: ignore[attr-defined]
    assert [name for name in partnermap.__all__ if name not in told] == []
    assert re.search(r"open\(\s*address: ", told)  # from Python 3.13 on a long signature stands on several lines


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'partnermap' has no attribute 'whom'"):
        partnermap.whom  # noqa: B018


def test_a_question_s_module_is_a_module() -> None:
    import partnermap.queries.path
    import partnermap.queries.who

    modules = [partnermap.queries.path, partnermap.queries.who, importlib.import_module("partnermap.queries.common")]
    assert [type(module) for module in modules] == [ModuleType] * 3


def test_importing_partnermap_imports_nothing_but_typing() -> None:
    script = (
        "import sys, typing\nbefore = set(sys.modules)\nimport partnermap\nafter = set(sys.modules) - before\nprint(sorted(after))\n"
        "partnermap.PartnerMapError\nprint(sorted(name for name in sys.modules if name in {'click', 'networkx', 'pandas', 'neo4j', 'yaml'}))"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    loaded, heavy = done.stdout.splitlines()
    assert [name for name in ast.literal_eval(loaded) if name.startswith("partnermap.")] == []
    assert heavy == "[]"


def test_a_type_checker_finds_no_fault_with_a_question_that_is_found_by_its_name() -> None:
    """What its answer holds is known when it is asked."""
    told = [inspect.get_annotations(asked.__getattr__, eval_str=True)["return"] for asked in (partnermap, partnermap.Network, questions)]
    assert told == [Any, Callable[..., Any], Callable[..., Any]]
