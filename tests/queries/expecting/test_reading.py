"""Files of rules: all mistakes in one go, each with its line and what to write; nothing hostile gets far."""

from pathlib import Path

import pytest

from partnermap.graph import Ties, read_schema
from partnermap.graph.errors import UnreadableFile
from partnermap.graph.refusals import BadRules
from partnermap.queries.expecting import ANY, BUILT_IN, Rule, WantedTie, Who, expected
from partnermap.queries.expecting.model import Check, Label
from partnermap.queries.expecting.reading import parse_rules, read_text
from partnermap.queries.expecting.spots import Notes
from partnermap.queries.structure import EVERYONE
from tests.queries.small import network


def mistakes(text: str, folder: Path) -> list[str]:
    (folder / "mine.yaml").write_bytes(text.encode("utf-8", "surrogateescape"))
    with network("a agency sector=government; b agency; prog program", "a WORKS_WITH b") as store, pytest.raises(BadRules) as caught:
        expected(store, Ties(), EVERYONE, folder / "mine.yaml")
    return [f"{one.place.line}: {one.message}" for one in caught.value.problems]


def test_all_mistakes_are_told_with_their_line_and_what_to_write(tmp_path: Path) -> None:
    rules = """\
expects: []
expect:
  - rule: One
    who: {kind: progam, sector: goverment}
    tie: [is lead by, LEADS]
    at least: two
  - rule: Two
    who: Prgo
    to: {name: B, colour: red}
  - who: A
    who: B
  - text
checked:
  - {checked: maybe, who: A, to: B, date: 04/05/2011, source: S, place: p. 1}
"""
    assert mistakes(rules, tmp_path) == [
        "1: 'expects' is no key here; did you mean 'expect'?",
        "4: expect > 1 > who > kind: 'progam' is no kind of stakeholder; did you mean 'program'?",
        "4: nobody is of sector 'goverment'; did you mean 'government'?",
        "5: expect > 1 > tie > 1: 'is lead by' is no type of tie; did you mean 'is led by'?",
        "6: expect > 1 > at least: 'two' is no number of ties; write a whole number such as 2",
        "8: nobody is called 'Prgo'; did you mean 'Prog'?",
        "9: expect > 2 > to: 'colour' is no key here; write one of name, kind, form, sector, country, region, part of, not",
        "10: expect > 3: 'rule' is missing; write a line such as rule: Every program has a lead",
        "10: expect > 3: it says neither which tie nor to whom; write a line such as tie: is led by",
        "11: expect > 3: 'who' stands there twice, first in line 10; keep one",
        "12: expect > 4: keys belong here, each with a ':' and what is said of it",
        "14: checked > 1 > checked: 'maybe' is not none; what is there is recorded as a tie, so write checked: none",
        "14: checked > 1 > date: '04/05/2011' may be two days; write 2011-05-04 or 2011-04-05",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &x [1]\nb: *x", '1: a text that begins with * or & stands in quotes, such as "* Name"'),
        ("[" * 40, "1: it is too deep or too long"),
        ("expect: [" + "x," * 60_000, "1: it is too deep or too long"),
        ("expect:\n - !!python/object:os.system x", "2: a text that begins with ! stands in quotes"),
        ("a: 1\n---\nb: 2", "2: a second part begins here, after ---; keep each in a file of its own"),
        ("expect:\n\t- x", "2: it begins with a tab; use spaces instead"),
        ("expect: >x\n", "1: a text that begins with > or | stands in quotes"),
        ("expect: @x", "1: a text that begins with @ stands in quotes"),
        ("a\0b: 1", "1: the character U+0000 cannot stand here; delete it"),
        ("? [a]\n: b", "1: a list stands where a name belongs; write NAME: and then the list"),
        ("expect: {rule: x, who: {kind: program}, tie: leads}",
         "1: expect > tie: no program can have such a tie; turn its words round, or mean another kind"),
        ("- rule: x", "1: a list stands here; write expect: in a line above it"),
        ("checked: {checked: none, who: A, to: B, date: 2099, source: S, place: p. 1}",
         "1: checked > date: '2099' is still to come; write the day on which somebody looked"),
        ("", "1: nothing stands in it; write rules below expect:, as `partnermap gaps --help` tells"),
        ("just text", "1: keys belong here, each with a ':' and what is said of it"),
        ("expect: {rule: x, who: {}, tie: LEADS}", "1: expect > who: nothing stands here; write what is meant, or take the line out"),
        ("expect: {rule: x, who: A, tie: LEADS, at least: 0}", "1: expect > at least: '0' is no number of ties; write a whole number such as 2"),
        ("expect: {rule: x, who: [[A]], tie: LEADS}", "1: expect > who > 1: a list or keys stand where one text belongs; write one"),
        ("expect: {rule: x, who: {kind: {a: b}}, tie: LEADS}", "1: expect > who > kind: keys stand where a list belongs; write it as [one, two]"),
    ],
)  # fmt: skip
def test_what_is_no_rules_is_refused_in_plain_words(text: str, message: str, tmp_path: Path) -> None:
    assert mistakes(text, tmp_path) == [message]


