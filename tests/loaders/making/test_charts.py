"""Organisation charts: as paths, as a column a level, indented, and by what a unit is a part of."""

from __future__ import annotations

from partnermap.graph import load
from partnermap.graph.drafts import TieDraft
from partnermap.loaders.grids import Grid, Line, Span
from partnermap.loaders.making import Made
from partnermap.loaders.mapping.model import NO_HEADINGS, Mapping, Reading, Tree

from .lists import column_called, grid, made, mapping, network, problems, stakeholders, thing, tie, ties, told


def parts(of: Made) -> list[tuple[str, str, str]]:
    """What is a part of what, by ids, and where that is stated."""
    return [(one.source, one.target, one.evidence.locator) for one in of.reads if isinstance(one, TieDraft) and one.type == "PART_OF"]


def test_a_path_makes_its_levels_and_things_are_tied_to_the_last() -> None:
    rows = [
        ("Structure (EN)", "Head"),
        ("Health Alpha (HA-AS) : Programs (PR) : Outreach Unit (OU)", "E. Roy"),
        ("Health Alpha (HA-AS) : Policy (Canada)", "M. Lam"),
        ("", "N. Nobody"),
    ]
    rules = mapping(
        thing("unit", is_of_tree=True), thing("head", kind="person", name="Head"), ties=[tie("head", "LEADS", "unit"), tie("head", "WORKS_FOR", "unit")],
        tree=Tree(path=column_called("structure en"), separator=" : ", has_acronym=True),
    )  # fmt: skip
    found = made(rules, grid(*rows, name="Chart"))
    assert stakeholders(found) == [
        ("agency", "Health Alpha", "aliases=AS|HA"), ("unit", "Programs", "aliases=PR"), ("unit", "Outreach Unit", "aliases=OU"), ("person", "E. Roy"),
        ("unit", "Policy (Canada)"), ("person", "M. Lam"), ("person", "N. Nobody"),
    ]  # fmt: skip
    assert ties(found) == [
        ("Programs", "PART_OF", "Health Alpha", "Chart row 2"),
        ("Outreach Unit", "PART_OF", "Programs", "Chart row 2"),
        ("E. Roy", "LEADS", "Outreach Unit", "Chart row 2"),
        ("E. Roy", "WORKS_FOR", "Outreach Unit", "Chart row 2"),
        ("Policy (Canada)", "PART_OF", "Health Alpha", "Chart row 3"),
        ("M. Lam", "LEADS", "Policy (Canada)", "Chart row 3"),
        ("M. Lam", "WORKS_FOR", "Policy (Canada)", "Chart row 3"),
    ]


LEVELS = [
    ("Level 1", "Level 2", "Level 3", "Opened"),
    ("Health", "Programs", "Policy", "2019"),
    ("", "", "Outreach", ""),
    ("", "Services", "", "2020"),
    ("", "", "Policy", ""),
    ("Justice", "Justice", "", ""),
]
IN_LEVELS = [
    ("health-programs", "health", "List row 2"),
    ("programs-policy", "health-programs", "List row 2"),
    ("programs-outreach", "health-programs", "List row 3"),
    ("health-services", "health", "List row 4"),
    ("services-policy", "health-services", "List row 5"),
]


def test_levels_that_are_filled_in_once_or_merged_stand_for_the_rows_below() -> None:
    rules = mapping(thing("unit", is_of_tree=True, since="Opened"), tree=Tree(levels=tuple(map(column_called, LEVELS[0][:3]))))
    plain, merged = made(rules, grid(*LEVELS)), made(rules, grid(*LEVELS, spans=[Span(0, 2, 0, 5), Span(1, 2, 1, 3), Span(1, 4, 1, 5)]))
    assert (parts(plain), parts(merged)) == (IN_LEVELS, IN_LEVELS)
    assert [one for one in stakeholders(plain) if len(one) > 2] == [("unit", "Policy", "since=2019"), ("unit", "Services", "since=2020")]


def indented() -> Grid:
    texts = [("Health", 0), ("Programs", 2), ("Policy", 4), ("Services", 2), ("Policy", 4), ("Justice", 0)]
    lines = [Line(number, [text], indents={0: indent} if indent else {}) for number, (text, indent) in enumerate(texts, start=1)]
    return Grid("", lines)


