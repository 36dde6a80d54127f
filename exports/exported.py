"""What a format is given to write: the network, and the queries that may be asked of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from ..graph import Reader
from .computed import NOTHING, Computed


class Parameter(Protocol):
    """A $parameter of a query."""

    @property
    def name(self) -> str:
        """Its name, without the sign."""

    @property
    def type(self) -> str:
        """What it is: a stakeholder, source, date, number or text."""

    @property
    def default(self) -> str | None:
        """Its value where none is given, or None where one must be."""


class Query(Protocol):
    """A named query of the catalogue."""

    @property
    def titles(self) -> tuple[str, str]:
        """Its title in English and French."""

    @property
    def answers(self) -> tuple[str, str]:
        """What it answers, in English and French."""

    @property
    def parameters(self) -> Sequence[Parameter]:
        """What it must be given."""

    @property
    def query(self) -> str:
        """Its text without the header."""


@dataclass(frozen=True, slots=True)
class Exported:
    """The network in `reader`, and the queries of the catalogue. What `is_for_editing` can be told later what was edited in it; what was
    `computed` of stakeholders stands beside them.
    """

    reader: Reader
    queries: Iterable[Query] = ()
    is_for_editing: bool = False
    computed: Computed = NOTHING
