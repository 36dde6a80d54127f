"""What is said once: the language, the store and the user, in a small file, the environment or an option."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Ask


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of settings of this test: nowhere yet."""
    monkeypatch.setenv("PARTNERMAP_CONFIG", str(tmp_path / "settings" / "config.txt"))
    return tmp_path / "settings" / "config.txt"


def shown(ask: Ask, *words: str, **environment: str) -> dict[str, list[str]]:
    answer = ask(*words, "config", "--format", "json", **environment)
    assert answer.exit_code == 0, answer.output
    return {name: list(one.values()) for name, one in json.loads(answer.stdout)["settings"].items()}


def test_nothing_is_set_at_first(ask: Ask, place: Path) -> None:
    answer = ask("config")
    assert [line.split() for line in answer.stdout.splitlines() if line] == [
        ["Setting", "Value", "From"],
        ["─" * 32],
        ["lang", "en", "nothing", "said"],
        ["store", "not", "set", "nothing", "said"],
        ["user", "not", "set", "nothing", "said"],
        ["The", "file", "of", "settings:"],
        [str(place)],
    ]


def test_a_language_that_is_set_is_spoken_by_every_command_from_then_on(ask: Ask, place: Path) -> None:
    kept = ask("config", "lang", "FR")
    assert (kept.exit_code, kept.stdout, kept.stderr.splitlines()) == (
        0,
        "",
        [
            f"lang vaut désormais fr, pour toutes les commandes (dans {place})",
            "`partnermap config --unset lang` revient à l’état d’avant",
        ],
    )
    assert place.read_text(encoding="utf-8") == "lang = fr\n"
    assert (
        ask("show", "Nobody At All").stderr.splitlines()[-1].startswith("Erreur\u00a0: aucune partie prenante ne s’appelle «\u00a0Nobody")
    )
    assert ask("--lang", "en", "show", "Nobody At All").stderr.splitlines()[-1].startswith("Error: no stakeholder called")
    assert shown(ask) == {"lang": ["fr", "file"], "store": ["", "default"], "user": ["", "default"]}


def test_a_setting_that_is_taken_back_is_told_with_what_it_was(ask: Ask, place: Path) -> None:
    ask("config", "lang", "fr")
    assert ask("config", "lang", "en").stderr.splitlines()[1] == "`partnermap config lang fr` takes that back"
    assert ask("config", "--unset", "lang").stderr.splitlines() == [
        "lang is set no more; it was en",
        "`partnermap config lang en` takes that back",
    ]
    assert ask("config", "--unset", "lang").stderr == f"lang was not set in {place}; nothing has changed\n"
    assert place.read_text(encoding="utf-8") == ""


@pytest.mark.usefixtures("place")
def test_an_option_wins_over_the_environment_and_that_over_the_file(ask: Ask, tmp_path: Path) -> None:
    ask("config", "lang", "fr")
    ask("config", "store", "kept.db")
    assert shown(ask) == {"lang": ["fr", "file"], "store": [str(tmp_path / "kept.db"), "file"], "user": ["", "default"]}
    assert shown(ask, PARTNERMAP_LANG="EN", PARTNERMAP_STORE="other.db", PARTNERMAP_USER="Zoe") == {
        "lang": ["en", "environment"],
        "store": ["other.db", "environment"],
        "user": ["Zoe", "environment"],
    }
    assert shown(ask, "--lang", "fr", "--store", "third.db", PARTNERMAP_LANG="en", PARTNERMAP_STORE="other.db") == {
        "lang": ["fr", "option"],
        "store": ["third.db", "option"],
        "user": ["", "default"],
    }
    assert ask("config", "lang", "en", PARTNERMAP_LANG="fr").stderr.splitlines()[-1] == (
        "PARTNERMAP_LANG in the environment is fr, and wins over it"
    )


