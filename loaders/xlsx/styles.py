"""The number formats and indents of a workbook, by the number that its cells give; fonts, fills and borders do not matter and are not
looked at."""

from __future__ import annotations

from collections.abc import Mapping

from .damage import Damage
from .looks import Look, built_in, parse_look
from .package import Package

GENERAL = parse_look("General")
_SPACES = 3  # that a step of Excel's indent is, by its standard
_MOST = 250


def read_styles(package: Package, member: str) -> list[Look]:
    """How the cells of each style look. Raises Damage."""
    codes: dict[str, str] = {}
    styles: list[str] = []

    def start(name: str, parent: str, attributes: Mapping[str, str]) -> None:
        if name == "numFmt" and parent == "numFmts":
            codes[attributes["numFmtId"]] = attributes["formatCode"]
        elif name == "xf" and parent == "cellXfs":
            styles.append(attributes.get("numFmtId", "0"))

    package.parse(member, "styleSheet", start)
    if not all(number.isdecimal() for number in styles):
        raise Damage("a format has a number that is none")
    return [parse_look(codes[number] if number in codes else built_in(int(number))) for number in styles] or [GENERAL]


def read_indents(package: Package, member: str) -> list[int]:
    """How far the cells of each style are indented, in spaces. Raises Damage."""
    indents: list[int] = []
    is_of_cells = False

    def start(name: str, parent: str, attributes: Mapping[str, str]) -> None:
        nonlocal is_of_cells
        if name == "xf":
            is_of_cells = parent == "cellXfs"
            if is_of_cells:
                indents.append(0)
        elif name == "alignment" and parent == "xf" and is_of_cells:
            step = attributes.get("indent", "0")
            indents[-1] = _SPACES * min(int(step), _MOST) if step.isdecimal() else 0

    package.parse(member, "styleSheet", start)
    return indents
