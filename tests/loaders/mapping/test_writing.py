"""A mapping is written so that it can be read aloud, and is read again as what it was."""

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnermap.loaders.mapping.model import Column, Mapping, Reading, TableRule, Thing, Value
from partnermap.loaders.mapping.plain import scalar
from partnermap.loaders.mapping.reading import parse_mapping
from partnermap.loaders.mapping.writing import written
from tests.loaders.mapping.made import AWKWARD, MAPPINGS, TEXTS
from tests.loaders.mapping.samples import CHART, MEMBERS, REGISTER, read


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(MAPPINGS)
def test_what_is_read_of_a_mapping_is_what_was_written(mapping: Mapping) -> None:
    assert parse_mapping(written(mapping), "m.yaml") == mapping


@settings(max_examples=100, deadline=None)
@given(st.one_of(TEXTS, st.sampled_from(AWKWARD)), st.booleans())
def test_every_reader_of_yaml_takes_a_text_for_that_text(text: str, in_list: bool) -> None:
    made = scalar(text, in_list=in_list)
    assert yaml.safe_load(f"[{made}]" if in_list else f"{made}: {made}") == ([text] if in_list else {text: text})


def test_the_worked_examples_are_read_again_as_they_were() -> None:
    assert [read(written(read(text))) == read(text) for text in (REGISTER, MEMBERS, CHART)] == [True, True, True]


def test_a_mapping_is_written_a_key_a_line_with_its_comments() -> None:
    comments = {
        "": "Written for register.xlsx.\nCorrect what is not so.",
        "read > empty > 2": "stands in 3 rows",
        "things > party > split": '";" parts 12 of 20 cells',
        "ties > 1": "who leads",
        "ties > 1 > since": "comme « 31/03/2025 »\nsur deux lignes",
    }
    assert (
        written(read(REGISTER), comments)
        == """\
# Written for register.xlsx.
# Correct what is not so.
mapping: 1
source:
  id: harbour-register
  title: Register of the harbour, east side
  date: "2024-06-01"
  mark: Protected A
read:
  sheet: Register
  header: [3, 4]
  skip:
    No.: [Total, ""]
  empty:
    - ongoing
    - tbd                                     # stands in 3 rows
    - n/a
    - "-"
  dates: day first
things:
  agreement:
    kind: collaboration
    name: Title of MOU
    since: Dates > Start
    until: Dates > End
    number: No.
  lead:
    kind: agency
    name: Parties > Lead
  party:
    kind: agency
    name: Parties > Other parties
    split: [";", newline]                     # ";" parts 12 of 20 cells
ties:
  - lead: LEADS                               # who leads
    to: agreement
    since: Dates > Start                      # comme « 31/03/2025 » sur deux lignes
    amount: Value
    currency: CAD
  - party: PARTNERS_IN
    to: agreement
"""
    )


def test_what_is_not_sure_is_written_with_a_question_mark_and_read_as_not_sure() -> None:
    thing = Thing(
        "body",
        {"kind": Value(constant="agency", is_unsure=True), "name": Value(Column(("a: b",)), is_unsure=True), "note": Value(is_unsure=True)},
    )
    unsure = (("read > dates", 0), ("read > fill down > 2", 0))
    reading = Reading(order="day", fill_down=(Column(("A",)), Column(("B",))))
    text = written(Mapping({}, (TableRule(reading, (thing,)),), unsure=unsure))
    assert (
        text
        == """\
mapping: 1
read:
  fill down:
    - A
    - B ?
  dates: day first ?
things:
  body:
    kind: agency ?
    name: "a: b ?"
    note: ?
"""
    )
    assert parse_mapping(text, "m").unsure == (
        ("read > fill down > 2", 5), ("read > dates", 6), ("things > body > kind", 9), ("things > body > name", 10), ("things > body > note", 11),
    )  # fmt: skip


def test_a_heading_that_ends_in_a_question_mark_is_not_written_as_one_that_is_not_sure() -> None:
    thing = Thing("body", {"kind": Value(constant="agency"), "name": Value(Column(("Membre ?",)))})
    text = written(Mapping({}, (TableRule(things=(thing,)),)))
    assert text == 'mapping: 1\nthings:\n  body:\n    kind: agency\n    name: "Membre?"\n'
    assert parse_mapping(text, "m").unsure == ()
