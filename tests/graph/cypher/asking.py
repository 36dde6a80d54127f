"""Asking stores in Cypher: what comes back, how a question is refused, and the same network on a server and in a file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from partnermap import loaders
from partnermap.graph import BadData, Store, StoreError, load, open_store, read_schema
from tests.neo4j_server import Server

Answer = tuple[list[str], list[dict[str, Any]]]


def ask(store: Store, query: str, **parameters: Any) -> Answer:
    answer = store.cypher(query, parameters, limit=100_000, timeout=60)
    return list(answer.columns), list(answer.rows)


def refusal(store: Store, query: str, **parameters: Any) -> str:
    with pytest.raises((BadData, StoreError)) as caught:
        ask(store, query, **parameters)
    return f"{type(caught.value).__name__}: {caught.value}"


def on_both(server: Server, tmp_path: Path, folder: Path) -> Iterator[Store]:
    schema = read_schema()
    for address in (server.uri, str(tmp_path / "both.db")):
        with open_store(address, to_write=True, schema=schema) as store:
            load(store, loaders.read(str(folder), schema))
        with open_store(address) as store:
            yield store


def in_any_order(value: Any) -> Any:
    """In a network with many equals, an ORDER BY that does not say which comes first leaves that open; so does the last digit of a mean
    the order of what it is made from.
    """
    if isinstance(value, float):
        return float(f"{value:.12g}")
    if isinstance(value, tuple | list):
        return sorted((in_any_order(item) for item in value), key=repr)
    return {name: in_any_order(item) for name, item in sorted(value.items())} if isinstance(value, dict) else value
