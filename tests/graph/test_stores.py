"""The contract of the stores: one body, run over the embedded store and over Neo4j."""

from __future__ import annotations

import random
import signal
import string
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import (
    ANY,
    AmbiguousName,
    BadRows,
    Brief,
    Counts,
    Evidence,
    Link,
    Source,
    Stakeholder,
    Tie,
    Ties,
    UnknownName,
    digits,
    find,
    in_force,
    load,
    name_key,
    read_schema,
    resolve,
)
from partnermap.graph.drafts import Place as Line
from partnermap.graph.drafts import Problem
from partnermap.graph.errors import NewerStore, ReadOnly, StoreMissing
from partnermap.graph.intake import Tally
from partnermap.graph.names import Name, names_of
from partnermap.graph.naming import suggestions
from partnermap.graph.schema import parse_schema
from partnermap.loaders import read
from tests.places import SCHEMA, Everything, Place, everything, held, load_folder, load_tables, loading, many, opened, put, reopened

REPORT = Source("report", "Annual report")
T = TypeVar("T", Source, Stakeholder, Tie)
SAID = (Evidence("report", "page 1"),)
HARBOUR = Stakeholder("harbour", "agency", "Harbour Safety Agency", "Agence de sécurité portuaire", ("HSA",))
DIVE = Stakeholder("dive", "unit", "Dive Unit")
CLEAR = Stakeholder("clear", "program", "Clear Water Strategy")


