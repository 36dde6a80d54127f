"""Node-link JSON: our own export comes back whole, and what is not ours is told for what it is."""

import io
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.generate import write_network
from partnermap import loaders
from partnermap.exports import export, node_link
from partnermap.graph import STATUSES, Evidence, Report, Source, Stakeholder, Store, Tie, UnreadableFile, load, read_schema
from partnermap.graph.copying import content
from partnermap.graph.dating import dated, life
from partnermap.graph.drafts import Notice, Problem, Read, StakeholderDraft, TieDraft
from partnermap.graph.letters import visible
from partnermap.graph.stores.embedded.store import in_memory
from tests.own_schema import OWN

SCHEMA = read_schema()
NODE = {"id": "a", "kind": "agency", "name": "A"}
OTHER = {"id": "b", "kind": "program", "name": "B"}
EDGE = {"source": "a", "target": "b", "type": "LEADS", "evidence": [{"source": "r", "locator": "page 1"}]}


def written(path: Path, text: str | bytes) -> str:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def network(nodes: list[Any] | None = None, edges: list[Any] | None = None, **more: Any) -> str:
    graph = {"sources": [{"id": "r", "title": "Report"}]}
    return json.dumps(
        {"graph": graph, "nodes": [NODE, OTHER] if nodes is None else nodes, "edges": [EDGE] if edges is None else edges} | more, indent=1
    )


def drafts(tmp_path: Path, text: str) -> list[Read]:
    return list(loaders.read(written(tmp_path / "n.json", text), SCHEMA))


def said(tmp_path: Path, text: str) -> list[str]:
    return [str(one) for one in drafts(tmp_path, text) if isinstance(one, Problem | Notice)]


def refusal(path: str) -> str:
    with pytest.raises(UnreadableFile) as caught:
        list(loaders.read(path, SCHEMA))
    return str(caught.value)


def again(store: Store, path: Path) -> Report:
    """Exports it, loads that into an empty store, and compares the two."""
    path.write_text(node_link(store), encoding="utf-8")
    with in_memory(store.schema) as copy:
        report = load(copy, loaders.read(str(path), store.schema))
        assert content(copy) == content(store)
        assert node_link(copy) == node_link(store)
        assert list(copy.ties()) == list(store.ties())
    return report


@pytest.mark.parametrize("name", ["example", "built-in", "generated"])
def test_what_is_exported_comes_back_whole(name: str, example_folder: Path, tmp_path: Path) -> None:
    folder = {"example": example_folder, "built-in": loaders.BUILT_IN, "generated": tmp_path / "network"}[name]
    if name == "generated":
        write_network(folder, 200)
    with in_memory(SCHEMA) as store:
        load(store, loaders.read(str(folder), SCHEMA))
        report = again(store, tmp_path / "network.json")
        assert (report.notices, report.stakeholders.added) == ([], len(list(store.stakeholders())))


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=20).map(visible).map(str.strip)
NAMES = WORDS.filter(bool)
DATES = st.sampled_from(["", "2011", "2011-04", "2011-04-11"])
ATTRIBUTES = st.dictionaries(st.sampled_from(["mandate", "Étage", "x y"]), NAMES, max_size=2).map(lambda held: tuple(held.items()))
AMOUNTS = st.none() | st.decimals(-(10**30), 10**30, places=2) | st.integers(-(10**30), 10**30).map(Decimal)


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[Source], list[Stakeholder], list[Tie]]:
    """Sources, stakeholders and ties of any content, as a load would have left them."""
    sources = [
        Source(f"r{number}", draw(NAMES), draw(WORDS), draw(DATES), draw(WORDS), draw(st.sampled_from(["", "https://x.example"])), draw(WORDS), draw(ATTRIBUTES))
        for number in range(2)
    ]  # fmt: skip
    stakeholders = []
    for number, kind in enumerate(draw(st.lists(st.sampled_from(list(OWN.kinds)), min_size=2, max_size=5))):
        name, french = draw(NAMES), draw(WORDS)
        aliases = tuple(alias for alias in draw(st.lists(NAMES, max_size=3, unique=True)) if alias not in (name, french))
        stakeholders.append(
            Stakeholder(f"s{number}", kind, name, french, aliases, draw(WORDS), draw(WORDS), draw(WORDS), draw(DATES), "", "", draw(WORDS), draw(ATTRIBUTES))
        )  # fmt: skip
    ties = {}
    pieces = st.builds(Evidence, st.sampled_from(["r0", "r1"]), WORDS, WORDS)
    evidence = st.lists(pieces, min_size=1, max_size=3, unique_by=lambda item: (item.source, item.locator)).map(tuple)
    for type_ in draw(st.lists(st.sampled_from(["FUNDS", "GRANTS", "MENTORS", "WORKS_WITH", "SECONDED_TO"]), max_size=6)):
        one, other = draw(st.permutations(stakeholders))[:2]
        fits = one.kind in OWN.ties[type_].sources and other.kind in OWN.ties[type_].targets
        if fits and (not OWN.ties[type_].is_symmetric or one.id < other.id):
            confidence = draw(st.floats(0, 1))
            tie = Tie(
                one.id, type_, other.id, draw(WORDS), draw(DATES), "", draw(AMOUNTS), draw(st.sampled_from(["", "CAD"])),
                draw(st.sampled_from(STATUSES)), confidence, draw(WORDS), draw(evidence), draw(ATTRIBUTES),
            )  # fmt: skip
            ties[tie.id] = tie
    attested, lives = {source.id: source.date for source in sources}, {one.id: life(one) for one in stakeholders}
    belongs = OWN.belonging
    held = [dated(tie, attested, lives[tie.source], lives[tie.target], is_belonging=tie.type in belongs) for tie in ties.values()]
    return sources, stakeholders, held


