"""The schema of a network when a change that brought another one is taken back."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ..changes import Change
from ..redating import refresh
from ..schema import Schema, parse_schema
from .recording import Recorder


class Schemas:
    """The schema that was there before a change, where the change brought another and no later one has since."""

    def __init__(self, recorder: Recorder, changes: Mapping[int, Change], change: Change) -> None:
        self._recorder, self._wanted = recorder, None
        now = recorder.writer.schema
        if change.schema is None:
            return
        later = [one for number, one in sorted(changes.items()) if number > change.number and one.schema is not None]
        if not later or later[0].schema == now.as_json():
            self._wanted = parse_schema(json.loads(change.schema))

    def put_first(self) -> None:
        """Puts it, if it has all that the present one has."""
        now, wanted = self._recorder.writer.schema, self._wanted
        if (
            wanted
            and now.kinds.keys() <= wanted.kinds.keys()
            and now.ties.keys() <= wanted.ties.keys()
            and set(now.forms) <= set(wanted.forms)
        ):
            self._put(wanted)

    def put_last(self) -> bool:
        """Puts it, if it has all that is still in use, and it is not there yet; gives whether it is."""
        wanted = self._wanted
        if wanted and wanted.as_json() != self._recorder.writer.schema.as_json():
            if not self._fits(wanted):
                return False
            self._put(wanted)
        return True

    def _fits(self, wanted: Schema) -> bool:
        counts = self._recorder.writer.counts()
        if not (counts.kinds.keys() <= wanted.kinds.keys() and counts.types.keys() <= wanted.ties.keys()):
            return False
        return all(not one.form or one.form in wanted.forms for one in self._recorder.writer.stakeholders())

    def _put(self, wanted: Schema) -> None:
        writer = self._recorder.writer
        former = writer.schema
        self._recorder.new_schema(former.as_json())
        writer.put_schema(wanted)
        if now_otherwise := former.belonging ^ wanted.belonging:
            refresh(writer, [tie.id for tie in writer.ties() if tie.type in now_otherwise])
