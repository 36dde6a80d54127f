"""Bad days of a Neo4j server, through the command: each gives one clear line and exit code 1, and loses nothing."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from partnermap.cli import cli
from partnermap.graph.stores.neo4j.bookmarks import bookmarks_file
from tests.conftest import neo4j_place
from tests.neo4j_server import Server
from tests.neo4j_server.fixtures import skip_or_fail
from tests.places import PATIENCE

pytestmark = pytest.mark.neo4j

NOBODY = "no Neo4j server answers at ADDRESS: start it, or check the address and the firewall"
HANGS_UP = "what answers at ADDRESS hangs up: it may want an encrypted connection"
UNTRUSTED = (
    "the certificate of ADDRESS is not trusted by this computer: ask who runs the server to have that mended (only where you know that "
    "it signed its certificate itself, write +ssc in place of +s)"
)
NOT_READY = " is not started; start it, or set NEO4J_DATABASE to another"
NEW = "kind,name\nunit,Tug Unit\n"
Ask = Callable[..., tuple[int, str]]


@pytest.fixture
def server(configurable_neo4j_server: Server, monkeypatch: pytest.MonkeyPatch, example_folder: Path, ask: Ask) -> Server:
    """A server of this test's own with the example network and, for the command, the credentials in the environment."""
    neo4j_place(configurable_neo4j_server, monkeypatch)
    assert ask(configurable_neo4j_server.uri, "load", str(example_folder)) == (0, "")
    return configurable_neo4j_server


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ask]:
    """Runs the command at an address: its exit code, and its one error or nothing."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def run(address: str, *words: str) -> tuple[int, str]:
        answer = CliRunner().invoke(cli, ["--store", address, *words], input=NEW)
        assert answer.exception is None or isinstance(answer.exception, SystemExit)
        errors = [line for line in answer.stderr.splitlines() if line.startswith("Error: ")]
        assert len(errors) == (1 if answer.exit_code else 0)
        assert not errors or (answer.stdout, answer.stderr.splitlines()[-1]) == ("", errors[0])
        return answer.exit_code, "".join(errors).removeprefix("Error: ").replace(address, "ADDRESS")

    return run


def test_a_server_that_is_starting_says_so_until_it_answers(server: Server, ask: Ask) -> None:
    server.kill()
    server.engine.start()
    said, deadline = [], time.monotonic() + PATIENCE
    while not said or said[-1][0]:
        assert time.monotonic() < deadline
        said.append(ask(server.uri, "who", "hsa"))
    assert said[0] == (1, NOBODY)
    assert all(one == (1, NOBODY) or one[1].startswith(HANGS_UP) or one[1].endswith(NOT_READY) for one in said[:-1])


@pytest.mark.one_version("of a server that is dead the driver alone tells")
def test_a_server_that_dies_in_the_middle_of_a_question_is_told_in_one_line(server: Server) -> None:
    # A billion rows, so that the server is at it when its process is killed.
    endless = "UNWIND range(1, 1000000000) AS number WITH number WHERE number % 7 = 8 RETURN count(number) AS sevens"
    command = [sys.executable, "-m", "partnermap", "--store", server.uri, "cypher", endless, "--timeout", "100"]
    question = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + PATIENCE
    while not server.run_when_ready("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'sev' + 'ens' RETURN 1"):
        assert time.monotonic() < deadline
        assert question.poll() is None
        time.sleep(0.05)
    server.kill()
    answer, said = question.communicate(timeout=2 * PATIENCE)  # it tries again for half a minute
    assert (question.returncode, answer, said.replace(server.uri, "ADDRESS")) == (1, "", f"Error: {NOBODY}\n")


def test_a_server_that_may_only_be_read_answers_and_takes_no_load(server: Server, ask: Ask) -> None:
    server.restart()  # What a killed server left undone it can only do while it may write.
    server.reconfigured({"server.databases.default_to_read_only": "true"})
    assert ask(server.uri, "who", "hsa") == (0, "")
    for address in (server.uri, server.uri.replace("bolt", "neo4j")):
        assert ask(address, "load", "-") == (1, "the database 'neo4j' at ADDRESS may only be read; ask its administrator")
    assert ask(server.uri, "show", "Tug Unit")[0] == 1


def test_a_member_that_lags_behind_says_so_once(server: Server, ask: Ask) -> None:
    address = server.uri.replace("bolt", "neo4j")
    assert ask(address, "load", "-") == (0, "")
    file = bookmarks_file(address, server.database)
    [bookmark] = json.loads(file.read_text())
    # A bookmark is its database and the number of a transaction; this one has yet to come.
    held = base64.b64decode(bookmark.removeprefix("FB:"))
    to_come = held[:19] + bytes([0xCA, 0x00, 0x7F, 0, 0]) + held[-1:]
    file.write_text(json.dumps([f"FB:{base64.b64encode(to_come).decode()}"]))
    assert ask(address, "who", "hsa") == (
        1, "what was last loaded into ADDRESS has not reached the server that answers; wait and ask again, or ask again now for what it has",
    )  # fmt: skip
    assert ask(address, "who", "hsa") == (0, "")


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A folder with a key and a certificate that the server signed itself, for 127.0.0.1."""
    folder = tmp_path / "certificate"
    folder.mkdir()
    names = ("-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost")
    files = ("-keyout", str(folder / "private.key"), "-out", str(folder / "public.crt"))
    try:
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *names, *files]
        subprocess.run(command, check=True, capture_output=True)
    except FileNotFoundError:
        skip_or_fail("Neo4j: no openssl to make a certificate for it")
    return folder


def test_a_server_that_encrypts_and_signed_its_certificate_itself(server: Server, ask: Ask, certificate: Path) -> None:
    encrypting = {
        "dbms.ssl.policy.bolt.enabled": "true",
        "dbms.ssl.policy.bolt.base_directory": str(certificate),
        "dbms.ssl.policy.bolt.client_auth": "NONE",
        "server.bolt.tls_level": "REQUIRED",
    }
    host = server.reconfigured(encrypting, scheme="bolt+ssc").uri.partition("://")[2]
    for scheme in ("bolt+ssc", "neo4j+ssc"):
        assert ask(f"{scheme}://{host}", "load", "-") == (0, "")
        assert ask(f"{scheme}://{host}", "show", "Tug Unit") == (0, "")
    for scheme in ("bolt+s", "neo4j+s"):
        assert ask(f"{scheme}://{host}", "who", "hsa") == (1, UNTRUSTED)
    for scheme in ("bolt", "neo4j"):
        code, said = ask(f"{scheme}://{host}", "who", "hsa")
        assert (code, said.startswith(HANGS_UP)) == (1, True)
