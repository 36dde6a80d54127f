"""What the READMEs say to type works as it stands, in both languages, and the two say the same."""

import re
import subprocess
import sys
from pathlib import Path
from shlex import split

import pytest
from click.testing import CliRunner

from partnermap.cli import cli
from partnermap.graph.sheets import SHEETS

ROOT = Path(__file__).parent.parent
READMES = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.fr.md")}
WORKBOOKS = {name: (ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("workbook.md", "workbook.fr.md")}


def typed(page: str) -> list[str]:
    """The lines of `partnermap …` that a page says to type, in order, those with an output below them aside."""
    blocks = re.findall(r"^```(?:sh|bat)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("partnermap ")]


@pytest.mark.parametrize("name", READMES)
def test_each_line_runs_in_the_order_of_the_page(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PARTNERMAP_CONFIG", str(tmp_path / "config.txt"))
    mine = next(line.split()[-1] for line in typed(READMES[name]) if line.startswith("partnermap load"))
    assert CliRunner().invoke(cli, ["export", mine]).exit_code == 0  # the workbook that a reader has filled in
    done = {line: CliRunner().invoke(cli, [*split(line)[1:], *(["--force"] if "demo" in line else [])]) for line in typed(READMES[name])}
    assert len(done) >= 7
    assert {line: answer.output for line, answer in done.items() if answer.exit_code} == {}


@pytest.mark.parametrize("pages", [READMES, WORKBOOKS], ids=["README", "workbook"])
def test_the_page_in_french_has_what_that_in_english_has_and_each_names_the_other(pages: dict[str, str]) -> None:
    (english_name, english), (french_name, french) = pages.items()
    assert (f"]({french_name})" in english, f"]({english_name})" in french) == (True, True)
    assert (links(english) - links(french) - {french_name}, columns(english) - columns(french)) == (set(), set())


def links(page: str) -> set[str]:
    return {link for link in re.findall(r"\]\(([^)#]+)", page) if "decisions" not in link and "workbook" not in link}


def columns(page: str) -> set[str]:
    """The columns of the workbook that a page names, and the endings and options."""
    ours = {column for sheet in SHEETS.values() for column in sheet} if "aliases_fr" in page else set()
    return ours.intersection(re.findall(r"\w+", page)) | set(re.findall(r"`(--?[a-z][\w-]+|\.\w+)`", page))


def test_an_old_python_is_told_in_a_line_by_make_and_by_python() -> None:
    code = (
        "import sys\nsys.version_info = (3, 10, 12)\nsys.version = '3.10.12 (main)'\n"
        f"sys.path.insert(0, {str(ROOT.parent)!r})\nexec(open({str(ROOT / '__init__.py')!r}, encoding='utf-8').read())"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.stderr.splitlines()[-1] == "ImportError: partnermap needs Python 3.11 or newer, and this is 3.10.12"
    check = re.search(r"@\$\(PYTHON\) -c '(.*)'", (ROOT / "Makefile").read_text(encoding="utf-8"))
    assert check
    told = [*code.splitlines()[:3], check[1].replace("import sys; ", "")]
    done = subprocess.run([sys.executable, "-c", "\n".join(told)], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (
        1,
        "partnermap needs Python 3.11 or newer, and this is 3.10.12; name another: make demo PYTHON=python3.12\n",
    )


@pytest.mark.parametrize(
    ("shell", "begins"), [("bash", "_partnermap_completion()"), ("zsh", "#compdef partnermap"), ("fish", "function _partnermap_completion")]
)
def test_a_shell_is_taught_to_complete(shell: str, begins: str) -> None:
    taught = CliRunner().invoke(cli, [], prog_name="partnermap", env={"_PARTNERMAP_COMPLETE": f"{shell}_source"})
    assert (taught.exit_code, taught.stdout.startswith(begins)) == (0, True)
    words = {"_PARTNERMAP_COMPLETE": "bash_complete", "COMP_WORDS": "partnermap st", "COMP_CWORD": "1"}
    assert CliRunner().invoke(cli, [], prog_name="partnermap", env=words).stdout == "plain,stats\n"
