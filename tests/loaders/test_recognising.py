"""A list that was imported is recognised when it comes again, whatever it is called then."""

from contextlib import ExitStack
from pathlib import Path

from partnermap import loaders
from partnermap.graph.schema import built_in
from partnermap.loaders.mapping.recognising import Match, Missing

MAPPING = """\
mapping: 1
source: {id: harbour, title: Harbour register}
read: {header: [3, 4]}
things:
  agreement: {kind: collaboration, name: Title, since: "Dates > Start"}
  lead: {kind: agency, name: "Parties > Lead"}
ties:
  - {lead: LEADS, to: agreement, amount: Value}
"""
LIST = """\
Register of the harbour,,,,
,,,,
,Parties,Dates,,
Title,Lead,Start,End,Value
Tug sharing,Harbour Agency,2021-04-01,,1200
"""


def keep_for(tmp_path: Path, text: str, mapping: str = MAPPING) -> Path:
    """A folder with the mapping, which was used for this list."""
    folder = tmp_path / "mine.mappings"
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    with ExitStack() as stack:
        listed = loaders.read_list(str(tmp_path / "list.csv"), stack)
        parsed = loaders.parse_mapping(mapping, "list.mapping.yaml", built_in(), listed)
        loaders.keep_used(folder, parsed, mapping, listed, "2026-11-27")
    return folder


def recognise(tmp_path: Path, text: str, folder: Path) -> Match | None:
    (tmp_path / "another.csv").write_text(text, encoding="utf-8")
    with ExitStack() as stack:
        return loaders.recognise(loaders.read_list(str(tmp_path / "another.csv"), stack), folder)


def test_a_list_is_kept_with_its_headings_as_they_are_joined(tmp_path: Path) -> None:
    kept = loaders.kept_mapping(keep_for(tmp_path, LIST), "harbour")
    assert (kept.source, kept.file, kept.used, kept.text) == ("Harbour register", "list.csv", "2026-11-27", MAPPING)
    assert kept.headings == (("Title", "Parties > Lead", "Dates > Start", "End", "Value"),)


def test_the_list_of_next_month_is_the_same_wherever_its_headings_stand(tmp_path: Path) -> None:
    folder = keep_for(tmp_path, LIST)
    later = LIST.replace("Register of the harbour", "Register, May\n").replace("Tug sharing", "Pilot training")
    match = recognise(tmp_path, later, folder)
    assert match == Match(loaders.kept_mapping(folder, "harbour"), (), (), is_exact=True)


def test_a_column_that_was_renamed_is_told(tmp_path: Path) -> None:
    folder = keep_for(tmp_path, LIST)
    match = recognise(tmp_path, LIST.replace("End,Value", "End,Total value"), folder)
    assert match == Match(loaders.kept_mapping(folder, "harbour"), (Missing("Value", "Total value"),), ("Total value",), is_exact=False)


def test_another_list_is_not_recognised(tmp_path: Path) -> None:
    folder = keep_for(tmp_path, LIST)
    assert recognise(tmp_path, "Name,Role,Committee\nAda,Chair,Harbour\n", folder) is None
    assert recognise(tmp_path, LIST, tmp_path / "nothing.mappings") is None


def test_a_list_without_headings_is_not_kept(tmp_path: Path) -> None:
    mapping = "read: {header: none}\nthings: {body: {kind: agency, name: A}}\n"
    assert loaders.kept_mappings(keep_for(tmp_path, "Harbour Agency,x\nTug Unit,y\n", mapping)) == []
