"""What `brokers` says where it might mislead: of ways that are not the only ones, of chance, and of shares that rise."""

from __future__ import annotations

from dataclasses import replace

from partnermap.graph import Language
from partnermap.output.answers.brokers import brokers_document
from partnermap.output.document import Table, Text
from partnermap.queries.brokering import Role
from partnermap.queries.brokers import Brokers, brokers
from tests.queries.small import network

TWO_WAYS = "a agency sector=x; b agency sector=y; m agency sector=z; n agency sector=z"
SQUARE = "a WORKS_WITH m; m WORKS_WITH b; a WORKS_WITH n; n WORKS_WITH b"


def said(answer: Brokers, store: object, language: Language = "en") -> list[str]:
    """The paragraphs."""
    blocks = brokers_document(answer, store.schema, language).blocks  # type: ignore[attr-defined]
    return [block.text for block in blocks if isinstance(block, Text)]


def words(answer: Brokers, store: object, language: Language) -> str:
    """What the first broker's row says in words."""
    blocks = brokers_document(answer, store.schema, language).blocks  # type: ignore[attr-defined]
    return next(block for block in blocks if isinstance(block, Table)).rows[0][2]


def test_a_way_that_is_not_the_only_one_is_told_as_one_of_several() -> None:
    with network(TWO_WAYS, SQUARE) as store:
        either, one_way = brokers(store, between="sector"), brokers(store, between="sector", directed=True)
        assert words(either, store, "en") == (
            "joins x and y: in 1 of 1 pair without a tie the two reach each other in the fewest steps through it, and in another way as "
            "short too"
        )
        assert words(one_way, store, "fr") == (
            "relie x à y\u00a0: 1 sur 1 paire sans lien dans ce sens a là son plus court chemin, et un autre aussi court"
        )


def test_who_joins_no_more_than_chance_would_is_told_so_and_a_sentence_goes_on_in_small_letters() -> None:
    with network(TWO_WAYS, SQUARE) as store:
        answer = brokers(store, between="sector")
        first = replace(answer.brokers[0], across=Role(1, 1.5, 0.8, -0.6))
        below = replace(answer, brokers=(first, *answer.brokers[1:]), is_first_of_all=False)
        assert said(below, store)[0].startswith(
            "Among those that are looked at: measured against chance, nobody joins different sectors more than M: 1 pair of its contacts is "
            "of two sectors, without a tie (by chance: 1.5). That is no more than chance would give. M joins"
        )
        assert "That is no more" not in said(answer, store)[0]
        assert said(answer, store)[0].startswith("Measured against chance, nobody")


def test_why_a_share_further_down_is_larger_is_said_only_where_it_is() -> None:
    rises = "The share leaves out the pairs that a broker is itself one of, so that it may be larger further down."
    people = "; ".join(f"a{n} agency" for n in range(6))
    with network(people, "a0 WORKS_WITH a1; a1 WORKS_WITH a2; a2 WORKS_WITH a3") as store:
        assert rises not in said(brokers(store), store)[1]
    ties = "a0 WORKS_WITH a1; a0 WORKS_WITH a3; a0 WORKS_WITH a5; a1 WORKS_WITH a2; a1 WORKS_WITH a3; a2 WORKS_WITH a4"
    with network(people, ties) as store:
        answer = brokers(store)
        assert [round(one.share or 0, 2) for one in answer.brokers if one.is_broker] == [0.86, 0.57, 0.67]
        assert rises in said(answer, store)[1]
