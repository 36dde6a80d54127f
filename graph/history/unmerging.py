"""A merge taken back, whatever came later: both are what they would be had it not been made, with what was said of each meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ..changes import SORTS, Counted, Origin, Sort, Thing
from ..dating import life
from ..errors import BadData
from ..model import Stakeholder, Tie
from ..names import name_key
from ..naming import as_ids, heirs, resolve
from ..redating import redated, refresh
from ..saying import said
from ..store import Progress, Reader, Store, Writer, ignored
from .apart import Apart, whole
from .changing import changing
from .groups import Groups, Step
from .images import is_same
from .recording import Recorder
from .replaying import is_as, pasts_of


@dataclass
class Unmerged:
    """What an unmerge does: the two that are apart then, how many ties the one has that comes back, and the ties that it had and that
    stay away, since an end or all of their sources are gone; the merge that it takes back, its own number (0 where nothing was kept), and
    how many things it touches.
    """

    kept: Stakeholder
    back: Stakeholder
    step: Step
    ties: int = 0
    lost: tuple[Tie, ...] = ()
    number: int = 0
    counts: Mapping[Sort, Counted] = field(default_factory=dict)


def unmerge(
    store: Store, text: str, origin: Origin | None = None, tell: Callable[[Progress], None] = ignored, *,
    seen: int | None = None, is_trial: bool = False,
) -> Unmerged:  # fmt: skip
    """Takes the one that was merged into another, and that the text means by its id or a name that it had, apart from that again. Raises
    BadData where it means no such one, or where that cannot be, and why.
    """
    groups = Groups(store)
    step = to_unmerge(store, groups, text)
    with changing(store, "unmerge", origin, tell, seen=seen, is_trial=is_trial) as change:
        done = _take_apart(change, Groups(change.writer), step)
        if _is_as_before(change.writer, change.number, step.change):
            change.takes_back(step.change)
        done.counts = change.counts
        done.number = 0 if is_trial else change.number
    return done


def to_unmerge(reader: Reader, groups: Groups, text: str) -> Step:
    """The merge by which whom the text means became a part of another. Raises BadData where there is none, or it cannot be taken back."""
    heir, former = _whom(reader, groups, text)
    step = groups.standing().get(former)
    if step is None:
        raise BadData(
            said("the history does not say how '{id}' was merged into '{heir}', so they cannot be taken apart", id=former, heir=heir.id)
        )
    if step.kept != heir.id:
        raise BadData(
            said("'{kept}', into which '{id}' was merged, is itself a part of '{heir}' since", kept=step.kept, id=former, heir=heir.id),
            remedy=said("take that apart first: `partnermap unmerge {name}`", name=step.kept),
        )
    return step


def _whom(reader: Reader, groups: Groups, text: str) -> tuple[Stakeholder, str]:
    """The heir, and the id of the one that the text means of those who were merged into it."""
    ways = as_ids(text)
    found = heirs(reader, ways)
    if former := next((way for way in ways if way in found), ""):
        [heir] = reader.stakeholders([found[former]])
        return heir, former
    heir = resolve(reader, text)
    standing = groups.standing()
    named = [id_ for id_ in heir.former_ids if id_ in standing and name_key(text) in set(_keys(groups, standing[id_]))]
    if len(named) > 1:
        ids = ", ".join(named)
        raise BadData(said("several that were merged into '{heir}' had the name '{text}': {ids}", heir=heir.name, text=text, ids=ids),
                      remedy=said("write the id of the one you mean"))  # fmt: skip
    if not named:
        raise BadData(
            said("nobody was merged into '{heir}' who had the name '{text}'", heir=heir.name, text=text),
            remedy=said("its former ids: {ids}", ids=", ".join(heir.former_ids)) if heir.former_ids else "",
        )
    return heir, named[0]


def _keys(groups: Groups, step: Step) -> Iterator[str]:
    was = groups.past(step.gone).before(step.change)
    return (name_key(name) for name in was.names) if isinstance(was, Stakeholder) else iter(())


def _take_apart(change: Recorder, groups: Groups, step: Step) -> Unmerged:
    writer = change.writer
    staying = {id_: one for id_, one in groups.standing().items() if one != step}
    [now] = writer.stakeholders([step.kept])
    own = groups.past(step.gone).before(step.change)
    assert isinstance(own, Stakeholder)
    apart = Apart(writer, groups, groups.together(step.gone), staying, step)
    apart.play()
    kept = apart.stakeholders.get(step.kept) or _without(now, own)
    back = apart.stakeholders.get(step.gone) or own
    change.put("stakeholder", {now.id: now}, {kept.id: kept, back.id: back})
    held = {tie.id: tie for tie in writer.ties_of([step.kept])}
    change.remove("tie", [tie for id_, tie in held.items() if id_ in apart.involved and id_ not in apart.ties])
    wanted = [tie for id_, tie in apart.ties.items() if back.id in _ends(tie) or (id_ in apart.involved and kept.id in _ends(tie))]
    there, lost = whole(writer, wanted)
    before: dict[str, Thing] = {tie.id: tie for tie in writer.ties([tie.id for tie in there])}
    changed = (tie for tie in there if not is_same(before.get(tie.id), tie))
    change.put("tie", before, {tie.id: tie for tie in redated(writer, changed)})
    if life(now) != life(kept):
        refresh(writer, [tie.id for tie in writer.ties_of([kept.id])])
    return Unmerged(kept, back, step, sum(back.id in _ends(tie) for tie in there), tuple(lost))


def _is_as_before(writer: Writer, number: int, merge: int) -> bool:
    """Whether all that a merge did, and nothing else, is as it was before, after the change with this number."""
    mine, its = ({(entry.sort, entry.id) for entry in writer.entries(one)} for one in (number, merge))
    if mine != its:
        return False
    pasts = [past for sort in SORTS for past in pasts_of(writer, sort, sorted(id_ for of, id_ in its if of == sort)).values()]
    return all(is_as(past.now, past.before(merge)) for past in pasts)


def _without(now: Stakeholder, other: Stakeholder) -> Stakeholder:
    """The one without the names and ids of the other, where no more can be told."""
    ids, names = (other.id, *other.former_ids), other.names
    return replace(
        now,
        former_ids=tuple(id_ for id_ in now.former_ids if id_ not in ids),
        aliases=tuple(name for name in now.aliases if name not in names),
        aliases_fr=tuple(name for name in now.aliases_fr if name not in names),
    )


def _ends(tie: Tie) -> tuple[str, str]:
    return tie.source, tie.target
