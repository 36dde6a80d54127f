"""What `health` answers, made ready to be read: one page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder
from ...words.sentences import begun, counted, on_day, phrase, sentence
from ..basis import counted_data, counted_text, definitions
from ..citing import cited, source_blocks
from ..document import Document, Heading, Number, Table, Text, amount, figure
from ..figures import BEHIND, Group, Row, around, rests, share_said, size
from ..listing import listed
from ..reasons import reference
from ..shares import in_100, percent

if TYPE_CHECKING:
    from ...queries.figures import Snapshot
    from ...queries.figures.centre import Centre
    from ...queries.figures.holding import Holding
    from ...queries.figures.sharing import SharingPair
    from ...queries.health import Health

_Blocks = list[Heading | Text | Table]
_GROUPS: Mapping[str, Group] = {"size": size, "around": around, "rests": rests}
_COLUMNS = ("about", "figure", "value", "then", "in_words")
_MEASURES = ("density", "pieces", "distance", "closed", "returned", "degree", "betweenness", "closeness", "sharing", "overlap")
_PAIRS, _PROGRAMS = 3, 2
"""How many pairs that share programs are told on the page, and how many of these programs."""
_MANY, _SEVERAL, _PART, _YEARS = 1 / 3, 3, 0.1, 2
"""From which share of the ties, from how many stakeholders, of which part of those with one partner, and for how many years something is
pointed out.
"""


def health_document(answer: Health, schema: Schema, language: Language, *, verbose: bool = False) -> Document:
    """The page: in a few sentences, then figure by figure, then what is shared; with `verbose` every figure, what to look at, the ties
    behind what is shared, and how each figure is measured.
    """
    now, then = answer.now, answer.then
    told = [(about, *row) for about, group in _GROUPS.items() for row in _rows(answer, group, schema, language)]
    blocks: _Blocks = [Text(_lead(now, language))]
    if then:
        blocks.append(Text(_compared(answer, then, language)))
    if now.is_small and now.live.stakeholders:
        blocks.append(Text(phrase("health_small", language, n=_fewest())))
    if now.live.stakeholders:
        blocks.append(_table([(row, before) for _, row, before in told if verbose or row.figure not in BEHIND], answer, language))
        blocks += [*_sharing(now, language, verbose=verbose), *_closing(now, language, verbose=verbose)]
    blocks.append(counted_text(now.live, language))
    if verbose:
        blocks += _behind(now, schema, language)
        blocks += definitions([f"health_{name}" for name in _MEASURES], language)
    records = [(about, row.figure, _plain(row.value), _plain(before), row.said) for about, row, before in told]
    question, is_one_page = phrase("ask_health", language), not verbose
    return Document(_data(answer), _COLUMNS, records, blocks, language, question, answer.sources, is_one_page=is_one_page)


def _fewest() -> int:
    from ...queries.figures import FEWEST

    return FEWEST


def _rows(answer: Health, group: Group, schema: Schema, language: Language) -> list[tuple[Row, str]]:
    """The figures of now, each with what it was then, or nothing."""
    if not answer.now.live.stakeholders:
        return []
    before = {}
    if answer.then and answer.then.live.stakeholders:
        before = {row.figure: row.value for row in group(answer.then, schema, language) if row.figure != "newest"}
    return [(row, before.get(row.figure, "")) for row in group(answer.now, schema, language)]


def _table(rows: Sequence[tuple[Row, str]], answer: Health, language: Language) -> Table:
    name, said = (phrase(key, language) for key in ("health_figure", "health_words"))
    if not answer.then or not answer.then.live.stakeholders:
        value = phrase("health_value", language)
        return Table([name, value, said], [(row.label, row.value, row.said) for row, _ in rows], frozenset({value}))
    days = [begun(on_day(day, language)) for day in (answer.since, answer.now.live.day)]
    return Table([name, *days, said], [(row.label, before, row.value, row.said) for row, before in rows], frozenset(days))


def _lead(now: Snapshot, language: Language) -> str:
    """What one would say of the network in a briefing."""
    holding, n = now.holding, len(now.live.stakeholders)
    if not n:
        return phrase("health_nobody", language)
    told = {"stakeholders": counted("n_stakeholders", n, language), "ties": counted("n_ties", now.resting.ties, language)}
    if now.is_small or not holding.density:
        return phrase("health_lead", language, **told)
    said = [phrase("health_lead_density", language, **told, said=share_said("health_density_said", holding.density, language))]
    largest = holding.pieces[0]
    if largest < n:
        pieces = {"largest": counted("n_stakeholders", largest, language), "share": percent(largest / n, language)}
        if len(holding.pieces) > 1:
            said.append(phrase("health_lead_pieces", language, pieces=amount(len(holding.pieces), language), **pieces))
        else:
            said.append(counted("health_lead_piece", n - largest, language, **pieces))
    else:
        said.append(phrase("health_lead_whole", language))
    if with_one := sum(holding.with_one.values()):
        share = percent(with_one / n, language)
        if holding.held_by and _is_told(holding):
            held = {"name": holding.held_by.called(language), "k": amount(len(holding.hanging), language)}
            key = "health_lead_held" if len(holding.hanging) < with_one else "health_lead_held_all"
            said.append(phrase(key, language, n=amount(with_one, language), share=share, **held))
        else:
            said.append(counted("health_lead_one", with_one, language, share=share))
    share = percent(now.resting.one_source / now.resting.ties, language)
    key = "health_lead_rests" if now.resting.newest else "health_lead_one_source"
    said.append(phrase(key, language, share=share, newest=now.resting.newest))
    return " ".join(said)


def _is_told(holding: Holding) -> bool:
    """Whether so many hang on the one on whom most do that it is worth a sentence."""
    hanging = len(holding.hanging)
    return hanging >= _SEVERAL and hanging >= _PART * sum(holding.with_one.values())


def _denominators(centre: Centre, language: Language) -> str:
    """What centralization is divided by, and what it would be without those who are tied to nobody."""
    told = {"n": amount(centre.size, language), "tied": amount(centre.tied, language)}
    if centre.tied == centre.size or centre.degree_tied is None or centre.betweenness_tied is None:
        return phrase("health_centralization", language, **told)
    without = {"degree": percent(centre.degree_tied, language), "betweenness": percent(centre.betweenness_tied, language)}
    return phrase("health_centralization_loose", language, **told, **without)


def _compared(answer: Health, then: Snapshot, language: Language) -> str:
    """What it was then, and what one must know to read that."""
    n, ties, on = len(then.live.stakeholders), then.resting.ties, on_day(answer.since, language)
    if not n:
        return phrase("health_compared_nobody", language, on=begun(on))
    told = {"stakeholders": counted("n_stakeholders", n, language), "ties": counted("n_ties", ties, language), "on": begun(on)}
    told["undated"] = amount(then.resting.undated, language)
    key = "health_compared_few" if then.is_small or not ties else "health_compared"
    if key == "health_compared":
        told["piece"] = percent(then.holding.pieces[0] / n, language)
    return f"{phrase(key, language, **told)} {phrase('health_then_undated' if answer.is_undated else 'health_then', language)}"


def _sharing(now: Snapshot, language: Language, *, verbose: bool) -> _Blocks:
    of = now.sharing
    if not of.programs:
        return []
    key = "health_shares_none" if not of.shared else "health_shares" if of.shared < of.programs else "health_shares_all"
    said = phrase(
        key, language, shared=amount(of.shared, language), bodies=counted("health_n_bodies", of.bodies, language),
        programs=counted("health_n_programs", of.programs, language), pairs=counted("health_n_sharing", of.pairs, language),
    )  # fmt: skip
    if verbose and of.overlap is not None and not now.is_small:
        key = "health_shares_overlap" if of.overlap < 1 else "health_shares_overlap_all"
        said += " " + phrase(key, language, n=in_100(of.overlap, language))
    blocks: _Blocks = [Heading(phrase("health_sharing", language)), Text(said)]
    if of.most:
        columns = [phrase(f"health_{name}", language) for name in ("bodies", "programs", "weight")]
        rows = [
            (
                phrase("and", language, one=pair.one.called(language), other=pair.other.called(language)),
                listed([one.called(language) for one in pair.programs], language, most=0 if verbose else _PROGRAMS, between="; "),
                figure(pair.weight, language),
            )
            for pair in of.most[: None if verbose else _PAIRS]
        ]
        blocks.append(Table(columns, rows, frozenset({columns[2]})))
    return blocks


def _closing(now: Snapshot, language: Language, *, verbose: bool) -> _Blocks:
    """By what the figures are to be read, and what to look at next: in a line, or one by one."""
    read_by = [_denominators(now.centre, language)] if now.centre and now.centre.most_partners else []
    read_by += [phrase("health_weighs", language)] if now.sharing.most else []
    blocks: _Blocks = [Text(" ".join(read_by))] if read_by else []
    if verbose:
        return blocks + _to_look_at(now, language)
    if pointed := list(_pointers(now, language)):
        commands = f"partnermap {', '.join(command for _, command in pointed)}"
        blocks.append(Text(phrase("health_more", language, commands=commands), phrase("health_more_printed", language, commands=commands)))
    return blocks


def _to_look_at(now: Snapshot, language: Language) -> _Blocks:
    """What a planner may look at next, and the command that tells more of it."""
    rows = [(what, f"partnermap {command}") for what, command in _pointers(now, language)]
    columns = [phrase(key, language) for key in ("health_to_look", "health_command")]
    return [Heading(phrase("health_look", language)), Table(columns, rows)] if rows else []


def _pointers(now: Snapshot, language: Language) -> Iterator[tuple[str, str]]:
    holding, of = now.holding, now.resting

    def told(key: str, **values: object) -> str:
        return phrase(f"health_look_{key}", language, **values)

    if holding.held_by and _is_told(holding):
        name = holding.held_by.called(language)
        yield told("held", n=amount(len(holding.hanging), language), name=name), f"without {holding.held_by.id}"
    if now.centre and now.centre.most_between and now.centre.most_between != holding.held_by:
        yield told("routes", name=now.centre.most_between.called(language)), "brokers"
    if len(holding.pieces) > 1:
        yield told("apart", n=amount(sum(holding.pieces[1:]), language)), "groups"
    if of.ties and of.one_source / of.ties >= _MANY:
        yield told("source", share=percent(of.one_source / of.ties, language)), "gaps --part single-source"
    if of.ties and of.undated / of.ties >= _MANY:
        yield told("undated", share=percent(of.undated / of.ties, language)), "timeline --all"
    if of.newest and int(of.newest[:4]) + _YEARS < int(now.live.day[:4]):
        yield told("old", newest=of.newest), "sources"


def _behind(now: Snapshot, schema: Schema, language: Language) -> _Blocks:
    """Who has no tie and who hangs on one alone, by name, and the ties behind the programs that are shared, with their evidence."""
    blocks: _Blocks = []
    if now.holding.loose:
        names = ", ".join(one.called(language) for one in now.holding.loose)
        blocks += [Heading(phrase("health_all_loose", language)), Text(names)]
    if now.holding.held_by and now.holding.hanging:
        names = ", ".join(one.called(language) for one in now.holding.hanging)
        blocks += [Heading(phrase("health_hanging", language, name=now.holding.held_by.called(language))), Text(names)]
    ties = {tie.id: tie for pair in now.sharing.most for tie in pair.ties}
    if ties:
        named, day = {one.id: one for one in now.live.stakeholders}, now.live.day
        columns = [phrase(key, language) for key in ("health_tie", "evidence")]
        rows = [(sentence(tie, named, schema, language, day=day), cited(tie.evidence, language)) for tie in ties.values()]
        blocks += [Heading(phrase("health_shared_by", language)), Table(columns, rows)]
        used = {item.source for tie in ties.values() for item in tie.evidence}
        blocks += source_blocks({source.id: source for source in now.sources if source.id in used}, language)
    return blocks


def _plain(value: str) -> float | int | str:
    return value.value if isinstance(value, Number) else value


def _data(answer: Health) -> dict[str, Any]:
    return {
        "as_of": answer.now.live.as_of or None,
        "network": counted_data(answer.now.live),
        **_figures(answer.now),
        "since": answer.since or None,
        "then": {"network": counted_data(answer.then.live), **_figures(answer.then)} if answer.then else None,
    }


def _figures(now: Snapshot) -> dict[str, Any]:
    holding, centre, of, shared = now.holding, now.centre, now.resting, now.sharing
    return {
        "kinds": dict(now.kinds),
        "cohesion": {
            "density": holding.density, "mean_partners": holding.mean_partners, "pieces": list(holding.pieces),
            "isolates": [reference(one) for one in holding.loose], "connectedness": holding.reach,
            "mean_distance": holding.distance._asdict() if holding.distance else None, "transitivity": holding.closed,
            "reciprocity": [one._asdict() for one in holding.returned],
        },
        "hanging": {
            "with_one_partner": holding.with_one, "held_by": _one(holding.held_by), "hanging": [reference(one) for one in holding.hanging],
        },
        "centralization": None if not centre else {
            name: _one(value) if isinstance(value, Stakeholder) else value
            for name in centre.__dataclass_fields__
            for value in [getattr(centre, name)]
        },
        "evidence": asdict(of),
        "sharing": {
            "programs": shared.programs, "shared": shared.shared, "bodies": shared.bodies, "pairs": shared.pairs,
            "overlap": shared.overlap, "most": [_pair(one) for one in shared.most],
        },
    }  # fmt: skip


def _one(one: Stakeholder | None) -> dict[str, Any] | None:
    return reference(one) if one else None


def _pair(pair: SharingPair) -> dict[str, Any]:
    return {
        "stakeholders": [reference(pair.one), reference(pair.other)],
        "programs": [reference(one) for one in pair.programs],
        "weight": pair.weight,
    }
