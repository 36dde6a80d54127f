"""Whom the ends of ties mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from ..errors import BadData
from ..finding import suggestions
from ..naming import as_ids, keys_of, meanings, named_or_in_capitals, parts_of
from ..saying import said
from .known import Known

_SUGGESTIONS = 50
_BETWEEN = re.compile(r"\s*[|;\n]\s*|\s+(?:/|&|and|et)\s+|,\s+")
_NUMBER = re.compile(r"\d+(?:\.0)?")


class Ends:
    """The id that each text means, or why it means nobody; `look_up` comes before the first question."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._found: dict[str, str | BadData] = {}
        self._strangers = 0
        self.taken: dict[str, str] = {}  # texts that are an id but for capitals, and that id: for whoever tells of it

    def __getitem__(self, text: str) -> str | BadData:
        return self._found[text]

    def forget(self) -> None:
        """Asks anew from now on, since other stakeholders have come."""
        self._found.clear()

    def look_up(self, texts: Iterable[str], wholes: Mapping[str, Collection[str]] | None = None) -> None:
        """Finds out what the texts mean, for those not met before. `wholes` says of what those in these rows are a part."""
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
        ways = {text: as_ids(text) for text in unknown}
        found = {one.id: one for one in known.writer.stakeholders({id_ for way in ways.values() for id_ in way})}
        known.meet(found.values())
        found_.update((text, way[0]) for text, way in ways.items() if way[0] in found)
        named = [text for text in unknown if text not in found_]
        holders: dict[str, set[str]] = {}
        for name in known.writer.named({key for text in named for key in keys_of(text)}):
            holders.setdefault(name.key, set()).add(name.stakeholder)
        met = [id_ for ids in holders.values() for id_ in ids if id_ not in known.kinds]
        known.meet(known.writer.stakeholders(met))
        for text in named:
            ids = named_or_in_capitals(text, holders, found)
            if len(ids) != 1:
                ids = parts_of(known.writer, text, holders, wholes or {}) or ids
            elif ids <= found.keys() and not any(ids <= holders.get(key, set()) for key in keys_of(text)):
                [self.taken[text]] = ids
            found_[text] = self._meant(text, sorted(ids))

    def _meant(self, text: str, ids: list[str]) -> str | BadData:
        if len(ids) == 1:
            known = self._known
            return known.missing.other(text, ids[0], known.kinds[ids[0]], known.writer.schema.kinds) or ids[0]
        if ids:
            return BadData(
                said("'{text}' may mean {ids}", text=text, ids=self._known.listed(ids)), remedy=said("write the id of the one you mean")
            )
        if follows := self._known.missing.stakeholder(text):
            return follows
        self._strangers += 1
        # Each suggestion is a search through all names: enough to see what goes wrong, not one for each of a million rows.
        hint = self._hint(text) if self._strangers <= _SUGGESTIONS else ""
        return BadData(said("no stakeholder is called '{text}'", text=text), remedy=hint or said("add it to the stakeholders"))

    def _hint(self, text: str) -> str:
        """What may have been meant by the name of nobody; empty where nothing comes near."""
        names = [name for name in _BETWEEN.split(text.strip()) if name]
        if len(names) > 1 and all(meanings(self._known.writer, names).values()):
            return said("write one row for each: {names}", names=", ".join(said("'{name}'", name=name) for name in names))
        if _NUMBER.fullmatch(text):  # as a program writes whole numbers, in one file or the other
            other = text.removesuffix(".0") if text.endswith(".0") else f"{text}.0"
            if list(self._known.writer.briefs([other])):
                return said("did you mean '{near}'?", near=other)
        near = suggestions(self._known.writer, text, limit=1)
        return said("did you mean '{near}'?", near=near[0]) if near else ""
