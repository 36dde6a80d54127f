"""The example network at a place, and a workbook of it to be edited."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.graph.syncing.desk import Desk
from tests.places import Place, load_folder


@pytest.fixture
def desk(place: Place, example_folder: Path, tmp_path: Path) -> Desk:
    load_folder(place, example_folder)
    return Desk(place, tmp_path / "my network.xlsx").export()
