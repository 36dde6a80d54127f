"""Bad days: each gives one clear line and the right exit code, and loses nothing."""

import os
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from partnermap.cli import cli
from tests.example import write_example

PARTNERMAP = [sys.executable, "-m", "partnermap"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the example as CSV and as ./partnermap.db."""
    monkeypatch.chdir(tmp_path)
    write_example(tmp_path / "csv")
    assert ask("load", "csv").exit_code == 0
    return tmp_path


def ask(*words: str) -> Result:
    return CliRunner().invoke(cli, words)


def the_error(answer: Result) -> str:
    """The last line of talk, which must be the only error, with exit code 1 and nothing on stdout."""
    lines = answer.stderr.splitlines()
    assert (answer.exit_code, answer.stdout, [line for line in lines if line.startswith("Error:")]) == (1, "", lines[-1:])
    return lines[-1]


def held() -> str:
    """All that the store holds."""
    answer = ask("export", "-", "--store", "partnermap.db")
    assert answer.exit_code == 0
    return answer.stdout


def many_stakeholders(path: Path, count: int = 20_000) -> None:
    rows = (f"agency,Agency number {number} of a long list,note {number}\n" for number in range(count))
    path.write_text("kind,name,note\n" + "".join(rows), encoding="utf-8")


def test_a_missing_file(folder: Path) -> None:
    assert the_error(ask("load", "nowhere.xlsx")) == "Error: there is no file nowhere.xlsx; check the spelling and the folder you are in"


def test_an_empty_file(folder: Path) -> None:
    Path("stakeholders.csv").touch()
    Path("empty.xlsx").touch()
    assert the_error(ask("load", "stakeholders.csv")).startswith("Error: stakeholders.csv is empty; its first row must be the headings")
    assert the_error(ask("load", "empty.xlsx")).startswith("Error: empty.xlsx is empty; `partnermap template FILE.xlsx` makes a workbook")


def test_an_empty_folder(folder: Path) -> None:
    Path("void").mkdir()
    assert the_error(ask("load", "void")).startswith("Error: the folder void holds none of stakeholders.csv, ties.csv and sources.csv")


def test_a_pdf_that_is_called_a_workbook(folder: Path) -> None:
    Path("report.xlsx").write_bytes(b"%PDF-1.7\n%...")
    before = held()
    assert the_error(ask("load", "report.xlsx")) == (
        "Error: report.xlsx is called a workbook but is a PDF; save the tables as .xlsx or CSV and load that"
    )
    assert held() == before


def test_a_store_that_is_not_ours(folder: Path) -> None:
    Path("letter.db").write_text("Dear colleague,")
    Path("void.db").touch()
    Path("other.db").unlink(missing_ok=True)
    with sqlite3.connect("other.db") as other:
        other.execute("create table theirs (x)")
    other.close()
    Path("letter.csv").write_text("Dear colleague,")
    for name, what in (
        ("letter.db", "was not made by partnermap; give another path to --store"),
        ("other.db", "was not made by partnermap; give another path to --store"),
        ("void.db", "is empty; remove it, or give another path to --store"),
        ("letter.csv", "was not made by partnermap; to load it as data use `partnermap load letter.csv`, or give another path to --store"),
    ):
        before = Path(name).read_bytes()
        for words in (("who", "hsa"), ("load", "csv")):
            assert the_error(ask(*words, "--store", name)) == f"Error: {name} {what}"
        assert Path(name).read_bytes() == before
    assert "is a folder, not a store" in the_error(ask("who", "hsa", "--store", "csv"))


def test_a_store_of_a_newer_version(folder: Path) -> None:
    with sqlite3.connect("partnermap.db") as store:
        store.execute("pragma user_version = 99")
    store.close()
    assert the_error(ask("who", "hsa")) == (
        "Error: partnermap.db was made by a later version of partnermap; run `pip install .` in the folder of a newer partnermap"
    )


def test_a_store_that_was_cut_short(folder: Path) -> None:
    whole = Path("partnermap.db").read_bytes()
    Path("partnermap.db").write_bytes(whole[: len(whole) // 2])
    assert "is damaged" in the_error(ask("export", "-"))


def test_a_store_that_is_not_there(folder: Path) -> None:
    assert the_error(ask("who", "hsa", "--store", "elsewhere.db")) == (
        "Error: there is no store at elsewhere.db; make one with `partnermap --store elsewhere.db load FILE`"
    )
    assert "there is no folder nowhere; make it first" in the_error(ask("load", "csv", "--store", "nowhere/x.db"))


def test_an_unknown_name(folder: Path) -> None:
    assert the_error(ask("who", "Fisheris Ofice")) == "Error: no stakeholder called 'Fisheris Ofice'; did you mean 'Fisheries Office'?"


def test_a_date_that_is_no_date(folder: Path) -> None:
    answer = ask("who", "hsa", "--as-of", "31 April")
    assert (answer.exit_code, answer.stderr.count("\n")) == (2, 1)
    assert "'31 April' is not a date; write 2011, 2011-04 or 2011-04-11" in answer.stderr


def test_a_map_and_an_export_where_nothing_may_be_written(folder: Path) -> None:
    assert "nowhere" in the_error(ask("map", "-o", "nowhere/map.html"))
    assert "nowhere/network.json cannot be written" in the_error(ask("export", "nowhere/network.json"))


def test_no_neo4j_at_that_address(folder: Path) -> None:
    error = the_error(ask("who", "hsa", "--store", "bolt://127.0.0.1:9"))
    assert "no Neo4j server answers at bolt://127.0.0.1:9" in error


def test_a_password_in_the_address_is_refused_and_not_repeated(folder: Path) -> None:
    answer = ask("who", "hsa", "--store", "bolt://neo4j:hunter2@127.0.0.1:9")
    assert "NEO4J_PASSWORD" in the_error(answer)
    assert "hunter2" not in answer.output


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user may enter; those of pytest are its owner's alone."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)


AS_NOBODY = """
import csv, heapq, importlib, os, pkgutil, sys, tempfile
import encodings.utf_8_sig, encodings.cp1252, encodings.utf_16, xml.sax.saxutils
import openpyxl, openpyxl.worksheet.datavalidation, rapidfuzz.process, yaml
import partnermap
# All of it beforehand: who has no rights may not read the files of the modules either.
for module in pkgutil.walk_packages(partnermap.__path__, 'partnermap.'):
    if module.name.startswith(('partnermap.cli', 'partnermap.graph', 'partnermap.loaders', 'partnermap.output', 'partnermap.queries', 'partnermap.words', 'partnermap.api', 'partnermap.commands')):
        importlib.import_module(module.name)
os.chdir(sys.argv.pop(1))
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
partnermap.cli.main()
"""


def as_nobody(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the command as a user without rights, since root may do all."""
    return subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(folder), *words],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"HOME": str(folder), "PARTNERMAP_CONFIG": str(folder / "config.txt")},
    )


