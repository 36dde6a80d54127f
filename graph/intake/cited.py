"""Which source a row cites: by its id, or by what means one source alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable

from ..errors import BadData
from ..letters import visible
from ..names import name_key, similar
from ..naming import as_ids
from ..saying import said
from .known import Known

_WHOLE = re.compile(r"\d+(?:\.0)?")


class Cited:
    """The id of the source that each text means; `look_up` comes before the first question.

    A text is the id of a source, else its id but for capitals, or its title.
    """

    def __init__(self, known: Known) -> None:
        self._known = known
        self._ids: dict[str, str] = {}  # of texts that are no ids as they are written
        self._unknown: dict[str, BadData] = {}
        self.taken: dict[str, str] = {}  # the same ids, for whoever tells of them

    def id_of(self, text: str) -> str | BadData:
        """The id that the text means, or why it means none."""
        return self._ids.get(text, text) if text not in self._unknown else self._unknown[text]

    def look_up(self, texts: Collection[str]) -> None:
        """Finds out what the texts mean, for those not met before."""
        known = self._known
        known.look_up_sources(set(texts))
        fresh = [text for text in texts if text not in known.dates and text not in self._ids and text not in self._unknown]
        if not fresh:
            return
        titles = {source.id: source.title for source in known.writer.sources()}
        by_title: dict[str, list[str]] = defaultdict(list)
        for id_, title in titles.items():
            by_title[name_key(title)].append(id_)
        for text in fresh:
            ids = [id_ for id_ in as_ids(text) if id_ in titles]
            ids = ids[:1] if ids and ids[0] == visible(text).strip() else sorted({*ids, *by_title.get(name_key(text), ())})
            if len(ids) == 1:
                self._ids[text] = ids[0]
                if ids[0] != visible(text).strip():
                    self.taken[text] = ids[0]
            else:
                self._unknown[text] = self._why(text, ids, titles)
        known.look_up_sources(set(self._ids.values()))

    def forget(self) -> None:
        """Asks anew from now on, since other sources have come."""
        self._ids.clear()
        self._unknown.clear()

    def _why(self, text: str, ids: list[str], titles: Iterable[str]) -> BadData:
        if ids:
            message = said("'{text}' is the title of several sources, {ids}", text=text, ids=self._known.listed(ids))
            return BadData(message, remedy=said("write the id of the one you mean"))
        if follows := self._known.missing.source(text):
            return follows
        known = list(titles)
        near = similar(text, known, limit=1)
        if _WHOLE.fullmatch(text):  # as a program writes whole numbers, in one file or the other
            near = [id_ for id_ in (text.removesuffix(".0"), f"{text}.0") if id_ in known and id_ != text] or near
        hint = said("did you mean '{near}'?", near=near[0]) if near else said("add it to the sources, with its id and title")
        return BadData(said("no source has the id '{id}'", id=text), remedy=hint)