@pytest.mark.usefixtures("place")
def test_a_store_that_is_set_is_asked_and_filled_in_any_folder_and_said(
    harbour: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    harbour("config", "store", "partnermap.db")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    found = harbour("find", "harbour", "--format", "csv")
    assert found.stderr == f"using {tmp_path / 'partnermap.db'}, as `partnermap config` says\n"
    assert "Harbour Safety Agency" in found.stdout
    assert harbour("load", str(tmp_path / "csv")).exit_code == 0
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"lnag = fr\n", " line 1: 'lnag' is no setting; did you mean 'lang'?"),
        (b"# mine\n\nfrench\n", " line 3: 'french' is no setting; a line is such as lang = fr or store = network.db"),
        (b"lang = klingon\n", ": 'klingon' is no language; write en or fr"),
    ],
)
def test_a_damaged_file_is_one_line_and_help_is_still_given(ask: Ask, place: Path, content: bytes, said: str) -> None:
    place.parent.mkdir()
    place.write_bytes(content)
    answer = ask("who", "NCECC")
    assert (answer.exit_code, answer.stdout, answer.stderr) == (1, "", f"Error: {place}{said}\n")
    assert ask("who", "--help").exit_code == 0
    assert ask("config", "lang", "fr").exit_code == 0


def test_a_file_that_is_no_text_is_one_line(ask: Ask, place: Path) -> None:
    place.parent.mkdir()
    place.write_bytes(b"\xff\xfel\x00a\x00")
    answer = ask("stats")
    assert (answer.exit_code, answer.stderr) == (
        1,
        f"Error: the settings in {place} are not text in UTF-8; correct the file or remove it\n",
    )


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("config", "lang", "de"), 1, "Error: lang: 'de' is no language; write en or fr"),
        (("config", "colour", "red"), 2, "Error: NAME: 'colour' is none of lang, store, user; see `cli config --help`"),
        (("config", "--unset", "lang", "store"), 2, "Error: --unset goes alone; see `cli config --help`"),
        (
            ("config", "store", "bolt://me:secret@there"), 1,
            "Error: an address with a password is not kept; set NEO4J_USERNAME and NEO4J_PASSWORD in the environment",
        ),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_and_nothing_is_kept(ask: Ask, place: Path, words: tuple[str, ...], code: int, said: str) -> None:
    answer = ask(*words)
    assert (answer.exit_code, answer.stderr) == (code, said + "\n")
    assert not place.exists()


def test_a_wrong_language_in_the_environment_is_one_line(ask: Ask) -> None:
    answer = ask("stats", PARTNERMAP_LANG="deutsch")
    assert (answer.exit_code, answer.stderr) == (1, "Error: PARTNERMAP_LANG: 'deutsch' is no language; write en or fr\n")


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({"PARTNERMAP_CONFIG": "/a/b.txt"}, "/a/b.txt"),
        ({"PARTNERMAP_CONFIG": "", "XDG_CONFIG_HOME": "/x"}, "/x/partnermap/config.txt"),
    ],
)
def test_where_the_file_is_can_be_said(variables: dict[str, str], wanted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from partnermap.api.configured import config_file

    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert config_file().as_posix() == wanted


@pytest.mark.parametrize(
    ("platform", "wanted"),
    [
        ("win32", "roaming/partnermap/config.txt"),
        ("darwin", "home/Library/Application Support/partnermap/config.txt"),
        ("linux", "home/.config/partnermap/config.txt"),
    ],
)
def test_the_file_is_where_the_system_keeps_settings(platform: str, wanted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from partnermap.api.configured import config_file

    monkeypatch.delenv("PARTNERMAP_CONFIG")
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("APPDATA", "roaming")
    monkeypatch.setattr(Path, "home", lambda: Path("home"))
    monkeypatch.setattr("sys.platform", platform)
    assert config_file().as_posix() == wanted


def changes_by(ask: Ask, *words: str, **environment: str) -> str:
    assert ask("load", *words, **environment).exit_code == 0
    return str(json.loads(ask("history", "--format", "json").stdout)["changes"][0]["who"])


@pytest.mark.usefixtures("place")
def test_the_history_says_who_the_user_is_where_that_was_said_and_never_who_is_logged_in(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "login")
    for number in range(1, 4):
        Path(f"{number}.csv").write_text(f"kind,name\nagency,Agency {number}\n", encoding="utf-8")
    assert changes_by(ask, "1.csv") == "None"
    assert ask("config", "user", "Anne", "  Côté ").stderr.splitlines()[0].startswith("user is Anne Côté from now on, for every command")
    assert shown(ask, "--store", "other.db")["user"] == ["Anne Côté", "file"]
    assert changes_by(ask, "2.csv") == "Anne Côté"
    assert changes_by(ask, "3.csv", PARTNERMAP_USER="Zoe\u00ad ") == "Zoe"
