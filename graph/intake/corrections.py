"""Ties that are most likely corrections of one that is there: between the same, of the same type, from the same place of the same source,
but with other dates, another role or another amount. Both are kept, since they may be two (decision 0005), and that is told.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..drafts import Notice, TieDraft
from ..model import Tie
from ..saying import digits, said
from .known import Known
from .replacing import Replaced

_TOLD = ("role", "since", "until", "amount", "currency")


class Corrections:
    """The ties of a load that may correct one that was there before it."""

    def __init__(self, known: Known, replaced: Replaced) -> None:
        self._known, self._replaced = known, replaced
        self._said_again = array("q")  # the ids, as hashes, of ties that were there and are said again: they are not corrected
        self._found: list[tuple[TieDraft, Tie, Tie]] = []
        self._added: set[str] = set()

    def said_again(self, ids: Iterable[str]) -> None:
        """Knows that the files of this load say these ties, which were there, as they are."""
        self._said_again.extend(map(hash, ids))

    def look_up(self, rows: Sequence[tuple[TieDraft, Tie]]) -> None:
        """Finds what these new ties may correct. They are not put yet; what cites a source that is new itself corrects nothing."""
        news = [(draft, tie) for draft, tie in rows if tie.evidence[0].source not in self._known.new_sources]
        if not news:
            return
        held: dict[tuple[str, str, str, str, str], list[Tie]] = defaultdict(list)
        for tie in self._known.writer.ties_between({(tie.source, tie.target) for _, tie in news}):
            if tie.id not in self._added:
                for item in tie.evidence:
                    held[tie.source, tie.type, tie.target, item.source, item.locator].append(tie)
        for draft, tie in news:
            for item in tie.evidence:
                before = held.get((tie.source, tie.type, tie.target, item.source, item.locator), ())
                self._found += [(draft, tie, one) for one in before if one.id != tie.id]
        self._added.update(tie.id for _, tie in news)

    def tell(self) -> None:
        """Tells of those whose former form none of the files says any more. Where their source is replaced that is gone, so they are one
        that is another now.
        """
        again = set(self._said_again) if self._found else set()
        found = [(draft, tie, was) for draft, tie, was in self._found if hash(was.id) not in again]
        corrected, former = self._known.report.corrected, set[str]()
        for _, tie, was in found:
            if tie.evidence[0].source in self._replaced and tie.id not in corrected and was.id not in former:
                corrected[tie.id] = was.id
                former.add(was.id)
        found = [one for one in found if one[1].evidence[0].source not in self._replaced]
        names = self._known.names({end for _, tie, _ in found for end in (tie.source, tie.target)})
        for draft, tie, was in found:
            message = said(
                "{source} {type} {target} was {was} in the same place of {cited} and is now {now}; both are kept; if this corrects the "
                "first, `partnermap load FILE --replace {cited}` or `partnermap remove --tie-id {id}` takes that out",
                source=names[tie.source], type=tie.type, target=names[tie.target], was=_particulars(was, tie), now=_particulars(tie, was),
                cited=tie.evidence[0].source, id=was.id,
            )  # fmt: skip
            self._known.report.notices.append(Notice(draft.place, message))


def _particulars(tie: Tie, other: Tie) -> str:
    """What is another in the one than in the other, each with its name: `since 2011, until 2013`."""
    differ = [name for name in _TOLD if getattr(tie, name) != getattr(other, name)]
    if "amount" in differ and "currency" not in differ:
        differ.append("currency")
    return ", ".join(_one(name, getattr(tie, name)) for name in differ if name != "currency" or getattr(tie, name))


def _one(name: str, value: object) -> str:
    text = "" if value is None else digits(value) if name == "amount" else str(value)  # type: ignore[arg-type]
    return said("{field} '{value}'", field=name, value=text) if text else said("without {field}", field=name)
