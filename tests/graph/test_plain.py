"""A file of a schema that anybody may have written: read, or refused in one line with the entry that is wrong, and never the end of the process."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import BadData, read_schema
from partnermap.graph.plain import check_plain, read_yaml
from partnermap.graph.schema import parse_schema

MINE = """\
kinds:
  board: {role: actor, label: {en: [board, boards], fr: [conseil, conseils]}}
forms:
  jury: {kinds: [board], collective: true, label: {en: [jury, juries], fr: [jury, jurys]}}
ties:
  ADVISES:
    ends: {source: [person, board], target: [agency]}
    label: {en: [advises, is advised by], fr: [conseille, est conseillé par]}
    both: {en: advise, fr: conseillent}
    joins: context
    weight: {direct: 0.5, shared: 0.4}
"""
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{n}: &{n} [{','.join([f'*{b}'] * 9)}]\n" for b, n in zip("abcdefgh", "bcdefghi", strict=True)
)
NONSENSE = (
    "!!set {a, b}", "!!omap [a: b]", "!!python/object:os.system {}", "!!binary eA==", "2011-01-01", "2011-99-99", ".nan", ".inf", "\ufeff", "~", "[]",
    "{}", "[[]]", "1e999", "true", "'x'", "*a", "&a [*a]", "? [a]", "<<: {a: b}", "\x00", "{1: 2}", "!!int x", "!!timestamp x", "0o99", "- - -",
    "\x85", "|\n  x", "%YAML 9.9", "9" * 5000, "-1", "1001",
)  # fmt: skip
DEEP = {"many lists": "[" * 100_000, "many maps": "{a: " * 100_000, "steps": "\n".join(" " * n + "a:" for n in range(2000))}


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return tmp_path / "mine.yaml"


@settings(max_examples=150)
@given(st.integers(0, 1 << 30))
def check_nonsense(mine: Path, seed: int) -> None:
    chance = random.Random(seed)
    text = MINE
    for _ in range(chance.choice((1, 1, 2, 5))):
        start = chance.randrange(len(text))
        text = text[:start] + chance.choice(NONSENSE) + text[start + chance.choice((0, 0, 1, 10, 40)) :]
    mine.write_text(text, encoding="utf-8")
    try:
        schema = read_schema(mine, extending=read_schema())
    except BadData as error:
        assert "\n" not in str(error).strip() or "mine.yaml" in str(error)
    else:
        assert parse_schema(schema._data) == schema
        assert schema.as_json().startswith('{"kinds":{')


def test_no_nonsense_ends_in_a_traceback(mine: Path) -> None:
    check_nonsense(mine)


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP.keys())
def test_what_is_too_deep_is_refused_before_the_process_ends(mine: Path, text: str) -> None:
    mine.write_text(text, encoding="utf-8")
    with pytest.raises(BadData, match=r"the schema .*mine.yaml cannot be read: (it is too deep or too long|while parsing)"):
        read_schema(mine)


def test_what_grows_beyond_all_measure_is_refused(mine: Path) -> None:
    mine.write_text(BOMB, encoding="utf-8")
    with pytest.raises(BadData, match="is too deep or too long; write each entry as the built-in schema does"):
        read_schema(mine)
    mine.write_text("#" * 4_000_001, encoding="utf-8")
    with pytest.raises(BadData, match="cannot be read: it is too deep or too long"):
        read_schema(mine)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ([1], "it is not a list of names with what is said of each"), ("text", "it is not a list of names with what is said of each"),
        ({1: 2}, "it has a name that is not text: 1; put it in quotes"), ({"a": {"b": {1}}}, "it has a value that is neither text nor a number: {1}; put it in quotes"),
        ({"a": float("nan")}, "it has a value that is neither text nor a number: nan; put it in quotes"),
    ],
)  # fmt: skip
def test_what_json_has_not_is_refused(data: object, why: str) -> None:
    with pytest.raises(BadData) as caught:
        check_plain(data, "it")
    assert str(caught.value) == why


def test_what_is_plain_is_as_it_was() -> None:
    data = {"a": [1, 2.5, None, True, "x", {"b": []}]}
    assert check_plain(data, "it") is data
    assert read_yaml("a: [1, 2.5, ~, yes, x, {b: []}]") == data
