"""The way to a Neo4j server: credentials from the environment, read and write transactions, and what can go wrong in plain words.

A read transaction is one by the server's own rules: it refuses to write in it, whatever the query says. Everything the driver raises
becomes a StoreError here, in one place; mistakes in our own Cypher stay what they are.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from .errors import PartnerMapError, ReadOnly, StoreBusy, StoreError, StoreFull, StoreMissing, StoreUnreachable

if TYPE_CHECKING:
    from neo4j import Driver, ManagedTransaction, Session
    from neo4j.exceptions import Neo4jError

READ_TIMEOUT = 120.0  # seconds; a question that takes longer is stopped by the server
OLDEST_SERVER = 5
_CAN_BE_QUIET = (5, 2)  # from this version of Bolt, hints for whoever writes queries can be declined
_ANSWER_TIMEOUT = 10.0
_CREDENTIALS = "set NEO4J_USERNAME (neo4j where it is not set) and NEO4J_PASSWORD"
_T = TypeVar("_T")

# What the server's codes mean, each a pattern for what follows `Neo.ClientError.` and the like.
_SAID: tuple[tuple[str, type[StoreError], str], ...] = (
    (r"Security\.Unauthorized", StoreUnreachable, f"{{address}} refuses user '{{user}}' with this password; {_CREDENTIALS}"),
    (
        r"Security\.AuthenticationRateLimit", StoreUnreachable,
        f"{{address}} was given a wrong password too often; wait some seconds, then {_CREDENTIALS}",
    ),
    (
        r"Security\.CredentialsExpired", StoreUnreachable,
        "the first password of user '{user}' at {address} must be changed before use, for example in Neo4j's browser",
    ),
    (r"Security\.Forbidden", ReadOnly, "user '{user}' may not do this at {address} ({said}); ask its administrator for the right"),
    (r"Statement\.AccessMode", ReadOnly, "a question may not change {address}; use `partnermap load` to add to it"),
    (r"General\.(ReadOnly|ForbiddenOnReadOnlyDatabase)", ReadOnly, "{name} at {address} may only be read; ask its administrator"),
    (r"Cluster\.NotALeader", ReadOnly, "{address} is a member of a cluster that may only be read; write the address with neo4j://"),
    (r"Database\.DatabaseNotFound", StoreMissing, "there is no database '{database}' at {address}; set NEO4J_DATABASE to another"),
    (r"General\.DatabaseUnavailable", StoreUnreachable, "{name} at {address} is not started; start it, or set NEO4J_DATABASE to another"),
    (
        r"Transaction\.TransactionTimedOut\w*", StoreError,
        "{address} gave no answer within {timeout:g} seconds and was told to stop; ask for less, or when it is less busy",
    ),
    (
        r"General\.(\w*OutOfMemory\w*|\w*MemoryLimit\w*)", StoreFull,
        "{address} has too little memory for this and changed nothing; raise its server.memory.heap.max_size, or load smaller files",
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Connection:
    """A server that answers, and the database there; None is the server's default one."""

    address: str
    database: str | None
    user: str = field(repr=False)
    _driver: Driver = field(repr=False)
    _settings: Mapping[str, Any] = field(repr=False)

    def read(self, query: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = READ_TIMEOUT) -> list[list[Any]]:
        """The rows of a query of ours."""
        return self.reading(lambda transaction: transaction.run(trusted(query), dict(parameters or {})).values(), timeout=timeout)

    def reading(self, work: Callable[[ManagedTransaction], _T], *, timeout: float) -> _T:
        """What `work` makes of a read transaction; it may be called again where the connection breaks."""
        from neo4j import READ_ACCESS, unit_of_work

        with self._plainly(timeout), self._session(READ_ACCESS) as session:
            return session.execute_read(unit_of_work(timeout=timeout)(work))

    def writing(self, work: Callable[[ManagedTransaction], _T], *, timeout: float | None = None) -> _T:
        """What `work` makes of a write transaction, all of it or nothing; it is called again on what the server calls transient."""
        from neo4j import WRITE_ACCESS, unit_of_work

        with self._plainly(timeout or 0), self._session(WRITE_ACCESS) as session:
            return session.execute_write(unit_of_work(timeout=timeout)(work))

    def close(self) -> None:
        self._driver.close()

    def _session(self, access: str) -> Session:
        return self._driver.session(database=self.database, default_access_mode=access, **self._settings)

    @contextmanager
    def _plainly(self, timeout: float = 0) -> Iterator[None]:
        with plainly(self.address, user=self.user, database=self.database, timeout=timeout):
            yield


