"""Two that are one by the command: what is told, asked and kept, in both languages."""

from __future__ import annotations

from tests.commands.conftest import Ask


def test_a_merge_shows_what_it_does_and_how_it_is_taken_back(harbour: Ask) -> None:
    told = harbour("merge", "guard", "fisheries", "--yes")
    assert (told.exit_code, told.stdout, told.stderr.splitlines()) == (
        0,
        "",
        [
            "Fisheries Office (fisheries) becomes a part of Coastal Guard (guard)",
            "  also called: Fisheries Office, Bureau des pêches",
            "  sector: kept 'law enforcement', Fisheries Office had 'government'",
            "  4 ties go over",
            "  1 of them was there already, so its evidence is gathered there",
            "to take it back: `partnermap undo 2`",
        ],
    )


def test_the_one_to_keep_may_be_named(harbour: Ask) -> None:
    told = harbour("--lang", "fr", "merge", "trust", "hsa", "--keep", "HSA", "--dry-run")
    assert (told.exit_code, told.stderr.splitlines()) == (
        0,
        [
            "Lighthouse Trust (trust) devient une partie d’Agence de sécurité portuaire (hsa)",
            "  autres noms\u00a0: Lighthouse Trust",
            "  until\u00a0: «\u00a02009\u00a0», selon Lighthouse Trust",
            "  sector\u00a0: «\u00a0government\u00a0» reste, Lighthouse Trust avait «\u00a0ngo\u00a0»",
            "  since\u00a0: «\u00a01998\u00a0» reste, Lighthouse Trust avait «\u00a01950\u00a0»",
            "rien n’a été modifié",
        ],
    )
    assert harbour("merge", "trust", "hsa", "--keep", "guard").stderr == "Error: 'guard' is neither of the two; name one of them\n"


def test_nothing_is_merged_where_nobody_can_be_asked(harbour: Ask) -> None:
    told = harbour("merge", "guard", "fisheries")
    assert (told.exit_code, told.stderr.splitlines()[-1]) == (
        1,
        "Error: nothing was changed, since nobody can be asked here; repeat it with --yes if that is what you want",
    )
    assert [row.split(",")[5] for row in harbour("find", "fisheries", "--format", "csv").stdout.splitlines()] == ["how", "id"]


def test_an_id_that_was_merged_answers_and_says_whose_it_is_now(harbour: Ask) -> None:
    assert harbour("merge", "hsa", "guard", "--yes").exit_code == 0
    now = "'guard' is now part of Harbour Safety Agency (hsa)"
    assert now in harbour("find", "guard").stdout
    assert "« guard » fait maintenant partie d’Agence de sécurité portuaire (hsa)".replace(" ", " ") in (
        harbour("--lang", "fr", "check").stdout.replace("\u00a0", " ")
    )
    assert now in harbour("check").stdout
    for words in (("who", "guard"), ("show", "guard"), ("path", "guard", "clear"), ("common", "guard", "university")):
        answer = harbour(*words)
        assert (answer.exit_code, answer.stderr.splitlines()[-1]) == (0, now), words
        assert answer.stdout == harbour(words[0], *("hsa" if word == "guard" else word for word in words[1:])).stdout
    asked = harbour("cypher", "--name", "works-with", "-p", "id=guard", "--format", "csv")
    assert asked.exit_code == 0
    assert asked.stdout == harbour("cypher", "--name", "works-with", "-p", "id=hsa", "--format", "csv").stdout


def test_two_that_are_two_are_noted_and_merged_no_more(harbour: Ask) -> None:
    told = harbour("distinct", "guard", "fisheries", "--yes")
    assert (told.exit_code, told.stderr.splitlines()) == (
        0, ["Coastal Guard (guard) and Fisheries Office (fisheries) are two", "to take it back: `partnermap undo 2`"],
    )  # fmt: skip
    refused = harbour("merge", "guard", "fisheries", "--yes")
    assert (refused.exit_code, refused.stderr) == (
        1,
        "Error: 'Coastal Guard' and 'Fisheries Office' are known to be two; if they are one after all: `partnermap undo 2`\n",
    )


def test_two_that_were_merged_are_taken_apart(harbour: Ask) -> None:
    assert harbour("merge", "hsa", "guard", "--yes").exit_code == 0
    told = harbour("unmerge", "Coastal Guard", "--yes")
    assert (told.exit_code, told.stderr.splitlines()) == (
        0,
        [
            "Coastal Guard (guard) is by itself again, with 4 ties, and no part of Harbour Safety Agency (hsa) any more",
            "to take it back: `partnermap undo 3`",
        ],
    )
    again = harbour("--lang", "fr", "unmerge", "guard", "--yes")
    assert (again.exit_code, again.stderr) == (
        1, "Erreur\u00a0: aucune partie prenante fusionnée avec «\u00a0Coastal Guard\u00a0» n’avait le nom «\u00a0guard\u00a0»\n",
    )  # fmt: skip