# What is put comes back.

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
something = anything.filter(lambda text: text.strip() != "")
ids = st.text(string.ascii_letters + string.digits, min_size=1, max_size=3).map(lambda text: f"x{text}")
attributes = st.dictionaries(something, anything, max_size=3).map(lambda pairs: tuple(pairs.items()))
days = st.dates().map(lambda day: day.isoformat())
dates = st.one_of(st.just(""), days, days.map(lambda day: day[:7]), days.map(lambda day: day[:4]))
intervals = st.one_of(st.tuples(dates, st.just("")), st.tuples(st.just(""), dates), dates.map(lambda day: (day, day)))
urls = st.one_of(st.just(""), anything.map(lambda text: f"https://{text}"))
amounts = st.one_of(
    st.none(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.integers().map(Decimal),
    st.floats(allow_nan=False, allow_infinity=False).map(lambda number: Decimal(repr(number))),
    st.sampled_from(["0", "-0.0", "0.1", "1E+3", "9223372036854775807", "9223372036854775808", "1E-30", "1E+400"]).map(Decimal),
)
evidence = st.builds(Evidence, something, anything, anything)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    return Source(
        draw(ids), draw(something), draw(anything), draw(dates), draw(anything), draw(urls), draw(anything), draw(attributes)
    )  # fmt: skip


@st.composite
def stakeholders(draw: st.DrawFn) -> Stakeholder:
    since, until = draw(intervals)
    return Stakeholder(
        draw(ids), draw(st.sampled_from(list(SCHEMA.kinds))), draw(something), draw(anything),
        tuple(draw(st.lists(something, max_size=5))), draw(anything), draw(anything), draw(anything), since, until, draw(urls),
        draw(anything), draw(attributes),
    )  # fmt: skip


@st.composite
def ties(draw: st.DrawFn) -> Tie:
    since, until = draw(intervals)
    return Tie(
        draw(st.sampled_from(["harbour", "dive", "clear"])), draw(st.sampled_from(list(SCHEMA.ties))),
        draw(st.sampled_from(["harbour", "dive", "clear"])), draw(anything), since, until, draw(amounts),
        draw(st.sampled_from(["", "CAD", "EUR"])), draw(st.sampled_from(["confirmed", "proposed", "disputed"])),
        draw(st.floats(0, 1)), draw(anything), tuple(draw(st.lists(evidence, min_size=1, max_size=4))), draw(attributes),
    )  # fmt: skip


def by_id(things: Iterable[T]) -> list[T]:
    return sorted({thing.id: thing for thing in things}.values(), key=lambda thing: thing.id)


def test_every_field_of_what_is_put_comes_back(place: Place) -> None:
    @settings(max_examples=place.examples)
    @given(st.lists(sources(), max_size=4), st.lists(stakeholders(), max_size=4), st.lists(ties(), max_size=4))
    def check(some: list[Source], who: list[Stakeholder], how: list[Tie]) -> None:
        put(place, [REPORT, *some], [HARBOUR, DIVE, CLEAR, *who], how)
        with reopened(place) as store:
            assert by_id(store.sources([one.id for one in some])) == by_id(some)
            assert by_id(store.stakeholders([one.id for one in who])) == by_id(who)
            assert by_id(store.ties([tie.id for tie in how])) == by_id(how)
            amounts = {tie.id: digits(tie.amount) for tie in store.ties([tie.id for tie in how]) if tie.amount is not None}
            assert amounts == {tie.id: digits(tie.amount) for tie in how if tie.amount is not None}
            names = {name for one in by_id(who) for name in names_of(one)}
            assert {name for name in store.named({name.key for name in names}) if name.stakeholder.startswith("x")} >= names

    check()


def test_parallel_ties_live_side_by_side(place: Place) -> None:
    funds = Tie("harbour", "FUNDS", "clear", since="2005", until="2005", amount=Decimal("100000.50"), currency="CAD", evidence=SAID)
    again = replace(funds, since="2010", until="", amount=Decimal(50000), id="")
    leads = Tie("harbour", "LEADS", "clear", evidence=SAID)
    put(place, [REPORT], [HARBOUR, CLEAR], [funds, again, leads])
    with reopened(place) as store:
        assert by_id(store.ties_of(["harbour"])) == by_id([funds, again, leads])


def test_what_is_put_again_replaces_what_was_there(place: Place) -> None:
    tie = Tie("dive", "OPERATES", "clear", evidence=(*SAID, Evidence("report", "page 2", "it runs")), note="Old", status="proposed")
    put(place, [REPORT], [HARBOUR, DIVE, CLEAR], [tie])
    program = replace(DIVE, kind="program", name="Dive Programme", aliases=("Frogs",), url="https://dive.example")
    newer = replace(tie, note="", status="confirmed", evidence=SAID, id=tie.id)
    put(place, [replace(REPORT, title="Report of the year")], [program, replace(HARBOUR, name_fr="", aliases=())], [newer])
    with reopened(place) as store:
        assert list(store.sources()) == [replace(REPORT, title="Report of the year")]
        assert list(store.stakeholders()) == [CLEAR, program, replace(HARBOUR, name_fr="", aliases=())]
        assert list(store.ties()) == [newer]
        assert {name.form for name in store.names()} == {"Clear Water Strategy", "Dive Programme", "Frogs", "Harbour Safety Agency"}
        assert list(store.named([name_key("HSA"), name_key("Dive Unit")])) == []
        assert store.counts() == Counts({"agency": 1, "program": 2}, {"OPERATES": 1}, {"confirmed": 1}, 1, 1)


def test_what_is_put_twice_at_once_is_kept_as_it_was_given_last(place: Place) -> None:
    tie = Tie("dive", "OPERATES", "harbour", evidence=SAID)
    newer = replace(tie, note="New", evidence=(*SAID, Evidence("report", "page 2")), id=tie.id)
    put(place, [REPORT, replace(REPORT, title="Yearly")], [DIVE, HARBOUR, replace(DIVE, name="Divers"), DIVE], [newer, tie, newer])
    with reopened(place) as store:
        assert (list(store.sources()), list(store.stakeholders())) == ([replace(REPORT, title="Yearly")], [DIVE, HARBOUR])
        assert (list(store.ties()), list(store.ties_of(["dive"]))) == ([newer], [newer])
        assert sorted(name.form for name in store.names() if name.stakeholder == "dive") == ["Dive Unit"]


def test_a_tie_that_is_put_again_with_other_ends_or_another_type_moves(place: Place) -> None:
    tie = Tie("dive", "OPERATES", "clear", evidence=SAID, id="0123456789abcdef")
    moved = [replace(tie, source="harbour"), replace(tie, type="LEADS")]
    put(place, [REPORT], [HARBOUR, DIVE, CLEAR], [tie])
    for one in moved:
        put(place, ties=[one])
        with reopened(place) as store:
            assert list(store.ties()) == [one]
            assert list(store.ties_of(["dive", "harbour"])) == [one]


# What a load does.


def test_evidence_for_the_same_tie_gathers(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    headings = "source,type,target,since,evidence_source,evidence_locator,evidence_quote"
    load_tables(place, ties=f"{headings}\nhsa,LEADS,clear,2004,plan,page 9,led by\n")
    with reopened(place) as store:
        leads = [tie for tie in store.ties_of(["hsa"]) if tie.type == "LEADS"]
        assert [tie.evidence for tie in leads] == [
            (Evidence("report", "page 2", "the Agency leads"), Evidence("minutes", "point 1"), Evidence("plan", "page 9", "led by"))
        ]


def test_the_same_load_twice_changes_nothing_and_says_so(place: Place, example_folder: Path) -> None:
    first = load_folder(place, example_folder)
    assert (first.sources, first.stakeholders, first.ties) == (Tally(3, 0, 0), Tally(14, 0, 0), Tally(21, 0, 0))
    before = held(place)
    second = load_folder(place, example_folder)
    assert (second.sources, second.stakeholders, second.ties) == (Tally(0, 0, 3), Tally(0, 0, 14), Tally(0, 0, 21))
    assert second.is_nothing_new
    assert held(place) == before


def test_absence_from_a_later_load_ends_nothing(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    before = held(place)
    load_tables(place, stakeholders="id,kind,name\ntug,unit,Tug Unit\n")
    after = held(place)
    assert [one for one in after.stakeholders if one.id != "tug"] == before.stakeholders
    assert (after.sources, after.ties) == (before.sources, before.ties)


def test_a_replaced_name_stays_as_an_alias(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    load_tables(place, stakeholders="id,kind,name,name_fr\nguard,agency,Coast Guard Service,\n")
    with reopened(place) as store:
        guard = resolve(store, "Coastal Guard")
        assert (guard.id, *guard.forms) == ("guard", "Coast Guard Service", "Garde côtière", "CG", "Coastal Guard")
        assert [resolve(store, name).id for name in ("coast guard service", "CG", "garde cotiere")] == ["guard"] * 3


def test_a_symmetric_tie_given_both_ways_is_one_tie(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    report = load_tables(place, ties="source,type,target,evidence_source,evidence_locator\nfisheries,WORKS_WITH,hsa,plan,page 3\n")
    assert report.ties == Tally(0, 1, 0)
    with reopened(place) as store:
        works = [(tie.source, tie.target, tie.evidence) for tie in store.ties() if tie.type == "WORKS_WITH"]
        assert works == [("fisheries", "hsa", (Evidence("minutes", "point 2"), Evidence("plan", "page 3")))]


def test_ends_of_ties_are_found_by_any_name_also_in_a_later_load(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    rows = "source,type,target,evidence_source\nGARDE COTIERE,SUPPORTS,Head Diver Levesque,plan\nzoé lévesque,SPOKE_AT,the forum,plan\n"
    assert load_tables(place, ties=rows).ties == Tally(2, 0, 0)
    with reopened(place) as store:
        assert [(tie.source, tie.type, tie.target) for tie in store.ties_of(["zoe"]) if tie.evidence[0].source == "plan"] != []


def test_a_load_that_fails_at_its_end_leaves_the_former_state(place: Place, example_folder: Path) -> None:
    bad = Problem(Line("many.csv", "", 9), "kind", "'tug' is no kind of stakeholder")
    with opened(place) as store:
        with pytest.raises(BadRows):
            load(store, [*many(0, 50, 100), bad])
        assert everything(store) == Everything([], [], [], Counts({}, {}, {}, 0, 0))
    with pytest.raises(StoreMissing):
        reopened(place)
    with opened(place) as store:
        with pytest.raises(BadRows):
            load(store, [*many(0, 50, 100), bad])
        load(store, read(str(example_folder), store.schema))
    before = held(place)
    with opened(place) as store:
        with pytest.raises(BadRows):
            load(store, [*many(0, 50, 100), bad])
        assert everything(store) == before
        assert load(store, [*many(0, 50, 100), bad], skip_bad=True).ties.added == 100
    assert len(held(place).ties) == len(before.ties) + 100


def test_a_schema_is_kept_with_the_data_and_taken_back_with_it(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    data = read_schema()._data
    wider = parse_schema({
        "kinds": {**data["kinds"], "source": data["kinds"]["program"], "task_force": data["kinds"]["collaboration"]},
        "ties": {**data["ties"], "FUNDS_2": {**data["ties"]["FUNDS"], "ends": {"source": ["agency"], "target": ["source", "task_force"]}}},
    })  # fmt: skip
    with opened(place) as store:
        with pytest.raises(BadRows):
            load(store, [Problem(Line("x.csv", "", 2), "", "bad")], schema=wider)
        assert (store.schema == SCHEMA, "source" in store.schema.kinds) == (True, False)
        load(store, [], schema=wider)
        assert store.schema == wider
    with reopened(place) as store:
        assert store.schema == wider
    spring, force = Stakeholder("spring", "source", "The Spring"), Stakeholder("force", "task_force", "Tug Force")
    tie = Tie("hsa", "FUNDS_2", "spring", evidence=SAID)
    put(place, stakeholders=[spring, force], ties=[tie])
    with reopened(place) as store:
        assert list(store.stakeholders(["spring", "force"])) == [force, spring]
        assert list(store.ties([tie.id])) == list(store.ties_of(["spring"])) == [tie]
        assert [source.id for source in store.sources()] == ["minutes", "plan", "report"]
        assert (store.counts().sources, store.counts().kinds["source"], store.counts().types["FUNDS_2"]) == (3, 1, 1)


def test_a_load_sees_what_it_has_put_before_it_is_kept(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    hsa = Stakeholder("hsa", "agency", "Harbour Safety Bureau", "", ("HSB",))
    harbour_pilots = Stakeholder("pilots", "unit", "Harbour Pilots")
    with opened(place) as store, store.writer() as writer:
        before = {tie.id: tie for tie in writer.ties()}
        operates = next(tie for tie in before.values() if tie.type == "OPERATES")
        new = Tie("pilots", "PART_OF", "hsa", since="2014", evidence=SAID)
        writer.put_stakeholders([hsa, harbour_pilots])
        writer.put_ties([new, replace(operates, note="Sold", id=operates.id)])
        writer.put_sources([Source("atlas", "Atlas")])
        now = before | {new.id: new, operates.id: replace(operates, note="Sold", id=operates.id)}
        assert {tie.id: tie for tie in writer.ties()} == now
        assert by_id(writer.ties([new.id, operates.id, "nobody"])) == by_id([new, now[operates.id]])
        assert by_id(writer.ties_of(["hsa"])) == by_id(tie for tie in now.values() if "hsa" in (tie.source, tie.target))
        for end, found in (
            ("either", {Link("pilots", "PART_OF", "hsa")}),
            ("source", {Link("pilots", "PART_OF", "hsa")}),
            ("target", set()),
        ):
            assert set(writer.links_of(["pilots"], end=end)) == found
        assert set(writer.briefs(["pilots", "hsa", "nobody"])) == {
            Brief("pilots", "unit", "Harbour Pilots"),
            Brief("hsa", "agency", hsa.name),
        }
        assert list(writer.ties_between([("hsa", "pilots")])) == [new]
        assert list(writer.stakeholders(["pilots", "hsa"])) == [hsa, harbour_pilots]
        assert [one.id for one in writer.stakeholders()] == sorted([one.id for one in writer.stakeholders()])
        assert [source.id for source in writer.sources()] == ["atlas", "minutes", "plan", "report"]
        assert [name.form for name in writer.names_starting("harbour", 3)] == ["Harbour Day 2011", "Harbour Forum", "Harbour Pilots"]
        assert [name.form for name in writer.names_with(["safety"], 5)] == ["Harbour Safety Bureau"]
        assert list(writer.named(["hsa", "hsb"])) == [Name("hsb", "HSB", "hsa")]
        assert "Agence de sécurité portuaire" not in {name.form for name in writer.names()}
        assert (writer.counts().types["PART_OF"], writer.counts().sources) == (4, 4)
    with reopened(place) as store:
        assert {tie.id: tie for tie in store.ties()} == now


# Time, type and status.

INTERVALS = [("", ""), ("2011", ""), ("2011-04", ""), ("2011-04-11", ""), ("", "2011"), ("", "2011-04"), ("", "2011-04-11"),
             ("2010", "2012"), ("2011-04", "2011-04"), ("2011", "2011-03-31"), ("2012", ""), ("", "2010-12-31")]  # fmt: skip
MOMENTS = ["2010", "2010-12-31", "2011", "2011-03-31", "2011-04", "2011-04-10", "2011-04-11", "2011-05", "2012", "2013-01-01"]


def test_a_tie_counts_at_a_date_when_its_interval_shares_a_day_with_it(place: Place) -> None:
    ties = [Tie("harbour", "FUNDS", "clear", since=since, until=until, evidence=SAID) for since, until in INTERVALS]
    put(place, [REPORT], [HARBOUR, CLEAR], ties)
    with reopened(place) as store:
        for moment in MOMENTS:
            wanted = sorted((tie.since, tie.until) for tie in ties if in_force(tie.since, tie.until, moment))
            only = Ties(as_of=moment)
            assert sorted((tie.since, tie.until) for tie in store.ties_of(["harbour"], only)) == wanted
            assert sorted((tie.since, tie.until) for tie in store.ties_of(["clear"], only)) == wanted
            assert sorted((tie.since, tie.until) for tie in store.ties_between([("clear", "harbour")], only)) == wanted
            assert set(store.links_of(["clear"], only)) == ({Link("harbour", "FUNDS", "clear")} if wanted else set())


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (Ties(types=frozenset({"FUNDS"})), {"FUNDS"}),
        (Ties(types=frozenset({"FUNDS", "LEADS"})), {"FUNDS", "LEADS"}),
        (Ties(types=frozenset({"TRAINS"})), set()),
        (Ties(types=frozenset({"NO_SUCH_TYPE"})), set()),
        (Ties(types=frozenset({"NO_SUCH`TYPE", "LEADS"})), {"LEADS"}),
        (Ties(statuses=frozenset({"confirmed"})), {"LEADS", "SUPPORTS"}),
        (Ties(statuses=frozenset({"proposed", "disputed"})), {"FUNDS", "OPERATES"}),
        (Ties(frozenset({"FUNDS", "SUPPORTS"}), "2012", frozenset({"confirmed"})), {"SUPPORTS"}),
        (Ties(as_of="2009"), {"LEADS", "FUNDS", "OPERATES"}),
        (ANY, {"LEADS", "FUNDS", "OPERATES", "SUPPORTS"}),
    ],
)
def test_only_ties_of_the_wanted_types_dates_and_statuses_are_given(place: Place, only: Ties, expected: set[str]) -> None:
    ties = [
        Tie("harbour", "LEADS", "clear", evidence=SAID),
        Tie("harbour", "FUNDS", "clear", status="proposed", until="2010", evidence=SAID),
        Tie("harbour", "OPERATES", "clear", status="disputed", evidence=SAID),
        Tie("harbour", "SUPPORTS", "clear", since="2010", evidence=SAID),
    ]
    put(place, [REPORT], [HARBOUR, CLEAR], ties)
    with reopened(place) as store:
        assert {tie.type for tie in store.ties_of(["harbour"], only)} == expected
        assert {tie.type for tie in store.ties_of(["clear", "harbour"], only)} == expected
        assert {link.type for link in store.links_of(["clear"], only)} == expected
        assert {tie.type for tie in store.ties_between([("clear", "harbour")], only)} == expected


def test_a_tie_comes_once_also_when_both_its_ends_are_asked(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        everybody = [one.id for one in store.stakeholders()]
        everything_ = sorted(tie.id for tie in store.ties())
        assert sorted(tie.id for tie in store.ties_of(everybody)) == everything_
        assert sorted(tie.id for tie in store.ties_of([*everybody, *everybody])) == everything_
        assert set(store.links_of(everybody)) == {Link(tie.source, tie.type, tie.target) for tie in store.ties()}
        for asked in ([], ["hsa"], ["hsa", "clear"], ["zoe", "day", "forum", "nobody"]):
            ties = list(store.ties_of(asked))
            assert sorted(tie.id for tie in ties) == sorted(tie.id for tie in store.ties() if {tie.source, tie.target} & set(asked))
            links = {Link(tie.source, tie.type, tie.target) for tie in ties}
            assert set(store.links_of(asked)) == links
            assert set(store.links_of(asked, end="source")) == {link for link in links if link.source in asked}
            assert set(store.links_of(asked, end="target")) == {link for link in links if link.target in asked}


def test_ties_between_pairs_come_once_whatever_the_direction(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        pairs = [("clear", "hsa"), ("hsa", "clear"), ("hsa", "day"), ("hsa", "omar"), ("x", "y")]
        assert sorted(tie.type for tie in store.ties_between(pairs)) == ["HOSTS", "LEADS"]
        amounts = [tie.amount for tie in store.ties_between([("clear", "fisheries")]) if tie.amount]
        assert sorted(amounts) == [Decimal(50000), Decimal("100000.5")]
        assert list(store.ties_between([])) == []


def test_everything_comes_in_order(place: Place) -> None:
    numbers = list(range(40))
    random.Random(1).shuffle(numbers)
    who = [Stakeholder(f"{'Aa0-'[number % 4]}x{number}".replace("-", "z."), "agency", f"Name {number}") for number in numbers]
    ties = [Tie(one.id, type_, other.id, since=since, evidence=SAID)
            for one, other in pairwise(who) for type_ in ("LEADS", "FUNDS") for since in ("", "2001")]  # fmt: skip
    put(place, [Source(one.id, "Title") for one in who], who, ties)
    with reopened(place) as store:
        assert list(store.stakeholders()) == list(store.stakeholders([one.id for one in who])) == sorted(who, key=lambda one: one.id)
        assert [source.id for source in store.sources()] == sorted(one.id for one in who)
        in_order = sorted(ties, key=lambda tie: (tie.source, tie.type, tie.target, tie.id))
        assert list(store.ties()) == list(store.ties([tie.id for tie in ties])) == in_order


def test_any_number_of_ids_may_be_asked(place: Place) -> None:
    put(place, [REPORT], [HARBOUR, DIVE], [Tie("dive", "PART_OF", "harbour", evidence=SAID)])
    crowd = [f"nobody-{number}" for number in range(12_000)]
    with reopened(place) as store:
        assert list(store.stakeholders([*crowd, "harbour", "dive"])) == [DIVE, HARBOUR]
        assert set(store.briefs([*crowd, "harbour", "dive"])) == {Brief(one.id, one.kind, one.name) for one in (HARBOUR, DIVE)}
        assert list(store.sources([*crowd, "report"])) == [REPORT]
        assert [tie.type for tie in store.ties_of([*crowd, "harbour", "dive"])] == ["PART_OF"]
        assert set(store.links_of([*crowd, "harbour"])) == {Link("dive", "PART_OF", "harbour")}
        assert [tie.type for tie in store.ties([*crowd, *(tie.id for tie in store.ties())])] == ["PART_OF"]
        assert [tie.type for tie in store.ties_between([("dive", one) for one in (*crowd, "harbour")])] == ["PART_OF"]
        assert list(store.named([*crowd, "hsa"])) == [Name("hsa", "HSA", "harbour")]
        assert list(store.stakeholders([])) == list(store.ties([])) == list(store.named([])) == list(store.ties_of([])) == []


# Names.

FORMS = [
    "Harbour Safety Agency", "Agence de sécurité portuaire", "HSA", "H.S.A.", "Harbour", "Harbours of the World", "The Harbour", "harbour ",
    "Université de l’Île", "Œuvre de l'eau", "Łódź Board", "Straße & Weg", "Ельск", "日本 海上", "日本海上保安庁", "Ωmega", "R2-D2",
    "🙂 smile", "𝔘nit", "𐐨lpha", "𞤀𞤁 Adlam", "𖹠 Medefaidrin", "㊷ circle", "Ⅳ roman", "ﬁsh", "a", "b a", "a b a", "A" * 300 + " long", "…",
    "Café\u0301 combined", "naïve co-operation", "O'Neil's", "AND", "NOT OR", "title:x", "wild*card", "fuzzy~1", "(brackets)", '"quoted"',
    "back\\slash", "x\x00y", "half ｗｉｄｔｈ", "हिन्दी", "ไทย", "42", "!!!",
]  # fmt: skip


def named_by(forms: Iterable[str]) -> list[Stakeholder]:
    return [Stakeholder(f"s{number}", "agency", form) for number, form in enumerate(forms) if form.strip()]


def all_names(who: Iterable[Stakeholder]) -> list[Name]:
    return sorted((name for one in who for name in names_of(one)), key=lambda name: (name.key, name.form, name.stakeholder))


def begins_words(name: Name, words: Iterable[str]) -> bool:
    return all(any(has.startswith(word) for has in name.key.split(" ")) for word in words)


def check_names(place: Place, who: list[Stakeholder], texts: Iterable[str]) -> None:
    put(place, stakeholders=who)
    names = all_names(who)
    with reopened(place) as store:
        assert sorted(store.names(), key=lambda name: (name.key, name.form, name.stakeholder)) == names
        for text in texts:
            key = name_key(text)
            exact = sorted(store.named([key]), key=lambda name: (name.key, name.form, name.stakeholder))
            assert exact == [name for name in names if name.key == key], text
            starting = [name for name in names if name.key.startswith(key)]
            assert list(store.names_starting(key, 1000)) == starting, text
            assert list(store.names_starting(key, 3)) == starting[:3], text
            fitting = [name for name in names if begins_words(name, key.split())] if key else []
            assert list(store.names_with(key.split(), 1000)) == fitting, text
            assert list(store.names_with(key.split(), 2)) == fitting[:2], text


def test_names_are_found_exactly_by_their_beginning_and_by_their_words(place: Place) -> None:
    beginnings = {form[:length] for form in FORMS for length in (1, 2, 5)}
    texts = {*FORMS, *beginnings, "safety harb", "b a a", "agency harbour", "e", "no such"}
    check_names(place, named_by([*FORMS, *FORMS[:5]]), sorted(texts))


def test_names_of_any_script_are_found(place: Place) -> None:
    @settings(max_examples=place.examples)
    @given(st.lists(something, min_size=1, max_size=6), anything)
    def check(forms: list[str], text: str) -> None:
        # Each round replaces the names of the round before, under the same ids.
        who = named_by([*forms, *["padding"] * (6 - len(forms))])
        halves, backwards = (form[: len(form) // 2] for form in forms), (" ".join(reversed(form.split())) for form in forms)
        check_names(place, who, [text, *forms, *halves, *backwards])

    check()


def test_a_name_means_the_same_stakeholder_in_every_store(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        meant = {
            "HSA": "hsa", "hsa": "hsa", "bureau des peches": "fisheries", "Universite de l'Ile": "university", "clear water": "clear",
            "zoé l": "zoe", "COASTAL": "guard",
        }  # fmt: skip
        assert {text: resolve(store, text).id for text in meant} == meant
        with pytest.raises(AmbiguousName) as ambiguous:
            resolve(store, "harbour")
        assert ambiguous.value.candidates == ("Harbour Day 2011 (collaboration, day)", "Harbour Forum (collaboration, forum)",
                                              "Harbour Safety Agency (agency, hsa)")  # fmt: skip
        with pytest.raises(UnknownName) as unknown:
            resolve(store, "Costal Gard")
        assert unknown.value.suggestions == ("Coastal Guard",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("HSA", [("hsa", "id")]),
        ("harbour", [("day", "prefix"), ("forum", "prefix"), ("hsa", "prefix")]),
        ("forum", [("forum", "id")]),
        ("register", [("buoys", "words")]),
        ("de", [("buoys", "words"), ("dive", "words"), ("fisheries", "words"), ("hsa", "words"), ("university", "words")]),
        ("safety HARB", [("hsa", "words")]),
        ("lévêsque", [("zoe", "words")]),
        ("Lihgthouse Turst", [("trust", "near")]),
        ("zzz", []),
    ],
)
def test_finding_gives_the_same_in_every_store(place: Place, example_folder: Path, text: str, found: list[tuple[str, str]]) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        assert [(match.stakeholder.id, match.how) for match in find(store, text)] == found
        assert [(match.stakeholder.id, match.how) for match in find(store, text, limit=2)] == found[:2]


def test_suggestions_are_the_same_in_every_store(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        assert suggestions(store, "harbour") == ["Harbour Forum", "Harbour Day 2011", "Harbour Safety Agency"]
        assert suggestions(store, "Univercity of the Iland") == ["University of the Island"]


def test_things_are_counted(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    with reopened(place) as store:
        assert store.counts() == Counts(
            kinds={"agency": 5, "collaboration": 2, "person": 3, "program": 2, "unit": 2},
            types={"CONTRIBUTED_TO": 1, "FUNDS": 2, "HOSTS": 1, "LEADS": 1, "MEMBER_OF": 3, "OPERATES": 1, "PARTNERS_IN": 1, "PART_OF": 3,
                   "SPOKE_AT": 3, "SUPPORTS": 1, "TRAINS": 1, "WORKS_FOR": 2, "WORKS_WITH": 1},
            statuses={"confirmed": 19, "disputed": 1, "proposed": 1},
            sources=3,
            evidence=22,
        )  # fmt: skip


# What must not happen.


def test_a_question_finds_no_store_where_none_was_made(place: Place) -> None:
    with pytest.raises(StoreMissing, match=f"partnermap --store {place.address} load FILE"):
        reopened(place)


def test_an_opened_store_that_was_not_written_leaves_nothing(place: Place) -> None:
    with opened(place) as store:
        assert list(store.stakeholders()) == list(store.names()) == list(store.ties()) == []
        assert store.counts() == Counts({}, {}, {}, 0, 0)
    with pytest.raises(StoreMissing):
        reopened(place)


def test_a_question_cannot_write(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    before = held(place)
    with reopened(place) as store:
        with pytest.raises(ReadOnly), store.writer():
            pass
        with pytest.raises(place.refusal):
            place.write_raw(store)
        assert everything(store) == before
    assert held(place) == before


def test_a_store_of_a_later_version_is_refused(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    place.age(99)
    for open_ in (reopened, opened):
        with pytest.raises(NewerStore, match="run `pip install .` in the folder of a newer partnermap"):
            open_(place)


@pytest.mark.parametrize("is_first", [True, False], ids=["the first load", "a later load"])
def test_a_load_that_is_killed_leaves_the_former_state(place: Place, example_folder: Path, is_first: bool) -> None:
    if not is_first:
        load_folder(place, example_folder)
        before = held(place)
    with loading(place, first=0) as process:
        place.wait_until_written(process)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    if is_first:
        with pytest.raises(StoreMissing):
            reopened(place)
    else:
        assert held(place) == before
    report = load_folder(place, example_folder)
    assert report.is_nothing_new != is_first
    assert len(held(place).stakeholders) == 14


def test_readers_see_the_former_state_while_a_load_goes_on(place: Place, example_folder: Path) -> None:
    load_folder(place, example_folder)
    before = held(place)
    seen = 0
    with reopened(place) as early, loading(place, first=0, pause=2) as process:
        place.wait_until_written(process)
        while process.poll() is None:
            now = [everything(store).counts for store in (early,)]
            with reopened(place) as late:
                now.append(late.counts())
            if process.poll() is not None or now != [before.counts] * 2:
                break
            seen += 1
        process.wait()
        assert process.returncode == 0
        assert seen > 0
        assert early.counts() != before.counts
    after = held(place)
    assert after.counts.types["FUNDS"] == before.counts.types["FUNDS"] + 15_000
    assert {tie.id for tie in before.ties} < {tie.id for tie in after.ties}
