"""Every mistake in a mapping is named with its line and with what to write instead, all in one go."""

import pytest

from partnermap.graph import speaking
from partnermap.graph.refusals import BadMapping
from partnermap.words.french import sentence
from tests.loaders.mapping.samples import THINGS, mistakes, read

TWO = "things: {body: {kind: agency, name: Name}, deal: {kind: collaboration, name: Title}, who: {kind: person, name: Head}}\n"
KINDS = "agency, unit, program, person, collaboration"


def test_all_mistakes_are_named_in_the_order_of_their_lines() -> None:
    text = """\
mapping: 2
source: {titel: T, date: 31/31/2021, url: www.x.ca}
read:
  header: four
  dates: year first
things:
  body: {kind: agencey, name: Name}
  unit:
    kind: unit
    name: Unit
    part of: bdy
ties:
  - {bdoy: LEADS, to: unit}
  - {body: LEADS}
leave out: [D, D]
same: {A: x, B: }
"""
    assert mistakes(text) == [
        "line 1: mapping: '2' is no version that this program reads; write mapping: 1, or use a later version of it",
        "line 2: source > titel: 'titel' is no key here; did you mean 'title'?",
        "line 2: source > date: '31/31/2021' is not a date; write 2021",
        "line 2: source > url: 'www.x.ca' is not a web address; start it with https:// or leave it empty",
        "line 4: read > header: 'four' are no heading rows; write the number of the row such as 3, two such as [3, 4], or none",
        "line 5: read > dates: 'year first' is none of what may stand here, such as day first, month first",
        f"line 7: 'agencey' is no kind of stakeholder; write one of {KINDS}",
        "line 9: things > unit: there is no thing 'bdy'; did you mean 'body'?",
        "line 13: ties > 1 > bdoy: there is no thing 'bdoy'; did you mean 'body'?",
        "line 14: ties > 2: 'to' is missing; write a line such as to: unit",
        "line 15: leave out > 2: 'D' stands there twice; take one out",
        "line 16: same > B: nothing stands here; write what is meant, or take the line out",
    ]
    with pytest.raises(BadMapping) as error:
        read(text)
    assert str(error.value) == "list.mapping.yaml has 12 mistakes; correct them and import again"
    assert error.value.excerpt.splitlines() == [f"list.mapping.yaml {one}" for one in mistakes(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sorce: {id: x}\n" + THINGS, "line 1: sorce: 'sorce' is no key here; did you mean 'source'?"),
        ("read: {rows: [9, 2]}\n" + THINGS, "line 1: read > rows: '9, 2' are no rows; write the first and the last, such as [5, 40]"),
        ("read: {skip: [Total]}\n" + THINGS, "line 1: read > skip: a column belongs here and its words, such as {Name: [Total]}"),
        ("read: {empty: {a: b}}\n" + THINGS, "line 1: read > empty: keys stand where a list belongs; write it as [one, two]"),
        ("read: {sheet: [a]}\n" + THINGS, "line 1: read > sheet: a list or keys stand where one text belongs; write one"),
        ("read: {fill down: A, fill_down: B}\n" + THINGS, "line 1: read > fill_down: it says the same as 'fill down' in line 1; keep one of them"),
        ("read: {header: [1, 3]}\n" + THINGS, "line 1: read > header: '1, 3' are no heading rows; write the number of the row such as 3, two such as [3, 4], or none"),
        ("things: {}\n", "line 1: things: there are no things; write what the columns make, such as {body: {kind: agency, name: Organization}}"),
        ("things: [a]\n", "line 1: things: keys belong here, each with a ':' and what is said of it"),
        ("mapping: 1\n", "line 1: there are no things; write what the columns make, such as {body: {kind: agency, name: Organization}}"),
        ("tables: []\n", "line 1: tables: there are no tables; begin each with - and what it is read from and makes"),
        (f"tables:\n- {THINGS}read: {{sheet: X}}\n", "line 3: read: 'read' stands beside tables; put it into one of them"),
        ("things: {body: {kind: agency, name: Name, name: Title}}\n", "line 1: things > body > name: it stands there twice, first in line 1; keep one of them"),
        ("things: {body: {kind: agency, nmae: Name, name: X}}\n", "line 1: things > body > nmae: 'nmae' is nearly 'name', which is a key of ours; write that, or put nmae under attributes to keep it"),
        ("things: {body: {name: X}}\n", "line 1: things > body: 'kind' is missing; write a line such as kind: agency"),
        ("things: {body: {kind: agency}}\n", "line 1: things > body: 'name' is missing; write a line such as name: Organization"),
        ("things: {body: {kind: agency, name: ''}}\n", "line 1: things > body: 'name' is missing; write a line such as name: Organization"),
        ("things: {body: Name}\n", "line 1: things > body: a kind and a name belong here, such as {kind: agency, name: Name}"),
        ("things: {note: {kind: agency, name: X}}\n", "line 1: things > note: 'note' is a key of ties; call the thing something else"),
        ("things: {body: {kind: agency, name: X}, Body: {kind: agency, name: Y}}\n", "line 1: things > Body: there is a thing 'body' already; call one of the two something else"),
        ("things: {body: {kind: agency, name: X, called: Y}}\n", "line 1: things > body > called: 'called' and 'name' are both there; keep one of them"),
        ("things: {body: {kind: agency, form: agreement, name: X}}\n", "line 1: 'agreement' is no form of an agency; write one of group, government, or leave it empty"),
        ("things: {body: {kind: {column: T, values: {NGO: ngoo}, else: agency}, name: X}}\n", f"line 1: 'ngoo' is no kind of stakeholder; write one of {KINDS}"),
        ("things: {body: {kind: {column: T, values: {NGO: agency, ngo: person}}, name: X}}\n", "line 1: things > body > kind > values > ngo: 'ngo' is 'NGO' in another spelling, and means something else there; keep one"),
        ("things: {body: {kind: {values: {NGO: agency}}, name: X}}\n", "line 1: things > body > kind: 'column' is missing; write the heading of a column there"),
        ("things: {body: {kind: agency, name: X, since: '=2021-13'}}\n", "line 1: things > body > since: '2021-13' is no day of the calendar; write 2021"),
        ("things: {body: {kind: agency, name: X, url: =here}}\n", "line 1: things > body > url: 'here' is not a web address; start it with https://"),
        ("things: {unit: tree}\n", "line 1: 'unit' is of the tree, and there is none; write one under tree"),
        ("tree: {path: X}\n", "line 1: tree: 'separator' is missing; write a line such as separator: \" : \""),
        ("tree: {path: X, separator: /, levels: [A]}\n", "line 1: tree: one of path, levels and indent belongs here; write the columns that show what is part of what"),
        ("tree: {indent: X, kinds: [agency, uni]}\n", f"line 1: 'uni' is no kind of stakeholder; write one of {KINDS}"),
        ("tree: {indent: X, kinds: [agency, person]}\n", "line 1: PART_OF cannot start at a person; it starts at an agency, a collaboration, a program or an unit"),
        ("matrix: {rows: X, columns: [2023..2021], tie: LEADS, to: unit}\n", "line 1: matrix > columns > 1: '2023..2021' is no range; write the first, two points and the last, such as B..F or 2021..2023"),
        ("matrix: {rows: X, columns: [A..B], tie: LEADS, to: person}\n", "line 1: LEADS cannot end at a person; it ends at an agency, a collaboration, a program or an unit"),
        ("matrix: {rows: X, columns: [A..B], tie: LEADS, to: unit, years: perhaps}\n", "line 1: matrix > years: 'perhaps' is neither yes nor no"),
        ("same: {A: x, a: y}\n" + THINGS, "line 1: same > a: 'a' is 'A' in another spelling, and means something else there; keep one"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_line_place_and_remedy(text: str, found: str) -> None:
    assert mistakes(text) == [found]


@pytest.mark.parametrize(
    ("tie", "found"),
    [
        ("{body: LEADS}", "line 2: ties > 1: 'to' is missing; write a line such as to: who"),
        ("{to: deal}", "line 2: ties > 1: it begins nowhere; write the thing and the type of the tie, such as lead: LEADS"),
        ("{body: LEADS, who: LEADS, to: deal}", "line 2: ties > 1: it begins at body, who; write a tie for each"),
        ("{body: LEADS, to: body}", "line 2: ties > 1: it joins 'body' to itself; name another thing"),
        ("{body: LEADS, to: dael}", "line 2: ties > 1 > to: there is no thing 'dael'; did you mean 'deal'?"),
        ("{body: LEADS, to: xyzzy}", "line 2: ties > 1 > to: there is no thing 'xyzzy'; write one of body, deal, who"),
        ("LEADS", "line 2: ties > 1: a tie is written as {lead: LEADS, to: agreement}"),
        ("{body: WORKS_FOR, to: deal}", "line 2: WORKS_FOR cannot start at an agency; it starts at a person"),
        ("{deal: is led by, to: body, status: maybe}", "line 2: 'maybe' is no status; write one of confirmed, proposed, disputed"),
        ("{body: LEADS, to: deal, currency: Dollars}", "line 2: ties > 1 > currency: 'Dollars' is no currency; write three capitals such as CAD, or {column: Dollars} for a column"),
        ("{body: LEADS, to: deal, confidence: '2'}", "line 2: ties > 1 > confidence: '2' is no confidence; write a number from 0 to 1, or {column: 2} for a column"),
        ("{body: LEADS, to: deal, stauts: X}", "line 2: ties > 1 > stauts: 'stauts' is nearly 'status', which is a key of ours; write that, or put stauts under attributes to keep it"),
    ],
)  # fmt: skip
def test_a_tie_that_is_amiss_is_named(tie: str, found: str) -> None:
    assert mistakes(f"{TWO}ties: [{tie}]\n") == [found]


def test_a_type_that_is_none_is_told_with_all_there_are() -> None:
    assert mistakes(f"{TWO}ties: [{{body: LEEDS, to: deal}}]\n")[0].startswith(
        "line 2: 'LEEDS' is no type of tie; write one of WORKS_WITH, FUNDS,"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: b: c", "line 1: there is a second ': ' in this line; put a text that has one in quotes"),
        ("a: b\n c: d", "line 2: this line does not fit to those above; let all keys of one thing begin in the same column"),
        ("a:\n  b: 1\n c: 2", "line 3: this line does not fit to those above; let all keys of one thing begin in the same column"),
        ("a: 1\nb\nc: 2", "line 2: a ':' with a space behind it is missing after this name"),
        ('a: 1\nb: "x\nc: d\n', "line 2: a quote is opened here and not closed; close it, or write two where one is meant"),
        ('a: "C:\\path"', "line 1: a \\ between double quotes means something else; write it twice, or use single quotes"),
        ("a: 'it's'", "line 1: a quote is closed before the end of this text; put all of it in quotes, and write a quote in it twice"),
        ("a: [b, c\nd: e", "line 1: a [ is opened here and something in it is amiss; part what is in it by commas, and close it"),
        ("a: {b: c", "line 1: a { is opened here and something in it is amiss; part what is in it by commas, and close it"),
        ("a: [x]]", "line 1: this ] closes nothing; take it out, or put the text in quotes"),
        ("a: - b", "line 1: a list with - begins on a line of its own, below its key"),
        ("a: * Name", 'line 1: a text that begins with * or & stands in quotes, such as "* Name"'),
        ("a: &x [1]\nb: *x", 'line 1: a text that begins with * or & stands in quotes, such as "* Name"'),
        ("a: !x", "line 1: a text that begins with ! stands in quotes"),
        ("a: %x", "line 1: a text that begins with % stands in quotes"),
        ("a: @x", "line 1: a text that begins with @ stands in quotes"),
        ("b: 1\n%x: 2", "line 2: a text that begins with % stands in quotes"),
        ("a: >b\n", "line 1: a text that begins with > or | stands in quotes"),
        ("a: !! b", "line 1: a text that begins with ! stands in quotes"),
        ("a: x\u0007", "line 1: the character U+0007 cannot stand in a mapping; delete it"),
        ("---\na: b\n---\nc: d\n", "line 4: a second mapping begins here, after ---; keep each in a file of its own"),
        ("? [a]\n: b", "line 1: a list stands where a name belongs; write NAME: and then the list"),
        ("", "line 1: nothing stands in it; `partnermap import LIST` writes a mapping for a list"),
        ("# a remark\n", "line 1: nothing stands in it; `partnermap import LIST` writes a mapping for a list"),
        ("- a", "line 1: it is no mapping; that begins with a line such as source: {id: my-list, title: My list}"),
        ("a: " + "[" * 50 + "]" * 50, "line 1: it is too deep or too long"),
        ("a: [" + "x, " * 100_001 + "]", "line 1: it is too deep or too long"),
        ("a: " + "x" * 5_000_000, "line 1: it is too long to be a mapping; is it the right file?"),
    ],
)  # fmt: skip
def test_what_is_no_yaml_is_told_in_plain_words(text: str, found: str) -> None:
    assert mistakes(text) == [found]


def test_every_line_that_begins_with_a_tab_is_named() -> None:
    assert mistakes("a:\n\tb: c\n  d: e\n\tf: g\n") == [f"line {line}: it begins with a tab; use spaces instead" for line in (2, 4)]


def test_a_small_text_is_no_large_mapping() -> None:
    laughs = "a: &a [x, x]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20))
    assert mistakes(laughs) == ['line 1: a text that begins with * or & stands in quotes, such as "* Name"']


def test_more_mistakes_than_fit_a_screen_are_counted() -> None:
    with pytest.raises(BadMapping) as error:
        read("things:\n" + "".join(f"  body{number}: X\n" for number in range(100)))
    lines = error.value.excerpt.splitlines()
    assert (len(lines), lines[-1], len(error.value.problems)) == (39, "and 62 more mistakes", 100)


def test_mistakes_are_told_in_french() -> None:
    with speaking("fr", sentence):
        found = mistakes("choses: {corps: {genre: organisme, nom: Nom}}\nliens: [{corp: LEADS, vers: corps, devise: Dollars}]\n")
    assert found == [
        "list.mapping.yaml, ligne 2\u00a0: liens > 1 > corp\u00a0: il n’y a pas de chose «\u00a0corp\u00a0»; s’agit-il de «\u00a0corps\u00a0»?",
        "list.mapping.yaml, ligne 2\u00a0: liens > 1 > devise\u00a0: «\u00a0Dollars\u00a0» n’est pas une devise; écrire trois majuscules, p. ex. CAD, ou {column: Dollars} pour une colonne",
    ]  # fmt: skip


def test_an_attribute_that_looks_like_a_key_of_ours_may_be_kept() -> None:
    thing = read("things: {body: {kind: agency, name: X, county: County, attributes: {nmae: Y, status: Z}}}\n").tables[0].things[0]
    assert {name: str(value.column) for name, value in thing.attributes.items()} == {"county": "County", "nmae": "Y", "status": "Z"}
