"""Lists of our own words stand in the alphabetical order of the words as they are shown; what programs read stays as it is in any language."""

import json
from pathlib import Path

import pytest

from partnermap.words.labels import as_shown, sector_label
from tests.commands.conftest import Ask, ask

__all__ = ["ask"]

SECTORS = ("academia", "energy", "government", "law enforcement", "ngo", "transport")
MEMBERS = [f"Body {number}" for number in range(len(SECTORS))]


@pytest.fixture
def ring(ask: Ask) -> Ask:
    """The command, where a network is of one body of each sector, each tied to the next, and one body of no sector."""
    bodies = [f"agency,{name},{sector},{country}" for name, sector, country in zip(MEMBERS, SECTORS, ("DE", "US") * 3, strict=True)]
    rows = ["kind,name,sector,country", *bodies, "agency,Loner,,"]
    ties = [f"{one},WORKS_WITH,{other},r" for one, other in zip(MEMBERS, [*MEMBERS[1:], MEMBERS[0]], strict=True)]
    for name, lines in (
        ("stakeholders", rows), ("ties", ["source,type,target,evidence_source", *ties, "Loner,WORKS_WITH,Body 0,r"]),
        ("sources", ["id,title", "r,Report"]),
    ):  # fmt: skip
        Path(f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert ask("load", "stakeholders.csv", "ties.csv", "sources.csv").exit_code == 0
    return ask


def first_column(text: str, heading: str) -> list[str]:
    """The first cells of the table with this heading, those of one line each."""
    lines = text.split(f"\n{heading} ", 1)[1].splitlines()[2:]
    return [line.split("  ")[0] for line in lines[: lines.index("") if "" in lines else None] if line[:1].strip() and "  " in line]


def test_values_stand_in_the_order_of_their_words_and_what_is_not_stated_last() -> None:
    assert as_shown([*reversed(SECTORS), ""], lambda value: sector_label(value, "fr")) == [
        "law enforcement", "energy", "government", "academia", "ngo", "transport", "",
    ]  # fmt: skip
    assert as_shown(["b", "A", "é", "d"], str) == ["A", "b", "d", "é"]


def test_a_matrix_is_in_the_order_of_the_words_of_the_language(ring: Ask) -> None:
    english, french = (ring("gaps", "--matrix", "sector", "country", "--lang", language).stdout for language in ("en", "fr"))
    assert first_column(english, "Sector") == ["academia", "energy", "government", "law enforcement", "ngo", "transport", "not recorded"]
    assert first_column(french, "Secteur") == [
        "application de la loi", "énergie", "gouvernement", "milieu universitaire", "ONG", "transports", "non inscrit",
    ]  # fmt: skip
    heads = [
        next(line for line in text.splitlines() if line.startswith(("Sector ", "Secteur "))).split()[1:3] for text in (english, french)
    ]
    assert heads == [["Germany", "United"], ["Allemagne", "États-Unis"]]


def test_what_programs_read_of_a_matrix_is_in_one_order_in_both_languages(ring: Ask) -> None:
    read = [
        [(one["row"], one["column"]) for one in json.loads(ring(*words, "--format", "json", "--lang", language).stdout)["matrix"]["cells"]]
        for words in [("gaps", "--matrix", "sector", "sector")]
        for language in ("en", "fr")
    ]
    assert read[0] == read[1]
    tables = [ring("gaps", "--matrix", "sector", "sector", "--format", "csv", "--lang", language).stdout for language in ("en", "fr")]
    assert tables[0] == tables[1]


def test_sorts_of_one_size_are_in_the_order_of_their_words(ring: Ask) -> None:
    assert ring("remove", "Loner", "--with-ties", "--yes").exit_code == 0
    maps = {language: ring("map", "--by", "sector", "-o", language, "--lang", language) for language in ("en", "fr")}
    assert [one.exit_code for one in maps.values()] == [0, 0]
    page = Path("fr/index.html").read_text(encoding="utf-8")
    shown = [
        page.index(f">{word}</a>")
        for word in ("application de la loi", "énergie", "gouvernement", "milieu universitaire", "ONG", "transports")
    ]
    assert shown == sorted(shown)


def test_a_sector_that_is_not_there_is_told_with_those_that_are_in_order(ring: Ask) -> None:
    assert ring("list", "--sector", "pêche", "--lang", "fr").stderr.endswith(
        "écrire l’un de ces mots\u00a0: application de la loi, énergie, gouvernement, milieu universitaire, ONG, transports\n"
    )
    assert ring("list", "--sector", "milieu universitaire", "--lang", "fr", "--format", "csv").stdout.count("Body 0") == 1


def test_two_sectors_that_somebody_joins_are_told_in_the_order_of_their_words(ring: Ask) -> None:
    told = {language: ring("brokers", "--between", "sector", "-n", "0", "--lang", language).stdout for language in ("en", "fr")}
    assert "academia and government" in " ".join(told["en"].split())
    assert "gouvernement et milieu universitaire" in " ".join(told["fr"].split())


def test_what_a_timeline_was_asked_for_is_told_in_words_and_in_their_order(ring: Ask) -> None:
    asked = ("--kind", "agency", "--sector", "ngo", "--sector", "law enforcement", "--status", "proposed", "--status", "confirmed")
    told = " ".join(ring("timeline", "--all", *asked, "--lang", "fr").stdout.replace("\u00a0", " ").split())
    assert "correspond à : genre : organisme; secteur : application de la loi, ONG; statut : confirmé, proposé." in told
