"""What `path` answers, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder, Tie, today
from ...graph.records import tie_record
from ...words.sentences import at_date, counted, phrase, sentence
from ..citing import cited, source_blocks
from ..document import Document, Heading, Table, Text, amount
from ..reasons import reference, stands

if TYPE_CHECKING:
    from ...queries.path import Path, Route, Step

_COLUMNS = (
    "route", "length", "step", "from", "to", "weak", "source", "type", "target", "role", "since", "until", "status", "evidence_source",
    "evidence_locator",
)  # fmt: skip


def path_document(answer: Path, schema: Schema, language: Language) -> Document:
    """Each route with its steps in words, the evidence beside them; first of all, where they have only met on every one."""
    day = answer.as_of or today()
    data = {
        "source": reference(answer.source),
        "target": reference(answer.target),
        "as_of": answer.as_of or None,
        "routes": [{"length": route.length, "steps": [_step(step, day) for step in route.steps]} for route in answer.routes],
    }
    records = [
        (
            number, route.length, place, step.source.id, step.target.id, "; ".join(step.weak), tie.source, tie.type, tie.target, tie.role,
            tie.since, tie.until, tie.status, item.source, item.locator,
        )
        for number, route in enumerate(answer.routes, start=1)
        for place, step in enumerate(route.steps, start=1)
        for tie in step.ties
        for item in tie.evidence
    ]  # fmt: skip
    names = {"one": answer.source.called(language), "other": answer.target.called(language)}
    question = phrase("ask_path", language, **names)
    blocks: list[Heading | Text | Table] = []
    if warning := _warning(answer, schema, language):
        blocks.append(Text(warning))
    key = "connected" if answer.routes else "same" if answer.source.id == answer.target.id else "unconnected"
    blocks.append(Text(phrase(key, language, n=answer.max_steps, as_of=at_date(answer.as_of, language), **names)))
    for number, route in enumerate(answer.routes, start=1):
        blocks += [Heading(_heading(number, route, language)), _table(route, schema, language, day)]
    if answer.later:
        blocks.append(Text(counted("later_of_both", answer.later, language, date=answer.as_of)))
    if answer.routes:
        blocks.append(Text(phrase("told_on", language, day=today())))
    blocks += source_blocks(answer.sources, language)
    return Document(data, _COLUMNS, records, blocks, language, question, tuple(answer.sources.values()))


def _step(step: Step, day: str) -> dict[str, Any]:
    ties = [tie_record(tie) | stands(tie, day) for tie in step.ties]
    return {"from": reference(step.source), "to": reference(step.target), "weak": list(step.weak), "ties": ties}


def _warning(answer: Path, schema: Schema, language: Language) -> str:
    """What is to be known before all else: that no route is without a meeting, or without a collective; empty where one is."""

    def is_met(one: Stakeholder) -> bool:
        return schema.is_meeting(one.form)

    def is_grouped(one: Stakeholder) -> bool:
        return schema.is_collective(one.form)

    for key, is_weak in (("all_met", is_met), ("all_grouped", is_grouped), ("all_weak", lambda one: is_met(one) or is_grouped(one))):
        passed = [[one.called(language) for one in route.passed if is_weak(one)] for route in answer.routes]
        if passed and all(passed):
            *first, last = dict.fromkeys(name for names in passed for name in names)
            said = phrase("or", language).join(filter(None, (", ".join(first), last)))
            return phrase(key, language, one=answer.source.called(language), other=answer.target.called(language), passed=said)
    return ""


def _heading(number: int, route: Route, language: Language) -> str:
    steps = counted("steps", len(route.steps), language)
    key = "route" if route.length == len(route.steps) else "route_longer"
    return phrase(key, language, n=number, steps=steps, length=route.length)


def _table(route: Route, schema: Schema, language: Language, day: str) -> Table:
    columns = [phrase(key, language) for key in ("step", "tie", "evidence")]
    rows = []
    for place, step in enumerate(route.steps, start=1):
        for first, tie in enumerate(step.ties):
            said = _said(tie, step, schema, language, day, is_first=not first)
            rows.append(("" if first else amount(place, language), said, cited(tie.evidence, language)))
    return Table(columns, rows, frozenset({columns[0]}))


def _said(tie: Tie, step: Step, schema: Schema, language: Language, day: str, *, is_first: bool) -> str:
    """The tie in words; behind the first of a step what the step lacks, apart from its status, which each tie says of itself."""
    said = sentence(tie, {one.id: one for one in (step.source, step.target)}, schema, language, start=step.source.id, day=day)
    lacks = [phrase(weakness, language) for weakness in step.weak if is_first and weakness not in ("proposed", "disputed")]
    return f"{said} [{', '.join(lacks)}]" if lacks else said
