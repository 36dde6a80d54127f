"""Ways in which the file of a store can be damaged, and what came of a command that met one."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from click.testing import CliRunner

from partnermap.cli import cli

TABLES = {
    "sources": ("id", "title", "publisher", "date", "language", "url", "mark", "attributes"),
    "stakeholders": (
        "id", "kind", "name", "name_fr", "aliases", "country", "region", "sector", "since", "until", "url", "note", "attributes", "form",
        "aliases_fr",
    ),
    "names": ("key", "form", "stakeholder"),
    "ties": (
        "id", "source", "type", "target", "role", "since", "until", "amount", "currency", "status", "confidence", "note", "attributes",
        "attested_first", "attested_last", "span_since", "span_until", "counts_from",
    ),
    "evidence": ("tie", "position", "source", "locator", "quote"),
    "changes": ("number", "head"),
    "entries": ("sort", "id", "change", "before", "said", "meant"),
}  # fmt: skip
SHADOWS = ("words", "words_data", "words_idx", "words_docsize", "words_config")
VALUES = (
    "null", "x'ff00fe'", "x''", "17", "-1.5e300", "9e999", "'zzz'", "''", "'nobody'", "'1e999999'", "'NaN'", "'2011-99'", "'[1,null]'", "'[[1]]'",
    "'{\"a\":1}'", "'1'", "'[\"a\"'", "'</script>'", "cast(x'80' as text)", "char(0)||'x'", "replace(hex(zeroblob(5000)),'00','[')",
    "hex(zeroblob(100000))", "'https://['",
)  # fmt: skip
SCHEMAS = (
    "'{'", "null", "''", "x'ff'", "'[]'", "'17'", "'{}'", "'{\"kinds\":{},\"ties\":{}}'", "replace(hex(zeroblob(100000)),'00','[')",
    "json_remove(value,'$.ties.FUNDS')", "json_remove(value,'$.kinds.agency')", "json_remove(value,'$.forms')", "json_set(value,'$.forms',17)",
    "json_set(value,'$.ties.FUNDS.weight.direct','x')", "json_set(value,'$.ties.FUNDS.weight.direct',null)",
    "json_set(value,'$.ties.FUNDS.weight.direct',json('{}'))", "json_set(value,'$.kinds.agency.label.en',json('[]'))",
    "json_set(value,'$.kinds.agency.label.en','xy')", "json_set(value,'$.kinds.agency',json('[1]'))", "json_set(value,'$.kinds.agency.role',json('[]'))",
    "json_set(value,'$.ties.FUNDS.ends',null)", "json_set(value,'$.ties.FUNDS.ends.source',17)", "json_set(value,'$.ties.FUNDS.joins',json('{}'))",
    "json_set(value,'$.ties.FUNDS.both.en',json('{\"a\":1}'))", "json_set(value,'$.ties.FUNDS.like','NOTHING')", "json_set(value,'$.ties.FUNDS.noun','x')",
    "json_set(value,'$.forms.table.kinds','zzz')", "json_set(value,'$.ties','x')", "json_set(value,'$.more',json('[1]'))",
)  # fmt: skip
RECORDS = (
    "'{'",
    "'17'",
    "'[]'",
    "'{}'",
    "x'ff'",
    "'{\"file\":1}'",
    '\'{"file":"x","entries":[]}\'',
    '\'{"file":"x","entries":{"kinds":17}}\'',
)
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("stats",), ("check",), ("list",), ("sources",), ("find", "harbour"), ("show", "hsa"), ("show", "hsa", "--format", "json"), ("who", "hsa", "-v"),
    ("who", "guard", "--format", "json"), ("path", "ann", "omar"), ("common", "hsa", "guard"), ("export", "-"), ("export", "out.xlsx"),
    ("export", "out.graphml"), ("export", "out.gexf"), ("export", "out.cypher"), ("export", "out"), ("map", "-o", "out.html"),
    ("map", "--by", "sector", "-o", "maps"), ("load", "csv"), ("load", "more.csv"), ("cypher", "MATCH (n:Stakeholder) RETURN n.name AS n LIMIT 3"),
    ("who", "hsa", "--as-of", "2011", "--without-source", "plan"), ("history",), ("history", "hsa"), ("history", "1", "-v"),
    ("history", "nobody"), ("show", "hsa", "--history"), ("undo", "--yes"), ("undo", "--dry-run"),
)  # fmt: skip
COPY = ("copy", "s.db", "t.db")


class Damage(NamedTuple):
    """What is done to a store: a statement, or bytes of the file by a seed."""

    sql: str = ""
    seed: int = 0

    def do(self, path: Path) -> None:
        if self.sql:
            _run(path, self.sql)
        else:
            _scatter(path, random.Random(self.seed))


def statements() -> Iterator[str]:
    """Every statement that damages a store in a way of its own."""
    for table in (*TABLES, "meta", *SHADOWS):
        yield f"drop table {table}"
    for table, columns in TABLES.items():
        yield f"alter table {table} add column zz"
        yield f"alter table {table} rename to other"
        yield f"delete from {table}"
        yield f"drop table {table}; create table {table} (x)"
        yield f"alter table {table} rename to other; create view {table} as select * from other"
        for column in columns:
            yield f"alter table {table} rename column {column} to zz"
            for value in VALUES:
                for where in ("", f" where rowid in (select rowid from {table} limit 1)" if table in ("names", "ties") else ""):
                    yield f"update or replace {table} set {column} = {value}{where}"
    yield "update words_data set block = x'00'"
    yield "delete from words_data"
    yield "delete from ties where rowid % 2"
    yield "delete from stakeholders where id in ('guard', 'zoe')"
    yield "delete from sources where id = 'report'"
    yield "delete from evidence where tie % 2"
    yield "delete from entries where change = 1"
    yield "update entries set said = '{}' where sort = 2"
    yield "drop index ties_by_id"
    yield "create trigger zz before insert on stakeholders begin select raise(abort, 'no');end"
    for schema in SCHEMAS:
        yield f"update or replace meta set value = {schema} where key = 'schema'"
    for record in RECORDS:
        yield f"update meta set value = {record} where key = 'built-in'"
    for key in ("schema", "built-in", "state"):
        yield f"delete from meta where key = '{key}'"
    for layout in (-1, 0, 1, 2, 2**31 - 1):
        yield f"pragma user_version = {layout}"


def drawn(chance: random.Random) -> Damage:
    """One of the ways, bytes of the file as often as a statement."""
    return Damage(seed=chance.randrange(1 << 30)) if chance.random() < 0.5 else Damage(sql=chance.choice(ALL))


def outcome(words: tuple[str, ...]) -> str:
    """What came of the command in this folder: `answered`, `refused: LINE`, or what must not be."""
    answer = CliRunner().invoke(cli, [*words, *(() if words[0] == "copy" else ("--store", "s.db"))])
    if answer.exception and not isinstance(answer.exception, SystemExit):
        return f"FAULT {type(answer.exception).__name__}: {str(answer.exception)[:150]}"
    errors = [line for line in answer.stderr.splitlines() if line.startswith("Error: ")]
    if answer.exit_code == 0 and not errors:
        return "answered"
    if answer.exit_code == 1 and errors == answer.stderr.splitlines()[-1:] and len(errors[0]) < 1500:
        return f"refused: {errors[0].removeprefix('Error: ')}"
    return f"FAULT exit {answer.exit_code}, {answer.stderr[-300:]!r}"


def _run(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("pragma writable_schema = 1")
        for statement in sql.split("; "):
            try:
                connection.execute(statement)
            except sqlite3.Error:
                connection.execute("pragma ignore_check_constraints = 1")


def _scatter(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 3, 10, 100))):
        at = chance.randrange(100, len(data)) if chance.random() < 0.9 else chance.randrange(100)
        change: Callable[[int], bytes] = chance.choice((chance.randbytes, bytes, lambda n: b"\xff" * n))
        length = chance.choice((1, 1, 4, 40))
        data[at : at + length] = change(length)
    if chance.random() < 0.1:
        del data[chance.randrange(len(data)) :]
    path.write_bytes(data)


ALL = tuple(dict.fromkeys(statements()))
