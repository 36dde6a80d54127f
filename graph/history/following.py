"""What was said of one who has been merged into another since is taken back where it is now: on that one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..changes import Change, Thing, in_effect
from ..dating import life
from ..joining import pointed
from ..model import Stakeholder, Tie
from ..paging import batches
from ..redating import redated, refresh
from .apart import Apart, whole
from .groups import Groups, Step, root
from .images import is_same
from .recording import Recorder
from .replaying import pasts_of, things_of

PAGE = 5_000


def follow(recorder: Recorder, undone: Change, scope: Sequence[int]) -> list[Tie]:
    """Makes those into whom others were merged, and their ties, what they are without the change that this one takes back; `scope` is
    that and what it took back itself. Gives the ties that are gone by that, or less than they were.
    """
    writer = recorder.writer
    groups = Groups(writer, Change(recorder.number, "undo", "", "", undoes=undone.number))
    standing = groups.standing() if any(step.kept for step in groups.steps) else {}
    if not _matters(groups, standing, scope[-1]):
        return []
    heirs = {id_: root(id_, standing) for id_ in standing}
    ours = {*heirs, *heirs.values()}
    roots = {heirs.get(id_, id_) for id_ in things_of(writer, "stakeholder", scope) if id_ in ours}
    ends = set(roots)
    involved: set[str] = set()
    for ids in batches(things_of(writer, "tie", scope), PAGE):
        for past in pasts_of(writer, "tie", ids).values():
            for was in (past.before(scope[-1]), past.after(scope[-1])):
                if isinstance(was, Tie) and ours.intersection((was.source, was.target)) and (now := pointed(was, heirs, writer.schema)):
                    involved.add(now.id)
                    ends |= ours.intersection((now.source, now.target))
    if not ends:
        return []
    apart = Apart(writer, groups, {id_ for end in ends for id_ in groups.together(end)}, standing, None)
    apart.play()
    if not ends <= apart.stakeholders.keys():  # one of them would not be there, and it is since others are a part of it
        return []
    _put_stakeholders(recorder, [apart.stakeholders[id_] for id_ in roots])
    return _put_ties(recorder, involved, apart.ties)


def _matters(groups: Groups, standing: Mapping[str, Step], number: int) -> bool:
    """Whether a merge that stands came after the change, or after another that was taken back since the merge."""
    effective = in_effect(groups.changes)
    for merge in {step.change for step in standing.values()}:
        then = in_effect({one: change for one, change in groups.changes.items() if one <= merge})
        if number < merge or then - effective:
            return True
    return False


def _put_stakeholders(recorder: Recorder, wanted: Sequence[Stakeholder]) -> None:
    held = {one.id: one for one in recorder.writer.stakeholders([one.id for one in wanted])}
    changed = {one.id: one for one in wanted if one.id in held and not is_same(held[one.id], one)}
    recorder.put("stakeholder", held, changed)
    relived = [id_ for id_, one in changed.items() if life(one) != life(held[id_])]
    refresh(recorder.writer, [tie.id for tie in recorder.writer.ties_of(relived)] if relived else ())


def _put_ties(recorder: Recorder, ids: set[str], wanted: Mapping[str, Tie]) -> list[Tie]:
    writer = recorder.writer
    held = {tie.id: tie for tie in writer.ties(sorted(ids))}
    gone = [tie for id_, tie in held.items() if id_ not in wanted]
    there, _ = whole(writer, [wanted[id_] for id_ in sorted(ids & wanted.keys())])
    changed = [tie for tie in there if not is_same(held.get(tie.id), tie)]
    recorder.remove("tie", gone)
    before: dict[str, Thing] = {tie.id: held[tie.id] for tie in changed if tie.id in held}
    recorder.put("tie", before, {tie.id: tie for tie in redated(writer, changed)})
    return [*gone, *(held[tie.id] for tie in changed if tie.id in held)]
