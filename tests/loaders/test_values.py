"""Values as people write them: words of both languages, cells that say nothing, errors of formulas, aliases, HTML."""

import pytest

from partnermap.graph import Evidence
from partnermap.graph.drafts import StakeholderDraft, TieDraft
from tests.own_schema import OWN

from .reading import drafts, read, told

TIES = ("source", "type", "target", "evidence_source")


def kinds(*words: str) -> list[tuple[str, str]]:
    """The kind and the form of a stakeholder for each word in the column kind."""
    found = drafts(read("stakeholders", ("kind", "name"), *((word, "A") for word in words)))
    return [(one.kind, one.given.get("form", "")) for one in found if isinstance(one, StakeholderDraft)]


def test_kinds_are_understood_in_both_languages_and_as_others_call_them() -> None:
    assert kinds("organisme", "Personnes", "unité", "PROGRAMME", "agencies") == [
        ("agency", ""), ("person", ""), ("unit", ""), ("program", ""), ("agency", ""),
    ]  # fmt: skip
    assert kinds("NGO", "ong", "Ministère", "Department", "team", "Direction", "Comité", "working group") == [
        ("agency", ""), ("agency", ""), ("agency", ""), ("agency", ""), ("unit", ""), ("unit", ""), ("collaboration", ""), ("collaboration", ""),
    ]  # fmt: skip
    assert kinds("MOU", "entente", "Agreement", "événement", "gouvernement", "table ronde") == [
        ("collaboration", "agreement"), ("collaboration", "agreement"), ("collaboration", "agreement"), ("collaboration", "event"),
        ("agency", "government"), ("collaboration", "table"),
    ]  # fmt: skip


def test_what_a_word_was_read_as_is_told_once_with_how_many_rows_and_our_own_words_are_not_told() -> None:
    rows = [("NGO", "A"), ("organisme", "B"), ("NGO", "C"), ("MOU", "D"), ("agency", "E")]
    assert told(read("stakeholders", ("kind", "name"), *rows)) == [
        "s.csv line 2: 'NGO' in column kind was read as agency (2 rows)",
        "s.csv line 5: 'MOU' in column kind was read as collaboration of the form agreement",
    ]


def test_a_kind_and_a_form_that_contradict_each_other_are_refused() -> None:
    rows = [("MOU", "event", "A"), ("MOU", "agreement", "B"), ("comité", "entente", "C")]
    found = read("stakeholders", ("kind", "form", "name"), *rows)
    assert told(found)[0] == "s.csv line 2 column form: the kind says agreement and the form says event; correct one of them"
    assert [one.given for one in drafts(found)] == [{"form": "agreement"}, {"form": "agreement"}]


@pytest.mark.parametrize("word", ["group", "club", "service"])
def test_a_word_that_may_be_two_kinds_or_none_is_refused(word: str) -> None:
    [problem] = told(read("stakeholders", ("kind", "name"), (word, "A")))
    assert problem.startswith(f"s.csv line 2 column kind: '{word}' is no kind of stakeholder; write one of agency, unit")


def test_a_tie_said_from_its_target_has_its_ends_swapped_and_that_is_told() -> None:
    rows = [
        ("A", "finance", "B", "r"),
        ("B", "is funded by", "A", "r"),
        ("B", "est financé par", "A", "r"),
        ("A", "collabore avec", "B", "r"),
    ]
    found = read("ties", TIES, *rows)
    assert [(one.source, one.type, one.target) for one in found if isinstance(one, TieDraft)] == [
        ("A", "FUNDS", "B"), ("A", "FUNDS", "B"), ("A", "FUNDS", "B"), ("A", "WORKS_WITH", "B"),
    ]  # fmt: skip
    assert told(found) == [
        "s.csv line 3: 'is funded by' in column type was read as FUNDS with the two ends swapped",
        "s.csv line 4: 'est financé par' in column type was read as FUNDS with the two ends swapped",
        "s.csv line 5: 'collabore avec' in column type was read as WORKS_WITH",
    ]


def test_a_status_is_understood_in_both_languages() -> None:
    rows = [("A", "FUNDS", "B", "r", status) for status in ("confirmé", "Proposée", "contesté", "planned", "")]
    found = read("ties", (*TIES, "status"), *rows)
    assert [one.given.get("status") for one in drafts(found)] == ["confirmed", "proposed", "disputed", "proposed", None]
    assert told(found) == [
        "s.csv line 3: 'Proposée' in column status was read as proposed",
        "s.csv line 5: 'planned' in column status was read as proposed",
    ]


def test_a_schema_of_one_s_own_has_its_words_too_and_they_go_before_those_of_others() -> None:
    found = drafts(read("stakeholders", ("kind", "name"), ("initiatives", "A"), ("groupe de travail", "B"), ("NGO", "C"), schema=OWN))
    assert [one.kind for one in found if isinstance(one, StakeholderDraft)] == ["initiative", "task_force", "agency"]


