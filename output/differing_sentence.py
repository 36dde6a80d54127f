"""How many things of each sort are different, in the words of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..graph import Language
from ..words.sentences import counted

if TYPE_CHECKING:
    from ..queries.differing import Diff


def numbers(answer: Diff) -> dict[str, dict[str, int]]:
    """How many there are of each sort of difference, by the word of its count, in the order in which they are told."""
    people, ties, sources, mode = answer.stakeholders, answer.ties, answer.sources, answer.mode
    added = "began" if mode == "dates" else "added"
    ended = "ended" if mode == "dates" else "states_end"
    gone = "taken_out" if mode == "changes" else "gone"
    other_id = sum(one.how == "same name" for one in people.renamed)
    merged = sum(one.how == "merged" for one in people.renamed)
    return {
        "stakeholder": {
            added: len(people.added), "renamed": len(people.renamed) - other_id - merged, "other_id": other_id, "merged": merged,
            "succeeded": len({one.old.id for one in people.succeeded}), ended: len(people.ended), gone: len(people.gone),
            "changed": len(people.changed),
        },
        "tie": {
            added: len(ties.added), "attested": len(ties.attested), "passing": len(ties.passing), ended: len(ties.ended),
            gone: len(ties.gone), "changed": len(ties.changed), "evidence": len(ties.evidence),
        },
        "source": {added: len(sources.added), gone: len(sources.gone), "changed": len(sources.changed)},
    }  # fmt: skip


def counts_in_words(answer: Diff, language: Language) -> str:
    """`12 stakeholders are new, 2 were renamed; 3 ties are new`: those of which there are any."""
    parts = []
    for thing, by_word in numbers(answer).items():
        some = [(word, number) for word, number in by_word.items() if number]
        parts.append(
            ", ".join(counted(f"diff_{thing}{'_also' if place else ''}_{word}", n, language) for place, (word, n) in enumerate(some))
        )
    return "; ".join(filter(None, parts))


def same_in_words(answer: Diff, language: Language) -> str:
    """`14 stakeholders, 22 ties, 3 sources`: how many are the same on both sides."""
    same = {"n_stakeholders": answer.stakeholders.same, "n_ties": answer.ties.same, "n_sources": answer.sources.same}
    return ", ".join(counted(key, number, language) for key, number in same.items() if number)