def test_an_indented_outline_without_headings_is_a_chart() -> None:
    rules = mapping(tree=Tree(indent=column_called("A"), kinds=("agency", "unit")), read=Reading(header=NO_HEADINGS))
    assert parts(made(rules, indented())) == [
        ("health-programs", "health", "row 2"), ("programs-policy", "health-programs", "row 3"), ("health-services", "health", "row 4"),
        ("services-policy", "health-services", "row 5"),
    ]  # fmt: skip


def test_what_a_unit_is_a_part_of_tells_it_apart_and_is_stated_once() -> None:
    rows = [("Dept", "Branch", "Head"), ("Health", "Policy", "A"), ("Health", "Policy", "B"), ("Justice", "Policy", "C"), ("", "Lone", "D")]
    rules = mapping(
        thing("unit", kind="unit", name="Branch", part_of="dept"), thing("head", kind="person", name="Head"), thing("dept", kind="agency", name="Dept"),
        ties=[tie("head", "WORKS_FOR", "unit")],
    )  # fmt: skip
    found = made(rules, grid(*rows))
    assert parts(found) == [("health-policy", "health", "List row 2"), ("justice-policy", "justice", "List row 4")]
    assert [(one.source, one.target) for one in found.reads if isinstance(one, TieDraft) and one.type == "WORKS_FOR"] == [
        ("a", "health-policy"), ("b", "health-policy"), ("c", "justice-policy"), ("d", "lone"),
    ]  # fmt: skip
    assert told(found) == ["list.xlsx sheet List line 5: column Dept is empty in 1 row, so no 'dept' and no tie of it is made there: 5"]


PARENTS = [
    ("Unit", "Part of"),
    ("Programs", "Health"),
    ("Policy", "Programs"),
    ("Outreach", "Policy"),
    ("Services", "Health"),
    ("Forms", "Services"),
]


def parents(**said: str) -> Mapping:
    return mapping(
        thing("unit", kind="unit", name="Unit", **said), thing("above", kind="unit", name="Part of"), ties=[tie("unit", "PART_OF", "above")] if not said else [],
    )  # fmt: skip


def test_a_column_with_what_each_unit_is_a_part_of_is_a_chart() -> None:
    ids = [
        ("health-programs", "health"),
        ("programs-policy", "health-programs"),
        ("policy-outreach", "programs-policy"),
        ("health-services", "health"),
        ("services-forms", "health-services"),
    ]
    store = network()
    for _ in range(2):
        found = made(parents(), grid(*PARENTS), store=store)
        assert ([(part, whole) for part, whole, _ in parts(found)], problems(found)) == (ids, [])
        load(store, found.reads)
    assert [(part, whole) for part, whole, _ in parts(made(parents(part_of="above"), grid(*PARENTS)))] == ids


def test_a_whole_that_may_be_several_of_the_list_is_asked() -> None:
    found = made(parents(), grid(*PARENTS, ("Policy", "Services"), ("Reviews", "Policy")))
    assert problems(found)[:2] == [
        "list.xlsx sheet List line 4: it is not clear who 'Policy' is",
        "list.xlsx sheet List line 4: 'Policy' may be Health > Programs > Policy or Health > Services > Policy of this list; write under `same:` whose the name is, or an id in a column of the list",
    ]
    assert [part for part, _, _ in parts(found)] == [
        "health-programs",
        "programs-policy",
        "health-services",
        "services-forms",
        "services-policy",
    ]


def test_units_that_a_tie_places_in_two_bodies_are_two() -> None:
    rows = [("Dept", "Branch"), ("Health", "Policy"), ("Justice", "Policy")]
    rules = mapping(
        thing("unit", kind="unit", name="Branch"), thing("dept", kind="agency", name="Dept"), ties=[tie("dept", "includes", "unit")]
    )
    assert parts(made(rules, grid(*rows))) == [("health-policy", "health", "List row 2"), ("justice-policy", "justice", "List row 3")]


def test_units_that_are_a_part_of_each_other_make_no_circle() -> None:
    rows = [("Unit", "Part of"), ("A", "B"), ("B", "A"), ("C", "C")]
    assert len(parts(made(parents(), grid(*rows)))) == 3