@pytest.mark.parametrize(
    "word", ["n/a", "N/A", "-", "--", "nan", "NaN", "NULL", "None", "s.o.", "N/D", "?", "unknown", "Inconnu", "NA", "—"]
)
def test_a_cell_that_says_nothing_is_empty_and_told_once_a_column(word: str) -> None:
    headings = ("kind", "name", "sector", "since", "until", "url", "note")
    found = read("stakeholders", headings, ("agency", "A", *[word] * 5), ("agency", "B", word, "2011", "", "", ""))
    assert [one.given for one in drafts(found)] == [{}, {"since": "2011"}]
    assert told(found) == [
        f"s.csv line 2: '{word}' in column sector was read as an empty cell (2 rows)",
        *(f"s.csv line 2: '{word}' in column {column} was read as an empty cell" for column in ("since", "until", "url", "note")),
    ]


@pytest.mark.parametrize("word", ["present", "Présent", "en cours", "ongoing", "à ce jour", "EN COURS", "a ce jour"])
def test_what_goes_on_has_no_end(word: str) -> None:
    found = read("stakeholders", ("kind", "name", "since", "until"), ("agency", "A", "2011", word))
    assert ([one.given for one in drafts(found)], told(found)) == (
        [{"since": "2011"}],
        [f"s.csv line 2: '{word}' in column until was read as an empty cell"],
    )


@pytest.mark.parametrize("word", ["TBD", "à déterminer", "À venir", "to be confirmed"])
def test_what_is_still_to_come_is_refused_in_a_date_and_empty_in_an_address(word: str) -> None:
    found = read("ties", (*TIES, "since", "amount", "note"), ("A", "FUNDS", "B", "r", word, word, word))
    assert told(found) == [
        f"s.csv line 2 column since: '{word}' is not a date; leave the cell empty until it is known",
        f"s.csv line 2 column amount: '{word}' is no amount; leave the cell empty until it is known",
    ]
    [one] = drafts(read("stakeholders", ("kind", "name", "url", "note"), ("agency", "A", word, word)))
    assert one.given == {"note": word}


def test_namibia_stays_and_a_name_that_says_nothing_is_refused() -> None:
    rows = [
        ("agency", "Windhoek Trust", "NA"),
        ("agency", "nan", "n/a"),
        ("agency", "★", "CA"),
        ("agency", "…", "CA"),
        ("person", "Ann Null", ""),
    ]
    found = read("stakeholders", ("kind", "name", "country"), *rows)
    assert [(one.row["name"], one.given) for one in drafts(found)] == [("Windhoek Trust", {"country": "NA"}), ("Ann Null", {})]
    assert told(found) == [
        "s.csv line 3 column name: 'nan' stands for nothing, and the name is needed; fill in the cell, or remove the row",
        "s.csv line 4 column name: '★' is no name: it has no letter and no digit; write the name",
        "s.csv line 5 column name: '…' stands for nothing, and the name is needed; fill in the cell, or remove the row",
        "s.csv line 3: 'n/a' in column country was read as an empty cell",
    ]


def test_the_ends_and_the_evidence_of_a_tie_are_needed_too() -> None:
    assert told(read("ties", TIES, ("n/a", "FUNDS", "B", "?"))) == [
        "s.csv line 2 column source: 'n/a' stands for nothing, and the source is needed; fill in the cell, or remove the row",
        "s.csv line 2 column evidence_source: '?' stands for nothing, and the evidence_source is needed; fill in the cell, or remove the row",
    ]


def test_a_column_of_one_s_own_is_kept_as_it_is() -> None:
    [one] = drafts(read("stakeholders", ("kind", "name", "answer"), ("agency", "A", "unknown")))
    assert one.given == {"attributes": (("answer", "unknown"),)}


@pytest.mark.parametrize(
    "error", ["#REF!", "#N/A", "#NOM?", "#VALEUR!", "#DIV/0!", "#NAME?", "#NUL!", "#NOMBRE!", "#PROPAGATION!", "Err:502"]
)
def test_the_error_of_a_formula_is_named_in_both_languages_with_the_other_faults_of_its_row(error: str) -> None:
    found = read("stakeholders", ("kind", "name", "country", "since"), ("agency", error, error, "soon"))
    said = f"a formula gives {error}; correct it, or paste its value"
    assert sorted(told(found)) == [
        f"s.csv line 2 column country: {said}",
        f"s.csv line 2 column name: {said}",
        "s.csv line 2 column since: 'soon' is not a date; write 2011, 2011-04 or 2011-04-11",
    ]


