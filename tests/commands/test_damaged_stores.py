"""Stores that were damaged: a right answer, or one line that says what is damaged, that nothing was changed, and what to do."""

from __future__ import annotations

import gc
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from partnermap.graph import load, open_store, read_schema
from partnermap.graph.errors import StoreDamaged
from tests.commands.conftest import Ask
from tests.damaged import ALL, COMMANDS, COPY, Damage, outcome
from tests.places import many

REMEDY = "nothing was changed; bring it back from a copy, or load your files into a new store"
damages = st.one_of(st.sampled_from(ALL).map(lambda sql: Damage(sql=sql)), st.integers(0, 1 << 30).map(lambda seed: Damage(seed=seed)))


@pytest.fixture
def whole(harbour: Ask) -> Path:
    """The example in a store beside the files that it was loaded from, which is where commands are run. One of it was changed since."""
    Path("again.csv").write_text("id,kind,name,note\nhsa,agency,Harbour Safety Agency,Leads and funds\n", encoding="utf-8")
    assert harbour("load", "again.csv").exit_code == 0
    Path("more.csv").write_text("kind,name\nagency,Coastal Guard\nperson,Somebody New\n", encoding="utf-8")
    return Path("partnermap.db").absolute()


@settings(max_examples=60)
@example(Damage(seed=207), ("history", "nobody"))  # SQLite's message of it is no text
@given(damages, st.sampled_from([*COMMANDS, COPY]))
def check_outcome(whole: Path, damage: Damage, words: tuple[str, ...]) -> None:
    for left in ("out", "maps", "t.db"):
        shutil.rmtree(left) if Path(left).is_dir() else Path(left).unlink(missing_ok=True)
    for left in ("s.db-wal", "s.db-shm", "s.db-journal"):
        Path(left).unlink(missing_ok=True)
    shutil.copy(whole, "s.db")
    damage.do(Path("s.db"))
    assert outcome(words).startswith(("answered", "refused"))


def test_no_damage_ends_in_a_traceback(whole: Path) -> None:
    check_outcome(whole)


