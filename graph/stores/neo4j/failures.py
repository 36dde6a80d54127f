"""What can go wrong on the way to a Neo4j server and there, in plain words.

Everything the driver raises becomes a StoreError here, in one place; mistakes in our own Cypher stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ...errors import PartnerMapError, ReadOnly, StoreBusy, StoreClosed, StoreError, StoreFull, StoreMissing, StoreUnreachable

if TYPE_CHECKING:
    from neo4j.exceptions import Neo4jError

OLDEST_SERVER = 5
CREDENTIALS = "set NEO4J_USERNAME (neo4j where it is not set) and NEO4J_PASSWORD"

# What the server's codes mean, each a pattern for what follows `Neo.ClientError.` and the like.
_SAID: tuple[tuple[str, type[StoreError], str], ...] = (
    (r"Security\.Unauthorized", StoreUnreachable, f"{{address}} refuses user '{{user}}' with this password; {CREDENTIALS}"),
    (
        r"Security\.AuthenticationRateLimit", StoreUnreachable,
        f"{{address}} was given a wrong password too often; wait some seconds, then {CREDENTIALS}",
    ),
    (
        r"Security\.CredentialsExpired", StoreUnreachable,
        "the first password of user '{user}' at {address} must be changed before use, for example in Neo4j's browser",
    ),
    (r"Security\.Forbidden", ReadOnly, "user '{user}' may not do this at {address} ({said}); ask its administrator for the right"),
    (r"Statement\.AccessMode", ReadOnly, "a question may not change {address}; use `partnermap load` to add to it"),
    (
        r"General\.(ReadOnly|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)", ReadOnly,
        "{name} at {address} may only be read; ask its administrator",
    ),
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


@contextmanager
def as_store_errors(address: str, *, user: str = "", database: str | None = None, timeout: float = 0) -> Iterator[None]:
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
        return StoreUnreachable(f"{address} wants a password; {CREDENTIALS}")
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
    if "driver closed" in told.lower():
        return StoreClosed(f"{address} is closed; open it again to ask it")
    if isinstance(error, IncompleteCommit):
        return StoreUnreachable(f"the connection to {address} broke as the load ended; load it again, which changes nothing if it arrived")
    if isinstance(error, UnsupportedServerProduct):
        return StoreUnreachable(f"what answers at {address} is no Neo4j {OLDEST_SERVER} or newer; check the address")
    if isinstance(error, ConfigurationError):
        return StoreError(f"{address}: {_one_line(str(error))}; check the address")
    if "looks like HTTP" in told:
        return StoreUnreachable(f"{address} is the port for browsers; give the one for Bolt, which is 7687 where nobody changed it")
    if "incomplete handshake" in told or ("handshake" in told and "reset by peer" in told):
        return StoreUnreachable(
            f"what answers at {address} hangs up: it may want an encrypted connection (write the address with +s, or with +ssc where it "
            "signed its certificate itself), may just be starting (try again in a minute), or may be no Neo4j"
        )
    if "certificate" in told.lower():
        return StoreUnreachable(
            f"the certificate of {address} is not trusted by this computer: ask who runs the server to have that mended (only where you "
            "know that it signed its certificate itself, write +ssc in place of +s)"
        )
    if "SSL" in told:
        return StoreUnreachable(
            f"no encrypted connection to {address}: the server does not encrypt, or this is not its port; ask who runs it for the address"
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
