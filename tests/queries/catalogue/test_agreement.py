"""What an agreement is worth, and what each of its parties bears: two figures that are told apart."""

from __future__ import annotations

from pathlib import Path

from partnermap.queries.catalogue.named import named_query
from tests.places import EmbeddedPlace, load_tables, reopened

STAKEHOLDERS = """\
id,kind,form,name
ministry,agency,,Ministry of Fish
board,agency,,Harbour Board
town,agency,,Town of Cove
mou,collaboration,agreement,Memorandum on Buoys
club,collaboration,table,Buoy Club
half,collaboration,agreement,Half an Agreement
lone,collaboration,agreement,No Party
"""
TIES = """\
source,type,target,amount,currency,evidence_source
ministry,LEADS,mou,900000,CAD,paper
board,PARTNERS_IN,mou,200000,CAD,paper
town,PARTNERS_IN,mou,,,paper
town,PARTNERS_IN,club,5,CAD,paper
ministry,FUNDS,board,10,CAD,paper
town,LEADS,half,,,paper
town,PARTNERS_IN,half,,,paper
board,FUNDS,town,,,paper
"""


def test_funding_tells_the_value_of_an_agreement_from_the_shares_of_its_parties(tmp_path: Path) -> None:
    place = EmbeddedPlace(str(tmp_path / "network.db"))
    load_tables(place, sources="id,title,date\npaper,Paper,2011\n", stakeholders=STAKEHOLDERS, ties=TIES)
    with reopened(place) as store:
        query = named_query("funding").filled(store.schema).text
        told = {
            (one, row["direction"], row["id"], row["type"], row["amount"], row["amount_is"])
            for one in ("ministry", "board", "town", "mou", "club")
            for row in store.cypher(query, {"id": one}, limit=10, timeout=10).rows
        }
    assert told == {
        ("ministry", "given", "mou", "LEADS", 900000, "value"), ("mou", "received", "ministry", "LEADS", 900000, "value"),
        ("board", "given", "mou", "PARTNERS_IN", 200000, "share"), ("mou", "received", "board", "PARTNERS_IN", 200000, "share"),
        ("ministry", "given", "board", "FUNDS", 10, "amount"), ("board", "received", "ministry", "FUNDS", 10, "amount"),
        ("board", "given", "town", "FUNDS", None, None), ("town", "received", "board", "FUNDS", None, None),
    }  # fmt: skip


def test_agreements_with_one_party_or_none_are_told(tmp_path: Path) -> None:
    place = EmbeddedPlace(str(tmp_path / "network.db"))
    load_tables(place, sources="id,title,date\npaper,Paper,2011\n", stakeholders=STAKEHOLDERS, ties=TIES)
    with reopened(place) as store:
        query = named_query("agreements-with-one-party").filled(store.schema).text
        rows = store.cypher(query, {}, limit=10, timeout=10).rows
    assert [(row["id"], row["parties"]) for row in rows] == [("half", 1), ("lone", 0)]
