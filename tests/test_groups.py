"""How tests are named: each worker collects them by itself, and all must come to the same names."""

import time

import pytest

ANOTHER_EACH_TIME = str(time.time_ns()).encode()


@pytest.mark.parametrize(("content", "said"), [(ANOTHER_EACH_TIME, "is damaged"), (b"", "is empty")])
def test_a_test_is_not_named_after_the_bytes_it_is_given(content: bytes, said: str, request: pytest.FixtureRequest) -> None:
    assert (said, content) in (("is damaged", ANOTHER_EACH_TIME), ("is empty", b""))
    assert request.node.callspec.id == f"content-{said}"
