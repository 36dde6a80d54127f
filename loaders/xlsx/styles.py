"""The number formats of a workbook, by the number that its cells give; fonts, fills and borders do not matter and are not looked at."""

from __future__ import annotations

from collections.abc import Mapping

from .damage import Damage
from .looks import Look, built_in, parse_look
from .names import elements
from .package import Package

_ELEMENTS = elements("styleSheet", "numFmt", "cellXfs", "xf")
GENERAL = parse_look("General")


def read_styles(package: Package, member: str) -> list[Look]:
    """How the cells of each style look. Raises Damage."""
    codes: dict[str, str] = {}
    styles: list[str] = []
    within: list[str] = []

    def start(element: str, attributes: Mapping[str, str]) -> None:
        name = _ELEMENTS.get(element, "")
        if not within and name != "styleSheet":
            raise Damage("these are no styles")
        if name == "numFmt":
            codes[attributes["numFmtId"]] = attributes["formatCode"]
        elif name == "xf" and within[-1] == "cellXfs":
            styles.append(attributes.get("numFmtId", "0"))
        within.append(name)

    package.parse(member, start, lambda _: within.pop() and None)
    if not all(number.isdecimal() for number in styles):
        raise Damage("a format has a number that is none")
    return [parse_look(codes[number] if number in codes else built_in(int(number))) for number in styles] or [GENERAL]
