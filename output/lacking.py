"""Ties on one source and partners of partners, made ready to be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..graph import Language, Schema
from ..words.sentences import counted, phrase, sentence
from .citing import cited
from .document import Heading, Table, Text, amount
from .listing import listed
from .reasons import reference, tie_data
from .shares import percent

if TYPE_CHECKING:
    from ..queries.gaps import Gaps
    from ..queries.lacking import SharedPartner, SingleSource, Unmet

_FEWEST = 10  # ties of which a share is told in percent
_SHARED = 5  # how many of those that a pair shares are named


def single_blocks(
    answer: Gaps, found: SingleSource, schema: Schema, language: Language, *, limit: int, is_listed: bool
) -> Iterator[Heading | Text | Table]:  # fmt: skip
    """How many ties rest on one source, by source; and the ties themselves where they are to be listed."""
    yield Heading(phrase("gaps_single", language))
    if not found.alone:
        yield Text(phrase("gaps_single_none", language))
        return
    said = [_alone(found, language)]
    if found.bridges:
        said.append(counted("gaps_bridges", len(found.bridges), language))
    closes = phrase("gaps_single_closes", language)
    first = [phrase("gaps_single_listed", language)] if found.bridges else []
    lists = phrase("gaps_single_lists_first" if found.bridges else "gaps_single_lists", language)
    printed = [*said, closes, *(first if is_listed else [])]
    yield Text(" ".join(printed if is_listed else [*printed, lists]), " ".join(printed))
    columns = [phrase(key, language) for key in ("source", "gaps_by_source")]
    sources = list(found.by_source.items())
    shown = sources[:limit] if limit else sources
    rows = [(source.title if (source := found.sources.get(id_)) else id_, amount(number, language)) for id_, number in shown]
    yield Table(columns, rows, frozenset({columns[1]}))
    yield from _left(len(sources) - len(shown), language)
    if is_listed:
        heads = [phrase(key, language) for key in ("tie", "gaps_holds", "evidence")]
        yes = phrase("gaps_yes", language)
        yield Table(
            heads,
            [
                (sentence(tie, answer.named, schema, language, day=answer.live.day), yes if tie.id in found.bridges else "",
                 cited(tie.evidence, language))
                for tie in found.first
            ],
        )  # fmt: skip
        yield from _left(found.alone - len(found.first), language)


def _alone(found: SingleSource, language: Language) -> str:
    """How many ties, and pairs with a tie, rest on one source."""
    if found.alone == found.ties:
        ties = counted("gaps_single_all", found.ties, language)
    else:
        values = {"ties": counted("n_ties", found.ties, language), "share": percent(found.alone / found.ties, language)}
        ties = counted("gaps_single_few" if found.ties < _FEWEST else "gaps_single_said", found.alone, language, **values)
    if found.pairs_alone == found.pairs:
        return f"{ties} {phrase('gaps_single_no_pair', language)}"
    return f"{ties} {counted('gaps_single_pairs', found.pairs_alone, language, pairs=counted('n_tied_pairs', found.pairs, language))}"


def single_data(found: SingleSource) -> dict[str, Any]:
    """The same as JSON."""
    return {
        "ties": found.ties, "alone": found.alone, "pairs": found.pairs, "pairs_alone": found.pairs_alone,
        "by_source": dict(found.by_source),
        "first": [tie_data(tie, None) | {"holds_two_parts_together": tie.id in found.bridges} for tie in found.first],
    }  # fmt: skip


def single_records(answer: Gaps, found: SingleSource) -> list[tuple[object, ...]]:
    """A row a tie."""
    named = answer.named
    return [
        (
            "single-source", tie.type, tie.source, named[tie.source].name, tie.target, named[tie.target].name,
            "bridge" if tie.id in found.bridges else "", "", "", "", tie.evidence[0].source, tie.evidence[0].locator,
        )
        for tie in found.first
    ]  # fmt: skip


def unmet_blocks(answer: Gaps, found: Unmet, schema: Schema, language: Language, *, verbose: bool) -> Iterator[Heading | Text | Table]:
    """Who might meet, with the partners of both; and the ties of those with their evidence where that is asked for."""
    yield Heading(phrase("gaps_unmet", language))
    if not found.candidates:
        yield Text(phrase("gaps_unmet_none", language))
    else:
        way = phrase(f"gaps_method_{found.method}", language)
        yield Text(f"{counted('gaps_unmet_n', found.candidates, language)} {way} {_trial(found, language)}")
        columns = [phrase(key, language) for key in ("gaps_one", "gaps_other", "gaps_shared")]
        rows = [
            (
                pair.one.called(language),
                pair.other.called(language),
                listed([_partner(one, language) for one in pair.shared], language, most=_SHARED),
            )
            for pair in found.suggested
        ]
        yield Table(columns, rows)
        yield from _left(found.candidates - len(found.suggested), language, most=found.most)
        yield Text(phrase("gaps_unmet_closes", language))
    basis = phrase("gaps_unmet_basis", language)
    bounds = [counted("gaps_large", found.large, language, large=found.largest)] if found.large else []
    bounds += [counted("gaps_hubs", found.hubs, language, many=amount(found.many, language))] if found.hubs else []
    yield Text(" ".join((basis, *bounds)))
    if verbose and found.suggested:
        yield _evidence(answer, found, schema, language)


def unmet_data(found: Unmet) -> dict[str, Any]:
    """The same as JSON."""
    trial = found.trial
    return {
        "candidates": found.candidates, "method": found.method, "houses": found.houses, "partner_pairs": found.pairs,
        "trial": trial and {
            "at": trial.at, "repeats": trial.repeats, "hidden": trial.hidden, "of": trial.of, "chance": round(trial.chance, 6),
            "better_than_chance": trial.says_something,
            "precision": {name: {key: round(value, 6) for key, value in one._asdict().items()} for name, one in trial.by_method.items()},
        },
        "suggestions": [
            {
                "one": reference(pair.one), "other": reference(pair.other), "score": round(pair.score, 6),
                "shared": [
                    reference(one.stakeholder)
                    | {"confirmed": one.is_confirmed, "ties_with_one": [tie_data(tie, None) for tie in one.with_one],
                       "ties_with_other": [tie_data(tie, None) for tie in one.with_other]}
                    for one in pair.shared
                ],
            }
            for pair in found.suggested
        ],
    }  # fmt: skip


def unmet_records(found: Unmet) -> list[tuple[object, ...]]:
    """A row a suggestion."""
    return [
        (
            "suggestion", found.method, pair.one.id, pair.one.name, pair.other.id, pair.other.name, "", len(pair.shared), "",
            round(pair.score, 6), " ".join(one.stakeholder.id for one in pair.shared), "",
        )
        for pair in found.suggested
    ]  # fmt: skip


def _trial(found: Unmet, language: Language) -> str:
    """How often such suggestions were right, in words."""
    trial = found.trial
    if not trial:
        return phrase("gaps_untried", language, n=found.ties)
    best = trial.by_method[trial.best]
    low, high = (round(share * trial.at) for share in (best.low, best.high))
    span = phrase("gaps_span" if low < high else "gaps_span_same", language, low=low, high=high, at=trial.at)
    return phrase(
        "gaps_tried" if trial.says_something else "gaps_tried_in_vain", language, repeats=trial.repeats, at=trial.at,
        share=_share(best.mean, language), chance=_share(trial.chance, language), span=span,
    )  # fmt: skip


def _share(share: float, language: Language) -> str:
    """`about 1 in 6`, or `about 7 in 10` of what is more than a half."""
    if share <= 0:
        return phrase("gaps_none_in", language)
    if share >= 0.4:
        return phrase("gaps_in_ten", language, n=round(10 * share) if share == 1 else min(9, round(10 * share)))
    return phrase("gaps_one_in", language, n=amount(round(1 / share), language))


def _partner(one: SharedPartner, language: Language) -> str:
    """A shared partner by its name, and that it may be none."""
    name = one.stakeholder.called(language)
    return name if one.is_confirmed else phrase("gaps_not_confirmed", language, name=name)


def _evidence(answer: Gaps, found: Unmet, schema: Schema, language: Language) -> Table:
    columns = [phrase(key, language) for key in ("gaps_between", "gaps_shared", "why", "evidence")]
    rows = []
    for pair in found.suggested:
        both = phrase("gaps_pair", language, one=pair.one.called(language), other=pair.other.called(language))
        for one in pair.shared:
            between = one.stakeholder.called(language)
            for tie in dict.fromkeys((*one.with_one, *one.with_other)):
                said = sentence(tie, answer.named, schema, language, day=answer.live.day)
                rows.append((both, between, said, cited(tie.evidence, language)))
                both = between = ""
    return Table(columns, rows)


def _left(number: int, language: Language, *, most: int = 0) -> Iterator[Text]:
    """How many more there are; `most` is how many are given at most, where that is bounded."""
    if number > 0:
        number_ = amount(number, language)
        key = "gaps_more_of" if most and number > most else "gaps_more"
        yield Text(phrase(key, language, n=number_, most=most), phrase("gaps_more_printed", language, n=number_))
