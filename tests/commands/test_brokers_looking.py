"""Who stands between sectors where programs have none, as it is read; and one of anything is said as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnermap.measures import through
from partnermap.output import Text
from partnermap.output.answers.brokers import brokers_document
from partnermap.queries.brokers import brokers
from tests.queries.small import network

if TYPE_CHECKING:
    import pytest

    from partnermap.graph import Language

_PEOPLE = """council agency sector=ngo; care agency sector=health; school agency sector=education
    ann person; prog program; table collaboration"""
_TIES = "council LEADS prog; care PARTNERS_IN prog; council LEADS table; school PARTNERS_IN table"
_ONE = "council agency sector=ngo; care agency sector=health; school agency sector=education; prog program"
_TIED = "council FUNDS care; council LEADS prog; school PARTNERS_IN prog"


def _texts(people: str, ties: str, language: Language, *, between: str = "sector", directed: bool = False) -> list[str]:
    with network(people, ties) as store:
        document = brokers_document(brokers(store, between=between, directed=directed), store.schema, language)
    return [block.text.replace("\u00a0", " ") for block in document.blocks if isinstance(block, Text)]


def test_it_is_said_how_many_are_looked_through_and_how_many_are_left_out() -> None:
    assert _texts(_PEOPLE, _TIES, "en")[1].endswith(
        "2 programs and collaborations without a sector are looked through: two who share one count as tied. "
        "1 has no sector: it and its ties are left out of these counts."
    )
    assert _texts(_PEOPLE, _TIES, "fr")[1].endswith(
        "2 programmes et collaborations sans secteur s’effacent : deux parties prenantes qui ont part à l’un d’eux comptent comme liées. "
        "1 n’a aucun secteur : elle et ses liens ne sont pas comptés ici."
    )


def test_one_pair_and_one_program_are_said_in_the_singular() -> None:
    english, french = (_texts(_ONE, _TIED, language) for language in ("en", "fr"))
    assert english[0] == (
        "Measured against chance, nobody joins different sectors more than Council: 1 pair of its contacts is of two sectors, without a "
        "tie (by chance: 0.1). Council joins education and health: in 1 of 1 pair without a tie the two reach each other in the fewest "
        "steps through it, and in no other way as short. Of 3 stakeholders that are looked at, 1 joins different sectors."
    )
    assert french[0] == (
        "Par rapport au hasard, personne ne relie plus de secteurs différents que Council : 1 paire de ses contacts est de deux secteurs, "
        "sans lien (au hasard : 0,1). Council relie éducation et santé : 1 sur 1 paire sans lien se rejoint par là en le moins d’étapes, "
        "sans autre chemin aussi court. Parmi 3 parties prenantes examinées, 1 relie des secteurs différents."
    )
    assert english[1].endswith("1 program or collaboration without a sector is looked through: two who share it count as tied.")
    assert french[1].endswith(
        "1 programme ou collaboration sans secteur s’efface : deux parties prenantes qui y ont part comptent comme liées."
    )


def test_one_pair_of_others_is_said_in_the_singular_where_direction_matters() -> None:
    people, ties = "a program; b agency; c program", "a FUNDS b; b FUNDS c"
    assert _texts(people, ties, "en", between="", directed=True)[0] == (
        "B stands between most others: the shortest ways of 1 pair of others lead over it. "
        "Of 1 stakeholder that is looked at, 1 stands between others."
    )
    assert _texts(people, ties, "fr", between="", directed=True)[0] == (
        "B fait le lien entre le plus grand nombre : les plus courts chemins de 1 paire d’autres y passent. "
        "Sur 1 partie prenante examinée, 1 fait le lien entre d’autres."
    )


def test_one_that_too_many_share_is_said_to_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(through, "MOST", 1)
    assert _texts(_ONE, _TIED, "en")[1].endswith(
        "1 program or collaboration without a sector that more than 1 share is not looked through, but left out with its ties."
    )


def test_the_data_say_how_many_are_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    with network(_PEOPLE, _TIES) as store:
        data = brokers_document(brokers(store, between="sector"), store.schema, "en").data
        monkeypatch.setattr(through, "MOST", 1)
        left = brokers_document(brokers(store, between="sector"), store.schema, "en").data
    keys = ("without_group", "looked_through", "shared_by_too_many")
    assert [data[key] for key in keys] == [3, 2, None]
    assert [left[key] for key in keys] == [3, 0, {"count": 2, "more_than": 1}]
