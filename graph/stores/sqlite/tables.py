"""The tables of a network in SQLite, and how a database is made ready for them."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from ...completing import completed, is_known, record
from ...errors import BadData, StoreDamaged
from ...model import Evidence, Source, Stakeholder, Tie
from ...names import name_key
from ...plain import MOST_CHARACTERS
from ...redating import refresh
from ...saying import said
from ...schema import Schema, parse_schema
from ..upgrades import FIRST_BUILT_IN, HISTORY, LAYOUT, fields_since, keeps_dating, keeps_keys, steps_from
from .failures import UNREADABLE
from .rows import TABLES, declaration, declared, literal
from .shape import fault_of_shape
from .writer import SqliteWriter

APPLICATION_ID = 0x504D4150  # "PMAP"

# Keys are words between spaces already, so nothing else may take them apart. (A double quote is in no key.)
_SIGNS = "".join(sign for sign in map(chr, range(0x21, 0x7F)) if not sign.isalnum() and sign != '"').replace("'", "''")
WORDS = f"""create virtual table words using fts5 (key, content='names', content_rowid='n', tokenize="ascii tokenchars '{_SIGNS}'")"""
STATEMENTS = f"""
create table meta (key text primary key, value text not null) without rowid;
create table sources ({declared(Source, key="id")}) without rowid;
create table stakeholders ({declared(Stakeholder, key="id")}) without rowid;
create table names (n integer primary key, key text, form text, stakeholder text);
{WORDS};
create table ties (n integer primary key, {declared(Tie)});
create unique index ties_by_id on ties (id);
create table evidence (tie integer, position integer, {declared(Evidence)}, primary key (tie, position)) without rowid;
{HISTORY[0]};
{HISTORY[1]};
"""
# Made after the rows of a first load: sorting once is several times faster than inserting in random order. What a load looks up
# itself, ties by id, is there from the start.
INDEXES = """
create index if not exists names_by_key on names (key, form, stakeholder);
create index if not exists names_by_stakeholder on names (stakeholder);
create index if not exists ties_by_source on ties (source, target, type, status, counts_from, span_since, span_until);
create index if not exists ties_by_target on ties (target, source, type, status, counts_from, span_since, span_until);
create index if not exists evidence_by_source on evidence (source);
create index if not exists entries_by_change on entries (change, sort, id);
"""


def create(connection: sqlite3.Connection, schema: Schema) -> None:
    """Makes the tables, and marks the file as ours."""
    connection.execute("begin exclusive")
    for statement in STATEMENTS.split(";\n"):
        connection.execute(statement)
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    _note(connection, schema)
    connection.execute("commit")


def held_schema(connection: sqlite3.Connection, address: str) -> tuple[Schema, bool]:
    """The schema that the data was loaded under, completed; and whether the database is as this version leaves it, schema and all.

    Raises StoreDamaged where the tables are not those of a store, or what it says of itself cannot be read.
    """
    [[layout]] = connection.execute("pragma user_version")
    if fault := fault_of_shape(connection, layout):
        raise StoreDamaged(address, fault)
    held = dict(connection.execute("select key, value from meta where key in ('schema', 'built-in')"))
    try:
        schema, known = parse_schema(_from_json(held["schema"])), held.get("built-in", "")
        if is_known(known):
            return schema, layout == LAYOUT
        return completed(schema, known, first=FIRST_BUILT_IN), False
    except BadData as error:
        raise StoreDamaged(address, str(error)) from error
    except UNREADABLE as error:
        raise StoreDamaged(address, said("what it says of its schema cannot be read")) from error


def _from_json(text: str) -> Any:
    if len(text) > MOST_CHARACTERS:
        raise ValueError("too long for a schema")
    return json.loads(text)


def upgrade(connection: sqlite3.Connection, address: str) -> Schema:
    """Takes the steps to the present layout and completes the schema, in a transaction that somebody else begins and ends."""
    [[layout]] = connection.execute("pragma user_version")
    schema, _ = held_schema(connection, address)
    for model, field in fields_since(layout):
        connection.execute(f"alter table {TABLES[model]} add column {declaration(field)} default {literal(field)}")
    for step in steps_from(layout):
        for statement in step.sql:
            connection.execute(statement)
    if not keeps_dating(layout):
        ids = [id_ for (id_,) in connection.execute("select id from ties")]
        refresh(SqliteWriter(connection, schema, address), ids)
    if not keeps_keys(layout):
        _make_keys(connection)
    make_indexes(connection)
    _note(connection, schema)
    return schema


def _make_keys(connection: sqlite3.Connection) -> None:
    """Makes the key of each name anew, and the index of their words."""
    connection.create_function("name_key", 1, name_key, deterministic=True)
    connection.execute("update names set key = name_key(form) where key <> name_key(form)")
    connection.execute("drop table words")
    connection.execute(WORDS)
    connection.execute("insert into words (words) values ('rebuild')")


def _note(connection: sqlite3.Connection, schema: Schema) -> None:
    connection.execute(f"pragma user_version = {LAYOUT}")
    connection.executemany("insert or replace into meta (key, value) values (?, ?)", [("schema", schema.as_json()), ("built-in", record())])


def make_indexes(connection: sqlite3.Connection) -> None:
    """Makes the indexes that the tables lack."""
    for statement in INDEXES.split(";\n"):
        connection.execute(statement)


def apart(database: str, schema: Schema) -> sqlite3.Connection:
    """A database with its tables that belongs to this process: `:memory:`, or an empty name for a temporary file without one.

    What is apart belongs to one owner, who sees to it that one thread at a time uses it.
    """
    connection = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("pragma cache_size = -65536")
        create(connection, schema)
    except BaseException:
        connection.close()
        raise
    return connection
