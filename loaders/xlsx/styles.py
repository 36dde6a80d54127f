"""The number formats of a workbook, by the number that its cells give; fonts, fills and borders do not matter and are not looked at."""

from __future__ import annotations

from collections.abc import Mapping

from .damage import Damage
from .looks import Look, built_in, parse_look
from .package import Package

GENERAL = parse_look("General")


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
