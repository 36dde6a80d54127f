"""What `introduce` answers, made ready to be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder, Tie, today
from ...graph.records import tie_record
from ...words.sentences import at_date, counted, decimal, on_day, phrase, sentence
from ..basis import definitions
from ..citing import cited, source_blocks
from ..document import Document, Heading, Table, Text, amount
from ..introducing import Told, askable
from ..reasons import attested_data, reference, stands
from ..succeeding import successors_blocks, successors_data

if TYPE_CHECKING:
    from ...queries.introduce import Held, Introduce, Otherwise, Route, Step
    from ...queries.introducing.asking import Ask, Person
    from ...queries.succession import Successor

_COLUMNS = (
    "route", "strength", "step", "from", "to", "tie_strength", "weight", "status_factor", "confidence", "recency", "last_told", "source",
    "type", "target", "role", "since", "until", "status", "standing", "ask", "evidence",
)  # fmt: skip
_MEASURES = ("introduce_strength", "introduce_recency", "introduce_order")
Block = Heading | Text | Table


def introduce_document(answer: Introduce, schema: Schema, language: Language, *, verbose: bool = False) -> Document:
    """The best way in sentences first; then each way with its steps, the strength of every tie and its evidence; who can be asked; and how
    strength is counted. `verbose` adds the definitions.
    """
    names = {"one": answer.source.called(language), "other": answer.target.called(language)}
    blocks: list[Block] = [Text(text) for text in _first(answer, schema, language)]
    blocks += [block for end, after in _ends(answer) for block in successors_blocks(end, after, language)]
    if answer.direct and not any(len(route.steps) == 1 for route in answer.routes):
        heading = phrase("introduce_direct_heading", language, strength=answer.direct.strength)
        blocks += [Heading(heading), _table((answer.direct,), schema, language, answer.day)]
    for number, route in enumerate(answer.routes, start=1):
        steps = counted("steps", len(route.steps), language)
        blocks.append(Heading(phrase("introduce_way", language, n=number, steps=steps, strength=route.strength)))
        if number > 1 and len(route.steps) > 1:
            blocks.append(Text(Told(route, schema, language, answer.day).way()))
        blocks.append(_table(route.steps, schema, language, answer.day))
    blocks += _askable(answer, schema, language)
    blocks += [Text(text) for text in _last(answer, language)]
    if verbose:
        blocks += definitions(_MEASURES, language)
    blocks += source_blocks(answer.sources, language)
    question = phrase("ask_introduce", language, **names)
    return Document(_data(answer), _COLUMNS, _records(answer), blocks, language, question, tuple(answer.sources.values()))


def _first(answer: Introduce, schema: Schema, language: Language) -> list[str]:
    """What is to be known before all else."""
    names = {"one": answer.source.called(language), "other": answer.target.called(language), "as_of": at_date(answer.as_of, language)}
    if answer.source.id == answer.target.id:
        return [phrase("same", language, **names)]
    told = []
    if answer.direct:
        tie = answer.direct.ties[0].tie
        said = sentence(tie, _named(answer.direct), schema, language, start=answer.source.id, day=answer.day)
        told.append(phrase("introduce_direct", language, said=said, n=answer.direct.strength, **names))
    for route in answer.routes[:1]:
        if len(route.steps) > 1:
            key = "introduce_stronger" if answer.direct else "introduce_best"
            told.append(phrase(key, language, way=Told(route, schema, language, answer.day).way(), n=route.strength, **names))
            told += _weak(route, schema, language)
    if not answer.routes and not answer.direct:
        why = _why(answer.otherwise, answer, schema, language) if answer.otherwise else phrase("introduce_unconnected", language)
        told.append(f"{phrase('introduce_none', language, **names)} {why}")
    return told


def _ends(answer: Introduce) -> tuple[tuple[Stakeholder, tuple[Successor, ...]], ...]:
    """The two, each with who came after it."""
    return ((answer.source, answer.after[0]), (answer.target, answer.after[1]))


def _weak(route: Route, schema: Schema, language: Language) -> list[str]:
    """What is weak about a way: events where people only met, groups that nobody can ring."""
    said = []
    for key, is_weak in (("introduce_met", schema.is_meeting), ("introduce_grouped", schema.is_collective)):
        if passed := [one.called(language) for one in route.stops[1:-1] if is_weak(one.form)]:
            said.append(counted(key, len(passed), language, what=phrase("introduce_and", language).join(passed)))
    return said


def _why(otherwise: Otherwise, answer: Introduce, schema: Schema, language: Language) -> str:
    """Without which limits there would be a way."""
    said = []
    for limit in otherwise.limits:
        steps = counted("steps", len(otherwise.route.steps), language)
        past = "; ".join(_first_ties(otherwise.past, answer.day, schema, language)) if limit == "not holding" else ""
        key = f"introduce_without_{limit.replace(' ', '_')}{'_then' if past and answer.as_of else ''}"
        said.append(phrase(key, language, steps=steps, n=answer.max_steps, on=on_day(answer.day, language), ties=past))
    route = " – ".join(one.called(language) for one in otherwise.route.stops)
    told = phrase("introduce_otherwise", language, route=route, limits=phrase("introduce_and", language).join(said))
    if set(otherwise.limits) <= {"meetings", "groups"}:
        options = " ".join(f"--with-{limit}" for limit in otherwise.limits)
        told += f" {phrase('introduce_hint', language, options=options)}"
    return told


def _first_ties(steps: tuple[Step, ...], day: str, schema: Schema, language: Language) -> list[str]:
    """The strongest tie of each of these."""
    return [sentence(step.ties[0].tie, _named(step), schema, language, start=step.source.id, day=day) for step in steps]


def _last(answer: Introduce, language: Language) -> list[str]:
    """What holds for the whole: what strength is, and what was left out."""
    told = []
    if answer.routes and answer.is_all:
        told.append(phrase("introduce_no_other", language, n=answer.max_steps))
    if answer.routes or answer.direct:
        told.append(phrase("introduce_legend", language))
    scope = answer.scope
    parts = [name for name, is_passed in (("meetings", scope.with_meetings), ("groups", scope.with_groups)) if not is_passed]
    if parts and (answer.routes or answer.direct):
        what = phrase("introduce_and", language).join(phrase(f"introduce_passed_{part}", language) for part in parts)
        told.append(phrase("introduce_passed", language, what=what))
    if answer.later:
        told.append(counted("later_of_both", answer.later, language, date=answer.as_of))
    if answer.routes or answer.direct:
        told.append(phrase("told_on", language, day=today()))
    return told


def _table(steps: tuple[Step, ...], schema: Schema, language: Language, day: str) -> Table:
    columns = [phrase(key, language) for key in ("step", "tie", "strength", "evidence")]
    rows = []
    for place, step in enumerate(steps, start=1):
        for first, held in enumerate(step.ties):
            said = sentence(held.tie, _named(step), schema, language, start=step.source.id, day=day)
            rows.append(("" if first else amount(place, language), said, _strength(held, language), cited(held.tie.evidence, language)))
    return Table(columns, rows, frozenset({columns[0]}))


def _strength(held: Held, language: Language) -> str:
    """`6 ≈ 10 × 0.7 × 1 × 1 × 0.9 (2021)`."""
    found = held.strength
    product = " × ".join(decimal(float(factor), language) for factor in (10, *found.factors))
    last = f" ({found.last})" if found.last else ""
    return f"{found.tenths} {'=' if found.is_exact else '≈'} {product}{last}"


def _askable(answer: Introduce, schema: Schema, language: Language) -> list[Block]:
    """The people whom the ways name, by what they are known to act for and to know, with the evidence for it."""
    passed = {one.id: one for route in answer.routes for one in route.stops}
    rows = [
        (sentence(tie, _of(person, passed), schema, language, start=person.stakeholder.id, day=answer.day), cited(tie.evidence, language))
        for person in askable(answer.routes).values()
        for tie in (person.tie, *person.knows)
    ]
    columns = [phrase(key, language) for key in ("tie", "evidence")]
    return [Heading(phrase("introduce_askable", language)), Table(columns, rows)] if rows else []


def _of(person: Person, passed: Mapping[str, Stakeholder]) -> dict[str, Stakeholder]:
    return {**passed, person.stakeholder.id: person.stakeholder, person.body.id: person.body}


def _named(step: Step) -> dict[str, Stakeholder]:
    return {one.id: one for one in (step.source, step.target)}


def _data(answer: Introduce) -> dict[str, Any]:
    otherwise, day = answer.otherwise, answer.day
    return {
        **{key: reference(end) | successors_data(after) for key, (end, after) in zip(("source", "target"), _ends(answer), strict=True)},
        "as_of": answer.as_of or None,
        "day": day,
        "direct": _step_data(answer.direct, day) if answer.direct else None,
        "routes": [_route_data(route, day) for route in answer.routes],
        "complete": answer.is_all,
        "otherwise": {"without": list(otherwise.limits), "route": _route_data(otherwise.route, day)} if otherwise else None,
    }


def _route_data(route: Route, day: str) -> dict[str, Any]:
    return {
        "strength": route.strength,
        "sum": sum(step.strength for step in route.steps),
        "steps": [_step_data(step, day) for step in route.steps],
        "asks": [_ask_data(ask, route, day) for ask in route.asks],
        "own": [_person_data(person, day) for person in route.own],
    }


def _step_data(step: Step, day: str) -> dict[str, Any]:
    ties = [
        tie_record(held.tie) | stands(held.tie, day) | {"strength": held.strength.tenths, "factors": _factors(held)} for held in step.ties
    ]
    return {"from": reference(step.source), "to": reference(step.target), "strength": step.strength, "ties": ties}


def _factors(held: Held) -> dict[str, Any]:
    weight, status, confidence, recency = map(float, held.strength.factors)
    return {
        "weight": weight, "status": status, "confidence": confidence, "recency": recency, "last_told": held.strength.last or None,
    }  # fmt: skip


def _ask_data(ask: Ask, route: Route, day: str) -> dict[str, Any]:
    return {
        "at": reference(route.stops[ask.at]),
        "people": [_person_data(person, day) for person in ask.people],
        "more": ask.more,
        "leader": reference(ask.leader) if ask.leader else None,
    }


def _person_data(person: Person, day: str) -> dict[str, Any]:
    tie = person.tie
    return reference(person.stakeholder) | {
        "body": reference(person.body),
        "role": tie.role or None,
        "since": tie.since or None,
        "until": tie.until or None,
        **stands(tie, day),
        "attested": attested_data(tie.attested_first, tie.attested_last),
        "knows": [tie_record(one) | stands(one, day) for one in person.knows],
    }


def _records(answer: Introduce) -> list[tuple[object, ...]]:
    """A row a tie."""
    return [
        (
            number, route.strength, place, step.source.id, step.target.id, held.strength.tenths, *map(float, held.strength.factors),
            held.strength.last, held.tie.source, held.tie.type, held.tie.target, held.tie.role, held.tie.since, held.tie.until,
            held.tie.status, stands(held.tie, answer.day)["standing"], _asked_at(route, place), _evidence(held.tie),
        )
        for number, route in enumerate(answer.routes, start=1)
        for place, step in enumerate(route.steps, start=1)
        for held in step.ties
    ]  # fmt: skip


def _asked_at(route: Route, place: int) -> str:
    """The ids of those who can be asked where this step leads to."""
    return "; ".join(person.stakeholder.id for ask in route.asks if ask.at == place for person in ask.people)


def _evidence(tie: Tie) -> str:
    return "; ".join(f"{item.source}: {item.locator}" if item.locator else item.source for item in tie.evidence)
