"""Signs that show nothing, in names and ids."""

from partnermap.graph import Store

from .given import SOURCES, TIES, ids, joined, take, told

MANY = "stakeholders of one line 2: signs that show nothing, such as soft hyphens and spaces without width, were taken out of the names and ids of {}"


def test_they_are_taken_out_of_names_and_ids_and_that_is_told_once_a_file(store: Store) -> None:
    report = take(store, "id,kind,name,aliases\nal\u200bpha,agency,Al\u00adpha,A\u2060A\n\ufeffbeta,agency,Beta,\ngamma,agency,Gamma,GΓ\n")
    assert ids(store) == {"alpha": "Alpha", "beta": "Beta", "gamma": "Gamma"}
    assert [one.aliases for one in store.stakeholders()] == [("AA",), (), ("GΓ",)]
    assert told(report) == [MANY.format("2 rows")]
    assert told(take(store, "id,kind,name\nalpha,agency,Alpha\u200b\n")) == [MANY.format("1 row")]
    assert ids(store)["alpha"] == "Alpha"


def test_a_name_of_nothing_else_is_missing(store: Store) -> None:
    report = take(store, "id,kind,name\n,agency,\u200b\u00ad\n", skip_bad=True)
    assert [problem.message for problem in report.rejected] == ["the name is missing; fill in the cell"]


def test_ids_of_sources_are_what_can_be_seen_of_them(store: Store) -> None:
    report = take(store, SOURCES.replace("\nreport", "\nre\u200bport"))
    assert [source.id for source in store.sources()] == ["minutes", "report"]
    assert told(report) == [MANY.replace("stakeholders", "sources").format("1 row")]


def test_ends_of_ties_mean_what_can_be_seen_of_them(store: Store) -> None:
    take(store, "id,kind,name\na,agency,Gendarmerie\nb,agency,Hawai'i Coalition\n")
    rows = "Gendar\u00admerie,FUNDS,Hawai`i Coalition,report\n\u200fa\u200e,TRAINS,Hawai\u02bbi Coalition,re\u200bport\n"
    take(store, "source,type,target,evidence_source\n" + rows)
    assert joined(store) == {("a", "FUNDS", "b"), ("a", "TRAINS", "b")}
    assert TIES.startswith("source,type,target,evidence_source")
