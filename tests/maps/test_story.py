"""A guided tour: what each step of a story shows, and what is said of a story that is wrong."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import BadData, Stakeholder, UnreadableFile
from partnermap.maps import draw, read_story
from partnermap.maps.story import parse_story

from .given import HOSTILE, Parsed, harbour, network

STORY = """\
- title: {en: The agency, fr: L’Agence}
  text:
    en: It leads the strategy.
    fr: Elle dirige la stratégie.
  focus: Agence de sécurité portuaire
  depth: 2
- title: Zoé Lévesque
  show: zoe levesque
- title: From the divers to the island
  text: Two ways.
  path: [Dive Unit, Université de l'Île]
- title: Money
  kinds: [agency, program]
  ties: [funds, LEADS]
  years: [2005, 2010]
- title: As it was left
  view: "file:///maps/map.html#s=zoe&k=person"
- title: All of it
"""


def hashes(text: str) -> list[str]:
    return [step.hash for step in parse_story(text, harbour())]


def test_each_step_says_what_is_seen() -> None:
    types = "WORKS_WITH,SUPPORTS,TRAINS,REPORTS_TO,OPERATES,DEVELOPED,PARTNERS_IN,CONTRIBUTED_TO,MEMBER_OF,HOSTS,SPOKE_AT,ATTENDED,PART_OF,WORKS_FOR,SUCCEEDS"
    assert [step.row for step in parse_story(STORY, harbour())] == [
        {
            "title": {"en": "The agency", "fr": "L’Agence"}, "text": {"en": "It leads the strategy.", "fr": "Elle dirige la stratégie."},
            "hash": "#focus=hsa&depth=2",
        },
        {"title": {"en": "Zoé Lévesque", "fr": "Zoé Lévesque"}, "text": {"en": "", "fr": ""}, "hash": "#s=zoe"},
        {
            "title": dict.fromkeys(("en", "fr"), "From the divers to the island"), "text": {"en": "Two ways.", "fr": "Two ways."},
            "hash": "#from=dive&to=university",
        },
        {"title": {"en": "Money", "fr": "Money"}, "text": {"en": "", "fr": ""}, "hash": f"#k=unit,person,collaboration&t={types}&y=2005-2010"},
        {"title": {"en": "As it was left", "fr": "As it was left"}, "text": {"en": "", "fr": ""}, "hash": "#s=zoe&k=person"},
        {"title": {"en": "All of it", "fr": "All of it"}, "text": {"en": "", "fr": ""}, "hash": "#"},
    ]  # fmt: skip


def test_a_focus_without_a_depth_is_one_tie_deep() -> None:
    assert hashes("- {title: A, focus: hsa}") == ["#focus=hsa&depth=1"]


def test_one_kind_may_stand_without_a_list_and_all_of_them_hide_nothing() -> None:
    assert hashes("- {title: A, kinds: Person}\n- {title: B, kinds: [agency, unit, program, person, collaboration]}") == [
        "#k=agency,unit,program,collaboration",
        "#",
    ]


def test_ids_are_encoded_as_in_an_address() -> None:
    store = network([Stakeholder(one, "agency", one) for one in ("a/b:c", "d_e.f")])
    (step,) = parse_story("- {title: A, path: ['a/b:c', d_e.f]}", store)
    assert step.hash == "#from=a%2Fb%3Ac&to=d_e.f"
    assert parse_qs(step.hash[1:]) == {"from": ["a/b:c"], "to": ["d_e.f"]}


def test_words_in_one_language_stand_for_both() -> None:
    (step,) = parse_story("- {title: {fr: Réseau}, text: {en: Network}}", harbour())
    assert (step.title, step.text) == ({"en": "Réseau", "fr": "Réseau"}, {"en": "Network", "fr": "Network"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "tour.yaml holds no step; write a list: - title: …"),
        ("# nothing yet\n", "tour.yaml holds no step; write a list: - title: …"),
        ("[]", "tour.yaml holds no step; write a list: - title: …"),
        ("title: A", "tour.yaml is not a list of steps; begin each step with - title: …"),
        ("- A", "tour.yaml, step 1: it is not a list of key: value; begin it with - title: …"),
        ("- text: A", "tour.yaml, step 1: it has no title; add title: …"),
        ("- title: ' '", "tour.yaml, step 1: it has no title; add title: …"),
        (
            "- title: A\n- {title: B, shwo: hsa}",
            "tour.yaml, step 2: 'shwo' is no key of a step; did you mean 'show'? the keys are title, text, focus, depth, show, path, view, kinds, ties, years",
        ),
        ("- {title: A, show: Harbor Safety Agency}", "tour.yaml, step 1: no stakeholder called 'Harbor Safety Agency'; did you mean 'Harbour Safety Agency'?"),
        ("- {title: A, show: Lighthouse Trust}", "tour.yaml, step 1: 'Lighthouse Trust' is not on this map; draw a larger map, or leave the step out"),
        ("- {title: A, view: '#s=trust'}", "tour.yaml, step 1: 'Lighthouse Trust' is not on this map; draw a larger map, or leave the step out"),
        ("- {title: A, view: '#s=nobody'}", "tour.yaml, step 1: view leads to 'nobody', which is the id of no stakeholder; copy the link again"),
        (
            "- {title: A, view: s=zoe}",
            "tour.yaml, step 1: view is not a link to this map; write view: \"#…\", between quotes, as the page copies it",
        ),
        ("- {title: A, view: '#s=zoe', years: [2005, 2006]}", "tour.yaml, step 1: it has view and years; a view says all that is seen; leave the other out"),
        ("- {title: A, show: hsa, focus: hsa}", "tour.yaml, step 1: it has focus and show; keep one of them, and make a step of its own for the other"),
        ("- {title: A, depth: 2}", "tour.yaml, step 1: it has depth without focus; add focus: NAME"),
        ("- {title: A, focus: hsa, depth: 5}", "tour.yaml, step 1: depth is a number from 1 to 4"),
        ("- {title: A, focus: hsa, depth: yes}", "tour.yaml, step 1: depth is a number from 1 to 4"),
        ("- {title: A, path: hsa}", "tour.yaml, step 1: path is not two names; write path: [A, B]"),
        ("- {title: 2011-01-01}", "tour.yaml, step 1: its title is not text; write title: text, between quotes if need be, or title: {en: text, fr: texte}"),
        (
            "- {title: {de: Netz}}",
            "tour.yaml, step 1: its title is not text; write title: text, between quotes if need be, or title: {en: text, fr: texte}",
        ),
        ("- {title: A, show: 7}", "tour.yaml, step 1: '7' is not read as text; put it between quotes"),
        (
            "- {title: A, kinds: [persons]}",
            "tour.yaml, step 1: 'persons' is no kind of stakeholder; did you mean 'person'? the kinds are agency, unit, program, person, collaboration",
        ),
        ("- {title: A, kinds: []}", "tour.yaml, step 1: kinds is an empty list; name some, or leave it out"),
        ("- {title: A, years: 2005}", "tour.yaml, step 1: years are the first and the last; write years: [2005, 2012]"),
        ("- {title: A, years: [2012, 2005]}", "tour.yaml, step 1: years end before they begin: 2012, 2005"),
        (
            "- title: A\n- title: B: C",
            "tour.yaml line 2, column 11: mapping values are not allowed in this context; put text with : # or quotes in it between quotes",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_is_one_line_with_its_place(text: str, message: str) -> None:
    store = harbour()
    with pytest.raises(BadData) as error:
        parse_story(text, store, on_map={one.id for one in store.stakeholders()} - {"trust"}, name="tour.yaml")
    assert str(error.value) == message


@pytest.mark.parametrize("text", ["- \0", "- 2001-99-99", "[" * 5000, "- !!python/object:os.system x", "- &a [*a]", "- ? [a, b]\n  : c"])
def test_what_is_hardly_yaml_is_refused_too(text: str) -> None:
    with pytest.raises(BadData, match=r"\Atour\.yaml"):
        parse_story(text, harbour(), name="tour.yaml")


@given(st.text(alphabet="-:#[]{}!&*'\"?|> \nabehklsty0125,", max_size=60))
def test_any_text_is_a_story_or_an_error_of_ours(text: str) -> None:
    try:
        parse_story(text, network([Stakeholder("a", "agency", "a")]))
    except BadData:
        pass


def test_a_file_that_is_missing_or_not_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(
        UnreadableFile, match=r"\Athe story .*none\.yaml cannot be read: it is not there; check the spelling and the folder you are in\Z"
    ):
        read_story(tmp_path / "none.yaml", harbour())
    (tmp_path / "latin.yaml").write_bytes("- title: Été".encode("latin-1"))
    with pytest.raises(UnreadableFile, match=r"latin\.yaml is not text in UTF-8; save it as UTF-8\Z"):
        read_story(tmp_path / "latin.yaml", harbour())


def test_a_file_with_a_mark_of_its_encoding_is_read(tmp_path: Path) -> None:
    (tmp_path / "tour.yaml").write_text("- title: Été", encoding="utf-8-sig")
    (step,) = read_story(tmp_path / "tour.yaml", harbour())
    assert step.title == {"en": "Été", "fr": "Été"}


@pytest.mark.parametrize("text", HOSTILE)
def test_ill_will_in_a_story_is_text_on_the_page(text: str) -> None:
    import json

    store = harbour()
    story = parse_story(json.dumps([{"title": text, "text": text, "show": "zoe"}]), store)
    page = Parsed(draw(store, story=story))
    assert page.data("page")["story"] == [
        {"title": dict.fromkeys(("en", "fr"), text.strip()), "text": dict.fromkeys(("en", "fr"), text.strip()), "hash": "#s=zoe"}
    ]
    assert page.scripts() == Parsed(draw(store)).scripts()
