"""What a merge does, or what takes one back, in words."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph import Schema, Stakeholder, language, said, said_of
from ...graph.history.merging import Merged
from ...graph.history.unmerging import Unmerged
from ...words.sentences import sentence

SHOWN = 10


def merge_lines(merged: Merged, schema: Schema) -> Iterator[str]:
    """Who becomes a part of whom, what that one has then, what it keeps where the other says otherwise, and what becomes of the ties."""
    kept, other = merged.before, merged.other
    yield said("{other} ({other_id}) becomes a part of {kept} ({kept_id})", other=_name(other), other_id=other.id, kept=_name(kept),
               kept_id=kept.id)  # fmt: skip
    if names := [name for name in merged.now.names if name not in kept.names]:
        yield "  " + said("also called: {names}", names=", ".join(names))
    for name in merged.taken:
        yield "  " + said("{field}: '{value}', as {other} had it", field=name, value=_value(merged.now, name), other=_name(other))
    for one in merged.differing:
        yield "  " + said(
            "{field}: kept '{value}', {other} had '{was}'", field=one.field, value=one.kept, other=_name(other), was=one.other
        )
    if merged.moved:
        yield "  " + said_of(merged.moved, "{n} tie goes over", "{n} ties go over")
    if merged.gathered:
        yield "  " + said_of(
            merged.gathered,
            "{n} of them was there already, so its evidence is gathered there",
            "{n} of them were there already, so their evidence is gathered there",
        )
    named = {kept.id: kept, other.id: other}
    for tie in merged.dropped[:SHOWN]:
        yield "  " + said("dropped, as it joins the two: {tie}", tie=sentence(tie, named, schema, language()))
    if (more := len(merged.dropped) - SHOWN) > 0:
        yield "  " + said_of(more, "and {n} more", "and {n} more")


def unmerge_lines(done: Unmerged) -> Iterator[str]:
    """Who comes back with how many ties, what the other is without, and which ties stay away."""
    kept, back = done.kept, done.back
    yield said_of(
        done.ties,
        "{back} ({back_id}) is by itself again, with {n} tie, and no part of {kept} ({kept_id}) any more",
        "{back} ({back_id}) is by itself again, with {n} ties, and no part of {kept} ({kept_id}) any more",
        back=_name(back), back_id=back.id, kept=_name(kept), kept_id=kept.id,
    )  # fmt: skip
    for tie in done.lost[:SHOWN]:
        yield "  " + said("an end or all sources of a tie are gone, so it stays away: {source} {type} {target}",
                          source=tie.source, type=tie.type, target=tie.target)  # fmt: skip
    if (more := len(done.lost) - SHOWN) > 0:
        yield "  " + said_of(more, "and {n} more", "and {n} more")


def _name(one: Stakeholder) -> str:
    return one.called(language())


def _value(one: Stakeholder, name: str) -> str:
    return dict(one.attributes)[name] if name in dict(one.attributes) else str(getattr(one, name))
