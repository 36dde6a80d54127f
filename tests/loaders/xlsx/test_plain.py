"""Rows that two patterns read are read as the parser reads them, whatever is written or damaged in them."""

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnermap.graph import UnreadableFile
from partnermap.loaders.xlsx import Indented, open_book
from tests.loaders.xlsx.building import members, packed, sheet, strings, styles

CELLS = (
    '<c r="{at}" t="s"><v>0</v></c>', '<c r="{at}" s="1" t="s"><v>1</v></c>', '<c r="{at}" t="s"><v>9</v></c>', '<c t="s"><v>2</v></c>',
    '<c r="{at}"><v>2.50</v></c>', '<c r="{at}" s="1" t="n"><v>43000</v></c>', '<c r="{at}" s="2"><v>1e5</v></c>', '<c r="{at}"><v>x</v></c>',
    '<c r="{at}" t="inlineStr"><is><t xml:space="preserve">  b &amp; &lt;c&gt;</t></is></c>', '<c r="{at}" t="inlineStr"><is><t>&#65;_x0041_&#xE9;</t></is></c>', '<c r="{at}" t="inlineStr"><is><t>&#xD800;</t></is></c>',
    '<c r="{at}" t="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r></is></c>', '<c r="{at}" s="7"/>', '<c r="{at}"/>', '<c r="{at}" t="e"><v>#N/A</v></c>',
    '<c r="{at}" t="str"><f>A1&amp;"x"</f><v>one</v></c>', '<c r="{at}" t="str"><f>A1</f><v></v></c>', '<c r="{at}"><f>1+1</f><v>0</v></c>',
    '<c r="{at}"><f t="shared" si="0">1</f><v>2</v></c>', '<c r="{at}"><f>1</f></c>', '<c r="{at}" t="b"><v>1</v></c>', '<c r="{at}" t="d"><v>2020-01-05</v></c>',
)  # fmt: skip
ABOUT = ("", ' spans="1:3" hidden="false"', ' ht="15.5" customHeight="1"', ' hidden="1"', ' ht="0"', ' a:descent="0.25"', ' odd="1"')
ODD = (
    "<!-- -->",
    "<![CDATA[x]]>",
    "<?a b?>",
    "</row>",
    '<row r="9">',
    "<!--",
    "</sheetData>",
    "<",
    ">",
    "&",
    '"',
    "\x01",
    "\ufffe",
    "r",
    " ",
)
LOOK = styles("yyyy-mm-dd", "0.00").replace('<xf numFmtId="165"/>', '<xf numFmtId="165"><alignment indent="1"/></xf>')


def outcome(content: str, *, is_parsed: bool, about: str = "") -> object:
    """The rows, with how far their texts are indented, or what is said of the damage. A comment before the rows leaves all to the parser."""
    page = (
        sheet(content)
        .replace("<sheetData>", f"<sheetData>{'<!-- -->' if is_parsed else ''}", 1)
        .replace("<worksheet ", '<worksheet xmlns:a="b" ')
    )
    made = packed(members({"S": page}, shared=strings("one", "  two", "three"), look=LOOK, about=about))
    try:
        (only,) = open_book(io.BytesIO(made), "list.xlsx", with_indents=True).sheets
        return [(row, {column: cell.indent for column, cell in row.cells.items() if isinstance(cell, Indented)}) for row in only.rows()]
    except UnreadableFile as error:
        return str(error)


def written(chance: random.Random, damages: int) -> str:
    """Rows, some of which are plain, damaged in so many places."""
    numbers = sorted(chance.sample(range(1, 40), chance.randrange(1, 9)))
    made = [
        f'<row r="{number}"{chance.choice(ABOUT[:6])}>{"".join(chance.choice(CELLS).format(at=f"{chr(65 + at)}{number}") for at in range(chance.randrange(6)))}</row>'
        for number in numbers
    ]
    text = chance.choice(("", "\n")).join(made)
    for _ in range(damages):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice(("", chance.choice(ODD))) + text[at + chance.randrange(3) :]
    return text


@settings(max_examples=150)
@given(st.integers(0, 1 << 32), st.integers(0, 2), st.sampled_from(["", '<calcPr fullCalcOnLoad="1"/>']))
def test_both_read_the_same_or_find_it_damaged(seed: int, damages: int, about: str) -> None:
    content = written(random.Random(seed), damages)
    one, other = (outcome(content, is_parsed=is_parsed, about=about) for is_parsed in (False, True))
    assert one == other or (isinstance(one, str) and isinstance(other, str) and "is damaged" in one and "is damaged" in other)


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A2"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
        '<row r="1" odd="1"><c r="A1"><v>1</v></c></row>',
        '<row r="1" no:prefix="1"><c r="A1"><v>1</v></c></row>',
        '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
        '<row r="1"><c r="XFE1"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>3</v></c></row>',
        '<row r="1"><c r="A1" t="s"><is><t>x</t></is></c></row>',
    ],
)
def test_what_breaks_a_rule_is_refused_by_both(rows: str) -> None:
    said = outcome(rows, is_parsed=False)
    assert isinstance(said, str)
    assert said == outcome(rows, is_parsed=True)


def test_rows_within_a_comment_are_none() -> None:
    row = '<row r="{0}"><c r="A{0}"><v>{0}</v></c></row>'
    assert outcome(f"{row.format(1)}<!-- {row.format(2)} -->{row.format(3)}", is_parsed=False) == outcome(
        row.format(1) + row.format(3), is_parsed=True
    )
