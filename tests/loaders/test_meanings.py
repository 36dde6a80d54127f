"""What headings and names of sheets mean: our words, their French, and near ones."""

import pytest

from partnermap.graph.drafts import Place
from partnermap.graph.sheets import SHEETS
from partnermap.loaders.headings import column_of, columns_of, parse_headings, sheet_named, sheet_of
from partnermap.loaders.lexicon import HEADINGS, HEADINGS_IN_FRENCH, WEAK
from partnermap.loaders.meanings import columns_meant, heading

AT = Place("s.csv", "", 1)


@pytest.mark.parametrize(
    ("sheet", "text", "column"),
    [
        ("stakeholders", "Nom", "name"), ("stakeholders", "NAME (English)", "name"), ("stakeholders", "Type", "kind"), ("stakeholders", "Genre", "kind"),
        ("stakeholders", "Pays", "country"), ("stakeholders", "Secteur", "sector"), ("stakeholders", "Début", "since"), ("stakeholders", "Fin", "until"),
        ("stakeholders", "Alias", "aliases"), ("stakeholders", "Acronyme", "aliases"), ("stakeholders", "Site web", "url"),
        ("stakeholders", "Remarques", "note"), ("stakeholders", "Kind *", "kind"), ("stakeholders", "Name / Nom", "name"),
        ("stakeholders", "Organisme", "name"), ("stakeholders", "Name (legal)", ""), ("stakeholders", "Nom (légal)", ""), ("stakeholders", "", ""),
        ("ties", "De", "source"), ("ties", "From", "source"), ("ties", "Source", "source"), ("ties", "Vers", "target"), ("ties", "To", "target"),
        ("ties", "Cible", "target"), ("ties", "Type", "type"), ("ties", "Relation", "type"), ("ties", "Depuis", "since"), ("ties", "Start", "since"),
        ("ties", "End", "until"), ("ties", "Montant", "amount"), ("ties", "Devise", "currency"), ("ties", "RÔLE", "role"), ("ties", "Preuve", "evidence_source"),
        ("ties", "Page", "evidence_locator"), ("ties", "Amount ($)", "amount"), ("ties", "Genre", ""), ("sources", "Titre", "title"), ("sources", "Nom", ""),
    ],
)  # fmt: skip
def test_a_heading_is_understood_in_both_languages(sheet: str, text: str, column: str) -> None:
    assert column_of(sheet, text) == column


@pytest.mark.parametrize(
    ("text", "sheet"),
    [
        ("Organismes", "stakeholders"), ("PARTIES PRENANTES", "stakeholders"), ("parties_prenantes", "stakeholders"), ("Intervenants", "stakeholders"),
        ("Liens", "ties"), ("Relations", "ties"), ("Sources", "sources"), ("Références", "sources"), ("stakeholders", "stakeholders"), ("Budget", ""), ("", ""),
    ],
)  # fmt: skip
def test_the_name_of_a_sheet_is_understood_in_both_languages(text: str, sheet: str) -> None:
    assert sheet_named(text) == sheet


def test_each_word_of_the_lexicon_means_one_column_of_its_sheet_and_each_column_has_its_french() -> None:
    for sheet, columns in SHEETS.items():
        assert set(HEADINGS_IN_FRENCH[sheet]) == set(columns)
        meant: dict[str, set[str]] = {}
        for words in (HEADINGS[sheet], {column: (word,) for column, word in HEADINGS_IN_FRENCH[sheet].items()}, WEAK.get(sheet, {})):
            for column, some in words.items():
                for word in some:
                    meant.setdefault(heading(word), set()).add(column)
        assert {word: found for word, found in meant.items() if len(found) > 1 or (word in columns and found != {word})} == {}


@pytest.mark.parametrize(
    ("sheet", "headings", "meant"),
    [
        ("ties", ("De", "Relation", "Vers", "Source"), {0: "source", 1: "type", 2: "target", 3: "evidence_source"}),
        ("ties", ("source", "type", "target", "evidence_source", "From"), {0: "source", 1: "type", 2: "target", 3: "evidence_source"}),
        ("stakeholders", ("Name", "Nom", "Type"), {0: "name", 1: "name_fr", 2: "kind"}),
        ("stakeholders", ("kind", "Type", "Organisme", "Nom"), {0: "kind", 3: "name"}),
        ("stakeholders", ("kind", "name", "Notes", "Comments"), {0: "kind", 1: "name"}),
    ],
)  # fmt: skip
def test_a_heading_of_ours_goes_first_and_of_two_alike_neither_is_guessed(
    sheet: str, headings: tuple[str, ...], meant: dict[int, str]
) -> None:
    assert columns_meant(sheet, headings) == meant
    assert columns_of(sheet, headings) == set(meant.values())


@pytest.mark.parametrize(
    ("headings", "sheet"),
    [
        (("Nom", "Type", "Pays"), "stakeholders"), (("Name", "Type"), ""), (("Nom", "Kind"), "stakeholders"),
        (("De", "Type", "Vers", "Source"), "ties"), (("From", "To", "Relationship", "Evidence"), "ties"),
    ],
)  # fmt: skip
def test_a_sheet_is_known_by_headings_of_others_too(headings: tuple[str, ...], sheet: str) -> None:
    assert sheet_of(headings) == sheet


def test_what_a_heading_was_read_as_is_told_but_for_those_of_the_templates() -> None:
    columns, said = parse_headings("stakeholders", ("Genre", "Nom", "Type of body", "Web site", "Name (legal)"), AT)
    assert columns is not None
    assert (dict(columns.known), dict(columns.extra)) == ({"kind": 0, "name": 1, "url": 3}, {"type_of_body": 2, "name_legal": 4})
    assert [str(one) for one in said] == [
        "s.csv line 1: column Type of body is not one of ours and is kept as an attribute",
        "s.csv line 1: the column Web site was read as url",
        "s.csv line 1: column Name (legal) is not one of ours and is kept as an attribute",
    ]
    _, said = parse_headings("stakeholders", ("Kind", "Name\n(legal)"), AT)
    assert str(said[0]) == "s.csv line 1: column Name (legal) is not one of ours and is kept as an attribute; did you mean 'name'?"


def test_two_headings_that_may_be_a_column_that_is_needed_are_named() -> None:
    columns, said = parse_headings("ties", ("From", "De", "type", "target", "evidence_source"), AT)
    assert columns is None
    assert str(said[-1]) == "s.csv line 1 column source: 'From' and 'De' may both be the column 'source'; call one of them so"
