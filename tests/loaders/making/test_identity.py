"""Whom the names of a list mean: those that the network has, new ones, and those that are asked."""

from __future__ import annotations

from typing import Any

from partnermap.graph import Evidence, Source, Stakeholder, load
from partnermap.graph.drafts import Place, SourceDraft, StakeholderDraft, TieDraft
from partnermap.loaders.mapping.model import Mapping, Tree

from .lists import column_called, grid, made, mapping, network, problems, stakeholders, thing, tie, ties, told

PLACE = Place("network.csv", "", 2)
ROWS = [("Body", "Group"), ("RCMP", "Board"), ("Royal Canadian mounted police", "Board"), ("Somebody New", "Board")]


def one(kind: str, name: str, id_: str, **given: Any) -> StakeholderDraft:
    return StakeholderDraft(PLACE, {"name": name}, kind, name, id_, given)


def part(source: str, target: str) -> TieDraft:
    return TieDraft(PLACE, {}, source, "PART_OF", target, Evidence("s"))


S = SourceDraft(PLACE, Source("s", "S"), {})
POLICE = one("agency", "Royal Canadian Mounted Police", "police", aliases=("RCMP",))


def rules(**more: Any) -> Mapping:
    return mapping(
        thing("body", kind="agency", name="Body"), thing("group", kind="collaboration", name="Group"), ties=[tie("body", "MEMBER_OF", "group")],
        **more,
    )  # fmt: skip


def held(store: Any, id_: str) -> Stakeholder:
    [found] = store.stakeholders([id_])
    return found  # type: ignore[no-any-return]


def test_whoever_is_known_by_any_name_keeps_id_and_name_and_two_spellings_are_one() -> None:
    store = network(POLICE)
    found = made(rules(), grid(*ROWS), store=store)
    assert stakeholders(found) == [
        ("agency", "Royal Canadian Mounted Police", "aliases=RCMP"), ("collaboration", "Board"), ("agency", "Somebody New"),
    ]  # fmt: skip
    assert found.known == {"police"}
    assert [(new.name, new.kind, new.id, new.place.line) for new in found.new] == [
        ("Board", "collaboration", "board", 2), ("Somebody New", "agency", "somebody-new", 4),
    ]  # fmt: skip
    load(store, found.reads)
    assert held(store, "police") == Stakeholder("police", "agency", "Royal Canadian Mounted Police", aliases=("RCMP",))
    assert [evidence.locator for tie_ in store.ties() if tie_.source == "police" for evidence in tie_.evidence] == [
        "List row 2",
        "List row 3",
    ]


def test_a_new_spelling_of_one_that_is_known_becomes_an_alias() -> None:
    store = network(POLICE)
    rows = [("Body", "Group"), ("R.C.M.P.", "Board"), ("police", "Board")]
    load(store, made(rules(), grid(*rows), store=store).reads)
    assert held(store, "police").names == ("Royal Canadian Mounted Police", "RCMP", "R.C.M.P.")


def test_a_name_of_several_or_of_another_kind_is_asked_and_its_ties_wait() -> None:
    store = network(one("agency", "Policy Office", "one"), one("agency", "Policy Office", "two"), one("unit", "Ports", "ports"))
    rows = [("Body", "Group"), ("Policy Office", "Board"), ("Ports", "Board"), ("Policy Office", "Table")]
    found = made(rules(), grid(*rows), store=store)
    assert problems(found) == [
        "list.xlsx sheet List line 2: 'Policy Office' (agency) may be Policy Office (agency, one) or Policy Office (agency, two); write whose it is in the mapping, as in same: {\"Policy Office\": one}, or `new` if it is none of them",
        "list.xlsx sheet List line 3: 'Ports' (agency) may be Ports (unit, ports); write whose it is in the mapping, as in same: {\"Ports\": ports}, or `new` if it is none of them",
    ]
    assert [(ask.key, [who.id for who in ask.may_be], ask.place.line) for ask in found.unclear] == [
        ("Policy Office", ["one", "two"], 2),
        ("Ports", ["ports"], 3),
    ]
    assert ties(found) == []


def test_an_answer_in_the_mapping_settles_whose_a_name_is() -> None:
    store = network(one("agency", "Policy Office", "one"), one("agency", "Policy Office", "two"), one("unit", "Ports", "ports"))
    rows = [("Body", "Group"), ("Policy Office", "Board"), ("Ports", "Board")]
    found = made(rules(same={"policy office": "two", "PORTS": "ports"}), grid(*rows), store=store)
    assert stakeholders(found) == [("agency", "Policy Office"), ("collaboration", "Board"), ("unit", "Ports")]
    assert [(one_.source, one_.target) for one_ in found.reads if isinstance(one_, TieDraft)] == [("two", "board"), ("ports", "board")]
    assert problems(made(rules(same={"Ports": "harbour"}), grid(*rows[:1], rows[2]), store=store)) == [
        "list.xlsx sheet List line 2: the mapping says under `same:` that 'Ports' is 'harbour', which nobody is",
    ]


