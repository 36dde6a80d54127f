"""Changes code a little, one place at a time, and prints the changes that no test noticed.

    python -m benchmarks.mutation loaders/rows.py [FILE…] [--tests tests/loaders] [--only N] [--seed 1]

A comparison is turned or moved by one (`<` to `<=`), `and` becomes `or`, `not` goes, `+` becomes `-`, a number is one more, a text has a
mark in it, a truth is its contrary, `continue` becomes `break`, `sorted` no longer sorts, and two neighbours in a call or a tuple are
swapped. What runs are the fast tests that mirror the file (tests/loaders/test_rows.py) or, without one, those of its folder; `--tests`
names others. It is done in a temporary copy of the tree, of which `.venv` alone is left out. `--only` draws so many of the changes.

A change that means the same (a docstring, a limit that nothing comes near, a cache's size) counts as unnoticed; what is left over is to be
read. The figures of the last run, and which of those left are equivalent, stand in benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
LONGEST = 300  # seconds; what takes longer is a loop without an end, which is noticed
_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn,
    ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Div: ast.Mult, ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}  # fmt: skip

_OF_TYPES = ("Literal", "Callable", "Mapping", "dict", "list", "set", "tuple", "type")  # what types are made of: `dict[str, Any]`


def main() -> int:
    """Makes every change, or some, and says which were not noticed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--tests", nargs="*", default=[], help="what to run rather than the tests that mirror the file")
    parser.add_argument("--only", type=int, default=0, help="how many changes to draw of each file; 0 is all")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    total = missed = 0
    with tempfile.TemporaryDirectory() as name:
        tree = Path(name) / "partnermap"
        shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(".venv", ".git", "build", "node_modules", "*.egg-info"))
        for file in given.files:
            unnoticed, count = _try_all(tree, file, given.tests or _tests_of(file), given.only, given.seed)
            total, missed = total + count, missed + len(unnoticed)
            print(f"{file}: {count - len(unnoticed)} of {count} noticed", flush=True)
    print(f"{total - missed} of {total} noticed ({100 * (total - missed) / max(total, 1):.0f} %)")
    return 0


def _try_all(tree: Path, file: Path, tests: Sequence[str], only: int, seed: int) -> tuple[list[tuple[int, str]], int]:
    source = (tree / file).read_text(encoding="utf-8")
    changes = list(mutants(source))
    if only:
        changes = sorted(random.Random(seed).sample(changes, min(only, len(changes))), key=lambda change: change[0])
    if not _passes(tree, tests):
        raise SystemExit(f"{' '.join(tests)} fails without any change")
    unnoticed = []
    for line, what, text in changes:
        (tree / file).write_text(text, encoding="utf-8")
        if _passes(tree, tests):
            unnoticed.append((line, what))
            print(f"  {file} line {line}: {what}", flush=True)
    (tree / file).write_text(source, encoding="utf-8")
    return unnoticed, len(changes)


def _tests_of(file: Path) -> list[str]:
    beside = Path("tests", file.parent, f"test_{file.stem}.py")
    return [str(beside if (ROOT / beside).exists() else Path("tests", *file.parts[:1]))]


