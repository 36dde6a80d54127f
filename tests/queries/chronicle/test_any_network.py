"""What holds of the timeline of any network, whatever its dates are."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import Ties, resolve
from partnermap.queries.chronicle import Entry
from partnermap.queries.timeline import timeline
from tests.queries.small import network

DATES = st.sampled_from(["", "", "2004", "2004-03", "2004-03-15", "2005", "2005-11", "2007", "2030"])
ENDS = ("a", "b", "u", "p", "w")
LIVES = st.tuples(*[st.tuples(DATES, DATES) for _ in ENDS])
TIES = st.lists(
    st.tuples(
        st.sampled_from(["a FUNDS p", "b FUNDS p", "a WORKS_WITH b", "u PART_OF a", "a PARTNERS_IN w", "u LEADS p", "b SUCCEEDS a"]),
        DATES,
        DATES,
        st.sampled_from(["", "role=chief"]),
    ),
    max_size=6,
)
KINDS = dict(zip(ENDS, ("agency", "agency", "unit", "program", "collaboration event"), strict=True))


def dated(what: str, since: str, until: str) -> str:
    since, until = (since, until) if not since or not until or since <= until + "~" else (until, since)
    return " ".join([what, *([f"since={since}"] if since else []), *([f"until={until}"] if until else [])])


@settings(max_examples=40, deadline=None)
@given(LIVES, TIES, DATES)
def test_every_tie_is_told_once_or_apart_in_order_and_everybody_tells_their_own_of_the_whole(
    lives: tuple[tuple[str, str], ...], ties: list[tuple[str, str, str, str]], day: str
) -> None:
    people = "; ".join(dated(f"{id_} {KINDS[id_]}", *life) for id_, life in zip(ENDS, lives, strict=True))
    with network(people, "; ".join(f"{dated(what, since, until)} {role}" for what, since, until, role in ties)) as store:
        answer = timeline(store)
        assert [entry for entry in answer.entries if entry.until and entry.until + "~" < entry.date] == []
        told = {tie.id for entry in answer.entries for tie in entry.ties}
        apart = {tie.id for tie in answer.undated}
        assert (told | apart, told & apart) == ({tie.id for tie in store.ties()}, set())
        for tie in store.ties():
            own = [entry for entry in answer.entries if entry.tie and entry.tie.id == tie.id]
            assert [entry.is_end for entry in own] == sorted(entry.is_end for entry in own)
            assert not tie.since or tie.type == "SUCCEEDS" or own[0].date == tie.since
            assert len(own) <= 2
        each = [entry._replace(of="") for id_ in ENDS for entry in timeline(store, (resolve(store, id_),), own=True).entries]
        assert {key(entry) for entry in each} == {key(entry) for entry in answer.entries}
        then = timeline(store, only=Ties(as_of=day)).entries if day else ()
        assert [entry.date for entry in then if (entry.date + "~" if entry.is_end else entry.date) > day + "~"] == []


def key(entry: Entry) -> tuple[object, ...]:
    """What makes it this entry, whoever was asked about."""
    return (entry.date, entry.until, entry.sort, entry.stakeholder, tuple(tie.id for tie in entry.ties))
