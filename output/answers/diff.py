"""What `diff` answers, made ready to be read: what is missing of a side, a sentence with the counts, and each sort of difference apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from ...graph import Evidence, Language, Schema, Source, Stakeholder, Tie
from ...words.sentences import counted, phrase
from ..citing import source_blocks
from ..differing import Words
from ..differing_data import COLUMNS, diff_data, diff_records
from ..differing_sentence import counts_in_words, same_in_words
from ..document import Document, Heading, Table, Text, filled

if TYPE_CHECKING:
    from ...queries.differing import Alike, Diff, Pair, Rename, Succession, Unclear

_LACKS = 8
_RULES = ("added", "renamed", "succeeded", "ended", "gone", "changed", "evidence", "unjudged")
_T = TypeVar("_T")
_Block = Heading | Text | Table


def diff_document(
    answer: Diff, schema: Schema, language: Language, *, limit: int = 20, verbose: bool = False, is_for_programs: bool = True
) -> Document:  # fmt: skip
    """The differences, `limit` of each sort in tables (0 is all); `verbose` says besides when each is told. What only programs read is made
    only for them.
    """
    words = Words(answer, schema, language)
    blocks = [*_missing(words), *_sentences(words), *_Tables(words, limit).blocks()]
    if verbose:
        blocks += [Heading(phrase("diff_how", language)), _rules(language)]
    data = diff_data(answer) if is_for_programs else {}
    records = list(diff_records(answer, words)) if is_for_programs else []
    return Document(data, COLUMNS, records, blocks, language, words.phrase("ask_diff"), sources=list(answer.cited.values()))


def _missing(words: Words) -> Iterator[Text]:
    lines = words.lacks()
    yield from map(Text, lines[:_LACKS])
    if left := len(lines) - len(lines[:_LACKS]):
        yield Text(counted("diff_more_lacks", left, words.language))


def _sentences(words: Words) -> Iterator[Text]:
    answer, language = words.answer, words.language
    dates = "_dates" if answer.mode == "dates" else ""
    same = same_in_words(answer, language)
    if answer.is_none:
        way = "_empty" if not same else "_lacking" if answer.lacks else ""
        yield Text(words.phrase(f"diff_none{dates}{way}", counts=same))
    else:
        counts = counts_in_words(answer, language)
        changes = "_changes" if answer.mode == "changes" else ""
        yield Text(words.phrase(f"diff_{'between' if counts else 'uncertain'}{changes}", counts=counts))
        if same:
            yield Text(words.phrase(f"diff_same{dates}", counts=same))
    if answer.ties.undated:
        yield Text(counted("diff_undated", answer.ties.undated, language))
    if answer.mode == "networks" and (answer.stakeholders.gone or answer.ties.gone):
        yield Text(words.phrase("diff_absence"))
    if unclear := len({one.id for each in answer.stakeholders.unclear for one in (*each.olds, *each.news)}):
        more = [counted("diff_unclear_ties", answer.ties.unclear, language)] if answer.ties.unclear else []
        yield Text(" ".join([counted("diff_unclear", unclear, language), *more]))
    unjudged = {"n_stakeholders": len(answer.stakeholders.unjudged), "n_ties": len(answer.ties.unjudged)}
    if told := ", ".join(counted(key, number, language) for key, number in unjudged.items() if number):
        yield Text(words.phrase("diff_unjudged", counts=told))
    yield from _of_new_sources(words)


def _of_new_sources(words: Words) -> Iterator[Text]:
    """How many of the new ties rest on sources that only the new side has."""
    new = {source.id: source for source in words.answer.sources.added} if words.answer.mode == "networks" else {}
    resting = [tie for tie in words.answer.ties.added if all(item.source in new for item in tie.evidence)]
    if resting:
        ids = sorted({item.source for tie in resting for item in tie.evidence})
        names = ", ".join(ids[:_LACKS]) + (" …" if len(ids) > _LACKS else "")
        yield Text(counted("diff_only_new", len(resting), words.language, new=words.new, sources=names))


def _rules(language: Language) -> Table:
    rows = [(phrase(f"diff_word_{key}", language), phrase(f"diff_rule_{key}", language)) for key in _RULES]
    return Table([phrase("diff_word", language), phrase("diff_rule", language)], rows)


class _Tables:
    """The tables, and the sources that what they show rests on."""

    def __init__(self, words: Words, limit: int) -> None:
        self.words, self.language, self.limit, self.answer = words, words.language, limit, words.answer
        self._evidence: dict[Evidence, None] = {}
        ties = self.answer.ties
        self._of_new = _by_end((*ties.added, *(pair.new for pair in ties.ended)))
        self._of_old = _by_end((*ties.gone, *ties.unjudged))

    def blocks(self) -> list[_Block]:
        """All of them, stakeholders first, and then what the ids of sources stand for."""
        found = [*self._stakeholders(), *self._ties(), *self._sources()]
        cited = {item.source for item in self._evidence}
        return [*found, *source_blocks({id_: one for id_, one in self.answer.cited.items() if id_ in cited}, self.language)]

    def _stakeholders(self) -> Iterator[_Block]:
        told, mode = self.answer.stakeholders, self.answer.mode
        dates = mode == "dates"
        name, kind, rests = (phrase(key, self.language) for key in ("name", "kind", "diff_said_by"))
        until, what = phrase("until_heading", self.language), phrase("diff_what", self.language)
        since = phrase("since_heading", self.language)
        yield from self._table("stakeholder_began" if dates else "stakeholder_added", told.added, (name, kind, since, rests), self._new)
        former, also = "diff_former_name", "diff_also_changed"
        yield from self._table(
            "stakeholder_renamed", told.renamed, self._phrases(former, "diff_name_now", "diff_why_one", also), self._renamed
        )
        columns = self._phrases(former, "diff_successor", "since_heading", "evidence", also)
        yield from self._table("stakeholder_succeeded", told.succeeded, columns, self._succeeded)
        ended = "stakeholder_ended_dates" if dates else "stakeholder_ended"
        yield from self._table(ended, told.ended, (name, kind, until, phrase("diff_also_changed", self.language)), self._ended)
        gone = "stakeholder_taken_out" if mode == "changes" else "stakeholder_gone"
        yield from self._table(gone, told.gone, (name, kind, rests), self._gone)
        yield from self._table("stakeholder_changed", told.changed, (name, kind, what), self._changed)
        sides = tuple(map(self.words.phrase, ("diff_in_old", "diff_in_new", "diff_shared")))
        yield from self._table("stakeholder_unclear", told.unclear, sides, self._unclear)
        if told.unclear:
            yield Text(phrase("diff_ask", self.language))
        names = self._phrases("diff_former_name", "diff_name_now", "kind")
        yield from self._table("stakeholder_alike", told.alike, names, self._alike)
        yield from self._table("stakeholder_unjudged", told.unjudged, (name, kind, rests), self._gone)

    def _ties(self) -> Iterator[_Block]:
        told, mode = self.answer.ties, self.answer.mode
        dates = mode == "dates"
        tie, evidence, what = (phrase(key, self.language) for key in ("tie", "evidence", "diff_what"))
        yield from self._table("tie_began" if dates else "tie_added", told.added, (tie, evidence), self._new_tie)
        yield from self._table("tie_attested", told.attested, (tie, evidence), self._new_tie)
        yield from self._table("tie_passing", told.passing, (tie, evidence), self._new_tie)
        until = phrase("until_heading", self.language)
        yield from self._table("tie_ended_dates" if dates else "tie_ended", told.ended, (tie, until, evidence), self._ended_tie)
        yield from self._table("tie_taken_out" if mode == "changes" else "tie_gone", told.gone, (tie, evidence), self._gone_tie)
        yield from self._table("tie_changed", told.changed, (tie, what, evidence), self._changed_tie)
        yield from self._table("tie_evidence", told.evidence, (tie, what), self._other_evidence)
        yield from self._table("tie_unjudged", told.unjudged, (tie, evidence), self._gone_tie)

    def _sources(self) -> Iterator[_Block]:
        told = self.answer.sources
        gone = "diff_is_taken_out" if self.answer.mode == "changes" else "diff_is_gone"
        some: list[tuple[Source, Callable[[], str]]] = [(one, lambda: phrase("diff_is_new", self.language)) for one in told.added]
        some += [(one, lambda: phrase(gone, self.language)) for one in told.gone]
        some += [(pair.new, lambda pair=pair: "\n".join(self.words.changes(pair))) for pair in told.changed]  # type: ignore[misc]
        columns = self._phrases("source", "title", "diff_what")
        yield from self._table("source", some, columns, lambda one: (one[0].id, one[0].title, one[1]()))

    def _phrases(self, *keys: str) -> tuple[str, ...]:
        return tuple(phrase(key, self.language) for key in keys)

    def _table(
        self, key: str, things: Sequence[_T], columns: Sequence[str], row: Callable[[_T], tuple[str, ...]]
    ) -> Iterator[_Block]:  # fmt: skip
        """A heading and a table of the first of these, and how many more there are."""
        if not things:
            return
        shown = things[: self.limit] if self.limit else things
        yield Heading(self.words.phrase(f"diff_head_{key}"))
        yield filled(Table(columns, [row(one) for one in shown]))
        if left := len(things) - len(shown):
            yield Text(phrase("more_pairs", self.language, n=left), phrase("more", self.language, n=left))

    def _cite(self, *ties: Tie) -> None:
        for tie in ties:
            self._evidence.update(dict.fromkeys(tie.evidence))

    def _rests_on(self, ties: Mapping[str, Sequence[Tie]], one: Stakeholder) -> str:
        self._cite(*ties.get(one.id, ())[:2])
        return self.words.rests_on(ties, one)

    def _new(self, one: Stakeholder) -> tuple[str, ...]:
        return one.called(self.language), self.words.sort(one), one.since, self._rests_on(self._of_new, one)

    def _gone(self, one: Stakeholder) -> tuple[str, ...]:
        return one.called(self.language), self.words.sort(one), self._rests_on(self._of_old, one)

    def _renamed(self, one: Rename) -> tuple[str, ...]:
        names = one.old.called(self.language), one.new.called(self.language)
        if names[0] == names[1]:
            names = one.old.name, one.new.name
        return *names, self.words.how(one), "\n".join(self.words.changes(one, without=("name", "name_fr")))

    def _succeeded(self, one: Succession) -> tuple[str, ...]:
        self._cite(one.tie)
        names = one.old.called(self.language), one.new.called(self.language)
        changes = self.words.changes(one.former) if one.fields else []
        return *names, one.since, self.words.says(one.tie), "\n".join(changes)

    def _ended(self, pair: Pair[Stakeholder]) -> tuple[str, ...]:
        changes = [] if self.answer.mode == "dates" else self.words.changes(pair, without=("until",))
        return pair.new.called(self.language), self.words.sort(pair.new), pair.new.until, "\n".join(changes)

    def _changed(self, pair: Pair[Stakeholder]) -> tuple[str, ...]:
        return pair.new.called(self.language), self.words.sort(pair.new), "\n".join(self.words.changes(pair))

    def _unclear(self, one: Unclear) -> tuple[str, ...]:
        olds, news = ([f"{each.called(self.language)} ({each.id})" for each in some] for some in (one.olds, one.news))
        return self._first(olds), self._first(news), self._first(one.by)

    def _first(self, lines: Sequence[str]) -> str:
        """The first of these, a line each, and how many more there are."""
        left = len(lines) - _LACKS
        return "\n".join([*lines[:_LACKS], *([counted("and_more", left, self.language)] if left > 0 else [])])

    def _alike(self, one: Alike) -> tuple[str, ...]:
        old, new = (f"{each.called(self.language)} ({each.id})" for each in one)
        return old, new, self.words.sort(one.new)

    def _new_tie(self, tie: Tie) -> tuple[str, ...]:
        self._cite(tie)
        return self.words.tie(tie), self.words.says(tie)

    def _gone_tie(self, tie: Tie) -> tuple[str, ...]:
        self._cite(tie)
        return self.words.tie(tie, is_old=True), self.words.says(tie)

    def _ended_tie(self, pair: Pair[Tie]) -> tuple[str, ...]:
        self._cite(pair.new)
        return self.words.tie(pair.new), pair.new.span_until or pair.new.until, self.words.says(pair.new)

    def _changed_tie(self, pair: Pair[Tie]) -> tuple[str, ...]:
        self._cite(pair.new)
        return self.words.tie(pair.new), "\n".join(self.words.changes(pair)), self.words.says(pair.new)

    def _other_evidence(self, pair: Pair[Tie]) -> tuple[str, ...]:
        self._cite(pair.old, pair.new)
        return self.words.tie(pair.new), "\n".join(self.words.changes(pair))


def _by_end(ties: Sequence[Tie]) -> Mapping[str, Sequence[Tie]]:
    found: dict[str, list[Tie]] = defaultdict(list)
    for tie in ties:
        found[tie.source].append(tie)
        found[tie.target].append(tie)
    return found
