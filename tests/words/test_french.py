"""All that is said has its French: every sentence of the package is looked up in the files of words/french."""

import ast
from decimal import Decimal
from importlib import import_module
from pkgutil import iter_modules
from string import Formatter

import pytest

from partnermap.graph import grouped, said, said_of, speaking
from partnermap.words import french
from partnermap.words.french import sentence, sentences
from tests.words.told import calls, help_texts, templates


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def literal(node: ast.expr) -> str:
    return str(ast.literal_eval(node))


SAID = [
    (place, literal(node))
    for place, call in calls()
    if not place.startswith("graph/saying.py")
    for node in templates(call)
    if isinstance(node, ast.Constant)
]


def test_what_is_said_is_written_out_where_it_is_said() -> None:
    found = [place for place, call in calls() for node in templates(call) if not isinstance(node, ast.Constant)]
    assert [place for place in found if not place.startswith("graph/saying.py")] == []


def test_every_sentence_has_its_french() -> None:
    assert [(place, text) for place, text in SAID if text not in sentences()] == []


def test_the_french_of_a_sentence_has_the_same_gaps() -> None:
    assert [text for text, french in sentences().items() if gaps(text) != gaps(french)] == []


def test_no_sentence_has_two_translations() -> None:
    found: dict[str, set[str]] = {}
    for one in iter_modules(french.__path__):
        for english, translation in import_module(f"{french.__name__}.{one.name}").SENTENCES.items():
            found.setdefault(english, set()).add(translation)
    assert {english: translations for english, translations in found.items() if len(translations) > 1} == {}


def test_no_french_is_left_of_what_is_said_no_more() -> None:
    assert sorted(sentences().keys() - {text for _, text in (*SAID, *help_texts())}) == []


def test_a_sentence_is_said_in_the_language_in_force() -> None:
    def tell() -> str:
        return said("this heading stands twice; rename or remove one of the two columns")

    with speaking("fr", sentence):
        french = tell()
    assert (tell(), french) == (
        "this heading stands twice; rename or remove one of the two columns",
        "cet en-tête figure deux fois; renommer ou retirer une des deux colonnes",
    )


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [
        (1234567, "1,234,567", "1\u202f234\u202f567"), (0, "0", "0"), (-1234, "-1,234", "-1\u202f234"),
        (Decimal("1234.50"), "1,234.5", "1\u202f234,5"), (Decimal("-0.25"), "-0.25", "-0,25"),
    ],
)  # fmt: skip
def test_a_number_is_grouped_as_the_language_does(number: int | Decimal, english: str, french: str) -> None:
    with speaking("fr", sentence):
        in_french = grouped(number)
    assert (grouped(number), in_french) == (english, french)


def test_none_is_many_in_english_and_one_in_french() -> None:
    with speaking("fr", str):
        french = [said_of(number, "{n} row", "{n} rows") for number in (0, 1, 2)]
    assert ([said_of(number, "{n} row", "{n} rows") for number in (0, 1, 2)], french) == (
        ["0 rows", "1 row", "2 rows"],
        ["0 row", "1 row", "2 rows"],
    )
