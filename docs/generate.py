"""Writes the parts of the documentation that the program knows best: python docs/generate.py [--check].

- docs/cli.md: every `--help`.
- docs/schema.md: every kind and tie of the schema.
- In docs/workbook.md, the table of what can be loaded.
- In README*.md and docs/*.md, the output below each `$ command` of a ```console block, run beside `docs/lists`, and what each ```python
  block prints, in a ```text block after it.

With --check nothing is written; differences are named and the exit code is 1.
"""

from __future__ import annotations

import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click

from partnermap import cli, loaders
from partnermap.graph import Schema, read_schema

ROOT = Path(__file__).resolve().parent.parent
LISTS = ROOT / "docs" / "lists"
WIDTH = 100
TODAY = "2026-11-26"
SETTINGS = "config.txt"

_FORMATS = re.compile(r"(?<=^<!-- loaders -->\n\n).*?(?=\n\n<!-- end of loaders -->$)", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_EXAMPLE = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n.*?^```\n)?", re.MULTILINE | re.DOTALL)
_RUNNER = """
import contextlib, io, json, sys
scope, outputs = {}, []
for code in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()) as said:
        exec(code, scope)
    outputs.append(said.getvalue())
json.dump(outputs, sys.stdout)
"""


def pages() -> dict[Path, str]:
    """What each page should say, by path."""
    made = {ROOT / "docs" / "cli.md": cli_page(), ROOT / "docs" / "schema.md": schema_page(read_schema())}
    for page in (*sorted(ROOT.glob("README*.md")), *sorted((ROOT / "docs").glob("*.md"))):
        if page not in made:
            text = page.read_text(encoding="utf-8")
            made[page] = with_formats(with_outputs(text, language_of(page)))
    return made


def language_of(page: Path) -> str:
    """The language that a page is in, and in which its commands answer: `README.fr.md` is in French."""
    return "fr" if page.stem.endswith(".fr") else "en"


def with_formats(text: str) -> str:
    """The page with the loaders there are, between the comments that keep room for them."""
    rows = ["| format | files | what it is |", "| --- | --- | --- |"]
    for loader in dict.fromkeys(loaders.formats().values()):
        endings = ", ".join(f"`{ending}`" for ending in loader.ENDINGS if ending)
        rows.append(f"| {loader.NAME} | {endings or 'a folder'} | {str(loader.__doc__).splitlines()[0]} |")
    return _FORMATS.sub(lambda _: "\n".join(rows), text)


def cli_page() -> str:
    """Every `--help`, the commands in alphabetical order."""
    parts = ["# The command", "", "Every `partnermap … --help`, written by `python docs/generate.py`.", ""]
    settings = {**cli.cli.context_settings, "max_content_width": WIDTH, "terminal_width": WIDTH}
    root = click.Context(cli.cli, info_name="partnermap", **settings)
    parts += ["## partnermap", "", "```text", cli.cli.get_help(root), "```", ""]
    for context, command in _commands(root, cli.cli):
        parts += [f"## {context.command_path}", "", "```text", command.get_help(context), "```", ""]
    return "\n".join(parts)


def _commands(above: click.Context, group: click.Group) -> Iterator[tuple[click.Context, click.Command]]:
    """Each command with its context, in alphabetical order, those of a group after it."""
    for name in group.list_commands(above):
        command = group.get_command(above, name)
        assert command
        context = click.Context(command, info_name=name, parent=above, terminal_width=WIDTH)
        yield context, command
        if isinstance(command, click.Group):
            yield from _commands(context, command)


def schema_page(schema: Schema) -> str:
    """The kinds, forms and ties of the schema as tables."""
    parts = [
        "# Kinds, forms and ties",
        "",
        "What `graph/schema.yaml` holds, written by `python docs/generate.py`. A schema of your own adds to it:",
    ]
    parts += ["`partnermap load --schema mine.yaml FILE`. How strength uses the weights is told in [questions.md](questions.md).", ""]
    parts += ["| kind | French | role |", "| --- | --- | --- |"]
    for kind in schema.kinds.values():
        role = "actor, for the organisation it belongs to" if kind.is_part else "actor" if kind.is_actor else "context"
        parts.append(f"| `{kind.name}` | {kind.labels['fr'][0]} | {role} |")
    parts += ["", "What a stakeholder is more exactly, where that matters:", ""]
    parts += ["| form | French | of | is |", "| --- | --- | --- | --- |"]
    for form in schema.forms.values():
        what = (
            "collective: nobody whom one can ring"
            if form.is_collective
            else "a meeting: to share it is to have met"
            if form.is_meeting
            else ""
        )
        parts.append(
            f"| `{form.name}` | {form.labels['fr'][0]} | {', '.join(kind for kind in schema.kinds if kind in form.kinds)} | {what} |"
        )
    parts += ["", "| tie | reads | back | in French | joins | weight, direct / shared |", "| --- | --- | --- | --- | --- | --- |"]
    for tie in schema.ties.values():
        forth, back = tie.labels["en"]
        parts.append(f"| `{tie.name}` | {forth} | {back} | {tie.labels['fr'][0]} | {tie.joins} | {tie.direct:g} / {tie.shared:g} |")
    parts += ["", "What a tie may start and end at:", "", "| tie | from | to |", "| --- | --- | --- |"]
    for tie in schema.ties.values():
        ends = (", ".join(kind for kind in schema.kinds if kind in side) for side in (tie.sources, tie.targets))
        parts.append(f"| `{tie.name}` | {' | '.join(ends)} |")
    return "\n".join([*parts, ""])


def with_outputs(text: str, language: str = "en") -> str:
    """The page with the output of each command and each example as it is now. Those of a page share one folder, its examples one scope."""
    with tempfile.TemporaryDirectory() as folder:
        if "docs/lists/" in text:
            shutil.copytree(LISTS, Path(folder) / LISTS.relative_to(ROOT))
        if language != "en":
            (Path(folder) / SETTINGS).write_text(f"lang = {language}\n", encoding="utf-8")
        text = _BLOCK.sub(lambda found: "".join(_session(found[0], Path(folder))), text)
        printed = iter(run_examples(_EXAMPLE.findall(text), Path(folder)))
        return _EXAMPLE.sub(lambda found: _example(found[1], next(printed)), text)


def _example(code: str, printed: str) -> str:
    shown = "".join(f"{line.rstrip()}\n" for line in printed.splitlines())
    return f"```python\n{code}```\n" + (f"\n```text\n{shown}```\n" if shown else "")


def run_examples(codes: list[str], folder: Path) -> list[str]:
    """What each of these pieces of Python prints, one run after the other in one scope. Raises CalledProcessError where one fails."""
    if not codes:
        return []
    done = subprocess.run(  # noqa: S603 - the examples are those of our own pages
        [sys.executable, "-c", _RUNNER], check=True, cwd=folder, env=environment(), input=json.dumps(codes), stdout=subprocess.PIPE,
        encoding="utf-8",
    )  # fmt: skip
    outputs: list[str] = json.loads(done.stdout)
    return outputs


def _session(block: str, folder: Path) -> Iterator[str]:
    for line in block.splitlines():
        if line.startswith("$ "):
            yield f"{line}\n{run(line[2:], folder)}"


def run(command: str, folder: Path) -> str:
    """What a command prints, its talk included, at a fixed width, on a fixed day and in one part of the world, without colours. One with
    `# typed: 1, y` behind it runs on a terminal, where these answers are typed."""
    command, _, typed = command.partition("  # typed: ")
    if typed:
        printed = _on_a_terminal(command, typed.split(", "), folder)
    else:
        printed = subprocess.run(  # noqa: S603 - the commands are those of our own pages
            ["bash", "-c", command],  # noqa: S607
            check=False, cwd=folder, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        ).stdout  # fmt: skip
    return "\n".join(line.rstrip() for line in printed.splitlines()) + "\n" if printed else ""


def _on_a_terminal(command: str, answers: list[str], folder: Path) -> str:
    """What stands on a terminal of this command at its end: each answer is typed when it waits for one, and no answer after the last."""
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 - as above
        ["bash", "-c", command],  # noqa: S607
        cwd=folder, env=environment() | {"TERM": "dumb"}, stdin=theirs, stdout=theirs, stderr=theirs,
    ):  # fmt: skip
        os.close(theirs)
        shown, left = b"", [*answers]
        while True:
            try:
                shown += os.read(ours, 65536)
            except OSError:  # the other end is closed
                break
            if shown.endswith(b"] "):
                os.write(ours, f"{left.pop(0)}\n".encode() if left else b"\x04")
    os.close(ours)
    return "".join(f"{line}\n" for line in shown.decode().splitlines() if line)


def environment() -> dict[str, str]:
    """That in which the pages are made: without what the user has set, at a fixed width, day and part of the world, without colours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PARTNERMAP_", "NEO4J_"))}
    return kept | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "COLUMNS": str(WIDTH), "NO_COLOR": "1",
        "PYTHONIOENCODING": "utf-8", "PARTNERMAP_TODAY": TODAY, "PARTNERMAP_CONFIG": SETTINGS, "TZ": "UTC",
    }  # fmt: skip


def main() -> int:
    """Writes or checks; the exit code."""
    is_check = "--check" in sys.argv[1:]
    is_stale = False
    for page, wanted in pages().items():
        held = page.read_text(encoding="utf-8") if page.exists() else ""
        if held == wanted:
            continue
        if is_check:
            is_stale = True
            name = str(page.relative_to(ROOT))
            sys.stdout.writelines(difflib.unified_diff(held.splitlines(True), wanted.splitlines(True), name, f"{name} as it should be"))
        else:
            page.write_text(wanted, encoding="utf-8", newline="\n")
            print(f"wrote {page.relative_to(ROOT)}")  # noqa: T201
    return int(is_stale)


if __name__ == "__main__":
    sys.exit(main())
