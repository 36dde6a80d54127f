"""Whom the ends of ties mean."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import BadData
from ..finding import suggestions
from ..naming import keys_of, meant
from .known import Known

_SUGGESTIONS = 50


class Ends:
    """The id that each text means, or why it means nobody; `look_up` comes before the first question."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._found: dict[str, str | BadData] = {}
        self._strangers = 0

    def __getitem__(self, text: str) -> str | BadData:
        return self._found[text]

    def forget(self) -> None:
        """Asks anew from now on, since other stakeholders have come."""
        self._found.clear()

    def look_up(self, texts: Iterable[str]) -> None:
        """Finds out what the texts mean, for those not met before."""
        known, found_ = self._known, self._found
        fresh = [text for text in dict.fromkeys(texts) if text not in found_]
        unknown = []
        for text in fresh:
            if text in known.kinds:
                found_[text] = text
            else:
                unknown.append(text)
        if not unknown:
            return
        found = list(known.writer.stakeholders(unknown))
        found_.update((one.id, one.id) for one in found)
        known.meet(found)
        named = [text for text in unknown if text not in found_]
        holders: dict[str, set[str]] = {}
        for name in known.writer.named({key for text in named for key in keys_of(text)}):
            holders.setdefault(name.key, set()).add(name.stakeholder)
        met = [id_ for ids in holders.values() for id_ in ids if id_ not in known.kinds]
        known.meet(known.writer.stakeholders(met))
        for text in named:
            found_[text] = self._meant(text, sorted(meant(text, holders)))

    def _meant(self, text: str, ids: list[str]) -> str | BadData:
        if len(ids) == 1:
            known = self._known
            return known.missing.other(text, ids[0], known.kinds[ids[0]], known.writer.schema.kinds) or ids[0]
        if ids:
            return BadData(f"'{text}' may mean {' or '.join(ids)}", remedy="write the id of the one you mean")
        if follows := self._known.missing.stakeholder(text):
            return follows
        self._strangers += 1
        # Each suggestion is a search through all names: enough to see what goes wrong, not one for each of a million rows.
        near = suggestions(self._known.writer, text, limit=1) if self._strangers <= _SUGGESTIONS else []
        return BadData(f"no stakeholder is called '{text}'", remedy=f"did you mean '{near[0]}'?" if near else "add it to the stakeholders")
