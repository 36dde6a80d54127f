"""What can go wrong on the way to a Neo4j server and there, in plain words.

Everything the driver raises becomes a StoreError here, in one place; mistakes in our own Cypher stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ...errors import PartnerMapError, ReadOnly, StoreBusy, StoreClosed, StoreError, StoreFull, StoreMissing, StoreUnreachable
from ...saying import said

if TYPE_CHECKING:
    from neo4j.exceptions import Neo4jError

OLDEST_SERVER = 5

_Say = Callable[[Mapping[str, object]], str]

# What the server's codes mean, each a pattern for what follows `Neo.ClientError.` and the like.
_MEANT: tuple[tuple[str, type[StoreError], _Say], ...] = (
    (
        r"Security\.Unauthorized", StoreUnreachable,
        lambda gaps: said("{address} refuses user '{user}' with this password; {credentials}", credentials=credentials(), **gaps),
    ),
    (
        r"Security\.AuthenticationRateLimit", StoreUnreachable,
        lambda gaps: said(
            "{address} was given a wrong password too often; wait some seconds, then {credentials}", credentials=credentials(), **gaps
        ),
    ),
    (
        r"Security\.CredentialsExpired", StoreUnreachable,
        lambda gaps: said(
            "the first password of user '{user}' at {address} must be changed before use, for example in Neo4j's browser", **gaps
        ),
    ),
    (
        r"Security\.Forbidden", ReadOnly,
        lambda gaps: said("user '{user}' may not do this at {address} ({why}); ask its administrator for the right", **gaps),
    ),
    (
        r"Statement\.AccessMode", ReadOnly,
        lambda gaps: said("a question may not change {address}; use `partnermap load` to add to it", **gaps),
    ),
    (
        r"General\.(ReadOnly|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)", ReadOnly,
        lambda gaps: said("{name} at {address} may only be read; ask its administrator", **gaps),
    ),
    (
        r"Cluster\.NotALeader", ReadOnly,
        lambda gaps: said("{address} is a member of a cluster that may only be read; write the address with neo4j://", **gaps),
    ),
    (
        r"Database\.DatabaseNotFound", StoreMissing,
        lambda gaps: said("there is no database '{database}' at {address}; set NEO4J_DATABASE to another", **gaps),
    ),
    (
        r"General\.DatabaseUnavailable", StoreUnreachable,
        lambda gaps: said("{name} at {address} is not started; start it, or set NEO4J_DATABASE to another", **gaps),
    ),
    (
        r"Transaction\.TransactionTimedOut\w*", StoreError,
        lambda gaps: said(
            "{address} gave no answer within {seconds} seconds and was told to stop; ask for less, or when it is less busy", **gaps
        ),
    ),
    (
        r"General\.(\w*OutOfMemory\w*|\w*MemoryLimit\w*)", StoreFull,
        lambda gaps: said(
            "{address} has too little memory for this and changed nothing; raise its server.memory.heap.max_size, or load smaller files",
            **gaps,
        ),
    ),
)  # fmt: skip


def credentials() -> str:
    """What to set so that a server lets one in."""
    return said("set NEO4J_USERNAME (neo4j where it is not set) and NEO4J_PASSWORD")


@contextmanager
def as_store_errors(address: str, *, user: str = "", database: str | None = None, timeout: float = 0) -> Iterator[None]:
    """Turns what the driver raises into a StoreError, or BadData where a query of the user's is wrong."""
    from neo4j.exceptions import DriverError, Neo4jError, UnsupportedServerProduct

    try:
        yield
    except PartnerMapError:
        raise
    except Neo4jError as error:
        known = _of_server(error, address, user=user, database=database, timeout=timeout)
        if not known:
            raise
        raise known from error
    except (DriverError, UnsupportedServerProduct) as error:
        raise _of_driver(error, address) from error


def _of_server(error: Neo4jError, address: str, *, user: str, database: str | None, timeout: float) -> StoreError | None:
    code = (error.code or "").removeprefix("Neo.")
    sort, _, code = code.partition(".")
    if code == "Security.Unauthorized" and not user:
        return StoreUnreachable(said("{address} wants a password; {credentials}", address=address, credentials=credentials()))
    why = _one_line(error.message)
    if code == "Schema.ConstraintValidationFailed" and "relationships" in why:
        return StoreError(
            said(
                "a node at {address} cannot be removed while it has relationships; remove these first, and nothing was changed",
                address=address,
            )
        )
    for codes, make, say in _MEANT:
        if re.fullmatch(codes, code):
            name = said("the database '{database}'", database=database) if database else said("the default database")
            gaps = {"address": address, "user": user, "database": database, "name": name, "seconds": f"{timeout:g}", "why": why}
            return make(say(gaps))
    if sort == "TransientError":
        return StoreBusy(said("{address} is busy with something else ({why}); wait and try again", address=address, why=why))
    if sort == "ClientError" and code.startswith("Statement."):
        return None
    return StoreError(said("{address} could not do it: {why}; its log may say more", address=address, why=why))


def _of_driver(error: Exception, address: str) -> StoreError:
    from neo4j.exceptions import ConfigurationError, IncompleteCommit, UnsupportedServerProduct

    told = " ".join(_told(error))
    if "driver closed" in told.lower():
        return StoreClosed(said("{address} is closed; open it again to ask it", address=address))
    if isinstance(error, IncompleteCommit):
        return StoreUnreachable(
            said("the connection to {address} broke as the load ended; load it again, which changes nothing if it arrived", address=address)
        )
    if isinstance(error, UnsupportedServerProduct):
        return StoreUnreachable(
            said("what answers at {address} is no Neo4j {oldest} or newer; check the address", address=address, oldest=OLDEST_SERVER)
        )
    if isinstance(error, ConfigurationError):
        return StoreError(said("{address} is no address that can be used: {why}; check it", address=address, why=_one_line(str(error))))
    if "looks like HTTP" in told:
        return StoreUnreachable(
            said("{address} is the port for browsers; give the one for Bolt, which is 7687 where nobody changed it", address=address)
        )
    if "incomplete handshake" in told or ("handshake" in told and "reset by peer" in told):
        return StoreUnreachable(
            said(
                "what answers at {address} hangs up: it may want an encrypted connection (write the address with +s, or with +ssc where it "
                "signed its certificate itself), may just be starting (try again in a minute), or may be no Neo4j",
                address=address,
            )
        )
    if "certificate" in told.lower():
        return StoreUnreachable(
            said(
                "the certificate of {address} is not trusted by this computer: ask who runs the server to have that mended (only where you "
                "know that it signed its certificate itself, write +ssc in place of +s)",
                address=address,
            )
        )
    if "SSL" in told:
        return StoreUnreachable(
            said(
                "no encrypted connection to {address}: the server does not encrypt, or this is not its port; ask who runs it for the "
                "address",
                address=address,
            )
        )
    return StoreUnreachable(said("no Neo4j server answers at {address}: start it, or check the address and the firewall", address=address))


def _told(error: BaseException | None) -> Iterator[str]:
    """The messages of an error and of what brought it about; with routing, those are a group."""
    while error:
        yield str(error)
        for one in getattr(error, "exceptions", ()):
            yield from _told(one)
        error = error.__cause__


def _one_line(message: str | None) -> str:
    return (message or said("it does not say why")).strip().splitlines()[0].rstrip(".")