def _passes(tree: Path, tests: Sequence[str]) -> bool:
    # The copy is the package: its folder is called partnermap, and stands before whatever is installed.
    environment = os.environ | {"PYTHONPATH": str(tree.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [
        sys.executable, "-m", "pytest", "-q", "-x", "-m", "not neo4j and not browser", "-p", "no:cacheprovider", "--numprocesses=0", *tests,
    ]  # fmt: skip
    process = subprocess.Popen(command, cwd=tree, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + LONGEST
    while process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    if process.poll() is None:
        process.kill()
        process.wait()
        return False
    return process.returncode == 0


def mutants(source: str) -> Iterator[tuple[int, str, str]]:
    """Each change of the code: its line, what it does, and the whole text with it."""
    tree = ast.parse(source)
    _without_docstrings(tree)
    unread = _unread(tree) | _in_any_order(tree)
    for number, node in enumerate(ast.walk(tree)):
        for change in range(0 if node in unread else _changes(node)):
            other = copy.deepcopy(tree)
            changed = list(ast.walk(other))[number]
            before = ast.unparse(changed) if isinstance(changed, ast.expr | ast.stmt) else ""
            _apply(changed, change)
            after = ast.unparse(changed)
            if before != after:
                yield getattr(node, "lineno", 0), f"{_short(before)}  ->  {_short(after)}", ast.unparse(ast.fix_missing_locations(other))


def _changes(node: ast.AST) -> int:
    """How many changes there are of this node."""
    if isinstance(node, ast.Compare):
        return len(node.ops)
    if isinstance(node, ast.BinOp):
        return int(type(node.op) in _COUNTED)
    if isinstance(node, ast.Constant):
        return int(isinstance(node.value, bool | int | float) or (isinstance(node.value, str) and node.value != ""))
    if isinstance(node, ast.Call):
        is_swapped = len(node.args) > 1 and not any(isinstance(one, ast.Starred) for one in node.args[:2]) and not _is_extreme(node)
        return int(is_swapped) + int(_is_sorted(node))
    if isinstance(node, ast.Tuple):
        return int(len(node.elts) > 1 and isinstance(node.ctx, ast.Load))
    return int(isinstance(node, ast.BoolOp | ast.Continue) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)))


def _apply(node: ast.AST, change: int) -> None:
    if isinstance(node, ast.Compare):
        node.ops[change] = _COMPARED[type(node.ops[change])]()
    elif isinstance(node, ast.BinOp):
        node.op = _COUNTED[type(node.op)]()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    elif isinstance(node, ast.UnaryOp):
        node.op = ast.UAdd()
        _become(node, ast.Call(ast.Name("bool", ast.Load()), [node.operand], []))
    elif isinstance(node, ast.Constant):
        value = node.value
        node.value = (not value) if isinstance(value, bool) else f"{value}XX" if isinstance(value, str) else value + 1  # type: ignore[operator]
    elif isinstance(node, ast.Continue):
        _become(node, ast.Break())
    elif isinstance(node, ast.Call) and _is_sorted(node) and change == _changes(node) - 1:
        node.func = ast.Name("list", ast.Load())
        node.keywords = []
    elif isinstance(node, ast.Call):
        node.args[0], node.args[1] = node.args[1], node.args[0]
    elif isinstance(node, ast.Tuple):
        node.elts[0], node.elts[1] = node.elts[1], node.elts[0]


def _become(node: ast.AST, other: ast.AST) -> None:
    node.__class__ = other.__class__
    node.__dict__.update(other.__dict__)


def _is_sorted(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id == "sorted"


def _is_extreme(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id in ("min", "max")


def _without_docstrings(tree: ast.Module) -> None:
    """Nobody would notice a change of what is said about the code; annotations are not looked at when it runs."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            node.body = [one for one in node.body if not (isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant))] or [
                ast.Pass()
            ]
        if isinstance(node, ast.FunctionDef):
            node.returns = None
            for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg):
                if argument:
                    argument.annotation = None


def _unread(tree: ast.Module) -> set[ast.AST]:
    """What only a type checker reads, and how dataclasses are made: annotations, aliases of types, decorators, lists of exports."""
    parts: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign):
            parts.append(node.annotation)
        elif isinstance(node, ast.ClassDef | ast.FunctionDef):
            parts += node.decorator_list
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            parts.append(node.value)
        elif (isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in _OF_TYPES) or (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("TypeVar", "cast")
        ):
            parts.append(node)
        elif isinstance(node, ast.keyword) and node.arg == "strict":  # of a zip: that both are as long is known where it is said
            parts.append(node.value)
    return {inner for part in parts for inner in ast.walk(part)}


def _in_any_order(tree: ast.Module) -> set[ast.AST]:
    """Tuples of which it is only asked what is in them: the exceptions that are caught, and what stands behind `in`."""
    caught = {node.type for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and node.type}
    compared = [node for node in ast.walk(tree) if isinstance(node, ast.Compare) and isinstance(node.ops[-1], ast.In | ast.NotIn)]
    return {one for one in (*caught, *(node.comparators[-1] for node in compared)) if isinstance(one, ast.Tuple)}


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else f"{line[:87]}…"


if __name__ == "__main__":
    sys.exit(main())
