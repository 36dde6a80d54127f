"""What is different between two networks: who is who, then the sources, then the ties, and at last what is told of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import replace

from ...graph import ANY, Source, Stakeholder, Tie, name_key
from ...graph.store import Ties as Counting
from ..structure import EVERYONE, Scope
from .fields import differing
from .joining import joined
from .lacking import Census, Lacking, lacking, lacks
from .model import Content, Diff, Lack, Mode, Pair, Side, Sources, Ties, Which
from .people import succeeded, told_of, who_is_who
from .telling import told
from .ties import Found, Names, carried_over, compared


def between_networks(
    old: Content, new: Content, only: Counting = ANY, scope: Scope = EVERYONE, *, mode: Mode = "networks",
    names: tuple[str, str] = ("", ""), wants: Iterable[Lack] = (),
) -> Diff:  # fmt: skip
    """All that is different between the two, each side called by its name. `wants` are what is known to be missing from a side before it is
    read. Of a history nothing is taken for missing: what is gone there was taken out.
    """
    asked = told(old, new, only, scope)
    censuses = Census(), Census()
    sources, called = _sources(old, new, censuses)
    who = who_is_who(old, new, censuses)
    known = Names(who.ids, called, (old.schema, new.schema))
    found = compared((old, new), known, asked, censuses, who.unclear)
    followed = succeeded(who, found.succeeding, old, new)
    carried_over(found, known, {one.old.id: [two.new.id for two in followed if two.old.id == one.old.id] for one in followed}, asked)
    missing, unsaid = Lacking(), list[Lack]()
    if mode == "networks":
        missing = lacking(*censuses, called, (*sources.changed, *who.pairs, *found.pairs))
        unsaid = list(lacks(*censuses, missing))
    ties = _ties(found, missing, known, {one.id for one in who.olds if one.kind in missing.kinds})
    sources = _less(sources, missing)
    stakeholders = told_of(who, followed, missing, ties, asked)
    sides = [Side(name, census.stakeholders, census.ties, len(census.sources)) for name, census in zip(names, censuses, strict=True)]
    return mentioned(
        Diff(mode, sides[0], sides[1], stakeholders, ties, sources, (*wants, *unsaid), schemas=(old.schema, new.schema)), old, new
    )


def mentioned(diff: Diff, old: Content, new: Content) -> Diff:
    """The same with the stakeholders at the ends of its ties, and the sources that those cite; its ties in order of the names at their
    ends.
    """
    ties = diff.ties
    pairs = (*ties.ended, *ties.changed, *ties.evidence)
    olds = [*ties.gone, *ties.unjudged, *(pair.old for pair in pairs)]
    news = [*ties.added, *ties.attested, *ties.passing, *(pair.new for pair in pairs), *(one.tie for one in diff.stakeholders.succeeded)]
    named: dict[Which, Mapping[str, Stakeholder]] = {}
    sources: dict[str, Source] = {}
    sides: tuple[tuple[Which, Content, list[Tie]], ...] = (("old", old, olds), ("new", new, news))
    for side, content, some in sides:
        ids = {end for tie in some for end in (tie.source, tie.target)}
        named[side] = {one.id: one for one in content.stakeholders(ids)} if ids else {}
        cites = {item.source for tie in some for item in tie.evidence}
        sources |= {one.id: one for one in content.sources(cites)} if cites else {}

    def order(tie: Tie, side: Which) -> tuple[str, ...]:
        names = (name_key(named[side][end].name) if end in named[side] else end for end in (tie.source, tie.target))
        return (*names, tie.type, tie.since, tie.id)

    def ordered(some: Iterable[Tie], side: Which) -> tuple[Tie, ...]:
        return tuple(sorted(some, key=lambda tie: order(tie, side)))

    def ordered_pairs(some: Iterable[Pair[Tie]]) -> tuple[Pair[Tie], ...]:
        return tuple(sorted(some, key=lambda pair: order(pair.new, "new")))

    in_order = replace(
        ties, added=ordered(ties.added, "new"), attested=ordered(ties.attested, "new"), passing=ordered(ties.passing, "new"),
        gone=ordered(ties.gone, "old"), unjudged=ordered(ties.unjudged, "old"), ended=ordered_pairs(ties.ended),
        changed=ordered_pairs(ties.changed), evidence=ordered_pairs(ties.evidence),
    )  # fmt: skip
    return replace(diff, ties=in_order, named=named, cited=sources)


def _ties(found: Found, missing: Lacking, names: Names, of_kinds: Set[str]) -> Ties:
    """What is told of ties; `of_kinds` are the ids, on the old side, of those whose kind the new side lacks."""
    same, ended, changed, evidence = found.same, list[Pair[Tie]](), list[Pair[Tie]](), list[Pair[Tie]]()
    for pair in (missing.less(one, names.sources) for one in found.pairs):
        if not pair.fields:
            same += 1
        elif "until" in pair.fields and not pair.old.until:
            ended.append(pair)
        else:
            (evidence if pair.fields == ("evidence",) else changed).append(pair)
    gone, unjudged = list[Tie](), list[Tie]()
    for tie in found.gone:
        is_missing = missing.rests_on_these(tie) or tie.source in of_kinds or tie.target in of_kinds
        (unjudged if is_missing else gone).append(tie)
    return Ties(
        same, added=tuple(found.added), ended=tuple(ended), gone=tuple(gone), changed=tuple(changed), evidence=tuple(evidence),
        unjudged=tuple(unjudged), unclear=found.unclear,
    )  # fmt: skip


def _sources(old: Content, new: Content, censuses: tuple[Census, Census]) -> tuple[Sources, Mapping[str, str]]:
    """What is different of sources, and by the id of one on the old side that on the new one, where it is another: of sources that are on
    one side alone, two with the same title and date are one.
    """
    both, olds, news = list[Pair[Source]](), list[Source](), list[Source]()
    for was, is_ in joined(old.sources(), new.sources(), lambda one: one.id):
        for one, census in zip((was, is_), censuses, strict=True):
            if one is not None:
                census.meet(one)
        if was is not None and is_ is not None:
            both.append(Pair(was, is_, differing(was, is_)))
        elif was is not None:
            olds.append(was)
        elif is_ is not None:
            news.append(is_)
    called: dict[str, str] = {}
    for key, (ones, others) in _titled(olds, news).items():
        if key[0] and len(ones) == len(others) == 1:
            both.append(Pair(ones[0], others[0], ("id", *differing(ones[0], others[0]))))
            called[ones[0].id] = others[0].id
    same = sum(not pair.fields for pair in both)
    found = set(called.values())
    return (
        Sources(
            same,
            tuple(one for one in news if one.id not in found),
            tuple(one for one in olds if one.id not in called),
            tuple(pair for pair in both if pair.fields),
        ),
        called,
    )


def _less(sources: Sources, missing: Lacking) -> Sources:
    """The same without the fields that the new side has nowhere."""
    pairs = [missing.less(pair, {}) for pair in sources.changed]
    changed = tuple(pair for pair in pairs if pair.fields)
    return replace(sources, same=sources.same + len(pairs) - len(changed), changed=changed)


def _titled(olds: Iterable[Source], news: Iterable[Source]) -> Mapping[tuple[str, str], tuple[list[Source], list[Source]]]:
    found: dict[tuple[str, str], tuple[list[Source], list[Source]]] = {}
    for place, some in enumerate((olds, news)):
        for one in some:
            found.setdefault((name_key(one.title), one.date), ([], []))[place].append(one)
    return found
