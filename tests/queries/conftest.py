"""The example network, open for questions."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from partnermap import loaders
from partnermap.graph import Store, load, open_store, read_schema
from tests.example import write_example


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("harbour")
    schema = read_schema()
    with open_store(str(folder / "harbour.db"), to_write=True, schema=schema) as store:
        load(store, loaders.read(str(write_example(folder / "csv")), schema))
    with open_store(str(folder / "harbour.db")) as store:
        yield store