def connect(address: str) -> Connection:
    """The server at `address`, once it has answered.

    Raises StoreUnreachable, or StoreError where the address is none or the server is too old.
    """
    _check_address(address)
    # The driver logs what it also raises, and Python prints the warnings of a logger that nobody set up.
    logging.getLogger("neo4j").addHandler(logging.NullHandler())
    from neo4j import GraphDatabase

    user, password = os.environ.get("NEO4J_USERNAME") or "neo4j", os.environ.get("NEO4J_PASSWORD")
    database = os.environ.get("NEO4J_DATABASE") or None
    with plainly(address, user=user if password else "", database=database):
        driver = GraphDatabase.driver(
            address, auth=(user, password) if password else None, connection_timeout=_ANSWER_TIMEOUT,
            connection_acquisition_timeout=1.5 * _ANSWER_TIMEOUT, telemetry_disabled=True,
        )  # fmt: skip
        try:
            server = driver.get_server_info()
            check_server(address, server.agent)
        except BaseException:
            driver.close()
            raise
    # With bookmarks a read sees what was written before it, also where another member of a cluster answers.
    settings: dict[str, Any] = {"bookmark_manager": GraphDatabase.bookmark_manager()}
    if server.protocol_version >= _CAN_BE_QUIET:
        settings["notifications_min_severity"] = "OFF"
    return Connection(address, database, user if password else "", driver, settings)


def check_server(address: str, agent: str) -> None:
    """Raises StoreError where the server that calls itself `agent`, such as `Neo4j/5.26.20`, is too old."""
    version = re.match(r"Neo4j/v?(\d+)", agent)
    if version and int(version[1]) < OLDEST_SERVER:
        raise StoreError(f"{address} is {agent}, and partnermap needs Neo4j {OLDEST_SERVER} or newer; upgrade the server")


def _check_address(address: str) -> None:
    scheme, _, rest = address.partition("://")
    if "@" in rest:
        raise StoreError(f"a password does not belong in an address; write {scheme}://{rest.rpartition('@')[2]} and {_CREDENTIALS}")
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise StoreError(f"{address} is no address ({error}); write for example {scheme}://localhost:7687") from error
    if not host:
        raise StoreError(f"{address} names no server; write for example {scheme}://localhost:7687")
    if parts.path.strip("/"):
        raise StoreError(f"{address} names more than a server; write {scheme}://{parts.netloc} and set NEO4J_DATABASE to the database")


@contextmanager
def plainly(address: str, *, user: str = "", database: str | None = None, timeout: float = 0) -> Iterator[None]:
    """Turns what the driver raises into a StoreError, or BadData where a query of the user's is wrong."""
    from neo4j.exceptions import DriverError, Neo4jError, UnsupportedServerProduct

    try:
        yield
    except PartnerMapError:
        raise
    except Neo4jError as error:
        said = _server_said(error, address, user=user, database=database, timeout=timeout)
        if not said:
            raise
        raise said from error
    except (DriverError, UnsupportedServerProduct) as error:
        raise _driver_said(error, address) from error


def _server_said(error: Neo4jError, address: str, *, user: str, database: str | None, timeout: float) -> StoreError | None:
    code = (error.code or "").removeprefix("Neo.")
    sort, _, code = code.partition(".")
    if code == "Security.Unauthorized" and not user:
        return StoreUnreachable(f"{address} wants a password; {_CREDENTIALS}")
    for codes, make, message in _SAID:
        if re.fullmatch(codes, code):
            name = f"the database '{database}'" if database else "the default database"
            said = _one_line(error.message)
            return make(message.format(address=address, user=user, database=database, name=name, timeout=timeout, said=said))
    if sort == "TransientError":
        return StoreBusy(f"{address} is busy with something else ({_one_line(error.message)}); wait and try again")
    if sort == "ClientError" and code.startswith("Statement."):
        return None
    return StoreError(f"{address} could not do it: {_one_line(error.message)}; its log may say more")


def _driver_said(error: Exception, address: str) -> StoreError:
    from neo4j.exceptions import ConfigurationError, IncompleteCommit, UnsupportedServerProduct

    told = " ".join(_told(error))
    if isinstance(error, IncompleteCommit):
        return StoreUnreachable(f"the connection to {address} broke as the load ended; load it again, which changes nothing if it arrived")
    if isinstance(error, UnsupportedServerProduct):
        return StoreUnreachable(f"what answers at {address} is no Neo4j {OLDEST_SERVER} or newer; check the address")
    if isinstance(error, ConfigurationError):
        return StoreError(f"{address}: {_one_line(str(error))}; check the address")
    if "looks like HTTP" in told:
        return StoreUnreachable(f"{address} is the port for browsers; give the one for Bolt, which is 7687 where nobody changed it")
    if "SSL" in told or "certificate" in told.lower():
        return StoreUnreachable(
            f"no encrypted connection to {address}: either the server does not encrypt (write the address without +s) or its certificate "
            "is not trusted (write +ssc for one that it signed itself)"
        )
    return StoreUnreachable(f"no Neo4j server answers at {address}: start it, or check the address and the firewall")


def _told(error: BaseException | None) -> Iterator[str]:
    """The messages of an error and of what brought it about; with routing, those are a group."""
    while error:
        yield str(error)
        for one in getattr(error, "exceptions", ()):
            yield from _told(one)
        error = error.__cause__


def _one_line(message: str | None) -> str:
    return (message or "it does not say why").strip().splitlines()[0].rstrip(".")


def trusted(query: str) -> Any:
    """The query, for a driver that wants to see literal text: names in ours are quoted, and values always go by parameter."""
    return query
