"""Every question of both stores: the same answers, byte for byte."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from partnermap.cli import cli
from partnermap.loaders import BUILT_IN
from tests.neo4j_server import Server

pytestmark = pytest.mark.neo4j

OF_THE_EXAMPLE = [
    *(("who", name) for name in ("hsa", "Dive Unit", "CG", "Bureau des pêches", "ui", "clear", "forum", "day", "Zoé Lévesque", "trust")),
    *(("show", name) for name in ("hsa", "clear", "Registre des bouees", "omar")),
    *(
        ("who", "hsa", *extra)
        for extra in (("--as-of", "2010"), ("--as-of", "2013-02-01"), ("--status", "confirmed"), ("--status", "disputed"))
    ),
    *(("path", *ends) for ends in (("ann", "fisheries"), ("survey", "omar"), ("hsa", "trust"), ("university", "clear", "--as-of", "2011"))),
    ("path", "ann", "zoe", "-k", "40"),
    *(("common", *ends) for ends in (("hsa", "guard"), ("dive", "forum"), ("zoe", "ann"))),
    *(("find", text) for text in ("harbour", "peches", "the Coastal & Guard", "hsa", "Costal Gard", "levesque head", "o", "qqq", "2011")),
    *(("find", text, "--everywhere") for text in ("leads", "diving", "head", "o")),
    ("list",),
    ("list", "--kind", "agency", "--country", "ca"),
    ("sources",),
    ("check",),
    ("history",),
    ("history", "1", "-v"),
    ("history", "Harbour Forum"),
    ("show", "hsa", "--history"),
    ("introduce", "ann", "university"),
    ("timeline", "hsa"),
    ("timeline", "--all", "--kind", "agency"),
    ("diff", "--dates", "2009", "2013"),
    ("without", "hsa"),
    ("without",),
    ("brokers",),
    ("gaps",),
    ("groups",),
    ("health", "--since", "2010"),
]
OF_THE_BUILT_IN = [
    *(("who", name) for name in ("NCECC", "C3P", "Police provinciale de l'Ontario", "National Strategy", "Five Eyes", "Brian McDermott")),
    ("who", "RCMP", "--as-of", "2011"),
    ("path", "Statistics Canada", "WeProtect"),
    ("path", "Magnet Forensics", "Task Force Argos", "-k", "10"),
    ("common", "C3P", "OPP"),
    ("show", "Cyberaide.ca"),
    ("check",),
    ("history", "NCECC"),
    ("introduce", "NCECC", "Boost Child & Youth Advocacy Centre", "-k", "5"),
    ("timeline", "--all", "--as-of", "2021"),
    ("diff", "--dates", "2011", "2021"),
    ("without", "C3P", "--with-groups"),
    ("without", "--find", "2"),
    ("brokers", "--between", "sector"),
    ("brokers", "--with-meetings", "--with-groups"),
    ("gaps",),
    ("gaps", "--matrix", "program", "region"),
    ("groups", "--sector", "law enforcement"),
    ("health", "--status", "confirmed"),
]


@pytest.mark.parametrize(("network", "questions"), [("example", OF_THE_EXAMPLE), ("built-in", OF_THE_BUILT_IN)])
def test_both_stores_give_the_same_answers_byte_for_byte(
    empty_neo4j: Server, example_folder: Path, tmp_path: Path, network: str, questions: list[tuple[str, ...]]
) -> None:
    folder = example_folder if network == "example" else BUILT_IN
    stores = (str(tmp_path / "network.db"), empty_neo4j.uri)
    environment = {
        "NEO4J_USERNAME": empty_neo4j.username, "NEO4J_PASSWORD": empty_neo4j.password, "NEO4J_DATABASE": empty_neo4j.database,
    }  # fmt: skip

    def ask(store: str, *words: str) -> tuple[int, bytes]:
        answer = CliRunner().invoke(cli, ["--store", store, *words], env=environment)
        assert answer.exception is None or isinstance(answer.exception, SystemExit)
        return answer.exit_code, answer.stdout_bytes

    for store in stores:
        assert ask(store, "load", str(folder)) == (0, b"")
    differing = []
    for words in questions:
        one, other = (ask(store, *words, "--format", "json") for store in stores)
        assert one[0] == 0
        if one != other:
            differing.append(words)
    assert differing == []
    assert ask(stores[0], "export", "-") == ask(stores[1], "export", "-")
    counts = [ask(store, "stats", "--format", "csv") for store in stores]
    assert counts[0] == counts[1]


@pytest.mark.parametrize("name", ["Harbour", "Costal Gard", "zzz"])
def test_both_stores_refuse_a_name_with_the_same_words(empty_neo4j: Server, example_folder: Path, tmp_path: Path, name: str) -> None:
    environment = {
        "NEO4J_USERNAME": empty_neo4j.username, "NEO4J_PASSWORD": empty_neo4j.password, "NEO4J_DATABASE": empty_neo4j.database,
    }  # fmt: skip
    said = []
    for store in (str(tmp_path / "network.db"), empty_neo4j.uri):
        assert CliRunner().invoke(cli, ["--store", store, "load", str(example_folder)], env=environment).exit_code == 0
        answer = CliRunner().invoke(cli, ["--store", store, "who", name], env=environment)
        said.append((answer.exit_code, answer.stderr))
    assert said[0] == said[1]
    assert said[0][0] == 1


def test_a_wrong_password_is_one_clear_line(empty_neo4j: Server) -> None:
    answer = CliRunner().invoke(
        cli, ["--store", empty_neo4j.uri, "who", "hsa"], env={"NEO4J_USERNAME": empty_neo4j.username, "NEO4J_PASSWORD": "not-this-one"}
    )
    assert answer.exit_code == 1
    assert answer.stderr.startswith(f"Error: {empty_neo4j.uri} ")
    assert "NEO4J_PASSWORD" in answer.stderr
    assert answer.stderr.count("\n") == 1
    assert "not-this-one" not in answer.output


def test_an_empty_server_says_how_to_load_it(empty_neo4j: Server) -> None:
    environment = {"NEO4J_USERNAME": empty_neo4j.username, "NEO4J_PASSWORD": empty_neo4j.password}
    answer = CliRunner().invoke(cli, ["--store", empty_neo4j.uri, "who", "hsa"], env=environment)
    assert (answer.exit_code, answer.stderr) == (
        1, f"Error: there is no network at {empty_neo4j.uri} yet; load one with `partnermap --store {empty_neo4j.uri} load FILE`\n",
    )  # fmt: skip
