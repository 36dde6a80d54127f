"""Several files in one load: in which order they are given does not matter."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from partnermap import loaders
from partnermap.graph import BadRows, Report, UnreadableFile, load, read_schema
from partnermap.graph.copying import Content, content
from partnermap.graph.stores.embedded.store import in_memory
from tests.example import FILES

SCHEMA = read_schema()


def report_of(report: Report) -> Report:
    """The same with what it says in an order of its own."""
    return replace(report, notices=sorted(report.notices, key=str), rejected=sorted(report.rejected, key=str))


def loaded(paths: Sequence[Path | str], *, skip_bad: bool = False) -> tuple[Content, Report]:
    with in_memory(SCHEMA) as store:
        report = load(store, loaders.read_all([str(path) for path in paths], SCHEMA), skip_bad=skip_bad)
        return content(store), report_of(report)


def refused(paths: Sequence[Path]) -> list[str]:
    with in_memory(SCHEMA) as store:
        empty = content(store)
        with pytest.raises(BadRows) as caught:
            load(store, loaders.read_all([str(path) for path in paths], SCHEMA))
        assert content(store) == empty
    return sorted(map(str, caught.value.problems))


def written(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    """The example as three files, of which only the headings tell what they are, with something to notice in two."""
    texts = FILES | {
        "stakeholders": FILES["stakeholders"] + "# remark\n",
        "sources": FILES["sources"].replace("mark\n", "mark\n# one\n", 1),
    }
    folder = written(tmp_path / "three", **{f"{'abc'[n]}-file": text for n, text in enumerate(texts.values())})
    return sorted(folder.iterdir())


@pytest.fixture
def two(tmp_path: Path) -> list[Path]:
    """Two folders, each with ties that need stakeholders and sources of the other, and a workbook that needs both."""
    tie = "source,type,target,evidence_source,evidence_locator\n"
    written(
        tmp_path / "east", sources="id,title\neast,East report\n", stakeholders="kind,name\nagency,East\nprogram,Shared\n",
        ties=f"{tie}East,LEADS,Shared,west,page 1\nWest,WORKS_WITH,East,both,\n",
    )  # fmt: skip
    written(
        tmp_path / "west", sources="id,title\nwest,West report\n", stakeholders="kind,name,note\nagency,West,call 613-555-0199\n",
        ties=f"{tie}West,FUNDS,Shared,east,page 2\n", other="a,b\n1,2\n",
    )  # fmt: skip
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in {
        "ties": [["source", "type", "target", "evidence_source"], ["East", "FUNDS", "North", "west"]],
        "sources": [["id", "title"], ["both", "Minutes"]],
        "stakeholders": [["kind", "name"], ["agency", "North"]],
        "Budget": [["x"]],
    }.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)
    book.save(tmp_path / "north.xlsx")
    return [tmp_path / "east", tmp_path / "west", tmp_path / "north.xlsx"]


def test_three_files_in_any_order_are_the_same_network_and_the_same_report(three: list[Path]) -> None:
    results = [loaded(order) for order in permutations(three)]
    assert all(result == results[0] for result in results)
    held, report = results[0]
    assert (held.stakeholders, held.ties, held.sources) == (14, 21, 3)
    assert [str(notice) for notice in report.notices] == [
        "a-file.csv line 2: the row begins with # and was passed over",
        "b-file.csv line 16: the row begins with # and was passed over",
        "b-file.csv line 1: column mandate is not one of ours and is kept as an attribute",
    ]


def test_folders_and_workbooks_that_cite_each_other_are_loaded_in_any_order(two: list[Path]) -> None:
    results = [loaded(order) for order in permutations(two)]
    assert all(result == results[0] for result in results)
    held, report = results[0]
    assert (held.stakeholders, held.ties, held.sources) == (4, 4, 3)
    assert [str(notice) for notice in report.notices] == [
        "north.xlsx sheet Budget: was not read; only stakeholders, ties and sources are",
        "west/other.csv: was not read; only stakeholders, ties and sources are",
        "west/stakeholders.csv line 2: contact details in column note were replaced by [contact removed]",
    ]


def test_a_bad_row_is_named_with_its_own_place_in_any_order_and_nothing_is_loaded(two: list[Path]) -> None:
    with (two[0] / "ties.csv").open("a") as file:
        file.write("East,LEADS,Sharde,west,\n")
    with (two[1] / "ties.csv").open("a") as file:
        file.write("West,LEADS,Shared,wets,\n")
    wanted = [
        "east/ties.csv line 4 column target: no stakeholder is called 'Sharde'; did you mean 'Shared'?",
        "west/ties.csv line 3 column evidence_source: no source has the id 'wets'; did you mean 'west'?",
    ]
    assert [refused(order) for order in permutations(two)] == [wanted] * 6
    results = [loaded(order, skip_bad=True) for order in permutations(two)]
    assert all(result == results[0] for result in results)
    assert [str(problem) for problem in results[0][1].rejected] == wanted
    assert [problem.row["target"] for problem in results[0][1].rejected] == ["Sharde", "Shared"]


def test_files_of_one_name_are_called_as_they_were_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two"):
        written(tmp_path / name, stakeholders=f"kind,name\nclub,{name}\n")
    kinds = ", ".join(SCHEMA.kinds)
    wanted = [
        f"{name}/stakeholders.csv line 2 column kind: 'club' is no kind of stakeholder; write one of {kinds}" for name in ("one", "two")
    ]
    paths = [Path("one/stakeholders.csv"), Path("two/stakeholders.csv")]
    assert [refused(order) for order in permutations(paths)] == [wanted, wanted]
    assert refused([Path("one"), Path("two")]) == wanted
    assert refused([Path("one")])[0].startswith("stakeholders.csv line 2")


def test_standard_input_is_read_once_and_takes_its_place_among_the_files(three: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    wanted, _ = loaded(three)
    for piped in range(3):
        for order in permutations([*three[:piped], "-", *three[piped + 1 :]]):
            monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(three[piped].read_bytes())))
            assert loaded(order)[0] == wanted


def test_a_workbook_may_be_piped_in(two: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(two[2].read_bytes())))
    held, report = loaded(["-", *two[:2]])
    assert held == loaded(two)[0]
    assert "standard input sheet Budget: was not read; only stakeholders, ties and sources are" in map(str, report.notices)


def test_what_is_missing_is_said_before_anything_is_read(three: list[Path], tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"there is no file .*nowhere.csv"):
        loaders.read_all([str(three[0]), str(tmp_path / "nowhere.csv")], SCHEMA)


def test_no_file_is_opened_before_its_rows_are_wanted(tmp_path: Path) -> None:
    folder = written(tmp_path / "all", **FILES)
    drafts = loaders.read_all([str(folder / f"{name}.csv") for name in ("ties", "stakeholders", "sources")], SCHEMA)
    assert next(drafts).source.id == "report"  # type: ignore[union-attr]
    (folder / "ties.csv").write_text("source,type,target,evidence_source\n")
    assert sum(1 for _ in drafts) == 2 + 15 + 1  # the other sources, the stakeholders with a notice, and that there are no ties


NAMES = [f"N {number}" for number in range(6)]
ROWS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(["sources", "stakeholders", "ties"]), st.integers(0, 5), st.integers(0, 5)),
    min_size=1,
    max_size=25,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(rows=ROWS, order=st.permutations(range(3)))
def test_rows_spread_over_folders_are_loaded_or_rejected_alike_in_any_order(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[int, str, int, int]], order: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("spread")
    folders = [written(folder / f"f{number}", **dict(spread(rows, number))) for number in range(3)]
    assert loaded(folders, skip_bad=True) == loaded([folders[number] for number in order], skip_bad=True)


def spread(rows: list[tuple[int, str, int, int]], number: int) -> Iterator[tuple[str, str]]:
    """The sheets of one folder. What is in two of them is the same, so no order decides between them."""
    heads = {"sources": "id,title", "stakeholders": "kind,name", "ties": "source,type,target,evidence_source"}
    for sheet, head in heads.items():
        lines = [head]
        for where, what, one, other in rows:
            if (where, what) == (number, sheet):
                lines.append(
                    {
                        "sources": f"r{one},Report {one}",
                        "stakeholders": f"agency,{NAMES[one]}",
                        "ties": f"{NAMES[one]},FUNDS,{NAMES[other]},r{other}",
                    }[sheet]
                )
        yield sheet, "\n".join(dict.fromkeys(lines)) + "\n"