def test_a_name_with_the_sign_of_an_error_is_a_name() -> None:
    assert [one.row["name"] for one in drafts(read("stakeholders", ("kind", "name"), ("agency", "Team #1!"), ("agency", "N/A Services")))] == [
        "Team #1!", "N/A Services",
    ]  # fmt: skip


def test_html_is_read_as_what_it_shows_in_every_column_and_told_once() -> None:
    rows = [("agency", "R&amp;D Council", ""), ("agency", "L&#39;Arche", "Caf&eacute; &amp;amp; bar"), ("agency", "R&D; Council", "AT&T")]
    found = read("stakeholders", ("kind", "name", "note"), *rows)
    assert [(one.row["name"], one.given.get("note", "")) for one in drafts(found)] == [
        ("R&D Council", ""), ("L'Arche", "Café & bar"), ("R&D; Council", "AT&T"),
    ]  # fmt: skip
    assert told(found) == [
        "s.csv line 2: 'R&amp;D Council' in column name was read as R&D Council; 2 cells in all are written so",
        "s.csv line 3: 'Caf&eacute; &amp;amp; bar' in column note was read as Café & bar",
    ]


def test_an_alias_that_may_be_several_is_kept_and_told_with_the_cell_to_write() -> None:
    rows = ["AO; Alpha Organisation", "BE, Bee", "GA\nGam", "DE / Del", "A|B; C", "Smith, Jones and Co.", "-|★", "RCMP/GRC"]
    found = read("stakeholders", ("kind", "name", "aliases"), *(("agency", f"N{number}", alias) for number, alias in enumerate(rows)))
    assert [one.given.get("aliases", ()) for one in drafts(found)] == [
        ("AO; Alpha Organisation",), ("BE, Bee",), ("GA", "Gam"), ("DE / Del",), ("A", "B; C"), ("Smith, Jones and Co.",), (), ("RCMP/GRC",),
    ]  # fmt: skip
    assert told(found) == [
        (
            "s.csv line 2: 'AO; Alpha Organisation' in column aliases was kept as one, and 4 cells in all are written so; "
            "where these are several, write AO|Alpha Organisation"
        ),
        "s.csv line 4: 'GA\nGam' in column aliases was read as GA|Gam",
        "s.csv line 8: '-|★' in column aliases was read as an empty cell",
    ]


def test_the_currency_in_an_amount_goes_to_its_column_and_a_contradiction_is_refused() -> None:
    rows = [("CA$5,000", ""), ("5 000 CAD", "cad"), ("€5", "CAD"), ("25k", ""), ("1.2M", "$ CA"), ("$10,000", "")]
    found = read("ties", (*TIES, "amount", "currency"), *(("A", "FUNDS", "B", "r", *row) for row in rows))
    assert [(f"{one.given['amount']:.0f}", one.given.get("currency")) for one in drafts(found)] == [
        ("5000", "CAD"), ("5000", "CAD"), ("25000", None), ("1200000", "CAD"), ("10000", None),
    ]  # fmt: skip
    assert told(found) == [
        "s.csv line 4 column currency: the amount is in EUR and the currency is CAD; correct one of them",
        "s.csv line 2: 'CA$5,000' in column amount was read as 5000 CAD; 3 cells in all are written so",
        "s.csv line 5: '25k' in column amount was read as 25000; 2 cells in all are written so",
        "s.csv line 6: '$ CA' in column currency was read as CAD",
    ]


def test_an_address_without_its_beginning_is_given_it() -> None:
    found = read("stakeholders", ("kind", "name", "url"), ("agency", "A", "www.example.org/a"), ("agency", "B", "https://example.org"))
    assert [one.given["url"] for one in drafts(found)] == ["https://www.example.org/a", "https://example.org"]
    assert told(found) == ["s.csv line 2: 'www.example.org/a' in column url was read as https://www.example.org/a"]


def test_evidence_is_read_as_it_stands() -> None:
    [one] = drafts(read("ties", (*TIES, "evidence_locator"), ("A", "FUNDS", "B", "r&amp;d", "n/a")))
    assert isinstance(one, TieDraft)
    assert one.evidence == Evidence("r&d", "", "")


def test_the_id_of_a_source_that_cannot_be_one_is_refused_with_one_that_can() -> None:
    rows = [("Rapport 2024", "Rapport annuel 2024"), ("étude-1", "Étude"), ("", "Sans id"), ("r1", "Report")]
    assert told(read("sources", ("id", "title"), *rows)) == [
        "s.csv line 2 column id: 'Rapport 2024' cannot be an id; write rapport-2024, here and where it is cited",
        "s.csv line 3 column id: 'étude-1' cannot be an id; write etude-1, here and where it is cited",
        "s.csv line 4 column id: the id is missing; write one, such as sans-id",
    ]