def test_a_folder_without_rights(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(open_folder)
    write_example(open_folder / "csv")
    assert ask("load", "csv").exit_code == 0
    answer = as_nobody(open_folder, "who", "hsa", "--format", "csv")
    assert (answer.returncode, answer.stdout.count("\n") > 5) == (0, True)
    Path("csv/ties.csv").chmod(0)
    answer = as_nobody(open_folder, "load", "csv", "--store", "new.db")
    assert (answer.returncode, answer.stderr.splitlines()[-1]) == (
        1, "Error: csv/ties.csv may not be read; ask its owner for the right, or close it in Excel",
    )  # fmt: skip
    Path("csv").chmod(0o700)
    write_example(open_folder / "again")
    assert "csv may not be read" in as_nobody(open_folder, "load", "csv", "--store", "new.db").stderr
    Path("partnermap.db").chmod(0o644)
    open_folder.chmod(0o555)
    for words, message in (
        (
            ("load", "again", "--store", "new.db"),
            "Error: new.db cannot be opened; check that its folder exists and that you may write there",
        ),
        (("template", "mine.xlsx"), "Error: mine.xlsx cannot be written: you may not; ask for the right"),
        (("export", "network.json"), "Error: network.json cannot be written: you may not; ask for the right"),
    ):
        answer = as_nobody(open_folder, *words)
        assert answer.returncode == 1
        assert answer.stderr.splitlines()[-1].startswith(message)
    open_folder.chmod(0o777)
    Path("partnermap.db").chmod(0)
    assert "partnermap.db may not be read; ask its owner" in as_nobody(open_folder, "who", "hsa").stderr


def test_a_list_in_a_folder_that_may_not_be_written_to(open_folder: Path) -> None:
    shared = open_folder / "shared"
    shared.mkdir()
    (shared / "list.csv").write_text("Committee,Member\nHarbour Board,A. Roy\nHarbour Board,B. Chan\n", encoding="utf-8")
    shared.chmod(0o555)
    answer = as_nobody(open_folder, "import", "shared/list.csv", "--yes")
    assert (answer.returncode, answer.stderr.splitlines()[:2]) == (
        0,
        [
            "shared cannot be written to, so the mapping goes to the present folder",
            "wrote list.mapping.yaml: what its columns were taken for, with a reason on each line; correct it as you like",
        ],
    )


def limited(limit: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def test_a_disk_that_is_full(folder: Path) -> None:
    many_stakeholders(folder / "many.csv")
    before = held()
    for store in ("partnermap.db", "fresh.db"):
        done = subprocess.run(
            [*PARTNERMAP, "load", "many.csv", "--store", store], check=False, capture_output=True, text=True, preexec_fn=limited(400_000)
        )
        assert (done.returncode, done.stderr.count("Error:")) == (1, 1)
        assert done.stderr.splitlines()[-1].startswith(f"Error: {store} cannot ")
        assert "disk" in done.stderr
    assert held() == before
    assert not Path("fresh.db").exists()
    done = subprocess.run([*PARTNERMAP, "export", "network.xlsx"], check=False, capture_output=True, text=True, preexec_fn=limited(100))
    assert done.returncode == 1
    assert "network.xlsx cannot be written" in done.stderr
    assert not Path("network.xlsx").exists()


@pytest.mark.parametrize("store", ["fresh.db", "partnermap.db"])
def test_ctrl_c(folder: Path, store: str) -> None:
    before = held()
    many_stakeholders(folder / "many.csv", 200_000)
    with subprocess.Popen(
        [*PARTNERMAP, "load", "many.csv", "--store", store], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as load:
        wait_for(folder / ("fresh.db.new" if store == "fresh.db" else "partnermap.db-wal"))
        time.sleep(1)  # at work, which takes some seconds: Python that is stopped while it imports may die of the signal after all is said
        load.send_signal(signal.SIGINT)
        _, talk = load.communicate()
    assert (load.returncode, talk.splitlines()[-1]) == (1, "Error: stopped; what was not finished was not kept")
    assert held() == before
    assert not Path("fresh.db").exists()
    assert sorted(path.name for path in folder.iterdir()) == ["csv", "many.csv", "partnermap.db"]


def wait_for(path: Path) -> None:
    for _ in range(200):
        if path.exists():
            return
        time.sleep(0.05)
    raise AssertionError(f"{path} did not appear")


def test_a_broken_pipe(folder: Path) -> None:
    many_stakeholders(folder / "many.csv", 3000)
    assert ask("load", "many.csv").exit_code == 0
    command = f"'{sys.executable}' -m partnermap export - | head -c 20; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], check=False, capture_output=True, text=True)
    assert (done.returncode, len(done.stdout), done.stderr) == (0, 20, "using ./partnermap.db\n")


ENDLESS = "WITH range(1, 400000) AS l RETURN reduce(a = 0, x IN l | a + size([y IN l WHERE y > x])) AS n"  # one row, and many minutes


def test_a_question_in_cypher_that_looks_at_no_clock_is_given_up_in_time(folder: Path) -> None:
    done = subprocess.run(
        [*PARTNERMAP, "cypher", "--timeout", "0.5", ENDLESS], check=False, capture_output=True, text=True, timeout=60, cwd=folder
    )
    assert (done.returncode, done.stdout, done.stderr.splitlines()[-1]) == (
        1,
        "",
        "Error: partnermap.db gave no answer within 0.5 seconds and was told to stop; ask for less, or when it is less busy",
    )


def test_ctrl_c_ends_a_question_in_cypher(folder: Path) -> None:
    words = [*PARTNERMAP, "cypher", "--timeout", "600", ENDLESS]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder) as question:
        assert question.stderr
        assert question.stderr.readline() == "using ./partnermap.db\n"
        time.sleep(2)  # until kglite is at work
        question.send_signal(signal.SIGINT)
        try:
            _, talk = question.communicate(timeout=60)
        finally:
            question.kill()
    assert (question.returncode, talk.splitlines()[-1]) == (1, "Error: stopped; what was not finished was not kept")
