"""Whom the ends of ties mean, and what is said where that is not clear."""

from __future__ import annotations

import pytest

from partnermap.graph import Store

from .given import joined, refused, take, told

HEAD = "source,type,target,evidence_source\n"
WHO = "id,kind,name,aliases\nalpha,agency,Alpha,\nBETA,agency,Beta Board,\n1.0,agency,One,\n2,agency,Two,\nx,agency,Ex,\nX,agency,Ix,\nq,agency,Quay,XX\nxx,agency,Double,\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Alpha | Beta Board", "write one row for each: 'Alpha', 'Beta Board'"),
        ("alpha; One; Two", "write one row for each: 'alpha', 'One', 'Two'"),
        ("Alpha and Two", "write one row for each: 'Alpha', 'Two'"),
        ("Alpha / Two", "write one row for each: 'Alpha', 'Two'"),
        ("1", "did you mean '1.0'?"),
        ("2.0", "did you mean '2'?"),
        ("3", "add it to the stakeholders"),
        ("Alpha | Nobody", "did you mean 'Alpha'?"),
    ],
)
def test_nobody_is_refused_with_what_was_meant(store: Store, text: str, why: str) -> None:
    take(store, WHO)
    assert refused(store, HEAD + f"{text},FUNDS,q,report\n") == [
        f"ties of one line 2 column source: no stakeholder is called '{text}'; {why}"
    ]


def test_an_id_in_other_capitals_is_that_id_where_nobody_else_is_meant_and_that_is_told_once(store: Store) -> None:
    take(store, WHO)
    report = take(store, HEAD + "ALPHA,FUNDS,beta,report\nALPHA,TRAINS,beta,report\nx,FUNDS,X,report\n")
    assert joined(store) == {("alpha", "FUNDS", "BETA"), ("alpha", "TRAINS", "BETA"), ("x", "FUNDS", "X")}
    assert told(report) == ["ties of one line 2: 'beta' was taken for the id 'BETA'"]
    assert refused(store, HEAD + "XX,FUNDS,alpha,report\n") == [
        "ties of one line 2 column source: 'XX' may mean q or xx; write the id of the one you mean"
    ]


def test_of_two_units_of_one_name_the_one_that_is_a_part_is_written_with_its_whole(store: Store) -> None:
    take(
        store,
        "id,kind,name,aliases\nh,agency,Health Canada,HC\ne,agency,Education,\nbh,unit,Policy Branch,\nbe,unit,Policy Branch,\nd,unit,Sector,\n",
    )
    rows = "bh,PART_OF,d,report\nd,PART_OF,h,report\nbe,PART_OF,Education,report\n"
    named = "Policy Branch (HC),WORKS_WITH,e,report\nPolicy Branch (Education),FUNDS,h,report\nPolicy Branch (Sector),TRAINS,e,report\n"
    take(store, HEAD + named + rows.replace("d,PART_OF,h,report\n", ""), HEAD + "d,PART_OF,h,report\n", skip_bad=True)
    take(store, HEAD + named)
    assert joined(store) == {
        ("bh", "PART_OF", "d"), ("d", "PART_OF", "h"), ("be", "PART_OF", "e"), ("bh", "WORKS_WITH", "e"), ("be", "FUNDS", "h"),
        ("bh", "TRAINS", "e"),
    }  # fmt: skip
    assert refused(store, HEAD + "Policy Branch,FUNDS,e,report\nPolicy Branch (Alpha),FUNDS,e,report\n") == [
        "ties of one line 2 column source: 'Policy Branch' may mean be or bh; write the id of the one you mean",
        "ties of one line 3 column source: no stakeholder is called 'Policy Branch (Alpha)'; did you mean 'Policy Branch'?",
    ]


def test_a_tie_that_cannot_join_two_kinds_is_refused_with_those_that_can(store: Store) -> None:
    take(store, "id,kind,name\na,agency,A\np,person,P\n")
    [why] = refused(store, HEAD + "p,PARTNERS_IN,a,report\n")
    assert why == (
        "ties of one line 2 column target: PARTNERS_IN cannot end at an agency; it ends at a collaboration or a program; from person to agency "
        "write WORKS_WITH, FUNDS, SUPPORTS, TRAINS, REPORTS_TO, LEADS, MEMBER_OF, WORKS_FOR or SUCCEEDS"
    )
