"""Whatever stands in a mapping, it is read or its mistakes are named: nothing else comes of it."""

from time import perf_counter

from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import BadData
from partnermap.graph.refusals import BadMapping
from partnermap.loaders.mapping.answering import settled, with_answers
from partnermap.loaders.mapping.nodes import Entries, Items, Node, read_nodes
from partnermap.loaders.mapping.reading import parse_mapping
from partnermap.loaders.mapping.writing import written
from tests.loaders.mapping.samples import CHART, MEMBERS, REGISTER, read

PIECES = (
    "?", " ?", ": ", ":", "- ", "[", "]", "{", "}", ",", "\"", "'", "\n", "\n  ", "\t", "#", "&a", "*a", "!x", "|", ">", "%", "@", "..", "=", "~", "null", "<<: ",
    "---\n", "\u00a0", "\u2028", "\x07", "é", "things", "same: {a: b}", "tree", "[a, b] ?", "? a", "\"a\"..\"b\"", "2021..2023", "\\", "\r\n",
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A mapping with something put in, taken out, or repeated at some places."""
    text = draw(st.sampled_from((REGISTER, MEMBERS, CHART)))
    for _ in range(draw(st.integers(1, 4))):
        at, length = draw(st.integers(0, len(text))), draw(st.integers(0, 8))
        text = text[:at] + draw(st.sampled_from(PIECES)) + text[at + length :]
    return text


@settings(max_examples=100, deadline=None)
@given(damaged())
def test_a_damaged_mapping_is_read_or_its_mistakes_are_named(text: str) -> None:
    try:
        mapping = read(text)
    except BadMapping as error:
        assert all(0 < one.place.line <= text.count("\n") + text.count("\u2028") + 2 and one.message for one in error.problems)
    else:
        assert mapping.tables


@settings(max_examples=50, deadline=None)
@given(damaged(), st.sampled_from(["read > dates", "things > party", "ties > 1", "ties > 1 > to", "things > unit", "same > a"]))
def test_an_answer_to_a_damaged_mapping_is_put_in_or_refused(text: str, path: str) -> None:
    for answer in (lambda: with_answers(text, {"Red Maple": "new"}), lambda: settled(text, path, "x"), lambda: settled(text, path, None)):
        try:
            made = answer()
        except BadData:
            continue
        assert isinstance(made, str)


def test_a_mapping_with_thousands_of_answers_is_read_and_answered_at_once() -> None:
    same = {f"Body number {number} of the east": "new" for number in range(3_000)}
    began = perf_counter()
    text = with_answers(with_answers(REGISTER + "# why ?\n", same), same)
    assert parse_mapping(text, "m").same == same
    assert perf_counter() - began < 5


def places(node: Node) -> list[int]:
    """Where each value ends that a mapping may be unsure of."""
    if isinstance(node, Entries):
        return [at for key, one in node.entries if key.text != "skip" for at in places(one)]
    if isinstance(node, Items):
        return [at for one in node.items for at in places(one)]
    return [node.end]


SURE = (REGISTER, MEMBERS, CHART, written(read(REGISTER)), written(read(MEMBERS)).replace("\n", "\r\n"))
PLACES = [(text, places(read_nodes(text, ""))) for text in SURE]


@st.composite
def doubted(draw: st.DrawFn) -> tuple[str, str, int]:
    """A mapping, the same with a ` ?` behind some of its values, and how many."""
    text, ends = draw(st.sampled_from(PLACES))
    chosen = draw(st.lists(st.sampled_from(ends), min_size=1, max_size=5, unique=True))
    unsure = text
    for at in sorted(chosen, reverse=True):
        unsure = f"{unsure[:at]} ?{unsure[at:]}"
    return text, unsure, len(chosen)


@settings(max_examples=60, deadline=None)
@given(doubted())
def test_values_that_are_not_sure_are_each_listed_and_are_the_former_text_when_all_are_settled(case: tuple[str, str, int]) -> None:
    text, unsure, number = case
    paths = [path for path, _ in parse_mapping(unsure, "m").unsure]
    assert len(paths) == number
    for path in paths:
        unsure = settled(unsure, path, None)
    assert unsure == text
