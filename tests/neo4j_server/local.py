"""A Neo4j of our own as a Java process on loopback, for machines where no container runs."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from .build import find_jars, find_java, find_launcher_class
from .server import Server, new_password

CONFIGURATION = """\
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=512m
db.tx_log.preallocate=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
"""
JAVA_OPTIONS = (
    "-Xmx1g",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",  # a server that lives for minutes never earns back the second compiler
    "-XX:+ExitOnOutOfMemoryError",  # a server that hangs would hang the tests
    "-XX:-UsePerfData",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "-Dio.netty.tryReflectionSetAccessible=true",
)


@dataclass(frozen=True, slots=True)
class Program:
    """What it takes to run one version of Neo4j, built and on disk."""

    version: str
    java: Path
    classpath: str

    def launch(self, home: Path, /) -> Server:
        """A fresh server with its data in `home`, a folder that is made here and that `stop` removes."""
        port = free_port()
        home.mkdir(parents=True)
        engine = JavaProcess(self, home, port)
        engine.configure({})
        password = new_password()
        # A new server knows one user, whose password must be changed before anything else is answered.
        newborn = Server(f"bolt://127.0.0.1:{port}", "neo4j", "neo4j", self.version, engine, database="system")
        server = replace(newborn, password=password, database="neo4j")
        try:
            engine.start()
            newborn.run_when_ready("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new", new=password)
            server.run_when_ready("RETURN 1")
        except BaseException:
            server.stop()
            raise
        return server


def find_program(version: str) -> Program:
    """The program for this version, built on first use; UnavailableError where Java or Maven is missing."""
    java = find_java(version)
    jars = find_jars(version)
    return Program(version, java, os.pathsep.join((str(find_launcher_class()), f"{jars}/*")))


def free_port() -> int:
    """A port on loopback that nobody listens on.

    It lies below the ports that systems lend to outgoing connections, so that none of those takes it while a killed
    server is down. And it does not come from `random`, which two test processes may have seeded alike.
    """
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port


@dataclass(slots=True)
class JavaProcess:
    """The engine of a local server. The process ends with the tests, also when they are killed: see Server.java."""

    program: Program
    home: Path
    port: int
    settings: Mapping[str, str] = field(default_factory=dict, init=False)  # those that it was not made with
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> None:
        command = [str(self.program.java), *JAVA_OPTIONS, "-cp", self.program.classpath, "Server", str(self.home)]
        with (self.home / "server.log").open("ab") as log:
            # A session of its own: Ctrl-C in a terminal is for pytest, which then ends the server in its turn.
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def configure(self, settings: Mapping[str, str], /) -> None:
        self.settings = settings
        lines = [f"{name}={value}\n" for name, value in settings.items()]
        (self.home / "neo4j.conf").write_text(CONFIGURATION.format(port=self.port) + "".join(lines), encoding="utf-8")

    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        if self._process is None:
            return
        with self._process as process:  # leaving it closes the pipe and waits for the end
            process.kill()
        self._process = None

    def remove(self) -> None:
        if self.home.exists():
            shutil.rmtree(self.home)

    def read_log(self) -> str:
        # What it printed comes last: there stands why it did not start. The rest Neo4j writes to a file of its own.
        logs = (self.home / "logs" / "debug.log", self.home / "server.log")
        return "".join(log.read_text(encoding="utf-8", errors="replace") for log in logs if log.exists())
