"""What was said of one who has been merged into another since is taken back where it is now: on that one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..changes import Change, Thing, in_effect
from ..dating import life
from ..joining import pointed
from ..model import Stakeholder, Tie
from ..paging import batches
from ..redating import redated, refresh_following
from .apart import Apart, whole
from .groups import Groups, root
from .images import is_same
from .meant import Meant, meant_in
from .recording import Recorder
from .replaying import Past, pasts_of, things_of

PAGE = 5_000


def follow(recorder: Recorder, undone: Change, scope: Sequence[int]) -> list[Tie]:
    """Makes those into whom others were merged, and their ties, what they are without the change that this one takes back; `scope` is
    that and what it took back itself. Gives the ties that are gone by that, or less than they were.
    """
    writer = recorder.writer
    changes = {change.number: change for change in writer.changes()}
    if not any(number > undone.number > changes[number].undoes for number in in_effect(changes)):
        return []  # what came later was taken back, so that all is as it was before, exactly
    groups = Groups(writer, Change(recorder.number, "undo", "", "", undoes=undone.number))
    if not _matters(groups, scope[-1]):
        return []
    standing = groups.standing()
    heirs = {id_: root(id_, standing) for id_ in standing}
    ours = {id_ for step in groups.steps for id_ in (step.gone, step.kept)}
    roots: set[str] = set()
    for ids in batches(things_of(writer, "stakeholder", scope), PAGE):
        for id_, past in pasts_of(writer, "stakeholder", [id_ for id_ in ids if id_ in ours]).items():
            whom = [groups.whom(id_, row.texts[0], scope[-1]) for row in _rows(past, scope[-1])]
            roots |= {heirs.get(one, one) for one in (id_, *whom)}
    ends = set(roots)
    involved: set[str] = set()
    for ids in batches(things_of(writer, "tie", scope), PAGE):
        for past in pasts_of(writer, "tie", ids).values():
            for now in _where(groups, past, scope[-1], heirs):
                if there := ours.intersection((now.source, now.target)):
                    involved.add(now.id)
                    ends |= there
    if not ends:
        return []
    apart = Apart(writer, groups, {id_ for end in ends for id_ in groups.together(end)}, standing, None)
    apart.play()
    if not ends <= apart.stakeholders.keys():  # one of them would not be there, and it is since others are a part of it
        return []
    _put_stakeholders(recorder, [apart.stakeholders[id_] for id_ in roots])
    return _put_ties(recorder, involved, apart.ties)


def _rows(past: Past, number: int) -> list[Meant]:
    """What rows of this change said of a thing, where it is known whom they named."""
    return [row for entry in past.entries if entry.change == number for row in meant_in(entry)]


def _where(groups: Groups, past: Past, number: int, heirs: Mapping[str, str]) -> Iterator[Tie]:
    """The ties in which is now what a change did to a tie, and what its rows said."""
    found = [tie for tie in (past.before(number), past.after(number)) if isinstance(tie, Tie)]
    for row in _rows(past, number):
        if isinstance(tie := row.saying.thing, Tie):
            texts = zip((tie.source, tie.target), row.texts, strict=True)
            meant = pointed(tie, {end: groups.whom(end, text, number) for end, text in texts}, groups.schema)
            found += [meant] if meant else []
    for tie in found:
        if now := pointed(tie, heirs, groups.schema):
            yield now


def _matters(groups: Groups, number: int) -> bool:
    """Whether some were merged, or taken apart, after the change, or after another that was taken back since then."""
    effective = in_effect(groups.changes)
    for step in {step.change for step in groups.steps} & effective:
        then = in_effect({one: change for one, change in groups.changes.items() if one <= step})
        if number < step or then - effective:
            return True
    return False


def _put_stakeholders(recorder: Recorder, wanted: Sequence[Stakeholder]) -> None:
    held = {one.id: one for one in recorder.writer.stakeholders([one.id for one in wanted])}
    changed = {one.id: one for one in wanted if one.id in held and not is_same(held[one.id], one)}
    recorder.put("stakeholder", held, changed)
    relived = [id_ for id_, one in changed.items() if life(one) != life(held[id_])]
    refresh_following(recorder.writer, redated=(), relived=relived)


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
