"""What each room offers, and that no room reaches past its neighbours."""

import subprocess
import sys
from pathlib import Path

import pytest

import partnermap
from partnermap import graph, loaders, maps, output, queries

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    ("room", "offers"),
    [
        (loaders, {"BUILT_IN", "read", "write_template"}),
        (maps, {"check_size", "community_of", "draw", "index_page", "make_folder", "parts_of", "read_marks", "read_outline", "read_story", "write_map"}),
        (
            queries,
            {
                "ENDINGS", "RULES", "Check", "Common", "Context", "Finding", "Partner", "Path", "Route", "SharedPartner", "Show", "Stats", "Step",
                "Who", "check", "common", "ego", "export", "network", "node_link", "number", "path", "show", "source_record",
                "stakeholder_record", "stats", "tie_record", "who",
            },
        ),
    ],
    ids=["loaders", "maps", "queries"],
)  # fmt: skip
def test_a_room_offers_what_it_lists(room: object, offers: set[str]) -> None:
    assert set(room.__all__) == offers  # type: ignore[attr-defined]
    assert all(hasattr(room, name) for name in offers)


@pytest.mark.parametrize("room", [graph, output], ids=["graph", "output"])
def test_what_a_room_lists_is_there(room: object) -> None:
    names = room.__all__  # type: ignore[attr-defined]
    assert list(names) == sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    assert [name for name in names if not hasattr(room, name)] == []


def test_every_folder_of_the_package_is_packed() -> None:
    import tomllib

    packed = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    rooms = {
        path.parent.relative_to(ROOT)
        for room in ("graph", "loaders", "maps", "output", "queries")
        for path in (ROOT / room).rglob("__init__.py")
    }
    assert set(packed) == {"partnermap", *(".".join(("partnermap", *room.parts)) for room in rooms)}


def test_python_m_partnermap_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "partnermap", "--version"], check=True, capture_output=True, text=True)
    assert done.stdout == f"partnermap, version {partnermap.__version__}\n"
