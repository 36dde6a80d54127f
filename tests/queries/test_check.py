"""What is wrong with the data: one finding for each thing put wrong, none for the rest."""

from decimal import Decimal

from partnermap.graph import Evidence, Source, Stakeholder, Store, Tie, read_schema
from partnermap.graph.stores.embedded.store import in_memory
from partnermap.queries.check import RULES, check

SAID = (Evidence("r", "p1"),)


def test_the_example_has_what_we_know_of(example: Store) -> None:
    findings = [(found.rule, found.stakeholders) for found in check(example).findings if found.rule not in ("one-source",)]
    assert findings == [("no-ties", ("trust",)), ("not-confirmed", ("guard", "buoys")), ("not-confirmed", ("fisheries", "forum"))]


def test_the_value_of_an_agreement_is_stated_once_and_shares_stand_beside_it() -> None:
    def money(source: str, type_: str, amount: str, target: str = "mou", **more: str) -> Tie:
        return Tie(source, type_, target, amount=Decimal(amount), currency="CAD", evidence=SAID, **more)  # type: ignore[arg-type]

    right = [money("a", "LEADS", "100"), money("b", "PARTNERS_IN", "40"), money("c", "PARTNERS_IN", "40"), money("c", "FUNDS", "60")]
    again = [money("b", "FUNDS", "100.00"), money("c", "PARTNERS_IN", "100"), money("a", "LEADS", "100", since="2011")]
    elsewhere = [money("a", "LEADS", "7", "club"), money("b", "PARTNERS_IN", "7", "club"), money("b", "SUPPORTS", "100")]
    with in_memory(read_schema()) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R")])
            writer.put_stakeholders([Stakeholder(one, "agency", one) for one in "abc"])
            writer.put_stakeholders([
                Stakeholder("mou", "collaboration", "Understanding", form="agreement"), Stakeholder("club", "collaboration", "Club", form="table"),
            ])  # fmt: skip
            writer.put_ties([*right, *elsewhere])
        assert [one for one in check(store).findings if one.rule == "value-twice"] == []
        with store.writer() as writer:
            writer.put_ties(again)
        found = [(one.stakeholders, one.detail, one.tie and one.tie.type) for one in check(store).findings if one.rule == "value-twice"]
    assert found == [(("a", "mou"), "100 CAD", "LEADS"), (("b", "mou"), "100 CAD", "FUNDS"), (("c", "mou"), "100 CAD", "PARTNERS_IN")]


def test_each_rule_finds_what_breaks_it() -> None:
    with in_memory(read_schema()) as store:
        with store.writer() as writer:
            writer.put_sources([Source("r", "R"), Source("s", "S"), Source("unread", "U")])
            writer.put_stakeholders([
                Stakeholder("a", "agency", "Harbour Board", aliases=("HB",), since="2000", until="2010"),
                Stakeholder("b", "agency", "Harbor Board"),
                Stakeholder("c", "program", "Programme", aliases=("hb",)),
                Stakeholder("u", "unit", "Unit"),
                Stakeholder("v", "unit", "Vessel"),
                Stakeholder("w", "unit", "Wharf"),
                Stakeholder("x", "unit", "Branch"), Stakeholder("y", "unit", "Moved"), Stakeholder("z", "unit", "Sector"),
            ])  # fmt: skip
            writer.put_ties([
                Tie("a", "LEADS", "c", since="2011", evidence=(Evidence("r", "p1"), Evidence("s", "p1"))),
                Tie("b", "LEADS", "c", evidence=(Evidence("r"),)),
                Tie("u", "OPERATES", "c", status="proposed", evidence=SAID),
                Tie("v", "PART_OF", "w", evidence=SAID),
                Tie("w", "PART_OF", "v", evidence=SAID),
                Tie("x", "PART_OF", "a", evidence=SAID), Tie("x", "PART_OF", "b", evidence=SAID), Tie("x", "PART_OF", "z", evidence=SAID),
                Tie("z", "PART_OF", "b", evidence=SAID),
                Tie("y", "PART_OF", "a", until="2005", evidence=SAID), Tie("y", "PART_OF", "b", since="2005", evidence=SAID),
            ])  # fmt: skip
        found = {(one.rule, one.stakeholders, one.detail) for one in check(store).findings if one.rule != "one-source"}
        rules = [one.rule for one in check(store).findings]
    assert found == {
        ("shared-name", ("a", "c"), "HB"),
        ("near-name", ("b", "a"), ""),
        ("circular", ("v", "w"), ""),
        ("several-wholes", ("x", "a", "b", "z"), ""),
        ("outside-dates", ("a", "c"), "2000/2010"),
        ("no-parent", ("u",), ""),
        ("no-locator", ("b", "c"), ""),
        ("not-confirmed", ("u", "c"), "proposed"),
        ("unused-source", (), "unread: U"),
    }
    assert rules == sorted(rules, key=RULES.index)
    assert rules.count("one-source") == 10
