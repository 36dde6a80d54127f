"""What the network on one page says of what is shared, and of who hangs on one partner, where it might mislead."""

from __future__ import annotations

from partnermap.graph import Language
from partnermap.output.answers.health import health_document
from partnermap.output.document import Text
from partnermap.queries.health import health
from tests.queries.small import network


def texts(who: str, ties: str, language: Language = "en", *, verbose: bool = False) -> list[str]:
    """The paragraphs of the page of this network."""
    with network(who, ties) as store:
        blocks = health_document(health(store), store.schema, language, verbose=verbose).blocks
    return [block.text for block in blocks if isinstance(block, Text)]


def bodies(number: int) -> str:
    """So many of them."""
    return "; ".join(f"a{n} agency" for n in range(number))


def test_programs_that_all_or_none_of_the_bodies_share_are_told_in_such_words() -> None:
    all_share = texts(f"{bodies(12)}; p program", "; ".join(f"a{n} PARTNERS_IN p" for n in range(8)), verbose=True)[1]
    assert all_share == (
        "8 bodies have a part in 1 program or collaboration, each with two bodies or more: 28 pairs. Those who share any have all of theirs "
        "in common."
    )
    none = texts(f"{bodies(2)}; p program; q program", "a0 PARTNERS_IN p; a1 PARTNERS_IN q")
    assert "2 bodies have a part in 2 programs and collaborations, none of which with two bodies: no pair shares any." in none
    some = texts(f"{bodies(2)}; p program; q program", "a0 PARTNERS_IN p; a1 PARTNERS_IN p; a1 PARTNERS_IN q", "fr")
    assert "2 organismes et unités ont un rôle dans 2 programmes et collaborations, dont 1 avec deux ou plus\u00a0: 1 paire." in some


def test_on_whom_three_of_many_hang_is_no_news() -> None:
    pairs = "; ".join(f"a{n} WORKS_WITH a{n + 1}" for n in range(6, 46, 2))
    star = "; ".join(f"a{n} WORKS_WITH a0" for n in range(1, 4))
    few, many = texts(bodies(46), f"{star}; {pairs}"), texts(bodies(12), f"{star}; a6 WORKS_WITH a7")
    assert "43 (93%) have one partner only." in few[0]
    assert not any("without a0" in said for said in few)
    assert "5 (42%) have one partner only, which for 3 of them is A0." in many[0]
    assert any("without a0" in said for said in many)
