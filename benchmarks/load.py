"""How long a load takes beside raw sqlite3 inserts of the same rows from the same files into the same tables and indexes.

    python -m benchmarks.load [--quick]

The stricter peer, for information: rows in memory already, inserted into tables without indexes, names not searchable.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from .generate import write_network
from .timing import alternate, compare, python


def main() -> None:
    """Loads a generated network both ways, a first time and then once more into what is there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="2,000 stakeholders and 10,000 ties rather than 200,000 and 1,000,000")
    is_quick = parser.parse_args().quick
    size, runs = (2_000, 3) if is_quick else (200_000, 3)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        network = write_network(folder / "network", size)
        store, raw = folder / "ours.db", folder / "raw.db"
        alternate({"like": python("-m", "partnermap", "load", network, "--store", folder / "like.db")}, runs=1, warm=False)
        figures = alternate(
            {
                "partnermap load": python("-m", "partnermap", "load", network, "--store", store),
                "raw sqlite3": python("-m", "benchmarks.peers", "load_sqlite", network, folder / "like.db", raw),
            },
            runs=runs, warm=False, before=lambda: store.unlink(missing_ok=True),
        )  # fmt: skip
        compare(f"First load of {size:,} stakeholders and {5 * size:,} ties", figures, "partnermap load", "raw sqlite3", at_most=3)
        again = {"the same load again": python("-m", "partnermap", "load", network, "--store", folder / "like.db")}
        for title, figure in alternate(again, runs=1, warm=False).items():
            print(f"  {title:<34} {figure}")
        strict = alternate(
            {"strict": python("-m", "benchmarks.peers", "load_sqlite_from_memory", network, folder / "like.db", raw)}, runs=1, warm=False
        )
        print(f"  {'rows in memory, no indexes':<34} {float(strict['strict'].output):.2f} s (inserting alone)")


if __name__ == "__main__":
    main()
