"""What a command does not need it does not import."""

import subprocess
import sys

import pytest

HEAVY = ("pyvis", "neo4j", "networkx", "openpyxl", "numpy", "scipy", "rich", "yaml", "rapidfuzz")


@pytest.mark.parametrize("words", [["--help"], ["who", "NCECC"], ["who", "NCECC", "--format", "json"]], ids=" ".join)
def test_the_command_imports_nothing_heavy(words: list[str]) -> None:
    # The first question of all makes the store of the built-in network, which needs more; so it is asked once before.
    subprocess.run([sys.executable, "-m", "partnermap", "who", "NCECC"], check=True, capture_output=True)
    unwanted = (*HEAVY, "partnermap.loaders") if words[0] == "who" else HEAVY  # help tells of every command
    script = (
        "import sys\nfrom partnermap.cli import main\nsys.argv[1:] = " + repr(words) + "\n"
        "try:\n    main()\nfinally:\n    print(sorted(set(sys.modules) & set(" + repr(unwanted) + ")), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stderr.splitlines()[-1] == "[]"
