"""The example network as a user of Python opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import partnermap


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory, example_folder: Path) -> Path:
    """The example network in a file."""
    path = tmp_path_factory.mktemp("network") / "harbour.db"
    with partnermap.open(path, to_write=True) as network:
        network.load(example_folder)
    return path


@pytest.fixture
def harbour(example_file: Path) -> Iterator[partnermap.Network]:
    """The example network, open for questions."""
    with partnermap.open(example_file) as network:
        yield network