def test_a_workbook_that_is_given_up_half_way_says_nothing_afterwards(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = list[object]()
    monkeypatch.setattr(sys, "unraisablehook", said.append)
    shutil.copy(whole, "s.db")
    Damage(sql="update ties set target = 'nobody' where n = 15").do(Path("s.db"))
    assert outcome(("export", "out.xlsx")).endswith(f"it leads to 'nobody', which is not there); {REMEDY}")
    gc.collect()
    assert (said, Path("out.xlsx").exists()) == ([], False)


@pytest.mark.parametrize(
    ("sql", "words", "what"),
    [
        ("drop table ties", ("stats",), "its table ties is missing"),
        ("update words_data set block = x'00'", ("load", "more.csv"), "its index of words is not that of its names"),
        ("update words_data set block = x'00'", ("find", "coastal"), "its index of words is not that of its names"),
        ("drop table words_idx", ("load", "more.csv"), "its table words_idx is missing"),
        ("alter table stakeholders add column zz", ("stats",), "its table stakeholders has a column that partnermap did not make, zz"),
        ("alter table ties rename column since to zz", ("stats",), "its table ties has no column since"),
        ("alter table ties rename to other; create view ties as select * from other", ("stats",), "its table ties is missing"),
        ("create trigger zz before insert on ties begin select 1;end", ("stats",), "it has a trigger that partnermap did not make, zz"),
        ("update meta set value = '{' where key = 'schema'", ("stats",), "what it says of its schema cannot be read"),
        ("update meta set value = json_set(value, '$.ties.FUNDS.weight.direct', 'x') where key = 'schema'", ("stats",), "schema: tie FUNDS: it lacks or misspells a weight, which is a number such as 0.5; compare it with graph/schema.yaml"),
        ("update meta set value = json_remove(value, '$.ties.LEADS') where key = 'schema'", ("stats",), "table ties: the schema of the store has no LEADS"),
        ("update stakeholders set kind = 'zzz' where id = 'hsa'", ("show", "hsa"), "table stakeholders, row hsa: its kind, form or type is not in the schema of the store"),
        ("update stakeholders set name = x'ff' where id = 'hsa'", ("show", "hsa"), "table stakeholders, row hsa: a value in it is none that partnermap puts"),
        ("update stakeholders set aliases = '[1,null]' where id = 'ann'", ("list",), "table stakeholders, row ann: a value in it is none that partnermap puts"),
        ("update stakeholders set since = '2011-99' where id = 'ann'", ("list",), "table stakeholders, row ann: '2011-99' is no day of the calendar; write 2011"),
        ("update ties set source = 'nobody' where n = 1", ("export", "-"), "table ties, row 895a1fbb26729852: it leads to 'nobody', which is not there"),
        ("update evidence set source = 'nothing' where tie = 1", ("check",), "table evidence, row 1: it leads to 'nothing', which is not there"),
        ("update ties set target = 'nobody' where n = 3", ("who", "hsa"), "table ties, row 65c5f7f5b0df6812: it leads to 'nobody', which is not there"),
        ("drop table entries", ("history",), "its table entries is missing"),
        ("update changes set head = '{}' where number = 1", ("history",), "table changes, row 1: a value in it is none that partnermap puts"),
        ("update changes set head = json_set(head, '$.who', 17) where number = 1", ("history",), "table changes, row 1: a value in it is none that partnermap puts"),
        ("update entries set meant = null where id = 'hsa'", ("history", "hsa"), "table entries, row hsa: a value in it is none that partnermap puts"),
        ("update entries set before = '{' where change = 2", ("history", "2", "-v"), "table entries, row hsa: a value in it is none that partnermap puts"),
        ("update entries set before = json_set(before, '$.since', '2011-99') where change = 2", ("undo", "--yes"), "table entries, row hsa: a value in it is none that partnermap puts"),
    ],
)  # fmt: skip
def test_what_is_damaged_is_said(whole: Path, ask: Ask, sql: str, words: tuple[str, ...], what: str) -> None:
    Damage(sql=sql).do(whole)
    answer = ask(*words, "--store", "partnermap.db")
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert answer.stderr == f"Error: partnermap.db is damaged ({what}); {REMEDY}\n"


@pytest.mark.parametrize("amount", ["1e999999", "abc", "NaN", "9" * 40])
def test_an_amount_that_nobody_could_have_put_is_damage_and_takes_no_time(whole: Path, ask: Ask, amount: str) -> None:
    Damage(sql=f"update ties set amount = '{amount}' where amount <> ''").do(whole)
    for words in (("show", "clear"), ("export", "out"), ("who", "fisheries", "-v")):
        answer = ask(*words, "--store", "partnermap.db")
        assert (answer.exit_code, answer.stderr.count("\n")) == (1, 1)
        assert answer.stderr.startswith("Error: partnermap.db is damaged (table ties, row ")


def test_a_load_that_meets_damage_leaves_the_store_as_it_was(whole: Path, ask: Ask) -> None:
    Damage(sql="update stakeholders set aliases = 'x' where id = 'guard'").do(whole)
    before = whole.read_bytes()
    assert ask("load", "more.csv").exit_code == 1
    with open_store("partnermap.db") as store:
        assert {one.id for one in store.stakeholders(["somebody-new", "hsa"])} == {"hsa"}
    assert len(whole.read_bytes()) == len(before)


def failing(address: str) -> None:
    with open_store(address):
        raise KeyError("a mistake of ours")


def test_a_mistake_of_ours_stays_one_where_the_store_is_whole(whole: Path) -> None:
    with pytest.raises(KeyError, match="a mistake of ours"):
        failing(str(whole))
    Damage(sql="delete from stakeholders where id = 'ann'").do(whole)
    with pytest.raises(StoreDamaged, match="it leads to 'ann', which is not there"):
        failing(str(whole))


def test_a_damaged_copy_of_the_built_in_network_is_to_be_removed(ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert ask("stats").exit_code == 0
    (file,) = (tmp_path / "cache" / "partnermap").glob("*.db")
    Damage(sql="update stakeholders set aliases = 'x'").do(file)
    assert ask("list").stderr.endswith(f"; nothing was changed; remove {file}: it is made anew\n")
    Damage(sql="drop table ties").do(file)
    assert ask("list").exit_code == 0


def test_a_whole_store_of_some_size_is_looked_at_without_a_finding(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "many.db"), to_write=True, schema=read_schema()) as store:
        load(store, many(0, 500, 2000))
    with pytest.raises(KeyError):
        failing(str(tmp_path / "many.db"))
