"""Decisions in a workbook, loaded by the command: what is told, asked and kept, in both languages."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from tests.commands.conftest import Ask
from tests.loaders.test_review import HEADINGS, pair, workbook


def test_the_decisions_of_a_workbook_are_told_and_taken_in_one_change(harbour: Ask, tmp_path: Path) -> None:
    rows = (
        pair("same", "guard", "fisheries"),
        pair("distinct", "hsa", "trust"),
        pair("later", "hsa", "guard"),
        pair("", "hsa", "university"),
    )
    workbook(tmp_path / "review.xlsx", HEADINGS, *rows)
    told = [
        "Fisheries Office (fisheries) becomes a part of Coastal Guard (guard)",
        "  also called: Fisheries Office, Bureau des pêches",
        "  sector: kept 'law enforcement', Fisheries Office had 'government'",
        "  4 ties go over",
        "  1 of them was there already, so its evidence is gathered there",
        "Harbour Safety Agency (hsa) and Lighthouse Trust (trust) are two",
        "1 pair is put off",
        "1 pair is not decided",
    ]
    plan = harbour("load", "review.xlsx", "--dry-run")
    assert (plan.exit_code, plan.stderr.splitlines()) == (0, [*told, "nothing was changed"])
    assert harbour("load", "review.xlsx").exit_code == 1
    done = harbour("load", "review.xlsx", "--yes")
    assert (done.exit_code, done.stderr.splitlines()) == (0, [*told, "to take it back: `partnermap undo 2`"])
    again = harbour("load", "review.xlsx")
    assert (again.exit_code, again.stderr.splitlines()) == (
        0, ["3 decisions were taken before", "1 pair is not decided", "nothing new was decided"],
    )  # fmt: skip
    assert "guard" in harbour("find", "fisheries").stdout


def test_a_wrong_decision_is_named_and_none_is_taken(harbour: Ask, tmp_path: Path) -> None:
    workbook(tmp_path / "revue.xlsx", HEADINGS, pair("identiques", "guard", "fisheries"), pair("peut-être"), sheet="doublons")
    refused = harbour("--lang", "fr", "load", "revue.xlsx", "--yes")
    fault = (
        "revue.xlsx, feuille doublons, ligne 3, colonne decision : « peut-être » n’est pas une décision; écrire identiques, distincts ou plus "
        "tard, ou laisser la cellule vide"
    )
    none = "Erreur : 1 décision ne peut pas être prise, aucune ne l’a donc été; les corriger dans le classeur et le charger de nouveau"
    assert (refused.exit_code, refused.stderr.replace("\u00a0", " ").splitlines()) == (1, [fault, none])
    assert harbour("load", "revue.xlsx", "csv").exit_code == 2


def test_a_round_trip_loses_no_decision_and_asks_none_again(ask: Ask, tmp_path: Path) -> None:
    names = ("Harbour Police", "Harbor Police", "Tidewater Council", "Tidewatr Council", "Dockers Union", "Docker Union")
    rows = [f"{number},agency,{name}" for number, name in zip("abcdef", names, strict=True)]
    (tmp_path / "stakeholders.csv").write_text("\n".join(["id,kind,name", *rows]), encoding="utf-8")
    assert ask("load", "stakeholders.csv").exit_code == 0
    assert ask("duplicates", "-o", "review.xlsx").exit_code == 0
    assert decided(tmp_path / "review.xlsx") == {("a", "b"): None, ("c", "d"): None, ("e", "f"): None}
    decide(tmp_path / "review.xlsx", {("a", "b"): "same", ("c", "d"): "distinct", ("e", "f"): "later"})
    assert ask("load", "review.xlsx", "--yes").exit_code == 0
    assert ask("duplicates", "-o", "again.xlsx").exit_code == 0
    assert decided(tmp_path / "again.xlsx") == {("e", "f"): "later"}
    again = ask("load", "again.xlsx")
    assert (again.exit_code, again.stderr.splitlines()) == (0, ["1 decision was taken before", "nothing new was decided"])
    assert ask("undo", "--yes").exit_code == 0
    assert ask("duplicates", "-o", "anew.xlsx").exit_code == 0
    assert set(decided(tmp_path / "anew.xlsx").values()) == {None}


def decided(file: Path) -> dict[tuple[str, str], str | None]:
    """The decisions in a workbook, by the ids of the two in their order."""
    page = load_workbook(file)["duplicates"]
    rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
    return {(min(str(row[1]), str(row[3])), max(str(row[1]), str(row[3]))): row[0] for row in rows}  # type: ignore[misc]


def decide(file: Path, decisions: dict[tuple[str, str], str]) -> None:
    book = load_workbook(file)
    for row in book["duplicates"].iter_rows(min_row=2):
        one, other = sorted((str(row[1].value), str(row[3].value)))
        row[0].value = decisions[one, other]
    book.save(file)
