"""The people of a table, whose names stand in one column or in two."""

from __future__ import annotations

from collections.abc import Iterator

from .draft import Draft
from .roles import Role


def full_names(draft: Draft) -> Iterator[tuple[str, Role]]:
    """The people of a table: one for each column of names, or for the two of a surname and a given name."""
    surnames, given = draft.of("surname"), draft.of("given")
    if surnames:
        yield _joined(draft, surnames[0], given[0] if given else None), surnames[0]
    for role in draft.of("person", "member", "participant", "speaker", "lead"):
        if role.kind == "person" and not draft.is_used(role):
            yield draft.thing("head" if role.role == "lead" else "person", role), role


def _joined(draft: Draft, surname: Role, given: Role | None) -> str:
    """A person whose name stands in two columns."""
    if given is None:
        return draft.thing("person", surname)
    return draft.full_name(given, surname)
