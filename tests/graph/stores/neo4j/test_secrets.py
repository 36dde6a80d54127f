"""What is not printed, logged or written: what the driver says to itself, and passwords."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from partnermap.cli import cli
from tests.places import ROOT, Neo4jPlace

# The driver and the command write logs, files and lists of processes; the server does not.
pytestmark = pytest.mark.one_version("what this side prints, logs and writes does not depend on the server")

QUIET = """
import sys
from partnermap.graph import open_store, read_schema, resolve
from partnermap.graph.errors import PartnerMapError
try:
    with open_store(sys.argv[1]) as store:
        print(resolve(store, "HSA").name)
        store.cypher("MATCH (n:NoSuchLabel) WHERE n.nothing = 1 RETURN n", {}, limit=1, timeout=5)
except PartnerMapError as error:
    print(type(error).__name__)
"""


@pytest.mark.neo4j
def test_the_driver_prints_nothing(harbour: Neo4jPlace) -> None:
    for address, expected in ((harbour.address, "Harbour Safety Agency\n"), ("neo4j://127.0.0.1:9", "StoreUnreachable\n")):
        command = [sys.executable, "-W", "always", "-c", QUIET, address]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=dict(os.environ))
        assert (done.returncode, done.stdout, done.stderr) == (0, expected, "")


def test_the_driver_is_not_imported_before_it_is_needed() -> None:
    script = "import sys, partnermap.graph, partnermap.graph.stores; print('neo4j' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout == "False\n"


# Passwords.

LOGGING = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from partnermap.cli import main
main()
"""
IN_A_BUG = """
import faulthandler, sys, traceback
from partnermap.graph import open_store
with open_store(sys.argv[1]) as store:
    print(repr(store), repr(store._connection), vars(store))
    try:
        store._connection.read(None)
    except Exception:
        traceback.print_exc()
    raise RuntimeError(repr(store._connection))
"""


def outcome(place: Neo4jPlace, script: str, *words: str, password: str = "") -> subprocess.CompletedProcess[str]:
    """What a script says with this password, or with the right one."""
    environment = dict(os.environ) | ({"NEO4J_PASSWORD": password} if password else {})
    return subprocess.run([sys.executable, "-c", script, *words], cwd=ROOT, capture_output=True, text=True, check=False, env=environment)


@pytest.mark.neo4j
def test_the_password_is_in_no_log_however_much_is_logged(harbour: Neo4jPlace) -> None:
    for words in (("who", "hsa"), ("cypher", "RETURN 1 AS one"), ("cypher", "RETURN")):
        done = outcome(harbour, LOGGING, "--store", harbour.address, *words)
        assert "C: LOGON" in done.stderr
        assert "'credentials': '*******'" in done.stderr
        assert harbour.server.password not in done.stdout + done.stderr


@pytest.mark.neo4j
def test_a_wrong_password_is_in_no_log_either(harbour: Neo4jPlace) -> None:
    done = outcome(harbour, LOGGING, "--store", harbour.address, "who", "hsa", password="hunter2-hunter2")
    assert (done.returncode, "refuses user 'neo4j' with this password" in done.stderr) == (1, True)
    assert "hunter2" not in done.stdout + done.stderr


@pytest.mark.neo4j
def test_the_password_is_in_no_traceback(harbour: Neo4jPlace) -> None:
    done = outcome(harbour, IN_A_BUG, harbour.address)
    assert (done.returncode, done.stderr.count("Traceback") >= 1, "RuntimeError" in done.stderr) == (1, True, True)
    assert harbour.server.password not in done.stdout + done.stderr


@pytest.mark.neo4j
@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="there is no /proc")
def test_the_password_is_not_in_the_list_of_processes(harbour: Neo4jPlace) -> None:
    command = [sys.executable, "-m", "partnermap", "--store", harbour.address, "load", "-"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as load:
        shown: list[bytes] = []
        while b"load" not in shown:  # until then it is this process, about to become another
            assert load.poll() is None
            shown = Path(f"/proc/{load.pid}/cmdline").read_bytes().split(b"\0")
        _, talk = load.communicate("kind,name\nunit,Tug Unit\n")
    assert load.returncode == 0
    assert harbour.address.encode() in shown
    assert harbour.server.password.encode() not in b" ".join(shown)
    assert harbour.server.password not in talk


@pytest.mark.neo4j
def test_the_password_is_in_no_file_that_is_written(harbour: Neo4jPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    address = harbour.address.replace("bolt://", "neo4j://")
    Path("new.csv").write_text("kind,name\nunit,Tug Unit\n,Nobody\n")
    for words in (
        ("load", "new.csv", "--skip-bad"), ("export", "n.json"), ("export", "n.graphml"), ("export", "folder"), ("map", "-o", "map.html"),
    ):  # fmt: skip
        answer = CliRunner().invoke(cli, ["--store", address, *words])
        assert (answer.exit_code, harbour.server.password in answer.output) == (0, False)
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {"new (rejected).csv", "n.json", "n.graphml", "ties.csv", "map.html"} <= {path.name for path in written}
    assert any(path.name.startswith("bookmarks-") for path in written)
    assert [path for path in written if harbour.server.password.encode() in path.read_bytes()] == []