@settings(max_examples=80)
@given(networks())
def test_any_network_comes_back_whole(
    tmp_path_factory: pytest.TempPathFactory, held: tuple[list[Source], list[Stakeholder], list[Tie]]
) -> None:
    with in_memory(OWN) as store:
        with store.writer() as writer:
            writer.put_sources(held[0])
            writer.put_stakeholders(held[1])
            writer.put_ties(held[2])
        again(store, tmp_path_factory.mktemp("json") / "network.json")


def test_an_export_may_be_piped_into_a_load(example: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\n" + node_link(example).encode())))
    with in_memory(SCHEMA) as copy:
        load(copy, loaders.read("-", SCHEMA))
        assert content(copy) == content(example)


def test_it_may_cite_what_another_file_has(tmp_path: Path) -> None:
    (tmp_path / "stakeholders.csv").write_text("id,kind,name\nb,program,B\n")
    path = written(tmp_path / "n.json", network([NODE]))
    for order in ([path, str(tmp_path)], [str(tmp_path), path]):
        with in_memory(SCHEMA) as store:
            assert load(store, loaders.read_all(order, SCHEMA)).ties.added == 1


def test_a_bad_entry_is_named_with_the_line_it_begins_on(tmp_path: Path) -> None:
    nodes = [
        NODE,
        OTHER | {"kind": "club"},
        7,
        {"id": "c", "name": "C", "since": "soon", "aliases": "x"},
        {"id": "d", "kind": [], "name": "D"},
    ]
    edges = [EDGE | {"amount": "many", "confidence": 7}, EDGE | {"evidence": [{"source": {}}]}, EDGE | {"evidence": []}]
    assert said(tmp_path, network(nodes, edges)) == [
        f"n.json line 16 column kind: 'club' is no kind of stakeholder; write one of {', '.join(SCHEMA.kinds)}",
        "n.json line 21: one of the nodes is a number; expected is an object with its fields",
        "n.json line 22 column aliases: aliases is not a list of texts; write it as the export does",
        "n.json line 28 column kind: kind is a list where a text is expected; write it as the export does",
        "n.json line 35 column amount: 'many' is not an amount; write digits such as 1234.50, the currency in its own column",
        "n.json line 35 column confidence: '7' is not a confidence; write a number from 0 to 1 such as 0.8",
        "n.json line 48 column evidence: evidence is not a list of {source, locator, quote}; write it as the export does",
        "n.json line 58 column evidence_source: the evidence_source is missing; fill in the cell",
    ]


def test_numbers_are_exact_and_an_absurd_one_is_refused(tmp_path: Path) -> None:
    text = network(edges=[EDGE | {"amount": 7}, EDGE | {"amount": 8}, EDGE | {"amount": 9}])
    for digit, number in (("7", "12345678901234567890.123456789"), ("8", "1e999999999"), ("9", "1e9999999999999999999")):
        text = text.replace(f'"amount": {digit}', f'"amount": {number}')
    read = drafts(tmp_path, text)
    assert [one.given["amount"] for one in read if isinstance(one, TieDraft)] == [Decimal("12345678901234567890.123456789")]
    assert [str(one)[:49] for one in read if isinstance(one, Problem)] == [
        "n.json line 35 column amount: '1e+999999999' is n",
        "n.json line 47 column amount: '1e9999999999999999",
    ]


def test_what_is_none_of_our_fields_is_kept_and_contacts_are_not(tmp_path: Path) -> None:
    nodes = [NODE | {"size": 3, "is_new": True, "phone": "613-555-0199", "note": "call 613-555-0199"}, OTHER | {"size": 4.5}]
    read = drafts(tmp_path, network(nodes, [], directed=True))
    assert [str(one) for one in read if isinstance(one, Notice)] == [
        "n.json line 11: field size is not one of ours and is kept as an attribute",
        "n.json line 11: field is_new is not one of ours and is kept as an attribute",
        "n.json line 11: field phone was left out: personal contact details are not kept",
        "n.json line 11: contact details in column note were replaced by [contact removed]",
    ]
    assert [one.given["attributes"] for one in read if isinstance(one, StakeholderDraft)] == [
        (("size", "3"), ("is_new", "true")),
        (("size", "4.5"),),
    ]


@pytest.mark.parametrize("attributes", [{"note": "x"}, ["x"], {"x": {}}, "x"])
def test_attributes_that_cannot_be_are_refused(tmp_path: Path, attributes: object) -> None:
    (problem,) = said(tmp_path, network([NODE | {"attributes": attributes}], []))
    assert problem.startswith("n.json line 11 column attributes: ")


def test_a_contact_among_the_attributes_is_left_out_and_a_character_of_two_halves_is_read(tmp_path: Path) -> None:
    read = drafts(tmp_path, network([NODE | {"name": "A \U0001f30a", "attributes": {"phone": "613-555-0199", "mandate": "wide"}}], []))
    assert [str(one) for one in read if isinstance(one, Notice)] == [
        "n.json line 11: field phone was left out: personal contact details are not kept"
    ]
    assert [(one.name, one.given["attributes"]) for one in read if isinstance(one, StakeholderDraft)] == [
        ("A \U0001f30a", (("mandate", "wide"),))
    ]


def test_half_a_character_is_refused_at_its_place(tmp_path: Path) -> None:
    assert said(tmp_path, network([NODE | {"name": "\ud800"}], [])) == [
        r"n.json line 11 column name: a text holds half a character (\ud800 to \udfff); write the whole one"
    ]


def test_the_graph_of_another_program_is_refused_in_one_line_that_says_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "karate.json"
    for edges in ("edges", "links"):
        path.write_text(json.dumps(nx.node_link_data(nx.karate_club_graph(), edges=edges)))
        assert refusal(str(path)) == (
            f"{path} is node-link JSON of another program: its nodes have no kind and no name, its edges have no type and no evidence; "
            "expected is what `partnermap export network.json` writes"
        )


EXPECTED = "expected is what `partnermap export network.json` writes"
DEEP = 100_000


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1, 2]", f"is JSON, but no object with nodes and edges; {EXPECTED}, with nodes and edges"),
        ('"nodes"', f"is JSON, but no object with nodes and edges; {EXPECTED}, with nodes and edges"),
        ("{}", f"is JSON, but no object with nodes and edges; {EXPECTED}, with nodes and edges"),
        ('{"nodes": [], "name": 1}', f"is JSON, but an object with nodes, name; {EXPECTED}, with nodes and edges"),
        ('{"nodes": {}, "edges": []}', f"is JSON, but an object with nodes, edges; {EXPECTED}, with nodes and edges"),
        ('{"stakeholder": {}, "as_of": "", "partners": []}', f"is JSON, but an object with stakeholder, as_of, partners; {EXPECTED}, with nodes and edges"),
        ('{"type": "FeatureCollection", "features": []}', f"is JSON GeoJSON; {EXPECTED}, with nodes and edges"),
        ('{"elements": {"nodes": []}}', f"is JSON of Cytoscape; {EXPECTED}, with nodes and edges"),
        ("", f"is empty; {EXPECTED}"),
        ('{"nodes": [\n{id: "a"}]}', f"is damaged at line 2, column 2: Expecting property name enclosed in double quotes; {EXPECTED}"),
        ('{"nodes": [1\n 2]}', f"is damaged at line 2, column 2: Expecting ']'; {EXPECTED}"),
        ('{"nodes": [1,\n ]}', f"is damaged at line 2, column 2: Expecting value; {EXPECTED}"),
        ('{"nodes": [{"a": NaN}]}', "is damaged at line 1, column 12: NaN is no number of JSON"),
        ('{"nodes": [], "edges": []', f"is damaged at line 1, column 26: Expecting '}}'; {EXPECTED}"),
        ('{"nodes": [], "edges": []} x', f"is damaged at line 1, column 28: Extra data; {EXPECTED}"),
        (b'{"nodes": "\xe9"}', f"is not text in UTF-8 (at byte 12); {EXPECTED}"),
        ("[" * DEEP, f"is nested too deeply to be a network; {EXPECTED}"),
        ('{"nodes": [' + '{"a":' * DEEP, f"is nested too deeply to be a network; {EXPECTED}"),
        ('{"nodes": [], "edges": [], "graph": ' + "[" * DEEP + "]" * DEEP + "}", f"is nested too deeply to be a network; {EXPECTED}"),
    ],
    ids=lambda value: repr(value[:20]),
)  # fmt: skip
def test_what_is_damaged_or_another_json_is_told_for_what_it_is(tmp_path: Path, text: str | bytes, message: str) -> None:
    path = written(tmp_path / "x.json", text)
    assert refusal(path).startswith(f"{path} {message}")


