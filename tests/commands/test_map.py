"""The `map` command as a user meets it: what is on the map, what it opens on, and what is said where there is nothing to draw."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from partnermap.cli import cli
from partnermap.commands import map as mapping
from partnermap.maps.parts import BY
from tests.commands.conftest import Ask
from tests.maps.given import HOSTILE, Parsed


def drawn(ask: Ask, *words: str) -> Parsed:
    answer = ask("map", *words, "-o", "map.html")
    assert (answer.exit_code, answer.stderr) == (0, "using ./partnermap.db\nwrote the map to map.html\n")
    return Parsed(Path("map.html").read_text(encoding="utf-8"))


def ids(page: Parsed) -> set[str]:
    return {node["id"] for node in page.nodes()}


def loose(page: Parsed) -> set[str]:
    """Those who are on the map and not shown until they are asked for."""
    return {node["id"] for node in page.nodes() if node.get("loose")}


def ties(page: Parsed) -> set[tuple[str, str, str]]:
    types = [one["id"] for one in page.data("page")["types"]]
    return {(edge["from"], types[edge["type"]], edge["to"]) for edge in page.edges()}


def beyond(page: Parsed) -> dict[str, int]:
    return {node["id"]: node["beyond"] for node in page.nodes() if "beyond" in node}


def the_error(answer: Result) -> str:
    assert answer.exit_code == 1
    assert not Path("partnermap-map.html").exists()
    return answer.stderr.removeprefix("using ./partnermap.db\n")


def test_kinds_that_were_not_asked_for_leave_with_their_ties_which_are_counted(harbour: Ask) -> None:
    page = drawn(harbour, "--kinds", "agency,unit", "--kinds", "Program")
    assert ids(page) == {"hsa", "dive", "survey", "guard", "fisheries", "university", "trust", "clear", "buoys"}
    assert ties(page) == {
        ("dive", "PART_OF", "hsa"), ("survey", "PART_OF", "dive"), ("hsa", "LEADS", "clear"), ("guard", "PARTNERS_IN", "clear"),
        ("fisheries", "FUNDS", "clear"), ("dive", "OPERATES", "buoys"), ("guard", "CONTRIBUTED_TO", "buoys"),
        ("fisheries", "WORKS_WITH", "hsa"), ("university", "TRAINS", "dive"), ("clear", "SUPPORTS", "university"),
    }  # fmt: skip
    assert beyond(page) == {"dive": 1, "fisheries": 1, "guard": 2, "hsa": 1, "university": 1}


def test_whom_the_filters_leave_without_a_tie_is_hidden_until_asked_for_and_who_never_had_one_is_not(harbour: Ask) -> None:
    everybody = ids(drawn(harbour))
    page = drawn(harbour, "--ties", "funds", "--ties", "part of")
    assert ids(page) == everybody
    assert everybody - loose(page) == {"fisheries", "clear", "dive", "hsa", "survey", "day", "forum", "trust"}
    assert {type_ for _, type_, _ in ties(page)} == {"FUNDS", "PART_OF"}
    for options in (("--as-of", "2004-06"), ("--status", "disputed"), ("--kinds", "agency,unit", "--status", "confirmed")):
        page = drawn(harbour, *options)
        joined = {end for source, _, target in ties(page) for end in (source, target)}
        assert loose(page) == ids(page) - joined - {"trust"}, options
    assert loose(drawn(harbour, "--focus", "HSA", "--ties", "FUNDS,LEADS", "--depth", "2")) == set()


def test_where_they_would_be_too_many_those_left_without_a_tie_are_not_on_the_map(harbour: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnermap.maps.outline.MOST_STAKEHOLDERS", 9)
    page = drawn(harbour, "--ties", "funds", "--ties", "part of")
    assert (ids(page), loose(page)) == ({"fisheries", "clear", "dive", "hsa", "survey", "day", "forum", "trust"}, set())


def test_those_around_one_are_reached_over_the_kinds_and_ties_that_count(harbour: Ask) -> None:
    assert ids(drawn(harbour, "--focus", "HSA", "--depth", "2", "--kinds", "agency,unit")) == {
        "hsa",
        "dive",
        "survey",
        "fisheries",
        "university",
    }
    assert ids(drawn(harbour, "--focus", "HSA", "--ties", "LEADS,PARTNERS_IN", "--depth", "3")) == {"hsa", "clear", "guard"}
    page = drawn(harbour, "--focus", "Survey Team")
    assert (ids(page), page.data("page")["highlight"], beyond(page)) == ({"survey", "dive"}, "survey", {"dive": 4})


def test_a_route_holds_those_on_it_and_opens_on_it(harbour: Ask) -> None:
    page = drawn(harbour, "--path", "Zoé Lévesque", "Registre des bouées")
    assert {"zoe", "dive", "buoys"} <= ids(page)
    assert "trust" not in ids(page)
    assert page.data("page")["open"] == "#from=zoe&to=buoys"
    few = drawn(harbour, "--path", "zoe", "buoys", "--ties", "WORKS_FOR,OPERATES")
    assert ids(few) == {"zoe", "dive", "buoys"}
    assert ids(drawn(harbour, "--path", "zoe", "ann", "--kinds", "person,collaboration")) == {"zoe", "ann", "day"}


def test_a_community_is_that_of_the_map_of_all_and_opens_on_the_one_named(harbour: Ask) -> None:
    nodes = drawn(harbour).nodes()
    (wanted,) = {node["group"] for node in nodes if node["id"] == "dive"}
    page = drawn(harbour, "--community", "Dive Unit")
    assert ids(page) == {node["id"] for node in nodes if node["group"] == wanted}
    assert page.data("page")["highlight"] == "dive"


def test_the_page_has_the_words_it_was_given_and_the_mark_first(harbour: Ask) -> None:
    page = drawn(harbour, "--title", "Rade", "--description", "Qui travaille avec qui", "--mark", "Protégé B").data("page")
    assert (page["title"], page["description"], page["marks"]) == ("Rade", "Qui travaille avec qui", ["Protégé B", "Protected"])
    assert drawn(harbour, "--mark", "Protected").data("page")["marks"] == ["Protected"]


@pytest.mark.parametrize("text", HOSTILE)
def test_ill_will_in_the_words_of_the_page_is_text(harbour: Ask, text: str) -> None:
    calm, page = drawn(harbour), drawn(harbour, "--description", text, "--mark", text, "--title", "x")
    assert (page.data("page")["description"], page.data("page")["marks"]) == (text, [text, "Protected"])
    assert page.scripts() == calm.scripts()


def test_a_story_is_told_by_the_map(harbour: Ask) -> None:
    Path("tour.yaml").write_text("- title: {en: Divers, fr: Plongeurs}\n  focus: Unité de plongée\n", encoding="utf-8")
    assert drawn(harbour, "--story", "tour.yaml").data("page")["story"] == [
        {"title": {"en": "Divers", "fr": "Plongeurs"}, "text": {"en": "", "fr": ""}, "hash": "#focus=dive&depth=1"}
    ]
    assert drawn(harbour).data("page")["story"] == []


def test_the_story_of_the_documentation_runs_on_the_built_in_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (story,) = re.findall(r"```yaml\n(.*?)```", (Path(__file__).parents[2] / "docs" / "maps.md").read_text(encoding="utf-8"), re.DOTALL)
    Path("tour.yaml").write_text(story, encoding="utf-8")
    assert CliRunner().invoke(cli, ["map", "--story", "tour.yaml", "-o", "map.html"]).exit_code == 0
    page = Parsed(Path("map.html").read_text(encoding="utf-8")).data("page")
    types = ",".join(one["id"] for one in page["types"] if one["id"] != "FUNDS")
    assert [(step["title"]["fr"], step["hash"]) for step in page["story"]] == [
        ("Qui protège les enfants en ligne", "#"),
        ("Le centre national", "#focus=ncecc&depth=1"),
        ("Qui tient la ligne de signalement", "#s=c3p"),
        ("Des statistiques au monde entier", "#from=statistics-canada&to=weprotect"),
        ("Qui a financé quoi", f"#k=unit,person,collaboration&t={types}&y=2004-2012"),
    ]


def test_a_story_of_somebody_who_is_not_on_this_map_is_refused(harbour: Ask) -> None:
    Path("tour.yaml").write_text("- title: All\n- {title: Ann, show: Ann Moss}\n", encoding="utf-8")
    assert the_error(harbour("map", "--kinds", "agency", "--story", "tour.yaml")) == (
        "Error: tour.yaml, step 2: 'Ann Moss' is not on this map; draw a larger map, or leave the step out\n"
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--ties", "REPORTS_TO"), "no tie is left with --ties REPORTS_TO; leave one of them out"),
        (("--kinds", "person", "--ties", "FUNDS"), "no tie is left with --kinds person --ties FUNDS; leave one of them out"),
        (("--status", "disputed", "--as-of", "1990", "--kinds", "unit"), "no tie is left with --kinds unit --as-of 1990 --status disputed; leave one of them out"),
        (("--focus", "trust", "--ties", "FUNDS"), "nobody is left around 'Lighthouse Trust' with --ties FUNDS; leave one of them out"),
        (("--community", "trust"), "'Lighthouse Trust' has no tie that counts here, and so is in no community"),
        (("--community", "zoe", "--ties", "FUNDS"), "'Zoé Lévesque' has no tie that counts here, and so is in no community"),
        (("--path", "hsa", "trust"), "no route of at most 8 ties leads from 'Harbour Safety Agency' to 'Lighthouse Trust'"),
        (
            ("--path", "zoe", "ann", "--ties", "FUNDS"),
            "no route of at most 8 ties that --kinds, --ties, --as-of and --status leave leads from 'Zoé Lévesque' to 'Ann Moss'",
        ),
    ],
)  # fmt: skip
def test_a_map_of_nothing_is_not_written(harbour: Ask, words: tuple[str, ...], message: str) -> None:
    assert the_error(harbour("map", *words)) == f"Error: nothing to draw: {message}\n"


@pytest.mark.parametrize("words", [("--focus", " "), ("--community", ""), ("--path", "", "zoe")])
def test_an_empty_name_is_nobody_and_not_everybody(harbour: Ask, words: tuple[str, ...]) -> None:
    assert the_error(harbour("map", *words)) == "Error: a name is empty; write a name, an acronym or an id\n"


def test_a_name_of_several_words_needs_no_quotes(harbour: Ask) -> None:
    near = ids(drawn(harbour, "--focus", "Coastal Guard"))
    assert (
        ids(drawn(harbour, "--focus", "Coastal", "Guard", "--depth", "1")) == ids(drawn(harbour, "--focus", "“Coastal", "Guard”")) == near
    )
    assert ids(drawn(harbour, "--community", "Coastal", "Guard")) == ids(drawn(harbour, "--community", "guard"))
    assert ids(drawn(harbour, "--path", "Coastal", "Guard", "Survey", "Team")) == ids(drawn(harbour, "--path", "guard", "survey"))


def test_somebody_of_a_kind_that_is_left_out_cannot_be_in_the_middle(harbour: Ask) -> None:
    assert the_error(harbour("map", "--focus", "zoe", "--kinds", "agency,unit")) == (
        "Error: 'Zoé Lévesque' is of kind person, which --kinds leaves out; add it: --kinds agency,unit,person\n"
    )
    assert (
        the_error(harbour("map", "--path", "hsa", "HSA"))
        == "Error: both names of --path mean 'Harbour Safety Agency'; name two stakeholders\n"
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("--kinds", "agency,persons"),
            "--kinds: 'persons' is no kind of stakeholder; did you mean 'person'? the kinds are agency, unit, program, person, collaboration",
        ),
        (("--kinds", "zzz"), "--kinds: 'zzz' is no kind of stakeholder; the kinds are agency, unit, program, person, collaboration"),
        (("--kinds", " , "), "--kinds: it names nothing"),
        (
            ("--ties", "works-wth"),
            "--ties: 'works-wth' is no type of tie; did you mean 'WORKS_WITH'? the types are WORKS_WITH, FUNDS, SUPPORTS, TRAINS, REPORTS_TO, LEADS, OPERATES, DEVELOPED, PARTNERS_IN, CONTRIBUTED_TO, MEMBER_OF, HOSTS, SPOKE_AT, ATTENDED, PART_OF, WORKS_FOR, SUCCEEDS",
        ),
        (("--focus", "hsa", "--path", "hsa", "ann"), "--focus and --path do not go together: each says who is on the map"),
        (("--community", "hsa", "--path", "hsa", "ann"), "--path and --community do not go together: each says who is on the map"),
        (("--depth", "2"), "--depth goes with --focus"),
        (("near.html",), "--focus, --path or --community goes before a name such as 'near.html'; -o before a file"),
        (("--path", "“Coastal", "Guard”"), "--path takes two names, and 'Coastal Guard' is one"),
        (("--by", "kind", "-o", "-"), "--by makes several maps; -o - goes with one"),
        (("--by", "kind", "--path", "hsa", "ann"), "--by makes several maps; --path goes with one"),
        (("--by", "kind", "--story", "tour.yaml"), "--by makes several maps; --story goes with one"),
        (("--by", "community", "--community", "hsa"), "--by community and --community do not go together: one community is one map"),
        (("--by", "sect"), "--by: 'sect' is none of sector, kind, country, community"),
    ],
)  # fmt: skip
def test_options_that_make_no_map_are_wrong_usage(harbour: Ask, words: tuple[str, ...], message: str) -> None:
    answer = harbour("map", *words)
    assert (answer.exit_code, answer.stderr.removeprefix("using ./partnermap.db\n")) == (2, f"Error: {message}; see `cli map --help`\n")


def test_a_map_for_each_sector_is_a_folder_with_an_index(harbour: Ask) -> None:
    answer = harbour("map", "--by", "sector", "--title", "Rade", "--mark", "Protégé B")
    assert answer.stderr == "using ./partnermap.db\nwrote 5 maps and index.html to the folder partnermap-maps\n"
    folder = Path("partnermap-maps")
    assert {path.name for path in folder.iterdir()} == {
        "index.html", "government.html", "academia.html", "law-enforcement.html", "ngo.html", "not-stated.html",
    }  # fmt: skip
    page = Parsed((folder / "government.html").read_text(encoding="utf-8"))
    assert (ids(page), page.data("page")["title"]) == ({"hsa", "dive", "survey", "fisheries"}, "Rade – government")
    assert (page.data("page")["marks"], beyond(page)) == (["Protégé B"], {"dive": 3, "fisheries": 3, "hsa": 2})
    assert "Protection" not in (folder / "index.html").read_text(encoding="utf-8")
    assert "Handling: Protégé B, Protected</p>" in (folder / "index.html").read_text(encoding="utf-8")


def test_what_was_asked_for_is_parted_into_the_folder_named_in_french(harbour: Ask) -> None:
    answer = harbour("map", "--by", "kind", "--focus", "hsa", "--lang", "fr", "-o", "cartes")
    assert answer.stderr == "réseau interrogé\u00a0: ./partnermap.db\n4 cartes et index.html écrits dans le dossier cartes\n"
    assert {path.name for path in Path("cartes").iterdir()} == {
        "index.html",
        "agency.html",
        "unit.html",
        "program.html",
        "collaboration.html",
    }
    assert "Programmes" in Path("cartes/index.html").read_text(encoding="utf-8")
    assert harbour("map", "--by", "kind", "-o", "cartes").exit_code == 0
    assert harbour("map", "--by", "country", "-o", "partnermap.db").stderr.endswith(
        "Error: partnermap.db is a file; give the name of a folder for the maps\n"
    )
    assert "there is no folder none; make it first" in harbour("map", "--by", "country", "-o", "none/maps").stderr


def test_every_community_has_a_map(harbour: Ask) -> None:
    assert harbour("map", "--by", "community").exit_code == 0
    pages = [Parsed(path.read_text(encoding="utf-8")) for path in Path("partnermap-maps").iterdir() if path.name != "index.html"]
    together = {frozenset(ids(page)) for page in pages}
    nodes = drawn(harbour).nodes()
    assert together == {frozenset(one["id"] for one in nodes if one["group"] == group) for group in {node["group"] for node in nodes}}


@pytest.mark.usefixtures("small_browser")
def test_more_than_a_browser_can_bear_is_not_drawn(harbour: Ask) -> None:
    assert the_error(harbour("map")).startswith(
        "Error: this map would hold 14 stakeholders and 21 ties, and a browser can bear 5 and 8; make it smaller"
    )
    assert ids(drawn(harbour, "--kinds", "agency")) == {"hsa", "guard", "fisheries", "university", "trust"}
    answer = harbour("map", "--by", "sector")
    assert answer.stderr == (
        "using ./partnermap.db\n'not stated' is too large for a map of its own: 7 stakeholders and 4 ties\n"
        "wrote 4 maps and index.html to the folder partnermap-maps\n"
    )
    assert not Path("partnermap-maps/not-stated.html").exists()


def test_the_command_and_the_maps_know_the_same_ways_to_part() -> None:
    assert mapping.BY == BY


def test_the_demonstration_still_draws_all_of_it(harbour: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr("partnermap.commands.map.make_map", asked.append)
    harbour("demo", "--store", "demo.db")
    assert asked == [
        mapping.Asked(
            page=Path("partnermap-demo.html"), focus=None, depth=None, route=None, community=None, kinds=(), types=(), by=None, story=None,
            title="", description="", mark="",
        )
    ]  # fmt: skip
