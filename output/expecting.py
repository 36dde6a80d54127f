"""Rules that are not kept, made ready to be read: what is known instead, what would close the gap, and who could say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..graph import Language, Schema, Tie
from ..graph.listing import either
from ..words.labels import country_label, sector_label
from ..words.sentences import counted, form_label, kind_label, phrase, predicate, sentence
from .citing import cited
from .document import Heading, Table, Text, amount, filled
from .listing import listed
from .reasons import reference, stands, tie_data

if TYPE_CHECKING:
    from ..queries.expecting import Check, Expected, Gap, Rule, RuleFound, State, WantedTie, Who
    from ..queries.gaps import Gaps

_COULD = 3  # of those who could say are named
_STATES: tuple[State, ...] = ("missing", "checked", "proposed", "ended", "later")


def rules_blocks(
    answer: Gaps, found: Expected, schema: Schema, language: Language, *, limit: int, verbose: bool
) -> Iterator[Heading | Text | Table]:  # fmt: skip
    """The rules that are not kept, a table each; those that are, and those that could not be asked, in a line."""
    yield Text(_first(found, language))
    for one in found.broken:
        yield from _rule(answer, one, schema, language, limit=limit, verbose=verbose)
    if kept := [one.rule.label.called(language) for one in found.asked if not one.gaps]:
        yield Text(phrase("gaps_are_kept", language, rules="; ".join(kept)))
    if nobody := [one for one in found.rules if not one.asked and not one.unknown]:
        rules = "; ".join(_about(one, language) for one in nobody)
        why = [said for one in nobody for said in _unheard(one, language)] if found.file else []
        yield Text(" ".join([phrase("gaps_about_nobody", language, rules=rules), *dict.fromkeys(why)]))
    if not found.file:
        own = [phrase("gaps_own_rules", language)]
        if passed := sum(bool(one.unknown) for one in found.rules):
            own.append(counted("gaps_passed_over", passed, language))
        yield Text(" ".join([*own, phrase("gaps_ask_yours", language)]), " ".join(own))
    if found.contradictions:
        yield Heading(phrase("gaps_contradictions", language))
        for clash in found.contradictions:
            ties = "; ".join(sentence(tie, answer.named, schema, language, day=answer.live.day) for tie in clash.ties)
            key = "gaps_found_since" if clash.is_since else "gaps_contradicted"
            yield Text(phrase(key, language, ties=ties, **_check(answer, clash.check)))


def _first(found: Expected, language: Language) -> str:
    """The sentence for a briefing: how many rules, how many gaps, and how they stand."""
    rules, broken = counted("gaps_n_rules", len(found.asked), language), found.broken
    if not found.asked:
        return phrase("gaps_no_rules" if found.rules else "gaps_no_rules_in", language, file=found.file)
    if not broken:
        return counted("gaps_kept", len(found.asked), language)
    states = Counter(gap.state for one in broken for gap in one.gaps)
    parts = ", ".join(phrase(f"gaps_count_{state}", language, n=amount(states[state], language)) for state in _STATES if states[state])
    number = counted("gaps_n", sum(states.values()), language)
    said = counted("gaps_broken", len(broken), language, rules=rules, gaps=number, parts=parts)
    return f"{said} {phrase('gaps_caveat', language)}" if states["missing"] else said


def _rule(
    answer: Gaps, one: RuleFound, schema: Schema, language: Language, *, limit: int, verbose: bool
) -> Iterator[Heading | Text | Table]:  # fmt: skip
    label = one.rule.label.called(language)
    yield Heading(phrase("gaps_rule", language, rule=label, gaps=amount(len(one.gaps), language), asked=amount(one.asked, language)))
    notes = [closing(answer, one, schema, language)]
    if one.rule.least > 1:
        notes.append(phrase("gaps_least", language, n=one.rule.least))
    notes += [counted(f"gaps_{key}", number, language) for key, number in (("gone", one.gone), ("unclear", one.unclear)) if number]
    notes += _unheard(one, language)
    yield Text(" ".join(notes))
    shown = one.gaps[:limit] if limit else one.gaps
    columns = [phrase(key, language) for key in ("name", "gaps_known", "gaps_could")]
    rows = [
        (gap.stakeholder.called(language), known(answer, one.rule, gap, schema, language), _names(gap.could, answer, language, most=_COULD))
        for gap in shown
    ]
    if verbose:
        columns.append(phrase("evidence", language))
        rows = [(*row, "\n".join(cited(tie.evidence, language) for tie in gap.ties)) for row, gap in zip(rows, shown, strict=True)]  # type: ignore[misc]
    yield filled(Table(columns, rows))
    if left := len(one.gaps) - len(shown):
        more = amount(left, language)
        yield Text(phrase("gaps_more", language, n=more), phrase("gaps_more_printed", language, n=more))


def known(answer: Gaps, rule: Rule, gap: Gap, schema: Schema, language: Language) -> str:
    """What is known of ties that the rule means: none, too few, or such as are not simply there."""
    parts = []
    ties = "; ".join(_told(tie, gap, answer, schema, language) for tie in gap.ties)
    if gap.known:
        parts.append(phrase("gaps_partly", language, n=len(gap.known), wanted=rule.least, names=_names(gap.known, answer, language)))
    if gap.check and gap.state == "checked":
        parts.append(phrase("gaps_checked", language, **_check(answer, gap.check)))
    elif gap.state == "missing" and not gap.known:
        parts.append(phrase("gaps_missing", language))
    if ties:
        parts.append(phrase("gaps_also" if gap.state in ("missing", "checked") else f"gaps_{gap.state}", language, ties=ties))
    if gap.unsure:
        parts.append(phrase("gaps_unsure", language, names=_names(gap.unsure, answer, language)))
    for way in gap.ways:
        key = "gaps_way" if way.is_certain else "gaps_way_perhaps"
        via, others = (
            answer.named[way.via].called(language),
            listed([answer.named[id_].called(language) for id_ in way.others], language, most=2),
        )
        parts.append(phrase(key, language, via=via, names=others))
    return "; ".join(parts)


def closing(answer: Gaps, found: RuleFound, schema: Schema, language: Language) -> str:
    """What would close a gap of this rule."""
    rule = found.rule
    ties = either([phrase("quoted", language, text=text) for tie in rule.ties for text in _labels(tie, schema, language)])
    if found.to:
        to = either([answer.named[id_].called(language) for id_ in found.to])
    else:
        to = described(rule.to, schema, language)
        to = phrase("gaps_somebody", language, what=to) if to else ""
    if not ties:
        return phrase("gaps_closes_any", language, to=to or phrase("gaps_anybody", language))
    return phrase("gaps_closes_to", language, ties=ties, to=to) if to else phrase("gaps_closes", language, ties=ties)


def described(who: Who, schema: Schema, language: Language) -> str:
    """Whom the words of a rule mean, in the words of the language; nothing where they mean anybody."""
    any_ = phrase("gaps_any", language)

    def words(key: str, values: Sequence[str], label: Any) -> str:
        told = either([any_ if value == "any" else label(value) for value in values])
        return phrase("gaps_is", language, what=phrase(key, language).lower(), values=told)

    parts = [either([any_ if name == "any" else name for name in who.names])] if who.names else []
    labels = (
        ("kind", who.kinds, lambda value: kind_label(schema, value, language)),
        ("form", who.forms, lambda value: form_label(schema, value, language)),
        ("sector", who.sectors, lambda value: sector_label(value, language)),
        ("country", who.countries, lambda value: country_label(value, language)),
        ("region", who.regions, str),
        ("gaps_part_of", who.wholes, str),
    )
    parts += [words(key, values, label) for key, values, label in labels if values]
    if who.excluded:
        parts.append(phrase("gaps_not", language, what=described(who.excluded, schema, language)))
    return "; ".join(parts)


def rules_data(answer: Gaps, found: Expected) -> dict[str, Any]:
    """The rules as JSON."""
    return {
        "file": found.file or None,
        "checks": found.checks,
        "rules": [
            {
                "rule": {"en": one.rule.label.en, "fr": one.rule.label.fr}, "line": one.rule.line, "wanted": one.rule.least,
                "asked": one.asked, "ended": one.gone, "unclear": one.unclear, "unknown": list(one.unknown),
                "gaps": [_gap_data(answer, gap) for gap in one.gaps],
            }
            for one in found.rules
        ],
        "contradictions": [
            {"check": _check_data(clash.check), "since_then": clash.is_since, "ties": [tie_data(tie, None) for tie in clash.ties]}
            for clash in found.contradictions
        ],
    }  # fmt: skip


def rules_records(found: Expected, language: Language) -> list[tuple[object, ...]]:
    """A row a gap."""
    return [
        (
            "rule", one.rule.label.called(language), gap.stakeholder.id, gap.stakeholder.name, " ".join(gap.could), "", gap.state,
            len(gap.known), one.rule.least, "", *_said_by(gap),
        )
        for one in found.rules
        for gap in one.gaps
    ]  # fmt: skip


def _said_by(gap: Gap) -> tuple[str, str]:
    if gap.state == "checked" and gap.check:
        return gap.check.source, gap.check.place
    evidence = [item for tie in gap.ties for item in tie.evidence]
    return (evidence[0].source, evidence[0].locator) if evidence else ("", "")


def _gap_data(answer: Gaps, gap: Gap) -> dict[str, Any]:
    return {
        "stakeholder": reference(gap.stakeholder), "state": gap.state, "known": list(gap.known), "unsure": list(gap.unsure),
        "could": list(gap.could),
        "ways": [{"via": way.via, "others": list(way.others), "confirmed": way.is_certain} for way in gap.ways],
        "checked": _check_data(gap.check) if gap.check else None,
        "ties": [tie_data(tie, None) | stands(tie, answer.live.day) for tie in gap.ties],
    }  # fmt: skip


def _check_data(check: Check) -> dict[str, str]:
    return {"checked": "none", "date": check.date, "source": check.source, "place": check.place}


def _check(answer: Gaps, check: Check) -> dict[str, str]:
    source = answer.sources.get(check.source)
    return {"date": check.date, "source": source.title if source else check.source, "place": check.place}


def _told(tie: Tie, gap: Gap, answer: Gaps, schema: Schema, language: Language) -> str:
    """The tie as a sentence about the stakeholder of the row, or a whole one where one of its units or people has it."""
    if gap.stakeholder.id in (tie.source, tie.target):
        return predicate(tie, answer.named, schema, language, of=gap.stakeholder.id, day=answer.live.day)
    return sentence(tie, answer.named, schema, language, day=answer.live.day)


def _labels(wanted: WantedTie, schema: Schema, language: Language) -> list[str]:
    """How such a tie reads: one way, or both where either will do and they differ."""
    there, back = schema.ties[wanted.type].labels[language]
    return [there] if wanted.way == "out" else [back] if wanted.way == "in" else list(dict.fromkeys((there, back)))


def _unheard(one: RuleFound, language: Language) -> list[str]:
    """That nobody has a sector, country or region that the rule speaks of: it may be misspelt."""
    return [phrase(f"gaps_unheard_{field}", language, name=value) for field, value in one.unheard]


def _about(one: RuleFound, language: Language) -> str:
    """The rule by its name, and that whom it is about has ended."""
    label = one.rule.label.called(language)
    return counted("gaps_about_gone", one.gone, language, rule=label) if one.gone else label


def _names(ids: Iterable[str], answer: Gaps, language: Language, *, most: int = 0) -> str:
    return listed([answer.named[id_].called(language) for id_ in ids], language, most=most)
