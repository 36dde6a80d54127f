"""Rows without ids: whom they are, and where that is refused."""

from __future__ import annotations

import pytest

from partnermap.graph import Store

from .given import ids, refused, take, told


def test_names_of_several_scripts_and_symbols_make_ids_of_their_own(store: Store) -> None:
    take(store, "kind,name\nagency,北京 Trust\nagency,上海 Trust\nagency,Trust\nagency,ガス協会\nagency,カス協会\nagency,C\nagency,C++\n")
    assert sorted(ids(store).values()) == sorted(["北京 Trust", "上海 Trust", "Trust", "ガス協会", "カス協会", "C", "C++"])


def test_two_units_of_one_name_in_one_file_are_refused_with_how_to_write_them(store: Store) -> None:
    rows = "id,kind,name\n,unit,Policy Branch\n,unit,policy branch\n,unit,Other Branch\n"
    why = (
        "column id: several rows without an id have the name 'Policy Branch'; write an id in each, or after the name what it is a part of, as "
        "in 'Policy Branch (Health)', here and in the ties; leave out a row that says the same one again"
    )
    assert refused(store, rows) == [f"stakeholders of one line {line} {why}" for line in (2, 3)]
    assert ids(store) == {}
    assert take(store, rows, skip_bad=True).stakeholders.added == 1
    assert ids(store) == {"other-branch": "Other Branch"}


def test_two_people_of_one_name_in_one_file_are_refused(store: Store) -> None:
    why = (
        "column id: several rows without an id have the name 'Ann Moss'; write an id in each, or leave out a row that says the same person "
        "again"
    )
    assert refused(store, "kind,name\nperson,Ann Moss\nperson,Ann Moss\n") == [f"stakeholders of one line {line} {why}" for line in (2, 3)]
    take(store, "id,kind,name\na,person,Ann Moss\nb,person,Ann Moss\n")
    assert ids(store) == {"a": "Ann Moss", "b": "Ann Moss"}


def test_two_rows_of_another_kind_are_one_and_that_is_told(store: Store) -> None:
    report = take(store, "kind,name,aliases\nagency,Boost,B\nagency,BOOST,C\nprogram,Boost plan,\n")
    assert told(report) == [
        (
            "stakeholders of one line 3: 'Boost' (agency) has no id here nor in stakeholders of one line 2, so both rows are one; write an id in "
            "each if they are two"
        )
    ]
    assert ids(store) == {"boost": "Boost", "boost-plan": "Boost plan"}


def test_people_of_one_name_in_two_files_of_one_load_are_one_and_that_is_told(store: Store) -> None:
    from partnermap.graph import load
    from partnermap.loaders.csv_file import parse_csv

    from .given import SCHEMA

    drafts = [
        draft for file in ("a.csv", "b.csv") for draft in parse_csv(["kind,name\n", "person,Ann\n"], file, SCHEMA, sheet="stakeholders")
    ]
    assert told(load(store, drafts)) == [
        "b.csv line 2: 'Ann' (person) has no id here nor in a.csv line 2, so both rows are one; write an id in each if they are two"
    ]


@pytest.mark.parametrize(("one", "other"), [("CA", "GB"), ("Canada", "France"), ("ca", "UK")])
def test_bodies_of_one_name_in_two_countries_are_never_one(store: Store, one: str, other: str) -> None:
    rows = f"id,kind,name,country\n,agency,Ministry of Justice,{one}\n,agency,Ministry of Justice,{other}\n"
    first = f"ministry-of-justice-{one.lower()}"
    assert refused(store, rows) == [
        f"stakeholders of one line {line} column id: rows without an id have the name 'Ministry of Justice' in several countries; write an id "
        f"in each, such as '{first}'"
        for line in (2, 3)
    ]
    take(store, f"id,kind,name,country\n,agency,Ministry of Justice,{one}\n")
    assert refused(store, f"id,kind,name,country\n,agency,ministry of justice,{other}\n") == [
        (
            f"stakeholders of one line 2 column country: 'ministry of justice' of {one} is known as 'ministry-of-justice', and this row says "
            f"{other}; write an id for this one, or 'ministry-of-justice' as its id if it is the same"
        )
    ]
    take(store, f"id,kind,name,country\nmoj-2,agency,Ministry of Justice,{other}\n")
    assert ids(store) == {"ministry-of-justice": "Ministry of Justice", "moj-2": "Ministry of Justice"}


@pytest.mark.parametrize(("one", "other"), [("CA", "ca"), ("UK", "GB"), ("CA", "Canada"), ("CA", "")])
def test_countries_that_may_be_the_same_tell_nobody_apart(store: Store, one: str, other: str) -> None:
    take(store, f"id,kind,name,country\n,agency,Ministry of Justice,{one}\n")
    take(store, f"id,kind,name,country\n,agency,Ministry of Justice,{other}\n")
    assert ids(store) == {"ministry-of-justice": "Ministry of Justice"}
