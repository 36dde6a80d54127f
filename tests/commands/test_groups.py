"""`groups` as it is read."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import replace

import pytest

from partnermap.output.answers.groups import groups_document
from partnermap.output.document import Table, Text
from partnermap.queries.groups import groups
from partnermap.queries.structure import Scope
from tests.maps.given import Parsed
from tests.queries.small import network

from .conftest import Ask

SUMMARY = (
    "The network falls into 2 groups of 5 to 6 stakeholders. 1 stakeholder has no tie here and is in none.",
    "Le réseau se divise en 2 groupes de 5 à 6 parties prenantes. 1 partie prenante n’a ici aucun lien et n’est dans aucun.",
)


@pytest.fixture(autouse=True)
def _few_deals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.measures.core_periphery._DEALS", 0)  # as few as there may be


def texts_of(who: list[str], ties: list[str]) -> str:
    """What the answer about this network says."""
    with network("\n".join(who), "\n".join(ties)) as store:
        return " ".join(block.text for block in groups_document(groups(store), store.schema, "en").blocks if hasattr(block, "text"))


def told(language: str = "en", limit: int = 0) -> list[str]:
    """The texts and headings of the answer about two circles with one tie between them."""
    who = [f"a{n} agency sector=police" for n in range(5)] + [f"b{n} person country=CA" for n in range(6)] + ["alone agency"]
    ties = [f"{side}{one} WORKS_WITH {side}{other}" for side, size in (("a", 5), ("b", 6)) for one in range(size) for other in range(one)]
    with network("\n".join(who), "\n".join([*ties, "a1 WORKS_WITH b1"])) as store:
        document = groups_document(groups(store), store.schema, language, limit=limit)  # type: ignore[arg-type]
    return [block.text for block in document.blocks if hasattr(block, "text")]


def test_the_first_sentence_is_that_of_a_briefing_in_both_languages() -> None:
    assert (told()[0], told("fr")[0]) == SUMMARY


def test_each_group_is_told_with_what_it_shares_and_who_is_in_it() -> None:
    shared = [
        "6 of 6 in Canada (elsewhere not stated); 6 of 6 are people (elsewhere 0 of 6)",
        "5 of 5 in the sector police (elsewhere not stated); 5 of 5 are agencies (elsewhere 1 of 7)",
    ]
    assert told()[1:9] == [
        "1. Around B1: 6 stakeholders",
        f"In common, more than elsewhere: {shared[0]}.",
        "Members: B1, B0, B2, B3, B4 and B5.",
        "15 pairs with a tie within, 1 to other groups.",
        "2. Around A1: 5 stakeholders",
        f"In common, more than elsewhere: {shared[1]}.",
        "Members: A1, A0, A2, A3 and A4.",
        "10 pairs with a tie within, 1 to other groups.",
    ]
    assert told(limit=1)[3:6] == [
        "Members: B1 and 5 more (-n 0 shows all).", "15 pairs with a tie within, 1 to other groups.", "… and 1 more group; -n 0 shows all.",
    ]  # fmt: skip


def test_the_core_and_who_keeps_to_their_own_are_told_with_how_far_chance_would_go() -> None:
    said = " ".join(told())
    assert "each tied to at least 5 others of them (the 5-core): B0, B1, B2, B3, B4 and B5." in said
    assert "By kind: mostly with their own. Pairs of one kind: 25 of 26, more than chance would give (" in said
    assert "E-I index -0.92, where -1 to 1 is possible with these sizes and so many ties." in said
    assert "Modularity 0.44: 96% of the pairs lie within a group, where 52% would if each had as many partners at random." in said


def test_where_all_are_tied_to_all_nobody_is_on_the_edge() -> None:
    said = texts_of([f"a{n} agency" for n in range(5)], [f"a{one} WORKS_WITH a{other}" for one in range(5) for other in range(one)])
    assert "Everybody is tied to everybody: nobody is on the edge, so there is no core either." in said
    assert "r = 0" not in said


def test_of_too_few_no_core_is_told_and_no_fit() -> None:
    said = texts_of(["a agency", "b agency", "c agency"], ["a WORKS_WITH b", "b WORKS_WITH c"])
    assert ("Of so few, no core can be told." in said, "r = 0" in said) == (True, False)


def test_a_core_that_chance_has_as_often_is_not_told_as_one() -> None:
    said = texts_of([f"a{n} agency" for n in range(6)], ["a0 WORKS_WITH a1", "a2 WORKS_WITH a3", "a4 WORKS_WITH a5"])
    assert "No core that can be told from chance: one of 2 stakeholders fits (r = 0.47), but networks" in said
    assert "There is a core" not in said


def test_modularity_is_told_beside_that_of_as_many_ties_at_random() -> None:
    clique = [f"a{one} WORKS_WITH a{other}" for one in range(6) for other in range(one)]
    who, ties = [f"{side}{n} agency" for side in "ab" for n in range(6)], [*clique, *(tie.replace("a", "b") for tie in clique)]
    assert re.search(r"at random have groups too, of 0\.1\d on average; these are clearer than that \(p = 0\.03\)\.", texts_of(who, ties))
    pairs = [f"a{n} WORKS_WITH b{n}" for n in range(3)]
    assert "and too often as clear to build on these (p = " in texts_of(who[:3] + who[6:9], pairs)


def test_the_first_sentences_say_where_chance_gives_groups_as_clear() -> None:
    bodies, ring = [f"a{n} agency" for n in range(12)], [f"a{n} WORKS_WITH a{(n + 1) % 12}" for n in range(12)]
    with network("\n".join(bodies), "\n".join(ring)) as store:
        answer = groups(store)
        doubted, trusted = replace(answer, by_chance=(0.5, 0.05)), replace(answer, by_chance=(0.1, 0.03))
        said = [groups_document(one, store.schema, "en").blocks[0].text for one in (doubted, trusted)]
    warning = "As many ties at random would fall into groups as clearly: do not build on these."
    assert [warning in one for one in said] == [True, False]


def test_who_was_in_none_of_these_groups_in_the_other_runs_is_not_said_to_sit_between_two_of_them() -> None:
    with network("a agency; b agency; c agency; d agency", "a WORKS_WITH b; b WORKS_WITH c; c WORKS_WITH d; a WORKS_WITH c") as store:
        answer = groups(store)
        first = answer.groups[0]
        members = (first.members[0]._replace(stability=0.5, other=first.number), first.members[1]._replace(stability=0.15, other=None))
        moved = replace(answer, groups=(first._replace(members=(*members, *first.members[2:])), *answer.groups[1:]))
        blocks = groups_document(moved, store.schema, "en").blocks
    summary = blocks[0].text
    assert "1 stakeholder sits between two of them." in summary
    assert "The place of 1 is not sure: in other runs of the search its group is none of these." in summary
    (table,) = [block for block in blocks if isinstance(block, Table) and "And at times in" in block.columns]
    assert [row[2] for row in table.rows] == [f"1. Around {first.middle.name}", "none of these groups"]


def test_where_sizes_and_ties_leave_no_choice_nothing_is_told_of_who_keeps_to_whom() -> None:
    ties = [f"a{one} WORKS_WITH a{other}" for one in range(4) for other in range(one)]
    who = [f"a{n} agency sector={'police' if n % 2 else 'ngo'}" for n in range(4)]
    said = texts_of(who, ties)
    assert "By sector: nothing to be told. Pairs of one sector: 2 of 6, as with these sizes and so many ties they must be." in said
    assert "E-I index" not in said
    with network("\n".join(who), "\n".join(ties)) as store:
        assert not [block for block in groups_document(groups(store), store.schema, "en").blocks if isinstance(block, Table)]


def test_shares_of_few_pairs_are_told_by_their_numbers_and_rows_that_are_left_out_are_counted() -> None:
    ties = [f"{side}{one} WORKS_WITH {side}{other}" for side in "abc" for one in range(5 if side == "a" else 3) for other in range(one)]
    who = [f"{side}{n} agency sector={side}" for side in "abc" for n in range(5 if side == "a" else 3)]
    with network("\n".join(who), "\n".join(ties)) as store:
        answer = groups(store)
        (full,) = [block for block in groups_document(answer, store.schema, "en").blocks if isinstance(block, Table)]
        cut = groups_document(answer, store.schema, "fr", limit=1).blocks
    assert [row[:2] for row in full.rows] == [("a", "10 of 10 (100%)"), ("b", "3 of 3"), ("c", "3 of 3")]
    (place,) = [place for place, block in enumerate(cut) if isinstance(block, Table)]
    assert cut[place + 1] == Text("… et 2 de plus; -n 0 montre tout.", "… et 2 de plus.")


def test_what_the_members_are_tied_to_is_told_beside_the_rest_and_only_where_that_is_less() -> None:
    ties = [f"{side}{one} WORKS_WITH {side}{other}" for side in "ab" for one in range(6) for other in range(one)]
    parts = [f"a{n} PARTNERS_IN p" for n in range(4)] + [f"b{n} PARTNERS_IN p" for n in range(2)]
    who = [f"{side}{n} agency" for side in "ab" for n in range(6)] + ["p program"]
    said = texts_of(who, ties + parts)
    assert ("4 of 6 have a tie to P (elsewhere 2 of 6)." in said, said.count("have a tie to P")) == (True, 1)


def test_what_chance_may_explain_is_not_called_as_many_as_chance_would_give() -> None:
    ties = [f"{side}{one} WORKS_WITH {side}{other}" for side in "ab" for one in range(4) for other in range(one)]
    who = [f"{side}{n} agency sector={sector}" for side, sector in (("a", "police"), ("b", "ngo")) for n in range(4)]
    said = texts_of(who, [*ties, "a0 WORKS_WITH b0"])
    assert "By sector: not to be told from chance. Pairs of one sector: 12 of 13, where chance gives 43% on average and" in said


def test_a_network_without_ties_says_so_and_no_more() -> None:
    with network("a agency; b agency", "") as store:
        texts = [block.text for block in groups_document(groups(store), store.schema, "en").blocks if hasattr(block, "text")]
        narrow = groups_document(groups(store, scope=Scope(kinds=("agency",))), store.schema, "fr").blocks[0]
    assert texts[0] == "The network falls into no groups: nobody in it is tied to another."
    assert len(texts) == 2  # the other says which network was counted
    assert "Le réseau lui-même est restreint" in narrow[0]


def test_json_has_every_member_and_csv_a_row_each(harbour: Ask) -> None:
    answer = json.loads(harbour("groups", "-n", "1", "--format", "json").stdout)
    assert set(answer) == {
        "as_of", "network", "narrowed", "algorithm", "runs", "modularity", "modularity_by_chance", "groups", "between", "without_ties", "core", "k_core", "mixing",
    }  # fmt: skip
    members = [one["id"] for group in answer["groups"] for one in group["members"]] + [one["id"] for one in answer["without_ties"]]
    assert len(members) == answer["network"]["stakeholders"]
    for group in answer["groups"]:
        inside = {one["id"] for one in group["members"]}
        assert {end for tie in group["ties"] for end in (tie["source"], tie["target"])} == inside
        assert all(tie["evidence"][0]["source"] for tie in group["ties"])
    rows = harbour("groups", "-n", "1", "--format", "csv").stdout.splitlines()
    assert rows[0].startswith("group_number,group_around,group_size,id,name,kind,group_stability,group_other,")
    assert sorted(row.split(",")[3] for row in rows[1:]) == sorted(members)


def test_without_the_library_the_answer_says_by_what_groups_were_found(harbour: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "graspologic_native", None)
    said = " ".join(harbour("groups").stdout.split())
    assert "Found by the Louvain algorithm, refined; with the extra partnermap[groups] by Leiden." in said
    assert "Seidman 1983" not in said
    assert "Seidman 1983" in harbour("groups", "-v").stdout


def test_verbose_tells_by_group_how_many_ties_each_source_attests(harbour: Ask) -> None:
    answer = json.loads(harbour("groups", "--format", "json").stdout)
    document = harbour("groups", "-v", "--format", "md").stdout
    for group in answer["groups"]:
        told = Counter(source for tie in group["ties"] for source in {item["source"] for item in tie["evidence"]})
        lines = [f"{source}: {n} tie{'s' * (n > 1)}" for source, n in sorted(told.items(), key=lambda item: (-item[1], item[0]))]
        assert f"| {group['number']}. Around {group['around']['name']} | {'<br>'.join(lines)} |" in document
    assert "The sources of the ties within each group" not in harbour("groups").stdout


def test_the_groups_of_the_map_are_these(harbour: Ask) -> None:
    answer = json.loads(harbour("groups", "--format", "json").stdout)
    page = Parsed(harbour("map", "-o", "-").stdout)
    on_map = {node["id"]: node["group"] for node in page.nodes()}
    for group in answer["groups"]:
        assert len({on_map[one["id"]] for one in group["members"]}) == 1
    firsts = [on_map[group["around"]["id"]] for group in answer["groups"]]
    assert len(set(firsts)) == len(firsts)
    middle = answer["groups"][0]["around"]["name"]
    chosen = {node["id"] for node in Parsed(harbour("map", "--community", middle, "-o", "-").stdout).nodes()}
    assert chosen == {id_ for id_, number in on_map.items() if number == firsts[0]}
    agencies = json.loads(harbour("groups", "--kind", "agency", "--format", "json").stdout)
    nodes = {node["id"]: node["group"] for node in Parsed(harbour("map", "--kinds", "agency", "-o", "-").stdout).nodes()}
    for group in agencies["groups"]:
        assert len({nodes[one["id"]] for one in group["members"]}) == 1
