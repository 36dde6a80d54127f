"""What and whom two share."""

from partnermap.graph import Store, resolve
from partnermap.queries.common import common


def test_two_share_their_contexts_and_their_partners(example: Store) -> None:
    answer = common(example, resolve(example, "hsa"), resolve(example, "fisheries"))
    assert [(context.via.id if context.via else None, context.weight) for context in answer.contexts] == [(None, 1.0), ("clear", 0.7)]
    assert [(one.stakeholder.id, one.with_one, one.with_other) for one in answer.partners] == [
        ("guard", 1.6, 1.2),
        ("university", 1.6, 1.2),
    ]


def test_two_that_share_nothing_share_nothing(example: Store) -> None:
    answer = common(example, resolve(example, "trust"), resolve(example, "hsa"))
    assert (answer.contexts, answer.partners) == ((), ())
