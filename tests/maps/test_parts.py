"""A network in parts: who is in which, what their files are called, and the page that lists them; and what is too much for one map."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import PartnerMapError, Stakeholder, Ties
from partnermap.maps import check_size, draw, index_page, outline, parts_of, standing
from partnermap.maps.parts import BY, Part, file_names

from .given import HOSTILE, Parsed, harbour, network, planted, tie


def briefly(found: tuple[Part, ...]) -> list[tuple[str, str, int, int, int]]:
    return [(part.label, part.file, len(part.ids), part.inside, part.outside) for part in found]


def rows(html: str) -> list[list[str]]:
    """The text of each row of the table."""
    return [
        [re.sub(r"<[^>]+>", " ", cell).strip() for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)]
        for row in re.findall(r"<tr>(.*?)</tr>", html, re.DOTALL)
    ]


def test_parts_are_those_of_a_sector_largest_first_and_those_without_one_last() -> None:
    found = parts_of(harbour(), "sector")
    assert briefly(found) == [
        ("government", "government.html", 4, 3, 8),
        ("academia", "academia.html", 1, 0, 3),
        ("law enforcement", "law-enforcement.html", 1, 0, 4),
        ("ngo", "ngo.html", 1, 0, 0),
        ("not stated", "not-stated.html", 7, 4, 13),
    ]
    assert [part.ids for part in found[:2]] == [("dive", "fisheries", "hsa", "survey"), ("university",)]


def test_parts_of_a_kind_are_called_as_the_schema_calls_many_in_the_language_asked_for() -> None:
    assert [(part.label, part.file, len(part.ids)) for part in parts_of(harbour(), "kind", lang="fr")] == [
        ("Organismes", "agency.html", 5), ("Personnes", "person.html", 3), ("Collaborations", "collaboration.html", 2),
        ("Programmes", "program.html", 2), ("Unités", "unit.html", 2),
    ]  # fmt: skip


def test_who_has_no_country_is_in_a_part_that_says_so_in_french_too() -> None:
    assert [(part.label, part.file, part.ids[:2]) for part in parts_of(harbour(), "country", lang="fr")] == [
        ("Canada", "ca.html", ("ann", "buoys")),
        ("non précisé", "not-stated.html", ("omar",)),
    ]


def test_parts_of_some_stakeholders_and_ties_count_these_alone() -> None:
    found = parts_of(harbour(), "kind", stakeholders=["hsa", "dive", "survey", "clear"], only=Ties(types=frozenset({"PART_OF"})))
    assert briefly(found) == [("Units", "unit.html", 2, 1, 1), ("Agencies", "agency.html", 1, 0, 1), ("Programs", "program.html", 1, 0, 0)]


def two_circles() -> Any:
    """Two communities of six with one tie between them, and one stakeholder without ties."""
    stakeholders = [Stakeholder(f"{side}{n}", "agency", f"{side.upper()} {n}", name_fr=f"Le {side}{n}") for side in "ab" for n in range(6)]
    ties = [tie(f"{side}0", "WORKS_WITH", f"{side}{n}") for side in "ab" for n in range(1, 6)]
    ties += [tie(f"{side}{n}", "WORKS_WITH", f"{side}{n % 5 + 1}") for side in "ab" for n in range(1, 6)]
    return network([*stakeholders, Stakeholder("alone", "agency", "Alone")], [*ties, tie("a1", "WORKS_WITH", "b1")])


def test_a_community_is_named_for_its_most_connected_and_those_without_ties_are_apart() -> None:
    assert briefly(parts_of(two_circles(), "community")) == [
        ("around A 0", "a0.html", 6, 10, 1), ("around B 0", "b0.html", 6, 10, 1), ("without ties", "not-stated.html", 1, 0, 0),
    ]  # fmt: skip
    assert [part.label for part in parts_of(two_circles(), "community", lang="fr")] == ["autour de Le a0", "autour de Le b0", "sans lien"]


def test_a_community_is_that_of_the_map_of_all() -> None:
    store = two_circles()
    groups = {node["id"]: node["group"] for node in Parsed(draw(store)).nodes()}
    assert {id_ for id_, group in groups.items() if group == groups["b3"]} == {f"b{n}" for n in range(6)}
    assert standing(store) == {f"{side}{n}": f"{side}0" for side in "ab" for n in range(6)}
    assert standing(store, stakeholders=["a0", "b1"]) == {}


def test_groups_that_are_given_are_kept_and_the_others_join_those_to_whom_most_of_their_ties_lead() -> None:
    store, given = two_circles(), {"a0": "a0", "a1": "a0", "a2": "b0", "b0": "b0"}
    found = standing(store, given)
    assert {id_: found[id_] for id_ in given} == given
    assert {id_: found[id_] for id_ in ("b3", "b5", "a5")} == {"b3": "b0", "b5": "b0", "a5": "a0"}
    assert set(standing(store, {"a0": "a0"}).values()) == {"a0"}
    assert set(standing(store, {"a0": "nobody here"}, stakeholders=["a0", "a1", "a2"]).values()) == {"a0"}
    by = {part.label: set(part.ids) for part in parts_of(store, "community", groups=given)}
    assert by["around A 0"] == {id_ for id_, middle in found.items() if middle == "a0"}
    numbers = {node["id"]: node["group"] for node in Parsed(draw(store, groups=found)).nodes()}
    assert len({(found[id_], numbers[id_]) for id_ in found}) == len(set(found.values())) == len({numbers[id_] for id_ in found})


def test_every_stakeholder_and_tie_is_in_one_part_or_between_two() -> None:
    store = harbour()
    for by in BY:
        found = parts_of(store, by)
        assert sorted(id_ for part in found for id_ in part.ids) == [one.id for one in store.stakeholders()]
        assert sum(part.inside for part in found) + sum(part.outside for part in found) // 2 == sum(store.counts().types.values())


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["Santé publique", "Police"], ["sante-publique.html", "police.html"]),
        (["Police", "police"], ["police-2e52a7e7.html", "police-9e5e2527.html"]),
        (["", "Not stated"], ["not-stated-00000000.html", "not-stated-7e7fa4ac.html"]),
        (["CON", "index", "com1"], ["con-7ae4a4b4.html", "index-59ef1f3c.html", "com1-8e1bd8a5.html"]),
        (["../../etc/passwd", "a\\b:c*?"], ["etc-passwd.html", "a-b-c.html"]),
        (["警察", "!?"], ["s-1d8d1e44.html", "s-7d5b4f61.html"]),
    ],
)
def test_files_have_names_that_every_system_takes(values: list[str], names: list[str]) -> None:
    found = file_names(values)
    assert list(found) == values
    assert [re.sub("[0-9a-f]{8}", "#", name) for name in found.values()] == [re.sub("[0-9a-f]{8}", "#", name) for name in names]
    assert len(set(found.values())) == len(values)


@given(st.lists(st.text(max_size=80), unique=True, max_size=12))
def test_file_names_are_safe_different_and_of_their_value(values: list[str]) -> None:
    names = file_names(values)
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9-]{0,80}\.html", name) for name in names.values())
    assert len({name.casefold() for name in names.values()}) == len(values)
    assert names == file_names(list(reversed(values)))
    assert not set(names.values()) & {"con.html", "nul.html", "prn.html", "aux.html", "index.html"}


def test_the_index_counts_and_leads_to_every_map() -> None:
    html = index_page(
        parts_of(harbour(), "sector"), "sector", title="The harbour", description="Who is where", marks=["Protected A"], today="2026-11-22"
    )
    assert rows(html) == [
        ["Map", "Stakeholders", "Ties on the map", "Ties to other maps"],
        ["government", "4", "3", "8"],
        ["academia", "1", "0", "3"],
        ["law enforcement", "1", "0", "4"],
        ["ngo", "1", "0", "0"],
        ["not stated", "7", "4", "13"],
        ["All of them", "14", "7", "14"],
    ]
    page = Parsed(html)
    links = [attributes["href"] for tag, attributes in page.elements if tag == "a"]
    assert links == ["government.html", "academia.html", "law-enforcement.html", "ngo.html", "not-stated.html"]
    texts = [text for tag, _, text in page.texts if tag in {"title", "h1", "p"}]
    assert texts == [
        "The harbour", "Handling: Protected A", "The harbour", "Who is where", "By sector · drawn 2026-11-22",
        "Each tie between two maps is counted on both, and once in the last row.",
    ]  # fmt: skip


def test_the_index_is_in_french_when_asked() -> None:
    html = index_page([Part("Santé", "sante.html", ("a",) * 1234, 5, 0)], "country", lang="fr", as_of="2011")
    assert Parsed(html).elements[0] == ("html", {"lang": "fr"})
    assert rows(html)[1:] == [["Santé", "1\u202f234", "5", "0"], ["L’ensemble", "1\u202f234", "5", "0"]]
    assert "<title>Cartes des partenariats</title>" in html
    assert "Par pays · en date de 2011" in html


def test_the_index_runs_no_script_and_lets_only_its_own_styles_in() -> None:
    page = Parsed(index_page(parts_of(harbour(), "kind"), "kind"))
    (styles,) = [text for tag, _, text in page.texts if tag == "style"]
    digest = b64encode(sha256(styles.encode()).digest()).decode()
    (policy,) = [attributes["content"] for tag, attributes in page.elements if attributes.get("http-equiv") == "Content-Security-Policy"]
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    assert not [tag for tag, _ in page.elements if tag in {"script", "img", "iframe", "form", "base"}]


def test_ill_will_in_a_part_a_title_or_a_mark_is_text_in_the_index() -> None:
    store = network([Stakeholder(f"x{n}", "agency", text, sector=text) for n, text in enumerate(HOSTILE)])
    calm = Parsed(
        index_page(
            parts_of(network([Stakeholder(f"x{n}", "agency", "x", sector=f"s{n}") for n in range(len(HOSTILE))]), "sector"), "sector"
        )
    )
    for text in HOSTILE:
        page = Parsed(index_page(parts_of(store, "sector"), "sector", title=text))
        assert [tag for tag, _ in page.elements] == [tag for tag, _ in calm.elements]
        assert all(set(attributes) <= {"href", "dir"} for tag, attributes in page.elements if tag == "a")
        marked = Parsed(index_page([], "sector", description=text, marks=[text], as_of=text, today=text))
        assert {tag for tag, _ in marked.elements} <= {tag for tag, _ in calm.elements}
    labels = {text for tag, _, text in page.texts if tag == "a"}
    assert labels == {text.strip() for text in HOSTILE}


def test_communities_are_found_among_more_than_a_browser_can_bear(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = parts_of(harbour(), "community")
    assert len(usual) > 2
    monkeypatch.setattr(outline, "MOST_STAKEHOLDERS", 5)
    assert parts_of(harbour(), "community") == usual


@pytest.mark.usefixtures("small_browser")
def test_too_much_for_a_browser_is_refused_with_what_would_be_less() -> None:
    with pytest.raises(PartnerMapError) as error:
        check_size(harbour())
    assert str(error.value) == (
        "this map would hold 14 stakeholders and 21 ties, and a browser can bear 5 and 8; make it smaller with --focus, --kinds, --ties or"
        " --as-of, or draw several: --by sector gives 5 maps, the largest of 7; --by kind gives 5 maps, the largest of 5;"
        " --by country gives 2 maps, the largest of 13; --by community finds who is tied closely"
    )
    with pytest.raises(PartnerMapError, match="would hold 13 stakeholders and 17 ties"):
        check_size(harbour(), stakeholders=[one.id for one in harbour().stakeholders() if one.id != "hsa"])
    check_size(harbour(), stakeholders=["hsa", "dive", "survey", "clear", "guard"])
    check_size(network([Stakeholder(one, "agency", one) for one in "abcde"]))


@pytest.mark.usefixtures("small_browser")
def test_a_part_that_is_too_large_is_listed_with_the_reason_and_no_link() -> None:
    html = index_page(parts_of(harbour(), "sector"), "sector")
    assert rows(html)[5] == ["not stated too large to be drawn: a browser can bear 5 stakeholders and 8 ties", "7", "4", "13"]
    assert "not-stated.html" not in html


def test_too_much_is_known_before_anything_is_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs, _ = planted(400, 1200, 4)
    store = network(
        [Stakeholder(f"s{n}", "agency", f"S {n}", sector=f"sector {n % 3}") for n in range(400)],
        [tie(f"s{one}", "SUPPORTS", f"s{other}", role=str(n)) for n, (one, other) in enumerate(pairs)],
    )
    monkeypatch.setattr(outline, "MOST_TIES", 1000)
    monkeypatch.setattr("partnermap.maps.layout.cache.arrange", None)
    for only in (Ties(), Ties(as_of="2011")):
        with pytest.raises(PartnerMapError, match=r"400 stakeholders and 1,200 ties, .*: --by sector gives 3 maps, the largest of 134; "):
            check_size(store, only=only)
