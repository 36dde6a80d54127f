"""A running Neo4j as the tests see it: where it answers, who may log in, and how it dies and comes back."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from neo4j import Driver

_INDEXES = "SHOW INDEXES YIELD name, owningConstraint, type, state"
_CONTENTS = (
    "MATCH (n) RETURN elementId(n) AS id, labels(n), properties(n) ORDER BY id",
    "MATCH (a)-[r]->(b) RETURN elementId(r) AS id, elementId(a), type(r), elementId(b), properties(r) ORDER BY id",
    f"{_INDEXES} RETURN name, owningConstraint, type, state ORDER BY name",
)
START_LIMIT = 90.0  # seconds; a start takes 10, also after SIGKILL, and on a busy machine a multiple of that
LOCK = 5.0  # seconds for which a server is closed to a user after too many wrong passwords


class UnavailableError(Exception):
    """No Neo4j can be had on this machine; the message says what is missing."""


class StartError(RuntimeError):
    """A Neo4j was there to be used and did not answer, or must not be used; the message says why."""


class Engine(Protocol):
    """What a server runs in: a Java process, a container, or a machine of somebody else."""

    @property
    def pid(self) -> int | None: ...
    @property
    def settings(self) -> Mapping[str, str]: ...
    def start(self) -> None: ...
    def configure(self, settings: Mapping[str, str], /) -> None: ...
    def is_running(self) -> bool: ...
    def kill(self) -> None: ...
    def remove(self) -> None: ...
    def read_log(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Server:
    """A Neo4j server and the way in. Address and password stay the same over `kill` and `restart`."""

    uri: str
    username: str
    password: str = field(repr=False)
    version: str
    engine: Engine = field(repr=False)
    database: str = "neo4j"

    @property
    def pid(self) -> int | None:
        """The id of the Java process while it runs; None in a container or on a server that was given."""
        return self.engine.pid

    def connect(self) -> Driver:
        """A new driver, for the caller to close."""
        from neo4j import GraphDatabase

        return GraphDatabase.driver(self.uri, auth=(self.username, self.password))

    def kill(self) -> None:
        """End the server with SIGKILL, in the middle of whatever it does; the data stays on disk."""
        self.engine.kill()

    def restart(self) -> None:
        """Start the server again on the same data, killing it first where it runs; returns once it answers."""
        self.engine.kill()
        self.engine.start()
        self.run_when_ready("RETURN 1")

    def reconfigured(self, settings: Mapping[str, str], *, scheme: str = "bolt") -> Server:
        """The same server, restarted on the same data with these settings beside those that it was made with, and no others."""
        self.engine.kill()
        self.engine.configure(settings)
        self.engine.start()
        changed = replace(self, uri=f"{scheme}://{self.uri.partition('://')[2]}")
        changed.run_when_ready("RETURN 1")
        return changed

    def mend(self) -> None:
        """Start the server again where it was left dead, with other settings, or closed to us by too many wrong passwords."""
        from neo4j.exceptions import AuthError, ClientError

        if self.engine.settings:
            self.reconfigured({})
        deadline = time.monotonic() + 4 * LOCK
        while time.monotonic() < deadline:
            try:
                self.run_when_ready("RETURN 1")
            except (AuthError, ClientError):
                time.sleep(0.2)
            except StartError:
                break
            else:
                return
        self.restart()

    def stop(self) -> None:
        """End the server for good and remove its data; a second time is no harm."""
        self.engine.kill()
        self.engine.remove()

    def read_log(self) -> str:
        """All that the server has logged since its first start."""
        return self.engine.read_log()

    def run_when_ready(self, query: str, /, **parameters: Any) -> list[list[Any]]:
        """The rows of `query`, tried until the server answers; StartError with the end of its log if it does not."""
        from neo4j.exceptions import ServiceUnavailable, SessionExpired, TransientError

        deadline = time.monotonic() + START_LIMIT
        with self.connect() as driver:
            while True:
                try:
                    # Not execute_query: it would itself retry for 30 seconds and not see that the process has died.
                    with driver.session(database=self.database) as session:
                        return session.run(query, parameters).values()
                except (ServiceUnavailable, SessionExpired, TransientError) as error:
                    if not self.engine.is_running():
                        raise StartError(self._obituary("ended before it answered")) from error
                    if time.monotonic() > deadline:
                        raise StartError(self._obituary(f"did not answer within {START_LIMIT:.0f} s")) from error
                time.sleep(0.2)

    def empty(self, *, keep: Callable[[str], bool] = lambda _name: False) -> None:
        """Delete every node and tie, and every constraint and index but those whose name is to be kept, if they are ready for use.

        With nothing to keep, the database is as on its first day. The two look-up indexes that every database is born with
        stay. So do the names of labels and properties once used: `db.propertyKeys()` goes on listing them.
        """
        from neo4j import Query

        # A transaction that a test left open would hold its locks, and this would wait for them for ever.
        limit = 60.0
        with self.connect() as driver, driver.session(database=self.database) as session:
            batches = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
            session.run(Query(batches, timeout=limit)).consume()
            indexes = session.run(_INDEXES).values()
            kept = {name for name, _, _, state in indexes if keep(name) and state == "ONLINE"}
            for [name] in session.run("SHOW CONSTRAINTS YIELD name").values():
                if name not in kept:
                    session.run(Query("DROP CONSTRAINT $name", timeout=limit), name=name).consume()
            for name, owner, type_, _ in indexes:
                if name not in kept and not owner and type_ != "LOOKUP":  # the index of a constraint has gone with it
                    session.run(Query("DROP INDEX $name", timeout=limit), name=name).consume()

    def contents(self) -> list[list[Any]]:
        """All that is in the database, to be compared with what is in it later."""
        with self.connect() as driver, driver.session(database=self.database) as session:
            return [record for query in _CONTENTS for record in session.run(query).values()]

    def _obituary(self, what_happened: str) -> str:
        tail = "\n".join(self.read_log().splitlines()[-20:])
        return f"the Neo4j at {self.uri} ({self.version}) {what_happened}; the end of its log:\n{tail}"


def new_password() -> str:
    """A password for one run."""
    return secrets.token_hex(16)
