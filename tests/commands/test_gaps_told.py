"""What `gaps` says of small networks, of rules that nobody can keep, and of options that do not go together."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnermap.graph import Language
from partnermap.measures.prediction import METHODS, Precision, Trial
from partnermap.output.answers.gaps import gaps_document
from partnermap.output.document import Table, Text
from partnermap.output.lacking import _trial
from partnermap.queries.gaps import gaps
from tests.queries.small import network

from .conftest import Ask


def told(who: str, ties: str, *, rules: Path | None = None, part: str = "rules", language: Language = "en", limit: int = 0) -> list[Text]:
    """The paragraphs of this part of the answer about this network."""
    with network(who, ties, sources=("r 2020", "s 2021")) as store:
        blocks = gaps_document(gaps(store, rules=rules, parts=[part], limit=limit), store.schema, language, limit=limit).blocks
    return [block for block in blocks if isinstance(block, Text)]


@pytest.mark.parametrize(
    ("ties", "said", "french"),
    [
        (
            "a WORKS_WITH b", "The one tie there is rests on one source alone. No pair with a tie has another.",
            "Le seul lien qu’il y a repose sur une seule source. Aucune paire reliée n’en a d’autre.",
        ),
        (
            "a WORKS_WITH b; b WORKS_WITH c; b FUNDS c", "Each of the 3 ties rests on one source alone. No pair with a tie has another.",
            "Chacun des 3 liens repose sur une seule source. Aucune paire reliée n’en a d’autre.",
        ),
        (
            "a WORKS_WITH b; b WORKS_WITH c; b WORKS_WITH c by=s", "1 of 2 ties rests on one source alone. 1 of 2 pairs with a tie has no other.",
            "1 sur 2 liens repose sur une seule source. 1 sur 2 paires reliées n’en a pas d’autre.",
        ),
    ],
)  # fmt: skip
def test_of_few_ties_how_many_rest_on_one_source_is_told_without_a_share(ties: str, said: str, french: str) -> None:
    for language, sentence in (("en", said), ("fr", french)):
        text = told("a agency; b agency; c agency", ties, part="single-source", language=language)[0].text  # type: ignore[arg-type]
        assert text.startswith(sentence)


def test_a_list_of_ties_is_not_promised_where_it_is_given_and_on_paper_no_option_is_named() -> None:
    chain = "a agency; b agency; c agency; d agency", "a WORKS_WITH b; b WORKS_WITH c; c WORKS_WITH d"
    alone = told(*chain, part="single-source")[0]
    assert alone.text.endswith("the same. Of the ties below, those that hold parts together come first.")
    with network(*chain) as store:
        beside = [block for block in gaps_document(gaps(store, limit=5), store.schema, "en").blocks if isinstance(block, Text)]
    (single,) = [block for block in beside if "rests on one source" in block.text]
    assert single.text.endswith("the same. -v lists the ties, those that hold parts together first.")
    assert single.printed.endswith("What closes a gap: a second source that says the same.")


def test_a_span_of_nothing_is_no_span() -> None:
    class Found:
        trial = Trial(dict.fromkeys(METHODS, Precision(0.001, 0.0, 0.0, 0.001)), 0.004, 10, 100, 5, 50)

    assert "(in four of five repeats 0 of 10; by chance it would be about 1 in 250)" in _trial(Found(), "en")  # type: ignore[arg-type]
    assert "(dans quatre reprises sur cinq, 0 sur 10; au hasard" in _trial(Found(), "fr")  # type: ignore[arg-type]


def test_who_could_say_is_named_for_the_first_three_and_the_others_are_counted(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("expect:\n- rule: R\n  who: {kind: program}\n  tie: is led by\n", encoding="utf-8")
    who = "; ".join(["p program", *(f"a{n} agency" for n in range(6))])
    with network(who, "; ".join(f"a{n} PARTNERS_IN p" for n in range(6))) as store:
        answer = gaps(store, rules=tmp_path / "rules.yaml", parts=["rules"])
        (table,) = [block for block in gaps_document(answer, store.schema, "en").blocks if isinstance(block, Table)]
    assert [tuple(row) for row in table.rows] == [("P", "none known", "A0, A1, A2 and 3 more")]
    assert answer.expected
    assert answer.expected.rules[0].gaps[0].could == ("a0", "a1", "a2", "a3", "a4", "a5")


def test_what_nobody_is_in_a_rule_is_said(tmp_path: Path) -> None:
    rules = tmp_path / "rules.yaml"
    text = "expect:\n- rule: R\n  who: {sector: %s}\n  tie: FUNDS\n  to: {sector: charity, country: Narnia, not: {sector: industry}}\n"
    rules.write_text(text % "ngo", encoding="utf-8")
    said = [block.text for block in told("a agency sector=ngo; b agency country=Chad", "a WORKS_WITH b", rules=rules)]
    assert said[1].startswith("What closes a gap: a source that says “funds” or “is funded by”, with somebody (")
    assert said[1].endswith("Nobody here is of sector “charity”. Nobody here is of country “Narnia”.")
    rules.write_text(text % "health", encoding="utf-8")
    said = [block.text for block in told("a agency sector=ngo; b agency country=Chad", "a WORKS_WITH b", rules=rules, language="fr")]
    assert said[1] == (
        "Ne concerne personne ici\u00a0: R. Personne ici n’est du secteur «\u00a0health\u00a0». Personne ici n’est du secteur "
        "«\u00a0charity\u00a0». Personne ici n’est de ce pays\u00a0: «\u00a0Narnia\u00a0»."
    )


def test_a_sector_in_a_rule_that_is_nearly_one_in_the_other_language_is_a_mistake(ask: Ask, tmp_path: Path) -> None:
    text = "attendu:\n- règle: R\n  qui: {secteur: industri}\n  lien: est dirigé par\n"
    (tmp_path / "rules.yaml").write_text(text.replace("industri", "gouvernemant"), encoding="utf-8")
    refused = ask("gaps", "--rules", "rules.yaml", "--lang", "fr")
    assert refused.stderr.splitlines()[-1].endswith("s’agit-il de «\u00a0gouvernement\u00a0»?")


def test_a_matrix_takes_two_sides_and_no_part(ask: Ask) -> None:
    refused = ask("gaps", "--matrix", "sector", "sector", "--part", "rules")
    assert (refused.exit_code, refused.stderr.splitlines()[-1].split("; see")[0]) == (
        2, "Error: a matrix is an answer by itself; leave out --part",
    )  # fmt: skip
    assert ask("gaps", "--matrix", "sector").stderr.splitlines()[-1].startswith("Error: --matrix needs 2 values behind it; see")


def test_rules_that_are_not_of_this_network_are_counted_and_where_to_begin_with_ones_own_is_said() -> None:
    said = told("a agency; b agency", "a WORKS_WITH b")[-2]
    assert said.text == (
        "These are the rules of the built-in network. 2 more, which name somebody who is not here, are passed over. --rules FILE asks your "
        "own; --show-rules prints these, to copy and change."
    )
    assert said.printed == "These are the rules of the built-in network. 2 more, which name somebody who is not here, are passed over."
