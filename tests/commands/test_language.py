"""The language in force is known before anything is parsed or said, and all that is said is in it."""

import pytest

from partnermap.commands.speech.language import asked_language
from tests.commands.conftest import Ask


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("who NCECC", None),
        ("--lang fr who NCECC", "fr"),
        ("who NCECC --lang FR", "fr"),
        ("--lang=fr who NCECC", "fr"),
        ("--lang fr who NCECC --lang en", "en"),
        ("--lang fr who NCECC --lang klingon", "fr"),
        ("who NCECC --lang", None),
        ("find -- --lang fr", None),
    ],
)
def test_the_last_option_says_the_language(words: str, language: str | None) -> None:
    assert asked_language(words.split()) == language


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("who", "--lang", "fr"), "Erreur\u00a0: il manque NOM; voir `cli who --help`"),
        (("who", "X", "--limt", "3", "--lang", "fr"), "Erreur\u00a0: il n’y a pas d’option --limt; s’agit-il de «\u00a0--limit\u00a0»? Voir `cli who --help`"),
        (("who", "X", "--limit", "many", "--lang=fr"), "Erreur\u00a0: --limit\u00a0: «\u00a0many\u00a0» n’est pas un nombre qui convient; en écrire un\u00a0: 0 ou plus; voir `cli who --help`"),
        (("who", "X", "--limit", "--lang", "fr"), "Erreur\u00a0: --limit\u00a0: «\u00a0--lang\u00a0» n’est pas un nombre qui convient; en écrire un\u00a0: 0 ou plus; voir `cli who --help`"),
        (("--lang", "fr", "who", "X", "--limit"), "Erreur\u00a0: --limit doit être suivie d’une valeur; voir `cli who --help`"),
        (("--lang", "fr", "who", "X", "--verbose=2"), "Erreur\u00a0: --verbose ne prend pas de valeur; voir `cli who --help`"),
        (("--lang", "FR", "stats", "more", "words"), "Erreur\u00a0: «\u00a0more words\u00a0» est un mot de trop; voir `cli stats --help`"),
        (("--lang", "fr", "path", "A"), "Erreur\u00a0: il manque B; voir `cli path --help`"),
        (("--lang", "fr", "list", "--format", "xml"), "Erreur\u00a0: --format\u00a0: «\u00a0xml\u00a0» ne figure pas parmi table, json, csv, md; voir `cli list --help`"),
        (("--lang", "fr", "serch", "x"), "Erreur\u00a0: il n’y a pas de commande «\u00a0serch\u00a0»; s’agit-il de «\u00a0find\u00a0»? Voir `cli --help`"),
        (("--lang", "fr", "queries", "lnt"), "Erreur\u00a0: il n’y a pas de commande «\u00a0lnt\u00a0»; s’agit-il de «\u00a0lint\u00a0»? Voir `cli queries --help`"),
    ],
)  # fmt: skip
def test_wrong_usage_is_refused_in_the_language_that_was_asked_for(ask: Ask, words: tuple[str, ...], said: str) -> None:
    answer = ask(*words)
    assert (answer.exit_code, answer.stdout, answer.stderr) == (2, "", said + "\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("who",), "Error: NAME is missing; see `cli who --help`"),
        (("who", "X", "--limit"), "Error: --limit needs a value behind it; see `cli who --help`"),
        (("diff", "--dates", "2011"), "Error: --dates needs 2 values behind it; see `cli diff --help`"),
        (("stats", "more"), "Error: 'more' is one word too many; see `cli stats --help`"),
        (("list", "--format", "xml"), "Error: --format: 'xml' is none of table, json, csv, md; see `cli list --help`"),
        (("path", "A", "B", "-k", "99"), "Error: -k: '99' is no number that fits; write one: 1 to 50; see `cli path --help`"),
    ],
)
def test_wrong_usage_is_refused_in_words_of_planners(ask: Ask, words: tuple[str, ...], said: str) -> None:
    answer = ask(*words)
    assert (answer.exit_code, answer.stdout, answer.stderr) == (2, "", said + "\n")


def test_what_was_said_in_french_does_not_stay(ask: Ask) -> None:
    ask("--lang", "fr", "who")
    assert ask("who").stderr.startswith("Error: NAME is missing")


def test_every_command_takes_the_language(ask: Ask, tmp_path: object) -> None:
    made = ask("template", "mine.xlsx", "--lang", "fr")
    assert (made.exit_code, made.stderr) == (0, "mine.xlsx est écrit\u00a0: le remplir, puis exécuter `partnermap load mine.xlsx`\n")


def test_partnermap_alone_and_help_tell_the_same_in_both_languages(ask: Ask) -> None:
    assert ask().stdout == ask("--help").stdout
    assert ask("--lang", "fr").stdout == ask("help", "--lang", "fr").stdout == ask("--help", PARTNERMAP_LANG="fr").stdout
    assert ask("help", "who", "--lang", "fr").stdout == ask("who", "--help", "--lang", "fr").stdout
    assert "Afficher cette aide." in ask("--lang", "fr").stdout
