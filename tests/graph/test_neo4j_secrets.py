"""What is not printed: what the driver says to itself, and passwords."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from partnermap.graph import Evidence, Source, Stakeholder
from tests.places import ROOT, Neo4jPlace

SAID = (Evidence("report", "page 1", "the Agency leads"), Evidence("report", "page 2"))
REPORT = Source("report", "Annual report", "", "2012", "en", "", "", (("shelf", "4"), ("box", "b")))
HARBOUR = Stakeholder("harbour", "agency", "Harbour Safety Agency", "Agence de sécurité portuaire", ("HSA",), "CA", since="1998")
DIVE = Stakeholder("dive", "unit", "Dive Unit")


QUIET = """
import sys
from partnermap.graph import open_store, read_schema, resolve
from partnermap.graph.errors import PartnerMapError
try:
    with open_store(sys.argv[1]) as store:
        print(resolve(store, "HSA").name)
        store.run("MATCH (n:NoSuchLabel) WHERE n.nothing = 1 RETURN n", {}, limit=1, timeout=5)
except PartnerMapError as error:
    print(type(error).__name__)
"""


@pytest.mark.neo4j
def test_the_driver_prints_nothing(harbour: Neo4jPlace) -> None:
    for address, expected in ((harbour.address, "Harbour Safety Agency\n"), ("neo4j://127.0.0.1:9", "StoreUnreachable\n")):
        command = [sys.executable, "-W", "always", "-c", QUIET, address]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=dict(os.environ))
        assert (done.returncode, done.stdout, done.stderr) == (0, expected, "")


def test_the_driver_is_not_imported_before_it_is_needed() -> None:
    script = "import sys, partnermap.graph, partnermap.graph.stores; print('neo4j' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout == "False\n"
