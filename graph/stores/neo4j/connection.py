"""The way to a Neo4j server: credentials from the environment, read and write transactions.

A read transaction is one by the server's own rules: it refuses to write in it, whatever the query says. What goes wrong is put in plain
words by `neo4j_failures`, and what one process loaded is seen by the next through `neo4j_bookmarks`.
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

from ...errors import StoreBusy, StoreError, StoreMissing
from ...saying import said
from .failures import OLDEST_SERVER, as_store_errors, credentials

if TYPE_CHECKING:
    from neo4j import Driver, ManagedTransaction, Session

    from .bookmarks import Bookmarks

READ_TIMEOUT = 120.0  # seconds; a question that takes longer is stopped by the server
_CAN_BE_QUIET = (5, 2)  # from this version of Bolt, hints for whoever writes queries can be declined
_ANSWER_TIMEOUT = 10.0
_CATCH_UP = 5.0  # seconds for a member of a cluster to receive what this user loaded; the server looks at its clock every half minute
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Connection:
    """A server that answers, and the database there; None is the server's default one."""

    address: str
    database: str | None
    user: str = field(repr=False)
    _driver: Driver = field(repr=False)
    _bookmarks: Bookmarks = field(repr=False)
    _settings: Mapping[str, Any] = field(repr=False)

    def read(self, query: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = READ_TIMEOUT) -> list[list[Any]]:
        """The rows of a query of ours."""
        return self.reading(lambda transaction: transaction.run(trusted(query), dict(parameters or {})).values(), timeout=timeout)

    def reading(self, work: Callable[[ManagedTransaction], _T], *, timeout: float) -> _T:
        """What `work` makes of a read transaction; it may be called again where the connection breaks."""
        from neo4j import READ_ACCESS, unit_of_work
        from neo4j.exceptions import IncompleteCommit

        with self._as_store_errors(timeout), self._session(READ_ACCESS) as session:
            try:
                return session.execute_read(unit_of_work(timeout=timeout)(work))
            except IncompleteCommit:
                # The driver does not try again, as it cannot know whether it wrote; a question never does.
                return session.execute_read(unit_of_work(timeout=timeout)(work))

    def writing(self, work: Callable[[ManagedTransaction], _T], *, timeout: float | None = None) -> _T:
        """What `work` makes of a write transaction, all of it or nothing; it is called again on what the server calls transient."""
        from neo4j import WRITE_ACCESS, unit_of_work

        with self._as_store_errors(timeout or 0), self._session(WRITE_ACCESS) as session:
            done = session.execute_write(unit_of_work(timeout=timeout)(work))
        self._bookmarks.keep()
        return done

    def catch_up(self) -> None:
        """Waits until the server that answers has what this user loaded last. Raises StoreBusy, once, where that takes too long."""
        from neo4j import READ_ACCESS

        try:
            with (
                self._as_store_errors(),
                self._session(READ_ACCESS) as session,
                session.begin_transaction(timeout=_CATCH_UP) as transaction,
            ):
                transaction.run("RETURN 1").consume()
        except StoreError as error:
            code = getattr(error.__cause__, "code", None) or ""
            is_late = "BookmarkTimeout" in code or "TransactionTimedOut" in code
            if not is_late and not code.startswith(("Neo.ClientError.Transaction", "Neo.DatabaseError")):
                raise
            # What the server cannot read or wait for must keep nobody out.
            self._bookmarks.forget()
            if is_late:
                raise StoreBusy(
                    said(
                        "what was last loaded into {address} has not reached the server that answers; wait and ask again, "
                        "or ask again now for what it has",
                        address=self.address,
                    )
                ) from error

    def close(self) -> None:
        self._driver.close()

    def _session(self, access: str) -> Session:
        return self._driver.session(database=self.database, default_access_mode=access, bookmark_manager=self._bookmarks, **self._settings)

    @contextmanager
    def _as_store_errors(self, timeout: float = 0) -> Iterator[None]:
        with as_store_errors(self.address, user=self.user, database=self.database, timeout=timeout):
            yield


_SECRETS = frozenset({"password", "pass", "passwd", "pwd", "user", "username", "token", "auth", "credentials"})


def connect(address: str) -> Connection:
    """The server at `address`, once it has answered.

    Raises StoreUnreachable, StoreMissing, or StoreError where the address is none or the server is too old.
    """
    _check_address(address)
    # The driver logs what it also raises, and Python prints the warnings of a logger that nobody set up.
    logging.getLogger("neo4j").addHandler(logging.NullHandler())
    from neo4j import GraphDatabase

    from .bookmarks import Bookmarks

    user, password = os.environ.get("NEO4J_USERNAME") or "neo4j", os.environ.get("NEO4J_PASSWORD")
    database = os.environ.get("NEO4J_DATABASE") or None
    if database and database.lower() == "system":
        raise StoreMissing(
            said(
                "the database 'system' at {address} is where Neo4j keeps its users, not networks; set NEO4J_DATABASE to another",
                address=address,
            )
        )
    with as_store_errors(address, user=user if password else "", database=database):
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
    settings = {"notifications_min_severity": "OFF"} if server.protocol_version >= _CAN_BE_QUIET else {}
    bookmarks = Bookmarks(address, database)
    connection = Connection(address, database, user if password else "", driver, bookmarks, settings)
    if bookmarks.are_kept:
        try:
            connection.catch_up()
        except BaseException:
            connection.close()
            raise
    return connection


def check_server(address: str, agent: str) -> None:
    """Raises StoreError where the server that calls itself `agent`, such as `Neo4j/5.26.20`, is too old."""
    version = re.match(r"Neo4j/v?(\d+)", agent)
    if version and int(version[1]) < OLDEST_SERVER:
        raise StoreError(
            said(
                "{address} is {agent}, and partnermap needs Neo4j {oldest} or newer; upgrade the server",
                address=address,
                agent=agent,
                oldest=OLDEST_SERVER,
            )
        )


def _check_address(address: str) -> None:
    scheme, _, rest = address.partition("://")
    asked = {name.partition("=")[0].lower() for name in rest.partition("?")[2].replace(";", "&").split("&")}
    server = re.split(r"[/?#]", rest.rpartition("@")[2], maxsplit=1)[0]
    if "@" in rest or asked & _SECRETS:
        raise StoreError(
            said(
                "a password does not belong in an address; write {shown} and {credentials}",
                shown=f"{scheme}://{server}",
                credentials=credentials(),
            )
        )
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        # What stands for the port may be a password, where the name of the server was left out.
        shown = f"{scheme}://{server.partition(':')[0]}:…"
        raise StoreError(
            said(
                "{shown} is no address: the port is a number up to 65535; write for example {example}",
                shown=shown,
                example=f"{scheme}://localhost:7687",
            )
        ) from error
    if not host:
        raise StoreError(
            said("{shown} names no server; write for example {example}", shown=f"{scheme}://", example=f"{scheme}://localhost:7687")
        )
    if parts.path.strip("/"):
        raise StoreError(
            said("the address names more than a server; write {shown} and set NEO4J_DATABASE to the database", shown=f"{scheme}://{server}")
        )


def trusted(query: str) -> Any:
    """The query, for a driver that wants to see literal text: names in ours are quoted, and values always go by parameter."""
    return query