def test_in_a_file_in_french_what_to_write_is_french(tmp_path: Path) -> None:
    assert mistakes("attendu:\n  - {règle: x, qi: A}\n  - {règle: y, qui: A}\nvérifié: {lien: FUNDS, couleur: x}", tmp_path) == [
        "2: attendu > 1: 'qi' is no key here; did you mean 'qui'?",
        "2: attendu > 1: 'qui' is missing; write a line such as qui: {genre: programme}",
        "2: attendu > 1: it says neither which tie nor to whom; write a line such as lien: est sous la direction de",
        "3: attendu > 2: it says neither which tie nor to whom; write a line such as lien: est sous la direction de",
        "4: vérifié: 'couleur' is no key here; write one of vérifié, qui, lien, vers, date, source, emplacement",
        *(
            f"4: vérifié: '{key}' is missing; write a line such as {key}: {example}"
            for key, example in (
                ("vérifié", "aucun"), ("qui", "{genre: programme}"), ("vers", "{secteur: industrie}"), ("date", "2024-05-31"),
                ("source", "Rapport annuel 2023"), ("emplacement", "page 12"),
            )
        ),
    ]  # fmt: skip


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes("é".encode("latin-1"))
    for name, told in (("none.yaml", "there is no file"), ("latin.yaml", "not text in UTF-8"), (".", "cannot be read")):
        with pytest.raises(UnreadableFile, match=told):
            read_text(tmp_path / name)


def test_rules_read_the_same_in_french() -> None:
    english = """
expect:
  - {rule: Led, who: {kind: program, region: any}, tie: is led by, to: {part of: X, not: {sector: ngo}}, at least: 2}
checked: [{checked: none, who: A, to: B, tie: FUNDS, date: 2024-05, source: S, place: p. 1}]
"""
    french = """
attendu:
  - {règle: Led, qui: {genre: programme, région: tous}, lien: est dirigé par, vers: {fait partie de: X, sauf: {secteur: ngo}}, au moins: 2}
vérifié: [{vérifié: aucun, qui: A, vers: B, lien: FUNDS, date: 2024-05, source: S, emplacement: p. 1}]
"""
    notes = Notes("a file")
    read, lu = (parse_rules(text, read_schema(), notes) for text in (english, french))
    to = Who(wholes=("X",), excluded=Who(sectors=("ngo",), line=3), line=3)
    assert notes.problems == []
    assert read == lu
    assert read.rules == (
        Rule(Label("Led", "Led"), Who(kinds=("program",), regions=(ANY,), line=3), (WantedTie("LEADS", "in"),), to, 2, 3),
    )
    assert read.checks == (Check(Who(names=("A",), line=4), Who(names=("B",), line=4), (WantedTie("FUNDS"),), "2024-05", "S", "p. 1", 4),)


def test_our_own_rules_are_without_mistake_and_pass_over_whom_a_network_does_not_have() -> None:
    notes = Notes("rules.yaml")
    assert len(parse_rules(read_text(BUILT_IN), read_schema(), notes).rules) == 8
    assert notes.problems == []
    with network("a program", "") as store:
        found, _ = expected(store, Ties(), EVERYONE)
        assert [len(one.unknown) for one in found.rules] == [0, 5, 0, 0, 6, 0, 0, 0]
        assert [gap.stakeholder.id for one in found.rules for gap in one.gaps] == ["a"]
