"""Which tests run on which version of Neo4j, and which go to one worker of pytest-xdist, in what order.

All is read off the name of a test as pytest gives it. Tests of one version of Neo4j are a group, so that one worker has its one server;
the others of a file are a group, so that what the file makes once is made once. The longest groups come first, so that no worker ends long
after the others. (The marks that `--dist=loadgroup` goes by do not reach xdist 3.8 through pytest 9.2.)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from xdist.scheduler import LoadScopeScheduling

from tests.neo4j_server.fixtures import wanted_versions

if TYPE_CHECKING:
    from xdist.remote import Producer

_VERSION = re.compile(rf"[\[-]({'|'.join(map(re.escape, wanted_versions()))})[]-]")


def version_of(test: str) -> str | None:
    """The version of Neo4j that this test asks; None where it asks no server."""
    found = _VERSION.search(test)
    return found[1] if found else None


def group_of(test: str) -> str:
    """The group of tests that this one shares its worker with."""
    return version_of(test) or test.partition("::")[0]


class Groups(LoadScopeScheduling):
    """Gives a worker that is out of work the next group."""

    def _split_scope(self, nodeid: str) -> str:
        return group_of(nodeid)


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """A test is not named after the bytes it is given: an archive holds the second it was made in, and the workers must agree on names."""
    return argname if isinstance(val, bytes) else None


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Groups:
    return Groups(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    first, *others = wanted_versions()
    left_out = {item for item in items if item.get_closest_marker("one_version") and version_of(item.nodeid) in others}
    if left_out:
        config.hook.pytest_deselected(items=list(left_out))
    is_side_by_side = hasattr(config, "workerinput")  # else they run as they stand
    kept = [item for item in items if item not in left_out]
    items[:] = sorted(kept, key=lambda item: _turn(item, [first, *others])) if is_side_by_side else kept


def _turn(item: pytest.Item, versions: list[str]) -> int:
    """When the group of this test begins: the servers, then the browser, then the rest."""
    version = version_of(item.nodeid)
    is_in_browser = "browser" in getattr(item, "fixturenames", ())
    return versions.index(version) if version else len(versions) + (not is_in_browser)
