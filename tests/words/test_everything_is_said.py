"""Nothing is raised, noticed or told with a text of its own: all of it goes through `said`, and so has its French."""

import ast
from collections.abc import Iterator

from tests.words.told import OURS, PACKAGE

TEXT = {"say": 0, "Notice": 1, "Problem": 2, "BadParameter": 0, "UsageError": 0}
"""Which argument of a call is told to people; of what is raised it is the first."""
KEYWORDS = {"remedy", "message", "advice"}

FOR_PROGRAMMERS = {
    "AttributeError", "TypeError", "KeyError", "ValueError", "BrokenPipeError", "OSError", "JSONDecodeError", "StopIteration", "Abort", "ImportError", "Damage",
}  # fmt: skip
"""What is raised within, or to those who write Python."""


def is_a_text(node: ast.expr) -> bool:
    """Whether it is words that were not said: a literal, or one in an f-string or behind an `if`."""
    match node:
        case ast.Constant(value=str(text)):
            return any(char.isalpha() for char in text)
        case ast.JoinedStr():
            return any(map(is_a_text, node.values))
        case ast.FormattedValue():
            return is_a_text(node.value)
        case ast.IfExp():
            return is_a_text(node.body) or is_a_text(node.orelse)
        case ast.BinOp():
            return is_a_text(node.left) or is_a_text(node.right)
        case ast.BoolOp():
            return any(map(is_a_text, node.values))
        case _:
            return False


def told(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls whose text is told to people."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            if name(node.exc)[:1].isupper() and name(node.exc) not in FOR_PROGRAMMERS:
                yield node.exc
        elif isinstance(node, ast.Call) and name(node) in TEXT:
            yield node


def name(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def texts(call: ast.Call) -> list[ast.expr]:
    at = TEXT.get(name(call), 0)
    return [*call.args[at : at + 1], *(one.value for one in call.keywords if one.arg in KEYWORDS)]


def test_what_is_told_goes_through_said() -> None:
    found = {
        f"{path.relative_to(PACKAGE).as_posix()}:{call.lineno}"
        for path in OURS
        for call in told(ast.parse(path.read_text(encoding="utf-8")))
        if any(map(is_a_text, texts(call)))
    }
    assert sorted(found) == []
