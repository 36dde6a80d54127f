"""Shapes, colours and patterns."""

from __future__ import annotations

from itertools import combinations

from partnermap.graph import read_schema
from partnermap.graph.standing import STANDINGS as KNOWN
from partnermap.maps.look import STANDINGS, bends, colour_of, look_of_kinds

from .given import tie

PAPERS = {"light": ("#fbfcfe", "#ffffff"), "dark": ("#111826", "#1a2334")}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_colour_stands_out_on_its_paper() -> None:
    schema = read_schema()
    colours = {colour for _, colour in look_of_kinds(schema).values()} | {colour_of(one) for one in schema.ties.values()}
    for colour in colours:
        assert all(contrast(colour.light, paper) > 4.5 for paper in PAPERS["light"]), colour
        assert all(contrast(colour.dark, paper) > 4.5 for paper in PAPERS["dark"]), colour


def test_each_kind_has_a_shape_of_its_own() -> None:
    shapes = [shape for shape, _ in look_of_kinds(read_schema()).values()]
    assert len(set(shapes)) == len(shapes)


def test_each_standing_has_a_pattern_of_its_own() -> None:
    assert set(STANDINGS) == set(KNOWN)
    assert all(one != other for one, other in combinations(STANDINGS.values(), 2))


def test_a_single_tie_is_straight_and_parallel_ones_bend_apart() -> None:
    ties = [tie("a", "FUNDS", "b", since="2001"), tie("a", "FUNDS", "b", since="2002"), tie("b", "LEADS", "a"), tie("a", "FUNDS", "c")]
    found = bends(ties)
    assert found[ties[3].id] == 0
    # Seen from one side; a tie in the other direction bends the other way.
    seen = [found[one.id] if one.source == "a" else -found[one.id] for one in ties[:3]]
    assert seen == [-0.16, 0.0, 0.16]
