"""What each room offers, and that no room reaches past its neighbours."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import partnermap
from partnermap import exports, graph, loaders, maps, output

ROOT = Path(__file__).parent.parent
NOT_PACKED = {".venv", "benchmarks", "build", "dist", "node_modules", "tests"}


@pytest.mark.parametrize("room", [exports, graph, loaders, maps, output], ids=lambda room: room.__name__)
def test_what_a_room_lists_is_there(room: ModuleType) -> None:
    names = room.__all__
    assert list(names) == sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    assert [name for name in names if not hasattr(room, name)] == []


def test_every_folder_of_the_package_is_packed() -> None:
    import tomllib

    packed = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    rooms = {path.parent.relative_to(ROOT) for path in ROOT.rglob("__init__.py") if path.relative_to(ROOT).parts[0] not in NOT_PACKED}
    rooms.remove(Path())
    assert set(packed) == {"partnermap", *(".".join(("partnermap", *room.parts)) for room in rooms)}


def test_python_m_partnermap_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "partnermap", "--version"], check=True, capture_output=True, text=True)
    assert done.stdout == f"partnermap, version {partnermap.__version__}\n"
