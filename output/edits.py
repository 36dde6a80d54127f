"""What an edit will do, and did, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from ..graph import Reader, Report, Schema, Source, Stakeholder, Tie, digits, language, said, said_of
from ..graph.changes import Sort, Thing
from ..graph.fields import Field, fields_as_shown
from ..graph.history.editing import Plan
from ..graph.intake import Tally
from ..graph.restating import restated_tie
from ..words.sentences import sentence, sort_label
from .counting import counted_things

SHOWN = 20


def plan_lines(plan: Plan, reader: Reader) -> Iterator[str]:
    """What will be done, a line each: what is removed, and of what is changed each field with what it was and will be."""
    named = _named(reader, [tie for one in plan.of("tie") for tie in (one.before, one.after) if isinstance(tie, Tie)])
    for one in (*plan.of("source"), *plan.of("stakeholder")):
        if one.after is None and one.before is not None:
            yield said("remove {name} ({id})", name=_name(one.before), id=one.before.id)
        elif one.before is not None and one.after is not None:
            yield said("change {name} ({id}):", name=_name(one.before), id=one.before.id)
            yield from _fields(one.before, one.after)
    for was, now, there in plan.pairs:
        yield said("change the tie {id}: {tie}", id=was.id, tie=sentence(was, named, reader.schema, language()))
        if there:
            yield "  " + said("it is known as {tie} ({id}) already, so the evidence of both gathers there",
                              tie=sentence(there, named, reader.schema, language()), id=there.id)  # fmt: skip
        else:
            yield from _fields(was, now)
            yield "  " + said("its id is then {id}", id=now.id)
    yield from _ties(plan, reader, named)


def _ties(plan: Plan, reader: Reader, named: Mapping[str, Stakeholder]) -> Iterator[str]:
    """The same of ties that stay the ones they are, and of those that go."""
    paired = {tie.id for pair in plan.pairs for tie in pair if tie}
    changed = [(one.before, one.after) for one in plan.of("tie") if one.before and one.after and one.after.id not in paired]
    for was, now in changed[:SHOWN]:
        yield said("change the tie {id}: {tie}", id=was.id, tie=sentence(was, named, reader.schema, language()))  # type: ignore[arg-type]
        yield from _fields(was, now)
    if more := len(changed) - SHOWN:
        yield from _more(more)
    removed = plan.removed
    for tie in removed[:SHOWN]:
        yield said("remove the tie {id}: {tie}", id=tie.id, tie=sentence(tie, named, reader.schema, language()))
    yield from _more(len(removed) - SHOWN)


def done_lines(plan: Plan) -> Iterator[str]:
    """What was done, in numbers."""
    changed: dict[Sort, int] = {}
    removed: dict[Sort, int] = {}
    for one in plan.steps:
        if one.before and one.after and not plan.pairs:
            changed[one.sort] = changed.get(one.sort, 0) + 1
        elif one.before and not one.after and not plan.pairs:
            removed[one.sort] = removed.get(one.sort, 0) + 1
    if plan.pairs:
        changed["tie"] = len(plan.pairs)
    if changed:
        yield said("changed: {what}", what=counted_things(changed))
    if removed:
        yield said("removed: {what}", what=counted_things(removed))


def tie_lines(reader: Reader, ties: Sequence[Tie], *, at_most: int = SHOWN) -> Iterator[str]:
    """Ties with their ids, a line each: the first of them."""
    shown = ties[:at_most]
    named = _named(reader, shown)
    for tie in shown:
        yield f"  {tie.id}  {sentence(tie, named, reader.schema, language())}"
    yield from _more(len(ties) - len(shown))


def _more(number: int) -> Iterator[str]:
    if number > 0:
        yield "  " + said_of(number, "and {n} more", "and {n} more")


def _named(reader: Reader, ties: Sequence[Tie]) -> dict[str, Stakeholder]:
    ends = {end for tie in ties for end in (tie.source, tie.target)}
    return {one.id: one for one in reader.stakeholders(ends)} if ends else {}


def _name(thing: Thing) -> str:
    return thing.called(language()) if isinstance(thing, Stakeholder) else thing.title if isinstance(thing, Source) else thing.id


def _fields(before: Thing, after: Thing) -> Iterator[str]:
    """Each field that is another, with what it was and will be."""
    for field in fields_as_shown(type(before)):
        was, now = getattr(before, field.name), getattr(after, field.name)
        if was == now or field.is_derived or field.name == "id":
            continue
        if field.sort == "pairs":
            held, wanted = dict(was), dict(now)
            for name in dict.fromkeys((*held, *wanted)):
                if held.get(name, "") != wanted.get(name, ""):
                    yield _field(name, held.get(name, ""), wanted.get(name, ""))
        elif field.sort in ("texts", "evidence"):
            yield from (_field(field.name, text, "") for text in _texts(field, was) if text not in _texts(field, now))
            yield from (_field(field.name, "", text) for text in _texts(field, now) if text not in _texts(field, was))
        else:
            yield _field(field.name, _text(field, was), _text(field, now))


def _field(name: str, before: str, after: str) -> str:
    if not before:
        return "  " + said("{field}: '{after}' is put in", field=name, after=after)
    if not after:
        return "  " + said("{field}: '{before}' is taken out", field=name, before=before)
    return "  " + said("{field}: '{before}' becomes '{after}'", field=name, before=before, after=after)


def _text(field: Field, value: object) -> str:
    if value is None:
        return ""
    return digits(value) if field.sort == "amount" else f"{value:g}" if field.sort == "number" else str(value)  # type: ignore[arg-type]


def _texts(field: Field, values: Sequence[object]) -> list[str]:
    if field.sort == "texts":
        return [str(value) for value in values]
    return [", ".join(filter(None, (item.source, item.locator, item.quote))) for item in values]  # type: ignore[attr-defined]


def new_lines(one: Stakeholder, schema: Schema) -> Iterator[str]:
    """That a stakeholder is added, with its fields."""
    yield said("add {name} ({kind}, {id})", name=one.called(language()), kind=sort_label(schema, one, language()), id=one.id)
    for field in fields_as_shown(Stakeholder):
        value = getattr(one, field.name)
        if field.name in ("id", "kind", "name", "form") or value == field.default:
            continue
        pairs = value if field.sort == "pairs" else [(field.name, text) for text in _texts(field, value)] if field.sort == "texts" else ()
        for name, text in pairs or [(field.name, _text(field, value))]:
            yield _field(name, "", text)


def new_tie_lines(reader: Reader, tie: Tie, given: Collection[str]) -> Iterator[str]:
    """That a tie is added, or what is said to the one that is there already; `given` are the fields that are said of it."""
    text = sentence(tie, _named(reader, [tie]), reader.schema, language())
    if held := next(iter(reader.ties([tie.id])), None):
        yield said("say more of the tie {id}: {tie}", id=tie.id, tie=text)
        yield from _fields(held, restated_tie(held, tie, given))
        return
    yield said("add the tie {tie}", tie=text)
    for item in tie.evidence:
        yield "  " + said("evidence: {what}", what=", ".join(filter(None, (item.source, item.locator, item.quote))))
    for name, value in (("note", tie.note), *tie.attributes):
        if value:
            yield _field(name, "", value)


def added_lines(report: Report) -> Iterator[str]:
    """What an addition did, in numbers."""
    tallies: dict[Sort, Tally] = {"stakeholder": report.stakeholders, "tie": report.ties, "source": report.sources}
    if added := counted_things({sort: one.added for sort, one in tallies.items()}):
        yield said("added: {what}", what=added)
    if changed := counted_things({sort: one.changed for sort, one in tallies.items()}):
        yield said("changed: {what}", what=changed)
