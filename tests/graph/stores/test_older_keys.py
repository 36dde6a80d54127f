"""Stores of the layout in which the keys of names were made by other rules: vowel signs and voicing marks were no part of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from partnermap.graph import Stakeholder, resolve
from partnermap.graph.stores.upgrades import LAYOUT
from tests.places import Neo4jPlace, Place, ask, opened, put, reopened

WHO = [
    Stakeholder("gas", "agency", "ガス協会"), Stakeholder("dregs", "agency", "カス協会"), Stakeholder("c", "agency", "C"),
    Stakeholder("cpp", "agency", "C++", aliases=("See Plus",)),
]  # fmt: skip
KEYS = {"gas": ["カス協会"], "dregs": ["カス協会"], "c": ["c"], "cpp": ["c", "see plus"]}
FORMS = {"gas": ["ガス協会"], "dregs": ["カス協会"], "c": ["C"], "cpp": ["C++", "See Plus"]}
OLD_WORDS = """create virtual table words using fts5 (key, content='names', content_rowid='n', tokenize="unicode61 remove_diacritics 0")"""


@pytest.fixture
def old(place: Place) -> Place:
    """A store as it was made before: its layout, its keys, and how their words are found."""
    put(place, stakeholders=WHO)
    if isinstance(place, Neo4jPlace):
        ask(place, "MATCH (s:PartnermapStore) SET s.layout = 3")
        for id_, keys in KEYS.items():
            ask(place, "MATCH (s:Stakeholder {id: $id}) SET s.keys = $keys", id=id_, keys=keys)
        return place
    with closing(sqlite3.connect(place.address)) as connection, connection:
        for table in ("changes", "entries"):
            connection.execute(f"drop table {table}")
        for column in ("former_ids", "distinct_from", "undecided_with"):
            connection.execute(f"alter table stakeholders drop column {column}")
        connection.execute("pragma user_version = 3")
        for id_, keys in KEYS.items():
            for form, key in zip(FORMS[id_], keys, strict=True):
                connection.execute("update names set key = ? where stakeholder = ? and form = ?", [key, id_, form])
        connection.execute("drop table words")
        connection.execute(OLD_WORDS)
        connection.execute("insert into words (words) values ('rebuild')")
    return place


def layout(place: Place) -> int:
    if isinstance(place, Neo4jPlace):
        [[found]] = ask(place, "MATCH (s:PartnermapStore) RETURN s.layout")
        return int(found)
    with closing(sqlite3.connect(place.address)) as connection:
        return int(connection.execute("pragma user_version").fetchone()[0])


def check_names(place: Place) -> None:
    with reopened(place) as store:
        meant = {text: resolve(store, text).id for text in ("ガス協会", "ｶﾞｽ協会", "カス協会", "c", "C++", "see plus")}
        assert meant == {"ガス協会": "gas", "ｶﾞｽ協会": "gas", "カス協会": "dregs", "c": "c", "C++": "cpp", "see plus": "cpp"}
        assert [name.stakeholder for name in store.names_starting("c", 9)] == ["c", "cpp"]
        assert [name.stakeholder for name in store.names_starting("c", 1)] == ["c"]
        assert [name.form for name in store.names_with(["c+"], 9)] == ["C++"]
        assert [name.form for name in store.names_with(["pl", "s"], 9)] == ["See Plus"]
        assert list(store.names_with([], 9)) == []
        assert sorted(name.key for name in store.names()) == ["c", "c++", "see plus", "カス協会", "ガス協会"]


def test_a_store_with_older_keys_is_asked_by_the_names_as_they_are_and_stays_as_it_is(old: Place) -> None:
    check_names(old)
    assert layout(old) == 3


def test_a_store_with_older_keys_has_the_present_ones_once_it_is_opened_to_be_written_to(old: Place) -> None:
    opened(old).close()
    assert layout(old) == LAYOUT
    check_names(old)
    put(old, stakeholders=[Stakeholder("cs", "agency", "C#")])
    with reopened(old) as store:
        assert resolve(store, "c#").id == "cs"
