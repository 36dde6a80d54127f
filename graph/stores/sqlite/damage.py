"""A look at all that a database holds, for the first thing that is not as it was put: when something failed that should not have."""

from __future__ import annotations

import json
import sqlite3
from collections import deque
from collections.abc import Iterator

from ...changes import ABSENT, ALL, STATED, Entry
from ...dates import parse_date
from ...errors import PartnerMapError, StoreDamaged
from ...history.images import thing_of
from ...model import Tie
from ...saying import said
from .failures import UNREADABLE, as_store_errors
from .reader import SqliteReader
from .shape import fault_of_shape

_NAMES_OF_NOBODY = "select key, stakeholder from names where stakeholder not in (select id from stakeholders) limit 1"
_ENTRIES_OF_NOTHING = "select id, change from entries where change not in (select number from changes) limit 1"
_EVIDENCE_OF_NOTHING = "select tie, source from evidence where tie not in (select n from ties) limit 1"


def damage_in(reader: SqliteReader, connection: sqlite3.Connection) -> StoreDamaged | None:
    """The first damage that is found, or None where all is as a load puts it. It reads everything."""
    try:
        with as_store_errors(reader.address):
            what = next(_faults(reader, connection), "")
    except StoreDamaged as damage:
        return damage
    except UnicodeDecodeError as error:  # SQLite names what is damaged, and its name is damaged too
        what = error.object.decode(errors="replace")
    except (PartnerMapError, sqlite3.Error):  # it cannot be looked at now, which is no damage
        return None
    return reader.damaged(what) if what else None


def _faults(reader: SqliteReader, connection: sqlite3.Connection) -> Iterator[str]:
    [[layout]] = connection.execute("pragma user_version")
    if fault := fault_of_shape(connection, layout):
        yield fault
    for things in (reader.sources(), reader.stakeholders(), reader.names()):
        deque(things, maxlen=0)
    for tie in reader.ties():
        if not _has_dates(tie):
            yield said("table {table}, row {row}: {why}", table="ties", row=tie.id, why=said("a value in it is none that partnermap puts"))
    yield from _faults_of_history(reader, connection)
    for sql in (_NAMES_OF_NOBODY, _EVIDENCE_OF_NOTHING):
        for row, whose in connection.execute(sql):
            yield said(
                "table {table}, row {row}: {why}",
                table="names",
                row=str(row),
                why=said("it leads to '{nowhere}', which is not there", nowhere=str(whose)),
            )
    for (found,) in connection.execute("pragma integrity_check(1)"):
        if found != "ok":
            yield str(found)
    try:
        connection.execute("insert into words (words, rank) values ('integrity-check', 1)")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
            yield said("its index of words is not that of its names")
    except sqlite3.DatabaseError:
        yield said("its index of words is not that of its names")


def _faults_of_history(reader: SqliteReader, connection: sqlite3.Connection) -> Iterator[str]:
    changes = [change.number for change in reader.changes()]
    for number in changes:
        for entry in reader.entries(number):
            if not _has_images(entry):
                why = said("a value in it is none that partnermap puts")
                yield said("table {table}, row {row}: {why}", table="entries", row=entry.id, why=why)
    if changes:
        for row, nowhere in connection.execute(_ENTRIES_OF_NOTHING):
            why = said("it leads to '{nowhere}', which is not there", nowhere=str(nowhere))
            yield said("table {table}, row {row}: {why}", table="entries", row=str(row), why=why)


def _has_images(entry: Entry) -> bool:
    """Whether what an entry keeps of its thing can be read."""
    try:
        for image in (entry.before, entry.said):
            if image not in (None, ABSENT, ALL, STATED):
                thing_of(entry.sort, entry.id, image)
        return not entry.meant or all(isinstance(text, str) for text in json.loads(entry.meant))
    except UNREADABLE:
        return False


def _has_dates(tie: Tie) -> bool:
    try:
        for date in (tie.attested_first, tie.attested_last, tie.span_since, tie.span_until, tie.counts_from):
            parse_date(date)
    except PartnerMapError:
        return False
    return True
