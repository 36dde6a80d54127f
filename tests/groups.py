"""Which tests run on which version of Neo4j, and which go to one worker of pytest-xdist, in what order.

All is read off what a test asks for. Tests of one version of Neo4j are one group, so that one worker has its one server; the others of a
file are a group, so that what the file makes once is made once. The longest groups come first, so that no worker ends long after the rest.
"""

from __future__ import annotations

import pytest

from tests.neo4j_server.fixtures import wanted_versions


def version_of(item: pytest.Item) -> str | None:
    """The version of Neo4j that this test asks; None where it asks no server."""
    given: dict[str, object] = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    version = given.get("neo4j_version") or given.get("place")
    return str(version) if version else None


def group_of(item: pytest.Item) -> str:
    """The group of tests that this one shares its server and its worker with."""
    version = version_of(item)
    return f"neo4j-{version}" if version else item.path.stem


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    first, *others = wanted_versions()
    left_out = [item for item in items if version_of(item) in others and item.get_closest_marker("one_version")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]
    for item in items:
        item.add_marker(pytest.mark.xdist_group(group_of(item)))
    if hasattr(config, "workerinput"):  # by itself, pytest runs them as they stand
        items.sort(key=lambda item: _turn(item, [first, *others]))


def _turn(item: pytest.Item, versions: list[str]) -> int:
    """When the group of this test begins: the servers, then the browser, then the rest."""
    version = version_of(item)
    if version:
        return versions.index(version)
    is_in_browser = "browser" in getattr(item, "fixturenames", ())
    return len(versions) + (0 if is_in_browser else 1)
