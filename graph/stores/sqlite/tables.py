"""The tables of a network in SQLite, and how a database is made ready for them."""

from __future__ import annotations

import sqlite3

from ...schema import Schema

APPLICATION_ID = 0x504D4150  # "PMAP"
LAYOUT = 1

TABLES = """
create table meta (key text primary key, value text not null) without rowid;
create table sources (id text primary key, title text, publisher text, date text, language text, url text, mark text,
    attributes text) without rowid;
create table stakeholders (id text primary key, kind text, name text, name_fr text, aliases text, country text, region text,
    sector text, since text, until text, url text, note text, attributes text) without rowid;
create table names (n integer primary key, key text, form text, stakeholder text);
create virtual table words using fts5 (key, content='names', content_rowid='n', tokenize="unicode61 remove_diacritics 0");
create table ties (n integer primary key, id text, source text, type text, target text, role text, since text, until text,
    amount text, currency text, status text, confidence real, note text, attributes text);
create unique index ties_by_id on ties (id);
create table evidence (tie integer, position integer, source text, locator text, quote text,
    primary key (tie, position)) without rowid;
"""
# Made after the rows of a first load: sorting once is several times faster than inserting in random order. What a load looks up
# itself, ties by id, is there from the start.
INDEXES = """
create index names_by_key on names (key, form, stakeholder);
create index names_by_stakeholder on names (stakeholder);
create index ties_by_source on ties (source, target, type, since, until, status);
create index ties_by_target on ties (target, source, type, since, until, status);
"""


def create(connection: sqlite3.Connection, schema: Schema) -> None:
    """Makes the tables, and marks the file as ours."""
    connection.execute("begin exclusive")
    for statement in TABLES.split(";\n"):
        connection.execute(statement)
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute(f"pragma user_version = {LAYOUT}")
    connection.execute("insert into meta values ('schema', ?)", (schema.as_json(),))
    connection.execute("commit")


def make_indexes(connection: sqlite3.Connection) -> None:
    """Makes the indexes that the tables lack."""
    if connection.execute("select 1 from sqlite_schema where name = 'ties_by_target'").fetchone() is None:
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
