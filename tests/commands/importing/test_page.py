"""The mappings that docs/import.md shows read the lists of docs/lists as it says."""

import re
import shutil
from pathlib import Path

import pytest

from partnermap import graph
from tests.commands.conftest import Ask

DOCS = Path(__file__).parent.parent.parent.parent / "docs"
SHOWN = re.findall(r"^```yaml\n(mapping: 1\n.*?)^```$", (DOCS / "import.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("name", "mapping", "counts"), [
    ("mou-register", SHOWN[0], (12, 14)), ("membres", SHOWN[1], (11, 15)), ("chart", SHOWN[2], (11, 13)),
])  # fmt: skip
def test_a_mapping_of_the_page_reads_its_list(ask: Ask, name: str, mapping: str, counts: tuple[int, int]) -> None:
    shutil.copy(DOCS / "lists" / f"{name}.xlsx", "list.xlsx")
    Path("shown.yaml").write_text(mapping, encoding="utf-8")
    done = ask("import", "list.xlsx", "--map", "shown.yaml", "--store", "new.db")
    assert done.exit_code == 0, done.stderr
    with graph.open_store("new.db") as store:
        assert (len(list(store.stakeholders())), len(list(store.ties()))) == counts
