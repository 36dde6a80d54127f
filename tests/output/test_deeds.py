"""What a change did to one thing, in words of both languages."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from partnermap.graph import Evidence, Language, Source, Stakeholder, Tie, read_schema
from partnermap.graph.changes import Sort, Thing
from partnermap.output.deeds import deed_line, deed_words, differences, thing_words
from partnermap.queries.history import Deed

SCHEMA = read_schema()
ENDS = {"a": Stakeholder("a", "agency", "Agency", "Organisme"), "b": Stakeholder("b", "program", "Program")}
BODY = Stakeholder(
    "a", "agency", "Agency", "Organisme", aliases=("AG", "Old"), aliases_fr=("ORG",), country="CA", note="Leads", attributes=(("mandate", "wide"),),
    former_ids=("gone",), distinct_from=("other",),
)  # fmt: skip
TIE = Tie(
    "a", "FUNDS", "b", since="2011", amount=Decimal("1000.50"), currency="CAD", confidence=0.5,
    evidence=(Evidence("report", "p. 1", "so it is"), Evidence("minutes")),
)  # fmt: skip


def deed(before: Thing | None, after: Thing | None, said: str | None = None) -> Deed:
    sorts: dict[type, Sort] = {Source: "source", Stakeholder: "stakeholder", Tie: "tie"}
    thing = after or before
    assert thing
    return Deed(sorts[type(thing)], thing.id, before, after, said, ENDS)


@pytest.mark.parametrize(
    ("before", "after", "en", "fr"),
    [
        (
            BODY, replace(BODY, name="Board", country="", note="", attributes=(("mandate", "narrow"), ("shelf", "4"))),
            [
                "Name was 'Agency' and is now 'Board'", "Country was 'CA' and is now empty", "Note was 'Leads' and is now empty",
                "mandate was 'wide' and is now 'narrow'", "shelf was empty and is now '4'",
            ],
            [
                "Nom : « Agency » auparavant, maintenant « Board »", "Pays : « CA » auparavant, maintenant vide",
                "Note : « Leads » auparavant, maintenant vide", "mandate : « wide » auparavant, maintenant « narrow »",
                "shelf : vide auparavant, maintenant « 4 »",
            ],
        ),
        (
            BODY, replace(BODY, aliases=("New", "AG"), aliases_fr=(), former_ids=(), distinct_from=("other", "third"), attributes=()),
            [
                "Alias 'New' added", "Alias 'Old' removed", "French alias 'ORG' removed", "mandate was 'wide' and is now empty",
                "'gone' is apart from it again", "Known to be another than 'third'",
            ],
            [
                "Autre nom ajouté : « New »", "Autre nom retiré : « Old »", "Autre nom français retiré : « ORG »",
                "mandate : « wide » auparavant, maintenant vide", "« gone » n’en fait plus partie",
                "À ne pas confondre avec « third »",
            ],
        ),
        (BODY, replace(BODY, aliases=("Old", "AG")), ["Also called: in another order"], ["Autres noms : dans un autre ordre"]),
        (
            TIE, replace(TIE, status="disputed", confidence=0.25, evidence=(Evidence("report", "p. 1"), Evidence("minutes"))),
            [
                "Status was 'confirmed' and is now 'disputed'", "Confidence was '0.5' and is now '0.25'", "Evidence added: report: p. 1",
                "Evidence removed: report: p. 1 “so it is”",
            ],
            [
                "Statut : « confirmé » auparavant, maintenant « contesté »", "Confiance : « 0,5 » auparavant, maintenant « 0,25 »",
                "Preuve ajoutée : report : p. 1", "Preuve retirée : report : p. 1 « so it is »",
            ],
        ),
        (
            Source("r", "Report", date="2012"), Source("r", "Report", date="2013"), ["Date was '2012' and is now '2013'"],
            ["Date : « 2012 » auparavant, maintenant « 2013 »"],
        ),
    ],
)  # fmt: skip
def test_what_is_another_than_before_is_told_part_by_part(before: Thing, after: Thing, en: list[str], fr: list[str]) -> None:
    assert deed_words(deed(before, after), "en") == en
    assert [line.replace("\u00a0", " ") for line in deed_words(deed(before, after), "fr")] == fr


def test_with_a_schema_values_are_told_in_the_words_of_answers_unless_one_word_is_said_of_both() -> None:
    before = Stakeholder("a", "program", "A", country="Canada", sector="police")
    after = Stakeholder("a", "collaboration", "A", form="agreement", country="CA", sector="police force")
    assert list(differences(before, after, "en", SCHEMA)) == [
        "Kind was 'program' and is now 'collaboration'", "Form was empty and is now 'agreement'",
        "Country was 'Canada' and is now 'CA'", "Sector was 'police' and is now 'police force'",
    ]  # fmt: skip
    assert list(differences(replace(before, country="FR"), after, "fr", SCHEMA))[:3] == [
        "Genre\u00a0: «\u00a0programme\u00a0» auparavant, maintenant «\u00a0collaboration\u00a0»",
        "Forme\u00a0: vide auparavant, maintenant «\u00a0entente\u00a0»",
        "Pays\u00a0: «\u00a0France\u00a0» auparavant, maintenant «\u00a0Canada\u00a0»",
    ]


def test_what_came_and_what_went_is_told_with_all_that_it_was() -> None:
    assert deed_words(deed(None, BODY), "en") == [
        "Added", "Also called: AG, Old", "Also called (French): ORG", "Country: CA", "Note: Leads", "mandate: wide", "Merged into it: gone",
        "Known to be others: other",
    ]  # fmt: skip
    assert deed_words(deed(TIE, None), "en") == ["Removed", "Evidence: report: p. 1 “so it is”", "Evidence: minutes"]
    assert deed_words(deed(BODY, BODY, ""), "en") == ["Said again"]
    assert deed_words(deed(BODY, BODY), "fr") == ["Laissé tel quel"]


@pytest.mark.parametrize(
    ("language", "body", "tie", "source"),
    [
        ("en", "Agency (agency, a)", "Agency funds Program (since 2011; 1,000.50 CAD; confidence 0.5)", "Report (source, r)"),
        ("fr", "Organisme (organisme, a)", "Organisme finance Program (depuis 2011; 1 000,50 CAD; confiance 0,5)", "Report (source, r)"),
    ],
)
def test_a_thing_is_named_with_what_it_is(language: Language, body: str, tie: str, source: str) -> None:
    told = [thing_words(deed(None, thing), SCHEMA, language) for thing in (BODY, TIE, Source("r", "Report"))]
    assert [text.replace("\u00a0", " ").replace("\u202f", " ") for text in told] == [body, tie, source]


def test_what_the_schema_does_not_know_any_more_is_named_as_it_was_kept() -> None:
    lost = Tie("a", "GUARDS", "nobody", evidence=(Evidence("report"),))
    assert deed_line(deed(lost, None), SCHEMA, "en") == "Removed: Agency GUARDS nobody; Evidence: report"
    assert thing_words(deed(None, Stakeholder("x", "task_force", "Tug Force")), SCHEMA, "en") == "Tug Force (task_force, x)"
