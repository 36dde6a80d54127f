"""What a load will do, or did, in words: what is added, changed, renamed and removed, and what is left since others have changed it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..graph import Schema, Stakeholder, language, said, said_of
from ..graph.changes import Change, Sort, Thing
from ..graph.history.plans import WORDS, Plan, Word
from ..graph.syncing import Conflict
from ..queries.history import Deed
from .answers.undo import told
from .counting import NOUNS, counted_things
from .deeds import deed_words, thing_words

SHOWN = 20


def plan_lines(plan: Plan, schema: Schema) -> Iterator[str]:
    """A line for what is added, changed, renamed and removed, and below it one for each of the first."""
    for word in WORDS:
        counts = plan.counts[word]
        if what := counted_things(counts):
            yield _heading(word, what)
        for sort in NOUNS:
            shown = plan.shown.get((word, sort), [])
            for state in shown:
                deed = Deed(sort, state.entry.id, state.before, state.after, None, plan.ends)
                yield f"  {_line(deed, word, schema)}"
            if more := counts[sort] - len(shown):
                yield "  " + said_of(more, "and {n} more", "and {n} more")


def warning(removed: int, ties: int) -> str:
    """That most of all ties are taken out."""
    return said(
        "this takes out {removed} of {ties} ties, more than half; are rows missing in the file that should be there?",
        removed=removed, ties=ties,
    )  # fmt: skip


def conflict_lines(
    conflicts: Sequence[Conflict], ends: Mapping[str, Stakeholder], schema: Schema, *, at_most: int = SHOWN
) -> Iterator[str]:
    """What was edited and changed by others as well: the first of them, or all where `at_most` is 0."""
    if not conflicts:
        return
    yield said_of(
        len(conflicts),
        "{n} conflict: others have changed this since the file was exported, so it stays as it is in the network:",
        "{n} conflicts: others have changed these since the file was exported, so they stay as they are in the network:",
    )
    shown = conflicts[:at_most] if at_most else conflicts
    for one in shown:
        yield f"  {_conflict(one, _name(one.sort, one.thing, ends, schema))}"
    if more := len(conflicts) - len(shown):
        yield "  " + said_of(more, "and {n} more", "and {n} more")
    yield said("to go on from what they have: export it anew with --for-editing")


def _heading(word: Word, what: str) -> str:
    if word == "added":
        return said("added: {what}", what=what)
    if word == "changed":
        return said("changed: {what}", what=what)
    return said("renamed: {what}", what=what) if word == "renamed" else said("removed: {what}", what=what)


def _line(deed: Deed, word: Word, schema: Schema) -> str:
    thing, words = thing_words(deed, schema, language()), deed_words(deed, language())
    if word in ("changed", "renamed"):
        return said("{thing}: {what}", thing=thing, what="; ".join(words))
    return "; ".join((thing, *words[1:]))


def _name(sort: Sort, thing: Thing, ends: Mapping[str, Stakeholder], schema: Schema) -> str:
    return thing_words(Deed(sort, thing.id, thing, thing, None, ends), schema, language())


def _conflict(one: Conflict, name: str) -> str:
    by = _by(one.by)
    if one.why == "removed here":
        return said("{thing} has no row any more, but others have changed it ({by})", thing=name, by=by)
    if one.why == "needed":
        return said("{thing} has no row any more, but a tie of others needs it ({by})", thing=name, by=by)
    if one.why == "removed there":
        return said("{place}: others have removed {thing} ({by})", place=one.place, thing=name, by=by)
    where = {"place": one.place, "thing": name, "field": one.field, "by": by}
    if not one.yours:
        return said("{place} column {field}: you have emptied it, others have '{theirs}' ({by}): {thing}", theirs=one.theirs, **where)
    if not one.theirs:
        return said("{place} column {field}: you have '{yours}', others have emptied it ({by}): {thing}", yours=one.yours, **where)
    return said(
        "{place} column {field}: you have '{yours}', others have '{theirs}' ({by}): {thing}", yours=one.yours, theirs=one.theirs, **where
    )


def _by(change: Change | None) -> str:
    if change is None:
        return said("it is not known when")
    return said("change {number}: {what}", number=str(change.number), what=told(change))
