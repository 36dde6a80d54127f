"""What each room offers, and that no room reaches past its neighbours."""

import re
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


def test_what_an_index_shows_of_it_leads_nowhere_that_is_not_there() -> None:
    """The README's links are those of the checkout, so an index gets a text of its own, without any; and no address is stated that is none."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert re.findall(r"\]\(|<img|://", project["readme"]["text"]) == []
    assert "urls" not in project


def test_the_wheel_has_only_what_it_lists() -> None:
    import tomllib

    assert tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["include-package-data"] is False


def test_python_m_partnermap_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "partnermap", "--version"], check=True, capture_output=True, text=True)
    assert done.stdout == f"partnermap, version {partnermap.__version__}\n"


def test_no_file_of_code_is_longer_than_400_lines() -> None:
    folders = [path for path in ROOT.iterdir() if path.is_dir() and path.name not in NOT_PACKED - {"benchmarks", "tests"}]
    files = [*ROOT.glob("*.py"), *(file for folder in folders for ending in ("py", "js") for file in folder.rglob(f"*.{ending}"))]
    made = {"built", "node_modules"}
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in files if not made & set(file.parts)}
    assert len(lengths) > 200
    assert {str(file): length for file, length in lengths.items() if length > 400} == {}