def test_a_name_that_is_new_by_the_mapping_has_an_id_of_its_own_which_it_keeps() -> None:
    store = network(one("agency", "Policy Office", "policy-office"), one("agency", "Policy Office", "two"))
    rows = [("Body", "Group"), ("Policy Office", "Board"), ("Red Maple Fdn", "Board")]
    rules_ = rules(same={"Policy Office": "new", "Red Maple Fdn": "new"})
    for tallies in ([(0, 3), (0, 2)], [(3, 0), (2, 0)]):
        found = made(rules_, grid(*rows), store=store)
        report = load(store, found.reads)
        assert sorted(found.names) == ["board", "policy-office-list", "red-maple-fdn"]
        assert [(tally.same, tally.added) for tally in (report.stakeholders, report.ties)] == tallies


def test_an_id_that_is_taken_is_not_taken_again_and_stays_the_same() -> None:
    rows = [("Body", "Group"), ("Data", "Data"), ("foo bar", "Data"), ("Foo-bar Inc", "Data")]
    store = network(one("program", "Other", "foo-bar"))
    first = made(rules(), grid(*rows), store=store)
    assert dict(first.names) == {
        "data": "Data", "data-collaboration": "Data", "foo-bar-agency": "foo bar", "foo-bar-inc": "Foo-bar Inc",
    }  # fmt: skip
    load(store, first.reads)
    assert made(rules(), grid(*rows), store=store).names == first.names


CHART = [
    ("Path", "Head"),
    ("Health Alpha (HA-AS) : Programs Branch : Policy Branch", "A"),
    ("Health Alpha (HA-AS) : Policy Branch", "B"),
    ("Justice Beta : Policy Branch", "C"),
]


def chart(**more: Any) -> Mapping:
    return mapping(
        thing("unit", is_of_tree=True), thing("head", kind="person", name="Head"), ties=[tie("head", "LEADS", "unit")],
        tree=Tree(path=column_called("Path"), separator=" : ", has_acronym=True), **more,
    )  # fmt: skip


def test_units_of_one_name_are_told_apart_by_their_path_and_stay_so() -> None:
    store = network()
    ids = [
        "health-alpha",
        "health-alpha-policy-branch",
        "health-alpha-programs-branch",
        "justice-beta",
        "justice-beta-policy-branch",
        "programs-branch-policy-branch",
    ]
    for same in (False, True):
        found = made(chart(), grid(*CHART), store=store)
        assert sorted(id_ for id_ in found.names if len(id_) > 1) == ids
        assert bool(found.known) is same
        report = load(store, found.reads)
        assert (report.stakeholders.added, report.ties.added) == ((0, 0) if same else (9, 7))


def test_a_unit_is_the_one_that_is_known_within_the_same_whole_however_far_below() -> None:
    store = network(
        S, one("agency", "Health Alpha", "ha"), one("unit", "Programs", "p"), one("unit", "Policy Branch", "mine"), one("agency", "Justice Beta", "jb"),
        one("unit", "Policy Branch", "theirs"), part("p", "ha"), part("mine", "p"), part("theirs", "jb"),
    )  # fmt: skip
    found = made(chart(), grid(CHART[0], CHART[2], CHART[3]), store=store)
    assert {id_: name for id_, name in found.names.items() if name == "Policy Branch"} == {
        "mine": "Policy Branch",
        "theirs": "Policy Branch",
    }


def test_a_unit_of_which_nobody_says_what_it_is_a_part_of_is_asked_with_its_path() -> None:
    store = network(one("unit", "Policy Branch", "lone"))
    [problem, _] = problems(made(chart(), grid(CHART[0], CHART[2], CHART[3]), store=store))
    assert problem == (
        "list.xlsx sheet List line 2: 'Policy Branch' (unit) may be Policy Branch (unit, lone); write whose it is in the mapping, as in "
        'same: {"Health Alpha > Policy Branch": lone}, or `new` if it is none of them'
    )
    found = made(
        chart(same={"Health Alpha > Policy Branch": "lone", "Justice Beta > Policy Branch": "new"}),
        grid(CHART[0], CHART[2], CHART[3]),
        store=store,
    )
    assert {id_ for id_, name in found.names.items() if name == "Policy Branch"} == {"lone", "justice-beta-policy-branch"}


def test_an_acronym_that_the_list_gives_to_one_means_that_one_elsewhere() -> None:
    rows = [
        ("Body", "Group"),
        ("HA", "Board"),
        ("Health Alpha (HA)", "Board"),
        ("Policy Dept (PD)", "Board"),
        ("Port Dept (PD)", "Board"),
        ("PD", "Board"),
    ]
    rules_ = mapping(thing("body", kind="agency", name="Body", has_acronym=True), thing("group", kind="collaboration", name="Group"))
    assert stakeholders(made(rules_, grid(*rows))) == [
        ("agency", "Health Alpha", "aliases=HA"), ("collaboration", "Board"), ("agency", "Policy Dept", "aliases=PD"), ("agency", "Port Dept", "aliases=PD"),
        ("agency", "PD"),
    ]  # fmt: skip


