"""How long a cold `partnermap who NCECC` takes beside `python -c "import click"`, both as pip installs them.

python -m benchmarks.cold [--quick]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from .timing import alternate, compare, environment

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Installs partnermap into a fresh virtual environment and measures there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer runs")
    runs = 5 if parser.parse_args().quick else 21
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder) / "venv" / "bin" / "python"
        subprocess.run([sys.executable, "-m", "venv", python.parent.parent], check=True)
        install = [python, "-m", "pip", "install", "--quiet", str(ROOT), "--constraint", str(ROOT / "constraints.txt")]
        subprocess.run(install, check=True, env=environment())
        figures = alternate(
            {
                "partnermap who NCECC": [str(python.parent / "partnermap"), "who", "NCECC"],
                "import click": [str(python), "-c", "import click"],
            },
            runs=runs,
        )
    compare("Cold start, the built-in network", figures, "partnermap who NCECC", "import click", at_most=2.5)


if __name__ == "__main__":
    main()
