"""Whether the tables of an SQLite database are those that a store of its layout has: a look at every opening, at what they are called and
not at what is in them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from ...model import Evidence, Source, Stakeholder, Tie
from ...saying import said
from ..upgrades import keeps_history
from .rows import ENTRY, columns_of

_WORDS = ("words", "words_data", "words_idx", "words_docsize", "words_config")
_COLUMNS = """
select name, (select group_concat(name) from (select name from pragma_table_info(master.name) order by cid))
from sqlite_master as master where type = 'table'
    and name in ('meta', 'sources', 'stakeholders', 'names', 'ties', 'evidence', 'changes', 'entries')
"""


def fault_of_shape(connection: sqlite3.Connection, layout: int) -> str:
    """What is not as a store of this layout has it, or nothing."""
    found = dict(connection.execute("select name, type from sqlite_master where type <> 'index'"))
    expected = _expected(layout)
    if missing := next((name for name in (*expected, *_WORDS) if found.get(name) != "table"), ""):
        return said("its table {table} is missing", table=missing)
    if strange := next((name for name, sort in found.items() if sort != "table"), ""):
        return said("it has a {sort} that partnermap did not make, {name}", sort=found[strange], name=strange)
    for table, columns in connection.execute(_COLUMNS):
        if different := sorted(expected[table] ^ set(columns.split(","))):
            column = different[0]
            if column in expected[table]:
                return said("its table {table} has no column {column}", table=table, column=column)
            return said("its table {table} has a column that partnermap did not make, {column}", table=table, column=column)
    return ""


def _expected(layout: int) -> Mapping[str, set[str]]:
    """The columns of each table."""
    history = {"changes": {"number", "head"}, "entries": set(ENTRY.split(", "))} if keeps_history(layout) else {}
    return {
        "meta": {"key", "value"},
        "sources": columns_of(Source, layout),
        "stakeholders": columns_of(Stakeholder, layout),
        "names": {"n", "key", "form", "stakeholder"},
        "ties": {"n", *columns_of(Tie, layout)},
        "evidence": {"tie", "position", *columns_of(Evidence, layout)},
    } | history
