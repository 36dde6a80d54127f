"""Sources taken in."""

from __future__ import annotations

from collections.abc import Sequence

from ..drafts import SourceDraft
from ..history.recording import Saying, hear
from ..model import Source
from ..restating import restated
from .known import Known
from .unseen import tell_of_sources


def take_sources(known: Known, drafts: Sequence[SourceDraft]) -> None:
    """Puts what the rows say of sources, merged with what is there."""
    writer = known.writer
    tell_of_sources(drafts, known.report)
    held = {source.id: source for source in writer.sources([draft.source.id for draft in drafts])}
    now: dict[str, Source] = {}
    sayings: dict[str, Saying] = {}
    for draft in drafts:
        old = now.get(draft.source.id) or held.get(draft.source.id)
        now[draft.source.id] = restated(old, draft.source, known.noticing(draft.place)) if old else draft.source
        if draft.source.id in held:
            hear(sayings, Saying(draft.source))
    writer.met(now)
    known.change.noted("source", held, now, sayings)
    writer.put_sources([source for id_, source in now.items() if known.report.sources.count(held.get(id_), source)])
    known.meet_sources(now.values())
    known.new_sources.update(now.keys() - held.keys())
    known.changed(redated=[id_ for id_, one in held.items() if known.is_doubtful or one.date != now[id_].date])
