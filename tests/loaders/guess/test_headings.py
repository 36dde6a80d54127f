"""What headings say, in English and French."""

from __future__ import annotations

import pytest

from partnermap.loaders.guess.headings import Meaning, meaning


@pytest.mark.parametrize(
    ("heading", "concept", "of"),
    [
        ("No.", "number", ""),
        ("N° d'entente", "number", "agreement"),
        ("Title of MOU", "agreement", ""),
        ("Titre de l'entente", "agreement", ""),
        ("Intitulé", "title", ""),
        ("Lead department", "lead", ""),
        ("Nom de l'organisme responsable", "lead", "body"),
        ("Other parties", "partner", ""),
        ("Partenaires du projet", "partner", ""),
        ("Program name", "program", ""),
        ("Funding agency", "funder", ""),
        ("Funding program", "program", ""),
        ("recipient_legal_name", "recipient", ""),
        ("Lead Contact", "person", "lead"),
        ("Contact title", "role", "person"),
        ("Titre de la personne-ressource", "role", "person"),
        ("Type d'organisme", "type", "body"),
        ("Number of partners", "count", "partner"),
        ("Date of birth", "stop", ""),
        ("Date d'échéance", "until", ""),
        ("Date of last meeting", "amended", ""),
        ("Montant ($)", "amount", ""),
        ("Exercice financier", "fiscal", ""),
        ("Relève de", "parent", ""),
        ("Courriel", "contact", ""),
        ("Poste", "role", ""),
        ("Quel est votre rôle?", "role", ""),
        ("Zebra", "", ""),
    ],
)  # fmt: skip
def test_a_heading_says_what_its_column_holds_and_of_what(heading: str, concept: str, of: str) -> None:
    found = meaning(heading)
    assert (found.concept, found.of) == (concept, of)


def test_a_heading_in_two_languages_says_one_thing() -> None:
    assert meaning("Organization / Organisme") == Meaning("body", language="en/fr", is_whole=True, is_bilingual=True)
    assert meaning("Province/Territory").is_bilingual is False


def test_a_heading_may_tell_the_language_of_its_cells_or_which_of_several_it_is() -> None:
    assert meaning("Organization Name (FR)") == Meaning("body", language="en", tongue="fr", is_whole=True)
    assert (meaning("Partner 2").concept, meaning("Partner 2").number) == ("partner", 2)
    assert (meaning("Niveau 3").concept, meaning("Niveau 3").number) == ("level", 3)
    assert (meaning("2021-22").concept, meaning("2021-22").number) == ("year", 2021)
