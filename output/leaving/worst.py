"""The set whose loss hurts most, made ready to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema
from ...words.sentences import at_date, counted, grouped, on_day, phrase
from ..basis import counted_data, counted_text
from ..document import Document, Heading, Table, Text, amount
from ..listing import listed
from .telling import Blocks, called, defined, figures_data, measured, ratio, references, severed_text

if TYPE_CHECKING:
    from ...queries.leaving import Worst, WorstSet

_COLUMNS = ("rank", "id", "name", "kind", "set_cut_off", "pairs_parted", "f_after", "df_after", "df_error")


def worst_document(answer: Worst, schema: Schema, language: Language, *, verbose: bool = False) -> Document:  # noqa: ARG001
    """The set, how it was found, and those that come next."""
    blocks: Blocks = [Text(_summary(answer, language))]
    if answer.sets and answer.before.reachable:
        if not _takes_all(answer):
            blocks += [Text(_how(answer, language)), Text(phrase(f"without_by_{answer.criterion.lower()}", language))]
        if not answer.parts_stay:
            blocks.append(Text(phrase("without_takes_along", language)))
        blocks += [Heading(phrase("without_block_worst", language)), _table(answer, language, verbose=verbose)]
        if answer.before.samples:
            blocks.append(Text(phrase("without_sampled", language, n=grouped(str(answer.before.samples), language))))
    blocks += [counted_text(answer.live, language), *(defined(language) if verbose else ())]
    data = {
        "as_of": answer.live.as_of or None,
        "network": counted_data(answer.live),
        "size": answer.size,
        "by": answer.criterion,
        "parts_stay": answer.parts_stay,
        "found": {
            "exact": answer.found.is_exact, "tried": answer.found.tried, "among": answer.candidates,
            "candidates": answer.found.candidates, "samples": answer.found.samples, "exchanges": _exchanges(answer),
        },
        "before": figures_data(answer.before),
        "sets": [_data(one) for one in answer.sets],
    }  # fmt: skip
    records = [
        (
            rank, one.id, one.name, one.kind, worst.cut_off, worst.severed, worst.after.fragmentation,
            worst.after.distance_fragmentation.value, worst.after.distance_fragmentation.error,
        )
        for rank, worst in enumerate(answer.sets, 1)
        for one in worst.members
    ]  # fmt: skip
    question = phrase("ask_without_find", language, as_of=at_date(answer.live.as_of, language))
    return Document(data, _COLUMNS, records, blocks, language, question, answer.rests_on)


def _summary(answer: Worst, language: Language) -> str:
    if not answer.sets:
        return phrase("without_nobody", language)
    if not answer.before.reachable:
        return phrase("without_no_ties", language, on=on_day(answer.live.day, language))
    worst = answer.sets[0]
    names = listed(called(worst.members, language), language)
    cut = phrase("without_cut_nobody", language)
    if worst.cut_off:
        count = counted("n_stakeholders", worst.cut_off, language)
        cut = phrase(f"without_cut{'_many' if worst.cut_off > 1 else ''}", language, count=count)
    effects = f"{cut}; {severed_text(worst.after.reachable + worst.severed, worst.severed, language)}"
    if _takes_all(answer):
        key = "without_all_leave"
        return counted(key, answer.candidates, language, size=answer.size, names=names, effects=effects)
    key = "without_worst" if answer.found.is_exact else "without_found"
    return counted(key, len(worst.members), language, names=names, effects=effects)


def _takes_all(answer: Worst) -> bool:
    """Whether there is one set alone, of all that can be in it."""
    return answer.candidates <= answer.size


def _how(answer: Worst, language: Language) -> str:
    found = answer.found
    among = counted("n_stakeholders", answer.candidates, language)
    sets = grouped(str(found.tried), language)
    if found.is_exact and answer.size == 1:
        return phrase("without_all_tried_one", language, sets=among)
    if found.is_exact:
        return phrase("without_all_tried", language, sets=sets, size=answer.size, among=among)
    key = "without_searched" if found.candidates < answer.candidates else "without_searched_all"
    key = "without_searched_one" if answer.size == 1 else key
    said = [phrase(key, language, sets=sets, among=among, candidates=grouped(str(found.candidates), language))]
    if answer.size > 1:
        said.append(phrase("without_exchange_stopped" if found.is_stopped else "without_exchanged", language))
    if found.samples:
        said.append(phrase("without_compared", language, n=grouped(str(found.samples), language)))
    return " ".join(said)


def _exchanges(answer: Worst) -> str | None:
    """How the exchanges of members ended, where there were any."""
    if answer.found.is_exact or answer.size == 1:
        return None
    return "stopped" if answer.found.is_stopped else "finished"


def _table(answer: Worst, language: Language, *, verbose: bool) -> Table:
    keys = ("without_set", "without_with", "without_n_cut", "without_n_severed")
    columns = [*(phrase(key, language) for key in keys), "F", "DF"]
    now = answer.before
    rows: list[tuple[str, ...]] = [
        (
            listed(called(one.members, language), language),
            listed(called(one.along, language), language) if verbose else amount(len(one.along), language),
            amount(one.cut_off, language), amount(one.severed, language), ratio(one.after.fragmentation, language),
            measured(one.after.distance_fragmentation, language),
        )
        for one in answer.sets
    ]  # fmt: skip
    as_is = (
        phrase("without_as_is", language),
        "",
        "",
        "",
        ratio(now.fragmentation, language),
        measured(now.distance_fragmentation, language),
    )
    return Table(columns, [*rows, as_is], frozenset(columns[2 if verbose else 1 :]))


def _data(one: WorstSet) -> dict[str, Any]:
    return {
        "members": references(one.members), "along": references(one.along), "cut_off": one.cut_off, "severed": one.severed,
        "after": figures_data(one.after),
    }  # fmt: skip