@pytest.mark.parametrize("where", ["node", "graph", "attributes", "other"])
def test_nesting_that_python_can_just_not_follow_is_no_traceback(tmp_path: Path, where: str) -> None:
    for depth in range(820, 1000, 5):
        deep = "[" * depth + "]" * depth
        text = {
            "node": network([NODE | {"x": 0}]).replace('"x": 0', f'"x": {deep}'),
            "graph": network(graph={"x": 0}).replace('"x": 0', f'"x": {deep}'),
            "attributes": network([NODE | {"attributes": {"x": 0}}]).replace('"x": 0', f'"x": {deep}'),
            "other": network(x=0).replace('"x": 0', f'"x": {deep}'),
        }[where]
        try:
            assert drafts(tmp_path, text)
        except UnreadableFile as refused:
            assert "is nested too deeply to be a network" in str(refused)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*NODE, *EDGE, "aliases", "attributes", "quote"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=150)
@given(nodes=st.lists(VALUES, max_size=3), edges=st.lists(VALUES, max_size=3), sources=VALUES)
def test_any_json_is_loaded_or_refused_in_our_own_words(
    tmp_path_factory: pytest.TempPathFactory, nodes: list[Any], edges: list[Any], sources: Any
) -> None:
    text = json.dumps({"graph": {"sources": sources}, "nodes": [NODE, OTHER, *nodes], "edges": [EDGE, *edges]})
    path = written(tmp_path_factory.mktemp("any") / "n.json", text.encode("utf-8", "surrogatepass"))
    with in_memory(SCHEMA) as store:
        report = load(store, loaders.read(path, SCHEMA), skip_bad=True)
        assert report.stakeholders.added >= 2


def pieces(text: str) -> Iterator[str]:
    """The text cut off at each of some places."""
    return (text[:cut] for cut in range(0, len(text) - 1, 7))


def test_a_file_that_is_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    for text in pieces(network()):
        assert "is damaged at line" in refusal(written(tmp_path / "cut.json", text)) or text == ""


def test_json_with_a_byte_order_mark_or_in_utf_16_is_read(tmp_path: Path) -> None:
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le"):
        (tmp_path / "n.json").write_bytes(network([NODE | {"name": "Île"}, OTHER]).encode(encoding))
        names = [one.name for one in loaders.read(str(tmp_path / "n.json"), SCHEMA) if isinstance(one, StakeholderDraft)]
        assert names == ["Île", "B"]


def test_the_export_command_and_the_load_command_agree(example: Store, tmp_path: Path) -> None:
    export(example, tmp_path / "network.json")
    with in_memory(SCHEMA) as copy:
        load(copy, loaders.read(str(tmp_path / "network.json"), SCHEMA))
        assert load(copy, loaders.read(str(tmp_path / "network.json"), SCHEMA)).is_nothing_new
