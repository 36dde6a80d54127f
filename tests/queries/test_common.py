"""What and whom two share."""

from partnermap.graph import Store, resolve
from partnermap.queries.common import common


def test_two_share_their_contexts_and_their_partners(example: Store) -> None:
    answer = common(example, resolve(example, "hsa"), resolve(example, "fisheries"))
    assert [(reason.via.id if reason.via else None, reason.weight) for reason in answer.reasons] == [(None, 1.0), ("clear", 0.7)]
    assert [(one.stakeholder.id, one.with_one, one.with_other) for one in answer.partners] == [
        ("guard", 1.6, 1.2),
        ("university", 1.6, 1.2),
    ]


def test_two_that_share_nothing_share_nothing(example: Store) -> None:
    answer = common(example, resolve(example, "trust"), resolve(example, "hsa"))
    assert (answer.reasons, answer.partners) == ((), ())
