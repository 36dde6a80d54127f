"""What holds of who works with whom in any network: meetings make nobody a partner, a dated answer holds nothing that did not hold then,
and two organisations see each other alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, Ties, load, read_schema, today
from partnermap.graph.drafts import Place, SourceDraft, StakeholderDraft, TieDraft
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.who import Who, who

SCHEMA = read_schema()
NOWHERE = Place("a test", "", 1)
SOURCES = {"early": "2004-06", "late": "2015", "undated": ""}
LIVES = {"c": {"since": "2005", "until": "2012"}, "p": {"since": "2004"}, "u": {"until": "2016-02"}}
DATES = ["", "", "2001", "2005-03", "2010", "2014-12-31", "2018"]
PEOPLE = [
    ("a", "agency", ""), ("b", "agency", ""), ("c", "agency", ""), ("g", "agency", "group"), ("h", "agency", "government"),
    ("u", "unit", ""), ("v", "unit", ""), ("x", "person", ""), ("p", "program", ""), ("m", "collaboration", "agreement"),
    ("e", "collaboration", "event"), ("f", "collaboration", "series"),
]  # fmt: skip
Said = tuple[str, str, str, str, str, str, str, str]


@st.composite
def ties(draw: st.DrawFn) -> list[Said]:
    """Up to twenty ties as the schema allows them; agencies are part of nothing."""
    kinds = {id_: kind for id_, kind, _ in PEOPLE}
    names = st.sampled_from(list(kinds))
    found = []
    for _ in range(draw(st.integers(4, 20))):
        type_, one, other = draw(st.sampled_from(list(SCHEMA.ties))), draw(names), draw(names)
        fits = kinds[one] in SCHEMA.ties[type_].sources and kinds[other] in SCHEMA.ties[type_].targets and one != other
        if fits and not (type_ == "PART_OF" and kinds[one] == "agency"):
            since, until = draw(st.sampled_from(DATES)), draw(st.sampled_from(DATES))
            said = (since, until) if not (since and until) or since <= until + "~" else (since, "")
            status = draw(st.sampled_from(["confirmed", "confirmed", "proposed"]))
            found.append((one, type_, other, *said, status, draw(st.sampled_from(list(SOURCES))), draw(st.sampled_from(["", "p1", "p2"]))))
    return found


@contextmanager
def network(said: list[Said]) -> Iterator[Store]:
    drafts = [
        *(SourceDraft(NOWHERE, Source(id_, id_, date=date), {}) for id_, date in SOURCES.items()),
        *(
            StakeholderDraft(NOWHERE, {}, kind, id_.upper(), id_, ({"form": form} if form else {}) | LIVES.get(id_, {}))
            for id_, kind, form in PEOPLE
        ),
        *(
            TieDraft(NOWHERE, {}, one, type_, other, Evidence(by, at), {"since": since, "until": until, "status": status})
            for one, type_, other, since, until, status, by, at in said
        ),
    ]
    with in_memory(SCHEMA) as store:
        load(store, drafts, schema=SCHEMA)
        yield store


def answers(store: Store, only: Ties | None = None) -> dict[str, Who]:
    return {one.id: who(store, one, only or Ties()) for one in store.stakeholders()}


def partners(answer: Who, basis: str = "works-with") -> dict[str, float]:
    return {one.stakeholder.id: one.strength for one in answer.partners if one.basis == basis}


@settings(max_examples=120)
@given(ties())
def test_without_its_meetings_everybody_has_the_same_partners_and_nobody_was_met(said: list[Said]) -> None:
    with network(said) as store, network([one for one in said if not {one[0], one[2]} & {"e", "f"}]) as without:
        kept, less = answers(store), answers(without)
    for id_, answer in kept.items():
        if id_ not in ("e", "f"):
            assert (id_, partners(answer).keys()) == (id_, partners(less[id_]).keys())
        assert partners(less[id_], "met") == {}


@settings(max_examples=120)
@given(ties())
def test_two_organisations_are_partners_of_each_other_or_neither_is_and_as_strongly(said: list[Said]) -> None:
    with network(said) as store:
        found = answers(store)
    agencies = [id_ for id_, kind, _ in PEOPLE if kind == "agency"]
    for basis in ("works-with", "met"):
        for one in agencies:
            for other in agencies:
                assert partners(found[one], basis).get(other) == partners(found[other], basis).get(one)


@settings(max_examples=120)
@given(ties(), st.sampled_from(["1999", "2003", "2005", "2011-06", "2015", "2019-01-01"]))
def test_as_of_a_day_no_tie_is_told_that_is_known_not_to_hold_then_nor_any_left_out_without_a_word(said: list[Said], day: str) -> None:
    with network(said) as store:
        lives: dict[str, Stakeholder] = {one.id: one for one in store.stakeholders()}
        for answer in answers(store, Ties(as_of=day)).values():
            told = [tie for one in answer.partners for reason in one.reasons for tie in reason.ties]
            assert [tie for tie in told if not _may_hold(tie, lives, day)] == []
            late = [tie for tie in told if _is_said_later(tie, day)]
            assert late == []


def _may_hold(tie: Tie, lives: dict[str, Stakeholder], day: str) -> bool:
    spans = [(tie.since, tie.until), *((lives[end].since, lives[end].until) for end in (tie.source, tie.target))]
    return all((not since or since <= day + "~") and (not until or until + "~" >= day) for since, until in spans)


def _is_said_later(tie: Tie, day: str) -> bool:
    """Whether it states no dates, is no tie of belonging, and the first dated source that says so came after the day."""
    dates = sorted(filter(None, (SOURCES[item.source] for item in tie.evidence)))
    is_undated = not tie.since and not tie.until and SCHEMA.ties[tie.type].joins != "body"
    return is_undated and bool(dates) and dates[0] > day + "~"


@settings(max_examples=60)
@given(ties())
def test_strength_is_what_its_reasons_add_and_reasons_add_their_weight_or_nothing(said: list[Said]) -> None:
    with network(said) as store:
        for answer in answers(store).values():
            for one in answer.partners:
                assert one.strength == round(sum(reason.adds for reason in one.reasons), 6)
                assert {reason.adds - reason.weight for reason in one.reasons if reason.adds} <= {0.0}
                pieces = [
                    {(item.source, item.locator) for tie in reason.theirs + reason.ours for item in tie.evidence} for reason in one.reasons
                ]
                for reason, mine in zip(one.reasons, pieces, strict=True):
                    heavier = [of for other, of in zip(one.reasons, pieces, strict=True) if other.weight > reason.weight]
                    is_repeated = all(at for _, at in mine) and any(mine <= of for of in heavier)
                    assert (reason.adds == 0) == is_repeated


def test_the_day_is_the_one_that_tests_are_run_on() -> None:
    assert today() == "2024-05-31"