def test_later_rows_add_what_is_missing_and_what_they_contradict_is_told() -> None:
    rows = [("Title", "Start", "End", "Region"), ("Pact", "2019", "", ""), ("PACT", "2019", "2024", "North"), ("Pact", "2020", "", "South")]
    rules_ = mapping(thing("pact", kind="collaboration", name="Title", since="Start", until="End", region="Region"))
    found = made(rules_, grid(*rows))
    assert stakeholders(found) == [("collaboration", "Pact", "region=North", "since=2019", "until=2024")]
    assert told(found) == [
        "list.xlsx sheet List line 4: 'Pact' has Start '2020' here and '2019' in row 2, which is kept",
        "list.xlsx sheet List line 4: 'Pact' has Region 'South' here and 'North' in row 3, which is kept",
    ]


def test_an_id_that_the_list_has_tells_bodies_of_one_name_apart_and_is_that_of_the_network() -> None:
    store = network(one("agency", "Health Alpha", "a-1"))
    rows = [
        ("Code", "Body", "Group"),
        ("a-1", "Alpha (Health)", "Board"),
        ("b-2", "Ports", "Board"),
        ("b-3", "Ports", "Table"),
        ("b-2", "Ports", "Table"),
    ]
    rules_ = mapping(
        thing("body", kind="agency", name="Body", id="Code"),
        thing("group", kind="collaboration", name="Group"),
        ties=[tie("body", "MEMBER_OF", "group")],
    )
    found = made(rules_, grid(*rows), store=store)
    assert dict(found.names) == {"a-1": "Health Alpha", "board": "Board", "b-2": "Ports", "b-3": "Ports", "table": "Table"}
    assert [(end.source, end.target) for end in found.reads if isinstance(end, TieDraft)] == [
        ("a-1", "board"),
        ("b-2", "board"),
        ("b-3", "table"),
        ("b-2", "table"),
    ]


def test_a_name_in_french_and_aliases_of_a_column_are_names_of_the_same_body() -> None:
    rows = [
        ("Body", "French", "Also"),
        ("Health Alpha", "Santé Alpha", "HA; Alpha"),
        ("", "Justice", ""),
        ("Santé Alpha", "", ""),
        ("HA", "", ""),
    ]
    rules_ = mapping(thing("body", kind="agency", name="Body", name_fr="French", aliases="Also"))
    assert stakeholders(made(rules_, grid(*rows))) == [
        ("agency", "Health Alpha", "aliases=HA|Alpha", "name_fr=Santé Alpha"),
        ("agency", "Justice", "name_fr=Justice"),
    ]
    store = network(one("agency", "Alpha of Health", "known", aliases=("Health Alpha",)))
    assert stakeholders(made(rules_, grid(*rows[:2]), store=store)) == [
        ("agency", "Alpha of Health", "aliases=HA|Alpha|Health Alpha", "aliases_fr=Santé Alpha"),
    ]  # fmt: skip


def test_only_what_is_a_part_is_told_apart_by_its_whole() -> None:
    rows = [("Dept", "Body"), ("Safety Beta", "RCMP"), ("", "RCMP"), ("Health Alpha", "RCMP")]
    rules_ = mapping(thing("dept", kind="agency", name="Dept"), thing("body", kind="agency", name="Body", part_of="dept"))
    found = made(rules_, grid(*rows), store=network(POLICE))
    assert dict(found.names) == {"safety-beta": "Safety Beta", "police": "Royal Canadian Mounted Police", "health-alpha": "Health Alpha"}
    assert [(end.source, end.target) for end in found.reads if isinstance(end, TieDraft)] == [
        ("police", "safety-beta"),
        ("police", "health-alpha"),
    ]


def test_a_unit_without_a_whole_among_others_that_have_one_stays_the_one_that_has_none() -> None:
    rows = [("Dept", "Unit"), ("Health Alpha", "Policy"), ("", "Policy")]
    rules_ = mapping(thing("dept", kind="agency", name="Dept"), thing("unit", kind="unit", name="Unit", part_of="dept"))
    store = network()
    for _ in range(2):
        found = made(rules_, grid(*rows), store=store)
        assert sorted(found.names) == ["health-alpha", "health-alpha-policy", "policy"]
        load(store, found.reads)


def test_no_id_is_made_of_a_contact_detail() -> None:
    rows = [("Body", "Path"), ("Alpha, 613-555-0100", "Beta a@x.ca / Gamma"), ("613-555-0101", "")]
    rules_ = mapping(thing("body", kind="agency", name="Body"), tree=Tree(path=column_called("Path"), separator=" / "))
    store = network()
    for _ in range(2):
        found = made(rules_, grid(*rows), store=store)
        assert not any(digits in id_ for id_ in found.names for digits in ("555", "x-ca"))
        report = load(store, found.reads)
    assert (report.stakeholders.added, report.stakeholders.same) == (0, 3)
