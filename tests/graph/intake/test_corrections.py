"""Ties that most likely correct one that is there."""

from __future__ import annotations

from partnermap.graph import Store

from .given import SOURCES, TIES, take, told

WHO = "id,kind,name\na,agency,Alpha\nb,agency,Beta\n"
ROW = "a,FUNDS,b,report,table 3,grant,2011,2013,5000,CAD\n"


def test_a_tie_of_one_place_with_other_dates_or_amounts_is_told_with_both_and_kept(store: Store) -> None:
    take(store, WHO, TIES + ROW)
    [first] = store.ties()
    report = take(store, TIES + ROW.replace("2013,5000,CAD", "2014,,"))
    assert told(report) == [
        (
            "ties of one line 2: Alpha FUNDS Beta was until '2013', amount '5000', currency 'CAD' in the same place of report and is now until "
            "'2014', without amount; both are kept; if this corrects the first, `partnermap load FILE --replace report` or `partnermap "
            f"remove --tie-id {first.id}` takes that out"
        )
    ]
    assert sorted(tie.until for tie in store.ties()) == ["2013", "2014"]
    assert told(take(store, TIES + ROW.replace("2013,5000,CAD", "2014,,"))) == []


def test_what_is_said_beside_it_in_the_same_file_is_no_correction(store: Store) -> None:
    take(store, WHO, TIES + ROW)
    assert told(take(store, TIES + ROW.replace("2011", "2012") + ROW)) == []


def test_another_place_another_source_and_another_type_correct_nothing(store: Store) -> None:
    take(store, WHO, TIES + ROW)
    others = [ROW.replace("table 3", "table 4"), ROW.replace("report", "minutes"), ROW.replace("FUNDS", "SUPPORTS")]
    assert told(take(store, TIES + "".join(row.replace("2011", "2012") for row in others))) == []


def test_the_first_load_of_a_source_corrects_nothing(store: Store) -> None:
    rows = ROW + ROW.replace("2011", "2012")
    report = take(store, WHO, SOURCES.replace("\nreport", "\nnew"), TIES + rows.replace("report", "new"))
    assert (report.ties.added, told(report)) == (2, [])
