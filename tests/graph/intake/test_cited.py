"""Which source a row cites."""

from __future__ import annotations

from partnermap.graph import Store

from .given import refused, take, told

HEAD = "source,type,target,evidence_source\n"
WHO = "id,kind,name\na,agency,A\nb,agency,B\n"


def cited(store: Store) -> list[str]:
    return sorted(item.source for tie in store.ties() for item in tie.evidence)


def test_a_title_or_an_id_in_other_capitals_means_the_source_and_that_is_told_once(store: Store) -> None:
    rows = "a,FUNDS,b,annual REPORT\na,TRAINS,b,annual REPORT\na,LEADS,b,MINUTES\n"
    report = take(store, WHO, HEAD + rows)
    assert cited(store) == ["minutes", "report", "report"]
    assert told(report) == [
        "ties of one line 2: 'annual REPORT' was taken for the source 'report'", "ties of one line 4: 'MINUTES' was taken for the source 'minutes'",
    ]  # fmt: skip


def test_a_tie_that_cites_a_title_is_the_same_when_it_is_loaded_again(store: Store) -> None:
    for _ in range(2):
        report = take(store, WHO, HEAD + "a,FUNDS,b,Annual report\na,FUNDS,b,report\n")
    assert (report.is_nothing_new, cited(store)) == (True, ["report"])


def test_a_title_of_several_sources_is_refused_with_their_ids(store: Store) -> None:
    take(store, WHO, "id,title\nr1,Plan\nr2,The plan\n3.0,Other\n")
    assert refused(store, HEAD + "a,FUNDS,b,Plan\na,TRAINS,b,3\na,LEADS,b,nothing like it\n") == [
        "ties of one line 2 column evidence_source: 'Plan' is the title of several sources, r1 or r2; write the id of the one you mean",
        "ties of one line 3 column evidence_source: no source has the id '3'; did you mean '3.0'?",
        "ties of one line 4 column evidence_source: no source has the id 'nothing like it'; add it to the sources, with its id and title",
    ]


def test_one_wrong_id_is_one_message_in_every_row(store: Store) -> None:
    types = ("FUNDS", "TRAINS", "LEADS", "SUPPORTS")
    found = refused(store, WHO, HEAD + "".join(f"a,{type_},b,reprot\n" for type_ in types))
    assert {text.split(": ", 1)[1] for text in found} == {"no source has the id 'reprot'; did you mean 'report'?"}
    assert len(found) == len(types)


def test_a_source_that_comes_later_in_the_load_is_known_then(store: Store) -> None:
    take(store, WHO, HEAD + "a,FUNDS,b,Survey\n", skip_bad=True)
    assert cited(store) == []
    report = take(store, HEAD + "a,FUNDS,b,Survey\n", "id,title\ns,Survey\n", HEAD + "a,TRAINS,b,Survey\n", skip_bad=True)
    assert (cited(store), len(report.rejected)) == (["s"], 1)
